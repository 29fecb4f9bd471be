package worldmodel_test

import "usher/internal/identity"

func (m *model) invite(handle string, o *org, email, role, tier string) string {
	if o == nil {
		return notThere
	}
	t := m.of(o)
	a := m.byEmail(email)
	p := t.people[a]
	if p != nil && p.closed {
		return "409 gate_closed"
	}
	if p != nil && p.row(o).present {
		return "409 already_member"
	}
	m.expire(o)
	i := &invitation{org: o.name, email: email, role: role, tier: tier, state: "open", account: nobody, expires: m.now + expiry, order: len(m.invitations)}
	if i.role == "" {
		i.role = "user"
	}
	state := t.stateOf(email)
	if i.guest = !t.hidden && !holds(state); p != nil {
		i.guest = p.guest
	}
	switch {
	case i.guest:
		if refused := m.guestRefused(o, i.role); refused != "" {
			return refused
		}
	case state == "lapsed":
		return "409 domain_lapsed"
	case !t.hidden && !holds(state) && (p.owner == "" || !m.governed(o)):
		return "409 domain_not_verified"
	}
	if len(m.open(func(x *invitation) bool { return x.org == o.name && x.email == email })) > 0 {
		return "409 already_invited"
	}
	if i.managed = !i.guest && m.governed(o); !i.managed {
		seat, ok := m.reserve(o, tier)
		if !ok {
			return "409 seat_full"
		}
		i.tier, i.held = seat, seat != ""
	}
	m.invitations[handle] = i
	if p != nil && i.managed && p.owner != "" && !p.guest {
		m.consume(t, i, a)
		m.settle(t, []int{a}, nil)
	}
	return "done"
}

// takeUp is POST /v1/invitations/accept.
func (m *model) takeUp(handle string) string {
	i := m.invitations[handle]
	switch {
	case i == nil:
		return "nothing"
	case i.state == "forgotten":
		return notThere
	}
	o := m.orgs[i.org]
	t := m.of(o)
	a := m.byEmail(i.email)
	p := t.people[a]
	if i.state != "open" || i.expires <= m.now {
		return "409 invitation_ended"
	}
	guest := !t.hidden && !holds(t.stateOf(i.email))
	if p != nil {
		guest = p.guest
	}
	switch {
	case p != nil && p.closed:
		return "409 gate_closed"
	case guest:
		if refused := m.guestRefused(o, i.role); refused != "" {
			return refused
		}
	case m.governed(o):
		return "409 invitation_managed"
	case !t.hidden && !admits(t.stateOf(i.email)):
		return "409 domain_not_verified"
	case p == nil && a != nobody && !t.hidden && m.elsewhere(a, t):
		return "409 account_managed_elsewhere"
	}
	if a == nobody {
		a = m.account(i.email)
	}
	if p == nil {
		p = &person{guest: guest, rows: map[string]*row{}}
		t.people[a] = p
	}
	i.account = a
	m.settle(t, []int{a}, m.accept(p, []*invitation{i}))
	return "done"
}

func (m *model) revoke(handle string) string {
	i := m.invitations[handle]
	switch {
	case i == nil:
		return "nothing"
	case i.state == "forgotten":
		return notThere
	case i.state != "open":
		return "409 invitation_ended"
	}
	m.endAll(m.of(m.orgs[i.org]), []*invitation{i}, "revoked")
	return "done"
}

// hospitality is what an organization says of guests.
type hospitality struct{ said, takes, administer bool }

// guestRefused: an organization takes guests as it says, or unless its mode is scim,
// and none into a role that administers unless it allows that.
func (m *model) guestRefused(o *org, role string) string {
	takes := o.mode != identity.ModeSCIM
	if o.guests.said {
		takes = o.guests.takes
	}
	if !takes {
		return "409 guests_off"
	}
	return m.guestRole(o, role)
}

func (m *model) guestRole(o *org, role string) string {
	if administers(role) && !o.guests.administer {
		return "409 guest_administrator"
	}
	return ""
}

// welcome has an organization say that it takes guests, or not, and into which roles.
func (m *model) welcome(o *org, takes, administer bool) string {
	if o == nil {
		return notThere
	}
	o.guests = hospitality{true, takes, administer}
	return "done"
}
