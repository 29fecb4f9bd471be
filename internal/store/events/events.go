// Package events owns the append-only log of what happened: its table, the
// list of event types, and reading it by cursor. Events name accounts and
// records by id and hold no personal data, so erasing a person leaves the log
// whole (spec section 11).
//
// Where one writes at a time the number an event gets is its place in the log.
// Where many do, an event has none until the sequencer gives it one; see
// CatchUp.
package events

import (
	"database/sql"
	"encoding/json"

	"usher/internal/identity"
	"usher/internal/store"
)

// Event is one entry of the log.
type Event struct {
	N             int64 // place in the log that was read, of one parent or of all; the cursor of that log alone
	Parent        string
	ID            string
	At            int64 // epoch microseconds UTC
	Type          Type
	Actor         identity.Actor
	Account       string          // the account concerned, or empty
	Org           string          // the organization concerned, or empty
	Target        string          // any other record concerned: directory user, group, domain, key, connection
	Before, After json.RawMessage // JSON objects, or nil
	PolicyVersion int64
	RequestID     string
}

var appendEvents = store.NewBulk(`INSERT INTO events (parent, id, at, type, actor_kind, actor_id, account, org, target, before, after, policy_version, request_id)`,
	"ttnttttttttnt", "")

// Append adds events in their order. ID and At are filled in when empty.
func Append(tx *store.Tx, es ...Event) error {
	rows := make([][]any, len(es))
	for i := range es {
		e := &es[i]
		if e.ID == "" {
			e.ID = store.NewID()
		}
		if e.At == 0 {
			e.At = tx.Now()
		}
		rows[i] = []any{
			e.Parent, e.ID, e.At, string(e.Type), string(e.Actor.Kind), e.Actor.Stored(), e.Account, e.Org, e.Target,
			text(e.Before), text(e.After), e.PolicyVersion, e.RequestID,
		}
	}
	return tx.AppendAll(appendEvents, rows)
}

const columns = `, e.parent, e.id, e.at, e.type, e.actor_kind, e.actor_id, e.account, e.org, e.target, e.before, e.after, e.policy_version, e.request_id `

const (
	ofParent = `SELECT e.n` + columns + `FROM events e WHERE e.parent = $1 AND e.n > $2 ORDER BY e.n LIMIT $3`
	ofAll    = `SELECT e.n` + columns + `FROM events e WHERE e.n > $1 ORDER BY e.n LIMIT $2`

	placedOfParent = `SELECT o.seq` + columns + `FROM event_order o JOIN events e ON e.n = o.n WHERE o.parent = $1 AND o.seq > $2 ORDER BY o.seq LIMIT $3`
	placedOfAll    = `SELECT o.place` + columns + `FROM event_order o JOIN events e ON e.n = o.n WHERE o.place > $1 ORDER BY o.place LIMIT $2`
)

// After returns up to limit events of a parent behind cursor, oldest first. An
// empty parent means every parent, in a log with cursors of its own. An event
// never appears at or before a cursor that was handed out. Where many write,
// events have to be sequenced to be seen: call CatchUp before the transaction
// to see all that was committed until then.
func After(tx *store.Tx, parent string, cursor int64, limit int) ([]Event, error) {
	one, all := ofParent, ofAll
	if tx.Concurrent() {
		one, all = placedOfParent, placedOfAll
	}
	query, args := one, []any{parent, cursor, limit}
	if parent == "" {
		query, args = all, []any{cursor, limit}
	}
	var out []Event
	err := tx.Rows(query, args, func(row store.Row) error {
		e, err := scan(row)
		if err != nil {
			return err
		}
		out = append(out, e)
		return nil
	})
	return out, err
}

// End returns the cursor behind the last event that a log has had, 0 where it had
// none: nobody was given one beyond it. An empty parent means every parent.
func End(tx *store.Tx, parent string) (n int64, err error) {
	switch {
	case !tx.Concurrent():
		return Newest(tx)
	case parent == "":
		_, err = tx.Row(`SELECT place FROM event_sequencer`, nil, &n)
	default:
		_, err = tx.Row(`SELECT seq FROM event_heads WHERE parent = $1`, []any{parent}, &n)
	}
	return n, err
}

// Object marshals v for Before or After.
func Object(v any) json.RawMessage {
	b, err := json.Marshal(v)
	if err != nil {
		return nil // callers pass plain structs and maps, which always marshal
	}
	return b
}

func text(m json.RawMessage) any {
	if m == nil {
		return nil
	}
	return string(m)
}

func raw(s sql.NullString) json.RawMessage {
	if !s.Valid {
		return nil
	}
	return json.RawMessage(s.String)
}
