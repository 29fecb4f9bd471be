package directory_test

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"net"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/store"
	"usher/internal/store/events"
	"usher/sync/directory"
)

// cutter is a proxy in front of a server that ends each connection after so many
// bytes; 0: it ends none.
type cutter struct {
	l     net.Listener
	tasks sync.WaitGroup
	mu    sync.Mutex
	after int64
	reset bool
	end   func() // called once so much went through; nil: nothing is
}

func newCutter(t *testing.T, server string) *cutter {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	p := &cutter{l: l}
	p.tasks.Go(func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			p.tasks.Go(func() { p.pass(client.(*net.TCPConn), strings.TrimPrefix(server, "ldap://")) })
		}
	})
	t.Cleanup(func() { _ = l.Close(); p.tasks.Wait() })
	return p
}

func (p *cutter) url() string { return "ldap://" + p.l.Addr().String() }

func (p *cutter) set(after int64, reset bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.after, p.reset = after, reset
}

func (p *cutter) pass(client *net.TCPConn, server string) {
	defer client.Close()
	up, err := net.Dial("tcp", server)
	if err != nil {
		return
	}
	defer up.Close()
	p.mu.Lock()
	after, reset := p.after, p.reset
	p.mu.Unlock()
	p.tasks.Go(func() { _, _ = io.Copy(up, client); _ = up.Close() })
	if after == 0 {
		_, _ = io.Copy(client, up)
		return
	}
	_, _ = io.CopyN(client, up, after)
	if p.end != nil {
		p.end()
	}
	if reset {
		_ = client.SetLinger(0)
	}
}

// model is a random company.
type model struct {
	*world
	rng   *rand.Rand
	dns   map[int]string // of people there are
	unit  string         // below the people, in which some of them are
	next  int
	teams []string
}

// change changes something in the tree.
func (m *model) change() {
	w, r := m.world, m.rng
	// One person stays and administers: an organization that would be left by all
	// at once is held, and the last administrator is kept.
	some := func() int {
		all := slices.Sorted(maps.Keys(m.dns))
		return all[1+r.IntN(len(all)-1)]
	}
	members := func() []string {
		out := []string{m.dns[0]}
		for _, i := range slices.Sorted(maps.Keys(m.dns))[1:] {
			if r.IntN(3) == 0 {
				out = append(out, m.dns[i])
			}
		}
		if r.IntN(4) == 0 {
			out = append(out, m.teams[r.IntN(len(m.teams))])
		}
		return append(out, "uid=nobody,"+persons)
	}
	switch r.IntN(14) {
	case 8: // another address, never used before
		i := some()
		w.modify(m.dns[i], "mail", fmt.Sprintf("m%d-%d@acme.example", i, r.IntN(1e9)))
	case 9: // a group is called something else, or what another was called
		i := []int{0, 2, 3}[r.IntN(3)] // the one that administers stays
		name := fmt.Sprintf("cn=g%d", r.IntN(9))
		for _, t := range m.teams {
			if strings.HasPrefix(t, name+",") {
				return
			}
		}
		must(w.t, w.admin.ModifyDN(goldap.NewModifyDNRequest(m.teams[i], name, true, "")))
		old := m.teams[i]
		m.teams[i] = name + "," + groups
		m.follow(old, m.teams[i])
	case 10: // a group is deleted and added again
		i := r.IntN(len(m.teams))
		w.delete(m.teams[i])
		add := goldap.NewAddRequest(m.teams[i], nil)
		cn, _, _ := strings.Cut(strings.TrimPrefix(m.teams[i], "cn="), ",")
		add.Attribute("objectClass", []string{"groupOfNames"})
		add.Attribute("cn", []string{cn})
		add.Attribute("member", members())
		must(w.t, w.admin.Add(add))
	case 11: // a unit is called something else, with everybody in it
		name := fmt.Sprintf("ou=u%d", r.IntN(1e9))
		must(w.t, w.admin.ModifyDN(goldap.NewModifyDNRequest(m.unit, name, true, "")))
		old := m.unit
		m.unit = name + "," + persons
		for i, dn := range m.dns {
			if inner, ok := strings.CutSuffix(dn, ","+old); ok {
				m.dns[i] = inner + "," + m.unit
				m.follow(dn, m.dns[i])
			}
		}
	case 0:
		w.hire(m.next)
		m.dns[m.next] = person(m.next)
		m.next++
	case 1:
		if len(m.dns) > 5 {
			i := some()
			w.delete(m.dns[i])
			delete(m.dns, i)
		}
	case 2:
		i := some()
		to := []string{persons, left, m.unit}[r.IntN(3)]
		name := fmt.Sprintf("uid=r%d-%d", i, r.IntN(1e9))
		must(w.t, w.admin.ModifyDN(goldap.NewModifyDNRequest(m.dns[i], name, true, to)))
		old := m.dns[i]
		m.dns[i] = name + "," + to
		m.follow(old, m.dns[i])
	case 3:
		w.modify(m.dns[some()], "employeeType", "FALSE")
	case 4:
		w.modify(m.dns[some()], "employeeType", "TRUE")
	case 5:
		w.modify(m.dns[some()], "displayName", fmt.Sprint("Called ", r.IntN(1000)))
	default:
		w.modify(m.teams[r.IntN(len(m.teams))], "member", members()...)
	}
}

// follow has groups call somebody by another name.
func (m *model) follow(old, dn string) {
	w := m.world
	found, err := w.admin.Search(goldap.NewSearchRequest(groups, goldap.ScopeWholeSubtree, goldap.NeverDerefAliases, 0, 0, false, "(member="+goldap.EscapeFilter(old)+")", []string{"cn"}, nil))
	must(w.t, err)
	for _, e := range found.Entries {
		r := goldap.NewModifyRequest(e.DN, nil)
		r.Add("member", []string{dn})
		r.Delete("member", []string{old})
		must(w.t, w.admin.Modify(r))
	}
}

// Whatever changes and whatever fails, nobody loses what the directory gives
// them, a run that saw nothing changes nothing, and in the end all is as it ought
// to be, each event told once.
func TestSpec10_NeverARemovalWithoutEvidence(t *testing.T) {
	rounds, seed := 25, uint64(1)
	if v := os.Getenv("LDAP_ROUNDS"); v != "" { // rounds/seed
		a, b, _ := strings.Cut(v, "/")
		rounds, _ = strconv.Atoi(a)
		seed, _ = strconv.ParseUint(b, 10, 64)
	}
	o := logged
	o.LDIF = tree(30, 4)
	w := newWorld(t, embedded(t), words{mappings: byGroup, slapd: o})
	proxy := newCutter(t, w.slapd.URL())
	w.cfg.Servers, w.cfg.PageSize = []string{proxy.url()}, 10
	m := &model{world: w, rng: rand.New(rand.NewPCG(seed, 2)), dns: map[int]string{}, next: 30, teams: []string{team(0), team(1), team(2), team(3)}}
	for i := range 30 {
		m.dns[i] = person(i)
	}
	w.modify(team(1), "member", person(0), person(1), person(2))
	m.unit = "ou=unit," + persons
	unit := goldap.NewAddRequest(m.unit, nil)
	unit.Attribute("objectClass", []string{"organizationalUnit"})
	must(t, w.admin.Add(unit))
	w.deltas = true
	w.run(directory.Options{})
	faults := map[string]int{}
	for round := range rounds {
		for range 1 + m.rng.IntN(4) {
			m.change()
		}
		m.faulty(round, faults)
		if t.Failed() {
			t.Fatalf("round %d of seed %d", round, seed)
		}
	}
	t.Log(faults)
	proxy.set(0, false)
	// A name that stands for nobody newly keeps everybody in a group for one run.
	w.run(directory.Options{})
	w.run(directory.Options{})
	w.same(roles)
	w.alternating()
	events := fmt.Sprint(w.events())
	if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing || fmt.Sprint(w.events()) != events {
		t.Errorf("once more: %s", shown(out))
	}
	if len(faults) < 3 {
		t.Errorf("only these came: %v", faults)
	}
}

// faulty is a run in the way of which something may come.
func (m *model) faulty(round int, faults map[string]int) {
	w := m.world
	w.t.Helper()
	before, want := w.stored(), w.wanted(roles)
	ctx, cancel := context.WithCancel(w.t.Context())
	defer cancel()
	o := directory.Options{Full: m.rng.IntN(3) == 0}
	kind := m.rng.IntN(4)
	proxy := w.cfg.Servers
	switch kind {
	case 1: // the connection ends somewhere
		cut := newCutter(w.t.(*testing.T), w.slapd.URL())
		cut.set(1+m.rng.Int64N(20_000), m.rng.IntN(2) == 0)
		w.cfg.Servers = []string{cut.url()}
	case 2: // the process ends somewhere
		at := m.rng.IntN(12)
		o.Progress = func(directory.Progress) {
			if at--; at < 0 {
				cancel()
			}
		}
	}
	out, err := w.runner.Run(ctx, w.source(), o)
	w.cfg.Servers = proxy
	w.remembers()
	faults[fmt.Sprint(out.State, " ", out.Reason)]++
	if err != nil && ctx.Err() == nil {
		w.t.Error(err)
	}
	now := w.stored()
	if out.State == directory.StateFailed && strings.HasPrefix(out.Reason, "ldap_") && fmt.Sprint(now) != fmt.Sprint(before) {
		w.t.Errorf("round %d: it failed (%s) and changed something", round, out.Reason)
	}
	for email, role := range before.Memberships {
		if want.Memberships[email] == role && now.Memberships[email] != role {
			w.t.Errorf("round %d: %s lost %s, and has it by the directory: %s", round, email, role, shown(out))
		}
	}
	for email, gate := range before.Gates {
		if want.Gates[email] == "open" && gate == "open" && now.Gates[email] != "open" {
			w.t.Errorf("round %d: the gate of %s closed: %s", round, email, shown(out))
		}
	}
}

// alternating fails where somebody was given or taken the same twice.
func (w *world) alternating() {
	w.t.Helper()
	last := map[string]events.Type{}
	must(w.t, events.CatchUp(w.t.Context(), w.db))
	w.view(func(tx *store.Tx) error {
		all, err := events.After(tx, w.parent, 0, 1_000_000)
		for _, e := range all {
			switch e.Type {
			case events.MembershipAdded, events.MembershipRemoved, events.GateClosed, events.GateOpened:
				k := e.Account + string(e.Type)[:4]
				if last[k] == e.Type {
					w.t.Errorf("%s of %s came twice", e.Type, e.Account)
				}
				last[k] = e.Type
			}
		}
		return err
	})
}

// While people are renamed and moved, and groups follow, runs go by: nobody who
// is in a group all along is ever taken out.
func TestSpec10_WhoIsMovedWhileTheDirectoryIsReadKeepsEverything(t *testing.T) {
	o := logged
	o.LDIF = tree(40, 2)
	w := newWorld(t, embedded(t), words{mappings: byGroup, slapd: o})
	w.cfg.PageSize = 3
	w.run(directory.Options{})
	m := &model{world: w, dns: map[int]string{}}
	for i := range 40 {
		m.dns[i] = person(i)
	}
	done := make(chan struct{})
	var moving sync.WaitGroup
	var half sync.Mutex // held while somebody has moved and the groups have not followed
	move := func(n int) error {
		half.Lock()
		defer half.Unlock()
		i := n % 40
		old, to := m.dns[i], []string{persons, left}[(n/40+i)%2]
		name := fmt.Sprintf("uid=m%d-%d", i, n)
		if err := w.admin.ModifyDN(goldap.NewModifyDNRequest(old, name, true, to)); err != nil {
			return err
		}
		m.dns[i] = name + "," + to
		m.follow(old, m.dns[i])
		return nil
	}
	moving.Go(func() {
		for n := 0; ; n++ {
			select {
			case <-done:
				return
			default:
			}
			if err := move(n); err != nil {
				t.Error(err)
				return
			}
		}
	})
	for range 12 {
		// Many at once would be held: that they are not taken shows nothing then.
		if out := w.run(directory.Options{}); out.State == directory.StateHeld {
			t.Errorf("a run is %s: people who moved are taken for gone", out.State)
		}
		half.Lock()   // a group that calls somebody by the old name in two runs has them no more
		half.Unlock() //nolint:staticcheck // that it was held is all
	}
	close(done)
	moving.Wait()
	if n := w.events()[events.MembershipRemoved]; n != 0 {
		t.Errorf("%d memberships were taken", n)
	}
	w.run(directory.Options{})
	w.run(directory.Options{})
	w.same(roles)
}
