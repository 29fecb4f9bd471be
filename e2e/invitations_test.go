package e2e

import (
	"strings"
	"testing"
)

// An application invites by the command line and by the API, and people come in
// by a login or by the token, on either engine.
func TestSpec5_InvitationsFromEndToEnd(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		s := start(t, o)
		s.parent("acme", "acme.example")
		hook := s.connection("acme")
		s.cliJSON("org", "create", "acme-team", "--parent", "acme", "--kind", "team")
		s.api("PATCH", "/v1/organizations/acme-team", object{"seats": object{"premium": object{"limit": 1}}}).want(t, 200)
		sent := s.api("POST", "/v1/invitations", object{"organization": "acme-team", "email": "gil@elsewhere.example", "seat": "premium"}).want(t, 201)
		if r := s.cli("invite", "create", email("bob"), "--organization", "acme-team", "--seat", "premium"); r.code != 1 || !strings.Contains(r.stderr, "every seat is taken of tier premium") {
			t.Errorf("%s", r)
		}
		own := s.api("POST", "/v1/invitations", object{"organization": "acme-team", "email": email("ada"), "role": "admin"}).want(t, 201)
		if got := s.cliJSON("invite", "show", own.text(t, "id")); got["state"] != "open" || got["seat"] != "standard" || got["guest"] != false {
			t.Errorf("%v", got)
		}
		if got := s.login(hook, "acme/main", claims("ada", email("ada"))); got.Decision != "allow" {
			t.Errorf("%+v", got)
		}
		if got := s.cliJSON("invite", "show", own.text(t, "id")); got["state"] != "accepted" {
			t.Errorf("%v", got)
		}
		s.cli("invite", "accept", "gil@elsewhere.example", "--token", sent.text(t, "token")).want(t, 0)
		if r := s.cli("invite", "revoke", sent.text(t, "id")); r.code != 1 || !strings.Contains(r.stderr, "the invitation is accepted") {
			t.Errorf("%s", r)
		}
		if got := s.cli("invite", "list", "--organization", "acme-team").want(t, 0).stdout; !strings.Contains(got, "gil@elsewhere.example") {
			t.Error(got)
		}
		members := s.members("acme-team")
		if len(members) != 2 || members[email("ada")].Role != "admin" || members["gil@elsewhere.example"].Role != "user" {
			t.Errorf("%v", members)
		}
		s.wantMetrics(`usher_invitations_total{outcome="accepted"} 2`, `usher_invitations_total{outcome="created"} 2`)
	})
}
