package provision_test

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/runs"
)

// What is held counts in the rolling hour as what is lost does, or the small
// slices behind a large one would go through.
func TestSpec9_WhatIsHeldCountsForLaterSlices(t *testing.T) {
	c := newWorld(t).company(t)
	names := c.team(100)
	for _, left := range []int{70, 65, 60} {
		c.group("devs", names[:left]...)
		c.clock.advance(time.Minute)
	}
	if got := c.count("console"); got != 100 {
		t.Errorf("%d members, want everybody: the first slice was past the limit", got)
	}
	if open := c.held(runs.StateHeld); len(open) != 1 || open[0].Held != 40 {
		t.Errorf("%+v", open)
	}
}

// One person's leaving takes nothing of what others may lose within the hour.
func TestSpec9_WhoLeftIsNotCounted(t *testing.T) {
	c := newWorld(t).company(t)
	names := c.team(100)
	for _, name := range names[:30] {
		c.active(name, false)
	}
	c.group("devs", names[:95]...)
	if got, open := c.count("console"), c.held(runs.StateHeld); got != 65 || len(open) != 0 {
		t.Errorf("%d members and %d runs, want 65 and none", got, len(open))
	}
}

// A hold that somebody discarded keeps back the change that they saw, and no
// other one of the same field.
func TestSpec9_ADiscardedHoldKeepsBackNoOtherChange(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(`guards: {max_removals: {count: 10, percent: 20}}
organizations:
  $-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: high, group: high, org: $-console, role: developer}
  - {name: middle, group: middle, org: $-console, role: limited_developer}
  - {name: low, group: low, org: $-console, role: user}
`)
	c.crowd(30)
	names := c.names(30)
	for _, group := range []string{"low", "middle", "high"} {
		c.group(group, names...)
	}
	c.group("high", names[15:]...)
	first := c.held(runs.StateHeld)[0]
	c.decideRun(first, false)
	c.group("middle", names[15:]...)
	open := c.held(runs.StateHeld)
	if len(open) != 1 || open[0].ID == first.ID || open[0].Held != 15 {
		t.Fatalf("%+v, want a new run that holds the other change of 15", open)
	}
	if holds := c.row("console", names[0]).Holds; len(holds) != 1 || holds[0].Acknowledged || holds[0].To != "user" {
		t.Errorf("%+v", holds)
	}
}

func TestSpec9_ASeatThatIsKeptUntilALowerOneIsFreeIsCountedOnce(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("guards: {max_removals: {count: 2, percent: 1}}\n" + seatMapped)
		c.staff(map[string][]string{"staff": {"ada", "bob", "cat"}, "heavy": {"ada", "bob", "cat"}}, "ada", "bob", "cat")
		c.seats("work", "standard", 0)
		c.group("light", "ada")
		c.group("heavy", "bob", "cat") // ada is to have standard and keeps premium until there is one
		c.expect("work", "ada", "user premium active", "bob", "user premium active", "cat", "user premium active")
		if c.row("work", "ada").WaitSeq == 0 {
			t.Fatal("ada does not wait")
		}
		for range 5 {
			c.login(claims{Name: "ada"})
			c.recompute()
		}
		if _, wrote := c.login(claims{Name: "ada"}); wrote {
			t.Fatal("a login that changes nothing wrote: what waits was counted again")
		}
		c.group("light", "ada", "bob")
		c.group("heavy", "cat") // the second loss, which the limit allows
		if c.row("work", "bob").WaitSeq == 0 || len(c.held("held")) != 0 {
			t.Fatalf("the second loss was held: %+v", c.held("held"))
		}
		c.seats("work", "standard", 2)
		c.expect("work", "ada", "user standard active", "bob", "user standard active", "cat", "user premium active")
	})
}

// Of many who look at a limit at the same moment, and count what they are about to
// take, no more are let through than one alone would be; who is not counts nothing.
func TestSpec9_WhatIsReservedAtOnceKeepsTheLimit(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.team(30) // the limit is 10
		var org string
		c.view(func(tx *store.Tx) error {
			o, err := c.org(tx, "console")
			org = o.ID
			return err
		})
		notToBe := errors.New("a limit would be passed")
		var through atomic.Int64
		var all sync.WaitGroup
		for i := range 12 {
			all.Go(func() {
				var leaving, total guard.Tally
				for n := range 3 {
					leaving.Loss(org, c.dir.ID, fmt.Sprint(i, " ", n), true, true)
				}
				total.Merge(&leaving)
				total.Loss(org, c.dir.ID, fmt.Sprint(i), true, true) // is counted when it is taken
				err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
					_, found, err := c.engine.ReserveLosses(tx, c.change(), &total, &leaving)
					if err == nil && found != nil {
						err = notToBe
					}
					return err
				})
				switch {
				case err == nil:
					through.Add(1)
				case !errors.Is(err, notToBe):
					t.Error(err)
				}
			})
		}
		all.Wait()
		c.view(func(tx *store.Tx) error {
			for _, scope := range []string{runs.OrgScope(org), runs.DirectoryScope(c.dir.ID)} {
				got, err := runs.Peek(tx, c.id, scope, runs.Losses)
				if err != nil || got.N != 9 || through.Load() != 3 {
					t.Errorf("%d are through and %d counted of %s, %v; want 3 and 9", through.Load(), got.N, scope, err)
				}
			}
			// Of whom there were it is a share, those included who are about to go.
			if gone, err := runs.Removed(tx, c.id, runs.OrgScope(org)); err != nil || gone != 9 {
				t.Errorf("%d memberships are noted as gone, %v; want 9", gone, err)
			}
			return nil
		})
	})
}
