package people

import "usher/internal/store"

// OnDomain is an account whose e-mail is on a domain, and what a parent knows of
// it.
type OnDomain struct {
	Account
	Known  bool // the parent does; else Person is empty
	Person Person
}

// AccountsOnDomain returns up to limit accounts on a domain behind the account id
// after, as a parent sees them; known: only those the parent knows.
func AccountsOnDomain(tx *store.Tx, parent, domain string, known bool, after string, limit int) ([]OnDomain, error) {
	join := `LEFT JOIN`
	if known {
		join = `JOIN`
	}
	var out []OnDomain
	err := tx.Rows(`SELECT a.id, a.email, a.email_fold, a.domain, a.created_at, p.account IS NOT NULL, coalesce(p.gate, ''), coalesce(p.gate_cause, ''),
			coalesce(p.owner_directory, ''), coalesce(p.guest, 0), coalesce(p.last_login_at, 0), coalesce(p.created_at, 0)
		FROM accounts a `+join+` persons p ON p.parent = $1 AND p.account = a.id
		WHERE a.domain = $2 AND a.id > $3 ORDER BY a.id LIMIT $4`, []any{parent, domain, after, limit}, func(row store.Row) error {
		var o OnDomain
		err := row.Scan(&o.ID, &o.Email, &o.Folded, &o.Domain, &o.CreatedAt, &o.Known, &o.Person.Gate, &o.Person.GateCause,
			&o.Person.OwnerDirectory, &o.Person.Guest, &o.Person.LastLoginAt, &o.Person.CreatedAt)
		if o.Known {
			o.Person.Parent, o.Person.Account = parent, o.ID
		}
		out = append(out, o)
		return err
	})
	return out, err
}
