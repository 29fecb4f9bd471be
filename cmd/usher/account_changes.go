package main

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// accountUnder names an account that a parent knows.
type accountUnder struct {
	Account string `arg:"" help:"Its e-mail or id."`
	Parent  string `required:"" help:"Slug or id."`
}

// id returns the account's id, which is asked for where an e-mail is given.
func (c accountUnder) id(a *app) (string, error) {
	if !strings.Contains(c.Account, "@") {
		return c.Account, nil
	}
	items, err := a.items("/v1/accounts", values("parent", c.Parent, "email", c.Account))
	if err != nil {
		return "", err
	}
	if len(items) == 0 {
		return "", fmt.Errorf("parent %s knows no account of %s", c.Parent, c.Account)
	}
	o, err := decode(items[0])
	if err != nil {
		return "", err
	}
	id, _ := o["account"].(string)
	return id, nil
}

type accountChangeEmail struct {
	accountUnder
	Email string `arg:"" help:"The e-mail it moves to: on a domain that the parent holds, and nobody else's."`
}

func (c *accountChangeEmail) Run(a *app) error {
	id, err := c.id(a)
	if err != nil {
		return err
	}
	return a.send(http.MethodPost, "/v1/accounts/"+url.PathEscape(id)+"/email", given("parent", c.Parent, "email", c.Email), "account", "email", "parent", "gate")
}

type accountErase struct {
	Account    string `arg:"" help:"Its e-mail or id."`
	Parent     string `required:"" xor:"which" help:"Slug or id."`
	Standalone bool   `required:"" xor:"which" help:"An account that no parent knows: what organizations without a parent know of it, and the account; needs an operator's key."`
	Yes        bool   `help:"Really: it cannot be undone."`
}

func (c *accountErase) Run(a *app) error {
	if !c.Yes {
		return usageError{errors.New("erasing cannot be undone: give --yes to erase all that is known of " + c.Account)}
	}
	id, which := c.Account, values("standalone", "true")
	if !c.Standalone {
		which = values("parent", c.Parent)
		var err error
		if id, err = (accountUnder{c.Account, c.Parent}).id(a); err != nil {
			return err
		}
	}
	answer, err := a.call(http.MethodDelete, "/v1/accounts/"+url.PathEscape(id), which, nil)
	if err != nil {
		return err
	}
	return a.printObject(answer, "account", "parent", "memberships", "records", "requests", "account_removed")
}
