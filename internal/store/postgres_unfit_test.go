package store

import (
	"errors"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

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

// A URL that names the database of another program is refused before anything is made
// there, and not when a table of usher's has a name that is taken.
func TestPostgres_AnotherProgramsDatabaseIsRefused(t *testing.T) {
	url := testserver.Postgres(t)
	err := onPostgres(t.Context(), url, func(c *pgx.Conn) error {
		_, err := c.Exec(t.Context(), `CREATE TABLE invoices (id bigint)`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if db, err := Open(t.Context(), Options{URL: url}); !errors.Is(err, errForeign) {
		if err == nil {
			err = db.Close()
		}
		t.Errorf("it is taken for usher's: %v", err)
	}
	if _, _, err := Schema(t.Context(), Options{URL: url}); !errors.Is(err, errForeign) {
		t.Errorf("its schema: %v", err)
	}
	err = onPostgres(t.Context(), url, func(c *pgx.Conn) error {
		_, err := c.Exec(t.Context(), `DROP TABLE invoices`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	db, err := Open(t.Context(), Options{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
}
