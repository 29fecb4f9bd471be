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

// Sent one by one, of two files of a parent the second would replace the first, such
// as a copy of before; and what is no UTF-8 would arrive as another text.
func TestPolicyFilesThatAreNotSent(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		t.Errorf("%s %s is sent", r.Method, r.URL)
	}))
	t.Cleanup(server.Close)
	for name, files := range map[string]map[string]string{
		"parent acme has a policy already": {"acme-old.yaml": "version: 1\nparent: acme\n", "acme.yaml": "# new\nversion: 1\nparent: acme\n"},
		"must be UTF-8":                    {"acme.yaml": "version: 1\nparent: acme\nmappings:\n  - {name: a, group: \"fran\xe7ais\", org: o, role: user}\n"},
	} {
		dir := t.TempDir()
		for file, text := range files {
			if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		for _, command := range []string{"apply", "plan"} {
			got := usher(t, "policy", command, dir, "--server", server.URL)
			if got.code != exitFailed || got.stdout != "" || !strings.Contains(got.stderr, name) || !strings.Contains(got.stderr, "acme.yaml:") {
				t.Errorf("%s: %s: %+v", command, name, got)
			}
		}
	}
}
