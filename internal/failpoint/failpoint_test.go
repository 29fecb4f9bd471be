package failpoint

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// build builds the program that passes every point three times.
func build(t *testing.T, tags string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "hits")
	out, err := exec.Command("go", "build", "-tags", tags, "-o", path, "./testdata/hits").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return path
}

// pass runs the program and returns its output, without the empty end, and how
// it ended.
func pass(t *testing.T, program, failpoint string) (stdout []string, stderr string, state *os.ProcessState) {
	t.Helper()
	var o, e bytes.Buffer
	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), "USHER_FAILPOINT="+failpoint)
	cmd.Stdout, cmd.Stderr = &o, &e
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSuffix(o.String(), "\n"), "\n"), e.String(), cmd.ProcessState
}

func TestATaggedBuildEndsAtTheHitThatIsSet(t *testing.T) {
	program := build(t, "failpoint")
	var round []string
	for _, p := range All() {
		round = append(round, p.String())
	}
	for i, p := range All() {
		for suffix, rounds := range map[string]int{"": 0, ":1": 0, ":2": 1, ":3": 2} {
			got, _, state := pass(t, program, p.String()+suffix)
			status, ok := state.Sys().(syscall.WaitStatus)
			if !ok || !status.Signaled() || status.Signal() != syscall.SIGKILL {
				t.Errorf("%s%s: ended by %v, want SIGKILL", p, suffix, state)
			}
			want := append(slices.Repeat(round, rounds), round[:i]...)
			if len(want) == 0 {
				want = []string{""}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s%s: passed %q, want %q", p, suffix, got, want)
			}
		}
		if got, _, state := pass(t, program, p.String()+":4"); !state.Success() || got[len(got)-1] != "end " {
			t.Errorf("%s:4 is never reached, and the variable is not left to the daemon: %v %q", p, state, got)
		}
	}
	if got, _, state := pass(t, program, ""); !state.Success() || len(got) != 3*len(round)+1 {
		t.Errorf("no point set: %v %q", state, got)
	}
}

func TestATaggedBuildRefusesWhatItDoesNotKnow(t *testing.T) {
	program := build(t, "failpoint")
	for value, want := range map[string]string{
		"store-befor-commit":    `no fail point "store-befor-commit"; the names are store-before-commit, `,
		"store-before-commit:0": `"0" is no count`,
		"store-before-commit:":  `"" is no count`,
		":1":                    `no fail point ""`,
	} {
		if got, stderr, state := pass(t, program, value); state.ExitCode() != 2 || !strings.Contains(stderr, want) {
			t.Errorf("%q: %v %q %q, want %q", value, state, got, stderr, want)
		}
	}
}

func TestAnOrdinaryBuildHasNoFailPoints(t *testing.T) {
	program := build(t, "")
	for _, p := range All() {
		if got, _, state := pass(t, program, p.String()); !state.Success() || got[len(got)-1] != "end "+p.String() {
			t.Errorf("%s: %v %q", p, state, got)
		}
	}
}

// A point nobody passes is tested by nobody.
func TestEveryPointIsPassedSomewhere(t *testing.T) {
	source := readAll(t, "../store/*.go")
	for _, p := range All() {
		constant := ""
		for _, word := range strings.Split(p.String(), "-") {
			constant += strings.ToUpper(word[:1]) + word[1:]
		}
		if !strings.Contains(source, "failpoint.Hit(failpoint."+constant+")") {
			t.Errorf("nothing passes %s (%s)", constant, p)
		}
	}
}

func readAll(t *testing.T, pattern string) string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %v %v", pattern, files, err)
	}
	var all strings.Builder
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(b)
	}
	return all.String()
}
