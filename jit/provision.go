package jit

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"

	"usher/internal/auth"
	"usher/internal/cache"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Bounds of what a login may claim.
const (
	maxSubject    = 255
	maxGroups     = 2000
	maxGroupName  = 1024
	sessionMaxAge = 12 * time.Hour // the lifetime hint for sessions
)

// hook is the body of POST /v1/login/provision.
type hook struct {
	Connection string  `json:"connection"`
	For        string  `json:"for"`
	IDToken    string  `json:"id_token"`
	Nonce      string  `json:"nonce"`
	Claims     *claims `json:"claims"`
	Invitation string  `json:"invitation"` // the token of an invitation, by which a guest proves the mailbox

	proved *proof // of the ID token that Claims are from; nil: the caller vouches for them
}

// claims are what the caller vouches for. Groups that are anything but an
// array of strings are no evidence.
type claims struct {
	Subject       string          `json:"subject"`
	Email         string          `json:"email"`
	EmailVerified bool            `json:"email_verified"`
	Groups        json.RawMessage `json:"groups"`
	IssuedAt      json.Number     `json:"iat"`
	Attributes    map[string]any  `json:"attributes"`
	ClaimNames    map[string]any  `json:"_claim_names"`
}

// membership is one membership in an answer.
type membership struct {
	Organization   string                   `json:"organization"`
	OrganizationID string                   `json:"organization_id"`
	Role           identity.Role            `json:"role"`
	Seat           identity.Tier            `json:"seat,omitempty"`
	State          identity.MembershipState `json:"state"`
}

// decision is the answer to a login.
type decision struct {
	Decision      string           `json:"decision"` // allow | deny
	Reason        provision.Reason `json:"reason,omitempty"`
	Detail        string           `json:"detail,omitempty"` // what is wrong with the ID token
	Account       string           `json:"account,omitempty"`
	Memberships   []membership     `json:"memberships"`
	PolicyVersion int64            `json:"policy_version"`
	Session       *session         `json:"session,omitempty"`
	Degraded      bool             `json:"degraded"`

	linked bool // the subject, by this login
	once   bool // the same claims may be decided otherwise
	taken  bool // see provision.Decision
}

type session struct {
	MaxAgeSeconds int64 `json:"max_age_seconds"`
}

// provision decides one login, in the shape that is usher's own.
func (d *Door) provision(r *http.Request) (any, error) {
	body, err := whole(r)
	if err != nil {
		return nil, err
	}
	in, err := readHook(body)
	if err != nil {
		return nil, err
	}
	return d.answer(r, in)
}

// answer decides one login. An ID token is verified first: where the login is
// known by the connection as it is remembered, and else by the connection as it
// is stored. It returns a decision, or the text of one.
func (d *Door) answer(r *http.Request, in hook) (any, error) {
	by := callerOf(r)
	if in.IDToken == "" {
		if same, err := d.known(r.Context(), by, in); err != nil || same != nil {
			return same, err
		}
		return d.decideAnew(r, by, in)
	}
	if in.Claims != nil {
		return nil, identity.Errorf(identity.CodeInvalid, "invalid_body", "the body has both id_token and claims; send one of them")
	}
	me := caller{by.Hash, in.Connection}
	if c := d.connections.get(me); c != nil {
		proved, err := d.withIDToken(r.Context(), in, c)
		if err == nil && proved.Claims != nil {
			if same, err := d.known(r.Context(), by, proved); err != nil || same != nil {
				return same, err
			}
		}
	}
	c, err := d.named(r, in)
	if err != nil {
		return nil, err
	}
	if !c.Enabled {
		in.proved = &proof{connection: c}
		in.Claims = &claims{Subject: "-"} // nobody's: the decision does not look at it
		return d.decideAnew(r, by, in)
	}
	d.connections.add(me, c)
	if in, err = d.withIDToken(r.Context(), in, c); err != nil {
		return nil, err
	}
	if in.Claims == nil {
		return d.refuse(r, in)
	}
	return d.decideAnew(r, by, in)
}

// known answers a login as the last time, where that still stands; nil: it has to
// be decided.
func (d *Door) known(ctx context.Context, by auth.Bearer, in hook) (any, error) {
	name, keeps := nameOf(by, in)
	if !keeps {
		return nil, nil
	}
	same, err := d.again(ctx, by, name, in)
	if err != nil || same == nil || in.early(same.issued, same.at) {
		return nil, err
	}
	d.count("allow", "")
	d.seen.add(same.parent, same.account, same.at, same.evidenceAt)
	return same.body, nil
}

// decideAnew decides a login. It is read first and repeated as a write only when
// something has to be written; of somebody who was never seen it is written at
// once, unless such a login was refused a while ago.
func (d *Door) decideAnew(r *http.Request, by auth.Bearer, in hook) (any, error) {
	name, keeps := nameOf(by, in)
	var out decision
	var login provision.Login
	var marks provision.Marks
	var now int64
	err := store.ErrReadOnly
	var before stood
	unseen := false
	if keeps {
		before, unseen = d.before(r.Context(), by, name, in)
	}
	if !unseen {
		err = d.db.View(r.Context(), func(tx *store.Tx) (err error) {
			now = tx.Now()
			if out, login, err = d.decide(tx, r, in); err != nil || !keeps {
				return err
			}
			marks, err = provision.AskMarks(tx, login.Connection.Parent, login.Connection.ID, login.Subject, by.Hash)()
			return err
		})
	}
	if errors.Is(err, store.ErrReadOnly) {
		keeps = false
		err = d.db.Update(r.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
			now = tx.Now()
			out, login, err = d.decide(tx, r, in)
			return err
		})
	}
	switch {
	case !unseen:
	case err == nil && out.linked:
		d.newcomers.Add(1)
	default:
		d.newcomers.Store(0)
	}
	if err != nil {
		return nil, err
	}
	d.count(out.Decision, string(out.Reason))
	if out.Decision != "allow" {
		d.refused.add(name)
	}
	if out.Decision == "allow" {
		d.bindings.add(caller{by.Hash, in.Connection}, binding{parent: login.Connection.Parent, connection: login.Connection.ID})
		d.seen.add(login.Connection.Parent, out.Account, now, login.EvidenceAt())
		if keeps && !out.once {
			return d.remember(by, name, marks, login, out, before)
		}
		return out, nil
	}
	if out.taken {
		d.seen.refused(login.Connection.Parent, out.Account, now, login.EvidenceAt())
	}
	return out, d.logDenied(r, login, out, now)
}

// manyNewcomers is how many logins that nothing was known of were of somebody new,
// one after the other, when the next one is taken to be so too: a company comes in.
const manyNewcomers = 8

// before looks, by one statement, at whom the subject of a login stands for, where
// what that is asked by is known. For nobody, so that the login will be written, or
// refused: it is unseen. For an account: it returns how the rows stand that the
// login is going to be decided by. That somebody is taken for unseen, or is not,
// costs time only.
func (d *Door) before(ctx context.Context, by auth.Bearer, name cache.Name, in hook) (s stood, unseen bool) {
	to, ok := d.bindings.get(caller{by.Hash, in.Connection})
	if !ok || d.refused.has(name) {
		return stood{}, false
	}
	if d.newcomers.Load() >= manyNewcomers {
		return stood{}, true
	}
	var account string
	err := d.db.Read(ctx, func(tx *store.Tx) (err error) {
		account, err = people.SubjectAccount(tx, to.parent, to.connection, in.Claims.Subject)
		return err
	})
	if err != nil || account == "" {
		return stood{}, err == nil
	}
	d.newcomers.Store(0)
	return d.stand(account, to, in.Claims.Subject, by.Hash), false
}

// decide authenticates the caller, finds the connection and has the login
// decided, all in one transaction.
func (d *Door) decide(tx *store.Tx, r *http.Request, in hook) (decision, provision.Login, error) {
	login, err := d.login(tx, r, in)
	if err != nil {
		return decision{}, login, err
	}
	c := provision.Change{
		Parent: login.Connection.Parent, Actor: identity.Actor{Kind: identity.ActorLogin, ID: login.Connection.ID}, RequestID: requestid.From(r.Context()),
	}
	snap, err := d.engine.Snapshot(tx, c.Parent)
	if err != nil {
		return decision{}, login, err
	}
	if login.ForOrg, login.ForKind, err = meant(snap, in.For); err != nil {
		return decision{}, login, err
	}
	login.Heard = func(account string) int64 { return d.seen.evidence(c.Parent, account) }
	made, err := d.decided(tx, c, login, callerOf(r))
	if err != nil {
		return decision{}, login, err
	}
	return render(snap, made), login, nil
}

// decided has a login decided. What waits for others is asked at its end once more
// whether the caller is good: the key may have been revoked meanwhile.
func (d *Door) decided(tx *store.Tx, c provision.Change, login provision.Login, by auth.Bearer) (provision.Decision, error) {
	if !tx.Writable() || !tx.Concurrent() {
		return d.engine.Login(tx, c, login)
	}
	var live func() error
	login.AtLast = func() { live = auth.AskLive(tx, by) }
	made, err := d.engine.Login(tx, c, login)
	if err != nil {
		return made, err
	}
	if live == nil {
		login.AtLast()
	}
	return made, live()
}

// login checks the caller's right and the form of the claims.
func (d *Door) login(tx *store.Tx, r *http.Request, in hook) (provision.Login, error) {
	conn, err := d.through(tx, r, in)
	switch {
	case err != nil:
		return provision.Login{}, err
	case in.Claims == nil:
		return provision.Login{}, identity.Errorf(identity.CodeInvalid, "claims_missing", "the body has neither id_token nor claims")
	case in.proved == nil && !conn.Vouched:
		return provision.Login{}, identity.Errorf(identity.CodeForbidden, "vouched_claims_off", "connection %q does not take vouched claims; send the ID token, or enable them with --vouched when the connection is made, or by usher connection change", in.Connection)
	}
	if conn, err = held(tx, conn); err != nil {
		return provision.Login{}, err
	}
	if in.proved != nil && !in.proved.holds(conn) {
		return provision.Login{}, errConnectionChanged
	}
	login, err := in.Claims.login(conn)
	if err == nil && in.early(login.IssuedAt, tx.Now()) {
		err = errIssuedAhead
	}
	if err != nil && in.proved != nil {
		err = identity.Errorf(identity.CodeInvalid, "invalid_claims", "the ID token: %s", identity.AsError(err).Detail)
	}
	if err == nil && in.Invitation != "" {
		login.Invitation = auth.Hash(in.Invitation)
	}
	return login, err
}

// through authenticates the caller and returns the connection it names. Where
// the store can tell that nothing of them has changed they are not read again.
func (d *Door) through(tx *store.Tx, r *http.Request, in hook) (*tenants.Connection, error) {
	by := callerOf(r)
	key := caller{by.Hash, in.Connection}
	if known, ok := tx.Recall(key); ok && !by.Ended(tx) {
		if was, ok := known.(*admitted); ok {
			d.used(was.credential)
			return was.connection, nil
		}
	}
	p, err := d.principal(tx, r)
	if err != nil {
		return nil, err
	}
	conn, err := hooked(tx, p, in)
	if err == nil && conn.ProvenAt != 0 {
		tx.Remember(key, &admitted{p.Credential, conn}, p.Until,
			store.PlaceOf(store.NoticedParent, conn.Parent, ""), store.PlaceOf(store.NoticedCredential, by.Hash, ""))
	}
	return conn, err
}

// admitted is a connection that a credential may use for logins.
type admitted struct {
	credential string
	connection *tenants.Connection
}

var errConnectionChanged = identity.Errorf(identity.CodeUnavailable, "connection_changed", "the connection was changed at this moment; send the login again")

// hooked returns the connection of a login, which the caller must be bound to.
func hooked(tx *store.Tx, p auth.Principal, in hook) (*tenants.Connection, error) {
	if p.Scope != auth.ScopeLoginHook && !p.Operates() {
		return nil, identity.Errorf(identity.CodeForbidden, "wrong_scope", "this key is not for login hooks; use one with scope login-hook")
	}
	return connection(tx, p, in.Connection)
}

// connection finds the connection a caller names by "parent/slug" or id. One
// that the key is not bound to is 403, whether it exists or not.
func connection(tx *store.Tx, p auth.Principal, name string) (*tenants.Connection, error) {
	var c *tenants.Connection
	parentSlug, slug, qualified := strings.Cut(name, "/")
	var err error
	switch {
	case name == "":
		return nil, identity.Errorf(identity.CodeInvalid, "connection_missing", "the body names no connection; give it as parent/connection or by id")
	case qualified:
		var parent *tenants.Parent
		if parent, err = tenants.ParentBySlug(tx, parentSlug); err == nil && parent != nil {
			c, err = tenants.ConnectionBySlug(tx, parent.ID, slug)
		}
	default:
		if c, err = tenants.ConnectionByID(tx, name); err == nil && c == nil && p.Parent != "" {
			c, err = tenants.ConnectionBySlug(tx, p.Parent, name)
		}
	}
	switch {
	case err != nil:
		return nil, err
	case c == nil && p.Operates():
		return nil, identity.Errorf(identity.CodeNotFound, "unknown_connection", "there is no connection %q", name)
	case c == nil || !p.Hooks(c.Parent, c.ID):
		return nil, identity.Errorf(identity.CodeForbidden, "wrong_connection", "this key is not bound to connection %q", name)
	}
	return c, nil
}

// held returns a connection as it stays until the transaction ends, where that
// writes: what a login through it links is of what it is now.
func held(tx *store.Tx, c *tenants.Connection) (*tenants.Connection, error) {
	if tx.Writable() {
		if err := tenants.Share(tx, c.Parent); err != nil {
			return nil, err
		}
	}
	if tx.Writable() && tx.Concurrent() {
		again, err := tenants.ConnectionByID(tx, c.ID)
		if err != nil || again == nil {
			return nil, errors.Join(err, errClearing)
		}
		c = again
	}
	if c.Clearing != tenants.ClearingNone {
		return nil, errClearing
	}
	return c, nil
}

// errClearing says that a connection's subjects are being let go of: whom one of
// them stands for cannot be told.
var errClearing = identity.Errorf(identity.CodeUnavailable, "connection_clearing", "the connection is being changed, and nobody logs in through it at this moment; send the request again")

// login turns claims into what decisions look at, or says what of their form
// is wrong.
func (c *claims) login(conn *tenants.Connection) (provision.Login, error) {
	if c.Subject == "" || len(c.Subject) > maxSubject {
		return provision.Login{}, identity.Errorf(identity.CodeInvalid, "invalid_claims", "claims.subject must have 1 to %d bytes", maxSubject)
	}
	// What is no text of Unicode was decoded as U+FFFD, whatever it was: two people
	// would be one.
	if strings.ContainsAny(c.Subject, "\x00\ufffd") {
		return provision.Login{}, identity.Errorf(identity.CodeInvalid, "invalid_claims", "claims.subject has a character that could not be read (U+FFFD), or U+0000: it names nobody for certain; send it as UTF-8, as the identity provider has it")
	}
	in := provision.Login{Connection: conn, Subject: c.Subject, Email: c.Email, EmailVerified: c.EmailVerified, Attributes: c.Attributes}
	var err error
	if in.IssuedAt, err = c.issuedAt(); err != nil {
		return provision.Login{}, err
	}
	if _, overflow := c.ClaimNames["groups"]; overflow {
		return in, nil // Entra left the groups out because there are too many
	}
	var sent []*string
	if json.Unmarshal(c.Groups, &sent) != nil || sent == nil || len(sent) > maxGroups {
		return in, nil
	}
	groups := make([]string, len(sent))
	for i, g := range sent {
		if g == nil || len(*g) > maxGroupName {
			return in, nil
		}
		groups[i] = *g
	}
	in.Evidence, in.Groups = provision.GroupsExplicit, groups
	return in, nil
}

// early reports whether a caller vouches for what was issued only after now, which
// would make all evidence until then old. An ID token is looked at for that when it
// is verified.
func (in hook) early(issued, now int64) bool {
	return in.proved == nil && issued > now+auth.Leeway.Microseconds()
}

var errIssuedAhead = identity.Errorf(identity.CodeInvalid, "invalid_claims", "claims.iat must not be in the future by more than a minute, by which clocks may differ")

// issuedAt is iat in epoch microseconds, 0 where it was not said.
func (c *claims) issuedAt() (int64, error) {
	if c.IssuedAt == "" {
		return 0, nil
	}
	seconds, err := c.IssuedAt.Float64()
	if err != nil || seconds < 0 || seconds > 1e11 {
		return 0, identity.Errorf(identity.CodeInvalid, "invalid_claims", "claims.iat must be seconds since 1970")
	}
	return int64(seconds * 1e6), nil
}

// meant resolves "for": an organization's slug or id, or a kind.
func meant(snap *provision.Snapshot, name string) (org string, kind identity.Kind, err error) {
	if name == "" {
		return "", "", nil
	}
	if o := snap.Orgs.Named(name); o != nil {
		return o.ID, "", nil
	}
	if identity.Kind(name).Valid() {
		return "", identity.Kind(name), nil
	}
	return "", "", identity.Errorf(identity.CodeInvalid, "unknown_organization", "for: %q is neither an organization of this parent nor a kind of organization", name)
}

func render(snap *provision.Snapshot, d provision.Decision) decision {
	out := decision{Decision: "deny", Reason: d.Reason, Account: d.Account, Memberships: []membership{}, PolicyVersion: d.PolicyVersion, linked: d.Linked, once: d.Once, taken: d.Taken}
	for _, l := range d.Memberships {
		out.Memberships = append(out.Memberships, rendered(snap, l))
	}
	if d.Allow {
		out.Decision, out.Session = "allow", &session{MaxAgeSeconds: int64(sessionMaxAge.Seconds())}
	}
	return out
}

func rendered(snap *provision.Snapshot, l people.Listed) membership {
	m := membership{OrganizationID: l.Org, Role: l.Role, Seat: l.SeatTier, State: l.State(l.Gate)}
	if org := snap.Org(l.Org); org != nil {
		m.Organization = org.Slug
	}
	return m
}
