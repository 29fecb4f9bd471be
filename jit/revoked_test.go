package jit

import (
	"testing"

	"usher/internal/auth"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/storetest"
	"usher/internal/store/tenants"
	"usher/internal/testserver"
)

// A key that is revoked while its login waits for the parent lets nobody in any
// more: the revocation was answered (PostgreSQL).
func TestAKeyRevokedWhileItsLoginWaitsLetsNobodyIn(t *testing.T) {
	url := testserver.Postgres(t)
	w := newWorldOn(t, url)
	other, err := store.Open(t.Context(), store.Options{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = other.Close() })
	held, release, ended := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		ended <- other.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			if err := tenants.Lock(tx, w.acme); err != nil {
				return err
			}
			if _, err := tenants.Rev(tx, w.acme); err != nil { // by when the lock is taken
				return err
			}
			close(held)
			<-release
			return nil
		})
	}()
	<-held
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
	close(release)
	if err != nil {
		t.Fatal(err)
	}
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	(<-answered).is(401, "invalid_token")
	if w.account("new@acme.example") != "" {
		t.Error("the login made an account")
	}
}
