package e2e

import (
	"fmt"
	"slices"
	"testing"
)

func (s *server) discovered(key, mail string) string {
	s.t.Helper()
	return s.call(key, "POST", "/v1/login/discover", object{"email": mail}).want(s.t, 200).text(s.t, "sso")
}

// Another issuer means other people by the same subjects: the change waits for
// somebody who has seen what it comes to, everybody logs in as before until then,
// and afterwards each person is found by e-mail and keeps the account.
func TestSpec4_ChangingWhatASubjectMeansKeepsAccountsByEmail(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		s, key, _ := loginWorld(t, o)
		was := map[string]string{}
		for _, who := range []string{"ada", "bob", "cyd"} {
			was[who] = s.login(key, "acme/main", claims("old-"+who, who+"@acme.example")).Account
		}
		if got := s.discovered(key, "ada@acme.example"); got != "required" {
			t.Errorf("before: %s", got)
		}
		if r := s.cli("connection", "change", "main", "--parent", "acme", "--issuer", "https://new.acme.example", "--email-trust", "connection"); r.code != 3 {
			t.Fatalf("%s", r)
		}
		n := s.cliJSON("connection", "show", "acme/main")
		pending := n["pending_change"].(map[string]any)
		if n["issuer"] != "https://login.acme.example" || n["email_trust"] != "connection" || pending["issuer"] != "https://new.acme.example" {
			t.Fatalf("%v", n)
		}
		run := s.cliJSON("run", "show", pending["run"].(string))
		plan := run["reconnect"].(map[string]any)
		if got := fmt.Sprintln(run["kind"], plan["people"], plan["by_email"], plan["guests"], plan["unfound"], plan["connection"]); got != "reconnect 3 3 0 0 acme/main\n" {
			t.Errorf("%s: %v", got, plan)
		}
		if got := s.login(key, "acme/main", claims("old-ada", "ada@acme.example")); got.Account != was["ada"] {
			t.Errorf("while it waits: %+v", got)
		}
		s.login(key, "acme/main", claims("old-dan", "dan@acme.example")) // the plan is another one now
		if r := s.cli("run", "apply", run["id"].(string), "--hash", run["hash"].(string)); r.code != 1 {
			t.Errorf("%s", r)
		}
		run = s.cliJSON("run", "show", run["id"].(string))
		if got := s.cliJSON("run", "apply", run["id"].(string), "--hash", run["hash"].(string)); got["state"] != "applied" {
			t.Fatalf("%v", got)
		}
		if n = s.cliJSON("connection", "show", "acme/main"); n["issuer"] != "https://new.acme.example" || n["proven_at"] != nil || n["clearing"] != nil || n["pending_change"] != nil {
			t.Errorf("%v", n)
		}
		if got := s.discovered(key, "ada@acme.example"); got != "optional" {
			t.Errorf("before the new connection is proven: %s", got)
		}
		// A subject of before stands for nobody any more; whoever it is now is found by e-mail.
		if got := s.login(key, "acme/main", claims("old-ada", "bob@acme.example")); got.Decision != "allow" || got.Account != was["bob"] {
			t.Errorf("an old subject: %+v", got)
		}
		if got := s.login(key, "acme/main", claims("new-ada", "ada@acme.example")); got.Decision != "allow" || got.Account != was["ada"] {
			t.Errorf("afterwards: %+v", got)
		}
		if got := s.discovered(key, "ada@acme.example"); got != "required" {
			t.Errorf("proven anew: %s", got)
		}
		happened := s.events("acme")
		for _, want := range []string{"run.held", "run.applied", "connection.changed", "connection.proven"} {
			if !slices.Contains(happened, want) {
				t.Errorf("no event %s in %q", want, happened)
			}
		}
	})
}

// A reset ends everybody's sessions, once, and forgets whom subjects stand for.
func TestSpec4_ResettingAConnectionRevokesSessions(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		s, key, other := loginWorld(t, o)
		ada := s.login(key, "acme/main", claims("ada", "ada@acme.example")).Account
		s.login(key, "acme/main", claims("bob", "bob@acme.example"))
		eve := s.login(other, "initech/main", claims("eve", "eve@initech.example", "eng-platform")).Account
		if n := s.cliJSON("connection", "reset", "acme/main"); n["proven_at"] != nil || n["clearing"] != nil || n["enabled"] != true {
			t.Errorf("%v", n)
		}
		revoked := 0
		for _, e := range s.events("acme") {
			if e == "session.revoked" {
				revoked++
			}
		}
		if revoked != 2 {
			t.Errorf("%d sessions revoked, want 2", revoked)
		}
		if slices.Contains(s.events("initech"), "session.revoked") {
			t.Error("another parent's sessions are revoked")
		}
		if got := s.discovered(key, "ada@acme.example"); got != "optional" {
			t.Errorf("after the reset: %s", got)
		}
		if got := s.login(key, "acme/main", claims("another", "ada@acme.example")); got.Decision != "allow" || got.Account != ada {
			t.Errorf("%+v", got)
		}
		if got := s.login(other, "initech/main", claims("eve", "eve@initech.example", "eng-platform")); got.Account != eve {
			t.Errorf("another parent's person: %+v", got)
		}
	})
}

// One connection of a parent is enabled; a disabled one lets nobody in and
// requires nothing, and only such a one is deleted, with its keys.
func TestSpec4_OneActiveConnection(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		s, key, _ := loginWorld(t, o)
		s.login(key, "acme/main", claims("ada", "ada@acme.example"))
		second := object{"parent": "acme", "slug": "second", "kind": "saml", "entity_id": "https://idp.acme.example/saml", "claims": object{"groups": "memberOf"}, "vouched": true}
		s.api("POST", "/v1/connections", second).wantProblem(t, 409, "connection_exists")
		second["enabled"] = false
		if got := s.api("POST", "/v1/connections", second).want(t, 201).object(t); fmt.Sprint(got["claims"]) != "map[email:email groups:memberOf subject:NameID]" || got["enabled"] != false {
			t.Errorf("%v", got)
		}
		s.api("PATCH", "/v1/connections/acme/second", object{"enabled": true}).wantProblem(t, 409, "connection_exists")
		s.api("DELETE", "/v1/connections/acme/main", nil).wantProblem(t, 409, "connection_enabled")
		s.cliJSON("connection", "disable", "acme/main")
		if got := s.login(key, "acme/main", claims("ada", "ada@acme.example")); got.Decision != "deny" || got.Reason != "connection_disabled" {
			t.Errorf("%+v", got)
		}
		if got := s.discovered(key, "ada@acme.example"); got != "none" {
			t.Errorf("nothing is enabled: %s", got)
		}
		s.cliJSON("connection", "enable", "acme/second")
		if got := s.call(key, "POST", "/v1/login/discover", object{"email": "ada@acme.example"}).want(t, 200); got.text(t, "connection") != "acme/second" || got.text(t, "sso") != "optional" {
			t.Errorf("%s", got)
		}
		s.cliJSON("connection", "delete", "acme/main")
		s.api("GET", "/v1/connections/acme/main", nil).wantProblem(t, 404, "not_found")
		s.call(key, "POST", "/v1/login/discover", object{"email": "ada@acme.example"}).wantProblem(t, 401, "invalid_token")
		happened := s.events("acme")
		for _, want := range []string{"connection.deleted", "token.revoked"} {
			if !slices.Contains(happened, want) {
				t.Errorf("no event %s in %q", want, happened)
			}
		}
	})
}

// An operator suspends required SSO for a time and resumes it; both are events.
func TestSpec4_RequiredSSOIsSuspendedByAnOperator(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		s, key, _ := loginWorld(t, o)
		org := func() string {
			got := s.api("GET", "/v1/organizations/acme-console", nil).want(t, 200).object(t)
			return fmt.Sprint(got["sso_required"], " ", got["sso_in_force"], " ", got["sso_suspended_until"] != nil)
		}
		if got := org(); got != "true false false" {
			t.Errorf("before a login: %s", got)
		}
		s.login(key, "acme/main", claims("ada", "ada@acme.example"))
		if got := org(); got != "true true false" {
			t.Errorf("after a login: %s", got)
		}
		s.api("PATCH", "/v1/organizations/acme-console", object{"sso_required": false}).wantProblem(t, 409, "managed_by_policy")
		s.api("POST", "/v1/parents/acme/sso/suspend", object{"hours": 73, "reason": "x"}).wantProblem(t, 400, "invalid_request")
		s.api("POST", "/v1/parents/acme/sso/resume", nil).wantProblem(t, 409, "not_suspended")
		if got := s.cliJSON("parent", "suspend-sso", "acme", "--hours", "2", "--reason", "the IdP is down"); got["in_force"] != false || got["suspended"] == nil {
			t.Errorf("%v", got)
		}
		if got, sso := org(), s.discovered(key, "ada@acme.example"); got != "true false true" || sso != "optional" {
			t.Errorf("suspended: %s, %s", got, sso)
		}
		if got := s.cliJSON("parent", "resume-sso", "acme"); got["in_force"] != true {
			t.Errorf("%v", got)
		}
		if got := s.discovered(key, "ada@acme.example"); got != "required" {
			t.Errorf("resumed: %s", got)
		}
		happened := s.events("acme")
		if i, j := slices.Index(happened, "sso.suspended"), slices.Index(happened, "sso.resumed"); i < 0 || j < i {
			t.Errorf("%q", happened)
		}
		// By hand, of an organization that no policy manages.
		s.api("POST", "/v1/organizations", object{"parent": "acme", "slug": "acme-lab", "kind": "team"}).want(t, 201)
		if got := s.cliJSON("org", "update", "acme-lab", "--sso-required"); got["sso_required"] != true || got["sso_in_force"] != true {
			t.Errorf("%v", got)
		}
	})
}
