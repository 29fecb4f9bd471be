package api

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"usher/internal/store"
)

// Nobody is shown the tenant of an organization without a parent.
func TestInvitationOfStandaloneShowsNoTenant(t *testing.T) {
	w := newWorld(t)
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"console"}`)
	made := w.must(w.token("org:lone"), "POST", "/v1/invitations", `{"organization":"lone","email":"ada@acme.example"}`)
	if made["parent_id"] != nil {
		t.Errorf("%v", made)
	}
}

// A parent is told that somebody was refused, and nothing of another parent.
func TestRefusedSignupNamesNobodyOfAnotherParent(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	w.must(w.operator, "PATCH", "/v1/parents/acme", `{"restrict_org_creation":true}`)
	foreign := w.member("globex", "boss@globex.example", "", "", nil)
	w.must(w.operator, "PUT", "/v1/parents/globex/administrators/"+foreign, "")
	if got := w.callFor(w.token("parent:globex"), foreign, "POST", "/v1/organizations", `{"parent":"globex","slug":"mine","kind":"team","for":"ada@acme.example"}`); got.status != 403 {
		t.Fatalf("%d %s", got.status, got.body)
	}
	if got := w.call(w.token("parent:acme"), "GET", "/v1/events?parent=acme&limit=1000", ""); strings.Contains(string(got.body), foreign) {
		t.Errorf("acme reads of an account of globex: %s", got.body[max(0, len(got.body)-700):])
	}
}

// Of two who change at once what they read of an organization without a parent
// one does (PostgreSQL).
func TestETagsOfStandalone(t *testing.T) {
	tag := "" // is read by who comes first, before anybody waits
	interleaved(t, func(w *world, n int) result {
		slug := fmt.Sprint("lone-", n)
		if plain := unmarked(w); w.mark != "" {
			plain.call(w.operator, "POST", "/v1/organizations", `{"slug":"`+slug+`","kind":"console"}`)
			tag = plain.call(w.operator, "GET", "/v1/organizations/"+slug, "").header.Get("ETag")
		}
		return w.send(w.operator, "PATCH", "/v1/organizations/"+slug, `{"name":"of `+w.mark+`"}`, http.Header{"If-Match": {tag}})
	}, func(_ *world, n int, one, two result) {
		if min(one.status, two.status) != 200 || max(one.status, two.status) != 412 {
			t.Errorf("at round trip %d: %d %s and %d %s", n, one.status, one.body, two.status, two.body)
		}
	})
}

// A parent that is deleted while an organization is made under it leaves none
// (PostgreSQL).
func TestNoOrganizationUnderADeletedParent(t *testing.T) {
	interleaved(t, func(w *world, n int) result {
		slug := fmt.Sprint("parent-", n)
		if w.mark == "" {
			return w.send(w.operator, "DELETE", "/v1/parents/"+slug, "", nil)
		}
		unmarked(w).call(w.operator, "POST", "/v1/parents", `{"slug":"`+slug+`"}`)
		return w.send(w.operator, "POST", "/v1/organizations", `{"parent":"`+slug+`","slug":"org-`+slug+`","kind":"team"}`, nil)
	}, func(_ *world, n int, one, two result) {
		if one.status == 201 && two.status == 200 {
			t.Errorf("at round trip %d: made %s under what was deleted", n, one.body)
		}
	})
}

// A key that is made while its parent is deleted, or its organization given another
// tenant, is not left behind with the tenant of before, where it would open nothing
// (PostgreSQL).
func TestNoKeyOfATenantOfBefore(t *testing.T) {
	for name, tt := range map[string]struct{ made, key, method, path, body string }{
		"deleted": {"/v1/parents {\"slug\":\"NAME\"}", `{"scope":"parent:NAME"}`, "DELETE", "/v1/parents/NAME", ""},
		"moved":   {"/v1/organizations {\"slug\":\"NAME\",\"kind\":\"team\"}", `{"scope":"org:NAME"}`, "POST", "/v1/organizations/NAME/parent", `{"slug":"inc-NAME"}`},
	} {
		t.Run(name, func(t *testing.T) {
			interleaved(t, func(w *world, n int) result {
				named := strings.NewReplacer("NAME", fmt.Sprint("of-", n)).Replace
				if w.mark == "" {
					return w.send(w.operator, tt.method, named(tt.path), named(tt.body), nil)
				}
				path, body, _ := strings.Cut(named(tt.made), " ")
				unmarked(w).call(w.operator, "POST", path, body)
				return w.send(w.operator, "POST", "/v1/tokens", named(tt.key), nil)
			}, func(w *world, n int, one, two result) {
				if two.status/100 != 2 {
					t.Errorf("at round trip %d: %d %s", n, two.status, two.body)
				}
				var left int
				if err := w.db.Read(t.Context(), func(tx *store.Tx) error {
					_, err := tx.Row(`SELECT count(*) FROM credentials WHERE revoked_at IS NULL AND parent <> '' AND parent NOT IN (SELECT id FROM parents)`, nil, &left)
					return err
				}); err != nil || left > 0 {
					t.Fatalf("at round trip %d: %d %s, and %d keys are left behind, %v", n, one.status, one.body, left, err)
				}
			})
		})
	}
}

// unmarked is a world whose requests wait for nobody.
func unmarked(w *world) *world {
	plain := *w
	plain.mark = ""
	return &plain
}
