package tenants

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// Domain is a name a parent has or claims.
type Domain struct {
	Parent, ID, Name      string
	State                 identity.DomainState
	Strategy              string // StrategyManual
	CreatedAt, VerifiedAt int64
}

// StrategyManual marks a domain that an operator vouched for.
const StrategyManual = "manual"

const domainColumns = `SELECT parent, id, name, state, strategy, created_at, coalesce(verified_at, 0) FROM domains `

// InsertVerifiedDomain adds a domain in state verified; store.ErrUnique when
// this parent has it already or another parent holds it.
func InsertVerifiedDomain(tx *store.Tx, d *Domain) error {
	d.State, d.CreatedAt, d.VerifiedAt = identity.DomainVerified, tx.Now(), tx.Now()
	_, err := tx.Exec(`INSERT INTO domains (parent, id, name, state, strategy, created_at, verified_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		d.Parent, d.ID, d.Name, string(d.State), d.Strategy, d.CreatedAt, d.VerifiedAt)
	return err
}

// DomainsOf returns every domain of a parent, by name.
func DomainsOf(tx *store.Tx, parent string) ([]*Domain, error) {
	return domains(tx, domainColumns+`WHERE parent = $1 ORDER BY name`, parent)
}

// Holder returns the domain row of the parent that holds a name, or nil.
func Holder(tx *store.Tx, name string) (*Domain, error) {
	ds, err := domains(tx, domainColumns+`WHERE name = $1 AND state IN ('verified', 'degraded', 'lapsed')`, name)
	if err != nil || len(ds) == 0 {
		return nil, err
	}
	return ds[0], nil
}

func domains(tx *store.Tx, query string, args ...any) ([]*Domain, error) {
	var out []*Domain
	err := tx.Rows(query, args, func(row store.Row) error {
		var d Domain
		err := row.Scan(&d.Parent, &d.ID, &d.Name, &d.State, &d.Strategy, &d.CreatedAt, &d.VerifiedAt)
		out = append(out, &d)
		return err
	})
	return out, err
}
