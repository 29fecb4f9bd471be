package api

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/storetest"
	"usher/internal/store/tenants"
)

// Whoever leaves, or loses a right, while what is asked for them waits for the
// parent changes nothing any more: that they left was answered (PostgreSQL).
func TestSpec7_WhoActsLeavesWhileTheRequestWaits(t *testing.T) {
	url := migrated.Postgres(t)
	w := newWorldOn(t, store.Options{URL: url})
	w.acme()
	w.globex()
	staff := w.people()
	erased := w.member("acme", "erased@acme.example", "", "", nil)
	w.must(w.operator, "PUT", "/v1/parents/acme/administrators/"+erased, "")
	other := elsewhere(t, url)
	meanwhile := func(account string, change func(*store.Tx, *tenants.Parent) error) result {
		t.Helper()
		release := storetest.Hold(t, other, lockAcme, func(tx *store.Tx) error {
			p, err := tenants.ParentBySlug(tx, "acme")
			if err != nil {
				return err
			}
			return change(tx, p)
		})
		answered := make(chan result, 1)
		go func() {
			answered <- w.callFor(w.operator, account, "PATCH", "/v1/parents/acme", `{"name":"Of somebody else"}`)
		}()
		if err := other.View(t.Context(), storetest.AwaitWaiter); err != nil {
			t.Fatal(err)
		}
		if err := release(); err != nil {
			t.Fatal(err)
		}
		return <-answered
	}

	for account, change := range map[string]func(*store.Tx, *tenants.Parent) error{
		"owner@acme.example": func(tx *store.Tx, p *tenants.Parent) error {
			return people.UpdatePerson(tx, people.Person{Parent: p.ID, Account: staff["owner"], Gate: identity.GateClosed, GateCause: "directory"})
		},
		"granted@acme.example": func(tx *store.Tx, p *tenants.Parent) error {
			return w.deps.Tenancy.TakeAdministrator(tx, provision.Change{Parent: p.ID, Actor: identity.Actor{Kind: identity.ActorOperator}}, staff["granted"])
		},
		"erased@acme.example": func(tx *store.Tx, p *tenants.Parent) error {
			_, err := w.deps.Engine.Erase(tx, provision.Change{Parent: p.ID}, provision.Who{Account: erased})
			return err
		},
	} {
		same(t, meanwhile(account, change).json(t), map[string]any{"status": 503.0, "reason": "rights_changed"})
		if got := w.must(w.operator, "GET", "/v1/parents/acme", ""); got["name"] == "Of somebody else" {
			t.Errorf("%s changed the parent after the right was lost", account)
		}
		if got := w.callFor(w.operator, account, "PATCH", "/v1/parents/acme", `{"name":"Of somebody else"}`); got.status < 403 || got.status > 404 {
			t.Errorf("%s, sent again: %d %s", account, got.status, got.body)
		}
	}

	// What others have done to other people is nothing to them, nor what they do to
	// themselves.
	w.must(w.operator, "PUT", "/v1/parents/acme/administrators/"+staff["granted"], "")
	if got := meanwhile("granted@acme.example", func(tx *store.Tx, p *tenants.Parent) error {
		return people.RaiseAccess(tx, p.ID, staff["member"])
	}); got.status != 200 {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := w.callFor(w.operator, "granted@acme.example", "DELETE", "/v1/parents/acme/administrators/"+staff["granted"], ""); got.status != 200 {
		t.Errorf("a right that is given up: %d %s", got.status, got.body)
	}
	gone := w.member("acme", "gone@acme.example", "", "", nil)
	w.must(w.operator, "PUT", "/v1/parents/acme/administrators/"+gone, "")
	if got := w.callFor(w.operator, gone, "DELETE", "/v1/accounts/"+gone+"?parent=acme", ""); got.status != 200 {
		t.Errorf("somebody who erases themselves: %d %s", got.status, got.body)
	}
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone-team","kind":"team"}`)
	w.join("lone-team", "ada@lone.example", "owner")
	if got := w.callFor(w.operator, "ada@lone.example", "POST", "/v1/organizations/lone-team/parent", `{"slug":"lone-inc"}`); got.status != 201 {
		t.Errorf("whose organization gets a parent by their own doing: %d %s", got.status, got.body)
	}
}
