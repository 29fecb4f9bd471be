package main

import (
	"errors"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

const logged = `{"at":"2026-11-25T00:00:00Z","type":"parent.created"}`

// A log that grows faster than it is read ends where it ended when that was asked:
// who tails or exports it is done some time.
func TestALogThatGrowsOnIsReadToItsEnd(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	asked := 0
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if asked++; asked > 3 {
			w.WriteHeader(http.StatusTeapot) // it goes on for ever
			return
		}
		_, _ = io.WriteString(w, `{"items":[`+logged+`],"next":"c1"}`)
	}))
	t.Cleanup(s.Close)
	file := filepath.Join(t.TempDir(), "events.jsonl")
	for _, args := range [][]string{{"events", "tail"}, {"events", "export", file}} {
		if asked = 0; usher(t, append(args, "--server", s.URL)...).code != 0 || asked != 1 {
			t.Errorf("%q asked %d times", args, asked)
		}
	}
	if written, err := os.ReadFile(file); err != nil || string(written) != logged+"\n" {
		t.Errorf("%q, %v", written, err)
	}
}

// An export that a signal ends leaves no file: what was written of it would pass
// for the whole log.
func TestAnExportThatIsInterruptedLeavesNothing(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("after") == "" {
			_, _ = io.WriteString(w, `{"items":[`+strings.Repeat(logged+",", fullPage-1)+logged+`],"next":"c1"}`)
			return
		}
		if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
			t.Error(err)
		}
		<-r.Context().Done()
	}))
	t.Cleanup(s.Close)
	file := filepath.Join(t.TempDir(), "events.jsonl")
	if got := usher(t, "events", "export", file, "--server", s.URL); got.code != exitFailed || got.stdout != "" {
		t.Errorf("%+v", got)
	}
	if _, err := os.Stat(file); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the file is there: %v", err)
	}
}
