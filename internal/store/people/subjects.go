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
	return tx.DoOr(ErrSubject, `UPDATE subjects SET subject = $4, created_at = $5 WHERE parent = $1 AND connection = $2 AND subject = $3`,
		parent, connection, old, subject, tx.Now())
}
