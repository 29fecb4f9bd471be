package directory_test

import (
	"fmt"
	"testing"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/sync/directory"
)

// came has the first n people come in without the directory, by a login or by hand.
func (w *world) came(n int) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		for i := range n {
			addr, err := address.Parse(fmt.Sprintf("p%d@acme.example", i))
			if err != nil {
				return err
			}
			a, err := people.InsertAccount(tx, addr)
			if err != nil {
				return err
			}
			if err := people.InsertPerson(tx, people.Person{Parent: w.parent, Account: a.ID, Gate: identity.GateOpen}); err != nil {
				return err
			}
		}
		return nil
	})
}

// A map that has everybody disabled does not put out those who came in before the
// directory was read for the first time: no record is theirs yet.
func TestSpec8_AWrongMapPutsOutNobodyWhoCameInBefore(t *testing.T) {
	w := small(t, words{guards: guarded}, 40, 1)
	w.came(30)
	for i := range 40 {
		w.modify(person(i), "businessCategory", "FALSE")
	}
	w.cfg.Attributes.Active = "businessCategory"
	before := fmt.Sprint(w.stored())
	for _, o := range []directory.Options{{Dry: true}, {}, {}} {
		out, err := w.runner.Run(t.Context(), w.source(), o)
		must(t, err)
		if out.State != directory.StateFailed || out.Reason != directory.ReasonDisabled {
			t.Errorf("%+v: %s", o, shown(out))
		}
		if now := fmt.Sprint(w.stored()); now != before {
			t.Fatalf("%+v: something is another: %s, was %s", o, now, before)
		}
	}
	w.cfg.Attributes.Active = "employeeType"
	w.run(directory.Options{})
	w.same(roles)
}

// As many as the guards let go are put out by their first entry, and counted: the
// eleventh of an hour is past the limit.
func TestSpec8_WhoCameInBeforeIsPutOutByADisabledEntryWithinTheLimit(t *testing.T) {
	w := small(t, words{guards: guarded}, 20, 1)
	w.came(12)
	for i := range 10 {
		w.modify(person(i), "employeeType", "FALSE")
	}
	w.delete(person(10))
	w.delete(person(11))
	w.run(directory.Options{})
	f := w.stored()
	for i := range 12 {
		want := "closed"
		if i > 9 {
			want = "open" // the directory has nobody of that name
		}
		if got := f.Gates[fmt.Sprintf("p%d@acme.example", i)]; got != want {
			t.Errorf("the gate of p%d is %s", i, got)
		}
	}
	w.hire(10)
	w.modify(person(10), "employeeType", "FALSE")
	if out, err := w.runner.Run(t.Context(), w.source(), directory.Options{}); err != nil || out.Reason != directory.ReasonDisabled {
		t.Errorf("the eleventh: %s, %v", shown(out), err)
	}
	if got := w.stored().Gates["p10@acme.example"]; got != "open" {
		t.Errorf("the gate of the eleventh is %s", got)
	}
}
