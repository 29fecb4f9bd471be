package events

import "usher/internal/store"

// drawn is the last number that a log which one writer made has given an event:
// the newest is never forgotten.
const drawn = `(SELECT coalesce(max(n), 0) FROM events)`

// Places returns, by its name, what each of the tables that the sequencer keeps
// holds of a log that one writer made, as a query of the embedded store: every
// number is the place in the log of its parent and in that of all, so that a
// cursor that was handed out goes on. From there on places are dense.
func Places() map[string]string {
	return map[string]string{
		"event_order": `SELECT parent, n AS seq, n AS place, n FROM events`,
		// Every parent goes on behind every cursor that there may be.
		"event_heads": `WITH RECURSIVE p (parent) AS (
				SELECT min(parent) FROM events UNION ALL
				SELECT (SELECT min(e.parent) FROM events e WHERE e.parent > p.parent) FROM p WHERE p.parent IS NOT NULL)
			SELECT parent, ` + drawn + ` AS seq FROM (
				SELECT parent FROM p WHERE parent IS NOT NULL UNION SELECT parent FROM event_floors) WHERE parent <> '' OR EXISTS (SELECT 1 FROM events WHERE parent = '')`,
		"event_sequencer": `SELECT 1 AS one, ` + drawn + ` AS place, ` + drawn + ` AS low, ` + drawn + ` AS high, '' AS awaited`,
	}
}

// Unplace takes out what an empty log of many writers begins with.
func Unplace(tx *store.Tx) error { return tx.Do(`DELETE FROM event_sequencer`) }

// DrawBehind has a log of many writers draw its next number behind all that the
// sequencer has placed.
func DrawBehind(tx *store.Tx) error {
	var n int64
	_, err := tx.Row(`SELECT setval(pg_get_serial_sequence('events', 'n'), greatest(place, 1), place > 0) FROM event_sequencer`, nil, &n)
	return err
}
