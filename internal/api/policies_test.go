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

func TestSpec6_APolicyThatRemovesIsRefusedWhole(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/policies", shippedPolicy)
	w.push("ada@acme.example", "all-staff")
	refused := w.call(w.operator, "POST", "/v1/policies", strings.Replace(shippedPolicy, "all-staff", "no-staff", 1))
	same(t, refused.json(t), map[string]any{"status": 409.0, "code": "held", "reason": "would_remove"})
	if got := items(t, w.must(w.operator, "GET", "/v1/memberships?organization=acme-enterprise", "")); len(got) != 1 {
		t.Errorf("the refused policy left members %v, want one", got)
	}
	same(t, w.must(w.operator, "GET", "/v1/parents/acme", ""), map[string]any{"policy_version": 1.0})
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
		"unknown member":   {"", `{"source":"version: 1","plan":"x"}`, 400, "invalid_request"},
		"twice":            {"", `{"source":"version: 1","source":"version: 1"}`, 400, "invalid_request"},
		"no source":        {"", `{}`, 400, "invalid_request"},
		"blank":            {"", "  \n", 400, "invalid_request"},
		"a list":           {"", `[]`, 400, "invalid_request"},
		"file twice":       {"?file=a.yaml", `{"source":"version: 1"}`, 400, "invalid_request"},
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
