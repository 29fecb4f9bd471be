package jit

import (
	"encoding/json"
	"net/http"
	"net/url"

	"usher/internal/identity"
	"usher/jit/hooks"
)

// hooksPath is where products ask, each at a path of its own.
const hooksPath = "/v1/login/hooks/"

// maxClaim bounds the name under which claims are added, in bytes.
const maxClaim = 200

// product answers a product's hook: what it sends is read as a login, decided as
// every login is, and answered as it expects. The address says the rest:
// connection, for, and under which name claims are added (claim).
func (d *Door) product(a hooks.Adapter) func(r *http.Request) (any, error) {
	return func(r *http.Request) (any, error) {
		body, err := whole(r)
		if err != nil {
			return nil, err
		}
		login, respond, err := a.Read(body)
		if err != nil {
			return nil, err
		}
		query, err := url.ParseQuery(r.URL.RawQuery) // r.URL.Query leaves out what it cannot read
		if err != nil {
			return nil, identity.Errorf(identity.CodeInvalid, "invalid_request", "the query cannot be read: a %% is sent as %%25, and a ; as %%3B")
		}
		name := query.Get("claim")
		if name == "" {
			name = hooks.DefaultClaim
		}
		if len(name) > maxClaim {
			return nil, identity.Errorf(identity.CodeInvalid, "invalid_request", "claim: a name has at most %d bytes", maxClaim)
		}
		in := hook{Connection: login.Connection, For: login.For, IDToken: login.IDToken, Nonce: login.Nonce, Invitation: login.Invitation}
		if said := query.Get("connection"); said != "" {
			in.Connection = said
		}
		if said := query.Get("for"); said != "" {
			in.For = said
		}
		if in.IDToken == "" {
			in.Claims = &claims{
				Subject: login.Subject, Email: login.Email, EmailVerified: login.EmailVerified, Groups: login.Groups, IssuedAt: login.IssuedAt, Attributes: login.Attributes,
			}
			if login.Overflow {
				in.Claims.Groups = nil
			}
		}
		answer, err := d.answer(r, in)
		if err != nil {
			return nil, err
		}
		return told(answer, respond, name)
	}
}

// told writes a decision as a product expects it.
func told(answer any, respond hooks.Respond, claim string) (any, error) {
	made, ok := answer.(decision)
	if kept, is := answer.(json.RawMessage); is {
		if err := json.Unmarshal(kept, &made); err != nil {
			return nil, err
		}
		ok = true
	}
	if !ok {
		return answer, nil
	}
	out := hooks.Decision{
		Allow: made.Decision == "allow", Reason: string(made.Reason), Account: made.Account, PolicyVersion: made.PolicyVersion, Degraded: made.Degraded, Native: made,
	}
	if !out.Allow {
		out.Message = hooks.Message(out.Reason)
	}
	for _, m := range made.Memberships {
		out.Organizations = append(out.Organizations, hooks.Organization{Organization: m.Organization, Role: string(m.Role), Seat: string(m.Seat), State: string(m.State)})
	}
	return respond(out, claim), nil
}
