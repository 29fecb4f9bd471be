// Package store owns the database: opening it, its migrations, and the two
// ways to it, View and Update. It holds no SQL of any domain; the packages
// below it own one set of tables each and are plain functions on *Tx.
package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/pressly/goose/v3"

	"usher/internal/failpoint"
	"usher/internal/identity"
)

// Lane tells the writer how urgent an update is.
type Lane int

// The lanes. Leavers do not queue behind bulk work.
const (
	LaneNormal Lane = iota
	LaneLeaver
)

// Sentinel errors of the store. Callers test them with errors.Is and answer in
// their own words; an *identity.Error that a View or Update returns unchanged
// is fit to be shown.
var (
	ErrUnique = errors.New("a unique value is already taken")
	// ErrReadOnly is what a write on a View's transaction returns: the caller
	// repeats its work in an Update.
	ErrReadOnly = errors.New("the transaction is read-only")
)

// errRetry marks an error after which the same transaction may be run again
// from its beginning: nothing of it remains and nobody has seen it.
var errRetry = errors.New("the transaction met another one")

// Options configure Open.
type Options struct {
	URL         string           // postgres://…; empty: the embedded store
	Dir         string           // the data directory of the embedded store; made when absent
	Readers     int              // connections of the embedded store for View; 0: eight
	Connections int              // connections to PostgreSQL; 0: 32
	Now         func() time.Time // nil: time.Now
	Log         *slog.Logger     // nil: slog.Default
	Witness     Witness          // nil: nobody
	// Gate is called before every round trip of an Update to PostgreSQL, with
	// the values of the caller's context; tests order transactions by it. nil
	// in a daemon.
	Gate func(ctx context.Context)
	// Unfinished opens a database that is not whole, for whoever finishes it.
	Unfinished bool
}

// engine is one kind of database below a DB.
type engine interface {
	// view runs fn on a read-only snapshot, read without one: each statement
	// sees what is committed when it runs.
	view(ctx context.Context, fn func(*Tx) error) error
	read(ctx context.Context, fn func(*Tx) error) error
	update(ctx context.Context, lane Lane, fn func(*Tx) error) error
	plans(ctx context.Context) (map[string][]string, error)
	describe(ctx context.Context) (string, error)
	close() error
}

// DB is an open store, safe for concurrent use.
type DB struct {
	engine engine
	known  int64 // the schema that this usher brings databases to
	log    *slog.Logger

	now     func() time.Time
	refused atomic.Pointer[refusal]  // the last change that could not be written; nil: none was
	counted map[string]*atomic.Int64 // those that could not, by reason
}

// refusal is of a change that could not be written, and when it was.
type refusal struct {
	why string
	at  time.Time
}

// refusedFor is how long a change that was refused is told of: on a disk that is full
// a small one may be written all the same.
const refusedFor = time.Minute

// Open opens the PostgreSQL database of o.URL, or the embedded store in o.Dir,
// where it refuses a directory that another process uses, and brings the schema
// up to date.
func Open(ctx context.Context, o Options) (*DB, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Readers == 0 {
		o.Readers = 8
	}
	if o.Connections == 0 {
		o.Connections = 32
	}
	if o.URL != "" {
		e, err := openPostgres(ctx, o)
		if err != nil {
			return nil, err
		}
		return opened(e, o)
	}
	e, err := openSQLite(ctx, o)
	if err != nil {
		return nil, err
	}
	return opened(e, o)
}

func opened(e engine, o Options) (*DB, error) {
	known, err := latest(goose.DialectSQLite3, "migrations/sqlite") // as far as those of the other engine
	if err != nil {
		return nil, errors.Join(err, e.close())
	}
	counted := map[string]*atomic.Int64{"storage_full": {}, "storage_read_only": {}}
	return &DB{engine: e, known: known, log: o.Log, now: o.Now, counted: counted}, nil
}

// Close waits for running transactions and closes the store.
func (db *DB) Close() error { return db.engine.close() }

// View runs fn on a consistent, read-only snapshot. An error of fn is returned
// as it is.
func (db *DB) View(ctx context.Context, fn func(*Tx) error) error {
	return db.engine.view(ctx, fn)
}

// Read is View for a function that asks one statement, or several that need
// not agree with each other: it costs no transaction.
func (db *DB) Read(ctx context.Context, fn func(*Tx) error) error {
	return db.engine.read(ctx, fn)
}

// Update runs fn in a transaction of its own and returns after it is durable.
// When fn or the commit fails nothing of it remains. fn may be run more than
// once: it does no I/O but through tx and changes nothing outside it except
// results it assigns anew on every run. ctx is looked at before the
// transaction begins; once begun, it runs to its end. Where the engine cannot
// tell whether the commit happened the error is CodeUnavailable, with a reason
// that says so.
func (db *DB) Update(ctx context.Context, lane Lane, fn func(*Tx) error) error {
	err := db.engine.update(ctx, lane, fn)
	var e *identity.Error
	switch {
	case err == nil:
		failpoint.Hit(failpoint.StoreBeforeAnswer)
	case errors.As(err, &e) && db.counted[e.Reason] != nil:
		db.counted[e.Reason].Add(1)
		db.refused.Store(&refusal{e.Detail, db.now()})
	}
	return err
}

// Refused returns how many changes could not be written since the store was opened,
// by reason: all that there is, 0 too.
func (db *DB) Refused() map[string]int64 {
	out := make(map[string]int64, len(db.counted))
	for reason, n := range db.counted {
		out[reason] = n.Load()
	}
	return out
}

// Unwritable says why a change could not be written within the last minute, such as a
// disk that is full, or nothing. Who only reads does not notice.
func (db *DB) Unwritable() string {
	if r := db.refused.Load(); r != nil && db.now().Sub(r.at) < refusedFor {
		return r.why
	}
	return ""
}

// Describe names the engine and its version, as in "PostgreSQL 17.2 on
// db.example:5432", for logs and probes; nothing in it is secret.
func (db *DB) Describe(ctx context.Context) (string, error) { return db.engine.describe(ctx) }

// Ready reports why the store cannot answer, or is not to be asked by this usher
// any more, or nil.
func (db *DB) Ready(ctx context.Context) error { return db.Read(ctx, db.terms) }

// NewID returns a new UUIDv7.
func NewID() string { return uuid.Must(uuid.NewV7()).String() }

// IsID reports whether a text is written as ids are.
func IsID(s string) bool { return len(s) == 36 && uuid.Validate(s) == nil }

// unavailable makes the error for a store that cannot answer now.
func unavailable(reason, detail string, err error) error {
	return &identity.Error{Code: identity.CodeUnavailable, Reason: reason, Detail: detail, Err: err}
}

// recovered turns a panic of a transaction's function into an error, so that
// one caller's fault ends one caller's transaction.
func recovered(p any) error {
	return &identity.Error{
		Code: identity.CodeInternal, Reason: "internal",
		Detail: "an internal error occurred; the request id is in the log",
		Err:    fmt.Errorf("panic in a transaction: %v", p),
	}
}
