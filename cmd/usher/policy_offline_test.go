package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The policy that the mistakes below are made in.
const goodPolicy = `version: 1
parent: acme
organizations:
  acme-work: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console: {kind: console, mode: scim, group_mappings: true}
  acme-lab: {kind: team, mode: jit}
mappings:
  - {name: staff, group: all-staff, org: acme-work, role: user}
  - {name: heavy, group: heavy-users, org: acme-work, seat: premium}
  - {name: engineers, group: "eng-*", org: acme-console, role: developer}
  - {name: platform, externalId: 00g7plat, directory: okta, org: acme-console, role: admin}
  - {name: contractors, when: 'user.userType == "contractor" && "all-staff" in groups', org: acme-console, role: claude_code_user}
guards: {max_removals: {count: 10, percent: 20}}
tests:
  - name: engineers develop
    person: {email: ada@acme.example, groups: [all-staff, eng-web]}
    expect: {acme-work: {role: user, seat: standard}, acme-console: {role: developer}, acme-lab: {role: user}}
  - name: strangers come to the lab alone
    person: {email: eve@acme.example, groups: []}
    expect: {acme-lab: {}}
`

// without and instead edit the policy.
func without(line string) func(string) string { return instead(line, "") }

func until(text string) func(string) string {
	return func(s string) string {
		before, _, found := strings.Cut(s, text)
		if !found {
			panic("the policy has no " + text)
		}
		return before
	}
}

func instead(old, replacement string) func(string) string {
	return func(s string) string {
		if !strings.Contains(s, old) {
			panic("the policy has no " + old)
		}
		return strings.Replace(s, old, replacement, 1)
	}
}

func all(content string) func(string) string { return func(string) string { return content } }

// Every message that somebody sees from the commands without a daemon, by the
// mistake that a person makes.
func TestSpec6_WhatPeopleSee(t *testing.T) {
	clean(t)
	bomb := "version: 1\nparent: acme\nlol: &a [x, x, x, x, x, x, x, x, x]\n"
	for c := 'b'; c < 'm'; c++ {
		bomb += fmt.Sprintf("lol%c: &%c [*%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c]\n", c, c, c-1, c-1, c-1, c-1, c-1, c-1, c-1, c-1, c-1)
	}
	ada := "policy explain acme.yaml --email ada@acme.example "
	cases := []struct {
		name, command string
		edit          func(string) string // nil: the policy as it is
		absent        bool                // there is no file
	}{
		{name: "nothing wrong", command: "policy check acme.yaml"},
		{name: "tests pass", command: "policy test acme.yaml"},
		{name: "a typo in a group, which a test notices", command: "policy check acme.yaml", edit: instead("group: all-staff", "group: all-stuff")},
		{name: "a typo in a group, tests run", command: "policy test acme.yaml", edit: instead("group: all-staff", "group: all-stuff")},
		{name: "a typo in a group, and no test", command: "policy check acme.yaml", edit: func(s string) string {
			return instead("group: all-staff", "group: all-stuff")(until("tests:")(s))
		}},
		{name: "no tests", command: "policy test acme.yaml", edit: until("tests:")},
		{name: "wrong organization", command: "policy check acme.yaml", edit: instead("org: acme-work, role", "org: acme-wrok, role")},
		{name: "another organization", command: "policy check acme.yaml", edit: instead("org: acme-work, role", "org: acme-console, role")},
		{name: "unknown role", command: "policy check acme.yaml", edit: instead("role: developer}", "role: developper}")},
		{name: "role of another kind", command: "policy check acme.yaml", edit: instead("role: developer}", "role: owner}")},
		{name: "unknown seat", command: "policy check acme.yaml", edit: instead("seat: premium", "seat: premum")},
		{name: "unknown mode", command: "policy check acme.yaml", edit: instead("mode: jit", "mode: jti")},
		{name: "unknown key", command: "policy check acme.yaml", edit: instead("guards: {max_removals", "guards: {max_removal")},
		{name: "mappings forgotten", command: "policy check acme.yaml", edit: instead("acme-console: {kind: console, mode: scim, group_mappings: true}", "acme-console: {kind: console, mode: scim}")},
		{name: "every mapping of an organization deleted", command: "policy check acme.yaml", edit: without("  - {name: staff, group: all-staff, org: acme-work, role: user}\n")},
		{name: "a mistyped variable", command: "policy check acme.yaml", edit: instead(`"all-staff" in groups`, `"all-staff" in grops`)},
		{name: "a mistyped attribute", command: "policy check acme.yaml", edit: instead("user.userType", "user.usertype")},
		{name: "an attribute without user", command: "policy check acme.yaml", edit: instead("user.userType", "userType")},
		{name: "an expression that is no question", command: "policy check acme.yaml", edit: instead(`user.userType == "contractor" && "all-staff" in groups`, `user.userType`)},
		{name: "an expression that takes too long", command: "policy check acme.yaml", edit: instead(`user.userType == "contractor" && "all-staff" in groups`, `groups.exists(a, groups.exists(b, a == b + "-x"))`)},
		{name: "the same mapping twice", command: "policy check acme.yaml", edit: instead("  - {name: heavy,", "  - {name: staff again, group: All-Staff, org: acme-work, role: user}\n  - {name: heavy,")},
		{name: "the same name twice", command: "policy check acme.yaml", edit: instead("name: heavy,", "name: staff,")},
		{name: "a lower role by the same group", command: "policy check acme.yaml", edit: instead("  - {name: heavy,", "  - {name: chiefs, group: all-staff, org: acme-work, role: owner}\n  - {name: heavy,")},
		{name: "a broader group", command: "policy check acme.yaml", edit: instead("  - {name: heavy,", "  - {name: web, group: eng-web, org: acme-console, role: user}\n  - {name: heavy,")},
		{name: "a group's name that administers", command: "policy check acme.yaml", edit: instead("externalId: 00g7plat, directory: okta", "group: Platform Admins")},
		{name: "a role dropped by a higher one", command: "policy check acme.yaml", edit: instead("  - {name: heavy,", "  - {name: finance, group: finance, org: acme-console, role: billing}\n  - {name: heavy,")},
		{name: "a tab", command: "policy check acme.yaml", edit: instead("  acme-lab", "\tacme-lab")},
		{name: "a tab in front of a list", command: "policy check acme.yaml", edit: instead("  - {name: heavy", "  \t- {name: heavy")},
		{name: "a byte order mark and the line ends of Windows", command: "policy check acme.yaml", edit: func(s string) string { return "\ufeff" + strings.ReplaceAll(s, "\n", "\r\n") }},
		{name: "a mistake between the line ends of Windows", command: "policy check acme.yaml", edit: func(s string) string {
			return strings.ReplaceAll(instead(`"all-staff" in groups`, `"all-staff" in grops`)(instead("role: developer}", "role: developper}")(s)), "\n", "\r\n")
		}},
		{name: "two documents", command: "policy check acme.yaml", edit: func(s string) string { return s + "---\n" + s }},
		{name: "a key twice", command: "policy check acme.yaml", edit: func(s string) string { return s + "guards: {scim_groups: apply}\n" }},
		{name: "an organization twice", command: "policy check acme.yaml", edit: instead("  acme-lab", "  acme-work")},
		{name: "a bracket too few", command: "policy check acme.yaml", edit: instead("role: user}\n  - {name: heavy", "role: user\n  - {name: heavy")},
		{name: "numbers and yes for texts and true", command: "policy check acme.yaml", edit: func(s string) string {
			return instead("group: all-staff", "group: 2024")(instead("group_mappings: true", "group_mappings: yes")(s))
		}},
		{name: "a schedule of four fields", command: "policy check acme.yaml", edit: func(s string) string { return s + "schedules: {directories: '0 3 * *'}\n" }},
		{name: "empty", command: "policy check acme.yaml", edit: all("")},
		{name: "only comments", command: "policy check acme.yaml", edit: all("# version: 1\n# parent: acme\n")},
		{name: "deleted", command: "policy check acme.yaml", absent: true},
		{name: "every file deleted", command: "policy check .", absent: true},
		{name: "half a file", command: "policy check acme.yaml", edit: until("platform")},
		{name: "no text", command: "policy check acme.yaml", edit: all("\x7fELF\x02\x01\x01\x00")},
		{name: "UTF-16", command: "policy check acme.yaml", edit: all("\xff\xfev\x00e\x00r\x00")},
		{name: "huge", command: "policy check acme.yaml", edit: func(s string) string { return s + strings.Repeat("# nothing\n", 500_000) }},
		{name: "an alias bomb", command: "policy check acme.yaml", edit: all(bomb)},
		{name: "deep nesting", command: "policy check acme.yaml", edit: all("version: 1\nparent: acme\nmappings: " + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + "\n")},
		{name: "deep nesting by indentation", command: "policy check acme.yaml", edit: func(s string) string { return s + "more:\n" + nested(1500) }},
		{name: "deep attributes", command: "policy check acme.yaml", edit: instead("groups: []}", "groups: [], attributes: {a: "+strings.Repeat("{b: ", 12)+"c"+strings.Repeat("}", 12)+"}}")},
		{name: "an escape sequence in a name", command: "policy check acme.yaml", edit: instead("name: heavy", `name: "\e[31mheavy\e[0m", x: y`)},
		{name: "whom an engineer is", command: ada + "--group all-staff --group eng-web"},
		{name: "whom nobody is", command: ada},
		{name: "whom a mistyped group makes", command: ada + "--group all-stff --group heavy-users"},
		{name: "whom a contractor is", command: ada + "--group all-staff --attribute userType=contractor"},
		{name: "whom an externalId makes", command: ada + "--group-id 00g7plat --directory okta"},
		{name: "whom an externalId of another directory makes", command: ada + "--group-id 00g7plat --directory entra"},
		{name: "explain with a mistake", command: ada + "--group all-staff", edit: instead("role: developer}", "role: developper}")},
		{name: "explain without an e-mail", command: "policy explain acme.yaml"},
		{name: "many mappings", command: ada + "--group team-3", edit: manyMappings},
		{name: "schema of no configuration", command: "policy schema --config nothing.yaml"},
	}
	var got bytes.Buffer
	for _, tc := range cases {
		dir := t.TempDir()
		t.Chdir(dir)
		if !tc.absent {
			content := goodPolicy
			if tc.edit != nil {
				content = tc.edit(content)
			}
			if err := os.WriteFile("acme.yaml", []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		out := usher(t, strings.Fields(tc.command)...)
		fmt.Fprintf(&got, "== %s\n$ usher %s\n%s", tc.name, tc.command, out.stdout)
		for line := range strings.Lines(out.stderr) {
			fmt.Fprintf(&got, "! %s", line)
		}
		fmt.Fprintf(&got, "exit %d\n\n", out.code)
		asJSON := usher(t, append(strings.Fields(tc.command), "--output", "json")...)
		var value map[string]any
		if asJSON.code != out.code || asJSON.stdout != "" && json.Unmarshal([]byte(asJSON.stdout), &value) != nil {
			t.Errorf("%s: as JSON exit %d, and %d as a table; stdout is no one value: %.200s", tc.name, asJSON.code, out.code, asJSON.stdout)
		}
	}
	golden(t, "policy_messages.golden", got.String())
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join(home, "testdata", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
		for i := range min(len(g), len(w)) {
			if g[i] != w[i] {
				t.Fatalf("%s, line %d: got\n%s\nwant\n%s\n(-update writes it anew)", name, i+1, g[i], w[i])
			}
		}
		t.Fatalf("%s: got %d lines, want %d (-update writes it anew)", name, len(g), len(w))
	}
}

// home is where the tests start; some of them go elsewhere.
var home, _ = os.Getwd()

func nested(depth int) string {
	var b strings.Builder
	for i := range depth {
		fmt.Fprintf(&b, "%sk:\n", strings.Repeat(" ", i+1))
	}
	return b.String()
}

func manyMappings(s string) string {
	var b strings.Builder
	for i := range 30 {
		fmt.Fprintf(&b, "  - {name: team %d, group: team-%d, org: acme-console, role: user}\n", i, i)
	}
	return strings.Replace(s, "guards:", b.String()+"guards:", 1)
}

// The order of mappings, organizations and tests decides nothing.
func TestSpec6_OrderInTheFileDecidesNothing(t *testing.T) {
	clean(t)
	t.Chdir(t.TempDir())
	head, rest, _ := strings.Cut(goodPolicy, "mappings:\n")
	rules, tail, _ := strings.Cut(rest, "guards:")
	lines := strings.SplitAfter(strings.TrimSuffix(rules, "\n"), "\n")
	lines[len(lines)-1] += "\n"
	slices.Reverse(lines)
	for name, content := range map[string]string{"a.yaml": goodPolicy, "b.yaml": head + "mappings:\n" + strings.Join(lines, "") + "guards:" + tail} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	type member struct {
		Organization, Role string
		Seats              []string
		Present            bool
	}
	for _, groups := range [][]string{nil, {"all-staff"}, {"all-staff", "eng-web", "heavy-users"}, {"eng-web"}, {"heavy-users"}} {
		var answers [2][]member
		for i, file := range []string{"a.yaml", "b.yaml"} {
			args := []string{"policy", "explain", file, "--email", "ada@acme.example", "--attribute", "userType=contractor", "--output", "json"}
			for _, g := range groups {
				args = append(args, "--group", g)
			}
			var v struct{ Items []member }
			if err := json.Unmarshal([]byte(usher(t, args...).stdout), &v); err != nil {
				t.Fatal(err)
			}
			answers[i] = v.Items
		}
		if fmt.Sprint(answers[0]) != fmt.Sprint(answers[1]) || len(answers[0]) != 3 {
			t.Errorf("%v: %v, and in the other order %v", groups, answers[0], answers[1])
		}
	}
}

func TestPolicySchema(t *testing.T) {
	clean(t)
	published, err := os.ReadFile("../../docs/policy.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	if got := usher(t, "policy", "schema"); got.code != exitOK || got.stdout != string(published) || got.stderr != "" {
		t.Errorf("exit %d, %s; the schema is not the published one", got.code, got.stderr)
	}
	own := write(t, "usher.yaml", "catalogue:\n  console:\n    default_role: user\n    roles: [{name: chief, administers: true, includes: [user]}, {name: user}]\n")
	if got := usher(t, "policy", "schema", "--config", own); got.code != exitOK || !strings.Contains(got.stdout, `"chief"`) || strings.Contains(got.stdout, "claude_code_user") {
		t.Errorf("exit %d, %s: the schema does not have the daemon's roles", got.code, got.stderr)
	}
}
