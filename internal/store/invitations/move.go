package invitations

import "usher/internal/store"

// Move gives the invitations into an organization to another tenant, with token
// and seat.
func Move(tx *store.Tx, from, to, org string) error {
	return tx.Do(`UPDATE invitations SET parent = $2 WHERE parent = $1 AND org = $3`, from, to, org)
}

// MoveSends gives what the limit of invitations counts to another tenant: an hour
// is not begun anew by a move.
func MoveSends(tx *store.Tx, from, to, org string) error {
	return tx.Do(`UPDATE invitation_sends SET parent = $2 WHERE parent = $1 AND org = $3`, from, to, org)
}
