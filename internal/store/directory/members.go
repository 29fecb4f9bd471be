package directory

import "usher/internal/store"

// EachMemberOf calls fn for every member of several groups, in the order of the
// groups' ids and then of the members' values, without holding them.
func EachMemberOf(tx *store.Tx, parent, directory string, groups []string, fn func(group string, m Member) error) error {
	among, arg := tx.Among("$3", groups)
	return tx.Rows(`SELECT group_id, value, kind, type, display FROM directory_members
		WHERE parent = $1 AND directory = $2 AND group_id`+among+` ORDER BY group_id, value`,
		[]any{parent, directory, arg}, func(row store.Row) error {
			var group string
			var m Member
			if err := row.Scan(&group, &m.Value, &m.Kind, &m.Type, &m.Display); err != nil {
				return err
			}
			return fn(group, m)
		})
}
