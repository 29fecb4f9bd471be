package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	driver "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"
)

// databaseFile is the name of the embedded store inside the data directory.
const databaseFile = "usher.db"

// sqlite is the embedded engine: one writer connection and a few readers on a
// file in WAL mode with synchronous=FULL.
type sqlite struct {
	lock    *os.File
	pool    *sql.DB
	readers chan *conn
	opened  int // readers that exist
	log     *slog.Logger

	writer *writer

	closing sync.Once
	closed  chan struct{} // closed when the store is
}

// conn is one connection with its prepared statements.
type conn struct {
	c     *sql.Conn
	stmts map[string]*sql.Stmt
}

func (c *conn) prepare(query string) (*sql.Stmt, error) {
	if st, ok := c.stmts[query]; ok {
		return st, nil
	}
	st, err := c.c.PrepareContext(context.Background(), query)
	if err != nil {
		return nil, err
	}
	c.stmts[query] = st
	return st, nil
}

func (c *conn) exec(query string) error {
	st, err := c.prepare(query)
	if err != nil {
		return err
	}
	_, err = st.ExecContext(context.Background())
	return err
}

// close ends the prepared statements first: the engine keeps a connection with
// any of them half open, and the last one to close would not fold the WAL into
// the database file.
func (c *conn) close() error {
	var errs []error
	for _, st := range c.stmts {
		errs = append(errs, st.Close())
	}
	return errors.Join(append(errs, c.c.Close())...)
}

// translate turns the driver's errors into the store's.
func (c *conn) translate(err error) error {
	if err == nil {
		return nil
	}
	var se *driver.Error
	if !errors.As(err, &se) {
		return err
	}
	switch se.Code() & 0xff {
	case lib.SQLITE_CONSTRAINT:
		if se.Code() == lib.SQLITE_CONSTRAINT_UNIQUE || se.Code() == lib.SQLITE_CONSTRAINT_PRIMARYKEY {
			return fmt.Errorf("%w: %w", ErrUnique, err)
		}
	case lib.SQLITE_FULL:
		return unavailable("storage_full", "the disk that holds the data directory is full; free space, nothing was changed", err)
	case lib.SQLITE_READONLY:
		return unavailable("storage_read_only", "the data directory is read-only; make it writable, nothing was changed", err)
	case lib.SQLITE_IOERR, lib.SQLITE_CANTOPEN, lib.SQLITE_CORRUPT, lib.SQLITE_NOTADB:
		return unavailable("storage_failed", "the storage below the data directory failed; see the log, nothing was changed", err)
	case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
		return unavailable("storage_busy", "the store is busy; try again", err)
	}
	return err
}

// pragmas are set on, and asserted for, every connection.
var pragmas = []struct{ name, set, want string }{
	{"journal_mode", "WAL", "wal"},
	{"synchronous", "FULL", "2"},
	{"foreign_keys", "ON", "1"},
	{"busy_timeout", "5000", "5000"},
	{"cache_size", "-16384", "-16384"},
	{"temp_store", "MEMORY", "2"},
}

func openSQLite(ctx context.Context, o Options) (*sqlite, error) {
	if err := os.MkdirAll(o.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("data_dir: cannot make the data directory %s: %w", o.Dir, err)
	}
	lock, err := lockDir(o.Dir)
	if err != nil {
		return nil, err
	}
	if err := ownerOnly(filepath.Join(o.Dir, databaseFile)); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	q := url.Values{}
	for _, p := range pragmas {
		q.Add("_pragma", p.name+"("+p.set+")")
	}
	dsn := (&url.URL{Scheme: "file", Opaque: filepath.ToSlash(filepath.Join(o.Dir, databaseFile)), RawQuery: q.Encode()}).String()
	pool, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	pool.SetMaxOpenConns(o.Readers + 1)
	pool.SetMaxIdleConns(o.Readers + 1)
	e := &sqlite{lock: lock, pool: pool, readers: make(chan *conn, o.Readers), closed: make(chan struct{}), log: o.Log}
	if err := e.start(ctx, o.Readers, o.Now); err != nil {
		return nil, errors.Join(fmt.Errorf("data_dir: cannot open the store in %s: %w", o.Dir, err), e.close())
	}
	return e, nil
}

// ownerOnly makes the database file for its owner alone where it does not exist
// yet; SQLite gives its side files the same mode.
func ownerOnly(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("data_dir: cannot open %s: %w", path, err)
	}
	return f.Close()
}

func (e *sqlite) start(ctx context.Context, readers int, now func() time.Time) error {
	if err := migrate(ctx, e.pool, e.log); err != nil {
		return err
	}
	w, err := e.connect(ctx)
	if err != nil {
		return err
	}
	e.writer = newWriter(w, now, e.log)
	for range readers {
		c, err := e.connect(ctx)
		if err != nil {
			return err
		}
		e.readers <- c
		e.opened++
	}
	return nil
}

// connect opens one connection and asserts its pragmas.
func (e *sqlite) connect(ctx context.Context) (*conn, error) {
	c, err := e.pool.Conn(ctx)
	if err != nil {
		return nil, err
	}
	for _, p := range pragmas {
		var got string
		if err := c.QueryRowContext(ctx, "PRAGMA "+p.name).Scan(&got); err != nil {
			return nil, errors.Join(err, c.Close())
		}
		if got != p.want {
			return nil, errors.Join(fmt.Errorf("pragma %s is %q, want %q", p.name, got, p.want), c.Close())
		}
	}
	return &conn{c: c, stmts: map[string]*sql.Stmt{}}, nil
}

// lockDir takes the data directory for this process.
func lockDir(dir string) (*os.File, error) {
	path := filepath.Join(dir, "lock")
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("data_dir: cannot open %s: %w", path, err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		buf := make([]byte, 32)
		n, _ := f.ReadAt(buf, 0)
		who := strings.TrimSpace(string(buf[:n]))
		if who == "" {
			who = "unknown"
		}
		return nil, errors.Join(
			fmt.Errorf("data_dir: %s is in use by another usher (process %s); stop it or choose another data_dir", dir, who), f.Close())
	}
	if err := f.Truncate(0); err == nil {
		_, _ = f.WriteAt([]byte(fmt.Sprintf("%d\n", os.Getpid())), 0) // only a help for whoever is refused
	}
	return f, nil
}

func (e *sqlite) close() error {
	var err error
	e.closing.Do(func() {
		close(e.closed)
		err = e.shut()
	})
	return err
}

// shut ends the writer, waits for readers, and lets go of everything.
func (e *sqlite) shut() error {
	var errs []error
	if e.writer != nil {
		e.writer.stop()
		errs = append(errs, e.writer.conn.close())
	}
	for range e.opened {
		errs = append(errs, (<-e.readers).close())
	}
	errs = append(errs, e.pool.Close(), e.lock.Close())
	return errors.Join(errs...)
}

func (e *sqlite) view(ctx context.Context, now func() time.Time, fn func(*Tx) error) (err error) {
	select {
	case <-e.closed:
		return errShuttingDown()
	default:
	}
	var c *conn
	select {
	case c = <-e.readers:
	case <-e.closed:
		return errShuttingDown()
	case <-ctx.Done():
		return unavailable("storage_busy", "the store is busy; try again", ctx.Err())
	}
	defer func() { e.readers <- c }()
	if err := c.exec("BEGIN"); err != nil {
		return c.translate(err)
	}
	defer func() {
		if rerr := c.exec("ROLLBACK"); rerr != nil && err == nil {
			err = c.translate(rerr)
		}
	}()
	return run(&Tx{ctx: ctx, conn: c, now: now()}, fn)
}

func (e *sqlite) update(ctx context.Context, lane Lane, fn func(*Tx) error) error {
	if err := ctx.Err(); err != nil {
		return tooBusy(err)
	}
	return e.writer.update(ctx, lane, fn)
}

// noTransaction reports that SQLite has ended the transaction by itself.
func noTransaction(err error) bool { return strings.Contains(err.Error(), "no transaction is active") }
