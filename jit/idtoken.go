package jit

import (
	"cmp"
	"context"
	"encoding/json"
	"net/http"
	"sync"

	"usher/internal/address"
	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
)

// proof is a connection as it was when an ID token was verified for it.
type proof struct {
	connection *tenants.Connection
	why        string // what is wrong with the token; empty: nothing
}

// holds reports whether the token is one of the connection as it is now.
func (p *proof) holds(c *tenants.Connection) bool {
	now := proof{connection: c}
	return c.ID == p.connection.ID && *now.by() == *p.by()
}

// provedBy is what a token was verified by and read with.
type provedBy struct{ Kind, Issuer, ClientID, Subject, Email, Groups string }

// by returns it, nil where there is no token. A decision that is kept is named by it: to
// another replica the connection may still be what it was before a change.
func (p *proof) by() *provedBy {
	if p == nil {
		return nil
	}
	c, n := p.connection, namesOf(p.connection)
	return &provedBy{c.Kind, c.Issuer, c.ClientID, n.subject, n.email, n.groups}
}

// names are the claims of a connection's ID tokens that say who somebody is.
type names struct{ subject, email, groups string }

func namesOf(c *tenants.Connection) names {
	return names{cmp.Or(c.SubjectClaim, "sub"), cmp.Or(c.EmailClaim, "email"), cmp.Or(c.GroupsClaim, "groups")}
}

// withIDToken replaces the ID token of a login by what it claims, verified for a
// connection. It may fetch the keys of the connection's issuer.
func (d *Door) withIDToken(ctx context.Context, in hook, c *tenants.Connection) (hook, error) {
	if c.Kind != "oidc" {
		return in, identity.Errorf(identity.CodeInvalid, "id_token_not_taken", "connection %q is of kind %s, which has no ID tokens: verify the assertion in the login flow and send its claims", in.Connection, c.Kind)
	}
	if c.Issuer == "" || c.ClientID == "" {
		return in, identity.Errorf(identity.CodeConflict, "connection_incomplete", "connection %q has no issuer or no client_id, so no ID token can be held to it; give it both", in.Connection)
	}
	in.proved = &proof{connection: c, why: "it is no JWT that is signed by RS256, PS256, ES256, ES384 or EdDSA"}
	token, ok := auth.ReadIDToken(in.IDToken)
	if !ok {
		return in, nil
	}
	var err error
	in.proved.why, err = d.keySets.VerifyIDToken(ctx, token, auth.IDToken{Tenant: c.Parent, Issuer: c.Issuer, ClientID: c.ClientID, Nonce: in.Nonce})
	if err == nil && in.proved.why == "" {
		in.Claims = claimed(token.Claims(), namesOf(c))
	}
	return in, err
}

// unsaid are claims that no rule looks at: what a token is, and when and how it
// came to be. They differ from login to login.
var unsaid = func() map[string]bool {
	out := map[string]bool{}
	for _, name := range []string{
		"iss", "sub", "aud", "azp", "exp", "nbf", "iat", "jti", "nonce", "at_hash", "c_hash", "s_hash", "auth_time", "acr", "amr", "sid", // OpenID Connect
		"aio", "rh", "uti", "ver", "xms_ftd", // Entra ID
		"email", "email_verified", "groups", "_claim_names", "_claim_sources", "hasgroups",
	} {
		out[name] = true
	}
	return out
}()

// claimed returns the claims that an ID token makes of a person.
func claimed(all map[string]any, n names) *claims {
	out := &claims{Attributes: map[string]any{}}
	for name, v := range all {
		if !unsaid[name] && name != n.subject && name != n.email && name != n.groups {
			out.Attributes[name] = v
		}
	}
	out.Subject, _ = all[n.subject].(string)
	out.Email, _ = all[n.email].(string)
	switch v := all["email_verified"].(type) {
	case bool:
		out.EmailVerified = v
	case string:
		out.EmailVerified = v == "true" // as some providers write it
	}
	if email, _ := all["email"].(string); n.email != "email" && !address.Same(email, out.Email) {
		out.EmailVerified = false // said of another address: it speaks of the claim email alone
	}
	if iat, ok := all["iat"].(float64); ok {
		out.IssuedAt = json.Number(formatted(iat))
	}
	out.ClaimNames, _ = all["_claim_names"].(map[string]any)
	if overflow, _ := all["hasgroups"].(bool); overflow || out.ClaimNames[n.groups] != nil {
		return out // Entra left the groups out because there are too many
	}
	if groups, ok := all[n.groups].([]any); ok {
		out.Groups, _ = json.Marshal(groups) // came from JSON
	}
	return out
}

// formatted writes a JSON number as JSON does.
func formatted(f float64) string {
	b, _ := json.Marshal(f) // fails for what no JSON number is
	return string(b)
}

// refuse answers a login whose ID token is not taken.
func (d *Door) refuse(r *http.Request, in hook) (any, error) {
	out := decision{Decision: "deny", Reason: provision.ReasonInvalidIDToken, Memberships: []membership{}, Detail: "the ID token is not taken: " + in.proved.why}
	login := provision.Login{Connection: in.proved.connection}
	var now int64
	err := d.db.View(r.Context(), func(tx *store.Tx) error {
		now = tx.Now()
		snap, err := d.engine.Snapshot(tx, login.Connection.Parent)
		if err == nil {
			out.PolicyVersion = snap.PolicyVersion
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	d.count(out.Decision, string(out.Reason))
	return out, d.logDenied(r, login, out, now)
}

// maxConnections bounds how many connections are remembered; past it all are
// forgotten.
const maxConnections = 1024

// connections remembers the connections that callers named, so that the ID token
// of a login that is known can be verified before the store is asked. What is
// remembered proves nothing: a login that is answered by it is one that was
// decided under the parent's revision, which every change of a connection raises.
type connections struct {
	mu    sync.RWMutex // guards known
	known map[caller]*tenants.Connection
}

type caller struct{ tokenHash, connection string }

func newConnections() *connections { return &connections{known: map[caller]*tenants.Connection{}} }

func (m *connections) get(k caller) *tenants.Connection {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.known[k]
}

func (m *connections) add(k caller, c *tenants.Connection) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.known) >= maxConnections && m.known[k] == nil {
		clear(m.known)
	}
	m.known[k] = c
}

// named finds the connection of a login for a caller who may use it.
func (d *Door) named(r *http.Request, in hook) (c *tenants.Connection, err error) {
	err = d.db.View(r.Context(), func(tx *store.Tx) error {
		p, err := d.principal(tx, r)
		if err == nil {
			c, err = hooked(tx, p, in)
		}
		return err
	})
	return c, err
}
