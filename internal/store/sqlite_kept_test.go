package store

import (
	"fmt"
	"strings"
	"testing"
)

// However many different statements a client has usher put together, by filters of
// many conditions, a connection keeps so much of them and no more. One whose rows
// are being read stays.
func TestRaw_StatementsAreNotKeptWithoutEnd(t *testing.T) {
	c := openConnTest(t)
	most, rows := 0, 0
	err := c.query("SELECT 1 UNION ALL SELECT 2", nil, func(row Row) error {
		for i := range 1000 {
			var n int
			query := fmt.Sprintf("SELECT %d", i) + strings.Repeat(" + 1", 300)
			err := c.query(query, nil, func(row Row) error { return row.Scan(&n) })
			if err != nil || n != i+300 {
				return fmt.Errorf("%d for %d: %w", n, i, err)
			}
			kept := 0
			for q := range c.stmts {
				kept += len(q)
			}
			most = max(most, kept)
		}
		rows++
		var n int
		err := row.Scan(&n)
		if n != rows {
			t.Errorf("row %d is %d", rows, n)
		}
		return err
	})
	if err != nil || rows != 2 {
		t.Errorf("%d rows: %v", rows, err)
	}
	if most > keepQueries || most < keepQueries/2 {
		t.Errorf("up to %d bytes of queries are kept, of %d", most, keepQueries)
	}
}
