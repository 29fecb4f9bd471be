package api

import (
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/storetest"
	"usher/internal/store/tenants"
	"usher/internal/testserver"
)

// A key that is revoked while what it asks for waits for the parent changes nothing
// any more: the revocation was answered (PostgreSQL).
func TestAKeyRevokedWhileItsRequestWaitsChangesNothing(t *testing.T) {
	url := testserver.Postgres(t)
	w := newWorldOn(t, store.Options{URL: url})
	w.acme()
	key := w.token("parent:acme")
	other, err := store.Open(t.Context(), store.Options{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = other.Close() })
	held, release, ended := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		ended <- other.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			p, err := tenants.ParentBySlug(tx, "acme")
			if err == nil {
				err = tenants.Lock(tx, p.ID)
			}
			if err == nil {
				_, err = tenants.Rev(tx, p.ID) // by when the lock is taken
			}
			close(held)
			<-release
			return err
		})
	}()
	<-held
	answered := make(chan result, 1)
	go func() { answered <- w.call(key, "PATCH", "/v1/parents/acme", `{"name":"Of somebody else"}`) }()
	if err := other.View(t.Context(), storetest.AwaitWaiter); err != nil {
		t.Fatal(err)
	}
	err = other.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		c, err := credentials.ByHash(tx, auth.Hash(key))
		if err != nil {
			return err
		}
		return auth.Revoke(tx, c, identity.Actor{Kind: identity.ActorOperator}, "")
	})
	close(release)
	if err != nil {
		t.Fatal(err)
	}
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	if got := <-answered; got.status != 401 {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := w.must(w.operator, "GET", "/v1/parents/acme", ""); got["name"] == "Of somebody else" {
		t.Error("the revoked key changed the parent")
	}
}
