package main

import (
	"errors"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// An export that a signal ends leaves no file: what was written of it would pass
// for the whole log.
func TestAnExportThatIsInterruptedLeavesNothing(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("after") == "" {
			_, _ = io.WriteString(w, `{"items":[{"at":"2026-11-25T00:00:00Z","type":"parent.created"}],"next":"c1"}`)
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
