package main

import (
	"errors"
	"net/http"
	"net/url"
)

type parentCommands struct {
	Create parentCreate `cmd:"" help:"Create a parent; needs an operator's key."`
	List   parentList   `cmd:"" help:"List parents."`
	Show   parentShow   `cmd:"" help:"Show a parent."`
	Update parentUpdate `cmd:"" help:"Change a parent."`
	Sync   parentSync   `cmd:"" help:"Settle everybody of a parent anew."`
	Delete parentDelete `cmd:"" help:"Delete a parent that has no organizations, directories, connections and domains; needs an operator's key."`

	Administrators parentAdministrators `cmd:"" help:"List who may edit a parent's settings, or say who may."`
	SSO            parentSSO            `cmd:"" name:"sso" help:"Say whether required SSO of a parent is in force."`
	SuspendSSO     parentSuspendSSO     `cmd:"" name:"suspend-sso" help:"Suspend required SSO of a parent for a time; needs an operator's key."`
	ResumeSSO      parentResumeSSO      `cmd:"" name:"resume-sso" help:"Put required SSO in force again before its suspension ends; needs an operator's key."`
}

var parentFields = []string{"slug", "id", "name", "policy_version", "restrict_org_creation", "created_at"}

type parentCreate struct {
	Slug string `arg:"" help:"What paths and policy files call it, as in acme."`
	Name string `help:"What people call it."`
}

func (c *parentCreate) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/parents", given("slug", c.Slug, "name", c.Name), parentFields...)
}

type parentList struct{}

func (c *parentList) Run(a *app) error {
	return a.list("/v1/parents", values(), "slug", "id", "name", "policy_version")
}

type parentShow struct {
	Parent string `arg:"" help:"Slug or id."`
}

func (c *parentShow) Run(a *app) error {
	return a.send(http.MethodGet, "/v1/parents/"+url.PathEscape(c.Parent), nil, parentFields...)
}

type parentUpdate struct {
	Parent              string  `arg:"" help:"Slug or id."`
	Name                *string `help:"What people call it; empty: the slug."`
	RestrictOrgCreation *bool   `negatable:"" help:"Refuse new organizations and personal accounts of people with an e-mail on the parent's domains."`
}

func (c *parentUpdate) Run(a *app) error {
	body := object{}
	if c.Name != nil {
		body["name"] = *c.Name
	}
	if c.RestrictOrgCreation != nil {
		body["restrict_org_creation"] = *c.RestrictOrgCreation
	}
	if len(body) == 0 {
		return usageError{errors.New("nothing to change: give --name or --restrict-org-creation")}
	}
	return a.send(http.MethodPatch, "/v1/parents/"+url.PathEscape(c.Parent), body, parentFields...)
}

type parentSync struct {
	Parent string `arg:"" help:"Slug or id."`
	dryRun
}

func (c *parentSync) Run(a *app) error {
	return a.sync("/v1/parents/"+url.PathEscape(c.Parent), c.DryRun, "usher parent sync "+c.Parent, "held")
}
