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

// AcceptedScopes returns which of three scopes a target has a live credential of.
func AcceptedScopes(tx *store.Tx, parent, target string, scopes [3]string) (has [3]bool, err error) {
	const live = `EXISTS (SELECT 1 FROM credentials WHERE parent = $1 AND target = $2 AND revoked_at IS NULL AND off = 0 AND (expires_at IS NULL OR expires_at > $3) AND scope = `
	_, err = tx.Row(`SELECT `+live+`$4), `+live+`$5), `+live+`$6)`, []any{parent, target, tx.Now(), scopes[0], scopes[1], scopes[2]}, &has[0], &has[1], &has[2])
	return has, err
}

// LockTokens takes the lock under which tokens of a directory are made by hand,
// and switched off.
func LockTokens(tx *store.Tx, directory string) error { return tx.Lock("tokens of " + directory) }

// SwitchOff lets the live credentials of a scope and target count no more, or
// count again, and returns how many those are.
func SwitchOff(tx *store.Tx, parent, scope, target string, off bool) (int64, error) {
	return tx.Exec(`UPDATE credentials SET off = $4 WHERE parent = $1 AND scope = $2 AND target = $3 AND off <> $4 AND revoked_at IS NULL`, parent, scope, target, off)
}

// Trusted returns up to limit live credentials that tokens of an issuer for an
// audience are taken by: those of one target, or of every where target is empty.
func Trusted(tx *store.Tx, issuer, audience, target string, limit int) ([]*Credential, error) {
	if !storable(issuer, audience, target) {
		return nil, nil
	}
	const where = `WHERE issuer = $1 AND audience = $2 AND issuer <> '' AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $3)`
	if target == "" {
		return list(tx, columns+where+` ORDER BY id LIMIT $4`, issuer, audience, tx.Now(), limit)
	}
	return list(tx, columns+where+` AND target = $5 ORDER BY id LIMIT $4`, issuer, audience, tx.Now(), limit, target)
}

// Used notes that credentials were used now.
func Used(tx *store.Tx, ids []string) error {
	among, arg := tx.Among("$2", ids)
	return tx.Do(`UPDATE credentials SET last_used_at = $1 WHERE id`+among+` AND last_used_at < $1`, tx.Now(), arg)
}

// NextExpiry returns for every scope that has live credentials with an end, those
// of access tokens aside, when the first of them ends.
func NextExpiry(tx *store.Tx) (map[string]int64, error) {
	out := map[string]int64{}
	err := tx.Rows(`SELECT scope, min(expires_at) FROM credentials WHERE expires_at IS NOT NULL AND client = '' AND expires_at > $1 AND revoked_at IS NULL AND off = 0 GROUP BY scope`,
		[]any{tx.Now()}, func(row store.Row) error {
			var scope string
			var at int64
			err := row.Scan(&scope, &at)
			out[scope] = at
			return err
		})
	return out, err
}
