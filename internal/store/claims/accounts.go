package claims

import "usher/internal/store"

// Choice is what a person wants to become of a claimed account.
type Choice string

// The choices; who has made none gets Fresh.
const (
	Merge Choice = "merge" // the account stays what it is and becomes managed
	Fresh Choice = "fresh" // another account takes the e-mail
)

// AccountState is what has become of an account in a claim.
type AccountState string

// The states; only one that is Claimed changes.
const (
	Claimed          AccountState = "claimed"
	Merged           AccountState = "merged"
	Released         AccountState = "released"
	Skipped          AccountState = "skipped"
	AccountCancelled AccountState = "cancelled"
)

// Account is an account in a claim.
type Account struct {
	Parent, Claim, Account string
	Choice                 Choice // empty: none yet
	State                  AccountState
	Note                   string
	NewAccount             string
	SettledAt              int64
}

const accountColumns = `SELECT parent, claim, account, choice, state, note, new_account, settled_at FROM claim_accounts `

func accounts(tx *store.Tx, where string, args ...any) (out []*Account, err error) {
	err = tx.Rows(accountColumns+where, args, func(row store.Row) error {
		var a Account
		err := row.Scan(&a.Parent, &a.Claim, &a.Account, &a.Choice, &a.State, &a.Note, &a.NewAccount, &a.SettledAt)
		out = append(out, &a)
		return err
	})
	return out, err
}

var insertAccounts = store.NewBulk(`INSERT INTO claim_accounts (parent, claim, account, state)`, "tttt", "")

// InsertAccounts puts accounts into a claim.
func InsertAccounts(tx *store.Tx, parent, claim string, ids []string) error {
	rows := make([][]any, len(ids))
	for i, id := range ids {
		rows[i] = []any{parent, claim, id, string(Claimed)}
	}
	return tx.InsertAll(insertAccounts, rows)
}

// AccountOf returns an account in a claim, or nil.
func AccountOf(tx *store.Tx, parent, claim, account string) (*Account, error) {
	as, err := accounts(tx, `WHERE parent = $1 AND claim = $2 AND account = $3`, parent, claim, account)
	if err != nil || len(as) == 0 {
		return nil, err
	}
	return as[0], nil
}

// AccountsOf returns up to limit accounts in a claim behind one.
func AccountsOf(tx *store.Tx, parent, claim, after string, limit int) ([]*Account, error) {
	return accounts(tx, `WHERE parent = $1 AND claim = $2 AND account > $3 ORDER BY account LIMIT $4`, parent, claim, after, limit)
}

// NextClaimed returns an account that the claim has yet to take, or nil.
func NextClaimed(tx *store.Tx, parent, claim string) (*Account, error) {
	as, err := accounts(tx, `WHERE parent = $1 AND claim = $2 AND state = 'claimed' ORDER BY account LIMIT 1`, parent, claim)
	if err != nil || len(as) == 0 {
		return nil, err
	}
	return as[0], nil
}

// PutAccount stores what was chosen for an account, or has become of it.
func PutAccount(tx *store.Tx, a *Account) error {
	return tx.Do(`UPDATE claim_accounts SET choice = $4, state = $5, note = $6, new_account = $7, settled_at = $8 WHERE parent = $1 AND claim = $2 AND account = $3`,
		a.Parent, a.Claim, a.Account, string(a.Choice), string(a.State), a.Note, a.NewAccount, a.SettledAt)
}

// CancelAccounts ends what a claim has not taken.
func CancelAccounts(tx *store.Tx, parent, claim string) error {
	return tx.Do(`UPDATE claim_accounts SET state = 'cancelled', settled_at = $3 WHERE parent = $1 AND claim = $2 AND state = 'claimed'`, parent, claim, tx.Now())
}

// CountAccounts returns how many accounts of a claim are in each state, and of
// those that are to be taken yet how many chose what.
func CountAccounts(tx *store.Tx, parent, claim string) (states, choices map[string]int64, err error) {
	if states, err = counts(tx, `SELECT state, count(*) FROM claim_accounts WHERE parent = $1 AND claim = $2 GROUP BY state`, parent, claim); err != nil {
		return nil, nil, err
	}
	choices, err = counts(tx, `SELECT choice, count(*) FROM claim_accounts WHERE parent = $1 AND claim = $2 AND state = 'claimed' GROUP BY choice`, parent, claim)
	return states, choices, err
}

// Forget takes an account out of the claims of a parent.
func Forget(tx *store.Tx, parent, account string) error {
	if err := tx.Do(`UPDATE claim_accounts SET new_account = '' WHERE parent = $1 AND new_account = $2 AND new_account <> ''`, parent, account); err != nil {
		return err
	}
	return tx.Do(`DELETE FROM claim_accounts WHERE parent = $1 AND account = $2`, parent, account)
}
