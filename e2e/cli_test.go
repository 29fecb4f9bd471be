package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Exit codes: 0 ok, 1 failed, 2 usage, 3 held or refused by a guard.
func TestCLIExitCodes(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	s.policy(acmePolicy(t)).want(t, 200)
	provider := okta{newBooks(t, s.directory("acme", "okta", "okta"))}
	provider.createUser("ada", "")
	provider.createGroup("all-staff")
	provider.add("all-staff", "ada")

	removing := filepath.Join(s.dir, "removing.yaml")
	write(t, removing, strings.ReplaceAll(acmePolicy(t), "all-staff", "all-hands"))
	busted := filepath.Join(s.dir, "busted.yaml")
	write(t, busted, tenMistakes)
	for _, c := range []struct {
		args   string
		code   int
		stderr string
	}{
		{"version", 0, ""},
		{"--help", 0, ""},
		{"parent show acme", 0, ""},
		{"parent show nobody", 1, `no parent "nobody"`},
		{"parent create acme", 1, "acme"},
		{"parent list --server http://127.0.0.1:1", 1, "no answer from http://127.0.0.1:1"},
		{"policy check busted.yaml", 1, "busted.yaml:3:1: "},
		{"policy apply busted.yaml", 1, "busted.yaml:3:1: "},
		{"policy apply nowhere.yaml", 1, "nowhere.yaml"},
		{"org update acme-console --mode invite", 1, "policy"},
		{"", 2, "usher --help"},
		{"parnet list", 2, "parnet"},
		{"parent create", 2, "slug"},
		{"parent list --output xml", 2, "--output"},
		{"parent list --colour", 2, "--colour"},
		{"org create x --parent acme --kind shop", 2, "--kind"},
		{"org create x --parent acme --create-parent x --kind team", 2, "--parent"},
		{"org create x --kind enterprise", 1, "--create-parent"},
		{"token create", 2, "--scope"},
		{"token create --oauth --scope operator", 2, "--directory"},
		{"parent list --server nowhere", 2, "nowhere"},
		{"org create acme-team --parent acme --kind team", 0, ""},
		{"org members acme-team add una@acme.example --role owner", 0, ""},
		{"org members acme-team remove una@acme.example", 3, "nobody else administers acme-team"},
		{"org members acme-console add bob@acme.example", 1, "come and go with the directory"},
		{"org members acme-team add", 2, "say whom to add"},
		{"org members acme-team promote ada@acme.example", 2, "promote"},
		{"policy apply removing.yaml", 3, "1 change is held"},
	} {
		r := s.cli(strings.Fields(c.args)...)
		if r.code != c.code || !strings.Contains(r.stderr, c.stderr) {
			t.Errorf("%s\nwant exit code %d and %q on stderr", r, c.code, c.stderr)
		}
		if c.code != 0 && c.code != 3 && (r.stdout != "" || r.stderr == "") {
			t.Errorf("%s\nwant the reason on stderr and nothing on stdout", r)
		}
	}
	s.expect("what a policy takes from everybody is held", acmeOrgs, "ada acme-enterprise user standard active")
}

func TestCLIPrintsOneJSONValueOnStandardOutput(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	policy := filepath.Join(s.dir, "acme.yaml")
	write(t, policy, acmePolicy(t))
	write(t, filepath.Join(s.dir, "usher.yaml"), "listen: 127.0.0.1:8080\n")
	write(t, filepath.Join(s.dir, "hr.json"), `{"schemas":["x"],"id":"urn:acme:scim:schemas:extension:hr:2.0:User","attributes":[{"name":"floor","type":"string"}],"meta":{}}`)
	for _, args := range []string{
		"version", "check-config usher.yaml",
		"parent create acme", "parent list", "parent show acme",
		"domain add acme.example --parent acme --manual", "domain list --parent acme",
		"policy check acme.yaml", "policy test acme.yaml", "policy explain acme.yaml --email ada@acme.example --group all-staff",
		"policy apply acme.yaml --create-orgs", "policy history acme", "policy show acme", "policy diff acme 1", "policy rollback acme 1",
		"org create acme-team --parent acme --kind team", "org list --parent acme", "org show acme-team", "org members acme-team", "org groups acme-team",
		"org members acme-team add ada@acme.example --role owner", "org members acme-team change ada@acme.example --seat standard",
		"org members acme-team add bob@acme.example", "org members acme-team remove bob@acme.example",
		"org create acme-lab --parent acme --kind enterprise", "org members acme-lab add ada@acme.example", "org transfer-owner acme-lab --to ada@acme.example",
		"account show ada@acme.example --parent acme", "account deactivate ada@acme.example --parent acme", "account reactivate ada@acme.example --parent acme",
		"org create lone --kind team", "org show lone", "org list --standalone", "org give-parent lone --slug lone-inc", "org create work --kind enterprise --create-parent work-inc",
		"parent update lone-inc --name Lone --no-restrict-org-creation", "org delete lone", "parent delete lone-inc",
		"org update acme-team --mode jit", "org update acme-enterprise --seat-limit premium=10",
		"directory create okta --parent acme --kind scim --dialect okta", "directory list --parent acme", "directory sync acme/okta --dry-run", "directory sync acme/okta",
		"org sync acme-team --dry-run", "org sync acme-team", "parent sync acme --dry-run", "parent sync acme",
		"directory create hr --parent acme --kind scim --extensions hr.json", "directory extensions acme/okta", "directory extensions acme/okta --file hr.json", "directory show acme/okta",
		"connection create main --parent acme --kind oidc --vouched", "connection list --parent acme",
		"token create --directory acme/okta", "token create --scope login-hook:acme/main", "token create --scope read-only",
		"token create --directory acme/okta --oauth", "token list",
		"token create --directory acme/okta --issuer https://issuer.example --jwks-url https://issuer.example/keys --subject idp --claim tid=t1",
		"directory update acme/okta --profile ipsie", "directory update acme/okta --profile none",
		"events tail --parent acme",
	} {
		r := s.cli(append(strings.Fields(args), "--output", "json")...).want(t, 0)
		var v any
		if err := json.Unmarshal([]byte(r.stdout), &v); err != nil {
			t.Errorf("%s\nnot one JSON value: %v", r, err)
		}
		// The same command in its table form is for people.
		if strings.Contains(args, " list") || strings.Contains(args, " show ") {
			if r := s.cli(strings.Fields(args)...).want(t, 0); r.stdout == "" || strings.HasPrefix(r.stdout, "{") {
				t.Errorf("%s\nwant a table", r)
			}
		}
	}
	// A list has all pages.
	for range 3 {
		s.cli("token", "create", "--scope", "operator", "--output", "json").want(t, 0)
	}
	if items, _ := s.cliJSON("token", "list")["items"].([]any); len(items) != 9 {
		t.Errorf("token list has %d items, want the first key and 8 more", len(items))
	}
	// Even a failure leaves standard output to JSON alone.
	if r := s.cli("parent", "show", "nobody", "--output", "json"); r.code != 1 || r.stdout != "" {
		t.Errorf("%s\nwant exit code 1 and nothing on stdout", r)
	}
}

func TestCLITakesServerAndKeyAfterTheSubcommand(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	keyFile := filepath.Join(s.data, "operator.key")
	bare := func(env []string, args ...string) ran { return usher(t, s.record, t.TempDir(), env, args...) }
	bare(nil, "parent", "create", "acme", "--server", s.public, "--api-key-file", keyFile, "--output", "json").want(t, 0)
	bare(nil, "--server", s.public, "--api-key-file", keyFile, "parent", "show", "acme").want(t, 0)
	bare([]string{"USHER_SERVER=" + s.public, "USHER_API_KEY=" + s.key}, "parent", "show", "acme").want(t, 0)
	bare([]string{"USHER_SERVER=http://127.0.0.1:1", "USHER_API_KEY=nothing"}, "parent", "show", "acme", "--server", s.public, "--api-key-file", keyFile).want(t, 0)
	if r := bare([]string{"USHER_SERVER=" + s.public}, "parent", "list").want(t, 2); !strings.Contains(r.stderr, "USHER_API_KEY") {
		t.Errorf("%s\nwant to be told how to give a key", r)
	}
	if r := bare([]string{"USHER_SERVER=" + s.public, "USHER_API_KEY=nothing"}, "parent", "list").want(t, 1); strings.Contains(r.stderr, "nothing") {
		t.Errorf("%s\nthe key is repeated", r)
	}
	// A command on the daemon's own machine finds the key beside it.
	near := t.TempDir()
	if err := os.Symlink(s.data, filepath.Join(near, "usher-data")); err != nil {
		t.Fatal(err)
	}
	usher(t, s.record, near, []string{"USHER_SERVER=" + s.public}, "parent", "show", "acme").want(t, 0)
}

func TestSpec6_PolicyCommandsWorkOffline(t *testing.T) {
	t.Parallel()
	r, dir := newRecord(t), t.TempDir()
	nowhere := []string{"USHER_SERVER=http://127.0.0.1:1"}
	run := func(args string) ran { return usher(t, r, dir, nowhere, strings.Fields(args)...) }
	write(t, filepath.Join(dir, "acme.yaml"), acmePolicy(t))
	// The example grants an administering role by a group's name: a warning,
	// which goes to standard error and does not fail.
	checked := run("policy check acme.yaml").want(t, 0)
	if !strings.Contains(checked.stdout, "acme.yaml: ok: parent acme") || strings.Contains(checked.stdout, "warning") {
		t.Errorf("%s\nwant what is ok on stdout, and warnings elsewhere", checked)
	}
	if !strings.HasPrefix(checked.stderr, "acme.yaml:10:78: warning: mapping \"platform\"") || strings.Count(checked.stderr, "\n") != 1 {
		t.Errorf("%s\nwant one warning on stderr", checked)
	}
	if got := run("policy test .").want(t, 0); strings.Count(got.stdout, "ok ") != 2 {
		t.Errorf("%s\nwant two tests passed", got)
	}
	explained := run("policy explain acme.yaml --email ada@acme.example --group eng-platform --group all-staff").want(t, 0)
	for _, want := range []string{"acme-enterprise", "acme-console", "admin", "acme.yaml:10 "} {
		if !strings.Contains(explained.stdout, want) {
			t.Errorf("%s\nwant %q in it", explained, want)
		}
	}
	contractor := run("policy explain acme.yaml --email con@acme.example --group all-staff --attribute userType=contractor").want(t, 0)
	if !strings.Contains(contractor.stdout, "claude_code_user") {
		t.Errorf("%s\nwant the role that when: gives", contractor)
	}

	write(t, filepath.Join(dir, "acme.yaml"), strings.Replace(acmePolicy(t), "acme-console: {role: admin}", "acme-console: {role: user}", 1))
	if failed := run("policy test acme.yaml").want(t, 1); !strings.Contains(failed.stderr, "platform engineers administer the console") {
		t.Errorf("%s\nwant the test that fails by name", failed)
	}
	write(t, filepath.Join(dir, "acme.yaml"), tenMistakes)
	wantTenPlaces(t, "usher policy check", run("policy check .").want(t, 1).stderr)
}

func TestCheckConfigTellsEveryMistake(t *testing.T) {
	t.Parallel()
	r, dir := newRecord(t), t.TempDir()
	write(t, filepath.Join(dir, "usher.yaml"), `listen: 8080
operations_listen: 127.0.0.1:9090
data_dri: /var/lib/usher
log: {level: loud, format: json}
limits: {body_bytes: 3GiB}
database_url: mysql://usher:hunter2secret@db/usher
`)
	env := []string{"USHER_SHUTDOWN_TIMEOUT=soon", "USHER_LISTEM=:80"}
	want := []string{
		"usher.yaml:1:9: listen: ", `usher.yaml:3:1: unknown key data_dri`, `"data_dir"`, "usher.yaml:4:14: log.level: ", "usher.yaml:5:22: limits.body_bytes: ",
		"usher.yaml:6:15: database_url: ", "USHER_SHUTDOWN_TIMEOUT: ", "USHER_LISTEM: unknown environment variable",
	}
	for _, c := range []struct {
		args []string
		code int
	}{{[]string{"check-config", "usher.yaml"}, 1}, {[]string{"serve", "--config", "usher.yaml"}, 2}} {
		got := usher(t, r, dir, env, c.args...)
		if got.code != c.code {
			t.Errorf("%s\nwant exit code %d", got, c.code)
		}
		for _, w := range want {
			if !strings.Contains(got.stderr, w) {
				t.Errorf("%s\nwant %q on stderr", got, w)
			}
		}
		if strings.Contains(got.stdout+got.stderr, "hunter2secret") {
			t.Errorf("%s\na secret of the configuration is shown", got)
		}
	}
	if left := names(t, dir); len(left) != 1 {
		t.Errorf("a refused start left %q", left)
	}
	write(t, filepath.Join(dir, "usher.yaml"), "listen: 127.0.0.1:8080\n")
	usher(t, r, dir, nil, "check-config", "usher.yaml").want(t, 0)
}
