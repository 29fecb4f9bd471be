package api

import (
	"net/http"
	"time"

	"usher/internal/auth"
	"usher/internal/store/tenants"
)

// Parent is a parent organization as answers show it.
type Parent struct {
	ID                  string    `json:"id"`
	Slug                string    `json:"slug" example:"acme"`
	Name                string    `json:"name" example:"Acme Inc."`
	PolicyVersion       int64     `json:"policy_version" doc:"The policy version in force; 0: none yet"`
	RestrictOrgCreation bool      `json:"restrict_org_creation"`
	CreatedAt           time.Time `json:"created_at"`
}

func showParent(p *tenants.Parent) (Parent, error) {
	return Parent{ID: p.ID, Slug: p.Slug, Name: p.Name, PolicyVersion: p.PolicyVersion, RestrictOrgCreation: p.RestrictOrgCreation, CreatedAt: at(p.CreatedAt)}, nil
}

func (s *server) parents() {
	type list struct{ Page }
	read(s, "list-parents", "/v1/parents", "List parents", func(c *call, in *list) (List[Parent], error) {
		return paged(in.Page, "parents", c.readableParents, func(p *tenants.Parent) string { return p.ID }, showParent)
	})
	type one struct {
		Parent string `path:"parent" doc:"Slug or id"`
	}
	read(s, "get-parent", "/v1/parents/{parent}", "Show a parent", func(c *call, in *one) (Parent, error) {
		p, err := c.readParent(in.Parent)
		if err != nil {
			return Parent{}, err
		}
		return showParent(p)
	})
	s.changeParents()
	type create struct {
		Body struct {
			Slug string `json:"slug" doc:"What paths and policy files call it" example:"acme"`
			Name string `json:"name,omitempty" doc:"What people call it; the slug when left out" example:"Acme Inc."`
		} `nameHint:"NewParent"`
	}
	write(s, "create-parent", http.MethodPost, "/v1/parents", "Create a parent; operator keys only", http.StatusCreated, func(c *call, in *create) (Parent, error) {
		if err := c.operates("create parents"); err != nil {
			return Parent{}, err
		}
		p, err := c.Tenancy.CreateParent(c.tx, c.change(""), in.Body.Slug, in.Body.Name)
		if err != nil {
			return Parent{}, err
		}
		return showParent(p)
	})
	s.administrators()
}

// readableParents returns parents the key may read, behind an id.
func (c *call) readableParents(after string, limit int) ([]*tenants.Parent, error) {
	if c.readsAll() {
		return tenants.Parents(c.tx, after, limit)
	}
	if c.who.Account != "" {
		return c.administeredParents(after, limit)
	}
	if c.who.Scope == auth.ScopeOrg {
		return nil, forbidden("list parents")
	}
	p, err := c.parentByID(c.who.Parent)
	if err != nil || p == nil || p.ID <= after {
		return nil, err
	}
	return []*tenants.Parent{p}, nil
}
