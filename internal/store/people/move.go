package people

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// Met is a person whom both tenants of a move know.
type Met struct {
	Account  string
	From, To identity.Gate // before the move
	Cause    string        // of the gate that the moved tenant had closed
}

// Belonging are the SQL texts by which it is found whose somebody is: that a parent
// holds a domain, that another does, that a tenant is hidden, and that a parent's
// directories decide who is in an organization. They are another package's tables.
type Belonging struct {
	Held, HeldElsewhere func(parent, domain string) string
	Hidden              func(id string) string
	Directed            func(parent, org string) string
}

// MovePersons gives the persons of a tenant to another, and returns those whom
// both know, by account. Of two one is made: the gate is closed where either was,
// a guest is who was one in both, the owning directory is that of the tenant they
// come to, and times reach as far as both did. A guest stays one who is in an
// organization whose directories decide: made its own they would be in it no more, and
// nobody has decided that. Who comes alone is no guest: that is a word about a parent,
// and they were in an organization without one. But whoever is somebody else's is
// known as a guest, or as before: who is one of another parent's own people; and,
// where the parent does not hold their domain, who has left that organization or is on
// a domain of another parent. The caller holds both tenants alone.
func MovePersons(tx *store.Tx, from, to string, by Belonging) ([]Met, error) {
	tx.Raise(from)
	tx.Raise(to)
	tx.SetMemo(forgotten{from, ""}, true)
	elses := func(person string) string {
		return `EXISTS (SELECT 1 FROM persons o WHERE o.account = ` + person + `.account AND o.parent <> $1 AND o.parent <> $2 AND o.guest = 0 AND NOT ` + by.Hidden("o.parent") + `)
			OR EXISTS (SELECT 1 FROM accounts a WHERE a.id = ` + person + `.account AND NOT ` + by.Held("$2", "a.domain") + ` AND (` + by.HeldElsewhere("$2", "a.domain") + `
				OR NOT EXISTS (SELECT 1 FROM memberships m WHERE m.parent = $1 AND m.account = a.id AND m.present = 1)))`
	}
	directed := `EXISTS (SELECT 1 FROM memberships m WHERE m.parent = t.parent AND m.account = t.account AND m.present = 1 AND ` + by.Directed("m.parent", "m.org") + `)`
	var met []Met
	err := tx.Rows(`SELECT s.account, s.gate, t.gate, s.gate_cause FROM persons s JOIN persons t ON t.parent = $2 AND t.account = s.account
		WHERE s.parent = $1 ORDER BY s.account`, []any{from, to}, func(row store.Row) error {
		var m Met
		err := row.Scan(&m.Account, &m.From, &m.To, &m.Cause)
		met = append(met, m)
		return err
	})
	if err != nil {
		return nil, err
	}
	if len(met) > 0 {
		if err := tx.Do(`UPDATE persons AS t SET
			gate = CASE WHEN s.gate = 'closed' THEN s.gate ELSE t.gate END,
			gate_cause = CASE WHEN t.gate = 'closed' THEN t.gate_cause ELSE s.gate_cause END,
			owner_directory = CASE WHEN t.owner_directory <> '' THEN t.owner_directory ELSE s.owner_directory END,
			guest = CASE WHEN t.guest = 1 AND (s.guest = 1 OR `+elses("s")+` OR `+directed+`) THEN 1 ELSE 0 END,
			access_rev = CASE WHEN s.access_rev > t.access_rev THEN s.access_rev ELSE t.access_rev END + 1,
			evidence_at = CASE WHEN s.evidence_at > t.evidence_at THEN s.evidence_at ELSE t.evidence_at END,
			last_login_at = CASE WHEN coalesce(s.last_login_at, 0) > coalesce(t.last_login_at, 0) THEN s.last_login_at ELSE t.last_login_at END,
			created_at = CASE WHEN s.created_at < t.created_at THEN s.created_at ELSE t.created_at END
			FROM persons AS s WHERE t.parent = $2 AND s.parent = $1 AND s.account = t.account`, from, to); err != nil {
			return nil, err
		}
		if err := tx.Do(`DELETE FROM persons WHERE parent = $1 AND account IN (SELECT account FROM persons WHERE parent = $2)`, from, to); err != nil {
			return nil, err
		}
	}
	return met, tx.Do(`UPDATE persons SET parent = $2, guest = CASE WHEN `+elses("persons")+` THEN 1 ELSE 0 END, access_rev = access_rev + 1 WHERE parent = $1`, from, to)
}

// MoveMemberships gives the memberships in an organization to another tenant, as
// they are.
func MoveMemberships(tx *store.Tx, from, to, org string) error {
	return tx.Do(`UPDATE memberships SET parent = $2 WHERE parent = $1 AND org = $3`, from, to, org)
}

// PersonsAfter returns up to limit persons of a tenant behind an account.
func PersonsAfter(tx *store.Tx, parent, after string, limit int) (out []Person, err error) {
	err = tx.Rows(personColumns+`WHERE parent = $1 AND account > $2 ORDER BY account LIMIT $3`, []any{parent, after, limit}, func(row store.Row) error {
		p, err := scanPerson(row)
		out = append(out, p)
		return err
	})
	return out, err
}

// MoveBack gives persons that came alone from a tenant back to it, where they are
// guests or not as they were.
func MoveBack(tx *store.Tx, from, to string, accounts []string, guests bool) error {
	tx.Raise(from)
	tx.Raise(to)
	among, arg := tx.Among("$4", accounts)
	return tx.Do(`UPDATE persons SET parent = $2, guest = $3, access_rev = access_rev + 1 WHERE parent = $1 AND account`+among, from, to, guests, arg)
}

// PutBack makes a person what they were, under the parent they were of, whether
// that knows them now or not. The access revision alone goes on: what was learned
// before is not good again.
func PutBack(tx *store.Tx, p Person) error {
	tx.Raise(p.Parent, p.Account)
	var last any
	if p.LastLoginAt != 0 {
		last = p.LastLoginAt
	}
	return tx.Do(`INSERT INTO persons (parent, account, gate, gate_cause, owner_directory, guest, access_rev, evidence_at, last_login_at, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		ON CONFLICT (parent, account) DO UPDATE SET gate = excluded.gate, gate_cause = excluded.gate_cause, owner_directory = excluded.owner_directory,
			guest = excluded.guest, access_rev = persons.access_rev + 1, evidence_at = excluded.evidence_at, last_login_at = excluded.last_login_at, created_at = excluded.created_at`,
		p.Parent, p.Account, string(p.Gate), p.GateCause, p.OwnerDirectory, p.Guest, p.AccessRev+1, p.EvidenceAt, last, p.CreatedAt)
}

// CountKept returns how many rows there are of an organization, those of people
// who are no members any more included.
func CountKept(tx *store.Tx, parent, org string) (n int64, err error) {
	_, err = tx.Row(`SELECT count(*) FROM memberships WHERE parent = $1 AND org = $2`, []any{parent, org}, &n)
	return n, err
}

// SubjectsFor returns how many subjects of connections stand for any of accounts.
func SubjectsFor(tx *store.Tx, parent string, accounts []string) (n int64, err error) {
	among, arg := tx.Among("$2", accounts)
	_, err = tx.Row(`SELECT count(*) FROM subjects WHERE parent = $1 AND account`+among, []any{parent, arg}, &n)
	return n, err
}

// ForgetOrganization deletes what is kept of memberships in an organization that
// has no members.
func ForgetOrganization(tx *store.Tx, parent, org string) error {
	return tx.Do(`DELETE FROM memberships WHERE parent = $1 AND org = $2 AND present = 0`, parent, org)
}

// ForgetEveryone deletes the persons of a tenant that has no organization, with
// the subjects that stand for them. Accounts stay.
func ForgetEveryone(tx *store.Tx, parent string) error {
	tx.Raise(parent)
	tx.SetMemo(forgotten{parent, ""}, true)
	if err := tx.Do(`DELETE FROM subjects WHERE parent = $1`, parent); err != nil {
		return err
	}
	return tx.Do(`DELETE FROM persons WHERE parent = $1`, parent)
}
