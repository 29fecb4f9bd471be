package main

import (
	"errors"
	"net/http"
	"net/url"
)

var administratorFields = []string{"email", "account", "gate", "organization", "granted_by", "granted_at"}

type parentAdministrators struct {
	Parent  string `arg:"" help:"Slug or id."`
	Action  string `arg:"" optional:"" help:"add or remove. Needs an operator's key, or --on-behalf-of somebody who administers the parent."`
	Account string `arg:"" optional:"" help:"Whom: e-mail or id of an account that the parent knows."`
}

func (c *parentAdministrators) Run(a *app) error {
	path := "/v1/parents/" + url.PathEscape(c.Parent) + "/administrators"
	switch {
	case c.Action == "":
		return a.list(path, values(), administratorFields...)
	case c.Account == "" || c.Action != "add" && c.Action != "remove":
		return usageError{errors.New("give add or remove, and the e-mail or id of an account, as in: usher parent administrators acme add ada@acme.example")}
	}
	method := http.MethodPut
	if c.Action == "remove" {
		method = http.MethodDelete
	}
	return a.send(method, path+"/"+url.PathEscape(c.Account), nil, administratorFields...)
}
