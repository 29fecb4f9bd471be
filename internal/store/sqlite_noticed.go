package store

import (
	_ "embed"
	"strings"
	"unsafe"

	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"
)

//go:embed noticed.sql
var noticedSQL string

// function is a function of SQL as SQLite calls it.
type function func(tls *libc.TLS, context uintptr, n int32, values uintptr)

// notice has the changes that c makes noticed by n.
func (c *conn) notice(n *noticed) error {
	err := c.raw.register("usher_noticed", 3, func(tls *libc.TLS, _ uintptr, _ int32, values uintptr) {
		n.begin(PlaceOf(valueText(tls, values), valueText(tls, values+word), valueText(tls, values+2*word)))
	})
	for _, statement := range strings.Split(noticedSQL, "\n\n") {
		if err != nil {
			return err
		}
		if _, rest, ok := strings.Cut(statement, "CREATE "); ok {
			err = c.run("CREATE " + rest)
		}
	}
	return err
}

// valueText returns the text that values, of C, points to: good until the
// function that was given it returns.
func valueText(tls *libc.TLS, values uintptr) string {
	v := libc.AtomicLoadPUintptr(values)
	text := lib.Xsqlite3_value_text(tls, v)
	b := libc.GoBytes(text, int(lib.Xsqlite3_value_bytes(tls, v)))
	return unsafe.String(unsafe.SliceData(b), len(b)) //nolint:gosec // it is not kept
}

// register makes f a function of SQL with n arguments on the connection.
func (c *rawConn) register(name string, n int32, f function) error {
	text, err := libc.CString(name)
	if err != nil {
		return err
	}
	defer libc.Xfree(c.tls, text)
	c.functions = append(c.functions, f)       // SQLite's pointer does not keep it
	pointer := *(*uintptr)(unsafe.Pointer(&f)) //nolint:gosec // how C that was translated to Go calls functions
	if rc := lib.Xsqlite3_create_function_v2(c.tls, c.db, text, n, lib.SQLITE_UTF8, 0, pointer, 0, 0, 0); rc != lib.SQLITE_OK {
		return c.failure(rc)
	}
	return nil
}
