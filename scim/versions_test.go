package scim

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"
)

// A user's groups are shown with it and are no part of its version: an answer
// of 304 says that they, too, are what they were.
func TestReq07_NotModifiedCoversTheGroupsOfAUser(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		id := w.user(generic, "ada@acme.example")
		path := "/Users/" + id
		tags := map[string]string{}
		var tag string
		changed := func(what string) {
			t.Helper()
			a := w.do(generic, "GET", path, "", "If-None-Match", tag).is(200)
			tag = a.header.Get("ETag")
			if was, twice := tags[tag]; twice {
				t.Errorf("%s: ETag %s is that of: %s", what, tag, was)
			}
			tags[tag] = what
			for _, p := range []string{path, path + "?attributes=groups", path + "?attributes=groups.display"} {
				w.do(generic, "GET", p, "", "If-None-Match", tag).is(304)
			}
			// Another token, that was not seen before, takes the long way.
			w.door.tokens = newTokens(time.Now)
			w.do(generic, "GET", path, "", "If-None-Match", tag).is(304)
			w.door.tokens = newTokens(time.Now)
			if got := w.do(generic, "GET", path, "", "If-None-Match", `W/"x"`).is(200).header.Get("ETag"); got != tag {
				t.Errorf("%s: the ETag is %s one way and %s the other", what, tag, got)
			}
			list := w.do(generic, "GET", "/Users?filter="+q(`userName eq "ada@acme.example"`), "")
			if got := list.at("Resources", 0, "meta", "version"); got != tag {
				t.Errorf("%s: the list says version %v, the ETag is %s", what, got, tag)
			}
		}
		changed("created")
		plain := tag
		g := w.group(generic, "eng-a", id)
		changed("joined")
		other := w.group(generic, "eng-b", id)
		changed("joined a second")
		w.do(generic, "PATCH", "/Groups/"+g, ops(`{"op":"replace","path":"displayName","value":"eng-c"}`)).is(204)
		changed("the group is called something else")
		w.do(generic, "PATCH", "/Groups/"+g, ops(`{"op":"remove","path":"members"}`)).is(204)
		changed("left")
		w.do(generic, "DELETE", "/Groups/"+other, "").is(204)
		if got := w.do(generic, "GET", path, "", "If-None-Match", tag).is(200).header.Get("ETag"); got != plain {
			t.Errorf("in no group again: ETag %s, it was %s", got, plain)
		}
		w.group(generic, "eng-d", id)
		w.do(generic, "GET", path+"?excludedAttributes=groups", "", "If-None-Match", plain).is(304)
		w.do(generic, "GET", path+"?attributes=userName", "", "If-None-Match", plain).is(304)
		// Groups are not the user's to change: a write is held against the user.
		tag = w.do(generic, "GET", path, "").header.Get("ETag")
		w.group(generic, "eng-e", id)
		put := w.do(generic, "PUT", path, userBody("ada@acme.example", `"title":"T"`), "If-Match", tag).is(200)
		if got := w.do(generic, "GET", path, "").header.Get("ETag"); got != put.header.Get("ETag") || got == tag {
			t.Errorf("ETag %s after PUT, GET says %s", put.header.Get("ETag"), got)
		}
		w.do(generic, "PUT", path, userBody("ada@acme.example", `"title":"U"`), "If-Match", tag).is(412)
	})
}

// The ETag of an answer without a body, and the version of an operation in a Bulk
// request, are what GET says, groups of a user included.
func TestReq07_ETagWithoutABodyIsTheVersion(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		id := w.user(entra, "ada@acme.example")
		path := "/Users/" + id
		w.group(entra, "eng-a", id)
		version := func() any { return w.do(entra, "GET", path, "").is(200).at("meta", "version") }
		a := w.do(entra, "PATCH", path, ops(`{"op":"replace","path":"title","value":"T"}`)).is(204)
		if got := a.header.Get("ETag"); got != version() {
			t.Errorf("204 says %s, GET %v", got, version())
		}
		a = w.do(entra, "PATCH", path, ops(`{"op":"replace","path":"active","value":false}`), "If-Match", a.header.Get("ETag")).is(204)
		if got := a.header.Get("ETag"); got != version() {
			t.Errorf("204 of active says %s, GET %v", got, version())
		}
		w.do(entra, "GET", path, "", "If-None-Match", a.header.Get("ETag")).is(304)
		for method, data := range map[string]string{"PATCH": ops(`{"op":"replace","path":"title","value":"U"}`), "PUT": userBody("ada@acme.example")} {
			if r := w.bulk(entra, "", bulkOp(method, path, "", data)); r[0].Version != version() {
				t.Errorf("%s in Bulk says %s, GET %v", method, r[0].Version, version())
			}
		}
	})
}

// If-None-Match asks GET (RFC 9110 section 13.1.2 leaves other methods 412, RFC
// 7644 has none of them): a write that was done is not answered as if nothing had
// changed.
func TestReq07_WritesAreNotAnswered304(t *testing.T) {
	w := newWorld(t)
	path := "/Groups/" + w.group(generic, "eng-a")
	user := "/Users/" + w.user(generic, "ada@acme.example")
	for _, tt := range []struct{ method, path, body, name, want string }{
		{"PUT", path, groupBody("eng-b"), "displayName", "eng-b"},
		{"PATCH", path + "?attributes=displayName", ops(`{"op":"replace","path":"displayName","value":"eng-c"}`), "displayName", "eng-c"},
		{"PUT", user, userBody("ada@acme.example", `"title":"T"`), "title", "T"},
		{"PATCH", user, ops(`{"op":"replace","path":"title","value":"U"}`), "title", "U"},
	} {
		a := w.do(generic, tt.method, tt.path, tt.body, "If-None-Match", "*").is(200)
		if got := a.at(tt.name); got != tt.want {
			t.Errorf("%s %s: %v", tt.method, tt.path, got)
		}
		w.do(generic, "GET", tt.path, "", "If-None-Match", "*").is(304)
	}
}

// If-Match in every form that RFC 9110 gives it, on every method that writes.
func TestReq07_FormsOfIfMatch(t *testing.T) {
	w := newWorld(t)
	for _, kind := range []string{"Users", "Groups"} {
		n := 0
		make := func() (path, tag string) {
			n++
			a := w.do(entra, "POST", "/"+kind, map[string]string{
				"Users": userBody(fmt.Sprintf("u%d@acme.example", n)), "Groups": groupBody(fmt.Sprintf("g%d", n)),
			}[kind]).is(201)
			return "/" + kind + "/" + a.id(), a.header.Get("ETag")
		}
		put := map[string]string{"Users": userBody("put%d@acme.example"), "Groups": groupBody("put%d")}[kind]
		for _, form := range []struct {
			name string
			tags func(tag string) []string
			ok   bool
		}{
			{"weak", func(tag string) []string { return []string{tag} }, true},
			{"strong", func(tag string) []string { return []string{strings.TrimPrefix(tag, "W/")} }, true},
			{"any", func(string) []string { return []string{"*"} }, true},
			{"a list", func(tag string) []string { return []string{`W/"99", "x,y" ,` + tag} }, true},
			{"two lines", func(tag string) []string { return []string{`W/"99"`, tag} }, true},
			{"another", func(string) []string { return []string{`W/"99"`} }, false},
			{"a list of others", func(string) []string { return []string{`W/"98", W/"99"`, `"97"`} }, false},
			{"without quotes", func(tag string) []string { return []string{strings.Trim(strings.TrimPrefix(tag, "W/"), `"`)} }, false},
			{"no tag", func(string) []string { return []string{"W/"} }, false},
		} {
			for _, method := range []string{"PUT", "PATCH", "DELETE"} {
				path, tag := make()
				body := map[string]string{
					"PUT": fmt.Sprintf(put, n), "PATCH": ops(fmt.Sprintf(`{"op":"replace","path":"externalId","value":"x%d"}`, n)), "DELETE": "",
				}[method]
				r := w.request(entra, method, path, strings.NewReader(body))
				r.Header["If-Match"] = form.tags(tag)
				a := w.send(r)
				if !form.ok {
					a.fails(412, "")
					if got := w.do(entra, "GET", path, "").is(200).header.Get("ETag"); got != tag {
						t.Errorf("%s %s, %s: refused, and the ETag went from %s to %s", method, kind, form.name, tag, got)
					}
					continue
				}
				if a.status != map[string]int{"PUT": 200, "PATCH": 204, "DELETE": 204}[method] {
					t.Errorf("%s %s, %s: %d %s", method, kind, form.name, a.status, a.body)
				}
				if got := a.header.Get("ETag"); method != "DELETE" && (got == "" || got == tag || got != w.do(entra, "GET", path, "").header.Get("ETag")) {
					t.Errorf("%s %s, %s: the answer has ETag %q", method, kind, form.name, got)
				}
			}
		}
		w.do(entra, "DELETE", "/"+kind+"/nobody", "", "If-Match", "*").is(404)
	}
}

// Of several that saw the same version and write at once, one writes: If-Match
// is compared where the write is made.
func TestReq07_IfMatchIsCompareAndSwap(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		for _, c := range []struct {
			what, method, path string
			body               func(i int) string
		}{
			{"PATCH of a user", "PATCH", "/Users/" + w.user(generic, "a@acme.example"), func(i int) string { return ops(fmt.Sprintf(`{"op":"replace","path":"title","value":"%d"}`, i)) }},
			{"PUT of a user", "PUT", "/Users/" + w.user(generic, "b@acme.example"), func(i int) string { return userBody("b@acme.example", fmt.Sprintf(`"title":"%d"`, i)) }},
			{"DELETE of a user", "DELETE", "/Users/" + w.user(generic, "c@acme.example"), func(int) string { return "" }},
			{"PATCH of a group", "PATCH", "/Groups/" + w.group(generic, "a"), func(i int) string {
				return ops(fmt.Sprintf(`{"op":"replace","path":"externalId","value":"%d"}`, i))
			}},
			{"PUT of a group", "PUT", "/Groups/" + w.group(generic, "b"), func(i int) string { return groupBody("b", fmt.Sprintf(`"externalId":"%d"`, i)) }},
			{"DELETE of a group", "DELETE", "/Groups/" + w.group(generic, "c"), func(int) string { return "" }},
		} {
			const writers = 6
			tag := w.do(generic, "GET", c.path, "").is(200).header.Get("ETag")
			statuses := [writers]int{}
			var wg sync.WaitGroup
			for i := range writers {
				wg.Go(func() { statuses[i] = w.do(generic, c.method, c.path, c.body(i), "If-Match", tag).status })
			}
			wg.Wait()
			wrote := 0
			for _, s := range statuses {
				switch {
				case s < 300:
					wrote++
				case s != http.StatusPreconditionFailed && (c.method != "DELETE" || s != http.StatusNotFound):
					t.Errorf("%s: status %d", c.what, s)
				}
			}
			if wrote != 1 {
				t.Errorf("%s: %d of %d that saw one version wrote: %v", c.what, wrote, writers, statuses)
			}
		}
	})
}

// A group's members are part of its version, whoever adds them.
func TestReq07_MembersAreInTheVersionOfAGroup(t *testing.T) {
	w := newWorld(t)
	ada := w.user(generic, "ada@acme.example")
	g := w.group(generic, "eng-a")
	path := "/Groups/" + g
	tag := w.do(generic, "GET", path, "").header.Get("ETag")
	for _, body := range []string{ops(`{"op":"add","path":"members","value":` + refs(ada) + `}`), ops(`{"op":"remove","path":"members"}`)} {
		a := w.do(generic, "PATCH", path, body, "If-Match", tag).is(204)
		w.do(generic, "PATCH", path, ops(`{"op":"replace","path":"displayName","value":"x"}`), "If-Match", tag).is(412)
		w.do(generic, "GET", path, "", "If-None-Match", tag).is(200)
		tag = a.header.Get("ETag")
		w.do(generic, "GET", path, "", "If-None-Match", tag).is(304)
	}
}
