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

// FuzzSearch holds lists to this: what an index answers is what a look at every
// resource does, and so is the order.
func FuzzSearch(f *testing.F) {
	w := newWorld(f)
	var people []string
	for i, more := range [][]string{
		{`"active":true`, `"externalId":"e1"`, `"emails":[{"value":"U0@x.example","type":"Work"},{"value":"all@x.example","type":"home"}]`, `"title":"ß"`},
		{`"active":false`, `"externalId":"E1"`, `"emails":[{"value":"all@x.example"},{"value":"u0@x.example","type":"home","primary":true}]`, `"displayName":"u1"`},
		{`"active":"False"`, `"externalId":""`, `"name":{"familyName":"İ"}`, `"displayName":""`},
		{`"title":"x"`, `"emails":[{"type":"work"}]`, `"` + schema.EnterpriseURN + `":{"manager":"m"}`},
	} {
		people = append(people, w.made(generic, "/Users", userBody([]string{"U0@acme.example", "u1", "İx", "stra\u00dfe"}[i], more...)))
	}
	w.group(generic, "none")
	w.group(generic, "İ", people[:2]...)
	w.group(generic, "Both", people[1], people[2])
	for _, s := range []string{
		`active eq true`, `active eq "False"`, `userName eq "u0@ACME.example"`, `userName eq "İX" and active eq true`, `externalId eq "e1"`, `externalId eq ""`, `externalId eq null`,
		`emails eq "all@x.example"`, `emails[type eq "work" and value eq "u0@x.example"]`, `emails[value eq "all@x.example"] and not (title pr)`, `emails.value eq ""`,
		`id eq "` + people[0] + `"`, `meta.lastModified ge "2001-01-01T00:00:00Z" and userName sw "u"`, `members eq "` + people[1] + `"`, `members[value eq "ghost"] and displayName eq "both"`,
		`displayName eq "İ"`, `displayName eq ""`, `meta.lastModified eq 2001-01-01T00:00:00 07:00`, `userName eq "STRASSE"`, `userName eq 12`, `active eq true or title pr`,
	} {
		for _, sort := range []string{"", "userName", "displayName", "id", "externalId"} {
			f.Add(s, sort, len(s)%2 == 0)
		}
	}
	f.Fuzz(func(t *testing.T, filter, sort string, down bool) {
		inner := *w
		inner.t = t
		order := "&sortBy=" + q(sort)
		if down {
			order += "&sortOrder=descending"
		}
		for _, path := range []string{"/Users", "/Groups"} {
			index := inner.do(generic, "GET", path+"?filter="+q(filter)+order, "")
			if index.status >= 500 {
				t.Fatalf("%s %q by %q: %s\n%s", path, filter, sort, index.body, w.log.String())
			}
			if index.status != 200 || strings.TrimSpace(filter) == "" {
				continue
			}
			scan := inner.do(generic, "GET", path+"?filter="+q("not (not ("+filter+"))")+order, "")
			if outgrown := scan.status == 400 && (len(filter) > 1000 || strings.Count(filter, "(") > 10); !outgrown && string(index.body) != string(scan.body) {
				t.Fatalf("%s %q by %q: %s by index, %s by scan", path, filter, sort, index.body, scan.body)
			}
			// Each page by its own, behind the one before, is the whole.
			if first := inner.do(generic, "GET", path+"?count=1&startIndex=2&filter="+q(filter)+order, "").is(200); first.total() != index.total() || index.total() > 1 && first.at("Resources", 0, "id") != index.at("Resources", 1, "id") {
				t.Fatalf("%s %q by %q: %s, and the second page %s", path, filter, sort, index.body, first.body)
			}
		}
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
