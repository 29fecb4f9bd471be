package e2e

import (
	"strings"
	"testing"
)

// A directory is deleted by its plan alone, and the identity provider is refused
// from then on.
func TestSpec8_ADirectoryIsDeletedFromTheCommandLine(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	s.policy("version: 1\nparent: acme\norganizations:\n  acme-console: {kind: console, mode: scim}\n").want(t, 200)
	d := s.directory("acme", "okta", "okta")
	ada := d.scim("POST", "/Users", object{"schemas": []string{userSchema}, "userName": "ada@acme.example"}).want(t, 201).text(t, "id")
	if got := s.cli("domain", "accounts", "acme.example", "--parent", "acme", "--csv").want(t, 0).stdout; !strings.Contains(got, "\nada@acme.example,") || !strings.Contains(got, ",acme-console:user,") {
		t.Error(got)
	}
	form, path := s.oauthClient("acme/okta")
	client := d
	client.token = s.accessToken(form, path).want(t, 200).text(t, "access_token")
	client.scim("GET", "/Users/"+ada, nil).want(t, 200)

	shown := s.cli("directory", "delete", "acme/okta", "--output", "json").want(t, 3).object(t)
	if sum := shown["plan"].(object)["summary"].(object); sum["removed"] != 1.0 {
		t.Errorf("%v", sum)
	}
	d.scim("GET", "/Users/"+ada, nil).want(t, 200)
	run := shown["id"].(string)
	if got := s.cli("directory", "delete", "acme/okta").want(t, 3); !strings.Contains(got.stdout, "1 account would be owned by another directory, or by none") || !strings.Contains(got.stdout, "usher run apply "+run) {
		t.Error(got)
	}
	s.cli("run", "apply", run, "--hash", shown["plan"].(object)["summary"].(object)["hash"].(string)).want(t, 0)
	for _, r := range []answer{
		d.scim("GET", "/Users/"+ada, nil), client.scim("GET", "/Users/"+ada, nil), d.scim("POST", "/Users", object{"schemas": []string{userSchema}, "userName": "bob@acme.example"}),
		d.scim("PATCH", "/Users/"+ada, operations(`{"op":"replace","path":"active","value":true}`)), d.scim("GET", "/ServiceProviderConfig", nil),
	} {
		r.want(t, 401)
	}
	if got := s.accessToken(form, path); got.status != 401 && got.status != 404 {
		t.Errorf("a client of the deleted directory gets %v", got)
	}
	s.expect("nobody is left", []string{"acme-console"})
	s.cli("directory", "show", "acme/okta").want(t, 1)
}
