package live_test

import (
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"usher/internal/identity"
	"usher/policy"
)

// asNobody runs fn with the rights of nobody to files, on a thread of its own
// that ends with it; who is nobody already keeps theirs.
func asNobody(t *testing.T, fn func()) {
	t.Helper()
	done := make(chan error)
	go func() {
		runtime.LockOSThread() // and never unlocked: the thread is thrown away
		const nobody = 65534
		err := syscall.Setfsuid(nobody)
		if os.Geteuid() != 0 {
			err = nil
		}
		if err == nil {
			fn()
		}
		done <- err
	}()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
}

func TestSpec6_WhatMayNotBeReadIsTold(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, dir := range []string{"files", "closed"} {
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "acme.yaml"), []byte(mapped), 0); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod("closed", 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod("closed", 0o755) }) // so that it can be removed
	for dir, want := range map[string]string{
		"files":  "files/acme.yaml: cannot be read: permission denied",
		"closed": "closed: cannot be read: permission denied",
	} {
		asNobody(t, func() {
			loaded, problems := policy.Load(dir, identity.DefaultCatalogue())
			if got := problems.String(); len(loaded) != 0 || got != want {
				t.Errorf("%s: %d policies, %q, want %q", dir, len(loaded), got, want)
			}
		})
	}
}
