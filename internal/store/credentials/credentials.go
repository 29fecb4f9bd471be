// Package credentials owns API keys and directory tokens: their hashes, what
// they are for, and when they end. The secret itself is never stored.
package credentials

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"usher/internal/store"
)

// Credential is one key or token.
type Credential struct {
	Parent, ID string // Parent is empty for an operator's key
	Scope      string // operator | read-only | parent | org | login-hook | directory | oauth-client | access-token | jwt-issuer
	Target     string // id of the organization, connection or directory; empty for the rest
	Name       string
	Hash       string // hex SHA-256 of the secret; of a client without one, what no secret hashes to
	Hint       string // its first characters, to tell keys apart
	CreatedAt  int64
	ExpiresAt  int64 // 0: never
	RevokedAt  int64 // 0: live
	LastUsedAt int64 // to some minutes; 0: never

	// Of OAuth 2.0 alone.
	Client    string // of an access token: the id of the client that got it
	JWKS      string // of a client without a secret: its public keys
	Assertion string // of an access token: hex SHA-256 of the assertion's name that got it, unique

	// Of an issuer that a directory trusts.
	Issuer   string // what the iss of its tokens is
	Audience string // what their aud is
	Trust    string // JSON of the rest, as internal/auth reads it

	Sealed string // of a caller that signs what it sends: the secret, sealed

	TargetRev string // of a directory's: a new value with every change of the directory's schemas; set by SetTargetRev

	Off bool // a token made by hand that its directory does not take, for now
}

const columns = `SELECT parent, id, scope, target, name, hash, hint, created_at, coalesce(expires_at, 0), coalesce(revoked_at, 0), client, jwks, issuer, audience, trust, off, target_rev, last_used_at, sealed FROM credentials `

// Insert adds a credential; store.ErrUnique when the hash exists, or the
// assertion.
func Insert(tx *store.Tx, c *Credential) error {
	c.CreatedAt = tx.Now()
	var expires any
	if c.ExpiresAt != 0 {
		expires = c.ExpiresAt
	}
	_, err := tx.Exec(`INSERT INTO credentials (parent, id, scope, target, name, hash, hint, created_at, expires_at, client, jwks, assertion, issuer, audience, trust, sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
		c.Parent, c.ID, c.Scope, c.Target, c.Name, c.Hash, c.Hint, c.CreatedAt, expires, c.Client, c.JWKS, c.Assertion, c.Issuer, c.Audience, c.Trust, c.Sealed)
	return err
}

// ByHash returns the credential whose secret has this hash, or nil.
func ByHash(tx *store.Tx, hash string) (*Credential, error) {
	return one(tx, columns+`WHERE hash = $1`, hash)
}

const live = `hash = $1 AND revoked_at IS NULL AND off = 0 AND (expires_at IS NULL OR expires_at > $2)`

// LiveSQL returns the SQL text of "the credential with the hash that parameter
// hash holds is good at the time that parameter now holds", to stand in another
// statement.
func LiveSQL(hash, now string) string {
	return `(SELECT 1 FROM credentials WHERE ` + strings.NewReplacer("$1", hash, "$2", now).Replace(live) + `) IS NOT NULL`
}

// LiveUntilSQL is LiveSQL for whoever keeps the answer: until when it holds by
// itself, in epoch microseconds, Forever where that does not end; 0 where it does
// not hold.
func LiveUntilSQL(hash, now string) string {
	return untilSQL(strings.NewReplacer("$1", hash, "$2", now).Replace(live))
}

// SameUntilSQL is LiveUntilSQL of a credential whose target is as it was when the
// credential's TargetRev was what parameter rev holds.
func SameUntilSQL(hash, now, rev string) string {
	return untilSQL(strings.NewReplacer("$1", hash, "$2", now).Replace(live) + ` AND target_rev = ` + rev)
}

// Forever is the end of what has none.
const Forever int64 = math.MaxInt64

func untilSQL(where string) string {
	return `coalesce((SELECT coalesce(expires_at, ` + strconv.FormatInt(Forever, 10) + `) FROM credentials WHERE ` + where + `), 0)`
}

// AskLive asks whether the credential whose secret has this hash is neither
// revoked nor expired, nor off, and for its TargetRev.
func AskLive(tx *store.Tx, hash string) func() (rev string, ok bool, err error) {
	answer := tx.Ask(`SELECT target_rev FROM credentials WHERE `+live, hash, tx.Now())
	return func() (rev string, ok bool, err error) {
		ok, err = answer.Row(&rev)
		return rev, ok, err
	}
}

// ShareTarget holds what is said of a target by TargetRev until the transaction
// ends: whoever adds a credential takes it first, so that SetTargetRev either
// sees the credential or comes first.
func ShareTarget(tx *store.Tx, target string) error {
	if target == "" {
		return nil
	}
	return tx.LockShared("credentials of " + target)
}

// SetTargetRev gives every credential of a target another TargetRev.
func SetTargetRev(tx *store.Tx, parent, target, rev string) error {
	if err := tx.Lock("credentials of " + target); err != nil {
		return err
	}
	if err := LockTokens(tx, target); err != nil { // whoever switches tokens off writes the same rows
		return err
	}
	return tx.Do(`UPDATE credentials SET target_rev = $3 WHERE parent = $1 AND target = $2`, parent, target, rev)
}

// storable reports whether texts that came from outside can be in a store: one with
// U+0000, or that is not UTF-8, names nothing that is there, and PostgreSQL refuses
// to be asked for it.
func storable(texts ...string) bool {
	return !slices.ContainsFunc(texts, func(s string) bool { return !utf8.ValidString(s) || strings.Contains(s, "\x00") })
}

// ByID returns a credential, or nil.
func ByID(tx *store.Tx, id string) (*Credential, error) {
	if !storable(id) {
		return nil, nil
	}
	return one(tx, columns+`WHERE id = $1`, id)
}

func one(tx *store.Tx, query, arg string) (*Credential, error) {
	cs, err := list(tx, query, arg)
	if err != nil || len(cs) == 0 {
		return nil, err
	}
	return cs[0], nil
}

// List returns up to limit credentials of a parent behind the id after; those
// of every parent when parent is empty. Access tokens, which clients get by
// themselves and which end by themselves, are not among them.
func List(tx *store.Tx, parent, after string, limit int) ([]*Credential, error) {
	if parent == "" {
		return list(tx, columns+`WHERE id > $1 AND client = '' ORDER BY id LIMIT $2`, after, limit)
	}
	return list(tx, columns+`WHERE parent = $1 AND id > $2 AND client = '' ORDER BY id LIMIT $3`, parent, after, limit)
}

func list(tx *store.Tx, query string, args ...any) ([]*Credential, error) {
	var out []*Credential
	err := tx.Rows(query, args, func(row store.Row) error {
		var c Credential
		err := row.Scan(&c.Parent, &c.ID, &c.Scope, &c.Target, &c.Name, &c.Hash, &c.Hint, &c.CreatedAt, &c.ExpiresAt, &c.RevokedAt, &c.Client, &c.JWKS, &c.Issuer, &c.Audience, &c.Trust, &c.Off, &c.TargetRev, &c.LastUsedAt, &c.Sealed)
		out = append(out, &c)
		return err
	})
	return out, err
}

// Revoke ends a credential from now on; it reports whether it was live.
func Revoke(tx *store.Tx, id string) (bool, error) {
	n, err := tx.Exec(`UPDATE credentials SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL`, id, tx.Now())
	return n > 0, err
}

// LetGo has a revoked credential, which stays listed, give its hash up: another
// may have it.
func LetGo(tx *store.Tx, id string) error {
	return tx.Do(`UPDATE credentials SET hash = hash || ' ' || id WHERE id = $1 AND revoked_at IS NOT NULL`, id)
}

// RevokeOf ends the live credentials of a scope and target, and returns their ids.
func RevokeOf(tx *store.Tx, parent, scope, target string) (ids []string, err error) {
	live, err := list(tx, columns+`WHERE parent = $1 AND scope = $2 AND target = $3 AND revoked_at IS NULL ORDER BY id`, parent, scope, target)
	for _, c := range live {
		ids = append(ids, c.ID)
	}
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	tx.Raise(parent)
	return ids, tx.Do(`UPDATE credentials SET revoked_at = $4 WHERE parent = $1 AND scope = $2 AND target = $3 AND revoked_at IS NULL`, parent, scope, target, tx.Now())
}
