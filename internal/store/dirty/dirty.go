// Package dirty owns the list of what has changed for more people than one
// request settles: one row for the thing they share, never one for each person.
// A row is worked on in batches, each in a transaction of its own, which begins
// where the one before it ended. It goes only as it was read: what is marked
// again meanwhile is worked on again from the beginning.
//
// On an engine with many writers a row is held while a batch works on it, and
// by whoever marks it until they commit. It is taken behind the parent and the
// records of the directory and before any person.
package dirty

import "usher/internal/store"

// Kinds of row, by what its target names.
const (
	KindGroup = "group" // the members of a directory group
	KindUsers = "users" // the directory users that detail lists; the target is an id of its own
	// KindDirectory: the users of a directory that was deleted, and all its records.
	KindDirectory = "directory"
	// KindEveryone: everybody the parent knows, since its rules changed. The target is
	// the parent. It comes behind the parent's other rows.
	KindEveryone = "everyone"
)

// Row is one thing that changed for many.
type Row struct {
	Parent, Kind, Target string
	Generation           int64
	Position             string // the key up to which people are settled; empty: none is
	MarkedAt             int64
	Detail               string // JSON, of the latest mark
}

// Mark says that everybody a target stands for is to be settled, from the first
// on, whoever works on it already.
func Mark(tx *store.Tx, parent, kind, target, detail string) error {
	tx.Raise(parent)
	return tx.Do(`INSERT INTO dirty (parent, kind, target, generation, marked_at, detail) VALUES ($1, $2, $3, 1, $4, $5)
		ON CONFLICT (parent, kind, target) DO UPDATE SET generation = dirty.generation + 1, position = '', marked_at = excluded.marked_at, detail = excluded.detail`,
		parent, kind, target, tx.Now(), detail)
}

// Marked reports whether any of some targets of a kind is marked.
func Marked(tx *store.Tx, parent, kind string, targets []string) (bool, error) {
	among, arg := tx.Among("$3", targets)
	var one int
	return tx.Row(`SELECT 1 FROM dirty WHERE parent = $1 AND kind = $2 AND target`+among+` LIMIT 1`, []any{parent, kind, arg}, &one)
}

// DetailOf returns the detail of the latest mark of a target, or "".
func DetailOf(tx *store.Tx, parent, kind, target string) (detail string, err error) {
	_, err = tx.Row(`SELECT detail FROM dirty WHERE parent = $1 AND kind = $2 AND target = $3`, []any{parent, kind, target}, &detail)
	return detail, err
}

// Next returns the row that was marked first, held until the transaction ends,
// or nil: there is none, or somebody else holds it. hold takes the locks that
// come before a row of the parent and of the kind it is given.
func Next(tx *store.Tx, hold func(parent, kind string) error) (*Row, error) {
	var r Row
	ok, err := tx.Row(`SELECT parent, kind, target FROM dirty ORDER BY marked_at LIMIT 1`, nil, &r.Parent, &r.Kind, &r.Target)
	if err != nil || !ok {
		return nil, err
	}
	if err := hold(r.Parent, r.Kind); err != nil {
		return nil, err
	}
	return one(tx, `WHERE parent = $1 AND kind = $2 AND target = $3`, r.Parent, r.Kind, r.Target)
}

// NextOf is Next for one parent, which the caller holds alone: what concerns
// everybody comes last.
func NextOf(tx *store.Tx, parent string) (*Row, error) {
	return one(tx, `WHERE parent = $1 ORDER BY kind = '`+KindEveryone+`', kind, target LIMIT 1`, parent)
}

// Others returns the other rows of a row's parent, by parent, kind and target alone.
func Others(tx *store.Tx, r *Row) (out []*Row, err error) {
	err = tx.Rows(`SELECT kind, target FROM dirty WHERE parent = $1 AND NOT (kind = $2 AND target = $3)`, []any{r.Parent, r.Kind, r.Target}, func(row store.Row) error {
		other := &Row{Parent: r.Parent}
		err := row.Scan(&other.Kind, &other.Target)
		out = append(out, other)
		return err
	})
	return out, err
}

func one(tx *store.Tx, where string, args ...any) (*Row, error) {
	var r Row
	query := `SELECT parent, kind, target, generation, position, marked_at, detail FROM dirty ` + where + tx.ForUpdate()
	if tx.Concurrent() {
		query += ` SKIP LOCKED`
	}
	ok, err := tx.Row(query, args, &r.Parent, &r.Kind, &r.Target, &r.Generation, &r.Position, &r.MarkedAt, &r.Detail)
	if err != nil || !ok {
		return nil, err
	}
	return &r, nil
}

// Advance stores that a row is worked on up to a key. A row that was marked
// since it was read stays as it is.
func Advance(tx *store.Tx, r *Row, position string) error {
	return tx.Do(`UPDATE dirty SET position = $5 WHERE parent = $1 AND kind = $2 AND target = $3 AND generation = $4`,
		r.Parent, r.Kind, r.Target, r.Generation, position)
}

// Note is Advance that also stores what was found so far.
func Note(tx *store.Tx, r *Row, position, detail string) error {
	return tx.Do(`UPDATE dirty SET position = $5, detail = $6 WHERE parent = $1 AND kind = $2 AND target = $3 AND generation = $4`,
		r.Parent, r.Kind, r.Target, r.Generation, position, detail)
}

// Done takes a row away whose people are settled, and reports whether it did: a
// row that was marked since it was read stays.
func Done(tx *store.Tx, r *Row) (bool, error) {
	n, err := tx.Exec(`DELETE FROM dirty WHERE parent = $1 AND kind = $2 AND target = $3 AND generation = $4`,
		r.Parent, r.Kind, r.Target, r.Generation)
	return n > 0, err
}

// Postpone puts a row behind all others, so that one that cannot be settled
// keeps nobody else waiting.
func Postpone(tx *store.Tx, r *Row) error {
	return tx.Do(`UPDATE dirty SET marked_at = (SELECT max(marked_at) + 1 FROM dirty) WHERE parent = $1 AND kind = $2 AND target = $3`,
		r.Parent, r.Kind, r.Target)
}

// AnySQL returns the SQL text of "somebody of this parent is to be settled
// still", a condition over the parameter p that holds the parent's id.
func AnySQL(p string) string {
	// Of EXISTS PostgreSQL may make a list of all that wait, in a statement about
	// several parents.
	return `(SELECT 1 FROM dirty WHERE parent = ` + p + ` LIMIT 1) IS NOT NULL`
}

// Any reports whether somebody of any of the parents is to be settled still.
func Any(tx *store.Tx, parents ...string) (bool, error) {
	if len(parents) == 0 {
		return false, nil
	}
	among, arg := tx.Among("$1", parents)
	var one int
	return tx.Row(`SELECT 1 FROM dirty WHERE parent`+among+` LIMIT 1`, []any{arg}, &one)
}

// Count returns how many rows there are.
func Count(tx *store.Tx) (int, error) {
	var n int
	_, err := tx.Row(`SELECT count(*) FROM dirty`, nil, &n)
	return n, err
}
