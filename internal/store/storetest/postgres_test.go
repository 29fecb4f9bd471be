package storetest_test

import (
	"fmt"
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/testserver"
)

func TestPostgres(t *testing.T) {
	storetest.Run(t, func(t *testing.T) *store.DB {
		db, err := store.Open(t.Context(), store.Options{URL: testserver.Postgres(t)})
		if err != nil {
			t.Fatal(err)
		}
		return db
	})
}

// Questions that travel together fail together: an answer that was lost on its
// way is never an empty one, which would say that something is not there.
func TestPostgresALostAnswerIsNotAnEmptyOne(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{URL: testserver.Postgres(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	const end = `SELECT 1 WHERE pg_terminate_backend(pg_backend_pid())`
	lost := func(tx *store.Tx, queries ...string) error {
		answers := make([]*store.Answer, len(queries))
		for i, q := range queries {
			answers[i] = tx.Ask(q)
		}
		var first error
		for i, a := range answers {
			var n int
			found, err := a.Row(&n)
			if err == nil && !found {
				t.Errorf("%q: answer %d is lost and said to be empty", queries, i)
			}
			if first == nil {
				first = err
			}
		}
		return first
	}
	for _, queries := range [][]string{{end, `SELECT 2`, `SELECT 3`}, {`SELECT 1`, end, `SELECT 3`}} {
		for name, run := range map[string]func(func(*store.Tx) error) error{
			"View":   func(fn func(*store.Tx) error) error { return db.View(t.Context(), fn) },
			"Read":   func(fn func(*store.Tx) error) error { return db.Read(t.Context(), fn) },
			"Update": func(fn func(*store.Tx) error) error { return db.Update(t.Context(), store.LaneNormal, fn) },
		} {
			err := run(func(tx *store.Tx) error { return lost(tx, queries...) })
			if identity.AsError(err).Code != identity.CodeUnavailable {
				t.Errorf("%s of %q: %v, want unavailable", name, queries, err)
			}
		}
	}
}

// What PostgreSQL cannot hold is the caller's mistake and not the store's.
func TestPostgresRefusesTextsItCannotHold(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{URL: testserver.Postgres(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	long := make([]byte, 0, 30_000) // and no shorter when it is compressed
	for i := uint32(1); len(long) < cap(long); i++ {
		long = fmt.Appendf(long, "%08x", i*2654435761)
	}
	for reason, text := range map[string]string{"nul_character": "a\x00b", "not_utf8": "a\xffb", "text_too_long": string(long)} {
		err = db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			return tx.Do(`INSERT INTO leases (name, holder, epoch, expires_at) VALUES ($1, '', 0, 0)`, text)
		})
		if e := identity.AsError(err); e.Code != identity.CodeInvalid || e.Reason != reason {
			t.Errorf("%v, want %s", err, reason)
		}
	}
}
