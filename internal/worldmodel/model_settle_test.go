package worldmodel_test

import (
	"cmp"
	"math"
	"slices"
)

// usable: somebody who administers and can log in.
func (p *person) usable(o *org) bool {
	r := p.row(o)
	return r.present && administers(r.role) && r.state != "waiting" && !p.closed
}

// used is how many seats of a tier members and invitations hold.
func (m *model) used(o *org, tier string) (n int) {
	for _, p := range m.of(o).people {
		if r := p.row(o); r.state == "held" && r.tier == tier {
			n++
		}
	}
	for _, i := range m.invitations {
		if i.org == o.name && i.state == "open" && i.held && i.tier == tier {
			n++
		}
	}
	return n
}

func (m *model) free(o *org, tier string) bool {
	limit, limited := o.limits[tier]
	return !limited || m.used(o, tier) < limit
}

// first returns who waits longest for a tier.
func (m *model) first(o *org, tier string) *row {
	var out *row
	for _, p := range m.of(o).people {
		if r := p.row(o); r.wait > 0 && slices.Contains(r.accepts, tier) && (out == nil || r.wait < out.wait) {
			out = r
		}
	}
	return out
}

// settlement is one pass: what it gave back, and where somebody administers newly.
type settlement struct {
	freed  []freed
	gained map[string]bool
}

type freed struct{ org, tier string }

// seat finds a tier with a free seat that nobody waits for longer.
func (m *model) seat(o *org, r *row, tiers []string) string {
	for _, t := range tiers {
		if _, limited := o.limits[t]; limited {
			if w := m.first(o, t); !m.free(o, t) || w != nil && w != r {
				continue
			}
		}
		return t
	}
	return ""
}

// allocate is stage 3 of one membership.
func (m *model) allocate(s *settlement, o *org, r *row, tiers []string) {
	release := func() {
		if r.state == "held" {
			s.freed = append(s.freed, freed{o.name, r.tier})
		}
	}
	if len(tiers) == 0 {
		release()
		r.tier, r.state, r.accepts, r.wait = "", "", nil, 0
		return
	}
	r.accepts = tiers
	if r.state == "held" && slices.Contains(tiers, r.tier) {
		r.wait = 0
		return
	}
	if t := m.seat(o, r, tiers); t != "" {
		release()
		r.tier, r.state, r.wait = t, "held", 0
		return
	}
	if r.wait == 0 {
		o.wait++
		r.wait = o.wait
	}
	if r.state != "held" {
		r.tier, r.state = tiers[0], "waiting"
	}
}

// settle takes people through the stages. over are seats of invitations that are
// accepted, by organization.
func (m *model) settle(t *tenant, accounts []int, over map[string]string) {
	m.settleAs(t, accounts, over, excuse{})
}

func (m *model) settleAs(t *tenant, accounts []int, over map[string]string, ex excuse) {
	s := &settlement{gained: map[string]bool{}}
	accounts = slices.Clone(accounts)
	slices.Sort(accounts)
	judged, whole := m.judge(t, accounts, ex)
	for _, o := range m.orgsOf(t) {
		for _, account := range m.inTurn(t, o, accounts) {
			p := t.people[account]
			r := p.row(o)
			was := *r
			present, role, tiers := m.desired(t, account, p, o)
			present, role, tiers = m.mask(t, account, o, r, ex, judged, whole, present, role, tiers)
			if !present && r.present {
				r.baseRole, r.baseSeat = "", ""
			}
			r.present, r.role = present, role
			if tier := over[o.name]; tier != "" {
				if r.state == "held" {
					s.freed = append(s.freed, freed{o.name, tier})
				} else {
					r.tier, r.state, r.wait = tier, "held", 0
				}
			}
			m.allocate(s, o, r, tiers)
			if p.usable(o) && (!was.present || was.role != r.role || was.state != r.state || was.tier != r.tier || was.kept != r.kept) {
				s.gained[o.name] = true
			}
		}
	}
	m.giveOn(t, s, ex)
}

// inTurn: who waits for a seat comes first, in the order of waiting.
func (m *model) inTurn(t *tenant, o *org, accounts []int) []int {
	turn := func(a int) int {
		if w := t.people[a].row(o).wait; w > 0 {
			return w
		}
		return math.MaxInt
	}
	out := slices.Clone(accounts)
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(turn(a), turn(b)) })
	return out
}

// last: nobody but account administers and can log in.
func (m *model) last(t *tenant, o *org, account int) bool {
	for other, q := range t.people {
		if other != account && q.usable(o) {
			return false
		}
	}
	return true
}

// giveOn gives freed seats to those who wait, in their order, and lets go of
// those who were kept where somebody else administers now: of these alone, since
// others may wait to be settled behind an answer.
func (m *model) giveOn(t *tenant, s *settlement, ex excuse) {
	for len(s.freed) > 0 {
		f := s.freed[0]
		s.freed = s.freed[1:]
		o := m.orgs[f.org]
		r := m.first(o, f.tier)
		if r == nil || !m.free(o, f.tier) {
			continue
		}
		if r.state == "held" {
			s.freed = append(s.freed, freed{f.org, r.tier})
		}
		r.tier, r.state, r.wait = f.tier, "held", 0
		s.gained[f.org] = s.gained[f.org] || administers(r.role)
	}
	m.releaseAs(t, s.gained, ex)
}

// release settles whoever is kept as the last administrator where somebody
// administers whose gate has opened.
func (m *model) release(t *tenant, account int) {
	gained := map[string]bool{}
	for _, o := range m.orgsOf(t) {
		gained[o.name] = t.people[account].usable(o)
	}
	m.releaseAs(t, gained, excuse{})
}

func (m *model) releaseAs(t *tenant, gained map[string]bool, ex excuse) {
	var kept []int
	for account, p := range t.people {
		for name, r := range p.rows {
			if r.kept != "" && gained[name] {
				kept = append(kept, account)
			}
		}
	}
	if slices.Sort(kept); len(kept) > 0 {
		m.settleAs(t, slices.Compact(kept), nil, ex.later())
	}
}

// end takes an open invitation to its last state, and gives its seat back.
func (m *model) end(s *settlement, i *invitation, state string) {
	if i.state != "open" {
		return
	}
	if i.state = state; i.held && state != "accepted" {
		s.freed = append(s.freed, freed{i.org, i.tier})
	}
	i.held = false
}

// open returns the open invitations that fit, in the order in which they were made.
func (m *model) open(fits func(*invitation) bool) []*invitation {
	var out []*invitation
	for _, i := range m.invitations {
		if i.state == "open" && fits(i) {
			out = append(out, i)
		}
	}
	slices.SortFunc(out, func(a, b *invitation) int { return a.order - b.order })
	return out
}

// close closes the gate of somebody: what they are invited to ends.
func (m *model) close(t *tenant, account int) {
	t.people[account].closed = true
	for _, r := range t.people[account].rows {
		if !r.present {
			r.baseRole, r.baseSeat = "", ""
		}
	}
	m.endAll(t, m.open(func(i *invitation) bool { return m.orgs[i.org].tenant == t.name && i.email == m.emails[account] }), "revoked")
}

// endAll ends invitations and gives their seats on.
func (m *model) endAll(t *tenant, ended []*invitation, state string) {
	s := &settlement{gained: map[string]bool{}}
	for _, i := range ended {
		m.end(s, i, state)
	}
	m.giveOn(t, s, excuse{})
}

// expire ends the invitations into an organization whose time is over.
func (m *model) expire(o *org) {
	m.endAll(m.of(o), m.open(func(i *invitation) bool { return i.org == o.name && i.expires <= m.now }), "expired")
}

// govern makes the open invitations into an organization managed, or not.
func (m *model) govern(t *tenant, o *org) {
	s := &settlement{gained: map[string]bool{}}
	waiting := false
	for _, p := range t.people {
		waiting = waiting || p.row(o).wait > 0
	}
	for _, i := range m.open(func(i *invitation) bool { return i.org == o.name }) {
		guest := i.guest
		if guest && holds(t.stateOf(i.email)) {
			p := t.people[m.byEmail(i.email)]
			guest = p != nil && p.guest
		}
		managed := m.governed(o) && !guest
		if managed == i.managed {
			continue
		}
		if i.managed = managed; managed && i.held {
			i.held = false
			s.freed = append(s.freed, freed{o.name, i.tier})
		}
		if a := m.byEmail(i.email); managed && i.expires > m.now && t.people[a] != nil && t.people[a].owner != "" && !t.people[a].guest {
			m.consume(t, i, a)
			continue
		}
		if !managed && !waiting {
			if tier, ok := m.reserve(o, i.tier); ok {
				i.tier, i.held = tier, tier != ""
			}
		}
	}
	m.giveOn(t, s, excuse{})
}

// reserve finds a seat for an invitation: of the named tier, or of the one that
// members get whom nothing gives another, or of the best.
func (m *model) reserve(o *org, named string) (string, bool) {
	tiers := tiersOf[o.kind]
	switch {
	case slices.Contains(tiers, named):
		tiers = []string{named}
	case o.usual != "":
		tiers = []string{o.usual}
	}
	if len(tiers) == 0 {
		return "", true
	}
	t := m.seat(o, nil, tiers)
	return t, t != ""
}

func (m *model) limit(o *org, tier string, limit int) string {
	if o == nil {
		return notThere
	}
	if was, limited := o.limits[tier]; limited && was == limit {
		return "done" // nobody is settled for what is so
	}
	t := m.of(o)
	o.limits[tier] = limit
	for w := m.first(o, tier); w != nil; {
		for account, p := range t.people {
			if p.row(o) == w {
				m.settle(t, []int{account}, nil)
				break
			}
		}
		next := m.first(o, tier)
		if next == w {
			return "done"
		}
		w = next
	}
	return "done"
}
