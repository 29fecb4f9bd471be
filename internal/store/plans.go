package store

import (
	"context"
	"errors"
	"strings"
)

// Plans returns how the engine answers every statement used so far, one line a
// step, by statement. It is for whoever wonders where time goes, and for the
// test that no statement of a request walks through a whole tenant. It is
// offered by the embedded store; PostgreSQL has auto_explain.
func (db *DB) Plans(ctx context.Context) (map[string][]string, error) { return db.engine.plans(ctx) }

func (e *sqlite) plans(ctx context.Context) (map[string][]string, error) {
	plans := map[string][]string{}
	note := func(tx *Tx) error {
		c, ok := tx.session.(*conn)
		if !ok {
			return errors.New("not a connection of the embedded store")
		}
		for query := range c.stmts {
			if !strings.HasPrefix(query, "SELECT") && !strings.HasPrefix(query, "UPDATE") && !strings.HasPrefix(query, "DELETE") {
				continue
			}
			steps, err := explain(c, query)
			if err != nil {
				return err
			}
			plans[query] = steps
		}
		return nil
	}
	if err := e.update(ctx, LaneNormal, note); err != nil {
		return nil, err
	}
	return plans, e.eachReader(ctx, func(c *conn) error { return note(&Tx{ctx: ctx, session: c, now: e.now()}) })
}

// eachReader lends every reader to fn, one after the other.
func (e *sqlite) eachReader(ctx context.Context, fn func(*conn) error) error {
	var readers []*conn
	defer func() {
		for _, c := range readers {
			e.rest(c)
		}
	}()
	for range e.opened {
		select {
		case <-e.readers:
			readers = append(readers, e.wake())
		case <-ctx.Done():
			return unavailable("storage_busy", "the store is busy; try again", ctx.Err())
		}
	}
	for _, c := range readers {
		if err := fn(c); err != nil {
			return err
		}
	}
	return nil
}

func explain(c *conn, query string) (steps []string, err error) {
	args := make([]any, 0, 32)
	for i := range cap(args) {
		if strings.Contains(query, "$"+string(rune('1'+i))) && i < 9 || i >= 9 && strings.Contains(query, "$1"+string(rune('0'+i-9))) {
			args = append(args, nil)
		}
	}
	err = c.query("EXPLAIN QUERY PLAN "+query, args, func(row Row) error {
		var id, parent, unused int64
		var detail string
		err := row.Scan(&id, &parent, &unused, &detail)
		steps = append(steps, detail)
		return err
	})
	return steps, err
}
