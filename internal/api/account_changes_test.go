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

func TestSpec8_OnlyAnOperatorChangesAnEmail(t *testing.T) {
	w := newWorld(t)
	w.acme()
	ada := w.person("acme", "ada@acme.example", people.Person{Gate: identity.GateOpen})
	const body = `{"parent":"acme","email":"ada.l@acme.example"}`
	same(t, w.call(w.token("parent:acme"), "POST", "/v1/accounts/"+ada+"/email", body).json(t), map[string]any{"status": 403.0})
	same(t, w.must(w.operator, "POST", "/v1/accounts/"+ada+"/email", body), map[string]any{"email": "ada.l@acme.example"})
	same(t, w.call(w.operator, "POST", "/v1/accounts/"+ada+"/email", `{"parent":"acme","email":"ada@other.example"}`).json(t), map[string]any{"status": 409.0, "reason": "foreign_domain"})
}
