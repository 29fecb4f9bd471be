package store

import (
	"context"
	"database/sql"
	"strings"
)

// Plans returns how the engine answers every statement used so far, one line a
// step, by statement. It is for whoever wonders where time goes, and for the
// test that no statement of a request walks through a whole tenant.
func (db *DB) Plans(ctx context.Context) (map[string][]string, error) {
	plans := map[string][]string{}
	note := func(tx *Tx) error {
		for query := range tx.conn.stmts {
			if !strings.HasPrefix(query, "SELECT") && !strings.HasPrefix(query, "UPDATE") && !strings.HasPrefix(query, "DELETE") {
				continue
			}
			steps, err := explain(tx, query)
			if err != nil {
				return err
			}
			plans[query] = steps
		}
		return nil
	}
	if err := db.Update(ctx, LaneNormal, note); err != nil {
		return nil, err
	}
	for range cap(db.engine.readers) {
		if err := db.View(ctx, note); err != nil {
			return nil, err
		}
	}
	return plans, nil
}

func explain(tx *Tx, query string) (steps []string, err error) {
	args := make([]any, 0, 32)
	for i := range cap(args) {
		if strings.Contains(query, "$"+string(rune('1'+i))) && i < 9 || i >= 9 && strings.Contains(query, "$1"+string(rune('0'+i-9))) {
			args = append(args, nil)
		}
	}
	rows, err := tx.conn.c.QueryContext(context.Background(), "EXPLAIN QUERY PLAN "+query, args...)
	if err != nil {
		return nil, tx.conn.translate(err)
	}
	defer func() { _ = rows.Close() }() // read to its end, or failed
	for rows.Next() {
		var id, parent, unused int
		var detail sql.NullString
		if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
			return nil, err
		}
		steps = append(steps, detail.String)
	}
	return steps, tx.conn.translate(rows.Err())
}
