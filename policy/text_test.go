package policy

import (
	"fmt"
	"strings"
	"testing"

	"usher/internal/identity"
)

// named is a policy with the name of a group written as value.
func named(value string) string {
	return "version: 1\nparent: acme\norganizations:\n  acme-console: {kind: console, mode: scim, group_mappings: true}\nmappings:\n" +
		"  - name: r\n    group: " + value + "\n    org: acme-console\n    role: developer\n"
}

// What ends a line for YAML alone is refused: a comment could hide a rule behind it,
// and in a name it counted as a space. A policy in force that has one stays readable.
func TestSpec6_EndsOfLinesThatNobodySeesAreRefused(t *testing.T) {
	cat := identity.DefaultCatalogue()
	for _, end := range []rune{0x85, 0x2028, 0x2029} {
		for where, src := range map[string]string{
			"7:16": named(`"eng` + string(end) + `web"`),
			"9:24": strings.TrimSuffix(named("eng"), "\n") + " # x" + string(end) + "  - {name: s, group: \"*\", org: acme-console, role: admin}\n",
		} {
			p, problems := Parse("a.yaml", []byte(src), cat)
			want := fmt.Sprintf("a.yaml:%s: not readable as text: U+%04X ends a line here, as few editors show; take it out, or write \\u%04x between double quotes where a name has it", where, end, end)
			if p != nil || problems.String() != want {
				t.Errorf("%U: got %s\nwant %s", end, problems, want)
			}
			if p, problems := Stored("a.yaml", []byte(src), cat); p == nil {
				t.Errorf("%U: a policy in force is not readable: %s", end, problems)
			}
		}
		p, problems := Parse("a.yaml", []byte(named(fmt.Sprintf(`"eng\u%04xweb"`, end))), cat)
		if p == nil || p.Rules[0].Group != "eng"+string(end)+"web" {
			t.Errorf("%U: got %s", end, problems)
		}
	}
	for _, bad := range []string{"\u0080", "\u009f", "\ufffe", "\uffff", "\x00", "\x7f", "\xff"} {
		if _, problems := Parse("a.yaml", []byte(named("eng"+bad)), cat); len(problems) != 1 || problems[0].Line != 7 || problems[0].Column != 15 {
			t.Errorf("%q: got %s", bad, problems)
		}
	}
}

// What was left open is said with where it begins: YAML stumbles over it lines
// further down, or at the end of the file.
func TestSpec6_WhatIsLeftOpenIsSaidWithWhereItBegins(t *testing.T) {
	const head, tail = "version: 1\nparent: acme\nmappings:\n  - ", "\n  - {name: b, group: \"y\", org: o, role: user}\nguards: {scim_groups: hold}\n"
	for open, want := range map[string]string{
		"{name: a, when: 'true, org: o}":     "4:21: not readable as YAML: the quotation mark here is never closed",
		"{name: a, group: \"x, org: o}":      "5:23: not readable as YAML: did not find expected ',' or '}' while parsing a flow mapping, which begins on line 4",
		"{name: a, group: x, org: o":         "5:5: not readable as YAML: did not find expected ',' or '}' while parsing a flow mapping, which begins on line 4",
		"[a, b":                              "5:5: not readable as YAML: did not find expected ',' or ']' while parsing a flow sequence, which begins on line 4",
		"{name: \"a, group: \"x\", org: o}":  "4:24: not readable as YAML: did not find expected ',' or '}' while parsing a flow mapping",
		"name: a\n    group: x\n   org: o\n": "6:4: not readable as YAML: did not find expected '-' indicator while parsing a block collection, which begins on line 4",
	} {
		if _, problems := Parse("a.yaml", []byte(head+open+tail), identity.DefaultCatalogue()); problems.String() != "a.yaml:"+want {
			t.Errorf("%s: got %s\nwant a.yaml:%s", open, problems, want)
		}
	}
}

// What has to stand in quotes is said where YAML stumbles over it.
func TestSpec6_WhatWantsQuotesIsSaid(t *testing.T) {
	for value, want := range map[string]string{
		"*":                     "; a text that begins with * stands in quotes",
		"*-admins":              "; a text that begins with * stands in quotes",
		"@eng":                  "; a text that begins with @ stands in quotes",
		"%eng":                  "; a text that begins with % stands in quotes",
		"`eng`":                 "; a text that begins with ` stands in quotes",
		"[eng] admins":          "; a text that begins with a bracket or a quotation mark stands in quotes as a whole",
		`"eng" and more`:        "; a text that begins with a bracket or a quotation mark stands in quotes as a whole",
		"eng: web":              "; a text with a colon and a space in it stands in quotes",
		"eng\n  sso: x":         "",
		"\"eng\n    org: other": "",
	} {
		_, problems := Parse("a.yaml", []byte(named(value)), identity.DefaultCatalogue())
		if len(problems) != 1 || problems[0].Line == 0 || !strings.HasPrefix(problems[0].Message, "not readable as YAML: ") {
			t.Errorf("%s: got %s", value, problems)
			continue
		}
		if _, says, found := strings.Cut(problems[0].Message, "; "); found != (want != "") || found && "; "+says != want {
			t.Errorf("%s: got %s", value, problems)
		}
	}
	for _, src := range []string{"version: 1\nparent: acme\nsso: {required: {\"team\": true} restrict_org_creation: true}\n", "version: 1\nmappings:\n  - {name: \"a\" group: b}\n", "%YAML 3.0\n---\nversion: 1\n"} {
		if _, problems := Parse("a.yaml", []byte(src), identity.DefaultCatalogue()); len(problems) != 1 || strings.Contains(problems[0].Message, "quot") {
			t.Errorf("%s: got %s", src, problems)
		}
	}
	for _, line := range []string{"schedules: {domains: */15 * * * *}\n", "schedules:\n  directories: */15 * * * *"} {
		_, problems := Parse("a.yaml", []byte("version: 1\nparent: acme\n"+line), identity.DefaultCatalogue())
		if len(problems) != 1 || !strings.HasSuffix(problems[0].Message, "; a text that begins with * stands in quotes") {
			t.Errorf("%s: got %s", line, problems)
		}
	}
}

// A single backslash in a name is told where the name stands, and keeps no policy out.
func TestSpec6_ASingleBackslashIsTold(t *testing.T) {
	p, problems := Parse("a.yaml", []byte(named(`'ACME\Admins'`)), identity.DefaultCatalogue())
	const want = `a.yaml:7:12: warning: mapping "r": a backslash takes the next character as it is, so that this stands for "ACMEAdmins"; a backslash of the name itself is written twice (did you mean "ACME\\\\Admins"?)`
	if p == nil || problems.String() != want {
		t.Errorf("got %s\nwant %s", problems, want)
	}
}
