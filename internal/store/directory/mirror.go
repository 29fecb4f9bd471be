package directory

import "usher/internal/store"

const groupNames = `SELECT g.directory, g.id, g.display_name, coalesce(g.external_id, ''), g.version, g.created_at, g.modified_at FROM `

// GroupsAfter returns up to limit groups of a directory behind the id after, the
// oldest first. Doc is left out.
func GroupsAfter(tx *store.Tx, parent, directory, after string, limit int) ([]*Group, error) {
	return bare(tx, parent, groupNames+`directory_groups g WHERE g.parent = $1 AND g.directory = $2 AND g.id > $3 ORDER BY g.id LIMIT $4`, parent, directory, after, limit)
}

// GroupsCalled returns the groups of a parent that have one of some display
// names, folded, or externalIds. Doc is left out.
func GroupsCalled(tx *store.Tx, parent string, names, externalIDs []string) ([]*Group, error) {
	out, err := groupsCalled(tx, parent, "display_fold", names)
	if err != nil {
		return nil, err
	}
	more, err := groupsCalled(tx, parent, "external_id", externalIDs)
	return append(out, more...), err
}

func groupsCalled(tx *store.Tx, parent, column string, values []string) ([]*Group, error) {
	if len(values) == 0 {
		return nil, nil
	}
	among, arg := tx.Among("$2", values)
	return bare(tx, parent, groupNames+`directories d JOIN directory_groups g ON g.parent = d.parent AND g.directory = d.id WHERE d.parent = $1 AND g.`+column+among, parent, arg)
}

func bare(tx *store.Tx, parent, query string, args ...any) ([]*Group, error) {
	var out []*Group
	err := tx.Rows(query, args, func(row store.Row) error {
		g := &Group{Parent: parent}
		err := row.Scan(&g.Directory, &g.ID, &g.DisplayName, &g.ExternalID, &g.Version, &g.CreatedAt, &g.ModifiedAt)
		out = append(out, g)
		return err
	})
	return out, err
}

// AccountMember is a member of a group that stands for an account.
type AccountMember struct{ Value, Account string }

// AccountsInGroup returns up to limit members of a group who are active users
// bound to an account, behind the member value after, in that order.
func AccountsInGroup(tx *store.Tx, g *Group, after string, limit int) ([]AccountMember, error) {
	var out []AccountMember
	err := tx.Rows(`SELECT m.value, u.account FROM directory_members m
		JOIN directory_users u ON u.parent = m.parent AND u.directory = m.directory AND u.id = m.value
		WHERE m.parent = $1 AND m.directory = $2 AND m.group_id = $3 AND m.value > $4 AND u.active = 1 AND u.account IS NOT NULL
		ORDER BY m.value LIMIT $5`, []any{g.Parent, g.Directory, g.ID, after, limit}, func(row store.Row) error {
		var m AccountMember
		err := row.Scan(&m.Value, &m.Account)
		out = append(out, m)
		return err
	})
	return out, err
}
