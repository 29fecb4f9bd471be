package demo

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestWrapFitsAndLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-zäö–]{1,40}`), 0, 60).Draw(t, "words")
		text := strings.Join(words, " ")
		lines := wrap(text, "  ", "      ")
		for _, l := range lines {
			if utf8.RuneCountInString(l) > width {
				t.Fatalf("%q is longer than %d columns", l, width)
			}
		}
		if got := strings.Fields(strings.Join(lines, " ")); !slices.Equal(got, words) {
			t.Fatalf("%q became %q", words, got)
		}
	})
}

func TestWrap(t *testing.T) {
	long := strings.Repeat("x", 120)
	for _, tc := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", "", []string{""}},
		{"short", "a  b", []string{"  a  b"}},
		{"indented", "  a", []string{"    a"}},
		{"a word that fits nowhere stays whole", "see " + long + " there", []string{"  see", "      " + long, "      there"}},
		{"columns stay", strings.Repeat("y", 60) + "    " + strings.Repeat("z", 60), []string{"  " + strings.Repeat("y", 60), "      " + strings.Repeat("z", 60)}},
	} {
		if got := wrap(tc.text, "  ", "      "); !slices.Equal(got, tc.want) {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

func TestALongCommandIsBrokenAsAShellTakesIt(t *testing.T) {
	var out bytes.Buffer
	n := narrator{out: &out}
	n.command("usher " + strings.Repeat("word ", 25) + "end\nnext")
	got := strings.ReplaceAll(out.String(), "\\\n", "")
	if want := "$ usher " + strings.Repeat("word ", 25) + "end next"; strings.Join(strings.Fields(got), " ") != want || !strings.Contains(out.String(), " \\\n") {
		t.Errorf("%s", &out)
	}
}

func TestLongAnswersAreCut(t *testing.T) {
	for _, tc := range []struct {
		lines, first, last int
		want               string
	}{
		{3, 2, 0, "1 2 3"}, // one line more is shown rather than counted
		{4, 2, 0, "1 2 … 2 more lines"},
		{6, 2, 1, "1 2 … 3 more lines 6"},
		{2, 9, 9, "1 2"},
	} {
		var out bytes.Buffer
		n := narrator{out: &out}
		var text strings.Builder
		for i := range tc.lines {
			text.WriteString(string(rune('1'+i)) + "\n")
		}
		n.output(text.String(), tc.first, tc.last)
		if got := strings.Join(strings.Fields(out.String()), " "); got != tc.want {
			t.Errorf("%d lines: %q, want %q", tc.lines, got, tc.want)
		}
	}
}
