package scim

import (
	"strings"
	"testing"
	"time"

	"usher/internal/store"
	"usher/internal/store/migrated"
)

func TestReq19_AnAccessTokenCostsARequestWhatATokenMadeByHandDoes(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	id := w.user(okta, "ada@acme.example")
	access := w.accessToken(okta, w.client(okta, time.Time{}))
	for _, tt := range []struct{ method, path, body string }{
		{"GET", "/Users/" + id, ""},
		{"GET", "/Users", ""},
		{"PUT", "/Users/" + id, `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"ada@acme.example"}`},
	} {
		trips := func(token string) int64 {
			ask := func() { w.do(okta, tt.method, tt.path, tt.body, "Authorization", "Bearer "+token).is(200) }
			ask() // the statements are prepared, the token is known
			before := w.db.RoundTrips()
			ask()
			return w.db.RoundTrips() - before
		}
		if byHand, got := trips(w.tokens[okta]), trips(access); got != byHand || got == 0 {
			t.Errorf("%s %s takes %d round trips with an access token, %d with one made by hand", tt.method, tt.path, got, byHand)
		}
	}
}

func TestReq19_NoStatementOfATokenRequestReadsEveryCredential(t *testing.T) {
	w := newWorld(t)
	c := w.client(okta, time.Time{})
	w.accessToken(okta, c)
	w.revoke(c.id)
	plans, err := w.db.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for query, steps := range plans {
		for _, step := range steps {
			if strings.Contains(step, "credentials") {
				seen++
				if strings.HasPrefix(step, "SCAN") {
					t.Errorf("%s\n  in: %s", step, query)
				}
			}
		}
	}
	if seen < 5 {
		t.Errorf("only %d steps were looked at", seen)
	}
}
