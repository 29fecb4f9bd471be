package store

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"testing"

	"usher/internal/identity"
)

func openTest(t *testing.T) *DB {
	t.Helper()
	db, err := Open(t.Context(), Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func slug(tx *Tx, s string) error {
	_, err := tx.Exec(`INSERT INTO parents (id, slug, name, rev, created_at) VALUES ($1, $2, '', '', 0)`, NewID(), s)
	return err
}

func slugs(t *testing.T, db *DB) int {
	t.Helper()
	var n int
	err := db.View(t.Context(), func(tx *Tx) error {
		_, err := tx.Row(`SELECT count(*) FROM parents`, nil, &n)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// blocked queues n updates behind one that is held back, so that they share a
// commit, and returns their errors.
func blocked(t *testing.T, db *DB, n int, fn func(i int, tx *Tx) error) []error {
	t.Helper()
	hold, held := make(chan struct{}), make(chan struct{})
	errs := make([]error, n)
	var wg sync.WaitGroup
	wg.Go(func() {
		first := true
		if err := db.Update(t.Context(), LaneNormal, func(*Tx) error {
			if first {
				first = false
				close(held)
				<-hold
			}
			return nil
		}); err != nil {
			t.Error(err)
		}
	})
	<-held
	for i := range n {
		wg.Go(func() { errs[i] = db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return fn(i, tx) }) })
	}
	for len(db.engine.(*sqlite).writer.normal) < n {
		runtime.Gosched() // until everybody has queued
	}
	close(hold)
	wg.Wait()
	return errs
}

func TestGroupCommit_APoisonedMemberHarmsNobodyElse(t *testing.T) {
	db := openTest(t)
	errOwn := errors.New("own")
	errs := blocked(t, db, 20, func(i int, tx *Tx) error {
		if err := slug(tx, fmt.Sprintf("s%d", i)); err != nil {
			return err
		}
		switch i {
		case 3:
			return errOwn
		case 7:
			panic("poison")
		case 11:
			return slug(tx, "s11")
		}
		return nil
	})
	for i, err := range errs {
		switch i {
		case 3:
			if !errors.Is(err, errOwn) {
				t.Errorf("3: %v", err)
			}
		case 7:
			if identity.AsError(err).Code != identity.CodeInternal {
				t.Errorf("7: %v", err)
			}
		case 11:
			if !errors.Is(err, ErrUnique) {
				t.Errorf("11: %v", err)
			}
		default:
			if err != nil {
				t.Errorf("%d: %v", i, err)
			}
		}
	}
	if n := slugs(t, db); n != 17 {
		t.Errorf("%d rows, want 17", n)
	}
}

// What is refused before it has written, or by the first thing that it writes,
// makes nobody run twice. One that has written does so once, and then every
// member has its savepoint for a while.
func TestGroupCommit_WhoRunsAgain(t *testing.T) {
	db := openTest(t)
	if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return slug(tx, "taken") }); err != nil {
		t.Fatal(err)
	}
	refused := errors.New("refused")
	again := func(name string, refuse func(tx *Tx) error) (runs int) {
		t.Helper()
		var mu sync.Mutex
		errs := blocked(t, db, 10, func(i int, tx *Tx) error {
			mu.Lock()
			runs++
			mu.Unlock()
			if i%2 == 0 {
				return slug(tx, fmt.Sprintf("%s%d", name, i))
			}
			return refuse(tx)
		})
		for i, err := range errs {
			if (err != nil) != (i%2 == 1) {
				t.Errorf("%s, %d: %v", name, i, err)
			}
		}
		return runs - len(errs)
	}
	if n := again("before", func(*Tx) error { return refused }); n != 0 {
		t.Errorf("%d runs more for what is refused before it writes", n)
	}
	if n := again("unique", func(tx *Tx) error { return slug(tx, "taken") }); n != 0 {
		t.Errorf("%d runs more for what the first write refuses", n)
	}
	half := func(tx *Tx) error { return errors.Join(slug(tx, "half"), refused) }
	if n := again("half", half); n == 0 || n > 10 {
		t.Errorf("%d runs more for what has written", n)
	}
	if n := again("careful", half); n != 0 {
		t.Errorf("%d runs more in a careful group", n)
	}
	if n := slugs(t, db); n != 1+4*5 {
		t.Errorf("%d rows", n)
	}
	for range carefulFor {
		if err := db.Update(t.Context(), LaneNormal, func(*Tx) error { return nil }); err != nil {
			t.Fatal(err)
		}
	}
	if n := db.engine.(*sqlite).writer.careful; n != 0 { // the writer rests
		t.Errorf("careful for %d groups more", n)
	}
}

func TestGroupCommit_AMemberThatEndsTheTransactionMakesTheOthersRunAlone(t *testing.T) {
	db := openTest(t)
	errs := blocked(t, db, 10, func(i int, tx *Tx) error {
		if err := slug(tx, fmt.Sprintf("s%d", i)); err != nil {
			return err
		}
		if i == 4 {
			return errors.Join(errors.New("lost"), tx.session.(*conn).run("ROLLBACK"))
		}
		return nil
	})
	for i, err := range errs {
		if (err != nil) != (i == 4) {
			t.Errorf("%d: %v", i, err)
		}
	}
	if n := slugs(t, db); n != 9 {
		t.Errorf("%d rows, want 9", n)
	}
}

func TestGroupCommit_OfTwoWhoWantOneNameOneWins(t *testing.T) {
	db := openTest(t)
	won := 0
	for _, err := range blocked(t, db, 16, func(_ int, tx *Tx) error { return slug(tx, "same") }) {
		if err == nil {
			won++
		} else if !errors.Is(err, ErrUnique) {
			t.Error(err)
		}
	}
	if won != 1 {
		t.Errorf("%d won", won)
	}
}

func TestGroupCommit_ADoneContextIsRefusedBeforeItBegins(t *testing.T) {
	db := openTest(t)
	ctx, cancel := context.WithCancel(t.Context())
	errs := blocked(t, db, 1, func(_ int, _ *Tx) error {
		cancel()
		return nil
	})
	if errs[0] != nil {
		t.Fatal(errs[0])
	}
	err := db.Update(ctx, LaneNormal, func(tx *Tx) error { return slug(tx, "late") })
	if identity.AsError(err).Code != identity.CodeUnavailable || slugs(t, db) != 0 {
		t.Errorf("%v, %d rows", err, slugs(t, db))
	}
}

func TestGroupCommit_AfterCloseEverybodyIsRefused(t *testing.T) {
	db := openTest(t)
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			for {
				if err := db.Update(t.Context(), LaneLeaver, func(*Tx) error { return nil }); err != nil {
					if identity.AsError(err).Code != identity.CodeUnavailable {
						t.Error(err)
					}
					return
				}
			}
		})
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
	wg.Wait()
}

func TestAFunctionThatPassesOverAStorageErrorIsNotCommitted(t *testing.T) {
	db := openTest(t)
	full := unavailable("storage_full", "full", nil)
	err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
		if err := slug(tx, "before"); err != nil {
			return err
		}
		tx.broken = full
		if err := slug(tx, "after"); !errors.Is(err, full) {
			t.Errorf("a write behind a storage error: %v", err)
		}
		return nil
	})
	if !errors.Is(err, full) || slugs(t, db) != 0 {
		t.Errorf("%v, %d rows", err, slugs(t, db))
	}
}
