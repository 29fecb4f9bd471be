package store

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	sqlite3 "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"
)

// leastFree is what a disk that is not full has: less than a start takes.
const leastFree = 1 << 20

// conn is one connection to the embedded store with its prepared statements,
// used by one goroutine at a time.
type conn struct {
	raw     *rawConn
	stmts   map[string]*statement
	queries int      // bytes of the queries of stmts
	written int      // how many statements that write were begun, but for those that hit a constraint and changed nothing
	behind  appended // rows that the transaction has yet to add
}

// statement is a prepared statement with the row it stands at.
type statement struct {
	*rawStmt
	row  sqliteRow
	open bool // its rows are being read
	asks bool // for the table whose rows may wait in appended
}

// keepQueries is how many bytes the queries have whose statements a connection
// keeps, several times as many as usher has of its own: of a list that is filtered
// the client decides how many conditions there are and of what, and a statement
// takes some twenty times what its query does.
const keepQueries = 512 << 10

// openConn opens one connection, sets its pragmas and asserts them.
func openConn(dsn string) (*conn, error) {
	raw, err := openRaw(dsn)
	if err != nil {
		return nil, err
	}
	c := &conn{raw: raw, stmts: map[string]*statement{}}
	if err := c.setUp(); err != nil {
		return nil, errors.Join(err, c.close())
	}
	return c, nil
}

func (c *conn) setUp() error {
	for _, p := range pragmas {
		if err := c.run("PRAGMA " + p.name + " = " + p.set); err != nil {
			return err
		}
	}
	for _, p := range pragmas {
		var got string
		if err := c.query("PRAGMA "+p.name, nil, func(row Row) error { return row.Scan(&got) }); err != nil {
			return err
		}
		if got != p.want {
			return fmt.Errorf("pragma %s is %q, want %q", p.name, got, p.want)
		}
	}
	return nil
}

// close ends the prepared statements first: the engine keeps a connection with
// any of them half open, and the last one to close would not fold the WAL into
// the database file.
func (c *conn) close() error {
	for _, st := range c.stmts {
		st.finalize()
	}
	return c.raw.close()
}

func (c *conn) dialect() dialect { return dialectSQLite }

// prepare returns the statement of a query with its arguments bound.
func (c *conn) prepare(query string, args []any) (*statement, error) {
	st, ok := c.stmts[query]
	if len(c.behind.args) > 0 && (ok && st.asks || !ok && asksLog(query)) {
		if err := c.addAppended(); err != nil {
			return nil, err
		}
		st, ok = c.stmts[query]
	}
	if !ok || st.open {
		raw, err := c.raw.prepare(query)
		if err != nil {
			return nil, err
		}
		st = &statement{rawStmt: raw, asks: asksLog(query)}
		st.row.st = raw
		if !ok {
			c.keep(query, st)
		}
	}
	if err := st.bind(args); err != nil {
		c.done(query, st)
		return nil, err
	}
	return st, nil
}

// keep keeps a statement for its next use. Past keepQueries it begins anew, but for
// those whose rows are being read.
func (c *conn) keep(query string, st *statement) {
	if c.queries += len(query); c.queries > keepQueries {
		for old, resting := range c.stmts {
			if !resting.open {
				resting.finalize()
				delete(c.stmts, old)
				c.queries -= len(old)
			}
		}
	}
	c.stmts[query] = st
}

// run runs a statement that has neither arguments nor rows that anybody reads.
func (c *conn) run(query string) error {
	_, err := c.change(query, nil)
	return err
}

func (c *conn) exec(query string, args []any) (int64, error) {
	n, err := c.change(query, args)
	return n, translateSQLite(err)
}

func (c *conn) change(query string, args []any) (int64, error) {
	st, err := c.prepare(query, args)
	if err != nil {
		return 0, err
	}
	defer c.done(query, st)
	for {
		if row, err := c.step(st); err != nil {
			return 0, err
		} else if !row {
			return c.raw.changes(), nil
		}
	}
}

// step goes on to the next row and reports whether there is one.
func (c *conn) step(st *statement) (bool, error) {
	row, err := st.step()
	if st.writes && resultCode(err)&0xff != lib.SQLITE_CONSTRAINT {
		c.written++
	}
	return row, err
}

// done makes a statement fit for its next use, or ends one that was made for
// this use alone, beside the one that is being read.
func (c *conn) done(query string, st *statement) {
	st.reset()
	st.open = false
	if c.stmts[query] != st {
		st.finalize()
	}
}

func (c *conn) later(query string, args []any, fail error) error {
	_, err := c.exec(query, args)
	if fail != nil && errors.Is(err, ErrUnique) {
		return fail
	}
	return err
}

// ask puts a query when its answer is read: nothing is nearer than this engine.
// A statement that writes is done at once and its rows are kept.
func (c *conn) ask(query string, args []any, fail error) func(func(Row) error) error {
	if !writes(query) {
		return func(each func(Row) error) error { return c.query(query, args, each) }
	}
	var rows []sqliteKeptRow
	err := c.query(query, args, func(row Row) error {
		r, ok := row.(*sqliteRow)
		if !ok {
			return errors.New("not a row of the embedded store")
		}
		rows = append(rows, r.keep())
		return nil
	})
	if fail != nil && errors.Is(err, ErrUnique) {
		err = fail
	}
	return func(each func(Row) error) error {
		for _, row := range rows {
			if err := each(row); err != nil {
				return err
			}
		}
		return err
	}
}

func (c *conn) askChanged(query string, args []any, fail error) func() (int64, error) {
	n, err := c.exec(query, args)
	if fail != nil && errors.Is(err, ErrUnique) {
		err = fail
	}
	return func() (int64, error) { return n, err }
}

func (c *conn) query(query string, args []any, each func(Row) error) error {
	st, err := c.prepare(query, args)
	if err != nil {
		return translateSQLite(err)
	}
	st.open = true
	defer c.done(query, st)
	for {
		row, err := c.step(st)
		if err != nil {
			return translateSQLite(err)
		}
		if !row {
			return nil
		}
		if err := each(&st.row); err != nil {
			return err
		}
	}
}

// resultCode returns SQLite's extended result code in an error of a connection,
// or of the driver for database/sql that migrates and backs up; 0 where there is
// none.
func resultCode(err error) int {
	if err == nil {
		return 0
	}
	var own *sqliteError
	var driver *sqlite3.Error
	switch {
	case errors.As(err, &own):
		return own.code
	case errors.As(err, &driver):
		return driver.Code()
	default:
		return 0
	}
}

// translateSQLite turns SQLite's errors into the store's.
func translateSQLite(err error) error {
	if err == nil {
		return nil
	}
	code := resultCode(err)
	switch code & 0xff {
	case lib.SQLITE_CONSTRAINT:
		if code == lib.SQLITE_CONSTRAINT_UNIQUE || code == lib.SQLITE_CONSTRAINT_PRIMARYKEY {
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

// unopened says why the store in a data directory cannot be opened, and what to do:
// of a disk that is full SQLite may say no more than that input or output failed.
func unopened(dir string, err error) error {
	do := ""
	switch resultCode(err) & 0xff {
	case lib.SQLITE_FULL:
		do = "; the disk is full: free space and start again"
	case lib.SQLITE_IOERR:
		do = "; the disk fails: look into the log of the system"
		var s syscall.Statfs_t
		if serr := syscall.Statfs(dir, &s); serr == nil && int64(s.Bavail)*s.Bsize < leastFree { //nolint:gosec // no disk has 2⁶³ bytes
			do = "; the disk is full: free space and start again"
		}
	case lib.SQLITE_READONLY, lib.SQLITE_CANTOPEN:
		do = letWrite
	case lib.SQLITE_CORRUPT, lib.SQLITE_NOTADB:
		do = "; " + databaseFile + " is damaged or no database: put a backup in its place"
	}
	return fmt.Errorf("data_dir: cannot open the store in %s: %w%s", dir, err, do)
}

const letWrite = "; let the user that runs usher write the directory and what is in it"

// unwritable says that a path of the data directory cannot be used.
func unwritable(do, path string, err error) error {
	then := ""
	if errors.Is(err, fs.ErrPermission) {
		then = letWrite
	}
	var pe *fs.PathError
	if errors.As(err, &pe) && pe.Path == path { // which names it again
		err = pe.Err
	}
	return fmt.Errorf("data_dir: cannot %s %s: %w%s", do, path, err, then)
}

// commitError is translateSQLite for the error of a COMMIT. Where a sync fails
// its pages are in the WAL, whole or not, and who opens the file after a crash
// may find them. Where a write fails the page that would end the commit is not.
func commitError(err error) error {
	if code := resultCode(err); code&0xff == lib.SQLITE_IOERR && code != lib.SQLITE_IOERR_WRITE {
		return unavailable("commit_unknown", "the storage below the data directory failed during the commit; see the log, and read again when it works to see whether the change was made", err)
	}
	return translateSQLite(err)
}
