package tenants

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// Administrator is an account that was granted to edit a parent's settings.
type Administrator struct {
	Parent, Account string
	Actor           identity.Actor // who granted it
	GrantedAt       int64
}

const administratorColumns = `SELECT parent, account, actor_kind, actor_id, granted_at FROM parent_administrators `

func administrators(tx *store.Tx, where string, args ...any) (out []Administrator, err error) {
	err = tx.Rows(administratorColumns+where, args, func(row store.Row) error {
		var a Administrator
		err := row.Scan(&a.Parent, &a.Account, &a.Actor.Kind, &a.Actor.ID, &a.GrantedAt)
		a.Actor = identity.ActorStored(a.Actor.Kind, a.Actor.ID)
		out = append(out, a)
		return err
	})
	return out, err
}

// Administrators returns up to limit administrators of a parent behind the
// account id after.
func Administrators(tx *store.Tx, parent, after string, limit int) ([]Administrator, error) {
	return administrators(tx, `WHERE parent = $1 AND account > $2 ORDER BY account LIMIT $3`, parent, after, limit)
}

// AdministratorOf returns the grant of an account, or nil.
func AdministratorOf(tx *store.Tx, parent, account string) (*Administrator, error) {
	found, err := administrators(tx, `WHERE parent = $1 AND account = $2`, parent, account)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return &found[0], nil
}

// InsertAdministrator stores a grant. added is false where there is one, which
// stays as it is.
func InsertAdministrator(tx *store.Tx, a Administrator) (added bool, err error) {
	n, err := tx.Exec(`INSERT INTO parent_administrators (parent, account, actor_kind, actor_id, granted_at) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (parent, account) DO NOTHING`, a.Parent, a.Account, string(a.Actor.Kind), a.Actor.Stored(), tx.Now())
	return n == 1, err
}

// DeleteAdministrator takes a grant away; ok is false where there was none.
func DeleteAdministrator(tx *store.Tx, parent, account string) (ok bool, err error) {
	n, err := tx.Exec(`DELETE FROM parent_administrators WHERE parent = $1 AND account = $2`, parent, account)
	return n == 1, err
}

// ForgetAdministrators deletes every grant to administer a parent.
func ForgetAdministrators(tx *store.Tx, parent string) error {
	return tx.Do(`DELETE FROM parent_administrators WHERE parent = $1`, parent)
}
