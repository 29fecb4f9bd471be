package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"usher/internal/identity"
)

// Tx is one transaction on one connection, used by one goroutine until its
// function returns.
type Tx struct {
	ctx      context.Context
	conn     *conn
	now      time.Time
	writable bool
	broken   error // SQLite may have ended the transaction; nothing more is written in it
}

// Now returns the time of the transaction in epoch microseconds UTC: one
// reading for all it does.
func (tx *Tx) Now() int64 { return tx.now.UnixMicro() }

// Writable reports whether the transaction may write.
func (tx *Tx) Writable() bool { return tx.writable }

// Context returns the caller's context, for loops over many rows to look at.
func (tx *Tx) Context() context.Context { return tx.ctx }

// Exec runs a statement and returns the number of rows it changed; ErrUnique
// when it ran into a unique index, ErrReadOnly in a View.
func (tx *Tx) Exec(query string, args ...any) (int64, error) {
	if !tx.writable {
		return 0, ErrReadOnly
	}
	if tx.broken != nil {
		return 0, tx.broken
	}
	st, err := tx.conn.prepare(query)
	if err != nil {
		return 0, tx.translate(err)
	}
	res, err := st.ExecContext(context.Background(), args...)
	if err != nil {
		return 0, tx.translate(err)
	}
	n, err := res.RowsAffected()
	return n, tx.translate(err)
}

// Row scans the first row of a query into dest and reports whether there was
// one.
func (tx *Tx) Row(query string, args []any, dest ...any) (bool, error) {
	found := false
	err := tx.Rows(query, args, func(rows *sql.Rows) error {
		if found {
			return nil
		}
		found = true
		return rows.Scan(dest...)
	})
	return found, err
}

// Rows runs a query, or a statement with RETURNING, and calls scan for every
// row. It ends early when scan fails or, in a View, the caller's context is
// done. A statement that writes is ErrReadOnly in a View.
func (tx *Tx) Rows(query string, args []any, scan func(*sql.Rows) error) (err error) {
	if !tx.writable {
		if writes(query) {
			return ErrReadOnly
		}
		if err := tx.ctx.Err(); err != nil {
			return unavailable("timed_out", "the request took too long and was given up; try again", err)
		}
	}
	if tx.broken != nil {
		return tx.broken
	}
	st, err := tx.conn.prepare(query)
	if err != nil {
		return tx.translate(err)
	}
	rows, err := st.QueryContext(context.Background(), args...)
	if err != nil {
		return tx.translate(err)
	}
	defer func() {
		if cerr := rows.Close(); err == nil {
			err = tx.translate(cerr)
		}
	}()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return tx.translate(rows.Err())
}

// translate turns a driver's error into the store's. After an error of the
// storage itself the transaction takes nothing more, since SQLite may have
// ended it and would commit what follows statement by statement.
func (tx *Tx) translate(err error) error {
	err = tx.conn.translate(err)
	var e *identity.Error
	if tx.writable && errors.As(err, &e) {
		tx.broken = err
	}
	return err
}

// writes reports whether a statement changes rows.
func writes(query string) bool {
	return strings.HasPrefix(query, "INSERT") || strings.HasPrefix(query, "UPDATE") || strings.HasPrefix(query, "DELETE")
}

// List renders values as the JSON array that In takes.
func List(values []string) string {
	if len(values) == 0 {
		return "[]"
	}
	b, err := json.Marshal(values)
	if err != nil {
		return "[]" // a slice of strings always marshals
	}
	return string(b)
}

// Table renders rows as the JSON array that Tx.Table takes. A row holds
// strings, integers, booleans and nil.
func Table(rows [][]any) string {
	b, err := json.Marshal(rows)
	if err != nil {
		return "[]" // such rows always marshal
	}
	return string(b)
}

// Table returns the SQL text of the rows that parameter p holds as a Table, to
// stand after FROM with an alias; field i of a row of alias r is r.value->>i.
func (tx *Tx) Table(p string) string { return "json_each(" + p + ")" }

// In returns the SQL text of the set of values that parameter p holds as a
// List, to stand after IN.
func (tx *Tx) In(p string) string { return "(SELECT value FROM json_each(" + p + "))" }
