package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net"
	"strings"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"usher/internal/identity"
)

const (
	oldestPostgres = 150000           // server_version_num
	transactionFor = 30 * time.Second // what one transaction may take in all
	connectFor     = 10 * time.Second
	pingFor        = 5 * time.Second  // how long a connection that was idle may take to show that it lives
	askCommitFor   = 10 * time.Second // how long the outcome of a lost COMMIT is asked for
	maxRuns        = 10               // of one transaction that meets others

	// readersPart is which part of the connections updates leave to those who read:
	// many may wait at once, for a parent that is held or a standby that is away.
	readersPart = 4
)

// postgres is the engine for any number of replicas: a pool of connections to
// one database, READ COMMITTED, with rows locked before they are read to be
// changed.
type postgres struct {
	pool   *pgxpool.Pool
	writes chan struct{} // holds one element for every update that runs
	host   string        // and port, of the first server the URL names
	closed atomic.Bool
	trips  atomic.Int64 // round trips of transactions
	gate   func(context.Context)
	now    func() time.Time
	log    *slog.Logger

	witness Witness // nil: nobody
}

// settings are set on, and asserted for, every connection.
var settings = []struct{ name, set, want string }{
	{"synchronous_commit", "on", "on"},
	{"fsync", "", "on"},
	{"full_page_writes", "", "on"},
	{"default_transaction_isolation", "read committed", "read committed"},
	{"lock_timeout", "10s", "10s"},
	{"statement_timeout", "30s", "30s"},
	{"idle_in_transaction_session_timeout", "60s", "1min"},
	{"TimeZone", "UTC", "UTC"},
}

func openPostgres(ctx context.Context, o Options) (*postgres, error) {
	if err := CheckURL(o.URL); err != nil {
		return nil, err
	}
	c, err := pgxpool.ParseConfig(o.URL)
	if err != nil {
		return nil, errURL
	}
	c.MaxConns = int32(o.Connections) //nolint:gosec // a few dozen
	c.PingTimeout = pingFor           // what runs in the background has no deadline of its own
	c.ConnConfig.ConnectTimeout = connectFor
	c.ConnConfig.StatementCacheCapacity = 512
	if c.ConnConfig.RuntimeParams["application_name"] == "" {
		c.ConnConfig.RuntimeParams["application_name"] = "usher"
	}
	for _, s := range settings {
		if s.set != "" {
			c.ConnConfig.RuntimeParams[s.name] = s.set
		}
	}
	// A standby answers questions by what it has got so far: of somebody who has
	// left, that they are there. Of several hosts the one that is none is taken.
	c.ConnConfig.ValidateConnect = pgconn.ValidateConnectTargetSessionAttrsPrimary
	c.AfterConnect = assertPostgres
	pool, err := pgxpool.NewWithConfig(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("database_url: %w", err)
	}
	e := &postgres{pool: pool, writes: make(chan struct{}, o.Connections-o.Connections/readersPart), host: net.JoinHostPort(c.ConnConfig.Host, fmt.Sprint(c.ConnConfig.Port)), gate: o.Gate, witness: o.Witness, now: o.Now, log: o.Log}
	if err := e.start(ctx, o); err != nil {
		pool.Close()
		return nil, fmt.Errorf("database_url: cannot open the store on %s: %w", e.host, away(err))
	}
	return e, nil
}

// errURL stands for the driver's own errors, which show the password.
var errURL = errors.New("database_url: it cannot be read as postgres://user:password@host:port/database?sslmode=…; write special characters in it as %40 and the like")

// CheckURL reports whether a PostgreSQL URL can be used, without connecting.
// The error does not repeat it.
func CheckURL(url string) error {
	if _, err := pgxpool.ParseConfig(url); err != nil {
		return errURL
	}
	return nil
}

// ErrAway is of a database that does not answer, or not yet: opening it again
// may help.
var ErrAway = errors.New("the database does not answer")

// away marks errors of a database that may come back by itself.
func away(err error) error {
	var pe *pgconn.PgError
	var network net.Error
	var unfit unfitError
	switch {
	case errors.As(err, &unfit):
		return unfit
	case errors.Is(err, pgconn.ErrStandbyConnection):
		return fmt.Errorf("%w: the server is a standby; point database_url at the primary", ErrAway)
	case errors.As(err, &pe):
		if pe.Code[:2] == "57" || pe.Code[:2] == "08" || pe.Code == "53300" {
			return fmt.Errorf("%w: %s", ErrAway, pe.Message)
		}
		if pe.Code == "42501" {
			return fmt.Errorf("%w; the user needs a database of its own: CREATE DATABASE usher OWNER usher", err)
		}
	case errors.As(err, &network), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%w: %w", ErrAway, err)
	}
	return err
}

// assertPostgres refuses a connection that would not keep what is promised.
func assertPostgres(ctx context.Context, c *pgx.Conn) error {
	ctx, cancel := context.WithTimeout(ctx, connectFor)
	defer cancel()
	var version int
	if err := c.QueryRow(ctx, `SELECT current_setting('server_version_num')::int`, pgx.QueryExecModeExec).Scan(&version); err != nil {
		return err
	}
	if version < oldestPostgres {
		return unfitError(fmt.Sprintf("PostgreSQL %d is too old, usher needs 15 or newer", version/10000))
	}
	for _, s := range settings {
		var got string
		if err := c.QueryRow(ctx, `SELECT current_setting($1)`, pgx.QueryExecModeExec, s.name).Scan(&got); err != nil {
			return err
		}
		if got != s.want {
			return unfitError(fmt.Sprintf("the setting %s is %q, usher needs %q", s.name, got, s.want))
		}
	}
	var life string
	err := c.QueryRow(ctx, `SELECT pg_postmaster_start_time()::text || coalesce((SELECT stats_reset FROM pg_stat_archiver)::text, '')
			|| ' ' || (SELECT oid FROM pg_database WHERE datname = current_database())
			|| ' ' || coalesce(pg_relation_filenode(to_regclass('persons'))::text, '')`,
		pgx.QueryExecModeExec).Scan(&life)
	c.PgConn().CustomData()[lifeKey] = life
	return err
}

// unfitError says why a server is not asked. One that takes the place of another
// while a daemon serves may be another one than that was.
type unfitError string

// Error implements error.
func (e unfitError) Error() string { return string(e) }

// lifeKey is under which a connection keeps what tells one life of the server
// from the next: when it started, and when its statistics did, which begin anew
// where it recovers without a new start. The database is named too, and the file
// that people's revisions lie in: another database on the same server draws its
// counters again, and so does this one when a backup is put back into it, which
// makes the table anew or empties it.
const lifeKey = "usher life"

func lifeOf(c *pgxpool.Conn) string {
	life, _ := c.Conn().PgConn().CustomData()[lifeKey].(string)
	return life
}

// start migrates the database and holds this usher to its terms.
func (e *postgres) start(ctx context.Context, o Options) error {
	if err := e.migrate(ctx); err != nil || o.Unfinished {
		return err
	}
	return e.read(ctx, func(tx *Tx) error {
		t, err := tx.Terms()
		if err != nil {
			return err
		}
		return t.whole()
	})
}

func (e *postgres) close() error {
	e.closed.Store(true)
	e.pool.Close()
	return nil
}

// describe implements engine.
func (e *postgres) describe(ctx context.Context) (string, error) {
	var version string
	err := e.read(ctx, func(tx *Tx) error {
		_, err := tx.Row(`SELECT split_part(current_setting('server_version'), ' ', 1)`, nil, &version)
		return err
	})
	return "PostgreSQL " + version + " on " + e.host, err
}

// postgresSchema returns the schema version of the database of a URL.
func postgresSchema(ctx context.Context, url string) (version int64, err error) {
	err = onPostgres(ctx, url, func(c *pgx.Conn) error {
		var known bool
		if err := c.QueryRow(ctx, `SELECT to_regclass('goose_db_version') IS NOT NULL`).Scan(&known); err != nil {
			return err
		}
		if !known {
			return refuseForeign(c.QueryRow(ctx, foreignPostgres))
		}
		return c.QueryRow(ctx, `SELECT coalesce(max(version_id), 0) FROM goose_db_version WHERE is_applied`).Scan(&version)
	})
	return version, err
}

// onPostgres runs fn on a connection of its own.
func onPostgres(ctx context.Context, url string, fn func(*pgx.Conn) error) (err error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return errURL
	}
	config.ConnConfig.ConnectTimeout = connectFor
	c, err := pgx.ConnectConfig(ctx, config.ConnConfig)
	if err != nil {
		return fmt.Errorf("database_url: cannot read the store: %w", away(err))
	}
	defer func() { err = errors.Join(err, c.Close(ctx)) }()
	return fn(c)
}

func (e *postgres) plans(context.Context) (map[string][]string, error) {
	return nil, errors.New("plans are shown of the embedded store only")
}

// lend runs fn on a connection, with a deadline of its own: a caller who hangs
// up does not cost a connection.
func (e *postgres) lend(ctx context.Context, fn func(context.Context, *pgxpool.Conn) error) error {
	c, err := e.pool.Acquire(ctx)
	switch {
	case err != nil && e.closed.Load():
		return errShuttingDown()
	case err != nil && errors.Is(err, ctx.Err()):
		return tooBusy(err)
	case err != nil:
		return translatePostgres(err)
	}
	defer c.Release()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), transactionFor)
	defer cancel()
	return fn(ctx, c)
}

func (e *postgres) read(ctx context.Context, fn func(*Tx) error) error {
	return busy(e.lend(ctx, func(work context.Context, c *pgxpool.Conn) error {
		return run(&Tx{ctx: ctx, session: &pgSession{trips: &e.trips, ctx: work, conn: c.Conn()}, now: e.now(), life: lifeOf(c)}, fn)
	}))
}

func (e *postgres) view(ctx context.Context, fn func(*Tx) error) error {
	return busy(e.lend(ctx, func(work context.Context, c *pgxpool.Conn) error {
		s := &pgSession{trips: &e.trips, ctx: work, conn: c.Conn(), begin: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}
		err := run(&Tx{ctx: ctx, session: s, now: e.now(), life: lifeOf(c)}, fn)
		return errors.Join(err, s.rollback())
	}))
}

// busy is the error of a transaction that met another one, a migration that
// changes what it reads, and is not run again: a reader may have sent some of its
// answer.
func busy(err error) error {
	if errors.Is(err, errRetry) {
		return unavailable("storage_busy", "the store is busy; try again", err)
	}
	return err
}

func (e *postgres) update(ctx context.Context, _ Lane, fn func(*Tx) error) error {
	for attempt := 1; ; attempt++ {
		if err := ctx.Err(); err != nil {
			return tooBusy(err)
		}
		err := e.once(ctx, fn)
		if !errors.Is(err, errRetry) {
			return err
		}
		if attempt == maxRuns {
			return busy(err)
		}
		pause := time.NewTimer(time.Duration(attempt) * time.Duration(rand.Int64N(int64(5*time.Millisecond))))
		select {
		case <-pause.C:
		case <-ctx.Done():
		}
		pause.Stop()
	}
}

// once runs one update in one transaction.
func (e *postgres) once(ctx context.Context, fn func(*Tx) error) error {
	select {
	case e.writes <- struct{}{}: // mostly at once, and then nobody asks the context for its timer
	default:
		select {
		case e.writes <- struct{}{}:
		case <-ctx.Done():
			return tooBusy(ctx.Err())
		}
	}
	defer func() { <-e.writes }()
	var lost, life string // the id of a transaction whose COMMIT got no answer, and when that was
	var cause error
	var after func()
	err := e.lend(ctx, func(work context.Context, c *pgxpool.Conn) error {
		s := &pgSession{trips: &e.trips, gate: e.gate, ctx: work, conn: c.Conn(), begin: "BEGIN", writes: true}
		tx := &Tx{ctx: ctx, session: s, now: e.now(), writable: true, witnessed: e.witness != nil}
		err := run(tx, fn)
		if err == nil {
			err = tx.broken // whoever passed over it must not be told of success
		}
		if err == nil && len(tx.raised) > 0 {
			after, err = e.witness(tx, tx.allRaised())
		}
		if err != nil {
			_ = s.rollback() // the connection is closed where it fails, which ends the transaction as well
			return err
		}
		life = lifeOf(c)
		lost, err = s.commit()
		cause = err
		return err
	})
	if lost != "" {
		err = e.outcome(ctx, lost, life, cause)
	}
	if after != nil && !errors.Is(err, errRetry) {
		after()
	}
	return err
}

// outcome asks, on another connection, what became of a transaction whose
// COMMIT got no answer. It is never run again: it may have happened.
func (e *postgres) outcome(ctx context.Context, xid, life string, cause error) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), askCommitFor)
	defer cancel()
	aborted := unavailable("storage_failed", "the database went away and nothing was changed; try again", cause)
	unknown := unavailable("commit_unknown", "the database went away during the commit; read again to see whether it was done", cause)
	for {
		status, same, err := e.status(ctx, xid, life)
		var pe *pgconn.PgError
		switch {
		case err == nil && status == "committed" && same:
			return nil
		case err == nil && status == "committed":
			// A server that crashed may have given the id, which it had not made
			// durable, to somebody else since.
			return unknown
		case err == nil && status == "aborted", errors.As(err, &pe) && pe.Code == "22023": // in the future: no trace of it survived
			return aborted
		case err == nil && status == "" || ctx.Err() != nil:
			return unknown
		}
		pause := time.NewTimer(100 * time.Millisecond)
		select {
		case <-pause.C:
		case <-ctx.Done():
		}
		pause.Stop()
	}
}

// status returns how a transaction stands, empty where the server does not
// remember it, and whether the server is in the same life as it was. Where commits
// wait for standbys it waits for them too: a commit that was given up while it
// waited is there, and lost where a standby that never got it takes over. So it
// writes a message that nobody reads, behind what that one wrote.
func (e *postgres) status(ctx context.Context, xid, life string) (status string, same bool, err error) {
	c, err := e.pool.Acquire(ctx)
	if err != nil {
		return "", false, err
	}
	defer c.Release()
	err = c.QueryRow(ctx, `SELECT coalesce(pg_xact_status($1::text::xid8), '') FROM pg_logical_emit_message(true, 'usher', '')`, xid).Scan(&status)
	return status, life != "" && lifeOf(c) == life, err
}

// RoundTrips returns how often transactions have waited for a database that is
// not in this process; 0 for the embedded store.
func (db *DB) RoundTrips() int64 {
	if e, ok := db.engine.(*postgres); ok {
		return e.trips.Load()
	}
	return 0
}

// translatePostgres turns the driver's errors into the store's.
func translatePostgres(err error) error {
	if err == nil {
		return nil
	}
	var pe *pgconn.PgError
	if !errors.As(err, &pe) {
		if errors.Is(err, pgconn.ErrStandbyConnection) {
			return readOnlyPostgres(err)
		}
		var unfit unfitError
		if errors.As(err, &unfit) {
			return unavailable("storage_failed", "the database is none that usher can use: "+unfit.Error()+"; nothing was changed", err)
		}
		var known interface{ Unwrap() error }
		if errors.As(err, &known) || errors.Is(err, context.DeadlineExceeded) || pgconn.SafeToRetry(err) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
			return unavailable("storage_failed", "the database does not answer; try again", err)
		}
		return err
	}
	switch {
	case pe.Code == "23505":
		return fmt.Errorf("%w: %w", ErrUnique, err)
	case pe.Code == "40001" || pe.Code == "40P01":
		return fmt.Errorf("%w: %w", errRetry, err)
	case pe.Code == "22021": // of a text
		why := identity.ErrNotUTF8
		if strings.Contains(pe.Message, "0x00") { // alone, in whatever language
			why = identity.ErrNUL
		}
		return &identity.Error{Code: why.Code, Reason: why.Reason, Detail: why.Detail, Err: err}
	case pe.Code == "54000": // a text in an index
		long := identity.Errorf(identity.CodeInvalid, "text_too_long", "a text is longer than the database can find anything by; make it shorter")
		long.Err = err
		return long
	case pe.Code == "53100":
		return unavailable("storage_full", "the disk of the database is full; free space, nothing was changed", err)
	case pe.Code == "25006":
		return readOnlyPostgres(err)
	case pe.Code == "55P03" || pe.Code == "57014" || pe.Code == "53300":
		return unavailable("storage_busy", "the store is busy; try again", err)
	case endsSession(pe) || pe.Code[:2] == "53" || pe.Code[:2] == "57" || pe.Code[:2] == "58" || pe.Code[:2] == "08":
		return unavailable("storage_failed", "the database failed; see the log, nothing was changed", err)
	}
	return err
}

func readOnlyPostgres(err error) error {
	return unavailable("storage_read_only", "the database is read-only; point database_url at the primary, nothing was changed", err)
}

// endsSession reports whether an error is the end of its connection: of one whose
// daemon was silent for too long, or may not connect. No statement leads to it. A
// server says how severe an error is in its own language too.
func endsSession(pe *pgconn.PgError) bool {
	severity := cmp.Or(pe.SeverityUnlocalized, pe.Severity)
	return severity == "FATAL" || severity == "PANIC"
}
