package api

import (
	"net/http"
	"net/url"
	"time"

	"usher/internal/identity"
	"usher/internal/store/tenants"
)

// Connection is a parent's SSO connection as answers show it.
type Connection struct {
	ID         string     `json:"id"`
	Slug       string     `json:"slug" example:"main"`
	Parent     string     `json:"parent" example:"acme"`
	ParentID   string     `json:"parent_id"`
	Kind       string     `json:"kind" enum:"oidc,saml"`
	Issuer     string     `json:"issuer,omitempty" example:"https://login.acme.example"`
	ClientID   string     `json:"client_id,omitempty"`
	EmailTrust string     `json:"email_trust" enum:"claim,connection" doc:"claim: only with email_verified; connection: always, for the parent's own domains"`
	Vouched    bool       `json:"vouched" doc:"Claims without a token are taken from callers with a login-hook key"`
	Enabled    bool       `json:"enabled"`
	ProvenAt   *time.Time `json:"proven_at,omitempty" doc:"The first allowed login through it"`
	CreatedAt  time.Time  `json:"created_at"`
}

func showConnection(p *tenants.Parent, n *tenants.Connection) Connection {
	return Connection{
		ID: n.ID, Slug: n.Slug, Parent: p.Slug, ParentID: p.ID, Kind: n.Kind, Issuer: n.Issuer, ClientID: n.ClientID,
		EmailTrust: n.EmailTrust, Vouched: n.Vouched, Enabled: n.Enabled, ProvenAt: atOrNil(n.ProvenAt), CreatedAt: at(n.CreatedAt),
	}
}

func (s *server) connections() {
	type list struct {
		Page
		Parent string `query:"parent" doc:"Slug or id; a key of one parent may leave it out"`
	}
	read(s, "list-connections", "/v1/connections", "List a parent's connections", func(c *call, in *list) (List[Connection], error) {
		p, err := c.listedOne(in.Parent)
		if err != nil {
			return List[Connection]{}, err
		}
		return paged(in.Page, "connections", func(after string, limit int) ([]*tenants.Connection, error) {
			return tenants.Connections(c.tx, p.ID, after, limit)
		}, func(n *tenants.Connection) string { return n.ID }, func(n *tenants.Connection) (Connection, error) { return showConnection(p, n), nil })
	})
	type create struct {
		Body struct {
			Parent     string `json:"parent" doc:"Slug or id" example:"acme"`
			Slug       string `json:"slug" example:"main"`
			Kind       string `json:"kind" enum:"oidc,saml"`
			Issuer     string `json:"issuer,omitempty" maxLength:"2000" doc:"Of oidc: the issuer its tokens name" example:"https://login.acme.example"`
			ClientID   string `json:"client_id,omitempty" maxLength:"500" doc:"Of oidc: the audience its tokens name"`
			EmailTrust string `json:"email_trust,omitempty" enum:"claim,connection" doc:"claim when left out"`
			Vouched    bool   `json:"vouched,omitempty"`
		} `nameHint:"NewConnection"`
	}
	write(s, "create-connection", http.MethodPost, "/v1/connections", "Create the parent's SSO connection", http.StatusCreated, func(c *call, in *create) (Connection, error) {
		b := in.Body
		p, err := c.manageParent(b.Parent)
		if err != nil {
			return Connection{}, err
		}
		if err := checkIssuer(b.Issuer); err != nil {
			return Connection{}, err
		}
		n := &tenants.Connection{Slug: b.Slug, Kind: b.Kind, Issuer: b.Issuer, ClientID: b.ClientID, EmailTrust: b.EmailTrust, Vouched: b.Vouched}
		if err := c.Tenancy.CreateConnection(c.tx, c.change(p.ID), n); err != nil {
			return Connection{}, err
		}
		return showConnection(p, n), nil
	})
}

// checkIssuer refuses what cannot be an issuer (OpenID Connect Discovery 1.0,
// section 3: a URL without query or fragment).
func checkIssuer(issuer string) error {
	if issuer == "" {
		return nil
	}
	u, err := url.Parse(issuer)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return identity.Errorf(identity.CodeInvalid, "invalid_issuer", "issuer is no URL such as https://login.acme.example, without query or fragment")
	}
	return nil
}
