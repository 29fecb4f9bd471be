package scim

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"usher/scim/schema"
)

func TestReq17_HostileBodies(t *testing.T) {
	w := newWorld(t)
	user := `"schemas":["` + schema.UserURN + `"],"userName":"x@acme.example"`
	for _, tt := range []struct {
		name, body string
		status     int
		scimType   schema.ErrorType
	}{
		{"nested brackets", `{` + user + `,"emails":` + strings.Repeat("[", 200_000), 400, schema.InvalidSyntax},
		{"nested objects", strings.Repeat(`{"name":`, 200_000), 400, schema.InvalidSyntax},
		{"duplicate keys", `{` + user + `,"userName":"y@acme.example"}`, 400, schema.InvalidSyntax},
		{"duplicate keys inside", `{` + user + `,"name":{"givenName":"a","givenName":"b"}}`, 400, schema.InvalidSyntax},
		{"invalid UTF-8", "{" + user + ",\"title\":\"\xff\"}", 400, schema.InvalidSyntax},
		{"trailing garbage", `{` + user + `} x`, 400, schema.InvalidSyntax},
		{"two objects", `{` + user + `}{}`, 400, schema.InvalidSyntax},
		{"empty", ``, 400, schema.InvalidSyntax},
		{"a list", `[]`, 400, schema.InvalidSyntax},
		{"cut off", `{` + user, 400, schema.InvalidSyntax},
		{"unknown schema", `{"schemas":["` + schema.UserURN + `","urn:x:y"],"userName":"x@acme.example","urn:x:y":{"a":1}}`, 400, schema.InvalidValue},
		{"no schemas", `{"userName":"x@acme.example"}`, 400, schema.InvalidValue},
		{"U+0000", `{` + user + `,"title":"a\u0000"}`, 400, schema.InvalidValue},
		{"wrong type", `{` + user + `,"name":"x"}`, 400, schema.InvalidValue},
	} {
		t.Run(tt.name, func(t *testing.T) {
			began := time.Now()
			w.do(generic, "POST", "/Users", tt.body).fails(tt.status, tt.scimType)
			if took := time.Since(began); took > 2*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
	if got := w.do(generic, "GET", "/Users", "").total(); got != 0 {
		t.Errorf("%d users of refused bodies", got)
	}
	accepted := `{"schemas":["` + schema.UserURN + `","` + schema.EnterpriseURN + `"],"userName":"y@acme.example","shoeSize":44,"name":{"shoe":1,"givenName":"Y"}}`
	a := w.do(generic, "POST", "/Users", accepted).is(201)
	if a.at("shoeSize") != nil || a.at("name", "shoe") != nil || a.at("name", "givenName") != "Y" {
		t.Errorf("unknown attributes: %s", a.body)
	}
	w.do(generic, "POST", "/Users", `{"schemas":["`+schema.UserURN+`"],"userName":"z@acme.example","`+schema.EnterpriseURN+`":{"department":"R"}}`).is(201)
	w.do(entra, "POST", "/Groups", `{"schemas":["`+schema.GroupURN+`","http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],
		"externalId":"8aa1a0c0","displayName":"eng-x","meta":{"resourceType":"Group"},"members":[]}`).is(201)
}

func TestReq17_HostileFiltersAndPaths(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	deep := strings.Repeat("(", 200_000)
	for _, filter := range []string{deep, deep + `userName eq "x"` + strings.Repeat(")", 200_000), strings.Repeat("not (", 200_000), strings.Repeat("emails[", 50_000)} {
		began := time.Now()
		w.do(generic, "GET", "/Users?filter="+q(filter), "").fails(400, schema.InvalidFilter)
		if took := time.Since(began); took > 2*time.Second {
			t.Errorf("took %v", took)
		}
	}
	began := time.Now()
	body := ops(`{"op":"replace","path":"emails[` + deep + `].value","value":"x"}`)
	w.do(generic, "PATCH", "/Users/"+id, body).fails(400, schema.InvalidPath)
	w.do(generic, "GET", "/Users?attributes="+strings.Repeat("a,", 100_000), "").fails(400, schema.InvalidValue)
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("took %v", took)
	}
}

// U+0000 comes in neither by a filter nor by the brackets of a path, out of which
// elements are made: a document with it was read by nobody any more.
func TestReq17_NoNULInFiltersAndPaths(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		id := w.user(entra, "ada@acme.example")
		for _, op := range []string{
			`{"op":"replace","path":"phoneNumbers[type eq \"a\\u0000\"].value","value":"1"}`,
			`{"op":"add","value":{"phoneNumbers[type eq \"\\u0000a\"].value":"1"}}`,
		} {
			w.do(entra, "PATCH", "/Users/"+id, ops(op)).fails(400, schema.InvalidPath)
		}
		for _, f := range []string{`userName eq "a\u0000"`, "userName eq \"a\x00\"", "userName eq a\x00", `title eq "\u0000"`, `emails[type eq "\u0000"]`} {
			w.do(entra, "GET", "/Users?filter="+q(f), "").fails(400, schema.InvalidFilter)
		}
		w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"phoneNumbers[type eq \"a\\\\u0000\"].value","value":"1"}`)).is(204) // a backslash, and a word
		if got := w.do(entra, "GET", "/Users/"+id, "").is(200).at("phoneNumbers", 0, "type"); got != `a\u0000` {
			t.Errorf("the type is %v", got)
		}
		w.do(entra, "GET", "/Users?filter="+q(`title eq "x"`), "").is(200)
	})
}

// What was accepted can be read, and changed: the bound of what reading a body may
// allocate is one of bodies, whose values may stand further apart than the
// document's.
func TestReq17_WhatIsStoredCanBeRead(t *testing.T) {
	w := newWorld(t)
	list := make([]string, schema.MaxElements)
	for i := range list {
		list[i] = fmt.Sprintf(`{"value":"%d"}`, i)
	}
	tiny := "[" + strings.Join(list, ",\n"+strings.Repeat(" ", 30)) + "]"
	id := w.do(generic, "POST", "/Users", userBody("ada@acme.example", `"roles":`+tiny, `"ims":`+tiny, `"photos":`+tiny)).is(201).id()
	w.user(generic, "bob@acme.example")
	for _, tt := range []struct{ method, path, body string }{
		{"GET", "/Users?attributes=userName", ""},
		{"GET", "/Users?filter=" + q(`userName sw "bob"`), ""},
		{"GET", "/Users?sortBy=title", ""},
		{"GET", "/Users/" + id + "?excludedAttributes=roles", ""},
		{"PATCH", "/Users/" + id, ops(`{"op":"replace","path":"active","value":"False"}`)},
		{"PUT", "/Users/" + id, userBody("ada@acme.example", `"active":false`)},
	} {
		if a := w.do(generic, tt.method, tt.path, tt.body); a.status != 200 {
			t.Errorf("%s %s: %d %s", tt.method, tt.path, a.status, a.body)
		}
	}
	w.wantGone("ada@acme.example")
}

// A store that cannot answer is 503 with Retry-After on every path, and never a
// 2xx.
func TestReq01_StoreFailureIsUnavailable(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	g := w.group(generic, "eng-a", id)
	if err := w.db.Close(); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ method, path, body string }{
		{"GET", "/Users", ""},
		{"GET", "/Users/" + id, ""},
		{"GET", "/Groups/" + g, ""},
		{"GET", "/ServiceProviderConfig", ""},
		{"POST", "/Users", `{"schemas":["` + schema.UserURN + `"],"userName":"eve@acme.example"}`},
		{"PATCH", "/Users/" + id, ops(`{"op":"replace","path":"active","value":false}`)},
		{"DELETE", "/Groups/" + g, ""},
	} {
		a := w.do(generic, tt.method, tt.path, tt.body).is(http.StatusServiceUnavailable)
		if a.header.Get("Retry-After") == "" {
			t.Errorf("%s %s: no Retry-After", tt.method, tt.path)
		}
	}
}

// A request that ran out of its time is told to come again: that is no fault of
// the request, nor one of usher's.
func TestReq01_TimedOutRequestIsUnavailable(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	for _, tt := range []struct{ method, path, body string }{
		{"GET", "/Users", ""}, {"GET", "/Groups", ""}, {"GET", "/Users/" + id + "?attributes=userName", ""}, {"PATCH", "/Users/" + id, ops(`{"op":"replace","path":"active","value":false}`)},
	} {
		for range 8 {
			r := w.request(generic, tt.method, tt.path, strings.NewReader(tt.body))
			ctx, cancel := context.WithDeadline(r.Context(), time.Unix(1, 0))
			a := w.send(r.WithContext(ctx)).is(http.StatusServiceUnavailable)
			cancel()
			if a.header.Get("Retry-After") == "" {
				t.Errorf("%s %s: no Retry-After", tt.method, tt.path)
			}
		}
	}
	w.wantAccess("ada@acme.example", "acme-enterprise", "user")
}

func TestReq17_JSONNumbersAndUnicodeComeBack(t *testing.T) {
	w := newWorld(t)
	title := "Größe 🎈 \u2028 </script>"
	encoded, err := json.Marshal(title)
	if err != nil {
		t.Fatal(err)
	}
	a := w.do(generic, "POST", "/Users", `{"schemas":["`+schema.UserURN+`"],"userName":"ü@acme.example","title":`+string(encoded)+`}`).is(201)
	if got := w.do(generic, "GET", "/Users/"+a.id(), "").at("title"); got != title {
		t.Errorf("title %q", got)
	}
}
