package credentials

import "usher/internal/store"

// RevokeAll ends every live credential of a target from now on, and returns how
// many those were: tokens, clients and the access tokens that these got, and
// issuers.
func RevokeAll(tx *store.Tx, parent, target string) (int64, error) {
	if err := LockTokens(tx, target); err != nil {
		return 0, err
	}
	tx.Raise(parent)
	return tx.Exec(`UPDATE credentials SET revoked_at = $3 WHERE parent = $1 AND target = $2 AND revoked_at IS NULL`, parent, target, tx.Now())
}
