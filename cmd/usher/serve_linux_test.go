package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// A daemon that is reloaded while it reads its configuration goes on: SIGHUP would
// end it, which systemd takes for a clean end, after which nothing is started again.
func TestAReloadDuringTheStartEndsNothing(t *testing.T) {
	clean(t)
	config := filepath.Join(t.TempDir(), "usher.yaml")
	if err := syscall.Mkfifo(config, 0o600); err != nil {
		t.Fatal(err)
	}
	ended := make(chan outcome)
	go func() { ended <- usher(t, "serve", "--config", config) }()
	f, err := os.OpenFile(config, os.O_WRONLY, 0) // until it is read
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(os.Getpid(), syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString("listen: nowhere\n"); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if got := <-ended; got.code != exitUsage || !strings.Contains(got.stderr, "is not host:port") {
		t.Errorf("%+v", got)
	}
}
