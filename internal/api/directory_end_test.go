package api

import (
	"net/url"
	"strings"
	"testing"

	"usher/internal/auth"
	"usher/internal/store"
)

// live reports whether a directory's token is taken.
func (w *world) live(token string) bool {
	w.t.Helper()
	ok := false
	w.update(func(tx *store.Tx) error {
		p, err := auth.Authenticate(tx, token)
		ok = err == nil && p.Scope == auth.ScopeDirectory
		return nil
	})
	return ok
}

func TestSpec8_ADirectoryIsDeletedByItsPlan(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim"}`)
	w.push("ada@acme.example")
	w.push("bob@acme.example")
	token := w.token("directory:acme/okta")
	parent := w.token("parent:acme")
	const path = "/v1/directories/acme/okta"

	run := w.must(parent, "DELETE", path, "")
	same(t, run, map[string]any{"kind": "deletion", "state": "held", "directory": "acme/okta", "why": "the directory is to be deleted, which waits for somebody who has seen its plan"})
	same(t, w.must(parent, "DELETE", path, ""), map[string]any{"id": run["id"]})
	at := "/v1/runs/" + run["id"].(string)
	plan := w.must(parent, "GET", at+"/plan", "")
	if got := items(t, plan); len(got) != 2 || got[0]["kind"] != "loss" {
		t.Errorf("%v", got)
	}
	sum := plan["summary"].(map[string]any)
	same(t, sum, map[string]any{"losses": 2.0, "removed": 2.0, "moved": 2.0})
	if !w.live(token) || len(items(t, w.must(parent, "GET", "/v1/memberships?organization=acme-console", ""))) != 2 {
		t.Error("the directory does not serve while its deletion waits")
	}

	// Discarded, nothing has happened; what was shown is what is applied.
	same(t, w.must(parent, "POST", at+"/discard", ""), map[string]any{"state": "discarded"})
	run = w.must(parent, "DELETE", path, "")
	at = "/v1/runs/" + run["id"].(string)
	sum = w.must(parent, "GET", at+"/plan", "")["summary"].(map[string]any)
	w.push("eve@acme.example")
	same(t, w.call(parent, "POST", at+"/apply?hash="+sum["hash"].(string), "").json(t), map[string]any{"status": 409.0, "reason": "plan_changed"})
	if !w.live(token) {
		t.Error("a refused application revoked the token")
	}
	sum = w.must(parent, "GET", at+"/plan", "")["summary"].(map[string]any)
	same(t, w.must(parent, "POST", at+"/apply?hash="+sum["hash"].(string), ""), map[string]any{"state": "applied", "removed": 3.0, "downgraded": 0.0})

	if w.live(token) {
		t.Error("a token of the deleted directory is taken")
	}
	for _, ref := range []string{path, "/v1/directories/" + url.PathEscape(run["directory"].(string)), path + "/requests", path + "/plan"} {
		if got := w.call(w.operator, "GET", ref, ""); got.status != 404 {
			t.Errorf("%s: %d %s", ref, got.status, got.body)
		}
	}
	same(t, w.call(w.operator, "POST", "/v1/tokens", `{"directory":"acme/okta"}`).json(t), map[string]any{"status": 404.0})
	if got := items(t, w.must(parent, "GET", "/v1/directories", "")); len(got) != 0 {
		t.Errorf("%v", got)
	}
	if got := items(t, w.must(parent, "GET", "/v1/memberships?organization=acme-console", "")); len(got) != 0 {
		t.Errorf("%v", got)
	}
	same(t, w.call(parent, "POST", at+"/apply", "").json(t), map[string]any{"status": 409.0, "reason": "run_decided"})
	w.must(parent, "POST", "/v1/directories", `{"parent":"acme","slug":"okta","kind":"scim"}`)
}

func TestSpec8_PeopleAreTransferredByAPlan(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim"}`)
	w.push("ada@acme.example")
	w.must(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"hr","kind":"scim"}`)
	parent := w.token("parent:acme")
	const path = "/v1/directories/acme/okta/transfer"
	for body, want := range map[string]map[string]any{
		`{"to":"acme/okta"}`:    {"status": 400.0, "reason": "same_directory"},
		`{"to":"globex/entra"}`: {"status": 404.0},
		`{"to":"acme/none"}`:    {"status": 404.0},
		`{"to":"acme/hr","accounts":["nobody@acme.example"]}`: {"status": 404.0},
		`{"to":"acme/hr","accounts":["no address"]}`:          {"status": 400.0, "reason": "invalid_email"},
		// A list that came out empty is none that was left out, which means everybody.
		`{"to":"acme/hr","accounts":[]}`: {"status": 400.0, "reason": "invalid_request"},
	} {
		same(t, w.call(parent, "POST", path, body).json(t), want)
	}
	same(t, w.call(w.operator, "POST", path, `{"to":"globex/entra"}`).json(t), map[string]any{"status": 400.0, "reason": "foreign_directory"})
	sum := w.must(parent, "GET", path+"?to=acme/hr", "")["summary"].(map[string]any)
	same(t, sum, map[string]any{"losses": 0.0, "people": 1.0})
	run := w.must(parent, "POST", path, `{"to":"acme/hr","accounts":["ada@acme.example"]}`)
	same(t, run, map[string]any{"kind": "transfer", "state": "held", "directory": "acme/okta", "to": "acme/hr"})
	if why := run["why"].(string); !strings.Contains(why, "1 listed people") {
		t.Error(why)
	}
	at := "/v1/runs/" + run["id"].(string)
	sum = w.must(parent, "GET", at+"/plan", "")["summary"].(map[string]any)
	same(t, w.must(parent, "POST", at+"/apply?hash="+sum["hash"].(string), ""), map[string]any{"state": "applied", "removed": 0.0})
}
