package ldapstate

import (
	"strings"

	"usher/internal/store"
)

// Actions that are held.
const (
	ActionDisable = "disable" // a user
	ActionLeave   = "leave"   // a user, a group
	ActionRemove  = "remove"  // a user or a group
)

// Held is one thing that is held: it waits for somebody, or was discarded.
type Held struct {
	Kind, ID, Action string
	Group            string // that a user leaves
	By               string // the run that found it first
	// Acknowledged says that somebody discarded it: it stays as it is, and waits for
	// nobody.
	Acknowledged bool
}

// acknowledged follows the kind of what somebody discarded where it is stored. A
// release that knows nothing of it passes such rows by when it shows or applies
// what waits, and drops them with its next run.
const acknowledged = "_acknowledged"

func (h *Held) stored() string {
	if h.Acknowledged {
		return h.Kind + acknowledged
	}
	return h.Kind
}

var hold = store.NewBulk(`INSERT INTO ldap_held (parent, directory, action, kind, id, group_id, by_run)`, "ttttttt",
	`ON CONFLICT (parent, directory, kind, id, action, group_id) DO UPDATE SET by_run = excluded.by_run`)

// Hold notes what is held.
func Hold(tx *store.Tx, parent, directory string, held []Held) error {
	if len(held) == 0 {
		return nil
	}
	rows := make([][]any, len(held))
	for i, h := range held {
		rows[i] = []any{parent, directory, h.Action, h.stored(), h.ID, h.Group, h.By}
	}
	return tx.InsertAll(hold, rows)
}

// HeldAfter returns up to limit of what waits of a kind behind one of them, in the
// order of records, actions and groups; where that one is acknowledged, of what is.
func HeldAfter(tx *store.Tx, parent, directory, kind string, after Held, limit int) ([]Held, error) {
	var out []Held
	of := Held{Kind: kind, Acknowledged: after.Acknowledged}
	err := tx.Rows(`SELECT id, action, group_id, by_run FROM ldap_held WHERE parent = $1 AND directory = $2 AND kind = $3
		AND (id, action, group_id) > ($4, $5, $6) ORDER BY id, action, group_id LIMIT $7`,
		[]any{parent, directory, of.stored(), after.ID, after.Action, after.Group, limit}, func(row store.Row) error {
			h := of
			err := row.Scan(&h.ID, &h.Action, &h.Group, &h.By)
			out = append(out, h)
			return err
		})
	return out, err
}

// HeldOf returns what is held of one user, acknowledged or not.
func HeldOf(tx *store.Tx, parent, directory, user string) ([]Held, error) {
	var out []Held
	err := tx.Rows(`SELECT kind, action, group_id, by_run FROM ldap_held WHERE parent = $1 AND directory = $2 AND kind IN ('user', 'user_acknowledged') AND id = $3
		ORDER BY action, group_id`, []any{parent, directory, user}, func(row store.Row) error {
		h := Held{ID: user}
		err := row.Scan(&h.Kind, &h.Action, &h.Group, &h.By)
		h.Kind, h.Acknowledged = strings.CutSuffix(h.Kind, acknowledged)
		out = append(out, h)
		return err
	})
	return out, err
}

// AnyHeld reports whether anything of a directory is held, acknowledged or not.
func AnyHeld(tx *store.Tx, parent, directory string) (bool, error) {
	var one int
	return tx.Row(`SELECT 1 FROM ldap_held WHERE parent = $1 AND directory = $2 LIMIT 1`, []any{parent, directory}, &one)
}

// Release lets go of one thing that is held.
func Release(tx *store.Tx, parent, directory string, h Held) error {
	return tx.Do(`DELETE FROM ldap_held WHERE parent = $1 AND directory = $2 AND kind = $3 AND id = $4 AND action = $5 AND group_id = $6`,
		parent, directory, h.stored(), h.ID, h.Action, h.Group)
}

// Acknowledge makes up to limit of what waits of a kind acknowledged, and returns
// how many there were.
func Acknowledge(tx *store.Tx, parent, directory, kind string, limit int) (int, error) {
	held, err := HeldAfter(tx, parent, directory, kind, Held{}, limit)
	if err != nil || len(held) == 0 {
		return 0, err
	}
	for i := range held {
		held[i].Acknowledged = true
	}
	if err := Hold(tx, parent, directory, held); err != nil {
		return 0, err
	}
	last := held[len(held)-1]
	return len(held), tx.Do(`DELETE FROM ldap_held WHERE parent = $1 AND directory = $2 AND kind = $3 AND (id, action, group_id) <= ($4, $5, $6)`,
		parent, directory, kind, last.ID, last.Action, last.Group)
}

// Run is a reconciliation that has ended.
type Run struct {
	ID, State string
	EndedAt   int64
	Outcome   string // JSON
}

// AddRun notes that a run has ended, and forgets those of a directory beyond the
// newest keep.
func AddRun(tx *store.Tx, parent, directory string, r Run, keep int) error {
	if err := tx.Do(`INSERT INTO ldap_runs (parent, directory, id, state, ended_at, outcome) VALUES ($1, $2, $3, $4, $5, $6)`,
		parent, directory, r.ID, r.State, r.EndedAt, r.Outcome); err != nil {
		return err
	}
	return tx.Do(`DELETE FROM ldap_runs WHERE parent = $1 AND directory = $2 AND id <= (
		SELECT id FROM ldap_runs WHERE parent = $1 AND directory = $2 ORDER BY id DESC LIMIT 1 OFFSET $3)`, parent, directory, keep)
}

// Runs returns up to limit runs of a directory below the id before, newest first;
// before empty: from the newest.
func Runs(tx *store.Tx, parent, directory, before string, limit int) ([]Run, error) {
	var out []Run
	err := tx.Rows(`SELECT id, state, ended_at, outcome FROM ldap_runs WHERE parent = $1 AND directory = $2 AND (id < $3 OR $3 = '') ORDER BY id DESC LIMIT $4`,
		[]any{parent, directory, before, limit}, func(row store.Row) error {
			var r Run
			err := row.Scan(&r.ID, &r.State, &r.EndedAt, &r.Outcome)
			out = append(out, r)
			return err
		})
	return out, err
}
