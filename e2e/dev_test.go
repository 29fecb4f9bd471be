package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// "usher serve --dev" in an empty directory needs nothing, says where things
// are, and the lines it gives to try work as they are printed.
func TestServeDevInAnEmptyDirectory(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := start(t, options{dir: dir, data: filepath.Join(dir, "usher-data"), args: []string{"--dev"}})
	var printed string
	lines := regexp.MustCompile(`(?m)^\s*(curl .*)$`)
	eventually(t, 10*time.Second, "the lines to try are printed", func() error {
		printed = s.out.String()
		if n := len(lines.FindAllString(printed, -1)); n != 3 {
			return fmt.Errorf("%d curl lines, want 3:\n%s", n, printed)
		}
		return nil
	})
	for _, want := range []string{"usher " + builtVersion, s.public, s.operations, "usher-data", "usher-data/operator.key"} {
		if !strings.Contains(printed, want) {
			t.Errorf("%q is not among what is printed:\n%s", want, printed)
		}
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 1 || entries[0].Name() != "usher-data" {
		t.Errorf("%v %v: it keeps everything in ./usher-data", entries, err)
	}
	info, err := os.Stat(s.data)
	if err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("usher-data: %v %v, want mode 700", info, err)
	}
	curls := lines.FindAllStringSubmatch(printed, -1)
	answers := make([]string, 0, len(curls))
	for _, c := range curls {
		cmd := exec.Command("bash", "-euo", "pipefail", "-c", c[1]+" --fail-with-body")
		cmd.Dir, cmd.Env = dir, environment(nil)
		out, err := cmd.CombinedOutput()
		s.record.keep(c[1], string(out))
		if err != nil {
			t.Errorf("%s: %v\n%s", c[1], err, out)
		}
		answers = append(answers, string(out))
	}
	for i, want := range []string{`"ready":true`, `"items":[]`, `"type":"token.created"`} {
		if i < len(answers) && !strings.Contains(answers[i], want) {
			t.Errorf("curl line %d answers %s, want %s in it", i+1, answers[i], want)
		}
	}
}

// Without --dev nothing but the log is printed, and a second start finds what
// the first one left.
func TestServeKeepsItsDataAndKey(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	key := s.key
	s.stop()
	if left := names(t, s.data); !slices.Equal(left, []string{"lock", "operator.key", "usher.db"}) {
		t.Errorf("a stopped usher leaves %q: its database is one file", left)
	}
	s = start(t, options{record: s.record, dir: s.dir})
	if s.key != key {
		t.Error("the operator key changed with a restart")
	}
	s.api("GET", "/v1/parents/acme", nil).want(t, 200)
	if text := s.out.String(); strings.Contains(text, "curl") {
		t.Errorf("serve without --dev prints lines to try:\n%s", text)
	}
}

func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	out := make([]string, len(entries))
	for i, e := range entries {
		out[i] = e.Name()
	}
	return out
}
