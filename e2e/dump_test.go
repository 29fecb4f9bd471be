package e2e

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

var (
	dump     = flag.Bool("dump", false, "write what TestEveryKindOfRow made to internal/store/storetest/testdata")
	dumpWith = flag.String("dump-with", "", "the usher that makes it; empty: the one of this tree")
)

const dumpPolicy = `# Umläute, 'quotes' and "quotes" in a comment

version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  acme-console:    {kind: console,    mode: jit}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: heavy users, group: claude-premium, org: acme-enterprise, seat: premium}
`

// awkward are users whose values are easily damaged on their way through SQL,
// JSON and the folding of letters; none is of a person who exists.
var awkward = []object{
	{"userName": "ada@acme.example", "externalId": "00u-ada", "displayName": "Ada", "name": object{"givenName": "Ada", "familyName": "Example"}, "emails": []object{{"value": "ada@acme.example", "type": "work", "primary": true}, {"value": "Ada@Home.example", "type": "home"}}},
	{"userName": "bob@acme.example", "displayName": "no externalId"},
	{"userName": "o'brien@acme.example", "externalId": "'; DROP TABLE events; --", "displayName": `Pat "Patsy" O'Brien \ 100% $1 {} ?`},
	{"userName": "zoe@acme.example", "externalId": "ZOË", "displayName": "Zoë Ñandú, e\u0301 decomposed, ẞ ß İ ı, 東京, \u05e9\u05dc\u05d5\u05dd"},
	{"userName": "astro@acme.example", "externalId": "\U0001F680", "displayName": "\U0001F469\u200d\U0001F680 \u202egnirts\u202c"},
	{"userName": "lines@acme.example", "externalId": " 007 ", "displayName": "one\ntwo\r\n\tthree\\n"},
	{"userName": "MAX@ACME.EXAMPLE", "externalId": "00u-max", "displayName": "LOUD"},
	{"userName": "left@acme.example", "externalId": "00u-left", "active": false},
	{"userName": "no address at all", "externalId": "00u-unbound"},
	{"userName": "guest@elsewhere.example", "externalId": "00u-guest"},
	{"userName": "nil@acme.example", "externalId": "NULL", "displayName": "null", "title": "0", "nickName": "''"},
	{"userName": "staff@acme.example", "externalId": "00u-staff", "schemas": []string{userSchema, enterpriseSchema}, enterpriseSchema: object{"department": "R&D <b>", "employeeNumber": "0042"}},
}

// Every kind of row, with values that are easily damaged, reads back as it was
// sent, before and after a restart. With -dump the store that this leaves is
// what the migrations of later releases are tried on.
func TestEveryKindOfRow(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		o.binary = *dumpWith
		o.env = near
		s := start(t, o)
		s.parent("acme", "acme.example")
		s.parent("initech", "initech.example")
		s.policy(strings.Replace(dumpPolicy, "role: user}", "role: admin}", 1)).want(t, 200)
		s.policy(dumpPolicy).want(t, 200)
		s.api("PATCH", "/v1/organizations/acme-enterprise", object{"seats": object{"premium": object{"limit": 1}}}).want(t, 200)
		d := s.directory("acme", "okta", "okta")
		s.directory("initech", "entra", "entra")
		ids := d.createAwkward(t)
		d.createGroups(t, ids)
		d.scim("DELETE", "/Users/"+ids["guest@elsewhere.example"], nil).want(t, 204)
		d.scim("DELETE", "/Users/"+ids["nil@acme.example"], nil).want(t, 204)
		d.scim("PATCH", "/Users/"+ids["staff@acme.example"], operations(`{"op":"replace","path":"active","value":false}`)).want(t, 200)
		hook := s.connection("acme")
		if got := s.login(hook, "acme/main", claims("ada", email("ada"))); got.Decision != "allow" {
			t.Errorf("%+v", got)
		}
		s.login(hook, "acme/main", claims("newcomer", email("newcomer")))
		gone := s.api("POST", "/v1/tokens", object{"scope": "read-only"}).want(t, 201)
		s.api("DELETE", "/v1/tokens/"+gone.text(t, "id"), nil).want(t, 200)
		s.checkAwkward(d, ids)
		if o.binary == "" { // not every usher of the past has them
			if r := s.cli("parent", "administrators", "acme", "add", "ada@acme.example"); r.code != 0 { // under an Idempotency-Key
				t.Error(r)
			}
			form, path := s.oauthClient("acme/okta")
			s.accessToken(form, path).want(t, 200)
			s.api("POST", "/v1/tokens", object{"directory": "initech/entra", "trusted_issuer": object{
				"issuer": "https://issuer.example/", "jwks_url": "https://issuer.example/keys", "claims": object{"tid": "'ẞ'"},
			}}).want(t, 201)
			s.invitations(t)
			s.api("POST", "/v1/directories", object{"parent": "acme", "slug": "former", "kind": "scim"}).want(t, 201)
			deletion := s.api("DELETE", "/v1/directories/acme/former", nil).want(t, 202).text(t, "id")
			s.api("POST", "/v1/runs/"+deletion+"/apply", nil).want(t, 200)
			s.api("PATCH", "/v1/directories/initech/entra", object{"profile": "ipsie"}).want(t, 200)
			s.api("POST", "/v1/organizations", object{"slug": "lone", "name": "Größe", "kind": "console"}).want(t, 201)
			s.merges(t)
			s.api("PATCH", "/v1/parents/initech", object{"restrict_org_creation": true}).want(t, 200)
			s.api("PUT", "/v1/directories/initech/entra/extensions", object{"extensions": []object{{
				"id": "urn:acme:scim:schemas:extension:hr:2.0:User", "description": "'quotes' and Umläute",
				"attributes": []object{{"name": "floor", "type": "string"}},
			}}}).want(t, 200)
		}
		if o.binary == "" {
			s.api("POST", "/v1/connections", object{"parent": "acme", "slug": "later", "kind": "saml", "entity_id": "urn:acme:'idp'", "enabled": false, "claims": object{"groups": "memberOf"}}).want(t, 201)
			s.api("PATCH", "/v1/connections/acme/main", object{"client_id": "another"}).want(t, 200) // which waits
			s.api("POST", "/v1/parents/acme/sso/suspend", object{"hours": 72, "reason": "'ẞ'"}).want(t, 200)
		}
		if o.binary == "" {
			s.claimable("initech", "initech-console", "o'personal", "other")
			s.cli("claim", "cancel", s.startClaim("initech", "initech-console")).want(t, 0)
			s.cli("claim", "choose", s.startClaim("initech", "initech-console"), "o'personal@initech.example", "merge").want(t, 0)
		}
		if o.binary == "" {
			s.read(t)
		}
		s.stop()
		again := start(t, options{binary: o.binary, record: s.record, dir: s.dir, data: s.data, database: o.database})
		d.s = again
		again.checkAwkward(d, ids)
		again.stop()
		if *dump {
			writeDump(t, s.data, o.database)
		}
	})
}

// merges leaves one that one side approves of, and one that was done.
func (s *server) merges(t *testing.T) {
	t.Helper()
	s.api("POST", "/v1/organizations", object{"slug": "joined", "kind": "console"}).want(t, 201)
	for org, sides := range map[string][]string{"lone": {"host"}, "joined": {"joining", "host"}} {
		p := s.api("POST", "/v1/merge-proposals", object{"parent": "initech", "organization": org, "side": "host"}).want(t, 201).text(t, "id")
		for _, side := range sides {
			s.api("POST", "/v1/merge-proposals/"+p+"/approve", object{"side": side}).want(t, 200)
		}
	}
}

// invitations leaves one in every state that takes no time.
func (s *server) invitations(t *testing.T) {
	t.Helper()
	invite := func(org, email string) answer {
		return s.api("POST", "/v1/invitations", object{"organization": org, "email": email}).want(t, 201)
	}
	s.api("PATCH", "/v1/organizations/acme-console", object{"guests": true, "guest_administrators": true}).want(t, 200)
	invite("acme-console", "O'Brien+open@Elsewhere.example")
	invite("acme-enterprise", "managed@acme.example")
	revoked := invite("acme-console", "revoked@elsewhere.example").text(t, "id")
	s.api("DELETE", "/v1/invitations/"+revoked, nil).want(t, 200)
	s.api("POST", "/v1/organizations", object{"parent": "initech", "slug": "initech-console", "kind": "console"}).want(t, 201)
	taken := invite("initech-console", "accepted@elsewhere.example").text(t, "token")
	s.api("POST", "/v1/invitations/accept", object{"token": taken, "email": "accepted@elsewhere.example"}).want(t, 200)
}

func (d directory) createAwkward(t *testing.T) map[string]string {
	t.Helper()
	ids := map[string]string{}
	for _, u := range awkward {
		body := maps.Clone(u)
		if body["schemas"] == nil {
			body["schemas"] = []string{userSchema}
		}
		ids[u["userName"].(string)] = d.scim("POST", "/Users", body).want(t, 201).text(t, "id")
	}
	return ids
}

func (d directory) createGroups(t *testing.T, ids map[string]string) {
	t.Helper()
	members := func(names ...string) []object {
		var out []object
		for _, n := range names {
			out = append(out, object{"value": ids[n]})
		}
		return out
	}
	group := func(name string, members []object) string {
		return d.scim("POST", "/Groups", object{"schemas": []string{groupSchema}, "displayName": name, "externalId": "g'" + name, "members": members}).want(t, 201).text(t, "id")
	}
	premium := group("claude-premium", members("ada@acme.example"))
	add := func(group, name string) {
		d.scim("PATCH", "/Groups/"+group, operations(fmt.Sprintf(`{"op":"add","path":"members","value":[{"value":%q}]}`, ids[name]))).want(t, 204)
	}
	everybody := slices.Sorted(maps.Keys(ids))
	staff := group("all-staff", members(slices.DeleteFunc(everybody, func(n string) bool { return n == "o'brien@acme.example" })...))
	add(premium, "bob@acme.example") // waits for a better seat than the one that bob has
	add(premium, "o'brien@acme.example")
	add(staff, "o'brien@acme.example") // waits for the first one
	group(`Größe "XL" o'clock`, append(members("zoe@acme.example"), object{"value": premium, "type": "Group"}))
}

// checkAwkward holds what the server reads to what was sent.
func (s *server) checkAwkward(d directory, ids map[string]string) {
	t := s.t
	t.Helper()
	for _, u := range awkward {
		name := u["userName"].(string)
		a := d.scim("GET", "/Users/"+ids[name], nil)
		if name == "guest@elsewhere.example" || name == "nil@acme.example" {
			a.want(t, 404)
			continue
		}
		var sent object
		if err := json.Unmarshal(marshal(t, u), &sent); err != nil {
			t.Fatal(err)
		}
		got := a.want(t, 200).object(t)
		for _, key := range []string{"userName", "externalId", "displayName", "name", enterpriseSchema} {
			if !bytes.Equal(marshal(t, got[key]), marshal(t, sent[key])) {
				t.Errorf("%s: %s is %v, was sent as %v", name, key, got[key], sent[key])
			}
		}
		if want := name != "left@acme.example" && name != "staff@acme.example"; got["active"] != want {
			t.Errorf("%s: active is %v, want %t", name, got["active"], want)
		}
	}
	members := s.members("acme-enterprise")
	for mail, want := range map[string]string{"ada@acme.example": "active", "bob@acme.example": "active", "o'brien@acme.example": "waiting_for_seat"} {
		if got := members[mail]; got.State != want {
			t.Errorf("%s is %+v in acme-enterprise, want %s", mail, got, want)
		}
	}
	if got := s.members("acme-console"); len(got) != 2 {
		t.Errorf("%v in acme-console, want the two who logged in", got)
	}
}

// writeDump writes the dump of a store that nobody has open.
func writeDump(t *testing.T, data, database string) {
	t.Helper()
	engine, o := "sqlite", store.Options{Dir: data}
	if database != "" {
		engine, o = "postgres", store.Options{URL: database}
	}
	version, _, err := store.Schema(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if database != "" {
		err = storetest.DumpPostgres(t.Context(), database, &out)
	} else {
		err = storetest.DumpSQLite(t.Context(), filepath.Join(data, "usher.db"), &out)
	}
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(root, "internal", "store", "storetest", "testdata", fmt.Sprintf("%s_%05d.sql", engine, version))
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s: %d bytes", path, out.Len())
}
