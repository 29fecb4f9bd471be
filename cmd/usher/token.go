package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"time"
)

type tokenCommands struct {
	Create tokenCreate `cmd:"" help:"Create an API key, a directory's token or its OAuth 2.0 client. The secret is printed this once."`
	List   tokenList   `cmd:"" help:"List keys, tokens and OAuth 2.0 clients, revoked ones included."`
	Revoke tokenRevoke `cmd:"" help:"Revoke a key or token, or a client and its access tokens, from now on."`
}

type tokenCreate struct {
	Directory string        `xor:"for" placeholder:"PARENT/SLUG" help:"Make the bearer token of this directory, as in acme/okta."`
	Scope     string        `xor:"for" help:"Make an API key: operator, read-only, read-only:PARENT, parent:PARENT, org:ORGANIZATION or login-hook:PARENT/CONNECTION."`
	OAuth     bool          `name:"oauth" help:"With --directory: make an OAuth 2.0 client of it, which gets access tokens by itself. Its id and secret are printed this once."`
	JWKS      string        `name:"jwks" placeholder:"FILE" help:"With --oauth: the client's public keys (RS256, ES256), a JSON Web Key Set. It signs assertions then (private_key_jwt) and has no secret."`
	Name      string        `help:"What to tell it by."`
	ExpiresIn time.Duration `placeholder:"DURATION" help:"When it ends, as in 2160h. Never when left out."`
}

func (c *tokenCreate) Run(a *app) error {
	if c.Directory == "" && c.Scope == "" {
		return usageError{errors.New("say what for: give --directory or --scope")}
	}
	if c.OAuth && c.Directory == "" {
		return usageError{errors.New("--oauth makes a client of a directory: give --directory")}
	}
	if c.JWKS != "" && !c.OAuth {
		return usageError{errors.New("--jwks has the keys of an OAuth 2.0 client: give --oauth")}
	}
	body := given("directory", c.Directory, "scope", c.Scope, "name", c.Name)
	if c.ExpiresIn != 0 {
		body["expires_at"] = time.Now().Add(c.ExpiresIn).UTC().Format(time.RFC3339)
	}
	if c.OAuth {
		body["oauth"] = true
		if c.JWKS != "" {
			keys, err := os.ReadFile(c.JWKS)
			if err != nil {
				return err
			}
			if !json.Valid(keys) {
				return fmt.Errorf("%s is not JSON", c.JWKS)
			}
			body["jwks"] = json.RawMessage(keys)
		}
		return a.send(http.MethodPost, "/v1/tokens", body, "scope", "name", "expires_at", "client_id", "client_secret", "token_endpoint")
	}
	return a.send(http.MethodPost, "/v1/tokens", body, "id", "scope", "name", "expires_at", "token")
}

type tokenList struct {
	Parent string `help:"Only those of this parent: slug or id."`
}

func (c *tokenList) Run(a *app) error {
	return a.list("/v1/tokens", values("parent", c.Parent), "id", "scope", "name", "hint", "created_at", "expires_at", "revoked_at")
}

type tokenRevoke struct {
	ID string `arg:"" help:"The id of the key or token, not its secret."`
}

func (c *tokenRevoke) Run(a *app) error {
	return a.send(http.MethodDelete, "/v1/tokens/"+url.PathEscape(c.ID), nil, "id", "scope", "revoked_at")
}
