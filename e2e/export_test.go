package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The log is written whole, one event a line, and the next export goes on where
// that one ended.
func TestSpec11_TheEventLogIsExported(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		s := start(t, o)
		s.parent("acme", "acme.example")
		s.parent("initech", "initech.example")
		dir := t.TempDir()
		lines := func(file string) (types []string) {
			t.Helper()
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(string(text)) {
				var e struct{ Type, Parent string }
				if err := json.Unmarshal([]byte(line), &e); err != nil || e.Parent != "acme" {
					t.Errorf("%s: %v", line, err)
				}
				types = append(types, e.Type)
			}
			return types
		}
		first := filepath.Join(dir, "first.ndjson")
		out := s.cliJSON("events", "export", first, "--parent", "acme")
		want := s.events("acme")
		if got := lines(first); strings.Join(got, " ") != strings.Join(want, " ") || out["events"] != float64(len(want)) {
			t.Errorf("%q, want %q; %v", got, want, out)
		}
		if r := s.cli("events", "export", first, "--parent", "acme"); r.code != 2 {
			t.Errorf("a file that is there: %s", r)
		}
		s.api("POST", "/v1/organizations", object{"parent": "acme", "slug": "acme-lab", "kind": "team"}).want(t, 201)
		second := filepath.Join(dir, "second.ndjson")
		s.cliJSON("events", "export", second, "--parent", "acme", "--after", out["next"].(string))
		if got := lines(second); len(got) == 0 || len(got) != len(s.events("acme"))-len(want) {
			t.Errorf("what came since: %q", got)
		}
		if out := s.cliJSON("events", "export", filepath.Join(dir, "none"), "--parent", "acme", "--until", "2020-01-01T00:00:00Z"); out["events"] != 0.0 {
			t.Errorf("%v", out)
		}
		refused := filepath.Join(dir, "refused")
		if r := s.cli("events", "export", refused, "--parent", "nobody"); r.code != 1 {
			t.Errorf("%s", r)
		}
		if _, err := os.Stat(refused); !os.IsNotExist(err) {
			t.Errorf("a failed export leaves a file: %v", err)
		}
	})
}
