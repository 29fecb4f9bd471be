package main

import (
	"bytes"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// A shell that has read the script completes commands, behind arguments too, and
// flags.
func TestCompletion(t *testing.T) {
	clean(t)
	var script, stderr bytes.Buffer
	if code := run([]string{"completion", "bash"}, strings.NewReader(""), &script, &stderr); code != 0 {
		t.Fatal(code, stderr.String())
	}
	for _, tc := range []struct {
		words []string // the last is what has been typed of a word
		want  []string // are among what completes it
		not   []string
	}{
		{[]string{"usher", "ve"}, []string{"version"}, []string{"serve"}},
		{[]string{"usher", "org", "mem"}, []string{"members"}, []string{"mode"}},
		{[]string{"usher", "--output", "json", "org", "members", "acme-console", ""}, []string{"add", "change", "remove"}, []string{"members"}},
		{[]string{"usher", "org", "update", "acme-console", "--gu"}, []string{"--guests", "--guest-administrators"}, []string{"--mode"}},
		{[]string{"usher", "token", "list", "--out"}, []string{"--output"}, nil},
	} {
		cmd := exec.CommandContext(t.Context(), "bash", append([]string{
			"--norc", "-c",
			script.String() + `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _usher; printf '%s\n' "${COMPREPLY[@]}"`, "bash",
		}, tc.words...)...)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		got := strings.Fields(string(out))
		for _, w := range tc.want {
			if !slices.Contains(got, w) {
				t.Errorf("%q: %q is not among %q", tc.words, w, got)
			}
		}
		for _, w := range tc.not {
			if slices.Contains(got, w) {
				t.Errorf("%q: %q is among %q", tc.words, w, got)
			}
		}
	}
}
