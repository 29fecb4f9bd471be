package store

import (
	"errors"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/testserver"
)

// Where the address of the primary leads to a standby, after a failover or of
// several hosts, nothing is read there: who has left meanwhile could log in by what
// it has not got yet.
func TestPostgres_AStandbyIsNotRead(t *testing.T) {
	server := testserver.PostgresServer(t)
	db, err := Open(t.Context(), Options{URL: server.URL()})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	ask := func(tx *Tx) error {
		_, err := tx.Terms()
		return err
	}
	all := map[string]func() error{
		"read":   func() error { return db.Read(t.Context(), ask) },
		"view":   func() error { return db.View(t.Context(), ask) },
		"update": func() error { return db.Update(t.Context(), LaneNormal, ask) },
	}

	server.Standby(t, false)
	for name, do := range all {
		for range 3 { // connections of before are found broken
			err = do()
			if err == nil {
				break
			}
		}
		if known := identity.AsError(err); err == nil || known.Code != identity.CodeUnavailable || known.Reason != "storage_read_only" {
			t.Errorf("%s: %v", name, err)
		}
	}
	other, err := Open(t.Context(), Options{URL: server.URL()})
	if err == nil {
		t.Fatalf("the store opened: %v", other.Close())
	}
	if !errors.Is(err, ErrAway) || !strings.Contains(err.Error(), "a standby") {
		t.Errorf("%v: a standby may become the primary, or the address lead there", err)
	}

	server.Standby(t, true)
	for name, do := range all {
		for range 3 {
			if err = do(); err == nil {
				break
			}
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
