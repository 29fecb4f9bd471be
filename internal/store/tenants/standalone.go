package tenants

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// InsertHidden adds the hidden tenant of a standalone organization. It has the
// organization's id, and for a slug what no slug looks like.
func InsertHidden(tx *store.Tx, org string) error {
	return InsertParent(tx, &Parent{ID: org, Slug: "~" + org, Hidden: true})
}

// HiddenSQL returns the SQL text of "the parent with this id is hidden", to stand
// in another statement; id is a column or a parameter.
func HiddenSQL(id string) string {
	return `EXISTS (SELECT 1 FROM parents WHERE parents.id = ` + id + ` AND hidden = 1)`
}

// HeldSQL returns the SQL text of "the parent holds the domain", to stand in
// another statement; both are columns or parameters.
func HeldSQL(parent, domain string) string {
	return `EXISTS (SELECT 1 FROM domains WHERE domains.parent = ` + parent + ` AND domains.name = ` + domain + ` AND domains.state IN ('verified', 'degraded', 'lapsed'))`
}

// HeldElsewhereSQL returns the SQL text of "another parent holds the domain".
func HeldElsewhereSQL(parent, domain string) string {
	return `EXISTS (SELECT 1 FROM domains WHERE domains.parent <> ` + parent + ` AND domains.name = ` + domain + ` AND domains.state IN ('verified', 'degraded', 'lapsed'))`
}

// DirectedSQL returns the SQL text of "the parent's directories decide who is in the
// organization", to stand in another statement.
func DirectedSQL(parent, org string) string {
	return `EXISTS (SELECT 1 FROM organizations WHERE organizations.parent = ` + parent + ` AND organizations.id = ` + org + ` AND organizations.mode = 'scim')`
}

// IsHidden reports whether a tenant is that of a standalone organization.
func IsHidden(tx *store.Tx, parent string) (bool, error) {
	var one int
	return tx.Row(`SELECT 1 FROM parents WHERE id = $1 AND hidden = 1`, []any{parent}, &one)
}

// Standalone returns up to limit organizations without a parent behind the id
// after.
func Standalone(tx *store.Tx, after string, limit int) ([]*Organization, error) {
	var out []*Organization
	err := tx.Rows(`SELECT o.parent, o.id, o.slug, o.name, o.kind, o.mode, o.mappings, o.default_seat, o.sso_required, o.managed, o.epoch, o.created_at
		FROM parents p JOIN organizations o ON o.parent = p.id AND o.id = p.id WHERE p.hidden = 1 AND p.id > $1 ORDER BY p.id LIMIT $2`,
		[]any{after, limit}, func(row store.Row) error {
			o, err := scanOrg(row)
			out = append(out, o)
			return err
		})
	return out, err
}

// MoveOrganizations gives the organizations of a tenant to another.
func MoveOrganizations(tx *store.Tx, from, to, org string) error {
	return tx.Do(`UPDATE organizations SET parent = $2 WHERE parent = $1 AND id = $3`, from, to, org)
}

// MoveSeatTiers gives the limited tiers of an organization to another tenant.
func MoveSeatTiers(tx *store.Tx, from, to, org string) error {
	return tx.Do(`UPDATE seat_tiers SET parent = $2 WHERE parent = $1 AND org = $3`, from, to, org)
}

// DeleteParent takes a tenant away. The caller holds it alone and has seen that
// nothing is under it.
func DeleteParent(tx *store.Tx, id string) error {
	return tx.Do(`DELETE FROM parents WHERE id = $1`, id)
}

// RenameParent gives a parent another name for people.
func RenameParent(tx *store.Tx, id, name string) error {
	return tx.Do(`UPDATE parents SET name = $2 WHERE id = $1`, id, name)
}

// RestrictCreation says whether a parent refuses new organizations and personal
// accounts on its domains.
func RestrictCreation(tx *store.Tx, id string, restrict bool) error {
	return tx.Do(`UPDATE parents SET restrict_org_creation = $2 WHERE id = $1`, id, restrict)
}

// Capture is what the parent that has a domain makes of those who sign up with
// an e-mail on it.
type Capture struct {
	Parent     string // id
	Slug       string
	Restricted bool // it refuses new organizations and personal accounts on the domain
}

// CaptureOf returns what holds for a domain, by one statement; nil: no parent has
// it. One that has lapsed is its parent's still and restricts nobody.
func CaptureOf(tx *store.Tx, domain string) (*Capture, error) {
	var c Capture
	var state identity.DomainState
	ok, err := tx.Row(`SELECT p.id, p.slug, p.restrict_org_creation, d.state FROM domains d JOIN parents p ON p.id = d.parent
		WHERE d.name = $1 AND d.state IN ('verified', 'degraded', 'lapsed')`, []any{domain}, &c.Parent, &c.Slug, &c.Restricted, &state)
	if err != nil || !ok {
		return nil, err
	}
	c.Restricted = c.Restricted && state.Admits()
	return &c, nil
}

// InMode returns every organization that is in a mode, of every parent.
func InMode(tx *store.Tx, mode identity.Mode) ([]*Organization, error) {
	var out []*Organization
	err := tx.Rows(orgColumns+`WHERE mode = $1 ORDER BY parent, id`, []any{string(mode)}, func(row store.Row) error {
		o, err := scanOrg(row)
		out = append(out, o)
		return err
	})
	return out, err
}

// DeleteOrganization takes an organization away with its seat tiers. The caller
// has seen that nobody is in it.
func DeleteOrganization(tx *store.Tx, parent, id string) error {
	if err := tx.Do(`DELETE FROM seat_tiers WHERE parent = $1 AND org = $2`, parent, id); err != nil {
		return err
	}
	return tx.Do(`DELETE FROM organizations WHERE parent = $1 AND id = $2`, parent, id)
}
