package api

import (
	"strings"
	"testing"
)

func TestSpec12_MembershipsByHand(t *testing.T) {
	w := newWorld(t)
	w.acme()
	org := w.token("org:acme-console")
	made := w.must(org, "POST", "/v1/memberships", `{"organization":"acme-console","email":"Ada@acme.example","role":"admin"}`)
	same(t, made, map[string]any{"email": "Ada@acme.example", "organization": "acme-console", "role": "admin", "state": "active", "source": "grant"})
	account := made["account"].(string)
	if got := items(t, w.must(w.operator, "GET", "/v1/memberships?organization=acme-console", "")); len(got) != 1 {
		t.Fatalf("members %v", got)
	}
	// By the id of an account the parent knows, too, and by no other.
	same(t, w.must(w.operator, "POST", "/v1/memberships", `{"organization":"acme-enterprise","account":"`+account+`","seat":"standard"}`),
		map[string]any{"email": "Ada@acme.example", "role": "user", "seat": "standard"})
	w.globex()
	theirs := w.must(w.operator, "POST", "/v1/memberships", `{"organization":"globex-console","email":"max@globex.example"}`)["account"].(string)
	same(t, w.call(w.operator, "POST", "/v1/memberships", `{"organization":"acme-console","account":"`+theirs+`"}`).json(t), map[string]any{"status": 404.0, "reason": "not_found"})

	for _, tt := range []struct{ method, path, body, reason string }{
		{"POST", "/v1/memberships", `{"organization":"acme-console","email":"ada@ACME.example"}`, "already_member"},
		{"POST", "/v1/memberships", `{"organization":"acme-console","email":"bob@acme.example","role":"wizard"}`, "unknown_role"},
		{"POST", "/v1/memberships", `{"organization":"acme-console","email":"bob@elsewhere.example"}`, "domain_not_verified"},
		{"POST", "/v1/memberships", `{"organization":"acme-console","email":"nobody"}`, "invalid_email"},
		{"POST", "/v1/memberships", `{"organization":"acme-console"}`, "invalid_request"},
		{"POST", "/v1/memberships", `{"organization":"acme-console","email":"bob@acme.example","account":"x"}`, "invalid_request"},
		{"PATCH", "/v1/memberships/acme-console/ada@acme.example", `{}`, "invalid_request"},
		{"PATCH", "/v1/memberships/acme-console/bob@acme.example", `{"role":"user"}`, "not_member"},
		{"PATCH", "/v1/memberships/acme-console/" + theirs, `{"role":"user"}`, "not_member"},
		{"PATCH", "/v1/memberships/acme-console/ada@acme.example", `{"role":"user"}`, "last_administrator"},
		{"DELETE", "/v1/memberships/acme-console/" + account, ``, "last_administrator"},
		{"DELETE", "/v1/memberships/acme-console/" + theirs, ``, "not_member"},
	} {
		if got := w.call(w.operator, tt.method, tt.path, tt.body); got.json(t)["reason"] != tt.reason {
			t.Errorf("%s %s %s: %s, want %s", tt.method, tt.path, tt.body, got.body, tt.reason)
		}
	}
	w.must(w.operator, "POST", "/v1/memberships", `{"organization":"acme-console","email":"bob@acme.example","role":"billing"}`)
	same(t, w.must(org, "PATCH", "/v1/memberships/acme-console/bob@acme.example", `{"role":"admin"}`), map[string]any{"role": "admin"})
	gone := w.must(org, "DELETE", "/v1/memberships/acme-console/"+account, "")
	same(t, gone, map[string]any{"account": account, "email": "Ada@acme.example", "organization": "acme-console", "comes_back": false})

	// In mode jit the answer says that the next login brings the person back.
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"jit"}`)
	w.must(w.operator, "POST", "/v1/memberships", `{"organization":"acme-console","email":"cat@acme.example"}`)
	gone = w.must(org, "DELETE", "/v1/memberships/acme-console/cat@acme.example", "")
	if gone["comes_back"] != true || !strings.Contains(gone["says"].(string), "next login") {
		t.Errorf("the answer is %v", gone)
	}
}

func TestSpec8_AccountsByHand(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.push("ada@acme.example")
	account := w.must(w.operator, "GET", "/v1/accounts/ada@acme.example?parent=acme", "")
	same(t, account, map[string]any{"email": "ada@acme.example", "gate": "open", "owner_directory": "acme/okta"})
	id := account["account"].(string)
	for range 2 {
		same(t, w.must(w.operator, "POST", "/v1/accounts/"+id+"/deactivate", `{"parent":"acme"}`), map[string]any{"gate": "closed", "gate_cause": "administrator"})
	}
	same(t, w.must(w.operator, "GET", "/v1/accounts/"+id+"?parent=acme", ""), map[string]any{"gate": "closed"})
	closed, revoked := 0, 0
	for _, e := range items(t, w.must(w.operator, "GET", "/v1/events?parent=acme&limit=1000", "")) {
		switch e["type"] {
		case "gate.closed":
			closed++
		case "session.revoked":
			revoked++
		}
	}
	if closed != 1 || revoked != 1 {
		t.Errorf("closed %d times, sessions revoked %d times", closed, revoked)
	}
	open := w.must(w.operator, "POST", "/v1/accounts/ada@acme.example/reactivate", `{"parent":"acme"}`)
	same(t, open, map[string]any{"gate": "open"})
	if _, is := open["gate_cause"]; is {
		t.Errorf("an open gate has a cause: %v", open)
	}
	same(t, w.call(w.operator, "GET", "/v1/accounts/bob@acme.example?parent=acme", "").json(t), map[string]any{"status": 404.0})
}

func TestSpec1_PrimaryOwnerIsShownAndMoved(t *testing.T) {
	w := newWorld(t)
	w.acme()
	show := func() any {
		return w.must(w.operator, "GET", "/v1/organizations/acme-enterprise", "")["primary_owner"]
	}
	if show() != nil {
		t.Error("there is a primary owner whom nobody named")
	}
	ids := map[string]string{}
	for _, n := range []string{"ada", "bob"} {
		ids[n] = w.must(w.operator, "POST", "/v1/memberships", `{"organization":"acme-enterprise","email":"`+n+`@acme.example"}`)["account"].(string)
	}
	same(t, w.must(w.operator, "POST", "/v1/organizations/acme-enterprise/owner", `{"email":"ada@acme.example"}`),
		map[string]any{"slug": "acme-enterprise", "primary_owner": map[string]any{"account": ids["ada"], "email": "ada@acme.example"}})
	refused := w.call(w.operator, "POST", "/v1/organizations/acme-enterprise/owner", `{"account":"`+ids["bob"]+`"}`).json(t)
	same(t, refused, map[string]any{"status": 409.0, "reason": "owner_can_log_in"})
	same(t, w.call(w.operator, "DELETE", "/v1/memberships/acme-enterprise/ada@acme.example", "").json(t), map[string]any{"status": 409.0, "reason": "primary_owner"})
	w.must(w.operator, "POST", "/v1/accounts/ada@acme.example/deactivate", `{"parent":"acme"}`)
	w.must(w.operator, "POST", "/v1/organizations/acme-enterprise/owner", `{"account":"`+ids["bob"]+`"}`)
	same(t, show().(map[string]any), map[string]any{"email": "bob@acme.example"})
	same(t, w.call(w.operator, "POST", "/v1/organizations/acme-console/owner", `{"email":"bob@acme.example"}`).json(t), map[string]any{"status": 409.0, "reason": "no_primary_owner"})
}
