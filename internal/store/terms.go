package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/jackc/pgx/v5"
)

// ErrUnfinished is of a database into which something is still being put: no
// daemon may use it.
var ErrUnfinished = errors.New("the database is not whole")

const (
	readTerms = `SELECT oldest, unfinished FROM store_terms`

	// readVersion reads the schema, with what readTerms does.
	readVersion = `SELECT (SELECT max(version_id) FROM goose_db_version WHERE is_applied), oldest, unfinished FROM store_terms`
)

// Terms are what a database asks of those who use it.
type Terms struct {
	Schema int64 // that it has
	Oldest int64 // that whoever uses it has to know at least
	// Unfinished says what is being put into it, for people; empty: nothing.
	Unfinished string
}

// newer holds an usher that knows schemas up to target to a database that has a
// newer one: it may go on where the migrations since have left room for it.
func newer(ctx context.Context, db *sql.DB, current, target int64) error {
	t := Terms{Schema: current}
	if err := db.QueryRowContext(ctx, readTerms).Scan(&t.Oldest, &t.Unfinished); err != nil {
		return errors.Join(newerSchema(current, target), err)
	}
	if t.Oldest > target {
		return newerSchema(current, target)
	}
	return t.whole()
}

func (t Terms) whole() error {
	if t.Unfinished != "" {
		return fmt.Errorf("%w: %s", ErrUnfinished, t.Unfinished)
	}
	return nil
}

// Terms returns what the database asks of those who use it.
func (tx *Tx) Terms() (t Terms, err error) {
	_, err = tx.Row(readVersion, nil, &t.Schema, &t.Oldest, &t.Unfinished)
	return t, err
}

// SetUnfinished says what is being put into the database, empty: nothing any
// more. While it says something, Open refuses the database with ErrUnfinished.
func (tx *Tx) SetUnfinished(what string) error {
	return tx.Do(`UPDATE store_terms SET unfinished = $1`, what)
}

// terms holds a store that is open to its database: one that has been migrated
// beyond what this usher may go on beside is told so, in Ready.
func (db *DB) terms(tx *Tx) error {
	t, err := tx.Terms()
	if err != nil {
		return err
	}
	if t.Oldest > db.known {
		return unavailable("newer_schema", fmt.Sprintf(
			"the database has schema %d, which asks for an usher that knows schema %d at least, and this one knows %d: start the newer usher in its place", t.Schema, t.Oldest, db.known), nil)
	}
	return nil
}

// Known returns the schema that this usher brings databases to.
func (db *DB) Known() int64 { return db.known }

// termed is the first schema that has terms.
const termed = 6

// Oldest returns the schema that an usher has to know at least to use the
// database of o, whose own is current; 0 where it does not say, as those before
// there were terms. It changes nothing.
func Oldest(ctx context.Context, o Options, current int64) (oldest int64, err error) {
	if current < termed {
		return 0, nil
	}
	if o.URL != "" {
		err = onPostgres(ctx, o.URL, func(c *pgx.Conn) error { return c.QueryRow(ctx, `SELECT oldest FROM store_terms`).Scan(&oldest) })
		return oldest, err
	}
	db, err := sql.Open("sqlite", readOnly(filepath.Join(o.Dir, databaseFile), false))
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	err = db.QueryRowContext(ctx, `SELECT oldest FROM store_terms`).Scan(&oldest)
	return oldest, err
}
