package people

import "usher/internal/store"

// OtherParents reports whether any parent but one knows an account.
func OtherParents(tx *store.Tx, parent, account string) (bool, error) {
	var one int
	return tx.Row(`SELECT 1 FROM persons WHERE account = $1 AND parent <> $2 LIMIT 1`, []any{account, parent}, &one)
}

// Erase deletes all that a parent knows of an account.
func Erase(tx *store.Tx, parent, account string) error {
	tx.Raise(parent, account)
	tx.SetMemo(forgotten{parent, account}, true)
	for _, q := range []string{
		`DELETE FROM subjects WHERE parent = $1 AND account = $2`,
		`DELETE FROM memberships WHERE parent = $1 AND account = $2`,
		`DELETE FROM persons WHERE parent = $1 AND account = $2`,
	} {
		if err := tx.Do(q, parent, account); err != nil {
			return err
		}
	}
	return nil
}

// DropAccount deletes an account that no parent knows, its e-mail with it, and
// reports whether it did.
func DropAccount(tx *store.Tx, account string) (bool, error) {
	n, err := tx.Exec(`DELETE FROM accounts WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM persons WHERE account = $1)`, account)
	return n > 0, err
}
