package tenancy

import (
	"slices"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// ReasonNotEmpty is the reason of an error that says what has to go first.
const ReasonNotEmpty = "not_empty"

// DeleteOrganization takes an organization away that has no members but its last
// administrator, whom no other way takes out of it, and that no policy speaks of.
// Its keys work no more, and what people were given in it before is forgotten; its
// events stay. The caller holds the parent alone since before it read the
// organization.
func (t *Tenancy) DeleteOrganization(tx *store.Tx, c provision.Change, o *tenants.Organization) error {
	if o.Managed {
		return identity.Errorf(identity.CodeConflict, "managed_by_policy", "the policy of its parent speaks of organization %q; take it out of the policy first", o.Slug)
	}
	if err := t.engine.CatchUp(tx, o.Parent); err != nil {
		return err
	}
	c.Parent = o.Parent
	some, err := people.PresentAccounts(tx, o.Parent, o.ID, "", 2)
	if err != nil {
		return err
	}
	left := len(some) > 0
	if len(some) == 1 {
		ended, err := t.engine.EndLast(tx, c, o.ID, some[0])
		if err != nil {
			return err
		}
		left = !ended
	}
	if left {
		return identity.Errorf(identity.CodeConflict, ReasonNotEmpty, "organization %q has members; remove them first, all but the last administrator: usher org members %s", o.Slug, o.Slug)
	}
	invited, err := invitations.OpenIn(tx, o.Parent, o.ID)
	if err != nil {
		return err
	}
	// One whose time is over is none any more, though the job has not ended it yet.
	if slices.ContainsFunc(invited, func(i *invitations.Invitation) bool { return i.ExpiresAt > tx.Now() }) {
		return identity.Errorf(identity.CodeConflict, ReasonNotEmpty, "organization %q has open invitations; revoke them first: usher invite list --organization %s --state open", o.Slug, o.Slug)
	}
	hidden, err := tenants.IsHidden(tx, o.Parent)
	if err != nil {
		return err
	}
	open, err := PendingSwitch(tx, o)
	if err != nil {
		return err
	}
	if open != nil { // the members it waited for have left
		if err := runs.Decide(tx, o.Parent, open.ID, runs.StateDiscarded, c.Actor); err != nil {
			return err
		}
		if err := t.logRun(tx, c, o, events.RunDiscarded, open.ID, open.Detail); err != nil {
			return err
		}
	}
	if err := people.ForgetOrganization(tx, o.Parent, o.ID); err != nil {
		return err
	}
	if err := invitations.ForgetOrganization(tx, o.Parent, o.ID); err != nil {
		return err
	}
	if err := t.engine.ResolveRuns(tx, c); err != nil { // which held what is forgotten
		return err
	}
	if err := credentials.EndAll(tx, o.Parent, o.ID); err != nil {
		return err
	}
	if err := t.endMerges(tx, c, o.ID, "", ReasonDeleted); err != nil {
		return err
	}
	if err := events.Append(tx, events.Event{
		Parent: o.Parent, Type: events.OrganizationDeleted, Actor: c.Actor, Org: o.ID, RequestID: c.RequestID,
		Before: events.Object(map[string]string{"slug": o.Slug, "name": o.Name, "kind": string(o.Kind)}),
	}); err != nil {
		return err
	}
	if err := tenants.DeleteOrganization(tx, o.Parent, o.ID); err != nil {
		return err
	}
	if !hidden {
		return tenants.Touch(tx, o.Parent)
	}
	if err := people.ForgetEveryone(tx, o.Parent); err != nil {
		return err
	}
	return tenants.DeleteParent(tx, o.Parent)
}

// DeleteParent takes a parent away that has no organization, directory,
// connection or domain. Its keys work no more; its events and policies stay. The
// caller holds it alone since before it read it.
func (t *Tenancy) DeleteParent(tx *store.Tx, c provision.Change, p *tenants.Parent) error {
	what, err := under(tx, p.ID)
	if err != nil {
		return err
	}
	if what != "" {
		return identity.Errorf(identity.CodeConflict, ReasonNotEmpty, "parent %q has %s; remove what it has first", p.Slug, what)
	}
	if err := t.engine.CatchUp(tx, p.ID); err != nil {
		return err
	}
	if err := people.ForgetEveryone(tx, p.ID); err != nil {
		return err
	}
	if err := tenants.ForgetAdministrators(tx, p.ID); err != nil {
		return err
	}
	if err := credentials.EndAll(tx, p.ID, ""); err != nil {
		return err
	}
	if err := t.endMergesOf(tx, c, p.ID); err != nil {
		return err
	}
	if err := events.Append(tx, events.Event{
		Parent: p.ID, Type: events.ParentDeleted, Actor: c.Actor, Target: p.ID, RequestID: c.RequestID,
		Before: events.Object(map[string]string{"slug": p.Slug, "name": p.Name}),
	}); err != nil {
		return err
	}
	return tenants.DeleteParent(tx, p.ID)
}

// under says what a parent has, empty where it has nothing.
func under(tx *store.Tx, parent string) (string, error) {
	orgs, err := tenants.Organizations(tx, parent, "", 1)
	if err != nil || len(orgs) > 0 {
		return "organizations", err
	}
	dirs, err := directory.List(tx, parent, "", 1)
	if err != nil || len(dirs) > 0 {
		return "directories", err
	}
	conns, err := tenants.Connections(tx, parent, "", 1)
	if err != nil || len(conns) > 0 {
		return "connections", err
	}
	domains, err := tenants.DomainsOf(tx, parent)
	for _, d := range domains {
		if d.State != identity.DomainRemoved && d.State != identity.DomainFailed {
			return "domains", err
		}
	}
	return "", err
}
