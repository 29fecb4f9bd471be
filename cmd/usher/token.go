package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

type tokenCommands struct {
	Create tokenCreate `cmd:"" help:"Create an API key, a directory's token or its OAuth 2.0 client, whose secret is printed this once; or let it trust an issuer."`
	List   tokenList   `cmd:"" help:"List keys, tokens, OAuth 2.0 clients and trusted issuers, revoked ones included."`
	Show   tokenShow   `cmd:"" help:"Show a key or token, without its secret."`
	Revoke tokenRevoke `cmd:"" help:"Revoke a key or token, or a client or trusted issuer and its access tokens, from now on."`
}

type tokenCreate struct {
	Directory string `xor:"for" placeholder:"PARENT/SLUG" help:"Make the bearer token of this directory, as in acme/okta."`
	Scope     string `xor:"for" help:"Make an API key: operator, read-only, read-only:PARENT, parent:PARENT, org:ORGANIZATION or login-hook:PARENT/CONNECTION."`
	OAuth     bool   `name:"oauth" help:"With --directory: make an OAuth 2.0 client of it, which gets access tokens by itself. Its id and secret are printed this once."`
	JWKS      string `name:"jwks" placeholder:"FILE" help:"With --oauth: the client's public keys (RS256, ES256), a JSON Web Key Set. It signs assertions then (private_key_jwt) and has no secret. With --issuer: the issuer's."`

	Issuer   string            `placeholder:"ISS" help:"With --directory: let it take the JWTs of this issuer, as bearer tokens and at its token endpoint. Needs --jwks-url or --jwks, and --subject or --claim."`
	JWKSURL  string            `name:"jwks-url" placeholder:"URL" help:"With --issuer: where its public keys are."`
	Audience string            `placeholder:"AUD" help:"With --issuer: what aud of its tokens is. The issuer of the directory's token endpoint when left out."`
	Subject  string            `placeholder:"SUB" help:"With --issuer: what sub of its tokens is."`
	Claim    map[string]string `mapsep:"none" placeholder:"NAME=VALUE" help:"With --issuer: what another claim of its tokens is; may be given several times."`

	Signing       bool   `help:"With a scope login-hook: the caller signs what it sends (Usher-Signature) instead of sending a token. The secret is printed this once."`
	SigningSecret string `placeholder:"FILE" type:"existingfile" help:"With --signing: a file with the secret that the product has made."`
	Certificate   string `placeholder:"FILE" type:"existingfile" help:"With a scope login-hook: the caller shows this certificate, in PEM, instead of sending a token."`

	Name      string         `help:"What to tell it by."`
	ExpiresIn *time.Duration `placeholder:"DURATION" help:"When it ends, as in 2160h. Never when left out."`
}

func (c *tokenCreate) Run(a *app) error {
	if c.Directory == "" && c.Scope == "" {
		return usageError{errors.New("say what for: give --directory or --scope")}
	}
	if c.OAuth && c.Directory == "" {
		return usageError{errors.New("--oauth makes a client of a directory: give --directory")}
	}
	if c.Issuer == "" && (c.JWKSURL != "" || c.Audience != "" || c.Subject != "" || len(c.Claim) > 0) {
		return usageError{errors.New("--jwks-url, --audience, --subject and --claim say which tokens of an issuer are taken: give --issuer")}
	}
	if c.Issuer != "" && (c.Directory == "" || c.OAuth) {
		return usageError{errors.New("--issuer is one that a directory trusts: give --directory, without --oauth")}
	}
	if c.JWKS != "" && !c.OAuth && c.Issuer == "" {
		return usageError{errors.New("--jwks has the keys of an OAuth 2.0 client or of an issuer: give --oauth or --issuer")}
	}
	if c.ExpiresIn != nil && *c.ExpiresIn < time.Second {
		return usageError{fmt.Errorf("--expires-in %s: it would have ended already; leave it out for one that never ends", *c.ExpiresIn)}
	}
	if c.Signing && c.Certificate != "" || (c.Signing || c.Certificate != "") && (c.OAuth || c.Issuer != "") {
		return usageError{errors.New("--signing, --certificate, --oauth and --issuer are ways to do without a token: give one of them")}
	}
	if c.SigningSecret != "" && !c.Signing {
		return usageError{errors.New("--signing-secret is what a caller signs by: give --signing")}
	}
	body := given("directory", c.Directory, "scope", c.Scope, "name", c.Name)
	if c.ExpiresIn != nil {
		body["expires_at"] = time.Now().Add(*c.ExpiresIn).UTC().Format(time.RFC3339)
	}
	keys, err := c.keys()
	if err != nil {
		return err
	}
	switch {
	case c.OAuth:
		body["oauth"] = true
		if keys != nil {
			body["jwks"] = keys
		}
		return a.send(http.MethodPost, "/v1/tokens", body, "scope", "name", "expires_at", "client_id", "client_secret", "token_endpoint")
	case c.Issuer != "":
		trusted := given("issuer", c.Issuer, "jwks_url", c.JWKSURL, "audience", c.Audience, "subject", c.Subject)
		if keys != nil {
			trusted["jwks"] = keys
		}
		if len(c.Claim) > 0 {
			trusted["claims"] = c.Claim
		}
		body["trusted_issuer"] = trusted
		return a.send(http.MethodPost, "/v1/tokens", body, "id", "scope", "name", "expires_at", "trusted_issuer", "token_endpoint")
	case c.Signing, c.Certificate != "":
		return c.hookCaller(a, body)
	}
	return a.send(http.MethodPost, "/v1/tokens", body, "id", "scope", "name", "expires_at", "token")
}

// hookCaller makes a login hook that proves itself by a signature or a certificate.
func (c *tokenCreate) hookCaller(a *app, body map[string]any) error {
	if c.Certificate != "" {
		certificate, err := os.ReadFile(c.Certificate)
		if err != nil {
			return err
		}
		body["certificate"] = string(certificate)
		return a.send(http.MethodPost, "/v1/tokens", body, "id", "scope", "name", "expires_at", "hint")
	}
	body["signing"] = true
	if c.SigningSecret != "" {
		secret, err := os.ReadFile(c.SigningSecret)
		if err != nil {
			return err
		}
		body["signing_secret"] = strings.TrimSpace(string(secret))
	}
	return a.send(http.MethodPost, "/v1/tokens", body, "id", "scope", "name", "expires_at", "signing_secret")
}

// keys reads the file of --jwks; nil where none is given.
func (c *tokenCreate) keys() (any, error) {
	if c.JWKS == "" {
		return nil, nil //nolint:nilnil // no keys are no error
	}
	keys, err := os.ReadFile(c.JWKS)
	if err == nil && !json.Valid(keys) {
		err = fmt.Errorf("%s is not JSON", c.JWKS)
	}
	return json.RawMessage(keys), err
}

type tokenList struct {
	Parent string `help:"Only those of this parent: slug or id."`
}

func (c *tokenList) Run(a *app) error {
	return a.list("/v1/tokens", values("parent", c.Parent), "id", "scope", "name", "hint", "created_at", "last_used_at", "expires_at", "revoked_at")
}

type tokenShow struct {
	ID string `arg:"" help:"The id of the key or token, not its secret."`
}

func (c *tokenShow) Run(a *app) error {
	return a.send(http.MethodGet, "/v1/tokens/"+url.PathEscape(c.ID), nil,
		"id", "scope", "target_id", "name", "hint", "created_at", "last_used_at", "expires_at", "revoked_at", "off", "trusted_issuer")
}

type tokenRevoke struct {
	ID string `arg:"" help:"The id of the key or token, not its secret."`
}

func (c *tokenRevoke) Run(a *app) error {
	return a.send(http.MethodDelete, "/v1/tokens/"+url.PathEscape(c.ID), nil, "id", "scope", "revoked_at")
}
