package tenancy

import (
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// GrantAdministrator lets an account edit the settings of the change's parent
// (spec section 1). It must be one that the parent knows and no guest: a guest
// is outside of what the settings are about. Granting it again does nothing.
func (t *Tenancy) GrantAdministrator(tx *store.Tx, c provision.Change, account *people.Account) error {
	p, err := people.PersonOf(tx, c.Parent, account.ID)
	if err != nil {
		return err
	}
	if p == nil {
		return identity.Errorf(identity.CodeNotFound, "not_found", "there is no account %q", account.Email)
	}
	if p.Guest {
		return identity.Errorf(identity.CodeConflict, "guest", "%s is a guest, and guests do not administer a parent", account.Email)
	}
	added, err := tenants.InsertAdministrator(tx, tenants.Administrator{Parent: c.Parent, Account: account.ID, Actor: c.Actor})
	if err != nil || !added {
		return err
	}
	return events.Append(tx, events.Event{Parent: c.Parent, Type: events.ParentAdministratorGranted, Actor: c.Actor, Account: account.ID, RequestID: c.RequestID})
}

// TakeAdministrator takes from an account what GrantAdministrator gave it.
func (t *Tenancy) TakeAdministrator(tx *store.Tx, c provision.Change, account string) error {
	ok, err := tenants.DeleteAdministrator(tx, c.Parent, account)
	if err != nil {
		return err
	}
	if !ok {
		return identity.Errorf(identity.CodeNotFound, "not_found", "there is no administrator %q", account)
	}
	// Whoever acts for the account at this moment notices by it.
	if err := people.RaiseAccess(tx, c.Parent, account); err != nil {
		return err
	}
	if err := t.engine.RevokeInvited(tx, c, account); err != nil {
		return err
	}
	return events.Append(tx, events.Event{Parent: c.Parent, Type: events.ParentAdministratorTaken, Actor: c.Actor, Account: account, RequestID: c.RequestID})
}

// OwnersOf returns the accounts that administer a parent without a grant: the
// primary owners of its enterprise organizations, each with the organization.
func OwnersOf(tx *store.Tx, parent string) (map[string]*tenants.Organization, error) {
	orgs, err := tenants.OrganizationsOf(tx, parent)
	if err != nil {
		return nil, err
	}
	out := map[string]*tenants.Organization{}
	for _, o := range orgs {
		if o.Kind != identity.KindEnterprise {
			continue
		}
		owners, err := people.PrimaryOwners(tx, parent, o.ID)
		if err != nil {
			return nil, err
		}
		for _, account := range owners {
			out[account] = o
		}
	}
	return out, nil
}
