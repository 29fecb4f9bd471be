package tenants

import "usher/internal/store"

// CountOrganizations returns how many organizations a parent has.
func CountOrganizations(tx *store.Tx, parent string) (int64, error) {
	return countOf(tx, `SELECT count(*) FROM organizations WHERE parent = $1`, parent)
}

// CountConnections returns how many connections a parent has.
func CountConnections(tx *store.Tx, parent string) (int64, error) {
	return countOf(tx, `SELECT count(*) FROM connections WHERE parent = $1`, parent)
}

// CountNames returns how many domains a parent has or has had.
func CountNames(tx *store.Tx, parent string) (int64, error) {
	return countOf(tx, `SELECT count(*) FROM domains WHERE parent = $1`, parent)
}

// CountWanted returns how many domains a parent has, or waits for.
func CountWanted(tx *store.Tx, parent string) (int64, error) {
	return countOf(tx, `SELECT count(*) FROM domains WHERE parent = $1 AND state IN ('pending', 'verified', 'degraded', 'lapsed')`, parent)
}

func countOf(tx *store.Tx, query, parent string) (n int64, err error) {
	_, err = tx.Row(query, []any{parent}, &n)
	return n, err
}
