package leases

import "usher/internal/store"

// Held returns which of some leases are held by anybody, for whoever wants to ask
// for those alone that are not. It may be otherwise by the time they do.
func Held(tx *store.Tx, names []string) (map[string]bool, error) {
	now, err := tx.Clock()
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	among, arg := tx.Among("$1", names)
	err = tx.Rows(`SELECT name FROM leases WHERE name`+among+` AND holder <> '' AND expires_at > $2`, []any{arg, now}, func(row store.Row) error {
		var name string
		err := row.Scan(&name)
		out[name] = true
		return err
	})
	return out, err
}
