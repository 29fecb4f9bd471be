package api

import (
	"bytes"
	"fmt"
	"net/http"
	"sync"
	"testing"

	"usher/internal/store"
	"usher/internal/store/migrated"
)

// A team organization's own key gives it a parent; the key moves with it, and so
// must the answer.
func TestGivenParentIsAnsweredAgain(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"team"}`)
	key := w.token("org:lone")
	first := w.named(key, "one", "POST", "/v1/organizations/lone/parent", `{"slug":"given"}`)
	again := w.named(key, "one", "POST", "/v1/organizations/lone/parent", `{"slug":"given"}`)
	if first.status != 201 || again.status != 201 || !bytes.Equal(first.body, again.body) {
		t.Errorf("%d %s, again %d %s", first.status, first.body, again.status, again.body)
	}
}

// Two daemons that are sent the request at once give the parent once, and both the
// same answer: where the key moves while the second waits, the answer has moved too.
func TestGivenParentIsAnsweredAgainUnderConcurrency(t *testing.T) {
	var keys sync.Map // by round trip
	interleaved(t, func(w *world, n int) result {
		slug := fmt.Sprint("lone-", n)
		key, made := keys.Load(n)
		if !made {
			first := *w
			first.mark = ""
			first.must(w.operator, "POST", "/v1/organizations", `{"slug":"`+slug+`","kind":"team"}`)
			key = first.token("org:" + slug)
			keys.Store(n, key)
		}
		return w.named(key.(string), "one", "POST", "/v1/organizations/"+slug+"/parent", `{"slug":"`+slug+`-inc"}`)
	}, func(_ *world, n int, one, two result) {
		if one.status != 201 || two.status != 201 || !bytes.Equal(one.body, two.body) {
			t.Errorf("at round trip %d: %d %s and %d %s", n, one.status, one.body, two.status, two.body)
		}
	})
}

// Identity settings are reachable only once an organization has a parent.
func TestSSOOfStandalone(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"console"}`)
	if got := w.call(w.operator, "PATCH", "/v1/organizations/lone", `{"sso_required":true}`); got.status != 409 || got.json(t)["reason"] != "no_parent" {
		t.Errorf("%d %s", got.status, got.body)
	}
}

// Whether SSO is required is the parent's to say.
func TestSSOIsTheParents(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	w.people()
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"sso_required":true}`)
	org := w.token("org:acme-console")
	if got := w.call(org, "PATCH", "/v1/organizations/acme-console", `{"sso_required":false}`); got.status != 403 {
		t.Errorf("own key: %d %s", got.status, got.body)
	}
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"sso_required":true}`)
	if got := w.callFor(w.operator, "admin@acme.example", "PATCH", "/v1/organizations/acme-console", `{"sso_required":false}`); got.status != 403 {
		t.Errorf("admin of the console: %d %s", got.status, got.body)
	}
}

// Resetting a connection is done once under an Idempotency-Key.
func TestResetOnce(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.member("acme", "ada@acme.example", "acme-console", "developer", nil)
	first := w.named(w.operator, "one", "POST", "/v1/connections/acme/main/reset", "")
	again := w.named(w.operator, "one", "POST", "/v1/connections/acme/main/reset", "")
	if first.status != 200 || again.header.Get("Idempotency-Replayed") != "true" {
		t.Errorf("%d %s, again %d %v", first.status, first.body, again.status, again.header)
	}
	n := 0
	for _, e := range items(t, w.must(w.operator, "GET", "/v1/events?parent=acme&limit=1000", "")) {
		if e["type"] == "session.revoked" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("ada's sessions were ended %d times", n)
	}
	// another request under the name
	if got := w.named(w.operator, "one", "POST", "/v1/parents", `{"slug":"initech"}`); got.status != 409 {
		t.Errorf("%d %s", got.status, got.body)
	}
}

// A connection is deleted once, and as it was read.
func TestDeleteConnectionIfMatch(t *testing.T) {
	w := newWorld(t)
	w.acme()
	old := w.call(w.operator, "GET", "/v1/connections/acme/main", "").header.Get("ETag")
	w.must(w.operator, "PATCH", "/v1/connections/acme/main", `{"enabled":false}`)
	if got := w.send(w.operator, "DELETE", "/v1/connections/acme/main", "", http.Header{"If-Match": {old}}); got.status != 412 {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := w.named(w.operator, "one", "DELETE", "/v1/connections/acme/main", ""); got.status != 200 && got.status != 404 {
		t.Errorf("%d %s", got.status, got.body)
	}
	if again := w.named(w.operator, "one", "DELETE", "/v1/connections/acme/main", ""); again.status != 200 || again.header.Get("Idempotency-Replayed") != "true" {
		t.Errorf("again %d %s", again.status, again.body)
	}
}

// The person is looked at as the parent's that the request names.
func TestEraseIfMatch(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	id := w.member("acme", "ada@acme.example", "acme-console", "developer", nil)
	tag := w.call(w.operator, "GET", "/v1/accounts/"+id+"?parent=acme", "").header.Get("ETag")
	if got := w.send(w.operator, "DELETE", "/v1/accounts/"+id+"?parent=acme", "", http.Header{"If-Match": {`"x"`}}); got.status != 412 {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := w.send(w.operator, "DELETE", "/v1/accounts/"+id+"?parent=acme", "", http.Header{"If-Match": {tag}}); got.status != 200 {
		t.Errorf("%d %s", got.status, got.body)
	}
}

// After an undo, what the organization's key was answered is answered again
func TestUndoneKeyAnswers(t *testing.T) {
	m := mergingOn(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
	const inv = `{"organization":"lone","email":"new@acme.example"}`
	p := m.propose()
	first := m.named(m.loneKey, "one", "POST", "/v1/invitations", inv)
	m.is(200, m.hostKey, "", "POST", p+"/approve", `{}`)
	m.is(200, m.loneKey, "", "POST", p+"/approve", `{}`)
	if again := m.named(m.loneKey, "one", "POST", "/v1/invitations", inv); !bytes.Equal(first.body, again.body) {
		t.Errorf("moved: %d %s, then %d %s", first.status, first.body, again.status, again.body)
	}
	m.is(200, m.operator, "", "POST", p+"/undo", "")
	if again := m.named(m.loneKey, "one", "POST", "/v1/invitations", inv); !bytes.Equal(first.body, again.body) {
		t.Errorf("undone: %d %s, then %d %s", first.status, first.body, again.status, again.body)
	}
}

// A team that wants SSO and merges would have it required of the whole host.
func TestMergedSSOIsNotTheHosts(t *testing.T) {
	m := mergingOn(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
	_ = m.call(m.loneKey, "PATCH", "/v1/organizations/lone", `{"sso_required":true}`)
	p := m.propose()
	m.is(200, m.hostKey, "", "POST", p+"/approve", `{}`)
	m.is(200, m.loneKey, "", "POST", p+"/approve", `{}`)
	m.update(func(tx *store.Tx) error { // a login has proven the connection
		return tx.Do(`UPDATE connections SET proven_at = 1`)
	})
	if got := m.must(m.operator, "GET", "/v1/organizations/lone", ""); got["sso_in_force"] != false {
		t.Errorf("required of everybody on the host's domains: %v", got)
	}
}

// A rebind is done once, and answered as it was.
func TestRebindOnce(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"entra","kind":"scim"}`)
	w.pushTo("okta", "ada@acme.example", "o-ada")
	w.pushTo("entra", "ada@acme.example", "e-ada")
	const dirs = `"from":"okta","to":"acme/entra"`
	hash := w.must(w.operator, "POST", rebindPath, rebindBody(dirs, "o-ada,e-ada"))["hash"].(string)
	body := rebindBody(dirs+`,"hash":"`+hash+`"`, "o-ada,e-ada")
	first := w.named(w.operator, "one", "POST", rebindPath, body)
	again := w.named(w.operator, "one", "POST", rebindPath, body)
	if first.status != 200 || again.status != 200 || !bytes.Equal(first.body, again.body) {
		t.Errorf("%d %s, again %d %s", first.status, first.body, again.status, again.body)
	}
}

// The address of a directory is its own: another parent's would make its tokens
// ambiguous at /scim/v2.
func TestAudienceOfAnother(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	acme := w.must(w.operator, "GET", "/v1/directories/acme/okta", "")["id"].(string)
	key := w.token("parent:globex")
	if got := w.call(key, "POST", "/v1/tokens", `{"directory":"globex/entra","trusted_issuer":{"issuer":"https://i.example","audience":"https://usher.example/scim/`+acme+`","subject":"s","jwks_url":"https://i.example/keys"}}`); got.status != 400 {
		t.Errorf("%d %s", got.status, got.body)
	}
}
