package tenants

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// Suspension is required SSO that an operator suspended for a time.
type Suspension struct {
	Parent      string
	Until       int64 // epoch microseconds
	Reason      string
	SuspendedAt int64
	Actor       identity.Actor
}

const suspensionColumns = `SELECT parent, until, reason, suspended_at, actor_kind, actor_id FROM sso_suspensions `

// PutSuspension stores a suspension, over the one that the parent has.
func PutSuspension(tx *store.Tx, s *Suspension) error {
	s.SuspendedAt = tx.Now()
	return tx.Do(`INSERT INTO sso_suspensions (parent, until, reason, suspended_at, actor_kind, actor_id) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (parent) DO UPDATE SET until = excluded.until, reason = excluded.reason, suspended_at = excluded.suspended_at,
			actor_kind = excluded.actor_kind, actor_id = excluded.actor_id`,
		s.Parent, s.Until, s.Reason, s.SuspendedAt, string(s.Actor.Kind), s.Actor.ID)
}

// SuspensionOf returns the suspension of a parent, or nil. One whose time is over
// is none, whether its end was stored already or not.
func SuspensionOf(tx *store.Tx, parent string) (*Suspension, error) {
	ss, err := suspensions(tx, suspensionColumns+`WHERE parent = $1 AND until > $2`, parent, tx.Now())
	if err != nil || len(ss) == 0 {
		return nil, err
	}
	return ss[0], nil
}

// EndedSuspensions returns up to limit suspensions of all parents whose time is
// over.
func EndedSuspensions(tx *store.Tx, limit int) ([]*Suspension, error) {
	return suspensions(tx, suspensionColumns+`WHERE until <= $1 ORDER BY until LIMIT $2`, tx.Now(), limit)
}

// DeleteSuspension ends a suspension that runs until a time; it reports whether
// it was there.
func DeleteSuspension(tx *store.Tx, parent string, until int64) (bool, error) {
	n, err := tx.Exec(`DELETE FROM sso_suspensions WHERE parent = $1 AND until = $2`, parent, until)
	return n > 0, err
}

func suspensions(tx *store.Tx, query string, args ...any) (out []*Suspension, err error) {
	err = tx.Rows(query, args, func(row store.Row) error {
		var s Suspension
		err := row.Scan(&s.Parent, &s.Until, &s.Reason, &s.SuspendedAt, &s.Actor.Kind, &s.Actor.ID)
		out = append(out, &s)
		return err
	})
	return out, err
}

// SSO is what discover says of a domain: which connection its holder has, and
// whether that has to be used.
type SSO struct {
	ParentID, Parent, Connection string // Parent and Connection are slugs
	Required                     bool
}

// SSOQuery returns the text of the query that AskSSO asks, with a condition, the
// SQL text of one over parameters from $3 on. Required SSO is in force once a
// login has proven the connection, and while nobody has suspended it; a domain
// that lapsed is enforced as before.
func SSOQuery(condition string) string {
	return `SELECT ` + condition + `, d.parent, p.slug, c.slug,
		CASE WHEN c.proven_at IS NULL THEN 0
			WHEN NOT EXISTS (SELECT 1 FROM organizations o WHERE o.parent = d.parent AND o.sso_required = 1) THEN 0
			WHEN EXISTS (SELECT 1 FROM sso_suspensions s WHERE s.parent = d.parent AND s.until > $2) THEN 0 ELSE 1 END
		FROM domains d JOIN connections c ON c.parent = d.parent AND c.enabled = 1 JOIN parents p ON p.id = d.parent
		WHERE d.name = $1 AND d.state IN ('verified', 'degraded', 'lapsed')`
}

// AskSSO asks, by one statement that SSOQuery made, for the SSO of a domain, a
// name as it is stored, and whether the condition holds. No parent: nobody holds
// the domain, or has no connection that is enabled, and of the condition nothing
// is known.
func AskSSO(tx *store.Tx, query, domain string, args ...any) (out SSO, holds bool, err error) {
	_, err = tx.Row(query, append([]any{domain, tx.Now()}, args...), &holds, &out.ParentID, &out.Parent, &out.Connection, &out.Required)
	return out, holds, err
}
