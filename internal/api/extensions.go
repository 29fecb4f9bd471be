package api

import (
	"net/http"

	"usher/internal/store/directory"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/scim/schema"
)

// Extensions are a directory's own schemas.
type Extensions struct {
	Extensions []schema.Definition `json:"extensions" nullable:"false" doc:"All of them, with every default written out"`
}

// newExtensions are those that a directory is given.
type newExtensions struct {
	Extensions []schema.Definition `json:"extensions" nullable:"false" doc:"All of them; what is left out is taken away, which is refused (409 values_stored) while a record holds values of it"`
}

func showExtensions(d *directory.Directory) (Extensions, error) {
	defs, err := tenancy.Extensions(d)
	return Extensions{defs}, err
}

// extensions registers the schemas of a directory's own (requirement 2).
func (s *server) extensions() {
	show := func(c *call, ref string) (Extensions, error) {
		d, err := c.directory(ref)
		if err != nil {
			return Extensions{}, err
		}
		return showExtensions(d)
	}
	const list = "Show a directory's own SCIM schemas"
	read(s, "list-extensions", "/v1/directories/{parent}/{directory}/extensions", list, func(c *call, in *directoryBySlug) (Extensions, error) {
		return show(c, joined(in.Parent, in.Directory))
	})
	read(s, "list-extensions-by-id", "/v1/directories/{directory}/extensions", list, func(c *call, in *directoryByID) (Extensions, error) {
		return show(c, in.Directory)
	})
	const set = "Give a directory exactly these SCIM schemas of its own, beside the standard ones"
	type bySlug struct {
		Parent    string `path:"parent" doc:"Slug or id"`
		Directory string `path:"directory" doc:"Slug"`
		Body      newExtensions
	}
	write(s, "set-extensions", http.MethodPut, "/v1/directories/{parent}/{directory}/extensions", set, http.StatusOK, func(c *call, in *bySlug) (Extensions, error) {
		return c.setExtensions(joined(in.Parent, in.Directory), in.Body.Extensions)
	})
	type byID struct {
		Directory string `path:"directory" doc:"Id, or parent/slug with the slash escaped"`
		Body      newExtensions
	}
	write(s, "set-extensions-by-id", http.MethodPut, "/v1/directories/{directory}/extensions", set, http.StatusOK, func(c *call, in *byID) (Extensions, error) {
		return c.setExtensions(in.Directory, in.Body.Extensions)
	})
}

func (c *call) setExtensions(ref string, defs []schema.Definition) (Extensions, error) {
	d, err := c.directory(ref)
	if err == nil {
		err = c.manages(d.Parent)
	}
	if err != nil {
		return Extensions{}, err
	}
	if err := tenants.Lock(c.tx, d.Parent); err != nil {
		return Extensions{}, err
	}
	if d, err = c.directory(ref); err != nil { // as it is now that nobody changes it
		return Extensions{}, err
	}
	if err := c.Tenancy.SetExtensions(c.tx, c.change(d.Parent), d, defs); err != nil {
		return Extensions{}, err
	}
	return showExtensions(d)
}
