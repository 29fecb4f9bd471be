package api

import (
	"strings"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/tenants"
)

// Whatever a key may not see does not exist for it: these look-ups answer 404
// for both, in the same words.

func notFound(what, ref string) error {
	return identity.Errorf(identity.CodeNotFound, "not_found", "there is no %s %q", what, ref)
}

// notFoundUnder is notFound for what is named by its parent. A name alone, which
// may well be somebody's, is looked for nowhere: that is said, of every such name.
func notFoundUnder(what, ref string) error {
	err := notFound(what, ref)
	if !strings.Contains(ref, "/") && !isID(ref) {
		return identity.Errorf(identity.CodeNotFound, "not_found", "%v; write the parent before it, as in PARENT/%s, or give its id", err, ref)
	}
	return err
}

// isID reports whether a reference is an id, which no slug is made like.
func isID(ref string) bool { return store.IsID(ref) }

// parentByID returns a parent, read once a call. The hidden tenant of a
// standalone organization is none: it does not exist for anybody.
func (c *call) parentByID(id string) (*tenants.Parent, error) {
	if p, known := c.seen[id]; known {
		return p, nil
	}
	p, err := tenants.ParentByID(c.tx, id)
	if err != nil || p == nil {
		return nil, err
	}
	if p.Hidden { // it does not exist for anybody, and is held as any other (unchanged)
		p = nil
	}
	c.seen[id] = p
	return p, nil
}

// parentSlug returns the slug of a parent that a stored record names.
func (c *call) parentSlug(id string) (string, error) {
	if id == "" {
		return "", nil
	}
	p, err := c.parentByID(id)
	if err != nil || p == nil {
		return "", err
	}
	return p.Slug, nil
}

// findParent returns the parent a slug or id names, seen or not, or nil.
func (c *call) findParent(ref string) (*tenants.Parent, error) {
	if isID(ref) {
		return c.parentByID(ref)
	}
	p, err := tenants.ParentBySlug(c.tx, ref)
	if p != nil {
		c.seen[p.ID] = p
	}
	return p, err
}

// readParent returns a parent the key may read.
func (c *call) readParent(ref string) (*tenants.Parent, error) {
	p, err := c.findParent(ref)
	if err != nil {
		return nil, err
	}
	if p == nil || !c.who.Reads(p.ID) {
		return nil, notFound("parent", ref)
	}
	return p, nil
}

// manageParent returns a parent the key may change.
func (c *call) manageParent(ref string) (*tenants.Parent, error) {
	p, err := c.findParent(ref)
	if err != nil {
		return nil, err
	}
	if p == nil || !c.who.Reads(p.ID) && !c.belongs(p.ID) {
		return nil, notFound("parent", ref)
	}
	return p, c.manages(p.ID)
}

// belongs reports whether the key is one of the parent's: it knows the parent
// exists, so that refusing it tells nothing.
func (c *call) belongs(parent string) bool { return c.who.Knows(parent) }

// manages refuses keys that may not change a parent.
func (c *call) manages(parent string) error {
	if !c.who.Manages(parent) {
		return forbidden("change this parent")
	}
	return nil
}

// operates refuses keys that are not the operator's.
func (c *call) operates(what string) error {
	if !c.who.Operates() {
		return forbidden(what + "; use an operator's key")
	}
	return nil
}

// listed returns the id of the parent whose records a list shows: the one
// asked for, else the key's own, else "" for every parent.
func (c *call) listed(ref string) (string, error) {
	if ref != "" {
		p, err := c.readParent(ref)
		if err != nil {
			return "", err
		}
		return p.ID, nil
	}
	return c.listedParent()
}

// listedOne is listed for what is kept by parent: one must be said.
func (c *call) listedOne(ref string) (*tenants.Parent, error) {
	id, err := c.listed(ref)
	if err != nil {
		return nil, err
	}
	if id == "" {
		return nil, identity.Errorf(identity.CodeInvalid, "parent_required", "say whose: give the slug or id of a parent as parent")
	}
	return c.parentByID(id)
}

// organization returns an organization the key may read.
func (c *call) organization(ref string) (*tenants.Organization, error) {
	find := tenants.OrganizationBySlug
	if isID(ref) {
		find = tenants.OrganizationByID
	}
	o, err := find(c.tx, ref)
	if err != nil {
		return nil, err
	}
	if o == nil || !c.who.ReadsOrg(o.Parent, o.ID) {
		return nil, notFound("organization", ref)
	}
	return o, nil
}

// directory returns a directory, named parent/slug or by id, that the key may
// read.
func (c *call) directory(ref string) (*directory.Directory, error) {
	d, err := underParent(c, ref, directory.BySlug, directory.ByID)
	if err != nil {
		return nil, err
	}
	if d == nil || !c.who.Reads(d.Parent) {
		return nil, notFoundUnder("directory", ref)
	}
	return d, nil
}

// connection returns a connection, named parent/slug or by id, that the key
// may read.
func (c *call) connection(ref string) (*tenants.Connection, error) {
	n, err := underParent(c, ref, tenants.ConnectionBySlug, tenants.ConnectionByID)
	if err != nil {
		return nil, err
	}
	if n == nil || !c.who.Reads(n.Parent) {
		return nil, notFoundUnder("connection", ref)
	}
	return n, nil
}

// readsAll reports whether the key reads every parent.
func (c *call) readsAll() bool { return c.who.ReadsAll() }

// joined returns what names a record by its parent: the two parts of a path.
func joined(parent, slug string) string {
	if slug == "" {
		return parent
	}
	return strings.Join([]string{parent, slug}, "/")
}

// underParent finds a record by parent/slug or by id; nil when there is none.
func underParent[T any](c *call, ref string, bySlug func(*store.Tx, string, string) (*T, error), byID func(*store.Tx, string) (*T, error)) (*T, error) {
	parent, slug, ok := strings.Cut(ref, "/")
	if !ok {
		if !isID(ref) {
			return nil, nil
		}
		return byID(c.tx, ref)
	}
	p, err := c.findParent(parent)
	if err != nil || p == nil {
		return nil, err
	}
	return bySlug(c.tx, p.ID, slug)
}
