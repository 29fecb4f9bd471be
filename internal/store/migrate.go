package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
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
	return errors.Join(migrate(ctx, goose.DialectSQLite3, "migrations/sqlite", db, log), db.Close())
}

// migrate brings the schema up to date, forward only. A database that is newer
// than this binary is refused, not used.
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
		return fmt.Errorf("the database has schema %d, this usher knows %d: start the newer usher, or restore a backup", current, target)
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

func stack() []byte { return debug.Stack() }
