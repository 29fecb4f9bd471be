package worldmodel_test

import (
	"slices"

	"usher/internal/identity"
)

func (m *model) mapped(o *org, p *person) bool {
	return o.mappings && o.mode != identity.ModeInvite && !p.guest && !m.of(o).hidden
}

func (m *model) handAdd(o *org, email, role, seat string) string {
	if o == nil {
		return notThere
	}
	t := m.of(o)
	a := m.byEmail(email)
	p := t.people[a]
	foreign := func() string {
		switch state := t.stateOf(email); {
		case admits(state):
			return ""
		case t.hidden:
			return "409 invitation_only"
		case state == "lapsed":
			return "409 domain_lapsed"
		}
		return "409 domain_not_verified"
	}
	if p == nil {
		if refused := foreign(); refused != "" {
			return refused
		}
		if a != nobody && m.elsewhere(a, t) {
			return "409 account_managed_elsewhere"
		}
		if a == nobody {
			a = m.account(email)
		}
		p = &person{rows: map[string]*row{}}
		t.people[a] = p
	}
	r := p.row(o)
	if r.present {
		return "409 already_member"
	}
	if p.guest {
		if refused := m.guestRefused(o, role); refused != "" {
			return refused
		}
	} else if !t.hidden {
		if refused := foreign(); refused != "" {
			return refused
		}
		switch {
		case o.mode == identity.ModeSCIM:
			return "409 held_by_directory"
		case m.mapped(o, p):
			return "409 role_managed_by_mapping"
		}
	}
	over := map[string]string{}
	for _, i := range m.open(func(i *invitation) bool { return i.org == o.name && i.email == email }) {
		if i.held {
			over[o.name] = i.tier
		}
		i.state, i.held, i.account = "accepted", false, a
	}
	r.grant, r.baseRole, r.baseSeat = true, role, seat
	m.settle(t, []int{a}, over)
	switch {
	case r.state == "waiting" || r.wait > 0:
		return "409 seat_full"
	case !r.present || r.role != role:
		return "409 last_administrator"
	}
	return "done"
}

func (m *model) handChange(o *org, email, role, seat string) string {
	if o == nil {
		return notThere
	}
	t := m.of(o)
	a := m.byEmail(email)
	p := t.people[a]
	if p == nil || !p.row(o).present {
		return "404 not_member"
	}
	r := p.row(o)
	switch {
	case role != "" && r.primary:
		return "409 primary_owner"
	case role != "" && p.guest && m.guestRole(o, role) != "":
		return m.guestRole(o, role)
	case role != "" && m.mapped(o, p):
		return "409 role_managed_by_mapping"
	case seat != "" && !r.primary && m.mapped(o, p) && slices.ContainsFunc(t.rules, func(x rule) bool { return x.org == o.name && x.seat != "" }):
		return "409 seat_managed_by_mapping"
	}
	if role != "" {
		r.baseRole = role
	}
	ex := excuse{org: o.name}
	if role != "" {
		ex.fields = append(ex.fields, "role")
	}
	if seat != "" {
		r.baseSeat, ex.fields = seat, append(ex.fields, "seat")
	}
	m.settleAs(t, []int{a}, nil, ex)
	switch {
	case role != "" && r.role != role:
		return "409 last_administrator"
	case seat != "" && (r.state != "held" || r.tier != seat):
		return "409 seat_full"
	}
	return "done"
}

func (m *model) handRemove(o *org, email string) string {
	if o == nil {
		return notThere
	}
	t := m.of(o)
	a := m.byEmail(email)
	p := t.people[a]
	switch {
	case p == nil || !p.row(o).present:
		return "404 not_member"
	case p.row(o).primary:
		return "409 primary_owner"
	case !p.guest && !t.hidden && o.mode == identity.ModeSCIM:
		if _, held := p.row(o).held["presence"]; held { // the directory holds them no more
			return "409 membership_held"
		}
		if p.row(o).kept == "presence absent" {
			return "409 last_administrator"
		}
		return "409 held_by_directory"
	}
	r := p.row(o)
	r.grant, r.login = false, nil
	m.settleAs(t, []int{a}, nil, excuse{org: o.name, fields: []string{"presence"}})
	if r.present {
		return "409 last_administrator"
	}
	return "done"
}

// gate closes or opens the gate of somebody whom a parent knows.
func (m *model) gate(t *tenant, email string, open bool) string {
	if t == nil {
		return notThere
	}
	a := m.byEmail(email)
	p := t.people[a]
	switch {
	case p == nil:
		return "404 not_found"
	case p.closed == !open:
	case open:
		p.closed = false
		m.release(t, a)
	default:
		m.close(t, a)
	}
	return "done"
}

// crown is what an operator does: it names the primary owner.
func (m *model) crown(o *org, email string) string {
	if o == nil {
		return notThere
	}
	t := m.of(o)
	a := m.byEmail(email)
	owner := m.owner(o)
	if owner != nobody && !t.people[owner].closed {
		return "409 owner_can_log_in"
	}
	return m.handOn(o, owner, a)
}

// readdress moves an account that no directory owns to another e-mail.
func (m *model) readdress(t *tenant, email, to string) string {
	if t == nil {
		return notThere
	}
	a := m.byEmail(email)
	p := t.people[a]
	switch {
	case p == nil:
		return "404 not_found"
	case email == to:
		return "done"
	case p.guest:
		return "409 guest"
	case t.recordIn(a, p.owner) != nil:
		return "409 held_by_directory"
	case !admits(t.stateOf(to)):
		return "409 foreign_domain"
	case m.elsewhere(a, t):
		return "409 managed_elsewhere"
	case m.byEmail(to) != nobody:
		return "409 email_taken"
	}
	m.renamed(t, a, to)
	m.settle(t, []int{a}, nil)
	return "done"
}

// personal is an account that the application tells of.
func (m *model) personal(email string, existing bool) string {
	if !existing {
		for _, t := range m.tenants {
			if t.restricted && admits(t.stateOf(email)) {
				return "403 restricted_domain"
			}
		}
	}
	if m.byEmail(email) != nobody {
		return "409 already_exists"
	}
	m.account(email)
	return "done"
}
