package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// block is one fenced block of the README.
type block struct {
	language string
	line     int // of the README where the text begins
	text     string
}

func blocks(text string) []block {
	var out []block
	var open *block
	for i, line := range strings.Split(text, "\n") {
		fence, ok := strings.CutPrefix(line, "```")
		switch {
		case ok && open == nil:
			open = &block{language: fence, line: i + 2}
		case ok:
			out = append(out, *open)
			open = nil
		case open != nil:
			open.text += line + "\n"
		}
	}
	return out
}

// Every command of the README is run as it stands there, in order, in one
// directory with the examples in it, against the server that "make run" starts.
func TestEveryCommandOfTheREADMEWorks(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "examples"), os.DirFS(filepath.Join(root, "examples"))); err != nil {
		t.Fatal(err)
	}
	s := start(t, options{dir: dir, data: filepath.Join(dir, "usher-data"), args: []string{"--dev"}})
	here := strings.NewReplacer("http://127.0.0.1:8080", s.public, "127.0.0.1:8080", strings.TrimPrefix(s.public, "http://"),
		"http://127.0.0.1:9090", s.operations, "127.0.0.1:9090", strings.TrimPrefix(s.operations, "http://"))
	ran := 0
	for _, b := range blocks(string(readme)) {
		switch b.language {
		case "sh":
			script := withoutMake(t, b.text)
			if strings.TrimSpace(script) == "" {
				continue
			}
			s.bash(b.line, here.Replace(script))
			ran++
		case "console":
			for _, c := range sessions(b.text) {
				out := s.bash(b.line, here.Replace(c.command))
				if !regexp.MustCompile(c.pattern()).MatchString(out) {
					t.Errorf("README.md, block at line %d: %s prints\n%s\nand the README shows\n%s", b.line, c.command, out, c.shown)
				}
				ran++
			}
		}
	}
	if ran < 4 {
		t.Errorf("%d commands and blocks were run: the README shows more than that", ran)
	}
}

// bash runs a script of the README and returns what it prints.
func (s *server) bash(line int, script string) string {
	s.t.Helper()
	cmd := exec.Command("bash", "-euo", "pipefail", "-c", script)
	cmd.Dir = s.dir
	cmd.Env = environment([]string{"USHER_SERVER=" + s.public, "PATH=" + filepath.Dir(binary) + string(os.PathListSeparator) + os.Getenv("PATH")})
	out, err := cmd.CombinedOutput()
	s.record.keep("README.md", string(out))
	if err != nil {
		s.t.Errorf("README.md, block at line %d: %v\n%s\nprints\n%s", line, err, script, out)
	}
	return string(out)
}

var targetForm = regexp.MustCompile(`(?m)^([a-z0-9]+):`)

// withoutMake takes the lines out that get and start the server, and holds the
// make targets among them to the Makefile.
func withoutMake(t *testing.T, script string) string {
	t.Helper()
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	targets := map[string]bool{}
	for _, m := range targetForm.FindAllStringSubmatch(string(makefile), -1) {
		targets[m[1]] = true
	}
	var kept []string
	for _, line := range strings.Split(script, "\n") {
		if target, ok := strings.CutPrefix(line, "make "); ok {
			if !targets[strings.Fields(target)[0]] {
				t.Errorf("the README names %q, and the Makefile has no such target", line)
			}
			continue
		}
		if !strings.HasPrefix(line, "git clone ") {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}

// session is a command and the output that is shown for it.
type session struct{ command, shown string }

func sessions(text string) []session {
	var out []session
	for _, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		if command, ok := strings.CutPrefix(line, "$ "); ok {
			out = append(out, session{command: command})
		} else if len(out) > 0 {
			out[len(out)-1].shown += line + "\n"
		}
	}
	return out
}

// pattern returns a regular expression for the shown output, in which … stands
// for anything and the width of a gap means nothing.
func (s session) pattern() string {
	quoted := regexp.QuoteMeta(strings.TrimRight(s.shown, "\n"))
	quoted = strings.ReplaceAll(quoted, "…", ".*")
	return `(?s)` + regexp.MustCompile(`[ \t]+`).ReplaceAllString(quoted, `\s+`)
}
