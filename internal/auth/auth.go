// Package auth owns who may do what: API keys and directory tokens, their
// scopes, and the rights those give. Secrets are random and long, so one
// SHA-256 is a safe hash; the secret itself is shown once and never stored.
package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

// Scope is what a credential is for.
type Scope string

// The scopes of API keys, that of a directory's bearer token, and those of OAuth
// 2.0: a directory's client, the access tokens it gets, and an issuer it trusts.
const (
	ScopeOperator  Scope = "operator"
	ScopeReadOnly  Scope = "read-only"
	ScopeParent    Scope = "parent"
	ScopeOrg       Scope = "org"
	ScopeLoginHook Scope = "login-hook"
	ScopeDirectory Scope = "directory"

	ScopeOAuthClient Scope = "oauth-client"
	ScopeAccessToken Scope = "access-token"

	ScopeJWTIssuer Scope = "jwt-issuer" // an issuer that a directory trusts
)

// Scopes lists the scopes an API key may have.
var Scopes = []Scope{ScopeOperator, ScopeReadOnly, ScopeParent, ScopeOrg, ScopeLoginHook}

// ofDirectories are the scopes of a directory's credentials.
var ofDirectories = []Scope{ScopeDirectory, ScopeOAuthClient, ScopeAccessToken, ScopeJWTIssuer}

const (
	tokenPrefix = "usher_"
	tokenBytes  = 32
	hintLength  = 12
)

// MaxToken is how long a bearer token may be, in bytes.
const MaxToken = 256

// Principal is who a request comes from.
type Principal struct {
	Credential string // id
	Scope      Scope
	Parent     string // id; empty for an operator's and a daemon-wide read-only key
	Target     string // id of the organization, connection or directory
	Client     string // of an access token: id of the client or issuer that got it
	TargetRev  string // of a directory's token: a new value with every change of the directory
	Until      int64  // when it ends by itself, in epoch microseconds; 0: never

	Account string            // id of whom the key acts for; empty: it acts by itself
	Rights  map[string]Rights // the account's, by parent
}

// Actor returns how events name the principal.
func (p Principal) Actor() identity.Actor {
	if p.Account != "" {
		return identity.Actor{Kind: identity.ActorAccount, ID: p.Account, Key: p.Credential}
	}
	switch p.Scope {
	case ScopeOperator:
		return identity.Actor{Kind: identity.ActorOperator, ID: p.Credential}
	case ScopeDirectory:
		return identity.Actor{Kind: identity.ActorDirectory, ID: p.Target}
	case ScopeLoginHook:
		return identity.Actor{Kind: identity.ActorLogin, ID: p.Target}
	default:
		return identity.Actor{Kind: identity.ActorAPIKey, ID: p.Credential}
	}
}

// Operates reports whether the principal may do what only the operator of the
// daemon may. Nobody operates on behalf of an account.
func (p Principal) Operates() bool { return p.Scope == ScopeOperator && p.Account == "" }

// ReadsAll reports whether the principal reads what belongs to any parent, and
// what belongs to none.
func (p Principal) ReadsAll() bool {
	return p.Operates() || p.Scope == ScopeReadOnly && p.Parent == "" && p.Account == ""
}

// Reads reports whether the principal may read what belongs to a parent.
func (p Principal) Reads(parent string) bool { return p.keyReads(parent) && p.acts(parent) }

func (p Principal) keyReads(parent string) bool {
	switch p.Scope {
	case ScopeOperator:
		return true
	case ScopeReadOnly:
		return p.Parent == "" || p.Parent == parent
	case ScopeParent:
		return p.Parent != "" && p.Parent == parent
	default:
		return false
	}
}

func (p Principal) ofOrg(parent, org string) bool {
	return p.Scope == ScopeOrg && p.Parent == parent && p.Target == org
}

// ReadsOrg reports whether the principal may read an organization of a parent.
func (p Principal) ReadsOrg(parent, org string) bool {
	return (p.keyReads(parent) || p.ofOrg(parent, org)) && p.isIn(parent, org)
}

// ReadsMembers reports whether the principal may read who is in an organization
// of a parent, and what of each.
func (p Principal) ReadsMembers(parent, org string) bool {
	return (p.keyReads(parent) || p.ofOrg(parent, org)) && p.actsIn(parent, org)
}

// ReadsPerson reports whether the principal may read what a parent knows of an
// account: everybody reads what it knows of themselves.
func (p Principal) ReadsPerson(parent, account string) bool {
	_, known := p.Rights[parent]
	return p.Reads(parent) || p.Account == account && known && p.keyReads(parent)
}

// Manages reports whether the principal may change what belongs to a parent.
func (p Principal) Manages(parent string) bool { return p.keyManages(parent) && p.acts(parent) }

func (p Principal) keyManages(parent string) bool {
	return p.Scope == ScopeOperator || p.Scope == ScopeParent && p.Parent != "" && p.Parent == parent
}

// ManagesSome reports whether there is a parent that the principal Manages.
func (p Principal) ManagesSome() bool {
	if p.Account == "" {
		return p.keyManages(p.Parent)
	}
	for parent := range p.Rights {
		if p.Manages(parent) {
			return true
		}
	}
	return false
}

// ManagesOrg reports whether the principal may change who is in an organization
// of a parent, and what the organization sets for itself.
func (p Principal) ManagesOrg(parent, org string) bool {
	return (p.keyManages(parent) || p.ofOrg(parent, org)) && p.actsIn(parent, org)
}

// Knows reports whether the principal is one of a parent's: it knows that the
// parent exists, so that refusing it tells nothing.
func (p Principal) Knows(parent string) bool {
	if p.Account == "" {
		return p.Parent == parent
	}
	_, known := p.Rights[parent]
	return known
}

// Hooks reports whether the principal may speak for logins through a
// connection.
func (p Principal) Hooks(parent, connection string) bool {
	return p.Scope == ScopeOperator || p.Scope == ScopeLoginHook && p.Parent == parent && p.Target == connection
}

// ErrToken says that a token is unknown, expired or revoked: the same answer
// for all three.
var ErrToken = identity.Errorf(identity.CodeUnauthenticated, "invalid_token", "the bearer token is missing, unknown, expired or revoked")

// Issue makes a credential and returns its secret, which is not kept.
func Issue(tx *store.Tx, c *credentials.Credential, actor identity.Actor, requestID string) (string, error) {
	secret, err := NewSecret()
	if err != nil {
		return "", err
	}
	return secret, Register(tx, c, secret, actor, requestID)
}

// NewSecret returns a new random token.
func NewSecret() (string, error) {
	b := make([]byte, tokenBytes)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return tokenPrefix + base64.RawURLEncoding.EncodeToString(b), nil
}

// Register stores a credential for a secret that exists already. A secret that
// is registered is left as it is.
func Register(tx *store.Tx, c *credentials.Credential, secret string, actor identity.Actor, requestID string) error {
	if !slices.Contains(Scopes, Scope(c.Scope)) && !slices.Contains(ofDirectories, Scope(c.Scope)) {
		return identity.Errorf(identity.CodeInvalid, "unknown_scope", "scope %q is none of operator, read-only, parent, org, login-hook", c.Scope)
	}
	if err := checkTarget(c); err != nil {
		return err
	}
	if err := credentials.ShareTarget(tx, c.Target); err != nil {
		return err
	}
	if Scope(c.Scope) == ScopeDirectory {
		if err := takesTokens(tx, c.Target); err != nil {
			return err
		}
	}
	hash := Hash(secret)
	known, err := credentials.ByHash(tx, hash)
	if err != nil || known != nil {
		return err
	}
	if c.ID == "" {
		c.ID = store.NewID()
	}
	c.Hash, c.Hint = hash, hint(secret, min(hintLength, len(secret)/3))
	return insert(tx, c, actor, requestID)
}

// takesTokens refuses a token made by hand where the directory's profile takes
// none; the lock keeps one from being made while that changes.
func takesTokens(tx *store.Tx, id string) error {
	if err := credentials.LockTokens(tx, id); err != nil {
		return err
	}
	d, err := directory.ByID(tx, id)
	if err == nil && d != nil && d.Profile == directory.ProfileIPSIE {
		err = identity.Errorf(identity.CodeConflict, "static_tokens_off", "directory %q has profile ipsie, which takes no bearer tokens made by hand: make an OAuth 2.0 client of it (oauth), let it trust an issuer (trusted_issuer), or take the profile away", d.Slug)
	}
	return err
}

// pushed refuses a credential of a directory that nobody pushes to.
func pushed(tx *store.Tx, c *credentials.Credential) error {
	if s := Scope(c.Scope); s != ScopeDirectory && s != ScopeOAuthClient && s != ScopeJWTIssuer {
		return nil
	}
	d, err := directory.ByID(tx, c.Target)
	if err == nil && d != nil && d.Kind != identity.DirectorySCIM {
		err = identity.Errorf(identity.CodeConflict, "not_pushed", "directory %q is of kind %s: usher reads it and nobody pushes to it, so it has no SCIM base URL and takes no tokens", d.Slug, d.Kind)
	}
	return err
}

func insert(tx *store.Tx, c *credentials.Credential, actor identity.Actor, requestID string) error {
	if err := pushed(tx, c); err != nil {
		return err
	}
	if err := credentials.Insert(tx, c); err != nil {
		return err
	}
	after := map[string]string{"scope": c.Scope, "target": c.Target}
	if c.Client != "" {
		after["client"] = c.Client
	}
	return events.Append(tx, events.Event{
		Parent: c.Parent, Type: events.TokenCreated, Actor: actor, Target: c.ID, RequestID: requestID, After: events.Object(after),
	})
}

// hint returns what text begins with, in at most so many bytes: whole characters, since
// PostgreSQL takes no others.
func hint(text string, most int) string {
	return strings.ToValidUTF8(text[:min(most, len(text))], "")
}

// checkTarget refuses a credential that names less than its scope needs: it
// could do nothing, or more than was meant.
func checkTarget(c *credentials.Credential) error {
	switch Scope(c.Scope) {
	case ScopeOrg, ScopeLoginHook, ScopeDirectory, ScopeOAuthClient, ScopeAccessToken, ScopeJWTIssuer:
		if c.Parent != "" && c.Target != "" {
			return nil
		}
	case ScopeParent:
		if c.Parent != "" {
			return nil
		}
	default:
		return nil
	}
	return identity.Errorf(identity.CodeInvalid, "incomplete_scope", "scope %s needs to name what it is for, as in parent:acme or org:acme-console", c.Scope)
}

// Hash returns the form in which a secret is stored and looked up.
func Hash(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	var digits [2 * sha256.Size]byte
	hex.Encode(digits[:], sum[:])
	return string(digits[:])
}

// Bearer is what a request proves itself by: the hash of the credential in the
// store that must be live for it.
type Bearer struct {
	Hash  string
	Until int64  // when the request's own token ends, epoch microseconds; 0: with the credential
	Rev   string // what the credential's TargetRev was when its target was read
}

// BearerOf returns that of a token which is stored.
func BearerOf(token string) Bearer { return Bearer{Hash: Hash(token)} }

// Authenticate returns the principal of a bearer token, or ErrToken.
func Authenticate(tx *store.Tx, token string) (Principal, error) {
	if token == "" || len(token) > MaxToken {
		return Principal{}, ErrToken
	}
	return AuthenticateBearer(tx, BearerOf(token))
}

// AuthenticateBearer is Authenticate for a token that was read already.
func AuthenticateBearer(tx *store.Tx, b Bearer) (Principal, error) {
	c, err := credentials.ByHash(tx, b.Hash)
	if err != nil {
		return Principal{}, err
	}
	switch {
	case c == nil || subtle.ConstantTimeCompare([]byte(c.Hash), []byte(b.Hash)) != 1:
		return Principal{}, refuse("there is no such token: it may have been copied with something missing or added, or be another usher's")
	case c.RevokedAt != 0:
		return Principal{}, refuse("the token was revoked")
	case ended(tx, c) && c.Off:
		return Principal{}, refuse("the token was made by hand, and its directory takes none such by its profile (ipsie)")
	case ended(tx, c) || b.Ended(tx):
		return Principal{}, refuse("the token has expired")
	}
	switch Scope(c.Scope) {
	case ScopeOAuthClient:
		return Principal{}, refuse("it is the secret of an OAuth 2.0 client, which gets access tokens by it at the token endpoint and is none itself")
	case ScopeAccessToken, ScopeJWTIssuer: // stand for the directory, as a bearer token made by hand does
		c.Scope = string(ScopeDirectory)
	}
	return Principal{
		Credential: c.ID, Scope: Scope(c.Scope), Parent: c.Parent, Target: c.Target, TargetRev: c.TargetRev, Client: c.Client,
		Until: c.ExpiresAt,
	}, nil
}

// Ended reports whether the request's own token has ended by itself.
func (b Bearer) Ended(tx *store.Tx) bool { return b.EndedAt(tx.Now()) }

// EndedAt is Ended at a time in epoch microseconds.
func (b Bearer) EndedAt(at int64) bool { return b.Until != 0 && b.Until <= at }

// ended reports whether a credential is revoked, expired or off.
func ended(tx *store.Tx, c *credentials.Credential) bool {
	return c.Off || c.RevokedAt != 0 || c.ExpiresAt != 0 && c.ExpiresAt <= tx.Now()
}

// AskLive asks whether what was authenticated before is still good; the answer
// is ErrToken where it was revoked or has ended since, ErrChanged where the
// directory it is for has changed since b.Rev.
func AskLive(tx *store.Tx, b Bearer) func() error {
	live := credentials.AskLive(tx, b.Hash)
	return func() error {
		rev, ok, err := live()
		switch {
		case err != nil:
			return err
		case !ok || b.Ended(tx):
			return ErrToken
		case rev != b.Rev:
			return ErrChanged
		}
		return nil
	}
}

var sameToken = credentials.SameUntilSQL("$2", "$3", "$4")

// liveIn is what AskLiveIn remembers livesIn by.
type liveIn struct{ parent, hash, rev string }

type livesIn struct {
	rev   string // of the parent
	until int64
}

// AskLiveIn is AskLive for a transaction that goes on to read the revision of a
// parent, which it asks for by the same statement. The parent is held first: a
// change of the directory, which holds it alone, is over by the time the token is
// looked at. The answer is until when the credential is good, epoch microseconds
// or credentials.Forever; 0 with an error.
func AskLiveIn(tx *store.Tx, b Bearer, parent string) (func() (int64, error), error) {
	key := liveIn{parent, b.Hash, b.Rev}
	if known, ok := tx.Recall(key); ok && !b.Ended(tx) {
		if in, ok := known.(livesIn); ok {
			return func() (int64, error) { return in.until, nil }, tenants.KnowRev(tx, parent, in.rev)
		}
	}
	same, err := tenants.AskRevAnd(tx, parent, sameToken, b.Hash, tx.Now(), b.Rev)
	if err != nil {
		return nil, err
	}
	return func() (int64, error) {
		until, err := same()
		if err != nil {
			return 0, err
		}
		if until != 0 && !b.Ended(tx) {
			rev, err := tenants.Rev(tx, parent)
			if err == nil && rev != "" {
				tx.Remember(key, livesIn{rev, until}, until, store.PlaceOf(store.NoticedParent, parent, ""), store.PlaceOf(store.NoticedCredential, b.Hash, ""))
			}
			return until, err
		}
		err = AskLive(tx, b)() // which of the two it is
		if err != nil && !errors.Is(err, ErrToken) {
			return 0, ErrChanged // nothing can be asked any more where the caller's own statement has failed
		}
		return 0, err
	}, nil
}

// ErrChanged says that what is known of a token's directory is of before a
// change: nothing was done, and it can be done again.
var ErrChanged = identity.Errorf(identity.CodeUnavailable, "directory_changed", "the directory was changed at this moment; send the request again")

// Revoke ends a credential, and with a client or an issuer every access token it
// got. What a directory writes holds the parent with others, has looked at its
// credential, and may wait for somebody: whoever holds the parent alone comes
// behind all of it, and what comes later sees that the credential has ended.
func Revoke(tx *store.Tx, c *credentials.Credential, actor identity.Actor, requestID string) error {
	switch Scope(c.Scope) {
	case ScopeDirectory, ScopeAccessToken, ScopeOAuthClient, ScopeJWTIssuer:
		if err := tenants.Lock(tx, c.Parent); err != nil {
			return err
		}
	}
	if s := Scope(c.Scope); s == ScopeOAuthClient || s == ScopeJWTIssuer {
		if err := lockClients(tx, c.Target); err != nil {
			return err
		}
		if err := credentials.DeleteAccessOf(tx, c.Target, c.ID); err != nil {
			return err
		}
	}
	if c.Parent != "" {
		tx.Raise(c.Parent) // whoever logs in through it is looked at again
	}
	live, err := credentials.Revoke(tx, c.ID)
	if err != nil {
		return err
	}
	if !live {
		return identity.Errorf(identity.CodeConflict, "already_revoked", "the credential is revoked already")
	}
	return events.Append(tx, events.Event{Parent: c.Parent, Type: events.TokenRevoked, Actor: actor, Target: c.ID, RequestID: requestID})
}
