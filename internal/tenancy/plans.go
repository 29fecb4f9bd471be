package tenancy

import (
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/tenants"
)

// ReasonPlanLimitsMode is the reason of an error that says that a mode is not of
// an organization's plan.
const ReasonPlanLimitsMode = "plan_limits_mode"

// OffersSCIM reports whether an organization of a kind may use mode scim under a
// parent with organizations of the kinds under (spec section 2).
func (t *Tenancy) OffersSCIM(kind identity.Kind, under []identity.Kind) bool {
	return t.catalogue.OffersSCIM(kind, under)
}

// planOffers refuses a switch to mode scim that the plan does not offer. Who is
// in it already stays: the operator may have changed the catalogue since.
func (t *Tenancy) planOffers(tx *store.Tx, o *tenants.Organization, want Settings) error {
	if want.Mode != identity.ModeSCIM || o.Mode == identity.ModeSCIM {
		return nil
	}
	all, err := tenants.OrganizationsOf(tx, o.Parent)
	if err != nil || t.OffersSCIM(o.Kind, kindsOf(all)) {
		return err
	}
	return identity.Errorf(identity.CodeConflict, ReasonPlanLimitsMode, "organization %q cannot use mode scim: %s; use mode invite or jit", o.Slug, PlanLimits(o.Kind))
}

// PlanLimits says why an organization of a kind cannot use mode scim, and what
// would change that.
func PlanLimits(kind identity.Kind) string {
	if kind == identity.KindConsole {
		return "the only paid organization of its parent is of kind team, whose plan does not offer it (an operator allows it with catalogue.team_scim)"
	}
	return "the plan of a " + string(kind) + " organization does not offer it (an operator allows it with catalogue.team_scim)"
}

// BeyondPlan returns the organizations in mode scim whose plan does not offer
// it any more.
func BeyondPlan(tx *store.Tx, cat identity.Catalogue) ([]*tenants.Organization, error) {
	in, err := tenants.InMode(tx, identity.ModeSCIM)
	if err != nil {
		return nil, err
	}
	var out []*tenants.Organization
	under := map[string][]identity.Kind{}
	for _, o := range in {
		if _, known := under[o.Parent]; !known {
			all, err := tenants.OrganizationsOf(tx, o.Parent)
			if err != nil {
				return nil, err
			}
			under[o.Parent] = kindsOf(all)
		}
		if !cat.OffersSCIM(o.Kind, under[o.Parent]) {
			out = append(out, o)
		}
	}
	return out, nil
}

func kindsOf(orgs []*tenants.Organization) []identity.Kind {
	out := make([]identity.Kind, len(orgs))
	for i, o := range orgs {
		out[i] = o.Kind
	}
	return out
}
