package storetest

import (
	"runtime"

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
