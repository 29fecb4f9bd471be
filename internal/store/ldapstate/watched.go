package ldapstate

import "usher/internal/store"

// ChangeRun changes what is noted of a run that has ended.
func ChangeRun(tx *store.Tx, parent, directory string, r Run) error {
	return tx.Do(`UPDATE ldap_runs SET state = $4, ended_at = $5, outcome = $6 WHERE parent = $1 AND directory = $2 AND id = $3`,
		parent, directory, r.ID, r.State, r.EndedAt, r.Outcome)
}
