package main

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
)

type connectionCommands struct {
	Create  connectionCreate  `cmd:"" help:"Create a single sign-on connection of a parent."`
	List    connectionList    `cmd:"" help:"List a parent's connections."`
	Show    connectionShow    `cmd:"" help:"Show a connection."`
	Change  connectionChange  `cmd:"" help:"Change a connection. What its subjects mean waits in a run where they stand for anybody."`
	Enable  connectionEnable  `cmd:"" help:"Enable a connection; a parent has one at a time."`
	Disable connectionDisable `cmd:"" help:"Disable a connection: nobody logs in through it, and no SSO is required."`
	Reset   connectionReset   `cmd:"" help:"Forget whom a connection's subjects stand for, and end the sessions of the parent's people."`
	Delete  connectionDelete  `cmd:"" help:"Delete a connection that is disabled, with the keys that are bound to it."`
}

var connectionFields = []string{
	"slug", "id", "parent", "kind", "issuer", "client_id", "entity_id", "claims", "email_trust", "vouched", "enabled", "proven_at", "clearing", "pending_change",
}

type connectionCreate struct {
	Slug       string `arg:"" help:"Unique under the parent, as in main."`
	Parent     string `required:"" help:"Slug or id."`
	Kind       string `default:"oidc" enum:"oidc,saml" help:"oidc or saml."`
	Issuer     string `help:"Of oidc: the issuer its tokens name."`
	ClientID   string `name:"client-id" help:"Of oidc: the audience its tokens name."`
	EntityID   string `name:"entity-id" help:"Of saml: whose assertions are taken."`
	EmailTrust string `enum:",claim,connection" default:"" help:"claim: e-mails count only with email_verified; connection: always, for the parent's own domains."`
	Vouched    bool   `help:"Take claims without a token from callers with a login-hook key."`
	Disabled   bool   `help:"Create it disabled, beside one that is enabled."`
	claimNames
}

// claimNames are flags for the names of claims.
type claimNames struct {
	EmailClaim   *string `placeholder:"NAME" help:"The claim, or SAML attribute, that is the e-mail; empty: the usual one of the kind."`
	GroupsClaim  *string `placeholder:"NAME" help:"The one that lists groups."`
	SubjectClaim *string `placeholder:"NAME" help:"The one that is the subject."`
}

// into puts the names that were given into a body.
func (c claimNames) into(body object) {
	claims := object{}
	for name, v := range map[string]*string{"email": c.EmailClaim, "groups": c.GroupsClaim, "subject": c.SubjectClaim} {
		if v != nil {
			claims[name] = *v
		}
	}
	if len(claims) > 0 {
		body["claims"] = claims
	}
}

func (c *connectionCreate) Run(a *app) error {
	body := given("slug", c.Slug, "parent", c.Parent, "kind", c.Kind, "issuer", c.Issuer,
		"client_id", c.ClientID, "entity_id", c.EntityID, "email_trust", c.EmailTrust, "vouched", c.Vouched)
	if c.Disabled {
		body["enabled"] = false
	}
	c.into(body)
	return a.send(http.MethodPost, "/v1/connections", body, connectionFields...)
}

type connectionList struct {
	Parent string `help:"Slug or id. A key of one parent may leave it out."`
}

func (c *connectionList) Run(a *app) error {
	return a.list("/v1/connections", values("parent", c.Parent), "slug", "id", "parent", "kind", "issuer", "entity_id", "email_trust", "vouched", "enabled", "proven_at")
}

// aConnection names a connection.
type aConnection struct {
	Connection string `arg:"" help:"Its slug, with --parent; or parent/slug, as in acme/main; or its id."`
	Parent     string `help:"Slug or id of the parent."`
}

func (c aConnection) path() string {
	ref := c.Connection
	if c.Parent != "" && !strings.Contains(ref, "/") {
		ref = c.Parent + "/" + ref
	}
	return "/v1/connections/" + escaped(ref)
}

type connectionShow struct{ aConnection }

func (c *connectionShow) Run(a *app) error {
	return a.send(http.MethodGet, c.path(), nil, connectionFields...)
}

type connectionChange struct {
	aConnection
	Kind       *string `enum:"oidc,saml" help:"oidc or saml."`
	Issuer     *string `help:"Of oidc: the issuer its tokens name."`
	ClientID   *string `name:"client-id" help:"Of oidc: the audience its tokens name."`
	EntityID   *string `name:"entity-id" help:"Of saml: whose assertions are taken."`
	EmailTrust *string `enum:"claim,connection" help:"claim: e-mails count only with email_verified; connection: always, for the parent's own domains."`
	Vouched    *bool   `negatable:"" help:"Take claims without a token from callers with a login-hook key."`
	claimNames
}

func (c *connectionChange) Run(a *app) error {
	body := object{}
	for name, v := range map[string]*string{"kind": c.Kind, "issuer": c.Issuer, "client_id": c.ClientID, "entity_id": c.EntityID, "email_trust": c.EmailTrust} {
		if v != nil {
			body[name] = *v
		}
	}
	if c.Vouched != nil {
		body["vouched"] = *c.Vouched
	}
	c.into(body)
	if len(body) == 0 {
		return usageError{errors.New("nothing to change: give --issuer, --client-id, --entity-id, --kind, --email-trust, --vouched or the name of a claim")}
	}
	answer, err := a.call(http.MethodPatch, c.path(), nil, body)
	if err != nil {
		return err
	}
	return errors.Join(a.printObject(answer, connectionFields...), a.reconnectWaits(answer))
}

// reconnectWaits ends a command whose change waits in a run.
func (a *app) reconnectWaits(answer []byte) error {
	o, err := decode(answer)
	if err != nil {
		return err
	}
	pending, waits := o["pending_change"].(map[string]any)
	if !waits {
		return nil
	}
	run := cell(pending["run"])
	_, _ = fmt.Fprintf(a.stderr, "usher: what the connection's subjects mean waits, since they stand for people; the rest is in force\n"+
		"  look:           usher run show %s\n  let it be so:   usher run apply %s\n  leave it as is: usher run discard %s\n", run, run, run) // it is only a help
	return failure{exitHeld}
}

type connectionEnable struct{ aConnection }

func (c *connectionEnable) Run(a *app) error {
	return a.send(http.MethodPatch, c.path(), object{"enabled": true}, connectionFields...)
}

type connectionDisable struct{ aConnection }

func (c *connectionDisable) Run(a *app) error {
	return a.send(http.MethodPatch, c.path(), object{"enabled": false}, connectionFields...)
}

type connectionReset struct{ aConnection }

func (c *connectionReset) Run(a *app) error {
	return a.send(http.MethodPost, c.path()+"/reset", nil, connectionFields...)
}

type connectionDelete struct{ aConnection }

func (c *connectionDelete) Run(a *app) error {
	return a.send(http.MethodDelete, c.path(), nil, connectionFields...)
}
