// Package claims owns claims of the personal accounts on a domain: the tables of
// claims and of the accounts in them, and the statements on both.
package claims

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// State is where a claim stands.
type State string

// The states; one that is open or settling is under way.
const (
	Open      State = "open"      // people choose; it can be cancelled
	Settling  State = "settling"  // the deadline is over and accounts are taken
	Settled   State = "settled"   // all are
	Cancelled State = "cancelled" // nobody else is
)

// States are all of them.
var States = []State{Open, Settling, Settled, Cancelled}

// Claim is that a parent takes the personal accounts on a domain.
type Claim struct {
	Parent, ID, Domain, Org string
	State                   State
	Reason                  string
	Actor                   identity.Actor
	CreatedAt, Deadline     int64 // epoch microseconds
	EndedAt                 int64 // 0: it is under way
}

const columns = `SELECT parent, id, domain, org, state, reason, actor_kind, actor_id, created_at, deadline, ended_at FROM domain_claims `

func list(tx *store.Tx, where string, args ...any) (out []*Claim, err error) {
	err = tx.Rows(columns+where, args, func(row store.Row) error {
		var c Claim
		err := row.Scan(&c.Parent, &c.ID, &c.Domain, &c.Org, &c.State, &c.Reason, &c.Actor.Kind, &c.Actor.ID, &c.CreatedAt, &c.Deadline, &c.EndedAt)
		c.Actor = identity.ActorStored(c.Actor.Kind, c.Actor.ID)
		out = append(out, &c)
		return err
	})
	return out, err
}

// Insert adds a claim; taken where one of the parent's on the domain is under way.
func Insert(tx *store.Tx, c *Claim, taken error) error {
	c.CreatedAt = tx.Now()
	return tx.DoOr(taken, `INSERT INTO domain_claims (parent, id, domain, org, state, actor_kind, actor_id, created_at, deadline) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		c.Parent, c.ID, c.Domain, c.Org, string(c.State), string(c.Actor.Kind), c.Actor.Stored(), c.CreatedAt, c.Deadline)
}

// Put stores the state of a claim.
func Put(tx *store.Tx, c *Claim) error {
	return tx.Do(`UPDATE domain_claims SET state = $3, reason = $4, ended_at = $5 WHERE parent = $1 AND id = $2`, c.Parent, c.ID, string(c.State), c.Reason, c.EndedAt)
}

// ByID returns a claim, or nil.
func ByID(tx *store.Tx, id string) (*Claim, error) {
	cs, err := list(tx, `WHERE id = $1`, id)
	if err != nil || len(cs) == 0 {
		return nil, err
	}
	return cs[0], nil
}

// Of returns up to limit claims of a parent behind an id.
func Of(tx *store.Tx, parent, after string, limit int) ([]*Claim, error) {
	return list(tx, `WHERE parent = $1 AND id > $2 ORDER BY id LIMIT $3`, parent, after, limit)
}

// DueAfter returns up to limit claims of all parents that are under way although
// their deadline is over, behind one.
func DueAfter(tx *store.Tx, now, deadline int64, after string, limit int) ([]*Claim, error) {
	return list(tx, `WHERE deadline <= $1 AND (deadline, id) > ($2, $3) AND state IN ('open', 'settling') ORDER BY deadline, id LIMIT $4`, now, deadline, after, limit)
}

// CountByState returns how many claims there are in each state.
func CountByState(tx *store.Tx) (map[string]int64, error) {
	return counts(tx, `SELECT state, count(*) FROM domain_claims GROUP BY state`)
}

func counts(tx *store.Tx, query string, args ...any) (map[string]int64, error) {
	out := map[string]int64{}
	err := tx.Rows(query, args, func(row store.Row) error {
		var s string
		var n int64
		err := row.Scan(&s, &n)
		out[s] = n
		return err
	})
	return out, err
}
