package jit

import (
	"testing"

	"usher/internal/auth"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

func (w *world) invite(org, email, token string) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		o, err := tenants.OrganizationByID(tx, w.orgs[org])
		if err != nil {
			return err
		}
		_, err = w.ten.Invite(tx, provision.Change{Parent: w.acme, Actor: operator}, o, tenancy.DefaultInvitationRules(), tenancy.NewInvitation{Email: email, Role: "user", Hash: auth.Hash(token)})
		return err
	})
}

func (w *world) logInWith(email, token string) result {
	w.t.Helper()
	body := hookBody(email)
	return w.call(w.key, "/v1/login/provision", body[:len(body)-1]+`,"invitation":"`+token+`"}`)
}

func TestSpec7_AGuestLogsInWithTheInvitationsToken(t *testing.T) {
	w := newWorld(t)
	const guest = "gil@elsewhere.example"
	w.invite("acme-team", guest, "the token")
	if d := w.logIn(guest).decision(); d.Decision != "deny" || d.Reason != provision.ReasonDomainNotVerified {
		t.Errorf("%+v", d)
	}
	if d := w.logInWith(guest, "another").decision(); d.Decision != "deny" || d.Reason != provision.ReasonInvitationInvalid || d.Account != "" || w.account(guest) != "" {
		t.Errorf("%+v", d)
	}
	for range 2 { // sent twice: the same answer
		if d := w.logInWith(guest, "the token").decision(); d.Decision != "allow" || len(d.Memberships) != 1 || d.roles()["acme-team"] != "user" {
			t.Errorf("%+v", d)
		}
	}
	if d := w.logIn(guest).decision(); d.Decision != "allow" {
		t.Errorf("%+v", d)
	}
	if w.counted["deny/"+string(provision.ReasonInvitationInvalid)] != 1 {
		t.Errorf("%v", w.counted)
	}
}

// An invitation of somebody whose decision is kept is accepted at the very next
// login.
func TestSpec7_AKeptDecisionEndsWithAnInvitation(t *testing.T) {
	w := newWorld(t)
	const guest = "gil@elsewhere.example"
	w.invite("acme-team", guest, "first")
	w.logInWith(guest, "first").is(200, "")
	for range 3 {
		w.logIn(guest).is(200, "") // is kept
	}
	w.invite("acme-enterprise", guest, "second")
	if d := w.logInWith(guest, "second").decision(); len(d.Memberships) != 2 {
		t.Errorf("%+v", d)
	}
	w.apply("version: 1\nparent: acme\norganizations:\n  acme-team: {kind: team, mode: invite}\n  acme-enterprise: {kind: enterprise, mode: invite}\n  acme-console: {kind: console, mode: jit}\n")
	for range 3 {
		w.logIn("ada@acme.example").is(200, "")
	}
	w.invite("acme-team", "ada@acme.example", "third")
	if d := w.logIn("ada@acme.example").decision(); d.roles()["acme-team"] != "user" {
		t.Errorf("%+v", d)
	}
}
