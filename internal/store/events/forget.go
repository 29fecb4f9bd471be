package events

import (
	"maps"
	"slices"

	"usher/internal/store"
)

// Floor says up to where a log has been forgotten.
type Floor struct {
	Cursor int64 // of the last event that is gone; 0: none is
	At     int64 // its time, epoch microseconds
}

// FloorOf returns up to where the log of a parent has been forgotten, or, where
// parent is empty, that of all parents.
func FloorOf(tx *store.Tx, parent string) (f Floor, err error) {
	_, err = tx.Row(`SELECT floor, at FROM event_floors WHERE parent = $1`, []any{parent}, &f.Cursor, &f.At)
	return f, err
}

const (
	oldest       = `SELECT n, n, n, parent, at FROM events WHERE n < (SELECT max(n) FROM events) ORDER BY n LIMIT $1`
	oldestPlaced = `SELECT o.place, o.place, o.seq, o.parent, e.at FROM event_order o JOIN events e ON e.n = o.n WHERE o.place < (SELECT max(place) FROM event_order) ORDER BY o.place LIMIT $1`
)

// Forget deletes those of the oldest events, up to limit, that happened before a
// time, and returns how many those were: 0 means that there are none any more. The
// caller calls again, in another transaction, until then. Whoever reads a log from
// behind a cursor that misses some of them is told so by FloorOf. Where many
// write, an event that has no place yet stays. The newest event always does: the
// embedded store numbers the next one by it.
func Forget(tx *store.Tx, before int64, limit int) (int64, error) {
	query := oldest
	if tx.Concurrent() {
		query = oldestPlaced
		// One at a time: what another deletes at this moment is counted once.
		if err := tx.Lock("event retention"); err != nil {
			return 0, err
		}
	}
	floors := map[string]Floor{}
	first, last := int64(-1), int64(0)
	err := tx.Rows(query, []any{limit}, func(row store.Row) error {
		var n, place, seq, at int64
		var parent string
		if err := row.Scan(&n, &place, &seq, &parent, &at); err != nil || at >= before {
			return err
		}
		if last = n; first < 0 {
			first = n
		}
		raise(floors, "", Floor{place, at})
		if parent != "" { // an event of no parent is in the log of all alone
			raise(floors, parent, Floor{seq, at})
		}
		return nil
	})
	if err != nil || len(floors) == 0 {
		return 0, err
	}
	for _, log := range slices.Sorted(maps.Keys(floors)) {
		f := floors[log]
		if err := tx.Do(`INSERT INTO event_floors (parent, floor, at) VALUES ($1, $2, $3) ON CONFLICT (parent) DO UPDATE SET
			floor = CASE WHEN excluded.floor > event_floors.floor THEN excluded.floor ELSE event_floors.floor END,
			at = CASE WHEN excluded.at > event_floors.at THEN excluded.at ELSE event_floors.at END`, log, f.Cursor, f.At); err != nil {
			return 0, err
		}
	}
	if !tx.Concurrent() {
		return tx.Exec(`DELETE FROM events WHERE n BETWEEN $1 AND $2 AND at < $3`, first, last, before)
	}
	n, err := tx.Exec(`DELETE FROM events WHERE at < $3 AND n IN (SELECT o.n FROM event_order o WHERE o.place BETWEEN $1 AND $2)`, first, last, before)
	if err != nil {
		return 0, err
	}
	return n, tx.Do(`DELETE FROM event_order WHERE place BETWEEN $1 AND $2 AND NOT EXISTS (SELECT 1 FROM events e WHERE e.n = event_order.n)`, first, last)
}

func raise(floors map[string]Floor, log string, to Floor) {
	was := floors[log]
	floors[log] = Floor{max(was.Cursor, to.Cursor), max(was.At, to.At)}
}
