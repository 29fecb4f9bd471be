package credentials

import "usher/internal/store"

// Move gives the keys of an organization to another tenant: they go on to work, for
// the same target.
func Move(tx *store.Tx, from, to, org string) error {
	return tx.Do(`UPDATE credentials SET parent = $2 WHERE parent = $1 AND scope = 'org' AND target = $3`, from, to, org)
}

// OfOrganization returns the keys of an organization, revoked ones included.
func OfOrganization(tx *store.Tx, parent, org string) ([]*Credential, error) {
	return list(tx, columns+`WHERE parent = $1 AND scope = 'org' AND target = $2 ORDER BY id`, parent, org)
}

// EndAll ends the credentials of a tenant for a target, all of them where that
// is empty.
func EndAll(tx *store.Tx, parent, target string) error {
	tx.Raise(parent)
	if target == "" {
		return tx.Do(`UPDATE credentials SET revoked_at = $2 WHERE parent = $1 AND revoked_at IS NULL`, parent, tx.Now())
	}
	return tx.Do(`UPDATE credentials SET revoked_at = $3 WHERE parent = $1 AND target = $2 AND revoked_at IS NULL`, parent, target, tx.Now())
}
