package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/pressly/goose/v3"

	"usher/internal/identity"
)

// Handover is what of a store outlives its restore. Both functions run after
// the last transaction on the old store and before the first on the new one; on
// an error of either nothing is exchanged.
type Handover struct {
	From func(*Tx) error // reads the store that goes; nil: nothing
	To   func(*Tx) error // writes to the one that comes; nil: nothing
}

// Restore puts the backup at path, a file in the data directory that Spool
// made, in the place of the embedded store, and returns the name of the file
// that holds what was there before. The backup is looked at first, while the
// store serves: what is damaged, is no store of an usher, or has a schema newer
// than this binary is refused as CodeInvalid. Then transactions that run are
// waited for, those that come are refused as CodeUnavailable with reason
// "restoring", and the file is exchanged. On any error the store that was there
// serves on. The file at path is gone afterwards, whatever happened.
//
// Nothing of the old store outlives the exchange in this package: connections,
// prepared statements and memos go with it. What shall outlive it is handed
// over by h. Whoever keeps something under a revision read from the store keeps
// it under one that no other state has, such as a UUID: counters are drawn
// again.
func (db *DB) Restore(ctx context.Context, path string, h Handover) (kept string, err error) {
	defer func() {
		for _, end := range sideFiles {
			_ = os.Remove(path + end) // mostly not there any more
		}
	}()
	e, err := db.embedded()
	if err != nil {
		return "", err
	}
	ctx, done, err := e.beginUpkeep(ctx)
	if err != nil {
		return "", err
	}
	defer done()
	if err := e.files.stand(); err != nil {
		return "", err
	}
	if err := verifyBackup(ctx, path); err != nil {
		return "", err
	}
	if err := migrateSQLite(ctx, dsn(path), e.log); err != nil {
		return "", translateSQLite(err)
	}
	e.gate.Lock()
	defer e.gate.Unlock()
	select {
	case <-e.closed:
		return "", errShuttingDown()
	default:
	}
	ctx = context.WithoutCancel(ctx)
	if err := e.handOver(ctx, path, h); err != nil {
		return "", err
	}
	return e.exchange(ctx, path)
}

// sideFiles are a database file and what SQLite puts beside it.
var sideFiles = []string{"", "-wal", "-shm", "-journal"}

// exchange puts the file at path in the place of the store's. The caller holds
// the gate alone.
func (e *sqlite) exchange(ctx context.Context, path string) (kept string, err error) {
	if err := syncPath(path); err != nil {
		return "", storageFailed(err)
	}
	if err := e.park(); err != nil {
		return "", errors.Join(storageFailed(err), e.resume(ctx))
	}
	kept = e.file + ".before-restore-" + e.now().UTC().Format("20060102T150405.000000Z")
	// A link, so that a crash at any point leaves the one or the other in place.
	if err := os.Link(e.file, kept); err != nil {
		return "", errors.Join(storageFailed(err), e.resume(ctx))
	}
	if err := os.Rename(path, e.file); err != nil {
		return "", errors.Join(storageFailed(err), os.Remove(kept), e.resume(ctx))
	}
	if err := errors.Join(syncPath(filepath.Dir(e.file)), e.resume(ctx)); err != nil {
		return "", errors.Join(storageFailed(err), e.goBack(ctx, kept))
	}
	return filepath.Base(kept), nil
}

// park closes all connections, which folds the WAL into the database file: it
// then is the store, whole and alone.
func (e *sqlite) park() error {
	err := e.disconnect()
	e.writer, e.opened = nil, 0
	info, serr := os.Stat(e.file + "-wal")
	if serr == nil && info.Size() > 0 {
		err = errors.Join(err, errors.New("the write-ahead log could not be folded into the database file"))
	}
	if err != nil {
		return err
	}
	for _, end := range sideFiles[1:] {
		if err := os.Remove(e.file + end); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// resume opens the connections again.
func (e *sqlite) resume(ctx context.Context) error {
	e.broken = e.start(ctx)
	if e.broken != nil {
		e.broken = errors.Join(e.broken, e.disconnect())
		e.writer, e.opened = nil, 0
		e.log.Error("the store cannot be opened", "error", e.broken)
	}
	return e.broken
}

// goBack puts the store that was kept in its place again.
func (e *sqlite) goBack(ctx context.Context, kept string) error {
	if e.broken == nil {
		if err := e.park(); err != nil {
			return errors.Join(err, e.resume(ctx))
		}
	}
	for _, end := range sideFiles[1:] {
		_ = os.Remove(e.file + end) // of the file that goes
	}
	return errors.Join(os.Rename(kept, e.file), e.resume(ctx))
}

// syncPath makes a file, or the names in a directory, durable.
func syncPath(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// handOver has what is to outlive the exchange read and written, the latter in
// the file that comes: where it fails, nothing has happened.
func (e *sqlite) handOver(ctx context.Context, path string, h Handover) (err error) {
	if h.From != nil && e.broken == nil {
		<-e.readers
		c := e.wake()
		err := run(&Tx{ctx: ctx, session: c, now: e.now()}, h.From)
		e.rest(c)
		if err != nil {
			return err
		}
	}
	c, err := openConn(dsn(path))
	if err != nil {
		return translateSQLite(err)
	}
	defer func() { err = errors.Join(err, c.close()) }()
	if h.To == nil {
		return nil
	}
	if err := c.run("BEGIN IMMEDIATE"); err != nil {
		return translateSQLite(err)
	}
	tx := &Tx{ctx: ctx, session: c, now: e.now(), writable: true}
	if err := run(tx, h.To); err != nil {
		return err
	}
	if tx.broken != nil {
		return tx.broken
	}
	if err := c.addAppended(); err != nil {
		return translateSQLite(err)
	}
	return translateSQLite(c.run("COMMIT"))
}

// verifyBackup says why a file cannot be restored, or returns nil.
func verifyBackup(ctx context.Context, file string) (err error) {
	refuse := func(reason, format string, args ...any) error {
		return identity.Errorf(identity.CodeInvalid, reason, format+"; nothing was changed", args...)
	}
	db, err := sql.Open("sqlite", readOnly(file, true))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	version, err := schemaOf(ctx, db)
	if err != nil {
		return refuse("damaged_backup", "the file is damaged, or is no SQLite database")
	}
	latest, err := latest(goose.DialectSQLite3, "migrations/sqlite")
	switch {
	case err != nil:
		return err
	case version == 0:
		return refuse("not_a_backup", "the file is a SQLite database and not one of usher")
	case version > latest:
		return refuse("newer_schema", "the backup has schema %d, this usher knows %d: restore it with the newer usher", version, latest)
	}
	var found string
	if err := db.QueryRowContext(ctx, `PRAGMA integrity_check(1)`).Scan(&found); err != nil || found != "ok" {
		return refuse("damaged_backup", "the file is damaged: it fails the integrity check")
	}
	want, err := objectsAt(ctx, version)
	if err != nil {
		return err
	}
	have, err := objects(ctx, db)
	if err != nil {
		return refuse("damaged_backup", "the file is damaged: its schema cannot be read")
	}
	for _, o := range slices.Sorted(maps.Keys(want)) {
		if !have[o] {
			return refuse("not_a_backup", "the file is no whole database of usher: the %s is missing", o)
		}
	}
	for _, o := range slices.Sorted(maps.Keys(have)) {
		if !want[o] {
			return refuse("not_a_backup", "the file is no database of usher alone: it has the %s", o)
		}
	}
	return nil
}

// objectsKnown keeps what objectsAt has found: it is always the same.
var objectsKnown sync.Map

// objectsAt returns the tables and indexes of a fresh store at a version.
func objectsAt(ctx context.Context, version int64) (out map[string]bool, err error) {
	if known, is := objectsKnown.Load(version); is {
		return known.(map[string]bool), nil
	}
	defer func() {
		if err == nil {
			objectsKnown.Store(version, out)
		}
	}()
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // every connection would have a database of its own
	defer func() { err = errors.Join(err, db.Close()) }()
	dir, err := fs.Sub(migrations, "migrations/sqlite")
	if err != nil {
		return nil, err
	}
	p, err := goose.NewProvider(goose.DialectSQLite3, db, dir, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return nil, err
	}
	if _, err := p.UpTo(ctx, version); err != nil {
		return nil, err
	}
	return objects(ctx, db)
}

// objects returns what a database's schema consists of, as "table people".
func objects(ctx context.Context, db *sql.DB) (_ map[string]bool, err error) {
	rows, err := db.QueryContext(ctx, `SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\'`)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	out := map[string]bool{}
	for rows.Next() {
		var kind, name string
		if err := rows.Scan(&kind, &name); err != nil {
			return nil, err
		}
		out[fmt.Sprintf("%s %s", kind, name)] = true
	}
	return out, rows.Err()
}
