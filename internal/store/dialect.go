package store

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"
)

// dialect is what the engines' SQL differs in. Everything else is written
// once.
type dialect int

const (
	dialectSQLite dialect = iota
	dialectPostgres
)

// Concurrent reports whether other transactions write at the same time, so
// that rows must be locked before they are read to be changed. The embedded
// store has one writer.
func (tx *Tx) Concurrent() bool { return tx.session.dialect() == dialectPostgres }

// Concurrent is Tx.Concurrent of the store's transactions.
func (db *DB) Concurrent() bool {
	_, is := db.engine.(*postgres)
	return is
}

// Clock returns the time by the clock that everyone who uses the database has
// in common, in epoch microseconds UTC, read when it is called: what holders of
// leases on different machines compare. The embedded store has one process,
// whose clock it is.
func (tx *Tx) Clock() (int64, error) {
	if !tx.Concurrent() {
		return tx.Now(), nil
	}
	var now int64
	_, err := tx.Row(`SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint`, nil, &now)
	return now, err
}

// Among returns the SQL text of "is one of values", to stand behind a column,
// and the argument that parameter p takes.
func (tx *Tx) Among(p string, values []string) (string, any) {
	switch {
	case tx.session.dialect() == dialectPostgres:
		if values == nil {
			values = []string{}
		}
		return " = ANY(" + p + "::text[])", values
	case len(values) == 1:
		return " = " + p, values[0]
	default:
		return " IN (SELECT value FROM json_each(" + p + "))", list(values)
	}
}

// list renders values as a JSON array.
func list(values []string) string {
	if len(values) == 0 {
		return "[]"
	}
	b, err := json.Marshal(values)
	if err != nil {
		return "[]" // a slice of strings always marshals
	}
	return string(b)
}

// Bulk is a statement that inserts many rows alike. Make it with NewBulk, once.
type Bulk struct {
	columns int
	one     string // inserts one row
	many    func() string
	some    func() string // inserts someRows rows of the embedded store at once
}

// NewBulk returns the statement "insert VALUES (a row) then": insert names the
// table and its columns, types has a letter for each of them (t text, n
// integer), then is what follows, such as ON CONFLICT.
func NewBulk(insert, types, then string) *Bulk {
	names := map[byte]string{'t': "text", 'n': "bigint"}
	params, arrays := make([]string, len(types)), make([]string, len(types))
	for i := range types {
		params[i] = fmt.Sprintf("$%d", i+1)
		arrays[i] = fmt.Sprintf("$%d::%s[]", i+1, names[types[i]])
	}
	return &Bulk{
		columns: len(types),
		one:     insert + " VALUES (" + strings.Join(params, ", ") + ") " + then,
		many: sync.OnceValue(func() string {
			return insert + " SELECT * FROM unnest(" + strings.Join(arrays, ", ") + ") " + then
		}),
		some: sync.OnceValue(func() string {
			values := make([]string, someRows)
			for i := range values {
				row := make([]string, len(types))
				for c := range row {
					row[c] = fmt.Sprintf("$%d", i*len(types)+c+1)
				}
				values[i] = "(" + strings.Join(row, ", ") + ")"
			}
			return insert + " VALUES " + strings.Join(values, ", ") + " " + then
		}),
	}
}

// InsertAll inserts rows, each with a value a column: text, integers, booleans
// or nil. Errors may come later, as those of Do.
func (tx *Tx) InsertAll(b *Bulk, rows [][]any) error {
	if len(rows) > 1 && tx.session.dialect() == dialectPostgres {
		return tx.Do(b.many(), b.arrays(rows)...)
	}
	for _, row := range rows {
		if err := tx.Do(b.one, row...); err != nil {
			return err
		}
	}
	return nil
}

// AppendAll is InsertAll for a table to which rows are only added and that nothing
// refers to. They wait until the transaction commits, or a statement asks for the
// table, and are added together, in their order: on PostgreSQL by one statement;
// by the embedded store with those of all updates of the commit, and a third less
// work than one by one between other statements.
func (tx *Tx) AppendAll(b *Bulk, rows [][]any) error {
	if err := tx.ready(true); err != nil {
		return err
	}
	tx.asks(b.one)
	if tx.Concurrent() {
		tx.asks(b.many())
	}
	return tx.failed(tx.session.append(b, rows))
}

// AskInserted is InsertAll for a statement that passes over some rows, ON
// CONFLICT DO NOTHING; what it returns gives the texts in a column, from 0, of
// those that were inserted. The column is called name.
func (tx *Tx) AskInserted(b *Bulk, rows [][]any, column int, name string) func() ([]string, error) {
	if len(rows) > 1 && tx.session.dialect() == dialectPostgres {
		answer := tx.Ask(b.many()+" RETURNING "+name, b.arrays(rows)...)
		return func() (out []string, err error) {
			err = answer.Rows(func(row Row) error {
				var text string
				err := row.Scan(&text)
				out = append(out, text)
				return err
			})
			return out, err
		}
	}
	changed := make([]func() (int64, error), len(rows))
	for i, row := range rows {
		changed[i] = tx.AskChanged(nil, b.one, row...)
	}
	return func() (out []string, err error) {
		for i, read := range changed {
			n, err := read()
			if err != nil {
				return out, err
			}
			if text, ok := rows[i][column].(string); ok && n > 0 {
				out = append(out, text)
			}
		}
		return out, nil
	}
}

// arrays turns rows into one argument a column.
func (b *Bulk) arrays(rows [][]any) []any {
	out := make([]any, b.columns)
	for c := range b.columns {
		column := make([]any, len(rows))
		for r, row := range rows {
			column[r] = row[c]
		}
		out[c] = column
	}
	return out
}
