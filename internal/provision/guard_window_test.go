package provision_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/store/runs"
)

// A run that ends by itself was looked at by nobody: what was taken in the hour
// still counts.
func TestSpec9_ARunThatIsResolvedBeginsNoNewHour(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(guarded)
	c.crowd(200) // the directory's limit is 40
	names := c.names(50)
	c.group("devs", names...) // the organization's is 10
	c.group("devs", names[:40]...)
	if got := c.count("console"); got != 40 {
		t.Fatalf("%d members", got)
	}
	c.clock.advance(time.Minute)
	c.group("devs", names[:39]...) // the eleventh is held
	if got, open := c.count("console"), c.held(runs.StateHeld); got != 40 || len(open) != 1 {
		t.Fatalf("%d members, %v", got, open)
	}
	c.clock.advance(time.Minute)
	c.group("devs", names[:40]...) // and comes back
	c.clock.advance(time.Minute)
	c.update(func(tx *store.Tx) error { return c.engine.ResolveRuns(tx, c.change()) }) // as the worker does each minute
	if open := c.held(runs.StateHeld); len(open) != 0 {
		t.Fatalf("%v", open)
	}
	c.group("devs", names[:30]...)
	if got := c.count("console"); got != 40 {
		t.Errorf("%d members of 50 after four minutes, nobody decided anything, the limit is 10 an hour", got)
	}
}

// Ten and nine within an hour, at the end of its first minute and at the beginning
// of its last.
func TestSpec9_TheHourIsNotShort(t *testing.T) {
	c := newWorld(t).company(t)
	names := c.team(50)
	c.clock.advance(time.Minute - time.Duration(c.clock.Now().UnixNano())%time.Minute + 59*time.Second)
	c.group("devs", names[:40]...)
	c.clock.advance(59*time.Minute + 2*time.Second)
	c.group("devs", names[:31]...)
	if got := c.count("console"); got != 40 {
		t.Errorf("%d members of 50 after 59 min 2 s, the limit is 10 an hour", got)
	}
	c.clock.advance(2 * time.Minute)
	c.group("devs", names[:30]...)
	if got := c.count("console"); got != 39 {
		t.Errorf("%d members of 50, want 39: an hour later one more may go, and what is held stays", got)
	}
}

// Who is downgraded is a member still, and makes the organization no larger.
func TestSpec9_TheShareIsOfThePeopleThereWere(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("guards: {max_removals: {count: 10, percent: 20}}\norganizations:\n  $-console: {kind: console, mode: scim, group_mappings: true}\n" +
		"mappings:\n  - {name: devs, group: devs, org: $-console, role: developer}\n  - {name: all, group: all, org: $-console, role: user}\n")
	c.crowd(300)
	names := c.names(100)
	c.group("all", names...)
	c.group("devs", names...)
	for n := 99; n >= 60; n-- {
		c.group("devs", names[:n]...)
		c.clock.advance(time.Minute)
	}
	devs := 0
	for _, r := range c.members("console") {
		if strings.HasPrefix(r, "developer") {
			devs++
		}
	}
	if devs != 80 {
		t.Errorf("%d of 100 are developers still, want the 80 that a fifth leaves", devs)
	}
}

// Somebody saw what a run holds and applies it, in several batches. What passes the
// limit in between nobody has seen: it waits in another run.
func TestSpec9_ARunIsGivenNothingWhileItIsApplied(t *testing.T) {
	c := newWorld(t).company(t)
	c.engine.Limit(1000, 5000, 5)
	names := c.team(60)
	c.group("devs", names[:40]...) // 20 are held
	run := c.held(runs.StateHeld)[0]
	c.update(func(tx *store.Tx) error { return provision.Seal(tx, run) }) // as the API does before it compares the hash
	for first, done := true, false; !done; first = false {
		c.update(func(tx *store.Tx) (err error) {
			if run, err = runs.Get(tx, c.id, run.ID); err != nil {
				return err
			}
			_, done, err = c.engine.ApplyRun(tx, c.change(), run)
			return err
		})
		if first {
			c.group("devs") // a mistake
		}
	}
	if got := c.count("console"); got != 40 {
		t.Errorf("%d members are left, somebody approved of taking 20 of 60", got)
	}
	open := c.held(runs.StateHeld)
	if len(open) != 1 || open[0].ID == run.ID {
		t.Fatalf("%v", open)
	}
}

// decisions are what somebody who has looked makes of a run that fits one batch.
var decisions = map[string]func(c *company, tx *store.Tx, run *runs.Run) error{
	"applied": func(c *company, tx *store.Tx, run *runs.Run) error {
		_, _, err := c.engine.ApplyRun(tx, c.change(), run)
		return err
	},
	"discarded": func(c *company, tx *store.Tx, run *runs.Run) error {
		_, err := c.engine.DiscardRun(tx, c.change(), run, "")
		return err
	},
}

// What waits in another run by the time one is decided still counts: nobody has
// looked at it, and the eleventh of ten is not held for the twelfth to go.
func TestSpec9_ADecidedRunForgetsNothingOfAnother(t *testing.T) {
	for name, decide := range decisions {
		t.Run(name, func(t *testing.T) {
			c := newWorld(t).company(t)
			c.policy(guarded)
			c.crowd(500) // the directory's limit is far
			names := c.names(60)
			c.group("devs", names...)
			c.group("devs", names[:40]...) // 20 are held
			run := c.held(runs.StateHeld)[0]
			c.update(func(tx *store.Tx) error { return provision.Seal(tx, run) })
			c.group("devs", names[:29]...) // eleven more, in another run
			c.update(func(tx *store.Tx) error { return decide(c, tx, run) })
			open := c.held(runs.StateHeld)
			if len(open) != 1 || open[0].ID == run.ID {
				t.Fatalf("%v", open)
			}
			before := c.count("console")
			c.group("devs", names[:20]...)
			if got := c.count("console"); got != before {
				t.Errorf("%d members of %d, although eleven wait and the limit is 10 an hour", got, before)
			}
			// Once nothing waits any more the hour begins anew.
			c.update(func(tx *store.Tx) error { return decide(c, tx, open[0]) })
			before = c.count("console")
			c.group("devs", names[:10]...)
			if got := c.count("console"); got != before-10 {
				t.Errorf("%d members of %d, want ten less", got, before)
			}
		})
	}
}

// Whoever decides a run while another change is under way forgets nothing of what
// that counts: it waits for it, and sees what waits by then (PostgreSQL).
func TestSpec9_ARunThatIsDecidedBesideAChangeForgetsNothingOfIt(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	for name, apply := range map[string]bool{"applied": true, "discarded": false} {
		t.Run(name, func(t *testing.T) {
			c := w.company(t)
			c.policy(guarded)
			ids := c.crowd(500) // the directory's limit is far
			names := c.names(60)
			c.group("devs", names...)
			c.group("devs", names[:40]...) // 20 are held
			run := c.held(runs.StateHeld)[0]
			c.update(func(tx *store.Tx) error { return provision.Seal(tx, run) })
			first, second := c.behind(
				func(tx *store.Tx) error { return c.fill(tx, "devs", ids[:29]) }, // eleven more, in another run
				func(tx *store.Tx) (err error) {
					if apply {
						_, _, err = c.engine.ApplyRun(tx, c.change(), run)
						return err
					}
					_, err = c.engine.DiscardRun(tx, c.change(), run, "")
					return err
				})
			if first != nil || second != nil {
				t.Fatalf("%v, then %v", first, second)
			}
			if open := c.held(runs.StateHeld); len(open) != 1 || open[0].ID == run.ID {
				t.Fatalf("%v", open)
			}
			before := c.count("console")
			c.group("devs", names[:20]...)
			if got := c.count("console"); got != before {
				t.Errorf("%d members of %d, although eleven wait and the limit is 10 an hour", got, before)
			}
		})
	}
}

// Two who apply a run at the same moment: the second is told that it is decided, and
// forgets nothing of what was counted since.
func TestSpec9_ARunIsDecidedOnce(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	c := w.company(t)
	names := c.team(60)
	c.group("devs", names[:40]...) // 20 are held
	run := c.held(runs.StateHeld)[0]
	apply := func(tx *store.Tx) error {
		_, _, err := c.engine.ApplyRun(tx, c.change(), run)
		return err
	}
	first, second := c.behind(apply, apply)
	if first != nil || identity.AsError(second).Reason != "run_decided" {
		t.Errorf("%v, then %v", first, second)
	}
}

// A daemon whose clock is ahead takes nothing from what others have counted.
func TestSpec9_AClockThatIsAheadForgetsNobodysHour(t *testing.T) {
	c := newWorld(t).company(t)
	names := c.team(50)
	c.group("devs", names[:40]...) // the limit is 10
	c.clock.advance(time.Hour + 2*time.Minute)
	c.group("devs", names[:39]...)
	c.clock.advance(-time.Hour - time.Minute)
	before := c.count("console")
	c.group("devs", names[:31]...)
	if got := c.count("console"); got != before {
		t.Errorf("%d members of %d a minute after ten of fifty have gone, since a daemon's clock is an hour ahead", got, before)
	}
}

// However many runs wait, one that is decided forgets nothing of another.
func TestSpec9_ADecidedRunFindsTheOthersAmongMany(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(`guards: {max_removals: {count: 10, percent: 20}}
organizations:
  $-lab: {kind: console, mode: scim, group_mappings: true}
  $-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: labs, group: labs, org: $-lab, role: user}
  - {name: devs, group: devs, org: $-console, role: user}
`)
	c.crowd(500) // the directory's limit is far
	names := c.names(60)
	c.group("labs", names...)
	c.group("labs", names[:40]...) // held, before the others
	c.group("devs", names...)
	c.group("devs", names[:40]...) // held
	run := c.held(runs.StateHeld)[0]
	c.update(func(tx *store.Tx) error { return provision.Seal(tx, run) })
	c.group("devs", names[:29]...) // eleven more, in another run
	c.engine.Limit(1000, 5000, 1)  // runs that are read at once
	c.decideRun(run, true)
	if open := c.held(runs.StateHeld); len(open) != 2 {
		t.Fatalf("%v", open)
	}
	before := c.count("console")
	c.group("devs", names[:20]...)
	if got := c.count("console"); got != before {
		t.Errorf("%d members of %d, although eleven wait and the limit is 10 an hour", got, before)
	}
}

// A run that has left with its organization since it was looked at is decided where
// it is now, and what it holds stays until then.
func TestSpec9_ARunThatHasLeftIsNotDecided(t *testing.T) {
	for name, decide := range decisions {
		t.Run(name, func(t *testing.T) {
			c := newWorld(t).company(t)
			names := c.team(60)
			c.group("devs", names[:40]...) // 20 are held
			run := c.held(runs.StateHeld)[0]
			org, ok := runs.ScopedOrg(run.Scope)
			if !ok {
				t.Fatalf("the run is of %q, of no organization", run.Scope)
			}
			c.update(func(tx *store.Tx) error { return runs.Move(tx, c.id, "elsewhere", org) })
			err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return decide(c, tx, run) })
			if e := (*identity.Error)(nil); !errors.As(err, &e) || e.Code != identity.CodeNotFound {
				t.Errorf("deciding a run that has left: %v", err)
			}
			if got := c.count("console"); got != 60 {
				t.Errorf("%d of 60 members are left", got)
			}
		})
	}
}
