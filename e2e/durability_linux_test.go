package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// tracer is strace on a running server: it writes down system calls, or makes
// them fail, until it is ended.
type tracer struct {
	t     *testing.T
	cmd   *exec.Cmd
	ended chan struct{} // closed when strace has ended
	out   string        // the file of the trace
}

// trace attaches strace to a server and returns when it holds every thread. The
// error says why this machine does not allow that.
func trace(t *testing.T, s *server, args ...string) (*tracer, error) {
	t.Helper()
	program, err := exec.LookPath("strace")
	if err != nil {
		return nil, err
	}
	tr := &tracer{t: t, ended: make(chan struct{}), out: filepath.Join(t.TempDir(), "trace")}
	tr.cmd = exec.Command(program, append([]string{"-f", "-y", "-s", "64", "-e", "signal=none", "-o", tr.out, "-p", fmt.Sprint(s.cmd.Process.Pid)}, args...)...)
	said := newLines()
	tr.cmd.Stderr = said
	if err := tr.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		_ = tr.cmd.Wait() // how it ended is in its state
		close(tr.ended)
	}()
	t.Cleanup(func() {
		_ = tr.cmd.Process.Kill() // it may have ended already
		<-tr.ended
	})
	deadline := time.After(startsWithin)
	for {
		text, more := said.now()
		if strings.Contains(text, " attached") {
			return tr, nil
		}
		select {
		case <-more:
		case <-tr.ended:
			if text, _ = said.now(); !strings.Contains(text, "ptrace") {
				t.Fatalf("strace ended with %v:\n%s", tr.cmd.ProcessState, text)
			}
			return nil, fmt.Errorf("%s", strings.TrimSpace(text))
		case <-deadline:
			t.Fatalf("strace did not attach within %s\n%s", startsWithin, text)
		}
	}
}

// end lets the server go on untraced and returns the lines of the trace.
func (tr *tracer) end() []string {
	tr.t.Helper()
	if err := tr.cmd.Process.Signal(syscall.SIGINT); err != nil {
		tr.t.Fatal(err)
	}
	select {
	case <-tr.ended:
	case <-time.After(stopsWithin):
		tr.t.Fatalf("strace did not let go within %s", stopsWithin)
	}
	b, err := os.ReadFile(tr.out)
	if err != nil {
		tr.t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(b)), "\n")
}

// notTraced says what a reduced run leaves out: it must not look like a full
// one.
func notTraced(t *testing.T, err error) {
	t.Helper()
	t.Logf("THIS MACHINE DOES NOT ALLOW TRACING: %v. Whether the WAL is synced before an answer, and what a failed sync does, is not shown here; that answered writes survive SIGKILL is. strace and the right to attach to a process are needed (Debian, Ubuntu: apt-get install strace; run as root)", err)
}

// wal returns the path of the WAL as the kernel names it.
func (s *server) wal() string {
	s.t.Helper()
	dir, err := filepath.EvalSymlinks(s.data)
	if err != nil {
		s.t.Fatal(err)
	}
	return filepath.Join(dir, "usher.db-wal")
}

// The order of system calls shows that an answer is true when it is sent: what
// the request wrote to the WAL is synced, and the sync has ended well, before
// the first byte of the answer goes to the socket.
func TestTheWALIsSyncedBeforeTheAnswer(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	s.policy(scimWithoutMappings).want(t, 200)
	d := s.directory("acme", "okta", "generic")
	deactivate := operations(`{"op":"replace","path":"active","value":false}`)
	var left []string // who was made and has left, as answered
	story := func() {
		for _, name := range people {
			id := d.scim("POST", "/Users", newcomer(email(name))).want(t, 201).text(t, "id")
			d.scim("PATCH", "/Users/"+id, deactivate).want(t, 200)
			left = append(left, id)
		}
	}
	if tr, err := trace(t, s, "-e", "trace=read,write,writev,sendto,sendmsg,pwrite64,fsync,fdatasync"); err != nil {
		notTraced(t, err)
		story()
	} else {
		story()
		lines := tr.end()
		if err := errors.Join(checkOrder(lines, s.wal(), "POST", len(people)), checkOrder(lines, s.wal(), "PATCH", len(people))); err != nil {
			t.Error(err)
		}
		if err := checkCalls(lines, s.wal(), 2*len(people)); err != nil {
			t.Error(err)
		}
	}
	s.kill()
	d.s = start(t, options{record: s.record, dir: s.dir})
	for _, id := range left {
		if a := d.scim("GET", "/Users/"+id, nil).want(t, 200); a.object(t)["active"] != false {
			t.Errorf("%s: was answered as inactive", a)
		}
	}
	if got := d.s.members("acme-console"); len(got) != 0 {
		t.Errorf("members after everybody has left: %v", got)
	}
}

var (
	callLine    = regexp.MustCompile(`^(\d+) +(\w+)\(\d+<([^>]*)>(.*)$`)
	resumedLine = regexp.MustCompile(`^(\d+) +<\.\.\. (\w+) resumed>(.*)$`)
)

// checkOrder goes through a trace: after each request of a method its writes to
// the WAL come first, then a sync of it that began after them and returned 0,
// then the write of an answer with 2xx.
func checkOrder(lines []string, wal, method string, requests int) error {
	const (
		idle    = "before a request"
		asked   = "before anything is written"
		written = "before what was written is synced"
		synced  = "synced"
	)
	begins := method[1:] + " /scim"        // net/http reads the first byte of a further request apart
	stage, syncing, answers := idle, "", 0 // syncing: the thread whose sync began behind the last write
	for i, line := range lines {
		if m := resumedLine.FindStringSubmatch(line); m != nil {
			switch thread, call, rest := m[1], m[2], m[3]; {
			case call == "read" && strings.Contains(rest, begins):
				stage = asked
			case strings.HasSuffix(call, "sync") && thread == syncing && strings.HasSuffix(rest, "= 0"):
				stage, syncing = synced, ""
			}
			continue
		}
		m := callLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		thread, call, file, rest := m[1], m[2], m[3], m[4]
		sync := file == wal && strings.HasSuffix(call, "sync")
		switch {
		case call == "read" && strings.Contains(rest, begins):
			stage = asked
		case sync && stage == written && strings.HasSuffix(rest, "<unfinished ...>"):
			syncing = thread
		case sync && stage == written && strings.HasSuffix(rest, "= 0"):
			stage = synced
		case file == wal && !sync && stage != idle:
			stage, syncing = written, ""
		case stage != idle && strings.Contains(rest, `"HTTP/1.1 `):
			if stage != synced || !strings.Contains(rest, `"HTTP/1.1 20`) {
				return fmt.Errorf("%s is answered %s:\n%s", method, stage, strings.Join(lines[max(0, i-20):i+1], "\n"))
			}
			stage, answers = idle, answers+1
		}
	}
	if answers != requests {
		return fmt.Errorf("the trace shows %d answers to %s, want %d:\n%s", answers, method, requests, strings.Join(lines, "\n"))
	}
	return nil
}

// checkCalls sees that the pages of a commit are written to the WAL by one call,
// with few more for all of them (the WAL begins, somebody is told of a change),
// and synced by fdatasync, which does not wait for the times of the file.
func checkCalls(lines []string, wal string, commits int) error {
	writes := 0
	for _, line := range lines {
		switch m := callLine.FindStringSubmatch(line); {
		case m == nil || m[3] != wal:
		case m[2] == "fsync":
			return fmt.Errorf("the WAL is synced by fsync: %s", line)
		case m[2] == "pwrite64":
			writes++
		}
	}
	if writes > 2*commits {
		return fmt.Errorf("%d commits took %d writes to the WAL:\n%s", commits, writes, strings.Join(lines, "\n"))
	}
	return nil
}

// What checkOrder must find out: each trace lacks one thing.
func TestCheckOrderTellsAnAnswerThatCameTooEarly(t *testing.T) {
	t.Parallel()
	const (
		request  = `7 read(5<socket:[1]>, "POST /scim"..., 4096) = 9`
		write    = `7 pwrite64(9</d/usher.db-wal>, "x", 1, 0) = 1`
		sync     = `7 fdatasync(9</d/usher.db-wal>) = 0`
		begun    = `7 fdatasync(9</d/usher.db-wal> <unfinished ...>`
		ended    = `7 <... fdatasync resumed>) = 0`
		failed   = `7 fdatasync(9</d/usher.db-wal>) = -1 EIO (Input/output error) (INJECTED)`
		other    = `7 fdatasync(9</d/usher.db>) = 0`
		answered = `8 write(5<socket:[1]>, "HTTP/1.1 201 Created"..., 20) = 20`
	)
	for name, tt := range map[string]struct {
		trace []string
		ok    bool
	}{
		"in order":                {[]string{request, write, sync, answered}, true},
		"in two parts":            {[]string{request, write, begun, ended, answered}, true},
		"no sync":                 {[]string{request, write, answered}, false},
		"synced afterwards":       {[]string{request, write, answered, sync}, false},
		"sync not ended":          {[]string{request, write, begun, answered, ended}, false},
		"sync failed":             {[]string{request, write, failed, answered}, false},
		"another file":            {[]string{request, write, other, answered}, false},
		"synced before the write": {[]string{request, sync, write, answered}, false},
		"written during the sync": {[]string{request, write, begun, write, ended, answered}, false},
		"nothing written":         {[]string{request, sync, answered}, false},
		"no answer":               {[]string{request, write, sync}, false},
	} {
		if err := checkOrder(tt.trace, "/d/usher.db-wal", "POST", 1); (err == nil) != tt.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// While no sync of the WAL ends well nothing is acknowledged; what was refused
// is not there, the daemon goes on by itself afterwards, and a kill in the
// middle of it loses nothing that was acknowledged and leaves nothing half
// there.
func TestAFailedSyncIsNeverAcknowledged(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	f := newFleet(s, 8, 1)
	acknowledge := func(rounds int) {
		t.Helper()
		f.each(func(w *writer) {
			for range rounds {
				w.step()
			}
		})
	}
	fault := func() (*tracer, error) {
		return trace(t, s, "-P", s.wal(), "-e", "trace=fsync,fdatasync", "-e", "inject=fsync,fdatasync:error=EIO")
	}
	acknowledge(5)
	failing, err := fault()
	if err != nil {
		notTraced(t, err)
		s.kill()
		s = start(t, options{record: s.record, dir: s.dir})
		f.check(s)
		return
	}
	f.each((*writer).refused)
	f.readUsers() // what is there can be read
	if trace := failing.end(); !strings.Contains(strings.Join(trace, "\n"), "EIO") {
		t.Fatalf("no sync failed:\n%s", strings.Join(trace, "\n"))
	}
	if happened, lost := f.check(s); happened != 0 || lost != len(f.writers) {
		t.Errorf("of %d that were told that nothing was changed %d were changed", happened+lost, happened)
	}
	acknowledge(3)
	if f.check(s); t.Failed() {
		t.Fatal("after the syncs ended well again")
	}

	if _, err = fault(); err != nil {
		t.Fatal(err)
	}
	f.each((*writer).refused)
	s.kill()
	s = start(t, options{record: s.record, dir: s.dir})
	happened, lost := f.check(s)
	t.Logf("after a kill while syncs fail: of %d that were refused %d had reached the disk all the same, whole", happened+lost, happened)
	acknowledge(3)
	f.check(s)
}

// each runs a part of the story for every writer at once.
func (f *fleet) each(do func(*writer)) {
	var wg sync.WaitGroup
	for _, w := range f.writers {
		wg.Go(func() { do(w) })
	}
	wg.Wait()
}

// refused sends one request, which has to be answered 503 with a plain reason.
// The change stays pending.
func (w *writer) refused() {
	p, a, _, err := w.send()
	switch {
	case err != nil:
		w.f.t.Errorf("%s of %s: %v", p.pending.what, p.userName, err)
	case a.status != http.StatusServiceUnavailable || a.header.Get("Retry-After") == "" || !bytes.Contains(a.body, []byte("storage below the data directory failed during the commit")):
		w.f.t.Errorf("%s of %s: %s, want 503 with Retry-After and the reason", p.pending.what, p.userName, a)
	}
}
