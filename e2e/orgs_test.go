package e2e

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// The application asks before it lets somebody found an organization of their
// own on a domain that is captured.
func TestSpec4_SignupIsAskedFor(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	body := object{"email": "ada@acme.example", "kind": "organization"}
	if got := s.api("POST", "/v1/signup/check", body).want(t, 200).object(t); got["allowed"] != true {
		t.Errorf("%v", got)
	}
	s.api("PATCH", "/v1/parents/acme", object{"restrict_org_creation": true}).want(t, 200)
	if got := s.api("POST", "/v1/signup/check", body).want(t, 200).object(t); got["allowed"] != false || got["reason"] != "restricted_domain" || got["parent"] != "acme" {
		t.Errorf("%v", got)
	}
}

// Who is in mode scim when the operator takes it from teams stays in it, and the
// log says so at start.
func TestSpec2_AModeThatThePlanNoLongerOffers(t *testing.T) {
	t.Parallel()
	s := start(t, options{env: []string{"USHER_CATALOGUE={team_scim: true}"}})
	s.api("POST", "/v1/organizations", object{"slug": "small", "kind": "team", "new_parent": object{"slug": "small-inc"}}).want(t, 201)
	s.api("PATCH", "/v1/organizations/small", object{"mode": "scim"}).want(t, 200)
	s.stop()
	s = start(t, options{record: s.record, dir: s.dir, data: s.data})
	eventually(t, 10*time.Second, "it is told at start", func() error {
		if out := s.out.String(); !strings.Contains(out, "stays in mode scim") || !strings.Contains(out, "small") {
			return fmt.Errorf("the log does not tell it: %s", out)
		}
		return nil
	})
	if got := s.api("GET", "/v1/organizations/small", nil).want(t, 200).text(t, "mode"); got != "scim" {
		t.Errorf("its mode is %s", got)
	}
	s.api("PATCH", "/v1/organizations/small", object{"mode": "jit"}).want(t, 200)
	s.api("PATCH", "/v1/organizations/small", object{"mode": "scim"}).want(t, 409)
}
