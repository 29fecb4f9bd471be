package store

import (
	"context"
	"strings"
	"time"
)

// Row is one row of an answer.
type Row interface {
	// Scan copies the row's columns into dest, in their order: pointers to
	// strings, integers, booleans, byte slices, types of these kinds, and
	// sql.NullString. A *Text is not copied into. Whoever reads many rows makes
	// dest once; nothing else is in it afterwards than what Scan understands.
	Scan(dest ...any) error
}

// Text is a text as the engine holds it, read without a copy: it is good until
// the function that is given the row returns.
type Text []byte

// session is one transaction on one engine's connection.
type session interface {
	// exec runs a statement and returns how many rows it changed.
	exec(query string, args []any) (int64, error)
	// query calls each for every row of the answer.
	query(query string, args []any, each func(Row) error) error
	// later runs a statement whose result nobody waits for: at once, or with
	// the next statement that is waited for. fail, when given, is the error
	// the transaction ends with when the statement hits a unique index.
	later(query string, args []any, fail error) error
	// ask sends a query, or a statement with RETURNING, on its way and returns
	// what reads its answer. A statement that writes is done in its place among
	// the others. fail is as in later.
	ask(query string, args []any, fail error) func(each func(Row) error) error
	// askChanged sends a statement that writes on its way, in its place among the
	// others, and returns what tells how many rows it changed.
	askChanged(query string, args []any, fail error) func() (int64, error)
	// append has rows wait for the end of the transaction, or for a statement that
	// names their table.
	append(b *Bulk, rows [][]any) error
	dialect() dialect
}

// Tx is one transaction on one connection, used by one goroutine until its
// function returns.
type Tx struct {
	ctx      context.Context
	session  session
	now      time.Time
	writable bool
	life     string
	broken   error           // of the statement that failed; nothing more is done in the transaction
	held     map[string]bool // locks by name; true: alone
	memo     map[any]any
	recalled *recalled // of the embedded store's writer; nil: nothing is recalled

	witnessed bool
	raised    map[string]map[string]bool // accounts by tenant; nil: all of the tenant's
}

// Now returns the time of the transaction in epoch microseconds UTC: one
// reading for all it does.
func (tx *Tx) Now() int64 { return tx.now.UnixMicro() }

// Life names the life of the database that the transaction is in: another one
// when a backup was put in its place, or its server started anew. Counters that
// are drawn again in another life mean something else there.
func (tx *Tx) Life() string { return tx.life }

// Writable reports whether the transaction may write.
func (tx *Tx) Writable() bool { return tx.writable }

// Context returns the caller's context, for loops over many rows to look at.
func (tx *Tx) Context() context.Context { return tx.ctx }

// ready reports why nothing more may be done in the transaction, or nil.
func (tx *Tx) ready(writes bool) error {
	if tx.broken != nil {
		return tx.broken
	}
	if tx.writable {
		return nil
	}
	if writes {
		return ErrReadOnly
	}
	if err := tx.ctx.Err(); err != nil {
		return unavailable("timed_out", "the request took too long and was given up; try again", err)
	}
	return nil
}

// Exec runs a statement and returns the number of rows it changed; ErrUnique
// when it ran into a unique index, ErrReadOnly in a View.
func (tx *Tx) Exec(query string, args ...any) (int64, error) {
	if err := tx.ready(true); err != nil {
		return 0, err
	}
	tx.asks(query)
	n, err := tx.session.exec(query, args)
	return n, tx.failed(err)
}

// Do runs a statement whose number of rows nobody needs. Its errors may come
// with a later statement or with the commit; ErrReadOnly in a View.
func (tx *Tx) Do(query string, args ...any) error { return tx.DoOr(nil, query, args...) }

// DoOr is Do for a statement that may hit a unique index: the transaction then
// ends with taken, ErrUnique when that is nil.
func (tx *Tx) DoOr(taken error, query string, args ...any) error {
	if err := tx.ready(true); err != nil {
		return err
	}
	tx.asks(query)
	return tx.failed(tx.session.later(query, args, taken))
}

// Answer is what a question that was asked will be answered with.
type Answer struct {
	tx   *Tx
	read func(each func(Row) error) error
	err  error
}

// Ask asks a question, a query or a statement with RETURNING, whose answer is
// wanted soon: questions that are asked together are answered together by an
// engine that is far away. Every answer is read once, in the order of the
// questions, before what depends on it is written.
func (tx *Tx) Ask(query string, args ...any) *Answer { return tx.AskOr(nil, query, args...) }

// AskOr is Ask for a statement that may hit a unique index: the transaction then
// ends with taken, ErrUnique when that is nil.
func (tx *Tx) AskOr(taken error, query string, args ...any) *Answer {
	if err := tx.ready(writes(query)); err != nil {
		return &Answer{tx: tx, err: err}
	}
	tx.asks(query)
	return &Answer{tx: tx, read: tx.session.ask(query, args, taken)}
}

// AskChanged is AskOr for a statement that writes, of which is wanted how many
// rows it changed: the embedded store gathers what RETURNING returns beside the
// statement, which costs it more than the statement.
func (tx *Tx) AskChanged(taken error, query string, args ...any) func() (int64, error) {
	if err := tx.ready(true); err != nil {
		return func() (int64, error) { return 0, err }
	}
	tx.asks(query)
	read := tx.session.askChanged(query, args, taken)
	return func() (int64, error) {
		n, err := read()
		return n, tx.failed(err)
	}
}

// Rows calls scan for every row of the answer.
func (a *Answer) Rows(scan func(Row) error) error {
	if a.err != nil {
		return a.err
	}
	if a.tx.broken != nil && !a.tx.Concurrent() {
		return a.tx.broken // an answer from afar may be here already
	}
	var scanErr error
	err := a.read(func(row Row) error {
		scanErr = scan(row)
		return scanErr
	})
	if scanErr != nil {
		return scanErr
	}
	return a.tx.failed(err)
}

// Row scans the first row of the answer into dest and reports whether there was
// one.
func (a *Answer) Row(dest ...any) (bool, error) {
	found := false
	err := a.Rows(func(row Row) error {
		if found {
			return nil
		}
		found = true
		return row.Scan(dest...)
	})
	return found, err
}

// Memo returns what SetMemo kept under key in this transaction, or nil.
func (tx *Tx) Memo(key any) any { return tx.memo[key] }

// SetMemo keeps a value for the rest of the transaction.
func (tx *Tx) SetMemo(key, value any) {
	if tx.memo == nil {
		tx.memo = map[any]any{}
	}
	tx.memo[key] = value
}

// Row scans the first row of a query into dest and reports whether there was
// one.
func (tx *Tx) Row(query string, args []any, dest ...any) (bool, error) {
	found := false
	err := tx.Rows(query, args, func(row Row) error {
		if found {
			return nil
		}
		found = true
		return row.Scan(dest...)
	})
	return found, err
}

// Rows runs a query, or a statement with RETURNING, and calls scan for every
// row. It ends early when scan fails or, in a View, the caller's context is
// done. A statement that writes is ErrReadOnly in a View. scan does not use
// the transaction.
func (tx *Tx) Rows(query string, args []any, scan func(Row) error) error {
	if err := tx.ready(writes(query)); err != nil {
		return err
	}
	tx.asks(query)
	var scanErr error
	err := tx.session.query(query, args, func(row Row) error {
		scanErr = scan(row)
		return scanErr
	})
	if scanErr != nil {
		return scanErr
	}
	return tx.failed(err)
}

// failed remembers the error of a statement: a transaction that writes takes
// nothing more after it, on any engine, and does not commit. One engine has
// ended the transaction by then, and the other may have.
func (tx *Tx) failed(err error) error {
	if err != nil && tx.writable {
		tx.broken = err
	}
	return err
}

// writes reports whether a statement changes rows.
func writes(query string) bool {
	return strings.HasPrefix(query, "INSERT") || strings.HasPrefix(query, "UPDATE") || strings.HasPrefix(query, "DELETE")
}
