package api

import (
	"strings"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// What a key may not see is 404, what it may see and not do is 403.
func TestRights(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.runByItself()
	other := w.globex()
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
		{"GET", "/v1/parents", "", map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 403, "hook": 403, "directory": 403}},
		{"GET", "/v1/parents/acme", "", map[string]int{"none": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 404, "hook": 403}},
		{"GET", "/v1/parents/globex", "", map[string]int{"operator": 200, "all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/parents/" + other["parent"], "", map[string]int{"operator": 200, "reader": 404, "parent": 404}},
		{"POST", "/v1/parents", `{"slug":"initech"}`, map[string]int{"all": 403, "reader": 403, "parent": 403, "org": 403, "hook": 403, "none": 401}},

		{"GET", "/v1/organizations", "", map[string]int{"operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 200, "hook": 403}},
		{"GET", "/v1/organizations?parent=globex", "", map[string]int{"operator": 200, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/organizations/acme-console", "", map[string]int{"all": 200, "reader": 200, "parent": 200, "org": 200, "hook": 403}},
		{"GET", "/v1/organizations/acme-enterprise", "", map[string]int{"parent": 200, "org": 404}},
		{"GET", "/v1/organizations/globex-console", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/organizations/" + other["organization"], "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"PATCH", "/v1/organizations/acme-console", `{"name":"Console"}`, map[string]int{"operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 403}},
		{"PATCH", "/v1/organizations/globex-console", `{"name":"X"}`, map[string]int{"reader": 404, "parent": 404, "org": 404}},
		{"PATCH", "/v1/organizations/acme-enterprise", `{"seats":{"premium":{"limit":1}}}`, map[string]int{"operator": 200, "parent": 403}},
		{"POST", "/v1/organizations", `{"parent":"globex","slug":"mine","kind":"team"}`, map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/organizations", `{"parent":"acme","slug":"mine","kind":"team"}`, map[string]int{"all": 403, "reader": 403, "org": 403}},

		{"GET", "/v1/domains?parent=acme", "", map[string]int{"all": 200, "reader": 200, "parent": 200, "org": 404}},
		{"GET", "/v1/domains", "", map[string]int{"all": 400, "operator": 400, "reader": 200, "parent": 200, "org": 403}},
		{"GET", "/v1/domains?parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404}},
		{"POST", "/v1/domains", `{"parent":"acme","domain":"x.example","manual":true}`, map[string]int{"all": 403, "reader": 403, "parent": 403, "org": 403}},
		{"POST", "/v1/domains", `{"parent":"globex","domain":"x.example","manual":true}`, map[string]int{"reader": 404, "parent": 404, "org": 404}},

		{"GET", "/v1/domains/acme/acme.example", "", map[string]int{"none": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"GET", "/v1/domains/globex/globex.example", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/domains/" + other["domain"], "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/domains/acme/acme.example/refresh", "", map[string]int{"none": 401, "operator": 409, "all": 403, "reader": 403, "parent": 409, "org": 404, "hook": 403}},
		{"POST", "/v1/domains/" + other["domain"] + "/refresh", "", map[string]int{"reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/domains/acme/acme.example/removal", "", map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 404}},
		{"GET", "/v1/domains/" + other["domain"] + "/removal", "", map[string]int{"reader": 404, "parent": 404, "org": 404}},
		{"DELETE", "/v1/domains/acme/acme.example", "", map[string]int{"none": 401, "operator": 409, "all": 403, "reader": 403, "parent": 409, "org": 404}},
		{"DELETE", "/v1/domains/" + other["domain"], "", map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/directories/acme/okta", "", map[string]int{"all": 200, "reader": 200, "parent": 200, "org": 404, "directory": 403}},
		{"GET", "/v1/directories/globex/entra", "", map[string]int{"all": 200, "reader": 404, "parent": 404}},
		{"GET", "/v1/directories/" + other["directory"], "", map[string]int{"all": 200, "reader": 404, "parent": 404}},
		{"GET", "/v1/directories/acme/okta/requests", "", map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"GET", "/v1/directories/globex/entra/requests", "", map[string]int{"operator": 200, "all": 200, "reader": 404, "parent": 404}},
		{"GET", "/v1/directories/" + other["directory"] + "/requests", "", map[string]int{"operator": 200, "all": 200, "reader": 404, "parent": 404}},
		{"PATCH", "/v1/directories/acme/okta", `{"profile":"none"}`, map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"PATCH", "/v1/directories/globex/entra", `{"profile":"none"}`, map[string]int{"reader": 404, "parent": 404}},
		{"PATCH", "/v1/directories/" + other["directory"], `{"profile":"none"}`, map[string]int{"reader": 404, "parent": 404}},
		{"GET", "/v1/directories/acme/okta/extensions", "", map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"GET", "/v1/directories/" + other["directory"] + "/extensions", "", map[string]int{"operator": 200, "all": 200, "reader": 404, "parent": 404}},
		{"PUT", "/v1/directories/acme/okta/extensions", `{"extensions":[]}`, map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"PUT", "/v1/directories/globex/entra/extensions", `{"extensions":[]}`, map[string]int{"operator": 200, "reader": 404, "parent": 404}},
		{"PUT", "/v1/directories/" + other["directory"] + "/extensions", `{"extensions":[]}`, map[string]int{"operator": 200, "reader": 404, "parent": 404}},
		{"POST", "/v1/directories/acme/okta/sync", "", map[string]int{"operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 404}},
		{"POST", "/v1/directories/" + other["directory"] + "/sync", "", map[string]int{"reader": 404, "parent": 404}},
		{"GET", "/v1/directories/acme/okta/plan", "", map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"GET", "/v1/directories/" + other["directory"] + "/plan", "", map[string]int{"reader": 404, "parent": 404}},
		{"POST", "/v1/organizations/acme-console/sync", "", map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 403, "hook": 403}},
		{"GET", "/v1/organizations/acme-console/plan", "", map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 403, "hook": 403}},
		{"GET", "/v1/organizations/" + other["organization"] + "/plan", "", map[string]int{"reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/parents/acme/sync", "", map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 403, "hook": 403}},
		{"GET", "/v1/parents/acme/plan", "", map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 403}},
		{"GET", "/v1/parents/globex/plan", "", map[string]int{"reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/directories", `{"parent":"acme","slug":"x","kind":"scim"}`, map[string]int{"all": 403, "reader": 403, "org": 403}},

		{"GET", "/v1/tokens", "", map[string]int{"operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 403}},
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
		{"DELETE", "/v1/tokens/" + other["token"], "", map[string]int{"all": 403, "reader": 404, "parent": 404, "org": 404}},

		{"GET", "/v1/connections?parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404}},
		{"POST", "/v1/connections", `{"parent":"acme","slug":"x","kind":"saml"}`, map[string]int{"all": 403, "reader": 403, "org": 403}},

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
		{"GET", "/v1/organizations/acme-console/groups", "", map[string]int{"none": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 200, "hook": 403, "directory": 403}},
		{"GET", "/v1/organizations/acme-enterprise/groups", "", map[string]int{"parent": 200, "org": 404}},
		{"GET", "/v1/organizations/" + other["organization"] + "/groups", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/organizations/" + other["organization"] + "/groups/x/members", "", map[string]int{"reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/memberships?organization=acme-enterprise", "", map[string]int{"org": 404}},
		{"GET", "/v1/memberships?organization=globex-console", "", map[string]int{"reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/accounts?parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/accounts", "", map[string]int{"reader": 200, "parent": 200, "org": 403}},

		{"GET", "/v1/explain?email=ada@acme.example&parent=acme", "", map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 200, "hook": 403, "directory": 403}},
		{"GET", "/v1/explain?email=ada@acme.example", "", map[string]int{"operator": 400, "all": 400, "reader": 200, "parent": 200, "org": 200, "hook": 403}},
		{"GET", "/v1/explain?email=ada@acme.example&organization=acme-console", "", map[string]int{"operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 200}},
		{"GET", "/v1/explain?email=ada@acme.example&organization=acme-enterprise", "", map[string]int{"parent": 200, "org": 404}},
		{"GET", "/v1/explain?email=ada@acme.example&parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},
		{"GET", "/v1/explain?email=ada@acme.example&organization=globex-console", "", map[string]int{"all": 200, "reader": 404, "parent": 404, "org": 404}},

		{"GET", "/v1/schedules", "", map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 200, "reader": 403, "parent": 403, "org": 403, "hook": 403, "directory": 403}},
		{"POST", "/v1/schedules/prune-schedule-runs/run", "", map[string]int{"none": 401, "operator": 202, "all": 403, "reader": 403, "parent": 403, "org": 403, "hook": 403, "directory": 403}},
		{"POST", "/v1/schedules/nothing/run", "", map[string]int{"none": 401, "operator": 404, "all": 403, "parent": 403}},
		{"POST", "/v1/schedules/prune-schedule-runs/run?parent=globex", "", map[string]int{"operator": 404, "all": 403, "parent": 403}},

		{"GET", "/v1/backup", "", map[string]int{"none": 401, "garbage": 401, "operator": 200, "all": 403, "reader": 403, "parent": 403, "org": 403, "hook": 403, "directory": 403}},
		{"POST", "/v1/restore", "no backup", map[string]int{"none": 401, "garbage": 401, "operator": 400, "all": 403, "reader": 403, "parent": 403, "org": 403, "hook": 403, "directory": 403}},
		{"POST", "/v1/backup", "", map[string]int{"operator": 405}},

		{"POST", "/v1/policies", policyOfGlobex, map[string]int{"all": 403, "reader": 403, "parent": 404, "org": 403}},
		{"GET", "/v1/policies/globex/1", "", map[string]int{"none": 401, "operator": 404, "all": 404, "reader": 404, "parent": 404, "org": 404, "hook": 403, "directory": 403}},
		{"GET", "/v1/policies/acme/1", "", map[string]int{"none": 401, "operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 404, "hook": 403, "directory": 403}},
		{"POST", "/v1/policies/globex/rollback", `{"version":1}`, map[string]int{"none": 401, "operator": 404, "all": 403, "reader": 404, "parent": 404, "org": 404}},
		{"POST", "/v1/policies/acme/rollback", `{"version":1}`, map[string]int{"none": 401, "operator": 200, "all": 403, "reader": 403, "parent": 200, "org": 403, "hook": 403, "directory": 403}},
		{"GET", "/v1/policies?parent=globex", "", map[string]int{"all": 200, "reader": 404, "parent": 404}},
		{"GET", "/v1/events", "", map[string]int{"operator": 200, "all": 200, "reader": 200, "parent": 200, "org": 403, "hook": 403}},
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
	}
}

// A 404 for what exists elsewhere reads like one for what does not exist.
func TestRights_OthersThingsLookAbsent(t *testing.T) {
	w := newWorld(t)
	w.acme()
	other := w.globex()
	parent := w.token("parent:acme")
	absent := store.NewID()
	for _, path := range []string{"/v1/parents/", "/v1/organizations/", "/v1/directories/"} {
		what := strings.Replace(map[string]string{"/v1/parents/": "parent", "/v1/organizations/": "organization", "/v1/directories/": "directory"}[path], " ", "", 1)
		theirs := w.call(parent, "GET", path+other[what], "")
		nobodys := w.call(parent, "GET", path+absent, "")
		if a, b := string(theirs.body), strings.ReplaceAll(string(nobodys.body), absent, other[what]); a != b {
			t.Errorf("%s tells them apart:\n%s%s", path, a, b)
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
