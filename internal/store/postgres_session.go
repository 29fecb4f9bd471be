package store

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"sync/atomic"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
)

// pgSession is one transaction on one PostgreSQL connection. Statements whose
// result nobody waits for travel with the next one that is waited for, in one
// round trip.
type pgSession struct {
	ctx   context.Context
	conn  *pgx.Conn
	trips *atomic.Int64         // counts round trips
	gate  func(context.Context) // called before each; nil: none
	begin string                // what opens the transaction, with the first statement; empty: none is wanted
	begun bool

	writes bool  // the transaction may write
	xid    *kept // the id of such a transaction, asked for with its first statements
	queue  []queued
	behind appended // rows that the transaction has yet to add
	lost   error    // why the latest round trip that failed did
}

// beginWriting is the first statement of a transaction that may write: its id,
// and how long it may be silent between two statements, which it is for
// milliseconds. Behind that its daemon is frozen or cut off, and others get what
// it has locked; it is told when it comes back. A reader, which locks nothing,
// may be silent longer, while a slow client takes what it has read.
const beginWriting = `SELECT pg_current_xact_id()::text FROM set_config('idle_in_transaction_session_timeout', '10s', true)`

// queued is a statement on its way.
type queued struct {
	query string
	args  []any
	fail  error // instead of ErrUnique
	keep  *kept // where its rows go; nil: they are not looked at
}

// kept are the rows of a question until they are read.
type kept struct {
	types  *pgtype.Map
	fields []pgconn.FieldDescription
	rows   [][][]byte
	tag    pgconn.CommandTag // how many rows were changed
	here   bool
}

func (s *pgSession) dialect() dialect { return dialectPostgres }

func (s *pgSession) ask(query string, args []any, fail error) func(func(Row) error) error {
	answer := s.keep(query, args, fail)
	return func(each func(Row) error) error {
		if err := s.bring(answer); err != nil {
			return err
		}
		return answer.each(each)
	}
}

func (s *pgSession) askChanged(query string, args []any, fail error) func() (int64, error) {
	answer := s.keep(query, args, fail)
	return func() (int64, error) {
		if err := s.bring(answer); err != nil {
			return 0, err
		}
		return answer.tag.RowsAffected(), nil
	}
}

// keep queues a statement whose answer is kept.
func (s *pgSession) keep(query string, args []any, fail error) *kept {
	s.after(query)
	answer := &kept{types: s.conn.TypeMap()}
	s.queue = append(s.queue, queued{query: query, args: arguments(args), fail: fail, keep: answer})
	return answer
}

// bring sees to it that an answer is here.
func (s *pgSession) bring(answer *kept) error {
	if !answer.here {
		if err := s.flush(); err != nil {
			return err
		}
	}
	if !answer.here {
		return s.lost // it travelled with one that failed: no answer is not an empty one
	}
	return nil
}

func (s *pgSession) later(query string, args []any, fail error) error {
	s.after(query)
	s.queue = append(s.queue, queued{query: query, args: arguments(args), fail: fail})
	return nil
}

func (s *pgSession) exec(query string, args []any) (int64, error) {
	s.after(query)
	var n int64
	err := s.send(&queued{query: query, args: arguments(args)}, func(rows pgx.Rows) error {
		rows.Close()
		n = rows.CommandTag().RowsAffected()
		return rows.Err()
	})
	return n, err
}

func (s *pgSession) query(query string, args []any, each func(Row) error) error {
	s.after(query)
	return s.send(&queued{query: query, args: arguments(args)}, func(rows pgx.Rows) error {
		row := &pgRow{rows: rows}
		for rows.Next() {
			if err := each(row); err != nil {
				rows.Close()
				return err
			}
		}
		return rows.Err()
	})
}

// flush sends what is queued.
func (s *pgSession) flush() error {
	if len(s.queue) == 0 {
		return nil
	}
	return s.send(nil, nil)
}

// send sends what is queued and then last, in one round trip, and hands the
// rows of last to read.
func (s *pgSession) send(last *queued, read func(pgx.Rows) error) (err error) {
	defer func() {
		if err != nil {
			s.lost = err
		}
	}()
	s.trip()
	batch := s.queue
	s.queue = nil
	if s.begin != "" && !s.begun {
		s.begun = true
		first := []queued{{query: s.begin}}
		if s.writes {
			s.xid = &kept{types: s.conn.TypeMap()}
			first = append(first, queued{query: beginWriting, keep: s.xid})
		}
		batch = append(first, batch...)
	}
	if last != nil {
		batch = append(batch, *last)
	}
	if len(batch) == 1 { // a batch of one costs more
		rows, err := s.conn.Query(s.ctx, batch[0].query, batch[0].args...)
		if last != nil && err == nil {
			return readRows(rows, read)
		}
		return batch[0].answered(rows, err)
	}
	b := &pgx.Batch{}
	for _, q := range batch {
		b.Queue(q.query, q.args...)
	}
	results := s.conn.SendBatch(s.ctx, b)
	defer func() {
		if cerr := results.Close(); err == nil {
			err = translatePostgres(cerr)
		}
	}()
	for i, q := range batch {
		rows, err := results.Query()
		if last != nil && i == len(batch)-1 && err == nil {
			return readRows(rows, read)
		}
		if err := q.answered(rows, err); err != nil {
			return err
		}
	}
	return nil
}

// answered takes what came back of a statement; err is why nothing did.
func (q *queued) answered(rows pgx.Rows, err error) error {
	switch {
	case err != nil:
	case q.keep != nil:
		err = q.keep.take(rows)
	default:
		rows.Close()
		err = rows.Err()
	}
	if err = translatePostgres(err); q.fail != nil && errors.Is(err, ErrUnique) {
		return q.fail
	}
	return err
}

// readRows has rows read; an error of the reader is returned as it is.
func readRows(rows pgx.Rows, read func(pgx.Rows) error) error {
	defer rows.Close()
	if err := read(rows); err != nil {
		if rows.Err() != nil {
			return translatePostgres(rows.Err())
		}
		return err
	}
	return nil
}

// commit sends what is queued and commits, in one round trip. Where the COMMIT
// got no answer it returns the id of the transaction, to ask for.
func (s *pgSession) commit() (lost string, err error) {
	s.addAppended()
	if !s.begun && len(s.queue) == 0 {
		return "", nil // nothing was asked and nothing written
	}
	if !s.begun {
		// The id of the transaction has to be here before its COMMIT is sent.
		if err := s.flush(); err != nil {
			return "", errors.Join(err, s.rollback())
		}
	}
	answered := false
	err = s.send(&queued{query: "COMMIT"}, func(rows pgx.Rows) error {
		rows.Close()
		answered = rows.Err() == nil
		if answered && rows.CommandTag().String() != "COMMIT" {
			return errors.New("the database gave the transaction up")
		}
		return rows.Err()
	})
	var refused *pgconn.PgError
	switch {
	case err == nil:
		return "", nil
	case answered || errors.As(err, &refused) && !endsSession(refused) || !s.conn.IsClosed():
		return "", errors.Join(err, s.rollback())
	}
	var xid string
	if s.xid == nil || len(s.xid.rows) == 0 {
		return "", err // it never got as far as its first statement's answer
	}
	if scanErr := (keptRow{s.xid, s.xid.rows[0]}).Scan(&xid); scanErr != nil {
		return "", errors.Join(err, scanErr)
	}
	return xid, err
}

func (s *pgSession) rollback() error {
	s.queue = nil
	s.behind.drop(0)
	if !s.begun || s.conn.IsClosed() {
		return nil
	}
	s.trip()
	if _, err := s.conn.Exec(s.ctx, "ROLLBACK", pgx.QueryExecModeSimpleProtocol); err != nil {
		return translatePostgres(errors.Join(err, s.conn.Close(s.ctx)))
	}
	return nil
}

// trip is called before every round trip.
func (s *pgSession) trip() {
	s.trips.Add(1)
	if s.gate != nil {
		s.gate(s.ctx)
	}
}

// arguments turns what callers pass into what the columns take: there are no
// booleans in the schema.
func arguments(args []any) []any {
	out := make([]any, len(args))
	for i, a := range args {
		if list, ok := a.([]any); ok {
			out[i] = arguments(list)
			continue
		}
		if list, ok := a.([]string); ok {
			out[i] = list
			continue
		}
		out[i] = argument(a)
	}
	return out
}

// argument turns what callers pass into what the driver of PostgreSQL takes.
func argument(a any) any {
	switch v := a.(type) {
	case nil, string, int64, []byte, float64:
		return a
	case bool:
		if v {
			return int64(1)
		}
		return int64(0)
	case int:
		return int64(v)
	}
	switch v := reflect.ValueOf(a); v.Kind() {
	case reflect.String:
		return v.String()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32:
		return v.Int()
	default:
		return a
	}
}

// pgRow is the row that a query stands at.
type pgRow struct{ rows pgx.Rows }

// Scan implements Row.
func (r *pgRow) Scan(dest ...any) error { return r.rows.Scan(flags(dest)...) }

// flag reads an integer column into a bool.
type flag struct{ to *bool }

// ScanInt64 implements pgtype.Int64Scanner.
func (f flag) ScanInt64(n pgtype.Int8) error {
	*f.to = n.Int64 != 0
	return nil
}

// ScanBool implements pgtype.BoolScanner, for conditions.
func (f flag) ScanBool(b pgtype.Bool) error {
	*f.to = b.Bool
	return nil
}

// flags replaces the variables that the driver does not know.
func flags(dest []any) []any {
	for i, d := range dest {
		switch d := d.(type) {
		case *bool:
			dest[i] = flag{d}
		case *Text:
			dest[i] = (*pgtype.DriverBytes)(d)
		}
	}
	return dest
}

// take keeps the rows of an answer.
func (k *kept) take(rows pgx.Rows) error {
	defer rows.Close()
	k.fields = append(k.fields, rows.FieldDescriptions()...)
	for rows.Next() {
		values := rows.RawValues()
		row := make([][]byte, len(values))
		for i, v := range values {
			if v != nil {
				row[i] = append([]byte{}, v...)
			}
		}
		k.rows = append(k.rows, row)
	}
	k.tag, k.here = rows.CommandTag(), rows.Err() == nil
	return rows.Err()
}

func (k *kept) each(fn func(Row) error) error {
	for _, values := range k.rows {
		if err := fn(keptRow{k, values}); err != nil {
			return err
		}
	}
	return nil
}

type keptRow struct {
	kept   *kept
	values [][]byte
}

// Scan implements Row.
func (r keptRow) Scan(dest ...any) error {
	if len(dest) != len(r.values) {
		return fmt.Errorf("a row of %d columns is read into %d variables", len(r.values), len(dest))
	}
	for i, d := range flags(dest) {
		f := r.kept.fields[i]
		if err := r.kept.types.Scan(f.DataTypeOID, f.Format, r.values[i], d); err != nil {
			return fmt.Errorf("column %d: %w", i+1, err)
		}
	}
	return nil
}
