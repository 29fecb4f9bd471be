package directory_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/runs"
	"usher/internal/testserver"
	"usher/sync/directory"
)

// guarded are the guards as they are without a policy.
const guarded = "guards: {max_removals: {count: 10, percent: 20}, max_new_administrators: {count: 1000}}\n"

func (w *world) runOf(id string) *runs.Run {
	w.t.Helper()
	var run *runs.Run
	w.view(func(tx *store.Tx) (err error) {
		run, err = runs.Get(tx, w.parent, id)
		return err
	})
	if run == nil {
		w.t.Fatalf("there is no run %q", id)
	}
	return run
}

// Thirty per cent vanish: nobody loses anything until somebody has looked, and
// what is new comes in all the same.
func TestSpec9_WhatARunTakesPastTheLimitWaits(t *testing.T) {
	onBoth(t, words{guards: guarded, mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(100, 5)}}, func(t *testing.T, w *world) {
		w.run(directory.Options{})
		before := w.stored()
		for i := range 30 {
			w.delete(person(i))
		}
		w.hire(200)
		w.hire(201)
		w.modify(person(50), "mail", "fifty@acme.example")
		members := []string{person(201)}
		for i := 30; i < 100; i += 5 {
			members = append(members, person(i))
		}
		w.modify(team(0), "member", members...)
		out := w.run(directory.Options{})
		if out.State != directory.StateHeld || out.Plan == nil || out.Plan.Run == "" || out.Counts.Gone != 0 || out.Counts.Added != 2 || out.Counts.MembersRemoved != 0 {
			t.Fatal(shown(out))
		}
		if out.Plan.Limit != 10 || out.Plan.Counted <= 10 || out.Plan.Hash == "" {
			t.Errorf("%s", shown(out))
		}
		now := w.stored()
		for email, role := range before.Memberships {
			if email != "p50@acme.example" && now.Memberships[email] != role {
				t.Errorf("%s lost %s while the run is held", email, role)
			}
		}
		for email := range before.Gates {
			if email != "p50@acme.example" && now.Gates[email] != "open" {
				t.Errorf("the gate of %s is %s while the run is held", email, now.Gates[email])
			}
		}
		if now.Memberships["p201@acme.example"] != "user" || now.Gates["p200@acme.example"] != "open" || now.Memberships["fifty@acme.example"] == "" {
			t.Error("what is new waits too")
		}
		run := w.runOf(out.Plan.Run)
		if run.Kind != runs.KindReconcile || run.State != runs.StateHeld || run.Held == 0 || w.events()[events.RunHeld] != 1 {
			t.Errorf("%+v, %v", run, w.events())
		}
		// The next run finds the same, in the same run.
		again := w.run(directory.Options{})
		if again.State != directory.StateHeld || again.Plan.Run != out.Plan.Run || again.Plan.Hash != out.Plan.Hash || w.events()[events.RunHeld] != 1 {
			t.Errorf("%s", shown(again))
		}
		// One comes back, under the id that it had: it is not taken. (slapd gives
		// another id, so here it is somebody new, and the old one goes.)
		counts, err := w.runner.Apply(t.Context(), w.change(), out.Plan.Run, out.Plan.Hash)
		must(t, err)
		if counts.Gone != 30 {
			t.Errorf("%+v", counts)
		}
		w.same(roles)
		if run = w.runOf(out.Plan.Run); run.State != runs.StateApplied || run.Applied != run.Held || run.DecidedBy.Kind != identity.ActorOperator {
			t.Errorf("%+v", run)
		}
		if last := w.run(directory.Options{}); last.State != directory.StateNothing {
			t.Error(shown(last))
		}
		if _, err = w.runner.Apply(t.Context(), w.change(), out.Plan.Run, ""); !refused(err, "run_decided") {
			t.Errorf("applied twice: %v", err)
		}
	})
}

// shown is an outcome without the items of its plan.
func shown(o directory.Outcome) string {
	p := directory.Plan{}
	if o.Plan != nil {
		p = *o.Plan
		p.More += len(p.Items)
		p.Items = nil
	}
	o.Plan = nil
	return fmt.Sprintf("%+v %+v", o, p)
}

func refused(err error, reason string) bool {
	var e *identity.Error
	return errors.As(err, &e) && e.Reason == reason
}

// A wrong attribute map disables everybody; groups that lose their members, and
// accounts that end, are the same to the guard.
func TestSpec8_ARunThatClosesManyGatesWaits(t *testing.T) {
	cases := map[string]func(w *world){
		"a wrong attribute map": func(w *world) {
			for i := range 30 {
				w.modify(person(i), "businessCategory", "FALSE")
			}
			for i := 30; i < 60; i++ {
				w.modify(person(i), "businessCategory", "TRUE")
			}
			w.cfg.Attributes.Active = "businessCategory"
		},
		"members": func(w *world) { w.modify(team(0), "member", person(0)); w.modify(team(1), "member", person(1)) },
		"everybody ends": func(w *world) {
			for i := range 30 {
				w.modify(person(i), "roomNumber", "20200101000000Z")
			}
		},
		"groups": func(w *world) { w.delete(team(0)) },
	}
	for name, happens := range cases {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, embedded(t), words{guards: guarded, mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}})
			w.run(directory.Options{})
			before := w.stored()
			happens(w)
			dry := w.run(directory.Options{Dry: true})
			if dry.State != directory.StateHeld || len(dry.Plan.Items) < 20 || dry.Plan.Items[0].Name == "" {
				t.Errorf("dry: %s", shown(dry))
			}
			out := w.run(directory.Options{})
			if out.State != directory.StateHeld {
				t.Fatal(shown(out))
			}
			if now := w.stored(); fmt.Sprint(now) != fmt.Sprint(before) {
				t.Error("something was taken while the run is held")
			}
			_, err := w.runner.Apply(t.Context(), w.change(), out.Plan.Run, "")
			must(t, err)
			if name != "a wrong attribute map" {
				w.same(roles)
			} else if now := w.stored(); now.Gates["p0@acme.example"] != "closed" || now.Gates["p40@acme.example"] != "open" {
				t.Error(now.Gates)
			}
			if last := w.run(directory.Options{}); last.State == directory.StateHeld {
				t.Error(shown(last))
			}
		})
	}
}

// Who is discarded stays, and is not asked about again; others are judged without
// them. What waits, waits for somebody, whatever the limit is raised to.
func TestSpec9_ADiscardedRunWaitsForNobody(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}})
	w.run(directory.Options{})
	before := w.stored()
	for i := range 30 {
		w.delete(person(i))
	}
	out := w.run(directory.Options{})
	must(t, w.runner.Discard(t.Context(), w.change(), out.Plan.Run))
	if run := w.runOf(out.Plan.Run); run.State != runs.StateDiscarded {
		t.Errorf("%+v", run)
	}
	again := w.run(directory.Options{})
	if again.State != directory.StateHeld || again.Plan.Run != "" || len(again.Plan.Items) != 0 || w.events()[events.RunHeld] != 1 {
		t.Errorf("%s", shown(again))
	}
	if now := w.stored(); fmt.Sprint(now) != fmt.Sprint(before) {
		t.Error("something was taken of what was discarded")
	}
	w.delete(person(30))
	if again = w.run(directory.Options{}); again.Counts.Gone != 1 || again.Plan.Run != "" {
		t.Error(shown(again))
	}
	for i := 31; i < 45; i++ {
		w.delete(person(i))
	}
	if again = w.run(directory.Options{}); again.Counts.Gone != 0 || again.Plan.Run == "" || again.Plan.Run == out.Plan.Run {
		t.Fatal(shown(again))
	}
	w.policy(words{guards: "guards: {max_removals: {count: 100, percent: 100}}\n"})
	if last := w.run(directory.Options{}); last.State != directory.StateHeld || last.Counts.Gone != 0 || last.Plan.Hash != again.Plan.Hash {
		t.Error(shown(last))
	}
	counts, err := w.runner.Apply(t.Context(), w.change(), again.Plan.Run, again.Plan.Hash)
	must(t, err)
	if now := w.stored(); counts.Gone != 14 || len(now.Users) != 45 {
		t.Errorf("%+v, %d users", counts, len(now.Users))
	}
	if last := w.run(directory.Options{}); last.State != directory.StateHeld || last.Plan.Run != "" || last.Counts.Gone != 0 {
		t.Error(shown(last))
	}
}

// A wrong attribute map calls every group otherwise: nobody loses what rules gave
// by the names, not even up to the limit.
func TestSpec9_GroupsThatAreCalledOtherwiseTakeNothing(t *testing.T) {
	rules := ""
	for i := range 10 {
		rules += fmt.Sprintf("  - {name: g%d, group: g%d, org: acme-work, role: user}\n", i, i)
	}
	onBoth(t, words{guards: guarded, mappings: rules, slapd: testserver.SlapdOptions{LDIF: tree(60, 10)}}, func(t *testing.T, w *world) {
		for i := range 10 {
			w.modify(team(i), "description", fmt.Sprint("Team ", i))
		}
		w.run(directory.Options{})
		before := w.stored()
		w.cfg.Attributes.GroupName = "description"
		out := w.run(directory.Options{})
		if out.State != directory.StateHeld || out.Counts.GroupsChanged != 10 || w.runOf(out.Plan.Run).Kind != runs.KindGuard {
			t.Error(shown(out))
		}
		if now := w.stored(); len(before.Memberships) != 60 || fmt.Sprint(now.Memberships) != fmt.Sprint(before.Memberships) || now.Groups["Team 3"] == nil {
			t.Errorf("%d memberships are left of %d", len(now.Memberships), len(before.Memberships))
		}
		w.cfg.Attributes.GroupName = "cn"
		w.run(directory.Options{})
		if now := w.stored(); fmt.Sprint(now) != fmt.Sprint(before) {
			t.Error("it is not as it was")
		}
	})
}

// Whoever applies a run takes what they saw of it: between the look and the turn
// to take it, a run may have found more, or another set may wait in another run.
func TestSpec9_WhatIsAppliedIsWhatWasSeen(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}})
	w.run(directory.Options{})
	before := w.stored()
	for i := range 15 {
		w.modify(person(i), "employeeType", "FALSE")
	}
	seen := w.run(directory.Options{})
	for i := 15; i < 60; i++ {
		w.modify(person(i), "employeeType", "FALSE")
	}
	now := w.run(directory.Options{})
	if now.Plan.Run != seen.Plan.Run || now.Plan.Hash == seen.Plan.Hash {
		t.Fatal(shown(now))
	}
	if counts, err := w.runner.Apply(t.Context(), w.change(), seen.Plan.Run, seen.Plan.Hash); !refused(err, "plan_changed") {
		t.Errorf("somebody saw 15 and applied %d (%v)", counts.Disabled, err)
	}
	if fmt.Sprint(w.stored()) != fmt.Sprint(before) {
		t.Error("something was taken of what nobody saw")
	}
	counts, err := w.runner.Apply(t.Context(), w.change(), now.Plan.Run, now.Plan.Hash)
	must(t, err)
	if counts.Disabled != 60 {
		t.Errorf("%+v", counts)
	}
}

// What goes in slices goes no further than at once.
func TestSpec9_SlicesOfOneMistakeAreCountedTogether(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(50, 2)}})
	w.run(directory.Options{})
	for i := range 9 {
		w.delete(person(i))
	}
	if out := w.run(directory.Options{}); out.State != directory.StateDone || out.Counts.Gone != 9 {
		t.Fatal(shown(out))
	}
	for i := 9; i < 18; i++ {
		w.delete(person(i))
	}
	if out := w.run(directory.Options{}); out.State != directory.StateHeld || out.Counts.Gone != 0 {
		t.Fatal(shown(out))
	}
}

// Two directories of a parent are read at the same time, as their schedule says:
// what both take from an organization is no more than one alone may.
func TestSpec9_DirectoriesReadAtOnceShareALimit(t *testing.T) {
	for _, during := range []directory.Phase{"", directory.PhasePlan, directory.PhaseApply} {
		for _, deltas := range []bool{false, true} {
			t.Run(fmt.Sprint(during, deltas), func(t *testing.T) {
				o := logged
				o.LDIF = tree(60, 2)
				w := newWorld(t, embedded(t), words{guards: guarded, slapd: o})
				w.deltas = deltas
				elsewhere := func(i int) string { return fmt.Sprintf("uid=p%d,%s", i, left) }
				for i := 30; i < 60; i++ {
					must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(i), fmt.Sprint("uid=p", i), true, left)))
				}
				one, two := w.source(), w.source()
				one.Config.Users.Bases = []string{persons}
				two.Directory, two.Config.Users.Bases = w.directory("two").ID, []string{left}
				run := func(s directory.Source, o directory.Options) directory.Outcome {
					out, err := w.runner.Run(t.Context(), s, o)
					must(t, err)
					return out
				}
				run(one, directory.Options{})
				run(two, directory.Options{})
				for i := range 10 {
					w.modify(person(i), "employeeType", "FALSE")
					w.modify(elsewhere(30+i), "employeeType", "FALSE")
				}
				if during == directory.PhaseApply {
					w.modify(person(20), "displayName", "Someone else") // is written first
				}
				var other directory.Outcome
				first := run(one, directory.Options{Progress: func(p directory.Progress) {
					if p.Phase == during && other.State == "" {
						other = run(two, directory.Options{})
					}
				}})
				if during == "" {
					other = run(two, directory.Options{})
				}
				held := 0
				for _, out := range []directory.Outcome{first, other} {
					if out.State == directory.StateHeld && out.Plan.Run != "" && out.Counts.Disabled == 0 {
						held++
					}
				}
				closed := 0
				for _, g := range w.stored().Gates {
					if g == "closed" {
						closed++
					}
				}
				if closed != 10 || held != 1 { // the limit is 12 an hour
					t.Errorf("%d of 60 are gone: %s and %s", closed, shown(first), shown(other))
				}
			})
		}
	}
}

// What a run has counted that was interrupted before it took it still counts.
func TestSpec9_AnInterruptedRunHoldsTheNextBack(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}})
	w.run(directory.Options{})
	for i := range 10 {
		w.modify(person(i), "employeeType", "FALSE")
	}
	w.modify(person(20), "displayName", "Someone else") // is written first
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	out, err := w.runner.Run(ctx, w.source(), directory.Options{Progress: func(p directory.Progress) {
		if p.Phase == directory.PhaseApply {
			cancel()
		}
	}})
	if err == nil || out.Reason != directory.ReasonInterrupted {
		t.Fatal(shown(out), err)
	}
	if out = w.run(directory.Options{}); out.State != directory.StateHeld || out.Plan.Counted != 20 || out.Counts.Disabled != 0 {
		t.Fatal(shown(out))
	}
}

// Rules look at an attribute, which is hidden, or not there any more: who would
// lose by it keeps what they have until somebody has looked, all of them, and
// their records are as the directory has them.
func TestSpec9_AnAttributeThatVanishesTakesNothing(t *testing.T) {
	o := words{guards: guarded, mappings: "  - {name: staff, when: 'user.userType == \"staff\"', org: acme-work, role: user}\n"}
	o.slapd.LDIF = tree(40, 2)
	onBoth(t, o, func(t *testing.T, w *world) {
		w.cfg.Attributes.Extra = map[string]string{"userType": "businessCategory"}
		for i := range 40 {
			w.modify(person(i), "businessCategory", "staff")
		}
		w.run(directory.Options{})
		before := w.stored()
		if len(before.Memberships) != 40 {
			t.Fatal(len(before.Memberships))
		}
		w.modify(person(0), "businessCategory", "other")
		if out := w.run(directory.Options{}); out.State != directory.StateDone || len(w.stored().Memberships) != 39 {
			t.Error(shown(out))
		}
		before = w.stored()
		w.cfg.Attributes.Extra = map[string]string{"userType": "carLicense"}
		if dry := w.run(directory.Options{Dry: true}); dry.State != directory.StateHeld {
			t.Error(shown(dry))
		}
		out := w.run(directory.Options{})
		if out.State != directory.StateHeld || out.Plan.Run == "" {
			t.Error(shown(out))
		}
		if now := w.stored(); fmt.Sprint(now.Memberships) != fmt.Sprint(before.Memberships) {
			t.Errorf("%d memberships are left of %d", len(now.Memberships), len(before.Memberships))
		}
		if run := w.runOf(out.Plan.Run); run.Kind != runs.KindGuard {
			t.Errorf("%+v", run)
		}
		w.cfg.Attributes.Extra = map[string]string{"userType": "businessCategory"}
		w.run(directory.Options{})
		if now := w.stored(); fmt.Sprint(now) != fmt.Sprint(before) {
			t.Error("it is not as it was")
		}
	})
}
