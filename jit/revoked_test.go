package jit

import (
	"testing"

	"usher/internal/auth"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/storetest"
	"usher/internal/store/tenants"
)

// A key that is revoked while its login waits, for the parent or for the person,
// lets nobody in any more: the revocation was answered (PostgreSQL).
func TestAKeyRevokedWhileItsLoginWaitsLetsNobodyIn(t *testing.T) {
	for what, hold := range map[string]func(w *world, tx *store.Tx) error{
		"the parent": func(w *world, tx *store.Tx) error { return tenants.Lock(tx, w.acme) },
		"the e-mail": func(_ *world, tx *store.Tx) error { return people.LockEmail(tx, "new@acme.example") },
	} {
		t.Run(what, func(t *testing.T) { keyRevokedWhileItsLoginWaits(t, hold) })
	}
}

func keyRevokedWhileItsLoginWaits(t *testing.T, hold func(*world, *store.Tx) error) {
	url := migrated.Postgres(t)
	w := newWorldOn(t, url)
	other, err := store.Open(t.Context(), store.Options{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = other.Close() })
	release := storetest.Hold(t, other, func(tx *store.Tx) error { return hold(w, tx) }, nil)
	answered := make(chan result, 1)
	go func() { answered <- w.logIn("new@acme.example") }()
	if err := other.View(t.Context(), storetest.AwaitWaiter); err != nil {
		t.Fatal(err)
	}
	err = other.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		c, err := credentials.ByHash(tx, auth.Hash(w.key))
		if err != nil {
			return err
		}
		return auth.Revoke(tx, c, operator, "")
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := release(); err != nil {
		t.Fatal(err)
	}
	(<-answered).is(401, "invalid_token")
	if w.account("new@acme.example") != "" {
		t.Error("the login made an account")
	}
}
