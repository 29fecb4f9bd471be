package people

import "usher/internal/store"

// OffDomains returns up to limit members of an organization whose e-mail is on
// none of domains, behind an account id, with how many there are in all.
func OffDomains(tx *store.Tx, parent, org string, domains []string, after string, limit int) (emails []Account, count int64, err error) {
	among, arg := tx.Among("$3", domains)
	const from = ` FROM memberships m JOIN accounts a ON a.id = m.account WHERE m.parent = $1 AND m.org = $2 AND m.present = 1 AND NOT a.domain`
	if _, err = tx.Row(`SELECT count(*)`+from+among, []any{parent, org, arg}, &count); err != nil || count == 0 {
		return nil, count, err
	}
	err = tx.Rows(`SELECT a.id, a.email`+from+among+` AND m.account > $4 ORDER BY m.account LIMIT $5`, []any{parent, org, arg, after, limit}, func(row store.Row) error {
		var a Account
		err := row.Scan(&a.ID, &a.Email)
		emails = append(emails, a)
		return err
	})
	return emails, count, err
}
