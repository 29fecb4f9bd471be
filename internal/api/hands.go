package api

import (
	"net/http"
	"strings"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// RemovedMembership says what came of a removal by hand.
type RemovedMembership struct {
	Account        string `json:"account" doc:"The id of the account"`
	Email          string `json:"email"`
	Organization   string `json:"organization" example:"acme-console"`
	OrganizationID string `json:"organization_id"`
	ComesBack      bool   `json:"comes_back" doc:"The next login makes the person a member again: in mode jit it is the identity provider that lets people in"`
	Says           string `json:"says" doc:"The same, for people"`
}

// membersByHand registers what people do to memberships by hand.
func (s *server) membersByHand() {
	type add struct {
		Body struct {
			Organization string        `json:"organization" doc:"Slug or id" example:"acme-console"`
			Email        string        `json:"email,omitempty" maxLength:"254" doc:"Whom to add, by e-mail" example:"ada@acme.example"`
			Account      string        `json:"account,omitempty" doc:"Whom to add, by the id of an account that the parent knows; this or email"`
			Role         identity.Role `json:"role,omitempty" doc:"A role of the catalogue; the lowest, that everybody gets, when left out" example:"developer"`
			Seat         identity.Tier `json:"seat,omitempty" doc:"A seat tier; the organization's default, or the best that is free, when left out"`
		} `nameHint:"NewMembership"`
	}
	write(s, "add-membership", http.MethodPost, "/v1/memberships", "Add a person to an organization by hand, where its mode leaves that to people", http.StatusCreated, func(c *call, in *add) (out Membership, err error) {
		o, err := c.memberedOrg(in.Body.Organization)
		if err != nil {
			return out, err
		}
		who, err := c.whom(o, in.Body.Email, in.Body.Account)
		if err != nil {
			return out, err
		}
		account, err := c.Engine.AddMember(c.tx, c.change(o.Parent), provision.NewMember{Org: o.ID, Email: who, Account: in.Body.Account, Role: in.Body.Role, Seat: in.Body.Seat, As: c.as(o)})
		if err != nil {
			return out, err
		}
		return c.showMember(o, account)
	})
	s.oneMembership()
	type change struct {
		Organization string `path:"organization" doc:"Slug or id"`
		Account      string `path:"account" maxLength:"254" doc:"Id of the account, or its e-mail"`
		Body         struct {
			Role *identity.Role `json:"role,omitempty" doc:"A role of the catalogue"`
			Seat *identity.Tier `json:"seat,omitempty" doc:"A seat tier of the catalogue"`
		} `nameHint:"MembershipChange"`
	}
	write(s, "change-membership", http.MethodPatch, "/v1/memberships/{organization}/{account}", "Change a member's role or seat by hand; 409 where mappings decide it", http.StatusOK, func(c *call, in *change) (out Membership, err error) {
		if in.Body.Role == nil && in.Body.Seat == nil {
			return out, identity.Errorf(identity.CodeInvalid, "invalid_request", "nothing to change: give role, seat or both")
		}
		o, who, err := c.handOn(in.Organization, in.Account)
		if err != nil {
			return out, err
		}
		if err := c.Engine.ChangeMember(c.tx, c.change(o.Parent), who, provision.MemberChange{Role: in.Body.Role, Seat: in.Body.Seat}); err != nil {
			return out, err
		}
		return c.showMember(o, who.Who.Account)
	})
	type remove struct {
		Organization string `path:"organization" doc:"Slug or id"`
		Account      string `path:"account" maxLength:"254" doc:"Id of the account, or its e-mail"`
	}
	write(s, "remove-membership", http.MethodDelete, "/v1/memberships/{organization}/{account}", "Remove a person from an organization by hand; 409 where a directory decides it", http.StatusOK, func(c *call, in *remove) (out RemovedMembership, err error) {
		o, who, err := c.handOn(in.Organization, in.Account)
		if err != nil {
			return out, err
		}
		if out.ComesBack, err = c.Engine.RemoveMember(c.tx, c.change(o.Parent), who); err != nil {
			return out, err
		}
		a, err := people.AccountByID(c.tx, who.Who.Account)
		if err != nil || a == nil {
			return out, errorOr(err, notFound("account", who.Who.Account))
		}
		out.Account, out.Email, out.Organization, out.OrganizationID = a.ID, a.Email, o.Slug, o.ID
		out.Says = a.Email + " is no member of " + o.Slug + " any more"
		if out.ComesBack {
			out.Says += "; the next login brings them back, unless the identity provider does not let them log in"
		}
		return out, nil
	})
}

// oneMembership registers how one membership is shown.
func (s *server) oneMembership() {
	type one struct {
		Organization string `path:"organization" doc:"Slug or id"`
		Account      string `path:"account" maxLength:"254" doc:"Id of the account, or its e-mail"`
	}
	read(s, "get-membership", "/v1/memberships/{organization}/{account}", "Show one membership", func(c *call, in *one) (out Membership, err error) {
		o, err := c.organization(in.Organization)
		if err != nil {
			return out, err
		}
		who, err := c.named(in.Account)
		if err != nil {
			return out, err
		}
		if err := c.readsMembers(o, who.Account); err != nil {
			return out, err
		}
		if out, err = c.showMember(o, who.Account); err != nil && identity.AsError(err).Code == identity.CodeNotFound {
			err = notFound("membership of", in.Account)
		}
		return out, err
	})
}

// transfers registers how an organization gets a primary owner.
func (s *server) transfers() {
	type owner struct {
		Organization string `path:"organization" doc:"Slug or id"`
		Body         struct {
			Email   string `json:"email,omitempty" maxLength:"254" doc:"The member who becomes the primary owner, by e-mail" example:"ada@acme.example"`
			Account string `json:"account,omitempty" doc:"The same, by the id of the account; this or email"`
		} `nameHint:"OwnerTransfer"`
	}
	write(s, "transfer-owner", http.MethodPost, "/v1/organizations/{organization}/owner", "Make a member the primary owner of an enterprise organization", http.StatusOK, func(c *call, in *owner) (out Organization, err error) {
		o, err := c.manageOrg(in.Organization)
		if err != nil {
			return out, err
		}
		to, err := c.oneOf(in.Body.Email, in.Body.Account)
		if err != nil {
			return out, err
		}
		if err := c.Engine.TransferOwner(c.tx, c.change(o.Parent), provision.Transfer{Org: o.ID, To: to, As: c.who.Account, Operator: c.who.Operates()}); err != nil {
			return out, err
		}
		return c.showOrganization(o)
	})
}

// manageOrg returns an organization whose members the key may change.
func (c *call) manageOrg(ref string) (*tenants.Organization, error) {
	o, err := c.organization(ref)
	if err != nil {
		return nil, err
	}
	return o, c.managesMembers(o)
}

// memberedOrg is manageOrg, and the organization stays under its parent.
func (c *call) memberedOrg(ref string) (*tenants.Organization, error) {
	o, err := c.organization(ref)
	if err == nil {
		o, err = c.staying(o)
	}
	if err != nil {
		return nil, err
	}
	return o, c.managesMembers(o)
}

func (c *call) managesMembers(o *tenants.Organization) error {
	if !c.who.ManagesOrg(o.Parent, o.ID) {
		return forbidden("change members of this organization")
	}
	return nil
}

// handOn returns the organization of a membership that the key may change, and
// what names the membership.
func (c *call) handOn(organization, ref string) (*tenants.Organization, provision.ByHand, error) {
	o, err := c.memberedOrg(organization)
	if err != nil {
		return nil, provision.ByHand{}, err
	}
	who, err := c.named(ref)
	return o, provision.ByHand{Org: o.ID, Who: who, As: c.as(o)}, err
}

// named returns the account that a path names by id or e-mail.
func (c *call) named(ref string) (provision.Who, error) {
	if strings.Contains(ref, "@") {
		return c.oneOf(ref, "")
	}
	return c.oneOf("", ref)
}

// oneOf returns the account that is named by e-mail or by id.
func (c *call) oneOf(email, id string) (provision.Who, error) {
	switch {
	case (email == "") == (id == ""):
		return provision.Who{}, identity.Errorf(identity.CodeInvalid, "invalid_request", "say whom: give email or account")
	case id != "":
		return provision.Who{Account: id}, nil
	}
	a, err := c.account(email)
	if err != nil || a == nil {
		return provision.Who{}, err
	}
	return provision.Who{Account: a.ID, Folded: a.Folded}, nil
}

// whom returns the address of somebody who is to be added: the one given, or
// that of an account which the parent knows.
func (c *call) whom(o *tenants.Organization, email, account string) (address.Address, error) {
	if (email == "") == (account == "") {
		return address.Address{}, identity.Errorf(identity.CodeInvalid, "invalid_request", "say whom: give email or account")
	}
	if account != "" {
		person, err := people.PersonOf(c.tx, o.Parent, account)
		if err != nil || person == nil {
			return address.Address{}, errorOr(err, notFound("account", account))
		}
		a, err := people.AccountByID(c.tx, account)
		if err != nil || a == nil {
			return address.Address{}, errorOr(err, notFound("account", account))
		}
		email = a.Email
	}
	a, err := address.Parse(email)
	if err != nil {
		return a, identity.Errorf(identity.CodeInvalid, "invalid_email", "%q is not an e-mail address that usher matches", email)
	}
	return a, nil
}

func (c *call) showMember(o *tenants.Organization, account string) (Membership, error) {
	rows, err := people.ListOf(c.tx, o.Parent, o.ID, []string{account})
	if err != nil || len(rows) == 0 {
		return Membership{}, errorOr(err, notFound("membership of", account))
	}
	return showMembership(o, rows[0]), nil
}

// PrimaryOwner is who stands above all others in an enterprise organization.
type PrimaryOwner struct {
	Account string `json:"account" doc:"The id of the account"`
	Email   string `json:"email" example:"ada@acme.example"`
}

// primaryOwner returns an organization's primary owner, or nil.
func (c *call) primaryOwner(o *tenants.Organization) (*PrimaryOwner, error) {
	if o.Kind != identity.KindEnterprise {
		return nil, nil
	}
	id, err := people.PrimaryOwner(c.tx, o.Parent, o.ID)
	if err != nil || id == "" {
		return nil, err
	}
	a, err := people.AccountByID(c.tx, id)
	if err != nil || a == nil {
		return nil, err
	}
	return &PrimaryOwner{a.ID, a.Email}, nil
}
