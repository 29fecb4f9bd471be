package policy

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/mappings"
)

var update = flag.Bool("update", false, "write the golden files anew")

func parseFile(t testing.TB, name string) (*Policy, Problems) {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return Parse(name, src, identity.DefaultCatalogue())
}

func TestSpec6_EveryMistakeAtOnce(t *testing.T) {
	busted, err := filepath.Glob("testdata/busted_*.yaml")
	if err != nil || len(busted) == 0 {
		t.Fatal("no busted files", err)
	}
	for _, path := range busted {
		t.Run(filepath.Base(path), func(t *testing.T) {
			p, problems := parseFile(t, filepath.Base(path))
			if p != nil {
				t.Fatal("a policy came out of a busted file")
			}
			got := problems.String() + "\n"
			golden := strings.TrimSuffix(path, ".yaml") + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Fatalf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestSpec6_WorkingFilesAreAccepted(t *testing.T) {
	working, err := filepath.Glob("testdata/working_*.yaml")
	if err != nil || len(working) == 0 {
		t.Fatal("no working files", err)
	}
	for _, path := range working {
		t.Run(filepath.Base(path), func(t *testing.T) {
			p, problems := parseFile(t, filepath.Base(path))
			if p == nil || len(problems.Errors()) > 0 {
				t.Fatalf("refused:\n%s", problems)
			}
			if len(p.Tests) == 0 {
				t.Fatal("no tests inside")
			}
			for _, r := range p.RunTests() {
				if !r.Passed() {
					t.Errorf("%s", r.Problems)
				}
			}
		})
	}
}

func TestShippedExamplesAreAccepted(t *testing.T) {
	policies, problems := Load("../examples/policies", identity.DefaultCatalogue())
	if len(policies) == 0 || problems.Err() != nil {
		t.Fatalf("%d policies, problems:\n%s", len(policies), problems)
	}
}

func TestParse_Everything(t *testing.T) {
	p, problems := parseFile(t, "working_everything.yaml")
	if p == nil {
		t.Fatal(problems)
	}
	if p.Parent != "globex" || p.ParentPos != (Position{"working_everything.yaml", 3, 9}) || len(p.Organizations) != 4 || len(p.Rules) != 5 || !p.Rules[3].Mirror || !p.Rules[4].Mirror || p.Rules[0].Mirror {
		t.Fatalf("got %+v", p)
	}
	if o, ok := p.Organization("globex-team"); !ok || o.Kind != "team" || o.Mode != "jit" || o.GroupMappings || o.DefaultSeat != "standard" {
		t.Fatalf("got %+v", o)
	}
	if !p.SSO.Required["enterprise"] || p.SSO.Required["team"] || p.SSO.RestrictOrgCreation ||
		p.SSO.RequiredPos != (Position{"working_everything.yaml", 10, 26}) || p.SSO.RestrictPos != (Position{"working_everything.yaml", 11, 26}) {
		t.Fatalf("got %+v", p.SSO)
	}
	if p.Guards != (Guards{MaxRemovals: Limit{Count: 3}, MaxNewAdministrators: 2, SCIMGroups: SCIMGroupsApply}) {
		t.Fatalf("half a limit is the whole limit, got %+v", p.Guards)
	}
	if p.Schedules.Directories != "@hourly" || p.Rules[0].Directory != "okta" || p.Rules[2].Ref.Line != 15 {
		t.Fatalf("got %+v %+v", p.Schedules, p.Rules)
	}
	for path, want := range map[string]bool{
		"sso": true, "sso.required.team": true, "organizations.globex-lab.mode": true, "guards.max_removals": true,
		"organizations.globex-lab.group_mappings": false, "guards.max_removals.percent": false, "name": false,
	} {
		if p.Manages(path) != want {
			t.Errorf("Manages(%q) is %v", path, !want)
		}
	}
	if len(p.Hash()) != 64 {
		t.Errorf("hash %q", p.Hash())
	}
}

func TestGuards_DefaultsWhenUnsaid(t *testing.T) {
	p, problems := Parse("p.yaml", []byte("version: 1\nparent: acme\nguards: {scim_groups: apply}\n"), identity.DefaultCatalogue())
	want := DefaultGuards()
	want.SCIMGroups = SCIMGroupsApply
	if p == nil || p.Guards != want || p.Manages("guards.max_removals") {
		t.Fatalf("got %+v, %s", p, problems)
	}
}

// with returns a policy of two mapped organizations with the lines appended.
func with(lines string) []byte {
	return []byte("version: 1\nparent: acme\norganizations:\n  con: {kind: console, mode: scim, group_mappings: true}\n  ent: {kind: enterprise, mode: scim, group_mappings: true}\n" + lines)
}

func TestSpec6_Warnings(t *testing.T) {
	const never = "never counts"
	tests := []struct {
		name, lines string
		want        []string // parts of the warnings, in order
	}{
		{"glob that administers", "{name: a, group: 'adm*', org: con, role: admin}", []string{"p.yaml:9:42: warning: mapping \"a\" grants the administering role admin"}},
		{"display name that administers", "{name: a, group: adm, org: ent, role: owner}", []string{"administering role owner"}},
		{"display name of one directory that administers", "{name: a, group: adm, directory: okta, org: ent, role: owner}", []string{"administering role owner"}},
		{"expression over groups that administers", `{name: a, when: '"adm" in groups', org: ent, role: owner}`, []string{"administering role owner"}},
		{"externalId that administers", "{name: a, externalId: adm, org: ent, role: owner}", nil},
		{"expression over attributes that administers", `{name: a, when: 'user.title == "boss"', org: ent, role: owner}`, nil},
		{"display name that gives a seat", "{name: a, group: adm, org: ent, seat: premium}", nil},
		{"incomparable roles", "{name: a, group: dev, org: con, role: developer}, {name: b, group: fin, org: con, role: billing}", []string{`"a" and "b" match gets developer in con and not billing`}},
		{"incomparable roles, the lower first", "{name: b, group: fin, org: con, role: billing}, {name: a, group: dev, org: con, role: developer}", []string{`"a" and "b" match gets developer in con and not billing`}},
		{"incomparable roles once", "{name: a, group: dev, org: con, role: developer}, {name: b, group: fin, org: con, role: billing}, {name: c, group: fin2, org: con, role: billing}", []string{`"a" and "b"`}},
		{"comparable roles", "{name: a, group: dev, org: con, role: developer}, {name: b, group: fin, org: con, role: user}", nil},
		{"the highest role includes all", "{name: a, externalId: x, org: con, role: admin}, {name: b, group: fin, org: con, role: billing}", nil},
		{"incomparable roles in two organizations", "{name: a, group: dev, org: con, role: developer}, {name: b, group: fin, org: lab, role: billing}", nil},
		{"a broader pattern", "{name: a, group: 'eng-*', org: con, role: developer}, {name: b, group: eng-web, org: con, role: user}", []string{`p.yaml:9:55: warning: mapping "b" never counts: "a" on line 9 matches everybody`}},
		{"a broader pattern that gives less", "{name: a, group: 'eng-*', org: con, role: user}, {name: b, group: eng-web, org: con, role: developer}", nil},
		{"a broader pattern in another organization", "{name: a, group: 'eng-*', org: con, role: developer}, {name: b, group: eng-web, org: lab, role: user}", nil},
		{"a seat of its own", "{name: a, group: 'eng-*', org: ent, role: user}, {name: b, group: eng-web, org: ent, role: user, seat: premium}", nil},
		{"a broader pattern that mirrors no group", "{name: a, group: 'eng-*', org: con, role: developer}, {name: b, group: eng-web, org: con, role: user, mirror: true}", nil},
		{"an expression that mirrors nothing", `{name: a, when: 'user.title == "x"', org: con, role: user, mirror: false}`, nil},
		{"a group that is mirrored alone", "{name: a, group: eng, org: con, mirror: true}, {name: b, group: eng, org: con, role: user}", nil},
		{"every directory", "{name: a, group: eng, org: con, role: user}, {name: b, group: eng, directory: okta, org: con, role: user}", []string{never}},
		{"a false expression", "{name: a, when: 'user.a == 1 && false', org: con, role: user}", []string{"p.yaml:9:17: warning: mapping \"a\" never counts: its expression is false"}},
		{"a mistyped attribute", `{name: a, when: 'email != "" && user.usertype == "x"', org: con, role: user}`, []string{`p.yaml:9:33: warning: mapping "a": in the expression: a SCIM user has no attribute usertype; whom it is lacking the mapping does not match (did you mean "user.userType"?)`}},
		{"a claim that looks mistyped", `{name: a, when: 'user.usertype == "x"', org: jit, role: user}`, nil},
		{"an attribute of the directory's own", `{name: a, when: 'user.badge == "x"', org: con, role: user}`, nil},
	}
	const head = "version: 1\nparent: acme\norganizations:\n  con: {kind: console, mode: scim, group_mappings: true}\n  ent: {kind: enterprise, mode: scim, group_mappings: true}\n" +
		"  lab: {kind: console, mode: scim, group_mappings: true}\n  jit: {kind: console, mode: jit, group_mappings: true}\nmappings: [\n"
	// A rule that disturbs nothing, so that every organization has one.
	const others = ",\n{name: o1, externalId: o, org: con, role: user}, {name: o2, externalId: o, org: ent, role: user}, {name: o3, externalId: o, org: lab, role: user}, {name: o4, externalId: o, org: jit, role: user}]\n"
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			p, problems := Parse("p.yaml", []byte(head+tc.lines+others), identity.DefaultCatalogue())
			if p == nil || problems.Err() != nil {
				t.Fatalf("warnings keep no policy out:\n%s", problems)
			}
			if len(problems) != len(tc.want) {
				t.Fatalf("got\n%s", problems)
			}
			for i, w := range problems.Warnings() {
				if !strings.Contains(w.String(), tc.want[i]) {
					t.Errorf("got %s\nwant %s", w, tc.want[i])
				}
			}
		})
	}
}

// Whoever writes every mapping for the wrong organization would empty the
// right one.
func TestSpec6_WarnsOfAnOrganizationWithoutMappings(t *testing.T) {
	_, problems := Parse("p.yaml", with("mappings: [{name: a, group: dev, org: con, role: developer}, {name: b, group: dev, org: ent, seat: premium}]"), identity.DefaultCatalogue())
	if got := problems.String(); got != "p.yaml:5:3: warning: group_mappings is on in organization ent and no mapping gives a role there: nobody would be a member" {
		t.Errorf("got %s", got)
	}
}

// The example that everybody starts from warns of what the specification
// demands and of nothing else.
func TestSpec6_TheExampleWarnsOnce(t *testing.T) {
	_, problems := parseFile(t, "working_example.yaml")
	if len(problems) != 1 || !strings.Contains(problems[0].String(), `mapping "platform" grants the administering role admin`) {
		t.Errorf("got %s", problems)
	}
	_, problems = parseFile(t, "working_everything.yaml")
	if len(problems) != 1 || !strings.Contains(problems[0].String(), "gets limited_developer in globex-console and not billing") {
		t.Errorf("got %s", problems)
	}
}

func TestSpec6_Refused(t *testing.T) {
	tests := []struct {
		name string
		src  string
		want string // the first error, in part
	}{
		{"empty", "", "p.yaml: the file is empty"},
		{"only a comment", "# nothing\n", "the file is empty"},
		{"a list", "- a\n", "p.yaml:1:1: the policy must be keys with values, not a list"},
		{"nothing required", "{}", `p.yaml:1:1: the policy has no "parent"`},
		{"broken YAML", "version: 1\nparent: [acme\n", "p.yaml:3:1: not readable as YAML"},
		{"two documents", "version: 1\nparent: acme\n---\nversion: 1\n", "p.yaml:3:1: a second document starts here"},
		{"alias", "version: 1\nparent: acme\nguards: &g {scim_groups: hold}\nschedules: *g\n", "p.yaml:3:9: anchors are not allowed"},
		{"twice the same key", "version: 1\nparent: acme\nparent: acne\n", `p.yaml:3:1: key "parent" stands twice in the policy, first on line 2`},
		{"twice the same organization", string(with("  con: {kind: team, mode: scim}\n")), `p.yaml:6:3: key "con" stands twice`},
		{"merge key", "version: 1\nparent: acme\n<<: {guards: {}}\n", `unknown key "<<"`},
		{"empty value", "version: 1\nparent: acme\nmappings:\n", "mappings is empty; it must be a list"},
		{"empty guard", "version: 1\nparent: acme\nguards: {max_removals: {}}\n", "needs count, percent or both"},
		{"binary", "version: 1\nparent: \x00\n", "p.yaml:2:9: not readable as text"},
		{"not UTF-8", "version: 1\nparent: \xff\n", "p.yaml:2:9: not readable as text"},
		{"version as text", "version: '1'\nparent: acme\n", "version must be the number 1"},
		{"parent that is no slug", "version: 1\nparent: acme inc\n", "is no slug"},
		{"deep attributes", string(with("tests: [{name: a, person: {email: a@b.c, attributes: {a: " + strings.Repeat("[", 20) + strings.Repeat("]", 20) + "}}, expect: {}}]")), "nested deeper"},
		{"typing error in a guard", "version: 1\nparent: acme\nguards: {max_removal: {count: 1}}\n", `unknown key "max_removal" in guards (did you mean "max_removals"?)`},
		{"expression in a block", string(with("mappings:\n  - name: a\n    when: |\n      user.a == 1 &&\n        grups == []\n    org: con\n    role: user\n")), "p.yaml:10:9: mapping \"a\": in the expression: undeclared reference to 'grups' (did you mean \"groups\"?)"},
		{"folded expression", string(with("mappings:\n  - name: a\n    when: >\n      user.a == 1 &&\n      grups == []\n    org: con\n    role: user\n")), "p.yaml:8:11: mapping \"a\": in the expression: undeclared reference to 'grups' (line 1, column 16 of the expression)"},
		{"escaped expression", string(with(`mappings: [{name: a, when: "\"a\" in grups", org: con, role: user}]`)), "p.yaml:6:28: mapping \"a\": in the expression: undeclared reference to 'grups' (line 1, column 8 of the expression)"},
		{"primary owner mapped", string(with("mappings: [{name: a, group: a, org: ent, role: primary_owner}]")), "the primary owner is never mapped"},
		{"two test names", string(with("tests: [{name: a, person: {email: a@b.c}, expect: {}}, {name: a, person: {email: a@b.c}, expect: {}}]")), "stands twice"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			p, problems := Parse("p.yaml", []byte(tc.src), identity.DefaultCatalogue())
			if p != nil || len(problems.Errors()) == 0 {
				t.Fatalf("accepted, problems: %s", problems)
			}
			if !strings.Contains(problems.Errors()[0].String(), tc.want) {
				t.Fatalf("got\n%s\nwant %s", problems, tc.want)
			}
			var e *identity.Error
			if !errors.As(problems.Err(), &e) || e.Code != identity.CodeInvalid {
				t.Fatalf("Err() is %v", problems.Err())
			}
		})
	}
}

// TestSpec6_MistypedKeysAreErrors takes every key of a file with every key and
// mistypes it: none may be dropped in silence.
func TestSpec6_MistypedKeysAreErrors(t *testing.T) {
	src, err := os.ReadFile("testdata/working_everything.yaml")
	if err != nil {
		t.Fatal(err)
	}
	keys := []string{
		"version", "parent", "organizations", "kind", "mode", "group_mappings", "default_seat", "sso", "required", "enterprise",
		"restrict_org_creation", "mappings", "name", "externalId", "directory", "org", "role", "seat", "when", "group", "guards",
		"max_removals", "count", "max_new_administrators", "scim_groups", "schedules", "directories", "domains", "tests",
		"person", "email", "groups", "attributes", "expect",
	}
	for _, key := range keys {
		place := regexp.MustCompile(`(?m)(^|[\s{])` + key + ":").FindIndex(src)
		if place == nil {
			t.Errorf("the file has no key %s", key)
			continue
		}
		at := place[1] - len(key) - 1
		mistyped := string(src[:at]) + key + "x" + string(src[at+len(key):])
		p, problems := Parse("p.yaml", []byte(mistyped), identity.DefaultCatalogue())
		if p != nil || !strings.Contains(problems.String(), fmt.Sprintf("unknown key %q", key+"x")) || !strings.Contains(problems.String(), fmt.Sprintf("did you mean %q", key)) {
			t.Errorf("%sx: got\n%s", key, problems)
		}
	}
}

func TestParse_Bounds(t *testing.T) {
	if p, problems := Parse("p.yaml", make([]byte, MaxSize+1), identity.DefaultCatalogue()); p != nil || !strings.Contains(problems.String(), "larger than 4 MiB") {
		t.Errorf("got %s", problems)
	}
	p, problems := Parse("p.yaml", with("mappings: ["+strings.Repeat("7, ", 2*maxErrors)+"7]"), identity.DefaultCatalogue())
	if p != nil || len(problems) != maxErrors+1 || problems[maxErrors].Message != "1001 errors; those after the first 500 are not shown" {
		t.Errorf("got %d problems", len(problems))
	}
	var many strings.Builder
	many.WriteString("mappings:\n")
	for i := range maxWarnings + 1 {
		fmt.Fprintf(&many, "  - {name: m%d, group: g%d, org: ent, role: owner}\n", i, i)
	}
	p, problems = Parse("p.yaml", with(many.String()), identity.DefaultCatalogue())
	if p == nil || len(problems) != maxWarnings+1 || problems[maxWarnings].Message != "202 warnings; those after the first 200 are not shown" {
		t.Errorf("warnings alone keep no policy out, however many: got %d problems", len(problems))
	}
	p, problems = Parse("p.yaml", with(many.String()+"  - {name: m0, group: x, org: ent, role: user}\n"), identity.DefaultCatalogue())
	if p != nil || len(problems.Errors()) != 1 {
		t.Errorf("the error behind many warnings is not told: %s", problems.Errors())
	}
	many.Reset()
	for i := range maxOrganizations + 1 {
		fmt.Fprintf(&many, "  o%d: {kind: team, mode: jit}\n", i)
	}
	if p, problems := Parse("p.yaml", with(many.String()), identity.DefaultCatalogue()); p != nil || !strings.Contains(problems.String(), "at most 1000 organizations") {
		t.Errorf("got %s", problems)
	}
	tests := "tests: [" + strings.Repeat("{}, ", maxTests) + "{}]"
	if p, problems := Parse("p.yaml", with(tests), identity.DefaultCatalogue()); p != nil || !strings.Contains(problems.String(), "at most 1000 tests") {
		t.Errorf("got %s", problems)
	}
	many.Reset()
	many.WriteString("mappings:\n")
	for i := range 50 {
		fmt.Fprintf(&many, "  - {name: m%d, when: 'user.n == %d', org: con, role: user}\n", i, i)
	}
	many.WriteString("tests:\n")
	for i := range maxTrials/50 + 1 {
		fmt.Fprintf(&many, "  - {name: t%d, person: {email: a@b.c}, expect: {}}\n", i)
	}
	if p, problems := Parse("p.yaml", with(many.String()), identity.DefaultCatalogue()); p != nil || !strings.Contains(problems.String(), "too many") {
		t.Errorf("got %s", problems)
	}
	p, problems = Parse("p.yaml", with("mappings: ["+strings.Repeat("{}, ", maxRules)+"{}]"), identity.DefaultCatalogue())
	if p != nil || len(problems) == 0 {
		t.Errorf("got %d problems", len(problems))
	}
}

// A text that many messages name would make more of them than memory holds.
func TestParse_ALongTextIsToldOnce(t *testing.T) {
	long := strings.Repeat("n", 1<<20)
	var alike strings.Builder
	for i := range 100 {
		fmt.Fprintf(&alike, "  - {name: m%d, group: g, org: con, role: user}\n", i)
	}
	for name, body := range map[string]string{
		"mapping": "mappings:\n  - {name: " + long + ", group: g, org: con, role: developer}\n" + alike.String(),
		"key":     "tests: [{name: t, person: {email: a@b.c}, expect: {" + long + ": {" + strings.Repeat("k: v, ", 100) + "}}}]",
	} {
		p, problems := Parse("p.yaml", with(body), identity.DefaultCatalogue())
		if text := problems.String(); p != nil || len(text) > 1<<16 || !strings.Contains(text, "longer than 4096 bytes") {
			t.Errorf("%s: %d bytes of problems: %.500s", name, len(text), text)
		}
	}
}

func TestSpec6_Explain(t *testing.T) {
	p, problems := parseFile(t, "working_example.yaml")
	if p == nil {
		t.Fatal(problems)
	}
	person := func(groups ...string) mappings.Person {
		x := mappings.Person{Email: "ada@acme.example"}
		for _, g := range groups {
			x.Groups = append(x.Groups, mappings.Group{Name: g})
		}
		return x
	}
	got := p.Explain(person("eng-platform", "claude-premium"), identity.DefaultCatalogue())
	if len(got) != 2 {
		t.Fatalf("got %+v", got)
	}
	ent, con := got[0], got[1]
	if ent.Organization != "acme-enterprise" || ent.Present || ent.Reason != `only a seat mapping matched, "heavy users" at working_example.yaml:11, and a seat alone makes no member` {
		t.Errorf("got %+v", ent)
	}
	if !con.Present || con.Role != "admin" || con.Source != mappings.SourceMapping || len(con.Rules) != 2 ||
		con.Reason != `mapping "platform" at working_example.yaml:9 matched group "eng-platform"` {
		t.Errorf("got %+v", con)
	}
	got = p.Explain(person("all-staff", "claude-premium"), identity.DefaultCatalogue())
	if !got[0].Present || got[0].Role != "user" || len(got[0].Seats) != 1 || got[0].Seats[0] != "premium" || !got[0].Mapped {
		t.Errorf("got %+v", got[0])
	}
	if got[1].Present || got[1].Reason != "no mapping of this organization matched" {
		t.Errorf("got %+v", got[1])
	}
	p, _ = parseFile(t, "working_everything.yaml")
	reasons := map[string]string{}
	for _, e := range p.Explain(person(), identity.DefaultCatalogue()) {
		reasons[e.Organization] = e.Reason
	}
	if !strings.Contains(reasons["globex-lab"], "invitation only") || !strings.Contains(reasons["globex-team"], "first login") {
		t.Errorf("got %v", reasons)
	}
}

func TestLoad(t *testing.T) {
	cat := identity.DefaultCatalogue()
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if ps, problems := Load(dir, cat); ps != nil || !strings.Contains(problems.String(), "no *.yaml or *.yml file") {
		t.Errorf("empty directory: %s", problems)
	}
	if _, problems := Load(filepath.Join(dir, "none.yaml"), cat); !strings.Contains(problems.String(), "none.yaml: does not exist") {
		t.Errorf("missing file: %s", problems)
	}
	write("a.yaml", "version: 1\nparent: acme\n")
	write("b.yml", "version: 1\nparent: globex\n")
	write(".hidden.yaml", "broken: [")
	write("notes.txt", "broken: [")
	ps, problems := Load(dir, cat)
	if len(ps) != 2 || len(problems) != 0 || ps[0].Parent != "acme" || ps[1].File != filepath.Join(dir, "b.yml") {
		t.Errorf("got %d policies, %s", len(ps), problems)
	}
	write("c.yaml", "version: 1\nparent: acme\n")
	write("d.yaml", "version: 1\nparnt: acme\n")
	if err := os.Mkdir(filepath.Join(dir, "e.yaml"), 0o700); err != nil {
		t.Fatal(err)
	}
	ps, problems = Load(dir, cat)
	text := problems.String()
	if len(ps) != 2 || !strings.Contains(text, "c.yaml:2:9: parent acme has a policy already, at "+filepath.Join(dir, "a.yaml")+":2:9") || !strings.Contains(text, `d.yaml:2:1: unknown key "parnt"`) {
		t.Errorf("got %d policies,\n%s", len(ps), text)
	}
	if ps, problems := Load(filepath.Join(dir, "b.yml"), cat); len(ps) != 1 || len(problems) != 0 {
		t.Errorf("one file: %d, %s", len(ps), problems)
	}
}

func FuzzParse(f *testing.F) {
	files, err := filepath.Glob("testdata/*.yaml")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(src)
	}
	for _, s := range []string{"", "a: *b", "? {a: b}\n: c", "version: 1\nparent: a\nmappings: [{when: 'a.b.c('}]", "&a [*a]", "{<<: [], tests: [{person: {attributes: {a: 0x1F, b: .inf, c: 2020-01-01}}}]}"} {
		f.Add([]byte(s))
	}
	cat := identity.DefaultCatalogue()
	schema := compileSchema(f, cat)
	f.Fuzz(func(t *testing.T, src []byte) {
		if len(src) > 64<<10 {
			return
		}
		p, problems := Parse("p.yaml", src, cat)
		if (p == nil) != (len(problems.Errors()) > 0) {
			t.Fatalf("policy %v with problems %s", p != nil, problems)
		}
		if _, again := Parse("p.yaml", src, cat); again.String() != problems.String() {
			t.Fatalf("read twice: %s\n%s", problems, again)
		}
		if len(problems) > maxErrors+maxWarnings+2 {
			t.Fatalf("%d problems", len(problems))
		}
		if p == nil {
			return
		}
		if p.Set == nil || p.Version != Version || p.Parent == "" {
			t.Fatalf("accepted half: %+v", p)
		}
		if err := validate(t, schema, src); err != nil {
			t.Fatalf("accepted, and refused by the schema: %v", err)
		}
		for _, r := range p.RunTests() {
			if !r.Passed() {
				t.Fatalf("accepted with a failing test: %s", r.Problems)
			}
		}
	})
}
