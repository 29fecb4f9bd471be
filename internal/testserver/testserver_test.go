package testserver

import (
	"bufio"
	"context"
	"errors"
	"io/fs"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
)

// doomed is set for the process that TestAKilledTestProcessLeavesNoServer kills.
const doomed = "TESTSERVER_DOOMED"

func TestMain(m *testing.M) {
	if os.Getenv(doomed) != "" {
		s, err := sharedPostgres()
		if err != nil {
			panic(err)
		}
		_, _ = os.Stdout.WriteString("doomed " + s.dir + " " + strconv.Itoa(s.port) + "\n")
		select {}
	}
	goleak.VerifyTestMain(Main(m))
}

// until polls what no event tells: whether another process's traces are gone.
func until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	again := time.NewTicker(20 * time.Millisecond)
	defer again.Stop()
	for deadline := time.Now().Add(patience); !holds(); <-again.C {
		if time.Now().After(deadline) {
			t.Fatalf("after %s still not: %s", patience, what)
		}
	}
}

func isGone(path string) bool {
	_, err := os.Stat(path)
	return errors.Is(err, fs.ErrNotExist)
}

func refuses(port int) bool {
	conn, err := net.Dial("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err == nil {
		_ = conn.Close()
	}
	return err != nil
}

type runFunc func() int

func (f runFunc) Run() int { return f() }

func TestMainKeepsTheExitCode(t *testing.T) {
	for _, code := range []int{0, 1, 2} {
		if got := Main(runFunc(func() int { return code })).Run(); got != code {
			t.Errorf("tests that end with %d make Main end with %d", code, got)
		}
	}
}

func TestStopLeavesNoProcessAndNoDirectory(t *testing.T) {
	s, err := sharedPostgres()
	if err != nil {
		t.Fatal(err)
	}
	if isGone(s.dir) || refuses(s.port) {
		t.Fatal("the server does not run")
	}
	before := s.process
	if code := Main(runFunc(func() int { return 0 })).Run(); code != 0 {
		t.Errorf("Main ended with %d", code)
	}
	select {
	case <-before.gone:
	default:
		t.Error("a process of the server lives")
	}
	if !isGone(s.dir) {
		t.Errorf("%s is left", s.dir)
	}
	if !refuses(s.port) {
		t.Errorf("port %d still answers", s.port)
	}
	if !strings.Contains(before.log.String(), "database system is shut down") {
		t.Errorf("the server was not shut down in order:\n%s", before.log.String())
	}
	if err := Stop(); err != nil {
		t.Errorf("a second Stop: %v", err)
	}
	connect(t, Postgres(t)) // a later call starts a new one
}

func TestAKilledTestProcessLeavesNoServer(t *testing.T) {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), doomed+"=1")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = cmd.Process.Kill() }()
	var dir string
	var port int
	for lines := bufio.NewScanner(out); dir == "" && lines.Scan(); {
		if f := strings.Fields(lines.Text()); len(f) == 3 && f[0] == "doomed" {
			dir = f[1]
			if port, err = strconv.Atoi(f[2]); err != nil {
				t.Fatal(err)
			}
		}
	}
	if dir == "" || isGone(dir) || refuses(port) {
		t.Fatalf("no server runs in %q", dir)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	until(t, "the server has ended", func() bool { return refuses(port) })
	until(t, dir+" is removed", func() bool { return isGone(dir) })
}

func TestAServerThatDoesNotServeIsAnError(t *testing.T) {
	tests := []struct{ name, prepare, serve, want string }{
		{"preparation fails", "echo no room here >&2; false", "sleep 1000", "no room here"},
		{"ends at once", ":", "sh -c 'echo bad option >&2; exit 3'", "bad option"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir, err := newDir("failing")
			if err != nil {
				t.Fatal(err)
			}
			p, err := start("Failing", dir, tt.prepare, tt.serve, "PATH=/usr/bin:/bin")
			if err != nil {
				t.Fatal(err)
			}
			never := errors.New("it does not serve")
			err = p.await(func(context.Context) error { return never })
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "Failing ended") {
				t.Errorf("got %v, want an error with %q", err, tt.want)
			}
			if err := p.remove(); err != nil {
				t.Error(err)
			}
			if !isGone(dir) {
				t.Errorf("%s is left", dir)
			}
		})
	}
}

func TestTailKeepsTheEnd(t *testing.T) {
	var log tail
	for i := range 10_000 {
		if _, err := log.Write([]byte(strconv.Itoa(i) + "\n")); err != nil {
			t.Fatal(err)
		}
	}
	if got := log.String(); len(got) != tailBytes || !strings.HasSuffix(got, "9998\n9999\n") {
		t.Errorf("%d bytes are kept, ending in %q", len(got), got[max(0, len(got)-10):])
	}
}

func TestServersDoNotRunAsRoot(t *testing.T) {
	credential, err := unprivileged()
	if err != nil {
		t.Fatal(err)
	}
	if asRoot := os.Geteuid() == 0; asRoot != (credential != nil) || (asRoot && credential.Uid == 0) {
		t.Errorf("tests that run as user %d run servers as %+v", os.Geteuid(), credential)
	}
	dir, err := newDir("rights")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	info, err := os.Stat(dir)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o700 || filepath.Dir(dir) != filepath.Clean(os.TempDir()) {
		t.Errorf("%s has mode %v", dir, info.Mode())
	}
}
