package credentials

import "usher/internal/store"

// IssuedSince returns how many access tokens a client of a target was given
// after a time.
func IssuedSince(tx *store.Tx, target, client string, since int64) (int, error) {
	n := 0
	_, err := tx.Row(`SELECT count(*) FROM credentials WHERE target = $1 AND client = $2 AND client <> '' AND created_at > $3`, []any{target, client, since}, &n)
	return n, err
}

// Spent reports whether an access token was given for an assertion.
func Spent(tx *store.Tx, assertion string) (bool, error) {
	one := 0
	return tx.Row(`SELECT 1 FROM credentials WHERE assertion = $1 AND assertion <> ''`, []any{assertion}, &one)
}

// DeleteAccess deletes up to limit access tokens of a target that were given
// before a time.
func DeleteAccess(tx *store.Tx, target string, before int64, limit int) error {
	return tx.Do(`DELETE FROM credentials WHERE id IN (SELECT id FROM credentials WHERE target = $1 AND client <> '' AND created_at < $2 ORDER BY created_at LIMIT $3)`,
		target, before, limit)
}

// DeleteAccessOf deletes every access token of a client of a target.
func DeleteAccessOf(tx *store.Tx, target, client string) error {
	return tx.Do(`DELETE FROM credentials WHERE target = $1 AND client = $2 AND client <> ''`, target, client)
}

// AcceptedScopes returns which of two scopes a target has a live credential of.
func AcceptedScopes(tx *store.Tx, parent, target, a, b string) (hasA, hasB bool, err error) {
	const live = `EXISTS (SELECT 1 FROM credentials WHERE parent = $1 AND target = $2 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $3) AND scope = `
	_, err = tx.Row(`SELECT `+live+`$4), `+live+`$5)`, []any{parent, target, tx.Now(), a, b}, &hasA, &hasB)
	return hasA, hasB, err
}
