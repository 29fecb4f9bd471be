// Package answers owns what writes with an Idempotency-Key were answered, for as
// long as they are answered so again. What it keeps is sealed by its caller.
package answers

import "usher/internal/store"

// Key names a request: who sent it and what they called it.
type Key struct {
	Parent     string // of the credential; empty for the daemon's
	Credential string
	Account    string // whom it acted for; empty: nobody
	Name       string // hex SHA-256 of the Idempotency-Key
}

// Answer is what a request was answered.
type Answer struct {
	Request string // hex SHA-256 of the request
	Sealed  string
	At      int64
}

// Lock holds a request, so that its answer is found or made once. It is taken
// before any other lock.
func Lock(tx *store.Tx, k Key) error {
	return tx.Lock("answer:" + k.Parent + "/" + k.Credential + "/" + k.Account + "/" + k.Name)
}

// Get returns the answer that a request got after a time, or nil.
func Get(tx *store.Tx, k Key, since int64) (*Answer, error) {
	var a Answer
	ok, err := tx.Row(`SELECT request, sealed, created_at FROM answers WHERE parent = $1 AND credential = $2 AND account = $3 AND name = $4 AND created_at > $5`,
		[]any{k.Parent, k.Credential, k.Account, k.Name, since}, &a.Request, &a.Sealed, &a.At)
	if err != nil || !ok {
		return nil, err
	}
	return &a, nil
}

// Put stores the answer of a request, over one that is too old to be given.
func Put(tx *store.Tx, k Key, a Answer) error {
	return tx.Do(`INSERT INTO answers (parent, credential, account, name, request, sealed, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (parent, credential, account, name) DO UPDATE SET request = excluded.request, sealed = excluded.sealed, created_at = excluded.created_at`,
		k.Parent, k.Credential, k.Account, k.Name, a.Request, a.Sealed, tx.Now())
}

// Forget deletes up to limit answers that were given before a time, and returns
// how many those were.
func Forget(tx *store.Tx, before int64, limit int) (int64, error) {
	return tx.Exec(`DELETE FROM answers WHERE (parent, credential, account, name) IN
		(SELECT parent, credential, account, name FROM answers WHERE created_at < $1 ORDER BY created_at LIMIT $2)`, before, limit)
}
