package events

import (
	"database/sql"

	"usher/internal/identity"
	"usher/internal/store"
)

// What somebody had at a past time stands in the last event before it, or in
// the first one behind it, where those before have been deleted since. The
// conditions on org and type are those of the indexes on PostgreSQL, where each is
// one step in one of them; those on the account are those of the one index that the
// embedded store has, in which such events about an account lie together with those
// about the few that were made in the same moment.

const (
	pastColumns = `SELECT e.n` + columns + `FROM events e `

	ofAccount = `WHERE e.parent = $1 AND e.account = $2 AND substr(e.account, 1, 18) = substr($2, 1, 18)
		AND (e.org <> '' OR e.type IN ('gate.closed', 'gate.opened')) `

	ofMembership = ofAccount + `AND e.org = $3 AND e.org <> '' AND e.type IN ('membership.added', 'membership.changed', 'membership.removed') `
	ofGate       = ofAccount + `AND e.type IN ('gate.closed', 'gate.opened') `
)

// Around are the events about one thing on both sides of a time: the last one
// at or before it and the first one behind it, nil where there is none.
type Around struct{ Last, Next *Event }

// MembershipBefore returns the last change of a membership at or before a time,
// or nil.
func MembershipBefore(tx *store.Tx, parent, account, org string, at int64) (*Event, error) {
	return one(tx, pastColumns+ofMembership+`AND e.at <= $4 ORDER BY e.n DESC LIMIT 1`, parent, account, org, at)
}

// MembershipAround returns the changes of a membership around a time.
func MembershipAround(tx *store.Tx, parent, account, org string, at int64) (a Around, err error) {
	if a.Last, err = MembershipBefore(tx, parent, account, org, at); err != nil {
		return a, err
	}
	a.Next, err = one(tx, pastColumns+ofMembership+`AND e.at > $4 ORDER BY e.n LIMIT 1`, parent, account, org, at)
	return a, err
}

// MembershipAddedBefore returns the event with which a membership began that stood at
// a time, or nil where it is not known.
func MembershipAddedBefore(tx *store.Tx, parent, account, org string, at int64) (*Event, error) {
	return one(tx, pastColumns+ofAccount+`AND e.org = $3 AND e.org <> '' AND e.type = 'membership.added'
		AND e.at <= $4 ORDER BY e.n DESC LIMIT 1`, parent, account, org, at)
}

// GateBefore returns the last change of a person's gate at or before a time, or
// nil.
func GateBefore(tx *store.Tx, parent, account string, at int64) (*Event, error) {
	return one(tx, pastColumns+ofGate+`AND e.at <= $3 ORDER BY e.n DESC LIMIT 1`, parent, account, at)
}

// GateAround returns the changes of a person's gate around a time.
func GateAround(tx *store.Tx, parent, account string, at int64) (a Around, err error) {
	if a.Last, err = GateBefore(tx, parent, account, at); err != nil {
		return a, err
	}
	a.Next, err = one(tx, pastColumns+ofGate+`AND e.at > $3 ORDER BY e.n LIMIT 1`, parent, account, at)
	return a, err
}

// Begins returns since when the log of a parent is whole: behind the last event
// that was forgotten, or with its oldest one; 0 where there is none.
func Begins(tx *store.Tx, parent string) (at int64, forgotten bool, err error) {
	f, err := FloorOf(tx, parent)
	if err != nil || f.Cursor != 0 {
		return f.At + 1, true, err
	}
	_, err = tx.Row(`SELECT e.at FROM events e WHERE e.parent = $1 ORDER BY e.n LIMIT 1`, []any{parent}, &at)
	return at, false, err
}

func one(tx *store.Tx, query string, args ...any) (*Event, error) {
	var out *Event
	err := tx.Rows(query, args, func(row store.Row) error {
		e, err := scan(row)
		out = &e
		return err
	})
	return out, err
}

func scan(row store.Row) (e Event, err error) {
	var before, after sql.NullString
	err = row.Scan(&e.N, &e.Parent, &e.ID, &e.At, &e.Type, &e.Actor.Kind, &e.Actor.ID, &e.Account, &e.Org, &e.Target,
		&before, &after, &e.PolicyVersion, &e.RequestID)
	e.Before, e.After = raw(before), raw(after)
	e.Actor = identity.ActorStored(e.Actor.Kind, e.Actor.ID)
	return e, err
}
