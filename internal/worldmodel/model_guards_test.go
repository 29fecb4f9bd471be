package worldmodel_test

import (
	"slices"
	"strings"

	"usher/internal/identity"
)

// hold is what a guard keeps back: the value that a field waits to become, and
// whether somebody decided that it stays as it is.
type hold struct {
	to    string
	acked bool
}

// excuse is why guards do not look at what a settlement takes: somebody leaves,
// or a person has approved of all of it, of some fields in an organization, or of
// what the run of an organization holds.
type excuse struct {
	leaving, approved bool
	org               string
	fields            []string
	run               string
}

func (e excuse) covers(o *org, field string) bool {
	return e.leaving || e.org == o.name && slices.Contains(e.fields, field)
}

// judge reports whether guards hold what a settlement takes in an organization:
// everything where they are strict, and else where nobody who is no guest would be
// left of three or more that there were within the hour.
func (m *model) judge(t *tenant, o *org, accounts []int, ex excuse) bool {
	if ex.approved || ex.leaving {
		return false
	}
	if t.strict {
		return true
	}
	members, decided := 0, false
	var going []int
	for a, p := range t.people {
		r := p.row(o)
		if p.guest || !r.present {
			continue
		}
		members++
		if !slices.Contains(accounts, a) || r.held["presence"].to != "" || r.kept == "presence absent" {
			continue
		}
		if present, _, _ := m.desired(t, a, p, o); present {
			continue
		}
		if ex.covers(o, "presence") {
			decided = true
			continue
		}
		going = append(going, a)
	}
	switch {
	case len(going) > 0 && len(going) == members:
		return o.three || members >= 3
	case (len(going) > 0 || decided) && members >= 3:
		o.three = true
	}
	return false
}

// mask is stage 2, after the guards: field by field a loss that is held leaves
// what there is, and the last administering membership stays.
func (m *model) mask(t *tenant, account int, o *org, r *row, ex excuse, judged, present bool, role string, tiers []string) (bool, string, []string) {
	before, floor := r.held, r.kept
	r.held, r.kept = nil, ""
	if !r.present {
		return present, role, tiers
	}
	held := func(field, to string) bool {
		if ex.covers(o, field) {
			return false
		}
		h, was := before[field]
		switch {
		case floor == field+" "+to, was && h.to == to && ex.run == o.name && !h.acked:
			return false
		case !was || h.to != to:
			if !judged {
				return false
			}
			h = hold{to: to}
		}
		if r.held == nil {
			r.held = map[string]hold{}
		}
		r.held[field] = h
		return true
	}
	if present {
		seat := m.losesSeat(o, r, tiers)
		if o.rank(role) > o.rank(r.role) && held("role", role) {
			role = r.role
		}
		if seat && held("seat", strings.Join(tiers, ",")) {
			tiers = []string{r.tier}
		}
	} else if held("presence", "absent") {
		present, role, tiers = true, r.role, r.tiers()
	}
	if administers(r.role) && (!present || !administers(role)) && m.last(t, o, account) {
		r.kept = "role " + role
		if !present {
			r.kept, tiers = "presence absent", r.tiers()
		}
		present, role = true, r.role
	}
	return present, role, tiers
}

// tiers are those that somebody goes on with who stays.
func (r *row) tiers() []string {
	if len(r.accepts) == 0 && r.tier != "" {
		return []string{r.tier}
	}
	return r.accepts
}

// losesSeat: a held seat goes for lower tiers alone, and did not wait to already.
func (m *model) losesSeat(o *org, r *row, tiers []string) bool {
	if r.state != "held" || slices.Contains(tiers, r.tier) || r.wait != 0 && slices.Equal(r.accepts, tiers) {
		return false
	}
	all := tiersOf[o.kind]
	return !slices.ContainsFunc(tiers, func(x string) bool { return slices.Index(all, x) < slices.Index(all, r.tier) })
}

// apply makes a policy the one in force. Approved: somebody has seen its plan; if
// not a switch to mode scim of an organization with members waits.
func (m *model) apply(t *tenant, source string, lines []orgLine, rules []rule, strict, approved bool) string {
	if t.policy == source {
		return "done"
	}
	if !t.second && slices.ContainsFunc(rules, func(r rule) bool { return r.dir == "entra" }) {
		return "400 invalid_policy"
	}
	t.policy, t.rules = source, rules
	t.strict = t.strict || strict // both judge
	for _, l := range lines {
		o := m.orgs[l.org]
		mode, mapped := l.mode, l.mapped
		if !approved && mode == identity.ModeSCIM && o.mode != mode && m.populated(o) {
			mode, mapped = o.mode, o.mappings
		}
		m.set(t, o, mode, mapped, l.sso)
	}
	m.settleAs(t, t.everybody(), nil, excuse{approved: approved})
	t.strict = strict
	return "done"
}

func (m *model) populated(o *org) bool {
	for _, p := range m.of(o).people {
		if p.row(o).present {
			return true
		}
	}
	return false
}

// orgLine is what a policy says of an organization.
type orgLine struct {
	org         string
	mode        identity.Mode
	mapped, sso bool
}

// decide applies what waits in the run of an organization, or leaves it. What the
// product says of a run that holds nothing any more is not the model's to know.
func (m *model) decide(o *org, apply bool, answer string) string {
	t := m.of(o)
	var whose []int
	for _, a := range t.everybody() {
		for field, h := range t.people[a].row(o).held {
			if !h.acked && !slices.Contains(whose, a) {
				whose = append(whose, a)
			}
			if !apply {
				h.acked = true
				t.people[a].row(o).held[field] = h
			}
		}
	}
	o.three = false // somebody has looked: the hour begins anew
	switch {
	case len(whose) == 0 && slices.Contains([]string{"nothing", "409 run_decided"}, answer):
		return answer
	case apply:
		m.settleAs(t, whose, nil, excuse{run: o.name})
	}
	return "done"
}

// configure switches an organization: what members have becomes fact, the epoch
// rises, invitations are managed or not, and everybody is settled.
func (m *model) configure(o *org, mode identity.Mode, mappings, sso bool) string {
	if o == nil {
		return notThere
	}
	t := m.of(o)
	if t.hidden && (mode != identity.ModeInvite || mappings || sso) {
		return "409 no_parent"
	}
	m.set(t, o, mode, mappings, sso)
	m.settleAs(t, t.everybody(), nil, excuse{approved: true})
	return "done"
}

func (m *model) set(t *tenant, o *org, mode identity.Mode, mappings, sso bool) {
	o.sso = sso
	if o.mode != mode || o.mappings != mappings {
		toSCIM := mode == identity.ModeSCIM && o.mode != identity.ModeSCIM
		for _, p := range t.people {
			r := p.row(o)
			switch {
			case r.primary:
			case !r.present:
				r.grant = false
			default:
				r.baseRole, r.grant = r.role, !toSCIM || p.guest
				if r.state == "held" {
					r.baseSeat = r.tier
				}
			}
		}
		o.mode, o.mappings, o.epoch = mode, mappings, o.epoch+1
		m.govern(t, o)
	}
}
