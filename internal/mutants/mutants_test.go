package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// The list itself: every text is where it was, and every test is there.
func TestNoMutantOfTheListIsStale(t *testing.T) {
	mutants, err := parse(list)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range mutants {
		if _, err := m.mutate("../.."); err != nil {
			t.Error(err)
		}
	}
}

// tiny is a module with one safeguard, a test of it and a test that does not
// look at it.
var tiny = map[string]string{
	"go.mod": "module tiny\n\ngo 1.26\n",
	"door/door.go": `package door

func Enter(open bool) bool {
	if !open {
		return false
	}
	return true
}
`,
	"door/door_test.go": `package door

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

func TestClosedDoorLetsNobodyIn(t *testing.T) {
	t.Run("closed", func(t *testing.T) {
		if Enter(false) {
			t.Error("somebody came in")
		}
	})
	t.Run("open", func(t *testing.T) {
		if !Enter(true) {
			t.Error("nobody came in")
		}
	})
}

func TestOpenDoor(t *testing.T) {
	if !Enter(true) {
		t.Error("nobody came in")
	}
}

func TestBroken(t *testing.T) { t.Error("fails anyhow") }

func TestLeavesBeforeItFails(t *testing.T) {
	if Enter(false) {
		os.Exit(3)
	}
}

func TestBuiltByItself(t *testing.T) {
	out, err := exec.Command("go", "run", "tiny/cmd").CombinedOutput()
	if err != nil || strings.TrimSpace(string(out)) != "false" {
		t.Errorf("%v %s", err, out)
	}
}

func TestHangs(t *testing.T) {
	if Enter(false) {
		var never chan struct{}
		<-never
	}
}
`,
	"cmd/main.go": "package main\n\nimport \"tiny/door\"\n\nfunc main() { println(door.Enter(false)) }\n",
}

func writeModule(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestVerdicts(t *testing.T) {
	root := writeModule(t, tiny)
	base := mutant{Name: "m", Why: "anybody could come in.", File: "door/door.go", Old: "if !open {", New: "if false {", Package: "door"}
	with := func(change func(*mutant)) mutant {
		m := base
		change(&m)
		return m
	}
	for _, tt := range []struct {
		name    string
		m       mutant
		verdict string // how the line begins
		err     string // in the error; empty: none
	}{
		{"killed", with(func(m *mutant) { m.Test = "TestClosedDoorLetsNobodyIn" }), "killed by TestClosedDoorLetsNobodyIn in ", ""},
		{"killed by a subtest", with(func(m *mutant) { m.Test = "TestClosedDoorLetsNobodyIn/closed" }), "killed by TestClosedDoorLetsNobodyIn/closed in ", ""},
		{"killed in a build of the test's own", with(func(m *mutant) { m.Test = "TestBuiltByItself" }), "killed by TestBuiltByItself in ", ""},
		{"killed by hanging", with(func(m *mutant) { m.Test = "TestHangs" }), "killed by TestHangs in ", ""},
		{"survives", with(func(m *mutant) { m.Test = "TestOpenDoor" }), "SURVIVED", "m survived: TestOpenDoor passes without the safeguard: anybody could come in."},
		{"survives in another subtest", with(func(m *mutant) { m.Test = "TestClosedDoorLetsNobodyIn/open" }), "SURVIVED", "m survived"},
		{"not there", with(func(m *mutant) { m.Test, m.Old = "TestOpenDoor", "if open {" }), "NOT JUDGED", "m is stale: its text old is 0 times in door/door.go"},
		{"there twice", with(func(m *mutant) { m.Test, m.Old = "TestOpenDoor", "return" }), "NOT JUDGED", "m is stale: its text old is 2 times in door/door.go"},
		{"no file", with(func(m *mutant) { m.Test, m.File = "TestOpenDoor", "door/gate.go" }), "NOT JUDGED", "m is stale: open "},
		{"no test", with(func(m *mutant) { m.Test = "TestWindow" }), "NOT JUDGED", "m is stale: there is no test TestWindow in door"},
		{"no test function", with(func(m *mutant) { m.Test = "Enter" }), "NOT JUDGED", "m is stale: there is no test Enter in door"},
		{"no subtest", with(func(m *mutant) { m.Test = "TestClosedDoorLetsNobodyIn/ajar" }), "NOT JUDGED", "TestClosedDoorLetsNobodyIn/ajar did not run"},
		{"does not compile", with(func(m *mutant) { m.Test, m.New = "TestClosedDoorLetsNobodyIn", "if {" }), "NOT JUDGED", "m does not compile"},
		{"a variable nothing uses", with(func(m *mutant) { m.Test, m.New = "TestClosedDoorLetsNobodyIn", "x := 1\n\tif false {" }), "NOT JUDGED", "m does not compile"},
		{"fails anyhow", with(func(m *mutant) { m.Test = "TestBroken" }), "NOT JUDGED", "TestBroken fails without any edit"},
		{"ends without failing", with(func(m *mutant) { m.Test = "TestLeavesBeforeItFails" }), "NOT JUDGED", "TestLeavesBeforeItFails did not get as far as failing"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			limit := testFor
			if tt.m.Test == "TestHangs" {
				limit = time.Second
			}
			var out bytes.Buffer
			err := runAll(t.Context(), root, t.TempDir(), limit, []mutant{tt.m}, &out)
			name, verdict, _ := strings.Cut(out.String(), " ")
			if verdict = strings.TrimLeft(verdict, " "); name != "m" || !strings.HasPrefix(verdict, tt.verdict) || strings.Count(out.String(), "\n") != 1 {
				t.Errorf("printed %q, want %q", out.String(), tt.verdict)
			}
			switch {
			case tt.err == "" && err != nil:
				t.Error(err)
			case tt.err != "" && (err == nil || !strings.Contains(err.Error(), tt.err)):
				t.Errorf("%v, want %q", err, tt.err)
			}
		})
	}
	for name, text := range tiny {
		if got, err := os.ReadFile(filepath.Join(root, name)); err != nil || string(got) != text {
			t.Errorf("%s was changed: %v", name, err)
		}
	}
}

// One that cannot be judged keeps none of the others from it.
func TestAllAreJudged(t *testing.T) {
	root := writeModule(t, tiny)
	m := mutant{Name: "a", Why: "w", File: "door/door.go", Old: "no such text", New: "", Package: "door", Test: "TestClosedDoorLetsNobodyIn"}
	b, c := m, m
	b.Name, b.Old, b.New = "b", "if !open {", "if false {"
	c.Name, c.Old, c.New = "c", "return true", "return open"
	var out bytes.Buffer
	err := runAll(t.Context(), root, t.TempDir(), testFor, []mutant{m, b, c}, &out)
	if err == nil || !strings.Contains(err.Error(), "a is stale") || !strings.Contains(err.Error(), "c survived") || strings.Contains(err.Error(), "b ") {
		t.Errorf("%v", err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 3 || !strings.Contains(lines[0], "NOT JUDGED") || !strings.Contains(lines[1], "killed by") || !strings.Contains(lines[2], "SURVIVED") {
		t.Errorf("printed %q", lines)
	}
}

func TestTheListIsReadStrictly(t *testing.T) {
	entry := "- {name: a, why: w, file: f.go, old: x, new: y, package: p, test: TestX}\n"
	if got, err := parse([]byte(entry)); err != nil || !slices.Equal(got, []mutant{{"a", "w", "f.go", "x", "y", "p", "TestX"}}) {
		t.Errorf("%v %v", got, err)
	}
	for source, want := range map[string]string{
		"": "", "[]": "no mutant", entry + entry: "the name is taken",
		strings.Replace(entry, "why:", "because:", 1):           "because",
		strings.Replace(entry, "test: TestX", "test: ''", 1):    "test is missing",
		strings.Replace(entry, "why: w, ", "", 1):               "why is missing",
		strings.Replace(entry, "new: y", "new: x", 1):           "new is the same as old",
		strings.Replace(entry, "file: f.go", "file: ../f", 1):   `"../f" is no path below the module`,
		strings.Replace(entry, "package: p", "package: ./p", 1): `"./p" is no path`,
		strings.Replace(entry, "name: a", "name: A_b", 1):       "the name must be words",
	} {
		if _, err := parse([]byte(source)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", source, err, want)
		}
	}
}

func TestCommandLine(t *testing.T) {
	for _, tt := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"--only", "no-such"}, 1, `there is no mutant "no-such"; there are: seat-condition, `},
		{[]string{"--all"}, 2, "flag provided but not defined"},
		{[]string{"seat-condition"}, 2, `unknown argument "seat-condition"`},
	} {
		var stdout, stderr bytes.Buffer
		if code := command(context.Background(), tt.args, &stdout, &stderr); code != tt.code || !strings.Contains(stderr.String(), tt.want) || stdout.Len() > 0 {
			t.Errorf("%v: %d %q %q, want %d %q", tt.args, code, stdout.String(), stderr.String(), tt.code, tt.want)
		}
	}
	one, err := choose([]mutant{{Name: "a"}, {Name: "b"}}, "b")
	if err != nil || len(one) != 1 || one[0].Name != "b" {
		t.Errorf("%v %v", one, err)
	}
}
