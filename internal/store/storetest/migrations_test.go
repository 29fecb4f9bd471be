package storetest_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/storetest"
	"usher/internal/testserver"
)

// kind is one kind of database with what its migrations are looked at by.
type kind struct {
	name  string
	first int64 // the first schema that was released on it
	fresh func(*testing.T) store.Options
	raw   func(*testing.T, store.Options) *sql.DB // past the store
	play  func(context.Context, []byte, store.Options) error

	// Queries.
	schema  string // a line of text for everything that a schema is made of
	columns string // of every table: table, column, kind, nullable, default
	indexes string // table, name or what made it, whether unique, whether partial, columns
}

func databaseOf(o store.Options) string { return filepath.Join(o.Dir, "usher.db") }

func open(t *testing.T, driver, name string) *sql.DB {
	t.Helper()
	db, err := sql.Open(driver, name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

var kinds = []kind{
	{
		name: "sqlite", first: 1,
		fresh: func(t *testing.T) store.Options { return store.Options{Dir: t.TempDir()} },
		raw:   func(t *testing.T, o store.Options) *sql.DB { return open(t, "sqlite", databaseOf(o)) },
		play: func(ctx context.Context, dump []byte, o store.Options) error {
			return storetest.ReplaySQLite(ctx, dump, databaseOf(o))
		},
		schema: `SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE name <> 'sqlite_sequence'
			UNION ALL SELECT 'statistics ' || tbl || ' ' || idx || ' ' || stat FROM sqlite_stat1`,
		columns: `SELECT s.name, c.name, CASE c.type WHEN 'INTEGER' THEN 'bigint' ELSE lower(c.type) END, NOT c."notnull", coalesce(c.dflt_value, '')
			FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite%' AND s.name <> 'goose_db_version'`,
		indexes: `SELECT s.name, CASE i.origin WHEN 'c' THEN i.name WHEN 'u' THEN 'unique' ELSE 'primary' END, i."unique", i.partial,
			(SELECT group_concat(c.name, ' ' ORDER BY c.seqno) FROM pragma_index_info(i.name) c)
			FROM sqlite_schema s, pragma_index_list(s.name) i WHERE s.type = 'table' AND s.name <> 'goose_db_version'`,
	},
	{
		name: "postgres", first: 2,
		fresh: func(t *testing.T) store.Options { return store.Options{URL: testserver.Postgres(t)} },
		raw:   func(t *testing.T, o store.Options) *sql.DB { return open(t, "pgx", o.URL) },
		play: func(ctx context.Context, dump []byte, o store.Options) error {
			return storetest.ReplayPostgres(ctx, dump, o.URL)
		},
		schema: `SELECT concat_ws(' ', 'column', table_name, ordinal_position, column_name, data_type, collation_name, is_nullable, column_default, is_identity, identity_generation)
				FROM information_schema.columns WHERE table_schema = 'public'
			UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
			UNION ALL SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
			UNION ALL SELECT concat_ws(' ', 'sequence', sequencename, data_type, start_value, increment_by, cache_size) FROM pg_sequences WHERE schemaname = 'public'
			UNION ALL SELECT concat_ws(' ', 'table', relname, relpersistence, reloptions) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
			UNION ALL SELECT concat_ws(' ', 'code', proname) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
			UNION ALL SELECT concat_ws(' ', 'trigger', tgname) FROM pg_trigger`,
		columns: `SELECT table_name, column_name, data_type, is_nullable = 'YES', replace(coalesce(column_default, ''), '::text', '')
			FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'goose_db_version'`,
		indexes: `SELECT i.indrelid::regclass::text, CASE coalesce(c.contype, '-') WHEN 'p' THEN 'primary' WHEN 'u' THEN 'unique' ELSE i.indexrelid::regclass::text END,
			i.indisunique, i.indpred IS NOT NULL,
			(SELECT string_agg(a.attname, ' ' ORDER BY k.n) FROM unnest(i.indkey::int[]) WITH ORDINALITY k (attnum, n) JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum)
			FROM pg_index i JOIN pg_class r ON r.oid = i.indrelid LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p', 'u')
			WHERE r.relnamespace = 'public'::regnamespace AND r.relname <> 'goose_db_version'`,
	},
}

// lines returns the rows of a query, each as one line, sorted.
func lines(t *testing.T, db *sql.DB, query string) []string {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	defer func() {
		if err := rows.Close(); err != nil {
			t.Error(err)
		}
	}()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	out := []string{}
	for rows.Next() {
		values, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		for i, v := range values {
			if b, is := v.(int64); is && len(columns) > 1 && (columns[i] == "unique" || columns[i] == "partial" || strings.HasPrefix(columns[i], "NOT ")) {
				values[i] = b == 1 // SQLite has no truth values
			}
		}
		out = append(out, strings.TrimSpace(fmt.Sprintf(strings.Repeat("%#v ", len(values)), values...)))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	slices.Sort(out)
	return out
}

// columnsOf returns the columns of every table by the table's name.
func (k kind) columnsOf(t *testing.T, o store.Options) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	for _, line := range lines(t, k.raw(t, o), k.columns) {
		table, rest, _ := strings.Cut(line, " ")
		column, _, _ := strings.Cut(rest, " ")
		out[strings.Trim(table, `"`)] = append(out[strings.Trim(table, `"`)], column)
	}
	return out
}

// rowsOf returns every row of tables by the table's name.
func (k kind) rowsOf(t *testing.T, o store.Options, columns map[string][]string) map[string][]string {
	t.Helper()
	db, out := k.raw(t, o), map[string][]string{}
	for table, names := range columns {
		out[table] = lines(t, db, "SELECT "+strings.Join(names, ", ")+" FROM "+table)
	}
	return out
}

// schemaOf is everything a schema is made of, without regard to white space.
func (k kind) schemaOf(t *testing.T, o store.Options) []string {
	t.Helper()
	out := lines(t, k.raw(t, o), k.schema)
	for i, line := range out {
		out[i] = strings.Join(strings.Fields(strings.NewReplacer(`\n`, " ", `\t`, " ").Replace(line)), " ")
	}
	return out
}

// migrate opens the store, closes it again after use, and reports whether it
// was migrated.
func migrate(t *testing.T, o store.Options, use func(*store.DB)) bool {
	t.Helper()
	var log bytes.Buffer
	o.Log = slog.New(slog.NewTextHandler(&log, nil))
	db, err := store.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	if use != nil {
		use(db)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return strings.Contains(log.String(), "database migrated")
}

// Every schema that was released becomes today's: a dump of a store that an
// usher of then has made is brought up to date, is the same as a fresh store in
// everything but its rows, and keeps every one of those.
func TestMigrationsFromDumps(t *testing.T) {
	for _, k := range kinds {
		empty := k.fresh(t)
		migrate(t, empty, nil)
		_, latest, err := store.Schema(t.Context(), empty)
		if err != nil {
			t.Fatal(err)
		}
		want := k.schemaOf(t, empty)
		for version := k.first; version <= latest; version++ {
			t.Run(fmt.Sprintf("%s_%05d", k.name, version), func(t *testing.T) {
				dump, err := os.ReadFile(filepath.Join("testdata", fmt.Sprintf("%s_%05d.sql", k.name, version)))
				if err != nil {
					t.Fatalf("%v: see testdata/README.md for how it is made", err)
				}
				o := k.fresh(t)
				if err := k.play(t.Context(), dump, o); err != nil {
					t.Fatal(err)
				}
				if got, _, err := store.Schema(t.Context(), o); err != nil || got != version {
					t.Fatalf("the dump has schema %d, want %d (%v)", got, version, err)
				}
				columns := k.columnsOf(t, o)
				before := k.rowsOf(t, o, columns)
				checkDump(t, before)
				if migrated := migrate(t, o, nil); migrated != (version < latest) {
					t.Errorf("migrated: %t", migrated)
				}
				if got := k.schemaOf(t, o); !slices.Equal(got, want) {
					t.Errorf("the schema is not that of a fresh store:\n%s", difference(got, want))
				}
				after := k.rowsOf(t, o, columns)
				checkRows(t, before, after)
				if migrate(t, o, func(db *store.DB) { checkServes(t, db, after) }) {
					t.Error("it was migrated twice")
				}
			})
		}
	}
}

// checkDump fails where a dump holds too little to prove anything.
func checkDump(t *testing.T, rows map[string][]string) {
	t.Helper()
	for _, table := range []string{
		"parents", "organizations", "domains", "connections", "credentials", "directories", "directory_users", "directory_emails",
		"directory_groups", "directory_members", "directory_tombstones", "accounts", "persons", "subjects", "memberships", "seat_tiers", "policy_versions", "events",
	} {
		if len(rows[table]) == 0 {
			t.Errorf("the dump has no row of %s", table)
		}
	}
}

// checkRows holds every table of before to the same rows after: by value, none
// more and none less.
func checkRows(t *testing.T, before, after map[string][]string) {
	t.Helper()
	for table, rows := range before {
		if !slices.Equal(after[table], rows) {
			t.Errorf("the rows of %s have changed:\n%s", table, difference(after[table], rows))
		}
	}
}

// checkServes holds what is kept beside the rows to the rows: totals are
// counts, and the cursor of the event log goes on behind its end.
func checkServes(t *testing.T, db *store.DB, rows map[string][]string) {
	t.Helper()
	var users, groups int
	var cursor, next int64
	view := func(fn func(*store.Tx) error) {
		t.Helper()
		if err := db.View(t.Context(), fn); err != nil {
			t.Fatal(err)
		}
	}
	sequence := func() {
		t.Helper()
		if err := events.CatchUp(t.Context(), db); err != nil {
			t.Fatal(err)
		}
	}
	logged := func(after int64) (n int, last int64) {
		view(func(tx *store.Tx) error {
			es, err := events.After(tx, "", after, 10000)
			if n = len(es); n > 0 {
				last = es[n-1].N
			}
			return err
		})
		return n, last
	}
	var queries []directory.Query
	view(func(tx *store.Tx) error {
		err := tx.Rows(`SELECT parent, id FROM directories`, nil, func(row store.Row) error {
			var q directory.Query
			err := row.Scan(&q.Parent, &q.Directory)
			queries = append(queries, q)
			return err
		})
		for _, q := range queries {
			u, uerr := directory.CountUsers(tx, q)
			g, gerr := directory.CountGroups(tx, q)
			users, groups = users+u, groups+g
			err = errors.Join(err, uerr, gerr)
		}
		return err
	})
	if users != len(rows["directory_users"]) || groups != len(rows["directory_groups"]) {
		t.Errorf("totals are %d users and %d groups, and there are %d and %d", users, groups, len(rows["directory_users"]), len(rows["directory_groups"]))
	}
	view(func(tx *store.Tx) error {
		wrong := 0
		for _, query := range []string{
			`SELECT count(*) FROM directory_groups g WHERE described <> (SELECT count(*) FROM (SELECT 1 AS one FROM directory_members m
				WHERE m.parent = g.parent AND m.directory = g.directory AND m.group_id = g.id AND (m.kind <> 'User' OR m.type <> '' OR m.display <> '') LIMIT 1) x)`,
			`SELECT count(*) FROM directory_users u WHERE NOT EXISTS (SELECT 1 FROM directory_totals t WHERE t.parent = u.parent AND t.directory = u.directory AND t.kind = 'User' AND t.last >= u.id)`,
			`SELECT count(*) FROM directory_groups u WHERE NOT EXISTS (SELECT 1 FROM directory_totals t WHERE t.parent = u.parent AND t.directory = u.directory AND t.kind = 'Group' AND t.last >= u.id)`,
		} {
			if _, err := tx.Row(query, nil, &wrong); err != nil || wrong > 0 {
				t.Errorf("%d rows, %v: %s", wrong, err, query)
			}
		}
		return nil
	})
	sequence()
	n, cursor := logged(0)
	if n != len(rows["events"]) {
		t.Errorf("the log shows %d events of %d", n, len(rows["events"]))
	}
	err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		return events.Append(tx, events.Event{Parent: queries[0].Parent, Type: events.PolicyApplied})
	})
	if err != nil {
		t.Fatal(err)
	}
	sequence()
	if n, next = logged(cursor); n != 1 || next <= cursor {
		t.Errorf("behind cursor %d the log shows %d events, the last at %d", cursor, n, next)
	}
}

// difference shows the lines that only one of two sorted lists has.
func difference(got, want []string) string {
	var out []string
	for _, l := range got {
		if !slices.Contains(want, l) {
			out = append(out, "+ "+l)
		}
	}
	for _, l := range want {
		if !slices.Contains(got, l) {
			out = append(out, "- "+l)
		}
	}
	return strings.Join(out, "\n")
}

// The two folders of migrations lead to the same tables, columns, nullability,
// defaults, keys and indexes. What only one engine has is listed here.
func TestBothEnginesHaveTheSameSchema(t *testing.T) {
	only := map[string][]string{
		"sqlite": {
			`"events" "n" "bigint" true ""`,                   // the row id
			`"events" "events_parent" false false "parent n"`, // on PostgreSQL event_order is read by parent
			`"events" "events_account" `,                      // stands there for the two that ushers with schema 6 ask by
		},
		"postgres": {
			`"events" "events_gate" `, `"events" "events_membership" `,
			`"events" "n" "bigint" false ""`,                         // an identity, and no place in the log
			`"events" "primary" true false "n"`,                      // SQLite's row id needs no index
			`"event_order" `, `"event_heads" `, `"event_sequencer" `, // the sequencer's
			`"store_copies" `, // a store is copied into it
		},
	}
	got := map[string][]string{}
	for _, k := range kinds {
		o := k.fresh(t)
		migrate(t, o, nil)
		db := k.raw(t, o)
		got[k.name] = slices.Concat(lines(t, db, k.columns), lines(t, db, k.indexes))
	}
	for _, pair := range [][2]string{{"sqlite", "postgres"}, {"postgres", "sqlite"}} {
		one, other := pair[0], pair[1]
		unused := map[string]bool{}
		for _, known := range only[one] {
			unused[known] = true
		}
		for _, line := range got[one] {
			if slices.Contains(got[other], line) {
				continue
			}
			i := slices.IndexFunc(only[one], func(known string) bool { return strings.HasPrefix(line, known) })
			if i < 0 {
				t.Errorf("only %s has %s", one, line)
				continue
			}
			delete(unused, only[one][i])
		}
		for known := range maps.Keys(unused) {
			t.Errorf("%s is listed as what only %s has, and does not differ", known, one)
		}
	}
}
