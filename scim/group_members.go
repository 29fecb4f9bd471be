package scim

import (
	"maps"
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/patch"
	"usher/scim/schema"
)

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

// net leaves out who left and joined again, or joined and left again: a value that
// changed an even number of times is where it was. It is for groups of which no more
// is kept than who is in them: there a member that comes back is as it was.
func (m *memberChange) net() {
	if m.added == 0 || m.removed == 0 {
		return
	}
	times := make(map[string]int, len(m.users))
	for _, v := range m.users {
		times[v]++
	}
	m.users = slices.DeleteFunc(m.users, func(v string) bool {
		n := times[v]
		m.added, m.removed = m.added-n/2, m.removed-n/2
		times[v] = 0 // the rest of them is the same change
		return n%2 == 0
	})
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
		if !ok { // the ids of those who are there are usher's own
			if err := short("members.value", v.Value); err != nil {
				return err
			}
			rq.ghosts = true
		}
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

// replaceMembers makes members all there are, by the difference: those who stay
// are read and left alone, unless they were sent with something new.
func (rq *request) replaceMembers(tx *store.Tx, g *directory.Group, members []schema.Member, m *memberChange) error {
	if err := m.settle(); err != nil {
		return err
	}
	at, stays := schema.NewIndex(members), make([]bool, len(members))
	var gone []string
	err := rq.everyMember(tx, g, func(row *directory.MemberRow) error {
		i := at.Find(row.Value)
		if i < 0 {
			gone = append(gone, string(row.Value))
			return nil
		}
		v := &members[i]
		stays[i] = (v.Display == "" || v.Display == string(row.Display)) && (v.Type == "" || v.Type == string(row.Type))
		rq.ghosts = rq.ghosts || len(row.Kind) == 0
		return nil
	})
	if err != nil {
		return err
	}
	var others []schema.Member
	for i, v := range members {
		if !stays[i] {
			others = append(others, v)
		}
	}
	rq.remove(tx, g, gone, m)
	known, err := m.look()
	if err != nil {
		return err
	}
	found, err := rq.askFound(tx, others)()
	if err != nil {
		return err
	}
	if known == nil {
		known = make(map[string]directory.Found, len(found))
	}
	maps.Copy(known, found)
	m.known = known
	return rq.add(tx, g, others, m)
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

// adding returns the members that operations add beside those there are.
func adding(ops []patch.MemberOp) (out [][]schema.Member) {
	for _, op := range ops {
		if op.Kind == patch.MemberAdd {
			out = append(out, op.Members)
		}
	}
	return out
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
