package mappings

import (
	"path"
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
