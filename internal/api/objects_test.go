package api

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/store"
	"usher/internal/store/dirty"
	"usher/internal/store/tenants"
)

func TestParents(t *testing.T) {
	w := newWorld(t)
	made := w.must(w.operator, "POST", "/v1/parents", `{"slug":"acme","name":" Acme Inc. "}`)
	same(t, made, map[string]any{"slug": "acme", "name": "Acme Inc.", "policy_version": 0.0, "restrict_org_creation": false})
	if _, err := time.Parse(time.RFC3339, made["created_at"].(string)); err != nil || made["created_at"].(string)[len(made["created_at"].(string))-1] != 'Z' {
		t.Errorf("created_at is %v, want RFC 3339 in UTC", made["created_at"])
	}
	for _, ref := range []string{"acme", made["id"].(string)} {
		same(t, w.must(w.operator, "GET", "/v1/parents/"+ref, ""), made)
	}
	list := items(t, w.must(w.operator, "GET", "/v1/parents", ""))
	if len(list) != 1 || list[0]["slug"] != "acme" {
		t.Errorf("the list is %v", list)
	}
}

func TestOrganizations(t *testing.T) {
	w := newWorld(t)
	w.acme()
	org := w.must(w.operator, "GET", "/v1/organizations/acme-console", "")
	same(t, org, map[string]any{
		"name": "Console", "parent": "acme", "kind": "console", "mode": "invite", "group_mappings": false,
		"managed_by_policy": false, "seats": map[string]any{},
	})
	same(t, w.must(w.operator, "GET", "/v1/organizations/"+org["id"].(string), ""), org)
	if got := items(t, w.must(w.operator, "GET", "/v1/organizations?parent="+org["parent_id"].(string), "")); len(got) != 2 {
		t.Errorf("the parent has %d organizations, want 2", len(got))
	}

	changed := w.must(w.operator, "PATCH", "/v1/organizations/acme-enterprise",
		`{"name":"Work","mode":"jit","group_mappings":true,"default_seat":"standard","seats":{"premium":{"limit":3},"standard":{"limit":7}}}`)
	want := map[string]any{
		"name": "Work", "mode": "jit", "group_mappings": true, "default_seat": "standard",
		"seats": map[string]any{"premium": map[string]any{"limit": 3.0, "used": 0.0}, "standard": map[string]any{"limit": 7.0, "used": 0.0}},
	}
	same(t, changed, want)
	same(t, w.must(w.operator, "GET", "/v1/organizations/acme-enterprise", ""), want)
	same(t, w.must(w.operator, "PATCH", "/v1/organizations/acme-enterprise", `{"seats":{"premium":{"limit":null}}}`),
		map[string]any{"seats": map[string]any{"standard": map[string]any{"limit": 7.0, "used": 0.0}}})
}

func TestSpec5_ASwitchThatTakesFromEverybodyIsHeld(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.push("ada@acme.example")
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim"}`) // it has no members
	members := func() int {
		return len(items(t, w.must(w.operator, "GET", "/v1/memberships?organization=acme-console", "")))
	}
	if members() != 1 {
		t.Fatalf("the switch to scim admitted %d people, want 1", members())
	}
	same(t, w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"group_mappings":true}`), map[string]any{"group_mappings": true})
	if members() != 1 {
		t.Errorf("the change left %d members, want 1", members())
	}
	if got := items(t, w.must(w.operator, "GET", "/v1/runs?parent=acme&state=held", "")); len(got) != 1 {
		t.Errorf("held runs %v", got)
	}
}

func TestSpec5_ASwitchToScimWaitsForItsPlan(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.push("ada@acme.example")
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim"}`)
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"invite"}`)
	waiting := func(mappings string) string {
		t.Helper()
		got := w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim","group_mappings":`+mappings+`}`)
		same(t, got, map[string]any{"mode": "invite", "group_mappings": false})
		return got["pending_switch"].(map[string]any)["run"].(string)
	}
	run := waiting("true")
	plan := w.must(w.operator, "GET", "/v1/runs/"+run+"/plan", "")
	same(t, plan["summary"].(map[string]any), map[string]any{"losses": 1.0, "removed": 1.0})
	if again := waiting("false"); again != run {
		t.Errorf("another switch waits in %s, not in %s", again, run)
	}
	// Whoever was shown the plan of the switch before has not seen this one.
	seen := plan["summary"].(map[string]any)["hash"].(string)
	same(t, w.call(w.operator, "POST", "/v1/runs/"+run+"/apply?hash="+seen, "").json(t), map[string]any{"status": 409.0, "reason": "plan_changed"})
	same(t, w.must(w.operator, "GET", "/v1/organizations/acme-console", ""), map[string]any{"mode": "invite"})
	same(t, w.must(w.operator, "GET", "/v1/runs/"+run+"/plan", "")["summary"].(map[string]any), map[string]any{"losses": 0.0, "changes": 0.0})
	same(t, w.must(w.operator, "POST", "/v1/runs/"+run+"/discard", ""), map[string]any{"state": "discarded"})
	org := w.must(w.operator, "GET", "/v1/organizations/acme-console", "")
	same(t, org, map[string]any{"mode": "invite"})
	if _, waits := org["pending_switch"]; waits {
		t.Error("a discarded switch waits")
	}
	run = waiting("false")
	seen = w.must(w.operator, "GET", "/v1/runs/"+run+"/plan", "")["summary"].(map[string]any)["hash"].(string)
	same(t, w.must(w.operator, "POST", "/v1/runs/"+run+"/apply?hash="+seen, ""), map[string]any{"state": "applied", "kind": "switch"})
	same(t, w.must(w.operator, "GET", "/v1/organizations/acme-console", ""), map[string]any{"mode": "scim"})
}

func TestSpec5_ASwitchGoesOnWaitingWhileTheDefaultSeatChanges(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.push("ada@acme.example")
	const org = "/v1/organizations/acme-enterprise"
	w.must(w.operator, "PATCH", org, `{"mode":"scim"}`) // it has no members
	w.must(w.operator, "PATCH", org, `{"mode":"invite"}`)
	run := w.must(w.operator, "PATCH", org, `{"mode":"scim","group_mappings":true}`)["pending_switch"].(map[string]any)["run"]
	for _, tier := range []string{"standard", "standard", ""} {
		got := w.must(w.operator, "PATCH", org, `{"default_seat":"`+tier+`"}`)
		same(t, got, map[string]any{"mode": "invite", "pending_switch": map[string]any{"run": run, "mode": "scim", "group_mappings": true}})
		if is, _ := got["default_seat"].(string); is != tier {
			t.Errorf("the default seat is %q, want %q", is, tier)
		}
	}
	same(t, w.call(w.operator, "PATCH", org, `{"default_seat":"gold"}`).json(t), map[string]any{"status": 400.0, "reason": "unknown_seat"})
}

func TestDomains(t *testing.T) {
	w := newWorld(t)
	w.acme()
	got := items(t, w.must(w.operator, "GET", "/v1/domains?parent=acme", ""))
	if len(got) != 1 {
		t.Fatalf("domains: %v", got)
	}
	same(t, got[0], map[string]any{"domain": "acme.example", "parent": "acme", "state": "verified", "strategy": "manual"})
	for body, reason := range map[string]string{
		`{"parent":"acme","domain":"gmail.com","manual":true}`:    "consumer_domain",
		`{"parent":"acme","domain":"co.uk","manual":true}`:        "public_suffix",
		`{"parent":"acme","domain":"nothing","manual":true}`:      "invalid_domain",
		`{"parent":"acme","domain":"ACME.example","manual":true}`: "domain_added",
	} {
		same(t, w.call(w.operator, "POST", "/v1/domains", body).json(t), map[string]any{"reason": reason})
	}
}

func TestDirectoriesAndSync(t *testing.T) {
	w := newWorld(t)
	w.acme()
	d := items(t, w.must(w.operator, "GET", "/v1/directories?parent=acme", ""))[0]
	id := d["id"].(string)
	same(t, d, map[string]any{
		"slug": "okta", "parent": "acme", "kind": "scim", "dialect": "okta", "email_from": "userName",
		"scim_base_url": "https://usher.example/scim/" + id + "/v2",
	})
	for _, ref := range []string{"acme/okta", "acme%2Fokta", id, d["parent_id"].(string) + "/okta"} {
		same(t, w.must(w.operator, "GET", "/v1/directories/"+ref, ""), d)
	}

	w.push("eve@late.example")
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim"}`)
	w.must(w.operator, "POST", "/v1/domains", `{"parent":"acme","domain":"late.example","manual":true}`)
	if got := items(t, w.must(w.operator, "GET", "/v1/memberships?organization=acme-console", "")); len(got) != 0 {
		t.Fatalf("the domain alone changed access: %v", got)
	}
	plan := w.must(w.operator, "GET", "/v1/directories/acme/okta/plan", "")
	same(t, plan["summary"].(map[string]any), map[string]any{"bound": 1.0, "gains": 1.0, "losses": 0.0})
	same(t, items(t, plan)[0], map[string]any{"kind": "gain", "email": "eve@late.example", "organization": "acme-console", "reason": "active in the owning directory; the directory's user would be bound"})
	same(t, w.must(w.operator, "GET", "/v1/organizations/acme-console/plan", "")["summary"].(map[string]any), map[string]any{"gains": 0.0})
	same(t, w.must(w.operator, "POST", "/v1/organizations/acme-console/sync", ""), map[string]any{"held": 0.0})
	same(t, w.must(w.operator, "POST", "/v1/parents/acme/sync", ""), map[string]any{"held": 0.0})
	if got := items(t, w.must(w.operator, "GET", "/v1/memberships?organization=acme-console", "")); len(got) != 0 {
		t.Fatalf("a plan changed access: %v", got)
	}
	same(t, w.must(w.operator, "POST", "/v1/directories/acme/okta/sync", ""), map[string]any{"directory": "acme/okta", "id": id, "bound": 1.0})
	same(t, w.must(w.operator, "POST", "/v1/directories/"+id+"/sync", ""), map[string]any{"directory": "acme/okta", "bound": 0.0})
	if got := items(t, w.must(w.operator, "GET", "/v1/memberships?organization=acme-console", "")); len(got) != 1 {
		t.Errorf("after the sync the members are %v, want one", got)
	}
}

func TestTokens(t *testing.T) {
	w := newWorld(t)
	w.acme()
	made := w.must(w.operator, "POST", "/v1/tokens", `{"directory":"acme/okta","name":"Okta production","expires_at":"2999-01-01T00:00:00Z"}`)
	same(t, made, map[string]any{"scope": "directory:acme/okta", "name": "Okta production", "expires_at": "2999-01-01T00:00:00Z"})
	if made["token"] == "" || made["token"] == nil {
		t.Fatal("the secret is not shown")
	}
	for _, scope := range []string{"operator", "read-only", "read-only:acme", "parent:acme", "org:acme-console", "login-hook:acme/main"} {
		same(t, w.must(w.operator, "POST", "/v1/tokens", `{"scope":"`+scope+`"}`), map[string]any{"scope": scope})
	}
	list := items(t, w.must(w.operator, "GET", "/v1/tokens", ""))
	if len(list) != 8 {
		t.Errorf("%d tokens are listed, want 8", len(list))
	}
	for _, item := range list {
		if item["token"] != nil {
			t.Errorf("a list shows a secret: %v", item)
		}
	}
	if got := items(t, w.must(w.operator, "GET", "/v1/tokens?parent=acme", "")); len(got) != 5 {
		t.Errorf("%d tokens are the parent's, want 5", len(got))
	}
	for body, reason := range map[string]string{
		`{"scope":"everything"}`:                       "unknown_scope",
		`{"scope":"operator:acme"}`:                    "unknown_scope",
		`{"scope":"parent"}`:                           "unknown_scope",
		`{"scope":"parent:nobody"}`:                    "not_found",
		`{"directory":"acme/nothing"}`:                 "not_found",
		`{}`:                                           "invalid_request",
		`{"scope":"operator","directory":"acme/okta"}`: "invalid_request",
		`{"scope":"operator","expires_at":"2001-01-01T00:00:00Z"}`:      "invalid_expiry",
		`{"scope":"operator","expires_at":"tomorrow"}`:                  "invalid_request",
		`{"scope":"login-hook:main"}`:                                   "not_found",
		`{"scope":"directory:acme/okta","name":"as good as directory"}`: "",
	} {
		got := w.call(w.operator, "POST", "/v1/tokens", body)
		if reason != "" {
			same(t, got.json(t), map[string]any{"reason": reason})
		} else if got.status != 201 {
			t.Errorf("%s: %d %s", body, got.status, got.body)
		}
	}
}

func TestRevokedTokensAreRefused(t *testing.T) {
	w := newWorld(t)
	made := w.must(w.operator, "POST", "/v1/tokens", `{"scope":"operator"}`)
	key, id := made["token"].(string), made["id"].(string)
	same(t, w.call(key, "DELETE", "/v1/tokens/"+id, "").json(t), map[string]any{"status": 409.0, "reason": "own_key"})
	first := w.must(w.operator, "DELETE", "/v1/tokens/"+id, "")
	if first["revoked_at"] == nil {
		t.Errorf("the answer is %v, want revoked_at", first)
	}
	same(t, w.must(w.operator, "DELETE", "/v1/tokens/"+id, ""), map[string]any{"revoked_at": first["revoked_at"]})
	if got := w.call(key, "GET", "/v1/parents", ""); got.status != 401 {
		t.Errorf("the revoked key is answered %d, want 401", got.status)
	}
	same(t, w.call(w.operator, "DELETE", "/v1/tokens/"+first["id"].(string)[:35]+"x", "").json(t), map[string]any{"status": 404.0})
}

func TestConnections(t *testing.T) {
	w := newWorld(t)
	w.acme()
	got := items(t, w.must(w.operator, "GET", "/v1/connections?parent=acme", ""))
	if len(got) != 1 {
		t.Fatalf("connections: %v", got)
	}
	same(t, got[0], map[string]any{
		"slug": "main", "parent": "acme", "kind": "oidc", "issuer": "https://login.acme.example", "client_id": "app",
		"email_trust": "claim", "vouched": false, "enabled": true,
	})
	same(t, w.call(w.operator, "POST", "/v1/connections", `{"parent":"acme","slug":"second","kind":"oidc"}`).json(t), map[string]any{"reason": "connection_exists"})
	same(t, w.call(w.operator, "POST", "/v1/connections", `{"parent":"acme","slug":"main","kind":"oidc","issuer":"login.acme.example"}`).json(t),
		map[string]any{"reason": "invalid_issuer"})
}

func TestMembershipsAndAccounts(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/policies?file=acme.yaml", shippedPolicy)
	w.push("Ada@acme.example", "eng-platform", "all-staff")
	got := items(t, w.must(w.operator, "GET", "/v1/memberships?email=ada@ACME.example", ""))
	if len(got) != 2 {
		t.Fatalf("memberships: %v", got)
	}
	i := slices.IndexFunc(got, func(m map[string]any) bool { return m["organization"] == "acme-console" })
	same(t, got[i], map[string]any{"email": "Ada@acme.example", "role": "admin", "state": "active", "source": "mapping", "rule": "platform acme.yaml:7"})
	if got[i]["seat"] != nil || got[1-i]["seat"] != "standard" {
		t.Errorf("seats are %v and %v, want none and standard", got[i]["seat"], got[1-i]["seat"])
	}
	for query, want := range map[string]int{
		"organization=acme-console":                           1,
		"email=ada@acme.example&organization=acme-enterprise": 1,
		"email=nobody@acme.example":                           0,
	} {
		if got := items(t, w.must(w.operator, "GET", "/v1/memberships?"+query, "")); len(got) != want {
			t.Errorf("%s: %d items, want %d", query, len(got), want)
		}
	}
	for _, query := range []string{"", "?email=" + url.QueryEscape(`"a b"@acme.example`), "?organisation=acme-console"} {
		if got := w.call(w.operator, "GET", "/v1/memberships"+query, ""); got.status != 400 {
			t.Errorf("%q is answered %d, want 400", query, got.status)
		}
	}

	for _, query := range []string{"parent=acme", "parent=acme&email=ada@acme.example"} {
		accounts := items(t, w.must(w.operator, "GET", "/v1/accounts?"+query, ""))
		if len(accounts) != 1 {
			t.Fatalf("%s: %v", query, accounts)
		}
		same(t, accounts[0], map[string]any{
			"account": got[0]["account"], "email": "Ada@acme.example", "gate": "open", "owner_directory": "acme/okta", "guest": false,
		})
	}
	if got := items(t, w.must(w.operator, "GET", "/v1/accounts?parent=acme&email=eve@acme.example", "")); len(got) != 0 {
		t.Errorf("an unknown e-mail has accounts %v", got)
	}
}

// While a large change of a parent is worked off, its memberships say so, and
// those of another parent do not.
func TestMembershipsSayThatTheyArePending(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.push("ada@acme.example")
	w.globex()
	pending := func(query string) any { return w.must(w.operator, "GET", "/v1/memberships?"+query, "")["pending"] }
	for _, query := range []string{"organization=acme-console", "email=ada@acme.example"} {
		if got := pending(query); got != nil {
			t.Errorf("%s: pending %v before any change", query, got)
		}
	}
	w.update(func(tx *store.Tx) error {
		p, err := tenants.ParentBySlug(tx, "acme")
		if err != nil {
			return err
		}
		return dirty.Mark(tx, p.ID, dirty.KindGroup, "g", `{}`)
	})
	for query, want := range map[string]any{
		"organization=acme-console": true, "email=ada@acme.example": true, "email=ada@acme.example&organization=acme-console": true,
		"organization=globex-console": nil, "email=nobody@acme.example": nil,
	} {
		if got := pending(query); got != want {
			t.Errorf("%s: pending %v, want %v", query, got, want)
		}
	}
}

func TestReq19_OAuthClientsOfADirectory(t *testing.T) {
	w := newWorld(t)
	w.acme()
	made := w.must(w.operator, "POST", "/v1/tokens", `{"directory":"acme/okta","oauth":true,"name":"Okta"}`)
	id, _ := made["client_id"].(string)
	directory := w.must(w.operator, "GET", "/v1/directories/acme/okta", "")["id"].(string)
	same(t, made, map[string]any{"scope": "oauth-client:acme/okta", "id": id, "name": "Okta", "target_id": directory, "token": nil})
	if endpoint, _ := made["token_endpoint"].(string); !strings.HasSuffix(endpoint, "/scim/"+directory+"/oauth/token") {
		t.Errorf("token_endpoint %q", endpoint)
	}
	secret, _ := made["client_secret"].(string)
	if len(secret) < 40 || strings.Contains(string(w.call(w.operator, "GET", "/v1/tokens", "").body), secret) {
		t.Error("the secret is short, or listed")
	}
	same(t, w.call(secret, "GET", "/v1/tokens", "").json(t), map[string]any{"status": 401.0})
	for _, body := range []string{`{"oauth":true}`, `{"oauth":true,"scope":"operator"}`, `{"scope":"oauth-client:acme/okta"}`, `{"scope":"access-token:acme/okta"}`} {
		same(t, w.call(w.operator, "POST", "/v1/tokens", body).json(t), map[string]any{"status": 400.0})
	}
	w.must(w.operator, "DELETE", "/v1/tokens/"+id, "")

	// The key of RFC 7515, appendix A.3.
	const key = `{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"`
	made = w.must(w.operator, "POST", "/v1/tokens", `{"directory":"acme/okta","oauth":true,"jwks":{"keys":[`+key+`}]}}`)
	same(t, made, map[string]any{"scope": "oauth-client:acme/okta", "client_id": made["id"], "client_secret": nil, "token": nil, "hint": ""})
	for _, body := range []string{
		`{"directory":"acme/okta","jwks":{"keys":[` + key + `}]}}`, `{"directory":"acme/okta","oauth":true,"jwks":{"keys":[]}}`,
		`{"directory":"acme/okta","oauth":true,"jwks":{"keys":[` + key + `,"d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"}]}}`,
	} {
		got := w.call(w.operator, "POST", "/v1/tokens", body)
		same(t, got.json(t), map[string]any{"status": 400.0})
		if strings.Contains(string(got.body), "jpsQnn") {
			t.Errorf("a private key is repeated: %s", got.body)
		}
	}
}

func TestReq19_TrustedIssuersOfADirectory(t *testing.T) {
	w := newWorld(t)
	w.acme()
	made := w.must(w.operator, "POST", "/v1/tokens", `{"directory":"acme/okta","name":"CI","trusted_issuer":{"issuer":"https://issuer.example","jwks_url":"https://issuer.example/keys","subject":"idp","claims":{"tid":"t1"}}}`)
	id, _ := made["id"].(string)
	directory := w.must(w.operator, "GET", "/v1/directories/acme/okta", "")["id"].(string)
	same(t, made, map[string]any{"scope": "jwt-issuer:acme/okta", "name": "CI", "target_id": directory, "token": nil, "client_secret": nil, "hint": ""})
	endpoint, _ := made["token_endpoint"].(string)
	trusted := made["trusted_issuer"].(map[string]any)
	same(t, trusted, map[string]any{"issuer": "https://issuer.example", "audience": strings.TrimSuffix(endpoint, "/oauth/token"), "jwks_url": "https://issuer.example/keys", "subject": "idp", "jwks": nil})
	if claims := trusted["claims"].(map[string]any); len(claims) != 1 || claims["tid"] != "t1" || !strings.HasSuffix(endpoint, "/scim/"+directory+"/oauth/token") {
		t.Errorf("%v %s", claims, endpoint)
	}
	for name, body := range map[string]string{
		"no directory":     `{"scope":"operator","trusted_issuer":{"issuer":"i","jwks_url":"https://i.example/k","subject":"s"}}`,
		"as oauth":         `{"directory":"acme/okta","oauth":true,"trusted_issuer":{"issuer":"i","jwks_url":"https://i.example/k","subject":"s"}}`,
		"no condition":     `{"directory":"acme/okta","trusted_issuer":{"issuer":"i","jwks_url":"https://i.example/k"}}`,
		"no keys":          `{"directory":"acme/okta","trusted_issuer":{"issuer":"i","subject":"s"}}`,
		"keys in the open": `{"directory":"acme/okta","trusted_issuer":{"issuer":"i","jwks_url":"http://i.example/k","subject":"s"}}`,
		"no issuer":        `{"directory":"acme/okta","trusted_issuer":{"issuer":"","jwks_url":"https://i.example/k","subject":"s"}}`,
		"a secret key":     `{"directory":"acme/okta","trusted_issuer":{"issuer":"i","subject":"s","jwks":{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}}}`,
	} {
		if got := w.call(w.operator, "POST", "/v1/tokens", body); got.status != 400 || strings.Contains(string(got.body), "c2VjcmV0") {
			t.Errorf("%s: %d %s", name, got.status, got.body)
		}
	}
	if got := w.must(w.operator, "DELETE", "/v1/tokens/"+id, ""); got["revoked_at"] == nil {
		t.Errorf("%v", got)
	}
}

func TestReq19_TheProfileOfADirectory(t *testing.T) {
	w := newWorld(t)
	w.acme()
	first := w.must(w.operator, "POST", "/v1/tokens", `{"directory":"acme/okta"}`)["id"].(string)
	set := func(profile string) map[string]any {
		return w.must(w.operator, "PATCH", "/v1/directories/acme/okta", `{"profile":"`+profile+`"}`)
	}
	warned := func(d map[string]any) string { return fmt.Sprint(d["warnings"]) }
	d := set("ipsie")
	same(t, d, map[string]any{"slug": "okta", "profile": "ipsie"})
	if said := warned(d); !strings.Contains(said, "refused from now on: 1") || !strings.Contains(said, "nobody can push") {
		t.Errorf("%s", said)
	}
	if d := set("ipsie"); !strings.Contains(warned(d), "nobody can push") || strings.Contains(warned(d), "refused") {
		t.Errorf("again: %v", d)
	}
	same(t, w.call(w.operator, "POST", "/v1/tokens", `{"directory":"acme/okta"}`).json(t), map[string]any{"status": 409.0, "reason": "static_tokens_off"})
	tokens := w.must(w.operator, "GET", "/v1/tokens?parent=acme", "")["items"].([]any)
	off := 0
	for _, token := range tokens {
		if o := token.(map[string]any); o["off"] == true && o["id"] == first {
			off++
		}
	}
	if off != 1 {
		t.Errorf("%v", tokens)
	}
	w.must(w.operator, "POST", "/v1/tokens", `{"directory":"acme/okta","oauth":true}`)
	id := d["id"].(string)
	d = w.must(w.operator, "PATCH", "/v1/directories/"+id, `{"profile":"none"}`)
	if d["profile"] != nil || !strings.Contains(warned(d), "count again: 1") {
		t.Errorf("%v", d)
	}
	if d := set("ipsie"); strings.Contains(warned(d), "nobody can push") {
		t.Errorf("with a client: %v", d)
	}
	for _, body := range []string{`{}`, `{"profile":"fips"}`, `{"profile":""}`, `{"dialect":"entra"}`} {
		if got := w.call(w.operator, "PATCH", "/v1/directories/acme/okta", body); got.status != 400 && got.status != 422 {
			t.Errorf("%s: %d %s", body, got.status, got.body)
		}
	}
	made := w.must(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"strict","kind":"scim","profile":"ipsie"}`)
	same(t, made, map[string]any{"profile": "ipsie"})
	same(t, w.call(w.operator, "POST", "/v1/tokens", `{"directory":"acme/strict"}`).json(t), map[string]any{"reason": "static_tokens_off"})
	made = w.must(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"loose","kind":"scim","profile":"none"}`)
	same(t, made, map[string]any{"profile": nil})
}
