package storetest_test

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"usher/internal/store"
	"usher/internal/testserver"
)

// at makes a database that has a released schema, from its dump.
func (k kind) at(t *testing.T, version int64) store.Options {
	t.Helper()
	dump, err := os.ReadFile(filepath.Join("testdata", fmt.Sprintf("%s_%05d.sql", k.name, version)))
	if err != nil {
		t.Fatal(err)
	}
	o := k.fresh(t)
	if err := k.play(t.Context(), dump, o); err != nil {
		t.Fatal(err)
	}
	return o
}

// terms makes a database with the newest schema and returns what it asks for.
func (k kind) terms(t *testing.T) (o store.Options, terms store.Terms) {
	t.Helper()
	o = k.fresh(t)
	migrate(t, o, func(db *store.DB) {
		if err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
			terms, err = tx.Terms()
			return err
		}); err != nil {
			t.Fatal(err)
		}
	})
	return o, terms
}

// line is a row of kind.columns or kind.indexes.
type line []string

func split(lines []string) (out []line) {
	for _, l := range lines {
		var fields line
		for rest := l; rest != ""; rest = strings.TrimLeft(rest, " ") {
			field, err := strconv.QuotedPrefix(rest)
			if err != nil {
				field, _, _ = strings.Cut(rest, " ")
			}
			fields, rest = append(fields, field), rest[len(field):]
		}
		out = append(out, fields)
	}
	return out
}

// breaks lists what of two schemas an usher that was written for the older one
// would meet in the newer: what it reads and writes is there as it was, and what
// is new asks nothing of it.
func breaks(oldColumns, newColumns, oldIndexes, newIndexes []line) (out []string) {
	has := func(in []line, l line) bool {
		return slices.ContainsFunc(in, func(x line) bool { return slices.Equal(x, l) })
	}
	tables, columns := map[string]bool{}, map[string]bool{}
	for _, c := range oldColumns {
		tables[c[0]], columns[c[0]+c[1]] = true, true
		if !has(newColumns, c) {
			out = append(out, fmt.Sprintf("the column %s is gone or another", strings.Join(c, " ")))
		}
	}
	optional := map[string]bool{} // new columns that are NULL where nobody writes them
	for _, c := range newColumns {
		if !tables[c[0]] || columns[c[0]+c[1]] {
			continue
		}
		optional[c[0]+c[1]] = c[3] == "true"
		if c[3] != "true" && c[4] == `""` {
			out = append(out, fmt.Sprintf("the new column %s has no default: whoever does not know it cannot insert", strings.Join(c, " ")))
		}
	}
	for _, i := range oldIndexes {
		if i[2] == "true" && !has(newIndexes, i) {
			out = append(out, fmt.Sprintf("the unique index %s is gone: ON CONFLICT does not find it", strings.Join(i, " ")))
		}
	}
	for _, i := range newIndexes {
		if i[2] != "true" || !tables[i[0]] || has(oldIndexes, i) {
			continue
		}
		// Over a column that older ushers leave alone, and only where it is written.
		spared := false
		for _, c := range strings.Fields(strings.Trim(i[4], `"`)) {
			is, isNew := optional[i[0]+strconv.Quote(c)]
			spared = spared || isNew && (is || i[3] == "true")
		}
		if !spared {
			out = append(out, fmt.Sprintf("the unique index %s is new: it refuses what older ushers write", strings.Join(i, " ")))
		}
	}
	return out
}

// Every usher that a database's terms let use it finds there what its release
// had. A migration that takes something away raises store_terms.oldest to its own
// number, in a release after the one that stopped to use it: docs/upgrade.md.
func TestOlderUshersFindWhatTheyKnow(t *testing.T) {
	for _, k := range kinds {
		t.Run(k.name, func(t *testing.T) {
			latest, terms := k.terms(t)
			db := k.raw(t, latest)
			columns, indexes := split(lines(t, db, k.columns)), split(lines(t, db, k.indexes))
			if terms.Oldest < 5 || terms.Oldest > terms.Schema {
				t.Fatalf("%+v", terms)
			}
			for version := terms.Oldest; version < terms.Schema; version++ {
				old := k.raw(t, k.at(t, version))
				for _, b := range breaks(split(lines(t, old, k.columns)), columns, split(lines(t, old, k.indexes)), indexes) {
					t.Errorf("an usher that knows schema %d: %s", version, b)
				}
				if a, b := bound(t, k, old), bound(t, k, db); len(a) > 0 {
					for _, l := range b {
						if !slices.Contains(a, l) && !slices.ContainsFunc(indexesOfNewTables(split(lines(t, old, k.columns)), columns), func(table string) bool { return strings.Contains(l, " "+table+" ") }) {
							t.Errorf("an usher that knows schema %d: %s is new", version, l)
						}
					}
				}
			}
		})
	}
}

// bound are the triggers and constraints of a schema.
func bound(t *testing.T, k kind, db *sql.DB) (out []string) {
	t.Helper()
	for _, l := range lines(t, db, k.schema) {
		if l = strings.Trim(l, `"`); strings.HasPrefix(l, "trigger ") || strings.HasPrefix(l, "constraint ") {
			out = append(out, l)
		}
	}
	return out
}

// indexesOfNewTables are the tables that only the newer of two schemas has.
func indexesOfNewTables(older, newer []line) (out []string) {
	for _, c := range newer {
		if !slices.ContainsFunc(older, func(o line) bool { return o[0] == c[0] }) {
			out = append(out, strings.Trim(c[0], `"`))
		}
	}
	return out
}

// What breaks an older usher is recognised.
func TestWhatBreaksOlderUshers(t *testing.T) {
	column := func(s string) line { return split([]string{s})[0] }
	base := []line{column(`"people" "id" "text" false ""`), column(`"people" "name" "text" false "''"`)}
	key := []line{column(`"people" "primary" true false "id"`)}
	with := func(in []line, more ...string) []line { return append(slices.Clone(in), split(more)...) }
	for name, c := range map[string]struct {
		columns, indexes []line
		want             string
	}{
		"nothing new":                 {base, key, ""},
		"a table":                     {with(base, `"pets" "id" "text" false ""`), with(key, `"pets" "primary" true false "id"`), ""},
		"a column with a default":     {with(base, `"people" "age" "bigint" false "0"`), key, ""},
		"a column that may be NULL":   {with(base, `"people" "age" "bigint" true ""`), key, ""},
		"an index":                    {base, with(key, `"people" "people_name" false false "name"`), ""},
		"unique where it is written":  {with(base, `"people" "mail" "text" false "''"`), with(key, `"people" "people_mail" true true "mail"`), ""},
		"a column that has to be":     {with(base, `"people" "age" "bigint" false ""`), key, "cannot insert"},
		"a column less":               {base[:1], key, `"name"`},
		"another type":                {with(base[:1], `"people" "name" "bigint" false "''"`), key, `"name"`},
		"NULL where there was none":   {with(base[:1], `"people" "name" "text" true "''"`), key, `"name"`},
		"no default any more":         {with(base[:1], `"people" "name" "text" false ""`), key, `"name"`},
		"a key less":                  {base, nil, "ON CONFLICT"},
		"unique what was not":         {base, with(key, `"people" "people_name" true false "name"`), "refuses"},
		"unique wherever it is":       {with(base, `"people" "mail" "text" false "''"`), with(key, `"people" "people_mail" true false "mail"`), "refuses"},
		"unique, partly, of the old":  {base, with(key, `"people" "people_name" true true "name"`), "refuses"},
		"unique of the old and a new": {with(base, `"people" "mail" "text" true ""`), with(key, `"people" "people_mail" true false "name mail"`), ""},
	} {
		got := strings.Join(breaks(base, c.columns, key, c.indexes), "\n")
		if (c.want == "") != (got == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// statementsOf are the statements that an usher with a schema asked, as its
// release has recorded them.
func (k kind) statementsOf(t *testing.T, version int64) (out []string) {
	t.Helper()
	path := filepath.Join("testdata", fmt.Sprintf("statements_%s_%05d.txt", k.name, version))
	f, err := os.Open(path)
	if err != nil {
		t.Fatalf("%v: record what the release with schema %d asks, see docs/upgrade.md", err, version)
	}
	defer func() { _ = f.Close() }()
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<20)
	for scan.Scan() {
		var query string
		if err := json.Unmarshal(scan.Bytes(), &query); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out = append(out, query)
	}
	if err := scan.Err(); err != nil {
		t.Fatal(err)
	}
	if len(out) < 300 {
		t.Fatalf("%s holds %d statements only", path, len(out))
	}
	return out
}

var parameter = regexp.MustCompile(`\$(\d+)`)

// planSQLite has the engine plan a statement, without running it.
func planSQLite(ctx context.Context, db *sql.DB, query string) (err error) {
	last := 0
	for _, m := range parameter.FindAllStringSubmatch(query, -1) {
		n, _ := strconv.Atoi(m[1]) // digits, by the pattern
		last = max(last, n)
	}
	rows, err := db.QueryContext(ctx, "EXPLAIN "+query, make([]any, last)...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	return rows.Err()
}

// planPostgres does the same there: names and types when it is prepared, the
// indexes that ON CONFLICT needs when it is planned.
func planPostgres(ctx context.Context, c *pgx.Conn, query string) error {
	d, err := c.Prepare(ctx, "one", query)
	if err != nil {
		return err
	}
	explain := "EXPLAIN EXECUTE one"
	if n := len(d.ParamOIDs); n > 0 {
		explain += "(" + strings.TrimSuffix(strings.Repeat("NULL, ", n), ", ") + ")"
	}
	_, err = c.Exec(ctx, explain, pgx.QueryExecModeSimpleProtocol)
	return errors.Join(err, c.Deallocate(ctx, "one"))
}

// Everything that a release which may go on beside this one asks, this schema
// answers.
func TestOlderUshersAreAnswered(t *testing.T) {
	for _, k := range kinds {
		t.Run(k.name, func(t *testing.T) {
			o, terms := k.terms(t)
			db := k.raw(t, o)
			plan := func(query string) error { return planSQLite(t.Context(), db, query) }
			if o.URL != "" {
				c, err := pgx.Connect(t.Context(), o.URL)
				if err != nil {
					t.Fatal(err)
				}
				defer func() { _ = c.Close(t.Context()) }()
				if _, err := c.Exec(t.Context(), "SET plan_cache_mode = force_generic_plan"); err != nil {
					t.Fatal(err)
				}
				plan = func(query string) error { return planPostgres(t.Context(), c, query) }
			}
			refused := func(version int64, about string, tell bool) (n int) {
				for _, query := range k.statementsOf(t, version) {
					if !strings.Contains(query, about) {
						continue
					}
					if err := plan(query); err != nil {
						if n++; tell {
							t.Errorf("an usher that knows schema %d asks\n%s\nand is told: %v", version, query, err)
						}
					}
				}
				return n
			}
			for version := terms.Oldest; version < terms.Schema; version++ {
				refused(version, "", true)
			}
			// And this would be noticed.
			for about, taken := range map[string]string{
				"open_scope": `DROP INDEX runs_open`, "guests": `ALTER TABLE organizations RENAME COLUMN guests TO guests_allowed`,
			} {
				if _, err := db.ExecContext(t.Context(), taken); err != nil {
					t.Fatal(err)
				}
				if refused(terms.Oldest, about, false) == 0 {
					t.Errorf("%s breaks no statement", taken)
				}
			}
		})
	}
}

// Daemons that start together on an empty database migrate it once.
func TestPostgresIsMigratedOnceByManyWhoStart(t *testing.T) {
	url := testserver.Postgres(t)
	var mu sync.Mutex
	var log bytes.Buffer
	lock := writerFunc(func(b []byte) (int, error) {
		mu.Lock()
		defer mu.Unlock()
		return log.Write(b)
	})
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			db, err := store.Open(t.Context(), store.Options{URL: url, Connections: 2, Log: slog.New(slog.NewTextHandler(lock, nil))})
			if err != nil {
				t.Error(err)
				return
			}
			if err := errors.Join(db.Ready(t.Context()), db.Close()); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := strings.Count(log.String(), "database migrated"); n != 1 {
		t.Errorf("it was migrated %d times\n%s", n, log.String())
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(b []byte) (int, error) { return f(b) }

// A migration that meets somebody's lock gives up soon, so that those who come
// behind it do not wait, and tries again until it gets through.
func TestPostgresAMigrationDoesNotHoldOthersUp(t *testing.T) {
	k := kinds[1]
	o := k.at(t, 5)
	c, err := pgx.Connect(t.Context(), o.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.Close(t.Context()) }()
	tx, err := c.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	// As a long transaction of somebody who has written to it.
	if _, err := tx.Exec(t.Context(), `LOCK TABLE goose_db_version IN ACCESS EXCLUSIVE MODE`); err != nil {
		t.Fatal(err)
	}
	waits := make(chan struct{}, 100)
	o.Log = slog.New(slog.NewTextHandler(writerFunc(func(b []byte) (int, error) {
		if strings.Contains(string(b), "waits for others") {
			waits <- struct{}{}
		}
		return len(b), nil
	}), nil))
	began := time.Now()
	done := make(chan error, 1)
	go func() {
		db, err := store.Open(t.Context(), o)
		if err == nil {
			err = db.Close()
		}
		done <- err
	}()
	select {
	case <-waits:
	case err := <-done:
		t.Fatalf("it did not wait: %v", err)
	case <-time.After(9 * time.Second):
		t.Error("it waits for a lock for as long as a daemon's statement does")
	}
	if waited := time.Since(began); waited > 9*time.Second {
		t.Errorf("it held others up for %s", waited)
	}
	if err := tx.Rollback(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}
