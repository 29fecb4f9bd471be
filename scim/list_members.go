package scim

import (
	"bytes"
	"errors"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/codec"
	"usher/scim/schema"
)

const (
	maxMembers  = 200_000 // members a filter or a sort may look at
	memberBatch = 200     // groups whose members are read by one statement
	groupsBatch = 200     // users whose groups are
	batchBytes  = 8 << 20 // of the documents of either, where that is less
)

// errEnough ends the reading of a batch that is as large as one may be.
var errEnough = errors.New("the batch is full")

// batch reads records until they are enough.
type batch[T any] struct {
	records []T
	ids     []string
	bytes   int
}

func (b *batch[T]) add(record T, id string, doc []byte) error {
	b.records, b.ids = append(b.records, record), append(b.ids, id)
	if b.bytes += len(doc); b.bytes >= batchBytes {
		return errEnough
	}
	return nil
}

// eachWithGroups calls fn for the users that match, in the order of the query,
// with the groups of each. It holds those of groupsBatch users at a time: all
// together they are as many as the users times the groups they are in.
func (rq *request) eachWithGroups(tx *store.Tx, q directory.Query, fn func(*directory.User, []codec.GroupRef) error) error {
	q.Limit, q.Room = groupsBatch, &directory.Room{}
	for {
		q.Room.Empty()
		var b batch[*directory.User]
		err := directory.EachUser(tx, q, func(u *directory.User) error { return b.add(u, u.ID, u.Doc) })
		if err != nil && !errors.Is(err, errEnough) || len(b.records) == 0 {
			return err
		}
		groups, err := rq.groupsOf(tx, nil, b.ids...)
		if err != nil {
			return err
		}
		last := b.records[len(b.records)-1]
		if q.After = last.ID; q.By == directory.OrderUserName {
			doc, err := codec.DecodeDocument(last.Doc)
			if err != nil {
				return err
			}
			name, _ := doc[schema.AttrUserName].(string)
			q.AfterValue = identity.Fold(name)
		}
		for _, u := range b.records {
			kept := *u // one that stays holds nothing of the others
			kept.Doc = bytes.Clone(u.Doc)
			if err := fn(&kept, groups[u.ID]); err != nil {
				return err
			}
		}
	}
}

// eachWithMembers calls fn for the groups that match, by id, with the members
// of each as an answer shows them. It holds those of one group at a time and
// looks at no more than most.
func (rq *request) eachWithMembers(tx *store.Tx, q directory.Query, most int, fn func(g *directory.Group, members []any) error) error {
	q.By, q.Descending, q.Limit = directory.OrderID, false, memberBatch
	looked := 0
	for {
		var b batch[*directory.Group]
		err := directory.EachGroup(tx, q, func(g *directory.Group) error { return b.add(g, g.ID, g.Doc) })
		if err != nil && !errors.Is(err, errEnough) || len(b.records) == 0 {
			return err
		}
		groups, ids := b.records, b.ids
		q.After = ids[len(ids)-1]
		var members []any // of groups[0]
		next := func() error {
			err := fn(groups[0], members)
			groups, members = groups[1:], members[:0]
			return err
		}
		err = directory.EachMemberOf(tx, rq.dir.Parent, rq.dir.ID, ids, func(group string, m directory.Member) error {
			if looked++; looked > most {
				return tooMany("the groups that the filter or sortBy looks at have too many members; add id, displayName, externalId or members.value with eq")
			}
			for groups[0].ID != group {
				if err := next(); err != nil {
					return err
				}
			}
			members = append(members, rq.memberMap(m))
			return nil
		})
		for err == nil && len(groups) > 0 {
			err = next()
		}
		if err != nil {
			return err
		}
	}
}

// memberMap is a member as a filter looks at it.
func (rq *request) memberMap(m directory.Member) map[string]any {
	out := map[string]any{schema.SubValue: m.Value}
	switch m.Kind {
	case directory.KindUser:
		out[schema.SubRef] = rq.userLocation(m.Value)
	case directory.KindGroup:
		out[schema.SubRef] = rq.groupLocation(m.Value)
	}
	for name, v := range map[string]string{schema.SubType: m.Type, schema.SubDisplay: m.Display} {
		if v != "" {
			out[name] = v
		}
	}
	return out
}
