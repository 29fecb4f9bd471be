package credentials

import "usher/internal/store"

// Move gives the keys of an organization to another tenant: they go on to work, for
// the same target.
func Move(tx *store.Tx, from, to, org string) error {
	return tx.Do(`UPDATE credentials SET parent = $2 WHERE parent = $1 AND scope = 'org' AND target = $3`, from, to, org)
}
