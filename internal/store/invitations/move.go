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

// ForgetOrganization deletes what was kept of the invitations into an
// organization; none of them is open any more.
func ForgetOrganization(tx *store.Tx, parent, org string) error {
	if err := tx.Do(`DELETE FROM invitations WHERE parent = $1 AND org = $2`, parent, org); err != nil {
		return err
	}
	return tx.Do(`DELETE FROM invitation_sends WHERE parent = $1 AND org = $2`, parent, org)
}
