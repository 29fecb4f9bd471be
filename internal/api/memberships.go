package api

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store/dirty"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Membership is one person in one organization as answers show it.
type Membership struct {
	Account        string                   `json:"account" doc:"The id of the account"`
	Email          string                   `json:"email" example:"ada@acme.example"`
	Organization   string                   `json:"organization" example:"acme-console"`
	OrganizationID string                   `json:"organization_id"`
	Role           identity.Role            `json:"role" example:"developer"`
	Seat           identity.Tier            `json:"seat,omitempty" doc:"The tier of the seat that is held or waited for"`
	State          identity.MembershipState `json:"state" enum:"active,waiting_for_seat,gate_closed"`
	Source         string                   `json:"source" example:"mapping" doc:"What makes the person a member"`
	Rule           string                   `json:"rule,omitempty" example:"engineers acme.yaml:8" doc:"The mapping that decided, with its place in the policy; one that decided at a login by its name alone"`
	Since          time.Time                `json:"since"`
}

// Memberships is a page of memberships.
type Memberships struct {
	List[Membership]
	Pending bool `json:"pending,omitempty" doc:"A large change is being worked off: some memberships may still be as they were before it. A login answers by what holds already"`
}

func showMembership(o *tenants.Organization, m people.Listed) Membership {
	out := Membership{
		Account: m.Account, Email: m.Email, Organization: o.Slug, OrganizationID: o.ID, Role: m.Role, Seat: m.SeatTier,
		State: m.State(m.Gate), Source: m.Source, Since: at(m.Since),
	}
	if out.Seat == "" && len(m.SeatAccepts) > 0 && m.SeatState == identity.SeatWaiting {
		out.Seat = m.SeatAccepts[0]
	}
	if len(m.Rules) > 0 {
		r := m.Rules[0]
		if out.Rule = r.Name; r.File != "" { // of what a login brought names are kept, not places
			out.Rule += fmt.Sprintf(" %s:%d", r.File, r.Line)
		}
	}
	return out
}

func (s *server) memberships() {
	type list struct {
		Page
		Email        string `query:"email" maxLength:"254" doc:"Whose memberships; not paged"`
		Organization string `query:"organization" doc:"Slug or id: the members of this organization"`
	}
	read(s, "list-memberships", "/v1/memberships", "List the memberships of a person or an organization; give email, organization or both", func(c *call, in *list) (out Memberships, err error) {
		switch {
		case in.Email == "" && in.Organization == "":
			return out, identity.Errorf(identity.CodeInvalid, "invalid_request", "say whose: add ?email= or ?organization=")
		case in.Email != "":
			return c.membershipsOf(in.Email, in.Organization)
		}
		o, err := c.organization(in.Organization)
		if err == nil {
			err = c.readsMembers(o, "")
		}
		if err != nil {
			return out, err
		}
		if out.List, err = paged(in.Page, "memberships", func(after string, limit int) ([]people.Listed, error) {
			return people.ListByOrg(c.tx, o.Parent, o.ID, after, limit)
		}, func(m people.Listed) string { return m.Account }, func(m people.Listed) (Membership, error) { return showMembership(o, m), nil }); err != nil {
			return out, err
		}
		out.Pending, err = dirty.Any(c.tx, o.Parent)
		return out, err
	})
}

// membershipsOf lists what the key may see of one person's memberships. An
// unknown person has none, so that nobody learns who has an account.
func (c *call) membershipsOf(email, organization string) (Memberships, error) {
	out := Memberships{List: List[Membership]{Items: []Membership{}}}
	only := ""
	if organization != "" {
		o, err := c.organization(organization)
		if err != nil {
			return out, err
		}
		only = o.ID
	}
	account, err := c.account(email)
	if err != nil {
		return out, err
	}
	if out.Pending, err = c.pendingOf(account); err != nil || account == nil {
		return out, err
	}
	rows, err := people.ListByAccount(c.tx, c.who.Parent, account.ID)
	if err != nil {
		return out, err
	}
	for _, m := range rows {
		if !c.who.ReadsOrg(m.Parent, m.Org) || m.Account != c.who.Account && !c.who.ReadsMembers(m.Parent, m.Org) || only != "" && m.Org != only {
			continue
		}
		o, err := tenants.OrganizationByID(c.tx, m.Org)
		if err != nil {
			return out, err
		}
		if o != nil {
			out.Items = append(out.Items, showMembership(o, m))
		}
	}
	return out, nil
}

// pendingOf reports whether what the key may see of somebody may still change by what
// is worked off. Who does not read everything is told of their own parents, whoever is
// asked about: that others know a person would show in it.
func (c *call) pendingOf(account *people.Account) (bool, error) {
	parents := []string{c.who.Parent}
	switch {
	case c.who.Account != "" && c.who.Parent == "":
		parents = slices.Collect(maps.Keys(c.who.Rights))
	case c.who.Parent == "" && account == nil:
		return false, nil
	case c.who.Parent == "":
		var err error
		if parents, err = people.ParentsOf(c.tx, account.ID); err != nil {
			return false, err
		}
	}
	return dirty.Any(c.tx, parents...)
}

// account returns the account of an e-mail, or nil.
func (c *call) account(email string) (*people.Account, error) {
	a, err := address.Parse(email)
	if err != nil {
		return nil, identity.Errorf(identity.CodeInvalid, "invalid_email", "%q is not an e-mail address that usher matches", email)
	}
	return people.AccountByEmail(c.tx, a.Folded)
}
