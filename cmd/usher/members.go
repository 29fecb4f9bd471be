package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

type orgMembers struct {
	Organization string `arg:"" help:"Slug or id."`
	Do           string `arg:"" optional:"" default:"list" enum:"list,add,change,remove" help:"list, add, change or remove."`
	Who          string `arg:"" optional:"" help:"Whom to add, change or remove: e-mail, or id of the account."`
	Role         string `help:"The role to give."`
	Seat         string `help:"The seat tier to give."`
}

var memberFields = []string{"email", "account", "organization", "role", "seat", "state", "source", "since"}

func (c *orgMembers) Run(a *app) error {
	if err := c.check(); err != nil {
		return err
	}
	path := "/v1/memberships/" + url.PathEscape(c.Organization) + "/" + url.PathEscape(c.Who)
	switch c.Do {
	case "add":
		return a.send(http.MethodPost, "/v1/memberships", given("organization", c.Organization, named(c.Who), c.Who, "role", c.Role, "seat", c.Seat), memberFields...)
	case "change":
		return a.send(http.MethodPatch, path, given("role", c.Role, "seat", c.Seat), memberFields...)
	case "remove":
		answer, err := a.call(http.MethodDelete, path, nil, nil)
		if err != nil {
			return err
		}
		return errors.Join(a.printObject(answer, "email", "account", "organization", "comes_back"), a.comesBack(answer))
	}
	return a.list("/v1/memberships", values("organization", c.Organization, "limit", "1000"), "email", "role", "seat", "state", "source", "rule", "since")
}

func (c *orgMembers) check() error {
	wanted := c.Role != "" || c.Seat != ""
	switch {
	case c.Do == "list" && (c.Who != "" || wanted):
		return usageError{errors.New("a list takes no role, seat or person; say add, change or remove behind the organization")}
	case c.Do != "list" && c.Who == "":
		return usageError{fmt.Errorf("say whom to %s: an e-mail, or the id of an account", c.Do)}
	case c.Do == "change" && !wanted:
		return usageError{errors.New("nothing to change: give --role, --seat or both")}
	case c.Do == "remove" && wanted:
		return usageError{errors.New("whoever is removed has no role and no seat")}
	}
	return nil
}

// comesBack warns that a removal lasts until the next login.
func (a *app) comesBack(answer json.RawMessage) error {
	var out struct {
		ComesBack bool   `json:"comes_back"`
		Says      string `json:"says"`
	}
	if err := json.Unmarshal(answer, &out); err != nil || !out.ComesBack {
		return err
	}
	_, _ = fmt.Fprintf(a.stderr, "usher: %s\n", cell(out.Says)) // it is only a warning
	return nil
}

// named says by which field a body names an account.
func named(who string) string {
	if strings.Contains(who, "@") {
		return "email"
	}
	return "account"
}

type orgTransferOwner struct {
	Organization string `arg:"" help:"Slug or id."`
	To           string `required:"" help:"The member who becomes it: e-mail, or id of the account."`
}

func (c *orgTransferOwner) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/organizations/"+url.PathEscape(c.Organization)+"/owner", given(named(c.To), c.To), orgFields...)
}
