package people

import "usher/internal/store"

// ParentsOf returns the ids of the parents that know an account.
func ParentsOf(tx *store.Tx, account string) ([]string, error) {
	return accounts(tx, `SELECT parent FROM persons WHERE account = $1 ORDER BY parent`, account)
}
