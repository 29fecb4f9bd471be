package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"syscall"

	"usher/internal/identity"
)

const (
	scratchPrefix = "scratch-" // of files in the data directory that nobody needs after a crash
	keepFree      = 64 << 20   // of the disk, for the store that is in use
)

// embedded returns the embedded engine; other databases have tools of their
// own.
func (db *DB) embedded() (*sqlite, error) {
	if e, ok := db.engine.(*sqlite); ok {
		return e, nil
	}
	return nil, identity.Errorf(identity.CodeNotImplemented, "use_pg_dump",
		"backup and restore are offered for the embedded store; this usher keeps its data in PostgreSQL: use pg_dump and pg_restore")
}

// Backup writes a consistent copy of the embedded store, as of some moment
// during the call, to a new file at path, readable for its owner alone. Others
// go on reading and writing. On an error there is no file.
func (db *DB) Backup(ctx context.Context, path string) error {
	e, err := db.embedded()
	if err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err == nil {
		err = f.Close()
	}
	if err != nil {
		return storageFailed(err)
	}
	return e.backup(ctx, path)
}

// BackupFile is Backup to a file that has no name: it is gone when it is
// closed, whatever happens before. What is written after the call is not in it,
// and however long it is read, nothing else waits.
func (db *DB) BackupFile(ctx context.Context) (*os.File, error) {
	e, err := db.embedded()
	if err != nil {
		return nil, err
	}
	path, err := e.scratch(nil)
	if err != nil {
		return nil, err
	}
	if err := e.backup(ctx, path); err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if err := errors.Join(err, os.Remove(path)); err != nil {
		return nil, storageFailed(err)
	}
	return f, nil
}

// backup fills the empty file at path, or removes it.
func (e *sqlite) backup(ctx context.Context, path string) (err error) {
	defer func() {
		if err != nil {
			_ = os.Remove(path) // what is told is why there is no backup
		}
	}()
	ctx, done, err := e.beginUpkeep(ctx)
	if err != nil {
		return err
	}
	defer done()
	if e.files.stand() != nil {
		return e.rescue(ctx, path)
	}
	db, err := sql.Open("sqlite", readOnly(e.file, false))
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, `VACUUM INTO $1`, path)
	if err := errors.Join(err, db.Close()); err != nil {
		if ctx.Err() != nil {
			return errShuttingDown()
		}
		return translateSQLite(err)
	}
	return nil
}

// rescue is backup of a file that has lost its name, and can be reached by the
// connections that have it open alone.
func (e *sqlite) rescue(ctx context.Context, path string) error {
	return e.reader(ctx, func(c *conn) error {
		_, err := c.exec(`VACUUM INTO $1`, []any{path})
		return err
	})
}

// beginUpkeep lets one caller at a time copy or exchange the file. The context
// it returns ends with the store.
func (e *sqlite) beginUpkeep(ctx context.Context) (_ context.Context, done func(), err error) {
	if !e.upkeep.TryLock() {
		return nil, nil, identity.Errorf(identity.CodeConflict, "backup_running", "another backup or restore is running; try again when it has ended")
	}
	if err := e.enter(); err != nil {
		e.upkeep.Unlock()
		return nil, nil, err
	}
	e.gate.RUnlock()
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		select {
		case <-e.closed:
			cancel()
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		cancel()
		<-ended
		e.upkeep.Unlock()
	}, nil
}

// readOnly is how a database file is opened that is not to be changed. One that
// nobody writes may be unmoved: it is then read without a lock, and no file
// appears beside it.
func readOnly(file string, unmoved bool) string {
	q := url.Values{"mode": {"ro"}, "_pragma": {"busy_timeout(5000)", "trusted_schema(OFF)"}}
	if unmoved {
		q.Set("immutable", "1")
	}
	return fileURI(file, q)
}

// Spool writes what is read from r to a new file in the data directory, for
// Restore, and returns its path. size is how long it is going to be, -1 when
// that is not known. What would leave the running store no room is CodeTooLarge.
func (db *DB) Spool(r io.Reader, size int64) (path string, err error) {
	e, err := db.embedded()
	if err != nil {
		return "", err
	}
	room, err := e.room()
	if err != nil {
		return "", err
	}
	tooLarge := identity.Errorf(identity.CodeTooLarge, "no_room",
		"the disk that holds the data directory has room for %d bytes beside the store; free space, nothing was changed", room)
	if size > room {
		return "", tooLarge
	}
	return e.scratch(func(f *os.File) error {
		body := &failing{r: r}
		n, err := io.Copy(f, io.LimitReader(body, room+1))
		switch {
		case body.err != nil:
			return &identity.Error{Code: identity.CodeInvalid, Reason: "incomplete_body", Detail: "the backup did not arrive whole; nothing was changed", Err: body.err}
		case err != nil:
			return storageFailed(err)
		case n > room:
			return tooLarge
		case size >= 0 && n != size:
			return identity.Errorf(identity.CodeInvalid, "incomplete_body", "the backup did not arrive whole: %d of %d bytes; nothing was changed", n, size)
		}
		return f.Sync()
	})
}

// failing tells errors of the reader from those of the writer.
type failing struct {
	r   io.Reader
	err error
}

func (f *failing) Read(b []byte) (int, error) {
	n, err := f.r.Read(b)
	if err != nil && !errors.Is(err, io.EOF) {
		f.err = err
	}
	return n, err
}

// scratch makes a file in the data directory, for its owner alone, and lets
// fill write to it. On an error there is no file.
func (e *sqlite) scratch(fill func(*os.File) error) (path string, err error) {
	f, err := os.CreateTemp(filepath.Dir(e.file), scratchPrefix)
	if err != nil {
		return "", storageFailed(err)
	}
	if fill != nil {
		err = fill(f)
	}
	if err := errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(f.Name()) // what is told is the first error
		return "", err
	}
	return f.Name(), nil
}

// removeLeftovers removes what a process that was killed left of its scratch
// files. The caller has the data directory to itself.
func removeLeftovers(dir string) error {
	left, err := filepath.Glob(filepath.Join(dir, scratchPrefix+"*"))
	for _, path := range left {
		err = errors.Join(err, os.Remove(path))
	}
	return err
}

// room returns how many bytes the disk of the data directory can take beside
// what the running store needs.
func (e *sqlite) room() (int64, error) {
	free, err := freeIn(filepath.Dir(e.file))
	if err != nil {
		return 0, storageFailed(err)
	}
	return max(free-keepFree, 0), nil
}

// freeIn returns how many bytes the disk of a directory can take.
func freeIn(dir string) (int64, error) {
	var s syscall.Statfs_t
	err := syscall.Statfs(dir, &s)
	return int64(s.Bavail) * int64(s.Bsize), err //nolint:gosec,unconvert // no disk has 2⁶³ bytes; each system has its own widths
}

// storageFailed turns an error of the operating system into the store's.
func storageFailed(err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT):
		return unavailable("storage_full", "the disk that holds the data directory is full; free space, nothing was changed", err)
	case errors.Is(err, fs.ErrExist):
		return &identity.Error{Code: identity.CodeConflict, Reason: "already_exists", Detail: "the file exists already; nothing was changed", Err: err}
	default:
		return unavailable("storage_failed", "the storage below the data directory failed; see the log, nothing was changed", err)
	}
}

// describe implements engine.
func (e *sqlite) describe(ctx context.Context) (string, error) {
	var version string
	err := e.read(ctx, func(tx *Tx) error {
		_, err := tx.Row(`SELECT sqlite_version()`, nil, &version)
		return err
	})
	return "SQLite " + version, err
}

// fileSchema returns the schema version of a database file, 0 where there is
// none in it.
func fileSchema(ctx context.Context, file string) (version int64, err error) {
	if info, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) || err == nil && info.Size() == 0 {
		return 0, nil
	}
	db, err := sql.Open("sqlite", readOnly(file, false))
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if err := refuseForeign(db.QueryRowContext(ctx, foreignSQLite)); err != nil {
		return 0, err
	}
	return schemaOf(ctx, db)
}

func schemaOf(ctx context.Context, db *sql.DB) (int64, error) {
	var known bool
	err := db.QueryRowContext(ctx, `SELECT count(*) > 0 FROM sqlite_schema WHERE type = 'table' AND name = 'goose_db_version'`).Scan(&known)
	if err != nil || !known {
		return 0, err
	}
	var version sql.NullInt64
	if err := db.QueryRowContext(ctx, schemaVersion).Scan(&version); err != nil {
		return 0, fmt.Errorf("reading the schema version: %w", err)
	}
	return version.Int64, nil
}
