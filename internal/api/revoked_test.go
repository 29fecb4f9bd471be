package api

import (
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/migrated"
	"usher/internal/store/storetest"
)

// A key that is revoked while what it asks for waits for the parent changes nothing
// any more: the revocation was answered (PostgreSQL).
func TestAKeyRevokedWhileItsRequestWaitsChangesNothing(t *testing.T) {
	url := migrated.Postgres(t)
	w := newWorldOn(t, store.Options{URL: url})
	w.acme()
	key := w.token("parent:acme")
	other := elsewhere(t, url)
	release := storetest.Hold(t, other, lockAcme, nil)
	answered := make(chan result, 1)
	go func() { answered <- w.call(key, "PATCH", "/v1/parents/acme", `{"name":"Of somebody else"}`) }()
	if err := other.View(t.Context(), storetest.AwaitWaiter); err != nil {
		t.Fatal(err)
	}
	if err := other.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		c, err := credentials.ByHash(tx, auth.Hash(key))
		if err != nil {
			return err
		}
		return auth.Revoke(tx, c, identity.Actor{Kind: identity.ActorOperator}, "")
	}); err != nil {
		t.Fatal(err)
	}
	if err := release(); err != nil {
		t.Fatal(err)
	}
	if got := <-answered; got.status != 401 {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := w.must(w.operator, "GET", "/v1/parents/acme", ""); got["name"] == "Of somebody else" {
		t.Error("the revoked key changed the parent")
	}
}
