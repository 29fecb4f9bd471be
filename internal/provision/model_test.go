package provision_test

import (
	"maps"
	"slices"

	"usher/internal/identity"
)

// The model is spec section 12 written down by hand over plain data: the
// presence table, the floor of the last administrator, seats. It knows nothing
// of the engine and shares no code with it but the words of identity.

type mLogin struct {
	matched    bool
	role, seat string
	epoch      int
}

type mRow struct {
	primary            bool
	grant              bool
	baseRole, baseSeat string
	login              *mLogin

	present bool
	role    string
	tier    string
	state   string // "", held, waiting
	accepts []string
	wait    int
	held    bool // a loss is held
}

type mPerson struct {
	name   string
	closed bool
	record bool // the directory has a record of the person
	active bool // and says active
	known  bool // the directory has, or had, a record
	rows   map[string]*mRow
}

type mOrg struct {
	name     string
	mode     identity.Mode
	mappings bool
	epoch    int
	wait     int
	limits   map[string]int
}

// mRule: who is in group gets role, seat or both in org.
type mRule struct{ group, org, role, seat string }

type model struct {
	orgs   []*mOrg
	people []*mPerson // in the order in which their accounts were made
	groups map[string]map[string]bool
	rules  []mRule
	policy int // number of the policy in force, 0: none
	losses int
}

var (
	mTiers = map[string][]string{"work": {"premium", "standard"}}
	mRoles = map[string][]string{
		"work":    {"primary_owner", "owner", "admin", "user"},
		"console": {"admin", "developer", "limited_developer", "billing", "claude_code_user", "user"},
	}
)

func mAdministers(role string) bool {
	return role == "primary_owner" || role == "owner" || role == "admin"
}

func mRank(org, role string) int { return slices.Index(mRoles[org], role) }

func newModel() *model {
	m := &model{groups: map[string]map[string]bool{}}
	for _, name := range []string{"console", "work"} {
		m.orgs = append(m.orgs, &mOrg{name: name, mode: identity.ModeInvite, epoch: 1, limits: map[string]int{}})
	}
	return m
}

// clone is a deep copy, to go back to when a change is refused.
func (m *model) clone() *model {
	out := &model{groups: map[string]map[string]bool{}, rules: slices.Clone(m.rules), policy: m.policy}
	for k, v := range m.groups {
		out.groups[k] = maps.Clone(v)
	}
	for _, o := range m.orgs {
		c := *o
		c.limits = maps.Clone(o.limits)
		out.orgs = append(out.orgs, &c)
	}
	for _, p := range m.people {
		c := *p
		c.rows = map[string]*mRow{}
		for k, r := range p.rows {
			row := *r
			c.rows[k] = &row
		}
		out.people = append(out.people, &c)
	}
	return out
}

func (m *model) org(name string) *mOrg {
	for _, o := range m.orgs {
		if o.name == name {
			return o
		}
	}
	return nil
}

func (m *model) person(name string) *mPerson {
	for _, p := range m.people {
		if p.name == name {
			return p
		}
	}
	return nil
}

func (m *model) add(name string) *mPerson {
	p := &mPerson{name: name, rows: map[string]*mRow{}}
	for _, o := range m.orgs {
		p.rows[o.name] = &mRow{}
	}
	m.people = append(m.people, p)
	return p
}

// match is what the rules of an organization make of groups: the highest role
// and the highest tier; a seat alone makes no member.
func (m *model) match(org string, in func(group string) bool) (matched bool, role, seat string) {
	for _, r := range m.rules {
		if r.org != org || !in(r.group) {
			continue
		}
		if r.role != "" && (role == "" || mRank(org, r.role) < mRank(org, role)) {
			role = r.role
		}
		if r.seat != "" && (seat == "" || slices.Index(mTiers[org], r.seat) < slices.Index(mTiers[org], seat)) {
			seat = r.seat
		}
	}
	return role != "", role, seat
}

// desired is the presence table, the first row that fits.
func (m *model) desired(p *mPerson, o *mOrg) (present bool, role string, tiers []string) {
	r := p.rows[o.name]
	base := r.baseRole
	if base == "" {
		base = "user"
	}
	mapped := ""
	switch {
	case r.primary: // 1
		present, role = true, "primary_owner"
	case o.mode == identity.ModeInvite: // 2
		present, role = r.grant, base
	case o.mode == identity.ModeSCIM && o.mappings: // 3
		var hit bool
		hit, role, mapped = m.match(o.name, func(g string) bool { return m.groups[g][p.name] && p.active })
		present = p.record && p.active && hit
	case o.mode == identity.ModeSCIM: // 4
		present, role = p.record && p.active, base
	case o.mappings && r.login != nil && r.login.epoch == o.epoch: // 5
		present, role, mapped = r.login.matched, r.login.role, r.login.seat
	default: // 6 and 7
		present, role = r.grant, base
	}
	if !present {
		return false, "", nil
	}
	switch {
	case mTiers[o.name] == nil:
	case mapped != "":
		tiers = []string{mapped}
	case r.baseSeat != "":
		tiers = []string{r.baseSeat}
	default:
		tiers = mTiers[o.name]
	}
	return present, role, tiers
}

func (m *model) usable(p *mPerson, o *mOrg) bool {
	r := p.rows[o.name]
	return r.present && mAdministers(r.role) && r.state != "waiting" && !p.closed
}

func (m *model) used(o *mOrg, tier string) (n int) {
	for _, p := range m.people {
		if r := p.rows[o.name]; r.state == "held" && r.tier == tier {
			n++
		}
	}
	return n
}

func (m *model) free(o *mOrg, tier string) bool {
	limit, limited := o.limits[tier]
	return !limited || m.used(o, tier) < limit
}

// first returns who waits longest for a tier.
func (m *model) first(o *mOrg, tier string) *mPerson {
	var out *mPerson
	for _, p := range m.people {
		r := p.rows[o.name]
		if r.wait > 0 && slices.Contains(r.accepts, tier) && (out == nil || r.wait < out.rows[o.name].wait) {
			out = p
		}
	}
	return out
}

type mFreed struct {
	org  *mOrg
	tier string
}

// allocate is stage 3 for one membership.
func (m *model) allocate(p *mPerson, o *mOrg, tiers []string) (freed []mFreed) {
	r := p.rows[o.name]
	if len(tiers) == 0 {
		if r.state == "held" {
			freed = append(freed, mFreed{o, r.tier})
		}
		r.tier, r.state, r.accepts, r.wait = "", "", nil, 0
		return freed
	}
	r.accepts = tiers
	if r.state == "held" && slices.Contains(tiers, r.tier) {
		r.wait = 0
		return nil
	}
	for _, t := range tiers {
		if _, limited := o.limits[t]; limited {
			if w := m.first(o, t); !m.free(o, t) || w != nil && w != p {
				continue
			}
		}
		if r.state == "held" {
			freed = append(freed, mFreed{o, r.tier})
		}
		r.tier, r.state, r.wait = t, "held", 0
		return freed
	}
	if r.wait == 0 {
		o.wait++
		r.wait = o.wait
	}
	if r.state != "held" {
		r.tier, r.state = tiers[0], "waiting"
	}
	return nil
}

// settle takes people through the stages.
func (m *model) settle(people ...*mPerson) {
	people = slices.Clone(people)
	slices.SortFunc(people, func(a, b *mPerson) int { return slices.Index(m.people, a) - slices.Index(m.people, b) })
	var freed []mFreed
	release := map[*mOrg]bool{}
	for _, o := range m.orgs {
		for _, p := range people {
			r := p.rows[o.name]
			was := *r
			present, role, tiers := m.desired(p, o)
			r.held = false
			if r.present && mAdministers(r.role) && (!present || !mAdministers(role)) {
				others := slices.ContainsFunc(m.people, func(q *mPerson) bool { return q != p && m.usable(q, o) })
				if !others {
					if !present {
						tiers = r.accepts
					}
					present, role, r.held = true, r.role, true
				}
			}
			if !present && r.present {
				r.baseRole, r.baseSeat = "", ""
			}
			if was.present && (!present || mRank(o.name, role) > mRank(o.name, was.role)) {
				m.losses++
			}
			r.present, r.role = present, role
			freed = append(freed, m.allocate(p, o, tiers)...)
			if m.usable(p, o) && (!was.present || was.role != r.role || was.state != r.state || was.held != r.held) {
				release[o] = true
			}
		}
	}
	for len(freed) > 0 {
		f := freed[0]
		freed = freed[1:]
		p := m.first(f.org, f.tier)
		if p == nil || !m.free(f.org, f.tier) {
			continue
		}
		r := p.rows[f.org.name]
		if r.state == "held" {
			freed = append(freed, mFreed{f.org, r.tier})
		}
		r.tier, r.state, r.wait = f.tier, "held", 0
		release[f.org] = true
	}
	for _, o := range m.orgs {
		if release[o] {
			m.release()
			break
		}
	}
}

// release settles again whoever has a held loss.
func (m *model) release() {
	var held []*mPerson
	for _, p := range m.people {
		for _, r := range p.rows {
			if r.held && !slices.Contains(held, p) {
				held = append(held, p)
			}
		}
	}
	if len(held) > 0 {
		m.settle(held...)
	}
}

// configure switches an organization: materialise, raise the epoch.
func (m *model) configure(o *mOrg, mode identity.Mode, mappings bool) {
	if o.mode == mode && o.mappings == mappings {
		return
	}
	toSCIM := mode == identity.ModeSCIM && o.mode != identity.ModeSCIM
	for _, p := range m.people {
		r := p.rows[o.name]
		switch {
		case r.primary:
		case !r.present:
			r.grant = false
		default:
			r.baseRole, r.grant = r.role, !toSCIM
			if r.state == "held" {
				r.baseSeat = r.tier
			}
		}
	}
	o.mode, o.mappings, o.epoch = mode, mappings, o.epoch+1
}

// login decides a login; groups nil is no evidence.
func (m *model) login(name string, groups []string) (allow bool) {
	p := m.person(name)
	if p != nil && p.closed {
		return false
	}
	stranger := p == nil
	if stranger {
		p = m.add(name)
	}
	for _, o := range m.orgs {
		r := p.rows[o.name]
		switch {
		case o.mode != identity.ModeJIT:
		case o.mappings && groups != nil:
			matched, role, seat := m.match(o.name, func(g string) bool { return slices.Contains(groups, g) })
			r.login = &mLogin{matched, role, seat, o.epoch}
		case !o.mappings && !r.primary:
			r.grant = true
		}
	}
	if stranger {
		admitted := slices.ContainsFunc(m.orgs, func(o *mOrg) bool { present, _, _ := m.desired(p, o); return present })
		if !admitted {
			m.people = m.people[:len(m.people)-1]
			return false
		}
	}
	m.settle(p)
	return slices.ContainsFunc(m.orgs, func(o *mOrg) bool { r := p.rows[o.name]; return r.present && r.state != "waiting" })
}

// user is what a directory says of a person; said is an explicit active:true.
func (m *model) user(name string, active, said bool) {
	p := m.person(name)
	if p == nil {
		p = m.add(name)
	}
	was := p.closed
	p.record, p.active, p.known = true, active, true
	switch {
	case !active:
		p.closed = true
	case said:
		p.closed = false
	}
	m.settle(p)
	if was && !p.closed {
		m.release()
	}
}

func (m *model) delete(name string) {
	p := m.person(name)
	p.record, p.active, p.closed = false, false, true
	for _, g := range m.groups {
		delete(g, name)
	}
	m.settle(p)
}

func (m *model) seats(o *mOrg, tier string, limit int) {
	o.limits[tier] = limit
	if limit < 0 {
		delete(o.limits, tier)
	}
	for w := m.first(o, tier); w != nil; {
		m.settle(w)
		next := m.first(o, tier)
		if next == w {
			return
		}
		w = next
	}
}
