package jit

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/jit/hooks"
)

var update = flag.Bool("update", false, "rewrite the answers of jit/hooks/testdata")

// requests are the documented requests of products, by file, with what else the
// address says.
var requests = map[string]string{
	"auth0": "&claim=https%3A%2F%2Fusher.example%2Forganizations", "generic": "", "keycloak": "", "kratos": "", "okta": "", "okta-saml": "", "zitadel": "", "zitadel-saml": "",
}

func fixture(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("hooks", "testdata", name+".request.json"))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// isWritten compares an answer with the one that is written down, with what differs from
// run to run replaced by what it is.
func (w *world) isWritten(r result, file string) {
	w.t.Helper()
	replace := []string{}
	if id := w.account("ada@acme.example"); id != "" {
		replace = append(replace, id, "ACCOUNT")
	}
	for slug, id := range w.orgs {
		replace = append(replace, id, "ID OF "+slug)
	}
	got := fmt.Sprintf("%d\n%s\n", r.status, strings.NewReplacer(replace...).Replace(r.body))
	path := filepath.Join("hooks", "testdata", file)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			w.t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil || string(want) != got {
		w.t.Errorf("%v: %s is not what is answered:\n%s", err, file, got)
	}
}

// Each product's documented request is decided as the same login is in usher's
// own shape, and answered to the letter as the product expects it: somebody who is
// let in, with claims, and somebody who is not, with a message.
func TestSpec7_ProductsAreAnsweredInTheirShape(t *testing.T) {
	if names := slices.Sorted(maps.Keys(hooks.All)); !slices.Equal(names, []string{"auth0", "generic", "keycloak", "kratos", "okta", "zitadel"}) {
		t.Errorf("adapters: %v", names)
	}
	for file, more := range requests {
		t.Run(file, func(t *testing.T) {
			w := newWorld(t)
			// A SAML assertion says nothing of whether an e-mail is verified.
			w.change(func(c *tenants.Connection) { c.EmailTrust = tenants.EmailTrustConnection })
			product, _, _ := strings.Cut(file, "-")
			path := "/v1/login/hooks/" + product + "?connection=acme/sso" + more
			for range 3 { // written, read, known
				w.isWritten(w.call(w.key, path, fixture(t, file)), file+".allow.txt")
			}
			if w.counted["allow/"] != 3 || len(w.events(events.AccountCreated)) != 1 {
				t.Errorf("counted %v", w.counted)
			}
			w.roles("ada@acme.example", developer)
			w.update(func(tx *store.Tx) error {
				p := w.person("ada@acme.example")
				p.Gate, p.GateCause = identity.GateClosed, provision.CauseInactive
				return people.UpdatePerson(tx, p)
			})
			r := w.call(w.key, path, fixture(t, file))
			w.isWritten(r, file+".deny.txt")
			if w.counted["deny/deactivated"] != 1 || !strings.Contains(r.body, "Your access has been switched off") {
				t.Errorf("counted %v\n%s", w.counted, r.body)
			}
		})
	}
}

// roles compares the roles of a person with what is wanted.
func (w *world) roles(email string, want map[string]string) {
	w.t.Helper()
	got := map[string]string{}
	w.view(func(tx *store.Tx) error {
		rows, err := people.ListByAccount(tx, w.acme, w.account(email))
		for _, l := range rows {
			for slug, id := range w.orgs {
				if id == l.Org {
					got[slug] = string(l.Role)
				}
			}
		}
		return err
	})
	if !maps.Equal(got, want) {
		w.t.Errorf("%s has %v, want %v", email, got, want)
	}
}

// Every reason for which a login is refused has words for the person who is.
func TestSpec7_EveryReasonHasAMessage(t *testing.T) {
	fallback := hooks.Message("nothing")
	for _, r := range provision.Reasons {
		if m := hooks.Message(string(r.Reason)); m == fallback || m == "" {
			t.Errorf("%s has no message", r.Reason)
		}
	}
}

// What a product does not say, or says in another form, admits nobody anew by a
// mapping and takes nothing; what it is not at all is refused.
func TestSpec7_ProductsThatSayLess(t *testing.T) {
	for _, tt := range []struct{ file, from, to string }{
		{"kratos", `"groups": ["eng-core", "all-staff"]`, `"groups": "eng-core"`},
		{"kratos", `{"groups": ["eng-core", "all-staff"]}`, `null`},
		{"okta", `, "groups": ["eng-core", "all-staff"]`, ``},
		{"okta-saml", `"groups": {`, `"teams": {`},
		{"auth0", `"groups": ["eng-core", "all-staff"]`, `"groups": {"0": "eng-core"}`},
		{"auth0", `"groups": ["eng-core", "all-staff"],`, ``},
		{"zitadel", `"key": "groups"`, `"key": "teams"`},
		{"zitadel", `WyJlbmctY29yZSIsImFsbC1zdGFmZiJd`, `bm8gSlNPTg==`},
		{"keycloak", `"groups": ["/eng-core", "/all-staff"]`, `"groups": [7]`},
		{"keycloak", `,
    "groups": ["/eng-core", "/all-staff"]`, ``},
		{"generic", `"groups": ["eng-core", "all-staff"]`, `"groups": null`},
		{"generic", `"iat"`, `"_claim_names": {"groups": "src1"}, "iat"`},
	} {
		w := newWorld(t)
		w.change(func(c *tenants.Connection) { c.EmailTrust = tenants.EmailTrustConnection })
		product, _, _ := strings.Cut(tt.file, "-")
		path := "/v1/login/hooks/" + product + "?connection=acme/sso"
		less := strings.Replace(fixture(t, tt.file), tt.from, tt.to, 1)
		if less == fixture(t, tt.file) {
			t.Fatalf("%s: %q is not in the request", tt.file, tt.from)
		}
		w.call(w.key, path, less).is(200, "")
		w.roles("ada@acme.example", everywhere)
		w.call(w.key, path, fixture(t, tt.file)).is(200, "")
		w.roles("ada@acme.example", developer)
		w.call(w.key, path, less).is(200, "")
		w.roles("ada@acme.example", developer)
	}
	w := newWorld(t)
	for product := range hooks.All {
		for _, body := range []string{``, `[]`, `null`, `{}`, `{"user":7}`, `{"identity":[]}`, `{"claims":[]}`} {
			if r := w.call(w.key, "/v1/login/hooks/"+product+"?connection=acme/sso", body); r.status != 400 {
				t.Errorf("%s: %s is answered %d %s", product, body, r.status, r.body)
			}
		}
		w.call("usher_unknown", "/v1/login/hooks/"+product+"?connection=acme/sso", fixture(t, product)).is(401, "invalid_token")
		w.call(w.otherKey, "/v1/login/hooks/"+product+"?connection=acme/sso", fixture(t, product)).is(403, "wrong_connection")
		w.call(w.key, "/v1/login/hooks/"+product, fixture(t, product)).is(400, "connection_missing")
		w.call(w.key, "/v1/login/hooks/"+product+"?connection=acme/sso&for=nothing", fixture(t, product)).is(400, "unknown_organization")
		w.call(w.key, "/v1/login/hooks/"+product+"?connection=acme/sso&claim="+strings.Repeat("x", 201), fixture(t, product)).is(400, "invalid_request")
		w.call(w.key, "/v1/login/hooks/"+product+"?connection=acme/sso&for=%zz", fixture(t, product)).is(400, "invalid_request") // not whoever may come in anywhere
	}
	if w.account("ada@acme.example") != "" {
		t.Error("a refused call made an account")
	}
	w.call(w.key, "/v1/login/hooks/unknown?connection=acme/sso", `{}`).is(404, "not_found")
	w.call(w.key, "/v1/login/hooks/", `{}`).is(404, "not_found")
}

// Ory Kratos keeps verified addresses in lower case, whatever the trait says.
func TestSpec7_KratosAddressesAreComparedFolded(t *testing.T) {
	const address = `"value": "ada@acme.example", "verified": true`
	for trait, reason := range map[string]provision.Reason{"Ada@ACME.example": "", "ada.smith@acme.example": provision.ReasonEmailNotTrusted} {
		w := newWorld(t)
		body := strings.Replace(fixture(t, "kratos"), `"traits": {"email": "ada@acme.example"`, `"traits": {"email": "`+trait+`"`, 1)
		if !strings.Contains(body, trait) || !strings.Contains(body, address) {
			t.Fatal("the request is another one")
		}
		w.call(w.key, "/v1/login/hooks/kratos?connection=acme/sso", body)
		if w.counted[map[bool]string{true: "allow/", false: "deny/" + string(reason)}[reason == ""]] != 1 {
			t.Errorf("%s: %v", trait, w.counted)
		}
	}
}

// Before a registration is stored Ory Kratos calls everybody by one id: the second
// to come would be answered as the first.
func TestSpec7_NobodyIsLetInByTheIDThatKratosHasForAll(t *testing.T) {
	w := newWorld(t)
	body := strings.Replace(fixture(t, "kratos"), "9f425a8d-7efc-4768-8f23-7647a74fdf13", "00000000-0000-0000-0000-000000000000", 1)
	for _, name := range []string{"ada", "bob"} {
		w.call(w.key, "/v1/login/hooks/kratos?connection=acme/sso", strings.ReplaceAll(body, "ada@", name+"@")).is(400, "invalid_body")
	}
	if w.account("ada@acme.example") != "" {
		t.Error("a refused call made an account")
	}
}
