package storetest

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/leases"
)

// acquire asks for the lease l.
func acquire(ctx context.Context, db *store.DB, holder string, ttl time.Duration) (epoch int64, ok bool, err error) {
	err = db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
		epoch, ok, err = leases.Acquire(tx, "l", holder, ttl)
		return err
	})
	return epoch, ok, err
}

// fenced writes an event under the lease l.
func fenced(ctx context.Context, db *store.DB, holder string, epoch int64) error {
	return db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if err := leases.Fence(tx, "l", holder, epoch); err != nil {
			return err
		}
		return events.Append(tx, events.Event{Parent: "p", Type: events.AccountBound, Target: holder})
	})
}

// leaseHasOneHolder walks through the life of a lease.
func leaseHasOneHolder(t *testing.T, db *store.DB) {
	const over = 0 // a lease that ends when it begins
	for i, step := range []struct {
		holder string
		ttl    time.Duration
		epoch  int64 // 0: not given
	}{
		{"ada", time.Hour, 1}, // free
		{"bob", time.Hour, 0}, // held
		{"ada", time.Hour, 1}, // renewed
		{"ada", over, 1},
		{"ada", over, 1},      // its own, although expired
		{"bob", time.Hour, 2}, // expired
		{"ada", time.Hour, 0},
		{"bob", over, 2},
		{"ada", time.Hour, 3},
	} {
		epoch, ok, err := acquire(t.Context(), db, step.holder, step.ttl)
		if err != nil || ok != (step.epoch > 0) || ok && epoch != step.epoch {
			t.Fatalf("step %d: epoch %d, given %v, %v; want %+v", i, epoch, ok, err, step)
		}
	}
	for _, tt := range []struct {
		holder string
		epoch  int64
		want   error
	}{{"ada", 3, nil}, {"ada", 1, leases.ErrLost}, {"bob", 2, leases.ErrLost}, {"bob", 3, leases.ErrLost}} {
		if err := fenced(t.Context(), db, tt.holder, tt.epoch); !errors.Is(err, tt.want) {
			t.Errorf("a write of %s in epoch %d: %v, want %v", tt.holder, tt.epoch, err, tt.want)
		}
	}
	update(t, db, func(tx *store.Tx) error { return leases.Release(tx, "l", "bob", 3) }) // not bob's to give
	if _, ok, err := acquire(t.Context(), db, "bob", time.Hour); ok || err != nil {
		t.Errorf("a stranger released the lease: %v", err)
	}
	update(t, db, func(tx *store.Tx) error { return leases.Release(tx, "l", "ada", 3) })
	if err := fenced(t.Context(), db, "ada", 3); !errors.Is(err, leases.ErrLost) {
		t.Errorf("a write after the release: %v", err)
	}
	if epoch, ok, err := acquire(t.Context(), db, "ada", time.Hour); epoch != 4 || !ok || err != nil {
		t.Errorf("after the release: epoch %d, given %v, %v", epoch, ok, err)
	}
	for _, tt := range []struct {
		holder string
		epoch  int64
		want   bool
	}{{"ada", 4, true}, {"ada", 3, false}, {"bob", 4, false}} {
		update(t, db, func(tx *store.Tx) error {
			ok, err := leases.Renew(tx, "l", tt.holder, tt.epoch, time.Hour)
			if ok != tt.want {
				t.Errorf("%s renews epoch %d: %v", tt.holder, tt.epoch, ok)
			}
			return err
		})
	}
	f := &follower{parent: "p"}
	f.rest(t, db)
	if len(f.read) != 1 {
		t.Errorf("%d events, want that of the one fenced write that was allowed", len(f.read))
	}
}

// leaseIsTakenByOne has many ask at once: for a lease that nobody has had, and
// for one that expired.
func leaseIsTakenByOne(t *testing.T, db *store.DB) {
	for round := range int64(3) {
		var wg sync.WaitGroup
		winners := make(chan string, 16)
		for range cap(winners) {
			wg.Go(func() {
				holder := store.NewID()
				epoch, ok, err := acquire(t.Context(), db, holder, time.Hour)
				if err != nil || ok && epoch != round+1 {
					t.Errorf("round %d: epoch %d, %v", round, epoch, err)
				}
				if ok {
					winners <- holder
				}
			})
		}
		wg.Wait()
		if len(winners) != 1 {
			t.Fatalf("round %d: %d hold the lease", round, len(winners))
		}
		if _, ok, err := acquire(t.Context(), db, <-winners, 0); !ok || err != nil { // it ends now
			t.Fatalf("round %d: renewed %v, %v", round, ok, err)
		}
	}
}

// held is a transaction that has done its work and stays open until it is told
// to end.
type held struct {
	tell func()
	done chan error
}

// hold runs fn in a transaction and returns when fn has, with the transaction
// open.
func hold(t *testing.T, db *store.DB, fn func(tx *store.Tx) error) *held {
	t.Helper()
	ran, end := make(chan struct{}), make(chan struct{})
	said := sync.OnceFunc(func() { close(ran) })
	h := &held{tell: sync.OnceFunc(func() { close(end) }), done: make(chan error, 1)}
	t.Cleanup(h.tell)
	go func() {
		h.done <- db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			err := fn(tx)
			said()
			<-end
			return err
		})
	}()
	<-ran
	return h
}

// end ends the transaction.
func (h *held) end(t *testing.T) {
	t.Helper()
	h.tell()
	if err := <-h.done; err != nil {
		t.Fatal(err)
	}
}

// waits returns when a transaction waits for another's lock: true, or false when
// done is closed instead.
func waits(t *testing.T, db *store.DB, done <-chan struct{}) bool {
	t.Helper()
	for {
		select {
		case <-done:
			return false
		default:
		}
		var n int
		if err := db.Read(t.Context(), func(tx *store.Tx) error {
			_, err := tx.Row(`SELECT count(*) FROM pg_locks WHERE NOT granted`, nil, &n)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if n > 0 {
			return true
		}
	}
}

// leaseTakeoverWaits has a lease expire in the middle of a fenced write: who
// takes over gets it when the write is done. Its holder renews it meanwhile
// without waiting.
func leaseTakeoverWaits(t *testing.T, db *store.DB) {
	if !db.Concurrent() {
		return // a takeover and a write are never under way together
	}
	epoch, _, err := acquire(t.Context(), db, "ada", time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	writer := hold(t, db, func(tx *store.Tx) error {
		if err := leases.Fence(tx, "l", "ada", epoch); err != nil {
			return err
		}
		return events.Append(tx, events.Event{Parent: "p", Type: events.AccountBound, Target: "fenced"})
	})
	renewed, ok, err := acquire(t.Context(), db, "ada", 0) // and it ends now
	if renewed != epoch || !ok || err != nil {
		t.Fatalf("renewed in epoch %d, %v, %v", renewed, ok, err)
	}
	f := &follower{parent: "p"}
	taken := make(chan struct{})
	go func() {
		defer close(taken)
		next, ok, err := acquire(t.Context(), db, "bob", time.Hour)
		if next != epoch+1 || !ok || err != nil {
			t.Errorf("taken over in epoch %d, %v, %v", next, ok, err)
		}
	}()
	if !waits(t, db, taken) {
		t.Error("the lease was taken over in the middle of a fenced write")
	}
	writer.end(t)
	<-taken
	f.rest(t, db)
	if len(f.read) != 1 {
		t.Errorf("%d events, want that of the fenced write", len(f.read))
	}
	if err := fenced(t.Context(), db, "ada", epoch); !errors.Is(err, leases.ErrLost) {
		t.Errorf("a write after the takeover: %v", err)
	}
}

// leaseTakenOver has a fenced write begin in the middle of a takeover: it waits
// to learn that the lease is lost.
func leaseTakenOver(t *testing.T, db *store.DB) {
	if !db.Concurrent() {
		return // a takeover and a write are never under way together
	}
	epoch, _, err := acquire(t.Context(), db, "ada", 0)
	if err != nil {
		t.Fatal(err)
	}
	takeover := hold(t, db, func(tx *store.Tx) error {
		_, ok, err := leases.Acquire(tx, "l", "bob", time.Hour)
		if !ok {
			t.Error("an expired lease is not given")
		}
		return err
	})
	answered := make(chan struct{})
	go func() {
		defer close(answered)
		if err := fenced(t.Context(), db, "ada", epoch); !errors.Is(err, leases.ErrLost) {
			t.Errorf("a write of the holder before: %v, want ErrLost", err)
		}
	}()
	if !waits(t, db, answered) {
		t.Error("a fenced write does not wait for the takeover")
	}
	takeover.end(t)
	<-answered
	f := &follower{}
	f.rest(t, db)
	if len(f.read) != 0 {
		t.Errorf("the holder before wrote %+v", f.read)
	}
}
