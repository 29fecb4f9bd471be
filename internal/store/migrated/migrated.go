// Package migrated owns the stores that most tests begin with: empty, and with the
// newest schema. Making the schema takes longer than most tests, so each store is a
// copy of one that was made once in the process. Tests of migrations, of what opens a
// store and of two stores that must not be taken for one another make their own.
package migrated

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"usher/internal/store"
	"usher/internal/testserver"
)

// file is the database in a data directory.
const file = "usher.db"

// Dir returns a data directory of the test, for store.Options.Dir.
func Dir(tb testing.TB) string {
	tb.Helper()
	content, err := embedded()
	if err != nil {
		tb.Fatal(err)
	}
	dir := tb.TempDir()
	if err := os.WriteFile(filepath.Join(dir, file), content, 0o600); err != nil {
		tb.Fatal(err)
	}
	return dir
}

// Postgres returns the URL of a database of the test, for store.Options.URL, on the
// server that testserver has for the process.
func Postgres(tb testing.TB) string {
	tb.Helper()
	return testserver.PostgresLike(tb, func(url string) error { return migrate(store.Options{URL: url, Connections: 2}) })
}

// embedded is what the database of a new data directory holds.
var embedded = sync.OnceValues(func() (content []byte, err error) {
	dir, err := os.MkdirTemp("", "usher-migrated-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := migrate(store.Options{Dir: dir, Readers: 1}); err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(dir, file))
})

// migrate makes a store and closes it, which leaves all of it in its database.
func migrate(o store.Options) error {
	o.Log = slog.New(slog.DiscardHandler)
	db, err := store.Open(context.Background(), o)
	if err != nil {
		return err
	}
	return db.Close()
}
