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

type orgDelete struct {
	Organization string `arg:"" help:"Slug or id."`
}

func (c *orgDelete) Run(a *app) error {
	return a.send(http.MethodDelete, "/v1/organizations/"+url.PathEscape(c.Organization), nil, orgFields...)
}

type parentDelete struct {
	Parent string `arg:"" help:"Slug or id."`
}

func (c *parentDelete) Run(a *app) error {
	return a.send(http.MethodDelete, "/v1/parents/"+url.PathEscape(c.Parent), nil, parentFields...)
}
