package api

import (
	"strings"
	"testing"
	"time"
)

const explainPolicy = `version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true}
  acme-console:    {kind: console,    mode: scim, group_mappings: true}
mappings:
  - {name: platform,  group: "eng-platform", org: acme-console,    role: admin}
  - {name: engineers, group: "eng-*",        org: acme-console,    role: developer}
  - {name: everybody, group: "all-staff",    org: acme-enterprise, role: user}
`

// explained makes acme with ada, who is in eng-platform alone.
func explained(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	w.acme()
	w.globex()
	w.must(w.operator, "POST", "/v1/policies", inJSON(t, "acme.yaml", false, explainPolicy))
	w.push("ada@acme.example", "eng-platform")
	return w
}

func TestSpec6_Explain(t *testing.T) {
	w := explained(t)
	e := w.must(w.operator, "GET", "/v1/explain?email=ada@acme.example", "")
	same(t, e, map[string]any{"parent": "acme", "email": "ada@acme.example", "known": true, "policy_version": 1.0, "headline": "ada@acme.example is a member of 1 of the 2 organizations of acme"})
	orgs := e["organizations"].([]any)
	if len(orgs) != 2 {
		t.Fatalf("organizations: %v", orgs)
	}
	same(t, orgs[0].(map[string]any), map[string]any{
		"organization": "acme-enterprise", "present": false, "row": 3.0, "why": []any{},
		"why_not": []any{`mapping "everybody" at acme.yaml:9 (role user): the person is in no group "all-staff"; no directory has one`},
	})
	console := orgs[1].(map[string]any)
	same(t, console, map[string]any{
		"organization": "acme-console", "present": true, "role": "admin", "state": "active", "source": "mapping",
		"why_not": []any{},
	})
	if why := console["why"].([]any); len(why) != 2 || why[0] != `mapping "platform" at acme.yaml:7 gives role admin: group "eng-platform"` || !strings.HasPrefix(why[1].(string), "so since ") {
		t.Errorf("why: %q", why)
	}
	rules := console["rules"].([]any)
	if len(rules) != 2 {
		t.Fatalf("rules: %v", rules)
	}
	same(t, rules[1].(map[string]any), map[string]any{"name": "engineers", "file": "acme.yaml", "line": 8.0, "matched": true, "role": "developer", "why": `group "eng-platform"`})

	byAccount := w.must(w.operator, "GET", "/v1/explain?account="+e["account"].(string)+"&organization=acme-console&parent=acme", "")
	same(t, byAccount, map[string]any{"email": "ada@acme.example", "headline": console["headline"]})
	if n := len(byAccount["organizations"].([]any)); n != 1 {
		t.Errorf("%d organizations are explained where one was asked about", n)
	}
	nobody := w.must(w.operator, "GET", "/v1/explain?parent=acme&email=eve@acme.example", "")
	same(t, nobody, map[string]any{"known": false, "headline": "acme knows nobody with the e-mail eve@acme.example"})

	now := w.must(w.operator, "GET", "/v1/explain?email=ada@acme.example&organization=acme-console&at="+time.Now().UTC().Format(time.RFC3339Nano), "")
	if headline := now["headline"].(string); !strings.HasPrefix(headline, "ada@acme.example was admin of acme-console at ") {
		t.Errorf("the past reads %s", headline)
	}
	past := w.must(w.operator, "GET", "/v1/explain?email=ada@acme.example&at=2020-01-01T00:00:00Z", "")
	if headline := past["headline"].(string); !strings.HasPrefix(headline, "nothing is known before ") {
		t.Errorf("before the log: %s", headline)
	}
}

func TestExplainMistakes(t *testing.T) {
	w := explained(t)
	for _, tc := range []struct {
		query, reason string
		status        float64
	}{
		{"", "invalid_request", 400},
		{"?email=ada@acme.example&account=x", "invalid_request", 400},
		{"?email=ada@acme.example&at=yesterday", "invalid_request", 400},
		{"?email=ada@acme.example&at=2199-01-01T00:00:00Z", "future", 400},
		{"?email=ada&parent=acme", "invalid_email", 400},
		{"?email=ada&organization=acme-console", "invalid_email", 400},
		{"?email=eve@acme.example", "parent_required", 400},
		{"?email=ada@acme.example&org=acme-console", "invalid_request", 400},
		{"?email=ada@acme.example&organization=acme-consul", "not_found", 404},
		{"?email=ada@acme.example&organization=acme-console&parent=globex", "not_found", 404},
		{"?email=ada@acme.example&parent=nobody", "not_found", 404},
	} {
		got := w.call(w.operator, "GET", "/v1/explain"+tc.query, "").json(t)
		same(t, got, map[string]any{"status": tc.status, "reason": tc.reason})
	}
}

// A key is told of nothing outside of what it may read.
func TestExplainKeepsToTheKey(t *testing.T) {
	w := explained(t)
	org, other := w.token("org:acme-console"), w.token("parent:globex")
	e := w.must(org, "GET", "/v1/explain?email=ada@acme.example", "")
	if orgs := e["organizations"].([]any); len(orgs) != 1 || orgs[0].(map[string]any)["organization"] != "acme-console" {
		t.Errorf("a key of one organization is told of %v", orgs)
	}
	known := w.call(other, "GET", "/v1/explain?email=ada@acme.example", "")
	unknown := w.call(other, "GET", "/v1/explain?email=bob@acme.example", "")
	if known.status != 200 || strings.ReplaceAll(string(known.body), "ada@", "bob@") != string(unknown.body) {
		t.Errorf("another parent is told of ada: %s\nand of bob: %s", known.body, unknown.body)
	}
}
