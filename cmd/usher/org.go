package main

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
)

type orgCommands struct {
	Create     orgCreate     `cmd:"" help:"Create an organization, in mode invite: under a parent, with one, or without."`
	List       orgList       `cmd:"" help:"List organizations."`
	Show       orgShow       `cmd:"" help:"Show an organization."`
	Members    orgMembers    `cmd:"" help:"List the members of an organization, or add, change or remove one by hand."`
	Groups     orgGroups     `cmd:"" help:"List the directory groups that an organization shows, or who is in one."`
	Update     orgUpdate     `cmd:"" help:"Change an organization. What guards hold back waits in a run."`
	Mode       orgMode       `cmd:"" help:"Switch an organization to another mode. A switch to scim of one with members waits in a run."`
	Sync       orgSync       `cmd:"" help:"Settle everybody anew in an organization."`
	GiveParent orgGiveParent `cmd:"" help:"Make a parent for an organization that has none."`
	Delete     orgDelete     `cmd:"" help:"Delete an organization without members but its last administrator."`

	TransferOwner orgTransferOwner `cmd:"" help:"Make a member the primary owner of an enterprise organization."`
}

var orgFields = []string{
	"slug", "id", "name", "parent", "kind", "mode", "group_mappings", "default_seat", "sso_required", "sso_in_force", "sso_suspended_until", "managed_by_policy", "guests", "guest_administrators", "primary_owner", "seats", "created_at",
}

type orgCreate struct {
	Slug         string `arg:"" help:"Unique among all organizations, as in acme-console."`
	Parent       string `xor:"parent" help:"The parent it belongs to: slug or id. Without one, which takes an operator's key, it manages its members by invitation only."`
	CreateParent string `xor:"parent" placeholder:"SLUG" help:"Make its parent with it; needs an operator's key."`
	ParentName   string `help:"What people call the parent that is made."`
	Kind         string `required:"" enum:"enterprise,team,console" help:"enterprise, team or console. An enterprise organization has a parent."`
	Name         string `help:"What people call it."`
	For          string `placeholder:"EMAIL" help:"Who wants it: refused where another parent has the domain and restricts new organizations on it."`
}

func (c *orgCreate) Run(a *app) error {
	body := given("slug", c.Slug, "parent", c.Parent, "kind", c.Kind, "name", c.Name, "for", c.For)
	if c.CreateParent != "" {
		body["new_parent"] = given("slug", c.CreateParent, "name", c.ParentName)
	}
	return a.send(http.MethodPost, "/v1/organizations", body, orgFields...)
}

type orgList struct {
	Parent     string `xor:"which" help:"Only those of this parent: slug or id."`
	Standalone bool   `xor:"which" help:"Only those without a parent; needs a key of the whole daemon."`
}

func (c *orgList) Run(a *app) error {
	query := values("parent", c.Parent)
	if c.Standalone {
		query.Set("standalone", "true")
	}
	return a.list("/v1/organizations", query, "slug", "id", "parent", "kind", "mode", "group_mappings", "managed_by_policy", "seats")
}

type orgShow struct {
	Organization string `arg:"" help:"Slug or id."`
}

func (c *orgShow) Run(a *app) error {
	return a.send(http.MethodGet, "/v1/organizations/"+url.PathEscape(c.Organization), nil, orgFields...)
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
	Guests        *bool             `negatable:"" help:"Whether people whose e-mail is on no domain of the parent may come in."`
	GuestAdmins   *bool             `name:"guest-administrators" negatable:"" help:"Whether guests may have roles that administer."`
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
	for name, v := range map[string]*bool{"group_mappings": c.GroupMappings, "guests": c.Guests, "guest_administrators": c.GuestAdmins} {
		if v != nil {
			body[name] = *v
		}
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
		return usageError{errors.New("nothing to change: give --mode, --group-mappings, --default-seat, --sso-required, --guests, --guest-administrators, --seat-limit or --name")}
	}
	answer, err := a.call(http.MethodPatch, "/v1/organizations/"+url.PathEscape(c.Organization), nil, body)
	if err != nil {
		return err
	}
	return errors.Join(a.printObject(answer, orgFields...), a.waits(answer))
}

// orgMode is the change of an organization that scripts make most.
type orgMode struct {
	Organization  string `arg:"" help:"Slug or id."`
	Mode          string `arg:"" enum:"invite,jit,scim" help:"invite, jit or scim."`
	GroupMappings *bool  `negatable:"" help:"Whether mappings decide roles; as it is when left out."`
}

func (c *orgMode) Run(a *app) error {
	return (&orgUpdate{Organization: c.Organization, Mode: &c.Mode, GroupMappings: c.GroupMappings}).Run(a)
}

type orgSync struct {
	Organization string `arg:"" help:"Slug or id."`
	dryRun
}

func (c *orgSync) Run(a *app) error {
	return a.sync("/v1/organizations/"+url.PathEscape(c.Organization), c.DryRun, "usher org sync "+c.Organization, "held")
}
