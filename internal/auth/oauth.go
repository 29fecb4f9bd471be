package auth

import (
	"crypto/subtle"
	"strings"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// AccessTokenLife is how long an access token is good, unless its client ends
// before.
const AccessTokenLife = time.Hour

// A client gets at most issueLimit access tokens in issueWindow, and whoever gets
// one takes up to sweepLimit expired ones of the directory away: what is stored
// of a client stays bounded.
const (
	issueLimit  = 30
	issueWindow = time.Minute
	sweepLimit  = 100
)

// The reasons of the errors of clients, as RFC 6749 section 5.2 spells them.
const (
	ReasonInvalidClient = "invalid_client"
	ReasonSlowDown      = "slow_down" // of RFC 8628: RFC 6749 has no word for it
)

// ErrClient says that a client did not prove to be one of the directory: the
// same answer whether it is unknown, revoked, expired, or its proof is wrong.
var ErrClient = identity.Errorf(identity.CodeUnauthenticated, ReasonInvalidClient, "the client is unknown to this directory, has ended, or did not prove to be the one it says")

// Proof is how a client proves to be the one it says.
type Proof struct {
	Client string // its id
	Secret string

	// Instead of a secret.
	Assertion string   // a signed JWT (RFC 7523)
	Audiences []string // of which it names exactly one
}

// noClient stands for a client that does not exist: no secret has its hash, so
// that the work is the same.
var noClient = credentials.Credential{Hash: strings.Repeat("0", len(Hash("")))}

// AuthenticateClient returns the client of a directory that a proof proves, or
// ErrClient.
func AuthenticateClient(tx *store.Tx, directory string, p Proof) (*credentials.Credential, error) {
	c, _, err := prove(tx, directory, p)
	return c, err
}

// prove is AuthenticateClient; for an assertion it returns by which name the
// assertion is spent.
func prove(tx *store.Tx, directory string, p Proof) (c *credentials.Credential, spends string, err error) {
	if c, err = credentials.ByID(tx, p.Client); err != nil {
		return nil, "", err
	}
	known := c != nil && Scope(c.Scope) == ScopeOAuthClient && c.Target == directory && !ended(tx, c)
	if !known {
		c = &noClient
	}
	refused := func(why string) error {
		if !known {
			why = "the client is none of the directory, or has ended"
		}
		return &Refusal{ErrClient, why}
	}
	if p.Assertion == "" {
		if proved := subtle.ConstantTimeCompare([]byte(c.Hash), []byte(Hash(p.Secret))) == 1; !known || !proved {
			return nil, "", refused("the secret is not the client's")
		}
		return c, "", nil
	}
	claims, signed := asserted(c, p.Assertion)
	if !known || !signed {
		return nil, "", refused("no key of the client has signed the assertion")
	}
	if why := checkClaims(claims, c.ID, p.Audiences, time.UnixMicro(tx.Now())); why != "" {
		return nil, "", refused(why)
	}
	spends = Hash(c.ID + " " + claims.ID)
	spent, err := credentials.Spent(tx, spends)
	if err == nil && spent {
		err = refused("the assertion was used before (jti)")
	}
	if err != nil {
		return nil, "", err
	}
	return c, spends, nil
}

// Access is an access token just given; its secret is not kept.
type Access struct {
	Token string
	Life  time.Duration // from now, whole seconds
}

// Grant gives a client of a directory an access token once it has proved itself.
// Expired ones of the directory are deleted by the way.
func Grant(tx *store.Tx, directory string, p Proof, requestID string) (Access, error) {
	// One at a time: a client that is being revoked gets none that outlives it.
	if err := lockClients(tx, directory); err != nil {
		return Access{}, err
	}
	c, spends, err := prove(tx, directory, p)
	if err != nil {
		return Access{}, err
	}
	return give(tx, c, spends, tx.Now()+AccessTokenLife.Microseconds(), requestID)
}

// give gives a client or an issuer an access token that ends at a time at the
// latest, under the lock of lockClients.
func give(tx *store.Tx, c *credentials.Credential, spends string, until int64, requestID string) (Access, error) {
	issued, err := credentials.IssuedSince(tx, c.Target, c.ID, tx.Now()-issueWindow.Microseconds())
	if err != nil {
		return Access{}, err
	}
	if issued >= issueLimit {
		return Access{}, identity.Errorf(identity.CodeTooMany, ReasonSlowDown, "the client was given %d access tokens within a minute; use one until it ends, and try again in a minute", issueLimit)
	}
	if err := credentials.DeleteAccess(tx, c.Target, tx.Now()-AccessTokenLife.Microseconds(), sweepLimit); err != nil {
		return Access{}, err
	}
	t := &credentials.Credential{
		Parent: c.Parent, Scope: string(ScopeAccessToken), Target: c.Target, Client: c.ID, Assertion: spends, ExpiresAt: until,
	}
	if c.ExpiresAt != 0 {
		t.ExpiresAt = min(t.ExpiresAt, c.ExpiresAt)
	}
	token, err := Issue(tx, t, identity.Actor{Kind: identity.ActorAPIKey, ID: c.ID}, requestID)
	if err != nil {
		return Access{}, err
	}
	return Access{token, time.Duration(t.ExpiresAt-tx.Now()) * time.Microsecond / time.Second * time.Second}, nil
}

// lockClients takes the lock that the clients of a directory get tokens and end
// under.
func lockClients(tx *store.Tx, directory string) error {
	if err := credentials.ShareTarget(tx, directory); err != nil {
		return err
	}
	return tx.Lock("oauth clients of " + directory)
}

// Accepted are the ways to authenticate that a directory has live credentials
// for.
type Accepted struct {
	Tokens  bool // bearer tokens made by hand
	Clients bool // of OAuth 2.0
	Issuers bool // of JWTs
}

// givenOut are the scopes of the credentials of a directory that people make.
var givenOut = [3]string{string(ScopeDirectory), string(ScopeOAuthClient), string(ScopeJWTIssuer)}

// Accepts returns what a directory accepts.
func Accepts(tx *store.Tx, parent, directory string) (Accepted, error) {
	has, err := credentials.AcceptedScopes(tx, parent, directory, givenOut)
	return Accepted{has[0], has[1], has[2]}, err
}

// First returns the credential that was made first for a directory, revoked or
// not, or nil: it is never deleted, so it stays the same.
func First(tx *store.Tx, parent, directory string) (*credentials.Credential, error) {
	return credentials.First(tx, parent, directory, givenOut)
}
