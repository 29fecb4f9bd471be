package people

import "usher/internal/store"

// Place returns the place, from 1, that a place in the waiting order of an
// organization is in: how many wait up to it.
func Place(tx *store.Tx, parent, org string, waitSeq int64) (int64, error) {
	var n int64
	_, err := tx.Row(`SELECT count(*) FROM memberships WHERE parent = $1 AND org = $2 AND wait_seq IS NOT NULL AND wait_seq <= $3`,
		[]any{parent, org, waitSeq}, &n)
	return n, err
}
