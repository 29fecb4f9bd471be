package scim

import (
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"usher/internal/allocated"
	"usher/scim/codec"
	"usher/scim/schema"
)

// FuzzDoor holds the door to its first promise whatever an authenticated client
// sends: a SCIM answer, no panic, and no fault of usher's own.
func FuzzDoor(f *testing.F) {
	w := newWorld(f)
	user := w.user(generic, "ada@acme.example")
	group := w.group(generic, "eng-a", user)
	for _, s := range [][3]string{
		{"GET", "/Users?filter=userName+eq+%22ada%40acme.example%22&startIndex=1&count=2", ""},
		{"GET", "/Users?filter=emails%5Btype+eq+%22work%22%5D.value+co+%22a%22&attributes=name.givenName", ""},
		{"GET", "/Groups?filter=members+eq+%22" + user + "%22&excludedAttributes=members", ""},
		{"GET", "/Groups/" + group, ""},
		{"POST", "/Users", userBody("bob@acme.example", `"emails":[{"value":"bob@acme.example","primary":"true"}]`, `"`+schema.EnterpriseURN+`":{"manager":"x"}`)},
		{"PUT", "/Users/" + user, userBody("ada@acme.example", `"active":"False"`)},
		{"PATCH", "/Users/" + user, ops(`{"op":"Replace","path":"emails[type eq \"work\"].value","value":"x"}`, `{"op":"remove","path":"name"}`)},
		{"PATCH", "/Users/" + user, ops(`{"op":"replace","value":{"active":false,"name.givenName":"x"}}`)},
		{"POST", "/Groups", groupBody("eng-b", `"members":`+refs(user))},
		{"PATCH", "/Groups/" + group, ops(`{"op":"remove","path":"members[value eq \"`+user+`\"]"}`, `{"op":"add","path":"members","value":`+refs(user, group)+`}`)},
		{"PUT", "/Groups/" + group, groupBody("eng-a", `"members":[]`)},
		{"DELETE", "/Users/x", ""},
		{"OPTIONS", "/Schemas/" + schema.UserURN, ""},
		{"GET", "/ServiceProviderConfig?filter=x", ""},
		{"GET", "/Users?sortBy=name.familyName&sortOrder=descending&cursor=&count=1", ""},
		{"GET", "/Groups?sortBy=members.value&filter=members%5Bvalue+sw+%220%22%5D", ""},
		{"POST", "/Users/.search", asks(`"filter":"userName pr","sortBy":"emails","startIndex":2,"count":1`)},
		{"POST", "/.search", asks(`"cursor":"","count":1,"sortBy":"displayName","attributes":["displayName"]`)},
	} {
		f.Add(s[0], s[1], s[2])
	}
	f.Fuzz(func(t *testing.T, method, target, body string) {
		u, err := url.Parse(target)
		if err != nil || method == "" {
			return
		}
		r := httptest.NewRequest("GET", publicURL+"/", strings.NewReader(body))
		r.Method, r.URL.RawQuery = method, u.RawQuery
		r.URL.Path = "/scim/v2" + u.Path
		r.Header.Set("Authorization", "Bearer "+w.tokens[generic])
		rec := httptest.NewRecorder()
		w.door.ServeHTTP(rec, r)
		if rec.Code >= 500 && rec.Code != 501 || rec.Code < 200 {
			t.Fatalf("%s %q %q: %d %s\n%s", method, target, body, rec.Code, rec.Body, w.log.String())
		}
		inner := *w
		inner.t = t
		inner.owes(answer{t: t, what: method + " " + target, status: rec.Code, header: rec.Header(), body: rec.Body.Bytes()})
	})
}

// bulkSlack is what reading a Bulk request may allocate beside ten times its
// body: maxBulk operations of no length at all.
const bulkSlack = maxBulk * 512

// FuzzBulk holds a Bulk request to the same, and to this: every operation that
// was done has a result, each result says so by its status, and nothing is done
// by a request that was refused as a whole.
func FuzzBulk(f *testing.F) {
	w := newWorld(f)
	user := w.user(generic, "ada@acme.example")
	group := w.group(generic, "eng-a", user)
	manager := func(of string) string { return `"` + schema.EnterpriseURN + `":{"manager":"` + of + `"}` }
	for _, s := range []string{
		bulkBody("", bulkOp("POST", "/Users", "a", userBody("a@acme.example", manager("bulkId:b"))), bulkOp("POST", "/Users", "b", userBody("b@acme.example", manager("bulkId:a")))),
		bulkBody(`"failOnErrors":1,`, bulkOp("POST", "/Groups", "a", groupBody("a", `"members":[{"value":"bulkId:b"},"bulkId:a"]`)), bulkOp("POST", "/Groups", "b", groupBody("b", `"members":["bulkId:a"]`))),
		bulkBody("", bulkOp("PATCH", "/Groups/bulkId:g", "", ops(`{"op":"remove","path":"members[value eq \"bulkId:g\"]"}`)), bulkOp("POST", "/Groups", "g", groupBody("g"))),
		bulkBody("", bulkOp("PUT", "/Users/"+user, "", userBody("ada@acme.example"), `"version":"W/\"1\""`), bulkOp("DELETE", "/Groups/"+group, "", "")),
		bulkBody("", bulkOp("DELETE", "/Users/bulkId:x", "", ""), bulkOp("GET", "/Me", "", ""), `7`),
		bulkBody("", bulkOp("POST", "/Users", "p", userBody("p@acme.example", `"password":"bulkId:p"`))),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		inner := *w
		inner.t = t
		before := inner.allEvents()
		if doc, err := codec.Decode([]byte(body), codec.Limits{}); err == nil {
			rq := &request{door: w.door}
			allocated.Within(t, len(body), bulkSlack, func() { _, _ = rq.newBulk(doc) })
		}
		a := inner.do(generic, "POST", "/Bulk", body)
		if a.status >= 500 {
			t.Fatalf("%d %s\n%s", a.status, a.body, w.log.String())
		}
		if a.status != 200 {
			if inner.allEvents() != before {
				t.Fatalf("refused and yet applied: %s", a.body)
			}
			return
		}
		done := false
		for _, r := range inner.results(a) {
			if r.Status >= "500" {
				t.Fatalf("%s\n%s", r, w.log.String())
			}
			done = done || r.Status < "300" || r.Location != ""
		}
		if !done && inner.allEvents() != before {
			t.Fatalf("no operation was done, and yet there are events: %s", a.body)
		}
	})
}
