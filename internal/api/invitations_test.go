package api

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/tenancy"
)

func TestSpec5_InvitationsOverTheAPI(t *testing.T) {
	w := newWorld(t)
	w.acme()
	other := w.globex()
	org := w.token("org:acme-console")
	sent := w.must(org, "POST", "/v1/invitations", `{"organization":"acme-console","email":"Ada@acme.example","role":"developer"}`)
	id, token := sent["id"].(string), sent["token"].(string)
	if sent["state"] != "open" || sent["managed"] != false || sent["guest"] != false || sent["email"] != "Ada@acme.example" || sent["organization"] != "acme-console" {
		t.Fatalf("%v", sent)
	}
	shown := w.must(org, "GET", "/v1/invitations/"+id, "")
	if shown["token"] != nil || shown["role"] != "developer" {
		t.Fatalf("%v", shown)
	}
	again := w.must(org, "POST", "/v1/invitations/"+id+"/resend", "")
	if again["token"] == token || again["token"] == "" {
		t.Fatalf("%v", again)
	}
	accept := func(key, token, email string) result {
		return w.call(key, "POST", "/v1/invitations/accept", fmt.Sprintf(`{"token":%q,"email":%q}`, token, email))
	}
	for _, tc := range []struct {
		name, key, token, email string
		status                  int
	}{
		{"the token before", org, token, "ada@acme.example", http.StatusNotFound},
		{"a made up one", org, "usher_nothing", "ada@acme.example", http.StatusNotFound},
		{"none", org, "", "ada@acme.example", http.StatusNotFound},
		{"another e-mail", org, again["token"].(string), "bob@acme.example", http.StatusConflict},
		{"another parent's", w.operator, other["invitation token"], "ada@acme.example", http.StatusConflict},
		{"another parent's key", w.token("parent:globex"), again["token"].(string), "ada@acme.example", http.StatusNotFound},
		{"another organization's key", w.token("org:acme-enterprise"), again["token"].(string), "ada@acme.example", http.StatusNotFound},
		{"as it should be", org, again["token"].(string), "ada@ACME.example", http.StatusOK},
		{"a second time", org, again["token"].(string), "ada@acme.example", http.StatusConflict},
	} {
		if got := accept(tc.key, tc.token, tc.email); got.status != tc.status {
			t.Errorf("%s: %d, want %d: %s", tc.name, got.status, tc.status, got.body)
		}
	}
	members := items(t, w.must(org, "GET", "/v1/memberships?organization=acme-console", ""))
	if len(members) != 1 || members[0]["role"] != "developer" || members[0]["source"] != "grant" {
		t.Fatalf("%v", members)
	}
	gone := w.must(org, "POST", "/v1/invitations", `{"organization":"acme-console","email":"guest@elsewhere.example"}`)["id"].(string)
	if revoked := w.must(org, "DELETE", "/v1/invitations/"+gone, ""); revoked["state"] != "revoked" || revoked["reason"] != "by_hand" {
		t.Fatalf("%v", revoked)
	}
	for _, again := range []struct{ method, path string }{{"DELETE", ""}, {"POST", "/resend"}} {
		if got := w.call(org, again.method, "/v1/invitations/"+gone+again.path, ""); got.status != http.StatusConflict {
			t.Errorf("%+v: %d %s", again, got.status, got.body)
		}
	}
	for query, want := range map[string]int{"": 2, "?state=open": 0, "?state=accepted": 1, "?organization=acme-console&state=revoked": 1} {
		if got := items(t, w.must(org, "GET", "/v1/invitations"+query, "")); len(got) != want {
			t.Errorf("%s: %d invitations, want %d", query, len(got), want)
		}
	}
	if got := items(t, w.must(w.operator, "GET", "/v1/invitations?parent=acme", "")); len(got) != 2 {
		t.Errorf("%v", got)
	}
	w.update(func(tx *store.Tx) error {
		es, err := events.After(tx, "", 0, 1000)
		for _, e := range es {
			if text := string(e.Before) + string(e.After); strings.HasPrefix(string(e.Type), "invitation.") && strings.Contains(text, "@") {
				t.Errorf("%s names the person: %s", e.Type, text)
			}
		}
		return err
	})
}

func TestSpec5_InvitationsPastTheLimitSayWhenToTryAgain(t *testing.T) {
	w := newWorld(t)
	w.deps.Invitations = tenancy.DefaultInvitationRules()
	w.deps.Invitations.PerHour = 1
	w.handler = New(w.deps)
	w.acme()
	w.must(w.operator, "POST", "/v1/invitations", `{"organization":"acme-console","email":"ada@acme.example"}`)
	got := w.call(w.operator, "POST", "/v1/invitations", `{"organization":"acme-console","email":"bob@acme.example"}`)
	if got.status != http.StatusTooManyRequests || got.json(t)["reason"] != "too_many_invitations" || len(got.header.Get("Retry-After")) < 3 {
		t.Errorf("%d %v %s", got.status, got.header, got.body)
	}
}

func TestSpec5_GuestsAreASettingOfTheOrganization(t *testing.T) {
	w := newWorld(t)
	w.acme()
	const guest = `{"organization":"acme-console","email":"guest@elsewhere.example","role":"admin"}`
	if got := w.call(w.operator, "POST", "/v1/invitations", guest); got.status != http.StatusConflict || got.json(t)["reason"] != "guest_administrator" {
		t.Errorf("%d %s", got.status, got.body)
	}
	if o := w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"guests":false,"guest_administrators":true}`); o["guests"] != false || o["guest_administrators"] != true {
		t.Errorf("%v", o)
	}
	if got := w.call(w.operator, "POST", "/v1/invitations", guest); got.status != http.StatusConflict || got.json(t)["reason"] != "guests_off" {
		t.Errorf("%d %s", got.status, got.body)
	}
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"guests":true}`)
	w.must(w.operator, "POST", "/v1/invitations", guest)
	w.must(w.operator, "PATCH", "/v1/organizations/acme-enterprise", `{"mode":"scim"}`)
	if o := w.must(w.operator, "GET", "/v1/organizations/acme-enterprise", ""); o["guests"] != false {
		t.Errorf("an organization that says nothing takes guests although the directory decides: %v", o)
	}
}

// Whoever administers a parent invites into organizations they are no member of; the
// invitations end with that right, as those of members do with theirs.
func TestSpec5_InvitationsOfWhoAdministersTheParentEndWithTheRight(t *testing.T) {
	const of = "/v1/organizations/acme-enterprise/owner"
	for _, tc := range []struct{ name, by, as, method, path, body, reason string }{
		{"the gate closes", "granted", "", "POST", "/v1/accounts/granted@acme.example/deactivate", `{"parent":"acme"}`, "inviter_left"},
		{"the right is taken", "granted", "", "DELETE", "/v1/parents/acme/administrators/granted@acme.example", "", "inviter_lost_right"},
		{"the ownership goes on", "owner", "owner@acme.example", "POST", of, `{"email":"next@acme.example"}`, "inviter_lost_right"},
		{"an owner's gate closes", "owner", "", "POST", "/v1/accounts/owner@acme.example/deactivate", `{"parent":"acme"}`, "inviter_left"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			w.acme()
			w.globex()
			staff := w.people()
			w.member("acme", "next@acme.example", "acme-enterprise", "admin", nil)
			invite := func(by, email string) string {
				t.Helper()
				got := w.callFor(w.operator, by, "POST", "/v1/invitations", fmt.Sprintf(`{"organization":"acme-console","email":%q,"role":"developer"}`, email))
				if got.status != http.StatusCreated {
					t.Fatalf("%d %s", got.status, got.body)
				}
				return got.json(t)["id"].(string)
			}
			ends, stays := invite(tc.by+"@acme.example", "friend@elsewhere.example"), invite("admin@acme.example", "guest@elsewhere.example")
			same(t, w.must(w.operator, "GET", "/v1/invitations/"+ends, ""), map[string]any{"state": "open", "inviter": staff[tc.by]})
			if got := w.callFor(w.operator, tc.as, tc.method, tc.path, tc.body); tc.as != "" && got.status != http.StatusOK {
				t.Fatalf("%d %s", got.status, got.body)
			} else if tc.as == "" {
				w.must(w.operator, tc.method, tc.path, tc.body)
			}
			same(t, w.must(w.operator, "GET", "/v1/invitations/"+ends, ""), map[string]any{"state": "revoked", "reason": tc.reason})
			same(t, w.must(w.operator, "GET", "/v1/invitations/"+stays, ""), map[string]any{"state": "open"})
		})
	}
}
