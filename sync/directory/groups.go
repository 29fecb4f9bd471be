package directory

import (
	"context"

	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/ldapstate"
)

// groupsAtOnce bounds one transaction.
const groupsAtOnce = 100

// some hands out the groups of a run with one of some actions, a bounded number
// at a time.
func (x *execution) some(wanted func(*groupChange) bool, fn func([]*groupChange) error) error {
	var chunk []*groupChange
	for i := range x.groups {
		g := &x.groups[i]
		if !wanted(g) {
			continue
		}
		if chunk = append(chunk, g); len(chunk) == groupsAtOnce {
			if err := fn(chunk); err != nil {
				return err
			}
			chunk = nil
		}
	}
	if len(chunk) == 0 {
		return nil
	}
	return fn(chunk)
}

// groupsFirst makes groups that are new, without members, and calls those that
// are called otherwise so.
func (x *execution) groupsFirst(ctx context.Context) error {
	return x.some(func(g *groupChange) bool { return g.action == added || g.action == changed }, func(chunk []*groupChange) error {
		for _, g := range chunk {
			if err := x.fetchGroup(g); err != nil {
				return err
			}
		}
		marked := false
		return x.write(ctx, writing{do: func(tx *store.Tx) error {
			defer func() { marked = provision.Marked(tx) }()
			d, err := x.directory(tx)
			if err != nil {
				return err
			}
			if err := directory.LockMembers(tx, d.ID, true); err != nil {
				return err
			}
			put := make([]ldapstate.Entry, len(chunk))
			for i, g := range chunk {
				if err := x.nameGroup(tx, d, g); err != nil {
					return err
				}
				put[i] = x.groupState(g)
				put[i].Members = "" // nobody is in it yet, or not everybody
			}
			return ldapstate.Put(tx, x.src.Parent, x.src.Directory, put)
		}, done: func() {
			if marked {
				x.r.p.Marked()
			}
		}})
	})
}

// nameGroup stores a group that is new or called otherwise, and settles its
// members.
func (x *execution) nameGroup(tx *store.Tx, d *directory.Directory, g *groupChange) error {
	stored, err := directory.GroupByID(tx, d.Parent, d.ID, g.key.id())
	if err != nil {
		return err
	}
	if stored == nil {
		if err := directory.InsertGroup(tx, x.newGroup(g)); err != nil {
			return err
		}
		return x.log(tx, events.DirectoryGroupCreated, g.key.id(), map[string]any{"members": g.joins})
	}
	before := *stored
	fillGroup(stored, g)
	written := directory.UpdateGroup(tx, stored, nil)
	if err := x.log(tx, events.DirectoryGroupChanged, stored.ID, map[string]any{"added": 0, "removed": 0}); err != nil {
		return err
	}
	if err := x.r.p.Engine.GroupRenamed(tx, x.others, d, &before, stored, nil); err != nil {
		return err
	}
	_, err = written()
	return err
}

func (x *execution) newGroup(g *groupChange) *directory.Group {
	out := &directory.Group{Parent: x.src.Parent, Directory: x.src.Directory, ID: g.key.id()}
	fillGroup(out, g)
	return out
}

func fillGroup(out *directory.Group, g *groupChange) {
	out.DisplayName, out.ExternalID, out.Doc = g.text.Name, g.text.Entry, g.text.Doc
	out.SharedName = true // names are unique in a unit of the tree, and not in a directory
}

// fetchGroup reads what was spilled of a group.
func (x *execution) fetchGroup(g *groupChange) (err error) {
	if g.text == nil {
		g.text, err = x.textOf(&g.n)
	}
	return err
}

// textOf reads what was spilled of an entry, nil where nothing was.
func (x *execution) textOf(n *node) (*text, error) {
	if n.n == 0 {
		return nil, nil
	}
	line, err := x.texts.get(n.at, n.n)
	if err != nil {
		return nil, err
	}
	return textOf(n.kind, line[1:])
}

// groupState is what is remembered of a group once its members are stored.
func (x *execution) groupState(g *groupChange) ldapstate.Entry {
	return ldapstate.Entry{
		Kind: ldapstate.KindGroup, ID: g.key.id(), Entry: g.text.Entry, Digest: g.n.digest.text(), Ref: g.n.ref.text(), DN: g.n.dn.text(), Live: true,
		Members: g.members.text(), Unresolved: g.owed.text(), Nested: x.nested[g.key],
	}
}

// goes reports whether a group is gone, and nothing of that is held already.
func (g *groupChange) goes() bool { return g.action == vanished && !g.held && g.stays == 0 }

// groupsLast deletes groups that are gone; everybody has left them.
func (x *execution) groupsLast(ctx context.Context) error {
	return x.some((*groupChange).goes, func(chunk []*groupChange) error {
		ids := make([]string, len(chunk))
		for i, g := range chunk {
			ids[i] = g.key.id()
		}
		return x.update(ctx, func(tx *store.Tx) error { return x.removeGroups(tx, ids) })
	})
}

// removeGroups deletes groups, and forgets their entries.
func (x *execution) removeGroups(tx *store.Tx, ids []string) error {
	d, err := x.directory(tx)
	if err != nil {
		return err
	}
	if err := directory.LockMembers(tx, d.ID, true); err != nil {
		return err
	}
	for _, id := range ids {
		g, err := directory.GroupByID(tx, d.Parent, d.ID, id)
		if err != nil {
			return err
		}
		if g == nil {
			continue
		}
		users, err := directory.MemberValues(tx, g)
		if err != nil {
			return err
		}
		if err := directory.DeleteGroup(tx, g); err != nil {
			return err
		}
		if err := x.log(tx, events.DirectoryGroupDeleted, g.ID, map[string]any{"members": len(users)}); err != nil {
			return err
		}
		if err := x.r.p.Engine.MembersChanged(tx, x.c, d, []*directory.Group{g}, users); err != nil {
			return err
		}
	}
	if err := ldapstate.SetOwed(tx, d.Parent, d.ID, ids, nil); err != nil {
		return err
	}
	return ldapstate.Delete(tx, d.Parent, d.ID, ldapstate.KindGroup, ids)
}

// owing returns the groups in which other names stand for nobody than before, and
// those names, from a cursor over owed that goes with the groups.
func owing(c *cursor, chunk []*groupChange) (groups []string, owed []ldapstate.Owed) {
	for _, g := range chunk {
		if !g.owes {
			continue
		}
		id := g.key.id()
		groups = append(groups, id)
		for ; c.rec != nil && compareNode(c.rec, aGroup, g.key) <= 0; c.next() {
			if compareNode(c.rec, aGroup, g.key) == 0 {
				owed = append(owed, ldapstate.Owed{Group: id, Ref: key(c.rec[17:]).text()})
			}
		}
	}
	return groups, owed
}

// groupsEnd remembers who is in each group now that everybody is.
func (x *execution) groupsEnd(ctx context.Context) error {
	names := x.owed.read()
	return x.some(func(g *groupChange) bool { return g.action != vanished }, func(chunk []*groupChange) error {
		for _, g := range chunk {
			if err := x.fetchGroup(g); err != nil {
				return err
			}
		}
		groups, owed := owing(names, chunk)
		return x.write(ctx, writing{do: func(tx *store.Tx) error {
			if err := ldapstate.SetOwed(tx, x.src.Parent, x.src.Directory, groups, owed); err != nil {
				return err
			}
			var put, same []ldapstate.Entry
			for _, g := range chunk {
				state := x.groupState(g)
				removed := g.leaves - g.stays
				if x.holds() {
					removed = 0
				}
				if removed != g.leaves {
					state.Members = ""
				}
				if g.same {
					same = append(same, state)
				} else {
					put = append(put, state)
				}
				if g.action == added || g.joins+removed == 0 {
					continue
				}
				if err := x.log(tx, events.DirectoryGroupChanged, g.key.id(), map[string]any{"added": g.joins, "removed": removed}); err != nil {
					return err
				}
			}
			if err := ldapstate.PutMembers(tx, x.src.Parent, x.src.Directory, same); err != nil {
				return err
			}
			return ldapstate.Put(tx, x.src.Parent, x.src.Directory, put)
		}, done: func() {
			for _, g := range chunk {
				if g.leaves > 0 && (g.stays > 0 || x.holds()) {
					g.users = nil
				}
				var values []value
				if x.d != nil {
					values = x.d.values[g.key]
				}
				x.recall.enroll(g.key, g.members, g.users, values)
			}
		}})
	})
}
