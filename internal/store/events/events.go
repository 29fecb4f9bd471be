// Package events owns the append-only log of what happened: its table, the
// list of event types, and reading it by cursor. Events name accounts and
// records by id and hold no personal data, so erasing a person leaves the log
// whole (spec section 11).
package events

import (
	"database/sql"
	"encoding/json"

	"usher/internal/identity"
	"usher/internal/store"
)

// Event is one entry of the log.
type Event struct {
	N             int64 // place in the log; the cursor
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
			e.Parent, e.ID, e.At, string(e.Type), string(e.Actor.Kind), e.Actor.ID, e.Account, e.Org, e.Target,
			text(e.Before), text(e.After), e.PolicyVersion, e.RequestID,
		}
	}
	return tx.InsertAll(appendEvents, rows)
}

// After returns up to limit events of a parent behind cursor, oldest first. An
// empty parent means every parent.
func After(tx *store.Tx, parent string, cursor int64, limit int) ([]Event, error) {
	const columns = `SELECT n, parent, id, at, type, actor_kind, actor_id, account, org, target, before, after, policy_version, request_id FROM events `
	query, args := columns+`WHERE parent = $1 AND n > $2 ORDER BY n LIMIT $3`, []any{parent, cursor, limit}
	if parent == "" {
		query, args = columns+`WHERE n > $1 ORDER BY n LIMIT $2`, []any{cursor, limit}
	}
	var out []Event
	err := tx.Rows(query, args, func(row store.Row) error {
		var e Event
		var before, after sql.NullString
		if err := row.Scan(&e.N, &e.Parent, &e.ID, &e.At, &e.Type, &e.Actor.Kind, &e.Actor.ID, &e.Account, &e.Org, &e.Target,
			&before, &after, &e.PolicyVersion, &e.RequestID); err != nil {
			return err
		}
		e.Before, e.After = raw(before), raw(after)
		out = append(out, e)
		return nil
	})
	return out, err
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
