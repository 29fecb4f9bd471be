package scim

import (
	"slices"

	"usher/internal/cache"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/patch"
	"usher/scim/schema"
)

// rostersBytes bounds who is kept of groups, and rosterMost of how many members
// a group may be.
const (
	rostersBytes = 4 << 20
	rosterMost   = 30_000
)

type rosterBy struct{ directory, group string }

// roster is who is in a group whose members are users of whom no more was said:
// their ids, one behind the other in the order in which they are read, as long as
// no row has changed that they were read from.
type roster struct {
	ids      []byte
	standing store.Standing
}

func newRosters() *cache.Local[rosterBy, roster] {
	return cache.NewLocal(rostersBytes, func(k rosterBy, r roster) int { return len(k.directory) + len(k.group) + len(r.ids) })
}

func (r roster) each(fn func(id store.Text) error) error {
	for at := 0; at < len(r.ids); at += directory.UserIDLength {
		if err := fn(r.ids[at : at+directory.UserIDLength]); err != nil {
			return err
		}
	}
	return nil
}

// expected is what is known of a group's members before the transaction begins
// that reads the group.
type expected struct {
	by       rosterBy
	kept     roster
	standing store.Standing // of who is read from now on
}

// expect is called before the transaction begins: who was kept by then, and
// stands when it has begun, is in the group that it sees.
func (rq *request) expect() {
	rq.expected = expected{by: rosterBy{rq.dir.ID, rq.id}}
	rq.expected.kept, _ = rq.door.rosters.Get(rq.expected.by)
	rq.expected.standing = rq.door.db.Standing(directory.PlaceOfGroup(rq.dir.ID, rq.id))
}

// eachUser calls fn for the members of a group that are users of whom no more was
// said, in the order of their ids, and keeps them for the next who asks.
func (rq *request) eachUser(tx *store.Tx, g *directory.Group, fn func(id store.Text) error) error {
	x := &rq.expected
	if x.by != (rosterBy{g.Directory, g.ID}) {
		x = &expected{}
	} else if _, ok := rq.door.db.Stands(x.kept.standing); ok {
		return x.kept.each(fn)
	}
	keep, ids := x.standing.Holds(), make([]byte, 0, len(x.kept.ids))
	err := directory.EachMember(tx, g, func(m *directory.MemberRow) error {
		switch {
		case keep && len(m.Value) == directory.UserIDLength && len(ids) < rosterMost*directory.UserIDLength:
			ids = append(ids, m.Value...)
		case keep:
			keep, ids = false, nil
		}
		return fn(m.Value)
	})
	if err == nil && keep {
		rq.keepRoster(ids)
	}
	return err
}

// everyMember is directory.EveryMember for a transaction that writes.
func (rq *request) everyMember(tx *store.Tx, g *directory.Group, fn func(*directory.MemberRow) error) error {
	if kept, ok := rq.door.rosters.Get(rosterBy{g.Directory, g.ID}); ok && !g.Described && tx.Stands(kept.standing) {
		m := directory.MemberRow{Kind: store.Text(directory.KindUser)}
		return kept.each(func(id store.Text) error {
			m.Value = id
			return fn(&m)
		})
	}
	return directory.EveryMember(tx, g, fn)
}

// saysAll reports whether operations say everybody who is in a group from now on.
func saysAll(ops []patch.MemberOp) bool {
	return len(ops) == 1 && ops[0].Kind == patch.MemberReplaceAll
}

// knowMembers keeps who is in a group by the request that has just replaced them,
// users of whom no more was said.
func (rq *request) knowMembers(members []schema.Member) {
	if !rq.expected.standing.Holds() || len(members) > rosterMost {
		return
	}
	values := make([]string, len(members))
	for i := range members {
		values[i] = members[i].Value
	}
	if !slices.IsSorted(values) {
		slices.Sort(values)
	}
	ids := make([]byte, 0, len(values)*directory.UserIDLength)
	for _, v := range values {
		if len(v) != directory.UserIDLength {
			return
		}
		ids = append(ids, v...)
	}
	rq.keepRoster(ids)
}

func (rq *request) keepRoster(ids []byte) {
	rq.door.rosters.Set(rq.expected.by, roster{ids, rq.expected.standing})
}
