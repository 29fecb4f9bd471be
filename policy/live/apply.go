package live

import (
	"fmt"
	"slices"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/policies"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/policy"
)

// Applier accepts policies.
type Applier struct {
	tenancy *tenancy.Tenancy
	engine  *provision.Engine
}

// NewApplier returns an Applier.
func NewApplier(t *tenancy.Tenancy, e *provision.Engine) *Applier {
	return &Applier{tenancy: t, engine: e}
}

// Options of Apply.
type Options struct {
	CreateOrgs bool   // make organizations the policy declares and the parent lacks
	Plan       string // hash of the plan that somebody has seen; empty: guards decide what is held
}

// Applied says what Apply did.
type Applied struct {
	Parent  *tenants.Parent
	Version int64
	Changed bool // false: this very policy is in force already
	Created []string
	Losses  provision.Losses // what was taken, and what is held back
	Pending []string         // runs in which switches to mode scim wait; where nothing changed, all that wait
	// Warnings say what of the policy is not in force yet though it was
	// accepted.
	Warnings policy.Problems
}

// PlanChanged is the reason of an error that says a policy does not do any more
// what its plan said.
const PlanChanged = "plan_changed"

// Apply makes a policy the one in force, in one transaction: versions it,
// configures the organizations it speaks about and settles everybody. Problems
// are what of the policy does not fit the live state, each with its place. What
// it takes past the limits of the guards is held, and a switch of an organization
// with members to mode scim waits, each in a run; with the hash of its plan it
// does what the plan says, or nothing where that has changed.
func (a *Applier) Apply(tx *store.Tx, c provision.Change, p *policy.Policy, o Options) (*Applied, policy.Problems, error) {
	parent, err := tenants.ParentBySlug(tx, p.Parent)
	if err != nil {
		return nil, nil, err
	}
	if parent == nil {
		return nil, noParent(p), nil
	}
	c.Parent, c.Sweeping = parent.ID, true
	if err := tenants.Lock(tx, parent.ID); err != nil {
		return nil, nil, err
	}
	if parent, err = tenants.ParentByID(tx, parent.ID); err != nil { // as whoever held it before has left it
		return nil, nil, err
	}
	same, err := inForce(tx, parent, p)
	if same && err == nil && o.Plan != "" { // whose plan may be of a switch that waits, or was discarded
		same, err = stands(tx, parent, p)
	}
	if err != nil {
		return nil, nil, err
	}
	if same {
		applied, err := waiting(tx, parent, p)
		return applied, nil, err
	}
	if err := a.engine.CatchUpForAll(tx, parent.ID); err != nil {
		return nil, nil, err
	}
	orgs, missing, problems, err := a.meet(tx, parent, p, o)
	if err != nil || len(problems) > 0 {
		return nil, problems, err
	}
	if err := a.beforeSwitches(tx, parent, p, orgs); err != nil {
		return nil, nil, err
	}
	if o.Plan != "" {
		if err := a.asPlanned(tx, c, parent, p, missing, o.Plan); err != nil {
			return nil, nil, err
		}
		c.Approved = true
	}
	before, err := a.engine.Snapshot(tx, parent.ID)
	if err != nil {
		return nil, nil, err
	}
	c.Before = &before.Guards
	applied := &Applied{Parent: parent, Changed: true}
	if applied.Warnings, err = a.warnings(tx, parent, p, orgs, missing); err != nil {
		return nil, nil, err
	}
	for _, m := range missing {
		org, err := a.tenancy.CreateOrganization(tx, c, m.Slug, "", m.Kind)
		if err != nil {
			return nil, nil, err
		}
		orgs[m.Slug] = org
		applied.Created = append(applied.Created, m.Slug)
	}
	if applied.Version, err = a.store(tx, c, parent, p); err != nil {
		return nil, nil, err
	}
	if applied.Pending, err = a.configure(tx, c, p, orgs); err != nil {
		return nil, nil, err
	}
	if applied.Losses, err = a.engine.RecomputeAll(tx, c); err != nil {
		return nil, nil, err
	}
	return applied, nil, a.engine.ResolveRuns(tx, c)
}

func inForce(tx *store.Tx, parent *tenants.Parent, p *policy.Policy) (bool, error) {
	if parent.PolicyVersion == 0 {
		return false, nil
	}
	v, err := policies.Get(tx, parent.ID, parent.PolicyVersion)
	return err == nil && v != nil && v.Hash == p.Hash(), err
}

// waiting says of a policy that is in force already what waits nevertheless: to
// apply it again must not read as if all of it were true.
func waiting(tx *store.Tx, parent *tenants.Parent, p *policy.Policy) (*Applied, error) {
	const page = 100
	applied := &Applied{Parent: parent, Version: parent.PolicyVersion}
	sweep, err := provision.SweepOf(tx, parent.ID)
	if err != nil {
		return nil, err
	}
	applied.Losses.Pending = sweep != nil
	for before := ""; ; {
		held, err := runs.List(tx, parent.ID, runs.StateHeld, before, page)
		if err != nil {
			return nil, err
		}
		for _, r := range held {
			waits, err := isOf(tx, p, r)
			if err != nil {
				return nil, err
			}
			if !waits {
				continue
			}
			applied.Pending = append(applied.Pending, r.ID)
			if r.Kind == runs.KindGuard {
				applied.Losses.Held += int(r.Held - r.Applied)
			}
		}
		if len(held) < page {
			slices.Sort(applied.Pending)
			return applied, nil
		}
		before = held[page-1].ID
	}
}

// isOf reports whether a run holds what a policy asks for: a guard's, or the
// switch of one of its organizations.
func isOf(tx *store.Tx, p *policy.Policy, r *runs.Run) (bool, error) {
	id, ofOrg := runs.ScopedOrg(r.Scope)
	if r.Kind != runs.KindSwitch || !ofOrg {
		return r.Kind == runs.KindGuard, nil
	}
	org, err := tenants.OrganizationByID(tx, id)
	if err != nil || org == nil {
		return false, err
	}
	return slices.ContainsFunc(p.Organizations, func(o policy.Organization) bool { return o.Slug == org.Slug }), nil
}

// stands reports whether the organizations of a policy are in the modes it says.
func stands(tx *store.Tx, parent *tenants.Parent, p *policy.Policy) (bool, error) {
	for _, want := range p.Organizations {
		org, err := tenants.OrganizationBySlug(tx, want.Slug)
		if err != nil || org == nil || org.Parent != parent.ID || org.Mode != want.Mode || org.Mappings != want.GroupMappings {
			return false, err
		}
	}
	return true, nil
}

// unprovenSSO warns where a policy wants SSO that is not in force before a
// login has proven the connection (spec section 4).
func unprovenSSO(tx *store.Tx, parent *tenants.Parent, p *policy.Policy) (policy.Problems, error) {
	wanted := false
	for _, on := range p.SSO.Required {
		wanted = wanted || on
	}
	if !wanted {
		return nil, nil
	}
	c, err := tenants.EnabledConnection(tx, parent.ID)
	if err != nil {
		return nil, err
	}
	if c != nil && c.ProvenAt != 0 {
		return suspendedSSO(tx, parent, p)
	}
	message := "sso.required is wanted and not in force yet: it is once a login through the parent's connection was allowed"
	if c == nil {
		message = "sso.required is wanted and not in force: the parent has no connection; make one with: usher connection create NAME --parent " + p.Parent + " --kind oidc"
	}
	return policy.Problems{{Position: p.SSO.RequiredPos, Severity: policy.Warning, Message: message}}, nil
}

// suspendedSSO warns where an operator has suspended the SSO that a policy wants.
func suspendedSSO(tx *store.Tx, parent *tenants.Parent, p *policy.Policy) (policy.Problems, error) {
	s, err := tenants.SuspensionOf(tx, parent.ID)
	if err != nil || s == nil {
		return nil, err
	}
	message := "sso.required is wanted and not in force until " + time.UnixMicro(s.Until).UTC().Format(time.RFC3339) + ": an operator suspended it; resume it with: usher parent resume-sso " + p.Parent
	return policy.Problems{{Position: p.SSO.RequiredPos, Severity: policy.Warning, Message: message}}, nil
}

// meet compares a policy with the live state: which of its organizations exist
// and which are to be made.
func (a *Applier) meet(tx *store.Tx, parent *tenants.Parent, p *policy.Policy, o Options) (map[string]*tenants.Organization, []policy.Organization, policy.Problems, error) {
	orgs := map[string]*tenants.Organization{}
	var missing []policy.Organization
	var problems policy.Problems
	report := func(at policy.Position, format string, args ...any) {
		problems = append(problems, policy.Problem{Position: at, Severity: policy.Error, Message: fmt.Sprintf(format, args...)})
	}
	for _, want := range p.Organizations {
		org, err := tenants.OrganizationBySlug(tx, want.Slug)
		if err != nil {
			return nil, nil, nil, err
		}
		switch {
		case org == nil && o.CreateOrgs:
			missing = append(missing, want)
		case org == nil || org.Parent != parent.ID:
			report(want.Pos, "organization %q does not exist under parent %q; make it with: usher org create %s --parent %s --kind %s, or apply with --create-orgs",
				want.Slug, p.Parent, want.Slug, p.Parent, want.Kind)
		case org.Kind != want.Kind:
			report(want.Pos, "organization %q is of kind %s, the policy says %s", want.Slug, org.Kind, want.Kind)
		default:
			orgs[want.Slug] = org
		}
	}
	for _, r := range p.Rules {
		if r.Directory == "" {
			continue
		}
		d, err := directory.BySlug(tx, parent.ID, r.Directory)
		if err != nil {
			return nil, nil, nil, err
		}
		if d == nil {
			report(policy.Position{File: r.Ref.File, Line: r.Ref.Line, Column: r.Ref.Column},
				"mapping %q: directory %q does not exist under parent %q", r.Name, r.Directory, p.Parent)
		}
	}
	beyond, _, err := a.planLimits(tx, parent, p, orgs, missing)
	return orgs, missing, append(problems, beyond...), err
}

func (a *Applier) store(tx *store.Tx, c provision.Change, parent *tenants.Parent, p *policy.Policy) (int64, error) {
	v := &policies.Version{Parent: c.Parent, File: p.File, Source: p.Source, Hash: p.Hash(), Actor: c.Actor}
	if err := policies.Insert(tx, v); err != nil {
		return 0, err
	}
	restrict := parent.RestrictOrgCreation
	if p.Manages(restrictKey) {
		restrict = p.SSO.RestrictOrgCreation
	}
	if err := tenants.SetPolicy(tx, c.Parent, v.Version, restrict); err != nil {
		return 0, err
	}
	if err := tenants.Touch(tx, c.Parent); err != nil {
		return 0, err
	}
	return v.Version, events.Append(tx, events.Event{
		Parent: c.Parent, Type: events.PolicyApplied, Actor: c.Actor, PolicyVersion: v.Version, RequestID: c.RequestID,
		After: events.Object(map[string]any{"version": v.Version, "file": v.File, "hash": v.Hash}),
	})
}

// LeftOut is the reason of an error that names an organization which a policy
// no longer speaks of and which would open to everybody without its mappings.
const LeftOut = "organization_left_out"

// configure gives every organization what the policy says of it, and returns
// the runs in which switches wait. One the policy no longer speaks of keeps its
// people and loses its mappings; where that would let the whole directory in, the
// policy is refused unless its plan was seen, since nobody means it by leaving a
// line out.
func (a *Applier) configure(tx *store.Tx, c provision.Change, p *policy.Policy, orgs map[string]*tenants.Organization) ([]string, error) {
	var pending []string
	set := func(org *tenants.Organization, want tenancy.Settings) error {
		done, err := a.tenancy.Configure(tx, c, org, want)
		if done.Pending != "" {
			pending = append(pending, done.Pending)
		}
		return err
	}
	for _, want := range p.Organizations {
		is := settings(p, want)
		if !p.Manages("sso.required." + string(want.Kind)) { // the file does not say: it stays as it is
			is.SSORequired = orgs[want.Slug].SSORequired
		}
		if err := set(orgs[want.Slug], is); err != nil {
			return nil, err
		}
	}
	all, err := tenants.OrganizationsOf(tx, c.Parent)
	if err != nil {
		return nil, err
	}
	for _, org := range all {
		if _, spoken := orgs[org.Slug]; spoken || !org.Managed {
			continue
		}
		if org.Mode == identity.ModeSCIM && org.Mappings && !c.Approved {
			return nil, identity.Errorf(identity.CodeHeld, LeftOut,
				"the policy no longer speaks of organization %q, which is in mode scim: without mappings every active directory user would become a member; "+
					"name it in the policy with the mode it shall have, or look at what would happen (usher policy plan) and apply just that (usher policy apply --plan); nothing was changed", org.Slug)
		}
		if err := set(org, leftOut(org)); err != nil {
			return nil, err
		}
	}
	return pending, nil
}

// beforeSwitches settles everybody who is to be, where a policy switches an
// organization: by the rules and the limits there are still. By those of the policy
// they would be settled without anybody having judged it.
func (a *Applier) beforeSwitches(tx *store.Tx, parent *tenants.Parent, p *policy.Policy, orgs map[string]*tenants.Organization) error {
	all, err := tenants.OrganizationsOf(tx, parent.ID)
	if err != nil {
		return err
	}
	for _, org := range all {
		want := leftOut(org)
		if _, spoken := orgs[org.Slug]; spoken {
			i := slices.IndexFunc(p.Organizations, func(o policy.Organization) bool { return o.Slug == org.Slug })
			want = settings(p, p.Organizations[i])
		} else if !org.Managed {
			continue
		}
		if want.Mode != org.Mode || want.Mappings != org.Mappings {
			return a.engine.CatchUp(tx, parent.ID)
		}
	}
	return nil
}

// settings are what a policy says of an organization.
func settings(p *policy.Policy, want policy.Organization) tenancy.Settings {
	return tenancy.Settings{
		Mode: want.Mode, Mappings: want.GroupMappings, DefaultSeat: want.DefaultSeat, SSORequired: p.SSO.Required[want.Kind], Managed: true,
	}
}

// leftOut are the settings of an organization that the policy stops speaking of.
func leftOut(org *tenants.Organization) tenancy.Settings {
	return tenancy.Settings{Mode: org.Mode, DefaultSeat: org.DefaultSeat, SSORequired: org.SSORequired}
}
