package people

import "usher/internal/store"

// ParentsOf returns the ids of the parents that know an account.
func ParentsOf(tx *store.Tx, account string) ([]string, error) {
	return accounts(tx, `SELECT parent FROM persons WHERE account = $1 ORDER BY parent`, account)
}

// PrimaryOwners returns the accounts that are primary owners of an organization:
// one, but for the moment of a transfer.
func PrimaryOwners(tx *store.Tx, parent, org string) ([]string, error) {
	return accounts(tx, `SELECT account FROM memberships WHERE parent = $1 AND org = $2 AND present = 1 AND role <> 'user' AND role = 'primary_owner' ORDER BY account`, parent, org)
}
