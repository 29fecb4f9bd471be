package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/pressly/goose/v3"

	"usher/internal/identity"
)

// Source is an embedded store that nobody writes, open to be read: that of a
// data directory, which it holds against daemons until it is closed, or a
// backup. It is for one goroutine at a time.
type Source struct {
	file string
	lock *dirLock // of the data directory; nil: a backup
	conn *conn
	was  os.FileInfo
	sum  string
}

// OpenSource opens the store in a data directory, or in a backup file. What is
// in use, damaged, no store of an usher, or of another schema than this usher
// makes is refused, with what to do.
func OpenSource(ctx context.Context, path string) (_ *Source, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, identity.Errorf(identity.CodeInvalid, "no_source", "there is nothing to read at %s: %v", path, errors.Unwrap(err))
	}
	s := &Source{file: path}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Close())
		}
	}()
	dir := path
	if !info.IsDir() {
		dir = HomeOf(path)
	}
	if dir != "" {
		s.file = filepath.Join(dir, databaseFile)
		if s.lock, err = lockDir(dir); err != nil {
			return nil, err
		}
	}
	if err := s.look(ctx, path); err != nil {
		return nil, err
	}
	raw, err := openRaw(readOnly(s.file, true))
	if err != nil {
		return nil, translateSQLite(err)
	}
	s.conn = &conn{raw: raw, stmts: map[string]*statement{}}
	if s.was, err = os.Stat(s.file); err != nil {
		return nil, err
	}
	s.sum, err = sumOf(ctx, s.file)
	return s, err
}

// HomeOf returns the data directory whose store a file is, empty where it is that
// of none: whoever names the file means what a daemon may have open.
func HomeOf(file string) string {
	real, err := filepath.EvalSymlinks(file)
	if err != nil || filepath.Base(real) != databaseFile {
		return ""
	}
	dir := filepath.Dir(real)
	if _, err := os.Stat(filepath.Join(dir, lockFile)); err != nil {
		return ""
	}
	return dir
}

// look refuses what cannot be read as it is.
func (s *Source) look(ctx context.Context, path string) error {
	wal, err := os.Stat(s.file + "-wal")
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case s.lock == nil && wal.Size() > 0:
		return identity.Errorf(identity.CodeInvalid, "not_a_backup", "%s is the file of a data directory, with a log beside it: give the directory, or a backup", path)
	case wal.Size() > 0: // of a daemon that was killed
		if err := fold(s.file); err != nil {
			return err
		}
	}
	version, err := fileSchema(ctx, s.file)
	if err != nil && !errors.Is(err, errForeign) {
		return identity.Errorf(identity.CodeInvalid, "damaged_source", "%s is damaged, or is no SQLite database: %v", s.file, err)
	}
	known, err := latest(goose.DialectSQLite3, "migrations/sqlite")
	switch {
	case err != nil:
		return err
	case version == 0:
		return identity.Errorf(identity.CodeInvalid, "no_source", "there is no store of an usher at %s", s.file)
	case version < known && s.lock == nil:
		return identity.Errorf(identity.CodeConflict, "older_schema", "the backup has schema %d and this usher needs %d: put it into a directory of its own as %s, bring it up to date with USHER_DATA_DIR=DIRECTORY usher migrate up, and copy from the directory", version, known, databaseFile)
	case version < known:
		return identity.Errorf(identity.CodeConflict, "older_schema", "the store has schema %d and this usher needs %d: bring it up to date first, with USHER_DATA_DIR=%s usher migrate up", version, known, filepath.Dir(s.file))
	case version > known:
		return identity.Errorf(identity.CodeConflict, "newer_schema", "the store has schema %d and this usher knows %d: copy it with the newer usher", version, known)
	}
	return verifyBackup(ctx, s.file)
}

// fold opens a database as its daemon does and closes it, which brings what is
// in its log into the file.
func fold(file string) error {
	c, err := openConn(dsn(file))
	if err != nil {
		return translateSQLite(err)
	}
	if err := c.close(); err != nil {
		return translateSQLite(err)
	}
	if info, err := os.Stat(file + "-wal"); err == nil && info.Size() > 0 {
		return fmt.Errorf("the write-ahead log %s-wal could not be folded into the database file: somebody has it open", file)
	}
	return nil
}

// View runs fn on the store.
func (s *Source) View(ctx context.Context, fn func(*Tx) error) error {
	return run(&Tx{ctx: ctx, session: s.conn, now: time.Now()}, fn)
}

// Sum returns the hex SHA-256 of the file, as it was when it was opened.
func (s *Source) Sum() string { return s.sum }

// Unchanged returns an error where the file is not what was opened.
func (s *Source) Unchanged() error {
	now, err := os.Stat(s.file)
	if err != nil {
		return err
	}
	if !os.SameFile(now, s.was) || now.Size() != s.was.Size() || !now.ModTime().Equal(s.was.ModTime()) {
		return identity.Errorf(identity.CodeConflict, "source_changed", "%s has been changed while it was copied; see to it that nobody writes it", s.file)
	}
	return nil
}

// Close lets go of the store.
func (s *Source) Close() error {
	var errs []error
	if s.conn != nil {
		errs = append(errs, s.conn.close())
	}
	if s.lock != nil {
		errs = append(errs, s.lock.Close())
	}
	return errors.Join(errs...)
}

// sumOf returns the hex SHA-256 of a file.
func sumOf(ctx context.Context, file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }() // it was only read
	h := sha256.New()
	for {
		if _, err := io.CopyN(h, f, 16<<20); errors.Is(err, io.EOF) {
			return hex.EncodeToString(h.Sum(nil)), nil
		} else if err != nil {
			return "", err
		}
		if err := ctx.Err(); err != nil {
			return "", err
		}
	}
}
