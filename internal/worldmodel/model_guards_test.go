package worldmodel_test

import (
	"cmp"
	"slices"

	"usher/internal/identity"
)

// hold is what a guard keeps back: the value that a field waits to become, the run
// that holds it, and whether somebody decided that it stays as it is.
type hold struct {
	to, run string
	acked   bool
}

// excuse is why guards do not look at what a settlement takes: somebody leaves,
// or a person has approved of all of it, of some fields in an organization, or of
// what a run holds; or a policy lets through what groups take. And it is how they look: one line decides about everybody, and
// the limits that were in force before hold too.
type excuse struct {
	leaving, approved, through bool

	org      string
	fields   []string
	run      string
	sweeping bool
	before   *guards
	part     bool // of what concerns everybody, and was judged
}

func (e excuse) covers(o *org, field string) bool { return e.leaving || e.decides(o, field) }

func (e excuse) decides(o *org, field string) bool {
	return e.org == o.name && slices.Contains(e.fields, field)
}

// later is what is left of it for those who are settled again because of others.
func (e excuse) later() excuse {
	return excuse{approved: e.approved, through: e.through, sweeping: e.sweeping, before: e.before}
}

// mask is stage 2, after the guards: field by field a loss that is held leaves
// what there is, a role that would administer newly is not given, and the last
// administering membership stays.
func (m *model) mask(t *tenant, account int, o *org, r *row, ex excuse, v, whole verdict, present bool, role string, tiers []string) (bool, string, []string) {
	p := t.people[account]
	before, floor := r.held, r.kept
	r.held, r.kept = nil, ""
	held := func(field, to, run string) bool {
		if ex.covers(o, field) {
			return false
		}
		h, was := before[field]
		switch {
		case floor == field+" "+to, was && h.to == to && ex.run == h.run && !h.acked:
			return false
		case !was || h.to != to:
			if run == "" {
				return false
			}
			h = hold{to: to, run: run}
		}
		if r.held == nil {
			r.held = map[string]hold{}
		}
		r.held[field] = h
		return true
	}
	for _, l := range m.loses(o, r, present, role, tiers) {
		if !held(l[0], l[1], cmp.Or(v.run(t, o, p), whole.run(t, o, p))) {
			continue
		}
		switch l[0] {
		case "presence":
			present, role, tiers = true, r.role, r.tiers()
		case "role":
			role = r.role
		case "seat":
			tiers = []string{r.tier}
		}
	}
	making := ""
	if v.made[o.name] || whole.made[o.name] {
		making = makes(o.name)
	}
	if m.rises(o, p, present, role) && held("role", role, making) {
		if role = "user"; r.present {
			role = r.role
		}
	}
	if r.present && administers(r.role) && (!present || !administers(role)) && m.last(t, o, account) {
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

// accord is a policy: what it says of organizations, its mappings and its guards;
// whether somebody has seen its plan, and whether organizations are made that there
// are not.
type accord struct {
	lines        []orgLine
	rules        []rule
	guards       guards
	seen, create bool
}

// apply makes a policy the one in force. Where nobody has seen its plan a switch to
// mode scim of an organization with members waits. One that is in force is applied
// again where somebody has seen its plan, and an organization is not as it says: a
// switch waits, or was discarded.
func (m *model) apply(t *tenant, source string, x accord) string {
	if t.policy == source && !x.seen {
		return "done"
	}
	if !m.meets(t, x) { // nor is there a plan to see of one whose directory is gone
		return "400 invalid_policy"
	}
	if t.policy == source && m.stands(t, x) {
		return "done"
	}
	if m.switches(t, x) { // by the rules there were
		m.catchUp(t)
	}
	t.policy, t.rules = source, x.rules
	before := t.guards
	t.guards = x.guards
	for _, l := range x.lines {
		o := m.orgs[l.org]
		if o == nil {
			o = m.addOrg(t, l.org, kindOf(l.org))
		}
		o.managed = true
		mode, mapped := l.mode, l.mapped
		if m.pend(o, mode, mapped, x.seen) {
			mode, mapped = o.mode, o.mappings
		}
		o.usual = l.seat
		m.set(t, o, mode, mapped, l.sso)
	}
	if refused := m.leave(t, x, x.seen); refused != "" {
		return refused
	}
	t.versions = append(t.versions, version{source, x})
	m.settleAll(t, excuse{approved: x.seen, sweeping: true, before: &before})
	m.resolve(t)
	return "done"
}

// version is a policy that was accepted.
type version struct {
	source string
	says   accord
}

// rollBack makes what an earlier version says the policy, as any policy is made.
func (m *model) rollBack(t *tenant, to int, seen, create bool) string {
	if to > len(t.versions) {
		return notThere
	}
	v := t.versions[to-1]
	x := v.says
	x.seen, x.create = seen, create
	return m.apply(t, v.source, x)
}

// stands reports whether the organizations of a policy are in the modes it says.
func (m *model) stands(t *tenant, x accord) bool {
	for _, l := range x.lines {
		if o := m.orgs[l.org]; o == nil || m.of(o) != t || o.mode != l.mode || o.mappings != l.mapped {
			return false
		}
	}
	return true
}

// switches reports whether a policy changes the mode or the mappings of an organization.
func (m *model) switches(t *tenant, x accord) bool {
	for _, o := range m.orgsOf(t) {
		i := slices.IndexFunc(x.lines, func(l orgLine) bool { return l.org == o.name })
		if i >= 0 && (x.lines[i].mode != o.mode || x.lines[i].mapped != o.mappings) || i < 0 && o.managed && o.mappings {
			return true
		}
	}
	return false
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
	seat        string // default_seat
}

// seal has a run that is about to be applied hold what it holds: what is held
// until it is waits in another one.
func (t *tenant) seal(run string) {
	if !t.runs[run] || t.runs[sealed(run)] {
		return
	}
	for _, p := range t.people {
		for _, r := range p.rows {
			for field, h := range r.held {
				if h.run == run {
					h.run = sealed(run)
					r.held[field] = h
				}
			}
		}
	}
	delete(t.runs, run)
	t.runs[sealed(run)] = true
	t.passed(run, sealedSince)
}

// decide applies what waits in a run, or leaves it. Whoever named a run that
// somebody else has decided hears that.
func (m *model) decide(t *tenant, run string, apply bool, answer string) string {
	if t != nil && apply {
		t.seal(run)
		run = sealed(run)
	}
	if t == nil || !t.runs[run] {
		if answer == "409 run_decided" {
			return answer
		}
		return "nothing"
	}
	whose := t.heldBy(run)
	for _, a := range whose {
		for _, r := range t.people[a].rows {
			for field, h := range r.held {
				if h.run == run && !apply {
					h.acked = true
					r.held[field] = h
				}
			}
		}
	}
	if apply {
		m.settleAs(t, whose, nil, excuse{run: run})
	}
	m.ended(t, run, true)
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
	m.pend(o, mode, mappings, true)
	m.set(t, o, mode, mappings, sso)
	m.settleAll(t, excuse{approved: true})
	return "done"
}

func (m *model) set(t *tenant, o *org, mode identity.Mode, mappings, sso bool) {
	o.sso = sso
	if o.mode != mode || o.mappings != mappings {
		m.catchUp(t)
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
