package e2e

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// traffic is what identity providers and login flows send to whichever replica
// answers, and what they know from the answers. Who gets none does not know
// whether it happened: the person is left as they are from then on, or the
// request is sent until it is acknowledged, as providers do.
type traffic struct {
	t        *testing.T
	to       *replicas
	tenants  []*fleet
	hooks    map[*fleet]string // keys of their login flows
	tails    []*tail
	crowd    *crowd
	pause    time.Duration // of a writer between two requests
	stop     atomic.Bool
	work     sync.WaitGroup
	leaving  sync.WaitGroup // questions whether leavers are let in
	answered struct{ writes, unknown, again, logins, unanswered, leavers, refusals atomic.Int64 }
}

// trafficPolicy lets everybody be somewhere for what they are, for their group,
// and for having logged in.
const trafficPolicy = `version: 1
parent: acme
organizations:
  acme-everybody: {kind: enterprise, mode: scim}
  acme-console:   {kind: console,    mode: scim, group_mappings: true}
  acme-lab:       {kind: console,    mode: jit}
mappings:
  - {name: engineers, group: engineers, org: acme-console, role: developer}
guards: {max_removals: {count: 1000000, percent: 100}, scim_groups: apply}
`

// newTraffic makes the tenants; the last parent has two directories.
func newTraffic(to *replicas, parents []string, writers int, pause time.Duration, seed uint64) *traffic {
	f := &traffic{t: to.t, to: to, hooks: map[*fleet]string{}, pause: pause}
	s := to.all[0].s
	for i, parent := range parents {
		directories := []string{"okta"}
		if i == len(parents)-1 {
			directories = append(directories, "entra")
		}
		one := newFleetOf(s, parent, trafficPolicy, directories, writers, seed+uint64(i))
		f.tenants = append(f.tenants, one)
		f.hooks[one] = s.connection(parent)
		f.tails = append(f.tails, &tail{parent: parent})
	}
	f.crowd = newCrowd(s)
	f.tails = append(f.tails, &tail{parent: f.crowd.parent})
	return f
}

// begin has everybody send until end is called, which returns when the last
// answer is there.
func (f *traffic) begin(seed uint64) (end func()) {
	f.stop.Store(false)
	going := func(random *rand.Rand, step func(*rand.Rand)) {
		f.work.Go(func() {
			for !f.stop.Load() && !f.t.Failed() {
				step(random)
				nap(f.pause)
			}
		})
	}
	for i, tenant := range f.tenants {
		for j, w := range tenant.writers {
			going(rand.New(rand.NewPCG(seed, uint64(i<<8+j))), func(random *rand.Rand) { f.step(w, random) })
		}
	}
	for i, tail := range f.tails {
		going(rand.New(rand.NewPCG(seed, uint64(1<<16+i))), func(random *rand.Rand) {
			_, s := f.to.pick(random)
			_, _ = tail.read(f.t, s) // it reads on from where it is
			nap(5 * f.pause)
		})
	}
	return func() {
		f.t.Helper()
		f.stop.Store(true)
		f.work.Wait()
	}
}

func nap(d time.Duration) {
	if d > 0 {
		<-time.After(d)
	}
}

// step sends one request of a writer, or a login of one of its people.
func (f *traffic) step(w *writer, random *rand.Rand) {
	if n := len(w.people); n > 0 && random.IntN(100) < 30 {
		if p := w.people[max(0, n-1-random.IntN(10))]; p.now.exists && !p.retired && p.asked.Load() == 0 {
			f.logIn(w, p, random)
			return
		}
	}
	p, method, path, body, status := w.next()
	p.touched = true
	was := p.now
	send := func() (outcome, answer) {
		r, s := f.to.pick(random)
		a, err := s.send(method, s.public+w.to.path+path, w.to.token, "application/scim+json", strings.NewReader(body))
		return f.outcome(r, a, err), a
	}
	got, a := send()
	if got == unanswered {
		p.retired = true
		f.answered.unknown.Add(1)
		if random.IntN(2) == 0 {
			return
		}
		for got == unanswered && !f.stop.Load() {
			nap(50 * time.Millisecond)
			got, a = send()
		}
		if got == unanswered {
			return
		}
		f.answered.again.Add(1)
		switch happened := map[string]int{"POST": 409, "DELETE": 404}[method]; a.status {
		case status:
		case happened:
			if method == "POST" {
				return // it is there; the end tells as what
			}
			a.status = status
		}
	}
	if a.status != status {
		f.t.Errorf("%s of %s (%s): %s, want %d", p.pending.what, p.userName, p.id, a, status)
		p.retired = true
		return
	}
	if p.id == "" {
		var made struct{ ID string }
		if json.Unmarshal(a.body, &made) != nil || made.ID == "" {
			f.t.Errorf("%s: no id", a)
		}
		p.id = made.ID
	}
	p.settle(true)
	f.answered.writes.Add(1)
	if was.exists && was.active && !(p.now.exists && p.now.active) {
		f.isRefused(w.f, p)
	}
}

// outcome is what a client knows after a request.
type outcome int

const (
	unanswered outcome = iota // it happened or not
	answered                  // the answer is what happened
)

// outcome reads an answer, and has clients go elsewhere where there was none.
func (f *traffic) outcome(r *replica, a answer, err error) outcome {
	switch {
	case err != nil:
		r.shun()
		return unanswered
	case a.status == http.StatusServiceUnavailable:
		if a.header.Get("Retry-After") == "" {
			f.t.Errorf("%s at %s: without Retry-After", a, r.name)
		}
		return unanswered
	}
	return answered
}

// ask sends a login to a replica.
func (f *traffic) ask(s *server, tenant *fleet, p *person) (d decision, a answer, err error) {
	body := fmt.Sprintf(`{"connection":"%s/main","claims":{"subject":"s-%s","email":%q,"email_verified":true,"groups":[]}}`, tenant.parent, p.userName, p.userName)
	a, err = s.send("POST", s.public+"/v1/login/provision", f.hooks[tenant], "application/json", strings.NewReader(body))
	if err == nil && a.status == 200 {
		err = json.Unmarshal(a.body, &d)
	}
	return d, a, err
}

// logIn has somebody log in whose state is known: the answer is what they have.
func (f *traffic) logIn(w *writer, p *person, random *rand.Rand) {
	next := p.now
	if next.active && !next.admitted {
		next.admitted = true
		p.touched = true
		p.pending = &change{"login", next, p.effect("subject.linked", next)}
	}
	r, s := f.to.pick(random)
	d, a, err := f.ask(s, w.f, p)
	if f.outcome(r, a, err) == unanswered {
		f.answered.unanswered.Add(1)
		p.retired = p.pending != nil
		return
	}
	if p.pending != nil {
		p.settle(true)
	}
	f.answered.logins.Add(1)
	decision, reason, want := "deny", "deactivated", []string{}
	if p.now.active {
		decision, reason = "allow", ""
		for org, role := range p.now.organizations() {
			want = append(want, p.parent+org+" "+role+" active")
		}
	}
	slices.Sort(want)
	var got []string
	for _, m := range d.Memberships {
		got = append(got, m.Organization+" "+m.Role+" "+m.State)
	}
	slices.Sort(got)
	if a.status != 200 || d.Decision != decision || d.Reason != reason || !slices.Equal(got, want) {
		f.t.Errorf("login of %s %+v at %s: %s, want %s %s %q", p.userName, p.now, r.name, a, decision, reason, want)
	}
}

// isRefused asks every replica to let in somebody whose leaving was acknowledged
// a moment ago, one that is frozen too: when it wakes it answers. Until all have
// answered the person stays away.
func (f *traffic) isRefused(tenant *fleet, p *person) {
	f.answered.leavers.Add(1)
	for _, r := range f.to.all {
		r.mu.Lock()
		s := r.s
		r.mu.Unlock()
		p.asked.Add(1)
		f.leaving.Go(func() {
			defer p.asked.Add(-1)
			d, a, err := f.ask(s, tenant, p)
			switch {
			case err != nil || a.status == http.StatusServiceUnavailable:
			case a.status != 200 || d.Decision != "deny" || d.Reason != "deactivated":
				f.t.Errorf("%s left, and %s answered a login behind that: %s", p.userName, r.name, a)
			default:
				f.answered.refusals.Add(1)
			}
		})
	}
}

// check holds everything that is there, at a replica, to what was acknowledged.
func (f *traffic) check(s *server) {
	f.t.Helper()
	f.leaving.Wait()
	happened, lost, people := 0, 0, 0
	for _, tenant := range f.tenants {
		h, l := tenant.check(s)
		happened, lost = happened+h, lost+l
		for _, w := range tenant.writers {
			people += len(w.people)
		}
	}
	f.crowd.check(s)
	for _, tail := range f.tails {
		tail.check(f.t, s)
	}
	n := &f.answered
	f.t.Logf("%d writes acknowledged of %d people, %d sent again until they were; of %d that were not %d had happened; %d logins answered, %d not; %d left and %d answers refused them",
		n.writes.Load(), people, n.again.Load(), happened+lost, happened, n.logins.Load(), n.unanswered.Load(), n.leavers.Load(), n.refusals.Load())
	if n.writes.Load() == 0 || n.logins.Load() == 0 || n.refusals.Load() < n.leavers.Load() {
		f.t.Error("there was too little traffic")
	}
}

// tail is somebody who reads the log of a parent as it grows, at whichever
// replica, and remembers it.
type tail struct {
	parent, cursor string
	ids            []string // ids, in the order of the log
}

// read reads on, and returns how many events there were.
func (l *tail) read(t *testing.T, s *server) (int, error) {
	a, err := s.send("GET", s.public+"/v1/events?limit=1000&parent="+l.parent+"&after="+url.QueryEscape(l.cursor), s.key, "", nil)
	if err != nil {
		return 0, err
	}
	if a.status != 200 {
		if a.status != http.StatusServiceUnavailable {
			t.Errorf("%s", a)
		}
		return 0, errors.New(a.String())
	}
	var page struct {
		Items []struct{ ID string }
		Next  string
	}
	if err := json.Unmarshal(a.body, &page); err != nil {
		return 0, err
	}
	for _, e := range page.Items {
		l.ids = append(l.ids, e.ID)
	}
	if page.Next != "" {
		l.cursor = page.Next
	}
	return len(page.Items), nil
}

// check reads to the end and holds what was read on the way to what a reader
// gets who begins now.
func (l *tail) check(t *testing.T, s *server) {
	t.Helper()
	anew := &tail{parent: l.parent}
	for _, one := range []*tail{l, anew} {
		for {
			n, err := one.read(t, s)
			if err != nil {
				t.Fatal(err)
			}
			if n == 0 {
				break
			}
		}
	}
	if !slices.Equal(l.ids, anew.ids) {
		t.Errorf("who followed the log of %s read %d events, and who reads it now %d, or in another order", l.parent, len(l.ids), len(anew.ids))
	}
	slices.Sort(anew.ids)
	if n := len(anew.ids); n != len(slices.Compact(anew.ids)) {
		t.Errorf("the log of %s has an event twice", l.parent)
	}
}

// crowd is a group of so many that a change of it is settled behind its answer:
// called "on" they are in an organization, called otherwise in none.
type crowd struct {
	parent, group string
	d             directory
	on            bool
	unknown       bool // whether the last change happened
	changes       int
}

const (
	crowdOf     = 1200
	crowdPolicy = `version: 1
parent: umbrella
organizations:
  umbrella-stage: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: crowd, group: "on", org: umbrella-stage, role: developer}
guards: {max_removals: {count: 1000000, percent: 100}, scim_groups: apply}
`
)

func newCrowd(s *server) *crowd {
	t := s.t
	t.Helper()
	c := &crowd{parent: "umbrella"}
	s.parent(c.parent, c.parent+".example")
	s.policy(crowdPolicy).want(t, 200)
	c.d = s.directory(c.parent, "crowd", "generic")
	var members []object
	const atOnce = 600
	for from := 0; from < crowdOf; from += atOnce {
		var list []object
		for i := range atOnce {
			list = append(list, object{"method": "POST", "path": "/Users", "bulkId": fmt.Sprint(i), "data": object{
				"schemas": []string{userSchema}, "userName": fmt.Sprintf("c%d@umbrella.example", from+i),
			}})
		}
		var made struct {
			Operations []struct{ Location, Status string }
		}
		a := c.d.scim("POST", "/Bulk", object{"schemas": []string{"urn:ietf:params:scim:api:messages:2.0:BulkRequest"}, "Operations": list}).want(t, 200)
		if err := json.Unmarshal(a.body, &made); err != nil {
			t.Fatal(err)
		}
		for _, op := range made.Operations {
			if op.Status != "201" {
				t.Fatalf("%+v", op)
			}
			members = append(members, object{"value": op.Location[strings.LastIndex(op.Location, "/")+1:]})
		}
	}
	c.group = c.d.scim("POST", "/Groups", object{"schemas": []string{groupSchema}, "displayName": "off", "members": members}).want(t, 201).text(t, "id")
	return c
}

// turn calls the group otherwise, by a replica.
func (c *crowd) turn(t *testing.T, s *server) {
	t.Helper()
	name := map[bool]string{true: "off", false: "on"}[c.on]
	a, err := s.send("PATCH", s.public+c.d.path+"/Groups/"+c.group, c.d.token, "application/scim+json",
		strings.NewReader(operations(fmt.Sprintf(`{"op":"replace","path":"displayName","value":%q}`, name))))
	switch {
	case err != nil || a.status == http.StatusServiceUnavailable:
		c.unknown = true
	case a.status == 200 || a.status == 204:
		c.on, c.unknown, c.changes = name == "on", false, c.changes+1
	default:
		t.Errorf("%s", a)
	}
}

// check holds everybody to what the group is called.
func (c *crowd) check(s *server) {
	t := s.t
	t.Helper()
	name := c.d.at(s).scim("GET", "/Groups/"+c.group, nil).want(t, 200).text(t, "displayName")
	if !c.unknown && (name == "on") != c.on {
		t.Errorf("the crowd is called %s, and on was acknowledged: %t", name, c.on)
	}
	c.on, c.unknown = name == "on", false
	in := s.members("umbrella-stage")
	if want := map[bool]int{true: crowdOf}[c.on]; len(in) != want {
		t.Errorf("%d of the crowd are on the stage, want %d", len(in), want)
	}
	for _, m := range in {
		if m.Role != "developer" || m.State != "active" {
			t.Errorf("%+v", m)
		}
	}
}
