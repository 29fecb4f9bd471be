package api

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"time"

	"usher/internal/store/runs"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
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
	EntityID   string     `json:"entity_id,omitempty" doc:"Of saml: whose assertions are taken"`
	Claims     ClaimNames `json:"claims"`
	EmailTrust string     `json:"email_trust" enum:"claim,connection" doc:"claim: only with email_verified; connection: always, for the parent's own domains"`
	Vouched    bool       `json:"vouched" doc:"Claims without a token are taken from callers with a login-hook key"`
	Enabled    bool       `json:"enabled"`
	ProvenAt   *time.Time `json:"proven_at,omitempty" doc:"The first allowed login through it as it is"`
	CreatedAt  time.Time  `json:"created_at"`

	Clearing      tenants.Clearing `json:"clearing,omitempty" enum:"reset,reconnect,delete" doc:"Why its subjects are being let go of; nobody logs in through it until that is done"`
	PendingChange *PendingChange   `json:"pending_change,omitempty" doc:"A change of what its subjects mean that waits for somebody who has seen its plan"`
}

// ClaimNames say under which names what a login claims comes.
type ClaimNames struct {
	Email   string `json:"email" doc:"Of the claim, or SAML attribute, that is the e-mail" example:"email"`
	Groups  string `json:"groups" doc:"Of the one that lists groups" example:"groups"`
	Subject string `json:"subject" doc:"Of the one that is the subject" example:"sub"`
}

// PendingChange is a change of a connection that waits in a run.
type PendingChange struct {
	Run string `json:"run" doc:"The run to apply or discard"`
	ConnectionMeaning
}

// ConnectionMeaning are the settings that say whom a subject stands for.
type ConnectionMeaning struct {
	Kind         string `json:"kind" enum:"oidc,saml"`
	Issuer       string `json:"issuer,omitempty"`
	ClientID     string `json:"client_id,omitempty"`
	EntityID     string `json:"entity_id,omitempty"`
	SubjectClaim string `json:"subject_claim,omitempty"`
}

// Reconnect is what changing what a connection's subjects mean comes to.
type Reconnect struct {
	Connection string            `json:"connection" example:"acme/main"`
	From       ConnectionMeaning `json:"from"`
	To         ConnectionMeaning `json:"to"`
	People     int64             `json:"people" doc:"Whom the subjects of now stand for: accounts and memberships stay, the subjects are let go of"`
	ByEmail    int64             `json:"by_email" doc:"Of them, who is found by an e-mail on the parent's domains at the next login"`
	Guests     int64             `json:"guests" doc:"Of them, guests, who need another invitation to log in; whoever is a member is removed first"`
	Unfound    int64             `json:"unfound" doc:"Of them, others, whose e-mail is on no domain of the parent that is verified: they cannot log in until it is"`
}

// usualClaims are the names of claims by kind.
var usualClaims = map[string]ClaimNames{
	tenants.KindOIDC: {"email", "groups", "sub"},
	tenants.KindSAML: {"email", "groups", "NameID"},
}

func (c *call) showConnection(p *tenants.Parent, n *tenants.Connection) (Connection, error) {
	usual := usualClaims[n.Kind]
	out := Connection{
		ID: n.ID, Slug: n.Slug, Parent: p.Slug, ParentID: p.ID, Kind: n.Kind, Issuer: n.Issuer, ClientID: n.ClientID, EntityID: n.EntityID,
		Claims:     ClaimNames{cmp.Or(n.EmailClaim, usual.Email), cmp.Or(n.GroupsClaim, usual.Groups), cmp.Or(n.SubjectClaim, usual.Subject)},
		EmailTrust: n.EmailTrust, Vouched: n.Vouched, Enabled: n.Enabled, ProvenAt: atOrNil(n.ProvenAt), CreatedAt: at(n.CreatedAt), Clearing: n.Clearing,
	}
	run, err := tenancy.PendingReconnect(c.tx, n)
	if run != nil {
		out.PendingChange = &PendingChange{Run: run.ID, ConnectionMeaning: ConnectionMeaning(*run.Detail.Meaning)}
	}
	return out, err
}

type connectionByID struct {
	Connection string `path:"connection" doc:"Id, or parent/slug with the slash escaped"`
}

type connectionByName struct {
	Parent     string `path:"parent" doc:"Slug or id"`
	Connection string `path:"connection" doc:"Slug"`
}

// claimChange names claims; what is left out stays, an empty name is the usual
// one of the kind.
type claimChange struct {
	Email   *string `json:"email,omitempty" maxLength:"200"`
	Groups  *string `json:"groups,omitempty" maxLength:"200"`
	Subject *string `json:"subject,omitempty" maxLength:"200"`
}

// connectionChange is the body of a change; what is left out stays.
type connectionChange struct {
	Kind       *string      `json:"kind,omitempty" enum:"oidc,saml"`
	Issuer     *string      `json:"issuer,omitempty" maxLength:"2000"`
	ClientID   *string      `json:"client_id,omitempty" maxLength:"500"`
	EntityID   *string      `json:"entity_id,omitempty" maxLength:"2000"`
	Claims     *claimChange `json:"claims,omitempty" doc:"An empty name is the usual one of the kind"`
	EmailTrust *string      `json:"email_trust,omitempty" enum:"claim,connection"`
	Vouched    *bool        `json:"vouched,omitempty"`
	Enabled    *bool        `json:"enabled,omitempty" doc:"A parent has one connection that is enabled"`
}

// of returns a connection as it is after the change, and whether anything was
// given that says what its subjects mean.
func (b *connectionChange) of(n tenants.Connection) (want tenants.Connection, meant bool) {
	claims := b.Claims
	if claims == nil {
		claims = &claimChange{}
	}
	meant = b.Kind != nil || b.Issuer != nil || b.ClientID != nil || b.EntityID != nil || claims.Subject != nil
	if b.Kind != nil && *b.Kind != n.Kind { // what is of the other kind means nothing here
		n.Issuer, n.ClientID, n.EntityID = "", "", ""
	}
	set(&n.Kind, b.Kind)
	set(&n.Issuer, b.Issuer)
	set(&n.ClientID, b.ClientID)
	set(&n.EntityID, b.EntityID)
	set(&n.EmailClaim, claims.Email)
	set(&n.GroupsClaim, claims.Groups)
	set(&n.SubjectClaim, claims.Subject)
	set(&n.EmailTrust, b.EmailTrust)
	set(&n.Vouched, b.Vouched)
	set(&n.Enabled, b.Enabled)
	return n, meant
}

func set[T any](to *T, given *T) {
	if given != nil {
		*to = *given
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
		}, func(n *tenants.Connection) string { return n.ID }, func(n *tenants.Connection) (Connection, error) { return c.showConnection(p, n) })
	})
	type create struct {
		Body struct {
			Parent     string       `json:"parent" doc:"Slug or id" example:"acme"`
			Slug       string       `json:"slug" example:"main"`
			Kind       string       `json:"kind" enum:"oidc,saml"`
			Issuer     string       `json:"issuer,omitempty" maxLength:"2000" doc:"Of oidc: the issuer its tokens name" example:"https://login.acme.example"`
			ClientID   string       `json:"client_id,omitempty" maxLength:"500" doc:"Of oidc: the audience its tokens name"`
			EntityID   string       `json:"entity_id,omitempty" maxLength:"2000" doc:"Of saml: whose assertions are taken"`
			Claims     *claimChange `json:"claims,omitempty" doc:"Names of claims, or of SAML attributes; the usual ones of the kind where left out"`
			EmailTrust string       `json:"email_trust,omitempty" enum:"claim,connection" doc:"claim when left out"`
			Vouched    bool         `json:"vouched,omitempty"`
			Enabled    *bool        `json:"enabled,omitempty" doc:"true when left out; a parent has one connection that is enabled"`
		} `nameHint:"NewConnection"`
	}
	write(s, "create-connection", http.MethodPost, "/v1/connections", "Create an SSO connection of a parent", http.StatusCreated, func(c *call, in *create) (Connection, error) {
		b := in.Body
		p, err := c.manageParent(b.Parent)
		if err != nil {
			return Connection{}, err
		}
		names := &connectionChange{Claims: b.Claims, Enabled: b.Enabled}
		n, _ := names.of(tenants.Connection{
			Slug: b.Slug, Kind: b.Kind, Issuer: b.Issuer, ClientID: b.ClientID, EntityID: b.EntityID, EmailTrust: b.EmailTrust, Vouched: b.Vouched, Enabled: true,
		})
		if err := c.Tenancy.AddConnection(c.tx, c.change(p.ID), &n); err != nil {
			return Connection{}, err
		}
		return c.showConnection(p, &n)
	})
	read(s, "get-connection", "/v1/connections/{parent}/{connection}", "Show a connection", func(c *call, in *connectionByName) (Connection, error) {
		return c.showConnectionOf(joined(in.Parent, in.Connection))
	})
	read(s, "get-connection-by-id", "/v1/connections/{connection}", "Show a connection by its id", func(c *call, in *connectionByID) (Connection, error) {
		return c.showConnectionOf(in.Connection)
	})
	const change = "Change a connection. What its subjects mean (kind, issuer, client_id, entity_id, claims.subject) waits in a run where they stand for anybody"
	type changeByName struct {
		Parent     string           `path:"parent" doc:"Slug or id"`
		Connection string           `path:"connection" doc:"Slug"`
		Body       connectionChange `nameHint:"ConnectionChange"`
	}
	write(s, "change-connection", http.MethodPatch, "/v1/connections/{parent}/{connection}", change, http.StatusOK, func(c *call, in *changeByName) (Connection, error) {
		return c.changeConnection(joined(in.Parent, in.Connection), &in.Body)
	})
	type changeByID struct {
		Connection string           `path:"connection" doc:"Id, or parent/slug with the slash escaped"`
		Body       connectionChange `nameHint:"ConnectionChange"`
	}
	write(s, "change-connection-by-id", http.MethodPatch, "/v1/connections/{connection}", change, http.StatusOK, func(c *call, in *changeByID) (Connection, error) {
		return c.changeConnection(in.Connection, &in.Body)
	})
	s.clearConnections()
}

// clearConnections registers what lets go of a connection's subjects, in many
// transactions.
func (s *server) clearConnections() {
	register := func(id, method, path, summary string, begin clearing) {
		byName, byID := "/v1/connections/{parent}/{connection}"+path, "/v1/connections/{connection}"+path
		// What If-Match names is looked at in the transaction that begins.
		matching := func(at string, in reflect.Value) clearing {
			if !conditional(method) {
				return begin
			}
			return func(c *call, n *tenants.Connection) error {
				if err := c.unchanged(at, params(in)); err != nil {
					return err
				}
				return begin(c, n)
			}
		}
		work(s, operation(id, method, byName, summary, http.StatusOK), func(ctx context.Context, in *connectionByName) (Connection, error) {
			return s.clearConnection(ctx, joined(in.Parent, in.Connection), matching(byName, reflect.ValueOf(in).Elem()))
		})
		work(s, operation(id+"-by-id", method, byID, summary, http.StatusOK), func(ctx context.Context, in *connectionByID) (Connection, error) {
			return s.clearConnection(ctx, in.Connection, matching(byID, reflect.ValueOf(in).Elem()))
		})
	}
	register("delete-connection", http.MethodDelete, "", "Delete a connection that is disabled, with the keys that are bound to it", func(c *call, n *tenants.Connection) error {
		return c.Tenancy.DeleteConnection(c.tx, c.change(n.Parent), n)
	})
	register("reset-connection", http.MethodPost, "/reset", "Forget whom a connection's subjects stand for, and end the sessions of the parent's people", func(c *call, n *tenants.Connection) error {
		return c.Tenancy.ResetConnection(c.tx, c.change(n.Parent), n)
	})
}

// clearing begins to let go of a connection's subjects.
type clearing func(*call, *tenants.Connection) error

func (c *call) showConnectionOf(ref string) (Connection, error) {
	n, err := c.connection(ref)
	if err != nil {
		return Connection{}, err
	}
	p, err := c.parentByID(n.Parent)
	if err != nil || p == nil {
		return Connection{}, errorOr(err, notFound("connection", ref))
	}
	return c.showConnection(p, n)
}

// managedConnection returns a connection that the key may change, as nobody else
// changes it until the transaction ends.
func (c *call) managedConnection(ref string) (*tenants.Connection, error) {
	n, err := c.connection(ref)
	if err != nil {
		return nil, err
	}
	if err := c.manages(n.Parent); err != nil {
		return nil, err
	}
	if err := tenants.Lock(c.tx, n.Parent); err != nil {
		return nil, err
	}
	return c.connection(n.ID)
}

func (c *call) changeConnection(ref string, b *connectionChange) (Connection, error) {
	n, err := c.managedConnection(ref)
	if err != nil {
		return Connection{}, err
	}
	want, meant := b.of(*n)
	if _, err := c.Tenancy.ChangeConnection(c.tx, c.change(n.Parent), n, want, meant); err != nil {
		return Connection{}, err
	}
	return c.showConnectionOf(n.ID)
}

// clearConnection begins to let go of a connection's subjects, and answers when
// it is done.
func (s *server) clearConnection(ctx context.Context, ref string, begin clearing) (out Connection, err error) {
	var n *tenants.Connection
	err = s.update(ctx, func(c *call) error {
		if n, err = c.managedConnection(ref); err != nil {
			return err
		}
		if err := begin(c, n); err != nil {
			return err
		}
		out, err = c.showConnectionOf(n.ID)
		return err
	})
	if err != nil {
		return out, err
	}
	if err := s.cleared(ctx, n); err != nil || n.Clearing == tenants.ClearingDelete {
		out.Clearing = tenants.ClearingNone
		return out, err
	}
	return out, s.view(ctx, func(c *call) error {
		out, err = c.showConnectionOf(n.ID)
		return err
	})
}

// cleared lets go of a connection's subjects until none is left. What is not done
// when the caller is gone, or the daemon, is done by itself later.
func (s *server) cleared(ctx context.Context, n *tenants.Connection) error {
	for done := false; !done; {
		if err := s.update(ctx, func(c *call) (err error) {
			if err := c.manages(n.Parent); err != nil {
				return err
			}
			done, err = c.Tenancy.ClearConnection(c.tx, c.change(n.Parent), n.ID)
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// showReconnect says what applying a run that changes a connection comes to.
func (c *call) showReconnect(r *runs.Run) (*Reconnect, error) {
	id, ok := runs.ScopedConnection(r.Scope)
	if !ok || r.Detail.Meaning == nil {
		return nil, nil
	}
	n, err := tenants.ConnectionByID(c.tx, id)
	if err != nil || n == nil {
		return nil, err
	}
	slug, err := c.parentSlug(n.Parent)
	if err != nil {
		return nil, err
	}
	linked, err := tenancy.PlanReconnect(c.tx, n)
	return &Reconnect{
		Connection: joined(slug, n.Slug), From: ConnectionMeaning(n.Means()), To: ConnectionMeaning(*r.Detail.Meaning),
		People: linked.Subjects, ByEmail: linked.ByEmail, Guests: linked.Guests, Unfound: linked.Subjects - linked.ByEmail - linked.Guests,
	}, err
}

// reconnectHash names what applying a run that changes a connection would do now.
func (c *call) reconnectHash(r *runs.Run) (string, error) {
	plan, err := c.showReconnect(r)
	if err != nil || plan == nil {
		return "", err
	}
	text, err := json.Marshal(plan)
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %s", r.ID, text))
	return hex.EncodeToString(sum[:])[:16], err
}

// applyReconnect changes a connection as a run says, and answers when its
// subjects are let go of.
func (s *server) applyReconnect(ctx context.Context, id, hash string) (out Applied, err error) {
	var n *tenants.Connection
	err = s.update(ctx, func(c *call) error {
		r, err := c.managedRun(id)
		if err != nil {
			return err
		}
		if err := tenants.Lock(c.tx, r.Parent); err != nil {
			return err
		}
		if err := c.sameHash(r, hash); err != nil {
			return err
		}
		n, err = c.Tenancy.ApplyReconnect(c.tx, c.change(r.Parent), r)
		return err
	})
	if err != nil {
		return out, err
	}
	if err := s.cleared(ctx, n); err != nil {
		return out, err
	}
	return out, s.view(ctx, func(c *call) error {
		r, err := c.run(id)
		if err == nil {
			out.Run, err = c.showRun(r)
		}
		return err
	})
}

// reconnects reports whether a run changes a connection and waits.
func (s *server) reconnects(ctx context.Context, id string) (waits bool, err error) {
	err = s.view(ctx, func(c *call) error {
		r, err := c.run(id)
		waits = err == nil && r.Kind == runs.KindReconnect
		return err
	})
	return waits, err
}
