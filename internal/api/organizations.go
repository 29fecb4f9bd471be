package api

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// Organization is an organization as answers show it.
type Organization struct {
	ID              string                      `json:"id"`
	Slug            string                      `json:"slug" example:"acme-console"`
	Name            string                      `json:"name"`
	Parent          string                      `json:"parent,omitempty" example:"acme" doc:"Absent: it has none and manages its members by invitation only"`
	ParentID        string                      `json:"parent_id,omitempty"`
	Kind            identity.Kind               `json:"kind" enum:"enterprise,team,console"`
	Mode            identity.Mode               `json:"mode" enum:"invite,jit,scim"`
	GroupMappings   bool                        `json:"group_mappings"`
	DefaultSeat     identity.Tier               `json:"default_seat,omitempty" doc:"Absent: the best tier with a free seat"`
	SSORequired     bool                        `json:"sso_required" doc:"SSO is wanted; sso_in_force says whether it is required"`
	ManagedByPolicy bool                        `json:"managed_by_policy" doc:"Mode, mappings and default seat come from the policy and are read-only here"`
	Seats           map[identity.Tier]SeatUsage `json:"seats" doc:"The limited tiers; one that is absent is unlimited"`
	PrimaryOwner    *PrimaryOwner               `json:"primary_owner,omitempty" doc:"Of an enterprise organization, once there is one"`
	Guests          bool                        `json:"guests" doc:"Whether people whose e-mail is on no domain of the parent may come in. Unless it is set: where the mode is not scim"`
	GuestAdmins     bool                        `json:"guest_administrators" doc:"Whether guests may have roles that administer"`
	PendingSwitch   *PendingSwitch              `json:"pending_switch,omitempty" doc:"A switch to mode scim that waits for somebody who has seen its plan"`
	CreatedAt       time.Time                   `json:"created_at"`

	SSOInForce        bool       `json:"sso_in_force" doc:"SSO is required: it is wanted, a login has proven the parent's connection, and no operator has suspended it"`
	SSOSuspendedUntil *time.Time `json:"sso_suspended_until,omitempty" doc:"Until when an operator has suspended it"`
}

// PendingSwitch is a switch that waits in a run.
type PendingSwitch struct {
	Run           string        `json:"run" doc:"The run to apply or discard"`
	Mode          identity.Mode `json:"mode" enum:"invite,jit,scim"`
	GroupMappings bool          `json:"group_mappings"`
}

// SeatUsage is what is given of a limited tier. It can be over the limit after
// the limit was lowered.
type SeatUsage struct {
	Limit int64 `json:"limit"`
	Used  int64 `json:"used"`
}

// SeatLimit is a limit to set.
type SeatLimit struct {
	Limit *int64 `json:"limit" required:"true" nullable:"true" minimum:"0" maximum:"1000000000" doc:"How many seats there are; null lifts the limit"`
}

func (c *call) showOrganization(o *tenants.Organization) (Organization, error) {
	parent, parentID, err := c.parentOf(o.Parent)
	if err != nil {
		return Organization{}, err
	}
	tiers, err := tenants.SeatTiers(c.tx, o.Parent, o.ID)
	if err != nil {
		return Organization{}, err
	}
	out := Organization{
		ID: o.ID, Slug: o.Slug, Name: o.Name, Parent: parent, ParentID: parentID, Kind: o.Kind, Mode: o.Mode,
		GroupMappings: o.Mappings, DefaultSeat: o.DefaultSeat, SSORequired: o.SSORequired, ManagedByPolicy: o.Managed,
		Seats: make(map[identity.Tier]SeatUsage, len(tiers)), CreatedAt: at(o.CreatedAt),
	}
	guests, err := tenants.GuestsOf(c.tx, o.Parent, o.ID)
	if err != nil {
		return Organization{}, err
	}
	out.Guests, out.GuestAdmins = guests.Allowed, guests.Administer
	if err := c.showRequired(o, &out); err != nil {
		return Organization{}, err
	}
	pending, err := tenancy.PendingSwitch(c.tx, o)
	if err != nil {
		return Organization{}, err
	}
	if pending != nil {
		out.PendingSwitch = &PendingSwitch{Run: pending.ID, Mode: pending.Detail.Mode, GroupMappings: pending.Detail.GroupMappings}
	}
	if out.PrimaryOwner, err = c.primaryOwner(o); err != nil {
		return Organization{}, err
	}
	for _, t := range tiers {
		out.Seats[t.Tier] = SeatUsage{t.Limit, t.Used}
	}
	return out, nil
}

type orgChange struct {
	Organization string `path:"organization" doc:"Slug or id"`
	Body         struct {
		Name          *string                     `json:"name,omitempty" minLength:"1" maxLength:"200"`
		Mode          *identity.Mode              `json:"mode,omitempty" enum:"invite,jit,scim"`
		GroupMappings *bool                       `json:"group_mappings,omitempty"`
		DefaultSeat   *identity.Tier              `json:"default_seat,omitempty" doc:"Empty: the best tier with a free seat"`
		SSORequired   *bool                       `json:"sso_required,omitempty" doc:"Whether SSO is wanted; it is in force once a login has proven the parent's connection"`
		Seats         map[identity.Tier]SeatLimit `json:"seats,omitempty" doc:"Limits by tier; operator keys only"`
		Guests        *bool                       `json:"guests,omitempty" doc:"Whether people whose e-mail is on no domain of the parent may come in"`
		GuestAdmins   *bool                       `json:"guest_administrators,omitempty" doc:"Whether guests may have roles that administer"`
	} `nameHint:"OrganizationChange"`
}

func (s *server) organizations() {
	type list struct {
		Page
		Parent     string `query:"parent" doc:"Slug or id of a parent"`
		Standalone bool   `query:"standalone" doc:"Only those without a parent; keys of the whole daemon only"`
	}
	read(s, "list-organizations", "/v1/organizations", "List organizations", func(c *call, in *list) (List[Organization], error) {
		return paged(in.Page, "organizations", func(after string, limit int) ([]*tenants.Organization, error) {
			if in.Standalone {
				return c.standaloneOrganizations(in.Parent, after, limit)
			}
			return c.readableOrganizations(in.Parent, after, limit)
		}, func(o *tenants.Organization) string { return o.ID }, c.showOrganization)
	})
	type one struct {
		Organization string `path:"organization" doc:"Slug or id"`
	}
	read(s, "get-organization", "/v1/organizations/{organization}", "Show an organization", func(c *call, in *one) (Organization, error) {
		o, err := c.organization(in.Organization)
		if err != nil {
			return Organization{}, err
		}
		return c.showOrganization(o)
	})
	s.newOrganizations()
	write(s, "change-organization", http.MethodPatch, "/v1/organizations/{organization}", "Change an organization; a switch to mode scim of one that has members waits in a run",
		http.StatusOK, changeOrganization)
}

// readableOrganizations returns organizations the key may read, behind an id.
func (c *call) readableOrganizations(parent, after string, limit int) ([]*tenants.Organization, error) {
	if c.who.Account != "" {
		return c.actingOrganizations(parent, after, limit)
	}
	if c.who.Scope != auth.ScopeOrg {
		id, err := c.listed(parent)
		if err != nil {
			return nil, err
		}
		return tenants.Organizations(c.tx, id, after, limit)
	}
	if parent != "" {
		if p, err := c.findParent(parent); err != nil || p == nil || p.ID != c.who.Parent {
			return nil, errorOr(err, notFound("parent", parent))
		}
	}
	o, err := tenants.OrganizationByID(c.tx, c.who.Target)
	if err != nil || o == nil || o.ID <= after {
		return nil, err
	}
	return []*tenants.Organization{o}, nil
}

func errorOr(err, otherwise error) error {
	if err != nil {
		return err
	}
	return otherwise
}

// ChangedOrganization is an organization after a change, with what the change
// would have taken.
type ChangedOrganization struct {
	Organization
	Held    int      `json:"held" doc:"Changes that guards hold back"`
	Runs    []string `json:"runs" nullable:"false" doc:"The runs that hold them"`
	Pending bool     `json:"pending,omitempty" doc:"Very many people are settled behind this answer: what is removed or held of it is not known yet. A login answers by what holds already"`
}

func changeOrganization(c *call, in *orgChange) (ChangedOrganization, error) {
	out := ChangedOrganization{Runs: []string{}}
	o, err := c.organization(in.Organization)
	if err != nil {
		return out, err
	}
	if err := c.changes(o, in); err != nil {
		return out, err
	}
	// What is changed is what nobody else changes meanwhile.
	if o, err = c.holding(o); err != nil {
		return out, err
	}
	b := in.Body
	if len(b.Seats) > 0 {
		if err := c.operates("limit seats"); err != nil {
			return out, err
		}
	}
	if b.Name != nil {
		if err := c.Tenancy.Rename(c.tx, c.change(o.Parent), o, *b.Name); err != nil {
			return out, err
		}
	}
	if err := c.Tenancy.SetGuests(c.tx, c.change(o.Parent), o, b.Guests, b.GuestAdmins); err != nil {
		return out, err
	}
	if b.Mode != nil || b.GroupMappings != nil || b.DefaultSeat != nil {
		losses, err := c.configure(o, b.Mode, b.GroupMappings, b.DefaultSeat)
		if err != nil {
			return out, err
		}
		out.Held, out.Pending, out.Runs = losses.Held, losses.Pending, append(out.Runs, losses.Runs()...)
	}
	if b.SSORequired != nil {
		if err := c.requireSSO(o, *b.SSORequired); err != nil {
			return out, err
		}
	}
	for _, tier := range slices.Sorted(maps.Keys(b.Seats)) {
		limit := int64(-1)
		if l := b.Seats[tier].Limit; l != nil {
			limit = *l
		}
		if err := c.Tenancy.SetSeatLimit(c.tx, c.change(o.Parent), o, tier, limit); err != nil {
			return out, err
		}
	}
	out.Organization, err = c.showOrganization(o)
	return out, err
}

// configure sets what is given of an organization's settings and settles its
// parent's people. A switch to mode scim waits where there are members, and what
// guards hold back waits, each in a run.
func (c *call) configure(o *tenants.Organization, mode *identity.Mode, mappings *bool, seat *identity.Tier) (losses provision.Losses, err error) {
	if o.Managed {
		return losses, c.managedByPolicy(o, mode, mappings, seat)
	}
	changed := false
	if mode == nil && mappings == nil {
		changed, err = c.Tenancy.SetDefaultSeat(c.tx, c.change(o.Parent), o, *seat)
	} else {
		changed, err = c.switchTo(o, mode, mappings, seat)
	}
	if err != nil || !changed {
		return losses, err
	}
	change := c.change(o.Parent)
	change.Sweeping = true
	return c.Engine.RecomputeAll(c.tx, change)
}

func (c *call) switchTo(o *tenants.Organization, mode *identity.Mode, mappings *bool, seat *identity.Tier) (changed bool, err error) {
	want := tenancy.Settings{Mode: o.Mode, Mappings: o.Mappings, DefaultSeat: o.DefaultSeat, SSORequired: o.SSORequired}
	if mode != nil {
		want.Mode = *mode
	}
	if mappings != nil {
		want.Mappings = *mappings
	}
	if seat != nil {
		want.DefaultSeat = *seat
	}
	done, err := c.Tenancy.Configure(c.tx, c.change(o.Parent), o, want)
	return done.Changed, err
}

// managedByPolicy says where that stands which was to be changed here. All of
// it is the policy's, what its file leaves out too: it has a default there.
func (c *call) managedByPolicy(o *tenants.Organization, mode *identity.Mode, mappings *bool, seat *identity.Tier) error {
	p, err := c.parentByID(o.Parent)
	if err != nil || p == nil {
		return errorOr(err, notFound("parent", o.Parent))
	}
	v, err := c.policyVersion(p, p.PolicyVersion)
	if err != nil {
		return err
	}
	var keys []string
	for key, given := range map[string]bool{"mode": mode != nil, "group_mappings": mappings != nil, "default_seat": seat != nil} {
		if given {
			keys = append(keys, "organizations."+o.Slug+"."+key)
		}
	}
	slices.Sort(keys)
	verb := "is"
	if len(keys) > 1 {
		verb = "are"
	}
	return identity.Errorf(identity.CodeConflict, "managed_by_policy",
		"%s %s read-only here: that is what version %d of the policy of parent %q is about, in %s; change it there", strings.Join(keys, " and "), verb, v.Version, p.Slug, v.File)
}
