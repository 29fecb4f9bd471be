package nodding

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// Exempt are tests of requirements, subtests by their whole name, that ask no
// server, each with the reason. They show nothing of the server and count for no
// requirement.
type Exempt map[string]string

// named are the tests of requirements.
const named = "^TestReq[0-9]"

// many tests are built without the race detector sooner than run with it.
const many = 40

// Check runs every test of a requirement in the test binary that calls it
// against the server that nods: one that passes fails t, a subtest too, and so
// does an exemption of a test that is not there or fails after all.
func Check(t *testing.T, exempt Exempt) {
	t.Helper()
	if On() {
		t.Fatal("the check is itself run against the server that nods")
	}
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	tests := strings.Fields(run(t, binary, "-test.list", named))
	tests = slices.DeleteFunc(tests, func(s string) bool { return !strings.HasPrefix(s, "TestReq") })
	if len(tests) == 0 {
		t.Fatal("no test is named after a requirement")
	}
	if raced && len(tests) > many {
		binary = built(t)
	}
	results := map[string]string{}
	for left := tests; len(left) > 0; {
		output := run(t, binary, "-test.v", "-test.run", "^("+strings.Join(left, "|")+")$")
		ended := read(output)
		maps.Copy(results, ended)
		before := len(left)
		// A panic ends the run: what it kept from running is run again.
		left = slices.DeleteFunc(slices.Clone(left), func(s string) bool { _, ok := ended[s]; return ok })
		if len(left) == before {
			t.Fatalf("no test ends any more, of %v:\n%s", left, tail(output))
		}
	}
	for _, problem := range judge(results, exempt) {
		t.Error(problem)
	}
}

// judge says what is wrong with results, which are "PASS", "FAIL" or "SKIP" by
// the name of a test.
func judge(results map[string]string, exempt Exempt) []string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(results)) {
		passed := results[name] != "FAIL"
		if _, ok := exempt[name]; ok != passed {
			if ok {
				out = append(out, fmt.Sprintf("%s is exempt and fails against a server that answers 200 to everything: take the exemption away", name))
				continue
			}
			// The exemption of a test is one of its subtests too.
			if parent, _, sub := strings.Cut(name, "/"); !sub || exempt[parent] == "" {
				out = append(out, fmt.Sprintf("%s passes against a server that answers 200 to everything: it shows nothing", name))
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(exempt)) {
		if _, ok := results[name]; !ok {
			out = append(out, fmt.Sprintf("%s is exempt and no test", name))
		}
	}
	return out
}

var (
	end   = regexp.MustCompile(`(?m)^\s*--- (PASS|FAIL|SKIP): (\S+) \(`)
	waits = regexp.MustCompile(`(?m)^\t\t?(TestReq\S+) \([0-9ms.]+\)$`) // below "running tests:", where time was up
)

// read returns how each test ended. One that waits for ever for what a server
// that nods does not do fails.
func read(output string) map[string]string {
	out := map[string]string{}
	if _, running, cut := strings.Cut(output, "panic: test timed out"); cut {
		for _, m := range waits.FindAllStringSubmatch(running, -1) {
			out[m[1]] = "FAIL"
			parent, _, _ := strings.Cut(m[1], "/")
			out[parent] = "FAIL"
		}
	}
	for _, m := range end.FindAllStringSubmatch(output, -1) {
		out[m[2]] = m[1]
	}
	return out
}

// built is this test binary without the race detector, by the flags of make
// build, which has compiled most of it.
func built(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "tests")
	cmd := exec.CommandContext(t.Context(), "go", "test", "-c", "-trimpath", "-o", binary, ".")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if output, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	return binary
}

// run runs a test binary against the server that nods and returns what it
// prints.
func run(t *testing.T, binary string, args ...string) string {
	t.Helper()
	args = append(args, "-test.timeout=2m", "-test.count=1")
	// A property that fails is not made smaller, and not kept.
	for name, value := range map[string]string{"rapid.nofailfile": "true", "rapid.shrinktime": "1ns"} {
		if flag.Lookup(name) != nil {
			args = append(args, "-"+name+"="+value)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 6*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, binary, args...)
	cmd.Env = append(os.Environ(), variable+"=1")
	output, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		t.Fatalf("%v after %s\n%s", err, args, tail(string(output)))
	}
	return string(output) // that tests fail is what is wanted
}

func tail(s string) string { return s[max(0, len(s)-4000):] }
