package credentials

import "usher/internal/store"

// First returns the credential that was issued first for a target, revoked or
// not, or nil. Credentials are never deleted, so it stays the same.
func First(tx *store.Tx, parent, scope, target string) (*Credential, error) {
	cs, err := list(tx, columns+`WHERE parent = $1 AND scope = $2 AND target = $3 ORDER BY id LIMIT 1`, parent, scope, target)
	if err != nil || len(cs) == 0 {
		return nil, err
	}
	return cs[0], nil
}
