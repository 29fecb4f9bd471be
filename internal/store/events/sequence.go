package events

import (
	"context"

	"usher/internal/store"
)

// Batch is how many events one pass of the sequencer places at most.
const Batch = 1000

// turn is the name of the lock that one sequencer has at a time.
const turn = "event sequencer"

// Sequence gives committed events that have no place yet their places, at most
// Batch of them, and returns how many: Batch means that there may be more. It
// does nothing while another transaction sequences, nor where one writes at a
// time and an event's number is its place.
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
//
// Why it need not look at everything. Events up to low are done with. The pass
// reads the last number drawn as high, and has a transaction id given to itself
// afterwards. Whoever drew a number up to high has an id already, since the
// schema has an event's number drawn after it, hence a smaller one. Once a
// snapshot shows that all transactions with smaller ids have ended, every event
// up to high is visible or will never be; when those are placed, low is high.
// (The snapshot's own upper end would not do for the id: it lies just above the
// last transaction that ended, and a running one may lie beyond.)
func Sequence(tx *store.Tx) (n int, err error) {
	if !tx.Concurrent() {
		return 0, nil
	}
	mine, err := tx.TryLock(turn)
	if err != nil || !mine {
		return 0, err
	}
	return place(tx)
}

// CatchUp gives every event that was committed before the call its place,
// waiting for whoever sequences now: that pass may have looked before the
// commit.
func CatchUp(ctx context.Context, db *store.DB) error {
	if !db.Concurrent() {
		return nil
	}
	for n := Batch; n == Batch; {
		var left bool
		err := db.Read(ctx, func(tx *store.Tx) (err error) {
			left, err = unplaced(tx)
			return err
		})
		if err != nil || !left {
			return err
		}
		err = db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
			if err = tx.Lock(turn); err == nil {
				n, err = place(tx)
			}
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
		AND NOT EXISTS (SELECT 1 FROM event_order o WHERE o.n = e.n AND o.n > (SELECT low FROM event_sequencer)) LIMIT 1`, nil, &n)
}

// The statements of a pass. Both sides of the join say that they begin behind
// low: the planner does not conclude it of one from the other.
const (
	// The id in high_xid is that of a transaction that has committed. Where it
	// lies beyond the snapshot the row was restored from another server, and
	// nobody here drew a number up to high.
	readMarks = `SELECT s.place, s.low, s.high,
		CASE WHEN q.is_called THEN q.last_value ELSE q.last_value - 1 END,
		(s.high_xid <= pg_snapshot_xmin(pg_current_snapshot()) OR s.high_xid >= pg_snapshot_xmax(pg_current_snapshot()))::int,
		(pg_current_xact_id_if_assigned() IS NULL)::int
		FROM event_sequencer s, event_numbers q`

	placeBatch = `WITH fresh AS MATERIALIZED (
			SELECT e.n, e.parent FROM events e
			WHERE e.n > $1 AND NOT EXISTS (SELECT 1 FROM event_order o WHERE o.n = e.n AND o.n > $1)
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

// place is one pass of a transaction that has the turn.
func place(tx *store.Tx) (int, error) {
	var given, low, high, drawn int64
	var settled, unborn bool // nobody can come late up to high; this transaction has no id yet
	if _, err := tx.Row(readMarks, nil, &given, &low, &high, &drawn, &settled, &unborn); err != nil {
		return 0, err
	}
	var n int
	var last int64
	if _, err := tx.Row(placeBatch, []any{low, given, Batch}, &n, &last); err != nil {
		return 0, err
	}
	reached := low
	if settled {
		reached = high
		if n == Batch { // what lies behind the last may have no place yet
			reached = min(high, last)
		}
	}
	if n > 0 || reached > low {
		if err := tx.Do(`UPDATE event_sequencer SET place = $1, low = $2`, given+int64(n), reached); err != nil {
			return 0, err
		}
	}
	// The next mark: drawn was read before this transaction gets its id.
	if reached == high && drawn > high && unborn {
		return n, tx.Do(`UPDATE event_sequencer SET high = $1, high_xid = pg_current_xact_id()`, drawn)
	}
	return n, nil
}
