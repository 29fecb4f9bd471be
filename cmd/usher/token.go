package main

import (
	"errors"
	"net/http"
	"net/url"
	"time"
)

type tokenCommands struct {
	Create tokenCreate `cmd:"" help:"Create an API key or a directory's token. The secret is printed this once."`
	List   tokenList   `cmd:"" help:"List keys and tokens, revoked ones included."`
	Revoke tokenRevoke `cmd:"" help:"Revoke a key or token from now on."`
}

type tokenCreate struct {
	Directory string        `xor:"for" placeholder:"PARENT/SLUG" help:"Make the bearer token of this directory, as in acme/okta."`
	Scope     string        `xor:"for" help:"Make an API key: operator, read-only, read-only:PARENT, parent:PARENT, org:ORGANIZATION or login-hook:PARENT/CONNECTION."`
	Name      string        `help:"What to tell it by."`
	ExpiresIn time.Duration `placeholder:"DURATION" help:"When it ends, as in 2160h. Never when left out."`
}

func (c *tokenCreate) Run(a *app) error {
	if c.Directory == "" && c.Scope == "" {
		return usageError{errors.New("say what for: give --directory or --scope")}
	}
	body := given("directory", c.Directory, "scope", c.Scope, "name", c.Name)
	if c.ExpiresIn != 0 {
		body["expires_at"] = time.Now().Add(c.ExpiresIn).UTC().Format(time.RFC3339)
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
