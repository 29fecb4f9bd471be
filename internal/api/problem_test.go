package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/requestid"
)

// TestProblems pins the words of refusals: scripts hold on to code and reason,
// people to the detail.
func TestProblems(t *testing.T) {
	w := newWorld(t)
	w.acme()
	parent := w.token("parent:acme")
	for _, tc := range []struct{ name, key, method, path, body string }{
		{"unauthenticated", "", "GET", "/v1/parents", ""},
		{"forbidden", parent, "POST", "/v1/parents", `{"slug":"x"}`},
		{"not_found", w.operator, "GET", "/v1/parents/nobody", ""},
		{"no_such_path", w.operator, "GET", "/v1/nothing", ""},
		{"method", w.operator, "PUT", "/v1/parents", ""},
		{"taken", w.operator, "POST", "/v1/parents", `{"slug":"acme"}`},
		{"slug", w.operator, "POST", "/v1/parents", `{"slug":"Acme Inc"}`},
		{"unknown_field", w.operator, "POST", "/v1/parents", `{"slug":"x","colour":"red"}`},
		{"name_case", w.operator, "POST", "/v1/parents", `{"slug":"x","Name":"X"}`},
		{"wrong_type", w.operator, "POST", "/v1/parents", `{"slug":7}`},
		{"missing_field", w.operator, "POST", "/v1/organizations", `{"slug":"x"}`},
		{"enum", w.operator, "POST", "/v1/organizations", `{"parent":"acme","slug":"x","kind":"club"}`},
		{"name_twice", w.operator, "POST", "/v1/parents", `{"slug":"x","slug":"y"}`},
		{"no_json", w.operator, "POST", "/v1/parents", `{"slug":`},
		{"no_body", w.operator, "POST", "/v1/parents", ""},
		{"yaml", w.operator, "POST", "/v1/parents", "slug: x"},
		{"cursor", w.operator, "GET", "/v1/events?after=nonsense", ""},
		{"limit", w.operator, "GET", "/v1/parents?limit=1001", ""},
		{"unknown_query", w.operator, "GET", "/v1/parents?colour=red", ""},
		{"seat", w.operator, "PATCH", "/v1/organizations/acme-console", `{"seats":{"premium":{"limit":1}}}`},
		{"negative_seats", w.operator, "PATCH", "/v1/organizations/acme-enterprise", `{"seats":{"premium":{"limit":-1}}}`},
		{"domain_by_hand", w.operator, "POST", "/v1/domains/acme/acme.example/refresh", ""},
		{"removal_unseen", w.operator, "DELETE", "/v1/domains/acme/acme.example", ""},
		{"policy", w.operator, "POST", "/v1/policies?file=acme.yaml", "version: 1\nparent: acme\norganisations: {}\n"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := w.call(tc.key, tc.method, tc.path, tc.body)
			if ct := got.header.Get("Content-Type"); ct != "application/problem+json" {
				t.Errorf("the content type is %s", ct)
			}
			var out bytes.Buffer
			if err := json.Indent(&out, bytes.TrimSpace(got.body), "", "  "); err != nil {
				t.Fatalf("%v: %s", err, got.body)
			}
			if status := got.json(t)["status"]; status != float64(got.status) {
				t.Errorf("the body says status %v, the answer %d", status, got.status)
			}
			out.WriteByte('\n')
			golden(t, "testdata/problems/"+tc.name+".json", out.Bytes())
		})
	}
	if w.log.Len() > 0 {
		t.Errorf("refusals that are the caller's doing are logged:\n%s", w.log)
	}
}

func TestInternalCausesAreLoggedAndNotShown(t *testing.T) {
	w := newWorld(t)
	ctx := requestid.With(t.Context(), "req-7")
	p := problemOf(ctx, w.deps.Log, errors.New("SELECT secret FROM place"))
	if p.Status != 500 || p.Code != identity.CodeInternal || p.RequestID != "req-7" || strings.Contains(p.Detail, "SELECT") {
		t.Errorf("the answer is %+v", p)
	}
	if logged := w.log.String(); !strings.Contains(logged, "req-7") || !strings.Contains(logged, "SELECT secret") {
		t.Errorf("the log is %q", logged)
	}
	w.log.Reset()
	p = problemOf(ctx, w.deps.Log, &identity.Error{Code: identity.CodeUnavailable, Reason: "storage_busy", Detail: "the store is busy", Err: errors.New("database is locked")})
	if p.Status != 503 || p.GetHeaders().Get("Retry-After") != "5" || strings.Contains(p.Detail, "locked") || !strings.Contains(w.log.String(), "locked") {
		t.Errorf("the answer is %+v, the log %q", p, w.log)
	}
}

func TestAClosedStoreIsUnavailable(t *testing.T) {
	w := newWorld(t)
	if err := w.db.Close(); err != nil {
		t.Fatal(err)
	}
	got := w.call(w.operator, "POST", "/v1/parents", `{"slug":"acme"}`)
	if got.status != 503 {
		t.Errorf("a closed store is answered %d %s, want 503", got.status, got.body)
	}
}

func TestBodiesAreBounded(t *testing.T) {
	w := newWorld(t)
	big := `{"slug":"` + strings.Repeat("a", maxBody) + `"}`
	if got := w.call(w.operator, "POST", "/v1/parents", big); got.status != 413 {
		t.Errorf("a body over the limit is answered %d, want 413", got.status)
	}
}

func TestMethodNotAllowedNamesWhatIs(t *testing.T) {
	w := newWorld(t)
	if got := w.call(w.operator, "PUT", "/v1/organizations/x", ""); got.status != 405 || got.header.Get("Allow") != "GET, PATCH, DELETE" {
		t.Errorf("%d, Allow %q", got.status, got.header.Get("Allow"))
	}
	if got := w.call(w.operator, "POST", "/v1/parents/x/administrators/y", ""); got.status != 405 || got.header.Get("Allow") != "GET, PUT, DELETE" {
		t.Errorf("%d, Allow %q", got.status, got.header.Get("Allow"))
	}
}

// A time is asked for in words, not by how Go writes its form.
func TestATimeIsAskedForInWords(t *testing.T) {
	w := newWorld(t)
	same(t, w.call(w.operator, "GET", "/v1/explain?email=ada@acme.example&at=yesterday", "").json(t), map[string]any{
		"status": 400.0, "detail": "the request is not valid: query.at: expected a time of RFC 3339, as in 2026-11-25T08:00:00Z",
	})
}
