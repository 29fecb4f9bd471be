package directory_test

import (
	"fmt"
	"testing"

	"usher/sync/directory"
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
