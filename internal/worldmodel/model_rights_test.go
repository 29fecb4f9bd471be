package worldmodel_test

import (
	"slices"
)

// mayNot is what an account hears for which a key acts, where it has not the right:
// that it is not there, that nobody acts for it, or that it may not, each by what it
// may see.
const mayNot = "403 may not"

// in returns somebody whom a tenant knows and whose gate is open: nobody else acts
// for themselves there.
func (t *tenant) in(a int) *person {
	if t == nil || a == nobody {
		return nil
	}
	if p := t.people[a]; p != nil && !p.closed {
		return p
	}
	return nil
}

// edits: a parent's settings are for whom it was granted to, and for the primary
// owner of an enterprise organization.
func (m *model) edits(t *tenant, a int) bool {
	p := t.in(a)
	if p == nil {
		return false
	}
	primary := slices.ContainsFunc(m.orgsOf(t), func(o *org) bool { return p.row(o).primary })
	return primary || t.admins[a]
}

// runs: an organization is for whoever administers it, or its parent.
func (m *model) runs(o *org, a int) bool {
	t := m.of(o)
	if m.edits(t, a) {
		return true
	}
	p := t.in(a)
	return p != nil && p.usable(o)
}

// grant lets somebody edit a parent's settings. by is the account that acts, nobody
// for an operator's key.
func (m *model) grant(t *tenant, by int, acts bool, email string) string {
	if acts && !m.edits(t, by) {
		return mayNot
	}
	a := m.byEmail(email)
	p := t.people[a]
	switch {
	case p == nil:
		return notThere
	case p.guest:
		return "409 guest"
	}
	t.admins[a] = true
	return "done"
}

// ungrant takes what was granted; a primary owner needs no grant, and stays.
func (m *model) ungrant(t *tenant, by int, acts bool, email string) string {
	if acts && !m.edits(t, by) {
		return mayNot
	}
	a := m.byEmail(email)
	p := t.people[a]
	switch {
	case p == nil:
		return notThere
	case t.admins[a]:
		delete(t.admins, a)
		return "done"
	}
	for _, o := range m.orgsOf(t) {
		if p.row(o).primary {
			return "409 primary_owner"
		}
	}
	return notThere
}

func (m *model) owner(o *org) int {
	for account, p := range m.of(o).people {
		if p.row(o).primary {
			return account
		}
	}
	return nobody
}

// transfer is what a primary owner does alone.
func (m *model) transfer(o *org, by int, to string) string {
	if o == nil {
		return mayNot
	}
	if owner := m.owner(o); by == nobody || owner != by || m.of(o).in(by) == nil {
		return mayNot
	}
	return m.handOn(o, by, m.byEmail(to))
}

// handOn makes a member who can log in the primary owner. Who was it before keeps
// the highest other role, unless mappings say another.
func (m *model) handOn(o *org, owner, to int) string {
	t := m.of(o)
	if to != nobody && owner == to {
		return "done"
	}
	p := t.people[to]
	switch {
	case p == nil || !p.row(o).present:
		return "409 not_member"
	case p.guest:
		return "409 guest"
	case p.closed || p.row(o).state == "waiting":
		return "409 no_access"
	}
	p.row(o).primary = true
	ex := excuse{org: o.name, fields: []string{"presence", "role", "seat"}}
	m.settleAs(t, []int{to}, nil, ex)
	if owner != nobody {
		r := t.people[owner].row(o)
		r.primary, r.baseRole, r.grant = false, "owner", true
		m.settleAs(t, []int{owner}, nil, ex)
	}
	return "done"
}

// restrictAs is restrict by somebody.
func (m *model) restrictAs(t *tenant, by int, on bool) string {
	if !m.edits(t, by) {
		return mayNot
	}
	return m.restrict(t, on)
}

// forbidden is what whoever speaks for an organization hears that is not there any
// more; whoever asked while it was there hears that the proposal has ended.
const forbidden = "403 forbidden"

// approve is an approval for some sides, by a key that acts for nobody or by
// somebody. Whoever approved is to have the right still when it is decided; of who
// has not, the side is asked again.
func (m *model) approve(handle string, sides []string, by int, answer string) string {
	p := m.proposals[handle]
	if p == nil {
		return "nothing"
	}
	o := m.orgs[p.org]
	if o == nil && slices.Contains(sides, "joining") && answer == forbidden {
		return answer
	}
	if ended := m.waits(p); ended != "" {
		return ended
	}
	if !m.eligible(m.tenants[p.host], o) {
		return "409 not_eligible"
	}
	for _, side := range sides {
		if side == "host" {
			p.byHost, p.hostBy = true, by
			continue
		}
		if p.byJoining && p.joiningBy == by {
			continue
		}
		p.byJoining, p.joiningBy = true, by
		for _, other := range m.pending(p.org) {
			if other != p {
				other.state, other.reason = "cancelled", "other_host_chosen"
			}
		}
	}
	switch {
	case !p.byHost:
	case p.hostBy != nobody && !m.edits(m.tenants[p.host], p.hostBy):
		p.byHost, p.hostBy = false, nobody
	case !p.byJoining:
	case p.joiningBy != nobody && !m.runs(o, p.joiningBy):
		p.byJoining, p.joiningBy = false, nobody
	default:
		m.merge(p, o)
	}
	return "done"
}

// speaks returns the sides of a proposal that somebody speaks for. Who reads an
// organization only because it has come under their parent is on no side.
func (m *model) speaks(p *proposal, by int) (sides []string) {
	if t := m.tenants[p.host]; t != nil && m.edits(t, by) {
		sides = append(sides, "host")
	}
	if o := m.orgs[p.org]; o != nil && m.runs(o, by) {
		t := m.of(o)
		if m.edits(t, by) && t.name != p.host && t.name != p.tenant {
			return sides
		}
		sides = append(sides, "joining")
	}
	return sides
}

// approveAs is an approval by somebody, for one side or for all they speak for.
func (m *model) approveAs(handle, side, email, answer string) string {
	a := m.byEmail(email)
	if m.proposals[handle] == nil {
		return "nothing"
	}
	sides := m.spoke[handle+email]
	if m.spoke = nil; sides == nil {
		sides = m.sides(handle, side, a)
	}
	if len(sides) == 0 {
		return mayNot
	}
	return m.approve(handle, sides, a, answer)
}

// sides are those that somebody approves for, of one side if that is named.
func (m *model) sides(handle, side string, by int) []string {
	p := m.proposals[handle]
	if p == nil {
		return nil
	}
	return slices.DeleteFunc(m.speaks(p, by), func(s string) bool { return side != "" && s != side })
}

// ask is the beginning of an approval: who had the right then is asked by the
// decision whether they have it still.
func (m *model) ask(handle, side, email string) {
	if sides := m.sides(handle, side, m.byEmail(email)); len(sides) > 0 {
		m.spoke = map[string][]string{handle + email: sides}
	}
}
