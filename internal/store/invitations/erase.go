package invitations

import "usher/internal/store"

// Erase deletes the invitations that an account accepted, or whose e-mail was its;
// none of them is open any more.
func Erase(tx *store.Tx, parent, account, folded string) error {
	return tx.Do(`DELETE FROM invitations WHERE parent = $1 AND (account = $2 OR email_fold = $3) AND state <> 'open'`, parent, account, folded)
}
