package scim

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"usher/internal/store/directory"
	"usher/scim/filter"
	"usher/scim/schema"
)

// Filters of every sort through the door: those an index answers, those a scan
// must, and both at once.
func TestReq04_Filters(t *testing.T) {
	w := newWorld(t)
	ada := w.do(generic, "POST", "/Users", userBody("Ada@acme.example", `"externalId":"A-1"`, `"title":"Engineer"`, `"active":true`,
		`"name":{"givenName":"Ada","familyName":"Lovelace"}`,
		`"emails":[{"value":"ada@acme.example","type":"work","primary":true},{"value":"ada@home.example","type":"home"}]`,
		`"`+schema.EnterpriseURN+`":{"department":"Research","manager":{"value":"m1"}}`)).is(201)
	bob := w.do(generic, "POST", "/Users", userBody("bob@acme.example", `"externalId":"B-1"`, `"active":false`,
		`"emails":[{"value":"bob@acme.example","type":"home"}]`)).is(201)
	w.do(generic, "POST", "/Users", userBody("eve@acme.example", `"title":"Quote \" and \\"`)).is(201)
	w.user(okta, "other@acme.example") // of another directory: never found
	g := w.group(generic, "Eng-A", ada.id())
	created, _ := ada.at("meta", "created").(string)
	for _, tt := range []struct {
		filter string
		want   int
	}{
		{`userName eq "ada@ACME.example"`, 1},
		{`userName eq "nobody"`, 0},
		{`userName ne "ada@acme.example"`, 2},
		{`userName sw "b" or userName sw "e"`, 2},
		{`userName co "acme" and not (userName sw "a")`, 2},
		{`userName ew ".EXAMPLE"`, 3},
		{`userName gt "b"`, 2},
		{`externalId eq "A-1"`, 1},
		{`externalId eq "a-1"`, 0},
		{`externalId pr`, 2},
		{`id eq "` + bob.id() + `"`, 1},
		{`active eq true`, 2},
		{`active eq false`, 1},
		{`active eq "True"`, 2},
		{`title pr`, 2},
		{`title eq "Quote \" and \\"`, 1},
		{`not (title pr)`, 1},
		{`emails.value eq "ada@home.example"`, 1},
		{`emails eq "ADA@acme.example"`, 1},
		{`emails co "home.example"`, 1},
		{`emails[type eq "work"].value eq "ada@acme.example"`, 1},
		{`emails[type eq "work"].value eq "ada@home.example"`, 0},
		{`emails[type eq "work" and value eq "ada@acme.example"]`, 1},
		{`emails[type eq "home" and value co "bob"]`, 1},
		{`emails[primary eq true]`, 1},
		{`name.familyName eq "lovelace"`, 1},
		{schema.UserURN + `:name.givenName sw "a"`, 1},
		{schema.EnterpriseURN + `:department eq "research"`, 1},
		{schema.EnterpriseURN + `:manager.value eq "m1" and userName sw "ada"`, 1},
		{strings.ToLower(schema.EnterpriseURN) + `:department pr and active eq true`, 1},
		{`userName eq "ada@acme.example" and title eq "engineer"`, 1},
		{`userName eq "ada@acme.example" and title eq "nothing"`, 0},
		{`(userName eq "ada@acme.example" or userName eq "bob@acme.example") and active eq false`, 1},
		{`groups.value eq "` + g + `"`, 1},
		{`groups.display eq "eng-a" and active eq true`, 1},
		{`userName eq ada@acme.example`, 1},
		{`externalId eq A-1`, 1},
		{`meta.lastModified ge "2001-01-01T00:00:00Z"`, 3},
		{`meta.lastModified lt "2001-01-01T00:00:00.123456789+05:30"`, 0},
		{`meta.created eq "` + created + `"`, -1},
		{`meta.resourceType eq "User"`, 3},
	} {
		a := w.do(generic, "GET", "/Users?filter="+q(tt.filter), "").is(200)
		list, ok := a.at("Resources").([]any)
		if !ok || len(list) != a.total() {
			t.Errorf("%s: Resources and totalResults differ: %.300s", tt.filter, a.body)
		}
		if a.total() != tt.want && (tt.want >= 0 || a.total() == 0) {
			t.Errorf("%s: %d, want %d", tt.filter, a.total(), tt.want)
		}
	}
	for filter, want := range map[string]int{
		`displayName eq "ENG-A"`: 1, `displayName co "ng"`: 1, `members eq "` + ada.id() + `"`: 1, `members.value eq "x"`: 0,
		`members[value eq "` + ada.id() + `"] and displayName sw "e"`: 1, `externalId pr`: 0, `id eq "` + g + `" and members eq "` + ada.id() + `"`: 1,
	} {
		if got := w.do(generic, "GET", "/Groups?filter="+q(filter), "").is(200).total(); got != want {
			t.Errorf("%s: %d, want %d", filter, got, want)
		}
	}
	// A + that a client did not escape arrives as a space.
	if got := w.do(generic, "GET", "/Users?filter="+strings.ReplaceAll(q(`meta.lastModified gt "2001-01-01T00:00:00 00:00"`), "%2B", "+"), "").is(200).total(); got != 3 {
		t.Errorf("an offset with a space: %d", got)
	}
}

func TestReq04_BadFilters(t *testing.T) {
	w := newWorld(t)
	w.user(generic, "ada@acme.example")
	for _, f := range []string{
		`userName`, `userName eq`, `userName xx "a"`, `(userName eq "a"`, `userName eq "a" and`, `userName eq "a`, `eq "a"`,
		`active gt true`, `active le false`, `emails[type eq "work"`, `emails[] eq "x"`,
		`x509Certificates.value gt "a"`, `meta.lastModified gt "yesterday"`, `not userName`,
	} {
		w.do(generic, "GET", "/Users?filter="+q(f), "").fails(400, schema.InvalidFilter)
	}
	w.do(generic, "GET", "/Users?filter="+q(`userName eq "`+strings.Repeat("x", 5000)+`"`), "").fails(400, schema.InvalidFilter)
	// An attribute that nobody has matches nobody (RFC 7644 section 3.4.2.1).
	for _, f := range []string{`shoeSize eq "44"`, `name.shoe eq "x"`, `urn:x:y:z eq "1"`} {
		if got := w.do(generic, "GET", "/Users?filter="+q(f), "").is(200).total(); got != 0 {
			t.Errorf("%s: %d", f, got)
		}
	}
	if got := w.do(generic, "GET", "/Users?filter=%20", "").is(200).total(); got != 1 {
		t.Errorf("a blank filter: %d", got)
	}
}

// A query that cannot be read is refused: read without its filter it would answer
// everybody. Whoever may not ask is told no more than that.
func TestReq04_QueriesThatCannotBeReadAreRefused(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	g := w.group(generic, "eng-a")
	for raw, scimType := range map[string]schema.ErrorType{
		`filter=userName%20eq%20%22a;b%22`: schema.InvalidFilter, `filter=userName%20eq%20%22100%%22`: schema.InvalidFilter,
		`count=%zz`: schema.InvalidValue, `attributes=userName;title`: schema.InvalidValue, `count=1&count=2`: schema.InvalidValue,
		`filter=userName%20pr&filter=userName%20eq%20%22bob%22`: schema.InvalidValue,
	} {
		for _, path := range []string{"/Users", "/Groups", "/Users/" + id, "/Groups/" + g, "/Schemas", "/ServiceProviderConfig"} {
			r := w.request(generic, "GET", path, nil)
			r.URL.RawQuery = raw
			w.send(r).fails(400, scimType)
			r.Header.Set("Authorization", "Bearer wrong")
			w.send(r).fails(401, "")
		}
	}
	for method, body := range map[string]string{"PUT": userBody("ada@acme.example", `"title":"T"`), "PATCH": ops(`{"op":"add","path":"title","value":"T"}`)} {
		r := w.request(generic, method, "/Users/"+id, strings.NewReader(body))
		r.URL.RawQuery = `attributes=userName;title`
		w.send(r).fails(400, schema.InvalidValue)
	}
	if got := w.do(generic, "GET", "/Users/"+id, "").is(200).at("title"); got != nil {
		t.Errorf("title is %v", got)
	}
}

// The names of parameters come in any letter case, as the keys of a SearchRequest
// do: read without its filter a query would answer everybody, and read without its
// startIndex the first page again and again.
func TestReq04_ParametersInAnyLetterCase(t *testing.T) {
	w := newWorld(t)
	ids := []string{w.user(generic, "ada@acme.example"), w.user(generic, "bob@acme.example"), w.user(generic, "cy@acme.example")}
	for range 2 { // answered anew, and from what is known
		for _, name := range []string{"Filter", "FILTER", "filter"} {
			found := w.do(generic, "GET", "/Users?"+name+"="+q(`userName eq "bob@acme.example"`), "").is(200)
			if found.total() != 1 || found.at("Resources", 0, "id") != ids[1] {
				t.Errorf("%s: %s", name, found.body)
			}
		}
	}
	slices.Sort(ids)
	if got := w.do(generic, "GET", "/Users?startindex=2&Count=1", "").is(200); got.at("Resources", 0, "id") != ids[1] || len(got.at("Resources").([]any)) != 1 {
		t.Errorf("startindex: %s", got.body)
	}
	if got := w.do(generic, "GET", "/Users?SortBy=userName&sortorder=Descending", "").is(200); got.at("Resources", 0, "userName") != "cy@acme.example" {
		t.Errorf("SortBy: %s", got.body)
	}
	if got := w.do(generic, "GET", "/Users/"+ids[0]+"?Attributes=title", "").is(200); got.at("userName") != nil {
		t.Errorf("Attributes: %s", got.body)
	}
	w.do(generic, "GET", "/Users?filter="+q(`userName pr`)+"&Filter="+q(`userName eq "bob@acme.example"`), "").fails(400, schema.InvalidValue)
	w.do(generic, "GET", "/Users?Filter=x%zz", "").fails(400, schema.InvalidFilter)
	w.do(generic, "GET", "/Schemas?Filter=x", "").fails(403, "")
}

// A scan looks at a bounded number of candidates. Beyond it the answer is
// tooMany, never a truncated total.
func TestReq04_ScanIsBounded(t *testing.T) {
	expression, err := filter.Parse(`title pr`)
	if err != nil {
		t.Fatal(err)
	}
	looked := 0
	find := func(candidates int) (int, error) {
		looked = 0
		f := finder[int]{
			res:   schema.User(),
			count: func(directory.Query) (int, error) { t.Fatal("the index was asked"); return 0, nil },
			each: func(_ directory.Query, fn func(int) error) error {
				for i := range candidates {
					if err := fn(i); err != nil {
						return err
					}
				}
				return nil
			},
			id:   strconv.Itoa,
			size: func(int) int { return 1 },
			most: maxHeld,
			doc: func(i int) (map[string]any, error) {
				if looked++; i%2 == 0 {
					return map[string]any{"title": "x"}, nil
				}
				return map[string]any{}, nil
			},
		}
		_, total, err := f.collect(page{start: 1, count: 10, filter: expression, lookup: filter.Lookup{Residual: expression}}, directory.Query{})
		return total, err
	}
	if total, err := find(maxScanned); err != nil || total != maxScanned/2 {
		t.Errorf("at the limit: %d, %v", total, err)
	}
	_, err = find(maxScanned * 10)
	var se schema.Error
	if !errors.As(err, &se) || se.Status != http.StatusBadRequest || se.ScimType != schema.TooMany || looked > maxScanned {
		t.Errorf("past the limit: %v after %d candidates", err, looked)
	}
}

// Filters that an index serves do not get slower with the directory.
func TestReq04_IndexServesLargeDirectories(t *testing.T) {
	w := newWorld(t)
	w.thousands(3_000)
	w.do(generic, "POST", "/Users", userBody("ada@acme.example", `"externalId":"A-1"`, `"emails":[{"value":"ada@acme.example","type":"work"}]`)).is(201)
	for _, f := range []string{`userName eq "ada@acme.example"`, `externalId eq "A-1"`, `emails[type eq "work"].value eq "ada@acme.example"`} {
		target := "/Users?filter=" + q(f)
		if got := w.do(generic, "GET", target, "").is(200).total(); got != 1 {
			t.Errorf("%s: %d", f, got)
		}
		// A scan would allocate for each of 3,000 users.
		allocs := testing.AllocsPerRun(3, func() { w.asked().ServeHTTP(&sink{header: http.Header{}}, w.request(generic, "GET", target, nil)) })
		if allocs > 2_000 {
			t.Errorf("%s: %v allocations", f, allocs)
		}
	}
	a := w.do(generic, "GET", "/Users?startIndex=2990&count=5", "").is(200)
	if list, _ := a.at("Resources").([]any); a.total() != 3_001 || len(list) != 5 || at(list[0], "userName") != fmt.Sprintf("mass%05d@elsewhere.example", 2989) {
		t.Errorf("%.300s", a.body)
	}
}
