// Package merges owns proposals that a standalone organization comes under a
// parent: their table and the statements on it.
package merges

import (
	"encoding/json"

	"usher/internal/identity"
	"usher/internal/store"
)

// Side is one of the two that a merge needs.
type Side string

// The sides.
const (
	Host    Side = "host"    // the parent that takes the organization
	Joining Side = "joining" // the organization
)

// State is where a proposal stands.
type State string

// The states; only a pending one changes.
const (
	Pending   State = "pending"
	Approved  State = "approved" // the organization has moved
	Rejected  State = "rejected"
	Expired   State = "expired"
	Cancelled State = "cancelled"
)

// Approval is who approved for a side, and when (epoch microseconds).
type Approval struct {
	Credential string `json:"credential"`        // the key that said so
	Account    string `json:"account,omitempty"` // whom it acted for
	At         int64  `json:"at"`
}

// Proposal is that an organization joins a host.
type Proposal struct {
	Parent, ID, Org      string // Parent is the host
	Tenant               string // the hidden tenant of the organization
	Side                 Side   // that started it
	State                State
	Reason               string
	Actor                identity.Actor
	Members              int64 // when it was proposed
	Host, Joining        *Approval
	CreatedAt, ExpiresAt int64
	EndedAt, UndoneAt    int64  // 0: not yet
	Record               string // JSON of internal/tenancy: by what it can be undone
}

// Approval returns the place of a side's approval.
func (p *Proposal) Approval(s Side) **Approval {
	if s == Host {
		return &p.Host
	}
	return &p.Joining
}

const columns = `SELECT parent, id, org, tenant, side, state, reason, actor_kind, actor_id, members, host, joining, created_at, expires_at, ended_at, record, undone_at FROM merge_proposals `

func list(tx *store.Tx, where string, args ...any) (out []*Proposal, err error) {
	err = tx.Rows(columns+where, args, func(row store.Row) error {
		var p Proposal
		var host, joining string
		if err := row.Scan(&p.Parent, &p.ID, &p.Org, &p.Tenant, &p.Side, &p.State, &p.Reason, &p.Actor.Kind, &p.Actor.ID, &p.Members, &host, &joining,
			&p.CreatedAt, &p.ExpiresAt, &p.EndedAt, &p.Record, &p.UndoneAt); err != nil {
			return err
		}
		p.Actor = identity.ActorStored(p.Actor.Kind, p.Actor.ID)
		for _, a := range []struct {
			text string
			into **Approval
		}{{host, &p.Host}, {joining, &p.Joining}} {
			if a.text == "" {
				continue
			}
			if err := json.Unmarshal([]byte(a.text), a.into); err != nil {
				return err
			}
		}
		out = append(out, &p)
		return nil
	})
	return out, err
}

// Insert adds a proposal; taken where there is a pending one of the two.
func Insert(tx *store.Tx, p *Proposal, taken error) error {
	p.CreatedAt = tx.Now()
	return tx.DoOr(taken, `INSERT INTO merge_proposals (parent, id, org, tenant, side, state, actor_kind, actor_id, members, created_at, expires_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		p.Parent, p.ID, p.Org, p.Tenant, string(p.Side), string(p.State), string(p.Actor.Kind), p.Actor.Stored(), p.Members, p.CreatedAt, p.ExpiresAt)
}

// Put stores what changes of a proposal.
func Put(tx *store.Tx, p *Proposal) error {
	text := func(a *Approval) (string, error) {
		if a == nil {
			return "", nil
		}
		b, err := json.Marshal(a)
		return string(b), err
	}
	host, err := text(p.Host)
	if err != nil {
		return err
	}
	joining, err := text(p.Joining)
	if err != nil {
		return err
	}
	return tx.Do(`UPDATE merge_proposals SET state = $3, reason = $4, host = $5, joining = $6, ended_at = $7, record = $8, undone_at = $9 WHERE parent = $1 AND id = $2`,
		p.Parent, p.ID, string(p.State), p.Reason, host, joining, p.EndedAt, p.Record, p.UndoneAt)
}

// End stores how a proposal that waits ended without a move, and reports whether
// it did wait.
func End(tx *store.Tx, p *Proposal) (bool, error) {
	n, err := tx.Exec(`UPDATE merge_proposals SET state = $3, reason = $4, ended_at = $5 WHERE parent = $1 AND id = $2 AND state = 'pending'`,
		p.Parent, p.ID, string(p.State), p.Reason, p.EndedAt)
	return n > 0, err
}

// Forget takes an account out of the proposals of a parent or of a standalone
// organization, whose hidden tenant parent is then: an approval that waits for
// the other side is gone with who gave it, and a merge of somebody who is
// forgotten cannot be undone.
func Forget(tx *store.Tx, parent, account string) error {
	for _, where := range []string{` WHERE parent = $1 AND `, ` WHERE org = $1 AND `} {
		for _, column := range []string{"host", "joining"} {
			if err := tx.Do(`UPDATE merge_proposals SET `+column+` = CASE WHEN state = 'pending' THEN '' ELSE replace(`+column+`, $2, '') END`+
				where+column+` LIKE '%' || $2 || '%'`, parent, account); err != nil {
				return err
			}
		}
		if err := tx.Do(`UPDATE merge_proposals SET record = ''`+where+`record LIKE '%' || $2 || '%'`, parent, account); err != nil {
			return err
		}
		if err := tx.Do(`UPDATE merge_proposals SET actor_id = replace(actor_id, $2, '')`+where+`actor_id LIKE '%' || $2 || '%'`, parent, account); err != nil {
			return err
		}
	}
	return nil
}

// ProposedBetween returns how often a merge of an organization and a host was
// proposed since a time, by whichever side and whatever became of it, and when first.
func ProposedBetween(tx *store.Tx, parent, org string, since int64) (n, first int64, err error) {
	return proposed(tx, `org = $1 AND parent = $3`, org, since, parent)
}

// ProposedBy returns how often one side, a host or an organization, has proposed
// merges since a time, and when first.
func ProposedBy(tx *store.Tx, side Side, by string, since int64) (n, first int64, err error) {
	return proposed(tx, map[Side]string{Host: `parent`, Joining: `org`}[side]+` = $1 AND side = $3`, by, since, string(side))
}

func proposed(tx *store.Tx, where, by string, since int64, also string) (n, first int64, err error) {
	_, err = tx.Row(`SELECT count(*), coalesce(min(created_at), 0) FROM merge_proposals WHERE `+where+` AND created_at > $2`, []any{by, since, also}, &n, &first)
	return n, first, err
}

// PendingUnder returns the proposals of a host that wait.
func PendingUnder(tx *store.Tx, parent string) ([]*Proposal, error) {
	return list(tx, `WHERE parent = $1 AND state = 'pending' ORDER BY id`, parent)
}

// ByID returns a proposal, or nil.
func ByID(tx *store.Tx, id string) (*Proposal, error) {
	ps, err := list(tx, `WHERE id = $1`, id)
	if err != nil || len(ps) == 0 {
		return nil, err
	}
	return ps[0], nil
}

// OfParent returns up to limit proposals of a host behind an id.
func OfParent(tx *store.Tx, parent, after string, limit int) ([]*Proposal, error) {
	return list(tx, `WHERE parent = $1 AND id > $2 ORDER BY id LIMIT $3`, parent, after, limit)
}

// OfOrg returns up to limit proposals to an organization behind an id, whoever
// the host is; with a tenant only those that have it on one of their sides.
func OfOrg(tx *store.Tx, org, tenant, after string, limit int) ([]*Proposal, error) {
	if tenant == "" {
		return list(tx, `WHERE org = $1 AND id > $2 ORDER BY id LIMIT $3`, org, after, limit)
	}
	return list(tx, `WHERE org = $1 AND id > $2 AND (parent = $4 OR tenant = $4) ORDER BY id LIMIT $3`, org, after, limit, tenant)
}

// PendingOf returns the proposals to an organization that wait.
func PendingOf(tx *store.Tx, org string) ([]*Proposal, error) {
	return list(tx, `WHERE org = $1 AND state = 'pending' ORDER BY id`, org)
}

// DueAfter returns up to limit proposals that wait although their time is over,
// behind the one whose time ended at a time and that has the id after.
func DueAfter(tx *store.Tx, at int64, after string, limit int) ([]*Proposal, error) {
	return list(tx, `WHERE expires_at <= $1 AND state = 'pending' AND (expires_at, id) > ($2, $3) ORDER BY expires_at, id LIMIT $4`, tx.Now(), at, after, limit)
}
