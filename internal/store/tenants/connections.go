package tenants

import (
	"usher/internal/store"
)

// Connection is a parent's SSO connection. A parent has one that is enabled.
type Connection struct {
	Parent, ID, Slug string
	Kind             string // oidc | saml
	Issuer, ClientID string
	EmailTrust       string // EmailTrustClaim | EmailTrustConnection
	Vouched          bool   // claims without a token are taken from the caller
	Enabled          bool
	ProvenAt         int64 // the first allowed login through it, 0: none yet
	CreatedAt        int64
}

// How far a connection's e-mail claim is trusted (spec section 4).
const (
	EmailTrustClaim      = "claim"      // only with email_verified
	EmailTrustConnection = "connection" // always, for the parent's own domains
)

const connectionColumns = `SELECT parent, id, slug, kind, issuer, client_id, email_trust, vouched, enabled, coalesce(proven_at, 0), created_at FROM connections `

// InsertConnection adds a connection; store.ErrUnique when the slug is taken
// or the parent has an enabled one.
func InsertConnection(tx *store.Tx, c *Connection) error {
	c.CreatedAt = tx.Now()
	_, err := tx.Exec(`INSERT INTO connections (parent, id, slug, kind, issuer, client_id, email_trust, vouched, enabled, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		c.Parent, c.ID, c.Slug, c.Kind, c.Issuer, c.ClientID, c.EmailTrust, c.Vouched, c.Enabled, c.CreatedAt)
	return err
}

// ProveConnection marks a connection as proven by a login, once; it reports
// whether it was the first.
func ProveConnection(tx *store.Tx, parent, id string) (bool, error) {
	n, err := tx.Exec(`UPDATE connections SET proven_at = $3 WHERE parent = $1 AND id = $2 AND proven_at IS NULL`, parent, id, tx.Now())
	return n > 0, err
}

// ConnectionByID returns a connection, or nil.
func ConnectionByID(tx *store.Tx, id string) (*Connection, error) {
	return oneConnection(tx, connectionColumns+`WHERE id = $1`, id)
}

// ConnectionBySlug returns a parent's connection, or nil.
func ConnectionBySlug(tx *store.Tx, parent, slug string) (*Connection, error) {
	return oneConnection(tx, connectionColumns+`WHERE parent = $1 AND slug = $2`, parent, slug)
}

// EnabledConnection returns the parent's active connection, or nil.
func EnabledConnection(tx *store.Tx, parent string) (*Connection, error) {
	return oneConnection(tx, connectionColumns+`WHERE parent = $1 AND enabled = 1`, parent)
}

func oneConnection(tx *store.Tx, query string, args ...any) (*Connection, error) {
	cs, err := connections(tx, query, args...)
	if err != nil || len(cs) == 0 {
		return nil, err
	}
	return cs[0], nil
}

// Connections returns up to limit connections of a parent behind the id after.
func Connections(tx *store.Tx, parent, after string, limit int) ([]*Connection, error) {
	return connections(tx, connectionColumns+`WHERE parent = $1 AND id > $2 ORDER BY id LIMIT $3`, parent, after, limit)
}

func connections(tx *store.Tx, query string, args ...any) ([]*Connection, error) {
	var out []*Connection
	err := tx.Rows(query, args, func(row store.Row) error {
		var c Connection
		err := row.Scan(&c.Parent, &c.ID, &c.Slug, &c.Kind, &c.Issuer, &c.ClientID, &c.EmailTrust, &c.Vouched, &c.Enabled, &c.ProvenAt, &c.CreatedAt)
		out = append(out, &c)
		return err
	})
	return out, err
}
