package api

import (
	"fmt"
	"slices"
	"time"

	"usher/internal/provision"
	"usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// OrganizationGroup is a directory's group as an organization shows it.
type OrganizationGroup struct {
	ID          string    `json:"id"`
	DisplayName string    `json:"display_name" example:"eng-platform"`
	ExternalID  string    `json:"external_id,omitempty"`
	Directory   string    `json:"directory" example:"acme/okta"`
	Rule        string    `json:"rule" example:"platform acme.yaml:8" doc:"The mapping that mirrors it, with its place in the policy"`
	ModifiedAt  time.Time `json:"modified_at" doc:"When the directory last changed the group or who is in it"`
}

// OrganizationGroups are the groups of an organization.
type OrganizationGroups struct {
	Items []OrganizationGroup `json:"items" nullable:"false" doc:"Directory by directory, the oldest first"`
	More  bool                `json:"more,omitempty" doc:"The mappings mirror more groups than an organization shows"`
}

func (s *server) groups() {
	type list struct {
		Organization string `path:"organization" doc:"Slug or id"`
	}
	const what = "mirror: true in a mapping of the policy shows the directory's groups that the mapping matches, at most a hundred."
	read(s, "list-groups", "/v1/organizations/{organization}/groups", "List the directory groups that an organization shows; "+what, func(c *call, in *list) (OrganizationGroups, error) {
		out := OrganizationGroups{Items: []OrganizationGroup{}}
		o, err := c.organization(in.Organization)
		if err == nil {
			err = c.readsMembers(o, "")
		}
		if err != nil {
			return out, err
		}
		shown, more, err := c.Engine.MirroredGroups(c.tx, o.Parent, o.ID)
		if err != nil {
			return out, err
		}
		out.More = more
		for i := range shown {
			g, err := c.showGroup(&shown[i])
			if err != nil {
				return out, err
			}
			out.Items = append(out.Items, g)
		}
		return out, nil
	})
	type one struct {
		Organization string `path:"organization" doc:"Slug or id"`
		Group        string `path:"group" doc:"Id"`
	}
	read(s, "get-group", "/v1/organizations/{organization}/groups/{group}", "Show a directory group that an organization shows", func(c *call, in *one) (OrganizationGroup, error) {
		_, g, err := c.group(in.Organization, in.Group)
		if err != nil {
			return OrganizationGroup{}, err
		}
		return c.showGroup(g)
	})
	type members struct {
		Page
		Organization string `path:"organization" doc:"Slug or id"`
		Group        string `path:"group" doc:"Id"`
	}
	read(s, "list-group-members", "/v1/organizations/{organization}/groups/{group}/members",
		"List the members of an organization who are in a directory group that it shows; a page may have fewer than asked for", func(c *call, in *members) (List[Membership], error) {
			return c.groupMembers(in.Page, in.Organization, in.Group)
		})
}

func (c *call) group(organization, id string) (*tenants.Organization, *provision.Mirrored, error) {
	o, err := c.organization(organization)
	if err == nil {
		err = c.readsMembers(o, "")
	}
	if err != nil {
		return nil, nil, err
	}
	g, err := c.Engine.MirroredGroup(c.tx, o.Parent, o.ID, id)
	if err == nil && g == nil {
		err = notFound("group", id)
	}
	return o, g, err
}

func (c *call) showGroup(g *provision.Mirrored) (OrganizationGroup, error) {
	parent, err := c.parentSlug(g.Parent)
	return OrganizationGroup{
		ID: g.ID, DisplayName: g.DisplayName, ExternalID: g.ExternalID, Directory: joined(parent, g.DirectorySlug),
		Rule: fmt.Sprintf("%s %s:%d", g.Rule.Name, g.Rule.File, g.Rule.Line), ModifiedAt: at(g.ModifiedAt),
	}, err
}

// groupMembers lists those of a group who are members of the organization: who
// is not is none of its business.
func (c *call) groupMembers(p Page, organization, id string) (List[Membership], error) {
	o, g, err := c.group(organization, id)
	if err != nil {
		return List[Membership]{}, err
	}
	var in map[string]people.Listed
	out, err := paged(p, "group-members", func(after string, limit int) ([]directory.AccountMember, error) {
		found, err := directory.AccountsInGroup(c.tx, g.Group, after, limit)
		if err != nil || len(found) == 0 {
			return nil, err
		}
		accounts := make([]string, len(found))
		for i, m := range found {
			accounts[i] = m.Account
		}
		rows, err := people.ListOf(c.tx, o.Parent, o.ID, accounts)
		in = make(map[string]people.Listed, len(rows))
		for _, m := range rows {
			in[m.Account] = m
		}
		return found, err
	}, func(m directory.AccountMember) string { return m.Value }, func(m directory.AccountMember) (Membership, error) {
		if row, ok := in[m.Account]; ok {
			return showMembership(o, row), nil
		}
		return Membership{}, nil
	})
	out.Items = slices.DeleteFunc(out.Items, func(m Membership) bool { return m.Account == "" })
	return out, err
}
