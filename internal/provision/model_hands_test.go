package provision_test

import (
	"slices"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

// What people do by hand, in the model: each returns the word of the refusal,
// after which the model is not what it was and is thrown away; empty: it is
// done.

func (m *model) mapped(o *mOrg) bool { return o.mappings && o.mode != identity.ModeInvite }

func (m *model) handAdd(name, org, role, seat string) string {
	o, p := m.org(org), m.person(name)
	if p == nil {
		p = m.add(name)
	}
	r := p.rows[org]
	switch {
	case r.present:
		return "already_member"
	case o.mode == identity.ModeSCIM:
		return "held_by_directory"
	case m.mapped(o):
		return "role_managed_by_mapping"
	}
	r.grant, r.baseRole, r.baseSeat = true, role, seat
	m.settle(p)
	switch {
	case r.state == "waiting":
		return "seat_full"
	case !r.present || r.role != role:
		return "not added"
	}
	return ""
}

func (m *model) handChange(name, org, role, seat string) string {
	o, p := m.org(org), m.person(name)
	if p == nil || !p.rows[org].present {
		return "not_member"
	}
	r := p.rows[org]
	switch {
	case role != "" && r.primary:
		return "primary_owner"
	case role != "" && m.mapped(o):
		return "role_managed_by_mapping"
	case seat != "" && !r.primary && m.mapped(o) && slices.ContainsFunc(m.rules, func(rule mRule) bool { return rule.org == org && rule.seat != "" }):
		return "seat_managed_by_mapping"
	}
	if role != "" {
		r.baseRole = role
	}
	if seat != "" {
		r.baseSeat = seat
	}
	m.settle(p)
	switch {
	case role != "" && r.role != role:
		return "last_administrator"
	case seat != "" && (r.state != "held" || r.tier != seat):
		return "seat_full"
	}
	return ""
}

func (m *model) handRemove(name, org string) (refusal string, comesBack bool) {
	o, p := m.org(org), m.person(name)
	switch {
	case p == nil || !p.rows[org].present:
		return "not_member", false
	case p.rows[org].primary:
		return "primary_owner", false
	case o.mode == identity.ModeSCIM:
		if present, _, _ := m.desired(p, o); !present { // the directory holds them no more
			return "last_administrator", false
		}
		return "held_by_directory", false
	}
	r := p.rows[org]
	r.grant, r.login = false, nil
	m.settle(p)
	if r.present {
		return "last_administrator", false
	}
	return "", o.mode == identity.ModeJIT
}

func (m *model) gate(name string, open bool) {
	p := m.person(name)
	was := p.closed
	p.closed = !open
	if was && open {
		m.release()
	}
}

// transfer: as is who hands the ownership on, empty for an operator.
func (m *model) transfer(to, as string) string {
	var owner *mPerson
	for _, p := range m.people {
		if p.rows["work"].primary {
			owner = p
		}
	}
	open := owner != nil && !owner.closed
	p := m.person(to)
	switch {
	case as == "" && open:
		return "owner_can_log_in"
	case as != "" && (!open || owner.name != as):
		return "forbidden"
	case p != nil && p == owner:
		return ""
	case p == nil || !p.rows["work"].present:
		return "not_member"
	case p.closed || p.rows["work"].state == "waiting":
		return "no_access"
	}
	p.rows["work"].primary = true
	m.settle(p)
	if owner != nil {
		r := owner.rows["work"]
		r.primary, r.baseRole, r.grant = false, "owner", true
		m.settle(owner)
	}
	return ""
}

// byHands does one random thing by hand to a company and its model.
func (x *modelled) byHands(t *rapid.T, name string) {
	org := pick(t, "org", "work", "console")
	roles, seat := []string{"owner", "admin", "user"}, pick(t, "seat", "", "", "premium", "standard")
	if org == "console" {
		roles, seat = []string{"admin", "developer", "billing", "user"}, ""
	}
	next := x.m.clone()
	var want string
	var err error
	switch pick(t, "by hand", "add", "add", "change", "change", "remove", "remove", "gate", "owner") {
	case "add":
		role := pick(t, "role", roles...)
		want, err = next.handAdd(name, org, role, seat), x.add(org, name, role, seat, "")
	case "change":
		role := pick(t, "role", append(roles, "")...)
		if role == "" && seat == "" {
			return
		}
		want, err = next.handChange(name, org, role, seat), x.alter(org, name, role, seat, "")
	case "remove":
		back, wantBack := false, false
		want, wantBack = next.handRemove(name, org)
		if back, err = x.remove(org, name, ""); back != wantBack {
			t.Fatalf("%s comes back to %s with the next login: %v, the model says %v", name, org, back, wantBack)
		}
	case "gate":
		if next.person(name) == nil {
			return
		}
		open := pick(t, "open", true, true, false)
		next.gate(name, open)
		x.gate(name, open)
	case "owner":
		as := pick(t, "as", "", "", "boss", name, names[0])
		want, err = next.transfer(name, as), x.transfer("work", name, as)
	}
	if got := reason(err); got != want {
		t.Fatalf("by hand: %q (%v), the model says %q", got, err, want)
	}
	if want == "" {
		x.m = next
	}
}
