package main

import "net/http"

type connectionCommands struct {
	Create connectionCreate `cmd:"" help:"Create the parent's single sign-on connection."`
	List   connectionList   `cmd:"" help:"List a parent's connections."`
}

type connectionCreate struct {
	Slug       string `arg:"" help:"Unique under the parent, as in main."`
	Parent     string `required:"" help:"Slug or id."`
	Kind       string `default:"oidc" enum:"oidc,saml" help:"oidc or saml."`
	Issuer     string `help:"Of oidc: the issuer its tokens name."`
	ClientID   string `name:"client-id" help:"Of oidc: the audience its tokens name."`
	EmailTrust string `enum:",claim,connection" default:"" help:"claim: e-mails count only with email_verified; connection: always, for the parent's own domains."`
	Vouched    bool   `help:"Take claims without a token from callers with a login-hook key."`
}

func (c *connectionCreate) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/connections", given("slug", c.Slug, "parent", c.Parent, "kind", c.Kind, "issuer", c.Issuer,
		"client_id", c.ClientID, "email_trust", c.EmailTrust, "vouched", c.Vouched),
		"slug", "id", "parent", "kind", "issuer", "client_id", "email_trust", "vouched", "enabled")
}

type connectionList struct {
	Parent string `help:"Slug or id. A key of one parent may leave it out."`
}

func (c *connectionList) Run(a *app) error {
	return a.list("/v1/connections", values("parent", c.Parent), "slug", "id", "parent", "kind", "issuer", "email_trust", "vouched", "enabled", "proven_at")
}
