package jit

import (
	"net/http"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// signup says whether somebody may have an organization or a personal account of
// their own (spec section 4).
type signup struct {
	Allowed    bool   `json:"allowed"`
	Reason     string `json:"reason"` // not_restricted | restricted_domain
	Parent     string `json:"parent,omitempty"`
	Connection string `json:"connection,omitempty"`
	SSO        string `json:"sso"` // as discover says
}

// signupQuery is discover's without a look at the caller, who is known already.
var signupQuery = tenants.SSOQuery("1 = 1")

const reasonNotRestricted = "not_restricted"

// signup looks at the e-mail's domain alone, so it never tells whether an account
// exists. Whoever asks is told the truth about allowed; who has the domain is told
// to those alone whom discover tells.
func (d *Door) signup(r *http.Request) (any, error) {
	var in struct {
		Email string `json:"email"`
		Kind  string `json:"kind"`
	}
	if err := read(r, &in); err != nil {
		return nil, err
	}
	if in.Kind != tenancy.SignupOrganization && in.Kind != tenancy.SignupPersonal {
		return nil, identity.Errorf(identity.CodeInvalid, "unknown_kind", "kind %q is none of organization, personal", in.Kind)
	}
	domain, err := tenancy.SignupDomain(in.Email)
	if err != nil {
		return nil, err
	}
	var out signup
	var refused *tenancy.SignupRefused
	var who auth.Principal
	var now int64
	err = d.db.View(r.Context(), func(tx *store.Tx) error {
		out, refused, now = signup{Allowed: true, Reason: reasonNotRestricted, SSO: ssoNone}, nil, tx.Now()
		p, err := d.principal(tx, r)
		if err != nil {
			return err
		}
		who = p
		if !asksForSignups(p) {
			return identity.Errorf(identity.CodeForbidden, "wrong_scope", "this key is not for sign-up flows; use one with scope login-hook, or a read-only key of the whole daemon")
		}
		c, err := tenants.CaptureOf(tx, domain)
		if err != nil || c == nil {
			return err
		}
		if c.Restricted {
			out.Allowed, out.Reason = false, tenancy.ReasonRestricted
			refused = &tenancy.SignupRefused{Parent: c.Parent, Domain: domain, Kind: in.Kind}
		}
		if p.Parent != "" && p.Parent != c.Parent {
			return nil
		}
		sso, _, err := tenants.AskSSO(tx, signupQuery, domain)
		if err != nil {
			return err
		}
		found := discovered(sso)
		out.Parent, out.Connection, out.SSO = c.Slug, found.Connection, found.SSO
		return nil
	})
	if err != nil || refused == nil {
		return out, err
	}
	actor := who.Actor()
	if who.Parent != "" && who.Parent != refused.Parent { // its connection, or key, is another parent's
		actor = identity.Actor{Kind: actor.Kind}
	}
	return out, d.logRefused(r, *refused, actor, now)
}

// asksForSignups reports whether a key may ask: the application's own, whether it
// speaks for the logins of one connection or reads the whole daemon.
func asksForSignups(p auth.Principal) bool {
	return p.Operates() || p.Scope == auth.ScopeLoginHook || p.Scope == auth.ScopeReadOnly && p.Parent == ""
}

// logRefused appends an event for a refusal, unless the same was appended in the
// last ten minutes.
func (d *Door) logRefused(r *http.Request, refused tenancy.SignupRefused, actor identity.Actor, now int64) error {
	key := "signup\x00" + refused.Parent + "\x00" + refused.Domain + "\x00" + refused.Kind
	if !d.denied.first(key, now) {
		return nil
	}
	err := d.db.Update(r.Context(), store.LaneNormal, func(tx *store.Tx) error {
		return refused.Log(tx, actor, requestid.From(r.Context()))
	})
	if err != nil {
		d.denied.forget(key) // it is in no log: the next refusal is the first
	}
	return err
}
