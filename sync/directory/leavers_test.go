package directory_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"usher/sync/directory"
	"usher/sync/ldap"
)

// gate is the gate of a person p<i>.
func (w *world) gate(i int) string {
	w.t.Helper()
	return w.stored().Gates[fmt.Sprintf("p%d@acme.example", i)]
}

// Somebody who is disabled, or whose time is over, leaves, whatever else of their
// entry cannot be read: who takes an account away often takes its address too.
func TestSpec8_WhoIsDisabledLeavesWhateverElseCannotBeRead(t *testing.T) {
	for _, deltas := range []bool{false, true} {
		o := words{guards: guarded}
		o.slapd = logged
		w := small(t, o, 8, 2)
		w.deltas = deltas
		w.cfg.Attributes.UserName = "mail"
		w.run(directory.Options{})
		w.modify(person(1), "mail")
		w.modify(person(1), "employeeType", "FALSE")
		w.modify(person(2), "mail")
		w.modify(person(2), "roomNumber", "20200101000000Z")
		w.modify(person(3), "mail") // who stays: nothing is known of them
		w.modify(person(4), "mail")
		w.modify(person(4), "roomNumber", "soon")
		out := w.run(directory.Options{})
		if out.Counts.Unusable != 4 || out.Counts.Disabled != 2 || out.Counts.MembersRemoved != 0 {
			t.Errorf("%s", shown(out))
		}
		for i, want := range []string{"open", "closed", "closed", "open", "open"} {
			if got := w.gate(i); got != want {
				t.Errorf("the gate of p%d is %s, want %s", i, got, want)
			}
		}
		if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing || out.Counts.Unusable != 4 {
			t.Errorf("%s", shown(out))
		}
		w.modify(person(1), "mail", "p1@acme.example")
		w.modify(person(1), "employeeType", "TRUE")
		w.modify(person(2), "roomNumber")
		w.modify(person(2), "mail", "p2@acme.example")
		if out := w.run(directory.Options{}); out.Counts.Enabled != 2 || w.gate(1) != "open" || w.gate(2) != "open" {
			t.Errorf("%s", shown(out))
		}
	}
}

// Who is taken out of a group leaves it, though their own entry cannot be read: the
// group says it, and calls them by what their entry is called.
func TestSpec8_WhoIsTakenOutOfAGroupLeavesWhateverTheirEntrySays(t *testing.T) {
	for _, deltas := range []bool{false, true} {
		o := words{}
		o.slapd = logged
		w := small(t, o, 8, 2)
		w.deltas = deltas
		w.run(directory.Options{})
		w.modify(person(1), "employeeType", "perhaps")
		w.run(directory.Options{})
		w.modify(team(1), "member", person(3), person(5))
		out := w.run(directory.Options{})
		if f := w.stored(); out.Counts.MembersRemoved != 2 || f.Memberships["p1@acme.example"] != "" || f.Gates["p1@acme.example"] != "open" {
			t.Errorf("%s %v", shown(out), f.Memberships)
		}
		w.modify(person(1), "sn", "Changed")
		if out := w.run(directory.Options{}); out.State != directory.StateNothing || out.Full == deltas {
			t.Error(shown(out))
		}
		w.modify(person(1), "employeeType", "TRUE")
		w.run(directory.Options{})
		w.same(roles)
	}
}

// A clock that is not trusted ends nobody's account and begins none, whatever else
// of the entry is another than before.
func TestSpec10_AClockThatIsNotTrustedJudgesNobodyWhoIsCalledOtherwise(t *testing.T) {
	for _, deltas := range []bool{false, true} {
		o := words{}
		o.slapd = logged
		w := small(t, o, 5, 1)
		w.deltas = deltas
		in := func(days int) string { return time.Now().UTC().AddDate(0, 0, days).Format("20060102150405Z") }
		for i, days := range []int{180, 180, -30, -30} {
			w.modify(person(i), "roomNumber", in(days))
		}
		w.run(directory.Options{})
		gates := func(when string, want ...string) {
			t.Helper()
			for i := range want {
				if got := w.gate(i); got != want[i] {
					t.Errorf("%s, with deltas %v: the gate of p%d is %q, want %q", when, deltas, i, got, want[i])
				}
			}
		}
		w.skew = 365 * 24 * time.Hour
		w.modify(person(0), "sn", "Ahead")
		w.modify(person(1), "sn", "Ahead")
		w.modify(person(1), "employeeType", "FALSE")
		w.run(directory.Options{})
		gates("a clock ahead", "open", "closed")
		w.skew = 0
		w.run(directory.Options{})
		w.run(directory.Options{Full: true})
		w.skew = 2 * 24 * time.Hour
		w.hire(5)
		w.modify(person(5), "roomNumber", in(1))
		w.run(directory.Options{})
		w.skew = 0
		w.run(directory.Options{}) // the clock went back
		w.run(directory.Options{})
		if got := w.gate(5); got != "open" {
			t.Errorf("the gate of who came, with deltas %v: %q", deltas, got)
		}
		w.skew = -60 * 24 * time.Hour
		w.modify(person(2), "sn", "Behind")
		w.modify(person(3), "roomNumber", in(30))
		w.run(directory.Options{})
		w.run(directory.Options{})
		gates("a clock behind", "open", "closed", "closed", "closed")
		w.skew = 0
		w.run(directory.Options{})
		gates("the right clock", "open", "closed", "closed", "open", "open")
	}
}

// Who takes over an address that somebody else gives up in the same run has it,
// whoever of them is changed first, whether they are new or had another.
func TestSpec8_AnAddressThatOneGivesUpIsTheOthers(t *testing.T) {
	const n = 450 // more than one transaction changes
	o := logged
	o.LDIF = tree(n, 1)
	onBoth(t, words{mappings: byGroup, slapd: o}, func(t *testing.T, w *world) {
		w.deltas = true
		w.run(directory.Options{})
		mail := func(i int) string { return fmt.Sprintf("p%d@acme.example", i) }
		pass := func(of ...int) { // each gets the next one's, and the last a new one
			for i, p := range of[:len(of)-1] {
				w.modify(person(p), "mail", mail(of[i+1]))
			}
			w.modify(person(of[len(of)-1]), "mail", fmt.Sprintf("new%d@acme.example", of[0]))
		}
		pass(0, 1, 2, 3, 4, 5, 6, 7) // in one
		for i := n; i < n+2; i++ {   // p0@, which nobody has, and p1@, which p0 gives up
			w.hire(i)
			w.modify(person(i), "mail", mail(i-n))
		}
		w.modify(person(0), "mail", "other@acme.example")
		w.run(directory.Options{})
		w.same(roles)
		for i := 10; i < n-1; i += 5 { // in several
			pass(i, i+1, i+2, i+3, i+4)
		}
		w.run(directory.Options{Full: true})
		w.same(roles)
		if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
			t.Error(shown(out))
		}
	})
}

// An address that is given up later than another gets it is the other's then, whether
// they are new or had another, and one that a leaver gives up too.
func TestSpec8_AnAddressThatIsGivenUpLaterIsTheOthers(t *testing.T) {
	o := logged
	o.LDIF = tree(8, 1)
	onBoth(t, words{mappings: byGroup, slapd: o}, func(t *testing.T, w *world) {
		for round, deltas := range []bool{false, true} {
			w.deltas = deltas
			w.run(directory.Options{})
			mail := func(i int, v string) { w.modify(person(i), "mail", v+"@acme.example") }
			from := 4 * round
			at := func(i int) string { return fmt.Sprint("p", from+i) }
			w.hire(100 + round)
			mail(100+round, at(0))
			mail(from+2, at(1))
			w.modify(person(from+3), "employeeType", "FALSE")
			w.hire(200 + round)
			mail(200+round, at(3))
			w.run(directory.Options{})
			w.run(directory.Options{Full: true}) // of the leaver another reason stands in the way by now
			events := fmt.Sprint(w.events())
			for range 2 {
				if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing || fmt.Sprint(w.events()) != events {
					t.Errorf("while it is somebody else's: %s, %v, were %s", shown(out), w.events(), events)
				}
			}
			w.modify(person(from+2), "sn", "Changed") // and waits still
			w.run(directory.Options{})
			for i := range 4 {
				if i != 2 {
					mail(from+i, "other"+at(i))
				}
			}
			w.run(directory.Options{})
			if deltas { // which said nothing of who waited
				if out := w.run(directory.Options{}); !out.Full {
					t.Error(shown(out))
				}
			}
			w.same(roles)
			if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
				t.Error(shown(out))
			}
		}
	})
}

// A run that ends before those have looked again who found their address taken leaves
// that to the next one.
func TestSpec8_AnAddressOfARunThatWasInterrupted(t *testing.T) {
	const n = 450 // more than one transaction changes
	for _, deltas := range []bool{false, true} {
		o := words{}
		o.slapd = logged
		w := small(t, o, n, 1)
		w.deltas = deltas
		w.run(directory.Options{})
		for i := 0; i < n; i += 2 {
			w.modify(person(i), "mail", fmt.Sprintf("p%d@acme.example", i+1))
			w.modify(person(i+1), "mail", fmt.Sprintf("new%d@acme.example", i))
		}
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		out, err := w.runner.Run(ctx, w.source(), directory.Options{Progress: func(p directory.Progress) {
			if p.Phase == directory.PhaseApply && p.Done == p.Of {
				cancel()
			}
		}})
		if err == nil || out.Reason != directory.ReasonInterrupted {
			t.Fatal(shown(out), err)
		}
		w.run(directory.Options{})
		w.same(roles)
		w.run(directory.Options{Full: true})
		if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
			t.Error(shown(out))
		}
	}
}

// What is given up is the address that somebody has, which is not what their entry said
// last where that was somebody else's; and that it is, is known to the next run, too,
// where this one is interrupted.
func TestSpec8_WhoWaitsForAnAddressHasItAfterADelta(t *testing.T) {
	const n = 240 // more than one transaction changes
	w := small(t, words{slapd: logged}, n, 1)
	w.deltas = true
	w.run(directory.Options{})
	mail := func(i int, v string) { w.modify(person(i), "mail", v+"@acme.example") }
	is := func(when string) {
		t.Helper()
		if out := w.run(directory.Options{}); !out.Full {
			t.Errorf("%s: %s", when, shown(out))
		}
		has := fmt.Sprint(w.stored())
		if w.run(directory.Options{Full: true}); fmt.Sprint(w.stored()) != has {
			t.Errorf("%s: others have their address by a read of everything", when)
		}
	}
	mail(0, "p1")
	mail(1, "p0")
	for range 3 { // each has still what the other is to have
		w.run(directory.Options{})
	}
	mail(1, "other")
	w.run(directory.Options{})
	is("an exchange that comes to an end")

	for i := range 20 {
		w.hire(1000 + i)
		mail(1000+i, fmt.Sprint("p", 10+i))
	}
	w.run(directory.Options{})
	for i := 10; i < n; i++ {
		mail(i, fmt.Sprint("new", i))
	}
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
	is("interrupted")
}

// Entries that are known by another attribute than before are not gone because
// nobody has the id any more that they had.
func TestSpec10_KnownByAnotherAttribute(t *testing.T) {
	w := small(t, words{guards: guarded}, 9, 1)
	src := w.source()
	src.Config.Users.Filter = "(&(objectClass=inetOrgPerson)(uid=p0))"
	src.Directory = w.directory("other").ID
	_, err := w.runner.Run(t.Context(), src, directory.Options{})
	must(t, err)
	w.cfg.Users.Filter = "(&(objectClass=inetOrgPerson)(!(uid=p0)))"
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored())
	for _, id := range []string{"cn", "sn"} {
		w.cfg.Attributes.ID = id
		for _, dry := range []bool{true, false} {
			out, err := w.runner.Run(t.Context(), w.source(), directory.Options{Dry: dry})
			must(t, err)
			if out.Reason != ldap.ReasonIdentity || fmt.Sprint(w.stored()) != before {
				t.Errorf("%s %v", shown(out), w.stored())
			}
		}
	}
	w.cfg.Attributes.ID = "ENTRYUUID"
	if out := w.run(directory.Options{}); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
}
