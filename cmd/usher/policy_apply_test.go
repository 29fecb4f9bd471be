package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Where a file of a directory is refused, what the ones before it did is told all
// the same: their versions, and what of them is held.
func TestPolicyApplyTellsWhatWasDoneBeforeARefusal(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	dir := t.TempDir()
	for _, name := range []string{"a.yaml", "b.yaml", "c.yaml", "d.yaml"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("version: 1\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	refusedAt := "c.yaml"
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		switch {
		case strings.Contains(string(body), refusedAt):
			w.WriteHeader(http.StatusBadRequest)
			_, _ = io.WriteString(w, `{"code":"invalid","reason":"invalid_policy","detail":"it cannot be accepted","problems":[{"file":"c.yaml","line":1,"column":1,"severity":"error","message":"odd"}]}`)
		case strings.Contains(string(body), "b.yaml"):
			_, _ = io.WriteString(w, `{"parent":"b","version":2,"changed":1,"held":1,"runs":["r1"]}`)
		default:
			_, _ = io.WriteString(w, `{"parent":"a","version":1,"changed":0}`)
		}
	}))
	t.Cleanup(server.Close)
	last := func(text string, lines int) string {
		all := strings.SplitAfter(text, "\n")
		return strings.Join(all[max(0, len(all)-lines-1):], "")
	}
	refusal := fmt.Sprintf("usher: %s: refused; 2 policies before it are applied, 1 file behind it was not sent\nc.yaml:1:1: odd\nusher: it cannot be accepted\n", filepath.Join(dir, "c.yaml"))

	got := usher(t, "policy", "apply", dir, "--server", server.URL)
	if got.code != exitFailed || !strings.Contains(got.stdout, "\nb       2 ") || last(got.stderr, 3) != refusal || !strings.Contains(got.stderr, "usher run show r1") {
		t.Errorf("%+v", got)
	}
	got = usher(t, "policy", "apply", dir, "--server", server.URL, "--output", "json")
	if got.code != exitFailed || strings.Count(got.stdout, `"version"`) != 2 || last(got.stderr, 3) != refusal {
		t.Errorf("json: %+v", got)
	}
	refusedAt = "a.yaml"
	got = usher(t, "policy", "apply", dir, "--server", server.URL, "--output", "json")
	if got.code != exitFailed || got.stdout != "" || !strings.Contains(got.stderr, "a.yaml: refused; 0 policies before it are applied, 3 files behind it were not sent\n") {
		t.Errorf("the first: %+v", got)
	}
}
