package api

import (
	"context"
	"net/http"

	"usher/internal/identity"
	"usher/internal/store/policies"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/policy"
)

// parentOf returns slug and id of the parent that a record names, both empty for
// one of a standalone organization: nobody is shown its tenant.
func (c *call) parentOf(id string) (slug, shown string, err error) {
	if id == "" {
		return "", "", nil
	}
	p, err := c.parentByID(id)
	if err != nil || p == nil {
		return "", "", err
	}
	return p.Slug, p.ID, nil
}

// standaloneOrganizations returns organizations without a parent, behind an id.
func (c *call) standaloneOrganizations(parent, after string, limit int) ([]*tenants.Organization, error) {
	if parent != "" {
		return nil, identity.Errorf(identity.CodeInvalid, "invalid_request", "give either parent or standalone: one without a parent is of none")
	}
	if !c.readsAll() {
		return nil, forbidden("list organizations of no parent")
	}
	return tenants.Standalone(c.tx, after, limit)
}

// NewParentOf is a parent to make together with an organization, or for one.
type NewParentOf struct {
	Slug string `json:"slug" doc:"What paths and policy files call the parent" example:"acme"`
	Name string `json:"name,omitempty" doc:"What people call it; the slug when left out" example:"Acme Inc."`
}

type orgCreate struct {
	Body struct {
		Parent    string        `json:"parent,omitempty" doc:"Slug or id of the parent it is under. Left out, without new_parent: it has none and manages its members by invitation only; operator keys only, and not for kind enterprise" example:"acme"`
		NewParent *NewParentOf  `json:"new_parent,omitempty" doc:"A parent to make with it, instead of parent; operator keys only"`
		Slug      string        `json:"slug" doc:"Unique among all organizations" example:"acme-console"`
		Name      string        `json:"name,omitempty" doc:"The slug when left out"`
		Kind      identity.Kind `json:"kind" enum:"enterprise,team,console"`
		For       string        `json:"for,omitempty" maxLength:"1024" doc:"E-mail of the person who wants it: refused (403 restricted_domain) where another parent has the domain and restricts new organizations on it" example:"ada@acme.example"`
	} `nameHint:"NewOrganization"`
}

func (s *server) newOrganizations() {
	write(s, "create-organization", http.MethodPost, "/v1/organizations", "Create an organization, in mode invite, under a parent, with one, or without", http.StatusCreated, createOrganization)

	type give struct {
		Organization string `path:"organization" doc:"Slug or id"`
		Body         NewParentOf
	}
	write(s, "give-organization-parent", http.MethodPost, "/v1/organizations/{organization}/parent", "Make a parent for an organization that has none, as the set-up of single sign-on begins; of kind team by its own key too", http.StatusCreated, func(c *call, in *give) (Organization, error) {
		o, err := c.organization(in.Organization)
		if err != nil {
			return Organization{}, err
		}
		if err := c.givesParent(o); err != nil {
			return Organization{}, err
		}
		was := o.Parent
		if _, err := c.Tenancy.GiveParent(c.tx, c.change(o.Parent), o, in.Body.Slug, in.Body.Name, ""); err != nil {
			return Organization{}, err
		}
		if c.bearer.Parent == was {
			c.bearer.Parent = o.Parent // where the organization's key is by now, and the answer is looked for
		}
		return c.showOrganization(o)
	})
}

// logRestricted makes the refusal of what a parent restricts an event, of a
// transaction of its own: the one that was refused leaves nothing. It returns why
// the operation ended.
func (s *server) logRestricted(ctx context.Context, err error) error {
	refused := tenancy.AsRestricted(err)
	if refused == nil {
		return err
	}
	if failed := s.update(ctx, func(c *call) error {
		actor := c.who.Actor()
		if !c.who.Operates() && !c.who.Knows(refused.Refused.Parent) { // whose ids are another parent's
			actor = identity.Actor{Kind: actor.Kind}
		}
		return refused.Refused.Log(c.tx, actor, c.change("").RequestID)
	}); failed != nil {
		return failed
	}
	return err
}

func createOrganization(c *call, in *orgCreate) (Organization, error) {
	o, err := c.newOrganization(in)
	if err != nil {
		return Organization{}, err
	}
	return c.showOrganization(o)
}

func (c *call) newOrganization(in *orgCreate) (*tenants.Organization, error) {
	b := in.Body
	var parent string
	switch {
	case b.Parent != "" && b.NewParent != nil:
		return nil, identity.Errorf(identity.CodeInvalid, "invalid_request", "give either parent or new_parent")
	case b.Parent != "":
		p, err := c.manageParent(b.Parent)
		if err != nil {
			return nil, err
		}
		parent = p.ID
	default:
		if err := c.operates("create organizations without a parent, or with a new one"); err != nil {
			return nil, err
		}
	}
	if b.For != "" {
		if err := tenancy.MayCreate(c.tx, b.For, parent); err != nil {
			return nil, err
		}
	}
	switch {
	case parent != "":
		return c.Tenancy.CreateOrganization(c.tx, c.change(parent), b.Slug, b.Name, b.Kind)
	case b.NewParent != nil:
		return c.Tenancy.CreateWithParent(c.tx, c.change(""), b.NewParent.Slug, b.NewParent.Name, b.Slug, b.Name, b.Kind)
	}
	return c.Tenancy.CreateStandalone(c.tx, c.change(""), b.Slug, b.Name, b.Kind)
}

// givesParent refuses keys that may not give an organization a parent: one of
// kind team gets it from whoever administers it, a console from an operator.
func (c *call) givesParent(o *tenants.Organization) error {
	if c.who.Operates() || o.Kind == identity.KindTeam && c.who.ManagesOrg(o.Parent, o.ID) {
		return nil
	}
	if o.Kind == identity.KindTeam {
		return forbidden("give this organization a parent; use its own key or an operator's")
	}
	return forbidden("give a " + string(o.Kind) + " organization a parent; use an operator's key")
}

func (s *server) changeParents() {
	type change struct {
		Parent string `path:"parent" doc:"Slug or id"`
		Body   struct {
			Name                *string `json:"name,omitempty" maxLength:"200" doc:"What people call it; empty: the slug"`
			RestrictOrgCreation *bool   `json:"restrict_org_creation,omitempty" doc:"Refuse new organizations and personal accounts of people with an e-mail on the parent's domains; needs a verified one"`
		} `nameHint:"ParentChange"`
	}
	write(s, "change-parent", http.MethodPatch, "/v1/parents/{parent}", "Change a parent", http.StatusOK, func(c *call, in *change) (Parent, error) {
		p, err := c.manageParent(in.Parent)
		if err != nil {
			return Parent{}, err
		}
		// What is changed is what nobody else changes meanwhile.
		if err := tenants.Lock(c.tx, p.ID); err != nil {
			return Parent{}, err
		}
		if p, err = tenants.ParentByID(c.tx, p.ID); err != nil || p == nil {
			return Parent{}, errorOr(err, notFound("parent", in.Parent))
		}
		set := tenancy.ParentSettings{Name: in.Body.Name, RestrictOrgCreation: in.Body.RestrictOrgCreation}
		if set.RestrictOrgCreation != nil {
			if err := c.restrictsByPolicy(p); err != nil {
				return Parent{}, err
			}
		}
		if err := c.Tenancy.ChangeParent(c.tx, c.change(p.ID), p, set); err != nil {
			return Parent{}, err
		}
		return showParent(p)
	})
}

// restrictsByPolicy refuses what the parent's policy in force says itself.
func (c *call) restrictsByPolicy(p *tenants.Parent) error {
	if p.PolicyVersion == 0 {
		return nil
	}
	v, err := policies.Get(c.tx, p.ID, p.PolicyVersion)
	if err != nil || v == nil {
		return err
	}
	const key = "sso.restrict_org_creation"
	in, _ := policy.Stored(v.File, v.Source, c.Catalogue)
	if in != nil && !in.Manages(key) {
		return nil
	}
	return identity.Errorf(identity.CodeConflict, "managed_by_policy",
		"%s is read-only here: version %d of the policy of parent %q says it, in %s; change it there", key, v.Version, p.Slug, v.File)
}

// known returns those of some tenants that people know, parents, or where none is
// one all of them: somebody is asked about as a member of a parent's
// organizations first.
func (c *call) known(tenants []string) ([]string, error) {
	var shown []string
	for _, id := range tenants {
		p, err := c.parentByID(id)
		if err != nil {
			return nil, err
		}
		if p != nil {
			shown = append(shown, id)
		}
	}
	if len(shown) == 0 {
		return tenants, nil
	}
	return shown, nil
}

// holding returns an organization as it is once its parent is held alone: it may
// have come under another while that was waited for.
func (c *call) holding(o *tenants.Organization) (*tenants.Organization, error) {
	for {
		parent := o.Parent
		if err := tenants.Lock(c.tx, parent); err != nil {
			return nil, err
		}
		now, err := c.organization(o.ID)
		if err != nil {
			return nil, err
		}
		if now.Parent == parent {
			return now, nil
		}
		if err := c.manages(now.Parent); err != nil {
			return nil, err
		}
		o = now
	}
}
