// Package people owns accounts, persons (account × parent), connection
// subjects and memberships: their tables and the statements on them. Memberships
// are written by internal/provision alone.
package people

import (
	"errors"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
)

// Account is one person's login, found by e-mail.
type Account struct {
	ID        string
	Email     string // verbatim
	Folded    string // as compared
	Domain    string
	CreatedAt int64
}

// Person is what a parent knows of an account.
type Person struct {
	Parent, Account string
	Gate            identity.Gate
	GateCause       string
	OwnerDirectory  string // id; empty: no directory owns the account
	Guest           bool
	AccessRev       int64
	EvidenceAt      int64 // latest iat of login evidence taken, epoch microseconds
	LastLoginAt     int64
	CreatedAt       int64
}

const accountColumns = `SELECT id, email, email_fold, domain, created_at FROM accounts `

// AccountByEmail returns the account whose e-mail compares equal to folded, or
// nil.
func AccountByEmail(tx *store.Tx, folded string) (*Account, error) {
	return AskAccountByEmail(tx, folded)()
}

// AskAccountByEmail asks for the account whose e-mail compares equal to folded;
// what it returns gives the answer of AccountByEmail.
func AskAccountByEmail(tx *store.Tx, folded string) func() (*Account, error) {
	return askAccount(tx, `WHERE email_fold = $1`, folded)
}

func askAccount(tx *store.Tx, where, arg string) func() (*Account, error) {
	answer := tx.Ask(accountColumns+where, arg)
	return func() (*Account, error) {
		var a Account
		ok, err := answer.Row(&a.ID, &a.Email, &a.Folded, &a.Domain, &a.CreatedAt)
		if err != nil || !ok {
			return nil, err
		}
		return &a, nil
	}
}

// AccountByID returns an account, or nil.
func AccountByID(tx *store.Tx, id string) (*Account, error) { return AskAccountByID(tx, id)() }

// AskAccountByID asks for what AccountByID returns.
func AskAccountByID(tx *store.Tx, id string) func() (*Account, error) {
	return askAccount(tx, `WHERE id = $1`, id)
}

// Emails returns the e-mail of each of accounts.
func Emails(tx *store.Tx, accounts []string) (map[string]string, error) {
	among, arg := tx.Among("$1", accounts)
	out := make(map[string]string, len(accounts))
	err := tx.Rows(`SELECT id, email FROM accounts WHERE id`+among, []any{arg}, func(row store.Row) error {
		var id, email string
		err := row.Scan(&id, &email)
		out[id] = email
		return err
	})
	return out, err
}

// AccountsByEmails returns the ids of the accounts whose e-mails compare equal to
// folded ones, by these.
func AccountsByEmails(tx *store.Tx, folded []string) (map[string]string, error) {
	among, arg := tx.Among("$1", folded)
	out := make(map[string]string, len(folded))
	err := tx.Rows(`SELECT email_fold, id FROM accounts WHERE email_fold`+among, []any{arg}, func(row store.Row) error {
		var email, id string
		err := row.Scan(&email, &id)
		out[email] = id
		return err
	})
	return out, err
}

// InsertAccount makes an account for an address; store.ErrUnique when the
// e-mail is taken.
func InsertAccount(tx *store.Tx, a address.Address) (*Account, error) {
	acc := &Account{ID: store.NewID(), Email: a.Verbatim, Folded: a.Folded, Domain: a.Domain, CreatedAt: tx.Now()}
	return acc, tx.Do(`INSERT INTO accounts (id, email, email_fold, domain, created_at) VALUES ($1, $2, $3, $4, $5)`,
		acc.ID, acc.Email, acc.Folded, acc.Domain, acc.CreatedAt)
}

// FoldSQL returns the SQL text of the e-mail, as compared, of the account that
// parameter p holds, to stand in another statement.
func FoldSQL(p string) string { return `(SELECT email_fold FROM accounts WHERE id = ` + p + `)` }

// LockEmail holds an address, so that the account it stands for is found or
// made once.
func LockEmail(tx *store.Tx, folded string) error { return tx.Lock("email:" + folded) }

// LockSubject holds a connection's subject, so that it is linked once, whatever
// e-mails it comes with.
func LockSubject(tx *store.Tx, connection, subject string) error {
	return tx.Lock("subject:" + connection + ":" + subject)
}

// SetEmail moves an account, one of a parent's people, to another address;
// store.ErrUnique when it is taken. It raises the access revision: what was decided
// about their logins was decided by the address they had.
func SetEmail(tx *store.Tx, parent, account string, a address.Address) error {
	if err := tx.Do(`UPDATE accounts SET email = $2, email_fold = $3, domain = $4 WHERE id = $1`, account, a.Verbatim, a.Folded, a.Domain); err != nil {
		return err
	}
	return RaiseAccess(tx, parent, account)
}

const personColumns = `SELECT parent, account, gate, gate_cause, owner_directory, guest, access_rev, evidence_at, coalesce(last_login_at, 0), created_at FROM persons `

func scanPerson(row store.Row) (Person, error) {
	var p Person
	err := row.Scan(&p.Parent, &p.Account, &p.Gate, &p.GateCause, &p.OwnerDirectory, &p.Guest, &p.AccessRev, &p.EvidenceAt, &p.LastLoginAt, &p.CreatedAt)
	return p, err
}

// Lock holds persons of a parent until the transaction ends. What is read of
// them in later statements is as whoever held them before has left it.
func Lock(tx *store.Tx, parent string, accounts ...string) error {
	if !tx.Concurrent() || !tx.Writable() {
		return nil
	}
	among, arg := tx.Among("$2", accounts)
	return tx.Do(`SELECT account FROM persons WHERE parent = $1 AND account`+among+` ORDER BY account FOR UPDATE`, parent, arg)
}

// Persons returns the persons of a parent among accounts, by account id.
func Persons(tx *store.Tx, parent string, accounts []string) (map[string]Person, error) {
	return AskPersons(tx, parent, accounts)()
}

// AskPersons asks for what Persons returns.
func AskPersons(tx *store.Tx, parent string, accounts []string) func() (map[string]Person, error) {
	among, arg := tx.Among("$2", accounts)
	answer := tx.Ask(personColumns+`WHERE parent = $1 AND account`+among, parent, arg)
	return func() (map[string]Person, error) {
		out := make(map[string]Person, len(accounts))
		err := answer.Rows(func(row store.Row) error {
			p, err := scanPerson(row)
			out[p.Account] = p
			return err
		})
		return out, err
	}
}

// PersonOf returns what a parent knows of an account, or nil.
func PersonOf(tx *store.Tx, parent, account string) (*Person, error) {
	var out *Person
	err := tx.Rows(personColumns+`WHERE parent = $1 AND account = $2`, []any{parent, account}, func(row store.Row) error {
		p, err := scanPerson(row)
		out = &p
		return err
	})
	return out, err
}

// ManagedElsewhere reports whether another parent knows the account as one of
// its own people, not as a guest. hidden returns the SQL text of "the parent with
// this id is hidden": who is in a standalone organization is nobody's yet.
func ManagedElsewhere(tx *store.Tx, parent, account string, hidden func(id string) string) (bool, error) {
	var one int
	return tx.Row(`SELECT 1 FROM persons WHERE account = $1 AND parent <> $2 AND guest = 0 AND NOT `+hidden("persons.parent")+` LIMIT 1`, []any{account, parent}, &one)
}

// InsertPerson adds a person; of LastLoginAt 0 means never.
func InsertPerson(tx *store.Tx, p Person) error {
	return tx.Do(`INSERT INTO persons (parent, account, gate, gate_cause, owner_directory, guest, access_rev, evidence_at, last_login_at, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, 1, $7, nullif(CAST($8 AS BIGINT), 0), $9)`,
		p.Parent, p.Account, string(p.Gate), p.GateCause, p.OwnerDirectory, p.Guest, p.EvidenceAt, p.LastLoginAt, tx.Now())
}

// UpdatePerson stores a person's gate, owner, guest mark and evidence time, and
// raises the access revision.
func UpdatePerson(tx *store.Tx, p Person) error {
	tx.Raise(p.Parent, p.Account)
	return tx.Do(`UPDATE persons SET gate = $3, gate_cause = $4, owner_directory = $5, guest = $6, evidence_at = $7, access_rev = access_rev + 1
		WHERE parent = $1 AND account = $2`,
		p.Parent, p.Account, string(p.Gate), p.GateCause, p.OwnerDirectory, p.Guest, p.EvidenceAt)
}

// RaiseAccess raises the access revision of persons.
func RaiseAccess(tx *store.Tx, parent string, accounts ...string) error {
	if len(accounts) > 0 {
		tx.Raise(parent, accounts...)
	}
	among, arg := tx.Among("$2", accounts)
	return tx.Do(`UPDATE persons SET access_rev = access_rev + 1 WHERE parent = $1 AND account`+among, parent, arg)
}

// Seen stores that a person logged in: the time, 0 where they were refused, and the
// newest evidence. It does not raise the access revision, since nothing about access
// changed.
func Seen(tx *store.Tx, parent, account string, at, evidenceAt int64) error {
	evidenceAt = min(evidenceAt, tx.Now()) // of the future it would make all that follows old
	return tx.Do(`UPDATE persons SET last_login_at = CASE WHEN coalesce(last_login_at, 0) < $3 THEN $3 ELSE last_login_at END,
		evidence_at = CASE WHEN evidence_at < $4 THEN $4 ELSE evidence_at END WHERE parent = $1 AND account = $2`, parent, account, at, evidenceAt)
}

// SubjectAccount returns the account a connection's subject stands for, or "".
func SubjectAccount(tx *store.Tx, parent, connection, subject string) (string, error) {
	var account string
	_, err := tx.Row(`SELECT account FROM subjects WHERE parent = $1 AND connection = $2 AND subject = $3`,
		[]any{parent, connection, subject}, &account)
	return account, err
}

// SubjectOf returns the subject that stands for an account on a connection, or
// "".
func SubjectOf(tx *store.Tx, parent, connection, account string) (string, error) {
	var subject string
	_, err := tx.Row(`SELECT subject FROM subjects WHERE parent = $1 AND connection = $2 AND account = $3`,
		[]any{parent, connection, account}, &subject)
	return subject, err
}

// AccessSQL returns the SQL text of the account that a subject stands for with
// its access revision, as one text, to stand in another statement: parent,
// connection and subject are parameters.
func AccessSQL(parent, connection, subject string) string {
	return `(SELECT s.account || ':' || p.access_rev FROM subjects s JOIN persons p ON p.parent = s.parent AND p.account = s.account
		WHERE s.parent = ` + parent + ` AND s.connection = ` + connection + ` AND s.subject = ` + subject + `)`
}

// ErrSubject says that the subject or the account is linked already.
var ErrSubject = errors.New("subject or account is linked already")

// LinkSubject makes a connection's subject stand for an account.
func LinkSubject(tx *store.Tx, parent, connection, subject, account string) error {
	tx.Raise(parent, account)
	return tx.DoOr(ErrSubject, `INSERT INTO subjects (parent, connection, subject, account, created_at) VALUES ($1, $2, $3, $4, $5)`,
		parent, connection, subject, account, tx.Now())
}

// AskChangedByOthers asks whether another transaction than this one, which writes
// beside others, has changed since what tenants know of an account, or made one know
// it no more. revs are the access revisions it had, by tenant. What the transaction
// itself did to the account is not among it.
func AskChangedByOthers(tx *store.Tx, account string, revs map[string]int64) func() (bool, error) {
	answer := tx.Ask(`SELECT parent, CASE WHEN xmin = pg_current_xact_id()::xid THEN -1 ELSE access_rev END FROM persons WHERE account = $1`, account)
	return func() (bool, error) {
		now := map[string]int64{}
		err := answer.Rows(func(row store.Row) error {
			var parent string
			var rev int64
			err := row.Scan(&parent, &rev)
			now[parent] = rev
			return err
		})
		if err != nil {
			return false, err
		}
		for parent, was := range revs {
			switch rev, known := now[parent]; {
			case !known && tx.Memo(forgotten{parent, account}) == nil && tx.Memo(forgotten{parent, ""}) == nil:
				return true, nil
			case known && rev != -1 && rev != was:
				return true, nil
			}
		}
		return false, nil
	}
}

// forgotten is the key of a transaction's memo that says that a tenant knows an
// account no more by it; account empty: it knows nobody.
type forgotten struct{ parent, account string }

// AccessRevs returns the access revisions of accounts of a tenant; those that it
// does not know are left out.
func AccessRevs(tx *store.Tx, parent string, accounts []string) (map[string]int64, error) {
	out := make(map[string]int64, len(accounts))
	among, arg := tx.Among("$2", accounts)
	err := tx.Rows(`SELECT account, access_rev FROM persons WHERE parent = $1 AND account`+among, []any{parent, arg}, func(row store.Row) error {
		var account string
		var rev int64
		err := row.Scan(&account, &rev)
		out[account] = rev
		return err
	})
	return out, err
}
