package live

import (
	"fmt"
	"slices"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/policies"
	"usher/internal/store/tenants"
	"usher/mappings"
	"usher/policy"
)

// Plan says what a policy would do if it were applied, from the facts as they
// are, and writes nothing: emit is given one item after the other, looked how
// many people were looked at so far. Problems are what of the policy does not
// fit the live state.
func (a *Applier) Plan(tx *store.Tx, c provision.Change, p *policy.Policy, o Options, emit func(plan.Item) error, looked func(people int)) (*plan.Summary, policy.Problems, error) {
	parent, err := tenants.ParentBySlug(tx, p.Parent)
	if err != nil {
		return nil, nil, err
	}
	if parent == nil {
		return nil, noParent(p), nil
	}
	c.Parent, c.Sweeping = parent.ID, true
	_, missing, problems, err := a.meet(tx, parent, p, o)
	if err != nil || len(problems) > 0 {
		return nil, problems, err
	}
	cand, err := a.candidate(tx, parent, p, missing)
	if err != nil {
		return nil, nil, err
	}
	sum, err := a.engine.Plan(tx, c, cand, emit, looked)
	return sum, nil, err
}

// asPlanned refuses a policy that does not do any more what the plan of a hash
// says.
func (a *Applier) asPlanned(tx *store.Tx, c provision.Change, parent *tenants.Parent, p *policy.Policy, missing []policy.Organization, hash string) error {
	cand, err := a.candidate(tx, parent, p, missing)
	if err != nil {
		return err
	}
	sum, err := a.engine.Plan(tx, c, cand, func(plan.Item) error { return nil }, func(int) {})
	if err != nil || sum.Hash == hash {
		return err
	}
	later := ""
	if sum.Deferred > 0 { // without them it read as if the policy did nothing
		later = fmt.Sprintf(", and leave %d to the people's next login", sum.Deferred)
	}
	return identity.Errorf(identity.CodeConflict, PlanChanged,
		"this is not what plan %s says any more: by now the policy would give %d, take %d (%d of them whole memberships) and change %d%s; look again with: usher policy plan; nothing was changed",
		hash, sum.Gains, sum.Losses, sum.Removed, sum.Changes, later)
}

// candidate returns the parent as it would be under a policy.
func (a *Applier) candidate(tx *store.Tx, parent *tenants.Parent, p *policy.Policy, missing []policy.Organization) (provision.Candidate, error) {
	now, err := a.engine.Snapshot(tx, parent.ID)
	if err != nil {
		return provision.Candidate{}, err
	}
	stored, err := tenants.OrganizationsOf(tx, parent.ID)
	if err != nil {
		return provision.Candidate{}, err
	}
	managed := map[string]bool{} // by policies, by id
	for _, o := range stored {
		managed[o.ID] = o.Managed
	}
	then := *now
	then.Set, then.Guards = p.Set, p.Guards
	will := slices.Clone(now.Orgs.All())
	for i := range will {
		org := &will[i]
		mode, mapped, seat := org.Mode, org.Mappings, org.DefaultSeat
		if want, spoken := p.Organization(org.Slug); spoken {
			mode, mapped, seat = want.Mode, want.GroupMappings, want.DefaultSeat
		} else if managed[org.ID] {
			mapped = false
		}
		if mode != org.Mode || mapped != org.Mappings {
			org.Epoch++
		}
		org.Mode, org.Mappings, org.DefaultSeat = mode, mapped, seat
	}
	for _, m := range missing {
		will = append(will, provision.Organization{Org: mappings.Org{
			ID: "new " + m.Slug, Slug: m.Slug, Kind: m.Kind, Mode: m.Mode, Mappings: m.GroupMappings, DefaultSeat: m.DefaultSeat,
		}})
	}
	then.Orgs = provision.NewOrganizations(will)
	changed, err := changedRules(tx, parent, p, now.Catalogue)
	return provision.Candidate{Snapshot: &then, Now: now, Rules: changed, Hash: p.Hash()}, err
}

// changedRules returns the organizations, by slug, for which a policy has other
// rules than the one in force.
func changedRules(tx *store.Tx, parent *tenants.Parent, p *policy.Policy, cat identity.Catalogue) (map[string]bool, error) {
	was, will := map[string]string{}, signatures(p.Rules)
	if parent.PolicyVersion > 0 {
		v, err := policies.Get(tx, parent.ID, parent.PolicyVersion)
		if err != nil {
			return nil, err
		}
		if v != nil {
			if old, _ := policy.Stored(v.File, v.Source, cat); old != nil {
				was = signatures(old.Rules)
			}
		}
	}
	changed := map[string]bool{}
	for org, s := range will {
		changed[org] = was[org] != s
	}
	for org := range was {
		if _, still := will[org]; !still {
			changed[org] = true
		}
	}
	return changed, nil
}

// signatures names, by organization, all that its rules say but where they
// stand.
func signatures(rules []mappings.Rule) map[string]string {
	out := map[string]string{}
	for _, r := range rules {
		r.Ref = mappings.Ref{}
		out[r.Org] += fmt.Sprintf("%+v\n", r)
	}
	return out
}

func noParent(p *policy.Policy) policy.Problems {
	return policy.Problems{{
		Position: p.ParentPos, Severity: policy.Error,
		Message: fmt.Sprintf("parent %q does not exist; make it with: usher parent create %s", p.Parent, p.Parent),
	}}
}
