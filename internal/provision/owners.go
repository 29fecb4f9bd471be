package provision

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"usher/internal/store"
	"usher/internal/store/dialectlog"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/events"
	"usher/internal/store/ldapstate"
	"usher/internal/store/people"
)

// Which directory owns a person: the first that bound the account, until it is
// deleted or a transfer moves the person (spec section 8).

// transfer is a move of owning directory that is looked at before it is made.
type transfer struct {
	from, to string          // ids
	only     map[string]bool // accounts; nil: everybody
}

// moves reports whether somebody with an owner and links is moved: who is active
// in both directories.
func (t *transfer) moves(account, owner string, links []directory.Link) bool {
	if t == nil || owner != t.from || t.only != nil && !t.only[account] {
		return false
	}
	active := func(id string) bool {
		return slices.ContainsFunc(links, func(l directory.Link) bool { return l.Directory == id && l.Active })
	}
	return active(t.from) && active(t.to)
}

// unowned reports whether an owner as it is stored is none.
func (s *Snapshot) unowned(owner string) bool { return owner == "" || s.Gone[owner] }

// owners gives everybody whose stored owner is none, or is another under the
// snapshot's transfer, the one they have, and returns the links that count, with
// the slugs of the directories that do not. Links are by account, the oldest
// first.
func (s *Snapshot) owners(byAccount map[string]*state, links []directory.Link) (counting []directory.Link, without map[string]bool) {
	if len(s.Gone) > 0 {
		without = map[string]bool{}
		for _, l := range links {
			if s.Gone[l.Directory] {
				without[l.DirectorySlug] = true
			}
		}
		if len(without) > 0 {
			links = slices.DeleteFunc(slices.Clone(links), func(l directory.Link) bool { return s.Gone[l.Directory] })
		}
	}
	var of map[string][]directory.Link // of those whose owner is looked for
	for account, st := range byAccount {
		if s.unowned(st.person.OwnerDirectory) || s.transfer != nil {
			if of == nil {
				of = map[string][]directory.Link{}
			}
			of[account] = nil
		}
	}
	if len(of) == 0 {
		return links, without
	}
	for _, l := range links {
		if _, asked := of[l.Account]; asked {
			of[l.Account] = append(of[l.Account], l)
		}
	}
	for account, links := range of {
		p := &byAccount[account].person
		owner := p.OwnerDirectory
		switch {
		case s.unowned(owner):
			owner = oldestActive(links)
		case s.transfer.moves(account, owner, links):
			owner = s.transfer.to
		}
		if owner != p.OwnerDirectory {
			byAccount[account].owned, p.OwnerDirectory = p.OwnerDirectory, owner
			byAccount[account].moved = true
		}
	}
	return links, without
}

// oldestActive returns the directory of the first active link, or "".
func oldestActive(links []directory.Link) string {
	for _, l := range links {
		if l.Active {
			return l.Directory
		}
	}
	return ""
}

// adopt makes a directory the owner of somebody whose owner is none any more,
// where its link is the oldest that is active, or was the last.
func adopt(tx *store.Tx, snap *Snapshot, c Change, u UserChange, s *state) error {
	if s.person.OwnerDirectory == "" && u.Before != nil && u.Before.Active && u.Before.Account == s.person.Account {
		s.person.OwnerDirectory, s.moved = u.After.Directory, true
	}
	if !s.moved {
		return nil
	}
	return own(tx, snap, c, s.person, s.owned)
}

// own stores a person with another owner than before.
func own(tx *store.Tx, snap *Snapshot, c Change, p people.Person, before string) error {
	if err := people.UpdatePerson(tx, p); err != nil {
		return err
	}
	return c.log(tx, snap, events.Event{
		Type: events.AccountOwnerChanged, Account: p.Account,
		Before: events.Object(map[string]string{"directory": before}), After: events.Object(map[string]string{"directory": p.OwnerDirectory}),
	})
}

// ownedLast reports whether the directory of a user that was deleted owned the
// person. Where the stored owner is none, it did if its link was active and no
// other is.
func ownedLast(tx *store.Tx, snap *Snapshot, person *people.Person, u *directory.User) (bool, error) {
	if !snap.unowned(person.OwnerDirectory) {
		return person.OwnerDirectory == u.Directory, nil
	}
	if !u.Active {
		return false, nil
	}
	links, err := directory.Links(tx, u.Parent, []string{u.Account}, false)
	return oldestActive(links) == "", err
}

// recordsAtOnce is how many rows of a table a deleted directory loses in one
// transaction.
const recordsAtOnce = 5000

// walking is the position of the mark of a deleted directory from where only
// persons are looked for whom it owned without a record of theirs: the account up
// to which everybody was looked at stands behind it.
const walking = "people:"

// LeaveDirectory lets go of the people of a directory that the caller has just
// deleted, holding the parent alone: all of them where they are few, and a worker
// goes on where they are not. Whoever applies it has seen its plan.
func (e *Engine) LeaveDirectory(tx *store.Tx, c Change, id string) (losses Losses, err error) {
	users, err := directory.TotalUsers(tx, c.Parent, id)
	if err != nil {
		return losses, err
	}
	if err := mark(tx, c, dirty.KindDirectory, id, later{Directory: id, Actor: c.Actor}); err != nil {
		return losses, err
	}
	losses.Pending = users > int64(e.limits.atOnce)
	for more := !losses.Pending; more; {
		row, err := dirty.NextOf(tx, c.Parent)
		if err != nil || row == nil || row.Kind != dirty.KindDirectory || row.Target != id {
			return losses, err
		}
		_, some, goesOn, err := e.leaveDirectory(tx, row)
		if err != nil {
			return losses, err
		}
		losses.merge(some)
		more = goesOn
	}
	return losses, nil
}

// leaveDirectory takes the next piece of a deleted directory away: a batch of its
// users, whose people are settled without it, or of its other records, or, last,
// a batch of everybody, among whom may be some whom it owned and had deleted
// itself. more reports that records are left. Each piece is a transaction's own;
// what is done is not there any more, so that the next begins where it ended.
func (e *Engine) leaveDirectory(tx *store.Tx, row *dirty.Row) (n int, losses Losses, more bool, err error) {
	var l later
	if err := json.Unmarshal([]byte(row.Detail), &l); err != nil {
		return 0, losses, false, fmt.Errorf("the detail of the mark %s %s: %w", row.Kind, row.Target, err)
	}
	snap, err := e.source(tx, row.Parent)
	if err != nil {
		return 0, losses, false, err
	}
	c := Change{Parent: row.Parent, Actor: l.Actor, RequestID: l.RequestID, Approved: true}
	if after, ok := strings.CutPrefix(row.Position, walking); ok {
		n, err = e.disown(tx, snap, c, row, after)
		return n, losses, false, err
	}
	ids, accounts, err := directory.FirstUsers(tx, row.Parent, row.Target, e.limits.batch)
	if err != nil {
		return 0, losses, false, err
	}
	if len(ids) > 0 {
		if err := directory.DropUsers(tx, row.Parent, row.Target, ids); err != nil {
			return 0, losses, false, err
		}
		if err := e.reown(tx, snap, c, accounts, row.Target); err != nil {
			return 0, losses, false, err
		}
		losses, err = e.recompute(tx, snap, c, accounts)
		return len(accounts), losses, true, err
	}
	if more, err = directory.DropRecords(tx, row.Parent, row.Target, recordsAtOnce); err != nil || more {
		return 0, losses, true, err
	}
	if more, err = ldapstate.Forget(tx, row.Parent, row.Target, recordsAtOnce); err != nil || more {
		return 0, losses, true, err
	}
	if err := dialectlog.Drop(tx, row.Parent, row.Target); err != nil {
		return 0, losses, false, err
	}
	return 0, losses, false, dirty.Advance(tx, row, walking)
}

// reown gives people whom a deleted directory owned to the oldest active link
// they have left, or to nobody.
func (e *Engine) reown(tx *store.Tx, snap *Snapshot, c Change, accounts []string, gone string) error {
	if len(accounts) == 0 {
		return nil
	}
	if err := people.Lock(tx, c.Parent, accounts...); err != nil {
		return err
	}
	persons, err := people.Persons(tx, c.Parent, accounts)
	if err != nil {
		return err
	}
	links, err := directory.Links(tx, c.Parent, accounts, false)
	if err != nil {
		return err
	}
	of := map[string][]directory.Link{}
	for _, l := range links {
		of[l.Account] = append(of[l.Account], l)
	}
	slices.Sort(accounts)
	for _, account := range slices.Compact(accounts) {
		p, known := persons[account]
		if !known || p.OwnerDirectory != gone {
			continue
		}
		p.OwnerDirectory = oldestActive(of[account])
		if err := own(tx, snap, c, p, gone); err != nil {
			return err
		}
	}
	return nil
}

// disown looks at a batch of everybody for those whom a deleted directory owned
// still.
func (e *Engine) disown(tx *store.Tx, snap *Snapshot, c Change, row *dirty.Row, after string) (int, error) {
	accounts, err := people.Everyone(tx, row.Parent, after, e.limits.batch)
	if err != nil {
		return 0, err
	}
	if len(accounts) == 0 {
		// Requests that were answered when it was deleted may have been noted since,
		// and totals changed by somebody who was erased.
		if err := dialectlog.Drop(tx, row.Parent, row.Target); err != nil {
			return 0, err
		}
		if _, err := directory.DropRecords(tx, row.Parent, row.Target, recordsAtOnce); err != nil {
			return 0, err
		}
		_, err := dirty.Done(tx, row)
		return 0, err
	}
	last := accounts[len(accounts)-1]
	persons, err := people.Persons(tx, row.Parent, accounts)
	if err != nil {
		return 0, err
	}
	owned := slices.DeleteFunc(accounts, func(a string) bool { return persons[a].OwnerDirectory != row.Target })
	if err := e.reown(tx, snap, c, owned, row.Target); err != nil {
		return 0, err
	}
	if len(owned) > 0 {
		if _, err := e.recompute(tx, snap, c, owned); err != nil {
			return 0, err
		}
	}
	return len(owned), dirty.Advance(tx, row, walking+last)
}

// PlanDeletion returns the parent as it would be without a directory.
func (e *Engine) PlanDeletion(tx *store.Tx, parent, directory, hash string) (Candidate, error) {
	now, err := e.source(tx, parent)
	if err != nil {
		return Candidate{}, err
	}
	then := *now
	then.Gone = map[string]bool{directory: true}
	for id := range now.Gone {
		then.Gone[id] = true
	}
	return Candidate{Snapshot: &then, Now: now, Hash: hash}, nil
}

// PlanTransfer returns the parent as it would be with people of a directory owned
// by another: everybody who is active in both, or of them those listed.
func (e *Engine) PlanTransfer(tx *store.Tx, parent, from, to string, only []string, hash string) (Candidate, error) {
	now, err := e.source(tx, parent)
	if err != nil {
		return Candidate{}, err
	}
	then := *now
	then.transfer = newTransfer(from, to, only)
	return Candidate{Snapshot: &then, Now: now, Hash: hash}, nil
}

func newTransfer(from, to string, only []string) *transfer {
	t := &transfer{from: from, to: to}
	if len(only) > 0 {
		t.only = make(map[string]bool, len(only))
		for _, account := range only {
			t.only[account] = true
		}
	}
	return t
}

// Transferred says what a batch of a transfer did.
type Transferred struct {
	Moved  int
	Losses Losses
	Next   string // the user of the directory behind whom it goes on; empty: it is done
}

// Transfer has another directory own the people of the next batch of users of one
// behind the id after: those who are active in both.
func (e *Engine) Transfer(tx *store.Tx, c Change, from, to string, only []string, after string) (out Transferred, err error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return out, err
	}
	users, accounts, err := directory.UsersBehind(tx, c.Parent, from, after, e.limits.batch)
	if err != nil {
		return out, err
	}
	if len(users) == e.limits.batch {
		out.Next = users[len(users)-1]
	}
	if len(accounts) == 0 {
		return out, nil
	}
	if err := people.Lock(tx, c.Parent, accounts...); err != nil {
		return out, err
	}
	persons, err := people.Persons(tx, c.Parent, accounts)
	if err != nil {
		return out, err
	}
	links, err := directory.Links(tx, c.Parent, accounts, false)
	if err != nil {
		return out, err
	}
	of := map[string][]directory.Link{}
	for _, l := range links {
		of[l.Account] = append(of[l.Account], l)
	}
	t := newTransfer(from, to, only)
	var moved []string
	slices.Sort(accounts)
	for _, account := range slices.Compact(accounts) {
		p, known := persons[account]
		if !known || !t.moves(account, p.OwnerDirectory, of[account]) {
			continue
		}
		p.OwnerDirectory = to
		if err := own(tx, snap, c, p, from); err != nil {
			return out, err
		}
		moved = append(moved, account)
	}
	if out.Moved = len(moved); out.Moved == 0 {
		return out, nil
	}
	c.Approved = true
	out.Losses, err = e.recompute(tx, snap, c, moved)
	return out, err
}
