package directory

import (
	"bytes"
	"context"
	"hash/maphash"
	"slices"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/sync/ldap"
)

// valuesOfDelta is how many members of the groups of a delta are known by how
// they were sent; who is beyond is looked up by name.
const valuesOfDelta = 100_000

// referMembers keeps what a group of a delta calls others. What it called them by
// before, as it was sent then, is known and not taken apart again: servers send a
// group of ten thousand whole for one that joins.
func (x *execution) referMembers(n *node, names []string) error {
	if x.recall == nil || x.d.held+len(names) > valuesOfDelta {
		return x.referAll(n, names)
	}
	x.d.held += len(names)
	before, at := x.recall.values(n.key), 0
	var places map[uint64]int // of before, once something is not where it was
	values := slices.Grow(x.d.values[n.key], len(names))
	for _, name := range names {
		v := value{hash: maphash.String(x.recall.seed, name)}
		if at < len(before) && before[at].hash != v.hash {
			if places == nil {
				places = make(map[uint64]int, len(before))
				for i := range before {
					places[before[i].hash] = i
				}
			}
			if i, ok := places[v.hash]; ok {
				at = i
			}
		}
		if at < len(before) && before[at].hash == v.hash {
			values = append(values, before[at])
			at++
			continue
		}
		v.ref = x.nameOf(name)
		values = append(values, v)
		if err := x.reference(v.ref, calls, n); err != nil {
			return err
		}
	}
	x.d.values[n.key] = values
	return nil
}

func (x *execution) referAll(n *node, names []string) error {
	for _, name := range names {
		if err := x.reference(x.nameOf(name), calls, n); err != nil {
			return err
		}
	}
	return nil
}

// nameOf is the digest of how a group calls a member.
func (x *execution) nameOf(name string) key {
	if x.src.Config.MembersByUID() {
		return uid(name)
	}
	return named(name)
}

// disturb notes the names that mean something else by the delta.
func (x *execution) disturb(n *node, e *stored) {
	if n != nil && e != nil && n.ref == e.ref {
		return
	}
	if n != nil {
		x.d.disturbed[n.ref] = true
	}
	if e != nil {
		x.d.disturbed[e.ref] = true
	}
}

// referDisturbed has those looked up by name after all whose name means something
// else by the delta.
func (x *execution) referDisturbed() error {
	if len(x.d.disturbed) == 0 {
		return nil
	}
	for group, values := range x.d.values {
		n := node{kind: aGroup, key: group}
		for i := range values {
			if v := &values[i]; v.user != none && x.d.disturbed[v.ref] {
				v.user = none
				if err := x.reference(v.ref, calls, &n); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// takenOver returns errWhole where somebody is called now as another was, and groups
// that the delta does not send may call that one so still: they mean the first now.
func (x *execution) takenOver(ctx context.Context, called []string, were map[key]key) error {
	var users []string
	for _, name := range called {
		if user, ok := were[keyOf(name)]; ok {
			users = append(users, user.id())
		}
	}
	for some := range slices.Chunk(users, namesAtOnce) {
		var in []directory.GroupRef
		err := x.r.p.DB.Read(ctx, func(tx *store.Tx) (err error) {
			in, err = directory.GroupsOfUsers(tx, x.src.Parent, x.src.Directory, some, false)
			return err
		})
		if err != nil {
			return err
		}
		for i := range in {
			if !x.d.speaks(ldap.Group, keyOf(in[i].GroupID)) {
				return errWhole
			}
		}
	}
	return nil
}

// linkKnown takes who is known to be in groups for who was looked up, where groups
// are in groups.
func (x *execution) linkKnown() error {
	if x.d == nil {
		return nil
	}
	x.d.linked = true
	for group, values := range x.d.values {
		for i := range values {
			if values[i].user == none {
				continue
			}
			if err := x.direct.add(append(append(x.record[:0], group[:]...), values[i].user[:]...)); err != nil {
				return err
			}
		}
	}
	return nil
}

// known adds who is known to be in a group to those who were looked up, each
// once, in their order.
func (x *execution) known(users []key, group key) []key {
	if x.d == nil || x.d.linked {
		return users
	}
	values := x.d.values[group]
	n := len(users)
	for i := range values {
		if u := values[i].user; u != none && !x.excluded[u] {
			users = append(users, u)
		}
	}
	if len(users) > n {
		slices.SortFunc(users, func(a, b key) int { return bytes.Compare(a[:], b[:]) })
		users = slices.Compact(users)
	}
	return users
}
