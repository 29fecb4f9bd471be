package worldmodel_test

import (
	"maps"
	"path"
	"slices"
	"strings"

	"usher/internal/identity"
)

// The model is the specification written down over plain data: who is where by
// which facts, of every tenant at once. It shares no code with what it judges but
// the words of identity. Accounts are numbers, in the order in which they were
// made; everything else goes by the names that people would use.
type model struct {
	now         int64    // days since the beginning
	atOnce      int      // how many people are settled with an answer
	batch       int      // of those who are settled behind one
	emails      []string // of each account; empty: released, erased, or not made after all
	erased      map[int]bool
	tenants     map[string]*tenant
	orgs        map[string]*org
	invitations map[string]*invitation
	proposals   map[string]*proposal
	claims      map[string]*claim
	record      int                 // how many TXT records were made
	spoke       map[string][]string // the sides that somebody spoke for who is about to approve
}

// tenant is a parent, or the hidden one of an organization that stands alone.
type tenant struct {
	name       string
	hidden     bool
	restricted bool
	connected  bool // has connections and directories
	second     bool // has another directory
	people     map[int]*person
	domains    map[string]*domain
	records    []*record // in the order in which they were made
	groups     map[string]map[string]bool
	called     map[string]string // groups of the first directory that are called otherwise; empty: deleted
	unknown    map[string]bool   // groups of the first directory that have no externalId any more
	conns      map[string]*connection
	ended      []int        // whose sessions the resetting of a connection ended, each time
	admins     map[int]bool // who was granted to edit its settings
	remembered []tie
	rules      []rule
	policy     string // in force
	versions   []version
	guards     guards
	windows    map[string]window // what was counted within the hour, by directory
	runs       map[string]bool   // those that wait, by the scope they are of
	seconds    int               // how many second directories there were
	sweep      *sweep            // that is not done
}

type person struct {
	closed, guest bool
	owner         string // the directory that brought the person
	logins        int    // that may have left a trace
	heard         int64  // when the newest was issued of those that said groups
	rows          map[string]*row
}

// row is an account in an organization: facts, and what they came to.
type row struct {
	primary, grant     bool
	baseRole, baseSeat string
	login              *result

	present bool
	role    string
	tier    string
	state   string // "", held, waiting
	accepts []string
	wait    int
	held    map[string]hold // by field: what a guard keeps back
	kept    string          // as the last administrator: the field and what it waits to become
}

// result is what a complete login said, under the epoch.
type result struct {
	matched    bool
	role, seat string
	epoch      int
}

type org struct {
	name     string
	managed  bool // a policy speaks of it
	kind     identity.Kind
	tenant   string
	mode     identity.Mode
	mappings bool
	sso      bool
	guests   hospitality
	epoch    int
	wait     int
	limits   map[string]int
	usual    string // the tier of members whom nothing else gives one, empty: the best free
	window   window
	pending  switching
}

type domain struct {
	state, reason string
	manual        bool
	held          bool // is, or was when the parent had it before
	record        int
	published     bool // the record that stands in the DNS is this one
	pendingAt     int64
	missingAt     int64
	lapsedAt      int64
}

// record is what a directory says of somebody.
type record struct {
	name, userName string
	active         bool
	account        int // nobody: unbound
	unbound        string
}

const nobody = -1

// tie is what is remembered of a deleted record.
type tie struct {
	name    string
	account int
	until   int64
}

// rule: who is in group gets role, seat or both in org. group may be a pattern of
// names, or behind byID an externalId. With a directory the groups of that alone count,
// and what a login says is of none. Whether or not it gives anything it may show the
// group in the organization.
type rule struct {
	group, org, role, seat, dir string
	mirror                      bool
}

const byID = "id:"

// means: it is the group that is called that, and has that externalId.
func (r rule) means(name, id string) bool {
	if of, is := strings.CutPrefix(r.group, byID); is {
		return of == id
	}
	matched, err := path.Match(r.group, name)
	return matched && err == nil
}

type invitation struct {
	org, email, role, tier string
	managed, guest, held   bool
	state                  string
	account                int
	expires                int64
	order                  int
}

type proposal struct {
	host, org, tenant string
	side              string
	state, reason     string
	byHost, byJoining bool
	hostBy, joiningBy int // by whom, where it was no key
	undone            bool
	expires           int64
	record            *undoing
}

// undoing is what a merge leaves so that it can be undone.
type undoing struct {
	alone, guests []int
	met           []met
	looks         string
	logins        int
}

type met struct {
	account    int
	from, host person
}

type claim struct {
	tenant, domain, org string
	state, reason       string
	deadline            int64
	accounts            []*claimed
}

type claimed struct {
	account             int
	choice, state, note string
}

var tiersOf = map[identity.Kind][]string{identity.KindEnterprise: {"premium", "standard"}}

var rolesOf = map[identity.Kind][]string{
	identity.KindEnterprise: {"primary_owner", "owner", "admin", "user"},
	identity.KindConsole:    {"admin", "developer", "limited_developer", "billing", "claude_code_user", "user"},
}

func administers(role string) bool {
	return role == "primary_owner" || role == "owner" || role == "admin"
}

func (o *org) rank(role string) int { return slices.Index(rolesOf[o.kind], role) }

func newModel() *model {
	return &model{atOnce: 1000, batch: 500, erased: map[int]bool{}, tenants: map[string]*tenant{}, orgs: map[string]*org{}, invitations: map[string]*invitation{}, proposals: map[string]*proposal{}, claims: map[string]*claim{}}
}

func (m *model) addTenant(name string, hidden bool) *tenant {
	t := &tenant{
		name: name, hidden: hidden, people: map[int]*person{}, domains: map[string]*domain{}, groups: map[string]map[string]bool{}, called: map[string]string{}, unknown: map[string]bool{}, conns: map[string]*connection{}, admins: map[int]bool{},
		guards: usual, windows: map[string]window{}, runs: map[string]bool{},
	}
	m.tenants[name] = t
	return t
}

func (m *model) addOrg(t *tenant, name string, kind identity.Kind) *org {
	o := &org{name: name, kind: kind, tenant: t.name, mode: identity.ModeInvite, epoch: 1, limits: map[string]int{}}
	m.orgs[name] = o
	return o
}

// loneKind is the kind of organizations that begin without a parent.
const loneKind = identity.KindConsole

// clone is a deep copy, to go back to when something is refused, and to try the
// orders of what happens at once.
func (m *model) clone() *model {
	out := *m
	out.emails, out.erased = slices.Clone(m.emails), maps.Clone(m.erased)
	out.tenants, out.orgs = map[string]*tenant{}, map[string]*org{}
	out.invitations, out.proposals, out.claims = map[string]*invitation{}, map[string]*proposal{}, map[string]*claim{}
	for k, t := range m.tenants {
		out.tenants[k] = t.clone()
	}
	for k, o := range m.orgs {
		c := *o
		c.limits = maps.Clone(o.limits)
		out.orgs[k] = &c
	}
	for k, i := range m.invitations {
		c := *i
		out.invitations[k] = &c
	}
	for k, p := range m.proposals {
		c := *p // what a merge leaves is never changed
		out.proposals[k] = &c
	}
	for k, n := range m.claims {
		c := *n
		c.accounts = make([]*claimed, len(n.accounts))
		for i, a := range n.accounts {
			one := *a
			c.accounts[i] = &one
		}
		out.claims[k] = &c
	}
	return &out
}

func (t *tenant) clone() *tenant {
	c := *t
	c.people, c.domains, c.groups = map[int]*person{}, map[string]*domain{}, map[string]map[string]bool{}
	for k, p := range t.people {
		one := p.clone()
		c.people[k] = &one
	}
	for k, d := range t.domains {
		one := *d
		c.domains[k] = &one
	}
	for k, g := range t.groups {
		c.groups[k] = maps.Clone(g)
	}
	c.records = make([]*record, len(t.records))
	for i, r := range t.records {
		one := *r
		c.records[i] = &one
	}
	c.versions = slices.Clone(t.versions)
	c.sweep = t.sweep.clone()
	c.conns, c.ended = cloneConnections(t.conns), slices.Clone(t.ended)
	c.remembered, c.admins = slices.Clone(t.remembered), maps.Clone(t.admins)
	c.windows, c.runs, c.called, c.unknown = maps.Clone(t.windows), maps.Clone(t.runs), maps.Clone(t.called), maps.Clone(t.unknown)
	return &c
}

func (p *person) clone() person {
	c := *p
	c.rows = map[string]*row{}
	for k, r := range p.rows {
		one := *r
		one.held = maps.Clone(r.held)
		if r.login != nil {
			login := *r.login
			one.login = &login
		}
		c.rows[k] = &one
	}
	return c
}

// row returns what an account is in an organization, made where there is nothing.
func (p *person) row(o *org) *row {
	if p.rows[o.name] == nil {
		p.rows[o.name] = &row{}
	}
	return p.rows[o.name]
}

func (m *model) orgsOf(t *tenant) []*org {
	var out []*org
	for _, name := range slices.Sorted(maps.Keys(m.orgs)) {
		if m.orgs[name].tenant == t.name {
			out = append(out, m.orgs[name])
		}
	}
	return out
}

func (m *model) of(o *org) *tenant { return m.tenants[o.tenant] }

func (m *model) byEmail(email string) int { return slices.Index(m.emails, email) }

func (m *model) account(email string) int {
	m.emails = append(m.emails, email)
	return len(m.emails) - 1
}

func domainOf(email string) string { return email[strings.IndexByte(email, '@')+1:] }

func (t *tenant) stateOf(email string) string {
	d := t.domains[domainOf(email)]
	switch {
	case d == nil:
		return ""
	case d.held && !remembers(d.state):
		return "removed" // and claimed again: that locks nobody out
	case !d.held && d.state == "removed":
		return "failed" // there are no members to remember
	}
	return d.state
}

func admits(state string) bool    { return state == "verified" || state == "degraded" }
func holds(state string) bool     { return admits(state) || state == "lapsed" }
func remembers(state string) bool { return holds(state) || state == "removed" }

// elsewhere reports whether another parent has an account among its own people.
func (m *model) elsewhere(account int, t *tenant) bool {
	for _, other := range m.tenants {
		if p := other.people[account]; other != t && !other.hidden && p != nil && !p.guest {
			return true
		}
	}
	return false
}

func (t *tenant) recordOf(account int) *record {
	for _, r := range t.records {
		if r.account == account && account != nobody {
			return r
		}
	}
	return nil
}

// directoryOf: names of records of the second directory begin with x.
func directoryOf(name string) string {
	if strings.HasPrefix(name, "x-") {
		return "entra"
	}
	return "okta"
}

func (t *tenant) recordIn(account int, dir string) *record {
	for _, r := range t.records {
		if r.account == account && account != nobody && directoryOf(r.name) == dir {
			return r
		}
	}
	return nil
}

// inGroup: any directory in which somebody is active puts them into its groups.
// Where one is asked of, that alone counts.
func (t *tenant) inGroup(account int, in rule) bool {
	return slices.ContainsFunc(t.records, func(r *record) bool {
		from := directoryOf(r.name)
		if r.account != account || !r.active || in.dir != "" && in.dir != from {
			return false
		}
		for g, members := range t.groups {
			if members[r.name] && in.means(t.display(g, from), t.externalID(g, from)) {
				return true
			}
		}
		return false
	})
}

func (t *tenant) recordNamed(name string) *record {
	for _, r := range t.records {
		if r.name == name {
			return r
		}
	}
	return nil
}

// match is what the rules say of somebody in an organization: the highest role
// and the highest tier; a seat alone makes no member.
func (t *tenant) match(o *org, in func(rule) bool) (matched bool, role, seat string) {
	for _, r := range t.rules {
		if r.org != o.name || !in(r) {
			continue
		}
		if r.role != "" && (role == "" || o.rank(r.role) < o.rank(role)) {
			role = r.role
		}
		if tiers := tiersOf[o.kind]; r.seat != "" && (seat == "" || slices.Index(tiers, r.seat) < slices.Index(tiers, seat)) {
			seat = r.seat
		}
	}
	return role != "", role, seat
}

// desired is the table of presence of section 12, the first line that fits.
func (m *model) desired(t *tenant, account int, p *person, o *org) (present bool, role string, tiers []string) {
	r := p.row(o)
	base := r.baseRole
	if base == "" {
		base = "user"
	}
	rec := t.recordIn(account, p.owner)
	active := rec != nil && rec.active
	mapped := ""
	switch {
	case r.primary: // 1
		present, role = true, "primary_owner"
	case t.hidden || o.mode == identity.ModeInvite || p.guest: // 2
		present, role = r.grant, base
	case o.mode == identity.ModeSCIM && o.mappings: // 3
		var hit bool
		hit, role, mapped = t.match(o, func(r rule) bool { return t.inGroup(account, r) })
		present = active && hit
	case o.mode == identity.ModeSCIM: // 4
		present, role = active, base
	case o.mappings && r.login != nil && r.login.epoch == o.epoch: // 5
		present, role, mapped = r.login.matched, r.login.role, r.login.seat
	default: // 6 and 7
		present, role = r.grant, base
	}
	if !present {
		return false, "", nil
	}
	switch {
	case tiersOf[o.kind] == nil:
	case mapped != "":
		tiers = []string{mapped}
	case r.baseSeat != "":
		tiers = []string{r.baseSeat}
	case o.usual != "":
		tiers = []string{o.usual}
	default:
		tiers = tiersOf[o.kind]
	}
	return present, role, tiers
}

// governed: mappings and directory alone decide about people on the domains.
func (m *model) governed(o *org) bool {
	return !m.of(o).hidden && (o.mode == identity.ModeSCIM || o.mode == identity.ModeJIT && o.mappings)
}
