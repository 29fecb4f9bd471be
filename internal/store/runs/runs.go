// Package runs owns the runs that people decide on or look at, and what guards
// have counted: their tables and the statements on them. A run of a guard is
// held until somebody applies or discards it; what it holds stands at the
// memberships, whose holds name it, so that it costs one row however many it
// holds.
package runs

import (
	"encoding/json"
	"strings"

	"usher/internal/identity"
	"usher/internal/store"
)

// Kinds of run.
const (
	KindGuard  = "guard"  // a guard holds something back
	KindSwitch = "switch" // an organization's switch to mode scim waits for somebody who has seen its plan
	// KindBinding: users of a directory waited for a domain, which is verified now.
	KindBinding = "binding"
	// KindDeletion: a directory is to be deleted.
	KindDeletion = "deletion"
	// KindTransfer: another directory is to own a directory's people.
	KindTransfer = "transfer"
	// KindReconnect: a connection's subjects are to mean something else.
	KindReconnect = "reconnect"
	// KindReconcile: what reading an LDAP directory would take from people.
	KindReconcile = "reconcile"
)

// States of a run.
const (
	StateHeld      = "held"
	StateApplied   = "applied"
	StateDiscarded = "discarded"
	StateResolved  = "resolved" // what it held came to nothing by itself
)

// Run is one run.
type Run struct {
	Parent, ID    string
	Kind, State   string
	Scope         string // what was counted: OrgScope or DirectoryScope
	Detail        Detail
	Actor         identity.Actor // whose change was held first
	RequestID     string
	PolicyVersion int64
	CreatedAt     int64
	UpdatedAt     int64
	DecidedBy     identity.Actor // who applied or discarded it
	DecidedAt     int64          // 0: nobody has
	Held          int64          // changes it was ever given
	Applied       int64          // of them, applied
}

// Detail says why a run is held: of a guard, as it counted when it first did;
// of a switch, to what; of a binding, by which domain; of a transfer, whose.
type Detail struct {
	Guard   string `json:"guard,omitempty"`   // which guard
	Counted int64  `json:"counted,omitempty"` // in the rolling hour, those that are held included
	Limit   int64  `json:"limit,omitempty"`   // past which it holds
	Of      int64  `json:"of,omitempty"`      // people the limit is a share of; 0: it is none
	Whole   bool   `json:"whole,omitempty"`   // everybody of the organization would go

	Ungrouped bool `json:"ungrouped,omitempty"` // of a reconciliation: nobody would be in a group any more

	Mode          identity.Mode `json:"mode,omitempty"`
	GroupMappings bool          `json:"group_mappings,omitempty"`

	Domain string `json:"domain,omitempty"` // that was verified

	To       string   `json:"to,omitempty"`       // the id of the directory that is to own people
	Accounts []string `json:"accounts,omitempty"` // of a transfer: whom alone it concerns; empty: everybody
	Meaning  *Meaning `json:"meaning,omitempty"`  // of a reconnection: what it is to be
}

// GuardAdministrators is the guard that limits new administrators.
const GuardAdministrators = "max_new_administrators"

// Administrators reports whether new administrators are held, not losses.
func (d Detail) Administrators() bool { return d.Guard == GuardAdministrators }

// OrgScope names an organization as what a guard counts by.
func OrgScope(id string) string { return "org:" + id }

// DirectoryScope names a directory as what a guard counts by.
func DirectoryScope(id string) string { return "directory:" + id }

// ScopedOrg returns the id of the organization that a scope names, "" and false
// where it names a directory.
func ScopedOrg(scope string) (id string, ok bool) { return scoped(scope, "org:") }

// ScopedDirectory returns the id of the directory that a scope names, "" and
// false where it names an organization.
func ScopedDirectory(scope string) (id string, ok bool) { return scoped(scope, "directory:") }

func scoped(scope, kind string) (string, bool) {
	if id, ok := strings.CutPrefix(scope, kind); ok {
		return id, true
	}
	return "", false
}

const columns = `SELECT parent, id, kind, state, scope, detail, actor_kind, actor_id, request_id, policy_version, created_at, updated_at,
	decided_kind, decided_id, decided_at, held, applied FROM runs `

func scan(row store.Row) (*Run, error) {
	var r Run
	var detail string
	err := row.Scan(&r.Parent, &r.ID, &r.Kind, &r.State, &r.Scope, &detail, &r.Actor.Kind, &r.Actor.ID, &r.RequestID, &r.PolicyVersion,
		&r.CreatedAt, &r.UpdatedAt, &r.DecidedBy.Kind, &r.DecidedBy.ID, &r.DecidedAt, &r.Held, &r.Applied)
	r.Actor, r.DecidedBy = identity.ActorStored(r.Actor.Kind, r.Actor.ID), identity.ActorStored(r.DecidedBy.Kind, r.DecidedBy.ID)
	if err == nil && detail != "" {
		err = json.Unmarshal([]byte(detail), &r.Detail)
	}
	return &r, err
}

// Hold returns the id of the run that a guard holds changes of a scope in, and
// adds n to what it was given; it makes one where none is held. opened reports
// that it did.
func Hold(tx *store.Tx, r Run, n int64) (id string, opened bool, err error) {
	detail, err := json.Marshal(r.Detail)
	if err != nil {
		return "", false, err
	}
	made := store.NewID()
	_, err = tx.Row(`INSERT INTO runs (parent, id, kind, state, scope, open_scope, detail, actor_kind, actor_id, request_id, policy_version, created_at, updated_at, held)
		VALUES ($1, $2, $3, 'held', $4, $5, $6, $7, $8, $9, $10, $11, $11, $12)
		ON CONFLICT (parent, open_scope) WHERE open_scope IS NOT NULL DO UPDATE SET held = runs.held + excluded.held, updated_at = excluded.updated_at,
			detail = CASE WHEN runs.kind IN ('switch', 'reconnect', 'reconcile') THEN excluded.detail ELSE runs.detail END
		RETURNING id`,
		[]any{
			r.Parent, made, r.Kind, r.Scope, openScope(r.Kind, r.Detail.Guard, r.Scope), string(detail), string(r.Actor.Kind), r.Actor.Stored(), r.RequestID, r.PolicyVersion,
			tx.Now(), n,
		}, &id)
	return id, id == made, err
}

func openScope(kind, guard, scope string) string {
	if kind == KindGuard {
		return guard + " " + scope
	}
	return kind + " " + scope
}

// Open returns the run of a kind that is held for a scope, or nil; guard names
// which guard's.
func Open(tx *store.Tx, parent, kind, guard, scope string) (*Run, error) {
	rs, err := list(tx, columns+`WHERE parent = $1 AND open_scope = $2`, parent, openScope(kind, guard, scope))
	if err != nil || len(rs) == 0 {
		return nil, err
	}
	return rs[0], nil
}

// Get returns a run, or nil.
func Get(tx *store.Tx, parent, id string) (*Run, error) {
	rs, err := list(tx, columns+`WHERE parent = $1 AND id = $2`, parent, id)
	if err != nil || len(rs) == 0 {
		return nil, err
	}
	return rs[0], nil
}

// Lock holds a run until the transaction ends. Whoever was about to give it more
// has done so then, and a later statement sees it.
func Lock(tx *store.Tx, parent, id string) error {
	if tx.ForUpdate() == "" {
		return nil
	}
	return tx.Do(`SELECT id FROM runs WHERE parent = $1 AND id = $2`+tx.ForUpdate(), parent, id)
}

// ByID is Get where the parent is not known.
func ByID(tx *store.Tx, id string) (*Run, error) {
	rs, err := list(tx, columns+`WHERE id = $1`, id)
	if err != nil || len(rs) == 0 {
		return nil, err
	}
	return rs[0], nil
}

// List returns up to limit runs of a parent below the id before, newest first;
// before empty: from the newest, state empty: of every state.
func List(tx *store.Tx, parent, state, before string, limit int) ([]*Run, error) {
	return list(tx, columns+`WHERE parent = $1 AND (state = $2 OR $2 = '') AND (id < $3 OR $3 = '') ORDER BY id DESC LIMIT $4`, parent, state, before, limit)
}

// OpenGuards returns up to limit guards' runs that are held behind the id after,
// of one parent or, parent empty, of all.
func OpenGuards(tx *store.Tx, parent, after string, limit int) ([]*Run, error) {
	// An expression of the id keeps the engine from going through past runs in
	// their order.
	if parent == "" {
		return list(tx, columns+`WHERE open_scope IS NOT NULL AND kind = 'guard' AND id || '' > $1 ORDER BY id || '' LIMIT $2`, after, limit)
	}
	return list(tx, columns+`WHERE parent = $1 AND open_scope IS NOT NULL AND kind = 'guard' AND id || '' > $2 ORDER BY id || '' LIMIT $3`, parent, after, limit)
}

// OpenByKind counts the runs that are held, by their kind, over all parents.
func OpenByKind(tx *store.Tx) (map[string]int64, error) {
	out := map[string]int64{}
	err := tx.Rows(`SELECT kind, count(*) FROM runs WHERE open_scope IS NOT NULL GROUP BY kind`, nil, func(row store.Row) error {
		var kind string
		var n int64
		err := row.Scan(&kind, &n)
		out[kind] = n
		return err
	})
	return out, err
}

// AddApplied notes that n more changes of a run were applied.
func AddApplied(tx *store.Tx, parent, id string, n int64) error {
	return tx.Do(`UPDATE runs SET applied = applied + $3, updated_at = $4 WHERE parent = $1 AND id = $2`, parent, id, n, tx.Now())
}

// Seal has nothing more given to a guard's run that is held: what passes a limit
// from now on waits in another one.
func Seal(tx *store.Tx, r *Run) error {
	scope := openScope(r.Kind, r.Detail.Guard, r.Scope)
	return tx.Do(`UPDATE runs SET open_scope = $3 WHERE parent = $1 AND id = $2 AND open_scope = $4`, r.Parent, r.ID, scope+" "+r.ID, scope)
}

// Decide ends a run that is held.
func Decide(tx *store.Tx, parent, id, state string, by identity.Actor) error {
	return tx.Do(`UPDATE runs SET state = $3, open_scope = NULL, decided_kind = $4, decided_id = $5, decided_at = $6, updated_at = $6
		WHERE parent = $1 AND id = $2 AND state = 'held'`, parent, id, state, string(by.Kind), by.Stored(), tx.Now())
}

func list(tx *store.Tx, query string, args ...any) ([]*Run, error) {
	var out []*Run
	err := tx.Rows(query, args, func(row store.Row) error {
		r, err := scan(row)
		out = append(out, r)
		return err
	})
	return out, err
}
