// Package invitations owns the invitations into organizations and the count of
// those that were sent lately: their tables and the statements on them. The
// seats they hold are given and taken by internal/provision alone.
package invitations

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// State is where an invitation stands. It leaves StateOpen once.
type State string

// The states of an invitation.
const (
	StateOpen     State = "open"
	StateAccepted State = "accepted" // the person came in by it
	StateRevoked  State = "revoked"
	StateExpired  State = "expired"
	StateConsumed State = "consumed" // the directory bound the person: role and seat are its base
)

// States lists every state, the first first.
var States = []State{StateOpen, StateAccepted, StateRevoked, StateExpired, StateConsumed}

// Invitation invites an e-mail into an organization.
type Invitation struct {
	Parent, ID, Org       string
	Email, Folded, Domain string // verbatim; as compared; the part behind the @
	Role                  identity.Role
	Tier                  identity.Tier // empty: it names no seat
	SeatHeld              bool          // it holds a seat of Tier
	State                 State
	Reason                string // why it was revoked
	Managed               bool   // the directory decides about the person: no login accepts it
	Guest                 bool   // the e-mail is on no domain of the parent
	Inviter               string // account; empty: a key by itself
	Actor                 identity.Actor
	Account               string // who accepted it, or was bound; empty before
	TokenHash             string
	CreatedAt             int64 // epoch microseconds, as the others
	ExpiresAt             int64
	EndedAt               int64 // when it stopped being open; 0: it is
}

// Expired reports whether the time of an invitation is over, whether or not
// that has been stored.
func (i *Invitation) Expired(now int64) bool { return i.ExpiresAt <= now }

const columns = `SELECT i.parent, i.id, i.org, i.email, i.email_fold, i.domain, i.role, i.tier, i.seat_held, i.state, i.reason, i.managed, i.guest,
	i.inviter, i.actor_kind, i.actor_id, i.account, i.token_hash, i.created_at, i.expires_at, i.ended_at FROM invitations i `

func scan(row store.Row) (*Invitation, error) {
	var i Invitation
	err := row.Scan(&i.Parent, &i.ID, &i.Org, &i.Email, &i.Folded, &i.Domain, &i.Role, &i.Tier, &i.SeatHeld, &i.State, &i.Reason, &i.Managed, &i.Guest,
		&i.Inviter, &i.Actor.Kind, &i.Actor.ID, &i.Account, &i.TokenHash, &i.CreatedAt, &i.ExpiresAt, &i.EndedAt)
	return &i, err
}

func list(tx *store.Tx, query string, args ...any) ([]*Invitation, error) {
	return asked(tx.Ask(query, args...))
}

func asked(answer *store.Answer) ([]*Invitation, error) {
	var out []*Invitation
	err := answer.Rows(func(row store.Row) error {
		i, err := scan(row)
		out = append(out, i)
		return err
	})
	return out, err
}

func one(tx *store.Tx, query string, args ...any) (*Invitation, error) {
	all, err := list(tx, query, args...)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	return all[0], nil
}

// Insert adds an open invitation; the transaction ends with taken where the
// organization has one for the e-mail.
func Insert(tx *store.Tx, i *Invitation, taken error) error {
	i.State, i.CreatedAt = StateOpen, tx.Now()
	return tx.DoOr(taken, `INSERT INTO invitations (parent, id, org, email, email_fold, domain, role, tier, seat_held, state, managed, guest,
			inviter, actor_kind, actor_id, token_hash, created_at, expires_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
		i.Parent, i.ID, i.Org, i.Email, i.Folded, i.Domain, string(i.Role), string(i.Tier), i.SeatHeld, string(i.State), i.Managed, i.Guest,
		i.Inviter, string(i.Actor.Kind), i.Actor.ID, i.TokenHash, i.CreatedAt, i.ExpiresAt)
}

// Get returns an invitation of a parent, or nil.
func Get(tx *store.Tx, parent, id string) (*Invitation, error) {
	return one(tx, columns+`WHERE i.parent = $1 AND i.id = $2`, parent, id)
}

// ByToken returns the invitation of a token's hash, whoever's it is and wherever
// it stands, or nil.
func ByToken(tx *store.Tx, hash string) (*Invitation, error) {
	return one(tx, columns+`WHERE i.token_hash = $1`, hash)
}

// ByID returns an invitation of whichever parent, or nil.
func ByID(tx *store.Tx, id string) (*Invitation, error) {
	return one(tx, columns+`WHERE i.id = $1`, id)
}

// List returns up to limit invitations of a parent, behind the id after: of one
// organization, unless org is empty, and in one state, unless state is.
func List(tx *store.Tx, parent, org string, state State, after string, limit int) ([]*Invitation, error) {
	if org == "" {
		return list(tx, columns+`WHERE i.parent = $1 AND i.id > $2 AND ($3 = '' OR i.state = $3) ORDER BY i.id LIMIT $4`, parent, after, string(state), limit)
	}
	return list(tx, columns+`WHERE i.parent = $1 AND i.org = $2 AND i.id > $3 AND ($4 = '' OR i.state = $4) ORDER BY i.id LIMIT $5`,
		parent, org, after, string(state), limit)
}

// AskOpenFor asks for the open invitations of an e-mail under a parent, by
// organization.
func AskOpenFor(tx *store.Tx, parent, folded string) func() ([]*Invitation, error) {
	answer := tx.Ask(columns+`WHERE i.parent = $1 AND i.email_fold = $2 AND i.state = 'open' ORDER BY i.org`, parent, folded)
	return func() ([]*Invitation, error) { return asked(answer) }
}

// OpenFor returns the open invitations of an e-mail under a parent, by
// organization.
func OpenFor(tx *store.Tx, parent, folded string) ([]*Invitation, error) {
	return AskOpenFor(tx, parent, folded)()
}

// OpenOf returns the open invitations under a parent that an account made, into
// all organizations or into one.
func OpenOf(tx *store.Tx, parent, inviter, org string) ([]*Invitation, error) {
	return list(tx, columns+`WHERE i.parent = $1 AND i.inviter = $2 AND i.inviter <> '' AND ($3 = '' OR i.org = $3) AND i.state = 'open' ORDER BY i.org`, parent, inviter, org)
}

// OpenConcerning returns the open invitations under a parent that an account
// made, and those of its e-mail, by organization. fold is the SQL text of that
// e-mail as compared, over the parameter $2, which holds the account.
func OpenConcerning(tx *store.Tx, parent, account, fold string) ([]*Invitation, error) {
	return list(tx, columns+`WHERE i.parent = $1 AND i.state = 'open' AND i.inviter = $2 AND i.inviter <> ''
		UNION `+columns+`WHERE i.parent = $1 AND i.state = 'open' AND i.email_fold = `+fold+` ORDER BY 3, 2`, parent, account)
}

// OpenIn returns the open invitations into an organization.
func OpenIn(tx *store.Tx, parent, org string) ([]*Invitation, error) {
	return list(tx, columns+`WHERE i.parent = $1 AND i.org = $2 AND i.state = 'open' ORDER BY i.id`, parent, org)
}

// DueIn returns the open invitations into an organization whose time is over.
func DueIn(tx *store.Tx, parent, org string) ([]*Invitation, error) {
	return list(tx, columns+`WHERE i.parent = $1 AND i.org = $2 AND i.state = 'open' AND i.expires_at <= $3 ORDER BY i.id`, parent, org, tx.Now())
}

// DueAfter returns up to limit open invitations, of all parents, whose time is
// over, by it, behind the one that expired at a time and has the id after.
func DueAfter(tx *store.Tx, at int64, after string, limit int) ([]*Invitation, error) {
	return list(tx, columns+`WHERE i.state = 'open' AND i.expires_at <= $1 AND (i.expires_at, i.id) > ($2, $3) ORDER BY i.expires_at, i.id LIMIT $4`,
		tx.Now(), at, after, limit)
}

// End takes an open invitation to its last state, for a reason where it was
// revoked, and with the account that came of it where one did. It reports
// whether it was open: it ends once. It holds no seat from there.
func End(tx *store.Tx, i *Invitation, state State, reason, account string) (bool, error) {
	n, err := tx.Exec(`UPDATE invitations SET state = $3, reason = $4, account = $5, ended_at = $6, seat_held = 0
		WHERE parent = $1 AND id = $2 AND state = 'open'`, i.Parent, i.ID, string(state), reason, account, tx.Now())
	if err != nil || n == 0 {
		return false, err
	}
	i.State, i.Reason, i.Account, i.EndedAt, i.SeatHeld = state, reason, account, tx.Now(), false
	return true, nil
}

// SetManaged stores whose word an open invitation waits for, and its seat.
func SetManaged(tx *store.Tx, i *Invitation) error {
	return tx.Do(`UPDATE invitations SET managed = $3, tier = $4, seat_held = $5 WHERE parent = $1 AND id = $2 AND state = 'open'`,
		i.Parent, i.ID, i.Managed, string(i.Tier), i.SeatHeld)
}

// SetToken gives an open invitation another token and another end.
func SetToken(tx *store.Tx, i *Invitation) error {
	return tx.Do(`UPDATE invitations SET token_hash = $3, expires_at = $4 WHERE parent = $1 AND id = $2 AND state = 'open'`,
		i.Parent, i.ID, i.TokenHash, i.ExpiresAt)
}

// CountSeats returns how many seats of a tier the invitations into an
// organization hold.
func CountSeats(tx *store.Tx, parent, org string, tier identity.Tier) (int64, error) {
	var n int64
	_, err := tx.Row(`SELECT count(*) FROM invitations WHERE parent = $1 AND org = $2 AND tier = $3 AND seat_held = 1`, []any{parent, org, string(tier)}, &n)
	return n, err
}

// Send counts that an invitation into an organization is sent, unless limit were
// within the window before, in microseconds: then it returns after how many
// microseconds there is room again. The caller holds the organization.
func Send(tx *store.Tx, parent, org string, limit int, window int64) (wait int64, err error) {
	if err := tx.Do(`DELETE FROM invitation_sends WHERE parent = $1 AND org = $2 AND at <= $3`, parent, org, tx.Now()-window); err != nil {
		return 0, err
	}
	var at int64
	full, err := tx.Row(`SELECT at FROM invitation_sends WHERE parent = $1 AND org = $2 ORDER BY at DESC LIMIT 1 OFFSET $3`, []any{parent, org, limit - 1}, &at)
	if err != nil {
		return 0, err
	}
	if full {
		return at + window - tx.Now(), nil
	}
	return 0, tx.Do(`INSERT INTO invitation_sends (parent, org, at, id) VALUES ($1, $2, $3, $4)`, parent, org, tx.Now(), store.NewID())
}

// CountByState returns how many invitations there are in each state.
func CountByState(tx *store.Tx) (map[string]int64, error) {
	out := map[string]int64{}
	err := tx.Rows(`SELECT state, count(*) FROM invitations GROUP BY state`, nil, func(row store.Row) error {
		var s string
		var n int64
		err := row.Scan(&s, &n)
		out[s] = n
		return err
	})
	return out, err
}
