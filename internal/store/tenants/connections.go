package tenants

import (
	"usher/internal/store"
)

// Connection is a parent's SSO connection. A parent has one that is enabled.
type Connection struct {
	Parent, ID, Slug string
	Kind             string // KindOIDC | KindSAML
	Issuer, ClientID string // of oidc
	EntityID         string // of saml

	// Names of claims or attributes; empty: those that are usual for the kind.
	EmailClaim, GroupsClaim, SubjectClaim string

	EmailTrust string // EmailTrustClaim | EmailTrustConnection
	Vouched    bool   // claims without a token are taken from the caller
	Enabled    bool
	Clearing   Clearing
	ClearedTo  string // the account up to which a reset has come
	ProvenAt   int64  // the first allowed login through it, 0: none yet
	CreatedAt  int64
}

// Means are the settings that say whom a subject of a connection stands for: with
// others the same text may be somebody else.
type Means struct {
	Kind         string `json:"kind"`
	Issuer       string `json:"issuer,omitempty"`
	ClientID     string `json:"client_id,omitempty"`
	EntityID     string `json:"entity_id,omitempty"`
	SubjectClaim string `json:"subject_claim,omitempty"`
}

// Means returns what a connection's subjects mean.
func (c *Connection) Means() Means {
	return Means{c.Kind, c.Issuer, c.ClientID, c.EntityID, c.SubjectClaim}
}

// Mean gives a connection's subjects another meaning.
func (c *Connection) Mean(m Means) {
	c.Kind, c.Issuer, c.ClientID, c.EntityID, c.SubjectClaim = m.Kind, m.Issuer, m.ClientID, m.EntityID, m.SubjectClaim
}

// Kinds of connection.
const (
	KindOIDC = "oidc"
	KindSAML = "saml"
)

// How far a connection's e-mail claim is trusted (spec section 4).
const (
	EmailTrustClaim      = "claim"      // only with email_verified
	EmailTrustConnection = "connection" // always, for the parent's own domains
)

// Clearing says why a connection's subjects are let go of, which takes many
// transactions where there are many; nobody logs in through it meanwhile.
type Clearing string

// The reasons.
const (
	ClearingNone      Clearing = ""
	ClearingReset     Clearing = "reset"     // sessions of the parent's people end with them
	ClearingReconnect Clearing = "reconnect" // they mean something else from now on
	ClearingDelete    Clearing = "delete"    // the connection goes
)

const connectionColumns = `SELECT parent, id, slug, kind, issuer, client_id, email_trust, vouched, enabled, coalesce(proven_at, 0), created_at,
	entity_id, email_claim, groups_claim, subject_claim, clearing, cleared_to FROM connections `

// InsertConnection adds a connection; store.ErrUnique when the slug is taken
// or the parent has an enabled one.
func InsertConnection(tx *store.Tx, c *Connection) error {
	c.CreatedAt = tx.Now()
	_, err := tx.Exec(`INSERT INTO connections (parent, id, slug, kind, issuer, client_id, email_trust, vouched, enabled, created_at, entity_id, email_claim, groups_claim, subject_claim)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
		c.Parent, c.ID, c.Slug, c.Kind, c.Issuer, c.ClientID, c.EmailTrust, c.Vouched, c.Enabled, c.CreatedAt, c.EntityID, c.EmailClaim, c.GroupsClaim, c.SubjectClaim)
	return err
}

// UpdateConnection stores everything of a connection that may change;
// store.ErrUnique when it is enabled and another one of the parent is too. The
// caller holds the parent alone.
func UpdateConnection(tx *store.Tx, c *Connection) error {
	var proven any
	if c.ProvenAt != 0 {
		proven = c.ProvenAt
	}
	_, err := tx.Exec(`UPDATE connections SET kind = $3, issuer = $4, client_id = $5, email_trust = $6, vouched = $7, enabled = $8, proven_at = $9,
		entity_id = $10, email_claim = $11, groups_claim = $12, subject_claim = $13, clearing = $14, cleared_to = $15 WHERE parent = $1 AND id = $2`,
		c.Parent, c.ID, c.Kind, c.Issuer, c.ClientID, c.EmailTrust, c.Vouched, c.Enabled, proven,
		c.EntityID, c.EmailClaim, c.GroupsClaim, c.SubjectClaim, string(c.Clearing), c.ClearedTo)
	return err
}

// DeleteConnection lets go of a connection.
func DeleteConnection(tx *store.Tx, parent, id string) error {
	return tx.Do(`DELETE FROM connections WHERE parent = $1 AND id = $2`, parent, id)
}

// ProveConnection marks a connection as proven by a login, once; it reports
// whether it was the first. One whose subjects are let go of is not proven by a
// login of before.
func ProveConnection(tx *store.Tx, parent, id string) (bool, error) {
	n, err := tx.Exec(`UPDATE connections SET proven_at = $3 WHERE parent = $1 AND id = $2 AND proven_at IS NULL AND clearing = ''`, parent, id, tx.Now())
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

// ClearingConnections returns up to limit connections, of all parents, whose
// subjects are let go of, behind the id after.
func ClearingConnections(tx *store.Tx, after string, limit int) ([]*Connection, error) {
	return connections(tx, connectionColumns+`WHERE clearing <> '' AND id > $1 ORDER BY id LIMIT $2`, after, limit)
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
		err := row.Scan(&c.Parent, &c.ID, &c.Slug, &c.Kind, &c.Issuer, &c.ClientID, &c.EmailTrust, &c.Vouched, &c.Enabled, &c.ProvenAt, &c.CreatedAt,
			&c.EntityID, &c.EmailClaim, &c.GroupsClaim, &c.SubjectClaim, &c.Clearing, &c.ClearedTo)
		out = append(out, &c)
		return err
	})
	return out, err
}
