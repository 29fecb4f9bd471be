package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"usher/internal/identity"
)

// insertPair writes two rows: half of a pair is half a transaction.
func insertPair(tx *Tx, name string) error {
	for _, half := range []string{"a", "b"} {
		_, err := tx.Exec(`INSERT INTO events (parent, id, at, type, actor_kind, actor_id, account, org, target, policy_version, request_id)
			VALUES ('p', $1, 0, 't', '', '', '', '', '', 0, '')`, name+half)
		if err != nil {
			return err
		}
	}
	return nil
}

func pairs(t *testing.T, db *DB) map[string]int {
	t.Helper()
	out := map[string]int{}
	err := db.View(t.Context(), func(tx *Tx) error {
		clear(out)
		return tx.Rows(`SELECT id FROM events`, nil, func(row Row) error {
			var id string
			err := row.Scan(&id)
			out[id[:len(id)-1]]++
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func lastNumber(t *testing.T, db *DB) int64 {
	t.Helper()
	var n int64
	if err := db.View(t.Context(), func(tx *Tx) error {
		_, err := tx.Row(`SELECT max(n) FROM events`, nil, &n)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return n
}

func write(t *testing.T, db *DB, name string) {
	t.Helper()
	if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return insertPair(tx, name) }); err != nil {
		t.Fatal(err)
	}
}

// spool puts the file at path where Restore takes it from.
func spool(t *testing.T, db *DB, path string) string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	spooled, err := db.Spool(f, info.Size())
	if err != nil {
		t.Fatal(err)
	}
	return spooled
}

func files(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

// A backup that is made under 16 writers holds every write acknowledged before
// it began, and no half of any other.
func TestBackupUnderWritersIsWhole(t *testing.T) {
	db := openTest(t)
	var mu sync.Mutex // guards acknowledged
	acknowledged := map[string]bool{}
	var stop atomic.Bool
	enough := make(chan struct{})
	var writers sync.WaitGroup
	for w := range 16 {
		writers.Go(func() {
			for i := 0; !stop.Load(); i++ {
				name := fmt.Sprintf("%d-%d.", w, i)
				if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return insertPair(tx, name) }); err != nil {
					t.Errorf("%s: %v", name, err)
					return
				}
				mu.Lock()
				if acknowledged[name] = true; len(acknowledged) == 400 {
					close(enough)
				}
				mu.Unlock()
			}
		})
	}
	<-enough
	mu.Lock()
	before := make([]string, 0, len(acknowledged))
	for name := range acknowledged {
		before = append(before, name)
	}
	mu.Unlock()
	path := filepath.Join(t.TempDir(), "backup")
	err := db.Backup(t.Context(), path)
	stop.Store(true)
	writers.Wait()
	if err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the backup has mode %v, %v", info.Mode(), err)
	}
	last := lastNumber(t, db)

	var handed, held int64
	const newest = `SELECT max(n) FROM events`
	kept, err := db.Restore(t.Context(), spool(t, db, path), Handover{
		From: func(tx *Tx) error {
			_, err := tx.Row(newest, nil, &handed)
			return err
		},
		To: func(tx *Tx) error {
			_, err := tx.Row(newest, nil, &held)
			return errors.Join(err, insertPair(tx, "handed over."))
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if handed != last || held >= last {
		t.Errorf("the last number was %d: the old store handed %d over, and the new one held %d", last, handed, held)
	}
	restored := pairs(t, db)
	for _, name := range before {
		if restored[name] != 2 {
			t.Errorf("%s was acknowledged before the backup and %d of its 2 rows are in it", name, restored[name])
		}
	}
	for name, n := range restored {
		if n != 2 {
			t.Errorf("%d of the 2 rows of %s are in the backup", n, name)
		}
	}
	if restored["handed over."] != 2 {
		t.Error("what was handed over is not there")
	}
	write(t, db, "after.")
	for _, name := range files(t, filepath.Dir(db.engine.(*sqlite).file)) {
		if strings.HasPrefix(name, scratchPrefix) {
			t.Errorf("%s is left", name)
		}
	}

	// The old store is kept, whole.
	old := openAt(t, restoreFrom(t, db, kept))
	for name := range acknowledged {
		if n := pairs(t, old)[name]; n != 2 {
			t.Fatalf("%d of the 2 rows of %s are in %s", n, name, kept)
		}
	}
}

// restoreFrom returns a data directory that holds a file of another as its
// store.
func restoreFrom(t *testing.T, db *DB, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(filepath.Dir(db.engine.(*sqlite).file), name))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, databaseFile), b, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

func openAt(t *testing.T, dir string) *DB {
	t.Helper()
	db, err := Open(t.Context(), Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

// change opens a copy of a backup as SQLite alone would and changes it.
func change(t *testing.T, from string, statements ...string) string {
	t.Helper()
	b, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "changed")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// What is no whole backup is refused with the reason, and nothing changes.
func TestWhatIsNoBackupIsRefused(t *testing.T) {
	db := openTest(t)
	for i := range 200 {
		write(t, db, fmt.Sprintf("%d.", i))
	}
	dir := t.TempDir()
	good := filepath.Join(dir, "good")
	if err := db.Backup(t.Context(), good); err != nil {
		t.Fatal(err)
	}
	bytes, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	file := func(name string, b []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	scratched := append([]byte{}, bytes...)
	for i := len(scratched) / 2; i < len(scratched)/2+8192; i++ {
		scratched[i] ^= 0x5a
	}
	write(t, db, "later.")
	before := files(t, filepath.Dir(db.engine.(*sqlite).file))
	for name, tt := range map[string]struct{ path, reason string }{
		"empty":              {file("empty", nil), "not_a_backup"},
		"no database":        {file("text", []byte(strings.Repeat("usher ", 4096))), "damaged_backup"},
		"the first half":     {file("half", bytes[:len(bytes)/2]), "damaged_backup"},
		"scratched":          {file("scratched", scratched), "damaged_backup"},
		"another program's":  {change(t, file("none", nil), `CREATE TABLE songs (n INTEGER)`), "not_a_backup"},
		"of a newer usher":   {change(t, good, `INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, 1)`), "newer_schema"},
		"without a table":    {change(t, good, `DROP TABLE policy_versions`), "not_a_backup"},
		"with a trigger":     {change(t, good, `CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM events; END`), "not_a_backup"},
		"of another goose's": {change(t, file("goose", nil), `CREATE TABLE goose_db_version (version_id INTEGER, is_applied INTEGER)`, `INSERT INTO goose_db_version VALUES (1, 1)`), "not_a_backup"},
	} {
		_, err := db.Restore(t.Context(), spool(t, db, tt.path), Handover{})
		var e *identity.Error
		if !errors.As(err, &e) || e.Code != identity.CodeInvalid || e.Reason != tt.reason || !strings.HasSuffix(e.Detail, "; nothing was changed") {
			t.Errorf("%s: %v, want %s", name, err, tt.reason)
		}
		if n := len(pairs(t, db)); n != 201 {
			t.Errorf("%s: %d pairs afterwards, want 201", name, n)
		}
		if after := files(t, filepath.Dir(db.engine.(*sqlite).file)); strings.Join(after, " ") != strings.Join(before, " ") {
			t.Errorf("%s: files %q, before %q", name, after, before)
		}
		write(t, db, "later.")
	}
	if _, err := db.Restore(t.Context(), spool(t, db, good), Handover{}); err != nil {
		t.Errorf("the good one: %v", err)
	}
	if n := len(pairs(t, db)); n != 200 {
		t.Errorf("%d pairs restored, want 200", n)
	}
}

// While a restore waits for a transaction to end, others are refused; a failure
// of the exchange leaves the old store serving.
func TestARestoreRefusesOthersMeanwhileAndGoesBack(t *testing.T) {
	at := time.Now()
	dir := t.TempDir()
	db, err := Open(t.Context(), Options{Dir: dir, Now: func() time.Time { return at }})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	write(t, db, "first.")
	backup := filepath.Join(t.TempDir(), "backup")
	if err := db.Backup(t.Context(), backup); err != nil {
		t.Fatal(err)
	}
	write(t, db, "second.")
	reading, goOn, read := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		read <- db.View(t.Context(), func(*Tx) error {
			close(reading)
			<-goOn
			return nil
		})
	}()
	<-reading
	// The name that the old store would be kept under is taken: the exchange fails.
	taken := db.engine.(*sqlite).file + ".before-restore-" + at.UTC().Format("20060102T150405.000000Z")
	if err := os.WriteFile(taken, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	restored := make(chan error, 1)
	path := spool(t, db, backup)
	go func() {
		_, err := db.Restore(context.WithoutCancel(t.Context()), path, Handover{})
		restored <- err
	}()
	refused := func(what string, err error) bool {
		var e *identity.Error
		if err == nil {
			return false
		}
		if !errors.As(err, &e) || e.Code != identity.CodeUnavailable || e.Reason != "restoring" {
			t.Errorf("%s: %v", what, err)
		}
		return true
	}
	for !refused("read", db.Ready(t.Context())) {
		select {
		case err := <-restored:
			t.Fatalf("the restore did not wait for the reader: %v", err)
		default:
		}
	}
	if !refused("write", db.Update(t.Context(), LaneNormal, func(*Tx) error { return nil })) {
		t.Error("a write is taken while a restore waits")
	}
	var busy *identity.Error
	if err := db.Backup(t.Context(), filepath.Join(t.TempDir(), "other")); !errors.As(err, &busy) || busy.Reason != "backup_running" {
		t.Errorf("a backup beside a restore: %v", err)
	}
	close(goOn)
	if err := <-read; err != nil {
		t.Error(err)
	}
	var e *identity.Error
	if err := <-restored; !errors.As(err, &e) || e.Code != identity.CodeConflict {
		t.Errorf("the exchange with a name that is taken: %v", err)
	}
	if got := pairs(t, db); len(got) != 2 {
		t.Errorf("%v: the old store does not serve", got)
	}
	write(t, db, "third.")
	at = at.Add(time.Second)
	own := errors.New("own")
	if _, err := db.Restore(t.Context(), spool(t, db, backup), Handover{To: func(*Tx) error { return own }}); !errors.Is(err, own) {
		t.Errorf("a handover that fails: %v", err)
	}
	if got := pairs(t, db); len(got) != 3 {
		t.Errorf("%v: the old store does not serve after a handover that failed", got)
	}
	if _, err := db.Restore(t.Context(), spool(t, db, backup), Handover{}); err != nil {
		t.Fatal(err)
	}
	if got := pairs(t, db); len(got) != 1 || got["first."] != 2 {
		t.Errorf("restored: %v", got)
	}
}

// A backup that is being sent has no name, and a process that was killed leaves
// scratch files that the next one removes.
func TestScratchFilesDoNotStay(t *testing.T) {
	dir := t.TempDir()
	db, err := Open(t.Context(), Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	before := files(t, dir)
	f, err := db.BackupFile(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if after := files(t, dir); strings.Join(after, " ") != strings.Join(before, " ") {
		t.Errorf("files %q while a backup is sent, before %q", after, before)
	}
	path, err := db.Spool(f, -1)
	if err := errors.Join(err, f.Close()); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 || info.Size() == 0 {
		t.Errorf("spooled: %v, %v", info, err)
	}
	if _, err := db.Spool(strings.NewReader("short"), 10); identity.AsError(err).Reason != "incomplete_body" {
		t.Errorf("a body that is too short: %v", err)
	}
	if _, err := db.Spool(strings.NewReader(""), 1<<62); identity.AsError(err).Code != identity.CodeTooLarge {
		t.Errorf("a body that is too large: %v", err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	openAt(t, dir)
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("the scratch file of a process before is left: %v", err)
	}
}

func TestSchemaTellsVersionsWithoutChangingAnything(t *testing.T) {
	dir := t.TempDir()
	current, target, err := Schema(t.Context(), Options{Dir: dir})
	if err != nil || current != 0 || target < 2 || len(files(t, dir)) != 0 {
		t.Errorf("of nothing: %d, %d, %v, files %q", current, target, err, files(t, dir))
	}
	openAt(t, dir)
	if current, _, err := Schema(t.Context(), Options{Dir: dir}); err != nil || current != target {
		t.Errorf("of a store that is in use: %d, %v, want %d", current, err, target)
	}
}
