package api

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"usher/internal/seal"
	"usher/internal/store"
	"usher/internal/store/sources"
)

// tested is what a connection test finds; servers are asked in e2e.
func (w *world) tested(_ context.Context, parent string, s sources.Settings, secrets sources.Secrets) (LDAPFound, error) {
	w.looked = append(w.looked, s.Servers[0]+" "+s.BindDN+" "+secrets.Password)
	return LDAPFound{OK: parent != "", Contexts: []string{}, Problems: []string{}}, nil
}

const (
	corpPassword = "correct-horse-battery"
	corpBody     = `{"servers":["ldaps://dc1.corp.example"],"base":"dc=corp,dc=example","bind_dn":"cn=usher,dc=corp,dc=example","password":"` + corpPassword + `"}`
	newCorp      = `{"parent":"acme","slug":"corp","kind":"ldap","ldap":` + corpBody + `}`
)

// saysWhy fails unless an answer is a problem with a reason whose detail says all
// words.
func (w *world) saysWhy(r result, status int, reason string, words ...string) {
	w.t.Helper()
	var p Problem
	if err := json.Unmarshal(r.body, &p); err != nil || r.status != status || p.Reason != reason {
		w.t.Fatalf("%d %s, want %d %s", r.status, r.body, status, reason)
	}
	for _, word := range words {
		if !strings.Contains(p.Detail, word) {
			w.t.Errorf("%q does not say %q", p.Detail, word)
		}
	}
}

func TestSpec10_AnLDAPDirectoryIsConfigured(t *testing.T) {
	w := newWorld(t)
	w.acme()
	made := w.must(w.operator, "POST", "/v1/directories", newCorp)
	same(t, made, map[string]any{"kind": "ldap", "slug": "corp", "email_from": "emails", "shared_group_names": true, "scim_base_url": nil})
	read := made["ldap"].(map[string]any)
	same(t, read, map[string]any{"servers": []any{"ldaps://dc1.corp.example"}, "bind_dn": "cn=usher,dc=corp,dc=example", "password": nil, "client_key": nil})
	same(t, read["users"].(map[string]any), map[string]any{"bases": []any{"dc=corp,dc=example"}, "filter": "(objectClass=inetOrgPerson)"})
	same(t, read["attributes"].(map[string]any), map[string]any{"id": "entryUUID", "userName": "uid", "membership": "member"})

	changed := w.must(w.operator, "PATCH", "/v1/directories/acme/corp", `{"ldap":{"users":{"filter":"(uid=*)"},"attributes":{"userName":"mail","version":""},"extra":{"userType":"employeeType"},"schedule":"0 * * * *"}}`)
	read = changed["ldap"].(map[string]any)
	same(t, read, map[string]any{"servers": []any{"ldaps://dc1.corp.example"}, "schedule": "0 * * * *", "extra": map[string]any{"userType": "employeeType"}})
	same(t, read["users"].(map[string]any), map[string]any{"bases": []any{"dc=corp,dc=example"}, "filter": "(uid=*)"})
	same(t, read["attributes"].(map[string]any), map[string]any{"userName": "mail", "version": "", "email": "mail"})
	// What changed is an event, its values are not in it.
	events := items(t, w.must(w.operator, "GET", "/v1/events?parent=acme&limit=1000", ""))
	last := events[len(events)-1]
	if after, _ := json.Marshal(last["after"]); last["type"] != "directory.changed" || string(after) != `{"ldap":["users","attributes","extra","schedule"]}` {
		t.Errorf("%v", last)
	}
	// What changes nothing is no change.
	w.must(w.operator, "PATCH", "/v1/directories/acme/corp", `{"ldap":{"users":{"filter":"(uid=*)"}}}`)
	if again := items(t, w.must(w.operator, "GET", "/v1/events?parent=acme&limit=1000", "")); len(again) != len(events) {
		t.Errorf("%d events after %d", len(again), len(events))
	}
	w.must(w.operator, "POST", "/v1/directories/acme/corp/test", "")
	if want := "ldaps://dc1.corp.example cn=usher,dc=corp,dc=example " + corpPassword; len(w.looked) != 1 || w.looked[0] != want {
		t.Errorf("tested by %q, want %q", w.looked, want)
	}
}

// A bind password is in no answer, event or line of the log, and in the store it
// is sealed.
func TestSpec10_ABindPasswordIsNotShown(t *testing.T) {
	w := newWorld(t)
	w.acme()
	var seen []byte
	for _, c := range []struct{ method, path, body string }{
		{"POST", "/v1/directories", newCorp},
		{"GET", "/v1/directories/acme/corp", ""},
		{"GET", "/v1/directories?parent=acme", ""},
		{"PATCH", "/v1/directories/acme/corp", `{"ldap":{"password":"` + corpPassword + `","bind_dn":"cn=other,dc=corp,dc=example"}}`},
		{"PATCH", "/v1/directories/acme/corp", `{"ldap":{"password":"` + corpPassword + `","servers":["nonsense"]}}`},
		{"POST", "/v1/directories/test", `{"parent":"acme","ldap":` + corpBody + `}`},
		{"POST", "/v1/directories/acme/corp/test", ""},
		{"GET", "/v1/events?parent=acme&limit=1000", ""},
	} {
		r := w.call(w.operator, c.method, c.path, c.body)
		seen = append(seen, r.body...)
	}
	seen = append(seen, w.log.Bytes()...)
	w.update(func(tx *store.Tx) error {
		all, err := sources.After(tx, "", "", 10)
		for _, one := range all {
			seen = append(seen, fmt.Sprintf("%+v", one)...)
		}
		return err
	})
	if strings.Contains(string(seen), corpPassword) {
		t.Error("the password is shown")
	}
}

// Whoever may change a directory has its password told nobody but whom it was
// given for: that would be to read it.
func TestSpec10_AKeptPasswordGoesNowhereElse(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/directories", newCorp)
	for _, change := range []string{
		`"servers":["ldaps://dc1.corp.example","ldaps://evil.example"]`, `"servers":["ldaps://evil.example"]`, `"ca":"----------"`, `"server_name":"evil.example"`, `"start_tls":true`,
	} {
		w.saysWhy(w.call(w.operator, "PATCH", "/v1/directories/acme/corp", `{"ldap":{`+change+`}}`), 400, "password_needed", "give password again")
	}
	const two = `"servers":["ldaps://dc1.corp.example","ldaps://dc2.corp.example"]`
	w.must(w.operator, "PATCH", "/v1/directories/acme/corp", `{"ldap":{`+two+`,"password":"another-one"}}`)
	w.must(w.operator, "PATCH", "/v1/directories/acme/corp", `{"ldap":{"servers":["ldaps://dc2.corp.example"]}}`) // it knows the password already
}

// Beside another sealing key a password is of no use, and is given anew.
func TestSpec10_APasswordThatDoesNotOpenIsGivenAnew(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/directories", newCorp)
	w.deps.Sealing = seal.NewFile(filepath.Join(t.TempDir(), "another.key"))
	w.handler = New(w.deps)
	w.must(w.operator, "POST", "/v1/directories", strings.Replace(newCorp, `"slug":"corp"`, `"slug":"other"`, 1)) // which makes that key
	for _, c := range []struct{ method, path, body string }{
		{"POST", "/v1/directories/acme/corp/test", ""}, {"PATCH", "/v1/directories/acme/corp", `{"ldap":{"page_size":100}}`},
	} {
		w.saysWhy(w.call(w.operator, c.method, c.path, c.body), 503, "sealing_key")
	}
	w.must(w.operator, "GET", "/v1/directories/acme/corp", "")
	w.must(w.operator, "PATCH", "/v1/directories/acme/corp", `{"ldap":{"password":"another-one"}}`)
	w.must(w.operator, "POST", "/v1/directories/acme/corp/test", "")
}

func TestSpec10_MistakesOfAConfigurationAreToldAtOnce(t *testing.T) {
	w := newWorld(t)
	w.acme()
	body := `{"parent":"acme","slug":"corp","kind":"ldap","ldap":{"servers":["ldap://dc1.corp.example","ldaps://10.0.0.1"],"users":{"bases":["people"],"filter":"(uid=*"},
		"bind_dn":"usher","attributes":{"usrName":"uid"},"extra":{"email":"mail"},"schedule":"0 0 30 2 *","verify_schedule":"often"}}`
	w.saysWhy(w.call(w.operator, "POST", "/v1/directories", body), 400, "ldap_config",
		"ldap://dc1.corp.example would send the password without TLS", "10.0.0.1 is not of the public internet", `the base "people"`, "the filter", "password are needed",
		`"usher" is neither`, `did you mean "userName"`, "extra.email is a field of its own", `schedule "0 0 30 2 *"`, `verify_schedule "often"`)
	w.saysWhy(w.call(w.operator, "GET", "/v1/directories/acme/corp", ""), 404, "not_found")
	w.saysWhy(w.call(w.operator, "POST", "/v1/directories", strings.Replace(newCorp, `"kind":"ldap"`, `"kind":"scim"`, 1)), 400, "setting_of_other_kind", "kind scim has none")
	w.saysWhy(w.call(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"corp","kind":"ldap"}`), 400, "setting_of_other_kind", "needs ldap")
	w.saysWhy(w.call(w.operator, "POST", "/v1/directories", strings.Replace(newCorp, `"slug"`, `"dialect":"okta","slug"`, 1)), 400, "setting_of_other_kind", "dialect")
	w.saysWhy(w.call(w.operator, "PATCH", "/v1/directories/acme/okta", `{"ldap":{"bind_dn":"cn=x"}}`), 409, "not_ldap", "its IdP pushes")
	w.saysWhy(w.call(w.operator, "POST", "/v1/directories/acme/okta/test", ""), 409, "not_ldap")
}

// Nobody pushes to a directory that is read: it has no SCIM door, and nothing
// that would open one.
func TestSpec10_NobodyPushesToAnLDAPDirectory(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/directories", newCorp)
	for _, body := range []string{
		`{"directory":"acme/corp"}`, `{"directory":"acme/corp","oauth":true}`,
		`{"directory":"acme/corp","trusted_issuer":{"issuer":"https://issuer.example","jwks_url":"https://issuer.example/keys","subject":"x"}}`,
	} {
		w.saysWhy(w.call(w.operator, "POST", "/v1/tokens", body), 409, "not_pushed", `"corp" is of kind ldap`)
	}
	w.saysWhy(w.call(w.operator, "PATCH", "/v1/directories/acme/corp", `{"profile":"ipsie"}`), 400, "setting_of_other_kind")
}

// A directory that is deleted takes what it was read by with it, and its
// password.
func TestSpec8_ADeletedDirectoryIsReadNoMore(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/directories", newCorp)
	run := w.must(w.operator, "DELETE", "/v1/directories/acme/corp", "")["id"].(string)
	w.must(w.operator, "POST", "/v1/runs/"+run+"/apply", "")
	w.update(func(tx *store.Tx) error {
		left, err := sources.After(tx, "", "", 10)
		if len(left) != 0 {
			t.Errorf("%+v is left", left)
		}
		return err
	})
	w.must(w.operator, "POST", "/v1/directories", newCorp) // its name is free
}
