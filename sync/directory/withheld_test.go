package directory_test

import (
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/internal/store/runs"
	"usher/internal/testserver"
	"usher/sync/directory"
)

// clocked is a world whose clocks, but that of slapd, can be put forward.
func clocked(t *testing.T, o words) (w *world, forward func(time.Duration)) {
	t.Helper()
	var off atomic.Int64
	so := embedded(t)
	so.Now = func() time.Time { return time.Now().Add(time.Duration(off.Load())) }
	w = newWorld(t, so, o)
	return w, func(d time.Duration) {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.skew += d
		off.Store(int64(w.skew))
	}
}

// closed counts the gates that are closed.
func (w *world) closed() (n int) {
	w.t.Helper()
	for _, g := range w.stored().Gates {
		if g == "closed" {
			n++
		}
	}
	return n
}

// employ says of people from one to before another whether they are employed.
func (w *world) employ(from, to int, is string) {
	w.t.Helper()
	for i := from; i < to; i++ {
		w.modify(person(i), "employeeType", is)
	}
}

// discardedNow has n of 40 people be disabled, and somebody discard that.
func discardedNow(t *testing.T, w *world, n int) {
	t.Helper()
	w.run(directory.Options{})
	w.employ(0, n, "FALSE")
	out := w.run(directory.Options{})
	if out.State != directory.StateHeld {
		t.Fatal(shown(out))
	}
	must(t, w.runner.Discard(t.Context(), w.change(), out.Plan.Run))
	if again := w.run(directory.Options{}); again.State != directory.StateHeld || again.Plan.Run != "" || w.closed() != 0 {
		t.Fatal(shown(again))
	}
}

// Discarding keeps each hold until that person's desired value changes: of a set
// that was discarded one is put right, and the others stay. Who is disabled anew
// after that is judged anew.
func TestSpec9_WhatWasDiscardedStaysForEachOfThem(t *testing.T) {
	onBoth(t, words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(40, 2)}}, func(t *testing.T, w *world) {
		discardedNow(t, w, 11)
		w.employ(0, 1, "TRUE")
		if out := w.run(directory.Options{}); w.closed() != 0 {
			t.Errorf("%d people whose loss was discarded lost everything: %s", w.closed(), shown(out))
		}
		w.employ(0, 1, "FALSE")
		if out := w.run(directory.Options{}); out.Counts.Disabled != 1 || w.stored().Gates["p0@acme.example"] != "closed" || w.closed() != 1 {
			t.Errorf("%d are closed: %s", w.closed(), shown(out))
		}
		w.employ(0, 11, "TRUE")
		if out := w.run(directory.Options{}); out.State != directory.StateDone || w.closed() != 0 {
			t.Errorf("%d are closed: %s", w.closed(), shown(out))
		}
		if held, err := w.held(); err != nil || len(held) != 0 {
			t.Errorf("%v is held still (%v)", held, err)
		}
		w.same(nil)
	})
}

// held is all that is held, discarded or not.
func (w *world) held() (all []ldapstate.Held, err error) {
	err = w.db.View(w.t.Context(), func(tx *store.Tx) error {
		all = nil
		for _, kind := range []string{ldapstate.KindUser, ldapstate.KindGroup} {
			for _, discarded := range []bool{false, true} {
				some, err := ldapstate.HeldAfter(tx, w.parent, w.dir.ID, kind, ldapstate.Held{Acknowledged: discarded}, 10_000)
				if err != nil {
					return err
				}
				all = append(all, some...)
			}
		}
		return nil
	})
	return all, err
}

// The second of two slices is held and discarded: it does not go by the next run,
// which counts anew and finds it below the limit.
func TestSpec9_ADiscardedSliceStays(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, mappings: "  - {name: a, group: g0, org: acme-work, role: user}\n", slapd: testserver.SlapdOptions{LDIF: tree(50, 2)}})
	w.run(directory.Options{})
	for i := 0; i < 18; i += 2 { // of g0
		w.employ(i, i+1, "FALSE")
	}
	if out := w.run(directory.Options{}); out.State != directory.StateDone || out.Counts.Disabled != 9 {
		t.Fatal(shown(out))
	}
	for i := 1; i < 18; i += 2 { // of g1
		w.employ(i, i+1, "FALSE")
	}
	out := w.run(directory.Options{})
	if out.State != directory.StateHeld {
		t.Fatal(shown(out))
	}
	must(t, w.runner.Discard(t.Context(), w.change(), out.Plan.Run))
	if last := w.run(directory.Options{}); w.closed() != 9 {
		t.Errorf("%d gates are closed, 9 were discarded a moment ago: %s", w.closed(), shown(last))
	}
}

// What waits, waits for somebody, and not for the hour to pass. Within the hour it
// counts as what was taken does; after it, people leave one by one as before, and
// what is past the limit by itself waits in the same run.
func TestSpec9_WhatWaitsWaitsForSomebody(t *testing.T) {
	w, forward := clocked(t, words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}})
	w.run(directory.Options{})
	w.employ(0, 9, "FALSE")
	if out := w.run(directory.Options{}); out.State != directory.StateDone {
		t.Fatal(shown(out))
	}
	w.employ(9, 18, "FALSE")
	first := w.run(directory.Options{})
	if first.State != directory.StateHeld {
		t.Fatal(shown(first))
	}
	w.employ(18, 19, "FALSE")
	second := w.run(directory.Options{})
	if w.closed() != 9 || second.Plan.Run != first.Plan.Run || second.Plan.Hash == first.Plan.Hash || second.Plan.Counted < 19 {
		t.Errorf("%d gates are closed: %s", w.closed(), shown(second))
	}
	forward(62 * time.Minute)
	out := w.run(directory.Options{})
	if w.closed() != 9 || out.State != directory.StateHeld || out.Plan.Run != first.Plan.Run || out.Plan.Hash != second.Plan.Hash {
		t.Errorf("%d gates are closed, nobody has decided: %s", w.closed(), shown(out))
	}
	w.employ(19, 20, "FALSE")
	if out = w.run(directory.Options{}); w.closed() != 10 || out.Counts.Disabled != 1 || out.Plan.Hash != second.Plan.Hash {
		t.Errorf("%d gates are closed: %s", w.closed(), shown(out))
	}
	w.employ(20, 40, "FALSE")
	if out = w.run(directory.Options{}); w.closed() != 10 || out.Plan.Run != first.Plan.Run || w.runOf(out.Plan.Run).Held != 30 {
		t.Errorf("%d gates are closed: %s, %+v", w.closed(), shown(out), w.runOf(out.Plan.Run))
	}
	w.employ(9, 10, "TRUE") // one of those who wait is put right
	out = w.run(directory.Options{})
	counts, err := w.runner.Apply(t.Context(), w.change(), out.Plan.Run, out.Plan.Hash)
	must(t, err)
	if counts.Disabled != 29 || w.closed() != 39 || w.stored().Gates["p9@acme.example"] != "open" {
		t.Errorf("%+v, %d gates are closed", counts, w.closed())
	}
	w.same(nil)
}

// A set of which nothing is to be lost any more waits no longer.
func TestSpec9_WhatIsWantedAgainEndsItsRun(t *testing.T) {
	o := logged
	o.LDIF = tree(40, 2)
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: o})
	w.deltas = true
	w.run(directory.Options{})
	w.employ(0, 12, "FALSE")
	first := w.run(directory.Options{})
	w.employ(0, 6, "TRUE")
	if out := w.run(directory.Options{}); out.State != directory.StateHeld || len(out.Plan.Items) != 6 || w.closed() != 0 {
		t.Errorf("%d are closed: %s", w.closed(), shown(out))
	}
	w.employ(6, 12, "TRUE")
	if out := w.run(directory.Options{}); out.State == directory.StateHeld {
		t.Error(shown(out))
	}
	if run := w.runOf(first.Plan.Run); run.State != runs.StateResolved {
		t.Errorf("%+v", run)
	}
	w.employ(3, 4, "FALSE") // and what changed is enough again
	if out := w.run(directory.Options{}); out.Full || out.Counts.Disabled != 1 {
		t.Error(shown(out))
	}
	w.same(nil)
}

// Where the directory tells what changed, what was discarded is held as well, and
// is let go of by a run that looked.
func TestSpec9_DeltasLeaveWhatWasDiscarded(t *testing.T) {
	o := logged
	o.LDIF = tree(40, 2)
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: o})
	w.deltas = true
	discardedNow(t, w, 12)
	for i := 20; i < 23; i++ {
		w.employ(i, i+1, "FALSE")
		if out := w.run(directory.Options{}); out.Counts.Disabled != 1 || w.closed() != i-19 {
			t.Errorf("%d are closed: %s", w.closed(), shown(out))
		}
	}
	if held, err := w.held(); err != nil || len(held) != 12 {
		t.Errorf("%d things are held (%v)", len(held), err)
	}
	w.employ(0, 40, "TRUE")
	w.run(directory.Options{})
	w.employ(1, 2, "FALSE")
	if out := w.run(directory.Options{}); out.Full || out.Counts.Disabled != 1 {
		t.Error(shown(out))
	}
	w.same(nil)
}

// A group loses its members, which is discarded, and is deleted then: nobody loses
// by that what was discarded.
func TestSpec9_AGroupIsThereWhileSomebodyStaysInIt(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(40, 2)}})
	w.run(directory.Options{})
	before := w.stored()
	w.modify(team(0), "member", person(0))
	out := w.run(directory.Options{})
	must(t, w.runner.Discard(t.Context(), w.change(), out.Plan.Run))
	w.delete(team(0))
	for range 2 {
		out = w.run(directory.Options{})
	}
	if now := w.stored(); len(now.Groups["g0"]) != len(before.Groups["g0"])-1 || len(now.Memberships) != len(before.Memberships)-1 {
		t.Errorf("%d are in it, %d memberships are left: %s", len(now.Groups["g0"]), len(now.Memberships), shown(out))
	}
}

// People who are gone are in no group any more, whenever that is seen: it is held
// as they are.
func TestSpec9_WhoStaysStaysInTheirGroups(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(40, 2)}})
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored().Memberships)
	for i := range 12 {
		w.delete(person(i))
	}
	members := []string{"uid=unheard," + persons} // nobody is taken out of it by this run
	for i := 12; i < 40; i += 2 {
		members = append(members, person(i))
	}
	w.modify(team(0), "member", members...)
	first := w.run(directory.Options{})
	w.modify(team(0), "member", members[1:]...)
	out := w.run(directory.Options{})
	if first.State != directory.StateHeld || out.State != directory.StateHeld || fmt.Sprint(w.stored().Memberships) != before {
		t.Errorf("%s, and then %s", shown(first), shown(out))
	}
	_, err := w.runner.Apply(t.Context(), w.change(), out.Plan.Run, out.Plan.Hash)
	must(t, err)
	w.same(roles)
}

// A run that was interrupted while it noted what it holds has noted part of it:
// the rest is held as well, whatever the limits say of it alone by then.
func TestSpec9_WhatIsHalfNotedIsHeldAsAWhole(t *testing.T) {
	w, forward := clocked(t, words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}})
	w.run(directory.Options{})
	w.employ(0, 15, "FALSE")
	out := w.run(directory.Options{})
	held, err := w.held()
	must(t, err)
	w.update(func(tx *store.Tx) error {
		for _, h := range held[:8] {
			if err := ldapstate.Release(tx, w.parent, w.dir.ID, h); err != nil {
				return err
			}
		}
		s, err := ldapstate.Get(tx, w.parent, w.dir.ID)
		if err != nil {
			return err
		}
		s.HeldHash = ""
		return ldapstate.Set(tx, w.parent, w.dir.ID, s)
	})
	forward(62 * time.Minute)
	if _, err := w.runner.Apply(t.Context(), w.change(), out.Plan.Run, ""); !refused(err, "run_unfinished") {
		t.Error(err)
	}
	again := w.run(directory.Options{})
	if w.closed() != 0 || again.Plan.Run != out.Plan.Run || again.Plan.Hash != out.Plan.Hash {
		t.Errorf("%d are closed: %s", w.closed(), shown(again))
	}
}

// Discarding that was interrupted has discarded part of it: the rest waits, and is
// discarded by who does it again.
func TestSpec9_WhatIsHalfDiscardedWaitsOn(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}})
	w.run(directory.Options{})
	w.employ(0, 15, "FALSE")
	out := w.run(directory.Options{})
	w.update(func(tx *store.Tx) error {
		s, err := ldapstate.Get(tx, w.parent, w.dir.ID)
		if err != nil {
			return err
		}
		s.HeldHash = ""
		if err := ldapstate.Set(tx, w.parent, w.dir.ID, s); err != nil {
			return err
		}
		_, err = ldapstate.Acknowledge(tx, w.parent, w.dir.ID, ldapstate.KindUser, 9)
		return err
	})
	again := w.run(directory.Options{})
	if w.closed() != 0 || again.Plan.Run != out.Plan.Run || len(again.Plan.Items) != 6 {
		t.Fatalf("%d are closed: %s", w.closed(), shown(again))
	}
	must(t, w.runner.Discard(t.Context(), w.change(), out.Plan.Run))
	if last := w.run(directory.Options{}); w.closed() != 0 || last.Plan.Run != "" {
		t.Errorf("%d are closed: %s", w.closed(), shown(last))
	}
}

// What is noted as held and waits in no run, which the release before could leave
// behind, is judged anew.
func TestSpec9_WhatWaitsInNoRunIsJudgedAnew(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}})
	w.run(directory.Options{})
	w.employ(0, 15, "FALSE")
	out := w.run(directory.Options{})
	w.update(func(tx *store.Tx) error {
		return runs.Decide(tx, w.parent, out.Plan.Run, runs.StateDiscarded, w.change().Actor)
	})
	again := w.run(directory.Options{})
	if w.closed() != 0 || again.Plan.Run == "" || again.Plan.Run == out.Plan.Run || again.Plan.Hash != out.Plan.Hash {
		t.Fatalf("%d are closed: %s", w.closed(), shown(again))
	}
	counts, err := w.runner.Apply(t.Context(), w.change(), again.Plan.Run, again.Plan.Hash)
	must(t, err)
	if counts.Disabled != 15 || w.closed() != 15 {
		t.Errorf("%+v, %d are closed", counts, w.closed())
	}
}

// The release before kept of what was discarded its hash alone: the next run holds
// that set as discarded.
func TestSpec9_WhatTheReleaseBeforeDiscardedStays(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(60, 2)}})
	discardedNow(t, w, 15)
	held, err := w.held()
	must(t, err)
	w.update(func(tx *store.Tx) error {
		for _, h := range held {
			if err := ldapstate.Release(tx, w.parent, w.dir.ID, h); err != nil {
				return err
			}
		}
		return nil
	})
	w.policy(words{}) // no limit is passed
	for i := range 2 {
		if out := w.run(directory.Options{}); out.State != directory.StateHeld || out.Plan.Run != "" || w.closed() != i {
			t.Errorf("%d are closed: %s", w.closed(), shown(out))
		}
		w.employ(20, 21, "FALSE")
	}
}

// What waits when a group is joined is joined all the same: nothing is lost by
// being added to.
func TestSpec9_WhoWaitsJoinsGroups(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(40, 2)}})
	w.run(directory.Options{})
	w.employ(0, 12, "FALSE")
	m := goldap.NewModifyRequest(team(1), nil)
	m.Add("member", []string{person(0)})
	must(t, w.admin.Modify(m))
	out := w.run(directory.Options{})
	must(t, w.runner.Discard(t.Context(), w.change(), out.Plan.Run))
	w.employ(0, 12, "TRUE")
	w.run(directory.Options{})
	w.same(roles)
}
