package storetest

import (
	"errors"
	"slices"
	"testing"
	"time"

	"usher/internal/store"
	"usher/internal/store/events"
)

// forgettingAhead tests that events of a clock that was a year ahead keep none of
// those behind them, and that nothing goes that is not old.
func forgettingAhead(t *testing.T, db *store.DB) {
	now := time.Now() // by which the store of this test goes
	const day = 24 * time.Hour
	write := func(at time.Time, n int) {
		t.Helper()
		for range n {
			update(t, db, func(tx *store.Tx) error {
				return events.Append(tx, events.Event{Parent: "a", At: at.UnixMicro(), Type: events.ParentCreated})
			})
		}
		if err := events.CatchUp(t.Context(), db); err != nil {
			t.Fatal(err)
		}
	}
	forget := func() (all int64) {
		t.Helper()
		for n := int64(1); n > 0; all += n {
			update(t, db, func(tx *store.Tx) (err error) {
				n, err = events.Forget(tx, now.Add(-90*day).UnixMicro(), 4)
				return err
			})
		}
		return all
	}
	write(now.Add(300*day), 20)
	write(now.Add(-10*day), 1)
	if got := forget(); got != 0 {
		t.Errorf("%d events go, and none is old", got)
	}
	write(now.Add(-100*day), 60)
	write(now.Add(-10*day), 2)
	if got := forget(); got < 60+16 || got > 60+20 {
		t.Errorf("%d events go, want the 60 that are old and most of the 20 in front of them", got)
	}
	view(t, db, func(tx *store.Tx) error {
		begins, _, err := events.Begins(tx, "a")
		if at := time.UnixMicro(begins); at.After(now) {
			t.Errorf("the log begins at %v", at)
		}
		es, err2 := events.After(tx, "a", 0, 1000)
		recent := 0
		for _, e := range es {
			if at := time.UnixMicro(e.At); at.Before(now) && at.After(now.Add(-20*day)) {
				recent++
			}
		}
		if recent != 3 {
			t.Errorf("%d recent events are left of 3", recent)
		}
		return errors.Join(err, err2)
	})
}

// forgetting tests that old events go in bounded batches, that each log knows up
// to where, and that what is written meanwhile and afterwards is all there.
func forgetting(t *testing.T, db *store.DB) {
	clock := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	write := func(parent string, n int) {
		t.Helper()
		for range n {
			update(t, db, func(tx *store.Tx) error {
				return events.Append(tx, events.Event{Parent: parent, At: clock.UnixMicro(), Type: events.ParentCreated})
			})
		}
		if err := events.CatchUp(t.Context(), db); err != nil {
			t.Fatal(err)
		}
	}
	log := func(parent string, after int64) (cursors []int64) {
		t.Helper()
		view(t, db, func(tx *store.Tx) error {
			es, err := events.After(tx, parent, after, 1000)
			cursors = nil
			for _, e := range es {
				cursors = append(cursors, e.N)
			}
			return err
		})
		return cursors
	}
	floor := func(parent string) (f events.Floor) {
		t.Helper()
		view(t, db, func(tx *store.Tx) (err error) {
			f, err = events.FloorOf(tx, parent)
			return err
		})
		return f
	}
	forget := func(before time.Time) (batches []int64) {
		t.Helper()
		for n := int64(1); n > 0; {
			update(t, db, func(tx *store.Tx) (err error) {
				n, err = events.Forget(tx, before.UnixMicro(), 4)
				return err
			})
			if n > 0 {
				batches = append(batches, n)
			}
		}
		return batches
	}
	write("a", 3)
	write("b", 2)
	write("", 1)
	write("a", 3)
	old := clock
	clock = clock.Add(time.Hour)
	write("b", 1)
	write("a", 2)
	a, b, all := log("a", 0), log("b", 0), log("", 0)
	if len(a) != 8 || len(b) != 3 || len(all) != 12 {
		t.Fatalf("%d, %d and %d events", len(a), len(b), len(all))
	}
	if got := forget(old); got != nil || floor("") != (events.Floor{}) {
		t.Errorf("what is not older goes: %v", got)
	}
	if got := forget(clock); !slices.Equal(got, []int64{4, 4, 1}) {
		t.Errorf("batches of %v", got)
	}
	for parent, want := range map[string][]int64{"a": a, "b": b, "": all} {
		gone := map[string]int{"a": 6, "b": 2, "": 9}[parent]
		if got := log(parent, 0); !slices.Equal(got, want[gone:]) {
			t.Errorf("log %q is %v, want %v", parent, got, want[gone:])
		}
		if got := floor(parent); got != (events.Floor{Cursor: want[gone-1], At: old.UnixMicro()}) {
			t.Errorf("log %q is gone up to %+v, want cursor %d", parent, got, want[gone-1])
		}
	}
	clock = clock.Add(time.Hour)
	if got := forget(clock); !slices.Equal(got, []int64{2}) { // the newest stays: the next is numbered by it
		t.Errorf("batches of %v", got)
	}
	write("a", 1)
	if got := log("a", a[7]); len(got) != 1 || got[0] <= a[7] || len(log("a", 0)) != 2 {
		t.Errorf("behind what is gone: %v", got)
	}
}
