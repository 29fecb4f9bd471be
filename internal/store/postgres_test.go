package store

import (
	"errors"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"usher/internal/testserver"
)

// assertDurable holds every connection that the pool can have to the settings
// that make a commit durable. The values are written out here on purpose: the
// list that sets them is what is tested.
func assertDurable(t *testing.T, url string) {
	t.Helper()
	const connections = 5
	db, err := Open(t.Context(), Options{URL: url, Connections: connections})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	held := map[uint32]*pgxpool.Conn{}
	for range connections {
		c, err := db.engine.(*postgres).pool.Acquire(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer c.Release()
		held[c.Conn().PgConn().PID()] = c
		for _, name := range []string{"synchronous_commit", "fsync", "full_page_writes"} {
			var got string
			if err := c.QueryRow(t.Context(), `SELECT current_setting($1)`, name).Scan(&got); err != nil {
				t.Fatal(err)
			}
			if got != "on" {
				t.Errorf("%s is %s on a pooled connection", name, got)
			}
		}
	}
	if len(held) != connections {
		t.Errorf("%d connections were looked at, want %d", len(held), connections)
	}
}

func TestPostgres_EveryConnectionIsDurable(t *testing.T) {
	url := testserver.Postgres(t)
	assertDurable(t, url)
	// A role or a database that is set otherwise is overridden.
	c, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{
		`ALTER DATABASE ` + c.Config().Database + ` SET synchronous_commit = off`,
		`ALTER ROLE ` + c.Config().User + ` IN DATABASE ` + c.Config().Database + ` SET synchronous_commit = local`,
	} {
		if _, err := c.Exec(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	c, err = pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	var got string
	if err := errors.Join(c.QueryRow(t.Context(), `SHOW synchronous_commit`).Scan(&got), c.Close(t.Context())); err != nil || got != "local" {
		t.Fatalf("%s %v: the role is not set", got, err)
	}
	assertDurable(t, url)
}

// What a connection cannot override is refused, in words that say what to set.
func TestPostgres_AServerThatLosesCommitsIsRefused(t *testing.T) {
	server := testserver.PostgresServer(t)
	for _, name := range []string{"fsync", "full_page_writes"} {
		server.Set(t, name, "off")
		db, err := Open(t.Context(), Options{URL: server.URL()})
		if err == nil {
			t.Fatalf("%s = off: the store opened: %v", name, db.Close())
		}
		if want := "the setting " + name + ` is "off", usher needs "on"`; !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %s", err, want)
		}
		if errors.Is(err, ErrAway) {
			t.Errorf("%v: it is waited for a server that will never do", err)
		}
		server.Set(t, name, "on")
	}
	server.Set(t, "synchronous_commit", "off") // the server's default is overridden
	assertDurable(t, server.URL())
}
