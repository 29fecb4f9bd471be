package e2e

import (
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unsafe"
)

// A disk that takes no more is a 503 with the reason, for IdPs and for the API;
// nothing of what was refused is there, and once there is space everything
// goes on without a restart.
func TestAFullDiskIsA503AndLeavesNoHalfState(t *testing.T) {
	t.Parallel()
	t.Run("a file system without space", func(t *testing.T) {
		t.Parallel()
		dir := t.TempDir()
		if err := mountTmpfs(t, dir); err != nil {
			// Where nothing may be mounted the limit below is the full disk.
			t.Logf("mounting a file system: %v; files are limited in size instead", err)
			testFull(t, t.TempDir(), limitFiles)
			return
		}
		testFull(t, dir, func(t *testing.T, _ *server) (release func()) { return fill(t, dir) })
	})
	t.Run("a limit on the size of files", func(t *testing.T) {
		t.Parallel()
		testFull(t, t.TempDir(), limitFiles)
	})
}

// testFull runs the story on the data directory below dir; full makes the disk
// full and returns what makes it free again.
func testFull(t *testing.T, dir string, full func(*testing.T, *server) func()) {
	s := start(t, options{data: filepath.Join(dir, "data")})
	s.parent("acme", "acme.example")
	s.policy(scimWithoutMappings).want(t, 200)
	d := s.directory("acme", "okta", "generic")
	create := func(name string) answer {
		return d.scim("POST", "/Users", object{"schemas": []string{userSchema}, "userName": email(name)})
	}
	known := 1
	create("ada").want(t, 201)
	release := full(t, s)

	refused := ""
	for i := 0; refused == "" && i < 5000; i++ {
		name := fmt.Sprintf("u%d", i)
		switch a := create(name); a.status {
		case http.StatusCreated:
			known++
		case http.StatusServiceUnavailable:
			a.wantSCIMError(t, 503)
			if a.header.Get("Retry-After") == "" || !strings.Contains(a.text(t, "detail"), "nothing was changed") {
				t.Errorf("%s: no Retry-After, or no plain reason", a)
			}
			refused = name
		default:
			t.Fatalf("%s: want 201 or 503", a)
		}
	}
	if refused == "" {
		t.Fatal("the disk never got full")
	}
	a := s.api("POST", "/v1/parents", object{"slug": "initech"})
	a.wantProblem(t, 503, a.text(t, "reason"))
	if err := s.ready(); err != nil {
		t.Errorf("a full disk still lets reads through: %v", err)
	}
	holds := func(when string) {
		t.Helper()
		if got := d.scim("GET", "/Users?count=0", nil).want(t, 200).object(t)["totalResults"]; got != float64(known) {
			t.Errorf("%s: %v users, want %d", when, got, known)
		}
		if got := s.memberships("email", email(refused)); len(got) != 0 {
			t.Errorf("%s: a refused user is a member: %q", when, got)
		}
		if got := s.memberships("email", email("ada")); len(got) != 1 {
			t.Errorf("%s: memberships of ada: %q", when, got)
		}
		s.api("GET", "/v1/parents/initech", nil).want(t, 404)
	}
	holds("while the disk is full")

	release()
	holds("when there is space again")
	create(refused).want(t, 201)
	if got := s.memberships("email", email(refused)); len(got) != 1 {
		t.Errorf("after the repeated request: %q", got)
	}
	s.stop()
	again := start(t, options{record: s.record, data: s.data})
	d.s = again
	if got := d.scim("GET", "/Users?count=0", nil).want(t, 200).object(t)["totalResults"]; got != float64(known+1) {
		t.Errorf("after a restart: %v users, want %d", got, known+1)
	}
}

// A data directory that is read-only is refused at start, with the reason.
func TestAReadOnlyDataDirectoryIsRefusedWithTheReason(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	s.stop()
	refuse := options{record: s.record, data: s.data, noRedis: true}
	release, err := mountReadOnly(t, s.data)
	if err != nil {
		// Where nothing may be mounted modes keep writers out, and root, who is
		// not held to modes, runs it as nobody.
		t.Logf("mounting a file system: %v; the directory's mode is taken instead", err)
		if refuse.asNobody = os.Getuid() == 0; refuse.asNobody {
			refuse.dir = s.dir
			if err := os.Chmod(filepath.Dir(s.dir), 0o755); err != nil {
				t.Fatal(err)
			}
		}
		release = denyWriting(t, s.data)
	}
	refused := launch(t, refuse)
	if code := refused.wait(); code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
	if text := refused.out.String(); !strings.Contains(text, "data_dir: ") || strings.Count(text, "\n") != 1 {
		t.Errorf("the reason is not told in one line:\n%s", text)
	}
	release()
	again := start(t, options{record: s.record, data: s.data})
	again.api("GET", "/v1/parents/acme", nil).want(t, 200)
}

// mountTmpfs mounts a small file system in memory for the time of the test.
func mountTmpfs(t *testing.T, dir string) error {
	t.Helper()
	if err := syscall.Mount("usher-e2e", dir, "tmpfs", 0, "size=8m"); err != nil {
		return err
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Errorf("unmounting %s: %v", dir, err)
		}
	})
	return nil
}

// fill writes until the file system of dir is full.
func fill(t *testing.T, dir string) (release func()) {
	t.Helper()
	path := filepath.Join(dir, "filler")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	block := make([]byte, 4096)
	for err == nil {
		_, err = f.Write(block)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		t.Fatalf("filling %s: %v", dir, err)
	}
	_ = f.Close() // may tell once more that the disk is full
	return func() {
		if err := os.Remove(path); err != nil {
			t.Error(err)
		}
	}
}

// limitFiles lets no file of the server's grow any more, which needs no rights
// on the machine.
func limitFiles(t *testing.T, s *server) (release func()) {
	t.Helper()
	var before syscall.Rlimit
	set := func(limit *syscall.Rlimit, old *syscall.Rlimit) {
		t.Helper()
		_, _, errno := syscall.RawSyscall6(syscall.SYS_PRLIMIT64, uintptr(s.cmd.Process.Pid), syscall.RLIMIT_FSIZE,
			uintptr(unsafe.Pointer(limit)), uintptr(unsafe.Pointer(old)), 0, 0)
		if errno != 0 {
			t.Fatalf("limiting files: %v", errno)
		}
	}
	set(nil, &before)
	set(&syscall.Rlimit{Cur: 4096, Max: before.Max}, nil)
	return func() { set(&before, nil) }
}

// mountReadOnly mounts a directory over itself, read-only.
func mountReadOnly(t *testing.T, dir string) (release func(), err error) {
	t.Helper()
	if err := syscall.Mount(dir, dir, "", syscall.MS_BIND, ""); err != nil {
		return nil, err
	}
	release = func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Errorf("unmounting %s: %v", dir, err)
		}
	}
	if err := syscall.Mount("", dir, "", syscall.MS_BIND|syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
		release()
		return nil, err
	}
	return release, nil
}

// denyWriting takes the right to write from a directory and what is in it.
func denyWriting(t *testing.T, dir string) (release func()) {
	t.Helper()
	modes := map[string]os.FileMode{dir: 0o555}
	for _, n := range names(t, dir) {
		modes[filepath.Join(dir, n)] = 0o444
	}
	for path, mode := range modes {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
	}
	return func() {
		for path, mode := range modes {
			if err := os.Chmod(path, mode&0o700|0o200); err != nil {
				t.Error(err)
			}
		}
	}
}
