package runs

import "usher/internal/store"

// Move gives the runs of a tenant to another.
func Move(tx *store.Tx, from, to string) error {
	return tx.Do(`UPDATE runs SET parent = $2 WHERE parent = $1`, from, to)
}

// MoveWindows gives what guards counted of a tenant's organizations to another:
// an hour is not begun anew by a move.
func MoveWindows(tx *store.Tx, from, to string) error {
	return tx.Do(`UPDATE guard_windows SET parent = $2 WHERE parent = $1`, from, to)
}
