package demo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"go.uber.org/goleak"

	"usher/internal/client"
)

// binary is the command line that the story types in.
var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "usher-demo-test-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	binary = filepath.Join(dir, "usher")
	build := exec.Command("go", "build", "-trimpath", "-o", binary, "usher/cmd/usher")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "go build:", err)
		os.Exit(1)
	}
	goleak.VerifyTestMain(m, goleak.Cleanup(func(code int) {
		if err := os.RemoveAll(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = 1
		}
		os.Exit(code)
	}))
}

// typed runs a command as a reader would.
func typed(args []string, stdout, stderr io.Writer) int {
	cmd := exec.Command(binary, args...)
	cmd.Stdout, cmd.Stderr = stdout, stderr
	if err := cmd.Run(); cmd.ProcessState == nil {
		_, _ = fmt.Fprintln(stderr, err) // the exit code fails the step
		return -1
	}
	return cmd.ProcessState.ExitCode()
}

// limit ends a test that hangs. How long the story may take is measured end to
// end, without the race detector.
const limit = 2 * time.Minute

// place is a directory of temporary files that has to be empty in the end.
func place(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	t.Cleanup(func() {
		if entries, err := os.ReadDir(dir); err != nil || len(entries) != 0 {
			t.Errorf("%v %v: something of the demo is left", entries, err)
		}
	})
}

var (
	serverForm = regexp.MustCompile(`http://(127\.0\.0\.1:\d+)`)
	tokenForm  = regexp.MustCompile(`usher_[A-Za-z0-9_-]{43}`)
)

// free makes sure that the ports a narration names are free again.
func free(t *testing.T, narration string) {
	t.Helper()
	ports := serverForm.FindAllStringSubmatch(narration, -1)
	if len(ports) == 0 {
		t.Errorf("the narration names no port:\n%s", narration)
	}
	for _, m := range ports {
		l, err := new(net.ListenConfig).Listen(t.Context(), "tcp", m[1])
		if err != nil {
			t.Errorf("the port is taken still: %v", err)
			continue
		}
		_ = l.Close()
	}
}

func TestTheStoryIsToldAsItHappens(t *testing.T) {
	place(t)
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	var out, warned bytes.Buffer
	f, err := Run(ctx, Options{Usher: typed, Version: "test", Out: &out, Err: &warned, Once: true})
	if err != nil {
		t.Fatalf("%v\n%s", err, &out)
	}
	text := out.String()
	free(t, text)
	if warned.Len() > 0 {
		t.Errorf("the daemon warns: %s", &warned)
	}
	if tokenForm.MatchString(text) {
		t.Error("a token is told")
	}
	for _, line := range strings.Split(text, "\n") {
		if n := utf8.RuneCountInString(line); n > width || strings.TrimRight(line, " ") != line || strings.ContainsAny(line, "\x1b\r\t") {
			t.Errorf("a line of %d columns, or with what a plain file should not have: %q", n, line)
		}
	}
	if strings.Contains(text, "\n\n\n") {
		t.Error("two empty lines follow each other")
	}
	for _, want := range []string{
		"usher demo: Acme Inc., 200 people", "200 users in ", `"decision":"allow"`,
		"memberships of 200 people: + 14 gained, - 12 removed", `rule "reports" (acme.yaml:13), group`, "… 20 more people",
		"nothing was changed and the policy in", "62 changes are held", "why             62 losses of a membership, role or seat within an hour among 90 people",
		"state           resolved", "GET /Groups/… now answers 0 members", "26 losses of a membership, role or seat within an hour among 90 people", "state         discarded",
		`"decision":"deny", "reason":"deactivated"`, "session.revoked", "is user of acme-console since ", "was no member of acme-console at ",
		"is no member of acme-console\n", `(role user): the person is in no group "finance"`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the narration has no %q", want)
		}
	}
	if t.Failed() {
		t.Log(text)
	}
	wantFigures(t, f)
}

func wantFigures(t *testing.T, f *Figures) {
	t.Helper()
	if f.People != 200 || f.Groups != 13 || len(f.Steps) != len(steps) || f.TookMS <= 0 {
		t.Fatalf("%+v", f)
	}
	got := map[string]any{}
	for i, s := range f.Steps {
		if s.Step != steps[i].name || s.Title != steps[i].title || s.TookMS <= 0 {
			t.Errorf("step %d: %+v", i, s)
		}
		for k, v := range s.Figures {
			got[s.Step+"."+k] = v
		}
	}
	for key, want := range map[string]any{
		"company.policy_tests": 3, "push.users": 200, "push.groups": 13, "push.changes": 229, "login.decision": "allow", "login.memberships": 2,
		"plan.gains": 14, "plan.losses": 12, "typo.held": 62, "typo.lost": 0, "mistake.held": 26, "mistake.lost": 0,
		"leaver.decision": "deny", "leaver.reason": "deactivated", "explain.now": true, "explain.before": false, "explain.why_not": false, "numbers.changes": 232,
	} {
		if got[key] != want {
			t.Errorf("%s is %v, want %v", key, got[key], want)
		}
	}
}

// errBroken is what a step is made to fail with.
var errBroken = errors.New("broken on purpose")

// Where somebody interferes, the demo does not tell what it was going to tell.
func TestAStepThatComesOutOtherwiseFails(t *testing.T) {
	revoke := func(operator *client.Client) error {
		var page struct {
			Items []struct{ ID, Scope string }
		}
		if err := ask(t.Context(), operator, "/v1/tokens", &page); err != nil {
			return err
		}
		for _, token := range page.Items {
			if token.Scope != "operator" {
				if _, err := operator.Do(t.Context(), "DELETE", "/v1/tokens/"+token.ID, nil, nil); err != nil {
					return err
				}
			}
		}
		return nil
	}
	apply := func(pairs ...string) func(*client.Client) error {
		return func(operator *client.Client) error {
			_, err := operator.Do(t.Context(), "POST", "/v1/policies", nil, object{"file": policyFile, "source": strings.NewReplacer(pairs...).Replace(policySource)})
			return err
		}
	}
	for _, tc := range []struct {
		name, step string
		interfere  func(*client.Client) error
		want       string
	}{
		{"at the beginning", "company", func(*client.Client) error { return errBroken }, "in step 1 (A company is set up): broken on purpose"},
		{"the parent is there already", "company", func(operator *client.Client) error {
			_, err := operator.Do(t.Context(), "POST", "/v1/parents", nil, object{"slug": parent})
			return err
		}, `"acme" exists already`},
		{"the identity provider's token is revoked", "push", revoke, "is answered 401"},
		{"somebody else was faster", "plan", apply("group: marketing", "group: finance"), "who gains: 0, not 14 as told"},
		{"the guards hold nothing", "mistake", apply("group: marketing", "group: finance", "count: 10", "count: 1000"), "0 runs are held, not one as told"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			place(t)
			ctx, cancel := context.WithTimeout(t.Context(), limit)
			defer cancel()
			f, err := Run(ctx, Options{Usher: typed, Once: true, Before: func(step string, operator *client.Client) error {
				if step != tc.step {
					return nil
				}
				return tc.interfere(operator)
			}})
			if f != nil || err == nil || !strings.Contains(err.Error(), tc.want) || !strings.Contains(err.Error(), "did not go as told") {
				t.Errorf("%+v, %v: want an error with %q", f, err, tc.want)
			}
		})
	}
}

// ask reads an answer of the management API.
func ask(ctx context.Context, operator *client.Client, path string, v any) error {
	s := &story{operator: operator}
	return s.api(ctx, "GET", path, url.Values{}, nil, v)
}

func TestAnInterruptedDemoCleansUp(t *testing.T) {
	for _, once := range []bool{true, false} {
		t.Run(fmt.Sprintf("once %t", once), func(t *testing.T) {
			place(t)
			ctx, cancel := context.WithTimeout(t.Context(), limit)
			defer cancel()
			var out bytes.Buffer
			_, err := Run(ctx, Options{Usher: typed, Out: &out, Once: once, Before: func(step string, _ *client.Client) error {
				if step == "push" {
					cancel()
				}
				return nil
			}})
			if once != errors.Is(err, errInterrupted) || !once && err != nil {
				t.Errorf("the end: %v", err)
			}
			free(t, out.String())
			if strings.Contains(out.String(), "3. ") {
				t.Errorf("the story went on:\n%s", &out)
			}
		})
	}
}

// listener tells what was written once a text is in it.
type listener struct {
	text  bytes.Buffer
	until string
	told  chan string // for one text; nil: it was told
}

func (l *listener) Write(b []byte) (int, error) {
	n, err := l.text.Write(b)
	if l.told != nil && strings.Contains(l.text.String(), l.until) {
		l.told <- l.text.String()
		l.told = nil
	}
	return n, err
}

func TestWithoutOnceTheDaemonStaysUpToBeTried(t *testing.T) {
	place(t)
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	told, ended := make(chan string, 1), make(chan error, 1)
	go func() {
		_, err := Run(ctx, Options{Usher: typed, Out: &listener{until: "/metrics | grep", told: told}, Colours: true})
		ended <- err
	}()
	var text string
	select {
	case text = <-told:
	case err := <-ended:
		t.Fatalf("it ended: %v", err)
	}
	// What is on offer works where it says that one should be.
	m := regexp.MustCompile(`cd (\S+)`).FindStringSubmatch(text)
	server := serverForm.FindString(text)
	if m == nil || server == "" || !strings.Contains(text, "\x1b[32m") || !strings.Contains(text, "Ctrl-C") {
		t.Fatalf("no directory, no server, no colours or no way out:\n%s", text)
	}
	cmd := exec.Command(binary, "org", "members", console)
	cmd.Dir, cmd.Env = strings.TrimSuffix(m[1], "\x1b[0m"), []string{"USHER_SERVER=" + server}
	if members, err := cmd.CombinedOutput(); err != nil || bytes.Count(members, []byte("\n")) != 90 {
		t.Errorf("%v: want a heading and 89 members:\n%s", err, members)
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	free(t, text)
}

func TestWithoutAPlaceForItsFilesItSaysSo(t *testing.T) {
	t.Setenv("TMPDIR", filepath.Join(t.TempDir(), "nowhere"))
	if _, err := Run(t.Context(), Options{Usher: typed, Once: true}); err == nil || !strings.Contains(err.Error(), "TMPDIR") {
		t.Errorf("%v", err)
	}
}
