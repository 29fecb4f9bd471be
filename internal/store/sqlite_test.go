package store

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"usher/internal/identity"
	"usher/internal/testserver"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

func TestEveryConnectionHasItsPragmas(t *testing.T) {
	db := openTest(t)
	check := func(tx *Tx) error {
		for _, p := range pragmas {
			var got string
			if _, err := tx.Row("PRAGMA "+p.name, nil, &got); err != nil {
				return err
			}
			want := p.want
			if p.name == "cache_size" && tx.Writable() {
				want = writersCache
			}
			if got != want {
				t.Errorf("%s is %s, want %s", p.name, got, want)
			}
		}
		return nil
	}
	if err := db.Update(t.Context(), LaneNormal, check); err != nil {
		t.Fatal(err)
	}
	readers := 0
	err := db.engine.(*sqlite).eachReader(t.Context(), func(c *conn) error {
		readers++
		return check(&Tx{ctx: t.Context(), session: c})
	})
	if err != nil {
		t.Error(err)
	}
	if readers != 8 {
		t.Errorf("%d readers", readers)
	}
}

func TestAPragmaThatDoesNotHoldRefusesTheStore(t *testing.T) {
	old := pragmas[1]
	defer func() { pragmas[1] = old }()
	pragmas[1].want = "3"
	_, err := Open(t.Context(), Options{Dir: t.TempDir()})
	if err == nil || !strings.Contains(err.Error(), `pragma synchronous is "2", want "3"`) {
		t.Fatal(err)
	}
}

// Somebody may take the lock file for one that was left behind: what keeps a second
// process out does not go with it.
func TestASecondUsherOnTheSameDirectoryIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		lose func(path string) error
		who  string
	}{
		"as it is":                  {func(string) error { return nil }, fmt.Sprint(os.Getpid())},
		"its lock file is deleted":  {os.Remove, "unknown"},
		"its lock file is replaced": {func(path string) error { return errors.Join(os.Remove(path), os.WriteFile(path, []byte("7\n"), 0o600)) }, "7"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			first, err := Open(t.Context(), Options{Dir: dir})
			if err != nil {
				t.Fatal(err)
			}
			if err := c.lose(filepath.Join(dir, lockFile)); err != nil {
				t.Fatal(err)
			}
			second, err := Open(t.Context(), Options{Dir: dir})
			if want := fmt.Sprintf("data_dir: %s is in use by another usher (process %s)", dir, c.who); err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%v, want %s", err, want)
			}
			if err == nil {
				_ = second.Close()
			}
			if err := first.Close(); err != nil {
				t.Fatal(err)
			}
			again, err := Open(t.Context(), Options{Dir: dir})
			if err != nil {
				t.Fatal(err)
			}
			if err := again.Close(); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// A newer schema is used where its terms allow it, and refused otherwise.
func TestANewerSchemaIsRefused(t *testing.T) {
	dir := t.TempDir()
	db, err := Open(t.Context(), Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
		_, err := tx.Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, 1)`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	db, err = Open(t.Context(), Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Ready(t.Context()); err != nil {
		t.Error(err)
	}
	err = db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return tx.Do(`UPDATE store_terms SET oldest = 99`) })
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Ready(t.Context()); err == nil || identity.AsError(err).Reason != "newer_schema" {
		t.Errorf("one that is open is ready: %v", err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = Open(t.Context(), Options{Dir: dir})
	if err == nil || !strings.Contains(err.Error(), "the database has schema 99, this usher knows") {
		t.Fatal(err)
	}
	// The refusal changed nothing, and let go of the directory.
	raw, err := sql.Open("sqlite", filepath.Join(dir, databaseFile))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := raw.ExecContext(t.Context(), `DELETE FROM goose_db_version WHERE version_id = 99`); err != nil {
		t.Fatal(err)
	}
	if err := raw.Close(); err != nil {
		t.Fatal(err)
	}
	if db, err = Open(t.Context(), Options{Dir: dir}); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestADirectoryThatIsNoneIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), Options{Dir: filepath.Join(file, "data")}); err == nil || !strings.HasPrefix(err.Error(), "data_dir: ") {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, databaseFile), []byte(strings.Repeat("no database\n", 1000)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), Options{Dir: dir}); err == nil || !strings.HasPrefix(err.Error(), "data_dir: cannot open the store in "+dir) {
		t.Fatal(err)
	}
}

// What has a meaning in a URI has none in the name of a data directory: two stores
// would be one file, beside both directories, for everybody to read.
func TestTheStoreIsInItsDirectoryHoweverThatIsCalled(t *testing.T) {
	parent := t.TempDir()
	names := []string{"a?b", "a#b", "a%41b", "a b", "a&b=c", "a"}
	for _, name := range names {
		dir := filepath.Join(parent, name)
		db, err := Open(t.Context(), Options{Dir: dir})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		f, err := db.BackupFile(t.Context())
		if err != nil {
			t.Errorf("%s: backup: %v", name, err)
		} else if err := f.Close(); err != nil {
			t.Error(err)
		}
		if err := db.Close(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if info, err := os.Stat(filepath.Join(dir, databaseFile)); err != nil || info.Size() == 0 || info.Mode() != 0o600 {
			t.Errorf("%s: %v, %v", name, info, err)
		}
		if current, target, err := Schema(t.Context(), Options{Dir: dir}); err != nil || current != target {
			t.Errorf("%s: schema %d of %d: %v", name, current, target, err)
		}
		from, err := OpenSource(t.Context(), dir)
		if err != nil {
			t.Errorf("%s: as a source: %v", name, err)
		} else if err := from.Close(); err != nil {
			t.Error(err)
		}
	}
	if made, err := os.ReadDir(parent); err != nil || len(made) != len(names) {
		t.Errorf("beside the directories: %v, %v", made, err)
	}
}

func TestWhatIsAnsweredIsThereAfterReopening(t *testing.T) {
	dir := t.TempDir()
	for i := range 3 {
		db, err := Open(t.Context(), Options{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		if n := slugs(t, db); n != i {
			t.Fatalf("%d parents, want %d", n, i)
		}
		if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return slug(tx, fmt.Sprint(i)) }); err != nil {
			t.Fatal(err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// disk is a data directory that can run full.
type disk struct {
	dir  string
	full func(db *DB)
	free func(db *DB)
}

// smallDisk is a file system of a few megabytes where the test may mount one.
func smallDisk(t *testing.T) (disk, error) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=6m"); err != nil {
		return disk{}, err
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	ballast := filepath.Join(dir, "ballast")
	return disk{
		dir: filepath.Join(dir, "data"),
		full: func(*DB) {
			f, err := os.Create(ballast)
			if err != nil {
				t.Fatal(err)
			}
			block := make([]byte, 4096)
			for err == nil {
				_, err = f.Write(block)
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
		},
		free: func(*DB) {
			if err := os.Remove(ballast); err != nil {
				t.Fatal(err)
			}
		},
	}, nil
}

// fewPages is a database that may not grow.
func fewPages(t *testing.T) disk {
	limit := func(pages string) func(*DB) {
		return func(db *DB) {
			err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
				var n int
				_, err := tx.Row("PRAGMA max_page_count="+pages, nil, &n)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	return disk{dir: t.TempDir(), full: limit("1"), free: limit("1073741823")}
}

func TestAFullDiskChangesNothingAndIsGotOver(t *testing.T) {
	for name, prepare := range map[string]func(t *testing.T) disk{
		"pages": fewPages,
		"disk": func(t *testing.T) disk {
			d, err := smallDisk(t)
			if err != nil {
				t.Logf("no file system can be mounted here (%v): the database's own limit takes its place", err)
				return fewPages(t)
			}
			return d
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := prepare(t)
			var later atomic.Int64
			db, err := Open(t.Context(), Options{Dir: d.dir, Readers: 2, Now: func() time.Time { return time.Now().Add(time.Duration(later.Load())) }})
			if err != nil {
				t.Fatal(err)
			}
			defer func() {
				if err := db.Close(); err != nil {
					t.Error(err)
				}
			}()
			d.full(db)
			big := strings.Repeat("x", 64<<10)
			write := func(i int) error {
				return db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
					if err := slug(tx, fmt.Sprintf("small%d", i)); err != nil {
						return err
					}
					return slug(tx, fmt.Sprintf("%s%d", big, i))
				})
			}
			errs := make([]error, 16)
			var wg sync.WaitGroup
			for i := range errs {
				wg.Go(func() { errs[i] = write(i) })
			}
			wg.Wait()
			kept := 0
			for i, err := range errs {
				if err == nil {
					kept++
					continue
				}
				if e := identity.AsError(err); e.Code != identity.CodeUnavailable || e.Reason != "storage_full" {
					t.Errorf("%d: %v", i, err)
				}
			}
			if kept == len(errs) {
				t.Fatal("the disk never was full")
			}
			for i := range errs {
				if errs[i] == nil {
					continue
				}
				if errs[i] = write(i); errs[i] == nil {
					kept++
				} else if why := db.Unwritable(); !strings.Contains(why, "full") {
					t.Errorf("whoever asks is told %q", why)
				}
			}
			if n := slugs(t, db); n != 2*kept {
				t.Fatalf("%d rows are there, %d updates were answered with success", n, kept)
			}
			d.free(db)
			for i := range errs {
				if errs[i] != nil {
					if err := write(i); err != nil {
						t.Fatal(err)
					}
				}
			}
			later.Store(int64(time.Minute))
			if why := db.Unwritable(); why != "" {
				t.Errorf("a minute after it was freed: %q", why)
			}
			if n := slugs(t, db); n != 2*len(errs) {
				t.Fatal(n)
			}
		})
	}
}

// Who starts an usher that cannot open its store reads what to do about it.
func TestAStoreThatCannotBeOpenedSaysWhatToDo(t *testing.T) {
	opened := func(t *testing.T, dir, want string) {
		t.Helper()
		db, err := Open(t.Context(), Options{Dir: dir})
		if err == nil {
			err = db.Close()
		}
		if err == nil || !strings.Contains(err.Error(), "data_dir: cannot open the store in "+dir+": ") || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%v, want %q at its end", err, want)
		}
	}
	t.Run("damaged", func(t *testing.T) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, databaseFile), []byte(strings.Repeat("usher ", 4096)), 0o600); err != nil {
			t.Fatal(err)
		}
		opened(t, dir, "; usher.db is damaged or no database: put a backup in its place")
	})
	t.Run("another program's", func(t *testing.T) {
		dir := t.TempDir()
		db, err := sql.Open("sqlite", filepath.Join(dir, databaseFile))
		if err == nil {
			_, err = db.ExecContext(t.Context(), `CREATE TABLE invoices (id INTEGER)`)
		}
		if err = errors.Join(err, db.Close()); err != nil {
			t.Fatal(err)
		}
		opened(t, dir, errForeign.Error())
		if _, _, err := Schema(t.Context(), Options{Dir: dir}); !errors.Is(err, errForeign) {
			t.Errorf("its schema: %v", err)
		}
	})
	for name, tc := range map[string]struct {
		free   int64 // bytes
		before bool  // an usher ran there
	}{"a first start": {0, false}, "a first start with some room": {40 << 10, false}, "a later one": {0, true}} {
		t.Run(name+" on a full disk", func(t *testing.T) {
			d, err := smallDisk(t)
			if err != nil {
				t.Logf("no file system can be mounted here (%v): only a disk can be full before a start", err)
				return
			}
			if err := os.Mkdir(d.dir, 0o700); err != nil {
				t.Fatal(err)
			}
			if tc.before {
				db, err := Open(t.Context(), Options{Dir: d.dir})
				if err != nil {
					t.Fatal(err)
				}
				if err := db.Close(); err != nil {
					t.Fatal(err)
				}
			}
			d.full(nil)
			ballast := filepath.Join(filepath.Dir(d.dir), "ballast")
			info, err := os.Stat(ballast)
			if err == nil {
				err = os.Truncate(ballast, info.Size()-tc.free)
			}
			if err != nil {
				t.Fatal(err)
			}
			opened(t, d.dir, "; the disk is full: free space and start again")
		})
	}
}

func TestAReadOnlyStoreSaysSo(t *testing.T) {
	db := openTest(t)
	set := func(v string) {
		t.Helper()
		if err := db.engine.(*sqlite).writer.conn.run("PRAGMA query_only = " + v); err != nil { // the writer rests
			t.Fatal(err)
		}
	}
	set("ON")
	err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return slug(tx, "a") })
	if e := identity.AsError(err); e.Code != identity.CodeUnavailable || e.Reason != "storage_read_only" {
		t.Error(err)
	}
	set("OFF")
	if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return slug(tx, "a") }); err != nil {
		t.Error(err)
	}
}
