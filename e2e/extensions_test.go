package e2e

import (
	"path/filepath"
	"strings"
	"testing"
)

const hrSchema = "urn:acme:scim:schemas:extension:hr:2.0:User"

// A directory's own schema, from a file to a policy that decides by it.
func TestReq02_SchemasOfADirectorysOwn(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s := start(t, o)
		s.parent("acme", "acme.example")
		d := s.directory("acme", "okta", "okta")
		file := filepath.Join(s.dir, "hr.json")
		write(t, file, `{"extensions":[{"id":"`+hrSchema+`","attributes":[{"name":"floor","type":"integer"}]}]}`)
		s.cli("directory", "extensions", "acme/okta", "--file", file).want(t, 0)
		shown := s.cli("directory", "extensions", "acme/okta").want(t, 0).stdout
		if !strings.Contains(shown, `"name": "floor"`) {
			t.Errorf("shown as %s", shown)
		}
		write(t, file, shown) // what is shown is what --file takes
		s.cli("directory", "extensions", "acme/okta", "--file", file).want(t, 0)
		s.policy(`version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: upstairs, when: 'user["`+hrSchema+`"].floor > 3', org: acme-enterprise, role: admin}
  - {name: downstairs, when: 'user["`+hrSchema+`"].floor <= 3', org: acme-enterprise, role: user}
`).want(t, 200)
		ada := d.scim("POST", "/Users", object{"schemas": []string{userSchema, hrSchema}, "userName": "ada@acme.example", hrSchema: object{"floor": 2}}).want(t, 201).text(t, "id")
		s.expect("by the value that was sent", []string{"acme-enterprise"}, "ada acme-enterprise user premium active")
		d.scim("PATCH", "/Users/"+ada, operations(`{"op":"replace","path":"`+hrSchema+`:floor","value":4}`)).want(t, 200)
		s.expect("by the value that was changed", []string{"acme-enterprise"}, "ada acme-enterprise admin premium active")

		write(t, file, `[]`)
		if r := s.cli("directory", "extensions", "acme/okta", "--file", file); r.code != 1 || !strings.Contains(r.stderr, ada) || !strings.Contains(r.stderr, hrSchema) {
			t.Errorf("%s\nwant the user whose value is in the way", r)
		}
		write(t, file, `[{"id":"`+hrSchema+`","attributes":[{"name":"floor","type":"number"}]}]`)
		if r := s.cli("directory", "extensions", "acme/okta", "--file", file); r.code != 1 || !strings.Contains(r.stderr, hrSchema+`:floor: type "number"`) {
			t.Errorf("%s\nwant the attribute and what is wrong with it", r)
		}
		write(t, file, `{"extensions":`)
		if r := s.cli("directory", "extensions", "acme/okta", "--file", file); r.code != 1 || !strings.Contains(r.stderr, file) {
			t.Errorf("%s\nwant the file that is no JSON", r)
		}
		s.stop()
		again := start(t, options{record: s.record, dir: s.dir, data: s.data, database: o.database})
		d.s = again
		if got := d.scim("GET", "/Users/"+ada, nil).want(t, 200).body; !strings.Contains(string(got), `"`+hrSchema+`":{"floor":4}`) {
			t.Errorf("after a restart: %s", got)
		}
	})
}
