package store

import (
	"errors"
	"fmt"
	"testing"
	"time"
)

// What a transaction that writes has read of a row is recalled until the row
// changes: in the same transaction, in one of the same commit, in a later one, or
// in one that comes to nothing.
func TestWhatIsRememberedIsRecalledUntilItsRowChanges(t *testing.T) {
	const change = `UPDATE parents SET rev = rev || 'x' WHERE id = 'p'`
	back := errors.New("back")
	place := PlaceOf(NoticedParent, "p", "")
	now := time.UnixMicro(1000)
	db, err := Open(t.Context(), Options{Dir: t.TempDir(), Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	do(t, db, seeded...)
	update := func(fn func(tx *Tx)) {
		t.Helper()
		if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { fn(tx); return nil }); err != nil {
			t.Fatal(err)
		}
	}
	recalls := func(want any) {
		t.Helper()
		update(func(tx *Tx) {
			if got, ok := tx.Recall("k"); ok != (want != nil) || got != want {
				t.Errorf("recalled is %v, want %v", got, want)
			}
		})
	}
	recalls(nil)
	update(func(tx *Tx) { tx.Remember("k", "v", 0, place) })
	recalls("v")
	update(func(tx *Tx) {
		if _, err := tx.Exec(change); err != nil {
			t.Error(err)
		}
		if _, ok := tx.Recall("k"); ok {
			t.Error("recalled in the transaction that changes the row")
		}
		tx.Remember("k", "changed", 0, place)
		if _, ok := tx.Recall("k"); ok {
			t.Error("what may come to nothing is remembered")
		}
	})
	recalls(nil)

	update(func(tx *Tx) { tx.Remember("k", "v", 0, place) })
	if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
		_, err := tx.Exec(change)
		return errors.Join(err, back)
	}); !errors.Is(err, back) {
		t.Fatal(err)
	}
	recalls(nil)

	update(func(tx *Tx) { tx.Remember("k", "v", 2000, place) })
	now = time.UnixMicro(1999)
	recalls("v")
	now = time.UnixMicro(2000)
	recalls(nil)

	if err := db.View(t.Context(), func(tx *Tx) error {
		tx.Remember("k", "v", 0, place)
		if _, ok := tx.Recall("k"); ok {
			t.Error("recalled by a transaction that reads")
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	update(func(tx *Tx) {
		for i := range 3 * maxRecalled {
			tx.Remember(fmt.Sprint(i), i, 0, place)
		}
		if n := len(tx.recalled.values); n > maxRecalled {
			t.Errorf("%d values are kept", n)
		}
	})
}

// A neighbour in the same commit changes the row: who comes behind it reads.
func TestWhatANeighbourChangesIsNotRecalled(t *testing.T) {
	db := openTest(t)
	do(t, db, seeded...)
	place := PlaceOf(NoticedParent, "p", "")
	if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { tx.Remember("k", "v", 0, place); return nil }); err != nil {
		t.Fatal(err)
	}
	w := db.engine.(*sqlite).writer
	release := make(chan struct{})
	first := &job{ctx: t.Context(), done: make(chan struct{}), fn: func(*Tx) error { <-release; return nil }}
	changes := &job{ctx: t.Context(), done: make(chan struct{}), fn: func(tx *Tx) error {
		_, err := tx.Exec(`UPDATE parents SET rev = 'other' WHERE id = 'p'`)
		return err
	}}
	behind := &job{ctx: t.Context(), done: make(chan struct{}), fn: func(tx *Tx) error {
		if _, ok := tx.Recall("k"); ok {
			return errors.New("recalled what a neighbour had changed")
		}
		return nil
	}}
	for _, j := range []*job{first, changes, behind} { // all wait before the first is done
		w.normal <- j
	}
	close(release)
	for _, j := range []*job{first, changes, behind} {
		<-j.done
		if j.err != nil {
			t.Error(j.err)
		}
	}
}
