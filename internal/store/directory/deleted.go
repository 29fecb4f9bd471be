package directory

import "usher/internal/store"

// Deleting a directory: its row says so at once, and stays; everything else goes
// in pieces.

// Delete makes a directory one that was deleted. Nothing finds it any more, its
// links are none, and its slug is free.
func Delete(tx *store.Tx, d *Directory) error {
	return tx.Do(`UPDATE directories SET deleted_at = $3, slug = id WHERE parent = $1 AND id = $2`, d.Parent, d.ID, tx.Now())
}

// Deleted returns the ids of a parent's directories that were deleted.
func Deleted(tx *store.Tx, parent string) ([]string, error) {
	return values(tx, `SELECT id FROM directories WHERE parent = $1 AND deleted_at > 0 ORDER BY id`, parent)
}

// FirstUsers returns the ids of the first users of a directory, up to limit, and
// the accounts that they are bound to.
func FirstUsers(tx *store.Tx, parent, directory string, limit int) (ids, accounts []string, err error) {
	return UsersBehind(tx, parent, directory, "", limit)
}

// UsersBehind is FirstUsers for those behind the id after.
func UsersBehind(tx *store.Tx, parent, directory, after string, limit int) (ids, accounts []string, err error) {
	err = tx.Rows(`SELECT id, coalesce(account, '') FROM directory_users WHERE parent = $1 AND directory = $2 AND id > $3 ORDER BY id LIMIT $4`, []any{parent, directory, after, limit},
		func(row store.Row) error {
			var id, account string
			err := row.Scan(&id, &account)
			ids = append(ids, id)
			if account != "" {
				accounts = append(accounts, account)
			}
			return err
		})
	return ids, accounts, err
}

// DropUsers deletes users of a directory that was deleted, with their index rows;
// members and totals go by themselves.
func DropUsers(tx *store.Tx, parent, directory string, ids []string) error {
	among, arg := tx.Among("$3", ids)
	if err := tx.Do(`DELETE FROM directory_emails WHERE parent = $1 AND directory = $2 AND user_id`+among, parent, directory, arg); err != nil {
		return err
	}
	return tx.Do(`DELETE FROM directory_users WHERE parent = $1 AND directory = $2 AND id`+among, parent, directory, arg)
}

// DropRecords deletes what is left of a directory whose users are gone: members,
// groups, what it remembers of deleted users, and totals. It deletes up to limit
// rows of a table and reports whether there may be more.
func DropRecords(tx *store.Tx, parent, directory string, limit int) (more bool, err error) {
	for _, q := range []string{
		`DELETE FROM directory_members WHERE parent = $1 AND directory = $2 AND (group_id, value) IN (
			SELECT group_id, value FROM directory_members WHERE parent = $1 AND directory = $2 ORDER BY group_id, value LIMIT $3)`,
		`DELETE FROM directory_groups WHERE parent = $1 AND directory = $2 AND id IN (
			SELECT id FROM directory_groups WHERE parent = $1 AND directory = $2 ORDER BY id LIMIT $3)`,
		`DELETE FROM directory_tombstones WHERE parent = $1 AND directory = $2 AND user_id IN (
			SELECT user_id FROM directory_tombstones WHERE parent = $1 AND directory = $2 ORDER BY user_id LIMIT $3)`,
	} {
		n, err := tx.Exec(q, parent, directory, limit)
		if err != nil || n >= int64(limit) {
			return true, err
		}
	}
	return false, tx.Do(`DELETE FROM directory_totals WHERE parent = $1 AND directory = $2`, parent, directory)
}
