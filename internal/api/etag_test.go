package api

import (
	"cmp"
	"net/http"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/migrated"
)

func TestETags(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { etags(t, newWorld(t)) })
	t.Run("PostgreSQL", func(t *testing.T) {
		etags(t, newWorldOn(t, store.Options{URL: migrated.Postgres(t)}))
	})
}

func etags(t *testing.T, w *world) {
	t.Helper()
	w.acme()
	const path = "/v1/organizations/acme-console"
	first := w.call(w.operator, "GET", path, "")
	tag := first.header.Get("ETag")
	if len(tag) != 24 || tag[0] != '"' || tag[23] != '"' {
		t.Fatalf("the tag is %s", tag)
	}
	if again := w.call(w.operator, "GET", "/v1/organizations/acme-enterprise", "").header.Get("ETag"); again == tag {
		t.Errorf("two objects have the tag %s", tag)
	}
	if list := w.call(w.operator, "GET", "/v1/organizations", "").header.Get("ETag"); list != "" {
		t.Errorf("a list has the tag %s", list)
	}
	for asked, want := range map[string]int{tag: 304, "W/" + tag: 304, `"x", ` + tag: 304, "*": 304, `"x"`: 200, "": 200, tag[1:]: 200} {
		got := w.send(w.operator, "GET", path, "", http.Header{"If-None-Match": {asked}})
		if got.status != want || got.header.Get("ETag") != tag || want == 304 && len(got.body) > 0 {
			t.Errorf("If-None-Match: %s: %d %v %s", asked, got.status, got.header, got.body)
		}
	}
	change := func(name, match string) result {
		return w.send(w.operator, "PATCH", path, `{"name":"`+name+`"}`, http.Header{"If-Match": {match}})
	}
	for _, match := range []string{`"x"`, "W/" + tag, "", tag[1:]} {
		if got := change("A", match); got.status != 412 || got.json(t)["reason"] != "changed_meanwhile" {
			t.Errorf("If-Match: %s: %d %s", match, got.status, got.body)
		}
	}
	changed := change("B", tag)
	next := changed.header.Get("ETag")
	if changed.status != 200 || next == tag || next != w.call(w.operator, "GET", path, "").header.Get("ETag") {
		t.Errorf("%d %s, the tag was %s and is %s", changed.status, changed.body, tag, next)
	}
	if got := change("C", tag); got.status != 412 {
		t.Errorf("an old tag: %d", got.status)
	}
	if got := change("C", `"x", `+next); got.status != 200 {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := change("D", "*"); got.status != 200 {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := w.must(w.operator, "GET", path, "")["name"]; got != "D" {
		t.Errorf("the name is %v", got)
	}
	// What is not there, or not for the key to see, is told first.
	if got := w.send(w.token("org:acme-console"), "PATCH", "/v1/organizations/acme-enterprise", `{"name":"X"}`, http.Header{"If-Match": {tag}}); got.status != 404 {
		t.Errorf("%d %s", got.status, got.body)
	}
	// A parent's own tag is not remembered across what was waited for.
	administrator := "/v1/parents/acme/administrators/" + w.member("acme", "ada@acme.example", "", "", nil)
	w.must(w.operator, "PUT", administrator, "")
	tag = w.call(w.operator, "GET", administrator, "").header.Get("ETag")
	for _, want := range []int{412, 200} {
		match := map[int]string{412: next, 200: tag}[want]
		if got := w.send(w.operator, "DELETE", administrator, "", http.Header{"If-Match": {match}}); got.status != want {
			t.Errorf("%d %s, want %d", got.status, got.body, want)
		}
	}
}

// Of two who change what they read at the same time one does, wherever the one
// meets the other.
func TestETagsLetOneChangeThrough(t *testing.T) {
	const path = "/v1/organizations/acme-console"
	tag := ""
	interleaved(t, func(w *world, n int) result {
		return w.send(w.operator, "PATCH", path, `{"name":"`+w.mark+strings.Repeat("n", n)+`"}`, http.Header{"If-Match": {cmp.Or(tag, "*")}})
	}, func(w *world, n int, one, two result) {
		if n > 1 && (min(one.status, two.status) != 200 || max(one.status, two.status) != 412) { // the first time they name no tag
			t.Errorf("at round trip %d: %d %s and %d %s", n, one.status, one.body, two.status, two.body)
		}
		tag = w.call(w.operator, "GET", path, "").header.Get("ETag")
	})
}

// Whatever is changed at a path can be read there: If-Match has something to be
// compared with.
func TestEveryChangeHasATag(t *testing.T) {
	w := newWorld(t)
	shown := map[string]bool{}
	all := w.endpoints()
	for _, e := range all {
		if e.method == http.MethodGet {
			shown[e.path] = true
		}
	}
	for _, e := range all {
		if conditional(e.method) && !shown[e.path] {
			t.Errorf("%s: nothing shows what is at %s: give it a GET", e.id, e.path)
		}
	}
}
