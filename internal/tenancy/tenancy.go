// Package tenancy owns how parents, organizations, directories and connections
// come to be and change. It writes their rows and has internal/provision settle
// the people in the same transaction.
package tenancy

import (
	"errors"
	"regexp"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

// Tenancy changes tenants. It holds no state of its own.
type Tenancy struct {
	engine    *provision.Engine
	catalogue identity.Catalogue
}

// New returns a Tenancy that settles people through engine.
func New(engine *provision.Engine, catalogue identity.Catalogue) *Tenancy {
	return &Tenancy{engine: engine, catalogue: catalogue}
}

const maxName = 200

var slugForm = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)

// readOfDirectories are the words behind a directory's id by which the API reads
// something of it: one that is called so could not be read by its parent and name.
var readOfDirectories = []string{"extensions", "plan", "preview", "reconciliation", "reconciliations", "requests", "transfer"}

// checkSlug refuses a name that cannot stand in paths and policy files, and one that
// is written as an id: whatever takes either would take it for the id of another.
func checkSlug(what, slug string) error {
	if !slugForm.MatchString(slug) {
		return identity.Errorf(identity.CodeInvalid, "invalid_slug",
			"%s %q is not a valid name: use 1 to 63 lower-case letters, digits and inner hyphens, as in acme-console", what, slug)
	}
	if store.IsID(slug) {
		return identity.Errorf(identity.CodeInvalid, "invalid_slug",
			"%s %q is written as an id, and would be taken for one; give another name, as in acme-console", what, slug)
	}
	if what == "directory" && slices.Contains(readOfDirectories, slug) {
		return identity.Errorf(identity.CodeInvalid, "invalid_slug",
			"%s %q would not be found by its name: the API reads something else at /v1/directories/PARENT/%s; give another", what, slug, slug)
	}
	return nil
}

func checkName(name *string, slug string) error {
	*name = strings.TrimSpace(*name)
	if *name == "" {
		*name = slug
	}
	if len(*name) > maxName {
		return identity.Errorf(identity.CodeInvalid, "invalid_name", "the name is longer than %d bytes", maxName)
	}
	return nil
}

// taken turns a uniqueness error into the words of the caller.
func taken(err error, what, slug string) error {
	if errors.Is(err, store.ErrUnique) {
		return identity.Errorf(identity.CodeConflict, "already_exists", "%s %q exists already", what, slug)
	}
	return err
}

// CreateParent makes a parent.
func (t *Tenancy) CreateParent(tx *store.Tx, c provision.Change, slug, name string) (*tenants.Parent, error) {
	if err := errors.Join(checkSlug("parent", slug), checkName(&name, slug)); err != nil {
		return nil, err
	}
	p := &tenants.Parent{ID: store.NewID(), Slug: slug, Name: name}
	if err := tenants.InsertParent(tx, p); err != nil {
		return nil, taken(err, "parent", slug)
	}
	return p, events.Append(tx, events.Event{Parent: p.ID, Type: events.ParentCreated, Actor: c.Actor, Target: p.ID, RequestID: c.RequestID})
}

// stillThere holds a parent alone that something is made under, and refuses one
// that was deleted while that was waited for.
func stillThere(tx *store.Tx, parent string) error {
	if err := tenants.Lock(tx, parent); err != nil {
		return err
	}
	p, err := tenants.ParentByID(tx, parent)
	if err == nil && p == nil {
		err = identity.Errorf(identity.CodeNotFound, "not_found", "there is no such parent any more")
	}
	return err
}

// CreateOrganization makes an organization under the change's parent, in mode
// invite.
func (t *Tenancy) CreateOrganization(tx *store.Tx, c provision.Change, slug, name string, kind identity.Kind) (*tenants.Organization, error) {
	if err := checkOrganization(t, slug, &name, kind); err != nil {
		return nil, err
	}
	if err := roomForOrganization(tx, c.Parent); err != nil {
		return nil, err
	}
	o := &tenants.Organization{Parent: c.Parent, ID: store.NewID(), Slug: slug, Name: name, Kind: kind, Mode: identity.ModeInvite}
	return o, t.addOrganization(tx, c, o)
}

// Settings are what a policy, or a hand, sets of an organization.
type Settings struct {
	Mode        identity.Mode `json:"mode"`
	Mappings    bool          `json:"group_mappings"`
	DefaultSeat identity.Tier `json:"default_seat,omitempty"`
	SSORequired bool          `json:"sso_required,omitempty"`
	Managed     bool          `json:"managed_by_policy,omitempty"`
}

func settingsOf(o *tenants.Organization) Settings {
	return Settings{Mode: o.Mode, Mappings: o.Mappings, DefaultSeat: o.DefaultSeat, SSORequired: o.SSORequired, Managed: o.Managed}
}

// Configured says what Configure did.
type Configured struct {
	Changed bool
	Pending string // the run in which a switch waits; empty: none does
}

// Configure gives an organization settings. A switch of mode or mappings
// materialises its members first; the caller holds the parent alone since before
// it read the organization, and settles the parent's people afterwards, in the
// same transaction. A switch to mode scim of an organization that has members
// waits in a run, with the old mode in force, unless the change is Approved
// (spec section 5).
func (t *Tenancy) Configure(tx *store.Tx, c provision.Change, o *tenants.Organization, want Settings) (Configured, error) {
	var done Configured
	err := t.fits(tx, o, want)
	if err != nil {
		return done, err
	}
	if done.Pending, err = t.pend(tx, c, o, want); err != nil {
		return done, err
	}
	if done.Pending != "" {
		want.Mode, want.Mappings = o.Mode, o.Mappings
	}
	done.Changed, err = t.set(tx, c, o, want)
	return done, err
}

// SetDefaultSeat says which tier members get whom nothing else gives one. It says
// nothing of the mode: a switch that waits goes on waiting. Otherwise it is as
// Configure.
func (t *Tenancy) SetDefaultSeat(tx *store.Tx, c provision.Change, o *tenants.Organization, tier identity.Tier) (changed bool, err error) {
	want := settingsOf(o)
	want.DefaultSeat = tier
	if err := t.fits(tx, o, want); err != nil {
		return false, err
	}
	return t.set(tx, c, o, want)
}

// fits refuses settings that an organization of its kind, under its parent, cannot
// have.
func (t *Tenancy) fits(tx *store.Tx, o *tenants.Organization, want Settings) error {
	if want.DefaultSeat != "" && !t.catalogue[o.Kind].HasSeat(want.DefaultSeat) {
		return identity.Errorf(identity.CodeInvalid, "unknown_seat", "seat tier %q does not exist in organizations of kind %s", want.DefaultSeat, o.Kind)
	}
	if !want.Mode.Valid() {
		return identity.Errorf(identity.CodeInvalid, "unknown_mode", "mode %q is none of invite, jit, scim", want.Mode)
	}
	if err := needsParent(tx, o, want); err != nil {
		return err
	}
	return t.planOffers(tx, o, want)
}

func (t *Tenancy) set(tx *store.Tx, c provision.Change, o *tenants.Organization, want Settings) (changed bool, err error) {
	was := settingsOf(o)
	if was == want {
		return false, nil
	}
	if was.Mode != want.Mode || was.Mappings != want.Mappings {
		if err := t.engine.Materialise(tx, o, want.Mode == identity.ModeSCIM && was.Mode != identity.ModeSCIM); err != nil {
			return false, err
		}
	}
	o.Mode, o.Mappings, o.DefaultSeat, o.SSORequired, o.Managed = want.Mode, want.Mappings, want.DefaultSeat, want.SSORequired, want.Managed
	if err := tenants.UpdateOrganization(tx, o); err != nil {
		return false, err
	}
	if err := tenants.Touch(tx, o.Parent); err != nil {
		return false, err
	}
	if err := t.engine.Governed(tx, c, o.ID); err != nil {
		return false, err
	}
	return true, events.Append(tx, events.Event{
		Parent: o.Parent, Type: events.OrganizationChanged, Actor: c.Actor, Org: o.ID, RequestID: c.RequestID,
		Before: events.Object(was), After: events.Object(settingsOf(o)),
	})
}

// SetSeatLimit limits a tier of an organization; a negative limit lifts it.
func (t *Tenancy) SetSeatLimit(tx *store.Tx, c provision.Change, o *tenants.Organization, tier identity.Tier, limit int64) error {
	if !t.catalogue[o.Kind].HasSeat(tier) {
		return identity.Errorf(identity.CodeInvalid, "unknown_seat", "seat tier %q does not exist in organizations of kind %s", tier, o.Kind)
	}
	if err := tenants.Lock(tx, o.Parent); err != nil {
		return err
	}
	limits, err := tenants.SeatTiers(tx, o.Parent, o.ID)
	if err != nil {
		return err
	}
	was, limit := int64(-1), max(limit, -1)
	for _, l := range limits {
		if l.Tier == tier {
			was = l.Limit
		}
	}
	if was == limit {
		return nil
	}
	// Before the seats that it gives: whoever reads on never sees more than there are.
	if err := events.Append(tx, events.Event{
		Parent: o.Parent, Type: events.OrganizationChanged, Actor: c.Actor, Org: o.ID, RequestID: c.RequestID,
		Before: events.Object(map[string]any{"seat": tier, "limit": was}), After: events.Object(map[string]any{"seat": tier, "limit": limit}),
	}); err != nil {
		return err
	}
	return t.engine.SetSeatLimit(tx, c, o.ID, tier, limit)
}
