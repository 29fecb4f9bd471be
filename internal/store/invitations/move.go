package invitations

import "usher/internal/store"

// Move gives the invitations of a tenant to another: they are of the same
// organization, with the same token and seat.
func Move(tx *store.Tx, from, to string) error {
	return tx.Do(`UPDATE invitations SET parent = $2 WHERE parent = $1`, from, to)
}

// MoveSends gives what the limit of invitations counts to another tenant: an hour
// is not begun anew by a move.
func MoveSends(tx *store.Tx, from, to string) error {
	return tx.Do(`UPDATE invitation_sends SET parent = $2 WHERE parent = $1`, from, to)
}
