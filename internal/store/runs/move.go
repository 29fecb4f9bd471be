package runs

import "usher/internal/store"

// Move gives the runs of an organization to another tenant.
func Move(tx *store.Tx, from, to, org string) error {
	return tx.Do(`UPDATE runs SET parent = $2 WHERE parent = $1 AND scope = $3`, from, to, OrgScope(org))
}

// MoveWindows gives what guards counted of an organization to another tenant: an
// hour is not begun anew by a move.
func MoveWindows(tx *store.Tx, from, to, org string) error {
	return tx.Do(`UPDATE guard_windows SET parent = $2 WHERE parent = $1 AND scope = $3`, from, to, OrgScope(org))
}
