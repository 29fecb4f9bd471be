package provision_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/tenancy"
	"usher/policy"
)

// guarded is scimMapped behind the guards that a policy gets which says nothing
// of them.
const guarded = "guards: {max_removals: {count: 10, percent: 20}}\n" + scimMapped

// names returns p00000 to p<n-1>.
func (c *company) names(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("p%05d", i)
	}
	return out
}

// team makes n people developers of the console.
func (c *company) team(n int) []string {
	c.t.Helper()
	c.policy(guarded)
	c.crowd(n)
	names := c.names(n)
	c.group("devs", names...)
	if got := c.count("console"); got != n {
		c.t.Fatalf("%d members, want %d", got, n)
	}
	return names
}

// held returns the runs of the company in a state.
func (c *company) held(state string) (out []*runs.Run) {
	c.t.Helper()
	c.view(func(tx *store.Tx) (err error) {
		out, err = runs.List(tx, c.id, state, "", 100)
		return err
	})
	return out
}

// decideRun applies, or discards, a run as the API does.
func (c *company) decideRun(run *runs.Run, apply bool) {
	c.t.Helper()
	for after, done := "", false; !done; {
		c.update(func(tx *store.Tx) (err error) {
			if run, err = runs.Get(tx, c.id, run.ID); err != nil {
				return err
			}
			if apply {
				_, done, err = c.engine.ApplyRun(tx, c.change(), run)
				return err
			}
			after, err = c.engine.DiscardRun(tx, c.change(), run, after)
			done = after == ""
			return err
		})
	}
}

// recompute settles everybody anew and returns how many rows that wrote, on the
// engine that says so.
func (c *company) recompute() int64 {
	if c.db.Concurrent() {
		c.update(func(tx *store.Tx) error { _, err := c.engine.RecomputeNow(tx, c.change()); return err })
		return 0
	}
	return c.rowsWritten(func(tx *store.Tx) error { _, err := c.engine.RecomputeNow(tx, c.change()); return err })
}

func TestSpec9_SlicesOfOneMistakeAreHeldAsTheWhole(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		names := c.team(100)
		for n := 99; n >= 60; n-- {
			c.group("devs", names[:n]...)
			c.clock.advance(time.Minute)
		}
		if got := c.count("console"); got != 80 {
			t.Fatalf("%d members, want the 80 that a fifth leaves", got)
		}
		open := c.held(runs.StateHeld)
		if len(open) != 1 || open[0].Held != 20 || open[0].Detail.Limit != 20 {
			t.Fatalf("%+v", open)
		}
		if n := c.recompute(); n != 0 {
			t.Fatalf("settled again, %d rows are written", n)
		}
		// An hour after the last, people leave one by one as before.
		c.clock.advance(time.Hour)
		c.group("devs", names[:59]...)
		if got := c.count("console"); got != 79 {
			t.Fatalf("%d members an hour later", got)
		}
	})
}

func TestSpec9_LoginsAreSlicesToo(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("guards: {max_removals: {count: 2, percent: 10}}\norganizations:\n  $-console: {kind: console, mode: jit, group_mappings: true}\n" +
		"mappings:\n  - {name: devs, group: devs, org: $-console, role: developer}\n  - {name: users, group: users, org: $-console, role: user}\n")
	for i := range 20 {
		c.login(claims{Name: fmt.Sprintf("p%d", i), Groups: []string{"devs"}})
	}
	c.clock.advance(time.Second)
	for i := range 5 {
		d, _ := c.login(claims{Name: fmt.Sprintf("p%d", i), Groups: []string{}})
		if held := i >= 2; d.Allow != held {
			t.Errorf("login %d: %+v", i, d)
		}
	}
	if d, _ := c.login(claims{Name: "p6", Groups: []string{"users"}}); !d.Allow || d.Memberships[0].Role != "developer" {
		t.Errorf("a lower role: %+v", d)
	}
	if d, wrote := c.login(claims{Name: "p6", Groups: []string{"users"}}); !d.Allow || wrote {
		t.Errorf("the same login wrote twice: %+v", d)
	}
	if got := c.count("console"); got != 18 {
		t.Errorf("%d members", got)
	}
}

func TestSpec9_LeavingIsNeverHeld(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		names := c.team(500)
		c.group("devs") // everybody's loss is held
		if got := c.count("console"); got != 500 {
			t.Fatalf("%d members", got)
		}
		for i, name := range names {
			if i%2 == 0 {
				c.active(name, false)
			} else {
				c.delete(c.users[name])
			}
			if got := c.row("console", name); got != nil && got.Present {
				t.Fatalf("leaver %d is a member: %+v", i, got)
			}
		}
		if got := c.count("console"); got != 0 {
			t.Fatalf("%d members", got)
		}
		c.update(func(tx *store.Tx) error { return c.engine.ResolveRuns(tx, c.change()) })
		if open := c.held(runs.StateHeld); len(open) != 0 {
			t.Errorf("%+v holds nobody", open[0])
		}
	})
}

func TestSpec9_NobodyEmptiesAnOrganizationOfThree(t *testing.T) {
	for n, want := range map[int]int{2: 0, 3: 3} {
		c := newWorld(t).company(t)
		c.team(n)
		c.group("devs")
		if got := c.count("console"); got != want {
			t.Errorf("emptied at once, %d of %d members are left, want %d", got, n, want)
		}
	}
	c := newWorld(t).company(t)
	names := c.team(3)
	for i := range names {
		c.group("devs", names[i+1:]...)
		c.clock.advance(time.Minute)
	}
	if got := c.count("console"); got != 1 {
		t.Errorf("emptied one by one, %d members are left, want the last", got)
	}
	// One who comes and goes is no organization of three.
	c = newWorld(t).company(t)
	names = c.team(1)
	for range 5 {
		c.group("devs")
		c.group("devs", names...)
	}
	c.group("devs")
	if got := c.count("console"); got != 0 {
		t.Errorf("the only member cannot leave the group: %d", got)
	}
}

func TestSpec9_WhatADirectoryLosesIsCountedOverItsOrganizations(t *testing.T) {
	c := newWorld(t).company(t)
	body := "guards: {max_removals: {count: 10, percent: 20}}\norganizations:\n"
	for i := range 6 {
		body += fmt.Sprintf("  $-o%d: {kind: enterprise, mode: scim, group_mappings: true}\n", i)
	}
	body += "mappings:\n"
	for i := range 6 {
		body += fmt.Sprintf("  - {name: g%d, group: g%d, org: $-o%d, role: user}\n", i, i, i)
	}
	c.policy(body)
	c.crowd(30)
	names := c.names(30)
	total := func() (n int) {
		for i := range 6 {
			n += c.count(fmt.Sprintf("o%d", i))
		}
		return n
	}
	for i := range 6 {
		c.group(fmt.Sprintf("g%d", i), names[i*5:i*5+5]...)
	}
	for i := range 6 { // four of five in each: no organization is emptied, none loses more than ten
		c.group(fmt.Sprintf("g%d", i), names[i*5])
	}
	if got := total(); got != 30-8 {
		t.Fatalf("%d memberships, want those of two groups gone and the rest held", got)
	}
	open := c.held(runs.StateHeld)
	if len(open) != 1 {
		t.Fatalf("%d runs", len(open))
	}
	if _, ok := runs.ScopedDirectory(open[0].Scope); !ok || open[0].Held != 16 {
		t.Fatalf("%+v", open[0])
	}
	c.decideRun(open[0], true)
	if got := total(); got != 6 {
		t.Fatalf("%d memberships after it was applied", got)
	}
}

func TestSpec9_AppliedAndDiscardedRuns(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.engine.Limit(1000, 5000, 7) // several batches
		names := c.team(30)
		c.group("devs", names[15:]...)
		run := c.held(runs.StateHeld)[0]
		if run.Held != 15 || c.count("console") != 30 {
			t.Fatalf("%+v, %d members", run, c.count("console"))
		}
		cursor := c.cursor()
		c.decideRun(run, false)
		c.recompute()
		if n := c.recompute(); n != 0 || c.count("console") != 30 {
			t.Fatalf("discarded and settled again: %d rows written, %d members", n, c.count("console"))
		}
		for _, h := range c.row("console", names[0]).Holds {
			if !h.Acknowledged || h.Plan != run.ID {
				t.Fatalf("%+v", h)
			}
		}
		if err := events.CatchUp(t.Context(), c.db); err != nil {
			t.Fatal(err)
		}
		c.expectEvents(cursor, events.RunDiscarded)
		if open := c.held(runs.StateHeld); len(open) != 0 {
			t.Fatalf("a discarded run came back: %+v", open[0])
		}

		// What is wanted again waits no more, and its loss is a new one.
		c.group("devs", names...)
		if h := c.row("console", names[0]).Holds; len(h) != 0 {
			t.Fatalf("%+v", h)
		}
		c.group("devs", names[15:]...)
		again := c.held(runs.StateHeld)
		if len(again) != 1 || again[0].ID == run.ID || again[0].Held != 15 {
			t.Fatalf("%+v", again)
		}
		c.decideRun(again[0], true)
		if got := c.count("console"); got != 15 {
			t.Fatalf("%d members after the run was applied", got)
		}
		applied := c.held(runs.StateApplied)
		if len(applied) != 1 || applied[0].Applied != 15 || applied[0].DecidedAt == 0 {
			t.Fatalf("%+v", applied)
		}
		if n := c.recompute(); n != 0 {
			t.Fatalf("settled again, %d rows are written", n)
		}
	})
}

func TestSpec9_NewAdministratorsHaveALimitOfTheirOwn(t *testing.T) {
	c := newWorld(t).company(t)
	names := c.team(20)
	c.group("admins", names[:3]...)
	c.clock.advance(time.Minute)
	c.group("admins", names[:9]...) // six more within the hour
	roles := map[string]int{}
	for _, m := range c.members("console") {
		roles[m]++
	}
	if roles["admin  active"] != 3 || roles["developer  active"] != 17 {
		t.Fatalf("%v", roles)
	}
	c.post(sent{Name: "zoe"})
	c.group("admins", append(slices.Clone(names[:9]), "zoe")...)
	if got := c.members("console")["zoe"]; got != "user  active" {
		t.Errorf("a newcomer whose role is held has %q", got)
	}
	c.decideRun(c.held(runs.StateHeld)[0], true)
	if got := c.members("console")["zoe"]; got != "admin  active" {
		t.Errorf("applied, the newcomer has %q", got)
	}
	if n := c.recompute(); n != 0 {
		t.Errorf("settled again, %d rows are written", n)
	}
}

func TestSpec9_GroupsMayBeAppliedByPolicy(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("guards: {scim_groups: apply}\n" + scimMapped)
	c.crowd(30)
	c.group("devs", c.names(30)...)
	c.group("devs")
	if got := c.count("console"); got != 0 {
		t.Errorf("%d members", got)
	}
}

// What is lost goes; who is made an administrator has a limit of its own, which that
// says nothing of.
func TestSpec9_GroupsThatAreAppliedMakeNoMoreAdministrators(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.engine.Limit(10, 5000, 20)
		c.policy("guards: {scim_groups: apply}\n" + scimMapped)
		names := c.names(30)
		ids := c.crowd(30)
		c.group("devs", names...)
		administrators := func() (n int) {
			for _, m := range c.members("console") {
				if m == "admin  active" {
					n++
				}
			}
			return n
		}
		c.group("admins", names[:5]...)
		if got := administrators(); got != 5 {
			t.Fatalf("%d of five are administrators, the limit is five", got)
		}
		c.group("admins", names[:6]...)
		if got := administrators(); got != 5 {
			t.Errorf("%d are administrators within an hour, the limit is five", got)
		}
		c.update(func(tx *store.Tx) error { return c.fill(tx, "admins", ids) }) // in batches
		c.converge()
		if got := administrators(); got != 5 {
			t.Errorf("%d are administrators by a large change, the limit is five", got)
		}
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", nil) })
		c.update(func(tx *store.Tx) error { return c.fill(tx, "admins", ids[:1]) })
		c.converge()
		if got := c.count("console"); got != 1 {
			t.Errorf("%d members are left, the policy has groups applied", got)
		}
		if open := c.held(runs.StateHeld); len(open) != 0 && open[0].Detail.Guard != "max_new_administrators" {
			t.Errorf("%+v", open[0])
		}
	})
}

func TestSpec9_ALargeChangeIsJudgedAsOne(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.engine.Limit(50, 5000, 20)
		c.policy(guarded)
		ids := c.crowd(200)
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
		c.analyze()
		c.converge()
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids[:150]) }) // 50: at once
		if got := c.count("console"); got != 200 {
			t.Fatalf("%d members: the losses of a quarter were not held", got)
		}
		c.clock.advance(2 * time.Hour)
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", nil) }) // 150: in batches
		c.converge()
		if got := c.count("console"); got != 200 {
			t.Fatalf("%d members: batches of a large change slipped through", got)
		}
		open := c.held(runs.StateHeld)
		if len(open) != 1 || open[0].Held != 200 {
			t.Fatalf("%+v", open)
		}
		c.clock.advance(2 * time.Hour)
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
		c.converge()
		c.update(func(tx *store.Tx) error { return c.rename(tx, "devs", "others") })
		c.converge()
		if got := c.count("console"); got != 200 {
			t.Fatalf("%d members after a rename", got)
		}
		c.clock.advance(2 * time.Hour)
		c.decideRun(c.held(runs.StateHeld)[0], true)
		if got := c.count("console"); got != 0 {
			t.Fatalf("%d members after it was applied", got)
		}
	})
}

// A request settles a thousand people in two batches, and its guards see one
// change.
func TestSpec9_ARequestOfSeveralBatchesIsJudgedAsOne(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("guards: {max_removals: {count: 600, percent: 0}}\n" + scimMapped)
	ids := c.crowd(1000)
	c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
	c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids[:100]) })
	if got := c.count("console"); got != 1000 {
		t.Fatalf("%d members: a part of nine hundred losses went through a limit of six hundred", got)
	}
}

// Somebody's leaving excuses nobody else: not an administrator who is settled
// again because the leaver's seat makes another one usable.
func TestSpec9_LeavingExcusesTheLeaverAlone(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("guards: {max_removals: {count: 1, percent: 0}}\norganizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}\nmappings:\n" +
		"  - {name: users, group: users, org: $-work, role: user}\n  - {name: admins, group: admins, org: $-work, role: admin}\n" +
		"  - {name: heavy, group: heavy, org: $-work, seat: premium}\n")
	c.seats("work", "standard", 1)
	c.staff(map[string][]string{"heavy": {"ada"}, "users": {"ada", "bob"}}, "ada", "bob", "cat")
	c.group("admins", "ada", "cat") // who waits for bob's seat
	c.group("admins", "cat")        // ada is the last administrator who can log in
	c.group("heavy")                // the second loss: the guard holds her seat
	if holds := c.row("work", "ada").Holds; len(holds) != 2 || c.row("work", "cat").SeatState != identity.SeatWaiting {
		t.Fatalf("%+v", holds)
	}
	c.active("bob", false)
	if m := c.row("work", "cat"); m.SeatState != identity.SeatHeld || m.Role != "admin" {
		t.Fatalf("%+v", m)
	}
	if m := c.row("work", "ada"); m.Role != "user" || m.SeatTier != "premium" || len(m.Holds) != 1 {
		t.Errorf("bob's leaving took what a guard holds of ada: %+v", m)
	}
}

func TestSpec9_WhoCountsTheSameWaits(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("guards: {max_removals: {count: 5, percent: 0}}\n" + scimMapped)
		c.crowd(40)
		names := c.names(40)
		for i, name := range names {
			c.group(fmt.Sprintf("devs-%d", i), name)
		}
		body := "guards: {max_removals: {count: 5, percent: 0}}\norganizations:\n  $-console: {kind: console, mode: scim, group_mappings: true}\nmappings:\n  - {name: devs, group: \"devs-*\", org: $-console, role: developer}\n"
		c.policy(body)
		if got := c.count("console"); got != 40 {
			t.Fatalf("%d members", got)
		}
		var wg sync.WaitGroup
		for i := range 16 {
			g := fmt.Sprintf("devs-%d", i)
			wg.Go(func() {
				err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return c.leave(tx, g) })
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if got := c.count("console"); got != 35 {
			t.Errorf("%d members, want exactly the five of the limit gone", got)
		}
	})
}

func TestSpec5_SwitchesAreGuardedUnlessTheirPlanWasSeen(t *testing.T) {
	c := newWorld(t).company(t)
	c.team(30)
	var org string
	configure := func(approved bool, s tenancy.Settings) (done tenancy.Configured) {
		t.Helper()
		c.update(func(tx *store.Tx) error {
			o, err := c.org(tx, "console")
			if err != nil {
				return err
			}
			org = o.ID
			change := c.change()
			change.Approved, change.Sweeping = approved, true
			if done, err = c.tenancy.Configure(tx, change, o, s); err != nil {
				return err
			}
			_, err = c.engine.RecomputeAll(tx, change)
			return err
		})
		return done
	}
	configure(false, tenancy.Settings{Mode: identity.ModeJIT})
	if got := c.count("console"); got != 30 {
		t.Fatalf("a switch to jit removed somebody: %d members", got)
	}
	c.group("devs")
	done := configure(false, tenancy.Settings{Mode: identity.ModeSCIM, Mappings: true})
	if done.Pending == "" || done.Changed || c.count("console") != 30 {
		t.Fatalf("%+v, %d members", done, c.count("console"))
	}
	var run *runs.Run
	c.view(func(tx *store.Tx) (err error) {
		run, err = runs.Open(tx, c.id, runs.KindSwitch, "", runs.OrgScope(org))
		return err
	})
	c.update(func(tx *store.Tx) error { _, err := c.tenancy.ApplySwitch(tx, c.change(), run); return err })
	if got := c.count("console"); got != 0 {
		t.Fatalf("%d members: whoever applied the switch had seen its plan", got)
	}
	if got := c.held(runs.StateApplied); len(got) != 1 {
		t.Fatalf("%+v", got)
	}
}

// TestSpec9_NoSequenceTakesMoreThanTheLimit runs random memberships of groups,
// leavers, decisions and time past tight limits.
func TestSpec9_NoSequenceTakesMoreThanTheLimit(t *testing.T) {
	w := newWorld(t)
	rapid.Check(t, func(t *rapid.T) {
		const limit, size = 3, 12
		c := w.company(t)
		c.policy(fmt.Sprintf("guards: {max_removals: {count: %d, percent: 0}, max_new_administrators: {count: 1}}\n", limit) + scimMapped)
		c.crowd(size)
		names := c.names(size)
		c.group("devs", names...)
		c.group("admins")
		var losses []time.Time // that no leaver or decision explains
		in := map[string]bool{}
		for _, n := range names {
			in[n] = true
		}
		left := map[string]bool{}
		for range rapid.IntRange(5, 25).Draw(t, "steps") {
			before := c.members("console")
			explained := false
			switch rapid.SampledFrom([]string{"devs", "devs", "admins", "leave", "apply", "discard", "time"}).Draw(t, "op") {
			case "devs":
				for _, n := range names {
					in[n] = rapid.IntRange(0, 3).Draw(t, n) > 0
				}
				c.group("devs", slices.DeleteFunc(slices.Clone(names), func(n string) bool { return !in[n] || left[n] })...)
			case "admins":
				k := rapid.IntRange(0, 3).Draw(t, "admins")
				c.group("admins", slices.DeleteFunc(slices.Clone(names[:k]), func(n string) bool { return left[n] })...)
			case "leave":
				n := rapid.SampledFrom(names).Draw(t, "leaver")
				if !left[n] {
					left[n], explained = true, true
					c.delete(c.users[n])
					if m := c.row("console", n); m != nil && m.Present && m.Role != "admin" {
						t.Fatalf("%s left and is a member: %+v", n, m)
					}
				}
			case "apply", "discard":
				if open := c.held(runs.StateHeld); len(open) > 0 {
					explained = true
					c.decideRun(open[0], rapid.Bool().Draw(t, "apply"))
					losses = nil // whoever decides has looked
				}
			case "time":
				c.clock.advance(time.Duration(rapid.IntRange(1, 70).Draw(t, "minutes")) * time.Minute)
			}
			after := c.members("console")
			rank := map[string]int{"admin  active": 2, "developer  active": 1}
			for n, was := range before {
				now, still := after[n]
				// Whoever left may be kept as the last administrator, with a
				// closed gate, until there is another one: leaving explains that.
				if lost := !still || rank[now] < rank[was]; lost && !explained && !left[n] {
					losses = append(losses, c.clock.Now())
				}
			}
			recent := 0
			for _, at := range losses {
				if c.clock.Now().Sub(at) < time.Hour {
					recent++
				}
			}
			if recent > limit {
				t.Fatalf("%d losses within an hour, the limit is %d", recent, limit)
			}
			if n := c.recompute(); n != 0 {
				t.Fatalf("settled again, %d rows are written", n)
			}
			for _, run := range c.held("") {
				if waits := c.waits(run); run.State != runs.StateHeld && run.State != runs.StateDiscarded && waits > 0 {
					t.Fatalf("run %+v holds %d still", run, waits)
				}
			}
		}
	})
}

// waits counts whom a run holds something of.
func (c *company) waits(run *runs.Run) (n int) {
	c.view(func(tx *store.Tx) error {
		accounts, err := people.HeldBy(tx, c.id, "", run.ID, "", 1000)
		n = len(accounts)
		return err
	})
	return n
}

// Whatever is held while a run is decided, nothing waits in one that nobody can
// decide on any more.
func TestSpec9_WhatIsHeldWhileARunIsDecidedIsNotLost(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		for _, apply := range []bool{true, false} {
			c := w.company(t)
			c.engine.Limit(1000, 5000, 3)
			body := "guards: {max_removals: {count: 2, percent: 0}}\norganizations:\n  $-console: {kind: console, mode: scim, group_mappings: true}\nmappings:\n  - {name: devs, group: \"devs-*\", org: $-console, role: developer}\n"
			c.policy(body)
			c.crowd(40)
			for i, name := range c.names(40) {
				c.group(fmt.Sprintf("devs-%d", i), name)
			}
			for i := range 10 {
				c.group(fmt.Sprintf("devs-%d", i))
			}
			var wg sync.WaitGroup
			for i := 10; i < 40; i++ {
				wg.Go(func() {
					err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return c.leave(tx, fmt.Sprintf("devs-%d", i)) })
					if err != nil {
						t.Error(err)
					}
				})
			}
			wg.Go(func() { c.decideRun(c.held(runs.StateHeld)[0], apply) })
			wg.Wait()
			open := 0
			for _, run := range c.held("") {
				n := c.waits(run)
				switch run.State {
				case runs.StateApplied:
					if n > 0 {
						t.Errorf("%d wait in a run that is applied", n)
					}
				case runs.StateHeld:
					open += n
				case runs.StateDiscarded:
					c.view(func(tx *store.Tx) error {
						accounts, err := people.HeldBy(tx, c.id, "", run.ID, "", 1000)
						if err != nil {
							return err
						}
						rows, err := people.Memberships(tx, c.id, accounts)
						for _, m := range rows {
							for _, h := range m.Holds {
								if !h.Acknowledged {
									t.Errorf("%+v of a run that is discarded", h)
								}
							}
						}
						open += len(accounts)
						return err
					})
				}
			}
			if got := c.count("console"); got != open {
				t.Errorf("%d members without a group, %d of them wait", got, open)
			}
		}
	})
}

// What waits is found by its index: nobody who gains or loses something goes
// through everybody.
func TestSpec9_WhatWaitsIsFoundByItsIndex(t *testing.T) {
	c := newWorld(t).company(t)
	names := c.team(20)
	c.group("devs", names[:5]...)
	c.group("admins", names[0])
	for _, run := range c.held(runs.StateHeld) {
		c.decideRun(run, true)
	}
	c.waits(&runs.Run{ID: "none"}) // of any organization
	c.active(names[1], false)
	c.active(names[1], true)
	plans, err := c.db.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for query, steps := range plans {
		if !strings.Contains(query, "holds LIKE") {
			continue
		}
		seen++
		if !strings.Contains(strings.Join(steps, "\n"), "memberships_held (parent=?") {
			t.Errorf("%s\n%s", query, strings.Join(steps, "\n"))
		}
	}
	if seen != 2 {
		t.Errorf("%d statements ask what waits, want both", seen)
	}
}

// A plan that somebody looks at changes nothing that is judged by later: neither
// what is counted nor how many people there were.
func TestSpec9_ForeseeingNotesNothing(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("guards: {max_removals: {count: 1, percent: 60}}\n" + scimMapped)
		c.crowd(5)
		names := c.names(5)
		c.group("devs", names...)
		c.group("devs", names[:4]...) // one loss of the hour
		var org string
		c.view(func(tx *store.Tx) error {
			o, err := c.org(tx, "console")
			org = o.ID
			return err
		})
		counted := func() (got runs.Counted) {
			c.view(func(tx *store.Tx) (err error) {
				got, err = runs.Peek(tx, c.id, runs.OrgScope(org), runs.Losses)
				return err
			})
			return got
		}
		before := counted()
		if before.N != 1 {
			t.Fatalf("%+v", before)
		}
		var tally guard.Tally
		for _, account := range []string{"a", "b"} {
			tally.Loss(org, "", account, true, true)
		}
		c.update(func(tx *store.Tx) error { // where a plan is looked at before it is applied
			found, err := guard.Foresee(tx, guard.Case{Parent: c.id, Limits: []policy.Guards{{MaxRemovals: policy.Limit{Count: 1, Percent: 20}}}}, &tally)
			if len(found) != 1 {
				t.Errorf("%+v", found)
			}
			return err
		})
		if after := counted(); after != before {
			t.Errorf("%+v after a look, %+v before", after, before)
		}
	})
}
