// Package copying owns the copy of an embedded store into an empty PostgreSQL
// database. Rows go in the order of their keys, in batches, each in one
// transaction with the note of how far it has come: killed anywhere, the next
// run goes on from there. Which tables and columns there are is read from the
// schema itself. Until both stores have been read again and are the same, no
// daemon opens the database.
package copying

import (
	"context"
	"errors"
	"fmt"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
)

// Table says what was copied of a table.
type Table struct {
	Name string `json:"name"`
	Rows int64  `json:"rows"`
	Sum  string `json:"sha256"` // of all values in the order of the keys, the same on every engine
}

// Result says what was copied.
type Result struct {
	Source  string  `json:"source_sha256"` // of the file
	Resumed bool    `json:"resumed"`       // it went on where an earlier run had ended
	Done    bool    `json:"done_before"`   // an earlier run had finished it; nothing was done
	Rows    int64   `json:"rows"`
	Tables  []Table `json:"tables,omitempty"`
}

// Progress is told of every batch: what is done, with which table, and how many
// rows of how many that has been.
type Progress func(what, table string, done, total int64)

// unfinished is what a daemon is told that is started too early.
const unfinished = "the copy of a store into it has not ended; run usher migrate copy again, which goes on where it was, or give another database"

// Run copies a store. The database is empty but for its tables, or holds an
// unfinished copy of the same store; startOver first empties one that holds an
// unfinished copy of any. Another run at the same time is refused.
func Run(ctx context.Context, from *store.Source, to *store.DB, startOver bool, tell Progress) (Result, error) {
	r := Result{Source: from.Sum()}
	tables, err := tablesOf(ctx, from, to)
	if err != nil {
		return r, err
	}
	c := &copier{from: from, to: to, tell: tell}
	if err := c.open(ctx, tables, startOver, &r); err != nil || r.Done {
		return r, err
	}
	if err := c.count(ctx, tables); err != nil {
		return r, err
	}
	for _, t := range tables {
		if err := c.table(ctx, t); err != nil {
			return r, err
		}
	}
	if err := c.draw(ctx); err != nil {
		return r, err
	}
	if _, err := to.TakeStatistics(ctx); err != nil { // or it reads what follows without its indexes
		return r, err
	}
	c.done = 0
	for _, t := range tables {
		v, err := c.verify(ctx, t)
		if err != nil {
			return r, err
		}
		r.Tables, r.Rows = append(r.Tables, v), r.Rows+v.Rows
	}
	if err := from.Unchanged(); err != nil {
		return r, err
	}
	return r, c.finish(ctx)
}

// copier is one run.
type copier struct {
	from        *store.Source
	to          *store.DB
	tell        Progress
	done, total int64
}

// open begins a copy or goes on with one.
func (c *copier) open(ctx context.Context, tables []table, startOver bool, r *Result) error {
	return c.update(ctx, func(tx *store.Tx) error {
		if err := tx.Lock("store copy"); err != nil {
			return err
		}
		was, err := readWhole(tx)
		if err != nil {
			return err
		}
		r.Resumed, r.Done = false, false
		switch {
		case was == nil:
			return begin(tx, tables, c.from.Sum(), false)
		case was.ended != 0 && was.source == c.from.Sum():
			r.Done = true
			return nil
		case was.ended != 0:
			return identity.Errorf(identity.CodeConflict, "not_empty", "the database holds the copy of another store, or of this one at another time, which ended at %s, and is in use: give an empty one", stamp(was.ended))
		case startOver:
			return begin(tx, tables, c.from.Sum(), true)
		case was.source != c.from.Sum():
			return identity.Errorf(identity.CodeConflict, "source_changed", "the database holds a part of a copy, begun at %s, and the store has been changed since, or is another one: run it again with --start-over, which empties the database first", stamp(was.started))
		}
		r.Resumed = true
		return nil
	})
}

// begin notes that the copy of a file begins. The database must be empty, or is
// emptied.
func begin(tx *store.Tx, tables []table, source string, empty bool) error {
	if err := events.Unplace(tx); err != nil {
		return err
	}
	for _, t := range tables {
		if empty {
			if err := tx.Do(`TRUNCATE ` + t.name); err != nil {
				return err
			}
			continue
		}
		var one int
		if found, err := tx.Row(`SELECT 1 FROM `+t.name+` LIMIT 1`, nil, &one); err != nil {
			return err
		} else if found {
			return identity.Errorf(identity.CodeConflict, "not_empty", "the database is not empty: there are rows in %s; a store is copied into an empty database that no daemon has been started on", t.name)
		}
	}
	if err := tx.Do(`DELETE FROM store_copies`); err != nil {
		return err
	}
	if err := tx.Do(`INSERT INTO store_copies (name, source, started_at) VALUES ('', $1, $2)`, source, tx.Now()); err != nil {
		return err
	}
	for _, t := range tables {
		if err := tx.Do(`INSERT INTO store_copies (name, started_at) VALUES ($1, $2)`, t.name, tx.Now()); err != nil {
			return err
		}
	}
	return tx.SetUnfinished(unfinished)
}

// count finds out how many rows there are in all, and how many are here.
func (c *copier) count(ctx context.Context, tables []table) error {
	for _, t := range tables {
		err := c.from.View(ctx, func(tx *store.Tx) error {
			var n int64
			_, err := tx.Row(`SELECT count(*) FROM `+t.source(), nil, &n)
			c.total += n
			return err
		})
		if err != nil {
			return err
		}
	}
	return c.to.Read(ctx, func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT coalesce(sum(copied), 0)::bigint FROM store_copies`, nil, &c.done)
		return err
	})
}

// table copies what is missing of one table.
func (c *copier) table(ctx context.Context, t table) error {
	var position string
	read := func(tx *store.Tx) error {
		found, err := tx.Row(`SELECT position FROM store_copies WHERE name = $1`, []any{t.name}, &position)
		if err == nil && !found {
			err = errSomebodyElse()
		}
		return err
	}
	if err := c.to.Read(ctx, read); err != nil {
		return err
	}
	for most := batchRows; ; {
		after, err := t.parse(position)
		if err != nil {
			return err
		}
		var rows []row
		if err := c.from.View(ctx, func(tx *store.Tx) (err error) {
			rows, err = t.after(tx, t.source(), after)
			return err
		}); err != nil || len(rows) == 0 {
			return err
		}
		for _, r := range rows {
			if err := t.fits(r); err != nil {
				return err
			}
		}
		rows = rows[:min(len(rows), most)]
		next := t.format(rows[len(rows)-1])
		err = c.update(ctx, func(tx *store.Tx) error { return t.put(tx, rows, position, next) })
		switch {
		case err == nil:
		case identity.AsError(err).Reason == "text_too_long" && len(rows) > 1:
			most = 1 // until it is the one that is too long
			continue
		case identity.AsError(err).Reason == "text_too_long":
			return t.cannotCopy(rows[0], "a text that is longer than PostgreSQL finds anything by")
		default:
			return fmt.Errorf("%s, rows up to %s: %w", t.name, next, err)
		}
		position = next
		c.done += int64(len(rows))
		c.tell("copy", t.name, c.done, c.total)
	}
}

// put adds rows to the database and notes it. That they are here already is what
// a run finds that did not hear of its commit.
func (t table) put(tx *store.Tx, rows []row, before, after string) error {
	moved, err := tx.Exec(`UPDATE store_copies SET position = $3, copied = copied + $4 WHERE name = $1 AND position = $2`, t.name, before, after, len(rows))
	if err != nil {
		return err
	}
	if moved == 0 {
		var is string
		if _, err := tx.Row(`SELECT position FROM store_copies WHERE name = $1`, []any{t.name}, &is); err != nil {
			return err
		}
		if is == after {
			return nil
		}
		return errSomebodyElse()
	}
	values := make([][]any, len(rows))
	for i, r := range rows {
		values[i] = r.values()
	}
	return tx.InsertAll(t.insert, values)
}

func errSomebodyElse() error {
	return identity.Errorf(identity.CodeConflict, "copy_running", "another usher copies into this database at the moment; wait for it, or stop it and run this again")
}

// draw has the event log go on behind its end.
func (c *copier) draw(ctx context.Context) error { return c.update(ctx, events.DrawBehind) }

// finish opens the database to daemons. What is kept is that it was copied, when
// and from what.
func (c *copier) finish(ctx context.Context) error {
	return c.update(ctx, func(tx *store.Tx) error {
		n, err := tx.Exec(`UPDATE store_copies SET ended_at = $1 WHERE name = '' AND source = $2`, tx.Now(), c.from.Sum())
		if err == nil && n == 0 {
			err = errSomebodyElse()
		}
		if err != nil {
			return err
		}
		if err := tx.Do(`DELETE FROM store_copies WHERE name <> ''`); err != nil {
			return err
		}
		return tx.SetUnfinished("")
	})
}

const (
	patience = 60 * time.Second // with a database that does not answer
	pause    = time.Second
)

// update runs a transaction until the database has answered it: what it does
// twice it finds done.
func (c *copier) update(ctx context.Context, fn func(*store.Tx) error) error {
	for until := time.Now().Add(patience); ; {
		if err := ctx.Err(); err != nil {
			return err
		}
		err := c.to.Update(ctx, store.LaneNormal, fn)
		if err == nil || identity.AsError(err).Code != identity.CodeUnavailable || time.Now().After(until) {
			return err
		}
		wait := time.NewTimer(pause)
		select {
		case <-wait.C:
		case <-ctx.Done():
		}
		wait.Stop()
	}
}

// whole is the row of the copy itself.
type whole struct {
	source         string
	started, ended int64
}

func readWhole(tx *store.Tx) (*whole, error) {
	var w whole
	found, err := tx.Row(`SELECT source, started_at, ended_at FROM store_copies WHERE name = ''`, nil, &w.source, &w.started, &w.ended)
	if !found || err != nil {
		return nil, err
	}
	return &w, nil
}

func stamp(at int64) string { return time.UnixMicro(at).UTC().Format(time.RFC3339) }

// errSchema is of a schema that this package does not know how to copy.
func errSchema(format string, args ...any) error {
	return errors.New("the schemas of the two stores do not fit: " + fmt.Sprintf(format, args...))
}
