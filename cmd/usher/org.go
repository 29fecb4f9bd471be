package main

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
)

type orgCommands struct {
	Create  orgCreate  `cmd:"" help:"Create an organization, in mode invite."`
	List    orgList    `cmd:"" help:"List organizations."`
	Show    orgShow    `cmd:"" help:"Show an organization."`
	Members orgMembers `cmd:"" help:"List the members of an organization."`
	Groups  orgGroups  `cmd:"" help:"List the directory groups that an organization shows, or who is in one."`
	Update  orgUpdate  `cmd:"" help:"Change an organization. What guards hold back waits in a run."`
	Sync    orgSync    `cmd:"" help:"Settle everybody anew in an organization."`
}

var orgFields = []string{
	"slug", "id", "name", "parent", "kind", "mode", "group_mappings", "default_seat", "sso_required", "sso_in_force", "sso_suspended_until", "managed_by_policy", "seats", "created_at",
}

type orgCreate struct {
	Slug   string `arg:"" help:"Unique among all organizations, as in acme-console."`
	Parent string `required:"" help:"The parent it belongs to: slug or id."`
	Kind   string `required:"" enum:"enterprise,team,console" help:"enterprise, team or console."`
	Name   string `help:"What people call it."`
}

func (c *orgCreate) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/organizations", given("slug", c.Slug, "parent", c.Parent, "kind", c.Kind, "name", c.Name), orgFields...)
}

type orgList struct {
	Parent string `help:"Only those of this parent: slug or id."`
}

func (c *orgList) Run(a *app) error {
	return a.list("/v1/organizations", values("parent", c.Parent), "slug", "id", "parent", "kind", "mode", "group_mappings", "managed_by_policy", "seats")
}

type orgShow struct {
	Organization string `arg:"" help:"Slug or id."`
}

func (c *orgShow) Run(a *app) error {
	return a.send(http.MethodGet, "/v1/organizations/"+url.PathEscape(c.Organization), nil, orgFields...)
}

type orgMembers struct {
	Organization string `arg:"" help:"Slug or id."`
}

func (c *orgMembers) Run(a *app) error {
	return a.list("/v1/memberships", values("organization", c.Organization, "limit", "1000"), "email", "role", "seat", "state", "source", "rule", "since")
}

type orgGroups struct {
	Organization string `arg:"" help:"Slug or id."`
	Group        string `arg:"" optional:"" help:"The id of a group: its members are listed."`
}

func (c *orgGroups) Run(a *app) error {
	path := "/v1/organizations/" + url.PathEscape(c.Organization) + "/groups"
	if c.Group == "" {
		return a.list(path, values(), "display_name", "id", "directory", "external_id", "rule", "modified_at")
	}
	return a.list(path+"/"+url.PathEscape(c.Group)+"/members", values("limit", "1000"), "email", "role", "seat", "state", "source", "since")
}

type orgUpdate struct {
	Organization  string            `arg:"" help:"Slug or id."`
	Name          *string           `help:"What people call it."`
	Mode          *string           `enum:"invite,jit,scim" help:"invite, jit or scim."`
	GroupMappings *bool             `negatable:"" help:"Whether mappings decide roles."`
	DefaultSeat   *string           `help:"The tier of people without a mapped one; empty: the best free."`
	SSORequired   *bool             `name:"sso-required" negatable:"" help:"Whether SSO is wanted; it is in force once a login has proven the parent's connection."`
	SeatLimit     map[string]string `placeholder:"TIER=N" help:"Seats of a tier, as in premium=10; premium=none lifts the limit. Needs an operator's key."`
}

func (c *orgUpdate) Run(a *app) error {
	body := object{}
	for name, v := range map[string]*string{"name": c.Name, "mode": c.Mode, "default_seat": c.DefaultSeat} {
		if v != nil {
			body[name] = *v
		}
	}
	if c.GroupMappings != nil {
		body["group_mappings"] = *c.GroupMappings
	}
	if c.SSORequired != nil {
		body["sso_required"] = *c.SSORequired
	}
	seats := object{}
	for tier, text := range c.SeatLimit {
		if text == "none" {
			seats[tier] = object{"limit": nil}
			continue
		}
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil || n < 0 {
			return usageError{fmt.Errorf("--seat-limit %s=%s: give a number of seats, or none", tier, text)}
		}
		seats[tier] = object{"limit": n}
	}
	if len(seats) > 0 {
		body["seats"] = seats
	}
	if len(body) == 0 {
		return usageError{errors.New("nothing to change: give --mode, --group-mappings, --default-seat, --sso-required, --seat-limit or --name")}
	}
	answer, err := a.call(http.MethodPatch, "/v1/organizations/"+url.PathEscape(c.Organization), nil, body)
	if err != nil {
		return err
	}
	return errors.Join(a.printObject(answer, orgFields...), a.waits(answer))
}

type orgSync struct {
	Organization string `arg:"" help:"Slug or id."`
	dryRun
}

func (c *orgSync) Run(a *app) error {
	return a.sync("/v1/organizations/"+url.PathEscape(c.Organization), c.DryRun, "usher org sync "+c.Organization, "held")
}
