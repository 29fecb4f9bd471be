package main

import (
	"net/http"
	"net/url"
)

type orgGiveParent struct {
	Organization string `arg:"" help:"Slug or id. One of kind team may be given its parent by its own key, others by an operator's."`
	Slug         string `required:"" help:"What paths and policy files call the parent, as in acme."`
	Name         string `help:"What people call the parent."`
}

func (c *orgGiveParent) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/organizations/"+url.PathEscape(c.Organization)+"/parent", given("slug", c.Slug, "name", c.Name), orgFields...)
}
