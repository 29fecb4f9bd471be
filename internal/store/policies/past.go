package policies

import "usher/internal/store"

// InForceAt returns the number of the version that was the latest one of a
// parent at a time, 0 where there was none.
func InForceAt(tx *store.Tx, parent string, at int64) (int64, error) {
	var version int64
	_, err := tx.Row(`SELECT version FROM policy_versions WHERE parent = $1 AND created_at <= $2 ORDER BY version DESC LIMIT 1`, []any{parent, at}, &version)
	return version, err
}
