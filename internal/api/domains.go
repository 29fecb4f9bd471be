package api

import (
	"net/http"
	"time"

	"usher/internal/identity"
	"usher/internal/store/tenants"
	"usher/internal/tenancy/domains"
)

// Domain is a parent's domain as answers show it.
type Domain struct {
	ID         string               `json:"id"`
	Domain     string               `json:"domain" example:"acme.example"`
	Parent     string               `json:"parent"`
	ParentID   string               `json:"parent_id"`
	State      identity.DomainState `json:"state" enum:"pending,verified,failed,degraded,lapsed,removed"`
	Strategy   string               `json:"strategy" example:"manual" doc:"How it is verified; manual: an operator vouches for it"`
	CreatedAt  time.Time            `json:"created_at"`
	VerifiedAt *time.Time           `json:"verified_at,omitempty"`
}

func showDomain(p *tenants.Parent, d *tenants.Domain) Domain {
	return Domain{
		ID: d.ID, Domain: d.Name, Parent: p.Slug, ParentID: p.ID, State: d.State, Strategy: d.Strategy,
		CreatedAt: at(d.CreatedAt), VerifiedAt: atOrNil(d.VerifiedAt),
	}
}

func (s *server) domains() {
	type list struct {
		Page
		Parent string `query:"parent" doc:"Slug or id; a key of one parent may leave it out"`
	}
	read(s, "list-domains", "/v1/domains", "List a parent's domains", func(c *call, in *list) (List[Domain], error) {
		p, err := c.listedOne(in.Parent)
		if err != nil {
			return List[Domain]{}, err
		}
		return paged(in.Page, "domains", func(after string, limit int) ([]*tenants.Domain, error) {
			all, err := tenants.DomainsOf(c.tx, p.ID)
			var out []*tenants.Domain
			for _, d := range all {
				if d.Name > after && len(out) < limit {
					out = append(out, d)
				}
			}
			return out, err
		}, func(d *tenants.Domain) string { return d.Name }, func(d *tenants.Domain) (Domain, error) { return showDomain(p, d), nil })
	})
	type create struct {
		Body struct {
			Parent string `json:"parent" doc:"Slug or id" example:"acme"`
			Domain string `json:"domain" example:"acme.example"`
			Manual bool   `json:"manual,omitempty" doc:"The operator vouches for the domain; operator keys only. Needed, since this version does not verify by DNS"`
		} `nameHint:"NewDomain"`
	}
	write(s, "add-domain", http.MethodPost, "/v1/domains", "Add a domain; changes nobody's access until a directory is synced or somebody logs in", http.StatusCreated, func(c *call, in *create) (Domain, error) {
		p, err := c.manageParent(in.Body.Parent)
		if err != nil {
			return Domain{}, err
		}
		if !in.Body.Manual {
			return Domain{}, identity.Errorf(identity.CodeNotImplemented, "not_implemented",
				"this version does not verify domains by DNS; an operator can vouch for the domain: manual in the body, --manual on the command line")
		}
		if err := c.operates("vouch for domains"); err != nil {
			return Domain{}, err
		}
		d, err := domains.VerifyManually(c.tx, c.change(p.ID), in.Body.Domain)
		if err != nil {
			return Domain{}, err
		}
		return showDomain(p, d), nil
	})
}
