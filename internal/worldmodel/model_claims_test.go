package worldmodel_test

import (
	"slices"

	"usher/internal/identity"
)

// unmet says what a claim lacks.
func (m *model) unmet(t *tenant, name string, o *org) string {
	d := t.domains[name]
	switch {
	case d == nil || !admits(d.state):
		return "domain_not_verified"
	case !t.restricted:
		return "creation_not_restricted"
	case o == nil || o.tenant != t.name:
		return "organization_gone"
	case o.mode == identity.ModeInvite:
		return "mode_not_managed"
	case !o.sso:
		return "sso_not_required"
	case !t.inForce():
		return "sso_not_in_force"
	}
	return ""
}

// isPersonal: no parent has the account among its own people, the claiming one
// does not know it, and it is in no organization.
func (m *model) isPersonal(t *tenant, a int) bool {
	for _, other := range m.tenants {
		p := other.people[a]
		if p == nil {
			continue
		}
		if other == t || !p.guest && !other.hidden {
			return false
		}
		for _, r := range p.rows {
			if r.present {
				return false
			}
		}
	}
	return true
}

func (m *model) claim(handle string, t *tenant, name string, o *org) string {
	if o == nil {
		return notThere
	}
	if lacks := m.unmet(t, name, o); lacks != "" {
		return "409 " + lacks
	}
	n := &claim{tenant: t.name, domain: name, org: o.name, state: "open", deadline: m.now + claimDeadline}
	for a, email := range m.emails {
		if email != "" && domainOf(email) == name && m.isPersonal(t, a) {
			n.accounts = append(n.accounts, &claimed{account: a, state: "claimed"})
		}
	}
	if len(n.accounts) == 0 {
		return "409 nothing_to_claim"
	}
	for _, other := range m.claims {
		if other.tenant == t.name && other.domain == name && (other.state == "open" || other.state == "settling") {
			return "409 already_claimed"
		}
	}
	m.claims[handle] = n
	return "done"
}

func (m *model) choose(handle, email, choice string) string {
	n := m.claims[handle]
	if n == nil {
		return "nothing"
	}
	switch {
	case n.state != "open":
		return "409 claim_ended"
	case n.deadline <= m.now:
		return "409 claim_due"
	}
	for _, a := range n.accounts {
		if m.emails[a.account] == email {
			if choice == "fresh" && m.tenants[n.tenant].people[a.account] != nil {
				return "409 already_managed"
			}
			a.choice = choice
			return "done"
		}
	}
	return "404 not_claimed"
}

func (m *model) cancelClaim(handle string) string {
	n := m.claims[handle]
	if n == nil {
		return "nothing"
	}
	switch {
	case n.state != "open":
		return "409 claim_ended"
	case n.deadline <= m.now:
		return "409 claim_due"
	}
	m.endClaim(n, "by_hand")
	return "done"
}

func (m *model) endClaim(n *claim, reason string) {
	n.state, n.reason = "cancelled", reason
	for _, a := range n.accounts {
		if a.state == "claimed" {
			a.state = "cancelled"
		}
	}
}

// settleClaim takes the next account of a claim whose deadline is over.
func (m *model) settleClaim(handle string) (done bool) {
	n := m.claims[handle]
	if n == nil || n.state != "open" && n.state != "settling" || n.deadline > m.now {
		return true
	}
	t := m.tenants[n.tenant]
	if lacks := m.unmet(t, n.domain, m.orgs[n.org]); lacks != "" {
		m.endClaim(n, lacks)
		return true
	}
	i := slices.IndexFunc(n.accounts, func(a *claimed) bool { return a.state == "claimed" })
	if i < 0 {
		n.state = "settled"
		return true
	}
	n.state = "settling"
	a := n.accounts[i]
	email := m.emails[a.account]
	switch {
	case m.erased[a.account]:
		a.state, a.note = "skipped", "erased"
	case domainOf(email) != n.domain:
		a.state, a.note = "skipped", "moved"
	case t.people[a.account] != nil:
		a.state, a.note = "skipped", "managed"
	case !m.isPersonal(t, a.account):
		a.state, a.note = "skipped", "left_alone"
	case a.choice == "merge":
		a.state = "merged"
		m.takeOn(t, a.account)
	default:
		a.state = "released"
		m.emails[a.account] = ""
		m.takeOn(t, m.account(email))
	}
	return false
}

func (m *model) takeOn(t *tenant, a int) {
	t.people[a] = &person{rows: map[string]*row{}}
	m.settle(t, []int{a}, nil)
}
