package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// tenMistakes is a policy with ten different mistakes, and places where each
// is told.
const tenMistakes = `version: 1
parent: acme
organisations: {}
organizations:
  acme-enterprise: {kind: enterprize, mode: scim, group_mappings: true}
  acme-console: {kind: console, mode: skim, group_mappings: true}
  acme-lab: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: a, group: "eng-*", org: acme-lub, role: developer}
  - {name: b, group: "eng-*", org: acme-lab, role: develop}
  - {name: c, group: "eng-[", org: acme-lab, role: user}
  - {name: d, org: acme-lab, role: user}
  - {name: e, when: 'user.userType == "x" && "a" in grups', org: acme-lab, role: user}
  - {name: f, group: f, org: acme-lab}
schedules: {directories: "*/15 * * *"}
`

var tenPlaces = []string{
	`:3:1: unknown key "organisations"`, `:5:27: unknown kind "enterprize"`, `:6:39: unknown mode "skim"`, `:9:36: mapping "a": organization "acme-lub"`,
	`:10:52: mapping "b": role "develop"`, `:11:22: mapping "c": group "eng-["`, `:12:5: mapping "d"`, `:13:53: mapping "e"`, `:14:5: mapping "f"`, `:15:26: schedules.directories`,
}

func wantTenPlaces(t *testing.T, where, text string) {
	t.Helper()
	for _, want := range tenPlaces {
		if !strings.Contains(text, want) {
			t.Errorf("%s does not tell %q:\n%s", where, want, text)
		}
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// inForce holds the parent to a policy version and its effect on one person.
func inForce(s *server, version float64, want ...string) {
	s.t.Helper()
	if got := s.api("GET", "/v1/parents/acme", nil).want(s.t, 200).object(s.t)["policy_version"]; got != version {
		s.t.Errorf("policy version %v is in force, want %v", got, version)
	}
	s.expect("the policy was refused", acmeOrgs, want...)
}

func TestSpec6_APolicyWithTenMistakesIsRefusedWholeByTheAPI(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	s.policy(acmePolicy(t)).want(t, 200)
	provider := okta{newBooks(t, s.directory("acme", "okta", "okta"))}
	provider.createUser("ada", "")
	provider.createGroup("all-staff")
	provider.add("all-staff", "ada")
	ada := "ada acme-enterprise user standard active"
	inForce(s, 1, ada)

	file := filepath.Join(s.dir, "busted.yaml")
	write(t, file, tenMistakes)
	r := s.cli("policy", "apply", file, "--create-orgs").want(t, 1)
	wantTenPlaces(t, "usher policy apply", r.stderr)
	if r.stdout != "" {
		t.Errorf("%s\nwants nothing on standard output", r)
	}
	a := s.policy(tenMistakes).wantProblem(t, 400, "invalid_policy")
	if got := len(a.object(t)["problems"].([]any)); got < len(tenPlaces) {
		t.Errorf("%s: %d problems, want at least %d", a, got, len(tenPlaces))
	}
	inForce(s, 1, ada)
	provider.createGroup("eng-web")
	provider.add("eng-web", "ada")
	inForce(s, 1, ada, "ada acme-console developer - active")
}

func TestSpec6_APolicyDirectoryKeepsTheLastGoodPolicy(t *testing.T) {
	t.Parallel()
	policies := t.TempDir()
	file := filepath.Join(policies, "acme.yaml")
	good := acmePolicy(t)
	write(t, file, good)
	record := newRecord(t)
	dir := t.TempDir()
	o := options{record: record, dir: dir, env: []string{"USHER_POLICY_DIR=" + policies}}
	s := start(t, o)
	// The parent does not exist yet: that is told, and does not keep the
	// daemon from serving, so that the parent can be made.
	s.wantPolicyState("0", `parent "acme" does not exist`)
	s.parent("acme", "acme.example")
	for slug, kind := range map[string]string{"acme-enterprise": "enterprise", "acme-console": "console"} {
		s.api("POST", "/v1/organizations", object{"parent": "acme", "slug": slug, "kind": kind}).want(t, 201)
	}
	s.signal(syscall.SIGHUP)
	s.wantPolicyState("1")
	provider := okta{newBooks(t, s.directory("acme", "okta", "okta"))}
	provider.createUser("ada", "")
	provider.createGroup("all-staff")
	provider.add("all-staff", "ada")
	ada := "ada acme-enterprise user standard active"
	inForce(s, 1, ada)

	write(t, file, tenMistakes)
	s.signal(syscall.SIGHUP)
	s.wantPolicyState("0", tenPlaces...)
	eventually(t, 10*time.Second, "the log tells every place", func() error {
		text := strings.ReplaceAll(s.out.String(), `\"`, `"`)
		for _, want := range tenPlaces {
			if !strings.Contains(text, want) {
				return fmt.Errorf("it does not tell %q", want)
			}
		}
		return nil
	})
	inForce(s, 1, ada)

	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	s.signal(syscall.SIGHUP)
	s.wantPolicyState("0", "no policy here")
	inForce(s, 1, ada)

	write(t, file, strings.ReplaceAll(good, "all-staff", "all-hands"))
	s.signal(syscall.SIGHUP)
	s.wantPolicyState("1")
	s.wantMetrics(`usher_policy_in_force_version{parent="acme"} 2`)
	inForce(s, 2, ada) // what it takes from everybody is held

	s.policy(good).wantProblem(t, 409, "managed_by_policy")
	write(t, file, good)
	s.signal(syscall.SIGHUP)
	s.wantMetrics(`usher_policy_in_force_version{parent="acme"} 3`)
	inForce(s, 3, ada)

	// A restart with a bad file serves the last good policy as well.
	write(t, file, tenMistakes)
	s.stop()
	s = start(t, o)
	s.wantPolicyState("0", tenPlaces...)
	inForce(s, 3, ada)
}

// wantPolicyState waits for what /readyz and the metric say of the policy
// directory; it stays ready all the while.
func (s *server) wantPolicyState(success string, details ...string) {
	s.t.Helper()
	eventually(s.t, 10*time.Second, "policy reload "+success, func() error {
		ready, err := s.send("GET", s.operations+"/readyz", "", "", nil)
		if err != nil {
			return err
		}
		if ready.status != http.StatusOK {
			return fmt.Errorf("%s: want 200", ready)
		}
		told := fmt.Sprint(ready.object(s.t)["details"])
		if len(details) == 0 && told != "[]" {
			return fmt.Errorf("%s: want no details", ready)
		}
		for _, d := range details {
			if !strings.Contains(told, d) {
				return fmt.Errorf("readyz does not tell %q: %s", d, told)
			}
		}
		metrics, err := s.send("GET", s.operations+"/metrics", "", "", nil)
		if err != nil {
			return err
		}
		if want := "\nusher_policy_reload_success_bool " + success + "\n"; !bytes.Contains(metrics.body, []byte(want)) {
			return errors.New("the metric is not " + success)
		}
		return nil
	})
}

func TestASecondProcessOnTheSameDataIsRefused(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	second := launch(t, options{record: s.record, dir: s.dir, noRedis: true})
	if code := second.wait(); code != 1 {
		t.Errorf("the second process ended with %d, want 1", code)
	}
	if text := second.out.String(); !strings.Contains(text, "is in use by another usher (process "+fmt.Sprint(s.cmd.Process.Pid)+")") || strings.Count(text, "\n") != 1 {
		t.Errorf("the second process does not say why in one line:\n%s", text)
	}
	s.parent("acme", "acme.example")
}

func TestAPortThatIsTakenIsTold(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	second := launch(t, options{record: s.record, env: []string{"USHER_LISTEN=" + strings.TrimPrefix(s.public, "http://")}})
	if code := second.wait(); code != 1 || !strings.Contains(second.out.String(), "listen: cannot listen on 127.0.0.1:") {
		t.Errorf("exit code %d, want 1 and the reason:\n%s", code, second.out)
	}
}

// zeroes is an endless body.
type zeroes struct{}

func (zeroes) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = ' '
	}
	return len(b), nil
}

func TestReq17_BadBodiesPathsAndTokensAreSCIMErrors(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	d := s.directory("acme", "okta", "generic")
	elsewhere := s.directory("acme", "other", "generic")
	bob := d.scim("POST", "/Users", object{"schemas": []string{userSchema}, "userName": email("bob")}).want(t, 201).text(t, "id")
	nested := strings.Repeat("[", 200_000)
	for name, c := range map[string]struct {
		token, method, path, contentType, body string
		status                                 int
		scimType                               string
	}{
		"200,000 parentheses in PATCH": {d.token, "PATCH", "/Users/" + bob, "application/scim+json", `{"schemas":["` + patchSchema + `"],"Operations":[{"op":"remove","path":"emails[` + strings.Repeat("(", 200_000) + `"}]}`, 400, "invalidPath"},
		"200,000 nested arrays":        {d.token, "POST", "/Users", "application/scim+json", `{"schemas":["` + userSchema + `"],"userName":"x","emails":` + nested, 400, "invalidSyntax"},
		"no JSON":                      {d.token, "POST", "/Users", "application/scim+json", `userName=x`, 400, "invalidSyntax"},
		"half a body":                  {d.token, "POST", "/Users", "application/scim+json", `{"schemas":`, 400, "invalidSyntax"},
		"an empty body":                {d.token, "POST", "/Users", "application/scim+json", ``, 400, "invalidSyntax"},
		"a key twice":                  {d.token, "POST", "/Users", "application/scim+json", `{"schemas":["` + userSchema + `"],"userName":"x","userName":"y"}`, 400, "invalidSyntax"},
		"invalid UTF-8":                {d.token, "POST", "/Users", "application/scim+json", "{\"schemas\":[\"" + userSchema + "\"],\"userName\":\"\xff\"}", 400, "invalidSyntax"},
		"trailing garbage":             {d.token, "POST", "/Users", "application/scim+json", `{"schemas":["` + userSchema + `"],"userName":"x"} {}`, 400, "invalidSyntax"},
		"no userName":                  {d.token, "POST", "/Users", "application/scim+json", `{"schemas":["` + userSchema + `"]}`, 400, "invalidValue"},
		"a foreign media type":         {d.token, "POST", "/Users", "text/xml", `<user/>`, 415, ""},
		"an unknown path":              {d.token, "GET", "/Nothing", "", "", 404, ""},
		"a method that is not offered": {d.token, "PUT", "/Users", "application/scim+json", `{}`, 405, ""},
		"an unknown user":              {d.token, "GET", "/Users/00000000-0000-0000-0000-000000000000", "", "", 404, ""},
		"no token":                     {"", "GET", "/Users", "", "", 401, ""},
		"an unknown token":             {"usher_nobody-has-ever-been-given-this-one-here-at-all", "GET", "/Users", "", "", 401, ""},
		"another directory's token":    {elsewhere.token, "GET", "/Users", "", "", 401, ""},
		"the operator's key":           {s.key, "GET", "/Users", "", "", 401, ""},
		"a token that is SQL":          {"' OR 1=1 --", "GET", "/Users", "", "", 401, ""},
	} {
		t.Run(name, func(t *testing.T) {
			a := s.must(s.send(c.method, s.public+d.path+c.path, c.token, c.contentType, strings.NewReader(c.body)))
			a.wantSCIMError(t, c.status)
			if got, _ := a.object(t)["scimType"].(string); c.scimType != "" && got != c.scimType {
				t.Errorf("%s: want scimType %s", a, c.scimType)
			}
			if c.status == 401 && a.header.Get("WWW-Authenticate") == "" {
				t.Errorf("%s: no WWW-Authenticate", a)
			}
			if c.status == 405 && a.header.Get("Allow") != "GET, HEAD, POST" {
				t.Errorf("%s: Allow %q", a, a.header.Get("Allow"))
			}
		})
	}
	t.Run("an oversized body", func(t *testing.T) {
		body := io.MultiReader(strings.NewReader(`{"schemas":[`), io.LimitReader(zeroes{}, 2<<20+1), strings.NewReader("]}"))
		s.must(s.send("POST", s.public+d.path+"/Users", d.token, "application/scim+json", body)).wantSCIMError(t, 413)
	})
	if got := d.scim("GET", "/Users?count=0", nil).want(t, 200).object(t)["totalResults"]; got != 1.0 {
		t.Errorf("%v users after all that, want bob alone", got)
	}
}

func TestReq4_ADeepFilterIsRefusedAndKillsNothing(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	d := s.directory("acme", "okta", "generic")
	deep := strings.Repeat("(", 200_000) + `userName eq "x"` + strings.Repeat(")", 200_000)
	// A request line of that length is the HTTP server's to refuse.
	a := s.must(s.send("GET", s.public+d.path+"/Users?filter="+url.QueryEscape(deep), d.token, "", nil))
	if a.status != 400 && a.status != 414 && a.status != 431 {
		t.Errorf("%d parentheses: %d", 200_000, a.status)
	}
	for _, n := range []int{33, 1000, 2000} {
		f := strings.Repeat("(", n) + `userName eq "x"` + strings.Repeat(")", n)
		a := d.scim("GET", "/Users?filter="+url.QueryEscape(f), nil).wantSCIMError(t, 400)
		if got := a.text(t, "scimType"); got != "invalidFilter" {
			t.Errorf("%s: scimType %q", a, got)
		}
	}
	d.scim("GET", "/Users?filter="+url.QueryEscape(`(((userName eq "x")))`), nil).want(t, 200)
}

func TestTheManagementAPIRefusesBadBodiesAndKeys(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	for name, c := range map[string]struct {
		key, method, path, body string
		status                  int
		reason                  string
	}{
		"no key":              {"", "GET", "/v1/parents", "", 401, ""},
		"an unknown key":      {"usher_nobody-has-ever-been-given-this-one-here-at-all", "GET", "/v1/parents", "", 401, ""},
		"half a body":         {s.key, "POST", "/v1/parents", `{"slug":`, 400, "invalid_request"},
		"an unknown member":   {s.key, "POST", "/v1/parents", `{"slug":"a","nmae":"b"}`, 400, "invalid_request"},
		"a member twice":      {s.key, "POST", "/v1/parents", `{"slug":"a","slug":"b"}`, 400, "invalid_request"},
		"deeply nested":       {s.key, "POST", "/v1/parents", strings.Repeat("[", 200_000), 400, "invalid_request"},
		"an unknown path":     {s.key, "GET", "/v1/nothing", "", 404, "not_found"},
		"no door":             {"", "GET", "/nothing", "", 404, "not_found"},
		"a method":            {s.key, "PUT", "/v1/parents", `{}`, 405, "method_not_allowed"},
		"an unknown parent":   {s.key, "GET", "/v1/parents/nobody", "", 404, "not_found"},
		"a half login":        {s.key, "POST", "/v1/login/provision", `{"connection":`, 400, ""},
		"a login's unknown":   {s.key, "POST", "/v1/login/provision", `{"conection":"x"}`, 400, ""},
		"an unknown scope":    {s.key, "POST", "/v1/tokens", `{"scope":"root"}`, 400, "unknown_scope"},
		"an empty policy":     {s.key, "POST", "/v1/policies", `{"source":" "}`, 400, "invalid_request"},
		"a cursor of nothing": {s.key, "GET", "/v1/parents?after=xyz", "", 400, "invalid_cursor"},
	} {
		t.Run(name, func(t *testing.T) {
			a := s.must(s.send(c.method, s.public+c.path, c.key, "application/json", strings.NewReader(c.body)))
			reason := c.reason
			if reason == "" {
				reason = a.text(t, "reason")
			}
			a.wantProblem(t, c.status, reason)
			if !regexp.MustCompile(`^[a-z_]+$`).MatchString(a.text(t, "reason")) || a.text(t, "detail") == "" || a.text(t, "request_id") == "" {
				t.Errorf("%s: no reason, detail or request id", a)
			}
		})
	}
	big := io.LimitReader(zeroes{}, 8<<20)
	s.must(s.send("POST", s.public+"/v1/parents", s.key, "application/json", big)).wantProblem(t, 413, "too_large")
}
