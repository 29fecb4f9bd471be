package people

import "usher/internal/store"

// Personal is an account on a domain that no parent manages, and that is in no
// organization.
type Personal struct {
	Account
	LastActiveAt int64 // the last login that usher saw, epoch microseconds; 0: none
}

// personalSQL is the SQL text of "parent $1 may claim the account a": neither it
// nor any other that is shown has it among its own people, and it is in no
// organization. Whom $1 has as a guest it knows.
func personalSQL(hidden func(id string) string) string {
	return `NOT EXISTS (SELECT 1 FROM persons p WHERE p.account = a.id AND (p.parent = $1 OR p.guest = 0 AND NOT ` + hidden("p.parent") + `))
		AND NOT EXISTS (SELECT 1 FROM persons p JOIN memberships m ON m.parent = p.parent AND m.account = p.account WHERE p.account = a.id AND m.present = 1)`
}

// PersonalAccounts returns up to limit accounts on a domain that a parent may
// claim, behind an id; hidden is as in ManagedElsewhere.
func PersonalAccounts(tx *store.Tx, parent, domain string, hidden func(id string) string, after string, limit int) (out []Personal, err error) {
	err = tx.Rows(`SELECT a.id, a.email, a.email_fold, a.domain, a.created_at, coalesce((SELECT max(l.last_login_at) FROM persons l WHERE l.account = a.id), 0)
		FROM accounts a WHERE a.domain = $2 AND a.id > $3 AND `+personalSQL(hidden)+` ORDER BY a.id LIMIT $4`, []any{parent, domain, after, limit}, func(row store.Row) error {
		var p Personal
		err := row.Scan(&p.ID, &p.Email, &p.Folded, &p.Domain, &p.CreatedAt, &p.LastActiveAt)
		out = append(out, p)
		return err
	})
	return out, err
}

// IsPersonal reports whether a parent may claim an account.
func IsPersonal(tx *store.Tx, parent, account string, hidden func(id string) string) (bool, error) {
	var one int
	return tx.Row(`SELECT 1 FROM accounts a WHERE a.id = $2 AND `+personalSQL(hidden), []any{parent, account}, &one)
}

// CountUnknown returns how many accounts on a domain a parent does not know.
func CountUnknown(tx *store.Tx, parent, domain string) (n int64, err error) {
	_, err = tx.Row(`SELECT count(*) FROM accounts a WHERE a.domain = $2 AND NOT EXISTS (SELECT 1 FROM persons p WHERE p.parent = $1 AND p.account = a.id)`,
		[]any{parent, domain}, &n)
	return n, err
}

// LastActive returns when some accounts logged in last, anywhere, with their
// e-mails and since when they exist; those that do not exist are left out.
func LastActive(tx *store.Tx, accounts []string) (map[string]Personal, error) {
	among, arg := tx.Among("$1", accounts)
	out := make(map[string]Personal, len(accounts))
	err := tx.Rows(`SELECT a.id, a.email, a.created_at, coalesce((SELECT max(l.last_login_at) FROM persons l WHERE l.account = a.id), 0) FROM accounts a WHERE a.id`+among,
		[]any{arg}, func(row store.Row) error {
			var p Personal
			err := row.Scan(&p.ID, &p.Email, &p.CreatedAt, &p.LastActiveAt)
			out[p.ID] = p
			return err
		})
	return out, err
}

// Release takes the e-mail from an account, which keeps its id. What stands for
// it is compared equal with no address, all of which have an @: no login,
// directory or invitation finds the account again.
func Release(tx *store.Tx, account string) error {
	return tx.Do(`UPDATE accounts SET email = '', email_fold = '~' || id, domain = '' WHERE id = $1`, account)
}
