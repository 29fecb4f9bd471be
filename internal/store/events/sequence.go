package events

import (
	"context"
	"slices"
	"strings"

	"usher/internal/store"
)

// batch is how many events one pass of the sequencer places at most.
const batch = 1000

// turn is the name of the lock that one sequencer has at a time.
const turn = "event sequencer"

// CatchUp gives every event that was committed before the call its place in the
// log. It waits for whoever does so at the moment: that one may have looked
// before the commit. Where one writes at a time it does nothing, for there an
// event's number is its place.
//
// Why the places are in the right order. A writer draws the number of an event
// while it holds the person (or whatever else the event is about), so of two
// transactions on one account the later draws the higher number. The later one
// got the lock after the earlier had ended for everyone to see, so a snapshot
// that sees the later sees the earlier. All events that one snapshot sees and
// that have no place get theirs in the order of their numbers: whatever
// precedes an event on its account is placed before it, in this pass or an
// earlier one. Between accounts the order is that of the passes.
//
// Why nothing is skipped. One sequencer runs at a time and commits before the
// next looks, so places become visible in their order, without gaps: an event
// that is rolled back never had one.
func CatchUp(ctx context.Context, db *store.DB) error {
	if !db.Concurrent() {
		return nil
	}
	for n := batch; n == batch; {
		var left bool
		err := db.Read(ctx, func(tx *store.Tx) (err error) {
			left, err = unplaced(tx)
			return err
		})
		if err != nil || !left {
			return err
		}
		err = db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
			n, err = pass(tx)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// unplaced reports whether an event that is committed has no place.
func unplaced(tx *store.Tx) (bool, error) {
	var n int64
	return tx.Row(`SELECT e.n FROM events e WHERE e.n > (SELECT low FROM event_sequencer)
		AND (SELECT o.n FROM event_order o WHERE o.n = e.n) IS NULL ORDER BY e.n LIMIT 1`, nil, &n)
}

const (
	readMarks = `SELECT s.place, s.low, s.high, s.awaited, CASE WHEN q.is_called THEN q.last_value ELSE q.last_value - 1 END
		FROM event_sequencer s, events_n_seq q`

	// Whoever inserts into a table holds this lock on it from before a row's
	// number is drawn until the transaction has ended for everyone to see.
	readWriters = `SELECT coalesce(string_agg(DISTINCT virtualtransaction, ' '), '') FROM pg_locks
		WHERE locktype = 'relation' AND mode = 'RowExclusiveLock' AND relation = 'events'::regclass
		AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`

	// Whether an event has a place is asked one by one behind low: as a join it
	// would, with some plans, walk through all places.
	placeBatch = `WITH fresh AS MATERIALIZED (
			SELECT e.n, e.parent FROM events e
			WHERE e.n > $1 AND (SELECT o.n FROM event_order o WHERE o.n = e.n) IS NULL
			ORDER BY e.n LIMIT $3
		), heads AS (
			INSERT INTO event_heads (parent, seq) SELECT parent, count(*) FROM fresh GROUP BY parent
			ON CONFLICT (parent) DO UPDATE SET seq = event_heads.seq + excluded.seq
			RETURNING parent, seq
		), placed AS (
			INSERT INTO event_order (parent, seq, place, n)
			SELECT f.parent, h.seq - count(*) OVER (PARTITION BY f.parent) + row_number() OVER (PARTITION BY f.parent ORDER BY f.n),
				$2::bigint + row_number() OVER (ORDER BY f.n), f.n
			FROM fresh f JOIN heads h ON h.parent = f.parent
			RETURNING n
		)
		SELECT count(*), coalesce(max(n), 0) FROM placed`
)

// pass places the first events that have no place, and returns how many: batch
// means that there may be more.
//
// It looks only behind low, up to which every event has its place or will never
// be. How low moves on: a pass reads the last number that was drawn, and in a
// later statement who is writing events. Whoever drew a number up to the first
// and has not ended is among the second. Once a pass sees none of them any more,
// what it places afterwards is all there will be up to that number. Numbers are
// drawn one at a time, none is kept for later by a connection. A transaction may
// run for long and holds low back, never a place.
func pass(tx *store.Tx) (int, error) {
	if err := tx.Lock(turn); err != nil {
		return 0, err
	}
	marks, writing := tx.Ask(readMarks), tx.Ask(readWriters) // answered in this order
	var given, low, high, drawn int64
	var awaited, writers string
	if _, err := marks.Row(&given, &low, &high, &awaited, &drawn); err != nil {
		return 0, err
	}
	if _, err := writing.Row(&writers); err != nil {
		return 0, err
	}
	var n int
	var last int64
	if _, err := tx.Row(placeBatch, []any{low, given, batch}, &n, &last); err != nil {
		return 0, err
	}
	reached := low // nobody comes late up to here
	switch {
	case writers == "":
		reached = drawn
	case !overlap(awaited, writers):
		reached = high
	}
	if n == batch { // what lies behind the last may have no place yet
		reached = max(low, min(reached, last))
	}
	mark := reached >= high && drawn > high
	if mark {
		high, awaited = drawn, writers
	}
	if n == 0 && reached == low && !mark {
		return 0, nil
	}
	return n, tx.Do(`UPDATE event_sequencer SET place = $1, low = $2, high = $3, awaited = $4`, given+int64(n), reached, high, awaited)
}

// overlap reports whether two lists of words have one in common.
func overlap(a, b string) bool {
	words := strings.Fields(b)
	return slices.ContainsFunc(strings.Fields(a), func(w string) bool { return slices.Contains(words, w) })
}
