package worldmodel_test

import (
	"maps"
	"slices"
)

// notThere is what whoever names something hears that does not exist.
const notThere = "404 not_found"

// deleteOrg takes an organization away in which nobody is, and that nobody is
// invited into; without a parent its hidden tenant goes too. Accounts stay.
func (m *model) deleteOrg(name string) string {
	o := m.orgs[name]
	switch {
	case o == nil:
		return notThere
	case o.managed:
		return "409 managed_by_policy"
	}
	t := m.of(o)
	m.catchUp(t)
	if in := m.members(o); len(in) > 1 || len(in) == 1 && !m.endLast(t, o, in[0]) {
		return "409 not_empty"
	}
	if len(m.open(func(i *invitation) bool { return i.org == name && i.expires > m.now })) > 0 {
		return "409 not_empty"
	}
	for _, p := range m.pending(name) {
		p.state, p.reason = "cancelled", "deleted"
	}
	for _, p := range m.proposals {
		if p.org == name {
			p.org = "" // one made later under the name is another
		}
	}
	for _, n := range m.claims {
		if n.org == name {
			n.org = ""
		}
	}
	for _, i := range m.invitations {
		if i.org == name {
			i.forget()
		}
	}
	for _, p := range t.people {
		delete(p.rows, name)
	}
	m.resolve(t)
	if delete(m.orgs, name); t.hidden {
		delete(m.tenants, t.name)
	}
	return "done"
}

func (m *model) members(o *org) []int {
	var out []int
	for a, p := range m.of(o).people {
		if p.row(o).present {
			out = append(out, a)
		}
	}
	return out
}

// endLast ends the last membership of an organization that ends, of whoever
// administers it: nobody else is to.
func (m *model) endLast(t *tenant, o *org, a int) bool {
	r := t.people[a].row(o)
	if !administers(r.role) {
		return false
	}
	r.primary, r.grant, r.login = false, false, nil
	m.judge(t, []int{a}, excuse{org: o.name, fields: []string{"presence"}}) // whoever ends it has decided
	present, _, _ := m.desired(t, a, t.people[a], o)
	return !present
}

func (i *invitation) forget() { i.state, i.held, i.org, i.account = "forgotten", false, "", nobody }

// deleteParent takes a parent away that has nothing any more. What it knew of
// people is forgotten, and what was proposed to join it ends.
func (m *model) deleteParent(name string) string {
	t := m.tenants[name]
	if t == nil {
		return notThere
	}
	left := len(m.orgsOf(t)) > 0 || t.connected
	for _, d := range t.domains {
		left = left || d.state != "removed" && d.state != "failed"
	}
	if left {
		return "409 not_empty"
	}
	for _, p := range m.proposals {
		if p.host != name {
			continue
		}
		if p.host = ""; p.state == "pending" {
			p.state, p.reason = "cancelled", "deleted"
		}
	}
	delete(m.tenants, name)
	return "done"
}

// alone makes an organization without a parent.
func (m *model) alone(name string) string {
	if m.orgs[name] != nil {
		return "409 already_exists"
	}
	m.addOrg(m.addTenant(name, true), name, loneKind)
	return "done"
}

// give makes a parent for an organization that has none.
func (m *model) give(orgName, name string) string {
	o := m.orgs[orgName]
	switch {
	case o == nil:
		return notThere
	case !m.of(o).hidden:
		return "409 has_parent"
	case m.tenants[name] != nil:
		return "409 already_exists"
	}
	m.catchUp(m.of(o))
	m.move(&undoing{}, o, m.of(o), m.addTenant(name, false))
	return "done"
}

// erase removes all that a parent knows of somebody, and the account where no
// other tenant knows it.
func (m *model) erase(t *tenant, email string) string {
	if t == nil || t.people[m.byEmail(email)] == nil {
		return notThere
	}
	a := m.byEmail(email)
	p := t.people[a]
	theirs := func(r *record) bool { return r.account == a || r.account == nobody && r.userName == email }
	for _, r := range t.records {
		if theirs(r) && r.active {
			return "409 held_by_directory"
		}
	}
	for _, r := range p.rows {
		if r.primary {
			return "409 primary_owner"
		}
	}
	for _, r := range t.records {
		if theirs(r) {
			for _, g := range t.groups {
				delete(g, r.name)
			}
		}
	}
	t.records = slices.DeleteFunc(t.records, theirs)
	m.close(t, a)
	for _, r := range p.rows {
		r.grant, r.login, r.baseRole, r.baseSeat = false, nil, "", ""
	}
	m.settleAs(t, []int{a}, nil, excuse{leaving: true})
	for _, r := range p.rows {
		if r.present {
			return "409 last_administrator"
		}
	}
	m.forget(t, a)
	return "done"
}

func (m *model) forget(t *tenant, a int) {
	for _, i := range m.invitations {
		if o := m.orgs[i.org]; o != nil && o.tenant == t.name && (i.account == a || i.email == m.emails[a]) {
			i.forget()
		}
	}
	for _, c := range t.conns {
		maps.DeleteFunc(c.subjects, func(_ string, of int) bool { return of == a })
	}
	t.remembered = slices.DeleteFunc(t.remembered, func(x tie) bool { return x.account == a })
	for _, n := range m.claims {
		if n.tenant == t.name {
			n.accounts = slices.DeleteFunc(n.accounts, func(c *claimed) bool { return c.account == a })
		}
	}
	delete(t.people, a)
	delete(t.admins, a)
	for _, other := range m.tenants {
		if other.people[a] != nil {
			return
		}
	}
	m.emails[a], m.erased[a] = "", true
}
