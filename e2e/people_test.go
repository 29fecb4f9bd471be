package e2e

import (
	"path/filepath"
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

// Moving to another identity provider and erasing somebody, as it is done by hand.
func TestSpec8_PeopleAreReboundAndErasedFromTheCommandLine(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	s.policy("version: 1\nparent: acme\norganizations:\n  acme-console: {kind: console, mode: scim}\n").want(t, 200)
	okta, entra := s.directory("acme", "okta", "okta"), s.directory("acme", "entra", "entra")
	user := func(d directory, name, external string) string {
		return d.scim("POST", "/Users", object{"schemas": []string{userSchema}, "userName": name + "@acme.example", "externalId": external, "active": true}).want(t, 201).text(t, "id")
	}
	user(okta, "ada", "o-ada")
	user(okta, "bob", "o-bob")
	ada := user(entra, "ada", "e-ada")
	user(entra, "bob", "e-bob")
	file := filepath.Join(s.dir, "people.csv")
	rebind := []string{"account", "rebind", "--parent", "acme", "--from", "okta", "--to", "entra", file}

	write(t, file, "o-ada,e-ada\no-nobody,e-bob\n")
	if got := s.cli(rebind...).want(t, 1); !strings.Contains(got.stderr, "people.csv:2: ") || !strings.Contains(got.stderr, "nothing was changed") {
		t.Error(got)
	}
	write(t, file, "old,new\no-ada,e-ada\no-bob,e-bob\n")
	hash := s.cliJSON(rebind...)["hash"].(string)
	if got := s.cli(rebind...).want(t, 0); !strings.Contains(got.stdout, "2 accounts would be rebound") || !strings.Contains(got.stdout, hash) {
		t.Error(got)
	}
	if got := s.cli(append(rebind, "--hash", hash)...).want(t, 0); !strings.Contains(got.stdout, "2 accounts were rebound") {
		t.Error(got)
	}
	run := s.cli("directory", "delete", "acme/okta", "--output", "json").want(t, 3).object(t)
	if sum := run["plan"].(object)["summary"].(object); sum["losses"] != 0.0 {
		t.Errorf("%v", sum)
	}
	s.cli("run", "apply", run["id"].(string)).want(t, 0)
	s.expect("nobody has lost anything", []string{"acme-console"}, "ada acme-console user - active", "bob acme-console user - active")

	erase := []string{"account", "erase", "ada@acme.example", "--parent", "acme"}
	s.cli(erase...).want(t, 2)
	if got := s.cli(append(erase, "--yes")...).want(t, 1); !strings.Contains(got.stderr, "deactivate or delete them there first") {
		t.Error(got)
	}
	entra.scim("DELETE", "/Users/"+ada, nil).want(t, 204)
	if got := s.cliJSON(append(erase, "--yes")...); got["account_removed"] != true {
		t.Errorf("%v", got)
	}
	s.cli(append(erase, "--yes")...).want(t, 1)
	s.cli("account", "create", "eve@personal.example").want(t, 0)
	if got := s.cliJSON("account", "erase", "eve@personal.example", "--standalone", "--yes"); got["account_removed"] != true {
		t.Errorf("%v", got)
	}
	s.cli("account", "erase", "bob@acme.example", "--standalone", "--yes").want(t, 1)
	s.cli("account", "erase", "bob@acme.example", "--yes").want(t, 2)
	s.expect("she is gone", []string{"acme-console"}, "bob acme-console user - active")
	s.cli("account", "change-email", "bob@acme.example", "rob@acme.example", "--parent", "acme").want(t, 1)
}
