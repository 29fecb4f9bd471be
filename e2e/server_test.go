package e2e

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"usher/internal/nodding"
)

const (
	startsWithin = 30 * time.Second
	stopsWithin  = 30 * time.Second
)

// server is one running usher.
type server struct {
	t      *testing.T
	record *record
	dir    string // the directory it was started in
	data   string // its data directory
	out    *lines // standard output and error

	public, operations string // base URLs
	nodding            string // what is asked instead of public/scim where it is not empty
	key                string // the operator key

	cmd    *exec.Cmd
	exited chan struct{} // closed when the process has ended, and waited for
	client *http.Client
}

// options say how a server is started; the zero value is one with a data
// directory of its own on free ports.
type options struct {
	record *record  // nil: one of its own
	dir    string   // working directory; empty: a temporary one
	data   string   // data directory; empty: ./data
	args   []string // after "serve"
	env    []string

	database string // URL of PostgreSQL; empty: the embedded store
	redis    bool   // use the Redis that is flushed while tests run
	noRedis  bool   // use none, which the embedded store would warn of, whatever others do

	binary   string // empty: the ordinary one
	asNobody bool   // run it as the user nobody; for root
}

// start runs "usher serve" and waits until it is ready. The server is stopped
// when the test ends, and has to end well.
func start(t *testing.T, o options) *server {
	t.Helper()
	s := launch(t, o)
	s.waitReady()
	return s
}

// launch starts the process without waiting for it.
func launch(t *testing.T, o options) *server {
	t.Helper()
	if o.record == nil {
		o.record = newRecord(t)
	}
	if o.dir == "" {
		o.dir = t.TempDir()
	}
	if o.data == "" {
		o.data = filepath.Join(o.dir, "data")
	}
	s := &server{t: t, record: o.record, dir: o.dir, data: o.data, out: newLines(), exited: make(chan struct{})}
	program := o.binary
	if program == "" {
		program = binary
	}
	s.cmd = exec.Command(program, append([]string{"serve"}, o.args...)...)
	s.cmd.Dir = o.dir
	s.cmd.Env = environment([]string{"USHER_LISTEN=127.0.0.1:0", "USHER_OPERATIONS_LISTEN=127.0.0.1:0"})
	if !contains(o.args, "--dev") {
		s.cmd.Env = append(s.cmd.Env, "USHER_DATA_DIR="+o.data)
	}
	if o.database != "" {
		s.cmd.Env = append(s.cmd.Env, "USHER_DATABASE_URL="+o.database)
		s.record.secret(passwordOf(t, o.database))
	}
	redis, err := withRedis(o)
	if err != nil {
		t.Fatal(err)
	}
	s.cmd.Env = append(append(s.cmd.Env, redis...), o.env...)
	w := io.MultiWriter(s.out, o.record.writer("the output of usher serve"))
	s.cmd.Stdout, s.cmd.Stderr = w, w
	endWithUs(s.cmd, o.asNobody)
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	transport := &http.Transport{MaxIdleConnsPerHost: 16}
	s.client = &http.Client{Transport: transport, Timeout: 60 * time.Second}
	go func() {
		_ = s.cmd.Wait() // cmd.ProcessState says it
		close(s.exited)
	}()
	t.Cleanup(func() {
		s.stop()
		transport.CloseIdleConnections()
	})
	return s
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

var serves = regexp.MustCompile(`usher serves.* public=(\S+) operations=(\S+)`)

// waitReady waits until the server says where it listens and answers ready.
func (s *server) waitReady() {
	s.t.Helper()
	if !s.cameUp() {
		s.t.Fatalf("usher serve ended: %v\n%s", s.cmd.ProcessState, s.out)
	}
}

// cameUp is waitReady for a server that may end before it is ready; it reports
// whether it got there.
func (s *server) cameUp() bool {
	s.t.Helper()
	deadline := time.After(startsWithin)
	for s.public == "" {
		text, more := s.out.now()
		if m := serves.FindStringSubmatch(text); m != nil {
			s.public, s.operations = "http://"+m[1], "http://"+m[2]
			s.nodding = nodding.URL(s.t, "")
			break
		}
		select {
		case <-more:
		case <-s.exited:
			return false
		case <-deadline:
			s.t.Fatalf("usher serve did not say where it listens within %s\n%s", startsWithin, s.out)
		}
	}
	up := true
	eventually(s.t, startsWithin, "readyz answers 200", func() error {
		err := s.ready()
		select {
		case <-s.exited:
			up = false
			return nil
		default:
			return err
		}
	})
	if up {
		s.key = s.readKey(filepath.Join(s.data, "operator.key"))
	}
	return up
}

// ready returns nil when the server is.
func (s *server) ready() error {
	resp, err := s.client.Get(s.operations + "/readyz")
	if err != nil {
		return err
	}
	body, err := io.ReadAll(resp.Body)
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		return err
	}
	s.record.keep("/readyz", string(body))
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("readyz: %d %s", resp.StatusCode, body)
	}
	return nil
}

// readKey reads the bare key and holds its file to mode 0600.
func (s *server) readKey(path string) string {
	s.t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		s.t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		s.t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 {
		s.t.Errorf("%s has mode %o, want 600", path, info.Mode().Perm())
	}
	key := strings.TrimSpace(string(b))
	if key == "" || strings.ContainsAny(key, " \n") {
		s.t.Fatalf("%s does not hold a bare key", path)
	}
	s.record.secret(key)
	return key
}

// stop ends the server as an operator does and holds it to a clean exit. A
// server that has ended already is left alone.
func (s *server) stop() {
	s.t.Helper()
	select {
	case <-s.exited:
		return
	default:
	}
	s.signal(syscall.SIGTERM)
	if code := s.wait(); code != 0 {
		s.t.Errorf("usher serve ended with %d after SIGTERM, want 0\n%s", code, s.out)
	}
}

func (s *server) signal(sig syscall.Signal) {
	s.t.Helper()
	if err := s.cmd.Process.Signal(sig); err != nil && !errors.Is(err, os.ErrProcessDone) {
		s.t.Error(err)
	}
}

// wait waits for the process to end and returns its exit code, -1 for one that
// a signal ended.
func (s *server) wait() int {
	s.t.Helper()
	select {
	case <-s.exited:
	case <-time.After(stopsWithin):
		_ = s.cmd.Process.Kill() // reported as a failure below
		<-s.exited
		s.t.Errorf("usher serve did not end within %s\n%s", stopsWithin, s.out)
	}
	return s.cmd.ProcessState.ExitCode()
}

// kill ends the process without giving it any chance.
func (s *server) kill() {
	s.t.Helper()
	s.signal(syscall.SIGKILL)
	s.wait()
}

// eventually repeats check until it returns nil.
func eventually(t *testing.T, within time.Duration, what string, check func() error) {
	t.Helper()
	deadline := time.After(within)
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		err := check()
		if err == nil {
			return
		}
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("%s: not within %s: %v", what, within, err)
		}
	}
}
