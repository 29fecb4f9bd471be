package store

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// TakeStatistics has PostgreSQL look at the tables that have changed much since
// it last did, and returns their names. Before it knows a table its planner
// takes a parent for a handful of rows and joins its people with each other
// where an index finds them; by itself it looks once a minute, in which an
// identity provider sends many thousands. Small tables count too: of one that was
// empty every index looks as good as the right one, and each login read all
// subjects of its connection until there were some hundreds. What has only changed,
// and has not grown, waits for a minute: a table of one row that every transaction
// updates would be looked at every few seconds, and the log of a busy hour, of which
// every look reads thousands of rows, each time it had a little more. The embedded store
// knows from the beginning.
func (db *DB) TakeStatistics(ctx context.Context) ([]string, error) {
	if !db.Concurrent() {
		return nil, nil
	}
	var changed []string
	err := db.Read(ctx, func(tx *Tx) error {
		changed = nil
		return tx.Rows(`SELECT s.relname::text FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = s.relid
			WHERE s.schemaname = current_schema() AND s.n_mod_since_analyze > 50 + s.n_live_tup / 4
				AND (s.n_live_tup > 1.3 * c.reltuples OR greatest(s.last_analyze, s.last_autoanalyze) < clock_timestamp() - interval '1 minute')
			ORDER BY s.relname`, nil, func(row Row) error {
			var name string
			err := row.Scan(&name)
			changed = append(changed, name)
			return err
		})
	})
	for _, name := range changed {
		if err := db.Update(ctx, LaneNormal, func(tx *Tx) error {
			// Where another process does, or something alters the table, not now.
			_, err := tx.Exec(`ANALYZE (SKIP_LOCKED) ` + pgx.Identifier{name}.Sanitize())
			return err
		}); err != nil {
			return nil, err
		}
	}
	return changed, err
}
