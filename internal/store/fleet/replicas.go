package fleet

import (
	"time"

	"usher/internal/store"
)

// Replica is a daemon that serves, or did not long ago.
type Replica struct {
	ID    string
	Beats int64         // how often it has read the list of all
	Ago   time.Duration // when it last did, by the clock of the database
}

// Beat says that a daemon serves, and returns all that have said so within a time.
// The longer ago are let go of.
func Beat(tx *store.Tx, id string, within time.Duration) (all []Replica, err error) {
	now, err := tx.Clock()
	if err != nil {
		return nil, err
	}
	if err := tx.Do(`INSERT INTO replicas (id, started_at, beat_at, beats) VALUES ($1, $2, $2, 1)
		ON CONFLICT (id) DO UPDATE SET beat_at = excluded.beat_at, beats = replicas.beats + 1`, id, now); err != nil {
		return nil, err
	}
	if err := tx.Do(`DELETE FROM replicas WHERE beat_at < $1`, now-within.Microseconds()); err != nil {
		return nil, err
	}
	err = tx.Rows(`SELECT id, beats, beat_at FROM replicas ORDER BY id`, nil, func(row store.Row) error {
		var r Replica
		var at int64
		err := row.Scan(&r.ID, &r.Beats, &at)
		r.Ago = time.Duration(now-at) * time.Microsecond
		all = append(all, r)
		return err
	})
	return all, err
}

// Leave says that a daemon serves no more.
func Leave(tx *store.Tx, id string) error { return tx.Do(`DELETE FROM replicas WHERE id = $1`, id) }
