package linediff

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestUnified(t *testing.T) {
	numbers := func(from, to int) string {
		var b strings.Builder
		for i := from; i <= to; i++ {
			fmt.Fprintln(&b, i)
		}
		return b.String()
	}
	for _, tc := range []struct{ name, before, after, want string }{
		{"the same", "a\n", "a\n", ""},
		{"both empty", "", "", ""},
		{"a line changed", "a\nb\nc\n", "a\nB\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"},
		{"all new", "", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n"},
		{"all gone", "a\nb\n", "", "@@ -1,2 +0,0 @@\n-a\n-b\n"},
		{"the last line's end", "a\nb", "a\nb\n", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"},
		{"the last line has no end", "a\nb", "A\nb", "@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n"},
		{"a line moved", "a\nb\nc\nd\n", "b\nc\nd\na\n", "@@ -1,4 +1,4 @@\n-a\n b\n c\n d\n+a\n"},
		{"far from each other", numbers(1, 20), "0\n" + numbers(1, 19), "@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -17,4 +18,3 @@\n 17\n 18\n 19\n-20\n"},
		{"near each other", numbers(1, 9), "0\n" + numbers(1, 6) + "8\n9\n", "@@ -1,9 +1,9 @@\n+0\n 1\n 2\n 3\n 4\n 5\n 6\n-7\n 8\n 9\n"},
		{"not quite near each other", numbers(1, 9), "0\n" + numbers(1, 7) + "9\n", "@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -5,5 +6,4 @@\n 5\n 6\n 7\n-8\n 9\n"},
		{"repeated lines", "x\nx\na\nx\n", "x\na\nx\nx\n", "@@ -1,4 +1,4 @@\n x\n-x\n a\n+x\n x\n"},
	} {
		want := tc.want
		if want != "" {
			want = "--- old\n+++ new\n" + want
		}
		if got := Unified("old", "new", tc.before, tc.after); got != want {
			t.Errorf("%s:\n%swant\n%s", tc.name, got, want)
		}
	}
}

// What is printed makes the one text of the other, with lines from few words,
// so that they repeat.
func TestTheDifferenceMakesOneTextOfTheOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.Custom(func(t *rapid.T) string {
			s := strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "c", "d", "e", "f", "", "- x"}), 0, 40).Draw(t, "lines"), "\n")
			return s + rapid.SampledFrom([]string{"", "\n"}).Draw(t, "end")
		})
		before, after := text.Draw(t, "before"), text.Draw(t, "after")
		diff := Unified("old", "new", before, after)
		if got := patch(t, before, diff); got != after {
			t.Fatalf("%q and\n%s\nmake %q, want %q", before, diff, got, after)
		}
	})
}

// patch applies a unified difference.
func patch(t *rapid.T, text, diff string) string {
	old := lines(text)
	var out strings.Builder
	at := 0
	all := strings.SplitAfter(diff, "\n")
	for i, line := range all {
		ends := i+1 < len(all) && strings.HasPrefix(all[i+1], `\ No newline`)
		content := line[min(1, len(line)):]
		if ends {
			content = strings.TrimSuffix(content, "\n")
		}
		switch {
		case line == "" || strings.HasPrefix(line, `\`) || i < 2:
		case strings.HasPrefix(line, "@@ -"):
			from, length, _ := strings.Cut(strings.Fields(line)[1][1:], ",")
			start, err := strconv.Atoi(from)
			if err != nil {
				t.Fatal(err)
			}
			if length != "0" {
				start--
			}
			for ; at < start; at++ {
				out.WriteString(old[at])
			}
		case line[0] == '+':
			out.WriteString(content)
		default:
			if at >= len(old) || old[at] != content {
				t.Fatalf("line %d of the difference, %q, is not what is there", i, line)
			}
			if line[0] == ' ' {
				out.WriteString(content)
			}
			at++
		}
	}
	for ; at < len(old); at++ {
		out.WriteString(old[at])
	}
	return out.String()
}

// A policy of the largest size, every line changed, is no burden.
func TestLargeTexts(t *testing.T) {
	var before, after strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&before, "line %d of the old\n", i)
		fmt.Fprintf(&after, "line %d of the %s\n", i, []string{"new", "old"}[i%2])
	}
	diff := Unified("old", "new", before.String(), after.String())
	if got := strings.Count(diff, "\n+"); got != 50_001 {
		t.Errorf("%d lines come, want 50000 and the name", got)
	}
}
