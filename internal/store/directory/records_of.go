package directory

import (
	"cmp"
	"encoding/json"
	"slices"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
)

// recordsPage is how many directories, and records of one person in each, are read at
// a time.
const recordsPage = 100

// RecordsOf returns the users of a parent's directories that are bound to an
// account, and those that are bound to none and designate its e-mail: all there is
// of a person. In an Update they are locked.
func RecordsOf(tx *store.Tx, parent, account, email string) ([]*User, error) {
	out, err := users(tx, userColumns+`WHERE parent = $1 AND account = $2 ORDER BY directory, id`+tx.ForUpdate(), parent, account)
	if err != nil {
		return nil, err
	}
	addr, err := address.Parse(email)
	if err != nil {
		return out, nil //nolint:nilerr // nobody is matched by what is no address
	}
	for after := ""; ; {
		ds, err := List(tx, parent, after, recordsPage)
		if err != nil {
			return nil, err
		}
		for _, d := range ds {
			after = d.ID
			more, err := unboundOf(tx, d, addr)
			if err != nil {
				return nil, err
			}
			out = append(out, more...)
		}
		if len(ds) < recordsPage {
			break
		}
	}
	slices.SortFunc(out, func(a, b *User) int { return cmp.Or(cmp.Compare(a.Directory, b.Directory), cmp.Compare(a.ID, b.ID)) })
	return out, nil
}

// unboundOf returns the unbound users of a directory that designate an address.
func unboundOf(tx *store.Tx, d *Directory, addr address.Address) ([]*User, error) {
	spelled := addr.Spellings()
	for i, s := range spelled {
		spelled[i] = identity.Fold(s)
	}
	among, arg := tx.Among("$3", spelled)
	where := `WHERE parent = $1 AND directory = $2 AND user_name_fold` + among + ` AND account IS NULL ORDER BY id LIMIT $4`
	if d.EmailFrom == EmailFromEmails {
		where = `WHERE parent = $1 AND directory = $2 AND account IS NULL AND id IN (
			SELECT user_id FROM directory_emails WHERE parent = $1 AND directory = $2 AND value_fold` + among + `) ORDER BY id LIMIT $4`
	}
	found, err := users(tx, userColumns+where+tx.ForUpdate(), d.Parent, d.ID, arg, recordsPage)
	if err != nil {
		return nil, err
	}
	var out []*User
	for _, u := range found {
		var doc map[string]any
		if err := json.Unmarshal(u.Doc, &doc); err != nil {
			return nil, err
		}
		if a, err := address.Parse(d.DesignatedEmail(doc)); err == nil && a.Folded == addr.Folded {
			out = append(out, u)
		}
	}
	return out, nil
}

// usersAt bounds UsersAt: an address stands in few.
const usersAt = 100

// UsersAt returns the ids of users of a directory that have one of some addresses
// among their e-mails.
func UsersAt(tx *store.Tx, parent, directory string, emails []string) ([]string, error) {
	folded := make([]string, len(emails))
	for i, e := range emails {
		folded[i] = identity.Fold(e)
	}
	var out []string
	among, arg := tx.Among("$3", folded)
	err := tx.Rows(`SELECT DISTINCT user_id FROM directory_emails WHERE parent = $1 AND directory = $2 AND value_fold`+among+` ORDER BY user_id LIMIT $4`,
		[]any{parent, directory, arg, usersAt}, func(row store.Row) error {
			var id string
			err := row.Scan(&id)
			out = append(out, id)
			return err
		})
	return out, err
}

// ForgetAccount drops what any directory of a parent remembers of an account.
func ForgetAccount(tx *store.Tx, parent, account string) error {
	return tx.Do(`DELETE FROM directory_tombstones WHERE parent = $1 AND account = $2`, parent, account)
}

// RememberedUsers returns the ids of the deleted users that are remembered of an
// account, with their directories.
func RememberedUsers(tx *store.Tx, parent, account string) (out []User, err error) {
	err = tx.Rows(`SELECT directory, user_id, coalesce(external_id, '') FROM directory_tombstones WHERE parent = $1 AND account = $2`, []any{parent, account}, func(row store.Row) error {
		u := User{Parent: parent, Account: account}
		err := row.Scan(&u.Directory, &u.ID, &u.ExternalID)
		out = append(out, u)
		return err
	})
	return out, err
}
