package e2e

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// smallCatalogue has not the role that the policy of acme gives.
const smallCatalogue = `console: {default_role: user, roles: [{name: admin, administers: true, includes: [user]}, {name: user}]}`

const developers = `version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: devs, group: devs, org: acme-console, role: developer}
`

// TestSpec6_APolicyThatTheCatalogueLeftBehind: a policy in force that no longer
// compiles decides nothing, which is told at start and at every refusal, and
// takes nothing from anybody.
func TestSpec6_APolicyThatTheCatalogueLeftBehind(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	s.parent("initech", "initech.example")
	s.policy(developers).want(t, 200)
	s.policy(strings.ReplaceAll(mappedJITPolicy, "role: developer", "role: user")).want(t, 200)
	other := s.connection("initech")
	provider := okta{newBooks(t, s.directory("acme", "okta", "okta"))}
	provider.createUser("ada", "")
	provider.createGroup("devs")
	provider.add("devs", "ada")
	before := s.memberships("organization", "acme-console")
	s.stop()

	o := options{record: s.record, dir: s.dir, data: s.data, env: []string{"USHER_CATALOGUE=" + smallCatalogue}}
	s = start(t, o)
	const what = "does not fit the catalogue of roles"
	eventually(t, 10*time.Second, "it is told at start", func() error {
		ready, err := s.send("GET", s.operations+"/readyz", "", "", nil)
		if err != nil {
			return err
		}
		if ready.status != 200 {
			return fmt.Errorf("%s: want 200", ready)
		}
		for where, text := range map[string]string{"/readyz": fmt.Sprint(ready.object(t)["details"]), "the log": s.out.String()} {
			for _, want := range []string{"acme", what, "policy.yaml:6:", "developer"} {
				if !strings.Contains(text, want) {
					return fmt.Errorf("%s does not tell %q: %s", where, want, text)
				}
			}
		}
		return nil
	})
	provider.d.s = s
	provider.d.scim("POST", "/Users", object{"schemas": []string{"urn:ietf:params:scim:schemas:core:2.0:User"}, "userName": "bob@acme.example"}).want(t, 503)
	if got := s.memberships("organization", "acme-console"); fmt.Sprint(got) != fmt.Sprint(before) {
		t.Errorf("the members are %v, they were %v", got, before)
	}
	// Nobody else is concerned.
	if d := s.login(other, "initech/main", claims("1", "eve@initech.example", "builders")); d.Reason == "" && d.Decision != "allow" {
		t.Errorf("initech: %+v", d)
	}
	s.policy(strings.Replace(developers, "developer", "user", 1)).wantProblem(t, 503, "policy_unfit")
	// The catalogue of before ends it.
	s.stop()
	o.env = nil
	s = start(t, o)
	provider.d.s = s
	provider.createUser("bob", "")
	s.policy(strings.Replace(developers, "developer", "user", 1)).want(t, 200)
	ready, err := s.send("GET", s.operations+"/readyz", "", "", nil)
	if err != nil || strings.Contains(string(ready.body), what) {
		t.Errorf("%s: %v", ready, err)
	}
}
