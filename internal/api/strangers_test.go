package api

import (
	"cmp"
	"context"
	"net/http"
	"runtime"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/testserver"
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
	var there, on chan struct{}
	n, trips := 0, 0
	gate := func(ctx context.Context) {
		if ctx.Value(markKey{}) != "one" {
			return
		}
		if trips++; trips == n {
			close(there)
			<-on
		}
	}
	w := newWorldOn(t, store.Options{URL: testserver.Postgres(t), Gate: gate})
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"console"}`)
	const path = "/v1/organizations/lone"
	tag := ""
	for n = 1; ; n++ {
		trips, there, on = 0, make(chan struct{}), make(chan struct{})
		first, second := make(chan result, 1), make(chan result, 1)
		change := func(w *world, to string) result {
			return w.send(w.operator, "PATCH", path, `{"name":"`+to+strings.Repeat("n", n)+`"}`, http.Header{"If-Match": {cmp.Or(tag, "*")}})
		}
		go func() {
			one := *w
			one.mark = "one"
			one.handler = New(w.deps)
			first <- change(&one, "one")
		}()
		select {
		case <-there:
		case <-first:
			return
		}
		go func() { second <- change(w, "two") }()
		var two result
		for over := false; !over && !w.waiting(); {
			select {
			case two = <-second:
				over = true
			default:
				runtime.Gosched()
			}
		}
		close(on)
		one := <-first
		if two.status == 0 {
			two = <-second
		}
		if n > 1 && (min(one.status, two.status) != 200 || max(one.status, two.status) != 412) {
			t.Errorf("at round trip %d: %d %s and %d %s", n, one.status, one.body, two.status, two.body)
		}
		tag = w.call(w.operator, "GET", path, "").header.Get("ETag")
	}
}

// A parent that is deleted while an organization is made under it leaves none
// (PostgreSQL).
func TestNoOrganizationUnderADeletedParent(t *testing.T) {
	var there, on chan struct{}
	n, trips := 0, 0
	gate := func(ctx context.Context) {
		if ctx.Value(markKey{}) != "one" {
			return
		}
		if trips++; trips == n {
			close(there)
			<-on
		}
	}
	w := newWorldOn(t, store.Options{URL: testserver.Postgres(t), Gate: gate})
	for n = 1; ; n++ {
		slug := "p" + strings.Repeat("x", n)
		w.must(w.operator, "POST", "/v1/parents", `{"slug":"`+slug+`"}`)
		trips, there, on = 0, make(chan struct{}), make(chan struct{})
		first, second := make(chan result, 1), make(chan result, 1)
		go func() {
			one := *w
			one.mark = "one"
			one.handler = New(w.deps)
			first <- one.send(w.operator, "POST", "/v1/organizations", `{"parent":"`+slug+`","slug":"o`+slug+`","kind":"team"}`, nil)
		}()
		select {
		case <-there:
		case <-first:
			return
		}
		go func() { second <- w.send(w.operator, "DELETE", "/v1/parents/"+slug, "", nil) }()
		var two result
		for over := false; !over && !w.waiting(); {
			select {
			case two = <-second:
				over = true
			default:
				runtime.Gosched()
			}
		}
		close(on)
		one := <-first
		if two.status == 0 {
			two = <-second
		}
		if one.status == 201 && two.status == 200 {
			t.Errorf("at round trip %d: made %s under what was deleted", n, one.body)
		}
	}
}
