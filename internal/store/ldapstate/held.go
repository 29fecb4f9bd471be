package ldapstate

import "usher/internal/store"

// Actions that are held.
const (
	ActionDisable = "disable" // a user
	ActionLeave   = "leave"   // a user, a group
	ActionRemove  = "remove"  // a user or a group
)

// Held is one thing that a run holds.
type Held struct {
	Kind, ID, Action string
	Group            string // that a user leaves
}

var hold = store.NewBulk(`INSERT INTO ldap_held (parent, directory, action, kind, id, group_id, by_run)`, "ttttttt",
	`ON CONFLICT (parent, directory, kind, id, action, group_id) DO UPDATE SET by_run = excluded.by_run`)

// Hold notes what a run holds.
func Hold(tx *store.Tx, parent, directory, run string, held []Held) error {
	if len(held) == 0 {
		return nil
	}
	rows := make([][]any, len(held))
	for i, h := range held {
		rows[i] = []any{parent, directory, h.Action, h.Kind, h.ID, h.Group, run}
	}
	return tx.InsertAll(hold, rows)
}

// HeldAfter returns up to limit of what is held of a kind behind one of them, in
// the order of records, actions and groups.
func HeldAfter(tx *store.Tx, parent, directory, kind string, after Held, limit int) ([]Held, error) {
	var out []Held
	err := tx.Rows(`SELECT kind, id, action, group_id FROM ldap_held WHERE parent = $1 AND directory = $2 AND kind = $3
		AND (id, action, group_id) > ($4, $5, $6) ORDER BY id, action, group_id LIMIT $7`,
		[]any{parent, directory, kind, after.ID, after.Action, after.Group, limit}, func(row store.Row) error {
			var h Held
			err := row.Scan(&h.Kind, &h.ID, &h.Action, &h.Group)
			out = append(out, h)
			return err
		})
	return out, err
}

// Release lets go of one thing that is held.
func Release(tx *store.Tx, parent, directory string, h Held) error {
	return tx.Do(`DELETE FROM ldap_held WHERE parent = $1 AND directory = $2 AND kind = $3 AND id = $4 AND action = $5 AND group_id = $6`,
		parent, directory, h.Kind, h.ID, h.Action, h.Group)
}

// ReleaseOthers lets go of up to limit things that another run than the one
// named found last, and returns how many there were; run empty: of all.
func ReleaseOthers(tx *store.Tx, parent, directory, run string, limit int) (int64, error) {
	return tx.Exec(`DELETE FROM ldap_held WHERE parent = $1 AND directory = $2 AND by_run <> $3 AND (kind, id, action, group_id) IN (
		SELECT kind, id, action, group_id FROM ldap_held WHERE parent = $1 AND directory = $2 AND by_run <> $3 LIMIT $4)`, parent, directory, run, limit)
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
