package directory

import "usher/internal/store"

// UsersByIDs returns those of some users of a directory that there are, by their
// ids; in an Update they are locked.
func UsersByIDs(tx *store.Tx, parent, directory string, ids []string) ([]*User, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	among, arg := tx.Among("$3", ids)
	return users(tx, userColumns+`WHERE parent = $1 AND directory = $2 AND id`+among+` ORDER BY id`+tx.ForUpdate(), parent, directory, arg)
}

// GroupsByIDs returns those of some groups of a directory that there are, by
// their ids; they are not locked.
func GroupsByIDs(tx *store.Tx, parent, directory string, ids []string) ([]*Group, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	among, arg := tx.Among("$3", ids)
	return groups(tx, groupColumns+`WHERE parent = $1 AND directory = $2 AND id`+among+` ORDER BY id`, parent, directory, arg)
}

// InGroup is a user as a member of a group.
type InGroup struct{ Group, User string }

// AddUsers makes users members of groups. Who is one already stays as they are.
func AddUsers(tx *store.Tx, parent, directory string, in []InGroup) error {
	if len(in) == 0 {
		return nil
	}
	rows := make([][]any, len(in))
	for i, m := range in {
		rows[i] = []any{parent, directory, m.Group, m.User, KindUser, "", ""}
	}
	return tx.InsertAll(addMembers, rows)
}

// RemoveUsers takes users out of groups.
func RemoveUsers(tx *store.Tx, parent, directory string, out []InGroup) error {
	for _, m := range out {
		if err := tx.Do(`DELETE FROM directory_members WHERE parent = $1 AND directory = $2 AND group_id = $3 AND value = $4`, parent, directory, m.Group, m.User); err != nil {
			return err
		}
	}
	return nil
}

// RaiseGroups raises the versions of groups whose members are others than before.
func RaiseGroups(tx *store.Tx, parent, directory string, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	among, arg := tx.Among("$3", ids)
	return tx.Do(`UPDATE directory_groups SET version = version + 1, modified_at = $4 WHERE parent = $1 AND directory = $2 AND id`+among, parent, directory, arg, tx.Now())
}

// SetDoc gives a user another document, as active, and nothing else: it is for
// transactions that are taken back once somebody has looked.
func SetDoc(tx *store.Tx, parent, directory, id string, doc []byte) error {
	return tx.Do(`UPDATE directory_users SET active = 1, doc = $4 WHERE parent = $1 AND directory = $2 AND id = $3`, parent, directory, id, string(doc))
}

// SetName calls a group otherwise and does nothing else: it is for transactions
// that are taken back once somebody has looked.
func SetName(tx *store.Tx, parent, directory, id, name string) error {
	return tx.Do(`UPDATE directory_groups SET display_name = $4 WHERE parent = $1 AND directory = $2 AND id = $3`, parent, directory, id, name)
}

// SetInactive makes users inactive and nothing else: it is for transactions that
// are taken back once somebody has looked.
func SetInactive(tx *store.Tx, parent, directory string, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	among, arg := tx.Among("$3", ids)
	return tx.Do(`UPDATE directory_users SET active = 0 WHERE parent = $1 AND directory = $2 AND id`+among, parent, directory, arg)
}
