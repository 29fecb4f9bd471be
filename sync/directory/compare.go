package directory

import (
	"bytes"
	"context"
	"maps"
	"slices"

	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/sync/ldap"
)

// storedAtOnce is how many stored entries are read at a time.
const storedAtOnce = 2000

// storedStream hands out the stored entries of a kind by their ids: all of them,
// or those that a delta speaks of.
type storedStream struct {
	x    *execution
	kind ldap.Kind
	some []key // that are still to be looked up; nil: all are
	page []stored
	at   int // in page
	end  bool
}

// stored is an entry as it was when it was last taken over.
type stored struct {
	key, digest, ref, dn, members, unresolved key
	live, nested                              bool
	expires                                   int64
	entry                                     string
}

func storedOf(r *ldapstate.Row) stored {
	return stored{
		key: keyOf(r.ID), digest: keyOf(r.Digest), ref: keyOf(r.Ref), dn: keyOf(r.DN), members: keyOf(r.Members), unresolved: keyOf(r.Unresolved),
		live: r.Live, nested: r.Nested, expires: r.Expires, entry: string(r.Entry),
	}
}

func (x *execution) stored(kind ldap.Kind) *storedStream {
	s := &storedStream{x: x, kind: kind}
	if x.d != nil && !x.d.absence[kind] {
		if known, ok := x.d.known[kind]; ok {
			s.page, s.end = known, true
			return s
		}
		s.some = x.d.spoken[kind]
		s.end = len(s.some) == 0
	}
	return s
}

// peek returns the entry it stands at, nil at the end.
func (s *storedStream) peek(ctx context.Context) (*stored, error) {
	for s.at == len(s.page) {
		if s.end {
			return nil, nil
		}
		if err := s.fill(ctx); err != nil {
			return nil, err
		}
	}
	return &s.page[s.at], nil
}

func (s *storedStream) next() { s.at++ }

// fill reads the next page.
func (s *storedStream) fill(ctx context.Context) error {
	src, after := &s.x.src, ""
	if len(s.page) > 0 {
		after = s.page[len(s.page)-1].key.id()
	}
	var ids []string
	if s.some != nil {
		n := min(len(s.some), storedAtOnce/4)
		ids = make([]string, n)
		for i, k := range s.some[:n] {
			ids[i] = k.id()
		}
		s.some = s.some[n:]
	}
	if err := s.x.r.p.DB.Read(ctx, func(tx *store.Tx) error {
		s.page, s.at = s.page[:0], 0
		take := func(r *ldapstate.Row) { s.page = append(s.page, storedOf(r)) }
		if s.some != nil {
			_, err := ldapstate.EachOf(tx, src.Parent, src.Directory, string(s.kind), ids, take)
			s.end = len(s.some) == 0
			return err
		}
		n, err := ldapstate.Each(tx, src.Parent, src.Directory, string(s.kind), after, storedAtOnce, take)
		s.end = n < storedAtOnce
		return err
	}); err != nil {
		return err
	}
	if s.some != nil && s.end && after == "" { // it is all that there is, and is asked for again
		s.x.d.known[s.kind] = s.page
	}
	return nil
}

// nodeStream hands out nodes, each entry once: what was read last, where it was
// read twice because it was moved meanwhile.
type nodeStream struct {
	c    *cursor
	n    node
	full bool // n is what it stands at, and c is behind it
}

// peek returns the node of a kind it stands at, nil where there is none.
func (s *nodeStream) peek(kind byte) *node {
	if s.full {
		if s.n.kind != kind {
			return nil
		}
		return &s.n
	}
	if s.c.rec == nil || s.c.rec[0] != kind {
		return nil
	}
	for s.n.decode(s.c.rec); ; { // the last that was read, of several
		s.c.next()
		if s.c.rec == nil || s.c.rec[0] != kind || !bytes.Equal(s.c.rec[1:17], s.n.key[:]) {
			break
		}
		var other node
		other.decode(s.c.rec)
		twice := s.n.twice || other.dn != s.n.dn
		if other.at > s.n.at {
			s.n = other
		}
		s.n.twice = twice
	}
	s.full = true
	return &s.n
}

func (s *nodeStream) next() {
	s.n, s.full = node{}, false
}

// each goes through everything of a kind that was read, is stored, or both.
func (x *execution) each(ctx context.Context, nodes *nodeStream, kind ldap.Kind, fn func(n *node, e *stored) error) error {
	stored := x.stored(kind)
	for {
		n := nodes.peek(kindOf(kind))
		e, err := stored.peek(ctx)
		if err != nil {
			return err
		}
		if n == nil && e == nil {
			return nodes.c.err
		}
		order := 0
		switch {
		case n == nil:
			order = 1
		case e == nil:
			order = -1
		default:
			order = bytes.Compare(n.key[:], e.key[:])
		}
		switch {
		case order < 0:
			e = nil
		case order > 0:
			n = nil
		}
		if err := fn(n, e); err != nil {
			return err
		}
		if n != nil {
			nodes.next()
		}
		if e != nil {
			stored.next()
		}
	}
}

// compare finds what is new, changed and gone of users, what is gone of groups,
// and of which groups it cannot be trusted that they are whole.
func (x *execution) compare(ctx context.Context) error {
	x.persons = newSorter(x.r.p.Dir, personSize)
	x.moves = newSorter(x.r.p.Dir, moveSize)
	nodes, here := &nodeStream{c: x.nodes.read()}, x.presents.read()
	once := !x.src.Config.MembersAtUsers()                    // nothing of users depends on who is gone
	for _, kind := range []ldap.Kind{ldap.Group, ldap.User} { // in the order of nodes
		err := x.each(ctx, nodes, kind, func(n *node, e *stored) error {
			if n == nil && passes(here, kindOf(kind), e.key) {
				return nil
			}
			x.unlearn(n, e)
			switch {
			case n == nil:
				x.missing = append(x.missing, absent{kindOf(kind), e.key, e.ref, e.entry})
				return nil
			case n.twice:
				if err := x.sameID(kind, n); err != nil {
					return err
				}
			}
			if once && kind == ldap.User {
				return x.user(n, e, nil)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	if here.err != nil {
		return here.err
	}
	if err := x.notHidden(); err != nil {
		return err
	}
	if err := x.confirm(ctx); err != nil {
		return err
	}
	owed := x.owed.read()
	nodes = &nodeStream{c: x.nodes.read()}
	if err := x.each(ctx, nodes, ldap.Group, func(n *node, e *stored) error { return x.suspect(n, e, owed) }); err != nil {
		return err
	}
	if !once {
		if err := x.each(ctx, nodes, ldap.User, func(n *node, e *stored) error { return x.user(n, e, owed) }); err != nil {
			return err
		}
	}
	for _, g := range slices.Collect(maps.Keys(x.tainted)) {
		for _, outer := range x.outers(g) {
			x.tainted[outer] = true
		}
	}
	return nil
}

// sameID refuses a read in which an entry is another one, by an attribute that may say
// the same of two.
func (x *execution) sameID(kind ldap.Kind, n *node) error {
	t, err := x.textOf(n)
	if err != nil {
		return err
	}
	return ldap.SameID(kind, x.src.Config.Attributes.ID, t.DN)
}

// unlearn lets go of what is remembered of the names of an entry, unless it is
// called as before.
func (x *execution) unlearn(n *node, e *stored) {
	if n != nil && e != nil && n.ref == e.ref {
		return
	}
	if n != nil {
		x.recall.forget(n.ref)
	}
	if e != nil {
		x.recall.forget(e.ref)
	}
}

// passes reports whether an entry is among those that a cursor stands before, and
// goes on to it.
func passes(c *cursor, kind byte, k key) bool {
	for ; c.rec != nil; c.next() {
		if order := compareNode(c.rec, kind, k); order >= 0 {
			return order == 0
		}
	}
	return false
}

// suspect looks at a group for what keeps anybody from being taken out of it, and
// out of those that it is in: it cannot be read, or it names somebody newly who
// was not found under that name. Who was renamed while the directory was read is
// called otherwise by one of the two; who is gone may be named still.
func (x *execution) suspect(n *node, e *stored, owed *cursor) error {
	switch {
	case n == nil:
	case n.flags&problem != 0:
		x.out.Counts.Unusable++
		x.tainted[n.key] = true
		if e == nil {
			x.excluded[n.key] = true
		}
	case e != nil && x.owes(owed, aGroup, n.key).newly(e):
		x.tainted[n.key] = true
	}
	return nil
}

// user compares one user.
func (x *execution) user(n *node, e *stored, owed *cursor) error {
	if n == nil {
		return nil
	}
	var debt debt
	if owed != nil {
		debt = x.owes(owed, aUser, n.key)
	}
	now := debt.all
	if n.flags&problem != 0 {
		x.out.Counts.Unusable++
		x.unusable++
		if e == nil {
			x.excluded[n.key] = true
		}
		x.taintedUsers[n.key] = true
		var p person // nothing else of the entry is taken over
		switch {
		case e == nil:
			return nil
		case e.live && x.ends(n):
			p = person{key: n.key, action: disabled}
		case n.ref != none && (e.ref != n.ref || e.dn != n.dn || e.nested != n.aliased()): // groups that can be read call them so
			p = person{key: n.key, action: noted, live: e.live, moved: e.dn != n.dn, n: *n, owed: e.unresolved}
			p.n.digest, p.n.expires = e.digest, e.expires
		default:
			return nil
		}
		return x.persons.add(p.append(x.record[:0]))
	}
	p := person{key: n.key, n: *n, owed: now}
	live := n.live(x.now)
	unsure := x.doubtful && n.expires != 0 && n.flags&enabled != 0
	switch {
	case e == nil:
		p.action = added
	case live == e.live:
		unsure = false
	case unsure:
		live = e.live
	}
	if unsure && !live { // who ends is looked for, and no delta speaks again of who begins
		x.unfinished = true
	}
	if e != nil {
		if debt.newly(e) {
			x.taintedUsers[n.key] = true
		}
		moved := e.dn != n.dn
		switch {
		case live && !e.live:
			p.action = revived
		case !live && e.live:
			p.action = disabled
		case e.digest == n.digest.unmet():
			p.action, p.unmet = noted, true
		case e.digest != n.digest:
			p.action = changed
		case moved || e.ref != n.ref || e.nested != n.aliased() || e.expires != n.expires || e.unresolved != now:
			p.action = noted
		default:
			return nil
		}
		p.moved = moved
	}
	p.live = live
	return x.persons.add(p.append(x.record[:0]))
}

// ends reports whether an entry itself says that its account is disabled, or that
// its time is over. That is so whatever else of it cannot be read.
func (x *execution) ends(n *node) bool {
	return n.flags&enabled == 0 || !x.doubtful && !n.live(x.now)
}

// absent is a stored entry that was not read.
type absent struct {
	kind     byte
	key, ref key
	entry    string
}

// confirm asks again for what was not read. What is there now was moved while the
// directory was read, and nothing follows for it.
func (x *execution) confirm(ctx context.Context) error {
	const atOnce = 2000
	done := 0
	for _, kind := range []ldap.Kind{ldap.Group, ldap.User} {
		of := slices.DeleteFunc(slices.Clone(x.missing), func(a absent) bool { return a.kind != kindOf(kind) })
		for part := range slices.Chunk(of, atOnce) {
			x.progress(PhaseConfirm, done, len(x.missing))
			ids := make([]string, len(part))
			for i, a := range part {
				ids[i] = a.entry
			}
			gone, proof, err := ldap.Confirm(ctx, &x.src.Config, kind, ids)
			if err == nil {
				err = x.notBehind(proof)
			}
			if err != nil {
				return err
			}
			x.unsure = x.unsure || len(gone) < len(part) && !x.hasTold(proof)
			isGone := make(map[string]bool, len(gone))
			for _, id := range gone {
				isGone[id] = true
			}
			for _, a := range part {
				if !isGone[a.entry] {
					x.here[a.key] = true
					continue
				}
				x.gone[a.ref] = true
				if x.d != nil || kind == ldap.Group {
					x.lost[a.key] = true
				}
				if kind == ldap.User {
					p := person{key: a.key, action: vanished}
					if err := x.persons.add(p.append(x.record[:0])); err != nil {
						return err
					}
				}
			}
			done += len(part)
		}
	}
	x.missing = nil
	return nil
}
