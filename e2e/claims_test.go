package e2e

import (
	"slices"
	"strings"
	"testing"
)

// claimable readies a parent to claim accounts for an organization of its own, and
// tells usher of personal accounts on its domain.
func (s *server) claimable(parent, org string, names ...string) {
	s.t.Helper()
	hook := s.connection(parent)
	s.api("PATCH", "/v1/organizations/"+org, object{"mode": "jit", "sso_required": true}).want(s.t, 200)
	s.api("PATCH", "/v1/parents/"+parent, object{"restrict_org_creation": true}).want(s.t, 200)
	if got := s.login(hook, parent+"/main", claims("prover", "prover@"+parent+".example")); got.Decision != "allow" {
		s.t.Errorf("%+v", got)
	}
	for _, name := range names {
		s.cliJSON("account", "create", name+"@"+parent+".example", "--existing")
	}
}

// startClaim starts a claim by the command line and returns its id.
func (s *server) startClaim(parent, org string) string {
	s.t.Helper()
	preview := s.cliJSON("claim", "preview", parent+"/"+parent+".example", "--organization", org)["preview"].(map[string]any)
	started := s.cliJSON("claim", "start", parent+".example", "--parent", parent, "--organization", org, "--hash", preview["hash"].(string))
	return started["claim"].(map[string]any)["id"].(string)
}

// An administrator claims by the command line, on either engine.
func TestSpec4_ClaimsFromEndToEnd(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		s := start(t, o)
		s.parent("acme", "acme.example")
		s.cliJSON("org", "create", "acme-lab", "--parent", "acme", "--kind", "console")
		s.claimable("acme", "acme-lab", "zed", "yan")
		if r := s.cli("account", "create", "new@acme.example"); r.code != 1 || !strings.Contains(r.stderr, "personal accounts") {
			t.Errorf("%s", r)
		}
		csv := s.cli("claim", "preview", "acme/acme.example", "--organization", "acme-lab", "--csv").want(t, 0).stdout
		lines := strings.Split(strings.TrimSpace(csv), "\n")
		if len(lines) != 3 || !strings.HasPrefix(lines[0], "email,account,created_at,last_active_at,in_directory") || !strings.HasPrefix(lines[1], "zed@acme.example,,") {
			t.Errorf("%q", csv)
		}
		if r := s.cli("claim", "start", "acme/acme.example", "--organization", "acme-lab", "--hash", "0"); r.code != 1 || !strings.Contains(r.stderr, "look again") {
			t.Errorf("%s", r)
		}
		id := s.startClaim("acme", "acme-lab")
		if got := s.cliJSON("claim", "choose", id, "zed@acme.example", "merge"); got["choice"] != "merge" {
			t.Errorf("%v", got)
		}
		if r := s.cli("claim", "choose", id, "zed@acme.example", "both"); r.code != 2 {
			t.Errorf("%s", r)
		}
		if got := s.cli("claim", "accounts", id).want(t, 0).stdout; !strings.Contains(got, "zed@acme.example") || !strings.Contains(got, "merge") {
			t.Error(got)
		}
		if got := s.cli("claim", "list", "--parent", "acme").want(t, 0).stdout; !strings.Contains(got, id) {
			t.Error(got)
		}
		s.wantMetrics(`usher_claims{state="open"} 1`)
		if got := s.cliJSON("claim", "cancel", id); got["state"] != "cancelled" {
			t.Errorf("%v", got)
		}
		if r := s.cli("claim", "cancel", id); r.code != 1 {
			t.Errorf("%s", r)
		}
		if got := s.cliJSON("claim", "show", id); got["reason"] != "by_hand" || !slices.Equal([]any{got["domain"], got["organization"]}, []any{"acme.example", "acme-lab"}) {
			t.Errorf("%v", got)
		}
	})
}
