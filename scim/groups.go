package scim

import (
	"bytes"
	"errors"
	"net/http"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/scim/codec"
	"usher/scim/patch"
	"usher/scim/schema"
)

// groupResource is the table of groups, which says of displayName what the
// directory enforces.
func (rq *request) groupResource() *schema.Resource {
	return schema.Group(rq.dir == nil || !rq.dir.SharedGroupNames)
}

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
		var out codec.Member
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

func (rq *request) fillGroup(g *directory.Group, doc map[string]any) (err error) {
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
	if rq.brief {
		rq.answer(status, codec.Meta{Version: version, Location: rq.groupLocation(rq.id)}, nil)
		return nil
	}
	if rq.tx == nil { // after a write; a GET has its place already
		if err := rq.stream(); err != nil {
			return err
		}
		defer rq.streamed()
	}
	return rq.view(func(tx *store.Tx) error {
		g, err := rq.loadGroup(tx)
		if err != nil {
			return err
		}
		if status == http.StatusOK && rq.notModified(codec.Meta{Version: g.Version}) {
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

func (rq *request) createGroup() error {
	p, err := rq.projection(rq.groupResource())
	if err != nil {
		return err
	}
	raw, err := rq.body()
	if err != nil {
		return err
	}
	n, err := schema.Normalize(rq.groupResource(), raw, schema.Create, schema.Options{})
	if err != nil {
		return err
	}
	rq.tolerate(n.Notes)
	var version int64
	err = rq.update(store.LaneNormal, func(tx *store.Tx) error {
		if err := directory.LockMembers(tx, rq.dir.ID, false); err != nil {
			return err
		}
		m := &memberChange{found: rq.askFound(tx, n.Members)}
		g := &directory.Group{Parent: rq.dir.Parent, Directory: rq.dir.ID}
		if err := rq.fillGroup(g, n.Doc); err != nil {
			return err
		}
		if err := directory.InsertGroup(tx, g); err != nil {
			if errors.Is(err, store.ErrUnique) {
				return displayNameTaken(g.DisplayName)
			}
			return err
		}
		rq.id, version = g.ID, g.Version
		if err := rq.add(tx, g, n.Members, m); err != nil {
			return err
		}
		if err := m.settle(); err != nil {
			return err
		}
		if err := rq.log(tx, events.DirectoryGroupCreated, g.ID, map[string]any{"members": len(n.Members)}); err != nil {
			return err
		}
		return rq.door.engine.MembersChanged(tx, rq.change(), rq.dir, []*directory.Group{g}, m.users)
	})
	if err != nil {
		return err
	}
	return rq.sendGroup(http.StatusCreated, version, p)
}

// memberChange gathers who joined or left.
type memberChange struct {
	found          func() (map[string]directory.Found, error) // what the values of the request stand for
	known          map[string]directory.Found
	pending        []func() error // what reads the answers of the changes so far
	users          []string       // values that changed, users or not, as far as answers are read
	added, removed int
}

// askFound asks what the values that a request adds stand for.
func (rq *request) askFound(tx *store.Tx, members ...[]schema.Member) func() (map[string]directory.Found, error) {
	var values []string
	for _, list := range members {
		for _, m := range list {
			values = append(values, m.Value)
		}
	}
	return directory.AskFound(tx, rq.dir.Parent, rq.dir.ID, values)
}

// look returns what the request's values stand for.
func (m *memberChange) look() (_ map[string]directory.Found, err error) {
	if m.known == nil {
		m.known, err = m.found()
	}
	return m.known, err
}

// settle reads the answers that are pending.
func (m *memberChange) settle() error {
	for _, read := range m.pending {
		if err := read(); err != nil {
			return err
		}
	}
	m.pending = nil
	return nil
}

// add adds members; a value that names nobody is kept in dialect entra and
// refused elsewhere (requirement 22).
func (rq *request) add(tx *store.Tx, g *directory.Group, in []schema.Member, m *memberChange) error {
	if len(in) == 0 {
		return nil
	}
	found, err := m.look()
	if err != nil {
		return err
	}
	members := make([]directory.Member, len(in))
	for i, v := range in {
		f, ok := found[v.Value]
		if !ok && rq.dir.Dialect != identity.DialectEntra {
			return schema.Errorf(schema.InvalidValue, "members: %s is neither a user nor a group of this directory", schema.Clip(v.Value))
		}
		rq.ghosts = rq.ghosts || !ok
		members[i] = directory.Member{Value: v.Value, Kind: f.Kind, Type: v.Type, Display: v.Display}
	}
	added := directory.AddMembers(tx, g, members)
	m.pending = append(m.pending, func() error {
		values, err := added()
		m.users = append(m.users, values...)
		m.added += len(values)
		return err
	})
	return nil
}

func (rq *request) remove(tx *store.Tx, g *directory.Group, values []string, m *memberChange) {
	removed := directory.RemoveMembers(tx, g, values)
	m.pending = append(m.pending, func() error {
		values, err := removed()
		m.users = append(m.users, values...)
		m.removed += len(values)
		return err
	})
}

// replaceMembers makes members all there are, by the difference.
func (rq *request) replaceMembers(tx *store.Tx, g *directory.Group, members []schema.Member, m *memberChange) error {
	if err := m.settle(); err != nil {
		return err
	}
	current, err := directory.MemberValues(tx, g)
	if err != nil {
		return err
	}
	keep := make(map[string]bool, len(members))
	for _, v := range members {
		keep[v.Value] = true
	}
	gone := current[:0]
	for _, v := range current {
		if !keep[v] {
			gone = append(gone, v)
		}
	}
	rq.remove(tx, g, gone, m)
	return rq.add(tx, g, members, m)
}

func (rq *request) applyMemberOp(tx *store.Tx, g *directory.Group, op patch.MemberOp, m *memberChange) error {
	switch op.Kind {
	case patch.MemberAdd:
		return rq.add(tx, g, op.Members, m)
	case patch.MemberRemove:
		values := make([]string, len(op.Members))
		for i, v := range op.Members {
			values[i] = v.Value
		}
		rq.remove(tx, g, values, m)
		return nil
	case patch.MemberRemoveAll:
		return rq.replaceMembers(tx, g, nil, m)
	default:
		return rq.replaceMembers(tx, g, op.Members, m)
	}
}

// changeGroup is what PUT and PATCH share: load, hold If-Match, make the new
// document, change members, write, settle. One transaction holds all of it.
func (rq *request) changeGroup(next func(doc map[string]any) (map[string]any, error), ops []patch.MemberOp) (version int64, err error) {
	err = rq.update(store.LaneNormal, func(tx *store.Tx) error {
		if err := directory.LockMembers(tx, rq.dir.ID, false); err != nil {
			return err
		}
		// Asked together with the group: what its values stand for.
		m := &memberChange{found: rq.askFound(tx, adding(ops)...)}
		g, err := rq.loadGroup(tx)
		if err != nil {
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
		if err := rq.fillGroup(g, doc); err != nil {
			return err
		}
		for _, op := range ops {
			if err := rq.applyMemberOp(tx, g, op, m); err != nil {
				return err
			}
		}
		err = rq.storeGroup(tx, &before, g, m)
		version = g.Version
		return err
	})
	return version, err
}

// adding returns the members that operations add.
func adding(ops []patch.MemberOp) (out [][]schema.Member) {
	for _, op := range ops {
		if op.Kind != patch.MemberRemove && op.Kind != patch.MemberRemoveAll {
			out = append(out, op.Members)
		}
	}
	return out
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
	if bytes.Equal(before.Doc, g.Doc) && len(m.users) == 0 {
		return nil
	}
	stored := directory.UpdateGroup(tx, g, displayNameTaken(g.DisplayName))
	if err := rq.log(tx, events.DirectoryGroupChanged, g.ID, map[string]any{"added": m.added, "removed": m.removed}); err != nil {
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

// accounts returns the accounts of the users that the request adds.
func (m *memberChange) accounts() []string {
	out := make([]string, 0, len(m.known))
	for _, f := range m.known {
		if f.Account != "" {
			out = append(out, f.Account)
		}
	}
	return out
}

// joined returns the accounts of the users that joined.
func (m *memberChange) joined() map[string]bool {
	out := make(map[string]bool, len(m.users))
	for _, v := range m.users {
		if f := m.known[v]; f.Account != "" {
			out[f.Account] = true
		}
	}
	return out
}

func (rq *request) replaceGroup() error {
	p, err := rq.projection(rq.groupResource())
	if err != nil {
		return err
	}
	raw, err := rq.body()
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
	version, err := rq.changeGroup(func(current map[string]any) (map[string]any, error) {
		out, err := schema.Normalize(rq.groupResource(), raw, schema.Replace, schema.Options{Current: current})
		return out.Doc, err
	}, ops)
	if err != nil {
		return err
	}
	return rq.sendGroup(http.StatusOK, version, p)
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
	version, err := rq.changeGroup(func(current map[string]any) (map[string]any, error) {
		doc, _, notes, err := patch.Apply(rq.groupResource(), current, rest)
		rq.applied = notes
		return doc, err
	}, members)
	if err != nil {
		return err
	}
	if p != nil {
		return rq.sendGroup(http.StatusOK, version, p)
	}
	rq.answer(http.StatusNoContent, codec.Meta{Version: version}, nil)
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
		if err := rq.log(tx, events.DirectoryGroupDeleted, g.ID, map[string]any{"members": len(users)}); err != nil {
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
