package credentials

import "usher/internal/store"

// Move gives the credentials of a tenant to another: they go on to work, for the
// same target.
func Move(tx *store.Tx, from, to string) error {
	return tx.Do(`UPDATE credentials SET parent = $2 WHERE parent = $1`, from, to)
}
