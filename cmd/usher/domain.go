package main

import (
	"net/http"
)

type domainCommands struct {
	Add  domainAdd  `cmd:"" help:"Add a domain to a parent. Run usher directory sync afterwards to bind users who waited for it."`
	List domainList `cmd:"" help:"List a parent's domains."`
}

type domainAdd struct {
	Domain string `arg:"" help:"The part behind the @, as in acme.example."`
	Parent string `required:"" help:"Slug or id."`
	Manual bool   `help:"You, the operator, vouch that the domain is the parent's."`
}

func (c *domainAdd) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/domains", given("domain", c.Domain, "parent", c.Parent, "manual", c.Manual),
		"domain", "id", "parent", "state", "strategy", "verified_at")
}

type domainList struct {
	Parent string `help:"Slug or id. A key of one parent may leave it out."`
}

func (c *domainList) Run(a *app) error {
	return a.list("/v1/domains", values("parent", c.Parent), "domain", "id", "parent", "state", "strategy", "verified_at")
}
