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

// storedStream hands out the stored entries of a kind by their ids.
type storedStream struct {
	x    *execution
	kind string
	page []ldapstate.Entry
	end  bool
}

// peek returns the entry it stands at, nil at the end.
func (s *storedStream) peek(ctx context.Context) (*ldapstate.Entry, error) {
	if len(s.page) == 0 && !s.end {
		if err := s.fill(ctx, ""); err != nil {
			return nil, err
		}
	}
	if len(s.page) == 0 {
		return nil, nil
	}
	return &s.page[0], nil
}

func (s *storedStream) fill(ctx context.Context, after string) error {
	return s.x.r.p.DB.Read(ctx, func(tx *store.Tx) (err error) {
		s.page, err = ldapstate.Entries(tx, s.x.src.Parent, s.x.src.Directory, s.kind, after, storedAtOnce)
		s.end = len(s.page) < storedAtOnce
		return err
	})
}

func (s *storedStream) next(ctx context.Context) error {
	last := s.page[0].ID
	if s.page = s.page[1:]; len(s.page) > 0 || s.end {
		return nil
	}
	return s.fill(ctx, last)
}

// nodeStream hands out nodes, each entry once: what was read last, where it was
// read twice because it was moved meanwhile.
type nodeStream struct {
	c *cursor
	n node
}

// peek returns the node of a kind it stands at, nil where there is none.
func (s *nodeStream) peek(kind byte) *node {
	if s.c.rec == nil || s.c.rec[0] != kind {
		return nil
	}
	if s.n.kind == kind && bytes.Equal(s.c.rec[1:17], s.n.key[:]) {
		return &s.n
	}
	s.n.decode(s.c.rec)
	return &s.n
}

func (s *nodeStream) next() {
	kind, k := s.n.kind, s.n.key
	for s.c.next(); s.c.rec != nil && s.c.rec[0] == kind && bytes.Equal(s.c.rec[1:17], k[:]); s.c.next() {
	}
	s.n = node{}
}

// each goes through everything of a kind that was read, is stored, or both.
func (x *execution) each(ctx context.Context, nodes *nodeStream, kind ldap.Kind, fn func(n *node, e *ldapstate.Entry) error) error {
	stored := &storedStream{x: x, kind: string(kind)}
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
			k := keyOf(e.ID)
			order = bytes.Compare(n.key[:], k[:])
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
			if err := stored.next(ctx); err != nil {
				return err
			}
		}
	}
}

// compare finds what is new, changed and gone of users, what is gone of groups,
// and of which groups it cannot be trusted that they are whole.
func (x *execution) compare(ctx context.Context) error {
	x.persons = newSorter(x.r.p.Dir, personSize)
	x.moves = newSorter(x.r.p.Dir, moveSize)
	nodes := &nodeStream{c: x.nodes.read()}
	for _, kind := range []ldap.Kind{ldap.Group, ldap.User} { // in the order of nodes
		err := x.each(ctx, nodes, kind, func(n *node, e *ldapstate.Entry) error {
			if n == nil {
				x.missing = append(x.missing, absent{kindOf(kind), keyOf(e.ID), keyOf(e.Ref), e.Entry})
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	if err := x.confirm(ctx); err != nil {
		return err
	}
	owed := x.owed.read()
	nodes = &nodeStream{c: x.nodes.read()}
	if err := x.each(ctx, nodes, ldap.Group, func(n *node, e *ldapstate.Entry) error { return x.suspect(n, e, owed) }); err != nil {
		return err
	}
	if err := x.each(ctx, nodes, ldap.User, func(n *node, e *ldapstate.Entry) error { return x.user(n, e, owed) }); err != nil {
		return err
	}
	for _, g := range slices.Collect(maps.Keys(x.tainted)) {
		for _, outer := range x.outers(g) {
			x.tainted[outer] = true
		}
	}
	return nil
}

// suspect looks at a group for what keeps anybody from being taken out of it, and
// out of those that it is in: it cannot be read, or it names somebody newly who
// was not found under that name. Who was renamed while the directory was read is
// called otherwise by one of the two; who is gone may be named still.
func (x *execution) suspect(n *node, e *ldapstate.Entry, owed *cursor) error {
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
func (x *execution) user(n *node, e *ldapstate.Entry, owed *cursor) error {
	if n == nil {
		return nil
	}
	debt := x.owes(owed, aUser, n.key)
	now := debt.all
	if n.flags&problem != 0 {
		x.out.Counts.Unusable++
		if e == nil {
			x.excluded[n.key] = true
		}
		x.taintedUsers[n.key] = true
		return nil
	}
	p := person{key: n.key, n: *n, owed: now}
	live := n.live(x.now)
	switch {
	case e == nil:
		p.action = added
	case x.doubtful && n.expires != 0 && e.Digest == n.digest.text():
		live = e.Live
	}
	if e != nil {
		if debt.newly(e) {
			x.taintedUsers[n.key] = true
		}
		moved := e.DN != n.dn.text()
		switch {
		case live && !e.Live:
			p.action = revived
		case !live && e.Live:
			p.action = disabled
		case e.Digest != n.digest.text():
			p.action = changed
		case moved || e.Ref != n.ref.text() || e.Expires != n.expires || e.Unresolved != now.text():
			p.action = noted
		default:
			return nil
		}
		p.moved = moved
	}
	p.live = live
	return x.persons.add(p.append(x.record[:0]))
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
			gone, err := ldap.Confirm(ctx, &x.src.Config, kind, ids)
			if err != nil {
				return err
			}
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
