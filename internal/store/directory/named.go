package directory

import (
	"maps"
	"slices"

	"usher/internal/store"
)

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
// unbound. It asks twice: PostgreSQL may join the e-mails of everybody to those of
// everybody.
func Elsewhere(tx *store.Tx, parent, directory string, ids []string, unbound string) (n int, err error) {
	if len(ids) == 0 {
		return 0, nil
	}
	has := map[string][]string{} // ids by e-mail
	among, arg := tx.Among("$3", ids)
	err = tx.Rows(`SELECT e.user_id, e.value_fold FROM directory_emails e JOIN directory_users u ON u.parent = e.parent AND u.directory = e.directory AND u.id = e.user_id
		WHERE e.parent = $1 AND e.directory = $2 AND e.user_id`+among+` AND u.account IS NOT NULL`, []any{parent, directory, arg}, func(row store.Row) error {
		var id, email string
		err := row.Scan(&id, &email)
		has[email] = append(has[email], id)
		return err
	})
	if err != nil || len(has) == 0 {
		return 0, err
	}
	found := map[string]bool{}
	among, arg = tx.Among("$4", slices.Sorted(maps.Keys(has)))
	err = tx.Rows(`SELECT e.value_fold FROM directory_emails e JOIN directory_users u ON u.parent = e.parent AND u.directory = e.directory AND u.id = e.user_id
		WHERE e.parent = $1 AND e.directory = $2 AND u.unbound = $3 AND u.account IS NULL AND e.value_fold`+among, []any{parent, directory, unbound, arg}, func(row store.Row) error {
		var email string
		err := row.Scan(&email)
		for _, id := range has[email] {
			found[id] = true
		}
		return err
	})
	return len(found), err
}

// Bind stores to which account a user is bound, from now on; account empty: to
// none, for a reason.
func Bind(tx *store.Tx, parent, directory, id, account, unbound string) error {
	return BindUser(tx, &User{Parent: parent, Directory: directory, ID: id, Account: account, Unbound: unbound})
}
