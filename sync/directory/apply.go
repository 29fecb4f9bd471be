package directory

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"slices"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/ldapstate"
	"usher/internal/store/people"
	"usher/sync/ldap"
)

// apply makes the run's changes true: of groups what is new and called otherwise,
// then people, those who leave last, then what is gone of groups. Where the run is
// held, what people would lose is left out. Each transaction stands by itself:
// interrupted anywhere, the next run finds what is left.
func (x *execution) apply(ctx context.Context) error {
	if err := x.groupsFirst(ctx); err != nil {
		return err
	}
	held := x.holds()
	err := x.chunks(x.otherwise, func(chunk []*person) error { return x.applyChunk(ctx, x.others, chunk) })
	if err != nil {
		return err
	}
	err = x.chunks(func(p *person) bool { return (held || !p.leaving()) && !x.otherwise(p) }, func(chunk []*person) error {
		if held {
			for _, p := range chunk {
				p.leaves = nil
				p.stay()
			}
			chunk = slices.DeleteFunc(chunk, (*person).idle)
		}
		return x.applyChunk(ctx, x.c, chunk)
	})
	if err == nil {
		err = x.addresses(ctx)
	}
	if err != nil || held {
		return err
	}
	err = x.chunks(func(p *person) bool { return p.leaving() }, func(chunk []*person) error { return x.applyChunk(ctx, x.leaving, chunk) })
	if err != nil {
		return err
	}
	return x.groupsLast(ctx)
}

func (x *execution) applyChunk(ctx context.Context, c provision.Change, chunk []*person) error {
	if len(chunk) == 0 {
		return nil
	}
	for _, p := range chunk {
		var err error
		if p.text, err = x.textOf(&p.n); err != nil {
			return err
		}
	}
	marked := false
	var taken []key
	return x.write(ctx, writing{do: func(tx *store.Tx) error {
		defer func() { marked = provision.Marked(tx) }()
		b := batch{x: x, tx: tx, c: c}
		err := b.apply(chunk)
		taken = b.taken
		return err
	}, done: func() {
		if marked {
			x.r.p.Marked()
		}
		x.taken = append(x.taken, taken...)
		x.done += len(chunk)
		x.progress(PhaseApply, x.done, x.of)
	}})
}

// hold locks the records of people, and those they stand for, and returns them.
func (x *execution) hold(tx *store.Tx, chunk []*person) (map[key]*directory.User, []string, error) {
	if err := directory.LockMembers(tx, x.src.Directory, true); err != nil {
		return nil, nil, err
	}
	ids := make([]string, len(chunk))
	for i, p := range chunk {
		ids[i] = p.key.id()
	}
	records, err := directory.UsersByIDs(tx, x.src.Parent, x.src.Directory, ids)
	if err != nil {
		return nil, nil, err
	}
	out := make(map[key]*directory.User, len(records))
	var accounts []string
	for _, u := range records {
		out[keyOf(u.ID)] = u
		if u.Account != "" {
			accounts = append(accounts, u.Account)
		}
	}
	slices.Sort(accounts)
	accounts = slices.Compact(accounts)
	return out, accounts, people.Lock(tx, x.src.Parent, accounts...)
}

// batch is one transaction that changes people.
type batch struct {
	x       *execution
	tx      *store.Tx
	c       provision.Change
	d       *directory.Directory
	records map[key]*directory.User
	put     []ldapstate.Entry
	gone    []string // records
	moved   []string // records whose groups are others
	groups  map[string]bool

	addressed []*directory.User // those who may not have the address that their entry says
	given     []string          // addresses that somebody may have no more
	taken     []key             // those of them whose address is somebody else's
}

func (b *batch) apply(chunk []*person) (err error) {
	x := b.x
	if b.d, err = x.directory(b.tx); err != nil {
		return err
	}
	if b.records, _, err = x.hold(b.tx, chunk); err != nil {
		return err
	}
	// Who is there is settled with the groups they will have.
	if err := b.moves(chunk, func(p *person) bool { return b.records[p.key] != nil }); err != nil {
		return err
	}
	if err := b.outlived(chunk); err != nil {
		return err
	}
	var fresh []*person
	for _, p := range chunk {
		if b.records[p.key] == nil && p.action != vanished && p.action != untouched && p.n.n > 0 && p.n.flags&problem == 0 {
			fresh = append(fresh, p)
		}
		if err := b.person(p); err != nil {
			return err
		}
	}
	if err := b.moves(fresh, func(*person) bool { return true }); err != nil {
		return err
	}
	if err := b.settle(); err != nil {
		return err
	}
	if err := b.again(); err != nil {
		return err
	}
	b.wait()
	if err := ldapstate.Put(b.tx, x.src.Parent, x.src.Directory, b.put); err != nil {
		return err
	}
	return ldapstate.Delete(b.tx, x.src.Parent, x.src.Directory, ldapstate.KindUser, b.gone)
}

// outlived notes the groups that those who are gone, or in a delta called otherwise, are
// in still: a delta sends no group because of somebody in it, and what it calls them by
// stands for nobody now, and may stand for somebody else later.
func (b *batch) outlived(chunk []*person) error {
	called := map[string]string{}
	for _, p := range chunk {
		switch {
		case b.records[p.key] == nil:
		case p.action == vanished:
			called[p.key.id()] = ""
		case b.x.d != nil && p.n.n > 0 && (p.moved || b.x.src.Config.MembersByUID()):
			called[p.key.id()] = p.n.ref.text()
		}
	}
	if len(called) == 0 {
		return nil
	}
	refs, err := directory.GroupsOfUsers(b.tx, b.d.Parent, b.d.ID, slices.Sorted(maps.Keys(called)), false)
	if err != nil {
		return err
	}
	var in []ldapstate.Membership
	for i := range refs {
		m := ldapstate.Membership{Group: refs[i].GroupID, User: refs[i].UserID, Ref: called[refs[i].UserID]}
		if m.Ref == "" || !b.x.d.speaks(ldap.Group, keyOf(m.Group)) { // who is in those is noted at the end
			in = append(in, m)
		}
	}
	return ldapstate.Outlived(b.tx, b.d.Parent, b.d.ID, in)
}

// moves writes who joins and leaves groups.
func (b *batch) moves(chunk []*person, wanted func(*person) bool) error {
	var out, in []directory.InGroup
	for _, p := range chunk {
		if !wanted(p) || len(p.joins)+len(p.leaves) == 0 {
			continue
		}
		out, in = p.pairs(out, in)
		b.moved = append(b.moved, p.key.id())
	}
	if b.groups == nil {
		b.groups = map[string]bool{}
	}
	for _, m := range slices.Concat(out, in) {
		b.groups[m.Group] = true
	}
	if err := directory.RemoveUsers(b.tx, b.d.Parent, b.d.ID, out); err != nil {
		return err
	}
	return directory.AddUsers(b.tx, b.d.Parent, b.d.ID, in)
}

// settle settles those whose groups are others.
func (b *batch) settle() error {
	if len(b.moved) == 0 {
		return nil
	}
	ids := make([]string, 0, len(b.groups))
	for id := range b.groups {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	if err := directory.RaiseGroups(b.tx, b.d.Parent, b.d.ID, ids); err != nil {
		return err
	}
	groups, err := directory.GroupsByIDs(b.tx, b.d.Parent, b.d.ID, ids)
	if err != nil {
		return err
	}
	return b.x.r.p.Engine.MembersChanged(b.tx, b.c, b.d, groups, b.moved)
}

// person makes one person's record what the entry says.
func (b *batch) person(p *person) error {
	u := b.records[p.key]
	var err error
	switch {
	case p.action == vanished:
		b.gone = append(b.gone, p.key.id())
		if u == nil {
			return nil
		}
		return b.remove(u)
	case p.n.n == 0: // of a run that is decided: nothing was read
		if p.action == disabled && u != nil {
			if err := b.change(u, u.Doc, nil, p); err != nil {
				return err
			}
		}
		if p.action == disabled {
			return ldapstate.SetDead(b.tx, b.d.Parent, b.d.ID, p.key.id(), !p.ended)
		}
		return nil
	case p.action == untouched, u == nil && p.n.flags&problem != 0: // erased meanwhile
		return nil
	case u == nil:
		err = b.create(p)
	case p.action != noted:
		err = b.change(u, p.text.Doc, p.text.Emails, p)
	case p.unmet:
		err = b.look(u)
	}
	if err != nil {
		return err
	}
	b.put = append(b.put, ldapstate.Entry{
		Kind: ldapstate.KindUser, ID: p.key.id(), Entry: p.text.Entry, Digest: p.n.digest.text(), Ref: p.n.ref.text(), DN: p.n.dn.text(),
		Live: p.live, Expires: p.n.expires, Unresolved: p.owed.text(), Nested: p.n.aliased(),
	})
	return nil
}

// create stores a new record.
func (b *batch) create(p *person) error {
	u := &directory.User{Parent: b.d.Parent, Directory: b.d.ID, ID: p.key.id(), ExternalID: p.text.Entry, Active: p.live, Emails: emailsOf(p.text.Emails)}
	if err := b.fill(u, p.text.Doc, p.live); err != nil {
		return err
	}
	if err := b.x.r.p.Engine.UserCreated(b.tx, b.c, u, u.Active, nil); err != nil {
		return err
	}
	if u.Account == "" {
		b.addressed = append(b.addressed, u)
	}
	return nil
}

// fill sets what the store keeps beside the document.
func (b *batch) fill(u *directory.User, doc json.RawMessage, live bool) error {
	raw, m, err := withActive(doc, live)
	if err != nil {
		return err
	}
	u.Doc, u.Active = raw, live
	u.UserName, _ = m["userName"].(string)
	u.Email = b.d.DesignatedEmail(m)
	// Names are unique among the records of a directory, and not in a tree: of two
	// the second is found by what follows its name.
	other, err := directory.UserByName(b.tx, b.d.Parent, b.d.ID, u.UserName)
	if err == nil && (u.UserName == "" || other != nil && other.ID != u.ID) {
		u.UserName += "#" + u.ID
	}
	return err
}

// change stores a record that is another than before.
func (b *batch) change(u *directory.User, doc json.RawMessage, emails []string, p *person) error {
	before := *u
	var was map[string]any
	if err := json.Unmarshal(u.Doc, &was); err != nil {
		return err
	}
	before.Email = b.d.DesignatedEmail(was)
	if err := b.fill(u, doc, p.live); err != nil {
		return err
	}
	u.Emails, u.SameEmails = emailsOf(emails), p.n.n == 0
	u.SameNames = p.n.n == 0
	if p.n.n > 0 {
		b.addressed = append(b.addressed, u)
	}
	if bytes.Equal(before.Doc, u.Doc) && before.Active == u.Active {
		return nil
	}
	if before.Email != u.Email {
		if err := b.gives(u); err != nil {
			return err
		}
	}
	stored := directory.UpdateUser(b.tx, u, nil)
	if err := b.log(events.DirectoryUserChanged, u.ID, map[string]any{"active": u.Active}); err != nil {
		return err
	}
	if err := b.x.r.p.Engine.UserChanged(b.tx, b.c, provision.UserChange{Before: &before, After: u, SaysActive: u.Active && !before.Active}); err != nil {
		return err
	}
	ok, err := stored()
	if err == nil && !ok {
		err = identity.Errorf(identity.CodeUnavailable, "overtaken", "another request changed the resource at the same moment; try again")
	}
	return err
}

// remove deletes a record whose entry is gone. Its e-mail is not said: by that it
// would put out somebody whom the judge of the run has not counted.
func (b *batch) remove(u *directory.User) error {
	if err := directory.DeleteUser(b.tx, u); err != nil {
		return err
	}
	if err := b.log(events.DirectoryUserDeleted, u.ID, nil); err != nil {
		return err
	}
	return b.x.r.p.Engine.UserChanged(b.tx, b.c, provision.UserChange{Before: u})
}

func (b *batch) log(t events.Type, target string, after map[string]any) error {
	return b.x.log(b.tx, t, target, after)
}

func (x *execution) log(tx *store.Tx, t events.Type, target string, after map[string]any) error {
	e := events.Event{Parent: x.c.Parent, Type: t, Actor: x.c.Actor, Target: target, RequestID: x.c.RequestID}
	if after != nil {
		e.After = events.Object(after)
	}
	return events.Append(tx, e)
}

// directory returns the directory of the run, which may have been deleted since.
func (x *execution) directory(tx *store.Tx) (*directory.Directory, error) {
	d, err := directory.ByID(tx, x.src.Directory)
	if err == nil && (d == nil || d.Parent != x.src.Parent) {
		err = identity.Errorf(identity.CodeNotFound, "not_found", "the directory is deleted")
	}
	return d, err
}
