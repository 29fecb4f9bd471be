package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"

	sqlite3 "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"
)

// conn is one connection to the embedded store with its prepared statements. It
// speaks to the driver itself: database/sql's pool, locks and conversions cost
// as much as a small statement.
type conn struct {
	c     driver.Conn
	stmts map[string]*statement
	open  map[*statement]bool // statements whose rows are being read
}

// statement is a prepared statement with room for its arguments.
type statement struct {
	driver.Stmt
	args []driver.NamedValue
	row  sqliteRow
}

// openConn opens one connection and asserts its pragmas.
func openConn(dsn string) (*conn, error) {
	dc, err := (&sqlite3.Driver{}).Open(dsn)
	if err != nil {
		return nil, err
	}
	c := &conn{c: dc, stmts: map[string]*statement{}, open: map[*statement]bool{}}
	for _, p := range pragmas {
		var got string
		err := c.query("PRAGMA "+p.name, nil, func(row Row) error { return row.Scan(&got) })
		if err == nil && got != p.want {
			err = fmt.Errorf("pragma %s is %q, want %q", p.name, got, p.want)
		}
		if err != nil {
			return nil, errors.Join(err, c.close())
		}
	}
	return c, nil
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

func (c *conn) dialect() dialect { return dialectSQLite }

// prepare returns the statement of a query with its arguments set.
func (c *conn) prepare(query string, args []any) (*statement, error) {
	st, ok := c.stmts[query]
	if !ok || c.open[st] {
		prepared, err := c.c.(driver.ConnPrepareContext).PrepareContext(context.Background(), query)
		if err != nil {
			return nil, err
		}
		st = &statement{Stmt: prepared}
		if !ok {
			c.stmts[query] = st
		}
	}
	st.args = st.args[:0]
	for i, a := range args {
		st.args = append(st.args, driver.NamedValue{Ordinal: i + 1, Value: argument(a)})
	}
	return st, nil
}

// run runs a statement that has neither arguments nor rows.
func (c *conn) run(query string) error {
	st, err := c.prepare(query, nil)
	if err != nil {
		return err
	}
	_, err = st.Stmt.(driver.StmtExecContext).ExecContext(context.Background(), nil)
	return err
}

func (c *conn) exec(query string, args []any) (int64, error) {
	st, err := c.prepare(query, args)
	if err != nil {
		return 0, translateSQLite(err)
	}
	res, err := st.Stmt.(driver.StmtExecContext).ExecContext(context.Background(), st.args)
	if err != nil {
		return 0, translateSQLite(err)
	}
	n, err := res.RowsAffected()
	return n, translateSQLite(err)
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
	var rows [][]driver.Value
	err := c.query(query, args, func(row Row) error {
		r, ok := row.(*sqliteRow)
		if !ok {
			return errors.New("not a row of the embedded store")
		}
		rows = append(rows, slices.Clone(r.values))
		return nil
	})
	if fail != nil && errors.Is(err, ErrUnique) {
		err = fail
	}
	return func(each func(Row) error) error {
		for _, values := range rows {
			if err := each(&sqliteRow{values}); err != nil {
				return err
			}
		}
		return err
	}
}

func (c *conn) query(query string, args []any, each func(Row) error) (err error) {
	st, err := c.prepare(query, args)
	if err != nil {
		return translateSQLite(err)
	}
	rows, err := st.Stmt.(driver.StmtQueryContext).QueryContext(context.Background(), st.args)
	if err != nil {
		return translateSQLite(err)
	}
	c.open[st] = true
	defer func() {
		delete(c.open, st)
		if cerr := rows.Close(); err == nil {
			err = translateSQLite(cerr)
		}
		if c.stmts[query] != st {
			_ = st.Close() // made for this one use, beside the one that is being read
		}
	}()
	if n := len(rows.Columns()); len(st.row.values) != n {
		st.row.values = make([]driver.Value, n)
	}
	for {
		if err := rows.Next(st.row.values); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return translateSQLite(err)
		}
		if err := each(&st.row); err != nil {
			return err
		}
	}
}

// argument turns what callers pass into what the driver takes.
func argument(a any) any {
	switch v := a.(type) {
	case nil, string, int64, []byte, float64:
		return a
	case bool:
		if v {
			return int64(1)
		}
		return int64(0)
	case int:
		return int64(v)
	}
	switch v := reflect.ValueOf(a); v.Kind() {
	case reflect.String:
		return v.String()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32:
		return v.Int()
	default:
		return a
	}
}

// sqliteRow is the row that a query stands at.
type sqliteRow struct{ values []driver.Value }

// Scan implements Row.
func (r *sqliteRow) Scan(dest ...any) error {
	if len(dest) != len(r.values) {
		return fmt.Errorf("a row of %d columns is read into %d variables", len(r.values), len(dest))
	}
	for i, d := range dest {
		if err := assign(d, r.values[i]); err != nil {
			return fmt.Errorf("column %d: %w", i+1, err)
		}
	}
	return nil
}

func assign(dest any, v driver.Value) error {
	switch d := dest.(type) {
	case *string:
		switch s := v.(type) {
		case string:
			*d = s
			return nil
		case int64:
			*d = fmt.Sprint(s)
			return nil
		}
	case *int64:
		if n, ok := v.(int64); ok {
			*d = n
			return nil
		}
	case *int:
		if n, ok := v.(int64); ok {
			*d = int(n)
			return nil
		}
	case *bool:
		if n, ok := v.(int64); ok {
			*d = n != 0
			return nil
		}
	case sql.Scanner:
		return d.Scan(v)
	default:
		return assignKind(reflect.ValueOf(dest), v)
	}
	return fmt.Errorf("%T does not fit into %T", v, dest)
}

// assignKind assigns to types whose kind is a string, an integer or bytes.
func assignKind(dest reflect.Value, v driver.Value) error {
	if dest.Kind() != reflect.Pointer || dest.IsNil() {
		return fmt.Errorf("%s is no variable", dest.Type())
	}
	to := dest.Elem()
	switch s := v.(type) {
	case string:
		switch {
		case to.Kind() == reflect.String:
			to.SetString(s)
			return nil
		case to.Kind() == reflect.Slice && to.Type().Elem().Kind() == reflect.Uint8:
			to.SetBytes([]byte(s))
			return nil
		}
	case int64:
		if to.CanInt() {
			to.SetInt(s)
			return nil
		}
	}
	return fmt.Errorf("%T does not fit into %s", v, dest.Type())
}

// translateSQLite turns the driver's errors into the store's.
func translateSQLite(err error) error {
	if err == nil {
		return nil
	}
	var se *sqlite3.Error
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

// commitError is translateSQLite for the error of a COMMIT. Where a sync fails
// its pages are in the WAL, whole or not, and who opens the file after a crash
// may find them. Where a write fails the page that would end the commit is not.
func commitError(err error) error {
	var se *sqlite3.Error
	if errors.As(err, &se) && se.Code()&0xff == lib.SQLITE_IOERR && se.Code() != lib.SQLITE_IOERR_WRITE {
		return unavailable("commit_unknown", "the storage below the data directory failed during the commit; see the log, and read again when it works to see whether the change was made", err)
	}
	return translateSQLite(err)
}
