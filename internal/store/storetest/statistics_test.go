package storetest_test

import (
	"slices"
	"testing"

	"usher/internal/store"
	"usher/internal/testserver"
)

// The planner knows a table that has grown a moment ago, and is not asked again
// about what it knows, nor at once about what has only changed.
func TestPostgresKnowsATableThatHasGrown(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{URL: testserver.Postgres(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	if tables, err := db.TakeStatistics(t.Context()); err != nil || len(tables) != 0 {
		t.Errorf("of an empty store: %v %v", tables, err)
	}
	write := func(statements ...string) {
		t.Helper()
		if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			for _, statement := range append(statements, `SELECT pg_stat_force_next_flush()`) {
				if _, err := tx.Exec(statement); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	write(`INSERT INTO directory_members (parent, directory, group_id, value, kind) SELECT 'p', 'd', 'g', i::text, 'User' FROM generate_series(1, 100) i`)
	tables, err := db.TakeStatistics(t.Context())
	if err != nil || !slices.Equal(tables, []string{"directory_members"}) {
		t.Errorf("after it has grown: %v %v", tables, err)
	}
	var rows float64
	if err := db.Read(t.Context(), func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT reltuples::float8 FROM pg_class WHERE relname = 'directory_members'`, nil, &rows)
		return err
	}); err != nil || rows != 100 {
		t.Errorf("it is taken for %v rows, %v", rows, err)
	}
	if tables, err := db.TakeStatistics(t.Context()); err != nil || len(tables) != 0 {
		t.Errorf("again: %v %v", tables, err)
	}
	write(`UPDATE directory_members SET display = 'a'`, `UPDATE directory_members SET display = 'b'`)
	if tables, err := db.TakeStatistics(t.Context()); err != nil || len(tables) != 0 {
		t.Errorf("after it has only changed: %v %v", tables, err)
	}
	write(`INSERT INTO directory_members (parent, directory, group_id, value, kind) SELECT 'p', 'd', 'g2', i::text, 'User' FROM generate_series(1, 100) i`)
	if tables, err := db.TakeStatistics(t.Context()); err != nil || !slices.Equal(tables, []string{"directory_members"}) {
		t.Errorf("after it has doubled: %v %v", tables, err)
	}
}
