package api

import (
	"slices"
	"strings"
	"testing"

	"usher/internal/identity"
)

func TestSpec6_EveryVersionIsKeptWithItsSource(t *testing.T) {
	w := newWorld(t)
	w.acme()
	second := shippedPolicy + "# a second version\n"
	w.must(w.operator, "POST", "/v1/policies?file=first.yaml", shippedPolicy)
	w.must(w.operator, "POST", "/v1/policies?file=second.yaml", second)
	for path, want := range map[string]map[string]any{
		"/v1/policies/acme/1": {"parent": "acme", "version": 1.0, "in_force": false, "file": "first.yaml", "source": shippedPolicy},
		"/v1/policies/acme/2": {"parent": "acme", "version": 2.0, "in_force": true, "file": "second.yaml", "source": second},
	} {
		got := w.must(w.operator, "GET", path, "")
		same(t, got, want)
		if got["hash"] == "" || got["created_at"] == "" || got["actor"].(map[string]any)["kind"] != "operator" {
			t.Errorf("%s: %v", path, got)
		}
	}
	for path, want := range map[string]map[string]any{
		"/v1/policies/acme/3":   {"status": 404.0, "reason": "not_found", "detail": `there is no policy version "acme 3"`},
		"/v1/policies/nobody/1": {"status": 404.0, "reason": "not_found"},
		"/v1/policies/acme/0":   {"status": 400.0, "reason": "invalid_request"},
		"/v1/policies/acme/one": {"status": 400.0, "reason": "invalid_request"},
	} {
		same(t, w.call(w.operator, "GET", path, "").json(t), want)
	}
}

func TestSpec6_RollBackToAnyVersion(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/policies?file=first.yaml", shippedPolicy)
	w.must(w.operator, "POST", "/v1/policies?file=second.yaml", strings.Replace(shippedPolicy, "role: admin", "role: developer", 1))
	key := w.token("parent:acme")
	done := w.must(key, "POST", "/v1/policies/acme/rollback", `{"version":1}`)
	same(t, done, map[string]any{"parent": "acme", "version": 3.0, "changed": true, "created": []any{}})
	if warnings := done["warnings"].([]any); len(warnings) != 1 {
		t.Errorf("warnings are %v, want the one of line 7", warnings)
	}
	same(t, w.must(key, "GET", "/v1/policies/acme/3", ""), map[string]any{"source": shippedPolicy, "file": "first.yaml", "in_force": true})

	log := items(t, w.must(w.operator, "GET", "/v1/events?parent=acme&limit=1000", ""))
	var told []map[string]any
	for _, e := range log {
		if e["type"] == "policy.rolled_back" {
			told = append(told, e)
		}
	}
	if len(told) != 1 {
		t.Fatalf("%d events tell of it, want one", len(told))
	}
	same(t, told[0], map[string]any{"policy_version": 3.0})
	same(t, told[0]["after"].(map[string]any), map[string]any{"version": 3.0, "from_version": 1.0, "file": "first.yaml"})
	if actor := told[0]["actor"].(map[string]any); actor["kind"] != "api_key" || actor["id"] == "" {
		t.Errorf("the actor is %v", actor)
	}

	// What is in force already makes no version and no event.
	for _, version := range []string{"1", "3"} {
		same(t, w.must(key, "POST", "/v1/policies/acme/rollback", `{"version":`+version+`}`), map[string]any{"version": 3.0, "changed": false})
	}
	if again := items(t, w.must(w.operator, "GET", "/v1/events?parent=acme&limit=1000", "")); len(again) != len(log) {
		t.Errorf("%d events after rolling back to what is in force, want %d", len(again), len(log))
	}
}

func TestSpec6_RollBackIsRefusedLikeAnyPolicy(t *testing.T) {
	w := newWorld(t)
	w.acme()
	const without = "version: 1\nparent: acme\norganizations:\n  acme-enterprise: {kind: enterprise, mode: invite}\n"
	const elsewhere = "version: 1\nparent: acme\norganizations:\n  acme-lab: {kind: team, mode: jit}\n"
	w.must(w.operator, "POST", "/v1/policies", without)
	w.must(w.operator, "POST", "/v1/policies?create_orgs=true", elsewhere)
	w.must(w.operator, "POST", "/v1/policies", shippedPolicy)
	reader := w.token("read-only:acme")
	for name, tc := range map[string]struct {
		key, path, body string
		want            map[string]any
	}{
		"no such version":    {w.operator, "acme", `{"version":9}`, map[string]any{"status": 404.0, "detail": `there is no policy version "acme 9"`}},
		"no version":         {w.operator, "acme", `{}`, map[string]any{"status": 400.0, "reason": "invalid_request"}},
		"version 0":          {w.operator, "acme", `{"version":0}`, map[string]any{"status": 400.0, "reason": "invalid_request"}},
		"an unknown member":  {w.operator, "acme", `{"version":1,"plam":"x"}`, map[string]any{"status": 400.0, "reason": "invalid_request"}},
		"no such parent":     {w.operator, "nobody", `{"version":1}`, map[string]any{"status": 404.0}},
		"a reader":           {reader, "acme", `{"version":1}`, map[string]any{"status": 403.0}},
		"another plan":       {w.operator, "acme", `{"version":1,"plan":"x"}`, map[string]any{"status": 409.0, "reason": "plan_changed"}},
		"it closes mappings": {w.operator, "acme", `{"version":1}`, map[string]any{"status": 409.0, "code": "held", "reason": "organization_left_out"}},
	} {
		same(t, w.call(tc.key, "POST", "/v1/policies/"+tc.path+"/rollback", tc.body).json(t), tc.want)
		same(t, w.must(w.operator, "GET", "/v1/parents/acme", ""), map[string]any{"policy_version": 3.0})
		if t.Failed() {
			t.Fatal(name)
		}
	}
	w.deps.PolicyDirSet = true
	w.handler = New(w.deps)
	same(t, w.call(w.operator, "POST", "/v1/policies/acme/rollback", `{"version":1}`).json(t), map[string]any{"status": 409.0, "reason": "managed_by_policy"})
	same(t, w.must(w.operator, "GET", "/v1/policies/acme/1", ""), map[string]any{"source": without})
}

func TestSpec6_WhatThePolicyHoldsIsReadOnlyElsewhere(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/policies?file=policies/acme.yaml", shippedPolicy)
	for body, keys := range map[string]string{
		`{"mode":"jit"}`:           "organizations.acme-console.mode",
		`{"group_mappings":false}`: "organizations.acme-console.group_mappings",
		`{"default_seat":""}`:      "organizations.acme-console.default_seat",

		`{"mode":"scim","group_mappings":true,"name":"New"}`: "organizations.acme-console.group_mappings and organizations.acme-console.mode",
	} {
		are := " is"
		if strings.Contains(keys, " and ") {
			are = " are"
		}
		same(t, w.call(w.operator, "PATCH", "/v1/organizations/acme-console", body).json(t), map[string]any{
			"status": 409.0, "reason": "managed_by_policy",
			"detail": keys + are + ` read-only here: that is what version 1 of the policy of parent "acme" is about, in policies/acme.yaml; change it there`,
		})
	}
	if got := w.must(w.operator, "GET", "/v1/organizations/acme-console", ""); got["name"] == "New" || got["mode"] != "scim" {
		t.Errorf("a refused change changed something: %v", got)
	}
}

// A version is judged by today's rules: what was good once may not be any more.
func TestSpec6_RollBackIsJudgedByTodaysCatalogue(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/policies?file=first.yaml", shippedPolicy)
	w.must(w.operator, "POST", "/v1/policies?file=second.yaml", strings.Replace(shippedPolicy, "role: admin", "role: developer", 1))
	w.deps.Catalogue = identity.DefaultCatalogue()
	console := w.deps.Catalogue[identity.KindConsole]
	console.Roles = slices.DeleteFunc(slices.Clone(console.Roles), func(r identity.RoleSpec) bool { return r.Name == "admin" })
	w.deps.Catalogue[identity.KindConsole] = console
	w.handler = New(w.deps)
	refused := w.call(w.operator, "POST", "/v1/policies/acme/rollback", `{"version":1}`).json(t)
	same(t, refused, map[string]any{"status": 400.0, "reason": "invalid_policy"})
	if problems := refused["problems"].([]any); len(problems) != 1 || !strings.Contains(problems[0].(map[string]any)["message"].(string), `"admin"`) {
		t.Errorf("problems are %v", problems)
	}
}
