package api

import (
	"net/http"

	"usher/internal/store/tenants"
)

// removals offers to take away what is empty.
func (s *server) removals() {
	type org struct {
		Organization string `path:"organization" doc:"Slug or id"`
	}
	write(s, "delete-organization", http.MethodDelete, "/v1/organizations/{organization}", "Delete an organization without members but its last administrator, of which no policy speaks", http.StatusOK, func(c *call, in *org) (Organization, error) {
		o, err := c.organization(in.Organization)
		if err != nil {
			return Organization{}, err
		}
		if err := c.manages(o.Parent); err != nil {
			return Organization{}, err
		}
		if o, err = c.holding(o); err != nil {
			return Organization{}, err
		}
		shown, err := c.showOrganization(o)
		if err != nil {
			return Organization{}, err
		}
		return shown, c.Tenancy.DeleteOrganization(c.tx, c.change(o.Parent), o)
	})
	type parent struct {
		Parent string `path:"parent" doc:"Slug or id"`
	}
	write(s, "delete-parent", http.MethodDelete, "/v1/parents/{parent}", "Delete a parent without organizations, directories, connections and domains; operator keys only", http.StatusOK, func(c *call, in *parent) (Parent, error) {
		p, err := c.readParent(in.Parent)
		if err != nil {
			return Parent{}, err
		}
		if err := c.operates("delete parents"); err != nil {
			return Parent{}, err
		}
		if err := tenants.Lock(c.tx, p.ID); err != nil {
			return Parent{}, err
		}
		if p, err = tenants.ParentByID(c.tx, p.ID); err != nil || p == nil {
			return Parent{}, errorOr(err, notFound("parent", in.Parent))
		}
		if err := c.Tenancy.DeleteParent(c.tx, c.change(p.ID), p); err != nil {
			return Parent{}, err
		}
		return showParent(p)
	})
}
