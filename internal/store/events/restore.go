package events

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// beyond is how far behind the newest event known the log goes on after a
// restore: whoever read the log of a machine that is gone may hold a cursor
// that is newer than the backup.
const beyond = 1_000_000

// Newest returns the number of the newest event, 0 where there is none.
func Newest(tx *store.Tx) (n int64, err error) {
	_, err = tx.Row(`SELECT coalesce(max(n), 0) FROM events`, nil, &n)
	return n, err
}

// GoOn notes that the store was restored, behind the newest event of the store
// before, so that no number that was drawn there is drawn again: a cursor that
// was handed out shows what happens from here on. It is for the embedded store,
// where an event's number is its place.
func GoOn(tx *store.Tx, newestBefore int64, actor identity.Actor, requestID string) error {
	own, err := Newest(tx)
	if err != nil {
		return err
	}
	return tx.Do(`INSERT INTO events (n, parent, id, at, type, actor_kind, actor_id, request_id) VALUES ($1, '', $2, $3, $4, $5, $6, $7)`,
		max(own, newestBefore)+beyond, store.NewID(), tx.Now(), string(StoreRestored), string(actor.Kind), actor.Stored(), requestID)
}
