package directory

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"slices"
	"time"

	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/sync/ldap"
)

// fullEvery is how long deltas alone are trusted, whatever the caller asks for.
// What a server does not tell in them, such as a unit that is moved with everybody
// in it, is seen after that.
const fullEvery = 8 * 24 * time.Hour

// errWhole says that a delta does not tell enough, and that everything is to be
// read.
var errWhole = errors.New("a delta does not tell enough")

// delta is what a server said of what changed.
type delta struct {
	absence map[ldap.Kind]bool     // what was neither sent nor listed is gone
	listed  map[ldap.Kind]int64    // how many were listed as there
	gone    map[ldap.Kind][]key    // what was named as gone
	spoken  map[ldap.Kind][]key    // what was sent or named, sorted
	known   map[ldap.Kind][]stored // what is stored of it, where that was read and is little

	values    map[key][]value // how groups call their members, by group
	held      int             // how many there are
	linked    bool            // those who are known among them are looked up as well
	disturbed map[key]bool    // names that mean something else by what was sent
	several   bool            // somebody was sent whom groups may call by several names, of which one is stored
}

// speaks reports whether an entry was sent or named.
func (d *delta) speaks(kind ldap.Kind, k key) bool {
	_, found := slices.BinarySearchFunc(d.spoken[kind], k, func(a, b key) int { return bytes.Compare(a[:], b[:]) })
	return found
}

// read reads what there is to read: what changed, where that can be told and is
// enough, or everything.
func (x *execution) read(ctx context.Context) (ldap.Proof, error) {
	if err := x.knownAsBefore(); err != nil {
		return ldap.Proof{}, err
	}
	if !x.wantsDelta() {
		return x.readWhole(ctx)
	}
	proof, err := x.readDelta(ctx)
	switch ldap.Reason(err) {
	case ldap.ReasonRefresh, ldap.ReasonSync, ldap.ReasonConfig:
		x.cookies = nil // they are of no use
		return x.readWhole(ctx)
	}
	if errors.Is(err, errWhole) {
		return x.readWhole(ctx)
	}
	return proof, err
}

// wantsDelta reports whether what changed is enough, as far as that can be known
// before it is read.
func (x *execution) wantsDelta() bool {
	if !x.src.Deltas {
		return false
	}
	if x.state.Basis != x.basis() {
		return false // the cookies are of another search
	}
	x.cookies = x.kept
	old := x.now - x.state.FullAt
	return !(x.o.Full || x.waits || x.state.Acknowledged != "" || x.state.FullAt == 0 || old < 0 || old > fullEvery.Microseconds() || !x.covered())
}

// search is one kind below one base.
type search struct {
	kind ldap.Kind
	base string
}

func (x *execution) searches() (out []search) {
	for _, b := range x.src.Config.Users.Bases {
		out = append(out, search{ldap.User, b})
	}
	for _, b := range x.src.Config.Groups.Bases {
		out = append(out, search{ldap.Group, b})
	}
	return out
}

// covered reports whether there is a cookie for everything.
func (x *execution) covered() bool {
	for _, s := range x.searches() {
		if x.cookie(s) == nil {
			return false
		}
	}
	return true
}

func (x *execution) cookie(s search) []byte {
	for _, c := range x.cookies {
		if c.Kind == string(s.kind) && c.Base == s.base {
			if b, err := base64.StdEncoding.DecodeString(c.Cookie); err == nil && len(b) > 0 {
				return b
			}
		}
	}
	return nil
}

// anew lets go of everything that was read.
func (x *execution) anew() {
	x.close()
	x.d = nil
	dir := x.r.p.Dir
	x.texts, x.called = newSpool(dir), newSorter(dir, refSize)
	x.nodes, x.refs, x.presents = newSorter(dir, nodeSize), newSorter(dir, refSize), newSorter(dir, presentSize)
	x.helds, x.staleGroups = newSorter(dir, withheldSize), nil
	x.nesting = ldap.Nesting{}
	for _, m := range []map[key]bool{x.nested, x.tainted, x.taintedUsers, x.excluded, x.here, x.gone, x.lost} {
		clear(m)
	}
	clear(x.shares)
	clear(x.shared)
	x.missing, x.groups, x.unfinished, x.unsure, x.unusable = nil, nil, false, false, 0
	x.out.Counts = Counts{}
}

// presentSize is the size of an entry that is there, of a kind.
const presentSize = 1 + 16

// readWhole reads everything. Where deltas are wanted and there is no cookie to go
// on from, it is read in the way that gives one.
func (x *execution) readWhole(ctx context.Context) (ldap.Proof, error) {
	x.anew()
	if x.src.Deltas && !x.covered() {
		proof, err := x.readFirst(ctx)
		switch ldap.Reason(err) {
		case ldap.ReasonSync, ldap.ReasonConfig:
			x.r.p.Log.Warn("what changes in the directory cannot be asked for; everything is read each time", "directory", x.src.Directory, "error", err)
			x.cookies = nil
			x.anew()
		default:
			if err != nil {
				return proof, err
			}
			return proof, x.trust(proof, proof.Complete())
		}
	}
	proof, err := x.everything(ctx)
	if err == nil {
		err = x.trust(proof, proof.Complete())
	}
	if err == nil {
		err = x.seeElsewhere(proof)
	}
	return proof, err
}

// readFirst reads everything as what changed since nothing was known.
func (x *execution) readFirst(ctx context.Context) (ldap.Proof, error) {
	x.progress(PhaseRead, 0, int(x.state.Users+x.state.Groups))
	var out ldap.Proof
	var yields []ldap.Yield
	var cookies []ldapstate.Cookie
	for _, s := range x.searches() {
		d, err := ldap.Sync(ctx, &x.src.Config, s.kind, s.base, nil, func(c ldap.Change) error {
			if c.State == ldap.Put {
				return x.take(c.Entry)
			}
			return nil
		})
		if err == nil {
			err = x.notBehind(d.Proof)
		}
		if err != nil {
			return out, err
		}
		cookies = append(cookies, ldapstate.Cookie{Kind: string(s.kind), Base: s.base, Cookie: base64.StdEncoding.EncodeToString(d.Cookie)})
		users, groups := out.Users+d.Users, out.Groups+d.Groups
		out = further(out, d.Proof)
		out.Users, out.Groups = users, groups
		yields = append(yields, ldap.Yield{Kind: s.kind, Base: s.base, N: d.Users + d.Groups})
	}
	out.Yields = yields
	x.cookies = cookies
	return out, nil
}

// readDelta reads what changed since the cookies were given out.
func (x *execution) readDelta(ctx context.Context) (ldap.Proof, error) {
	x.anew()
	x.d = &delta{
		absence: map[ldap.Kind]bool{}, listed: map[ldap.Kind]int64{}, gone: map[ldap.Kind][]key{}, spoken: map[ldap.Kind][]key{}, known: map[ldap.Kind][]stored{},
		values: map[key][]value{}, disturbed: map[key]bool{},
	}
	x.progress(PhaseRead, 0, 0)
	var out ldap.Proof
	var told []ldap.Proof
	var cookies []ldapstate.Cookie
	for _, s := range x.searches() {
		d, err := ldap.Sync(ctx, &x.src.Config, s.kind, s.base, x.cookie(s), func(c ldap.Change) error { return x.change(s.kind, c) })
		if err == nil {
			err = x.notBehind(d.Proof)
		}
		if err != nil {
			return out, err
		}
		out = further(out, d.Proof)
		if d.Deletes == ldap.DeletesByAbsence {
			x.d.absence[s.kind], x.d.listed[s.kind] = true, int64(d.Presents)
			// Which entry was below which base is not known, and that nothing is there any
			// more is judged by a whole read. It gives other cookies: by the old ones the
			// server would answer so each time.
			if len(x.basesOf(s.kind)) > 1 || d.Presents+d.Puts == 0 {
				x.cookies = nil
				return out, errWhole
			}
		}
		told = append(told, d.Proof)
		cookies = append(cookies, ldapstate.Cookie{Kind: string(s.kind), Base: s.base, Cookie: base64.StdEncoding.EncodeToString(d.Cookie)})
	}
	x.cookies, x.told = cookies, told
	if err := x.spoken(); err != nil {
		return out, err
	}
	if err := x.enough(ctx); err != nil {
		return out, err
	}
	return out, x.trust(out, true)
}

func (x *execution) basesOf(kind ldap.Kind) []string {
	if kind == ldap.User {
		return x.src.Config.Users.Bases
	}
	return x.src.Config.Groups.Bases
}

// change takes one change.
func (x *execution) change(kind ldap.Kind, c ldap.Change) error {
	k := recordKey(x.src.Directory, kind, c.ID)
	switch c.State {
	case ldap.Put:
		return x.take(c.Entry)
	case ldap.Present:
		x.record = append(append(x.record[:0], kindOf(kind)), k[:]...)
		return x.presents.add(x.record)
	default:
		x.d.gone[kind] = append(x.d.gone[kind], k)
		return nil
	}
}

// spoken gathers what the delta speaks of.
func (x *execution) spoken() error {
	nodes := &nodeStream{c: x.nodes.read()}
	for _, kind := range []ldap.Kind{ldap.Group, ldap.User} {
		all := slices.Clone(x.d.gone[kind])
		for n := nodes.peek(kindOf(kind)); n != nil; n = nodes.peek(kindOf(kind)) {
			all = append(all, n.key)
			nodes.next()
		}
		slices.SortFunc(all, func(a, b key) int { return bytes.Compare(a[:], b[:]) })
		x.d.spoken[kind] = slices.Compact(all)
	}
	return nodes.c.err
}

// enough looks up what the delta names and does not send, and returns errWhole
// where memberships might follow from it that only a whole read shows: groups in
// groups, names that stood for nobody and may stand for somebody now, and somebody
// who is listed as there and whom nobody knows.
func (x *execution) enough(ctx context.Context) error {
	if x.d.several {
		return errWhole
	}
	sent, freed := map[key]bool{}, map[key]key{} // freed: who was called so
	var called, free []string                    // what nobody was called before, and what one is called no more
	nodes, here := &nodeStream{c: x.nodes.read()}, x.presents.read()
	for _, kind := range []ldap.Kind{ldap.Group, ldap.User} {
		for _, k := range x.d.spoken[kind] {
			sent[k] = true
		}
		var known, listed int64
		err := x.each(ctx, nodes, kind, func(n *node, e *stored) error {
			there := lists(here, kind, n, e, &listed)
			if e != nil {
				known++
			}
			switch {
			case n == nil && there: // it is as it was
				return nil
			case e != nil && e.nested:
				return errWhole
			}
			x.disturb(n, e)
			if n != nil && n.ref != none && (e == nil || e.ref != n.ref) {
				called = append(called, n.ref.text())
			}
			if e != nil && e.ref != none && (n == nil || e.ref != n.ref) {
				freed[e.ref] = e.key
				if x.src.Config.MembersByUID() { // which another may be called too
					free = append(free, e.ref.text())
				}
			}
			return nil
		})
		if err == nil && x.listsOthers(kind, known, listed) {
			err = errWhole
		}
		if err != nil {
			return err
		}
	}
	if len(called) > 0 && x.state.Unsettled {
		return errWhole
	}
	if err := x.takenOver(ctx, called, freed); err != nil {
		return err
	}
	for some := range slices.Chunk(append(called, free...), namesAtOnce) {
		var owed bool
		err := x.r.p.DB.Read(ctx, func(tx *store.Tx) (err error) {
			owed, err = ldapstate.AnyOwed(tx, x.src.Parent, x.src.Directory, some)
			return err
		})
		if err != nil {
			return err
		}
		if owed {
			return errWhole
		}
	}
	if err := x.referDisturbed(); err != nil {
		return err
	}
	return x.lookUp(ctx, sent)
}

// namesAtOnce is how many names are looked up at a time.
const namesAtOnce = 500

// lookUp adds what stored entries are called that entries of the delta call. What
// is remembered of names is not looked up again.
func (x *execution) lookUp(ctx context.Context, sent map[key]bool) error {
	add := func(ref key, e called) error {
		switch {
		case e.kind == nobody, sent[e.key]:
			return nil
		case e.kind == aGroup && !x.src.Config.MembersAtUsers():
			return errWhole // a group in a group
		}
		x.record = append(append(append(x.record[:0], ref[:]...), isCalled, e.kind), e.key[:]...)
		return x.called.add(x.record)
	}
	var unknown []key
	c := x.refs.read()
	last := none
	for ; c.rec != nil; c.next() {
		ref := key(c.rec[:16])
		if ref == last || c.rec[16] != calls {
			continue
		}
		last = ref
		if e, ok := x.recall.name(ref); ok {
			if err := add(ref, e); err != nil {
				return err
			}
			continue
		}
		if unknown = append(unknown, ref); len(unknown) == namesAtOnce {
			if err := x.ask(ctx, unknown, add); err != nil {
				return err
			}
			unknown = unknown[:0]
		}
	}
	if c.err != nil {
		return c.err
	}
	return x.ask(ctx, unknown, add)
}

// ask looks names up among the stored entries, calls fn for each entry that is
// called by one, and remembers those names that one is called by, or none.
func (x *execution) ask(ctx context.Context, names []key, fn func(ref key, e called) error) error {
	if len(names) == 0 {
		return nil
	}
	type answer struct {
		ref key
		called
	}
	refs := make([]string, len(names))
	for i := range names {
		refs[i] = names[i].text()
	}
	var found []answer
	err := x.r.p.DB.Read(ctx, func(tx *store.Tx) error {
		found = found[:0]
		return ldapstate.EachByRef(tx, x.src.Parent, x.src.Directory, refs, func(kind, id, ref store.Text) {
			found = append(found, answer{keyOf(ref), called{kindOf(ldap.Kind(kind)), keyOf(id)}})
		})
	})
	if err != nil {
		return err
	}
	by := make(map[key]called, len(names))
	several := map[key]bool{}
	for _, a := range found {
		if _, known := by[a.ref]; known {
			several[a.ref] = true
		}
		by[a.ref] = a.called
		if err := fn(a.ref, a.called); err != nil {
			return err
		}
	}
	for _, ref := range names {
		if !several[ref] {
			x.recall.learn(ref, by[ref])
		}
	}
	return nil
}

// expire ends accounts whose time is over and that the delta does not speak of.
func (x *execution) expire(ctx context.Context) error {
	if x.d == nil || x.doubtful {
		return nil
	}
	const most = 100_000 // whoever comes after waits for the next run
	var es []ldapstate.Entry
	err := x.r.p.DB.Read(ctx, func(tx *store.Tx) (err error) {
		es, err = ldapstate.Expiring(tx, x.src.Parent, x.src.Directory, x.now, most)
		return err
	})
	if err != nil {
		return err
	}
	for _, e := range es {
		k := keyOf(e.ID)
		if e.Kind != ldapstate.KindUser || x.d.speaks(ldap.User, k) || x.lost[k] {
			continue
		}
		p := person{key: k, action: disabled, ended: true}
		if err := x.persons.add(p.append(x.record[:0])); err != nil {
			return err
		}
	}
	return nil
}

// keepState notes how far the directory was. The cookies are kept once everything
// that came with them is: where something waits, or is looked at again, the old
// ones stay.
func (x *execution) keepState(ctx context.Context, p ldap.Proof) error {
	position, err := x.reaches(p)
	if err != nil {
		return err
	}
	x.state.Position = position
	x.state.Clock = x.r.p.Now().UnixMicro()
	if x.d == nil {
		x.state.Basis, x.state.FullAt = x.basis(), x.now
		x.state.Users, x.state.Groups = int64(p.Users), int64(p.Groups)
		x.state.Unsettled = len(x.excluded) > 0
		if len(x.here) > 0 || x.unfinished {
			x.state.FullAt = 0 // no delta speaks of them again
		}
		if x.elsewhere && x.out.State != StateNothing {
			x.cookies = nil // nor, by these, of what this server lacked
		}
	} else {
		x.state.Users += int64(x.out.Counts.Added - x.out.Counts.Gone)
		x.state.Groups += int64(x.out.Counts.GroupsAdded - x.out.Counts.GroupsGone)
		x.state.Unsettled = x.state.Unsettled || len(x.excluded) > 0
	}
	if x.d != nil && (x.finding != nil || x.unsure || x.unfinished) {
		return nil
	}
	return x.write(ctx, writing{do: func(tx *store.Tx) error {
		return ldapstate.SetCookies(tx, x.src.Parent, x.src.Directory, x.cookies)
	}})
}
