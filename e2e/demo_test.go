package e2e

import (
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// demoWithin is how long the demo may take.
const demoWithin = 45 * time.Second

// wantNothingLeft holds an ended demo to free ports and no files.
func wantNothingLeft(t *testing.T, dir, narration string) {
	t.Helper()
	if left := names(t, dir); len(left) != 0 {
		t.Errorf("an ended demo leaves %q", left)
	}
	ports := regexp.MustCompile(`http://(127\.0\.0\.1:\d+)`).FindAllStringSubmatch(narration, -1)
	if len(ports) == 0 {
		t.Errorf("no port is told:\n%s", narration)
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

func TestDemoOnceTellsTheStoryAndEnds(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	began := time.Now()
	r := usher(t, newRecord(t), t.TempDir(), []string{"TMPDIR=" + dir, "USHER_LISTEN=127.0.0.1:1", "USHER_DATA_DIR=/dev/null"}, "demo", "--once").want(t, 0)
	if took := time.Since(began); took > demoWithin {
		t.Errorf("it took %s, more than %s", took, demoWithin)
	}
	if r.stderr != "" {
		t.Errorf("%s\nwant nothing on stderr", r)
	}
	after := 0
	for _, want := range []string{
		"Acme Inc., 200 people", "1. A company is set up", "2. The identity provider pushes", "acme-enterprise  user              197", "3. Somebody logs in", `"decision":"allow"`,
		"4. An administrator changes a line of the policy", "$ usher policy plan acme.yaml", "+ 14 gained, - 12 removed", "5. A typo in the name of a group", "62 changes are held",
		"6. A group is emptied by mistake", "26 losses of a membership, role or seat within an hour among 90 people", "7. Somebody leaves", `"reason":"deactivated"`, "session.revoked",
		"8. Why does somebody have what they have?", "is user of acme-console since", "was no member of acme-console at", "9. What it took", "directory_user.created   200",
	} {
		i := strings.Index(r.stdout[after:], want)
		if i < 0 {
			t.Fatalf("%s\nwant %q in its place", r, want)
		}
		after += i + len(want)
	}
	wantNothingLeft(t, dir, r.stdout)
}

// Without --once the daemon stays up, what is on offer works as printed, and
// Ctrl-C ends it without a trace.
func TestDemoStaysUpUntilInterrupted(t *testing.T) {
	t.Parallel()
	r, dir, out := newRecord(t), t.TempDir(), newLines()
	cmd := exec.Command(binary, "demo")
	cmd.Dir, cmd.Env = t.TempDir(), environment([]string{"TMPDIR=" + dir})
	cmd.Stdout, cmd.Stderr = out, out
	endWithUs(cmd, false)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var exitErr error // set before exited is closed
	exited := make(chan struct{})
	go func() {
		exitErr = cmd.Wait()
		close(exited)
	}()
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // it has ended, or the test has failed
		<-exited
	})
	deadline := time.After(demoWithin)
	lines := regexp.MustCompile(`(?ms)^   \$ (cd .*?grep \^usher_)$`)
	var script string
	for script == "" {
		text, more := out.now()
		_, offered, _ := strings.Cut(text, "stays up for you")
		if m := lines.FindStringSubmatch(offered); m != nil {
			script = m[1]
			break
		}
		select {
		case <-more:
		case <-exited:
			t.Fatalf("the demo ended: %v\n%s", exitErr, out)
		case <-deadline:
			t.Fatalf("the demo offers nothing within %s:\n%s", demoWithin, out)
		}
	}
	s := &server{t: t, record: r, dir: cmd.Dir}
	// The last login of the story, as it is shown there.
	shown, _ := out.now()
	login := regexp.MustCompile(`(?s)\$ (curl -s \$USHER_SERVER/v1/login/provision .*?\}\}')\n`).FindAllStringSubmatch(shown, -1)
	if len(login) != 2 {
		t.Errorf("%d logins are shown, want 2:\n%s", len(login), shown)
	} else {
		script += "\n" + login[1][1]
	}
	tried := s.bash(0, strings.Replace(script, " --follow", "", 1))
	for _, want := range []string{"acme-console", "of 200 people nobody gains, loses or changes anything", "session.revoked", "usher_login_decisions_total", `"reason":"deactivated"`} {
		if !strings.Contains(tried, want) {
			t.Errorf("what is on offer prints no %q:\n%s", want, tried)
		}
	}
	if err := cmd.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	select {
	case <-exited:
		if exitErr != nil {
			t.Errorf("after SIGINT: %v\n%s", exitErr, out)
		}
	case <-time.After(stopsWithin):
		t.Errorf("it does not end within %s of SIGINT:\n%s", stopsWithin, out)
	}
	r.keep("usher demo", out.String())
	wantNothingLeft(t, dir, out.String())
}

// Whoever reads only the beginning leaves nothing behind either.
func TestADemoWhoseReaderGoesAwayCleansUp(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	out, in, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	var told strings.Builder
	cmd := exec.Command(binary, "demo", "--once")
	cmd.Dir, cmd.Env = t.TempDir(), environment([]string{"TMPDIR=" + dir})
	cmd.Stdout, cmd.Stderr = in, &told
	if err := errors.Join(out.Close(), cmd.Start(), in.Close()); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); cmd.ProcessState.ExitCode() != 1 || !strings.Contains(told.String(), "the demo cannot be told: ") {
		t.Errorf("%v: %s", err, &told)
	}
	if left := names(t, dir); len(left) != 0 {
		t.Errorf("it leaves %q", left)
	}
}

func TestADemoThatFailsEndsWith1(t *testing.T) {
	t.Parallel()
	r := usher(t, newRecord(t), t.TempDir(), []string{"TMPDIR=" + filepath.Join(t.TempDir(), "nowhere")}, "demo", "--once").want(t, 1)
	if r.stdout != "" || !strings.Contains(r.stderr, "TMPDIR") {
		t.Errorf("%s\nwant to be told why", r)
	}
}
