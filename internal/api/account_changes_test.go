package api

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

func TestSpec11_WhoMayErase(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	parent := w.token("parent:acme")
	mine := w.person("acme", "mine@acme.example", people.Person{Gate: identity.GateOpen})
	shared := w.person("acme", "shared@acme.example", people.Person{Gate: identity.GateOpen})
	theirs := w.person("globex", "theirs@globex.example", people.Person{Gate: identity.GateOpen})
	w.update(func(tx *store.Tx) error {
		p, err := tenants.ParentBySlug(tx, "globex")
		if err != nil {
			return err
		}
		return people.InsertPerson(tx, people.Person{Parent: p.ID, Account: shared, Gate: identity.GateOpen, Guest: true})
	})
	erase := func(key, account, parent string) map[string]any {
		return w.call(key, "DELETE", "/v1/accounts/"+account+parent, "").json(t)
	}
	same(t, erase(parent, theirs, ""), map[string]any{"status": 404.0})
	same(t, erase(parent, theirs, "?parent=globex"), map[string]any{"status": 404.0})
	same(t, erase(parent, shared, ""), map[string]any{"status": 403.0})
	same(t, erase(w.operator, shared, "?parent=acme"), map[string]any{"parent": "acme", "account_removed": false})
	same(t, erase(w.operator, shared, "?parent=globex"), map[string]any{"account_removed": true})
	same(t, erase(parent, mine, ""), map[string]any{"account": mine, "account_removed": true, "memberships": 0.0, "records": 0.0})
	same(t, erase(parent, mine, ""), map[string]any{"status": 404.0})
	if got := items(t, w.must(parent, "GET", "/v1/accounts", "")); len(got) != 0 {
		t.Errorf("%v", got)
	}
}

// Whom no parent knows can be erased too: members of organizations without one,
// personal accounts, and what a parent left that was deleted.
func TestSpec11_ErasingWhomNoParentKnows(t *testing.T) {
	onBothEngines(t, func(w *world) {
		t := w.t
		w.acme()
		for _, slug := range []string{"lone", "other"} {
			w.must(w.operator, "POST", "/v1/organizations", `{"slug":"`+slug+`","kind":"console"}`)
			w.join(slug, "boss@lone.example", "admin")
			w.join(slug, "ada@lone.example", "developer")
		}
		w.must(w.operator, "POST", "/v1/accounts", `{"email":"eve@personal.example"}`)
		bob := w.person("acme", "bob@acme.example", people.Person{Gate: identity.GateOpen})
		w.join("lone", "bob@acme.example", "developer")
		erase := func(key, account, query string) map[string]any {
			return w.call(key, "DELETE", "/v1/accounts/"+account+query, "").json(t)
		}
		const alone = "?standalone=true"
		same(t, erase(w.operator, "ada@lone.example", ""), map[string]any{"status": 400.0, "reason": "parent_required"})
		same(t, erase(w.operator, "ada@lone.example", alone+"&parent=acme"), map[string]any{"status": 400.0})
		same(t, erase(w.token("parent:acme"), "eve@personal.example", alone), map[string]any{"status": 403.0})
		same(t, erase(w.operator, "nobody@lone.example", alone), map[string]any{"status": 404.0})
		same(t, erase(w.operator, store.NewID(), alone), map[string]any{"status": 404.0})
		same(t, erase(w.operator, "boss@lone.example", alone), map[string]any{"status": 409.0, "reason": "last_administrator"})
		same(t, erase(w.operator, bob, alone), map[string]any{"status": 409.0, "reason": "known_to_parent"})
		if got := items(t, w.must(w.operator, "GET", "/v1/memberships?organization=lone", "")); len(got) != 3 {
			t.Fatalf("what was refused left %v", got)
		}

		same(t, erase(w.operator, bob, "?parent=acme"), map[string]any{"account_removed": false})
		same(t, erase(w.operator, bob, alone), map[string]any{"account_removed": true, "memberships": 1.0})
		same(t, erase(w.operator, "ada@lone.example", alone), map[string]any{"parent": "", "account_removed": true, "memberships": 2.0})
		same(t, erase(w.operator, "eve@personal.example", alone), map[string]any{"account_removed": true, "memberships": 0.0})
		w.update(func(tx *store.Tx) error {
			for _, folded := range []string{"ada@lone.example", "eve@personal.example", "bob@acme.example"} {
				if a, err := people.AccountByEmail(tx, folded); a != nil || err != nil {
					t.Errorf("%s is there: %+v %v", folded, a, err)
				}
			}
			return nil
		})
		erased := 0
		for _, e := range items(t, w.must(w.operator, "GET", "/v1/events?limit=1000", "")) {
			if e["type"] == "account.erased" {
				erased++
			}
		}
		if erased != 5 { // in the logs of acme, of lone, of both, and of nobody
			t.Errorf("%d events tell of it", erased)
		}
		for _, slug := range []string{"lone", "other"} {
			if got := items(t, w.must(w.operator, "GET", "/v1/memberships?organization="+slug, "")); len(got) != 1 || got[0]["email"] != "boss@lone.example" {
				t.Errorf("%s has %v", slug, got)
			}
		}
	})
}

func TestSpec8_OnlyAnOperatorChangesAnEmail(t *testing.T) {
	w := newWorld(t)
	w.acme()
	ada := w.person("acme", "ada@acme.example", people.Person{Gate: identity.GateOpen})
	const body = `{"parent":"acme","email":"ada.l@acme.example"}`
	same(t, w.call(w.token("parent:acme"), "POST", "/v1/accounts/"+ada+"/email", body).json(t), map[string]any{"status": 403.0})
	same(t, w.must(w.operator, "POST", "/v1/accounts/"+ada+"/email", body), map[string]any{"email": "ada.l@acme.example"})
	same(t, w.call(w.operator, "POST", "/v1/accounts/"+ada+"/email", `{"parent":"acme","email":"ada@other.example"}`).json(t), map[string]any{"status": 409.0, "reason": "foreign_domain"})
}
