package e2e

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

// fleetPolicy has an organization for everybody who is active and one for
// those of them who are in the group. Guards are wide: what is held back is
// tested elsewhere.
const fleetPolicy = `version: 1
parent: acme
organizations:
  acme-everybody: {kind: enterprise, mode: scim}
  acme-console:   {kind: console,    mode: scim, group_mappings: true}
mappings:
  - {name: engineers, group: engineers, org: acme-console, role: developer}
guards: {max_removals: {count: 1000000, percent: 100}, scim_groups: apply}
`

// The organizations of a parent, behind its name; a policy may have others. In
// orgLab people are by their logins.
const (
	orgEverybody = "-everybody"
	orgMapped    = "-console"
	orgLab       = "-lab"
)

// fleet is a number of clients that write until the server is gone, and what
// they know of what they were told. It outlives servers: after each it is held
// against the next one on the same data.
type fleet struct {
	t       *testing.T
	s       *server // that is written to and read from
	parent  string
	orgs    []string // what parent and policy have of those above
	pushed  []*pushed
	writers []*writer

	// What was read of the event log so far.
	cursor  string
	seen    map[string]bool     // event ids
	events  map[string][]string // by directory user, in the order of the log
	users   map[string]string   // directory user ids by account
	regroup int                 // changes of the group
}

// pushed is a directory that writers push to.
type pushed struct {
	directory
	group string // id of the mapped group, which all of them change
}

// at is the directory at another server of the same world.
func (d directory) at(s *server) directory {
	d.s = s
	return d
}

// writer is one client with people of its own.
type writer struct {
	f      *fleet
	to     *pushed
	number int
	random *rand.Rand
	people []*person
}

// person is a directory user that a writer has sent, or is sending.
type person struct {
	parent       string
	userName, id string
	now          state        // as acknowledged
	events       [][]string   // what the log must hold of it since the last check, see chunk
	pending      *change      // sent and not answered
	touched      bool         // since the last check
	regroup      int          // how often it came into the group or left it
	retired      bool         // it is left as it is
	asked        atomic.Int32 // questions about it that have no answer
}

// state is what can be changed of a person.
type state struct {
	exists, active, inGroup bool
	display                 string
	admitted                bool // by a login
}

// change is one request: the state it leads to, and what it adds to the event
// log.
type change struct {
	what   string
	next   state
	events []string
}

// newFleet makes parent, policy, directory and group on a server.
func newFleet(s *server, writers int, seed uint64) *fleet {
	s.t.Helper()
	return newFleetOf(s, "acme", fleetPolicy, []string{"okta"}, writers, seed)
}

// newFleetOf is newFleet for a parent with several directories, which have the
// writers in turn. The policy is one of acme, whose name is replaced.
func newFleetOf(s *server, parent, policy string, directories []string, writers int, seed uint64) *fleet {
	s.t.Helper()
	s.parent(parent, parent+".example")
	s.policy(strings.ReplaceAll(policy, "acme", parent)).want(s.t, 200)
	f := &fleet{t: s.t, s: s, parent: parent, seen: map[string]bool{}, events: map[string][]string{}, users: map[string]string{}}
	for _, org := range []string{orgEverybody, orgMapped, orgLab} {
		if strings.Contains(policy, "acme"+org) {
			f.orgs = append(f.orgs, org)
		}
	}
	for _, slug := range directories {
		to := &pushed{directory: s.directory(parent, slug, "generic")}
		to.group = to.scim("POST", "/Groups", object{"schemas": []string{groupSchema}, "displayName": "engineers"}).want(s.t, 201).text(s.t, "id")
		f.pushed = append(f.pushed, to)
	}
	for i := range writers {
		f.writers = append(f.writers, &writer{f: f, to: f.pushed[i%len(f.pushed)], number: i, random: rand.New(rand.NewPCG(seed, uint64(i)))})
	}
	return f
}

// drive has every writer write to a server until it does not answer any more;
// wait returns then, with how many requests were acknowledged.
func (f *fleet) drive(s *server) (wait func() int) {
	f.s = s
	var wg sync.WaitGroup
	acknowledged := make([]int, len(f.writers))
	for i, w := range f.writers {
		wg.Go(func() {
			for w.step() {
				acknowledged[i]++
			}
		})
	}
	return func() int {
		wg.Wait()
		sum := 0
		for _, n := range acknowledged {
			sum += n
		}
		return sum
	}
}

// step sends one request and reports whether it was acknowledged.
func (w *writer) step() bool {
	p, a, status, err := w.send()
	if err != nil {
		return false // the server is gone; nobody knows what it did
	}
	if a.status != status {
		w.f.t.Errorf("%s of %s: %s, want %d", p.pending.what, p.userName, a, status)
		return false
	}
	if p.id == "" {
		var made struct{ ID string }
		if json.Unmarshal(a.body, &made) != nil || made.ID == "" {
			w.f.t.Errorf("%s: no id", a)
			return false
		}
		p.id = made.ID
	}
	p.settle(true)
	return true
}

// send sends one request of a person, whose change is pending from then on, and
// returns the status that acknowledges it.
func (w *writer) send() (p *person, a answer, status int, err error) {
	p, method, path, body, status := w.next()
	p.touched = true
	s := w.f.s
	a, err = s.send(method, s.public+w.to.path+path, w.to.token, "application/scim+json", strings.NewReader(body))
	return p, a, status, err
}

// settle ends a pending change, which happened or did not.
func (p *person) settle(happened bool) {
	if happened {
		if p.now.exists && p.pending.next.inGroup != p.now.inGroup && p.pending.next.exists {
			p.regroup++
		}
		p.now = p.pending.next
		p.events = append(p.events, p.pending.events)
	}
	p.pending = nil
}

// next chooses a request and notes what it would change.
func (w *writer) next() (p *person, method, path, body string, status int) {
	live := make([]*person, 0, len(w.people))
	for _, p := range w.people[max(0, len(w.people)-40):] { // the latest: events of many on each
		if p.now.exists && !p.retired && p.asked.Load() == 0 {
			live = append(live, p)
		}
	}
	if len(live) < 4 || w.random.IntN(100) < 30 {
		p = &person{parent: w.f.parent, userName: fmt.Sprintf("w%d-%d@%s.example", w.number, len(w.people), w.f.parent)}
		w.people = append(w.people, p)
		p.pending = &change{"create", state{exists: true, active: true}, chunk("directory_user.created", "account.created", "membership.added "+p.parent+orgEverybody)}
		return p, "POST", "/Users", fmt.Sprintf(`{"schemas":[%q],"userName":%q}`, userSchema, p.userName), 201
	}
	p = live[w.random.IntN(len(live))]
	user, group, next := "/Users/"+p.id, "/Groups/"+w.to.group, p.now
	switch n := w.random.IntN(100); {
	case n < 10:
		next = state{admitted: p.now.admitted}
		p.pending = &change{"delete", next, p.effect("directory_user.deleted", next)}
		return p, "DELETE", user, "", 204
	case n < 30:
		next.display = fmt.Sprintf("Name %d", w.random.Uint64())
		p.pending = &change{"rename", next, p.effect("directory_user.changed", next)}
		return p, "PATCH", user, operations(fmt.Sprintf(`{"op":"replace","path":"displayName","value":%q}`, next.display)), 200
	case n < 60:
		next.active = !next.active
		p.pending = &change{fmt.Sprintf("set active to %t", next.active), next, p.effect("directory_user.changed", next)}
		return p, "PATCH", user, operations(fmt.Sprintf(`{"op":"replace","path":"active","value":%t}`, next.active)), 200
	}
	next.inGroup = !next.inGroup
	p.pending = &change{fmt.Sprintf("set group membership to %t", next.inGroup), next, p.effect("", next)}
	op := fmt.Sprintf(`{"op":"remove","path":"members[value eq \"%s\"]"}`, p.id)
	if next.inGroup {
		op = fmt.Sprintf(`{"op":"add","path":"members","value":[{"value":%q}]}`, p.id)
	}
	return p, "PATCH", group, operations(op), 204
}

func operations(op string) string {
	return fmt.Sprintf(`{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[%s]}`, op)
}

// organizations is the function from the facts to memberships (spec section
// 12): every active user is in the organization without mappings, those in the
// mapped group are in the other one.
func (s state) organizations() map[string]string {
	roles := map[string]string{}
	if s.exists && s.active {
		roles[orgEverybody] = "user"
		if s.inGroup {
			roles[orgMapped] = "developer"
		}
	}
	if s.admitted {
		roles[orgLab] = "user"
	}
	return roles
}

// effect is what a change adds to the log: that of the record, of the gate, and
// of every membership that comes or goes.
func (p *person) effect(record string, next state) []string {
	var out []string
	if record != "" {
		out = append(out, record)
	}
	switch {
	case p.now.active && !next.active:
		out = append(out, "gate.closed", "session.revoked")
	case !p.now.active && next.active:
		out = append(out, "gate.opened")
	}
	before, after := p.now.organizations(), next.organizations()
	for _, org := range []string{orgEverybody, orgMapped, orgLab} {
		switch _, was := before[org]; {
		case was && after[org] == "":
			out = append(out, "membership.removed "+p.parent+org)
		case !was && after[org] != "":
			out = append(out, "membership.added "+p.parent+org)
		}
	}
	return chunk(out...)
}

// chunk is what one change adds to the log. The order within it means nothing.
func chunk(events ...string) []string {
	slices.Sort(events)
	return events
}

// listed is a user as a list shows it.
type listed struct {
	ID, UserName, DisplayName string
	Active                    bool
	Groups                    []struct{ Value string }
}

// member is a membership as a list shows it.
type member struct{ Account, Email, Role, State string }

// check holds a server that was started on the data of a dead one to what the
// writers were told: every acknowledged change is there, one that was not
// acknowledged is there whole or not at all, memberships are the function of
// the facts, and the log holds every event once and in order. It returns how
// many unanswered changes had happened and how many had not.
func (f *fleet) check(s *server) (happened, lost int) {
	f.t.Helper()
	f.s = s
	users, inGroup := f.readUsers(), f.readGroups()
	members := map[string]map[string]member{}
	for _, org := range f.orgs {
		members[org] = s.members(f.parent + org)
	}
	f.readEvents(s)
	regroup := 0
	for _, w := range f.writers {
		for _, p := range w.people {
			u, there := users[p.userName]
			delete(users, p.userName)
			if p.pending != nil {
				if f.resolve(p, stateOf(p, u, there, inGroup, members), u.ID) {
					happened++
				} else {
					lost++
				}
			}
			regroup += p.regroup
			f.checkPerson(w.to, p, u, there, inGroup, members)
			delete(inGroup, p.id)
		}
	}
	for name := range users {
		f.t.Errorf("%s is there and nobody sent it", name)
	}
	for id := range inGroup {
		f.t.Errorf("%s is in the group and no user", id)
	}
	for org, rest := range members {
		for mail := range rest {
			f.t.Errorf("%s is a member of %s and no user that was sent", mail, org)
		}
	}
	for id, events := range f.events {
		f.t.Errorf("events of %s, which is no user that was sent: %q", id, events)
	}
	if f.regroup != regroup {
		f.t.Errorf("the log holds %d changes of the group, and %d happened", f.regroup, regroup)
	}
	return happened, lost
}

// resolve decides by what is there whether an unanswered change happened.
func (f *fleet) resolve(p *person, is state, id string) bool {
	if p.id == "" {
		p.id = id
	}
	happened := is == p.pending.next
	p.settle(happened)
	return happened
}

func stateOf(p *person, u listed, there bool, inGroup map[string]bool, members map[string]map[string]member) state {
	_, admitted := members[orgLab][p.userName]
	if !there {
		return state{admitted: admitted}
	}
	return state{exists: true, active: u.Active, inGroup: inGroup[u.ID], display: u.DisplayName, admitted: admitted}
}

func (f *fleet) checkPerson(to *pushed, p *person, u listed, there bool, inGroup map[string]bool, members map[string]map[string]member) {
	f.t.Helper()
	if got := stateOf(p, u, there, inGroup, members); got != p.now || there && u.ID != p.id {
		f.t.Errorf("%s (%s) was acknowledged as %+v and is %+v (%s)", p.userName, p.id, p.now, got, u.ID)
	}
	if has := slices.ContainsFunc(u.Groups, func(g struct{ Value string }) bool { return g.Value == to.group }); has != p.now.inGroup {
		f.t.Errorf("%s: in the group is %t by the user and %t by the group", p.userName, has, p.now.inGroup)
	}
	if !p.now.exists && inGroup[p.id] {
		f.t.Errorf("%s is gone and in the group", p.userName)
	}
	want := p.now.organizations()
	for org, in := range members {
		m, is := in[p.userName]
		delete(in, p.userName)
		stands := "active"
		if !p.now.exists || !p.now.active {
			stands = "gate_closed"
		}
		if is != (want[org] != "") || m.Role != want[org] || is && m.State != stands {
			f.t.Errorf("%s %+v: in %s as %+v, want role %q", p.userName, p.now, f.parent+org, m, want[org])
		}
	}
	if p.id != "" {
		if got := f.events[p.id]; !inOrder(got, p.events) {
			f.t.Errorf("%s: the log holds %q, want %q", p.userName, got, p.events)
		}
		delete(f.events, p.id) // the next check goes on from here
	}
	p.events = nil
	if p.touched {
		p.touched = false
		f.lookUp(to.at(f.s), p)
	}
}

// inOrder reports whether events are those of the chunks, one chunk after the
// other and nothing else.
func inOrder(events []string, chunks [][]string) bool {
	for _, c := range chunks {
		if len(events) < len(c) || !slices.Equal(chunk(slices.Clone(events[:len(c)])...), c) {
			return false
		}
		events = events[len(c):]
	}
	return len(events) == 0
}

// lookUp asks for one person by id, by userName and by e-mail: they agree on
// whether there is one.
func (f *fleet) lookUp(d directory, p *person) {
	f.t.Helper()
	if p.id != "" {
		a := d.scim("GET", "/Users/"+p.id, nil)
		if p.now.exists && (a.status != 200 || a.text(f.t, "userName") != p.userName || a.object(f.t)["active"] != p.now.active) || !p.now.exists && a.status != 404 {
			f.t.Errorf("%s %+v: %s", p.userName, p.now, a)
		}
	}
	var found struct{ Resources []listed }
	a := d.scim("GET", "/Users?filter="+url.QueryEscape(fmt.Sprintf("userName eq %q", p.userName)), nil).want(f.t, 200)
	if err := json.Unmarshal(a.body, &found); err != nil {
		f.t.Fatal(err)
	}
	if is := len(found.Resources) == 1 && found.Resources[0].ID == p.id; is != p.now.exists || len(found.Resources) > 1 {
		f.t.Errorf("%s %+v: by its name: %s", p.userName, p.now, a)
	}
	want := []string{}
	for org := range p.now.organizations() {
		want = append(want, p.parent+org)
	}
	slices.Sort(want)
	var mine struct {
		Items []struct{ Organization string }
	}
	a = d.s.api("GET", "/v1/memberships?email="+url.QueryEscape(p.userName), nil).want(f.t, 200)
	if err := json.Unmarshal(a.body, &mine); err != nil {
		f.t.Fatal(err)
	}
	got := []string{}
	for _, m := range mine.Items {
		got = append(got, m.Organization)
	}
	if slices.Sort(got); !slices.Equal(got, want) {
		f.t.Errorf("%s: memberships %q, want %q", p.userName, got, want)
	}
}

// readUsers lists the directories by userName.
func (f *fleet) readUsers() map[string]listed {
	f.t.Helper()
	out := map[string]listed{}
	for _, to := range f.pushed {
		f.list(to.at(f.s), out)
	}
	return out
}

func (f *fleet) list(d directory, out map[string]listed) {
	f.t.Helper()
	for read := 0; ; {
		var page struct {
			TotalResults int
			Resources    []listed
		}
		a := d.scim("GET", fmt.Sprintf("/Users?count=1000&startIndex=%d", read+1), nil).want(f.t, 200)
		if err := json.Unmarshal(a.body, &page); err != nil {
			f.t.Fatal(err)
		}
		for _, u := range page.Resources {
			if _, twice := out[u.UserName]; twice {
				f.t.Errorf("%s is listed twice", u.UserName)
			}
			out[u.UserName] = u
		}
		if read += len(page.Resources); len(page.Resources) == 0 || read >= page.TotalResults {
			if read != page.TotalResults {
				f.t.Errorf("totalResults is %d, and %d users are listed", page.TotalResults, read)
			}
			return
		}
	}
}

// readGroups returns the ids in the mapped groups.
func (f *fleet) readGroups() map[string]bool {
	f.t.Helper()
	out := map[string]bool{}
	for _, to := range f.pushed {
		var g struct{ Members []struct{ Value string } }
		if err := json.Unmarshal(to.at(f.s).scim("GET", "/Groups/"+to.group, nil).want(f.t, 200).body, &g); err != nil {
			f.t.Fatal(err)
		}
		for _, m := range g.Members {
			if out[m.Value] {
				f.t.Errorf("%s is in the group twice", m.Value)
			}
			out[m.Value] = true
		}
	}
	return out
}

// members returns the memberships of an organization by e-mail.
func (s *server) members(org string) map[string]member {
	s.t.Helper()
	out := map[string]member{}
	for next := ""; ; {
		var page struct {
			Items []member
			Next  string
		}
		a := s.api("GET", "/v1/memberships?limit=1000&organization="+org+"&after="+next, nil).want(s.t, 200)
		if err := json.Unmarshal(a.body, &page); err != nil {
			s.t.Fatal(err)
		}
		for _, m := range page.Items {
			if _, twice := out[m.Email]; twice {
				s.t.Errorf("%s is in %s twice", m.Email, org)
			}
			out[m.Email] = m
		}
		if next = page.Next; next == "" {
			return out
		}
	}
}

// readEvents reads the log on from where it was read to before the server died.
func (f *fleet) readEvents(s *server) {
	f.t.Helper()
	for {
		var page struct {
			Items []struct{ ID, Type, Account, Target, Organization string }
			Next  string
		}
		a := s.api("GET", "/v1/events?limit=1000&parent="+f.parent+"&after="+f.cursor, nil).want(f.t, 200)
		if err := json.Unmarshal(a.body, &page); err != nil {
			f.t.Fatal(err)
		}
		f.cursor = page.Next
		if len(page.Items) == 0 {
			return
		}
		for _, e := range page.Items {
			if f.seen[e.ID] {
				f.t.Errorf("the event %s is in the log twice", e.ID)
			}
			f.seen[e.ID] = true
			user := f.users[e.Account]
			switch {
			case e.Type == "directory_group.changed":
				f.regroup++
				continue
			case e.Type == "login.denied":
				continue // who left and asks
			case strings.HasPrefix(e.Type, "directory_user."):
				user = e.Target
			case e.Type == "account.created":
				user = e.Target
				f.users[e.Account] = user
			case e.Account == "":
				continue // of the world, made before anybody wrote
			case user == "":
				f.t.Errorf("%s of the account %s, which was never created", e.Type, e.Account)
				continue
			}
			f.events[user] = append(f.events[user], strings.TrimSpace(e.Type+" "+e.Organization))
		}
	}
}
