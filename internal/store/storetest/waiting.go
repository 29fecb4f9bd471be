package storetest

import (
	"runtime"
	"sync"
	"testing"

	"usher/internal/store"
)

// AwaitWaiter returns once some transaction on the PostgreSQL server waits for a
// lock. The deadline of tx ends it with an error where none ever does.
func AwaitWaiter(tx *store.Tx) error {
	for waiting := 0; waiting == 0; runtime.Gosched() {
		if _, err := tx.Row(`SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`, nil, &waiting); err != nil {
			return err
		}
	}
	return nil
}

// Flush has what tx was told to do done, the locks that it takes among it: what
// needs no answer is sent together with the next question.
func Flush(tx *store.Tx) error {
	var one int
	_, err := tx.Row(`SELECT 1`, nil, &one)
	return err
}

// Hold has a transaction of db take what lock takes, and keeps it until release is
// called, or the test ends. Release has then done in that transaction, where it is not
// nil, and returns how the transaction ended.
func Hold(t *testing.T, db *store.DB, lock, then func(*store.Tx) error) (release func() error) {
	t.Helper()
	held, let, ended := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	holds := sync.OnceFunc(func() { close(held) })
	go func() {
		ended <- db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			err := lock(tx)
			if err == nil {
				err = Flush(tx)
			}
			holds()
			<-let
			if err == nil && then != nil {
				err = then(tx)
			}
			return err
		})
	}()
	release = sync.OnceValue(func() error {
		close(let)
		return <-ended
	})
	t.Cleanup(func() { _ = release() })
	select {
	case <-held:
	case err := <-ended:
		ended <- err
		t.Fatal(err)
	}
	return release
}
