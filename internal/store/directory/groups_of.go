package directory

import (
	"slices"

	"usher/internal/store"
)

// GroupRef is a group that a user is a direct member of.
type GroupRef struct{ UserID, GroupID, DisplayName string }

// GroupsOfUsers returns the groups that users of a directory are direct members
// of, by user. inRow says that no other user's id is between theirs, as on a
// page of all users by id: what they are in then lies in a row.
func GroupsOfUsers(tx *store.Tx, parent, directory string, users []string, inRow bool) ([]GroupRef, error) {
	if len(users) > 1 {
		return groupsOfMany(tx, parent, directory, users, inRow)
	}
	var out []GroupRef
	among, arg := tx.Among("$3", users)
	err := tx.Rows(`SELECT m.value, g.id, g.display_name FROM directory_members m
		JOIN directory_groups g ON g.parent = m.parent AND g.directory = m.directory AND g.id = m.group_id
		WHERE m.parent = $1 AND m.directory = $2 AND m.value`+among+` ORDER BY m.value, m.group_id`,
		[]any{parent, directory, arg}, func(row store.Row) error {
			var r GroupRef
			err := row.Scan(&r.UserID, &r.GroupID, &r.DisplayName)
			out = append(out, r)
			return err
		})
	return out, err
}

// groupsOfMany is GroupsOfUsers for a page of them, who are mostly in the same
// groups: what a group is called is looked up once.
func groupsOfMany(tx *store.Tx, parent, directory string, users []string, inRow bool) ([]GroupRef, error) {
	wanted := make(map[string]string, len(users))
	for _, id := range users {
		wanted[id] = id
	}
	among, arg := tx.Among("$3", users)
	args := []any{parent, directory, arg}
	if inRow { // what else is a member of groups may have a value between them
		among, args = ` BETWEEN $3 AND $4`, []any{parent, directory, slices.Min(users), slices.Max(users)}
	}
	var out []GroupRef
	var ids []string
	seen := map[string]string{}
	var user, group store.Text
	columns := []any{&user, &group}
	err := tx.Rows(`SELECT value, group_id FROM directory_members WHERE parent = $1 AND directory = $2 AND value`+among+` ORDER BY value, group_id`,
		args, func(row store.Row) error {
			if err := row.Scan(columns...); err != nil {
				return err
			}
			ref := GroupRef{UserID: wanted[string(user)], GroupID: seen[string(group)]}
			if ref.UserID == "" {
				return nil
			}
			if ref.GroupID == "" {
				ref.GroupID = string(group)
				seen[ref.GroupID] = ref.GroupID
				ids = append(ids, ref.GroupID)
			}
			out = append(out, ref)
			return nil
		})
	if err != nil || len(out) == 0 {
		return nil, err
	}
	names := make(map[string]string, len(ids))
	among, arg = tx.Among("$3", ids)
	err = tx.Rows(`SELECT id, display_name FROM directory_groups WHERE parent = $1 AND directory = $2 AND id`+among, []any{parent, directory, arg},
		func(row store.Row) error {
			var id, name string
			err := row.Scan(&id, &name)
			names[id] = name
			return err
		})
	for i := range out {
		out[i].DisplayName = names[out[i].GroupID]
	}
	return out, err
}
