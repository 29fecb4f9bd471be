package main

import (
	"net/http"
	"net/url"
)

var ssoFields = []string{"parent", "parent_id", "connection", "proven", "suspended", "in_force"}

type parentSSO struct {
	Parent string `arg:"" help:"Slug or id."`
}

func (c *parentSSO) Run(a *app) error {
	return a.send(http.MethodGet, "/v1/parents/"+url.PathEscape(c.Parent)+"/sso", nil, ssoFields...)
}

type parentSuspendSSO struct {
	Parent string `arg:"" help:"Slug or id."`
	Hours  int    `required:"" help:"For how long, from now: 1 to 72."`
	Reason string `required:"" help:"Why; it stands in the event log."`
}

func (c *parentSuspendSSO) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/parents/"+url.PathEscape(c.Parent)+"/sso/suspend", object{"hours": c.Hours, "reason": c.Reason}, ssoFields...)
}

type parentResumeSSO struct {
	Parent string `arg:"" help:"Slug or id."`
}

func (c *parentResumeSSO) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/parents/"+url.PathEscape(c.Parent)+"/sso/resume", nil, ssoFields...)
}
