package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

const shipped = "../../examples/policies/acme.yaml"

type outcome struct {
	code           int
	stdout, stderr string
}

// usher runs the command line in this process, away from the environment of
// whoever runs the tests.
func usher(t *testing.T, args ...string) outcome {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code := run(args, strings.NewReader(""), &stdout, &stderr)
	return outcome{code, stdout.String(), stderr.String()}
}

func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func clean(t *testing.T) {
	t.Helper()
	for _, name := range []string{"USHER_SERVER", "USHER_API_KEY", "USHER_LISTEN", "USHER_DATA_DIR"} {
		t.Setenv(name, "")
		if err := os.Unsetenv(name); err != nil {
			t.Fatal(err)
		}
	}
}

func TestExitCodesOffline(t *testing.T) {
	clean(t)
	broken := write(t, "broken.yaml", "version: 1\nparent: acme\norganisations: {}\n")
	failing := write(t, "failing.yaml", "version: 1\nparent: acme\norganizations:\n  acme-console: {kind: console, mode: scim, group_mappings: true}\n"+
		"mappings:\n  - {name: all, group: all, org: acme-console, role: user}\n"+
		"tests:\n  - name: nobody\n    person: {email: a@acme.example, groups: [all]}\n    expect: {}\n")
	config := write(t, "usher.yaml", "listen: 127.0.0.1:0\n")
	mistaken := write(t, "mistaken.yaml", "lisen: 127.0.0.1:0\nlog: {level: loud}\n")
	for _, tc := range []struct {
		name           string
		args           []string
		code           int
		stdout, stderr string // what they hold
	}{
		{"no command", nil, exitUsage, "", "expected one of"},
		{"help", []string{"--help"}, exitOK, "Usage: usher", ""},
		{"help of a command", []string{"org", "create", "--help"}, exitOK, "--kind", ""},
		{"unknown command", []string{"serv"}, exitUsage, "", "serve"},
		{"unknown flag", []string{"parent", "list", "--colour"}, exitUsage, "", "--colour"},
		{"missing argument", []string{"parent", "create"}, exitUsage, "", "<slug>"},
		{"missing flag", []string{"org", "create", "x", "--parent", "acme"}, exitUsage, "", "--kind"},
		{"not among", []string{"org", "create", "x", "--parent", "acme", "--kind", "club"}, exitUsage, "", "club"},
		{"two purposes", []string{"token", "create", "--directory", "a/b", "--scope", "operator"}, exitUsage, "", "--directory"},
		{"a client of no directory", []string{"token", "create", "--oauth", "--scope", "operator"}, exitUsage, "", "--directory"},
		{"keys of no client", []string{"token", "create", "--directory", "acme/okta", "--jwks", "keys.json"}, exitUsage, "", "--oauth"},
		{"an issuer of no directory", []string{"token", "create", "--scope", "operator", "--issuer", "https://issuer.example"}, exitUsage, "", "--directory"},
		{"what is taken of no issuer", []string{"token", "create", "--directory", "acme/okta", "--subject", "x"}, exitUsage, "", "--issuer"},
		{"nothing to change of a directory", []string{"directory", "update", "acme/okta"}, exitUsage, "", "--profile"},
		{"no profile", []string{"directory", "update", "acme/okta", "--profile", "fips"}, exitUsage, "", "ipsie"},
		{"a token that has ended", []string{"token", "create", "--directory", "acme/okta", "--expires-in", "0s"}, exitUsage, "", "--expires-in 0s"},
		{"a client that signs", []string{"token", "create", "--directory", "acme/okta", "--oauth", "--signing"}, exitUsage, "", "give one of them"},
		{"a hook of two proofs", []string{"token", "create", "--scope", "login-hook:acme/main", "--signing", "--certificate", config}, exitUsage, "", "give one of them"},
		{"an empty flag", []string{"run", "apply", "r1", "--hash", ""}, exitUsage, "", "--hash is given and empty"},
		{"an empty list", []string{"directory", "transfer", "acme/okta", "--to", "acme/entra", "--account="}, exitUsage, "", "--account is given and empty"},
		{"an empty path", []string{"parent", "list", "--api-key-file", ""}, exitUsage, "", "--api-key-file is given and empty"},
		{"an empty directory", []string{"migrate", "copy", "--from", "", "--to", "postgres://db/usher"}, exitUsage, "", "--from is given and empty"},
		{"no file to write", []string{"backup", ""}, exitUsage, "", "<file> is given and empty"},
		{"an empty argument", []string{"check-config", ""}, exitUsage, "", "<file> is given and empty"},
		{"no purpose", []string{"token", "create"}, exitUsage, "", "--directory or --scope"},
		{"nothing to change", []string{"org", "update", "x"}, exitUsage, "", "nothing to change"},
		{"no number", []string{"org", "update", "x", "--seat-limit", "premium=many"}, exitUsage, "", "premium=many"},
		{"version", []string{"version"}, exitOK, "usher ", ""},
		{"check", []string{"policy", "check", shipped}, exitOK, "ok: parent acme", "warning: "},
		{"check of mistakes", []string{"policy", "check", broken}, exitFailed, "", `broken.yaml:3:1: unknown key "organisations"`},
		{"check of nothing", []string{"policy", "check", "nothing.yaml"}, exitFailed, "", "nothing.yaml: does not exist"},
		{"test", []string{"policy", "test", shipped}, exitOK, "strangers get nothing", ""},
		{"test that fails", []string{"policy", "test", failing}, exitFailed, "", `test "nobody" fails`},
		{"explain of mistakes", []string{"policy", "explain", broken, "--email", "a@b.example"}, exitFailed, "", "organisations"},
		{"check-config", []string{"check-config", config}, exitOK, "usher.yaml: ok", ""},
		{"check-config of mistakes", []string{"check-config", mistaken}, exitFailed, "", "log.level"},
		{"check-config of a certificate that is none", []string{"check-config", write(t, "tls.yaml", "tls: {cert_file: "+broken+", key_file: "+broken+"}\n")}, exitFailed, "", "tls: cannot load " + broken},
		{"check-config of an operator key that is none", []string{"check-config", write(t, "key.yaml", "operator_key_file: "+write(t, "operator.key", "hunter2\n")+"\n")}, exitFailed, "", "operator.key holds no usable key"},
		{"check-config of a sealing key that is none", []string{"check-config", write(t, "seal.yaml", "sealing_key_file: "+write(t, "sealing.key", "hunter2\n")+"\n")}, exitFailed, "", "sealing.key holds no key"},
		{"check-config of a bundle that is none", []string{"check-config", write(t, "redis.yaml", "database_url: postgres://db/usher\nredis_url: rediss://redis/0?ca_file="+write(t, "ca.pem", "hunter2\n")+"\n")}, exitFailed, "", "ca.pem holds no certificate in PEM"},
		{"check-config of keys yet to be made", []string{"check-config", write(t, "new.yaml", "data_dir: "+filepath.Join(t.TempDir(), "new")+"\n")}, exitOK, "new.yaml: ok", ""},
		{"serve with mistakes", []string{"serve", "--config", mistaken}, exitUsage, "", `unknown key lisen; did you mean "listen"?`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := usher(t, tc.args...)
			if got.code != tc.code || !strings.Contains(got.stdout, tc.stdout) || !strings.Contains(got.stderr, tc.stderr) {
				t.Errorf("exit %d, want %d\nstdout, want %q: %s\nstderr, want %q: %s", got.code, tc.code, tc.stdout, got.stdout, tc.stderr, got.stderr)
			}
			if tc.code != exitOK && got.stdout != "" {
				t.Errorf("a failure writes to stdout: %s", got.stdout)
			}
		})
	}
}

func TestOfflineJSONIsOneValue(t *testing.T) {
	clean(t)
	broken := write(t, "broken.yaml", "version: 1\nparent: acme\norganisations: {}\n")
	for _, tc := range []struct {
		args []string
		code int
		key  string
	}{
		{[]string{"policy", "check", shipped}, exitOK, "ok"},
		{[]string{"policy", "check", broken}, exitFailed, "problems"},
		{[]string{"policy", "test", shipped}, exitOK, "tests"},
		{[]string{"policy", "explain", shipped, "--email", "ada@acme.example"}, exitOK, "items"},
		{[]string{"check-config", write(t, "u.yaml", "lisen: x\n")}, exitFailed, "problems"},
		{[]string{"version"}, exitOK, "version"},
	} {
		got := usher(t, append(tc.args, "--output", "json")...)
		var v map[string]any
		if err := json.Unmarshal([]byte(got.stdout), &v); err != nil || got.code != tc.code || v[tc.key] == nil {
			t.Errorf("%v: exit %d, %v\n%s", tc.args, got.code, err, got.stdout)
		}
	}
}

func TestSpec6_ExplainOffline(t *testing.T) {
	clean(t)
	got := usher(t, "policy", "explain", shipped, "--email", "ada@acme.example", "--group", "eng-platform", "--group", "all-staff", "--output", "json")
	var v struct {
		Items []struct {
			Parent, Organization, Role, Reason string
			Present                            bool
		}
	}
	if err := json.Unmarshal([]byte(got.stdout), &v); err != nil || len(v.Items) != 2 {
		t.Fatalf("%v: %+v", err, got)
	}
	console := v.Items[1]
	if console.Parent != "acme" || console.Organization != "acme-console" || console.Role != "admin" || !console.Present ||
		!strings.Contains(console.Reason, `mapping "platform" at `+shipped+":10") {
		t.Errorf("explain says %+v", console)
	}
	// A group's name may hold a comma, and attributes reach the expressions.
	got = usher(t, "policy", "explain", shipped, "--email", "bob@acme.example", "--group", "x,all-staff", "--attribute", "userType=contractor")
	if strings.Contains(got.stdout, "yes") {
		t.Errorf("a comma splits a group's name:\n%s", got.stdout)
	}
	got = usher(t, "policy", "explain", shipped, "--email", "bob@acme.example", "--group", "all-staff", "--attribute", "userType=contractor")
	if !strings.Contains(got.stdout, "claude_code_user") {
		t.Errorf("the attribute does not reach the rule:\n%s", got.stdout)
	}
}

// answering is a daemon that answers everything in one way and keeps what it
// was asked.
type answering struct {
	status       int
	body         string
	method, path string
	key, sent    string
}

func (d *answering) start(t *testing.T) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		d.method, d.path, d.key, d.sent = r.Method, r.URL.RequestURI(), strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "), string(b)
		w.WriteHeader(d.status)
		_, _ = io.WriteString(w, d.body)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// TestTheFormsThatScriptsHoldOnTo pins what each command asks the daemon.
func TestTheFormsThatScriptsHoldOnTo(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	d := &answering{status: 200, body: `{"items":[]}`}
	server := d.start(t)
	for _, tc := range []struct{ args, method, path, sent string }{
		{"parent create acme --name Acme", "POST", "/v1/parents", `{"name":"Acme","slug":"acme"}`},
		{"parent list", "GET", "/v1/parents", ""},
		{"parent show acme", "GET", "/v1/parents/acme", ""},
		{"org create acme-console --parent acme --kind console", "POST", "/v1/organizations", `{"kind":"console","parent":"acme","slug":"acme-console"}`},
		{"org list --parent acme", "GET", "/v1/organizations?parent=acme", ""},
		{"org list --standalone", "GET", "/v1/organizations?standalone=true", ""},
		{"org create lone --kind console", "POST", "/v1/organizations", `{"kind":"console","slug":"lone"}`},
		{"org create work --kind enterprise --create-parent acme --parent-name Acme --for ada@acme.example", "POST", "/v1/organizations", `{"for":"ada@acme.example","kind":"enterprise","new_parent":{"name":"Acme","slug":"acme"},"slug":"work"}`},
		{"org give-parent lone --slug lone-inc --name Lone", "POST", "/v1/organizations/lone/parent", `{"name":"Lone","slug":"lone-inc"}`},
		{"parent update acme --restrict-org-creation --name=", "PATCH", "/v1/parents/acme", `{"name":"","restrict_org_creation":true}`},
		{"merge propose lone --parent acme --side host", "POST", "/v1/merge-proposals", `{"organization":"lone","parent":"acme","side":"host"}`},
		{"merge list --parent acme", "GET", "/v1/merge-proposals?parent=acme", ""},
		{"merge show 42", "GET", "/v1/merge-proposals/42", ""},
		{"merge preview 42", "GET", "/v1/merge-proposals/42/preview", ""},
		{"merge search --organization lone --email pam@acme.example", "POST", "/v1/merge-proposals/search", `{"email":"pam@acme.example","organization":"lone"}`},
		{"merge approve 42 --side joining", "POST", "/v1/merge-proposals/42/approve", `{"side":"joining"}`},
		{"merge reject 42", "POST", "/v1/merge-proposals/42/reject", `{}`},
		{"merge cancel 42", "POST", "/v1/merge-proposals/42/cancel", ""},
		{"merge undo 42", "POST", "/v1/merge-proposals/42/undo", ""},
		{"org delete lone", "DELETE", "/v1/organizations/lone", ""},
		{"parent delete acme", "DELETE", "/v1/parents/acme", ""},
		{"parent update acme --no-restrict-org-creation", "PATCH", "/v1/parents/acme", `{"restrict_org_creation":false}`},
		{"org members acme-console", "GET", "/v1/memberships?limit=1000&organization=acme-console", ""},
		{"org members acme-console add ada@acme.example --role developer --seat premium", "POST", "/v1/memberships", `{"email":"ada@acme.example","organization":"acme-console","role":"developer","seat":"premium"}`},
		{"org members acme-console add 42", "POST", "/v1/memberships", `{"account":"42","organization":"acme-console"}`},
		{"org members acme-console change ada@acme.example --role admin", "PATCH", "/v1/memberships/acme-console/ada@acme.example", `{"role":"admin"}`},
		{"org members acme-console remove ada@acme.example", "DELETE", "/v1/memberships/acme-console/ada@acme.example", ""},
		{"org transfer-owner acme-enterprise --to ada@acme.example", "POST", "/v1/organizations/acme-enterprise/owner", `{"email":"ada@acme.example"}`},
		{"account show ada@acme.example --parent acme", "GET", "/v1/accounts/ada@acme.example?parent=acme", ""},
		{"account deactivate ada@acme.example --parent acme", "POST", "/v1/accounts/ada@acme.example/deactivate", `{"parent":"acme"}`},
		{"account reactivate 42 --parent acme", "POST", "/v1/accounts/42/reactivate", `{"parent":"acme"}`},
		{"org update x --seat-limit premium=10 --seat-limit standard=none", "PATCH", "/v1/organizations/x", `{"seats":{"premium":{"limit":10},"standard":{"limit":null}}}`},
		{"org update x --mode jit --group-mappings", "PATCH", "/v1/organizations/x", `{"group_mappings":true,"mode":"jit"}`},
		{"org mode x scim", "PATCH", "/v1/organizations/x", `{"mode":"scim"}`},
		{"org mode x jit --no-group-mappings", "PATCH", "/v1/organizations/x", `{"group_mappings":false,"mode":"jit"}`},
		{"org update x --no-group-mappings --default-seat=", "PATCH", "/v1/organizations/x", `{"default_seat":"","group_mappings":false}`},
		{"domain add acme.example --parent acme --manual", "POST", "/v1/domains", `{"domain":"acme.example","manual":true,"parent":"acme"}`},
		{"domain add acme.example --parent acme", "POST", "/v1/domains", `{"domain":"acme.example","manual":false,"parent":"acme"}`},
		{"domain show acme.example --parent acme", "GET", "/v1/domains/acme/acme.example", ""},
		{"domain show 42", "GET", "/v1/domains/42", ""},
		{"invite create ada@acme.example --organization acme-console --role admin --seat premium", "POST", "/v1/invitations", `{"email":"ada@acme.example","organization":"acme-console","role":"admin","seat":"premium"}`},
		{"invite list --organization acme-console --state open", "GET", "/v1/invitations?organization=acme-console&state=open", ""},
		{"invite show 42", "GET", "/v1/invitations/42", ""},
		{"invite revoke 42", "DELETE", "/v1/invitations/42", ""},
		{"invite resend 42", "POST", "/v1/invitations/42/resend", ""},
		{"invite accept ada@acme.example --token usher_x", "POST", "/v1/invitations/accept", `{"email":"ada@acme.example","token":"usher_x"}`},
		{"org update acme-console --no-guests --guest-administrators", "PATCH", "/v1/organizations/acme-console", `{"guest_administrators":true,"guests":false}`},
		{"domain refresh acme/acme.example", "POST", "/v1/domains/acme/acme.example/refresh", ""},
		{"domain remove acme.example --parent acme --output json", "GET", "/v1/domains/acme/acme.example/removal", ""},
		{"domain remove acme.example --parent acme --hash abc", "DELETE", "/v1/domains/acme/acme.example?hash=abc", ""},
		{"domain list --parent acme", "GET", "/v1/domains?parent=acme", ""},
		{"directory create okta --parent acme --kind scim --dialect okta", "POST", "/v1/directories", `{"dialect":"okta","kind":"scim","parent":"acme","slug":"okta"}`},
		{"directory list --parent acme", "GET", "/v1/directories?parent=acme", ""},
		{"directory show acme/okta", "GET", "/v1/directories/acme/okta", ""},
		{"directory sync acme/okta", "POST", "/v1/directories/acme/okta/sync", ""},
		{"directory sync acme/okta --dry-run --output json", "GET", "/v1/directories/acme/okta/plan", ""},
		{"org groups acme-console", "GET", "/v1/organizations/acme-console/groups", ""},
		{"org groups acme-console 42", "GET", "/v1/organizations/acme-console/groups/42/members?limit=1000", ""},
		{"org sync acme-console", "POST", "/v1/organizations/acme-console/sync", ""},
		{"org sync acme-console --dry-run --output json", "GET", "/v1/organizations/acme-console/plan", ""},
		{"parent sync acme", "POST", "/v1/parents/acme/sync", ""},
		{"parent sync acme --dry-run --output json", "GET", "/v1/parents/acme/plan", ""},
		{"token create --directory acme/okta", "POST", "/v1/tokens", `{"directory":"acme/okta"}`},
		{"token create --directory acme/okta --oauth", "POST", "/v1/tokens", `{"directory":"acme/okta","oauth":true}`},
		{"token create --directory acme/okta --issuer https://i --jwks-url https://i/keys --claim role=a;b --claim env=c", "POST", "/v1/tokens", `{"directory":"acme/okta","trusted_issuer":{"claims":{"env":"c","role":"a;b"},"issuer":"https://i","jwks_url":"https://i/keys"}}`},
		{"token create --scope login-hook:acme/main", "POST", "/v1/tokens", `{"scope":"login-hook:acme/main"}`},
		{"token list", "GET", "/v1/tokens", ""},
		{"token revoke 42", "DELETE", "/v1/tokens/42", ""},
		{"connection create main --parent acme --kind oidc --issuer https://i --client-id c --vouched", "POST", "/v1/connections", `{"client_id":"c","issuer":"https://i","kind":"oidc","parent":"acme","slug":"main","vouched":true}`},
		{"connection list --parent acme", "GET", "/v1/connections?parent=acme", ""},
		{"connection create saml --parent acme --kind saml --entity-id https://idp --groups-claim memberOf --disabled", "POST", "/v1/connections", `{"claims":{"groups":"memberOf"},"enabled":false,"entity_id":"https://idp","kind":"saml","parent":"acme","slug":"saml","vouched":false}`},
		{"connection show acme/main", "GET", "/v1/connections/acme/main", ""},
		{"connection change main --parent acme --issuer https://i --email-claim= --no-vouched", "PATCH", "/v1/connections/acme/main", `{"claims":{"email":""},"issuer":"https://i","vouched":false}`},
		{"connection enable acme/main", "PATCH", "/v1/connections/acme/main", `{"enabled":true}`},
		{"connection disable acme/main", "PATCH", "/v1/connections/acme/main", `{"enabled":false}`},
		{"connection reset acme/main", "POST", "/v1/connections/acme/main/reset", ""},
		{"connection delete acme/main", "DELETE", "/v1/connections/acme/main", ""},
		{"parent sso acme", "GET", "/v1/parents/acme/sso", ""},
		{"parent suspend-sso acme --hours 4 --reason outage", "POST", "/v1/parents/acme/sso/suspend", `{"hours":4,"reason":"outage"}`},
		{"parent resume-sso acme", "POST", "/v1/parents/acme/sso/resume", ""},
		{"org update acme-console --sso-required", "PATCH", "/v1/organizations/acme-console", `{"sso_required":true}`},
		{"policy history --parent acme", "GET", "/v1/policies?parent=acme", ""},
		{"policy history acme", "GET", "/v1/policies?parent=acme", ""},
		{"policy history", "GET", "/v1/policies", ""},
		{"policy show acme --version 3", "GET", "/v1/policies/acme/3", ""},
		{"policy diff acme 3 4", "GET", "/v1/policies/acme/4", ""},
		{"policy rollback acme 3", "POST", "/v1/policies/acme/rollback", `{"create_orgs":false,"version":3}`},
		{"policy rollback acme 3 --create-orgs --plan abc", "POST", "/v1/policies/acme/rollback", `{"create_orgs":true,"plan":"abc","version":3}`},
		{"events tail --parent acme", "GET", "/v1/events?limit=1000&parent=acme", ""},
	} {
		got := usher(t, append(strings.Fields(tc.args), "--output", "json", "--server", server)...)
		if got.code != exitOK || got.stderr != "" || !json.Valid([]byte(got.stdout)) {
			t.Errorf("%s: exit %d, stderr %q, stdout %q", tc.args, got.code, got.stderr, got.stdout)
		}
		if d.method != tc.method || d.path != tc.path || d.sent != tc.sent || d.key != "the-key" {
			t.Errorf("%s asks %s %s %s with key %q", tc.args, d.method, d.path, d.sent, d.key)
		}
	}
}

func TestPolicyApplySendsTheFile(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	d := &answering{status: 200, body: `{"parent":"acme","version":1,"warnings":[{"file":"acme.yaml","line":9,"column":78,"severity":"warning","message":"careful"}]}`}
	server := d.start(t)
	got := usher(t, "policy", "apply", shipped, "--create-orgs", "--server", server, "--output", "json")
	var sent struct {
		File, Source string
		CreateOrgs   bool `json:"create_orgs"`
	}
	if err := json.Unmarshal([]byte(d.sent), &sent); err != nil || sent.File != "acme.yaml" || !strings.Contains(sent.Source, "\nversion: 1\n") || !sent.CreateOrgs {
		t.Errorf("%v: sent %+v", err, sent)
	}
	if got.code != exitOK || got.stderr != "acme.yaml:9:78: warning: careful\n" {
		t.Errorf("exit %d, stderr %q", got.code, got.stderr)
	}
	var v map[string]any
	if err := json.Unmarshal([]byte(got.stdout), &v); err != nil || v["version"] != 1.0 {
		t.Errorf("%v: %s", err, got.stdout)
	}
	got = usher(t, "policy", "apply", filepath.Dir(shipped), "--server", server, "--output", "json")
	var list struct{ Items []map[string]any }
	if err := json.Unmarshal([]byte(got.stdout), &list); err != nil || len(list.Items) != 1 {
		t.Errorf("of a directory: %v: %s", err, got.stdout)
	}
}

func TestRefusalsAreToldOnStderr(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	for _, tc := range []struct {
		name   string
		status int
		body   string
		code   int
		stderr string
	}{
		{"held", 409, `{"code":"held","reason":"would_remove","detail":"would remove 3"}`, exitHeld, "usher: would remove 3\n"},
		{"conflict", 409, `{"code":"conflict","reason":"already_exists","detail":"exists"}`, exitFailed, "usher: exists\n"},
		{
			"policy", 400, `{"code":"invalid","reason":"invalid_policy","detail":"no","problems":[{"file":"a.yaml","line":3,"column":1,"severity":"error","message":"odd","suggestion":"even"}]}`,
			exitFailed, "a.yaml:3:1: odd (did you mean \"even\"?)\nusher: no\n",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			server := (&answering{status: tc.status, body: tc.body}).start(t)
			got := usher(t, "policy", "apply", shipped, "--server", server, "--output", "json")
			if got != (outcome{tc.code, "", tc.stderr}) {
				t.Errorf("%+v", got)
			}
		})
	}
}

func TestKeys(t *testing.T) {
	clean(t)
	t.Chdir(t.TempDir())
	d := &answering{status: 200, body: `{"items":[]}`}
	server := d.start(t)
	if got := usher(t, "parent", "list", "--server", server); got.code != exitUsage || !strings.Contains(got.stderr, "no API key") || !strings.Contains(got.stderr, "no "+localKey) {
		t.Errorf("without a key: %+v", got)
	}
	if err := os.MkdirAll("usher-data", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(localKey, []byte("local-key\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	check := func(want string, args ...string) {
		t.Helper()
		if got := usher(t, append([]string{"parent", "list", "--server", server}, args...)...); got.code != exitOK || d.key != want {
			t.Errorf("the key is %q, want %q: %+v", d.key, want, got)
		}
	}
	check("local-key")
	if got := usher(t, "parent", "list", "--server", "http://usher.invalid"); got.code != exitUsage || !strings.Contains(got.stderr, "no API key") {
		t.Errorf("the local key is offered to another machine: %+v", got)
	}
	t.Setenv("USHER_API_KEY", "environment-key")
	check("environment-key")
	refusing := &answering{status: 401, body: `{"status":401,"code":"unauthenticated","detail":"no good"}`}
	if got := usher(t, "parent", "list", "--server", refusing.start(t)); got.code != exitFailed || !strings.Contains(got.stderr, "no good; it is that of USHER_API_KEY") {
		t.Errorf("a key that is refused: %+v", got)
	}
	check("file-key", "--api-key-file", write(t, "key", "file-key\n"))
	check("a phrase of operators é", "--api-key-file", write(t, "key", "a phrase of operators é\r\n"))
	for _, content := range []string{"", "two\nkeys", "key\tkey"} {
		if got := usher(t, "parent", "list", "--server", server, "--api-key-file", write(t, "key", content)); got.code != exitFailed || !strings.Contains(got.stderr, "one bare key") {
			t.Errorf("a key file of %q: %+v", content, got)
		}
	}
	for _, content := range []string{" ", "two\nkeys", "key\x1b"} {
		t.Setenv("USHER_API_KEY", content)
		if got := usher(t, "parent", "list", "--server", server); got.code != exitFailed || !strings.Contains(got.stderr, "USHER_API_KEY does not hold one bare key") {
			t.Errorf("a variable of %q: %+v", content, got)
		}
	}
	t.Setenv("USHER_API_KEY", "") // what is wrong with the address is not taken for a missing key
	for _, address := range []string{"nowhere", "127.0.0.1:8080"} {
		if got := usher(t, "parent", "list", "--server", address); got.code != exitUsage || !strings.Contains(got.stderr, "no server address") {
			t.Errorf("a server that is none: %+v", got)
		}
	}
	if got := usher(t, "parent", "list", "--server", "http://ada:hunter2@127.0.0.1:1"); got.code != exitUsage || !strings.Contains(got.stderr, "no place in the server's address") || strings.Contains(got.stderr, "hunter2") {
		t.Errorf("a server with a password: %+v", got)
	}
}

func TestListsAreReadToTheEnd(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := map[string]string{"": `{"items":[{"slug":"a","name":"A\u001b[31m"}],"next":"c1"}`, "c1": `{"items":[{"slug":"b"}]}`}[r.URL.Query().Get("after")]
		_, _ = io.WriteString(w, answer)
	}))
	t.Cleanup(s.Close)
	got := usher(t, "parent", "list", "--server", s.URL)
	if got.code != exitOK || strings.Count(got.stdout, "\n") != 3 || !strings.HasPrefix(got.stdout, "SLUG") {
		t.Errorf("%+v", got)
	}
	if strings.Contains(got.stdout, "\x1b") {
		t.Errorf("an escape sequence reaches the terminal: %q", got.stdout)
	}
}

// A search that finds nobody says so as every list does: by a head without rows.
func TestAMergeSearchIsPrintedAsAList(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "k")
	d := &answering{status: 200, body: `{"items":[{"id":"o1","slug":"lone","name":"Lone","kind":"team","members":3}]}`}
	search := []string{"merge", "search", "--parent", "acme", "--id", "o1", "--server", d.start(t)}
	if got := usher(t, search...); got.code != exitOK || got.stdout != "ID  SLUG  NAME  KIND  MEMBERS\no1  lone  Lone  team  3\n" {
		t.Errorf("one: %+v", got)
	}
	d.body = `{"items":[]}`
	if got := usher(t, search...); got.code != exitOK || got.stdout != "ID  SLUG  NAME  KIND  MEMBERS\n" {
		t.Errorf("none: %+v", got)
	}
	if got := usher(t, append(search, "--output", "json")...); got.code != exitOK || got.stdout != "{\n  \"items\": []\n}\n" {
		t.Errorf("JSON: %+v", got)
	}
}

// Lists that are asked for without a query have pages too.
func TestListsWithoutAQueryAreReadToTheEnd(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := map[string]string{"": `{"items":[{"job":"a","email":"a@acme.example"}],"next":"c1"}`, "c1": `{"items":[{"job":"b","email":"b@acme.example"}]}`}[r.URL.Query().Get("after")]
		_, _ = io.WriteString(w, answer)
	}))
	t.Cleanup(s.Close)
	for _, args := range [][]string{{"merge", "preview", "42"}, {"schedule", "list"}} {
		if got := usher(t, append(args, "--server", s.URL)...); got.code != exitOK || strings.Count(got.stdout, "\n") != 3 {
			t.Errorf("%v: %+v", args, got)
		}
	}
}

// TestServe runs the daemon by its command and speaks to it by the others.
func TestServe(t *testing.T) {
	clean(t)
	t.Chdir(t.TempDir())
	t.Setenv("USHER_LISTEN", "127.0.0.1:0")
	t.Setenv("USHER_OPERATIONS_LISTEN", "127.0.0.1:0")
	stdout, w := io.Pipe()
	var stderr bytes.Buffer
	ended := make(chan int, 1)
	go func() {
		code := run([]string{"serve", "--dev"}, strings.NewReader(""), w, &stderr)
		_ = w.Close()
		ended <- code
	}()
	server := ""
	for lines := bufio.NewScanner(stdout); server == "" && lines.Scan(); {
		if f := strings.Fields(lines.Text()); len(f) > 1 && f[0] == "public" {
			server = f[1]
		}
	}
	go func() { _, _ = io.Copy(io.Discard, stdout) }()
	if server == "" {
		t.Fatalf("serve does not say where; exit %d: %s", <-ended, stderr.String())
	}
	if got := usher(t, "parent", "create", "acme", "--server", server); got.code != exitOK {
		t.Errorf("parent create: %+v", got)
	}
	if got := usher(t, "parent", "list", "--server", server, "--output", "json"); !strings.Contains(got.stdout, `"slug": "acme"`) {
		t.Errorf("parent list: %+v", got)
	}
	if err := syscall.Kill(os.Getpid(), syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	if got := usher(t, "events", "tail", "--server", server); !strings.Contains(got.stdout, "parent.created") {
		t.Errorf("after a reload, events tail: %+v", got)
	}
	if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if code := <-ended; code != exitOK {
		t.Errorf("serve ended with %d: %s", code, stderr.String())
	}
}
