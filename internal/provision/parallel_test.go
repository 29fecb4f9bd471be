package provision_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/policy"
	"usher/policy/live"
)

// act is one thing that a client does.
type act struct {
	op     string
	name   string   // whom it concerns
	active *bool    // of a user; nil: not said
	group  string   // whose member the user becomes or ceases to be
	in     bool     // which of both
	groups []string // of a login; nil: no evidence
	limit  int64
	mode   identity.Mode
	mapped bool
}

// most is the most seats that a tier has at any time.
const most = 3

// drawActs draws what one of the clients does to its people. The first one also
// does what concerns everybody.
func drawActs(t *rapid.T, client int, people []string) []act {
	ops := []string{"user", "user", "user", "member", "member", "member", "member", "login", "login", "delete"}
	if client == 0 {
		ops = append(ops, "seats", "seats", "mode", "domain", "policy")
	}
	out := make([]act, pick(t, "acts", 6, 10, 14, 18))
	for i := range out {
		out[i] = act{
			op: pick(t, "op", ops...), name: pick(t, "name", people...), active: pick(t, "active", nil, said(true), said(true), said(false)),
			group: pick(t, "group", mGroup...), in: pick(t, "in", true, true, false),
			groups: pick(t, "groups", nil, []string{}, []string{"g0"}, []string{"g0", "g1"}, []string{"g1", "g2"}, []string{"g0", "g3"}, []string{"g3", "g2"}),
			limit:  pick(t, "limit", int64(0), 1, 2, most), mode: pick(t, "mode", identity.Modes...), mapped: rapid.Bool().Draw(t, "mapped"),
		}
	}
	return out
}

// parallelClient is one of several who change a company at the same time, each
// people of its own. It does what the doors do, in their transactions.
type parallelClient struct {
	*company
	ctx   context.Context
	users map[string]*directory.User
	made  int // domains

	applied []byte // the policy in force
}

func (c *parallelClient) write(fn func(*store.Tx) error) error {
	return c.db.Update(c.ctx, store.LaneNormal, fn)
}

// do does one act. What there is nobody for is nothing.
func (c *parallelClient) do(a act) error {
	u := c.users[a.name]
	switch {
	case a.op == "user" && u == nil:
		return c.create(a)
	case a.op == "user":
		return c.write(func(tx *store.Tx) error { return c.change(tx, u.ID, a) })
	case a.op == "member" && u != nil:
		return c.write(func(tx *store.Tx) error { return c.member(tx, u.ID, a) })
	case a.op == "delete" && u != nil:
		delete(c.users, a.name)
		return c.write(func(tx *store.Tx) error { return c.remove(tx, u.ID, a) })
	case a.op == "login":
		return c.logIn(a)
	case a.op == "seats":
		return c.write(func(tx *store.Tx) error {
			o, err := c.org(tx, "work")
			if err != nil {
				return err
			}
			return c.tenancy.SetSeatLimit(tx, c.company.change(), o, "premium", a.limit)
		})
	case a.op == "mode":
		return c.switchConsole(a.mode, a.mapped && a.mode != identity.ModeInvite)
	case a.op == "policy":
		return c.again()
	case a.op == "domain":
		c.made++
		return c.write(func(tx *store.Tx) error {
			_, err := domains.VerifyManually(tx, c.company.change(), domains.DefaultRules(), fmt.Sprintf("more%d.%s", c.made, c.domain))
			return err
		})
	}
	return nil
}

func (c *parallelClient) create(a act) error {
	u := &directory.User{
		Parent: c.id, Directory: c.dir.ID, UserName: c.email(a.name), ExternalID: "x-" + a.name, Email: c.email(a.name),
		Active: a.active == nil || *a.active, Doc: c.document(sent{Name: a.name}),
	}
	c.users[a.name] = u
	return c.write(func(tx *store.Tx) error {
		u.ID, u.Account = "", ""
		return c.engine.UserCreated(tx, c.company.change(), u, a.active != nil && *a.active, nil)
	})
}

func (c *parallelClient) load(tx *store.Tx, id, name string) (*directory.User, error) {
	u, err := directory.UserByID(tx, c.id, c.dir.ID, id)
	if err == nil && u == nil {
		err = fmt.Errorf("the user %s is gone", name)
	}
	if err == nil {
		u.UserName, u.Email = c.email(name), c.email(name)
	}
	return u, err
}

// askRev asks for the parent's revision as the door does.
func (c *parallelClient) askRev(tx *store.Tx) error {
	_, err := tenants.AskRevAnd(tx, c.id, "1")
	return err
}

func (c *parallelClient) change(tx *store.Tx, id string, a act) error {
	if err := c.askRev(tx); err != nil {
		return err
	}
	u, err := c.load(tx, id, a.name)
	if err != nil {
		return err
	}
	before := *u
	if a.active != nil {
		u.Active = *a.active
	}
	stored := directory.UpdateUser(tx, u, nil)
	if err := c.engine.UserChanged(tx, c.company.change(), provision.UserChange{Before: &before, After: u, SaysActive: a.active != nil && *a.active}); err != nil {
		return err
	}
	ok, err := stored()
	if err == nil && !ok {
		err = fmt.Errorf("the user %s was changed meanwhile", a.name)
	}
	return err
}

func (c *parallelClient) remove(tx *store.Tx, id string, a act) error {
	if err := errors.Join(c.askRev(tx), directory.LockMembers(tx, c.dir.ID, true)); err != nil {
		return err
	}
	u, err := c.load(tx, id, a.name)
	if err != nil {
		return err
	}
	if err := directory.DeleteUser(tx, u); err != nil {
		return err
	}
	return c.engine.UserChanged(tx, c.company.change(), provision.UserChange{Before: u})
}

func (c *parallelClient) member(tx *store.Tx, id string, a act) error {
	if err := errors.Join(c.askRev(tx), directory.LockMembers(tx, c.dir.ID, false)); err != nil {
		return err
	}
	g, err := directory.GroupByID(tx, c.id, c.dir.ID, c.groups[a.group].ID)
	if err != nil {
		return err
	}
	changed := directory.RemoveMembers(tx, g, []string{id})
	if a.in {
		changed = directory.AddMembers(tx, g, []directory.Member{{Value: id, Kind: directory.KindUser}})
	}
	users, err := changed()
	if err != nil || len(users) == 0 {
		return err
	}
	stored := directory.UpdateGroup(tx, g, nil)
	if err := c.engine.MembersChanged(tx, c.company.change(), c.dir, []*directory.Group{g}, users); err != nil {
		return err
	}
	ok, err := stored()
	if err == nil && !ok {
		err = fmt.Errorf("the group %s was changed meanwhile", a.group)
	}
	return err
}

func (c *parallelClient) logIn(a act) error {
	l := c.asLogin(claims{Name: a.name, Groups: a.groups})
	decide := func(tx *store.Tx) (err error) {
		if l.Connection, err = tenants.ConnectionByID(tx, c.conn.ID); err == nil {
			_, err = c.engine.Login(tx, c.company.change(), l)
		}
		return err
	}
	err := c.db.View(c.ctx, decide)
	if errors.Is(err, store.ErrReadOnly) {
		err = c.write(decide)
	}
	return err
}

// switchConsole switches the console to and fro.
func (c *parallelClient) switchConsole(mode identity.Mode, mapped bool) error {
	return c.write(func(tx *store.Tx) error {
		if err := tenants.Lock(tx, c.id); err != nil {
			return err
		}
		o, err := c.org(tx, "console")
		if err != nil {
			return err
		}
		if _, err := c.tenancy.Configure(tx, c.company.change(), o, tenancy.Settings{Mode: mode, Mappings: mapped}); err != nil {
			return err
		}
		_, err = c.engine.RecomputeAll(tx, c.company.change())
		return err
	})
}

// again applies the policy that is in force.
func (c *parallelClient) again() error {
	p, problems := policy.Parse("acme.yaml", c.applied, identity.DefaultCatalogue())
	if err := problems.Err(); err != nil {
		return err
	}
	return c.write(func(tx *store.Tx) error {
		applied, problems, err := c.applier.Apply(tx, c.company.change(), p, live.Options{})
		if err == nil && (problems.Err() != nil || applied.Changed) {
			err = fmt.Errorf("the same policy again changes something: %w", problems.Err())
		}
		return err
	})
}

// act does to the model what a client does to the company, as far as it does not
// matter in which order clients do it.
func (m *model) act(a act) {
	p := m.person(a.name)
	record := p != nil && p.record
	switch {
	case a.op == "user":
		active := a.active == nil || *a.active
		if record && a.active == nil {
			active = p.active
		}
		m.user(a.name, active, a.active != nil && *a.active)
	case a.op == "member" && record:
		if m.groups[a.group] == nil {
			m.groups[a.group] = map[string]bool{}
		}
		m.groups[a.group][a.name] = a.in
		m.settle(p)
	case a.op == "delete" && record:
		m.delete(a.name)
	case a.op == "login":
		m.login(a.name, a.groups)
	}
}

// same compares members, roles and gates with the model's, but of those whom
// either keeps only as the last administrator: who that is depends on the order.
func (x *modelled) same(t *rapid.T) {
	for _, o := range x.m.orgs {
		got, want, skip := map[string]string{}, map[string]string{}, map[string]bool{}
		x.view(func(tx *store.Tx) error {
			org, err := x.org(tx, o.name)
			if err != nil {
				return err
			}
			rows, err := people.ListByOrg(tx, x.id, org.ID, "", 1000)
			for _, r := range rows {
				name := strings.TrimSuffix(r.Email, "@"+x.domain)
				got[name] = fmt.Sprintf("%s %s", r.Role, r.Gate)
				skip[name] = len(r.Holds) > 0
			}
			return err
		})
		for _, p := range x.m.people {
			r := p.rows[o.name]
			skip[p.name] = skip[p.name] || r.held
			if !r.present {
				continue
			}
			want[p.name] = r.role + " open"
			if p.closed {
				want[p.name] = r.role + " closed"
			}
		}
		for name := range skip {
			if skip[name] {
				delete(got, name)
				delete(want, name)
			}
		}
		if !maps.Equal(got, want) {
			t.Fatalf("members of %s\n got %v\nwant %v", o.name, got, want)
		}
	}
}

// sound holds what is stored to what must be so in any order.
func (x *modelled) sound(t *rapid.T) {
	x.settled()
	x.counted("work")
	admins, held, limit := x.administering()
	for _, o := range x.m.orgs {
		if admins[o.name] == 0 {
			t.Fatalf("nobody administers %s", o.name)
		}
	}
	if held["work premium"] > most || limit["work premium"] > most {
		t.Fatalf("%d premium seats are held, there were never more than %d", held["work premium"], most)
	}
	x.free(t)
	x.told(t)
	x.view(func(tx *store.Tx) error {
		for _, kind := range []string{directory.KindUser, directory.KindGroup} {
			if drift, err := directory.Recount(tx, x.id, x.dir.ID, kind); drift != 0 || err != nil {
				t.Fatalf("the total of %s is wrong by %d, %v", kind, drift, err)
			}
		}
		return nil
	})
}

// free requires that nobody waits for a seat that is free.
func (x *modelled) free(t *rapid.T) {
	x.view(func(tx *store.Tx) error {
		o, err := x.org(tx, "work")
		if err != nil {
			return err
		}
		tiers, err := tenants.SeatTiers(tx, x.id, o.ID)
		if err != nil {
			return err
		}
		for _, tier := range tiers {
			w, err := people.NextWaiting(tx, x.id, o.ID, tier.Tier)
			if err != nil {
				return err
			}
			if w != nil && tier.Used < tier.Limit {
				t.Fatalf("%s waits for one of %d free seats", w.Account, tier.Limit-tier.Used)
			}
		}
		return nil
	})
}

// told requires that by the events nobody comes or goes twice in a row, and that
// who came last is there.
func (x *modelled) told(t *rapid.T) {
	if err := events.CatchUp(x.world.t.Context(), x.db); err != nil {
		t.Fatal(err)
	}
	there := map[string]events.Type{}
	x.view(func(tx *store.Tx) error {
		log, err := events.After(tx, x.id, 0, 1<<20)
		if err != nil {
			return err
		}
		for _, e := range log {
			if e.Type != events.MembershipAdded && e.Type != events.MembershipRemoved {
				continue
			}
			key := e.Org + " " + e.Account
			if there[key] == e.Type || there[key] == "" && e.Type == events.MembershipRemoved {
				t.Fatalf("%s happens to %s after %q", e.Type, key, there[key])
			}
			there[key] = e.Type
		}
		for _, o := range x.m.orgs {
			org, err := x.org(tx, o.name)
			if err != nil {
				return err
			}
			rows, err := people.ListByOrg(tx, x.id, org.ID, "", 1000)
			if err != nil {
				return err
			}
			for _, r := range rows {
				if there[org.ID+" "+r.Account] != events.MembershipAdded {
					t.Fatalf("%s is in %s, and the last event says %q", r.Email, o.name, there[org.ID+" "+r.Account])
				}
				delete(there, org.ID+" "+r.Account)
			}
		}
		for key, last := range there {
			if last != events.MembershipRemoved {
				t.Fatalf("%s came last and is not there", key)
			}
		}
		return nil
	})
}

// TestSpec12_ParallelClients lets clients change one company at the same time,
// each people of its own in groups, organizations and seats that all share. What
// does not depend on who came first is as the model says; the rest is sound.
func TestSpec12_ParallelClients(t *testing.T) {
	turns := "4"
	if os.Getenv("USHER_SOAK") != "" {
		turns = "150"
	}
	if err := flag.Set("rapid.checks", turns); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = flag.Set("rapid.checks", checks) }()
	t.Run("SQLite", func(t *testing.T) { parallelClients(t, newWorld(t)) })
	t.Run("PostgreSQL", func(t *testing.T) {
		// Who deadlocks is told at once.
		parallelClients(t, newWorldOn(t, store.Options{URL: migrated.Postgres(t) + "&deadlock_timeout=20ms"}))
	})
}

func parallelClients(t *testing.T, w *world) {
	rapid.Check(t, func(t *rapid.T) {
		x := w.modelled(t)
		x.apply(pick(t, "policy", 1, 2))
		x.configure("console", tenancy.Settings{Mode: identity.ModeSCIM, Mappings: true})
		x.m.configure(x.m.org("console"), identity.ModeSCIM, true)
		x.seats("work", "premium", 2)
		x.m.seats(x.m.org("work"), "premium", 2)
		x.begin()
		var clients [][]act
		for i := range pick(t, "clients", 4, 5, 6, 8) {
			own := []string{fmt.Sprintf("ada%d", i), fmt.Sprintf("bob%d", i), fmt.Sprintf("cat%d", i)}
			clients = append(clients, drawActs(t, i, own))
		}
		errs := make([]error, len(clients))
		var wg sync.WaitGroup
		for i, acts := range clients {
			wg.Go(func() {
				c := &parallelClient{company: x.company, ctx: w.t.Context(), applied: x.source(x.policyText(x.m.policy)), users: map[string]*directory.User{}}
				for n, a := range acts {
					if err := c.do(a); err != nil {
						errs[i] = fmt.Errorf("client %d, act %d, %+v: %w", i, n, a, err)
						return
					}
				}
			})
		}
		wg.Wait()
		if err := errors.Join(errs...); err != nil {
			t.Fatal(err)
		}
		x.configure("console", tenancy.Settings{Mode: identity.ModeSCIM, Mappings: true})
		for _, a := range slices.Concat(clients...) {
			x.m.act(a)
		}
		x.same(t)
		x.sound(t)
	})
}

// begin gives both organizations an administrator, of whom nobody's acts speak,
// and makes the groups.
func (x *modelled) begin() {
	x.update(func(tx *store.Tx) error {
		for _, name := range mGroup {
			g := &directory.Group{Parent: x.id, Directory: x.dir.ID, DisplayName: name, Doc: json.RawMessage(`{}`)}
			if err := directory.InsertGroup(tx, g); err != nil {
				return err
			}
			x.groups[name] = g
		}
		return nil
	})
	x.post(sent{Name: "boss"})
	x.m.user("boss", true, false)
	for _, g := range []string{"g1", "g2"} {
		x.group(g, "boss")
		x.m.groups[g] = map[string]bool{"boss": true}
		x.m.settle(x.m.people...)
	}
	groups := []string{"g1"}
	x.login(claims{Name: "boss", Groups: groups})
	x.m.login("boss", groups)
	// And then leaves what makes one: whoever comes next takes over, until then
	// the boss is kept.
	x.group("g1")
	x.m.groups["g1"] = map[string]bool{}
	x.m.settle(x.m.people...)
}
