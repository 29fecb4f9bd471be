package store

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

const (
	// migrationWaits is how long a migration waits for a lock that others have.
	// Whoever comes behind it waits too, as long.
	migrationWaits = "2s"
	// migrationFor is how long it is tried again to get all the locks, and
	// migrationPause lets the others through between two attempts.
	migrationFor   = 5 * time.Minute
	migrationPause = 3 * time.Second
)

// migrate brings the schema up to date, on a connection of its own, whose
// statements may take long and wait for locks briefly. Replicas that start
// together migrate once: one does, and the others find it done.
func (e *postgres) migrate(ctx context.Context) error {
	c := e.pool.Config().ConnConfig
	c.RuntimeParams["lock_timeout"] = migrationWaits
	c.RuntimeParams["statement_timeout"] = "0"
	c.RuntimeParams["idle_in_transaction_session_timeout"] = "0"
	db := stdlib.OpenDB(*c)
	// Not on one of the pool, which is known by what the database had when it came.
	if err := refuseForeign(db.QueryRowContext(ctx, foreignPostgres)); err != nil {
		return errors.Join(err, db.Close())
	}
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, uint64(migrationFor/time.Second)))
	if err != nil {
		return errors.Join(err, db.Close())
	}
	for until := time.Now().Add(migrationFor); ; {
		err = migrate(ctx, goose.DialectPostgres, "migrations/postgres", db, e.log, goose.WithSessionLocker(locker))
		if !lockedOut(err) || time.Now().Add(migrationPause).After(until) {
			return errors.Join(err, db.Close())
		}
		e.log.Warn("a migration waits for others to let go of a table; it is tried again", "pause", migrationPause)
		pause := time.NewTimer(migrationPause)
		select {
		case <-pause.C:
		case <-ctx.Done():
		}
		pause.Stop()
	}
}

// foreignPostgres asks whether a database has tables of which none is usher's; what an
// extension has made counts for nothing.
const foreignPostgres = `SELECT EXISTS (SELECT FROM pg_class t WHERE t.relnamespace = to_regnamespace(quote_ident(current_schema())) AND t.relkind IN ('r', 'p')
	AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = t.oid AND d.deptype = 'e'))
	AND to_regclass('goose_db_version') IS NULL`

// lockedOut reports whether a lock was waited for in vain.
func lockedOut(err error) bool {
	var pe *pgconn.PgError
	return errors.As(err, &pe) && pe.Code == "55P03"
}
