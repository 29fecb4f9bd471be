package answers

import "usher/internal/store"

// Move gives what the credentials of a tenant were answered to another, with them.
func Move(tx *store.Tx, from, to string) error {
	return tx.Do(`UPDATE answers SET parent = $2 WHERE parent = $1`, from, to)
}
