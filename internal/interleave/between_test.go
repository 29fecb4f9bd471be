package interleave_test

import (
	"context"
	"errors"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/merges"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
)

// between are operations on what passes between tenants: the domain by which an
// organization may join, a merge that is undone, an account that is claimed.
var between = []operation{
	{"remove_domain", "join came pia", func(ctx context.Context, w *world) string {
		return answered(w.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
			d, err := tenants.DomainNamed(tx, w.parent, "acme.example")
			if err == nil {
				_, err = domains.Remove(tx, provision.Change{Parent: w.parent, Actor: operator}, domains.DefaultRules(), d.ID)
			}
			return err
		}))
	}, true},
	{"undo_merge", "came", func(ctx context.Context, w *world) string {
		return manage("POST", "merge-proposals/"+w.merged+"/undo", nil)(ctx, w)
	}, true},
	{"remove_who_came", "came", manage("DELETE", "memberships/came/ned@acme.example", nil), true},
	{"erase_who_came", "came", manage("DELETE", "accounts/ned@acme.example?parent=acme", nil), true},
	{"readdress_who_came", "came", manage("POST", "accounts/ned@acme.example/email", object{"parent": "acme", "email": "noa@acme.example"}), true},
	{"login_of_who_came", "came", login("nia", "dev"), true},
	{"settle_claim", "pia", func(ctx context.Context, w *world) string {
		return answered(w.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
			_, err := w.tenancy.SettleClaim(tx, provision.Change{Actor: operator}, w.claim)
			return err
		}))
	}, true},
	{"create_claimed", "pia", post("okta", "pia@acme.example", "x-pia"), true},
	{"login_of_claimed", "pia", login("pia", "dev"), true},
	{"stop_restricting", "pia", manage("PATCH", "parents/acme", object{"restrict_org_creation": false}), true},
}

// passing sets up what they are about.
func (w *world) passing(tx *store.Tx, c provision.Change) error {
	o, err := w.tenancy.CreateStandalone(tx, provision.Change{Actor: operator}, "came", "", identity.KindConsole)
	if err != nil {
		return err
	}
	for email, role := range map[string]identity.Role{"nia@acme.example": "admin", "ned@acme.example": "developer"} {
		if err := stands(tx, o, email, role); err != nil {
			return err
		}
	}
	if _, err := w.engine.RecomputeAll(tx, provision.Change{Parent: o.Parent, Actor: operator}); err != nil {
		return err
	}
	p, err := w.tenancy.Propose(tx, c, o, merges.Host, 0)
	if err != nil {
		return err
	}
	w.merged = p.ID
	both := tenancy.Approver{Sides: []merges.Side{merges.Host, merges.Joining}, By: merges.Approval{Account: "both"}}
	if _, err := w.tenancy.Approve(tx, c, p.ID, both, func(merges.Side, *merges.Approval) (bool, error) { return true, nil }); err != nil {
		return err
	}
	return w.claiming(tx, c)
}

// stands makes somebody a member of an organization without a parent, who is to
// be settled.
func stands(tx *store.Tx, o *tenants.Organization, email string, role identity.Role) error {
	addr, err := address.Parse(email)
	if err != nil {
		return err
	}
	a, err := people.InsertAccount(tx, addr)
	if err != nil {
		return err
	}
	return errors.Join(people.InsertPerson(tx, people.Person{Parent: o.Parent, Account: a.ID, Gate: identity.GateOpen}),
		people.PutMembership(tx, &people.Membership{Parent: o.Parent, Account: a.ID, Org: o.ID, Grant: identity.GrantManual, BaseRole: role}))
}

// claiming claims the account of pia, who chooses nothing, for an organization
// whose people come by login.
func (w *world) claiming(tx *store.Tx, c provision.Change) error {
	if _, err := w.tenancy.CreatePersonal(tx, c, "pia@acme.example", true); err != nil {
		return err
	}
	p, err := tenants.ParentByID(tx, w.parent)
	if err != nil {
		return err
	}
	on := true
	if err := w.tenancy.ChangeParent(tx, c, p, tenancy.ParentSettings{RestrictOrgCreation: &on}); err != nil {
		return err
	}
	o, err := tenants.OrganizationBySlug(tx, "acme-open")
	if err != nil {
		return err
	}
	if err := w.tenancy.RequireSSO(tx, c, o, true); err != nil {
		return err
	}
	d, err := tenants.DomainNamed(tx, w.parent, "acme.example")
	if err != nil {
		return err
	}
	target := tenancy.ClaimTarget{Domain: d, Org: o}
	preview, err := w.tenancy.PreviewClaim(tx, target)
	if err != nil {
		return err
	}
	n, err := w.tenancy.StartClaim(tx, c, target, preview.Hash, 1) // it is over when anybody looks
	if err == nil {
		w.claim = n.ID
	}
	return err
}
