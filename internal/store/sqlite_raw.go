package store

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"modernc.org/libc"
	"modernc.org/libc/sys/types"
	lib "modernc.org/sqlite/lib"
)

// This file is all that calls SQLite by its C interface: prepare, bind, step,
// read. Why it goes past the driver for database/sql is in
// docs/adr/0011-the-embedded-store-calls-sqlite-itself.md.

// rawConn is a connection that SQLite does not lock: its users see to it that
// one goroutine at a time has it.
type rawConn struct {
	tls *libc.TLS
	db  uintptr // sqlite3*

	functions []function // of SQL, which SQLite calls
}

// sqliteError is an error with SQLite's extended result code.
type sqliteError struct {
	code int
	text string
}

// Error implements error.
func (e *sqliteError) Error() string { return fmt.Sprintf("%s (%d)", e.text, e.code) }

// word is room for a pointer of C, in bytes, on every machine.
const word = 8

// openRaw opens the database of a file: URI; parameters that SQLite does not
// know are passed over by it.
func openRaw(uri string) (*rawConn, error) {
	c := &rawConn{tls: libc.NewTLS()}
	name, err := libc.CString(uri)
	if err != nil {
		return nil, err
	}
	defer libc.Xfree(c.tls, name)
	out := libc.Xcalloc(c.tls, 1, word)
	if out == 0 {
		return nil, errNoMemory
	}
	defer libc.Xfree(c.tls, out)
	rc := lib.Xsqlite3_open_v2(c.tls, name, out, lib.SQLITE_OPEN_READWRITE|lib.SQLITE_OPEN_CREATE|lib.SQLITE_OPEN_URI|lib.SQLITE_OPEN_NOMUTEX, 0)
	c.db = libc.AtomicLoadPUintptr(out)
	if rc == lib.SQLITE_OK {
		rc = lib.Xsqlite3_extended_result_codes(c.tls, c.db, 1)
	}
	if rc != lib.SQLITE_OK {
		return nil, errors.Join(c.failure(rc), c.close())
	}
	return c, nil
}

var errNoMemory = &sqliteError{lib.SQLITE_NOMEM, "out of memory"}

// failure returns the error of a call that returned rc.
func (c *rawConn) failure(rc int32) error {
	e := &sqliteError{int(rc), libc.GoString(lib.Xsqlite3_errstr(c.tls, rc))}
	if c.db != 0 {
		if said := libc.GoString(lib.Xsqlite3_errmsg(c.tls, c.db)); said != e.text {
			e.text += ": " + said
		}
	}
	return e
}

// close ends the connection; its statements have been finalized.
func (c *rawConn) close() error {
	var err error
	if rc := lib.Xsqlite3_close(c.tls, c.db); rc != lib.SQLITE_OK {
		err = c.failure(rc)
		lib.Xsqlite3_close_v2(c.tls, c.db)
	}
	c.tls.Close()
	return err
}

// changes returns how many rows the last statement that writes has changed.
func (c *rawConn) changes() int64 { return lib.Xsqlite3_changes64(c.tls, c.db) }

// inTransaction reports whether a transaction is open: SQLite ends one by itself
// where the disk is full or fails.
func (c *rawConn) inTransaction() bool { return lib.Xsqlite3_get_autocommit(c.tls, c.db) == 0 }

// rawStmt is a prepared statement.
type rawStmt struct {
	c       *rawConn
	stmt    uintptr // sqlite3_stmt*
	columns int
	writes  bool    // it may change the database
	params  []int   // by parameter: the number of its argument, from 0
	args    []bound // of this use
	texts   uintptr // C memory that holds the text arguments while they are bound
	room    int     // bytes there
}

// keepTexts is how many bytes a statement keeps for its next use.
const keepTexts = 64 << 10

// prepare compiles one statement. Its parameters are $1 to $n, each of which
// takes the argument with its number.
func (c *rawConn) prepare(query string) (*rawStmt, error) {
	text, err := libc.CString(query)
	if err != nil {
		return nil, err
	}
	defer libc.Xfree(c.tls, text)
	out := libc.Xcalloc(c.tls, 2, word)
	if out == 0 {
		return nil, errNoMemory
	}
	defer libc.Xfree(c.tls, out)
	if rc := lib.Xsqlite3_prepare_v3(c.tls, c.db, text, int32(len(query)), lib.SQLITE_PREPARE_PERSISTENT, out, out+word); rc != lib.SQLITE_OK { //nolint:gosec // no statement is longer
		return nil, c.failure(rc)
	}
	s := &rawStmt{c: c, stmt: libc.AtomicLoadPUintptr(out)}
	if rest := query[libc.AtomicLoadPUintptr(out+word)-text:]; s.stmt == 0 || strings.TrimSpace(rest) != "" {
		s.finalize()
		return nil, fmt.Errorf("not one statement: %s", query)
	}
	s.columns = int(lib.Xsqlite3_column_count(c.tls, s.stmt))
	s.writes = lib.Xsqlite3_stmt_readonly(c.tls, s.stmt) == 0
	for i := range lib.Xsqlite3_bind_parameter_count(c.tls, s.stmt) {
		n, err := strconv.Atoi(strings.TrimPrefix(libc.GoString(lib.Xsqlite3_bind_parameter_name(c.tls, s.stmt, i+1)), "$"))
		if err != nil || n < 1 {
			s.finalize()
			return nil, fmt.Errorf("a parameter is not $1, $2, …: %s", query)
		}
		s.params = append(s.params, n-1)
	}
	return s, nil
}

// bound is an argument as it is bound.
type bound struct {
	kind    kind
	integer int64
	text    string
}

// bind gives the parameters their arguments. They stay bound after the use:
// unbinding them would have SQLite plan statements anew whose plan depends on a
// value.
func (s *rawStmt) bind(args []any) error {
	s.args = s.args[:0]
	size := 1 // the engine takes a null pointer for NULL, and an empty text is none
	for _, n := range s.params {
		if n >= len(args) {
			return fmt.Errorf("argument $%d of %d is missing", n+1, len(args))
		}
		a, err := toBound(args[n])
		if err != nil {
			return fmt.Errorf("argument $%d: %w", n+1, err)
		}
		s.args = append(s.args, a)
		size += len(a.text)
	}
	if size > s.room {
		libc.Xfree(s.c.tls, s.texts)
		if s.texts = libc.Xmalloc(s.c.tls, types.Size_t(2*size)); s.texts == 0 {
			s.room = 0
			return errNoMemory
		}
		s.room = 2 * size
	}
	texts, at := libc.GoBytes(s.texts, s.room), 0
	for i, a := range s.args {
		var rc int32
		switch a.kind {
		case kindInteger:
			rc = lib.Xsqlite3_bind_int64(s.c.tls, s.stmt, int32(i+1), a.integer)
		case kindText:
			n := copy(texts[at:], a.text)
			rc = lib.Xsqlite3_bind_text(s.c.tls, s.stmt, int32(i+1), s.texts+uintptr(at), int32(n), 0)
			at += n
		default:
			rc = lib.Xsqlite3_bind_null(s.c.tls, s.stmt, int32(i+1))
		}
		if rc != lib.SQLITE_OK {
			return s.c.failure(rc)
		}
	}
	return nil
}

// toBound turns what callers pass into what is bound.
func toBound(a any) (bound, error) {
	switch v := a.(type) {
	case nil:
		return bound{}, nil
	case string:
		return bound{kind: kindText, text: v}, nil
	case int64:
		return bound{kind: kindInteger, integer: v}, nil
	case int:
		return bound{kind: kindInteger, integer: int64(v)}, nil
	case bool:
		if v {
			return bound{kind: kindInteger, integer: 1}, nil
		}
		return bound{kind: kindInteger}, nil
	}
	switch v := reflect.ValueOf(a); {
	case v.Kind() == reflect.String:
		return bound{kind: kindText, text: v.String()}, nil
	case v.CanInt():
		return bound{kind: kindInteger, integer: v.Int()}, nil
	default:
		return bound{}, fmt.Errorf("%T is neither a text, an integer, a boolean nor nil", a)
	}
}

// step goes on to the next row and reports whether there is one.
func (s *rawStmt) step() (bool, error) {
	switch rc := lib.Xsqlite3_step(s.c.tls, s.stmt); rc {
	case lib.SQLITE_ROW:
		return true, nil
	case lib.SQLITE_DONE:
		return false, nil
	default:
		return false, s.c.failure(rc)
	}
}

// column returns a value of the row, from 0. Its text is good until the next
// step or reset.
func (s *rawStmt) column(i int) cell {
	tls := s.c.tls
	v := lib.Xsqlite3_column_value(tls, s.stmt, int32(i)) //nolint:gosec // below columns
	switch lib.Xsqlite3_value_type(tls, v) {
	case lib.SQLITE_NULL:
		return cell{}
	case lib.SQLITE_INTEGER:
		return cell{kind: kindInteger, integer: lib.Xsqlite3_value_int64(tls, v)}
	case lib.SQLITE_TEXT:
		text := lib.Xsqlite3_value_text(tls, v) // first: it may change how long the text is
		return cell{kind: kindText, text: libc.GoBytes(text, int(lib.Xsqlite3_value_bytes(tls, v)))}
	default:
		return cell{kind: kindOther}
	}
}

// text returns a value of the row as a text, from 0, and false where it is NULL.
// It is good until the next step or reset.
func (s *rawStmt) text(i int) ([]byte, bool) {
	v := lib.Xsqlite3_column_value(s.c.tls, s.stmt, int32(i)) //nolint:gosec // below columns
	text := lib.Xsqlite3_value_text(s.c.tls, v)               // first: it may change how long the text is
	if text == 0 {
		return nil, false
	}
	return libc.GoBytes(text, int(lib.Xsqlite3_value_bytes(s.c.tls, v))), true
}

// reset ends a use of the statement. That its last step failed was said by step.
func (s *rawStmt) reset() {
	lib.Xsqlite3_reset(s.c.tls, s.stmt)
	if s.room > keepTexts {
		for i, a := range s.args {
			if a.kind == kindText {
				lib.Xsqlite3_bind_null(s.c.tls, s.stmt, int32(i+1))
			}
		}
		libc.Xfree(s.c.tls, s.texts)
		s.texts, s.room = 0, 0
	}
	clear(s.args) // what they point to is not kept
}

func (s *rawStmt) finalize() {
	lib.Xsqlite3_finalize(s.c.tls, s.stmt)
	libc.Xfree(s.c.tls, s.texts)
	s.stmt, s.texts, s.room = 0, 0, 0
}
