package e2e

import (
	"encoding/json"
	"strings"
	"testing"
)

// benchedSCIM is what the load command says of a SCIM server.
type benchedSCIM struct {
	Prefix string
	Phases []struct {
		Phase               string
		Requests, Throttled int
		Errors              map[string]int
		Complaint           string
		Offered             float64 `json:"offered_per_second"`
		P50                 float64 `json:"p50_ms"`
		P95                 float64 `json:"p95_ms"`
		P99                 float64 `json:"p99_ms"`
	}
	Left []string
}

// The load command does what an identity provider does, says how it went, waits
// where it is told to, leaves nothing behind and touches nothing of anybody else.
func TestBenchSCIMLoadsAServer(t *testing.T) {
	t.Parallel()
	// A limit that a busy machine goes past too.
	s := start(t, options{env: []string{"USHER_SCIM_RATE_LIMIT=30"}})
	s.parent("acme", "acme.example")
	d := s.directory("acme", "okta", "generic")
	d.scim("POST", "/Users", object{"schemas": []string{"urn:ietf:params:scim:schemas:core:2.0:User"}, "userName": "ada@acme.example"}).want(t, 201)

	bench := func(token string, args ...string) ran {
		t.Helper()
		return usher(t, s.record, s.dir, []string{"USHER_SCIM_TOKEN=" + token}, append([]string{"bench", "scim", s.public + d.path, "--connections", "4"}, args...)...)
	}
	var report benchedSCIM
	r := bench(d.token, "--users", "60", "--groups", "3", "--domain", "acme.example", "--output", "json").want(t, 0)
	if err := json.Unmarshal([]byte(r.stdout), &report); err != nil {
		t.Fatalf("%v: %s", err, r)
	}
	want := map[string]int{"create users": 60, "create groups": 3, "get by id": 60, "userName eq": 60, "deactivate": 60, "activate": 60, "add members": 60, "list pages": 1, "delete": 63}
	throttled := 0
	for _, p := range report.Phases {
		if p.Requests != want[p.Phase] || len(p.Errors) > 0 || p.P50 <= 0 || p.P95 < p.P50 || p.P99 < p.P95 {
			t.Errorf("%+v", p)
		}
		throttled += p.Throttled
	}
	if len(report.Phases) != len(want) || len(report.Left) != 0 || throttled == 0 {
		t.Errorf("%+v", report)
	}
	table := bench(d.token, "--users", "5", "--groups", "1", "--rate", "50", "--for", "500ms").want(t, 0)
	if lines := strings.Split(strings.TrimSpace(table.stdout), "\n"); len(lines) != 10 || !strings.HasPrefix(lines[0], "PHASE") || !strings.HasPrefix(lines[3], "get by id      25 ") {
		t.Errorf("%s", table)
	}
	d.token = s.token("directory", "acme/okta") // the load was as much as the other is let through
	left := d.scim("GET", "/Users", nil).want(t, 200).object(t)
	if left["totalResults"] != 1.0 {
		t.Errorf("there were one user and no group before, now: %v", left)
	}
	if groups := d.scim("GET", "/Groups", nil).want(t, 200).object(t); groups["totalResults"] != 0.0 {
		t.Errorf("groups are left: %v", groups)
	}
	if r := bench("usher_unknown").want(t, 1); !strings.Contains(r.stderr, "answered 401") {
		t.Errorf("%s", r)
	}
	bench(d.token, "--users", "0").want(t, 2)
}
