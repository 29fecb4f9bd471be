package store

import (
	"path/filepath"
	"strings"
	"testing"

	lib "modernc.org/sqlite/lib"
	"pgregory.net/rapid"
)

func openConnTest(t *testing.T) *conn {
	t.Helper()
	c, err := openConn(dsn(filepath.Join(t.TempDir(), "raw.db")))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// What is bound is what is read, whatever was bound to the same statement
// before: empty and long texts, any bytes, integers, booleans and nothing. A
// parameter takes the argument with its number, wherever it stands: SQLite by
// itself counts them in the order of their first appearance.
func TestRaw_ArgumentsComeBackAsTheyAre(t *testing.T) {
	c := openConnTest(t)
	type name string
	rapid.Check(t, func(t *rapid.T) {
		length := rapid.SampledFrom([]int{0, 1, 40, keepTexts, 3 * keepTexts}).Draw(t, "length")
		text := strings.Repeat(rapid.SampledFrom([]string{"a", "ß", "\x00"}).Draw(t, "of"), length)
		other := rapid.String().Draw(t, "other")
		n := rapid.Int64().Draw(t, "n")
		yes := rapid.Bool().Draw(t, "yes")
		var maybe any
		if yes {
			maybe = other
		}
		found := 0
		err := c.query("SELECT $3, $1, $2, $4, $1, $5 IS NULL", []any{text, name(other), n, yes, maybe}, func(row Row) error {
			found++
			var (
				gotText, again string
				gotOther       name
				gotN           int64
				gotYes, null   bool
			)
			if err := row.Scan(&gotN, &gotText, &gotOther, &gotYes, &again, &null); err != nil {
				return err
			}
			if gotN != n || gotText != text || again != text || gotOther != name(other) || gotYes != yes || null == yes {
				t.Errorf("%d %q %q %v %v", gotN, gotText, gotOther, gotYes, null)
			}
			return nil
		})
		if err != nil || found != 1 {
			t.Fatal(found, err)
		}
	})
}

func TestRaw_WhatIsRefused(t *testing.T) {
	c := openConnTest(t)
	for query, want := range map[string]string{
		"SELECT 1; SELECT 2": "not one statement",
		"":                   "not one statement",
		"-- nothing":         "not one statement",
		"SELECT ?":           "a parameter is not $1",
		"SELECT :name":       "a parameter is not $1",
		"SELECT $2":          "argument $2 of 1 is missing",
		"SELECT absent":      "no such column: absent (1)",
	} {
		err := c.query(query, []any{"one"}, func(Row) error { return nil })
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", query, err, want)
		}
	}
	if err := c.query("SELECT $1", []any{1.5}, func(Row) error { return nil }); err == nil || !strings.Contains(err.Error(), "argument $1: float64 is neither") {
		t.Error(err)
	}
	var n int
	if err := c.query("SELECT 'text'", nil, func(row Row) error { return row.Scan(&n) }); err == nil || !strings.Contains(err.Error(), "a text does not fit into *int") {
		t.Error(err)
	}
}

func TestRaw_ErrorsCarryTheExtendedCode(t *testing.T) {
	c := openConnTest(t)
	for _, q := range []string{
		"CREATE TABLE t (a TEXT PRIMARY KEY, b TEXT UNIQUE, c TEXT NOT NULL CHECK (c <> 'x'))",
		"INSERT INTO t VALUES ('a', 'b', 'c')",
	} {
		if err := c.run(q); err != nil {
			t.Fatal(err)
		}
	}
	for query, want := range map[string]int{
		"INSERT INTO t VALUES ('a', 'n', 'c')":  lib.SQLITE_CONSTRAINT_PRIMARYKEY,
		"INSERT INTO t VALUES ('n', 'b', 'c')":  lib.SQLITE_CONSTRAINT_UNIQUE,
		"INSERT INTO t VALUES ('n', 'n', 'x')":  lib.SQLITE_CONSTRAINT_CHECK,
		"INSERT INTO t VALUES ('n', 'n', NULL)": lib.SQLITE_CONSTRAINT_NOTNULL,
	} {
		for range 2 { // what failed is fit for its next use
			if err := c.run(query); resultCode(err) != want {
				t.Errorf("%s: %v, want code %d", query, err, want)
			}
		}
	}
	n, err := c.exec("UPDATE t SET c = $1", []any{"d"})
	if err != nil || n != 1 {
		t.Error(n, err)
	}
}

// A statement that is asked while its rows are being read is another one.
func TestRaw_AStatementInsideItself(t *testing.T) {
	c := openConnTest(t)
	const q = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1) SELECT i FROM n"
	sum := 0
	err := c.query(q, []any{3}, func(row Row) error {
		var outer int
		if err := row.Scan(&outer); err != nil {
			return err
		}
		// One that cannot be bound is not left behind: the connection could not
		// be closed.
		if err := c.query(q, nil, func(Row) error { return nil }); err == nil {
			t.Error("a missing argument is passed over")
		}
		return c.query(q, []any{outer}, func(row Row) error {
			var inner int
			err := row.Scan(&inner)
			sum += 10*outer + inner
			return err
		})
	})
	if want := 11 + (21 + 22) + (31 + 32 + 33); err != nil || sum != want {
		t.Errorf("%d, want %d: %v", sum, want, err)
	}
	if len(c.stmts) != len(pragmas)*2+1 {
		t.Errorf("%d statements are kept", len(c.stmts))
	}
}
