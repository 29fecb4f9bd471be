package events

import (
	"maps"
	"math"
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
	// Those from a place on, by it.
	from       = `SELECT at FROM events WHERE n >= $1 ORDER BY n LIMIT 1`
	fromPlaced = `SELECT e.at FROM event_order o JOIN events e ON e.n = o.n WHERE o.place >= $1 ORDER BY o.place LIMIT 1`

	oldest       = `SELECT n, n, n, parent, at FROM events WHERE n < (SELECT max(n) FROM events) ORDER BY n LIMIT $1`
	oldestPlaced = `SELECT o.place, o.place, o.seq, o.parent, e.at FROM event_order o JOIN events e ON e.n = o.n WHERE o.place < (SELECT max(place) FROM event_order) ORDER BY o.place LIMIT $1`
)

// Forget deletes those of the oldest events, up to limit, that happened before a
// time, and returns how many those were: 0 means that there are none any more. The
// caller calls again, in another transaction, until then. Whoever reads a log from
// behind a cursor that misses some of them is told so by FloorOf. Where many
// write, an event that has no place yet stays. The newest event always does: the
// embedded store numbers the next one by it. Where the oldest were written by a
// clock that was ahead, and happen in the future still, they go as soon as what is
// behind them does: else they would keep all of it from going until then.
func Forget(tx *store.Tx, before int64, limit int) (int64, error) {
	query := oldest
	if tx.Concurrent() {
		query = oldestPlaced
		// One at a time: what another deletes at this moment is counted once.
		if err := tx.Lock("event retention"); err != nil {
			return 0, err
		}
	}
	until := before // of which those go that are older
	floors, first, last, err := floorsOf(tx, query, limit, before, until)
	if err == nil && len(floors) == 0 {
		if until, err = ahead(tx, before, limit); err == nil && until > before {
			floors, first, last, err = floorsOf(tx, query, limit, before, until)
		}
	}
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
		return tx.Exec(`DELETE FROM events WHERE n BETWEEN $1 AND $2 AND at < $3`, first, last, until)
	}
	n, err := tx.Exec(`DELETE FROM events WHERE at < $3 AND n IN (SELECT o.n FROM event_order o WHERE o.place BETWEEN $1 AND $2)`, first, last, until)
	if err != nil {
		return 0, err
	}
	return n, tx.Do(`DELETE FROM event_order WHERE place BETWEEN $1 AND $2 AND NOT EXISTS (SELECT 1 FROM events e WHERE e.n = event_order.n)`, first, last)
}

// floorsOf returns up to where the logs are forgotten when those of the oldest
// events go that are older than a time, and the first and the last of these.
func floorsOf(tx *store.Tx, query string, limit int, before, until int64) (floors map[string]Floor, first, last int64, err error) {
	floors, first = map[string]Floor{}, -1
	err = tx.Rows(query, []any{limit}, func(row store.Row) error {
		var n, place, seq, at int64
		var parent string
		if err := row.Scan(&n, &place, &seq, &parent, &at); err != nil || at >= until {
			return err
		}
		if last = n; first < 0 {
			first = n
		}
		at = min(at, before-1)
		raise(floors, "", Floor{place, at})
		if parent != "" { // an event of no parent is in the log of all alone
			raise(floors, parent, Floor{seq, at})
		}
		return nil
	})
	return floors, first, last, err
}

// ahead returns the time before which the oldest events are to be forgotten: before,
// unless all of a batch of them happen in the future, and behind those of the kind
// there are some that happened before it. It looks at few of them.
func ahead(tx *store.Tx, before int64, limit int) (until int64, err error) {
	query, next := oldest, from
	if tx.Concurrent() {
		query, next = oldestPlaced, fromPlaced
	}
	future, last := 0, int64(0)
	if err := tx.Rows(query, []any{limit}, func(row store.Row) error {
		var n, place, seq, at int64
		var parent string
		err := row.Scan(&n, &place, &seq, &parent, &at)
		if last = place; at > tx.Now() {
			future++
		}
		return err
	}); err != nil || future < limit {
		return before, err
	}
	for step := int64(limit); step < 1<<62; step *= 2 {
		var at int64
		there, err := tx.Row(next, []any{last + step}, &at)
		switch {
		case err != nil || !there:
			return before, err
		case at < before:
			return math.MaxInt64, nil
		case at <= tx.Now():
			return before, nil
		}
	}
	return before, nil
}

func raise(floors map[string]Floor, log string, to Floor) {
	was := floors[log]
	floors[log] = Floor{max(was.Cursor, to.Cursor), max(was.At, to.At)}
}
