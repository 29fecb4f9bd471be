package people

import (
	"database/sql"
	"encoding/json"
	"strings"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/mappings"
)

// Hold is one field of a membership whose loss, or whose gain of an
// administering role, waits (spec section 9).
type Hold struct {
	Field        string `json:"field"`                  // presence | role | seat
	Plan         string `json:"plan"`                   // HoldLastAdministrator, or the id of the run that holds it
	From         string `json:"from"`                   // role or tier now; empty: none
	To           string `json:"to,omitempty"`           // role or tiers it waits to become; empty: removed
	DesiredHash  string `json:"desired_hash"`           // names the value it waits to become
	Acknowledged bool   `json:"acknowledged,omitempty"` // somebody decided that it stays
}

// HoldLastAdministrator is the plan of a hold that keeps an organization's last
// administering membership.
const HoldLastAdministrator = "last_administrator"

// Membership is account × organization: its facts and their result.
type Membership struct {
	Parent, Account, Org string

	// Facts.
	PrimaryOwner bool
	Grant        identity.GrantKind
	GrantBy      string
	GrantAt      int64
	BaseRole     identity.Role
	BaseSeat     identity.Tier
	BaseSource   string
	Login        *mappings.LoginResult

	// Result.
	Present     bool
	Role        identity.Role
	SeatTier    identity.Tier
	SeatState   identity.SeatState
	SeatAccepts []identity.Tier
	WaitSeq     int64 // 0: not waiting
	Holds       []Hold
	Source      string
	Rules       []mappings.Ref
	Since       int64
}

// Facts returns the facts the pure function looks at.
func (m *Membership) Facts() mappings.OrgFacts {
	return mappings.OrgFacts{PrimaryOwner: m.PrimaryOwner, Grant: m.Grant, BaseRole: m.BaseRole, BaseSeat: m.BaseSeat, Login: m.Login}
}

// Empty reports whether nothing of the membership is worth a row.
func (m *Membership) Empty() bool {
	return !m.PrimaryOwner && m.Grant == identity.GrantNone && m.BaseRole == "" && m.BaseSeat == "" && m.Login == nil &&
		!m.Present && m.WaitSeq == 0 && len(m.Holds) == 0
}

// State returns how the membership shows: a closed gate outweighs a missing
// seat. A held seat gives access even while a better one is waited for.
func (m *Membership) State(gate identity.Gate) identity.MembershipState {
	switch {
	case gate == identity.GateClosed:
		return identity.MembershipGateClosed
	case m.SeatState == identity.SeatWaiting:
		return identity.MembershipWaiting
	default:
		return identity.MembershipActive
	}
}

const membershipColumns = `SELECT m.parent, m.account, m.org, m.primary_owner, m.grant_kind, m.grant_by, m.grant_at, m.base_role, m.base_seat, m.base_source,
	m.login_result, m.present, m.role, m.seat_tier, m.seat_state, m.seat_accepts, coalesce(m.wait_seq, 0), m.holds, m.source, m.rules, m.since`

func scanMembership(row store.Row, more ...any) (*Membership, error) {
	var m Membership
	var login, holds, rules sql.NullString
	var accepts string
	dest := append([]any{
		&m.Parent, &m.Account, &m.Org, &m.PrimaryOwner, &m.Grant, &m.GrantBy, &m.GrantAt, &m.BaseRole, &m.BaseSeat, &m.BaseSource,
		&login, &m.Present, &m.Role, &m.SeatTier, &m.SeatState, &accepts, &m.WaitSeq, &holds, &m.Source, &rules, &m.Since,
	}, more...)
	if err := row.Scan(dest...); err != nil {
		return nil, err
	}
	if accepts != "" {
		for t := range strings.SplitSeq(accepts, ",") {
			m.SeatAccepts = append(m.SeatAccepts, identity.Tier(t))
		}
	}
	for _, j := range []struct {
		text sql.NullString
		into any
	}{{login, &m.Login}, {holds, &m.Holds}, {rules, &m.Rules}} {
		if j.text.Valid {
			if err := json.Unmarshal([]byte(j.text.String), j.into); err != nil {
				return nil, err
			}
		}
	}
	return &m, nil
}

func jsonOrNull(v any, none bool) (any, error) {
	if none {
		return nil, nil
	}
	b, err := json.Marshal(v)
	return string(b), err
}

// columns returns the values of a row, in the order PutMembership names them.
func (m *Membership) columns() ([]any, error) {
	login, err := jsonOrNull(m.Login, m.Login == nil)
	if err != nil {
		return nil, err
	}
	holds, err := jsonOrNull(m.Holds, len(m.Holds) == 0)
	if err != nil {
		return nil, err
	}
	rules, err := jsonOrNull(m.Rules, len(m.Rules) == 0)
	if err != nil {
		return nil, err
	}
	var wait any
	if m.WaitSeq != 0 {
		wait = m.WaitSeq
	}
	return []any{
		m.Parent, m.Account, m.Org, number(m.PrimaryOwner), string(m.Grant), m.GrantBy, m.GrantAt, string(m.BaseRole), string(m.BaseSeat), m.BaseSource,
		login, number(m.Present), string(m.Role), string(m.SeatTier), string(m.SeatState), joinTiers(m.SeatAccepts), wait, holds, m.Source, rules, m.Since,
	}, nil
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

var putMemberships = store.NewBulk(`INSERT INTO memberships (parent, account, org, primary_owner, grant_kind, grant_by, grant_at, base_role, base_seat, base_source,
		login_result, present, role, seat_tier, seat_state, seat_accepts, wait_seq, holds, source, rules, since)`, "tttnttntttt"+"nttttnttt"+"n",
	`ON CONFLICT (parent, account, org) DO UPDATE SET primary_owner = excluded.primary_owner, grant_kind = excluded.grant_kind,
		grant_by = excluded.grant_by, grant_at = excluded.grant_at, base_role = excluded.base_role, base_seat = excluded.base_seat,
		base_source = excluded.base_source, login_result = excluded.login_result, present = excluded.present, role = excluded.role,
		seat_tier = excluded.seat_tier, seat_state = excluded.seat_state, seat_accepts = excluded.seat_accepts, wait_seq = excluded.wait_seq,
		holds = excluded.holds, source = excluded.source, rules = excluded.rules, since = excluded.since`)

// PutMembership stores memberships of one parent, each at most once, and
// deletes the rows of those that are Empty.
func PutMembership(tx *store.Tx, ms ...*Membership) error {
	rows := make([][]any, 0, len(ms))
	for _, m := range ms {
		if m.Empty() {
			if err := tx.Do(`DELETE FROM memberships WHERE parent = $1 AND account = $2 AND org = $3`, m.Parent, m.Account, m.Org); err != nil {
				return err
			}
			continue
		}
		row, err := m.columns()
		if err != nil {
			return err
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		return nil
	}
	return tx.InsertAll(putMemberships, rows)
}

func joinTiers(tiers []identity.Tier) string {
	var b strings.Builder
	for i, t := range tiers {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(string(t))
	}
	return b.String()
}

// Memberships returns the memberships of accounts under a parent, absent ones
// with stored facts included.
func Memberships(tx *store.Tx, parent string, accounts []string) ([]*Membership, error) {
	return AskMemberships(tx, parent, accounts)()
}

// AskMemberships asks for what Memberships returns.
func AskMemberships(tx *store.Tx, parent string, accounts []string) func() ([]*Membership, error) {
	among, arg := tx.Among("$2", accounts)
	answer := tx.Ask(membershipColumns+` FROM memberships m WHERE m.parent = $1 AND m.account`+among, parent, arg)
	return func() ([]*Membership, error) {
		var out []*Membership
		err := answer.Rows(func(row store.Row) error {
			m, err := scanMembership(row)
			out = append(out, m)
			return err
		})
		return out, err
	}
}

// Seats reads what seats memberships of an organization have now, for rows that
// were read before the organization was locked.
func Seats(tx *store.Tx, parent, org string, accounts []string, fn func(account string, tier identity.Tier, state identity.SeatState, wait int64)) error {
	among, arg := tx.Among("$3", accounts)
	return tx.Rows(`SELECT account, seat_tier, seat_state, coalesce(wait_seq, 0) FROM memberships WHERE parent = $1 AND org = $2 AND account`+among,
		[]any{parent, org, arg}, func(row store.Row) error {
			var account string
			var tier identity.Tier
			var state identity.SeatState
			var wait int64
			if err := row.Scan(&account, &tier, &state, &wait); err != nil {
				return err
			}
			fn(account, tier, state, wait)
			return nil
		})
}

// Listed is a membership with what a list shows beside it.
type Listed struct {
	*Membership
	Email string
	Gate  identity.Gate
}

// ListByOrg returns up to limit present memberships of an organization behind
// the account id after.
func ListByOrg(tx *store.Tx, parent, org, after string, limit int) ([]Listed, error) {
	return list(tx, `WHERE m.parent = $1 AND m.org = $2 AND m.account > $3 AND m.present = 1 ORDER BY m.account LIMIT $4`, parent, org, after, limit)
}

// ListOf returns the present memberships of accounts in an organization, by
// account.
func ListOf(tx *store.Tx, parent, org string, accounts []string) ([]Listed, error) {
	among, arg := tx.Among("$3", accounts)
	return list(tx, `WHERE m.parent = $1 AND m.org = $2 AND m.account`+among+` AND m.present = 1 ORDER BY m.account`, parent, org, arg)
}

// ListByAccount returns the present memberships of an account under one parent,
// or under every parent when parent is empty.
func ListByAccount(tx *store.Tx, parent, account string) ([]Listed, error) {
	if parent == "" {
		return list(tx, `WHERE m.parent IN (SELECT parent FROM persons WHERE account = $1) AND m.account = $1 AND m.present = 1 ORDER BY m.parent, m.org`, account)
	}
	return list(tx, `WHERE m.parent = $1 AND m.account = $2 AND m.present = 1 ORDER BY m.org`, parent, account)
}

func list(tx *store.Tx, where string, args ...any) ([]Listed, error) {
	var out []Listed
	err := tx.Rows(membershipColumns+`, a.email, coalesce(p.gate, 'open') FROM memberships m
		JOIN accounts a ON a.id = m.account LEFT JOIN persons p ON p.parent = m.parent AND p.account = m.account `+where, args,
		func(row store.Row) error {
			var l Listed
			m, err := scanMembership(row, &l.Email, &l.Gate)
			if err != nil {
				return err
			}
			l.Membership = m
			out = append(out, l)
			return nil
		})
	return out, err
}

// CountByOrg returns how many present members an organization has.
func CountByOrg(tx *store.Tx, parent, org string) (int64, error) {
	var n int64
	_, err := tx.Row(`SELECT count(*) FROM memberships WHERE parent = $1 AND org = $2 AND present = 1`, []any{parent, org}, &n)
	return n, err
}

// CountSeats returns how many seats of a tier are held in an organization.
func CountSeats(tx *store.Tx, parent, org string, tier identity.Tier) (int64, error) {
	var n int64
	_, err := tx.Row(`SELECT count(*) FROM memberships WHERE parent = $1 AND org = $2 AND seat_tier = $3 AND seat_state = 'held'`,
		[]any{parent, org, string(tier)}, &n)
	return n, err
}

// PresentAccounts returns up to limit accounts present in an organization
// behind the account id after.
func PresentAccounts(tx *store.Tx, parent, org, after string, limit int) ([]string, error) {
	return accounts(tx, `SELECT account FROM memberships WHERE parent = $1 AND org = $2 AND account > $3 AND present = 1 ORDER BY account LIMIT $4`,
		parent, org, after, limit)
}

// Retain makes what the members of an organization have facts of their own, but
// those of its primary owner: their role and the seat they hold become the base, and
// who has no grant gets one. ungrant: of guests alone, and nobody else has a grant
// from here. It is one statement, or two, however many they are: the parent is held
// alone, and nobody of it is answered meanwhile.
func Retain(tx *store.Tx, parent, org string, ungrant bool) error {
	const (
		base    = `UPDATE memberships SET base_role = role, base_source = 'retained', base_seat = CASE seat_state WHEN 'held' THEN seat_tier ELSE base_seat END, `
		granted = `grant_by = CASE grant_kind WHEN '' THEN 'switch' ELSE grant_by END, grant_at = CASE grant_kind WHEN '' THEN $3 ELSE grant_at END,
			grant_kind = CASE grant_kind WHEN '' THEN 'retained' ELSE grant_kind END `
		members = `WHERE parent = $1 AND org = $2 AND present = 1 AND primary_owner = 0`
		guests  = `EXISTS (SELECT 1 FROM persons p WHERE p.parent = $1 AND p.account = memberships.account AND p.guest = 1)`
	)
	if !ungrant {
		return tx.Do(base+granted+members, parent, org, tx.Now())
	}
	if err := tx.Do(base+granted+members+` AND `+guests, parent, org, tx.Now()); err != nil {
		return err
	}
	return tx.Do(base+`grant_kind = '', grant_by = '', grant_at = 0 `+members+` AND NOT `+guests, parent, org)
}

// DropStaleGrants clears the grants of those who are no members of an
// organization although they have one, so that no later mode admits them by it.
func DropStaleGrants(tx *store.Tx, parent, org string) error {
	return tx.Do(`UPDATE memberships SET grant_kind = '', grant_by = '', grant_at = 0
		WHERE parent = $1 AND org = $2 AND present = 0 AND grant_kind <> ''`, parent, org)
}

// Everyone returns up to limit accounts a parent knows behind the account id
// after.
func Everyone(tx *store.Tx, parent, after string, limit int) ([]string, error) {
	return accounts(tx, `SELECT account FROM persons WHERE parent = $1 AND account > $2 ORDER BY account LIMIT $3`, parent, after, limit)
}

func accounts(tx *store.Tx, query string, args ...any) ([]string, error) {
	var out []string
	err := tx.Rows(query, args, func(row store.Row) error {
		var a string
		err := row.Scan(&a)
		out = append(out, a)
		return err
	})
	return out, err
}

// usableAdministrators are those who administer an organization and can log in: a
// role among roles, the gate open, no seat waited for. The role user, which
// everybody gets, is never one of them.
func usableAdministrators(tx *store.Tx, parent, org string, roles []identity.Role) (from string, args []any) {
	names := make([]string, len(roles))
	for i, r := range roles {
		names[i] = string(r)
	}
	among, arg := tx.Among("$3", names)
	return ` FROM memberships m JOIN persons p ON p.parent = m.parent AND p.account = m.account
		WHERE m.parent = $1 AND m.org = $2 AND m.present = 1 AND m.role <> 'user' AND m.role` + among + ` AND m.seat_state <> 'waiting' AND p.gate = 'open'`,
		[]any{parent, org, arg}
}

// UsableAdministrators returns up to limit accounts that administer an organization
// and can log in.
func UsableAdministrators(tx *store.Tx, parent, org string, roles []identity.Role, limit int) ([]string, error) {
	from, args := usableAdministrators(tx, parent, org, roles)
	return accounts(tx, `SELECT m.account`+from+` LIMIT $4`, append(args, limit)...)
}

// CountUsableAdministrators counts the accounts that administer an organization and
// can log in.
func CountUsableAdministrators(tx *store.Tx, parent, org string, roles []identity.Role) (n int64, err error) {
	from, args := usableAdministrators(tx, parent, org, roles)
	_, err = tx.Row(`SELECT count(*)`+from, args, &n)
	return n, err
}

// PrimaryOwner returns the account that is an organization's primary owner, or
// "".
func PrimaryOwner(tx *store.Tx, parent, org string) (string, error) {
	var account string
	_, err := tx.Row(`SELECT account FROM memberships WHERE parent = $1 AND org = $2 AND present = 1 AND role <> 'user' AND role = 'primary_owner' AND primary_owner = 1`,
		[]any{parent, org}, &account)
	return account, err
}

// HeldBy returns up to limit accounts with a membership that a plan holds
// something of, behind the account id after; org empty: of any organization.
func HeldBy(tx *store.Tx, parent, org, plan, after string, limit int) ([]string, error) {
	// An expression of the account keeps the engine from going through everybody
	// in the order of accounts: what waits is little.
	const held = `SELECT DISTINCT account || '' FROM memberships WHERE parent = $1 AND holds IS NOT NULL AND holds LIKE '%"plan":"' || $2 || '"%'
		AND account || '' > $3`
	if org == "" {
		return accounts(tx, held+` ORDER BY 1 LIMIT $4`, parent, plan, after, limit)
	}
	return accounts(tx, held+` AND org = $5 ORDER BY 1 LIMIT $4`, parent, plan, after, limit, org)
}

// PostgreSQL merges a join of the two by account, through everybody of the
// parent who is before the first member: each person is looked up instead, and
// in an order that one index has.
const someMembers = `SELECT m.account FROM memberships m WHERE m.parent = $1 AND m.org = $2 AND m.present = 1
	AND (SELECT p.guest FROM persons p WHERE p.parent = m.parent AND p.account = m.account) <> 1 ORDER BY m.account LIMIT $3`

// AskSomeMembers asks for up to limit members of an organization who are no
// guests.
func AskSomeMembers(tx *store.Tx, parent, org string, limit int) func() ([]string, error) {
	answer := tx.Ask(someMembers, parent, org, limit)
	return func() (out []string, err error) {
		err = answer.Rows(func(row store.Row) error {
			var a string
			err := row.Scan(&a)
			out = append(out, a)
			return err
		})
		return out, err
	}
}

// CountMembers returns how many members an organization has who are no guests.
func CountMembers(tx *store.Tx, parent, org string) (int64, error) {
	var n int64
	_, err := tx.Row(`SELECT count(*) FROM memberships m JOIN persons p ON p.parent = m.parent AND p.account = m.account
		WHERE m.parent = $1 AND m.org = $2 AND m.present = 1 AND p.guest = 0`, []any{parent, org}, &n)
	return n, err
}

// NextWaiting returns the membership that waits longest for a seat of a tier
// in an organization, or nil.
func NextWaiting(tx *store.Tx, parent, org string, tier identity.Tier) (*Membership, error) {
	var out *Membership
	err := tx.Rows(membershipColumns+` FROM memberships m WHERE m.parent = $1 AND m.org = $2 AND m.wait_seq IS NOT NULL
		AND ',' || m.seat_accepts || ',' LIKE '%,' || $3 || ',%' ORDER BY m.wait_seq LIMIT 1`, []any{parent, org, string(tier)},
		func(row store.Row) error {
			m, err := scanMembership(row)
			out = m
			return err
		})
	return out, err
}
