package api

import (
	"encoding/json"
	"strings"
	"testing"
)

const shippedPolicy = `version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: scim, group_mappings: true}
mappings:
  - {name: platform,  group: "eng-platform", org: acme-console,    role: admin}
  - {name: everybody, group: "all-staff",    org: acme-enterprise, role: user}
`

func inJSON(t *testing.T, file string, createOrgs bool, source string) string {
	t.Helper()
	b, err := json.Marshal(map[string]any{"file": file, "source": source, "create_orgs": createOrgs})
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestSpec6_ApplyPolicy(t *testing.T) {
	w := newWorld(t)
	w.acme()
	made := w.must(w.operator, "POST", "/v1/policies", inJSON(t, "acme.yaml", false, shippedPolicy))
	same(t, made, map[string]any{"parent": "acme", "version": 1.0, "changed": true, "created": []any{}})
	if warnings := made["warnings"].([]any); len(warnings) != 1 || warnings[0].(map[string]any)["line"] != 7.0 {
		t.Errorf("warnings are %v, want the one of line 7", made["warnings"])
	}
	same(t, w.must(w.operator, "POST", "/v1/policies?file=acme.yaml", shippedPolicy), map[string]any{"version": 1.0, "changed": false})
	w.must(w.operator, "POST", "/v1/policies?file=acme.yaml", shippedPolicy+"# a second version\n")
	versions := items(t, w.must(w.operator, "GET", "/v1/policies?parent=acme&limit=1", ""))
	same(t, versions[0], map[string]any{"version": 2.0, "in_force": true, "file": "acme.yaml", "parent": "acme"})

	refused := w.call(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"invite"}`)
	same(t, refused.json(t), map[string]any{"status": 409.0, "reason": "managed_by_policy"})
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"name":"A name is not the policy's"}`)
}

func TestSpec6_CreateOrgs(t *testing.T) {
	w := newWorld(t)
	w.must(w.operator, "POST", "/v1/parents", `{"slug":"acme"}`)
	refused := w.call(w.operator, "POST", "/v1/policies?file=acme.yaml", shippedPolicy).json(t)
	same(t, refused, map[string]any{"status": 400.0, "reason": "invalid_policy"})
	if problems := refused["problems"].([]any); len(problems) != 2 || !strings.Contains(problems[0].(map[string]any)["message"].(string), "usher org create acme-enterprise") {
		t.Errorf("problems are %v", problems)
	}
	if got := items(t, w.must(w.operator, "GET", "/v1/policies?parent=acme", "")); len(got) != 0 {
		t.Errorf("the refused policy is stored: %v", got)
	}
	same(t, w.must(w.operator, "POST", "/v1/policies?file=acme.yaml&create_orgs=true", shippedPolicy),
		map[string]any{"created": []any{"acme-enterprise", "acme-console"}})
}

func TestSpec9_WhatAPolicyTakesFromEverybodyIsHeld(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/policies", shippedPolicy)
	w.push("ada@acme.example", "all-staff")
	members := func() []map[string]any {
		return items(t, w.must(w.operator, "GET", "/v1/memberships?organization=acme-enterprise", ""))
	}
	hold := func(group string) string {
		t.Helper()
		applied := w.must(w.operator, "POST", "/v1/policies", strings.Replace(shippedPolicy, "all-staff", group, 1))
		same(t, applied, map[string]any{"changed": true, "removed": 0.0, "held": 1.0})
		if got := members(); len(got) != 1 {
			t.Fatalf("the policy left members %v, want one", got)
		}
		return applied["runs"].([]any)[0].(string)
	}
	run := hold("no-staff")
	same(t, w.must(w.operator, "GET", "/v1/runs/"+run, ""),
		map[string]any{"kind": "guard", "state": "held", "organization": "acme-enterprise", "held": 1.0, "why": "everybody who is no guest would lose the membership"})
	held := items(t, w.must(w.operator, "GET", "/v1/runs/"+run+"/items", ""))
	same(t, held[0], map[string]any{"email": "ada@acme.example", "organization": "acme-enterprise", "field": "presence", "from": "user", "acknowledged": false})
	same(t, w.call(w.operator, "POST", "/v1/runs/"+run+"/apply?hash=another", "").json(t), map[string]any{"status": 409.0, "reason": "plan_changed"})

	same(t, w.must(w.operator, "POST", "/v1/runs/"+run+"/discard", ""), map[string]any{"state": "discarded"})
	same(t, items(t, w.must(w.operator, "GET", "/v1/runs/"+run+"/items", ""))[0], map[string]any{"acknowledged": true})
	same(t, w.call(w.operator, "POST", "/v1/runs/"+run+"/apply", "").json(t), map[string]any{"status": 409.0, "reason": "run_decided"})
	again := w.must(w.operator, "POST", "/v1/policies", strings.Replace(shippedPolicy, "all-staff", "nobodies", 1))
	same(t, again, map[string]any{"changed": true, "held": 0.0}) // what waits is still the same

	w.must(w.operator, "POST", "/v1/policies", shippedPolicy) // and now it is not
	run = hold("no-staff")
	hash := w.must(w.operator, "GET", "/v1/runs/"+run, "")["hash"].(string)
	same(t, w.must(w.operator, "POST", "/v1/runs/"+run+"/apply?hash="+hash, ""), map[string]any{"state": "applied", "removed": 1.0, "applied": 1.0})
	if got := members(); len(got) != 0 {
		t.Fatalf("the applied run left members %v", got)
	}
	if got := items(t, w.must(w.operator, "GET", "/v1/runs?parent=acme&state=held", "")); len(got) != 0 {
		t.Errorf("held runs %v", got)
	}
}

func TestSpec6_APlanIsAppliedAsItWasSeenOrNotAtAll(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/policies", shippedPolicy)
	w.push("ada@acme.example", "all-staff")
	next := strings.NewReplacer("all-staff", "no-staff", "eng-platform", "no-platform").Replace(shippedPolicy)
	see := func() map[string]any {
		t.Helper()
		return w.must(w.operator, "POST", "/v1/plans", next)
	}
	plan := see()
	same(t, plan["items"].([]any)[0].(map[string]any), map[string]any{"kind": "loss", "email": "ada@acme.example", "organization": "acme-enterprise"})
	summary := plan["summary"].(map[string]any)
	same(t, summary, map[string]any{"losses": 1.0, "removed": 1.0, "people": 1.0, "policy_version": 1.0})
	if guards := summary["guards"].([]any); len(guards) != 1 || guards[0].(map[string]any)["scope"] != "organization acme-enterprise" {
		t.Errorf("guards are %v", guards)
	}
	w.push("bob@acme.example", "eng-platform")
	hash := summary["hash"].(string)
	same(t, w.call(w.operator, "POST", "/v1/policies?plan="+hash, next).json(t), map[string]any{"status": 409.0, "reason": "plan_changed"})
	hash = see()["summary"].(map[string]any)["hash"].(string)
	same(t, w.must(w.operator, "POST", "/v1/policies?plan="+hash, next), map[string]any{"changed": true, "removed": 1.0, "held": 0.0}) // the last administrator stays
}

func TestSpec6_PolicyDirRules(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.deps.PolicyDirSet = true
	w.handler = New(w.deps)
	same(t, w.call(w.operator, "POST", "/v1/policies", shippedPolicy).json(t), map[string]any{"status": 409.0, "reason": "managed_by_policy"})
}

func TestPolicyBodies(t *testing.T) {
	w := newWorld(t)
	w.acme()
	for name, tc := range map[string]struct {
		path, body string
		status     float64
		reason     string
	}{
		"unknown member":   {"", `{"source":"version: 1","plans":"x"}`, 400, "invalid_request"},
		"twice":            {"", `{"source":"version: 1","source":"version: 1"}`, 400, "invalid_request"},
		"no source":        {"", `{}`, 400, "invalid_request"},
		"blank":            {"", "  \n", 400, "invalid_request"},
		"a list":           {"", `[]`, 400, "invalid_request"},
		"file twice":       {"?file=a.yaml", `{"source":"version: 1"}`, 400, "invalid_request"},
		"U+0000":           {"", `{"source":"version: 1 # \u0000"}`, 400, "nul_character"},
		"control in file":  {"?file=a%0Ab.yaml", "version: 1", 400, "invalid_request"},
		"mistakes":         {"", "version: 1\nparnt: acme\n", 400, "invalid_policy"},
		"unknown parent":   {"", strings.Replace(shippedPolicy, "parent: acme", "parent: nobody", 1), 400, "invalid_policy"},
		"too large":        {"", "#" + strings.Repeat(" ", maxPolicyBody), 413, "too_large"},
		"unknown question": {"?create-orgs=true", "version: 1", 400, "invalid_request"},
	} {
		t.Run(name, func(t *testing.T) {
			same(t, w.call(w.operator, "POST", "/v1/policies"+tc.path, tc.body).json(t), map[string]any{"status": tc.status, "reason": tc.reason})
		})
	}
}
