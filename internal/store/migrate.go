package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path/filepath"
	"runtime/debug"

	"github.com/pressly/goose/v3"
)

//go:embed migrations
var migrations embed.FS

// migrateSQLite brings the schema of the embedded store up to date.
func migrateSQLite(ctx context.Context, dsn string, log *slog.Logger) error {
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(1)
	if err := refuseForeign(db.QueryRowContext(ctx, foreignSQLite)); err != nil {
		return errors.Join(err, db.Close())
	}
	return errors.Join(migrate(ctx, goose.DialectSQLite3, "migrations/sqlite", db, log), db.Close())
}

// errForeign is of a database with tables of which none is usher's. Usher's among
// them would be taken for the other program's, or stand in its way.
var errForeign = errors.New("the database has tables, and none of usher: it is another program's, and nothing was changed in it; give usher one of its own, that is empty")

const foreignSQLite = `SELECT count(*) > 0 AND NOT coalesce(max(name = 'goose_db_version'), 0) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`

// refuseForeign refuses a database by the answer to whether it is another program's.
func refuseForeign(row interface{ Scan(...any) error }) error {
	var foreign bool
	err := row.Scan(&foreign)
	if err == nil && foreign {
		err = errForeign
	}
	return err
}

// migrate brings the schema up to date, forward only. A database that is newer
// than this binary is used where its terms let older ones, and refused otherwise.
func migrate(ctx context.Context, d goose.Dialect, folder string, db *sql.DB, log *slog.Logger, options ...goose.ProviderOption) error {
	dir, err := fs.Sub(migrations, folder)
	if err != nil {
		return err
	}
	p, err := goose.NewProvider(d, db, dir, append(options, goose.WithDisableGlobalRegistry(true))...)
	if err != nil {
		return err
	}
	current, target, err := p.GetVersions(ctx)
	if err != nil {
		return err
	}
	if current > target {
		err := newer(ctx, db, current, target)
		if err == nil {
			log.Warn("the database has been migrated by a newer usher, beside which this one may go on", "schema", current, "known", target)
		}
		return err
	}
	done, err := p.Up(ctx)
	if err != nil {
		return err
	}
	if len(done) > 0 {
		log.Info("database migrated", "from", current, "to", target)
	}
	return nil
}

func newerSchema(current, target int64) error {
	return fmt.Errorf("the database has schema %d, this usher knows %d: start the newer usher, or restore a backup", current, target)
}

// Schema returns the version of the schema that the database of o has, 0 for
// one that is empty or does not exist, and the version this usher brings it to
// when it opens it. It changes nothing and may be called beside a running
// daemon.
func Schema(ctx context.Context, o Options) (current, target int64, err error) {
	if o.URL != "" {
		if target, err = latest(goose.DialectPostgres, "migrations/postgres"); err == nil {
			current, err = postgresSchema(ctx, o.URL)
		}
		return current, target, err
	}
	if target, err = latest(goose.DialectSQLite3, "migrations/sqlite"); err == nil {
		current, err = fileSchema(ctx, filepath.Join(o.Dir, databaseFile))
	}
	return current, target, err
}

// latest returns the version that the migrations in folder lead to.
func latest(d goose.Dialect, folder string) (int64, error) {
	dir, err := fs.Sub(migrations, folder)
	if err != nil {
		return 0, err
	}
	p, err := goose.NewProvider(d, &sql.DB{}, dir, goose.WithDisableGlobalRegistry(true)) // whose database is never asked
	if err != nil {
		return 0, err
	}
	var last int64
	for _, s := range p.ListSources() {
		last = max(last, s.Version)
	}
	return last, nil
}

const schemaVersion = `SELECT max(version_id) FROM goose_db_version WHERE is_applied`

func stack() []byte { return debug.Stack() }
