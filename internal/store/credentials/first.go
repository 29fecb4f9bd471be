package credentials

import "usher/internal/store"

// First returns the credential of one of three scopes that was issued first for a
// target, revoked or not, or nil. Credentials of the scopes that people issue
// are never deleted, so it stays the same.
func First(tx *store.Tx, parent, target string, scopes [3]string) (*Credential, error) {
	cs, err := list(tx, columns+`WHERE parent = $1 AND target = $2 AND scope IN ($3, $4, $5) ORDER BY id LIMIT 1`, parent, target, scopes[0], scopes[1], scopes[2])
	if err != nil || len(cs) == 0 {
		return nil, err
	}
	return cs[0], nil
}
