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

// groupsOfMany is GroupsOfUsers for a page of them.
func groupsOfMany(tx *store.Tx, parent, directory string, users []string, inRow bool) ([]GroupRef, error) {
	users = slices.Compact(slices.Sorted(slices.Values(users)))
	m, err := MembershipsOf(tx, parent, directory, users, inRow)
	if err != nil {
		return nil, err
	}
	out := make([]GroupRef, 0, len(m.of))
	for i, id := range users {
		for _, g := range m.Of(i) {
			out = append(out, GroupRef{id, m.Groups[g].ID, m.Groups[g].DisplayName})
		}
	}
	return out, nil
}

// Memberships says which groups the users of a list are direct members of. The
// zero Memberships says that nobody is in any.
type Memberships struct {
	Groups []NamedGroup
	of     []int    // places in Groups, user by user
	spans  [][2]int // by user: their part of it
}

// NamedGroup is a group and what it is called.
type NamedGroup struct{ ID, DisplayName string }

// Of returns the places in Groups of those that user i of the list is in, by the
// groups' ids.
func (m *Memberships) Of(i int) []int {
	if len(m.of) == 0 {
		return nil
	}
	return m.of[m.spans[i][0]:m.spans[i][1]]
}

// MembershipsOf returns which groups users of a directory, no two of them the
// same, are direct members of; inRow is as in GroupsOfUsers. They are mostly in
// the same groups: what a group is called is looked up once.
func MembershipsOf(tx *store.Tx, parent, directory string, users []string, inRow bool) (m Memberships, err error) {
	if len(users) == 0 {
		return m, nil
	}
	among, arg := "", any(nil)
	args := []any{parent, directory, slices.Min(users), slices.Max(users)}
	if inRow { // what else is a member of groups may have a value between them
		among = ` BETWEEN $3 AND $4`
	} else {
		among, arg = tx.Among("$3", users)
		args = append(args[:2], arg)
	}
	place := placesIn(users)
	var ids []string
	seen := map[string]int{}
	var user, group store.Text
	columns := []any{&user, &group}
	at, last := -1, -1
	err = tx.Rows(`SELECT value, group_id FROM directory_members WHERE parent = $1 AND directory = $2 AND value`+among+` ORDER BY value, group_id`,
		args, func(row store.Row) error {
			if err := row.Scan(columns...); err != nil {
				return err
			}
			if at < 0 || users[at] != string(user) {
				if at = place(user); at < 0 {
					return nil
				}
				if m.spans == nil {
					m.spans = make([][2]int, len(users))
					m.of = make([]int, 0, len(users))
				}
				m.spans[at][0] = len(m.of)
			}
			if last < 0 || ids[last] != string(group) {
				var ok bool
				if last, ok = seen[string(group)]; !ok {
					last = len(ids)
					ids = append(ids, string(group))
					seen[ids[last]] = last
				}
			}
			m.of = append(m.of, last)
			m.spans[at][1] = len(m.of)
			return nil
		})
	if err != nil || len(ids) == 0 {
		return Memberships{}, err
	}
	m.Groups = make([]NamedGroup, len(ids))
	for i, id := range ids {
		m.Groups[i].ID = id
	}
	among, arg = tx.Among("$3", ids)
	err = tx.Rows(`SELECT id, display_name FROM directory_groups WHERE parent = $1 AND directory = $2 AND id`+among, []any{parent, directory, arg},
		func(row store.Row) error {
			var id, name string
			err := row.Scan(&id, &name)
			if i, ok := seen[id]; ok {
				m.Groups[i].DisplayName = name
			}
			return err
		})
	return m, err
}

// placesIn returns what finds the places of values in a list, -1: it has no such
// one. Where the list ascends, and the values that are asked for do, it is walked.
func placesIn(list []string) func([]byte) int {
	if slices.IsSorted(list) {
		next := 0
		return func(value []byte) int {
			for next < len(list) && list[next] < string(value) {
				next++
			}
			if next < len(list) && list[next] == string(value) {
				return next
			}
			return -1
		}
	}
	places := make(map[string]int, len(list))
	for i, v := range list {
		places[v] = i
	}
	return func(value []byte) int {
		if i, ok := places[string(value)]; ok {
			return i
		}
		return -1
	}
}
