package e2e

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// The load command logs people in, says how it went as JSON and as a table, and
// fails where somebody is denied or a key is not for it.
func TestSpec7_BenchJITLoadsAServer(t *testing.T) {
	t.Parallel()
	s, _, key := loginWorld(t, options{})
	bench := func(key string, args ...string) ran {
		t.Helper()
		return usher(t, s.record, s.dir, []string{"USHER_API_KEY=" + key}, append([]string{"bench", "jit", "--server", s.public, "--connection", "initech/main", "--people", "20"}, args...)...)
	}
	var report struct {
		People int
		Phases []struct {
			Phase   string
			Logins  int
			Denied  map[string]int
			Offered float64 `json:"offered_per_second"`
			Done    float64 `json:"done_per_second"`
			P50     float64 `json:"p50_ms"`
			P99     float64 `json:"p99_ms"`
		}
	}
	r := bench(key, "--domain", "initech.example", "--groups", "eng-core", "--rate", "200", "--for", "500ms", "--output", "json").want(t, 0)
	if err := json.Unmarshal([]byte(r.stdout), &report); err != nil {
		t.Fatalf("%v: %s", err, r)
	}
	if first, again := report.Phases[0], report.Phases[1]; report.People != 20 || first.Phase != "first" || first.Logins != 20 || again.Logins != 100 || again.Offered != 200 || again.Done <= 0 || again.P50 <= 0 || again.P99 < again.P50 || len(first.Denied)+len(again.Denied) != 0 {
		t.Errorf("%+v", report)
	}
	members := s.api("GET", "/v1/memberships?organization=initech-console&limit=100", nil).want(t, 200)
	if got := strings.Count(string(members.body), `"usher-bench-`); got != 20 {
		t.Errorf("%d people came in: %s", got, members)
	}
	table := bench(key, "--domain", "initech.example", "--groups", "eng-core").want(t, 0)
	if lines := strings.Split(strings.TrimSpace(table.stdout), "\n"); len(lines) != 3 || !strings.HasPrefix(lines[0], "PHASE") || !strings.HasPrefix(lines[2], "again  200 ") {
		t.Errorf("%s", table)
	}
	denied := bench(key, "--domain", "elsewhere.example").want(t, 1)
	if !strings.Contains(denied.stdout, "subject_conflict") && !strings.Contains(denied.stdout, fmt.Sprintf("map[%s", "domain_not_verified")) {
		t.Errorf("%s", denied)
	}
	if r := bench("usher_unknown", "--domain", "initech.example").want(t, 1); !strings.Contains(r.stderr, "401") {
		t.Errorf("%s", r)
	}
	bench(key, "--domain", "initech.example", "--people", "0").want(t, 2)
}
