package jit

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// BenchmarkKnownLogin is a login whose decision is kept in memory: one statement
// and no decision.
func BenchmarkKnownLogin(b *testing.B) {
	w := newWorld(b)
	body := hookBody("ada@acme.example", `"groups":["eng-core"]`)
	for range 3 {
		w.call(w.key, "/v1/login/provision", body).is(200, "")
	}
	b.ReportAllocs()
	for b.Loop() {
		r := httptest.NewRequest(http.MethodPost, "/v1/login/provision", strings.NewReader(body))
		r.Header.Set("Authorization", "Bearer "+w.key)
		rec := httptest.NewRecorder()
		w.door.ServeHTTP(rec, r)
		if rec.Code != 200 {
			text, _ := io.ReadAll(rec.Body)
			b.Fatalf("%d %s", rec.Code, text)
		}
	}
}
