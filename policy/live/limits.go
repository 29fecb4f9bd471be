package live

import (
	"fmt"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/policy"
)

// restrictKey is what a policy says of new organizations on the parent's domains.
const restrictKey = "sso.restrict_org_creation"

// planLimits holds a policy to the plans of a parent's organizations: which of
// its switches to mode scim are refused, and which organizations stay in it
// although their plan does not offer it any more (spec section 2).
func (a *Applier) planLimits(tx *store.Tx, parent *tenants.Parent, p *policy.Policy, orgs map[string]*tenants.Organization, missing []policy.Organization) (refused, stay policy.Problems, err error) {
	all, err := tenants.OrganizationsOf(tx, parent.ID)
	if err != nil {
		return nil, nil, err
	}
	var under []identity.Kind
	for _, o := range all {
		under = append(under, o.Kind)
	}
	made := map[string]bool{}
	for _, m := range missing {
		under, made[m.Slug] = append(under, m.Kind), true
	}
	for _, want := range p.Organizations {
		is := orgs[want.Slug]
		if is == nil && !made[want.Slug] || want.Mode != identity.ModeSCIM || a.tenancy.OffersSCIM(want.Kind, under) {
			continue
		}
		if is != nil && is.Mode == identity.ModeSCIM {
			stay = append(stay, policy.Problem{
				Position: want.Pos, Severity: policy.Warning,
				Message: fmt.Sprintf("organization %q stays in mode scim, which it could not be switched to any more: %s", want.Slug, tenancy.PlanLimits(want.Kind)),
			})
			continue
		}
		refused = append(refused, policy.Problem{
			Position: want.Pos, Severity: policy.Error,
			Message: fmt.Sprintf("organization %q cannot use mode scim: %s; use mode invite or jit", want.Slug, tenancy.PlanLimits(want.Kind)),
		})
	}
	return refused, stay, nil
}

// restricts warns where a policy restricts new organizations and nothing comes of
// it, since the parent has no verified domain.
func restricts(tx *store.Tx, parent *tenants.Parent, p *policy.Policy) (policy.Problems, error) {
	if !p.SSO.RestrictOrgCreation {
		return nil, nil
	}
	some, err := tenancy.AdmitsSome(tx, parent.ID)
	if err != nil || some {
		return nil, err
	}
	return policy.Problems{{
		Position: p.SSO.RestrictPos, Severity: policy.Warning,
		Message: restrictKey + " restricts nobody yet: the parent has no verified domain; add one with: usher domain add NAME --parent " + p.Parent,
	}}, nil
}

// warnings are what of a policy is not in force though it is accepted, or is in
// force though it would not be taken anew.
func (a *Applier) warnings(tx *store.Tx, parent *tenants.Parent, p *policy.Policy, orgs map[string]*tenants.Organization, missing []policy.Organization) (policy.Problems, error) {
	sso, err := unprovenSSO(tx, parent, p)
	if err != nil {
		return nil, err
	}
	restricted, err := restricts(tx, parent, p)
	if err != nil {
		return nil, err
	}
	_, stay, err := a.planLimits(tx, parent, p, orgs, missing)
	return append(append(sso, restricted...), stay...), err
}
