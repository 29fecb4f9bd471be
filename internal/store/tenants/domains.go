package tenants

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// Domain is a name a parent has or claims. Times are epoch microseconds, 0:
// never.
type Domain struct {
	Parent, ID, Name      string
	State                 identity.DomainState
	Strategy              string // StrategyManual | StrategyDNS
	Record                string // the TXT record to publish; of StrategyDNS
	Reason                string // why it failed or was removed
	CreatedAt             int64
	VerifiedAt            int64 // since when the parent held it, or last did where it claims it again
	PendingAt             int64 // pending since
	CheckedAt, AnsweredAt int64 // when the record was looked for last, and when somebody said anything about it
	MissingAt             int64 // since when the record is missing
	LapsedAt              int64
}

// How a domain is verified.
const (
	StrategyManual = "manual" // an operator vouched for it
	StrategyDNS    = "dns"    // by its TXT record
)

// Decides returns the state that decisions about people go by: one that the
// parent gave up, or lost, and claims again is given up until it is verified, so
// that claiming it locks nobody out. One that it never held it gives up without
// members to remember.
func (d *Domain) Decides() identity.DomainState {
	switch {
	case d.VerifiedAt != 0 && !d.State.Remembers():
		return identity.DomainRemoved
	case d.VerifiedAt == 0 && d.State == identity.DomainRemoved:
		return identity.DomainFailed
	}
	return d.State
}

const domainColumns = `SELECT parent, id, name, state, strategy, record, reason, created_at, coalesce(verified_at, 0), pending_at, checked_at, answered_at, missing_at, lapsed_at FROM domains `

// LockName holds a name against others who claim, verify or give it up. It
// stands behind parents in the order of locks, and before the rows of domains.
func LockName(tx *store.Tx, name string) error { return tx.Lock("domain:" + name) }

// PutDomain stores a domain, over what the parent had of the name before;
// store.ErrUnique when it holds the name and another parent does too.
func PutDomain(tx *store.Tx, d *Domain) error {
	_, err := tx.Exec(`INSERT INTO domains (parent, id, name, state, strategy, record, reason, created_at, verified_at, pending_at, checked_at, answered_at, missing_at, lapsed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
		ON CONFLICT (parent, name) DO UPDATE SET id = excluded.id, state = excluded.state, strategy = excluded.strategy, record = excluded.record,
			reason = excluded.reason, created_at = excluded.created_at, verified_at = excluded.verified_at, pending_at = excluded.pending_at,
			checked_at = excluded.checked_at, answered_at = excluded.answered_at, missing_at = excluded.missing_at, lapsed_at = excluded.lapsed_at`,
		d.Parent, d.ID, d.Name, string(d.State), d.Strategy, d.Record, d.Reason, d.CreatedAt, d.VerifiedAt, d.PendingAt, d.CheckedAt, d.AnsweredAt, d.MissingAt, d.LapsedAt)
	return err
}

// DomainsOf returns every domain of a parent, by name.
func DomainsOf(tx *store.Tx, parent string) ([]*Domain, error) {
	return domains(tx, domainColumns+`WHERE parent = $1 ORDER BY name`, parent)
}

// DomainsAfter returns up to limit domains of a parent behind a name, by name.
func DomainsAfter(tx *store.Tx, parent, after string, limit int) ([]*Domain, error) {
	return domains(tx, domainColumns+`WHERE parent = $1 AND name > $2 ORDER BY name LIMIT $3`, parent, after, limit)
}

// DomainByID returns a domain, or nil.
func DomainByID(tx *store.Tx, id string) (*Domain, error) {
	return oneDomain(tx, domainColumns+`WHERE id = $1`, id)
}

// DomainNamed returns what a parent has of a name, or nil.
func DomainNamed(tx *store.Tx, parent, name string) (*Domain, error) {
	return oneDomain(tx, domainColumns+`WHERE parent = $1 AND name = $2`, parent, name)
}

// Holder returns the domain row of the parent that holds a name, or nil.
func Holder(tx *store.Tx, name string) (*Domain, error) {
	return oneDomain(tx, domainColumns+`WHERE name = $1 AND state IN ('verified', 'degraded', 'lapsed')`, name)
}

// Claims returns up to limit pending claims of a name behind the id after.
func Claims(tx *store.Tx, name, after string, limit int) ([]*Domain, error) {
	return domains(tx, domainColumns+`WHERE name = $1 AND state = 'pending' AND id > $2 ORDER BY id LIMIT $3`, name, after, limit)
}

// DueDomains returns up to limit domains, of a parent or, where that is empty, of
// all, whose records are to be looked for: who was not looked for since a time,
// the longest first, behind the one that was looked for at checked and has the id
// after. Who was looked for by a clock that was ahead comes last.
func DueDomains(tx *store.Tx, parent string, since, checked int64, after string, limit int) ([]*Domain, error) {
	const due = `strategy = 'dns' AND state IN ('pending', 'verified', 'degraded', 'lapsed') AND (checked_at <= $1 OR checked_at > $5) AND (checked_at, id) > ($2, $3)`
	if parent == "" {
		return domains(tx, domainColumns+`WHERE `+due+` ORDER BY checked_at, id LIMIT $4`, since, checked, after, limit, tx.Now())
	}
	return domains(tx, domainColumns+`WHERE parent = $6 AND `+due+` ORDER BY checked_at, id LIMIT $4`, since, checked, after, limit, tx.Now(), parent)
}

// CountDomains returns how many domains there are in each state.
func CountDomains(tx *store.Tx) (map[identity.DomainState]int64, error) {
	out := map[identity.DomainState]int64{}
	err := tx.Rows(`SELECT state, count(*) FROM domains GROUP BY state`, nil, func(row store.Row) error {
		var s identity.DomainState
		var n int64
		err := row.Scan(&s, &n)
		out[s] = n
		return err
	})
	return out, err
}

func oneDomain(tx *store.Tx, query string, args ...any) (*Domain, error) {
	ds, err := domains(tx, query, args...)
	if err != nil || len(ds) == 0 {
		return nil, err
	}
	return ds[0], nil
}

func domains(tx *store.Tx, query string, args ...any) ([]*Domain, error) {
	var out []*Domain
	err := tx.Rows(query, args, func(row store.Row) error {
		var d Domain
		err := row.Scan(&d.Parent, &d.ID, &d.Name, &d.State, &d.Strategy, &d.Record, &d.Reason, &d.CreatedAt, &d.VerifiedAt,
			&d.PendingAt, &d.CheckedAt, &d.AnsweredAt, &d.MissingAt, &d.LapsedAt)
		out = append(out, &d)
		return err
	})
	return out, err
}
