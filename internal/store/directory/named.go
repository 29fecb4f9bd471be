package directory

import "usher/internal/store"

// Named is a record of a directory that somebody names by its id or externalId.
type Named struct {
	ID, ExternalID string
	Account        string // empty: unbound
	Unbound        string // why
	Active         bool
	Gone           bool // deleted, and remembered
	Doc            []byte
}

// NamedUsers returns what each of refs names in a directory: users by their id or
// externalId. In an Update they are locked.
func NamedUsers(tx *store.Tx, parent, directory string, refs []string) (map[string][]Named, error) {
	out := make(map[string][]Named, len(refs))
	among, arg := tx.Among("$3", refs)
	for _, column := range []string{"id", "external_id"} {
		err := tx.Rows(`SELECT `+column+`, id, coalesce(external_id, ''), coalesce(account, ''), unbound, active, doc FROM directory_users
			WHERE parent = $1 AND directory = $2 AND `+column+among+` ORDER BY id`+tx.ForUpdate(), []any{parent, directory, arg},
			func(row store.Row) error {
				var ref string
				var n Named
				err := row.Scan(&ref, &n.ID, &n.ExternalID, &n.Account, &n.Unbound, &n.Active, &n.Doc)
				out[ref] = append(out[ref], n)
				return err
			})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// NamedGone is NamedUsers for those that were deleted and are remembered.
func NamedGone(tx *store.Tx, parent, directory string, refs []string) (map[string][]Named, error) {
	out := make(map[string][]Named, len(refs))
	among, arg := tx.Among("$3", refs)
	for _, column := range []string{"user_id", "external_id"} {
		err := tx.Rows(`SELECT `+column+`, user_id, coalesce(external_id, ''), account FROM directory_tombstones
			WHERE parent = $1 AND directory = $2 AND `+column+among+` AND until > $4 ORDER BY user_id`, []any{parent, directory, arg, tx.Now()},
			func(row store.Row) error {
				var ref string
				n := Named{Gone: true}
				err := row.Scan(&ref, &n.ID, &n.ExternalID, &n.Account)
				out[ref] = append(out[ref], n)
				return err
			})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Elsewhere counts those of some users of a directory who are bound to an account, and
// one of whose e-mails another user of it has, who is bound to none for the reason
// unbound.
func Elsewhere(tx *store.Tx, parent, directory string, ids []string, unbound string) (n int, err error) {
	if len(ids) == 0 {
		return 0, nil
	}
	among, arg := tx.Among("$3", ids)
	_, err = tx.Row(`SELECT count(*) FROM directory_users u WHERE u.parent = $1 AND u.directory = $2 AND u.id`+among+` AND u.account IS NOT NULL AND EXISTS (
		SELECT 1 FROM directory_emails e JOIN directory_emails f ON f.parent = e.parent AND f.directory = e.directory AND f.value_fold = e.value_fold
		JOIN directory_users v ON v.parent = f.parent AND v.directory = f.directory AND v.id = f.user_id
		WHERE e.parent = u.parent AND e.directory = u.directory AND e.user_id = u.id AND v.account IS NULL AND v.unbound = $4)`,
		[]any{parent, directory, arg, unbound}, &n)
	return n, err
}

// Bind stores to which account a user is bound, from now on; account empty: to
// none, for a reason.
func Bind(tx *store.Tx, parent, directory, id, account, unbound string) error {
	return BindUser(tx, &User{Parent: parent, Directory: directory, ID: id, Account: account, Unbound: unbound})
}
