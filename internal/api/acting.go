package api

import (
	"context"
	"net/http"
	"slices"
	"strings"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store/tenants"
)

// actingHeader names the account that a key acts for.
const actingHeader = "Usher-On-Behalf-Of"

// maxActing bounds what it holds: an e-mail.
const maxActing = 254

type actingKey struct{}

// withActing takes out of the request for whom its key acts. A header that is
// there and names nobody is kept too: it must not make the key act by itself.
func withActing(r *http.Request) *http.Request {
	values := r.Header.Values(actingHeader)
	if len(values) == 0 {
		return r
	}
	ref := strings.TrimSpace(values[0])
	if len(values) > 1 || len(ref) > maxActing {
		ref = ""
	}
	return r.WithContext(context.WithValue(r.Context(), actingKey{}, ref))
}

// acting returns who a key is in a request: by itself, or for an account. It is
// asked in the transaction that acts, so that a right that was lost is lost.
func (c *call) acting(key auth.Principal) (auth.Principal, error) {
	ref, acts := c.ctx.Value(actingKey{}).(string)
	if !acts {
		return key, nil
	}
	return auth.ActFor(c.tx, key, ref, c.Catalogue)
}

// readsMembers refuses who may not read who is in an organization; itself is not
// refused to an account.
func (c *call) readsMembers(o *tenants.Organization, account string) error {
	if account != "" && account == c.who.Account || c.who.ReadsMembers(o.Parent, o.ID) {
		return nil
	}
	return forbidden("read who is in this organization")
}

// as returns the account whose role bounds what the request gives in an
// organization, "" where the key's scope does: it acts for nobody, or for an
// account that administers the parent and is no member.
func (c *call) as(o *tenants.Organization) string {
	rights := c.who.Rights[o.Parent]
	if _, member := rights.Orgs[o.ID]; !member && rights.Administers {
		return ""
	}
	return c.who.Account
}

// managesOrg refuses who may not change what an organization sets for itself.
func (c *call) managesOrg(o *tenants.Organization) error {
	if c.who.ManagesOrg(o.Parent, o.ID) {
		return nil
	}
	return forbidden("change this organization")
}

// listedParent returns the parent whose records a list shows where none was
// asked for, "" for every parent.
func (c *call) listedParent() (string, error) {
	if c.who.Account != "" && c.who.Parent == "" {
		return "", identity.Errorf(identity.CodeInvalid, "parent_required", "say whose: give the slug or id of a parent as parent")
	}
	if !c.who.Reads(c.who.Parent) {
		return "", forbidden("read this list")
	}
	return c.who.Parent, nil
}

// administeredParents returns the parents that the account of the request
// administers, behind an id.
func (c *call) administeredParents(after string, limit int) (out []*tenants.Parent, err error) {
	var ids []string
	for id := range c.who.Rights {
		if c.who.Reads(id) {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return nil, forbidden("list parents")
	}
	ids = slices.DeleteFunc(ids, func(id string) bool { return id <= after })
	slices.Sort(ids)
	for _, id := range ids[:min(limit, len(ids))] {
		p, err := c.parentByID(id)
		if err != nil {
			return nil, err
		}
		if p != nil {
			out = append(out, p)
		}
	}
	return out, nil
}

// ownOrganizations returns the organizations under a parent, or under every
// where it is "", that the account of the request may read, behind an id.
func (c *call) ownOrganizations(parent, after string, limit int) (out []*tenants.Organization, err error) {
	var ids []string
	for of, r := range c.who.Rights {
		for id := range r.Orgs {
			if (parent == "" || parent == of) && id > after && c.who.ReadsOrg(of, id) {
				ids = append(ids, id)
			}
		}
	}
	slices.Sort(ids)
	for _, id := range ids[:min(limit, len(ids))] {
		o, err := tenants.OrganizationByID(c.tx, id)
		if err != nil {
			return nil, err
		}
		if o != nil {
			out = append(out, o)
		}
	}
	return out, nil
}

// actingOrganizations is readableOrganizations for an account.
func (c *call) actingOrganizations(parent, after string, limit int) ([]*tenants.Organization, error) {
	if parent == "" {
		parent = c.who.Parent
	} else {
		p, err := c.findParent(parent)
		if err != nil {
			return nil, err
		}
		if p == nil || !c.who.Knows(p.ID) {
			return nil, notFound("parent", parent)
		}
		parent = p.ID
	}
	if parent != "" && c.who.Reads(parent) {
		return tenants.Organizations(c.tx, parent, after, limit)
	}
	return c.ownOrganizations(parent, after, limit)
}

// changes refuses who may not change of an organization what is to be changed:
// how people come in and out, and how they log in, is the parent's to set, its name
// its own.
func (c *call) changes(o *tenants.Organization, in *orgChange) error {
	if in.Body.Mode != nil || in.Body.GroupMappings != nil || in.Body.DefaultSeat != nil || in.Body.SSORequired != nil || len(in.Body.Seats) > 0 {
		return c.manages(o.Parent)
	}
	return c.managesOrg(o)
}

// explains refuses who may not have somebody's membership of an organization
// explained.
func (c *call) explains(o *tenants.Organization, in *explainQuestion) error {
	account := in.Account
	if account == "" && c.who.Account != "" {
		a, err := c.account(in.Email)
		if err != nil {
			return err
		}
		if a != nil {
			account = a.ID
		}
	}
	return c.readsMembers(o, account)
}
