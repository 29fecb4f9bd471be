package store

import (
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/testserver"
)

// A server that took the place of another one and does not keep what it answers is
// as one that is away: the client sends its request again, and who runs usher reads
// why.
func TestPostgres_AServerThatKeepsNothingIsUnavailable(t *testing.T) {
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
	server.Set(t, "full_page_writes", "off")
	for range 3 { // connections of before are found broken
		if err = db.Ready(t.Context()); err == nil {
			t.Fatal("it was asked")
		}
	}
	known := identity.AsError(err)
	if known.Code != identity.CodeUnavailable || !strings.Contains(known.Detail, "full_page_writes") {
		t.Errorf("%v", err)
	}
	other, err := Open(t.Context(), Options{URL: server.URL()})
	if err == nil {
		t.Fatalf("the store opened: %v", other.Close())
	}
	if want := `the setting full_page_writes is "off", usher needs "on"`; !strings.HasSuffix(err.Error(), ": "+want) || strings.Count(err.Error(), want) != 1 {
		t.Error(err)
	}
}
