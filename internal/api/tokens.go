package api

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/tenants"
)

// Token is a key or directory token as answers show it. The secret is not
// among it.
type Token struct {
	ID         string     `json:"id"`
	Scope      string     `json:"scope" example:"directory:acme/okta" doc:"operator, read-only, parent:acme, org:acme-console, login-hook:acme/main, directory:acme/okta, oauth-client:acme/okta, or jwt-issuer:acme/okta"`
	TargetID   string     `json:"target_id,omitempty" doc:"The id of what the scope names"`
	Name       string     `json:"name,omitempty"`
	Hint       string     `json:"hint" doc:"The first characters of the secret, to tell keys apart"`
	CreatedAt  time.Time  `json:"created_at"`
	ExpiresAt  *time.Time `json:"expires_at,omitempty"`
	RevokedAt  *time.Time `json:"revoked_at,omitempty"`
	LastUsedAt *time.Time `json:"last_used_at,omitempty" doc:"When it was last used, of a client or an issuer by an access token or a JWT; to some minutes. Absent: never"`
	Off        bool       `json:"off,omitempty" doc:"It is refused while its directory has profile ipsie, which takes no tokens made by hand"`

	TrustedIssuer *TrustedIssuer `json:"trusted_issuer,omitempty" doc:"Of scope jwt-issuer: whose tokens the directory takes"`
}

// TrustedIssuer says which JWTs a directory takes: those of an issuer, for an
// audience, of a subject or with claims.
type TrustedIssuer struct {
	Issuer   string            `json:"issuer" example:"https://token.actions.githubusercontent.com" doc:"What iss of its tokens is, to the letter"`
	Audience string            `json:"audience,omitempty" doc:"What aud of its tokens is, and nothing else; the issuer of the directory's token endpoint when left out"`
	JWKSURL  string            `json:"jwks_url,omitempty" doc:"Where its public keys are (RFC 7517)"`
	JWKS     any               `json:"jwks,omitempty" doc:"The keys themselves, instead of jwks_url. Shown is none of them"`
	Subject  string            `json:"subject,omitempty" doc:"What sub of its tokens is. Subject, claims or both are needed: an issuer has more clients than this directory"`
	Claims   map[string]string `json:"claims,omitempty" doc:"What other claims are: a text, or a list that has it"`
}

// NewToken is a token just made, with its secret.
type NewToken struct {
	Token
	Secret        string `json:"token,omitempty" doc:"The secret. It is shown this once and kept nowhere"`
	ClientID      string `json:"client_id,omitempty" doc:"Of an OAuth 2.0 client: what it calls itself at the token endpoint"`
	ClientSecret  string `json:"client_secret,omitempty" doc:"Of an OAuth 2.0 client: its secret. It is shown this once and kept nowhere"`
	SigningSecret string `json:"signing_secret,omitempty" doc:"Of a login hook that signs what it sends: its secret. It is shown this once, and kept sealed"`
	TokenEndpoint string `json:"token_endpoint,omitempty" doc:"Of an OAuth 2.0 client or an issuer: where access tokens are got"`
}

func (c *call) showToken(t *credentials.Credential) (Token, error) {
	scope, err := c.scopeOf(t)
	out := Token{
		ID: t.ID, Scope: scope, TargetID: t.Target, Name: t.Name, Hint: t.Hint, CreatedAt: at(t.CreatedAt),
		ExpiresAt: atOrNil(t.ExpiresAt), RevokedAt: atOrNil(t.RevokedAt), LastUsedAt: atOrNil(t.LastUsedAt), Off: t.Off,
	}
	if t.Issuer != "" && err == nil {
		var trust auth.Trust
		trust, err = auth.TrustOf(t)
		out.TrustedIssuer = &TrustedIssuer{Issuer: trust.Issuer, Audience: trust.Audience, JWKSURL: trust.JWKSURL, Subject: trust.Subject, Claims: trust.Claims}
	}
	if out.TargetID == "" {
		out.TargetID = t.Parent
	}
	return out, err
}

// scopeOf writes a scope as it is asked for.
func (c *call) scopeOf(t *credentials.Credential) (string, error) {
	parent, err := c.parentSlug(t.Parent)
	if err != nil {
		return "", err
	}
	target := parent
	switch auth.Scope(t.Scope) {
	case auth.ScopeOrg:
		o, err := tenants.OrganizationByID(c.tx, t.Target)
		if err != nil {
			return "", err
		}
		target = t.Target
		if o != nil {
			target = o.Slug
		}
	case auth.ScopeLoginHook:
		n, err := tenants.ConnectionByID(c.tx, t.Target)
		if err != nil {
			return "", err
		}
		target = t.Target
		if n != nil {
			target = joined(parent, n.Slug)
		}
	case auth.ScopeDirectory, auth.ScopeOAuthClient, auth.ScopeAccessToken, auth.ScopeJWTIssuer:
		d, err := directory.ByID(c.tx, t.Target)
		if err != nil {
			return "", err
		}
		target = t.Target
		if d != nil {
			target = joined(parent, d.Slug)
		}
	}
	if target == "" {
		return t.Scope, nil
	}
	return t.Scope + ":" + target, nil
}

type tokenCreate struct {
	Body struct {
		Directory string     `json:"directory,omitempty" doc:"The directory whose bearer token it is; instead of scope" example:"acme/okta"`
		Scope     string     `json:"scope,omitempty" doc:"operator, read-only, read-only:PARENT, parent:PARENT, org:ORGANIZATION or login-hook:PARENT/CONNECTION"`
		OAuth     bool       `json:"oauth,omitempty" doc:"With directory: make an OAuth 2.0 client of it instead, which gets access tokens at the directory's token endpoint by client credentials"`
		JWKS      any        `json:"jwks,omitempty" doc:"With oauth: the client's public keys (RFC 7517) for RS256 or ES256. It has no secret then and proves itself by signed assertions (private_key_jwt, RFC 7523)"`
		Name      string     `json:"name,omitempty" maxLength:"200"`
		ExpiresAt *time.Time `json:"expires_at,omitempty" doc:"Never when left out"`

		Signing       bool   `json:"signing,omitempty" doc:"With scope login-hook: the caller signs what it sends instead of sending a token"`
		SigningSecret string `json:"signing_secret,omitempty" maxLength:"512" doc:"With signing: the secret that the product has made; a new one when left out"`
		Certificate   string `json:"certificate,omitempty" maxLength:"16384" doc:"With scope login-hook: the caller shows this certificate (PEM) instead of sending a token. Needs tls.client_certificates"`

		TrustedIssuer *TrustedIssuer `json:"trusted_issuer,omitempty" doc:"With directory: let it take the JWTs of an issuer instead, as bearer tokens and at its token endpoint"`
	} `nameHint:"TokenRequest"`
}

func (s *server) tokens() {
	type list struct {
		Page
		Parent string `query:"parent" doc:"Slug or id of a parent"`
	}
	read(s, "list-tokens", "/v1/tokens", "List keys, directory tokens, OAuth 2.0 clients and trusted issuers, revoked ones included", func(c *call, in *list) (List[Token], error) {
		parent, err := c.listed(in.Parent)
		if err != nil {
			return List[Token]{}, err
		}
		return paged(in.Page, "tokens", func(after string, limit int) ([]*credentials.Credential, error) {
			return credentials.List(c.tx, parent, after, limit)
		}, func(t *credentials.Credential) string { return t.ID }, c.showToken)
	})
	write(s, "create-token", http.MethodPost, "/v1/tokens", "Create a key, a directory's token or its OAuth 2.0 client, or let it trust an issuer; a secret is shown once", http.StatusCreated, createToken)
	type one struct {
		ID string `path:"id"`
	}
	read(s, "get-token", "/v1/tokens/{id}", "Show a key or token, without its secret", func(c *call, in *one) (Token, error) {
		t, err := c.tokenByID(in.ID)
		if err == nil && !c.who.Reads(t.Parent) {
			err = notFound("token", in.ID)
		}
		if err != nil {
			return Token{}, err
		}
		return c.showToken(t)
	})
	write(s, "revoke-token", http.MethodDelete, "/v1/tokens/{id}", "Revoke a key or token, or a client or issuer and every access token it got, from now on", http.StatusOK, func(c *call, in *one) (Token, error) {
		return revokeToken(c, in.ID)
	})
}

func createToken(c *call, in *tokenCreate) (NewToken, error) {
	b := in.Body
	invalid := func(detail string) (NewToken, error) {
		return NewToken{}, identity.Errorf(identity.CodeInvalid, "invalid_request", "%s", detail)
	}
	switch {
	case (b.Directory == "") == (b.Scope == ""):
		return invalid("give either directory or scope")
	case b.OAuth && b.Directory == "":
		return invalid("oauth makes a client of a directory; name it by directory")
	case b.JWKS != nil && !b.OAuth:
		return invalid("jwks are the keys of an OAuth 2.0 client; set oauth")
	case b.SigningSecret != "" && !b.Signing, b.Signing && b.Certificate != "", (b.Signing || b.Certificate != "") && b.Directory != "":
		return invalid("signing, with signing_secret where the product has made one, or certificate say how a login hook proves itself: give one of them, with scope login-hook")
	case b.TrustedIssuer != nil && (b.Directory == "" || b.OAuth):
		return invalid("trusted_issuer is one of a directory; name it by directory, without oauth")
	}
	scope := b.Scope
	if b.Directory != "" {
		scope = string(auth.ScopeDirectory) + ":" + b.Directory
	}
	t, err := c.heldCredential(scope)
	if err != nil {
		return NewToken{}, err
	}
	t.Name = b.Name
	if b.ExpiresAt != nil {
		if t.ExpiresAt = b.ExpiresAt.UnixMicro(); t.ExpiresAt <= c.tx.Now() {
			return NewToken{}, identity.Errorf(identity.CodeInvalid, "invalid_expiry", "expires_at is in the past")
		}
	}
	switch {
	case b.OAuth:
		return c.oauthClient(t, b.JWKS)
	case b.TrustedIssuer != nil:
		return c.trustedIssuer(t, *b.TrustedIssuer)
	case b.Signing, b.Certificate != "":
		return c.hookCaller(t, b.SigningSecret, b.Certificate)
	}
	secret, err := auth.Issue(c.tx, t, c.who.Actor(), c.change("").RequestID)
	if err != nil {
		return NewToken{}, err
	}
	shown, err := c.showToken(t)
	return NewToken{Token: shown, Secret: secret}, err
}

// hookCaller lets a login hook prove itself by a signature or by a certificate.
func (c *call) hookCaller(t *credentials.Credential, secret, certificate string) (out NewToken, err error) {
	if certificate != "" {
		err = auth.RegisterCertificate(c.tx, t, certificate, c.who.Actor(), c.change("").RequestID)
	} else {
		out.SigningSecret, err = auth.IssueSigning(c.tx, t, secret, c.Sealing, c.who.Actor(), c.change("").RequestID)
	}
	if err != nil {
		return NewToken{}, err
	}
	out.Token, err = c.showToken(t)
	return out, err
}

// trustedIssuer lets t's directory take the tokens of an issuer.
func (c *call) trustedIssuer(t *credentials.Credential, in TrustedIssuer) (out NewToken, err error) {
	endpoint := c.PublicURL() + "/scim/" + t.Target
	trust := auth.Trust{Issuer: in.Issuer, Audience: in.Audience, JWKSURL: in.JWKSURL, Subject: in.Subject, Claims: in.Claims}
	if trust.Audience == "" {
		trust.Audience = endpoint
	}
	if trust.Audience != endpoint && strings.HasPrefix(trust.Audience, c.PublicURL()+"/scim/") {
		return NewToken{}, identity.Errorf(identity.CodeInvalid, "invalid_issuer", "trusted_issuer: audience is the address of another directory, whose tokens would be ambiguous by it")
	}
	if in.JWKS != nil {
		if trust.JWKS, err = json.Marshal(in.JWKS); err != nil {
			return NewToken{}, err
		}
	}
	if err := auth.RegisterIssuer(c.tx, t, trust, c.who.Actor(), c.change("").RequestID); err != nil {
		return NewToken{}, err
	}
	out.TokenEndpoint = endpoint + "/oauth/token"
	out.Token, err = c.showToken(t)
	return out, err
}

// oauthClient makes a client of t's directory: with a secret, or with public
// keys where some are given.
func (c *call) oauthClient(t *credentials.Credential, jwks any) (out NewToken, err error) {
	t.Scope = string(auth.ScopeOAuthClient)
	if jwks == nil {
		out.ClientSecret, err = auth.Issue(c.tx, t, c.who.Actor(), c.change("").RequestID)
	} else {
		var keys []byte
		if keys, err = json.Marshal(jwks); err == nil {
			err = auth.RegisterClient(c.tx, t, keys, c.who.Actor(), c.change("").RequestID)
		}
	}
	if err != nil {
		return NewToken{}, err
	}
	out.ClientID, out.TokenEndpoint = t.ID, c.PublicURL()+"/scim/"+t.Target+"/oauth/token"
	out.Token, err = c.showToken(t)
	return out, err
}

// heldCredential is credential for a tenant that stays what it is until the
// transaction ends: what the scope names may have been deleted, or given another,
// before it is held.
func (c *call) heldCredential(scope string) (*credentials.Credential, error) {
	for held := ""; ; {
		t, err := c.credential(scope)
		if err != nil || t.Parent == held || !c.tx.Concurrent() {
			return t, err
		}
		held = t.Parent
		if err := tenants.Share(c.tx, held); err != nil {
			return nil, err
		}
		delete(c.seen, held)
	}
}

// credential returns the credential a scope asks for, once the caller may give
// it: nobody gives more than they have.
func (c *call) credential(scope string) (*credentials.Credential, error) {
	kind, ref, _ := strings.Cut(scope, ":")
	t := &credentials.Credential{Scope: kind}
	switch s := auth.Scope(kind); {
	case ref == "" && (s == auth.ScopeOperator || s == auth.ScopeReadOnly):
		return t, c.operates("create " + kind + " keys for the whole daemon")
	case ref == "" || s == auth.ScopeOperator:
		return nil, unknownScope(scope)
	case s == auth.ScopeParent || s == auth.ScopeReadOnly:
		p, err := c.manageParent(ref)
		if err != nil {
			return nil, err
		}
		t.Parent = p.ID
	case s == auth.ScopeOrg:
		o, err := c.organization(ref)
		if err != nil {
			return nil, err
		}
		t.Parent, t.Target = o.Parent, o.ID
	case s == auth.ScopeLoginHook:
		n, err := c.connection(ref)
		if err != nil {
			return nil, err
		}
		t.Parent, t.Target = n.Parent, n.ID
	case s == auth.ScopeDirectory:
		d, err := c.directory(ref)
		if err != nil {
			return nil, err
		}
		t.Parent, t.Target = d.Parent, d.ID
	default:
		return nil, unknownScope(scope)
	}
	return t, c.manages(t.Parent)
}

func unknownScope(scope string) error {
	return identity.Errorf(identity.CodeInvalid, "unknown_scope",
		"scope %q is none of operator, read-only, read-only:PARENT, parent:PARENT, org:ORGANIZATION, login-hook:PARENT/CONNECTION", scope)
}

// revokeToken ends a token; one that has ended already stays as it is. A key
// cannot end itself, so that one operator's key is always left.
func revokeToken(c *call, id string) (Token, error) {
	t, err := c.tokenByID(id)
	if err != nil {
		return Token{}, err
	}
	if err := c.manages(t.Parent); err != nil {
		return Token{}, err
	}
	if t.ID == c.who.Credential {
		return Token{}, identity.Errorf(identity.CodeConflict, "own_key", "a key cannot revoke itself; use another key")
	}
	if t.RevokedAt == 0 {
		if err := auth.Revoke(c.tx, t, c.who.Actor(), c.change("").RequestID); err != nil {
			return Token{}, err
		}
		t.RevokedAt = c.tx.Now()
	}
	return c.showToken(t)
}

// tokenByID returns a token of a parent that the key is one of.
func (c *call) tokenByID(id string) (*credentials.Credential, error) {
	t, err := credentials.ByID(c.tx, id)
	if err != nil {
		return nil, err
	}
	if t == nil || !c.readsAll() && (t.Parent == "" || !c.belongs(t.Parent)) {
		return nil, notFound("token", id)
	}
	return t, nil
}
