package copying_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
	"go.uber.org/goleak"
	_ "modernc.org/sqlite"
	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/copying"
	"usher/internal/store/events"
	"usher/internal/store/storetest"
	"usher/internal/testserver"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

// everything is the file of a store with every kind of row.
var everything = sync.OnceValues(func() (b []byte, err error) {
	found, err := filepath.Glob("../storetest/testdata/sqlite_*.sql")
	if err != nil || len(found) == 0 {
		return nil, fmt.Errorf("no dump: %w", err)
	}
	dump, err := os.ReadFile(slices.Max(found))
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "usher-copying-")
	if err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "usher.db")
	if err = storetest.ReplaySQLite(context.Background(), dump, file); err == nil {
		b, err = os.ReadFile(file)
	}
	return b, errors.Join(err, os.RemoveAll(dir))
})

// dumped makes a data directory with every kind of row.
func dumped(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	b, err := everything()
	if err := errors.Join(err, os.WriteFile(filepath.Join(dir, "usher.db"), b, 0o600)); err != nil {
		t.Fatal(err)
	}
	return dir
}

func quiet(string, string, int64, int64) {}

// pair is a source and a destination, open.
type pair struct {
	from *store.Source
	to   *store.DB
}

func (p pair) close() error { return errors.Join(p.from.Close(), p.to.Close()) }

func openPair(ctx context.Context, dir, url string) (p pair, err error) {
	if p.from, err = store.OpenSource(ctx, dir); err != nil {
		return p, err
	}
	if p.to, err = store.Open(ctx, store.Options{URL: url, Unfinished: true, Log: slog.New(slog.DiscardHandler)}); err != nil {
		return p, errors.Join(err, p.from.Close())
	}
	return p, nil
}

// opened is openPair for a test that copies more than once.
func opened(t *testing.T, dir, url string) pair {
	t.Helper()
	p, err := openPair(t.Context(), dir, url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.close(); err != nil {
			t.Error(err)
		}
	})
	return p
}

func (p pair) copy(ctx context.Context, startOver bool, tell copying.Progress) (copying.Result, error) {
	return copying.Run(ctx, p.from, p.to, startOver, tell)
}

// copyTo copies a data directory into a database.
func copyTo(ctx context.Context, dir, url string, startOver bool, tell copying.Progress) (r copying.Result, err error) {
	p, err := openPair(context.WithoutCancel(ctx), dir, url)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, p.close()) }()
	return p.copy(ctx, startOver, tell)
}

func connect(t *testing.T, driver, name string) *sql.DB {
	t.Helper()
	db, err := sql.Open(driver, name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func embedded(t *testing.T, dir string) *sql.DB {
	t.Helper()
	return connect(t, "sqlite", filepath.Join(dir, "usher.db"))
}

// change changes an embedded store that nobody has open.
func change(t *testing.T, dir, query string) {
	t.Helper()
	db := embedded(t, dir)
	execute(t, db, query)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

func execute(t *testing.T, db *sql.DB, query string, args ...any) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

// rows returns every row of a table as texts, in some order.
func rows(t *testing.T, db *sql.DB, query string) []string {
	t.Helper()
	rs, err := db.QueryContext(t.Context(), query)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	defer func() { _ = rs.Close() }()
	columns, err := rs.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for rs.Next() {
		values, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rs.Scan(into...); err != nil {
			t.Fatal(err)
		}
		out = append(out, fmt.Sprintf(strings.Repeat("%#v ", len(values)), values...))
	}
	if err := rs.Err(); err != nil {
		t.Fatal(err)
	}
	slices.Sort(out)
	return out
}

// tables returns the columns of every table of an embedded store, asked for in
// another way than the copy does.
func tables(t *testing.T, db *sql.DB) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	for _, line := range rows(t, db, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'`) {
		name := strings.Trim(strings.TrimSpace(line), `"`)
		for _, column := range rows(t, db, `SELECT name FROM pragma_table_xinfo('`+name+`')`) {
			out[name] = append(out[name], strings.Trim(strings.TrimSpace(column), `"`))
		}
	}
	return out
}

// Every table there is has the same rows afterwards, and the log goes on: its
// cursors, and the number that is drawn next.
func TestEveryTableIsCopied(t *testing.T) {
	t.Parallel()
	dir, url := dumped(t), testserver.Postgres(t)
	source := embedded(t, dir)
	execute(t, source, `INSERT INTO event_floors (parent, floor, at) SELECT id, 1, 1 FROM parents LIMIT 1`)
	// As a restore leaves it, behind all cursors of before.
	execute(t, source, `INSERT INTO events (n, parent, id, at, type, actor_kind, actor_id, request_id) SELECT max(n) + 1000000, '', 'x', 0, 'store.restored', '', '', '' FROM events`)
	empty := []string{}
	want := map[string][]string{}
	for name, columns := range tables(t, source) {
		if name == "goose_db_version" || name == "store_terms" { // each database's own
			continue
		}
		want[name] = rows(t, source, "SELECT "+strings.Join(columns, ", ")+" FROM "+name)
		if len(want[name]) == 0 {
			empty = append(empty, name)
		}
	}
	// The dump has no row of what only time and traffic leave.
	if slices.Sort(empty); !slices.Equal(empty, mayBeEmpty) {
		t.Errorf("the dump has no rows of %q, known are %q: extend TestEveryKindOfRow", empty, mayBeEmpty)
	}
	if err := source.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := copyTo(t.Context(), dir, url, false, quiet)
	if err != nil {
		t.Fatal(err)
	}
	target := connect(t, "pgx", url)
	source = embedded(t, dir)
	sums := map[string]copying.Table{}
	for _, c := range r.Tables {
		sums[c.Name] = c
	}
	for name, columns := range tables(t, source) {
		if name == "goose_db_version" || name == "store_terms" {
			continue
		}
		if got := rows(t, target, "SELECT "+strings.Join(columns, ", ")+" FROM "+name); !slices.Equal(got, want[name]) {
			t.Errorf("%s: %d rows, want %d\n%v\n%v", name, len(got), len(want[name]), got, want[name])
		}
		if c := sums[name]; c.Rows != int64(len(want[name])) || len(c.Sum) != 64 {
			t.Errorf("%s is said to be %+v, want %d rows", name, c, len(want[name]))
		}
	}
	goesOn(t, url, source)
}

// mayBeEmpty are the tables of which a store that was made in a moment has no
// rows.
var mayBeEmpty = []string{"dirty", "guard_windows", "ldap_owed", "replicas"}

// goesOn holds a copy to the log of its source: events at the same places, and
// the next one behind every cursor.
func goesOn(t *testing.T, url string, source *sql.DB) {
	t.Helper()
	db, err := store.Open(t.Context(), store.Options{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	logged := func(parent string, after int64) (out []string) {
		t.Helper()
		if err := events.CatchUp(t.Context(), db); err != nil {
			t.Fatal(err)
		}
		if err := db.View(t.Context(), func(tx *store.Tx) error {
			es, err := events.After(tx, parent, after, 10000)
			for _, e := range es {
				out = append(out, fmt.Sprintf("%#v %#v ", e.N, e.ID))
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return out
	}
	sorted := func(s []string) []string { slices.Sort(s); return s }
	if got, want := sorted(logged("", 0)), rows(t, source, `SELECT n, id FROM events`); !slices.Equal(got, want) {
		t.Errorf("the log has\n%q, want\n%q", got, want)
	}
	var high int64
	if err := source.QueryRowContext(t.Context(), `SELECT max(n) FROM events`).Scan(&high); err != nil {
		t.Fatal(err)
	}
	for _, line := range rows(t, source, `SELECT DISTINCT parent FROM events WHERE parent <> ''`) {
		parent := strings.Trim(strings.TrimSpace(line), `"`)
		if got, want := sorted(logged(parent, 0)), rows(t, source, `SELECT n, id FROM events WHERE parent = '`+parent+`'`); !slices.Equal(got, want) {
			t.Errorf("the log of %s has\n%q, want\n%q", parent, got, want)
		}
		if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			return events.Append(tx, events.Event{Parent: parent, Type: events.PolicyApplied})
		}); err != nil {
			t.Fatal(err)
		}
		if got := logged(parent, high); len(got) != 1 {
			t.Errorf("behind cursor %d the log of %s has %q, want one event", high, parent, got)
		}
	}
	if got := logged("", high); len(got) == 0 {
		t.Errorf("behind cursor %d the log has nothing", high)
	}
}

// A copy that ends anywhere goes on there, and meanwhile no daemon opens the
// database. Once it has ended, doing it again does nothing.
func TestACopyGoesOnWhereItEnded(t *testing.T) {
	t.Parallel()
	dir, url := dumped(t), testserver.Postgres(t)
	p := opened(t, dir, url)
	runs, stops := 0, 0
	for stops < 100 {
		ctx, stop := context.WithCancel(t.Context())
		batches := 0
		r, err := p.copy(ctx, false, func(what, _ string, _, _ int64) {
			if batches++; what == "copy" && batches == 8 || what == "compare" && runs%2 == 0 {
				stop()
			}
		})
		stop()
		runs++
		if err == nil {
			if r.Done || !r.Resumed || r.Rows == 0 {
				t.Errorf("%+v", r)
			}
			break
		}
		if stops++; !errors.Is(err, context.Canceled) && !strings.Contains(err.Error(), "canceled") {
			t.Fatal(err)
		}
		if stops > 2 {
			continue
		}
		if db, err := store.Open(t.Context(), store.Options{URL: url}); !errors.Is(err, store.ErrUnfinished) || !strings.Contains(fmt.Sprint(err), "usher migrate copy") {
			t.Fatalf("a daemon opens half a copy: %v, %v", db, err)
		}
	}
	if runs < 4 {
		t.Errorf("it was done in %d runs", runs)
	}
	if r, err := p.copy(t.Context(), false, quiet); err != nil || !r.Done {
		t.Errorf("%+v %v", r, err)
	}
	goesOn(t, url, embedded(t, dir))
}

func reason(err error) string { return identity.AsError(err).Reason }

func TestACopyIsRefused(t *testing.T) {
	t.Parallel()
	refused := func(dir, url, want, says string) {
		t.Helper()
		_, err := copyTo(t.Context(), dir, url, false, quiet)
		if err == nil || want != "" && reason(err) != want || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, want reason %q and %q", err, want, says)
		}
	}
	dir, url := dumped(t), testserver.Postgres(t)

	refused(t.TempDir(), url, "no_source", "no store")
	refused(filepath.Join(dir, "nowhere"), url, "no_source", "nowhere")

	db, err := store.Open(t.Context(), store.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	refused(dir, url, "", "in use by another usher")
	refused(filepath.Join(dir, "usher.db"), url, "", "in use by another usher") // which is the same store, though nothing is in its log
	backup := filepath.Join(t.TempDir(), "backup")
	if err := errors.Join(db.Backup(t.Context(), backup), db.Close()); err != nil {
		t.Fatal(err)
	}

	old := t.TempDir()
	dump, err := os.ReadFile("../storetest/testdata/sqlite_00005.sql")
	if err := errors.Join(err, storetest.ReplaySQLite(t.Context(), dump, filepath.Join(old, "usher.db"))); err != nil {
		t.Fatal(err)
	}
	refused(old, url, "older_schema", "usher migrate up")

	used := testserver.Postgres(t)
	db, err = store.Open(t.Context(), store.Options{URL: used})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		return events.Append(tx, events.Event{Type: events.PolicyApplied})
	}), db.Close()); err != nil {
		t.Fatal(err)
	}
	refused(dir, used, "not_empty", "rows in events")

	// A backup is copied like its store, and another store is not put on top.
	if r, err := copyTo(t.Context(), backup, url, false, quiet); err != nil || r.Rows == 0 {
		t.Fatalf("%+v %v", r, err)
	}
	change(t, dir, `UPDATE parents SET name = 'Other'`)
	refused(dir, url, "not_empty", "another store")
}

// What is not the same in the end is found, whatever it is, and the database
// stays shut until it is copied anew.
func TestADifferenceIsFound(t *testing.T) {
	t.Parallel()
	dir, url := dumped(t), testserver.Postgres(t)
	p, target := opened(t, dir, url), connect(t, "pgx", url)
	ctx, stop := context.WithCancel(t.Context())
	if _, err := p.copy(ctx, false, func(what, _ string, _, _ int64) {
		if what == "compare" {
			stop()
		}
	}); err == nil {
		t.Fatal("it was not stopped")
	}
	for _, c := range []struct{ name, change, back string }{
		{"a text", `UPDATE policy_versions SET file = file || ' '`, `UPDATE policy_versions SET file = rtrim(file)`},
		{"a number", `UPDATE persons SET access_rev = access_rev + 1`, `UPDATE persons SET access_rev = access_rev - 1`},
		{"nothing", `UPDATE organizations SET guests = -7 WHERE guests IS NULL`, `UPDATE organizations SET guests = NULL WHERE guests = -7`},
		{"a row too many", `INSERT INTO accounts (id, email, email_fold, domain, created_at) VALUES ('zzz', '', '', '', 0)`, `DELETE FROM accounts WHERE id = 'zzz'`},
		{"a place", `UPDATE event_order SET seq = seq + 100000`, `UPDATE event_order SET seq = seq - 100000`},
		{"a row too few", `DELETE FROM subjects`, ``},
	} {
		execute(t, target, c.change)
		_, err := p.copy(t.Context(), false, quiet)
		if reason(err) != "copies_differ" {
			t.Fatalf("%s: %v, want copies_differ", c.name, err)
		}
		if c.back != "" {
			execute(t, target, c.back)
		}
	}
	if db, err := store.Open(t.Context(), store.Options{URL: url}); !errors.Is(err, store.ErrUnfinished) {
		t.Errorf("a daemon opens it: %v %v", db, err)
	}
	if r, err := p.copy(t.Context(), true, quiet); err != nil || r.Resumed {
		t.Errorf("%+v %v", r, err)
	}
}

// A store that was used in between is not copied on.
func TestAStoreThatWentOnIsNotCopiedOn(t *testing.T) {
	t.Parallel()
	dir, url := dumped(t), testserver.Postgres(t)
	ctx, stop := context.WithCancel(t.Context())
	if _, err := copyTo(ctx, dir, url, false, func(string, string, int64, int64) { stop() }); err == nil {
		t.Fatal("it was not stopped")
	}
	change(t, dir, `UPDATE parents SET name = 'Other'`)
	if _, err := copyTo(t.Context(), dir, url, false, quiet); reason(err) != "source_changed" {
		t.Errorf("%v, want source_changed", err)
	}
	if _, err := copyTo(t.Context(), dir, url, true, quiet); err != nil {
		t.Error(err)
	}
}

// Two who copy at the same time: one of them is refused, and what is there in
// the end is whole.
func TestTwoCopiesAtOnce(t *testing.T) {
	t.Parallel()
	first, second, url := dumped(t), t.TempDir(), testserver.Postgres(t)
	b, err := os.ReadFile(filepath.Join(first, "usher.db"))
	if err := errors.Join(err, os.WriteFile(filepath.Join(second, "usher.db"), b, 0o600)); err != nil {
		t.Fatal(err)
	}
	var other error
	began := false
	_, err = copyTo(t.Context(), first, url, false, func(what, _ string, _, _ int64) {
		if !began && what == "copy" {
			began = true
			_, other = copyTo(t.Context(), second, url, false, quiet) // which overtakes
		}
	})
	if other != nil || reason(err) != "copy_running" {
		t.Errorf("%v and %v, want none and copy_running", other, err)
	}
	goesOn(t, url, embedded(t, first))
}

// Texts and numbers of any kind are the same on both sides.
func TestValues(t *testing.T) {
	t.Parallel()
	text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
		"", "\u0301", "\U0010ffff", "NULL", `{"a":"\u0000"}`, "\\N", "\\.", "{}", "{a,b}", `"`, "'", "\r\n", "\u2028", "\ufeff", strings.Repeat("ẞ", 40_000),
	})).Filter(func(s string) bool { return !strings.Contains(s, "\x00") && strings.ToValidUTF8(s, "") == s })
	// An index of PostgreSQL takes keys of some 2,700 bytes in all.
	key := text.Filter(func(s string) bool { return len(s) < 500 })
	number := rapid.OneOf(rapid.Int64(), rapid.SampledFrom([]int64{0, -1, 1 << 53, 1<<53 + 1, 1<<63 - 1, -1 << 63, 253402300799999999, -62135596800000000}))
	dir, url := dumped(t), testserver.Postgres(t)
	source := embedded(t, dir)
	const insert = `INSERT INTO memberships (parent, account, org, login_result, source, since) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`
	for _, r := range rapid.SliceOfN(rapid.Custom(func(t *rapid.T) []any {
		row := []any{key.Draw(t, "parent"), key.Draw(t, "account"), key.Draw(t, "org"), nil, text.Draw(t, "source"), number.Draw(t, "since")}
		if result := rapid.Ptr(text, true).Draw(t, "login_result"); result != nil {
			row[3] = *result
		}
		return row
	}), 600, 600).Example(1) {
		execute(t, source, insert, r...)
	}
	if err := source.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := copyTo(t.Context(), dir, url, false, quiet)
	if err != nil {
		t.Fatal(err)
	}
	all := `SELECT parent, account, org, login_result, source, since FROM memberships`
	got, want := rows(t, connect(t, "pgx", url), all), rows(t, embedded(t, dir), all)
	if !slices.Equal(got, want) || len(want) < 550 {
		t.Errorf("%d and %d rows, which are not the same", len(got), len(want))
	}
	if !slices.ContainsFunc(r.Tables, func(c copying.Table) bool { return c.Name == "memberships" && c.Rows == int64(len(want)) }) {
		t.Errorf("%+v", r.Tables)
	}
}

// What PostgreSQL cannot hold, or is of a kind that no column has, is refused by
// its row and not taken for something else.
func TestWhatCannotBeCopied(t *testing.T) {
	t.Parallel()
	dir, url := dumped(t), testserver.Postgres(t)
	for i, c := range []struct{ change, says string }{
		{`INSERT INTO subjects VALUES ('p', 'c', 's', CAST(x'6100' AS TEXT), 1)`, `["p","c","s"] of subjects has in account a text with a NUL`},
		{`UPDATE subjects SET account = CAST(x'eda080' AS TEXT) WHERE parent = 'p'`, `["p","c","s"] of subjects has in account a text that is not UTF-8`},
		{`UPDATE subjects SET account = 'a', created_at = 1.5 WHERE parent = 'p'`, "subjects"},
		{`UPDATE subjects SET created_at = x'00ff' WHERE parent = 'p'`, "subjects"},
		{`UPDATE subjects SET created_at = 'x' WHERE parent = 'p'`, `has in created_at a value of the wrong kind`},
		{`UPDATE subjects SET created_at = 1, account = hex(randomblob(4000)) WHERE parent = 'p'; INSERT INTO subjects VALUES ('p', 'c', 't', 'a', 1)`, `the row ["p","c","s"] of subjects has a text that is longer`},
	} {
		change(t, dir, c.change)
		if _, err := copyTo(t.Context(), dir, url, i > 0, quiet); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %s", c.change, err, c.says)
		}
	}
}
