package storetest

import (
	"fmt"
	"slices"
	"testing"

	"usher/internal/store"
)

// Texts that are read where they lie are the same as those that are copied, of
// rows that are read and of answers that are kept.
func borrowedTexts(t *testing.T, db *store.DB) {
	const query = `SELECT CAST($1 AS TEXT) AS id, '' AS empty, CAST(7 AS BIGINT) AS n UNION ALL SELECT 'ä longer text than that', '', 8 ORDER BY 3`
	read := func(rows func(scan func(store.Row) error) error) (out []string) {
		t.Helper()
		var id, empty store.Text
		var version int64
		columns := []any{&id, &empty, &version}
		err := rows(func(row store.Row) error {
			if err := row.Scan(columns...); err != nil {
				return err
			}
			out = append(out, fmt.Sprintf("%s %q %d", id, empty, version))
			return nil
		})
		if err != nil {
			t.Error(err)
		}
		return out
	}
	err := db.View(t.Context(), func(tx *store.Tx) error {
		var want []string
		err := tx.Rows(query, []any{"p"}, func(row store.Row) error {
			var id, empty string
			var version int64
			err := row.Scan(&id, &empty, &version)
			want = append(want, fmt.Sprintf("%s %q %d", id, empty, version))
			return err
		})
		if err != nil || len(want) == 0 {
			t.Fatal(want, err)
		}
		got := read(func(scan func(store.Row) error) error { return tx.Rows(query, []any{"p"}, scan) })
		asked := read(tx.Ask(query, "p").Rows)
		if !slices.Equal(got, want) || !slices.Equal(asked, want) {
			t.Errorf("read %q and %q, want %q", got, asked, want)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}
