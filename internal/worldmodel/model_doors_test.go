package worldmodel_test

import (
	"slices"

	"usher/internal/identity"
)

// Each of these is one thing that somebody does, and returns what they are
// answered. After a refusal the model is thrown away, but for a login's.

const expiry = 21 // days that an invitation can be accepted

func (m *model) jit(o *org) bool { return o.mode == identity.ModeJIT }

// What a login is proven by.
const byToken, byWrongToken, vouched = "an ID token", "an ID token of another login", ""

// evidence is a login as the identity provider sends it.
type evidence struct {
	through        string // the connection
	subject, email string
	groups         []string // nil: no evidence
	token          string   // the handle of an invitation, or empty
	by             string   // an ID token, one that is not for this login, or what the caller vouches for
	dated          bool     // it says when it was issued, as ID tokens do
	ago            int      // how many minutes
	meant          string   // the organization, or kind of it, that it is for, or empty
}

// issued is when it was said, in minutes since some time before the beginning; 0:
// nobody says.
func (m *model) issued(in evidence) int64 {
	if !in.dated && in.by == vouched {
		return 0
	}
	return (m.now+1)*24*60 - int64(in.ago)
}

// entrant is whom a login stands for.
type entrant struct {
	account int
	p       *person
	linked  bool
	guest   bool // comes in as a guest, unknown so far
	inv     *invitation
	ended   bool   // brought the token of an invitation that has ended
	domain  string // state
}

func (m *model) identify(t *tenant, in evidence) (e entrant, refusal string) {
	e = entrant{account: nobody, domain: t.stateOf(in.email)}
	conn := t.conns[in.through]
	if a, linked := conn.subjects[in.subject]; linked {
		e.account, e.linked, e.p = a, true, t.people[a]
	}
	if in.token != "" {
		i := m.invitations[in.token]
		switch {
		case i == nil || i.state == "forgotten" || m.orgs[i.org].tenant != t.name || i.email != in.email || e.account != nobody && m.emails[e.account] != i.email:
			return e, "invitation_invalid"
		case i.state == "accepted" && e.account != nobody && i.account == e.account:
		case i.state == "open" && i.expires > m.now:
			e.inv = i
		case e.linked && e.p != nil && !e.p.guest:
			e.ended = true
		default:
			return e, "invitation_ended"
		}
	}
	switch {
	case e.linked && e.p != nil && e.p.guest:
		return e, ""
	case e.inv != nil && !e.linked && !holds(e.domain):
		return e, m.asGuest(t, in, &e)
	case e.linked && e.p != nil && remembers(e.domain):
		return e, ""
	case !holds(e.domain):
		return e, "domain_not_verified"
	case e.linked:
		return e, ""
	}
	a := m.byEmail(in.email)
	if a == nobody {
		return e, ""
	}
	e.account, e.p = a, t.people[a]
	switch {
	case conn.knows(a):
		return e, "subject_conflict"
	case e.p == nil && m.elsewhere(a, t):
		return e, "account_managed_elsewhere"
	case e.p != nil && e.p.guest && e.inv == nil:
		return e, "domain_not_verified"
	}
	return e, ""
}

func (m *model) asGuest(t *tenant, in evidence, e *entrant) string {
	a := m.byEmail(in.email)
	if a == nobody {
		e.guest = true
		return ""
	}
	e.account = a
	if t.conns[in.through].knows(a) {
		return "subject_conflict"
	}
	e.p = t.people[a]
	if e.p != nil && !e.p.guest {
		return "domain_not_verified"
	}
	e.guest = e.p == nil
	return ""
}

// weigh changes somebody's facts as a login says, unless one said later what it
// saw of groups, and reports whether any organization admits them.
func (m *model) weigh(t *tenant, account int, p *person, in evidence, domain string) bool {
	if p.guest {
		return true
	}
	at := m.issued(in)
	old := at != 0 && at < p.heard
	admitted := false
	for _, o := range m.orgsOf(t) {
		r := p.row(o)
		if m.jit(o) && !old && (admits(domain) || r.present) {
			switch {
			case o.mappings && in.groups != nil:
				matched, role, seat := t.match(o, func(r rule) bool {
					return r.dir == "" && slices.ContainsFunc(in.groups, func(g string) bool { return r.means(g, g) })
				})
				r.login = &result{matched, role, seat, o.epoch}
			case !o.mappings && !r.primary && (in.meant == "" || in.meant == o.name || in.meant == string(o.kind)):
				r.grant = true
			}
		}
		present, _, _ := m.desired(t, account, p, o)
		admitted = admitted || present
	}
	return admitted
}

func (m *model) login(t *tenant, in evidence) string {
	conn := t.conns[in.through]
	if conn.enabled && in.by == byWrongToken { // of one that is disabled no token is looked at
		return "deny invalid_id_token"
	}
	if in.meant != "" && rolesOf[identity.Kind(in.meant)] == nil && (m.orgs[in.meant] == nil || m.orgs[in.meant].tenant != t.name) {
		return "400 unknown_organization"
	}
	if !conn.enabled {
		return "deny connection_disabled"
	}
	e, refusal := m.identify(t, in)
	if refusal != "" {
		return "deny " + refusal
	}
	if e.p != nil && e.p.closed {
		return "deny deactivated"
	}
	p := person{guest: e.guest, rows: map[string]*row{}}
	if e.p != nil {
		p = e.p.clone()
	}
	admitted := m.weigh(t, e.account, &p, in, e.domain) && !e.guest
	accepted, refusal := m.byLogin(t, in, e, &p)
	if refusal != "" {
		return "deny " + refusal
	}
	if e.p == nil && !admitted && len(accepted) == 0 {
		if !admits(e.domain) {
			return "deny domain_not_verified"
		}
		return "deny " + m.reason(t, in, nil)
	}
	over := m.accept(&p, accepted)
	if !e.linked && (admits(e.domain) || e.inv != nil && p.guest) {
		if e.account == nobody {
			e.account = m.account(in.email)
		}
		conn.subjects[in.subject] = e.account
	}
	for _, i := range accepted {
		i.account = e.account
	}
	if p.logins++; in.groups != nil {
		p.heard = max(p.heard, m.issued(in))
	}
	t.people[e.account] = &p
	m.settle(t, []int{e.account}, over)
	for _, r := range t.people[e.account].rows {
		if r.present && r.state != "waiting" {
			conn.proven = true
			return "allow"
		}
	}
	if e.ended {
		return "deny invitation_ended"
	}
	return "deny " + m.reason(t, in, t.people[e.account])
}

// byLogin returns the invitations that a login accepts.
func (m *model) byLogin(t *tenant, in evidence, e entrant, p *person) ([]*invitation, string) {
	var out []*invitation
	switch {
	case p.guest && e.inv != nil:
		out = []*invitation{e.inv}
	case p.guest || !admits(e.domain):
	case e.account != nobody && m.emails[e.account] != in.email && m.byEmail(in.email) != nobody:
	default:
		out = m.open(func(i *invitation) bool { return m.orgs[i.org].tenant == t.name && i.email == in.email })
	}
	out = slices.DeleteFunc(out, func(i *invitation) bool {
		return i.expires <= m.now || !p.guest && m.governed(m.orgs[i.org])
	})
	for _, i := range out {
		if p.guest && m.guestRefused(m.orgs[i.org], i.role) != "" {
			return nil, "guests_not_allowed"
		}
	}
	return out, ""
}

// accept makes invitations facts, and returns the seats they held.
func (m *model) accept(p *person, accepted []*invitation) map[string]string {
	over := map[string]string{}
	for _, i := range accepted {
		r := p.row(m.orgs[i.org])
		if !r.present {
			r.grant = true
		}
		if !r.present || r.baseRole == "" {
			r.baseRole = i.role
		}
		if !r.present || r.baseSeat == "" && r.state != "held" {
			r.baseSeat = i.tier
		}
		if i.held {
			over[i.org] = i.tier
		}
		i.state, i.held = "accepted", false
	}
	return over
}

func (m *model) reason(t *tenant, in evidence, p *person) string {
	if p != nil {
		for _, r := range p.rows {
			if r.state == "waiting" {
				return "waiting_for_seat"
			}
		}
		if p.guest {
			return "not_assigned"
		}
	}
	for _, o := range m.orgsOf(t) {
		if m.jit(o) && o.mappings {
			if in.groups == nil {
				return "no_group_evidence"
			}
			return "no_mapped_group"
		}
	}
	return "not_assigned"
}

// find decides whom a record stands for.
func (m *model) find(t *tenant, name, email string) (account int, unbound string) {
	remembered := nobody
	for _, tie := range t.remembered {
		if tie.name != name || tie.until <= m.now {
			continue
		}
		if remembered != nobody && remembered != tie.account {
			remembered = nobody // several prove nothing
			break
		}
		remembered = tie.account
	}
	if remembered != nobody && t.recordIn(remembered, directoryOf(name)) == nil {
		return remembered, ""
	}
	if !admits(t.stateOf(email)) {
		return nobody, "foreign_domain"
	}
	a := m.byEmail(email)
	if a == nobody {
		return m.account(email), ""
	}
	p := t.people[a]
	switch {
	case m.elsewhere(a, t):
		return nobody, "managed_elsewhere"
	case p == nil:
		return a, ""
	case p.guest:
		return nobody, "guest"
	case p.closed:
		return nobody, "gate_closed"
	case t.recordOf(a) != nil || slices.ContainsFunc(t.remembered, func(x tie) bool { return x.account == a && x.until > m.now }):
		return nobody, "account_linked"
	}
	return a, ""
}

// bind binds a record that is not bound, and takes what that changes.
func (m *model) bind(t *tenant, r *record, said bool) {
	r.account, r.unbound = m.find(t, r.name, r.userName)
	if r.account == nobody {
		return
	}
	t.forgetTies(r.account, directoryOf(r.name))
	p := t.people[r.account]
	if p == nil {
		p = &person{rows: map[string]*row{}}
		t.people[r.account] = p
	}
	if p.owner == "" {
		p.owner = directoryOf(r.name)
	}
	if r.active {
		m.consumeAll(t, r)
	}
	m.bound(t, r, said)
}

// consumeAll consumes what the e-mail of a record is invited to.
func (m *model) consumeAll(t *tenant, r *record) {
	for _, i := range m.open(func(i *invitation) bool { return m.orgs[i.org].tenant == t.name && i.email == r.userName }) {
		if i.expires > m.now && m.governed(m.orgs[i.org]) {
			m.consume(t, i, r.account)
		}
	}
}

// consume makes a managed invitation the base of a membership.
func (m *model) consume(t *tenant, i *invitation, account int) {
	m.endAll(t, []*invitation{i}, "consumed")
	r := t.people[account].row(m.orgs[i.org])
	if !r.present || r.baseRole == "" {
		r.baseRole = i.role
	}
	if !r.present || r.baseSeat == "" && r.state != "held" {
		r.baseSeat = i.tier
	}
}

// bound takes what a directory says of somebody it is bound to.
func (m *model) bound(t *tenant, r *record, said bool) {
	p := t.people[r.account]
	opened := false
	if p.owner == "" && r.active {
		p.owner = directoryOf(r.name)
	}
	owns := p.owner == directoryOf(r.name)
	switch {
	case !owns:
	case !r.active && !p.closed:
		m.close(t, r.account)
	case r.active && said && p.closed:
		p.closed, opened = false, true
	}
	if owns && r.userName != m.emails[r.account] && admits(t.stateOf(r.userName)) && m.byEmail(r.userName) == nobody {
		m.renamed(t, r.account, r.userName)
		if r.active && !p.closed {
			m.consumeAll(t, r)
		}
	}
	m.settleAs(t, []int{r.account}, nil, excuse{leaving: owns && !r.active})
	if opened {
		m.release(t, r.account)
	}
}

// renamed gives an account another e-mail: what the former is invited to ends.
func (m *model) renamed(t *tenant, account int, to string) {
	m.endAll(t, m.open(func(i *invitation) bool { return m.orgs[i.org].tenant == t.name && i.email == m.emails[account] }), "revoked")
	m.emails[account] = to
}

// create is POST /Users; active is nil where it is not said.
func (m *model) create(t *tenant, name, userName string, active *bool) string {
	if t.recordNamed(name) != nil {
		return "there already"
	}
	if !t.second && directoryOf(name) != "okta" {
		return "no directory"
	}
	if slices.ContainsFunc(t.records, func(r *record) bool { return r.userName == userName && directoryOf(r.name) == directoryOf(name) }) {
		return "409"
	}
	r := &record{name: name, userName: userName, active: active == nil || *active, account: nobody}
	t.records = append(t.records, r)
	m.bind(t, r, active != nil && *active)
	return "done"
}

// change is PATCH /Users of one attribute.
func (m *model) change(t *tenant, name, userName string, active *bool) string {
	r := t.recordNamed(name)
	if r == nil {
		return "nobody"
	}
	if userName != "" {
		if slices.ContainsFunc(t.records, func(o *record) bool {
			return o != r && o.userName == userName && directoryOf(o.name) == directoryOf(name)
		}) {
			return "409"
		}
	}
	said := active != nil && *active
	if (userName == "" || userName == r.userName) && (active == nil || *active == r.active) && !said && (r.active || r.account == nobody) {
		return "done" // as it is, and nobody's gate is concerned
	}
	if userName != "" {
		r.userName = userName
	}
	if active != nil {
		r.active = *active
	}
	if r.account == nobody {
		m.bind(t, r, said)
	} else {
		m.bound(t, r, said)
	}
	return "done"
}

// remove is DELETE /Users.
func (m *model) remove(t *tenant, name string) string {
	r := t.recordNamed(name)
	if r == nil {
		return "nobody"
	}
	t.records = slices.DeleteFunc(t.records, func(o *record) bool { return o == r })
	for _, g := range t.groups {
		delete(g, name)
	}
	if r.account == nobody {
		return "done"
	}
	t.remembered = append(t.remembered, tie{name, r.account, m.now + 30})
	p := t.people[r.account]
	owns := p.owner == directoryOf(name)
	if owns && !p.closed {
		m.close(t, r.account)
	}
	m.settleAs(t, []int{r.account}, nil, excuse{leaving: owns})
	return "done"
}

func (m *model) member(t *tenant, group, name string, in bool) string {
	r := t.recordNamed(name)
	if r == nil {
		return "nobody"
	}
	if t.display(group, directoryOf(name)) == "" {
		return "404"
	}
	if was := t.groups[group][name]; was == in {
		return "done"
	}
	if t.groups[group] == nil {
		t.groups[group] = map[string]bool{}
	}
	t.groups[group][name] = in
	if !in {
		delete(t.groups[group], name)
	}
	if r.account != nobody {
		m.regroup(t, []int{r.account}, t.looked(group, directoryOf(name)))
	}
	return "done"
}

// sync is of the first directory: it binds whoever waits there and may be bound by
// now, and settles everybody.
func (m *model) sync(t *tenant) string {
	for _, r := range t.records {
		if r.account == nobody && directoryOf(r.name) == "okta" {
			m.bind(t, r, false)
		}
	}
	m.catchUp(t)
	m.settleAll(t, excuse{})
	return "done"
}

func (t *tenant) everybody() []int {
	out := make([]int, 0, len(t.people))
	for a := range t.people {
		out = append(out, a)
	}
	return out
}
