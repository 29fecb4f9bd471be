package api

import (
	"context"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"usher/internal/identity"
	"usher/internal/store/directory"
	"usher/internal/store/tenants"
)

// bindPage is how many waiting users are bound in one transaction.
const bindPage = 200

// Directory is a directory as answers show it.
type Directory struct {
	ID          string                 `json:"id"`
	Slug        string                 `json:"slug" example:"okta"`
	Parent      string                 `json:"parent" example:"acme"`
	ParentID    string                 `json:"parent_id"`
	Kind        identity.DirectoryKind `json:"kind" enum:"scim"`
	Dialect     identity.Dialect       `json:"dialect" enum:"generic,entra,okta,onelogin,jumpcloud,ping,google"`
	EmailFrom   string                 `json:"email_from" enum:"userName,emails" doc:"Which attribute people are matched by"`
	SharedNames bool                   `json:"shared_group_names,omitempty" doc:"Several groups may have one displayName"`
	PatchAnswer string                 `json:"patch_answer,omitempty" enum:"200,204" doc:"How PATCH of a user is answered; absent: as the dialect does"`
	ScimBaseURL string                 `json:"scim_base_url" doc:"What the IdP is given as base URL, together with a token of the directory"`
	CreatedAt   time.Time              `json:"created_at"`
}

// Synced says what a sync did.
type Synced struct {
	Directory string   `json:"directory" example:"acme/okta"`
	ID        string   `json:"id"`
	Bound     int      `json:"bound" doc:"Users that were bound to no account and are now"`
	Held      int      `json:"held" doc:"Changes that guards hold back"`
	Runs      []string `json:"runs" nullable:"false" doc:"The runs that hold them"`
}

func (c *call) showDirectory(d *directory.Directory) (Directory, error) {
	parent, err := c.parentSlug(d.Parent)
	return Directory{
		ID: d.ID, Slug: d.Slug, Parent: parent, ParentID: d.Parent, Kind: d.Kind, Dialect: d.Dialect, EmailFrom: d.EmailFrom,
		SharedNames: d.SharedGroupNames, PatchAnswer: d.PatchAnswer,
		ScimBaseURL: c.PublicURL() + "/scim/" + d.ID + "/v2", CreatedAt: at(d.CreatedAt),
	}, err
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
			Kind      identity.DirectoryKind `json:"kind" enum:"scim"`
			Dialect   identity.Dialect       `json:"dialect,omitempty" enum:"generic,entra,okta,onelogin,jumpcloud,ping,google" doc:"Whose habits are tolerated; generic when left out"`
			EmailFrom string                 `json:"email_from,omitempty" enum:"userName,emails" doc:"Which attribute people are matched by, for good; userName when left out"`

			SharedNames bool   `json:"shared_group_names,omitempty" doc:"Let several groups have one displayName; they are unique when left out"`
			PatchAnswer string `json:"patch_answer,omitempty" enum:"200,204" doc:"How PATCH of a user is answered; 204 in dialect entra, 200 elsewhere when left out"`
		} `nameHint:"NewDirectory"`
	}
	write(s, "create-directory", http.MethodPost, "/v1/directories", "Create a directory", http.StatusCreated, func(c *call, in *create) (Directory, error) {
		p, err := c.manageParent(in.Body.Parent)
		if err != nil {
			return Directory{}, err
		}
		d := &directory.Directory{Slug: in.Body.Slug, Kind: in.Body.Kind, Dialect: in.Body.Dialect, EmailFrom: in.Body.EmailFrom, SharedGroupNames: in.Body.SharedNames, PatchAnswer: in.Body.PatchAnswer}
		if err := c.Tenancy.CreateDirectory(c.tx, c.change(p.ID), d); err != nil {
			return Directory{}, err
		}
		return c.showDirectory(d)
	})
	s.dialectLog()
	const summary = "Bind users that wait for a domain and settle everybody anew"
	huma.Register(s.api, operation("sync-directory", http.MethodPost, "/v1/directories/{parent}/{directory}/sync", summary, http.StatusOK),
		func(ctx context.Context, in *directoryBySlug) (*answer[Synced], error) {
			return s.sync(ctx, joined(in.Parent, in.Directory))
		})
	huma.Register(s.api, operation("sync-directory-by-id", http.MethodPost, "/v1/directories/{directory}/sync", summary, http.StatusOK),
		func(ctx context.Context, in *directoryByID) (*answer[Synced], error) {
			return s.sync(ctx, in.Directory)
		})
}

// sync binds in many short transactions, so that logins and the IdP do not
// wait for it. Interrupted, it is taken up by the next.
func (s *server) sync(ctx context.Context, ref string) (*answer[Synced], error) {
	var out Synced
	for after, more := "", true; more; {
		bound, last := 0, ""
		err := s.update(ctx, func(c *call) error {
			d, err := c.managedDirectory(ref)
			if err != nil {
				return err
			}
			out.Directory, out.ID = d.Parent, d.ID
			if parent, err := c.parentSlug(d.Parent); err == nil {
				out.Directory = joined(parent, d.Slug)
			}
			bound, last, err = c.Engine.BindWaiting(c.tx, c.change(d.Parent), d, after, bindPage)
			return err
		})
		if err != nil {
			return nil, problemOf(ctx, s.Log, err)
		}
		out.Bound += bound
		after, more = last, last != ""
	}
	err := s.update(ctx, func(c *call) error {
		d, err := c.managedDirectory(ref)
		if err != nil {
			return err
		}
		if err := tenants.Lock(c.tx, d.Parent); err != nil {
			return err
		}
		// The sync is not blamed for what a large change took before it.
		if err := c.Engine.CatchUp(c.tx, d.Parent); err != nil {
			return err
		}
		losses, err := c.Engine.RecomputeAll(c.tx, c.change(d.Parent))
		out.Held, out.Runs = losses.Held, append([]string{}, losses.Runs()...)
		return err
	})
	if err != nil {
		return nil, problemOf(ctx, s.Log, err)
	}
	return &answer[Synced]{out}, nil
}

func (c *call) managedDirectory(ref string) (*directory.Directory, error) {
	d, err := c.directory(ref)
	if err != nil {
		return nil, err
	}
	return d, c.manages(d.Parent)
}
