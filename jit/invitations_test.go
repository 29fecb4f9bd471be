package jit

import (
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// invitedOnly lets people into the console at login, and into the others by
// invitation.
const invitedOnly = `version: 1
parent: acme
organizations:
  acme-team: {kind: team, mode: invite}
  acme-enterprise: {kind: enterprise, mode: invite}
  acme-console: {kind: console, mode: jit}
`

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

// The hook that has the shape of the door itself takes the token of an invitation too.
func TestSpec7_AGuestLogsInThroughTheGenericHook(t *testing.T) {
	w := newWorld(t)
	const guest = "gil@elsewhere.example"
	w.invite("acme-team", guest, "the token")
	body := hookBody(guest)
	for range 2 {
		if d := w.call(w.key, "/v1/login/hooks/generic", body[:len(body)-1]+`,"invitation":"the token"}`).decision(); d.Decision != "allow" || d.roles()["acme-team"] != "user" {
			t.Errorf("%+v", d)
		}
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
	w.apply(invitedOnly)
	for range 3 {
		w.logIn("ada@acme.example").is(200, "")
	}
	w.invite("acme-team", "ada@acme.example", "third")
	if d := w.logIn("ada@acme.example").decision(); d.roles()["acme-team"] != "user" {
		t.Errorf("%+v", d)
	}
}

// An invitation of the login's e-mail is accepted at the very next login, also
// where the account goes by another one.
func TestSpec7_AnInvitationOfTheLoginsOtherEmailIsSeen(t *testing.T) {
	w := newWorld(t)
	w.apply(invitedOnly)
	w.logIn("ada@acme.example").is(200, "")
	logIn := func() decision {
		return w.call(w.key, "/v1/login/provision", `{"connection":"acme/sso","claims":{"subject":"s-ada@acme.example","email":"ada.smith@acme.example","email_verified":true}}`).decision()
	}
	for range 3 {
		if d := logIn(); d.Account != w.account("ada@acme.example") || len(d.Memberships) != 1 {
			t.Fatalf("%+v", d)
		}
	}
	w.invite("acme-team", "ada.smith@acme.example", "of another e-mail")
	if d := logIn(); d.roles()["acme-team"] != "user" {
		t.Errorf("%+v", d)
	}
	// Whom the account's own e-mail means they accept by that one.
	w.invite("acme-enterprise", "ada@acme.example", "of hers")
	if d := logIn(); len(d.Memberships) != 2 {
		t.Errorf("%+v", d)
	}
	if d := w.logIn("ada@acme.example").decision(); len(d.Memberships) != 3 {
		t.Errorf("%+v", d)
	}
}

// So is one of the e-mail that the account went by when the decision was kept, and
// that the directory has moved it from since.
func TestSpec7_AnInvitationOfTheLoginsFormerEmailIsSeen(t *testing.T) {
	w := newWorld(t)
	w.apply(invitedOnly)
	c := provision.Change{Parent: w.acme, Actor: operator}
	u := &directory.User{Parent: w.acme, UserName: "ada@acme.example", Email: "ada@acme.example", Active: true, Doc: []byte(`{}`)}
	w.update(func(tx *store.Tx) error {
		d := &directory.Directory{Slug: "idp", Kind: identity.DirectorySCIM}
		if err := w.ten.CreateDirectory(tx, c, d); err != nil {
			return err
		}
		u.Directory = d.ID
		if err := directory.InsertUser(tx, u); err != nil {
			return err
		}
		return w.engine.UserChanged(tx, c, provision.UserChange{After: u})
	})
	for range 3 {
		w.logIn("ada@acme.example").is(200, "") // is kept
	}
	w.update(func(tx *store.Tx) error {
		before := *u
		u.UserName, u.Email = "ada.smith@acme.example", "ada.smith@acme.example"
		if _, err := directory.UpdateUser(tx, u, nil)(); err != nil {
			return err
		}
		return w.engine.UserChanged(tx, c, provision.UserChange{Before: &before, After: u})
	})
	w.invite("acme-team", "ada@acme.example", "of the former e-mail")
	if d := w.logIn("ada@acme.example").decision(); d.roles()["acme-team"] != "user" {
		t.Errorf("%+v", d)
	}
}

// The token of an invitation that has ended does whoever is a member no harm
// (step 8): it denies whom nothing else lets in.
func TestSpec7_AnEndedInvitationDeniesWhoHasNoAccessAlone(t *testing.T) {
	w := newWorld(t)
	w.apply(invitedOnly)
	const ada, guest = "ada@acme.example", "gil@elsewhere.example"
	w.logIn(ada).is(200, "")
	w.invite("acme-team", ada, "of ada")
	w.invite("acme-team", guest, "of gil")
	w.invite("acme-enterprise", guest, "another of gil")
	w.logInWith(guest, "of gil").is(200, "")
	w.later(22 * 24 * time.Hour)
	for range 2 {
		if d := w.logInWith(ada, "of ada").decision(); d.Decision != "allow" || len(d.Memberships) != 1 {
			t.Errorf("a member: %+v", d)
		}
	}
	if d := w.logInWith(guest, "another of gil").decision(); d.Decision != "deny" || d.Reason != provision.ReasonInvitationEnded {
		t.Errorf("a guest: %+v", d)
	}
	w.apply("version: 1\nparent: acme\norganizations:\n  acme-team: {kind: team, mode: invite}\n  acme-enterprise: {kind: enterprise, mode: invite}\n  acme-console: {kind: console, mode: invite}\n")
	w.removeByHand("acme-console", ada)
	if d := w.logInWith(ada, "of ada").decision(); d.Decision != "deny" || d.Reason != provision.ReasonInvitationEnded {
		t.Errorf("without a membership: %+v", d)
	}
	if d := w.logInWith(ada, "of nobody").decision(); d.Reason != provision.ReasonInvitationInvalid {
		t.Errorf("another token: %+v", d)
	}
	w.update(func(tx *store.Tx) error {
		return w.engine.Deactivate(tx, provision.Change{Parent: w.acme, Actor: operator}, provision.Who{Account: w.account(ada)})
	})
	if d := w.logInWith(ada, "of ada").decision(); d.Reason != provision.ReasonDeactivated {
		t.Errorf("a leaver: %+v", d)
	}
}

// Guests are outside mappings: no group is why they are refused.
func TestSpec7_AGuestWithoutMembershipsIsNotAssigned(t *testing.T) {
	w := newWorld(t)
	const guest = "gil@elsewhere.example"
	w.invite("acme-team", guest, "the token")
	w.logInWith(guest, "the token").is(200, "")
	w.removeByHand("acme-team", guest)
	for _, more := range [][]string{nil, {adasGroups}} {
		if d := w.logIn(guest, more...).decision(); d.Decision != "deny" || d.Reason != provision.ReasonNotAssigned {
			t.Errorf("%v: %+v", more, d)
		}
	}
}

func (w *world) removeByHand(org, email string) {
	w.t.Helper()
	account := w.account(email)
	w.update(func(tx *store.Tx) error {
		_, err := w.engine.RemoveMember(tx, provision.Change{Parent: w.acme, Actor: operator}, provision.ByHand{Org: w.orgs[org], Who: provision.Who{Account: account}})
		return err
	})
}
