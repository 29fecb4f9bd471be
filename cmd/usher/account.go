package main

import (
	"net/http"
	"net/url"
)

type accountCommands struct {
	Show       accountShow       `cmd:"" help:"Show what a parent knows of an account."`
	Deactivate accountDeactivate `cmd:"" help:"Close an account's gate: nobody logs in with it anywhere under the parent, and its sessions end."`
	Reactivate accountReactivate `cmd:"" help:"Open an account's gate, whatever closed it."`
}

var accountFields = []string{"email", "account", "parent", "gate", "gate_cause", "owner_directory", "guest", "last_login_at", "created_at"}

// anAccount names an account.
type anAccount struct {
	Account string `arg:"" help:"Its e-mail or id."`
}

func (c anAccount) path() string { return "/v1/accounts/" + url.PathEscape(c.Account) }

type accountShow struct {
	anAccount
	Parent string `help:"Slug or id. A key of one parent may leave it out."`
}

func (c *accountShow) Run(a *app) error {
	answer, err := a.call(http.MethodGet, c.path(), values("parent", c.Parent), nil)
	if err != nil {
		return err
	}
	return a.printObject(answer, accountFields...)
}

type accountDeactivate struct {
	anAccount
	Parent string `required:"" help:"Slug or id."`
}

func (c *accountDeactivate) Run(a *app) error {
	return a.send(http.MethodPost, c.path()+"/deactivate", object{"parent": c.Parent}, accountFields...)
}

type accountReactivate struct {
	anAccount
	Parent string `required:"" help:"Slug or id."`
}

func (c *accountReactivate) Run(a *app) error {
	return a.send(http.MethodPost, c.path()+"/reactivate", object{"parent": c.Parent}, accountFields...)
}
