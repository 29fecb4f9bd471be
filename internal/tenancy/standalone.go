package tenancy

import (
	"errors"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// ReasonNoParent is the reason of an error that says what an organization
// without a parent cannot have.
const ReasonNoParent = "no_parent"

// CreateStandalone makes an organization without a parent, which manages its
// members by invitation only, under a hidden tenant of its own. An enterprise
// organization is made with a parent (spec section 2).
func (t *Tenancy) CreateStandalone(tx *store.Tx, c provision.Change, slug, name string, kind identity.Kind) (*tenants.Organization, error) {
	if kind == identity.KindEnterprise {
		return nil, identity.Errorf(identity.CodeInvalid, "parent_required",
			"an enterprise organization is made with a parent: name one that exists as parent, or make both at once with new_parent (usher org create %s --kind enterprise --create-parent SLUG)", slug)
	}
	if err := checkOrganization(t, slug, &name, kind); err != nil {
		return nil, err
	}
	o := &tenants.Organization{ID: store.NewID(), Slug: slug, Name: name, Kind: kind, Mode: identity.ModeInvite}
	o.Parent = o.ID
	if err := tenants.InsertHidden(tx, o.ID); err != nil {
		return nil, err
	}
	c.Parent = o.Parent
	return o, t.addOrganization(tx, c, o)
}

// CreateWithParent makes a parent and an organization under it.
func (t *Tenancy) CreateWithParent(tx *store.Tx, c provision.Change, parentSlug, parentName, slug, name string, kind identity.Kind) (*tenants.Organization, error) {
	p, err := t.CreateParent(tx, c, parentSlug, parentName)
	if err != nil {
		return nil, err
	}
	c.Parent = p.ID
	return t.CreateOrganization(tx, c, slug, name, kind)
}

func checkOrganization(t *Tenancy, slug string, name *string, kind identity.Kind) error {
	if err := errors.Join(checkSlug("organization", slug), checkName(name, slug)); err != nil {
		return err
	}
	if _, ok := t.catalogue[kind]; !ok {
		return identity.Errorf(identity.CodeInvalid, "unknown_kind", "kind %q is none of enterprise, team, console", kind)
	}
	return nil
}

func (t *Tenancy) addOrganization(tx *store.Tx, c provision.Change, o *tenants.Organization) error {
	if err := tenants.InsertOrganization(tx, o); err != nil {
		return taken(err, "organization", o.Slug)
	}
	if err := tenants.Touch(tx, o.Parent); err != nil {
		return err
	}
	return events.Append(tx, events.Event{
		Parent: o.Parent, Type: events.OrganizationCreated, Actor: c.Actor, Org: o.ID, RequestID: c.RequestID,
		After: events.Object(settingsOf(o)),
	})
}

// needsParent refuses settings that an organization has by its parent where it
// has none.
func needsParent(tx *store.Tx, o *tenants.Organization, want Settings) error {
	what := ""
	switch {
	case want.Mode != identity.ModeInvite:
		what = "mode " + string(want.Mode)
	case want.Mappings:
		what = "group mappings"
	case want.SSORequired:
		what = "single sign-on"
	default:
		return nil
	}
	hidden, err := tenants.IsHidden(tx, o.Parent)
	if err != nil || !hidden {
		return err
	}
	return NoParent(o, what)
}

// NoParent is the error of something that an organization cannot have without a
// parent.
func NoParent(o *tenants.Organization, what string) error {
	do := "merge it into an organization's parent, or have an operator give it one: usher org give-parent " + o.Slug + " --slug NAME"
	if o.Kind == identity.KindTeam {
		do = "give it one: usher org give-parent " + o.Slug + " --slug NAME"
	}
	return identity.Errorf(identity.CodeConflict, ReasonNoParent,
		"organization %q has no parent, and %s is what a parent's organizations have: it manages its members by invitation; %s", o.Slug, what, do)
}

// GiveParent makes a parent for a standalone organization and puts it there, as
// starting the set-up of single sign-on does for one of kind team; the caller
// has checked who may for another kind. account is who asks, by whose role it is
// decided; empty: a key by itself, whose scope the caller has checked.
func (t *Tenancy) GiveParent(tx *store.Tx, c provision.Change, o *tenants.Organization, slug, name, account string) (*tenants.Parent, error) {
	if err := tenants.Lock(tx, o.Parent); err != nil {
		return nil, err
	}
	hidden, err := tenants.IsHidden(tx, o.Parent)
	if err != nil {
		return nil, err
	}
	if !hidden {
		return nil, hasParent(o)
	}
	if account != "" {
		if err := t.administers(tx, o, account); err != nil {
			return nil, err
		}
	}
	p, err := t.CreateParent(tx, c, slug, name)
	if err != nil {
		return nil, err
	}
	return p, t.Move(tx, c, o, p.ID)
}

func hasParent(o *tenants.Organization) error {
	return identity.Errorf(identity.CodeConflict, "has_parent", "organization %q has a parent; an organization has at most one", o.Slug)
}

// administers refuses an account that does not administer an organization now:
// it is no member with such a role, or cannot log in.
func (t *Tenancy) administers(tx *store.Tx, o *tenants.Organization, account string) error {
	ms, err := people.ListOf(tx, o.Parent, o.ID, []string{account})
	if err != nil {
		return err
	}
	if len(ms) == 1 && ms[0].State(ms[0].Gate) == identity.MembershipActive && t.catalogue[o.Kind].Administers(ms[0].Role) {
		return nil
	}
	return identity.Errorf(identity.CodeForbidden, "not_administrator", "the account does not administer organization %q", o.Slug)
}
