package mappings

import (
	"path"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"usher/internal/identity"
)

func TestGlob(t *testing.T) {
	for _, tc := range []struct {
		pattern, name string
		want          bool
	}{
		{"eng-*", "eng-", true},
		{"eng-*", "ENG-Platform", true},
		{"eng-*", "eng", false},
		{"*", "", true},
		{"*", "a/b c", true},
		{"**a", "bba", true},
		{"*a*b*", "xxaxxbxx", true},
		{"*a*b*", "xxbxxaxx", false},
		{"a?c", "abc", true},
		{"a?c", "aéc", true},
		{"a?c", "ac", false},
		{"[a-c]x", "Bx", true},
		{"[^a-c]x", "bx", false},
		{"[!a-c]x", "dx", true},
		{"[-x]", "-", true},
		{`[\]]`, "]", true},
		{"Ä*", "äpfel", true},
		{`\[eu\] *`, "[EU] sales", true},
		{"*.txt", "a/b.txt", true},
	} {
		_, g, err := compilePattern(tc.pattern)
		if err != nil || g == nil {
			t.Errorf("%q: glob %v, error %v", tc.pattern, g, err)
			continue
		}
		if got := g.match(identity.Fold(tc.name)); got != tc.want {
			t.Errorf("%q matches %q: %v, want %v", tc.pattern, tc.name, got, tc.want)
		}
	}
}

func TestGlob_ManyStarsStayCheap(t *testing.T) {
	_, g, err := compilePattern(strings.Repeat("a*", maxPattern/2-1) + "b")
	if err != nil {
		t.Fatal(err)
	}
	if g.match(strings.Repeat("a", 20000)) { // 10^7 steps; backtracking would not end
		t.Fatal("matched")
	}
}

func FuzzGlob(f *testing.F) {
	for _, s := range [][2]string{{"eng-*", "eng-web"}, {"[a-", "a"}, {`\`, ""}, {"[^]a]", "b"}, {"?[!x]*", "éy"}, {"*\xff*", "\xff"}} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, pattern, name string) {
		literal, g, err := compilePattern(pattern)
		if err != nil {
			return
		}
		folded := identity.Fold(name)
		got := false
		if g == nil {
			got = literal == folded
		} else {
			got = g.match(folded)
		}
		// path.Match is the oracle where the two agree on the language.
		if strings.ContainsAny(pattern, "!/") || strings.Contains(name, "/") || !utf8.ValidString(pattern) || !utf8.ValidString(name) {
			return
		}
		want, err := path.Match(identity.Fold(pattern), folded)
		if err == nil && want != got {
			t.Fatalf("%q matches %q: %v, path.Match says %v", pattern, name, got, want)
		}
	})
}

// The one backslash of a name such as DOMAIN\group is no part of it for a pattern: it
// is doubted, and who is in no such group is told what the rule looks for.
func TestSpec6_ASingleBackslashIsDoubted(t *testing.T) {
	for _, tc := range []struct{ pattern, literal, meant string }{
		{`ACME\Admins`, `ACMEAdmins`, `ACME\\Admins`},
		{`ACME\eng-*`, `ACMEeng-*`, `ACME\\eng-*`},
		{`\\srv\x\*`, `\srvx*`, `\\srv\\x\*`},
		{`ACME\\Admins`, "", ""},
		{`\[app\] \*\?\^\!\-`, "", ""},
		{`[\]\\a-z]`, "", ""},
		{`plain`, "", ""},
	} {
		s := compile(t, Rule{Name: "first", Group: "g", Org: "con", Role: "user"}, Rule{Name: "r", Group: tc.pattern, Org: "con", Role: "user"})
		got := s.Doubts()
		if tc.literal == "" {
			if len(got) != 0 {
				t.Errorf("%s: doubted: %+v", tc.pattern, got)
			}
			continue
		}
		if len(got) != 1 || got[0].Index != 1 || got[0].Field != "group" || got[0].Suggestion != tc.meant || !strings.Contains(got[0].Message, strconv.Quote(tc.literal)) {
			t.Errorf("%s: got %+v", tc.pattern, got)
		}
		name := strings.NewReplacer(`\\`, `\`, `\*`, `*`, `*`, `x`).Replace(tc.meant)
		if _, errs := Compile([]Rule{{Name: "r", Group: tc.meant, Org: "con", Role: "user"}}, identity.DefaultCatalogue(), kinds); len(errs) != 0 {
			t.Errorf("%s: %v", tc.meant, errs)
		}
		if meant := compile(t, Rule{Name: "r", Group: tc.meant, Org: "con", Role: "user"}); len(meant.Doubts()) != 0 || len(meant.Match(Person{Groups: []Group{{Name: name}}})) != 1 {
			t.Errorf("%s does not match %s", tc.meant, name)
		}
	}
	rules := []Rule{{Name: "r", Group: `ACME\Admins`, Org: "con", Role: "user"}}
	j := compile(t, rules...).Judge(rules, Person{Groups: []Group{{Name: `ACME\Admins`}}})
	if got := j.Says(0, j.Rule(0), Unknown); got != `the person is in no group "ACMEAdmins"; the nearest of theirs is "ACME\\Admins"` {
		t.Errorf("it says %s", got)
	}
}
