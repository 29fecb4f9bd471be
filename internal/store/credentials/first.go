package credentials

import "usher/internal/store"

// First returns the credential of one of two scopes that was issued first for a
// target, revoked or not, or nil. Credentials of the scopes that people issue
// are never deleted, so it stays the same.
func First(tx *store.Tx, parent, scope, other, target string) (*Credential, error) {
	cs, err := list(tx, columns+`WHERE parent = $1 AND scope IN ($2, $3) AND target = $4 ORDER BY id LIMIT 1`, parent, scope, other, target)
	if err != nil || len(cs) == 0 {
		return nil, err
	}
	return cs[0], nil
}
