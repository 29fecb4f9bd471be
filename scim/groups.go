package scim

import (
	"bytes"
	"errors"
	"net/http"

	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/scim/codec"
	"usher/scim/patch"
	"usher/scim/schema"
)

func (rq *request) groupLocation(id string) string { return rq.base + "/Groups/" + id }

func (rq *request) wireGroup(g *directory.Group) *codec.Group {
	return &codec.Group{ID: g.ID, Doc: g.Doc, Meta: codec.Meta{
		Created: g.CreatedAt, LastModified: g.ModifiedAt, Location: rq.groupLocation(g.ID), Version: g.Version,
	}}
}

// members hands on a group's members as they come out of the store.
func (rq *request) members(tx *store.Tx, g *directory.Group) codec.Members {
	users, groups := codec.NewPlace(rq.userLocation("")), codec.NewPlace(rq.groupLocation(""))
	return func(each func(*codec.Member) error) error {
		out := codec.Member{At: users}
		if !g.Described {
			return rq.eachUser(tx, g, func(value store.Text) error {
				out.Value = value
				return each(&out)
			})
		}
		return directory.EachMember(tx, g, func(m *directory.MemberRow) error {
			out = codec.Member{Value: m.Value, Display: m.Display, Type: m.Type}
			switch string(m.Kind) {
			case directory.KindUser:
				out.At = users
			case directory.KindGroup:
				out.At = groups
			}
			return each(&out)
		})
	}
}

func (rq *request) loadGroup(tx *store.Tx) (*directory.Group, error) {
	g, err := directory.GroupByID(tx, rq.dir.Parent, rq.dir.ID, rq.id)
	if err == nil && g == nil {
		return nil, notFound("there is no group %s in this directory", schema.Clip(rq.id))
	}
	return g, err
}

// fillGroup is fill for a group.
func (rq *request) fillGroup(g *directory.Group, old, doc map[string]any) (err error) {
	if err := fits(rq.groupResource(), old, doc); err != nil {
		return err
	}
	g.SharedName = rq.dir.SharedGroupNames
	g.DisplayName, _ = doc[schema.AttrDisplayName].(string)
	g.ExternalID, _ = doc[schema.AttrExternalID].(string)
	g.Doc, err = codec.AppendDocument(nil, rq.groupResource(), doc)
	return err
}

func displayNameTaken(name string) error {
	return schema.Error{Status: http.StatusConflict, ScimType: schema.NotUnique, Detail: "displayName " + schema.Clip(name) + " is taken in this directory"}
}

func (rq *request) getGroup() error {
	p, err := rq.projection(rq.groupResource())
	if err != nil {
		return err
	}
	return rq.sendGroup(http.StatusOK, 0, p)
}

// sendGroup streams the group of the path, members included unless the answer
// does not want them; version is the one that a write has left.
func (rq *request) sendGroup(status int, version int64, p *codec.Projection) error {
	if rq.tx != nil { // a GET has its place already
		return rq.showGroup(status, p)
	}
	m := codec.Meta{Version: version, Location: rq.groupLocation(rq.id)}
	if rq.brief {
		rq.answer(status, m, nil)
		return nil
	}
	err := rq.showWritten(status, p)
	if err != nil && !rq.begun { // it was done, whatever keeps the answer from showing it
		if status == http.StatusOK {
			status = http.StatusNoContent
		}
		rq.answer(status, m, nil)
		return nil
	}
	return err
}

// showWritten waits for a place to show the group that was written.
func (rq *request) showWritten(status int, p *codec.Projection) error {
	streamed, err := rq.stream()
	if err != nil {
		return err
	}
	defer streamed()
	return rq.showGroup(status, p)
}

func (rq *request) showGroup(status int, p *codec.Projection) error {
	return rq.view(func(tx *store.Tx) error {
		g, err := rq.loadGroup(tx)
		if err != nil {
			return err
		}
		// A write was done, and its answer says what came of it.
		if answeredAs(rq.r.Method) == http.MethodGet && rq.notModified(codec.Meta{Version: g.Version}) {
			rq.answer(http.StatusNotModified, codec.Meta{Version: g.Version}, nil)
			return nil
		}
		s, done := rq.pieces(status, g.Version, rq.groupLocation(g.ID))
		defer done()
		if err := s.Group(rq.groupResource(), rq.wireGroup(g), rq.members(tx, g), p); err != nil {
			return err
		}
		return s.Flush()
	})
}

// sendWritten streams a group as a write has left it. Where all its members were
// sent with the request, and are users of whom no more was said, they are those
// and nobody has to read them.
func (rq *request) sendWritten(status int, g *directory.Group, n schema.Normalized, p *codec.Projection) error {
	if rq.brief || g.Described || !n.MembersSet {
		return rq.sendGroup(status, g.Version, p)
	}
	s, done := rq.pieces(status, g.Version, rq.groupLocation(g.ID))
	defer done()
	users := codec.NewPlace(rq.userLocation(""))
	err := s.Group(rq.groupResource(), rq.wireGroup(g), func(each func(*codec.Member) error) error {
		out := codec.Member{At: users}
		for i := range n.Members {
			out.Value = append(out.Value[:0], n.Members[i].Value...)
			if err := each(&out); err != nil {
				return err
			}
		}
		return nil
	}, p)
	if err != nil {
		return err
	}
	return s.Flush()
}

func (rq *request) createGroup() error {
	p, err := rq.projection(rq.groupResource())
	if err != nil {
		return err
	}
	raw, err := rq.groupBody()
	if err != nil {
		return err
	}
	n, err := schema.Normalize(rq.groupResource(), raw, schema.Create, schema.Options{})
	if err != nil {
		return err
	}
	rq.tolerate(n.Notes)
	var g *directory.Group
	err = rq.update(store.LaneNormal, func(tx *store.Tx) error {
		if err := directory.LockMembers(tx, rq.dir.ID, false); err != nil {
			return err
		}
		m := &memberChange{found: rq.askFound(tx, n.Members)}
		g = &directory.Group{Parent: rq.dir.Parent, Directory: rq.dir.ID}
		if err := rq.fillGroup(g, nil, n.Doc); err != nil {
			return err
		}
		if err := directory.InsertGroup(tx, g); err != nil {
			if errors.Is(err, store.ErrUnique) {
				return displayNameTaken(g.DisplayName)
			}
			return err
		}
		rq.id = g.ID
		if err := rq.add(tx, g, n.Members, m); err != nil {
			return err
		}
		if err := m.settle(); err != nil {
			return err
		}
		if err := rq.log(tx, events.DirectoryGroupCreated, g.ID, events.Object(map[string]any{"members": len(n.Members)})); err != nil {
			return err
		}
		return rq.door.engine.MembersChanged(tx, rq.change(), rq.dir, []*directory.Group{g}, m.users)
	})
	if err != nil {
		return err
	}
	return rq.sendWritten(http.StatusCreated, g, n, p)
}

// changeGroup is what PUT and PATCH share: load, hold If-Match, make the new
// document, change members, write, settle. One transaction holds all of it.
func (rq *request) changeGroup(next func(doc map[string]any) (map[string]any, error), ops []patch.MemberOp) (g *directory.Group, err error) {
	err = rq.update(store.LaneNormal, func(tx *store.Tx) error {
		if err := directory.LockMembers(tx, rq.dir.ID, false); err != nil {
			return err
		}
		// Asked together with the group: what its values stand for.
		m := &memberChange{found: rq.askFound(tx, adding(ops)...)}
		var err error
		if g, err = rq.loadGroup(tx); err != nil {
			return err
		}
		if err := rq.precondition(g.Version); err != nil {
			return err
		}
		before := *g
		current, err := codec.DecodeDocument(g.Doc)
		if err != nil {
			return err
		}
		doc, err := next(current)
		if err != nil {
			return err
		}
		if err := rq.fillGroup(g, current, doc); err != nil {
			return err
		}
		for _, op := range ops {
			if err := rq.applyMemberOp(tx, g, op, m); err != nil {
				return err
			}
		}
		if err = rq.storeGroup(tx, &before, g, m); err == nil && saysAll(ops) {
			rq.expected = expected{by: rosterBy{g.Directory, g.ID}, standing: tx.Standing(directory.PlaceOfGroup(g.Directory, g.ID))}
		}
		return err
	})
	if err == nil && saysAll(ops) && !g.Described {
		rq.knowMembers(ops[0].Members)
	}
	return g, err
}

// storeGroup writes a changed group and settles those it concerns: who joined
// or left, and everybody in it when it is called something else.
func (rq *request) storeGroup(tx *store.Tx, before, g *directory.Group, m *memberChange) error {
	renamed := before.DisplayName != g.DisplayName || before.ExternalID != g.ExternalID
	var who *provision.Members
	if !renamed { // a renamed group is marked before persons are held
		// The facts of who was asked to join are asked for together with whether
		// they joined.
		var err error
		if who, err = rq.door.engine.AskMembers(tx, rq.change(), rq.dir, []*directory.Group{g}, m.accounts()); err != nil {
			return err
		}
	}
	if err := m.settle(); err != nil {
		return err
	}
	if !before.Described && !g.Described {
		m.net()
	}
	if bytes.Equal(before.Doc, g.Doc) && len(m.users) == 0 {
		return nil
	}
	stored := directory.UpdateGroup(tx, g, displayNameTaken(g.DisplayName))
	if err := rq.log(tx, events.DirectoryGroupChanged, g.ID, events.Object(map[string]any{"added": m.added, "removed": m.removed})); err != nil {
		return err
	}
	var err error
	switch {
	case renamed:
		err = rq.door.engine.GroupRenamed(tx, rq.change(), rq.dir, before, g, m.users)
	case who != nil && m.removed == 0:
		err = who.Settle(tx, m.joined())
	default:
		err = rq.door.engine.MembersChanged(tx, rq.change(), rq.dir, []*directory.Group{g}, m.users)
	}
	if err != nil {
		return err
	}
	ok, err := stored()
	if err == nil && !ok {
		return overtaken
	}
	return err
}

func (rq *request) replaceGroup() error {
	p, err := rq.projection(rq.groupResource())
	if err != nil {
		return err
	}
	raw, err := rq.groupBody()
	if err != nil {
		return err
	}
	n, err := schema.Normalize(rq.groupResource(), raw, schema.Replace, schema.Options{})
	if err != nil {
		return err
	}
	rq.tolerate(n.Notes)
	var ops []patch.MemberOp
	if n.MembersSet {
		ops = []patch.MemberOp{{Kind: patch.MemberReplaceAll, Members: n.Members}}
	}
	g, err := rq.changeGroup(func(current map[string]any) (map[string]any, error) {
		out, err := schema.Normalize(rq.groupResource(), raw, schema.Replace, schema.Options{Current: current, WithoutMembers: true})
		return out.Doc, err
	}, ops)
	if err != nil {
		return err
	}
	return rq.sendWritten(http.StatusOK, g, n, p)
}

func (rq *request) patchGroup() error {
	p, err := rq.projection(rq.groupResource())
	if err != nil {
		return err
	}
	all, err := rq.operations()
	if err != nil {
		return err
	}
	members, rest, notes, err := patch.MemberOps(rq.groupResource(), all)
	if err != nil {
		return err
	}
	rq.tolerate(notes)
	g, err := rq.changeGroup(func(current map[string]any) (map[string]any, error) {
		doc, _, notes, err := patch.Apply(rq.groupResource(), current, rest)
		rq.applied = notes
		return doc, err
	}, members)
	if err != nil {
		return err
	}
	if p != nil {
		return rq.sendGroup(http.StatusOK, g.Version, p)
	}
	rq.answer(http.StatusNoContent, codec.Meta{Version: g.Version}, nil)
	return nil
}

func (rq *request) deleteGroup() error {
	err := rq.update(store.LaneNormal, func(tx *store.Tx) error {
		if err := directory.LockMembers(tx, rq.dir.ID, true); err != nil {
			return err
		}
		g, err := rq.loadGroup(tx)
		if err != nil {
			return err
		}
		if err := rq.precondition(g.Version); err != nil {
			return err
		}
		users, err := directory.MemberValues(tx, g)
		if err != nil {
			return err
		}
		if err := directory.DeleteGroup(tx, g); err != nil {
			return err
		}
		if err := rq.log(tx, events.DirectoryGroupDeleted, g.ID, events.Object(map[string]any{"members": len(users)})); err != nil {
			return err
		}
		return rq.door.engine.MembersChanged(tx, rq.change(), rq.dir, []*directory.Group{g}, users)
	})
	if err != nil {
		return err
	}
	rq.w.WriteHeader(http.StatusNoContent)
	return nil
}
