package worldmodel_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Days of section 3.
const pendingFor, lapseAfter, uniqueFor = 30, 7, 30

func (m *model) holder(name string) (*tenant, *domain) {
	for _, t := range m.tenants {
		if d := t.domains[name]; d != nil && holds(d.state) {
			return t, d
		}
	}
	return nil, nil
}

func (m *model) canTake(d *domain) bool { return d.state == "lapsed" && m.now-d.lapsedAt >= uniqueFor }

func (m *model) addDomain(t *tenant, name string) string {
	if t == nil {
		return notThere
	}
	mine := t.domains[name]
	_, held := m.holder(name)
	switch {
	case mine != nil && (holds(mine.state) || mine.state == "pending"):
		return "409 domain_added"
	case held != nil && !m.canTake(held):
		return "409 domain_taken"
	}
	m.record++
	t.domains[name] = &domain{state: "pending", record: m.record, pendingAt: m.now, held: mine != nil && mine.held}
	return "done"
}

func (m *model) vouch(t *tenant, name string) string {
	if t == nil {
		return notThere
	}
	holder, held := m.holder(name)
	switch {
	case held != nil && holder == t:
		return "409 domain_added"
	case held != nil && !m.canTake(held):
		return "409 domain_taken"
	}
	d := t.domains[name]
	if d == nil || d.state != "pending" {
		d = &domain{}
		t.domains[name] = d
	}
	d.manual, d.published = true, false
	m.win(name, d)
	return "done"
}

// win makes the parent whose domain d is the holder of a name, and ends every other claim of it.
func (m *model) win(name string, d *domain) {
	for _, other := range m.tenants {
		if o := other.domains[name]; o != nil && o != d {
			switch {
			case o.state == "pending":
				o.state, o.reason = "failed", "verified_by_other_parent"
			case holds(o.state):
				o.state, o.reason = "removed", "verified_by_other_parent"
			}
		}
	}
	d.state, d.reason, d.held = "verified", "", true
}

// publish puts a parent's record into the DNS, or takes it out.
func (m *model) publish(t *tenant, name string, there bool) string {
	if t == nil || t.domains[name] == nil || t.domains[name].manual {
		return "nothing"
	}
	t.domains[name].published = there
	return "done"
}

// check looks for a record; silent: the name servers say nothing.
func (m *model) check(t *tenant, name string, silent bool) string {
	if t == nil {
		return "nothing"
	}
	d := t.domains[name]
	switch {
	case d == nil || d.manual:
		return "nothing"
	case d.state == "pending" && d.published && !silent:
		if holder, held := m.holder(name); held != nil && holder != t && !m.canTake(held) {
			d.state, d.reason = "failed", "verified_by_other_parent"
		} else {
			m.win(name, d)
		}
	case d.state == "pending" && m.now-d.pendingAt >= pendingFor:
		d.state, d.reason = "failed", "verification_period_expired"
	case silent:
	case d.state == "verified" && !d.published:
		d.state, d.missingAt = "degraded", m.now
	case d.state == "degraded" && !d.published && m.now-d.missingAt >= lapseAfter:
		d.state, d.lapsedAt = "lapsed", m.now
	case (d.state == "degraded" || d.state == "lapsed") && d.published:
		d.state = "verified"
	}
	return "done"
}

func (m *model) removeDomain(t *tenant, name string) string {
	if t == nil || t.domains[name] == nil {
		return "nothing"
	}
	if d := t.domains[name]; d.state != "removed" {
		d.state, d.reason = "removed", "removed"
	}
	return "done"
}

func (m *model) restrict(t *tenant, on bool) string {
	if t == nil {
		return notThere
	}
	some := false
	for _, d := range t.domains {
		some = some || admits(d.state)
	}
	if on && !t.restricted && !some {
		return "409 no_verified_domain"
	}
	t.restricted = on
	return "done"
}

const mergeExpiry, claimDeadline = 14, 30

func (m *model) pending(org string) []*proposal {
	var out []*proposal
	for _, p := range m.proposals {
		if p.org == org && p.state == "pending" {
			out = append(out, p)
		}
	}
	return out
}

func (m *model) propose(handle, host, orgName, side string) string {
	o := m.orgs[orgName]
	if o == nil || m.tenants[host] == nil {
		return notThere
	}
	if !m.of(o).hidden {
		return "409 has_parent"
	}
	for _, p := range m.pending(orgName) {
		if p.expires <= m.now {
			p.state = "expired"
		}
	}
	for _, p := range m.pending(orgName) {
		if p.host == host {
			return "409 already_proposed"
		}
	}
	m.proposals[handle] = &proposal{host: host, org: orgName, tenant: o.tenant, side: side, state: "pending", hostBy: nobody, joiningBy: nobody, expires: m.now + mergeExpiry}
	return "done"
}

// waits returns "" while a proposal waits, or how who acts on it is answered.
func (m *model) waits(p *proposal) string {
	switch {
	case p.state != "pending":
		return "409 proposal_ended"
	case p.expires <= m.now:
		return "409 proposal_expired"
	}
	return ""
}

// eligible: every member and open invitation is on a domain that the host holds.
func (m *model) eligible(host *tenant, o *org) bool {
	off := func(email string) bool { return !admits(host.stateOf(email)) }
	some := false
	for _, d := range host.domains {
		some = some || admits(d.state)
	}
	for a, p := range m.of(o).people {
		if p.row(o).present && off(m.emails[a]) {
			return false
		}
	}
	for _, i := range m.open(func(i *invitation) bool { return i.org == o.name && i.expires > m.now }) {
		if off(i.email) {
			return false
		}
	}
	return some
}

// merge moves an organization: its members keep what they have.
func (m *model) merge(p *proposal, o *org) {
	from, to := m.of(o), m.tenants[p.host]
	u := &undoing{}
	p.state = "approved"
	m.catchUp(from)
	m.move(u, o, from, to)
	u.looks, u.logins = m.looks(u, o)
	p.record = u
}

// move takes an organization out of its hidden tenant and puts it under a parent:
// what else was proposed to it ends, and people of both are made one.
func (m *model) move(u *undoing, o *org, from, to *tenant) {
	for _, other := range m.pending(o.name) {
		other.state, other.reason = "cancelled", "has_parent"
	}
	var both []int
	for _, a := range slices.Sorted(maps.Keys(from.people)) {
		q := from.people[a]
		h := to.people[a]
		stranger := m.elses(to, o, a, q)
		if h == nil {
			u.alone = append(u.alone, a)
			if q.guest {
				u.guests = append(u.guests, a)
			}
			q.guest = stranger
			to.people[a] = q
			continue
		}
		u.met = append(u.met, met{a, q.clone(), h.clone()})
		both = append(both, a)
		h.closed = h.closed || q.closed
		h.guest = h.guest && (q.guest || stranger)
		h.rows[o.name] = q.row(o)
	}
	delete(m.tenants, from.name)
	o.tenant = to.name
	m.settle(to, both, nil)
}

// elses: somebody who comes with an organization is another parent's own, or is
// on no domain of the host and has left the organization, or is on another's.
func (m *model) elses(to *tenant, o *org, a int, p *person) bool {
	holder, _ := m.holder(domainOf(m.emails[a]))
	return m.elsewhere(a, to) || holder != to && (holder != nil || !p.row(o).present)
}

// looks is everything that undoing a merge puts back as it was, and how many
// logins there were of those it concerns: each may have left a trace, or not.
func (m *model) looks(u *undoing, o *org) (string, int) {
	t := m.of(o)
	var b strings.Builder
	logins := 0
	seen := *o
	seen.window = window{}
	fmt.Fprint(&b, seen, o.limits)
	for _, tier := range tiersOf[o.kind] {
		fmt.Fprint(&b, m.used(o, tier), " ")
	}
	for _, i := range m.open(func(i *invitation) bool { return i.org == o.name }) {
		fmt.Fprint(&b, *i)
	}
	kept := 0
	for _, p := range t.people {
		if r := p.rows[o.name]; r != nil && (r.present || r.grant || r.baseRole != "" || r.login != nil) {
			kept++
		}
	}
	fmt.Fprintln(&b, kept)
	one := func(a int, alone bool) {
		p := t.people[a]
		if p == nil {
			fmt.Fprintln(&b, a, "is gone")
			return
		}
		fmt.Fprint(&b, alone && t.admins[a])
		logins += p.logins
		fmt.Fprint(&b, a, p.closed, p.guest, p.owner)
		for _, name := range slices.Sorted(maps.Keys(p.rows)) {
			if r := p.rows[name]; (name == o.name || alone) && (r.present || r.grant || r.baseRole != "" || r.login != nil) {
				c := *r
				c.login = nil
				fmt.Fprint(&b, name, c, r.login != nil)
			}
		}
		fmt.Fprintln(&b)
	}
	for _, a := range u.alone {
		one(a, true)
	}
	for _, x := range u.met {
		one(x.account, false)
	}
	return b.String(), logins
}

// undo puts an organization back. said is what the product answered: whether a
// login left a trace by which that is refused is not the model's to know.
func (m *model) undo(handle, answer string) string {
	p := m.proposals[handle]
	if p == nil {
		return "nothing"
	}
	if p.state != "approved" || p.undone {
		return "409 not_merged"
	}
	if host := m.tenants[p.host]; host != nil {
		m.catchUp(host)
	}
	o := m.orgs[p.org]
	if o == nil || o.tenant != p.host {
		return "409 changed_since"
	}
	looks, logins := m.looks(p.record, o)
	if looks != p.record.looks || logins != p.record.logins && answer == "409 changed_since" {
		return "409 changed_since"
	}
	t, host := m.addTenant(p.tenant, true), m.tenants[p.host]
	for _, a := range p.record.alone {
		q := host.people[a]
		q.guest = slices.Contains(p.record.guests, a)
		delete(host.people, a)
		t.people[a] = q
	}
	for _, x := range p.record.met {
		h := host.people[x.account]
		q := &person{closed: x.from.closed, guest: x.from.guest, owner: x.from.owner, rows: map[string]*row{o.name: h.row(o)}}
		delete(h.rows, o.name)
		h.closed, h.guest, h.owner = x.host.closed, x.host.guest, x.host.owner
		t.people[x.account] = q
	}
	o.tenant, p.undone = t.name, true
	return "done"
}

func (m *model) endMerge(handle, state, answer string) string {
	p := m.proposals[handle]
	if p == nil {
		return "nothing"
	}
	if m.orgs[p.org] == nil && answer == forbidden && (state == "rejected" || p.side == "joining") {
		return answer
	}
	if ended := m.waits(p); ended != "" {
		return ended
	}
	p.state = state
	return "done"
}

func (m *model) expireMerge(handle string) string {
	if p := m.proposals[handle]; p != nil && p.state == "pending" && p.expires <= m.now {
		p.state = "expired"
	}
	return "done"
}

// jobs is what runs on schedule.
func (m *model) jobs() string {
	for _, name := range slices.Sorted(maps.Keys(m.orgs)) {
		m.expire(m.orgs[name])
	}
	for _, handle := range slices.Sorted(maps.Keys(m.proposals)) {
		m.expireMerge(handle)
	}
	for _, handle := range slices.Sorted(maps.Keys(m.claims)) {
		for !m.settleClaim(handle) {
		}
	}
	return "done"
}
