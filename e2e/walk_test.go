package e2e

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// acmePolicy is the published example.
func acmePolicy(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root, "examples", "policies", "acme.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// memberships returns what the API lists by a query, one "email organization
// role seat state" each, sorted.
func (s *server) memberships(query, value string) []string {
	s.t.Helper()
	a := s.api("GET", "/v1/memberships?"+query+"="+url.QueryEscape(value), nil).want(s.t, 200)
	var list struct {
		Items []struct{ Email, Organization, Role, Seat, State, Source, Rule, Since string }
		Next  string
	}
	if err := json.Unmarshal(a.body, &list); err != nil {
		s.t.Fatalf("%s: %v", a, err)
	}
	if list.Next != "" {
		s.t.Fatalf("%s: more than a page", a)
	}
	out := []string{}
	for _, m := range list.Items {
		if m.Source == "" || m.Since == "" {
			s.t.Errorf("%s: a membership without source or since", a)
		}
		seat := m.Seat
		if seat == "" {
			seat = "-"
		}
		out = append(out, fmt.Sprintf("%s %s %s %s %s", m.Email, m.Organization, m.Role, seat, m.State))
	}
	slices.Sort(out)
	return out
}

// people is whom the stories are about.
var people = []string{"ada", "bob", "eve"}

// expect holds the memberships of everybody, read by person and by
// organization, to exactly what is said.
func (s *server) expect(step string, organizations []string, want ...string) {
	s.t.Helper()
	all := []string{}
	for _, line := range want {
		name, rest, _ := strings.Cut(line, " ")
		all = append(all, email(name)+" "+rest)
	}
	slices.Sort(all)
	byEmail, byOrg := []string{}, []string{}
	for _, p := range people {
		byEmail = append(byEmail, s.memberships("email", email(p))...)
	}
	for _, o := range organizations {
		byOrg = append(byOrg, s.memberships("organization", o)...)
	}
	slices.Sort(byEmail)
	slices.Sort(byOrg)
	for how, got := range map[string][]string{"by e-mail": byEmail, "by organization": byOrg} {
		if !slices.Equal(got, all) {
			s.t.Fatalf("after %q, %s:\n  %s\nwant:\n  %s", step, how, strings.Join(got, "\n  "), strings.Join(all, "\n  "))
		}
	}
}

var acmeOrgs = []string{"acme-enterprise", "acme-console"}

// story is what happens at the IdP, and who is then a member of what. Each
// expectation is looked at as soon as the SCIM answer is there.
var story = []struct {
	step string
	do   func(idp)
	want []string
}{
	{"ada is created", func(p idp) { p.createUser("ada", "employee") }, nil},
	{"all-staff is created", func(p idp) { p.createGroup("all-staff") }, nil},
	{"ada joins all-staff", func(p idp) { p.add("all-staff", "ada") }, []string{
		"ada acme-enterprise user standard active",
	}},
	{"ada is added once more", func(p idp) { p.add("all-staff", "ada") }, []string{
		"ada acme-enterprise user standard active",
	}},
	{"bob, a contractor, is created", func(p idp) { p.createUser("bob", "contractor") }, []string{
		"ada acme-enterprise user standard active",
	}},
	{"bob joins all-staff", func(p idp) { p.add("all-staff", "bob") }, []string{
		"ada acme-enterprise user standard active",
		"bob acme-enterprise user standard active", "bob acme-console claude_code_user - active",
	}},
	{"a group no rule is about", func(p idp) { p.createGroup("choir"); p.add("choir", "ada") }, []string{
		"ada acme-enterprise user standard active",
		"bob acme-enterprise user standard active", "bob acme-console claude_code_user - active",
	}},
	{"ada joins eng-backend, met by a glob", func(p idp) { p.createGroup("eng-backend"); p.add("eng-backend", "ada") }, []string{
		"ada acme-enterprise user standard active", "ada acme-console developer - active",
		"bob acme-enterprise user standard active", "bob acme-console claude_code_user - active",
	}},
	{"ada joins eng-platform too: the highest role counts", func(p idp) { p.createGroup("eng-platform"); p.add("eng-platform", "ada") }, []string{
		"ada acme-enterprise user standard active", "ada acme-console admin - active",
		"bob acme-enterprise user standard active", "bob acme-console claude_code_user - active",
	}},
	{"ada gets a premium seat", func(p idp) { p.createGroup("claude-premium"); p.add("claude-premium", "ada") }, []string{
		"ada acme-enterprise user premium active", "ada acme-console admin - active",
		"bob acme-enterprise user standard active", "bob acme-console claude_code_user - active",
	}},
	{"eve is in a seat's group alone: a seat makes no member", func(p idp) { p.createUser("eve", ""); p.add("claude-premium", "eve") }, []string{
		"ada acme-enterprise user premium active", "ada acme-console admin - active",
		"bob acme-enterprise user standard active", "bob acme-console claude_code_user - active",
	}},
	{"the last administrator of the console is not taken away", func(p idp) { p.remove("eng-platform", "ada") }, []string{
		"ada acme-enterprise user premium active", "ada acme-console admin - active",
		"bob acme-enterprise user standard active", "bob acme-console claude_code_user - active",
	}},
	{"bob administers now, so ada follows her groups again", func(p idp) { p.add("eng-platform", "bob") }, []string{
		"ada acme-enterprise user premium active", "ada acme-console developer - active",
		"bob acme-enterprise user standard active", "bob acme-console admin - active",
	}},
	{"ada gives the premium seat back", func(p idp) { p.remove("claude-premium", "ada") }, []string{
		"ada acme-enterprise user standard active", "ada acme-console developer - active",
		"bob acme-enterprise user standard active", "bob acme-console admin - active",
	}},
	{"eng-backend is called sales", func(p idp) { p.rename("eng-backend", "sales") }, []string{
		"ada acme-enterprise user standard active",
		"bob acme-enterprise user standard active", "bob acme-console admin - active",
	}},
	{"sales is called eng-data", func(p idp) { p.rename("sales", "eng-data") }, []string{
		"ada acme-enterprise user standard active", "ada acme-console developer - active",
		"bob acme-enterprise user standard active", "bob acme-console admin - active",
	}},
	{"ada is deactivated", func(p idp) { p.deactivate("ada") }, []string{
		"bob acme-enterprise user standard active", "bob acme-console admin - active",
	}},
	{"ada is reactivated", func(p idp) { p.reactivate("ada") }, []string{
		"ada acme-enterprise user standard active", "ada acme-console developer - active",
		"bob acme-enterprise user standard active", "bob acme-console admin - active",
	}},
	{"ada is deactivated and deleted", func(p idp) { p.deactivate("ada"); p.deleteUser("ada") }, []string{
		"bob acme-enterprise user standard active", "bob acme-console admin - active",
	}},
	{"ada comes back as a new record without groups", func(p idp) { p.createUser("ada", "employee") }, []string{
		"bob acme-enterprise user standard active", "bob acme-console admin - active",
	}},
	{"and joins all-staff", func(p idp) { p.add("all-staff", "ada") }, []string{
		"ada acme-enterprise user standard active",
		"bob acme-enterprise user standard active", "bob acme-console admin - active",
	}},
	{"bob leaves: his gate closes, the last administrator stays on the books", func(p idp) { p.deactivate("bob") }, []string{
		"ada acme-enterprise user standard active", "bob acme-console admin - gate_closed",
	}},
	{"all-staff is deleted", func(p idp) { p.deleteGroup("all-staff") }, []string{
		"bob acme-console admin - gate_closed",
	}},
}

// The walk of the first issue: everything is made by the command line, the IdP
// sends its traffic, and what the policy says is true when the answer is there.
// Then logins are answered from that state.
func TestWalkAPushedUserGetsASeatAndALoginIsAnswered(t *testing.T) {
	for dialect, open := range map[string]func(books) idp{
		"okta":  func(b books) idp { return okta{b} },
		"entra": func(b books) idp { return entra{b} },
	} {
		t.Run(dialect, func(t *testing.T) {
			t.Parallel()
			onBothEngines(t, func(t *testing.T, o options) {
				s := start(t, o)
				provider := open(newBooks(t, setUpByCommands(s, dialect)))
				s.expect("nothing", acmeOrgs)
				var past chronicle
				for _, step := range story {
					step.do(provider)
					s.expect(step.step, acmeOrgs, step.want...)
					past.note(s, step.step)
				}
				past.holds(s)
				loginsAfterTheWalk(s)
			})
		})
	}
}

// setUpByCommands makes everything an IdP needs, by the forms that scripts
// hold on to.
func setUpByCommands(s *server, dialect string) directory {
	t := s.t
	t.Helper()
	if got := s.cliJSON("parent", "create", "acme", "--name", "Acme Inc."); got["slug"] != "acme" || got["name"] != "Acme Inc." || got["id"] == "" {
		t.Fatalf("parent create: %v", got)
	}
	for slug, kind := range map[string]string{"acme-enterprise": "enterprise", "acme-console": "console"} {
		if got := s.cliJSON("org", "create", slug, "--parent", "acme", "--kind", kind); got["slug"] != slug || got["kind"] != kind || got["mode"] != "invite" {
			t.Fatalf("org create: %v", got)
		}
	}
	if got := s.cliJSON("domain", "add", "acme.example", "--parent", "acme", "--manual"); got["state"] != "verified" || got["strategy"] != "manual" {
		t.Fatalf("domain add: %v", got)
	}
	policy := filepath.Join(root, "examples", "policies", "acme.yaml")
	abs, err := filepath.Abs(policy)
	if err != nil {
		t.Fatal(err)
	}
	s.cli("policy", "apply", abs, "--output", "json").want(t, 0)
	made := s.cliJSON("directory", "create", dialect, "--parent", "acme", "--kind", "scim", "--dialect", dialect)
	base, _ := made["scim_base_url"].(string)
	if !strings.HasPrefix(base, s.public+"/scim/") || made["id"] == "" {
		t.Fatalf("directory create: %v", made)
	}
	token, _ := s.cliJSON("token", "create", "--directory", "acme/"+dialect)["token"].(string)
	if token == "" {
		t.Fatal("token create printed no token")
	}
	return directory{s: s, path: strings.TrimPrefix(base, s.public), token: token}
}

// loginsAfterTheWalk: ada belongs to nothing any more, bob has left.
func loginsAfterTheWalk(s *server) {
	s.t.Helper()
	s.cliJSON("connection", "create", "main", "--parent", "acme", "--kind", "oidc", "--issuer", "https://login.acme.example", "--client-id", "usher", "--vouched")
	hook, _ := s.cliJSON("token", "create", "--scope", "login-hook:acme/main")["token"].(string)
	for name, reason := range map[string]string{"bob": "deactivated", "ada": "not_assigned", "zoe": "not_assigned"} {
		got := s.login(hook, "acme/main", object{"subject": name, "email": email(name), "email_verified": true, "groups": []string{"all-staff"}})
		if got.Decision != "deny" || got.Reason != reason || len(got.Memberships) > 1 {
			s.t.Errorf("login of %s: %+v, want deny for %s", name, got, reason)
		}
	}
	if got := s.api("GET", "/v1/accounts?parent=acme&email="+url.QueryEscape(email("zoe")), nil).want(s.t, 200); len(got.object(s.t)["items"].([]any)) != 0 {
		s.t.Errorf("a refused stranger got an account: %s", got)
	}
}
