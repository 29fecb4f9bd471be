package api

import (
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// What a key may not see is 404, what it may see and not do is 403: that what the
// query and the body name is looked at as well. What the path names is in
// testdata/rights.txt.
func TestRights_References(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.runByItself()
	w.push("eve@acme.example")
	other := w.globex()
	w.people()
	key := map[string]string{"none": "", "garbage": "usher_nobody", "operator": w.operator}
	for name, scope := range map[string]string{
		"all": "read-only", "reader": "read-only:acme", "parent": "parent:acme", "org": "org:acme-console", "hook": "login-hook:acme/main", "directory": "directory:acme/okta",
	} {
		key[name] = w.token(scope)
	}
	w.must(w.operator, "POST", "/v1/policies", "version: 1\nparent: acme\norganizations:\n  acme-console: {kind: console, mode: invite}\n")
	const policyOfGlobex = "version: 1\nparent: globex\norganizations:\n  globex-console: {kind: console, mode: invite}\n"
	for _, tc := range []struct {
		method, path, body string
		want               map[string]int // by key
	}{
		{"GET", "/v1/organizations?parent=globex", "", map[string]int{"operator": 200, "reader": 404, "parent": 404, "org": 404}},
		{"PATCH", "/v1/organizations/acme-enterprise", `{"seats":{"premium":{"limit":1}}}`, map[string]int{"operator": 200, "parent": 403}},
		{"POST", "/v1/organizations", `{"parent":"globex","slug":"mine","kind":"team"}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},

		{"GET", "/v1/organizations?standalone=true", "", map[string]int{"none": 401, "operator": 200, "all": 200, "reader": 403, "parent": 403, "org": 403, "hook": 403, "directory": 403}},
		{"POST", "/v1/organizations", `{"slug":"mine","kind":"team"}`, map[string]int{"none": 401, "all": 403, "reader": 403, "parent": 403, "org": 403, "hook": 403}},
		{"POST", "/v1/organizations", `{"slug":"mine","kind":"team","new_parent":{"slug":"mine"}}`, map[string]int{"none": 401, "all": 403, "reader": 403, "parent": 403, "org": 403, "hook": 403}},
		{"POST", "/v1/organizations/acme-console/parent", `{"slug":"mine"}`, map[string]int{"none": 401, "operator": 409, "all": 403, "reader": 403, "parent": 403, "org": 403, "hook": 403, "directory": 403}},
		{"POST", "/v1/organizations/" + other["organization"] + "/parent", `{"slug":"mine"}`, map[string]int{"reader": 404, "parent": 404, "org": 404}},
		{"DELETE", "/v1/organizations/acme-console", "", map[string]int{"none": 401, "operator": 409, "all": 403, "reader": 403, "parent": 409, "org": 403, "hook": 403, "directory": 403}},
		{"DELETE", "/v1/organizations/" + other["organization"], "", map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"DELETE", "/v1/parents/acme", "", map[string]int{"none": 401, "operator": 409, "all": 403, "reader": 403, "parent": 403, "org": 404, "hook": 403, "directory": 403}},
		{"DELETE", "/v1/parents/" + other["parent"], "", map[string]int{"operator": 409, "all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"PATCH", "/v1/parents/acme", `{"name":"Acme"}`, map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 403, "hook": 403, "directory": 403}},
		{"PATCH", "/v1/parents/" + other["parent"], `{"name":"Acme"}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},

		{"GET", "/v1/domains?parent=acme", "", map[string]int{"all": 200, "reader": 200, "parent": 200, "org": 404}},
		{"GET", "/v1/domains", "", map[string]int{"all": 400, "operator": 400, "reader": 200, "parent": 200, "org": 403}},
		{"GET", "/v1/domains?parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404}},
		{"POST", "/v1/domains", `{"parent":"acme","domain":"x.example","manual":true}`, map[string]int{"all": 403, "reader": 403, "parent": 403, "org": 403}},
		{"POST", "/v1/domains", `{"parent":"globex","domain":"x.example","manual":true}`, map[string]int{"reader": 404, "parent": 404, "org": 404}},

		{"GET", "/v1/tokens?parent=globex", "", map[string]int{"operator": 200, "parent": 404}},
		{"POST", "/v1/tokens", `{"scope":"operator"}`, map[string]int{"all": 403, "reader": 403, "parent": 403, "org": 403}},
		{"POST", "/v1/tokens", `{"scope":"read-only"}`, map[string]int{"parent": 403}},
		{"POST", "/v1/tokens", `{"scope":"parent:globex"}`, map[string]int{"all": 403, "reader": 404, "parent": 404}},
		{"POST", "/v1/tokens", `{"scope":"parent:acme"}`, map[string]int{"all": 403, "reader": 403, "parent": 201, "org": 403}},
		{"POST", "/v1/tokens", `{"scope":"org:acme-console"}`, map[string]int{"all": 403, "parent": 201, "org": 403}},
		{"POST", "/v1/tokens", `{"directory":"globex/entra"}`, map[string]int{"all": 403, "reader": 404, "parent": 404}},
		{"POST", "/v1/tokens", `{"directory":"globex/entra","oauth":true}`, map[string]int{"all": 403, "reader": 404, "parent": 404}},
		{"POST", "/v1/tokens", `{"directory":"acme/okta","oauth":true}`, map[string]int{"all": 403, "reader": 403, "parent": 201, "org": 404, "directory": 403}},
		{"POST", "/v1/tokens", `{"scope":"login-hook:` + other["connection"] + `"}`, map[string]int{"reader": 404, "parent": 404}},

		{"GET", "/v1/connections?parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404}},

		{"GET", "/v1/connections/acme/main", "", map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"GET", "/v1/connections/globex/main", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/connections/" + other["connection"], "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"PATCH", "/v1/connections/acme/main", `{"vouched":true}`, map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"PATCH", "/v1/connections/globex/main", `{"vouched":true}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"PATCH", "/v1/connections/" + other["connection"], `{"vouched":true}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/connections/acme/main/reset", "", map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"POST", "/v1/connections/globex/main/reset", "", map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/connections/" + other["connection"] + "/reset", "", map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"DELETE", "/v1/connections/acme/main", "", map[string]int{"none": 401, "operator": 409, "all": 403, "reader": 403, "parent": 409, "org": 404, "hook": 403, "directory": 403}},
		{"DELETE", "/v1/connections/globex/main", "", map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"DELETE", "/v1/connections/" + other["connection"], "", map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/parents/acme/sso", "", map[string]int{"none": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 404, "hook": 403}},
		{"GET", "/v1/parents/globex/sso", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/parents/acme/sso/suspend", `{"hours":1,"reason":"x"}`, map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 403, "org": 403, "hook": 403}},
		{"POST", "/v1/parents/globex/sso/suspend", `{"hours":1,"reason":"x"}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/parents/acme/sso/resume", "", map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 403, "org": 403}},
		{"POST", "/v1/parents/globex/sso/resume", "", map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"PATCH", "/v1/organizations/acme-enterprise", `{"sso_required":false}`, map[string]int{"operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 404}},

		{"GET", "/v1/memberships?organization=acme-console", "", map[string]int{"all": 200, "reader": 200, "parent": 200, "org": 200, "hook": 403}},
		{"GET", "/v1/memberships?organization=acme-enterprise", "", map[string]int{"org": 404}},
		{"GET", "/v1/memberships?organization=globex-console", "", map[string]int{"reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/accounts?parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/accounts", "", map[string]int{"reader": 200, "parent": 200, "org": 403}},

		{"POST", "/v1/memberships", `{"organization":"acme-console","email":"x@elsewhere.example"}`, map[string]int{"none": 401, "garbage": 401, "operator": 409, "all": 403, "reader": 403, "parent": 409, "org": 409, "hook": 403, "directory": 403}},
		{"POST", "/v1/memberships", `{"organization":"acme-enterprise","email":"x@elsewhere.example"}`, map[string]int{"parent": 409, "org": 404}},
		{"POST", "/v1/memberships", `{"organization":"` + other["organization"] + `","email":"x@elsewhere.example"}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"PATCH", "/v1/memberships/acme-console/eve@acme.example", `{"role":"admin"}`, map[string]int{"none": 401, "operator": 404, "all": 403, "reader": 403, "parent": 404, "org": 404, "hook": 403, "directory": 403}},
		{"PATCH", "/v1/memberships/globex-console/eve@acme.example", `{"role":"admin"}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"DELETE", "/v1/memberships/acme-console/eve@acme.example", "", map[string]int{"none": 401, "operator": 404, "all": 403, "reader": 403, "parent": 404, "org": 404, "hook": 403, "directory": 403}},
		{"DELETE", "/v1/memberships/" + other["organization"] + "/eve@acme.example", "", map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/organizations/acme-enterprise/owner", `{"email":"eve@acme.example"}`, map[string]int{"none": 401, "operator": 409, "all": 403, "reader": 403, "parent": 403, "org": 404, "hook": 403, "directory": 403}},
		{"POST", "/v1/organizations/" + other["organization"] + "/owner", `{"email":"eve@acme.example"}`, map[string]int{"operator": 409, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/accounts/eve@acme.example?parent=acme", "", map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"GET", "/v1/accounts/eve@acme.example", "", map[string]int{"operator": 400, "reader": 200, "parent": 200, "org": 403}},
		{"GET", "/v1/accounts/eve@acme.example?parent=globex", "", map[string]int{"operator": 404, "all": 404, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/accounts/eve@acme.example/deactivate", `{"parent":"acme"}`, map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 403, "hook": 403, "directory": 403}},
		{"POST", "/v1/accounts/eve@acme.example/deactivate", `{"parent":"globex"}`, map[string]int{"operator": 404, "all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/accounts/eve@acme.example/reactivate", `{"parent":"acme"}`, map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 403, "hook": 403, "directory": 403}},
		{"POST", "/v1/accounts/eve@acme.example/reactivate", `{"parent":"globex"}`, map[string]int{"reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/invitations?organization=acme-console", "", map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 200, "hook": 403, "directory": 403}},
		{"GET", "/v1/invitations", "", map[string]int{"operator": 400, "all": 400, "reader": 200, "parent": 200, "org": 200}},
		{"GET", "/v1/invitations?organization=acme-enterprise", "", map[string]int{"parent": 200, "org": 404}},
		{"GET", "/v1/invitations?parent=acme", "", map[string]int{"parent": 200, "org": 404}},
		{"GET", "/v1/invitations?parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/invitations", `{"organization":"acme-console","email":"x@acme.example"}`, map[string]int{"none": 401, "garbage": 401, "all": 403, "reader": 403, "org": 201, "hook": 403, "directory": 403}},
		{"POST", "/v1/invitations", `{"organization":"acme-console","email":"x@acme.example"}`, map[string]int{"operator": 409, "parent": 409, "org": 409}},
		{"POST", "/v1/invitations", `{"organization":"acme-enterprise","email":"x@acme.example"}`, map[string]int{"all": 403, "org": 404, "parent": 201}},
		{"POST", "/v1/invitations", `{"organization":"globex-console","email":"x@acme.example"}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/invitations/" + other["invitation"], "", map[string]int{"none": 401, "operator": 200, "all": 200, "reader": 404, "parent": 404, "org": 404, "hook": 403, "directory": 403}},
		{"DELETE", "/v1/invitations/" + other["invitation"], "", map[string]int{"none": 401, "all": 403, "reader": 404, "parent": 404, "org": 404, "hook": 403}},
		{"POST", "/v1/invitations/" + other["invitation"] + "/resend", "", map[string]int{"none": 401, "all": 403, "reader": 404, "parent": 404, "org": 404, "hook": 403}},
		{"POST", "/v1/invitations/accept", `{"token":"` + other["invitation token"] + `","email":"guest@elsewhere.example"}`, map[string]int{"none": 401, "all": 403, "reader": 404, "parent": 404, "org": 404, "hook": 403, "directory": 403}},
		{"DELETE", "/v1/accounts/01a214bd-a888-790e-94ab-5d6b8650ca28?parent=acme", "", map[string]int{"none": 401, "operator": 404, "all": 403, "reader": 403, "parent": 404, "org": 404, "hook": 403, "directory": 403}},
		{"DELETE", "/v1/accounts/01a214bd-a888-790e-94ab-5d6b8650ca28?parent=globex", "", map[string]int{"operator": 404, "all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/accounts/01a214bd-a888-790e-94ab-5d6b8650ca28/email", `{"parent":"acme","email":"x@acme.example"}`, map[string]int{"none": 401, "operator": 404, "all": 403, "reader": 403, "parent": 404, "org": 404, "hook": 403}},
		{"POST", "/v1/accounts/01a214bd-a888-790e-94ab-5d6b8650ca28/email", `{"parent":"globex","email":"x@acme.example"}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/rebinds", `{"parent":"acme","from":"okta","to":"okta","source":""}`, map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 403, "hook": 403, "directory": 403}},
		{"POST", "/v1/rebinds", `{"parent":"globex","from":"entra","to":"entra","source":""}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},

		{"GET", "/v1/explain?email=ada@acme.example&parent=acme", "", map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 200, "hook": 403, "directory": 403}},
		{"GET", "/v1/explain?email=ada@acme.example", "", map[string]int{"operator": 400, "all": 400, "reader": 200, "parent": 200, "org": 200, "hook": 403}},
		{"GET", "/v1/explain?email=ada@acme.example&organization=acme-console", "", map[string]int{"operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 200}},
		{"GET", "/v1/explain?email=ada@acme.example&organization=acme-enterprise", "", map[string]int{"parent": 200, "org": 404}},
		{"GET", "/v1/explain?email=ada@acme.example&parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/explain?email=ada@acme.example&organization=globex-console", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},

		{"POST", "/v1/schedules/nothing/run", "", map[string]int{"none": 401, "operator": 404, "all": 403, "parent": 403}},
		{"POST", "/v1/schedules/prune-schedule-runs/run?parent=globex", "", map[string]int{"operator": 404, "all": 403, "parent": 403}},

		{"POST", "/v1/backup", "", map[string]int{"operator": 405}},

		{"POST", "/v1/policies", policyOfGlobex, map[string]int{"all": 403, "reader": 403, "parent": 404, "org": 403}},
		{"GET", "/v1/policies?parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404}},
		{"GET", "/v1/events?parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
	} {
		for who, want := range tc.want {
			got := w.call(key[who], tc.method, tc.path, tc.body)
			if got.status != want {
				t.Errorf("%s %s %s as %s: %d, want %d: %s", tc.method, tc.path, tc.body, who, got.status, want, got.body)
			}
			if want == 401 && got.header.Get("WWW-Authenticate") != "Bearer" {
				t.Errorf("%s %s: 401 without WWW-Authenticate: Bearer", tc.method, tc.path)
			}
		}
		// What does not exist for the parent's key does not exist for who administers it.
		if tc.want["parent"] == 404 {
			if got := w.callFor(w.operator, "granted@acme.example", tc.method, tc.path, tc.body); got.status != 404 {
				t.Errorf("%s %s %s for an administrator: %d %s", tc.method, tc.path, tc.body, got.status, got.body)
			}
		}
	}
}

func TestRights_ListsShowOnlyTheKeysOwn(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	parent, org := w.token("parent:acme"), w.token("org:acme-console")
	for _, tc := range []struct {
		key, path, field string
		want             int
	}{
		{parent, "/v1/parents", "slug", 1},
		{parent, "/v1/organizations", "parent", 2},
		{org, "/v1/organizations", "parent", 1},
		{parent, "/v1/directories", "parent", 1},
	} {
		got := items(t, w.must(tc.key, "GET", tc.path, ""))
		if len(got) != tc.want {
			t.Errorf("%s shows %d items, want %d", tc.path, len(got), tc.want)
		}
		for _, item := range got {
			if item[tc.field] != "acme" {
				t.Errorf("%s shows %v", tc.path, item)
			}
		}
	}
	for _, e := range items(t, w.must(parent, "GET", "/v1/events", "")) {
		if e["parent"] != "acme" {
			t.Errorf("the parent's key reads the event %v", e)
		}
	}
}

func TestExpiredKeysAreRefused(t *testing.T) {
	w := newWorld(t)
	var key string
	w.update(func(tx *store.Tx) (err error) {
		key, err = auth.Issue(tx, &credentials.Credential{Scope: string(auth.ScopeOperator), ExpiresAt: tx.Now() - 1}, identity.Actor{}, "")
		return err
	})
	if got := w.call(key, "GET", "/v1/parents", ""); got.status != 401 {
		t.Errorf("an expired key is answered %d, want 401", got.status)
	}
}
