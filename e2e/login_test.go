package e2e

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// decision is the answer to a login.
type decision struct {
	Decision      string
	Reason        string
	Account       string
	Memberships   []struct{ Organization, Role, Seat, State string }
	PolicyVersion int64 `json:"policy_version"`
	Session       *struct {
		MaxAgeSeconds int64 `json:"max_age_seconds"`
	}
	Degraded bool
}

func (d decision) lines() []string {
	out := []string{}
	for _, m := range d.Memberships {
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s %s %s", m.Organization, m.Role, m.State, m.Seat)))
	}
	slices.Sort(out)
	return out
}

// login asks for a decision with vouched claims.
func (s *server) login(key, connection string, claims object) decision {
	s.t.Helper()
	a := s.call(key, "POST", "/v1/login/provision", object{"connection": connection, "claims": claims}).want(s.t, 200)
	var d decision
	if err := json.Unmarshal(a.body, &d); err != nil {
		s.t.Fatalf("%s: %v", a, err)
	}
	return d
}

// events returns the types of all events of a parent, oldest first.
func (s *server) events(parent string) []string {
	s.t.Helper()
	out, after := []string{}, ""
	for {
		a := s.api("GET", "/v1/events?limit=1000&parent="+parent+"&after="+after, nil).want(s.t, 200)
		var page struct {
			Items []struct{ Type string }
			Next  string
		}
		if err := json.Unmarshal(a.body, &page); err != nil {
			s.t.Fatalf("%s: %v", a, err)
		}
		if len(page.Items) == 0 {
			return out
		}
		for _, e := range page.Items {
			out = append(out, e.Type)
		}
		after = page.Next
	}
}

const jitPolicy = `version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: jit}
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
sso: {required: {console: true}}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
`

const mappedJITPolicy = `version: 1
parent: initech
organizations:
  initech-console: {kind: console, mode: jit, group_mappings: true}
mappings:
  - {name: engineers, group: "eng-*", org: initech-console, role: developer}
  - {name: platform, group: eng-platform, org: initech-console, role: admin}
`

// connection makes a connection that takes vouched claims, and its hook's key.
func (s *server) connection(parent string) string {
	s.t.Helper()
	s.api("POST", "/v1/connections", object{
		"parent": parent, "slug": "main", "kind": "oidc", "issuer": "https://login." + parent + ".example", "client_id": "usher", "vouched": true,
	}).want(s.t, 201)
	return s.token("scope", "login-hook:"+parent+"/main")
}

// loginWorld is a server with a parent whose console takes people in at their
// login, a parent whose console does so by groups, and a key for each.
func loginWorld(t *testing.T, o options) (s *server, acme, initech string) {
	t.Helper()
	s = start(t, o)
	s.parent("acme", "acme.example")
	s.parent("initech", "initech.example")
	s.policy(jitPolicy).want(t, 200)
	s.policy(mappedJITPolicy).want(t, 200)
	return s, s.connection("acme"), s.connection("initech")
}

func claims(subject, mail string, groups ...string) object {
	if groups == nil {
		groups = []string{}
	}
	return object{"subject": subject, "email": mail, "email_verified": true, "groups": groups}
}

func TestSpec5_AJITOrganizationTakesPeopleInAtTheirFirstLogin(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s, key, _ := loginWorld(t, o)
		first := s.login(key, "acme/main", claims("ivy", "ivy@acme.example"))
		if first.Decision != "allow" || first.Reason != "" || first.Account == "" || first.Session == nil || first.Degraded || first.PolicyVersion != 1 {
			t.Fatalf("first login: %+v", first)
		}
		if got := first.lines(); !slices.Equal(got, []string{"acme-console user active"}) {
			t.Fatalf("memberships at the first login: %q", got)
		}
		// The first login allowed through a connection proves it; that is written
		// with the first login and not again.
		happened := s.events("acme")
		before := s.api("GET", "/v1/memberships?email=ivy@acme.example", nil).want(t, 200)
		for range 3 {
			if again := s.login(key, "acme/main", claims("ivy", "ivy@acme.example")); !reflect.DeepEqual(again, first) {
				t.Fatalf("the same login again: %+v, first %+v", again, first)
			}
		}
		if got := s.events("acme"); !slices.Equal(got, happened) {
			t.Errorf("a login that changes nothing left events: %q, before %q", got, happened)
		}
		if after := s.api("GET", "/v1/memberships?email=ivy@acme.example", nil).want(t, 200); string(after.body) != string(before.body) {
			t.Errorf("a login that changes nothing changed memberships: %s, before %s", after, before)
		}
	})
}

func TestSpec7_ALoginMayNameTheOrganizationItIsFor(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s, key, _ := loginWorld(t, o)
		body := object{"connection": "acme/main", "for": "acme-enterprise", "claims": claims("ivy", "ivy@acme.example", "all-staff")}
		if a := s.call(key, "POST", "/v1/login/provision", body).want(t, 200); a.text(t, "decision") != "deny" || a.text(t, "reason") != "not_assigned" {
			t.Errorf("%s: a login for a scim organization admits nobody the directory does not hold", a)
		}
		body["for"] = "console"
		if a := s.call(key, "POST", "/v1/login/provision", body).want(t, 200); a.text(t, "decision") != "allow" {
			t.Errorf("%s: want allow", a)
		}
		body["for"] = "elsewhere"
		s.call(key, "POST", "/v1/login/provision", body).wantProblem(t, 400, "unknown_organization")
	})
}

func TestSpec7_ALoginIsRefusedWithAReason(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s, acme, initech := loginWorld(t, o)
		unverified := claims("kim", "kim@acme.example")
		unverified["email_verified"] = false
		noGroups := claims("lou", "lou@initech.example")
		delete(noGroups, "groups")
		malformed := claims("lou", "lou@initech.example")
		malformed["groups"] = "eng-platform"
		overflowing := claims("lou", "lou@initech.example", "eng-platform")
		overflowing["_claim_names"] = object{"groups": "src1"}
		for name, c := range map[string]struct {
			key, connection string
			claims          object
			reason          string
		}{
			"a foreign domain":       {acme, "acme/main", claims("x", "x@elsewhere.example"), "domain_not_verified"},
			"another parent's":       {acme, "acme/main", claims("x", "x@initech.example"), "domain_not_verified"},
			"an unverified e-mail":   {acme, "acme/main", unverified, "email_not_trusted"},
			"no e-mail":              {acme, "acme/main", claims("x", ""), "email_missing"},
			"groups absent":          {initech, "initech/main", noGroups, "no_group_evidence"},
			"groups malformed":       {initech, "initech/main", malformed, "no_group_evidence"},
			"groups overflowing":     {initech, "initech/main", overflowing, "no_group_evidence"},
			"in no group":            {initech, "initech/main", claims("lou", "lou@initech.example"), "no_mapped_group"},
			"in an unmapped group":   {initech, "initech/main", claims("lou", "lou@initech.example", "choir"), "no_mapped_group"},
			"a group's name in part": {initech, "initech/main", claims("lou", "lou@initech.example", "dev-eng-1"), "no_mapped_group"},
		} {
			got := s.login(c.key, c.connection, c.claims)
			if got.Decision != "deny" || got.Reason != c.reason || got.Account != "" || len(got.Memberships) != 0 || got.Session != nil {
				t.Errorf("%s: %+v, want deny for %s and nothing else", name, got, c.reason)
			}
		}
		for _, parent := range []string{"acme", "initech"} {
			if a := s.api("GET", "/v1/accounts?parent="+parent, nil).want(t, 200); len(a.object(t)["items"].([]any)) != 0 {
				t.Errorf("refused strangers got accounts: %s", a)
			}
			if got := s.events(parent); !slices.Contains(got, "login.denied") {
				t.Errorf("no event of a refusal at %s: %q", parent, got)
			}
		}
	})
}

func TestSpec5_LoginsFollowTheGroupsWhereMappingsAreOn(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s, _, key := loginWorld(t, o)
		// A second administrator, so that the last one is not what is shown here.
		s.login(key, "initech/main", claims("root", "root@initech.example", "eng-platform"))
		noGroups := claims("lou", "lou@initech.example")
		delete(noGroups, "groups")
		for i, step := range []struct {
			claims object
			want   []string
			reason string
		}{
			{claims("lou", "lou@initech.example", "eng-web"), []string{"initech-console developer active"}, ""},
			{claims("lou", "lou@initech.example", "eng-web", "eng-platform"), []string{"initech-console admin active"}, ""},
			{noGroups, []string{"initech-console admin active"}, ""},
			{claims("lou", "lou@initech.example", "ENG-WEB"), []string{"initech-console developer active"}, ""},
			{claims("lou", "lou@initech.example"), []string{}, "no_mapped_group"},
			{claims("lou", "lou@initech.example", "eng-web"), []string{"initech-console developer active"}, ""},
		} {
			got := s.login(key, "initech/main", step.claims)
			if !slices.Equal(got.lines(), step.want) || got.Reason != step.reason {
				t.Errorf("step %d: %+v, want %q %s", i, got, step.want, step.reason)
			}
		}
	})
}

func TestSpec8_ALeaverIsRefusedFromTheMomentTheIdPHasItsAnswer(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s, key, _ := loginWorld(t, o)
		d := s.directory("acme", "okta", "okta")
		provider := okta{newBooks(t, d)}
		provider.createUser("ada", "")
		provider.createGroup("all-staff")
		provider.add("all-staff", "ada")
		ada := claims("ada", email("ada"), "all-staff")
		if got := s.login(key, "acme/main", ada); got.Decision != "allow" || !slices.Equal(got.lines(), []string{"acme-console user active", "acme-enterprise user active standard"}) {
			t.Fatalf("login before: %+v", got)
		}
		for range 3 {
			provider.deactivate("ada")
			if got := s.login(key, "acme/main", ada); got.Decision != "deny" || got.Reason != "deactivated" || got.Session != nil {
				t.Fatalf("login of a leaver: %+v", got)
			}
			provider.reactivate("ada")
			if got := s.login(key, "acme/main", ada); got.Decision != "allow" {
				t.Fatalf("login of somebody who came back: %+v", got)
			}
		}
		provider.deleteUser("ada")
		if got := s.login(key, "acme/main", ada); got.Decision != "deny" || got.Reason != "deactivated" {
			t.Fatalf("login of somebody deleted: %+v", got)
		}
		if got := s.events("acme"); !slices.Contains(got, "session.revoked") || !slices.Contains(got, "gate.closed") {
			t.Errorf("no event to end sessions by: %q", got)
		}
	})
}

func TestSpec7_AHookKeyIsBoundToItsConnection(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s, acme, initech := loginWorld(t, o)
		ask := func(key string, body object) answer { return s.call(key, "POST", "/v1/login/provision", body) }
		body := object{"connection": "initech/main", "claims": claims("lou", "lou@initech.example", "eng-web")}
		ask(acme, body).wantProblem(t, 403, "wrong_connection")
		ask(acme, object{"connection": "nobody/main", "claims": claims("x", "x@acme.example")}).wantProblem(t, 403, "wrong_connection")
		ask(initech, body).want(t, 200)
		ask("", body).want(t, 401)
		ask("usher_"+strings.Repeat("a", 43)[:42]+"!", body).want(t, 401)
		s.call(acme, "GET", "/v1/parents", nil).wantProblem(t, 403, "forbidden")
		d := s.directory("acme", "okta", "okta")
		s.call(d.token, "GET", "/v1/parents", nil).wantProblem(t, 403, "forbidden")
		ask(d.token, body).wantProblem(t, 403, "wrong_scope")
		directory{s: s, path: d.path, token: acme}.scim("GET", "/Users", nil).wantSCIMError(t, 401)

		s.parent("umbrella", "umbrella.example")
		s.api("POST", "/v1/connections", object{"parent": "umbrella", "slug": "strict", "kind": "oidc", "issuer": "https://x.example", "client_id": "c"}).want(t, 201)
		strict := s.token("scope", "login-hook:umbrella/strict")
		ask(strict, object{"connection": "umbrella/strict", "claims": claims("lou", "lou@umbrella.example")}).wantProblem(t, 403, "vouched_claims_off")
		if a := ask(acme, object{"connection": "acme/main", "id_token": "x.y.z"}).want(t, 200); !strings.Contains(string(a.body), `"invalid_id_token"`) {
			t.Errorf("%s", a)
		}
	})
}

func TestSpec4_DiscoverTellsTheConnectionAndNeverWhetherAnAccountExists(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s, key, _ := loginWorld(t, o)
		discover := func(mail string) string {
			return string(s.call(key, "POST", "/v1/login/discover", object{"email": mail}).want(t, 200).body)
		}
		if got, want := discover("ivy@acme.example"), `{"sso":"optional","connection":"acme/main","parent":"acme"}`; got != want {
			t.Errorf("before a login proved the connection: %s, want %s", got, want)
		}
		if got := s.login(key, "acme/main", claims("ivy", "ivy@acme.example")); got.Decision != "allow" {
			t.Fatalf("login: %+v", got)
		}
		want := `{"sso":"required","connection":"acme/main","parent":"acme"}`
		for _, mail := range []string{"ivy@acme.example", "IVY@ACME.example", "nobody@acme.example"} {
			if got := discover(mail); got != want {
				t.Errorf("discover %s: %s, want %s", mail, got, want)
			}
		}
		for _, mail := range []string{"ivy@elsewhere.example", "ivy@initech.example", "no address", ""} {
			if got := discover(mail); got != `{"sso":"none"}` {
				t.Errorf("discover %q: %s, want none", mail, got)
			}
		}
	})
}

func TestSpec5_SeatsAreNeverMoreThanThereAreAndFreeUpInOrder(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s, key, _ := loginWorld(t, o)
		provider := okta{newBooks(t, s.directory("acme", "okta", "okta"))}
		limit := func(premium any) {
			t.Helper()
			s.api("PATCH", "/v1/organizations/acme-enterprise", object{"seats": object{"premium": object{"limit": premium}}}).want(t, 200)
		}
		orgs := []string{"acme-enterprise"}
		limit(1)
		provider.createGroup("all-staff")
		provider.createGroup("claude-premium")
		for _, name := range people {
			provider.createUser(name, "")
			provider.add("claude-premium", name)
			provider.add("all-staff", name)
		}
		s.expect("one premium seat for three", orgs,
			"ada acme-enterprise user premium active", "bob acme-enterprise user premium waiting_for_seat", "eve acme-enterprise user premium waiting_for_seat")

		only := object{"connection": "acme/main", "for": "acme-enterprise", "claims": claims("bob", email("bob"))}
		if a := s.call(key, "POST", "/v1/login/provision", only).want(t, 200); a.text(t, "decision") != "deny" || a.text(t, "reason") != "waiting_for_seat" {
			t.Errorf("%s: nobody who waits has access by it", a)
		}
		scoped := s.token("scope", "parent:acme")
		s.call(scoped, "PATCH", "/v1/organizations/acme-enterprise", object{"seats": object{"premium": object{"limit": 3}}}).wantProblem(t, 403, "forbidden")

		limit(2)
		s.expect("a second seat", orgs,
			"ada acme-enterprise user premium active", "bob acme-enterprise user premium active", "eve acme-enterprise user premium waiting_for_seat")
		limit(1)
		s.expect("a lowered limit evicts nobody", orgs,
			"ada acme-enterprise user premium active", "bob acme-enterprise user premium active", "eve acme-enterprise user premium waiting_for_seat")
		provider.deactivate("ada")
		s.expect("a seat given back over the limit goes to nobody", orgs,
			"bob acme-enterprise user premium active", "eve acme-enterprise user premium waiting_for_seat")
		provider.remove("claude-premium", "bob")
		s.expect("the next seat given back goes to who waits", orgs,
			"bob acme-enterprise user standard active", "eve acme-enterprise user premium active")
		limit(nil)
		provider.reactivate("ada")
		s.expect("no limit", orgs,
			"ada acme-enterprise user premium active", "bob acme-enterprise user standard active", "eve acme-enterprise user premium active")
	})
}
