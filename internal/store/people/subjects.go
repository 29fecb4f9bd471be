package people

import "usher/internal/store"

// SubjectsAmong returns the account that each of some subjects of a connection
// stands for; those that stand for nobody are left out.
func SubjectsAmong(tx *store.Tx, parent, connection string, subjects []string) (map[string]string, error) {
	among, arg := tx.Among("$3", subjects)
	out := make(map[string]string, len(subjects))
	err := tx.Rows(`SELECT subject, account FROM subjects WHERE parent = $1 AND connection = $2 AND subject`+among, []any{parent, connection, arg},
		func(row store.Row) error {
			var subject, account string
			err := row.Scan(&subject, &account)
			out[subject] = account
			return err
		})
	return out, err
}

// RelinkSubject has another subject of a connection stand for the account that
// one stands for; ErrSubject when it stands for somebody.
func RelinkSubject(tx *store.Tx, parent, connection, old, subject string) error {
	tx.Raise(parent)
	return tx.DoOr(ErrSubject, `UPDATE subjects SET subject = $4, created_at = $5 WHERE parent = $1 AND connection = $2 AND subject = $3`,
		parent, connection, old, subject, tx.Now())
}

// Linked counts the people whom a connection's subjects stand for.
type Linked struct {
	Subjects int64 // all of them
	ByEmail  int64 // who would be found by their e-mail again: no guests, on one of some domains
	Guests   int64
}

// CountLinked counts the people whom a connection's subjects stand for, and of
// them who would be found by an e-mail on one of domains.
func CountLinked(tx *store.Tx, parent, connection string, domains []string) (out Linked, err error) {
	among, arg := tx.Among("$3", domains)
	_, err = tx.Row(`SELECT count(*), count(CASE WHEN p.guest = 0 AND a.domain`+among+` THEN 1 END), count(CASE WHEN p.guest = 1 THEN 1 END)
		FROM subjects s JOIN persons p ON p.parent = s.parent AND p.account = s.account JOIN accounts a ON a.id = s.account
		WHERE s.parent = $1 AND s.connection = $2`, []any{parent, connection, arg}, &out.Subjects, &out.ByEmail, &out.Guests)
	return out, err
}

// LinkedAccounts returns up to limit accounts that a connection's subjects stand
// for, behind the account after.
func LinkedAccounts(tx *store.Tx, parent, connection, after string, limit int) ([]string, error) {
	return accounts(tx, `SELECT account FROM subjects WHERE parent = $1 AND connection = $2 AND account > $3 ORDER BY account LIMIT $4`, parent, connection, after, limit)
}

// LinkedAmong returns which of some accounts a connection's subjects stand for.
func LinkedAmong(tx *store.Tx, parent, connection string, some []string) (map[string]bool, error) {
	among, arg := tx.Among("$3", some)
	linked, err := accounts(tx, `SELECT account FROM subjects WHERE parent = $1 AND connection = $2 AND account`+among, parent, connection, arg)
	out := make(map[string]bool, len(linked))
	for _, a := range linked {
		out[a] = true
	}
	return out, err
}

// UnlinkSubjects lets go of a connection's subjects that stand for some accounts.
func UnlinkSubjects(tx *store.Tx, parent, connection string, some []string) (int64, error) {
	if len(some) > 0 {
		tx.Raise(parent, some...)
	}
	among, arg := tx.Among("$3", some)
	return tx.Exec(`DELETE FROM subjects WHERE parent = $1 AND connection = $2 AND account`+among, parent, connection, arg)
}

// UnlinkAccount lets go of all of a parent's subjects that stand for an account.
func UnlinkAccount(tx *store.Tx, parent, account string) error {
	tx.Raise(parent, account)
	return tx.Do(`DELETE FROM subjects WHERE parent = $1 AND account = $2`, parent, account)
}
