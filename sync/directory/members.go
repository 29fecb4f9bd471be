package directory

import (
	"bytes"
	"context"
	"crypto/sha256"
	"slices"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/sync/ldap"
)

// membersAtOnce is how many stored members of a group are read at a time.
const membersAtOnce = 5000

// groupChange is what a run has to do with one group beside its members, who
// come and go with the people.
type groupChange struct {
	key           key
	action        byte // untouched: what is remembered of it is written anew at the end
	n             node
	text          *text
	owed          key
	members       key   // digest of who is in it; none: it is to be looked at anew
	users         []key // who is in it, to be remembered, of a delta
	joins, leaves int
	moved         bool
	same          bool // it is stored, and called as before
	owes          bool // owed is another than before
	stays         int  // of those who leave, whose leaving is held already
	discarded     bool // and some of that was discarded
	held          bool // it is gone, and that is held already
	is            byte // then: for somebody, or discarded
}

// membership compares who is in each group with who was, and finds what is new,
// changed and gone of groups.
func (x *execution) membership(ctx context.Context) error {
	nodes, owed, in := &nodeStream{c: x.nodes.read()}, x.owed.read(), x.members.read()
	err := x.each(ctx, nodes, ldap.Group, func(n *node, e *stored) error {
		k := keyOfEither(n, e)
		users := x.usersOf(in, k)
		switch {
		case x.here[k], n != nil && n.flags&problem != 0:
			return nil
		case n == nil && x.lost[k]:
			return x.groupGone(ctx, k)
		case n == nil:
			return nil
		}
		return x.group(ctx, n, e, x.owes(owed, aGroup, k).all, users)
	})
	if err != nil {
		return err
	}
	return in.err
}

func keyOfEither(n *node, e *stored) key {
	if n != nil {
		return n.key
	}
	return e.key
}

// usersOf gathers who is in a group, each once, from a cursor that goes with the
// groups. Who has no record and gets none is left out.
func (x *execution) usersOf(in *cursor, group key) []key {
	x.users = x.users[:0]
	for ; in.rec != nil; in.next() {
		order := bytes.Compare(in.rec[:16], group[:])
		if order > 0 {
			break
		}
		user := key(in.rec[16:])
		if order < 0 || x.excluded[user] || len(x.users) > 0 && x.users[len(x.users)-1] == user {
			continue
		}
		x.users = append(x.users, user)
	}
	x.users = x.known(x.users, group)
	return x.users
}

// group compares a group that is there with what is stored of it, which may be
// nothing.
func (x *execution) group(ctx context.Context, n *node, e *stored, owed key, users []key) error {
	g := groupChange{key: n.key, n: *n, owed: owed, members: membersDigest(users)}
	g.owes = e == nil && owed != none || e != nil && (e.unresolved != owed || e.members == none)
	if e == nil {
		g.action = added
		for _, u := range users {
			if err := x.move(u, joins, &g); err != nil {
				return err
			}
		}
		x.groups = append(x.groups, g)
		return nil
	}
	g.moved, g.same = e.dn != n.dn, e.dn == n.dn && e.ref == n.ref
	if e.digest != n.digest {
		g.action = changed
	}
	if e.members != g.members {
		var err error
		if users, err = x.difference(ctx, &g, e.members, users); err != nil {
			return err
		}
	}
	if x.d != nil && g.members != none {
		g.users = slices.Clone(users)
	}
	if g.action == untouched && !g.moved && e.members == g.members && e.unresolved == owed && e.nested == x.nested[n.key] && e.ref == n.ref {
		return nil
	}
	x.groups = append(x.groups, g)
	return nil
}

func membersDigest(users []key) (k key) {
	h := sha256.New()
	_, _ = h.Write([]byte("members"))
	for i := range users {
		_, _ = h.Write(users[i][:])
	}
	copy(k[:], h.Sum(nil))
	return k
}

func (x *execution) move(user key, way byte, g *groupChange) error {
	if way == joins {
		g.joins++
	} else {
		g.leaves++
	}
	return x.moves.add(append(append(append(x.record[:0], user[:]...), way), g.key[:]...))
}

// difference finds who joins and leaves a group, and returns who is in it then. Who
// must not be taken out of it by this run stays, and the next one looks again.
func (x *execution) difference(ctx context.Context, g *groupChange, was key, users []key) ([]key, error) {
	kept, all := x.tainted[g.key], users
	var stay []key
	err := x.membersBefore(ctx, g.key, was, func(member key) error {
		for len(users) > 0 && bytes.Compare(users[0][:], member[:]) < 0 {
			if err := x.move(users[0], joins, g); err != nil {
				return err
			}
			users = users[1:]
		}
		switch {
		case len(users) > 0 && users[0] == member:
			users = users[1:]
			return nil
		case x.tainted[g.key] && x.d != nil && !x.d.speaks(ldap.User, member):
			return errWhole // a unit is renamed with all in it, of whom no delta says a word
		case x.tainted[g.key], x.here[member], x.unplaced(member):
			kept = true
			return nil
		case x.mayBe(g.key, member):
			stay = append(stay, member)
			return nil
		}
		return x.move(member, leaves, g)
	})
	if err != nil {
		return nil, err
	}
	for _, u := range users {
		if err := x.move(u, joins, g); err != nil {
			return nil, err
		}
	}
	if len(stay) > 0 {
		all = append(slices.Clone(all), stay...)
		slices.SortFunc(all, func(a, b key) int { return bytes.Compare(a[:], b[:]) })
		g.members = membersDigest(all)
	}
	if kept {
		g.members, x.unfinished = none, true
	}
	return all, nil
}

// unplaced reports whether it is not known which groups a user is in, since their own
// entry cannot be read that says so, or says what the groups call them by. By a
// distinguished name they are called whatever else of it cannot be read.
func (x *execution) unplaced(user key) bool {
	c := &x.src.Config
	return x.taintedUsers[user] && (c.MembersAtUsers() || c.MembersByUID())
}

// membersBefore calls fn for every stored member of a group whose members have a
// digest, in their order: those that are remembered, where they are.
func (x *execution) membersBefore(ctx context.Context, group, digest key, fn func(key) error) error {
	known, ok := x.recall.roll(group, digest)
	if !ok {
		return x.storedMembers(ctx, group, fn)
	}
	for _, member := range known {
		if err := fn(member); err != nil {
			return err
		}
	}
	return nil
}

// storedMembers calls fn for every stored member of a group, in their order.
func (x *execution) storedMembers(ctx context.Context, group key, fn func(key) error) error {
	for after := ""; ; {
		var page []string
		err := x.r.p.DB.Read(ctx, func(tx *store.Tx) (err error) {
			page, err = directory.MembersAfter(tx, x.src.Parent, x.src.Directory, group.id(), after, membersAtOnce)
			return err
		})
		if err != nil {
			return err
		}
		for _, v := range page {
			if err := fn(keyOf(v)); err != nil {
				return err
			}
		}
		if len(page) < membersAtOnce {
			return nil
		}
		after = page[len(page)-1]
	}
}

// groupGone has everybody leave a group that is there no more.
func (x *execution) groupGone(ctx context.Context, k key) error {
	g := groupChange{key: k, action: vanished}
	err := x.storedMembers(ctx, k, func(member key) error { return x.move(member, leaves, &g) })
	x.groups = append(x.groups, g)
	return err
}
