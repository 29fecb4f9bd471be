package directory

import (
	"bytes"
	"context"
	"crypto/sha256"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/ldapstate"
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
	members       key // digest of who is in it; none: it is to be looked at anew
	joins, leaves int
	moved         bool
}

// membership compares who is in each group with who was, and finds what is new,
// changed and gone of groups.
func (x *execution) membership(ctx context.Context) error {
	nodes, owed, in := &nodeStream{c: x.nodes.read()}, x.owed.read(), x.members.read()
	err := x.each(ctx, nodes, ldap.Group, func(n *node, e *ldapstate.Entry) error {
		k := none
		if n != nil {
			k = n.key
		} else {
			k = keyOf(e.ID)
		}
		users := x.usersOf(in, k)
		switch {
		case x.here[k], n != nil && n.flags&problem != 0:
			return nil
		case n == nil:
			return x.groupGone(ctx, k)
		}
		return x.group(ctx, n, e, x.owes(owed, aGroup, k).all, users)
	})
	if err != nil {
		return err
	}
	return in.err
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
	return x.users
}

// group compares a group that is there with what is stored of it, which may be
// nothing.
func (x *execution) group(ctx context.Context, n *node, e *ldapstate.Entry, owed key, users []key) error {
	g := groupChange{key: n.key, n: *n, owed: owed, members: membersDigest(users)}
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
	g.moved = e.DN != n.dn.text()
	if e.Digest != n.digest.text() {
		g.action = changed
	}
	if e.Members != g.members.text() {
		if err := x.difference(ctx, &g, users); err != nil {
			return err
		}
	}
	if g.action == untouched && !g.moved && e.Members == g.members.text() && e.Unresolved == owed.text() && e.Nested == x.nested[n.key] && e.Ref == n.ref.text() {
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

// difference finds who joins and leaves a group. Who must not be taken out of it
// by this run stays, and the next one looks again.
func (x *execution) difference(ctx context.Context, g *groupChange, users []key) error {
	kept := x.tainted[g.key]
	err := x.storedMembers(ctx, g.key, func(member key) error {
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
		case x.tainted[g.key], x.here[member], x.taintedUsers[member]:
			kept = true
			return nil
		}
		return x.move(member, leaves, g)
	})
	if err != nil {
		return err
	}
	for _, u := range users {
		if err := x.move(u, joins, g); err != nil {
			return err
		}
	}
	if kept {
		g.members = none
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
