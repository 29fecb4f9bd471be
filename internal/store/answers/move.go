package answers

import "usher/internal/store"

// MoveOf gives what some credentials of a tenant were answered to another, with
// them.
func MoveOf(tx *store.Tx, from, to string, credentials []string) error {
	among, arg := tx.Among("$3", credentials)
	return tx.Do(`UPDATE answers SET parent = $2 WHERE parent = $1 AND credential`+among, from, to, arg)
}

// Move gives what the credentials of a tenant were answered to another, with them.
func Move(tx *store.Tx, from, to string) error {
	return tx.Do(`UPDATE answers SET parent = $2 WHERE parent = $1`, from, to)
}
