package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/answers"
	"usher/internal/store/migrated"
)

func (w *world) named(key, name, method, path, body string) result {
	w.t.Helper()
	return w.send(key, method, path, body, http.Header{"Idempotency-Key": {name}})
}

func TestIdempotencyKeys(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { idempotency(t, newWorld(t)) })
	t.Run("PostgreSQL", func(t *testing.T) {
		idempotency(t, newWorldOn(t, store.Options{URL: migrated.Postgres(t)}))
	})
}

func idempotency(t *testing.T, w *world) {
	t.Helper()
	w.acme()
	w.globex()
	w.people()
	const made = `{"parent":"acme","slug":"acme-team","kind":"team","name":"<&>"}`
	first := w.named(w.operator, "one", "POST", "/v1/organizations", made)
	if first.status != 201 || first.header.Get("Idempotency-Replayed") != "" {
		t.Fatalf("%d %s", first.status, first.body)
	}
	again := w.named(w.operator, "one", "POST", "/v1/organizations", made)
	if again.status != 201 || !bytes.Equal(first.body, again.body) || again.header.Get("Idempotency-Replayed") != "true" ||
		again.header.Get("Content-Type") != first.header.Get("Content-Type") {
		t.Errorf("%d %s %v, the first was %s", again.status, again.body, again.header, first.body)
	}
	// Another request under the name is none.
	for _, tc := range []struct{ method, path, body string }{
		{"POST", "/v1/organizations", strings.Replace(made, "acme-team", "other", 1)},
		{"POST", "/v1/parents", made},
		{"PATCH", "/v1/organizations/acme-team", `{"name":"X"}`},
	} {
		if got := w.named(w.operator, "one", tc.method, tc.path, tc.body); got.status != 409 && got.status != 400 || got.status == 409 && got.json(t)["reason"] != "idempotency_key_reused" {
			t.Errorf("%s %s: %d %s", tc.method, tc.path, got.status, got.body)
		}
	}
	// Another caller's is another's.
	if got := w.named(w.token("operator"), "one", "POST", "/v1/organizations", made); got.status != 409 || got.json(t)["reason"] != "already_exists" {
		t.Errorf("another key: %d %s", got.status, got.body)
	}
	if got := w.send(w.operator, "POST", "/v1/organizations", made, http.Header{"Idempotency-Key": {"one"}, "Usher-On-Behalf-Of": {"owner@acme.example"}}); got.status != 409 || got.json(t)["reason"] != "already_exists" {
		t.Errorf("on behalf: %d %s", got.status, got.body)
	}
	// A refusal is not remembered.
	for range 2 {
		if got := w.named(w.operator, "two", "POST", "/v1/organizations", made); got.status != 409 || got.json(t)["reason"] != "already_exists" {
			t.Errorf("%d %s", got.status, got.body)
		}
	}
	if got := w.named(w.operator, "two", "POST", "/v1/parents", `{"slug":"initech"}`); got.status != 201 {
		t.Errorf("a name of what was refused: %d %s", got.status, got.body)
	}
	// The tag is part of the answer.
	changed := w.named(w.operator, "three", "PATCH", "/v1/organizations/acme-team", `{"name":"Three"}`)
	w.must(w.operator, "PATCH", "/v1/organizations/acme-team", `{"name":"Four"}`)
	if got := w.named(w.operator, "three", "PATCH", "/v1/organizations/acme-team", `{"name":"Three"}`); got.header.Get("ETag") != changed.header.Get("ETag") || !bytes.Equal(got.body, changed.body) {
		t.Errorf("%v %s", got.header, got.body)
	}
	same(t, w.must(w.operator, "GET", "/v1/organizations/acme-team", ""), map[string]any{"name": "Four"})
	// So are those of work in several transactions, and of policies.
	for _, tc := range []struct{ name, path, body string }{
		{"sync", "/v1/parents/acme/sync", ""},
		{"policy", "/v1/policies", "version: 1\nparent: acme\norganizations:\n  acme-console: {kind: console, mode: invite}\n"},
		{"roll back", "/v1/policies/acme/rollback", `{"version":1}`},
	} {
		first := w.named(w.operator, tc.name, "POST", tc.path, tc.body)
		again := w.named(w.operator, tc.name, "POST", tc.path, tc.body)
		if first.status != 200 || again.status != 200 || !bytes.Equal(first.body, again.body) || again.header.Get("Idempotency-Replayed") != "true" {
			t.Errorf("%s: %d %s, again %d %s", tc.name, first.status, first.body, again.status, again.body)
		}
	}
	if got := items(t, w.must(w.operator, "GET", "/v1/policies?parent=acme", "")); len(got) != 1 {
		t.Errorf("%d versions", len(got))
	}
	for _, name := range []string{"", strings.Repeat("x", 256), "ä", "a\tb"} {
		if got := w.named(w.operator, name, "POST", "/v1/parents", `{"slug":"never"}`); got.status != 400 || got.json(t)["reason"] != "invalid_idempotency_key" {
			t.Errorf("%q: %d %s", name, got.status, got.body)
		}
	}
	if got := w.named(w.operator, strings.Repeat("~", 255), "POST", "/v1/parents", `{"slug":"long"}`); got.status != 201 {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := w.send(w.operator, "POST", "/v1/parents", `{"slug":"never"}`, http.Header{"Idempotency-Key": {"a", "b"}}); got.status != 400 {
		t.Errorf("two names: %d", got.status)
	}
}

// A secret is shown once more to who asked for it, and is nowhere in the store.
func TestIdempotencyKeysSealSecrets(t *testing.T) {
	w := newWorld(t)
	w.acme()
	first := w.named(w.operator, "one", "POST", "/v1/tokens", `{"scope":"parent:acme"}`)
	secret := first.json(t)["token"].(string)
	if again := w.named(w.operator, "one", "POST", "/v1/tokens", `{"scope":"parent:acme"}`); !bytes.Equal(first.body, again.body) {
		t.Errorf("%s, then %s", first.body, again.body)
	}
	if got := items(t, w.must(w.operator, "GET", "/v1/tokens?parent=acme", "")); len(got) != 1 {
		t.Errorf("%d keys were made", len(got))
	}
	operator := w.must(w.operator, "GET", "/v1/tokens", "")
	id := ""
	for _, k := range items(t, operator) {
		if k["scope"] == "operator" {
			id = k["id"].(string)
		}
	}
	w.update(func(tx *store.Tx) error {
		a, err := answers.Get(tx, answers.Key{Credential: id, Name: digest("one")}, 0)
		if err != nil || a == nil {
			t.Fatalf("%v %v", a, err)
		}
		if b, err := json.Marshal(a); err != nil || bytes.Contains(b, []byte(secret)) || bytes.Contains(b, []byte("acme")) {
			t.Errorf("%s %v", b, err)
		}
		// After a day the name is free.
		if a, err = answers.Get(tx, answers.Key{Credential: id, Name: digest("one")}, tx.Now()); a != nil {
			t.Errorf("%v %v", a, err)
		}
		return err
	})
}

// A request that is sent to two daemons at once is done once, wherever the one
// meets the other.
func TestIdempotencyKeysUnderConcurrency(t *testing.T) {
	interleaved(t, func(w *world, n int) result {
		return w.named(w.operator, fmt.Sprint(n), "POST", "/v1/tokens", `{"scope":"parent:acme"}`)
	}, func(w *world, n int, one, two result) {
		if one.status != 201 || two.status != 201 || !bytes.Equal(one.body, two.body) {
			t.Errorf("at round trip %d: %d %s and %d %s", n, one.status, one.body, two.status, two.body)
		}
		if made := items(t, w.must(w.operator, "GET", "/v1/tokens?parent=acme", "")); len(made) != n {
			t.Errorf("at round trip %d: %d keys were made", n, len(made))
		}
	})
}

// One daemon does not let a second of the same name wait.
func TestIdempotencyKeysInProgress(t *testing.T) {
	w := newWorld(t)
	s := &server{Deps: w.deps, running: running{of: map[string]bool{}}}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/v1/parents", nil)
	r.Header.Set("Idempotency-Key", "one")
	r, refused := withOnce(r, nil)
	if refused != nil {
		t.Fatal(refused)
	}
	err := s.alone(r.Context(), func() error {
		return s.alone(r.Context(), func() error {
			t.Error("it was let in")
			return nil
		})
	})
	p := problemOf(t.Context(), w.deps.Log, err)
	if p.Status != 409 || p.Reason != "in_progress" || p.GetHeaders().Get("Retry-After") != "1" {
		t.Errorf("%+v", p)
	}
	if err := s.alone(r.Context(), func() error { return nil }); err != nil {
		t.Errorf("after it is over: %v", err)
	}
}
