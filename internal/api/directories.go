package api

import (
	"net/http"
	"time"

	"usher/internal/identity"
	"usher/internal/store/directory"
	"usher/internal/tenancy"
	"usher/scim/schema"
)

// Directory is a directory as answers show it.
type Directory struct {
	ID          string                 `json:"id"`
	Slug        string                 `json:"slug" example:"okta"`
	Parent      string                 `json:"parent" example:"acme"`
	ParentID    string                 `json:"parent_id"`
	Kind        identity.DirectoryKind `json:"kind" enum:"scim,ldap"`
	Dialect     identity.Dialect       `json:"dialect" enum:"generic,entra,okta,onelogin,jumpcloud,ping,google"`
	EmailFrom   string                 `json:"email_from" enum:"userName,emails" doc:"Which attribute people are matched by"`
	SharedNames bool                   `json:"shared_group_names,omitempty" doc:"Several groups may have one displayName"`
	PatchAnswer string                 `json:"patch_answer,omitempty" enum:"200,204" doc:"How PATCH of a user is answered; absent: as the dialect does"`
	Profile     string                 `json:"profile,omitempty" enum:"ipsie" doc:"ipsie: no bearer tokens made by hand, and a rate limit"`
	Extensions  []string               `json:"extensions,omitempty" doc:"The URNs of its own SCIM schemas"`
	ScimBaseURL string                 `json:"scim_base_url,omitempty" doc:"Of kind scim: what the IdP is given as base URL, together with a token of the directory"`
	CreatedAt   time.Time              `json:"created_at"`
	LDAP        *LDAPSource            `json:"ldap,omitempty" doc:"Of kind ldap: how it is read. Password and key are never shown"`

	Warnings []string `json:"warnings,omitempty" doc:"What the change has as a consequence"`
}

func (c *call) showDirectory(d *directory.Directory) (Directory, error) {
	parent, err := c.parentSlug(d.Parent)
	if err != nil {
		return Directory{}, err
	}
	defs, err := tenancy.Extensions(d)
	if err != nil {
		return Directory{}, err
	}
	var extensions []string
	for _, e := range defs {
		extensions = append(extensions, e.ID)
	}
	ldap, err := c.showSource(d)
	if err != nil {
		return Directory{}, err
	}
	out := Directory{
		ID: d.ID, Slug: d.Slug, Parent: parent, ParentID: d.Parent, Kind: d.Kind, Dialect: d.Dialect, EmailFrom: d.EmailFrom,
		SharedNames: d.SharedGroupNames, PatchAnswer: d.PatchAnswer, Profile: d.Profile, Extensions: extensions,
		LDAP: ldap, CreatedAt: at(d.CreatedAt),
	}
	if d.Kind == identity.DirectorySCIM {
		out.ScimBaseURL = c.PublicURL() + "/scim/" + d.ID + "/v2"
	}
	return out, nil
}

type directoryByID struct {
	Directory string `path:"directory" doc:"Id, or parent/slug with the slash escaped"`
}

type directoryBySlug struct {
	Parent    string `path:"parent" doc:"Slug or id"`
	Directory string `path:"directory" doc:"Slug"`
}

func (s *server) directories() {
	type list struct {
		Page
		Parent string `query:"parent" doc:"Slug or id; a key of one parent may leave it out"`
	}
	read(s, "list-directories", "/v1/directories", "List a parent's directories", func(c *call, in *list) (List[Directory], error) {
		p, err := c.listedOne(in.Parent)
		if err != nil {
			return List[Directory]{}, err
		}
		return paged(in.Page, "directories", func(after string, limit int) ([]*directory.Directory, error) {
			return directory.List(c.tx, p.ID, after, limit)
		}, func(d *directory.Directory) string { return d.ID }, c.showDirectory)
	})
	show := func(c *call, ref string) (Directory, error) {
		d, err := c.directory(ref)
		if err != nil {
			return Directory{}, err
		}
		return c.showDirectory(d)
	}
	read(s, "get-directory", "/v1/directories/{parent}/{directory}", "Show a directory", func(c *call, in *directoryBySlug) (Directory, error) {
		return show(c, joined(in.Parent, in.Directory))
	})
	read(s, "get-directory-by-id", "/v1/directories/{directory}", "Show a directory by its id", func(c *call, in *directoryByID) (Directory, error) {
		return show(c, in.Directory)
	})
	type create struct {
		Body struct {
			Parent    string                 `json:"parent" doc:"Slug or id" example:"acme"`
			Slug      string                 `json:"slug" doc:"Unique under the parent" example:"okta"`
			Kind      identity.DirectoryKind `json:"kind" enum:"scim,ldap" doc:"scim: an IdP pushes; ldap: usher reads"`
			Dialect   identity.Dialect       `json:"dialect,omitempty" enum:"generic,entra,okta,onelogin,jumpcloud,ping,google" doc:"Whose habits are tolerated; generic when left out"`
			EmailFrom string                 `json:"email_from,omitempty" enum:"userName,emails" doc:"Which attribute people are matched by, for good; userName when left out, emails of kind ldap"`

			SharedNames bool   `json:"shared_group_names,omitempty" doc:"Let several groups have one displayName; they are unique when left out"`
			PatchAnswer string `json:"patch_answer,omitempty" enum:"200,204" doc:"How PATCH of a user is answered; 204 in dialect entra, 200 elsewhere when left out"`
			Profile     string `json:"profile,omitempty" enum:"ipsie,none" doc:"ipsie: no bearer tokens made by hand, and a rate limit; none when left out"`

			Extensions []schema.Definition `json:"extensions,omitempty" nullable:"false" doc:"SCIM schemas of its own, beside the standard ones"`
			LDAP       *NewLDAP            `json:"ldap,omitempty" doc:"Of kind ldap: how it is read"`
		} `nameHint:"NewDirectory"`
	}
	write(s, "create-directory", http.MethodPost, "/v1/directories", "Create a directory", http.StatusCreated, func(c *call, in *create) (Directory, error) {
		p, err := c.manageParent(in.Body.Parent)
		if err != nil {
			return Directory{}, err
		}
		d := &directory.Directory{Slug: in.Body.Slug, Kind: in.Body.Kind, Dialect: in.Body.Dialect, EmailFrom: in.Body.EmailFrom, SharedGroupNames: in.Body.SharedNames, PatchAnswer: in.Body.PatchAnswer, Profile: profile(in.Body.Profile)}
		if err := c.Tenancy.CreateDirectory(c.tx, c.change(p.ID), d); err != nil {
			return Directory{}, err
		}
		if err := c.addSource(d, in.Body.LDAP); err != nil {
			return Directory{}, err
		}
		if err := c.Tenancy.SetExtensions(c.tx, c.change(p.ID), d, in.Body.Extensions); err != nil {
			return Directory{}, err
		}
		return c.showDirectory(d)
	})
	s.directoryChanges()
	s.ldapTests()
	s.dialectLog()
	s.extensions()
}
