package scim

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/schema"
)

func TestReq04_MembersFilters(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		ada, bob := w.user(entra, "ada"), w.user(entra, "bob")
		w.group(entra, "none")
		w.group(entra, "both", ada, bob)
		inner := w.group(entra, "bob", bob)
		w.do(entra, "POST", "/Groups", groupBody("nested", `"members":[{"value":"`+inner+`","type":"Group","display":"Bobs"},{"value":"ghost","display":"Nobody"}]`)).is(201)
		for filter, want := range map[string]string{
			`members pr`:                                              "both bob nested",
			`not (members pr)`:                                        "none",
			`members.value pr`:                                        "both bob nested",
			`members.value sw "gh"`:                                   "nested",
			`members co "` + bob[3:] + `"`:                            "both bob",
			`members ne "` + bob + `"`:                                "none both nested", // any member that is another, or none
			`not (members eq "` + bob + `")`:                          "none nested",
			`members.display eq "bobs"`:                               "nested",
			`members[display pr]`:                                     "nested",
			`members[type eq "group"]`:                                "nested",
			`members[type eq "Group" and display sw "n"]`:             "",
			`members[value eq "` + inner + `" and type eq "Group"]`:   "nested",
			`members[not (value eq "` + bob + `")]`:                   "both nested",
			`members.$ref ew "/Users/` + bob + `"`:                    "both bob",
			`members.value eq "` + ada + `" or displayName eq "none"`: "none both",
			`members.value eq "` + bob + `" and not (members.value eq "` + ada + `")`:      "bob",
			`members.value eq "` + bob + `" and members.value eq "` + ada + `"`:            "both",
			`id eq "` + inner + `" and members[value eq "` + bob + `" or value eq "nope"]`: "bob",
			schema.GroupURN + `:members.value eq "` + bob + `" and displayName co "o"`:     "both bob",
		} {
			a := w.do(entra, "GET", "/Groups?filter="+q(filter), "").is(200)
			want := strings.Fields(want)
			if !slices.Equal(a.names(), want) || a.total() != len(want) {
				t.Errorf("%s: %v, want %v", filter, a.names(), want)
			}
			slices.Sort(want)
			slices.Reverse(want)
			if got := w.do(entra, "GET", "/Groups?sortBy=displayName&sortOrder=descending&filter="+q(filter), "").is(200).names(); !slices.Equal(got, want) {
				t.Errorf("%s, sorted: %v, want %v", filter, got, want)
			}
			var walked []string
			for cursor, more := "", true; more; {
				a := w.do(entra, "GET", "/Groups?count=1&sortBy=id&sortOrder=descending&filter="+q(filter)+"&cursor="+cursor, "").is(200)
				walked = append(walked, a.names()...)
				cursor, more = a.at("nextCursor").(string)
			}
			if !slices.Equal(sorted(walked...), sorted(want...)) {
				t.Errorf("%s, by cursor: %v, want %v", filter, walked, want)
			}
		}
		if got := w.do(entra, "GET", "/Groups?sortBy=members.display", "").is(200).names(); !slices.Equal(got[len(got)-3:], []string{"none", "both", "bob"}) {
			t.Errorf("sorted by members: %v", got)
		}
		if got := w.do(entra, "GET", "/Groups?sortBy=members", "").is(200).names(); len(got) != 4 || got[3] != "none" {
			t.Errorf("sorted by members: %v", got)
		}
	})
}

// More groups than one statement reads the members of, and more members than a
// filter may look at.
func TestReq04_MembersFiltersAreBounded(t *testing.T) {
	w := newWorld(t)
	ids := w.thousands(7)
	for i := range memberBatch + 5 {
		w.group(generic, fmt.Sprintf("g%03d", i), ids[i%3], ids[3+i%4])
	}
	const groups = memberBatch + 5
	if got := w.do(generic, "GET", "/Groups?count=0&filter="+q(`members.value sw "`+ids[1]+`"`), "").is(200).total(); got != (groups+1)/3 {
		t.Errorf("%d groups", got)
	}
	w.view(func(tx *store.Tx) error {
		rq := &request{door: w.door, tx: tx, remembered: remembered{dir: &directory.Directory{Parent: w.parent, ID: w.dirs[generic]}}}
		for most, want := range map[int]error{2 * groups: nil, 2*groups - 1: schema.Error{}, 1: schema.Error{}} {
			seen, members := 0, 0
			err := rq.eachWithMembers(tx, rq.query(schema.Group(true), page{}), most, func(_ *directory.Group, of []any) error {
				seen++
				members += len(of)
				return nil
			})
			var se schema.Error
			switch {
			case want == nil && (err != nil || seen != groups || members != 2*groups):
				t.Errorf("%d groups with %d members: %v", seen, members, err)
			case want != nil && (!errors.As(err, &se) || se.ScimType != schema.TooMany || members > most):
				t.Errorf("at most %d: %d members, %v", most, members, err)
			}
		}
		return nil
	})
}

// An index and a scan agree, also about who has no active.
func TestReq04_IndexAndScanAgree(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		for i, more := range []string{`"active":true`, `"active":false`, `"active":"False"`, `"title":"x"`, `"active":true,"title":"y"`} {
			id := w.do(generic, "POST", "/Users", userBody(fmt.Sprintf("U%d@acme.example", i), more, fmt.Sprintf(`"externalId":"e%d","emails":[{"value":"U%d@x.example","type":"Work"},{"value":"all@x.example","type":"home"}]`, i%2, i))).is(201).id()
			if i%2 == 1 {
				w.do(generic, "PATCH", "/Users/"+id, ops(`{"op":"remove","path":"active"}`)).is(200)
			}
		}
		for _, f := range []string{
			`active eq true`, `active eq false`, `active eq "False"`, `userName eq "u1@ACME.example"`, `externalId eq "e1"`, `externalId eq "E1"`,
			`emails eq "ALL@x.example"`, `emails.value eq "u2@x.example"`, `emails[type eq "work"].value eq "u2@x.example"`,
			`emails[type eq "home" and value eq "u2@x.example"]`, `emails[type eq "WORK" and value eq "u2@x.example"]`,
			`active eq false and externalId eq "e1"`, `userName eq "U0@acme.example" and meta.lastModified gt "2001-01-01T00:00:00Z"`,
			`emails.value eq "all@x.example" and active eq true and meta.created pr`,
		} {
			index := w.do(generic, "GET", "/Users?filter="+q(f), "").is(200)
			scan := w.do(generic, "GET", "/Users?filter="+q("not (not ("+f+"))"), "").is(200)
			if string(index.body) != string(scan.body) {
				t.Errorf("%s: %v by index, %v by scan", f, index.names(), scan.names())
			}
		}
		yes := w.do(generic, "GET", "/Users?filter="+q(`active eq true`), "").total()
		no := w.do(generic, "GET", "/Users?filter="+q(`not (active eq true)`), "").total()
		if yes+no != 5 || no != w.do(generic, "GET", "/Users?filter="+q(`active eq false`), "").total() {
			t.Errorf("%d are active, %d are not", yes, no)
		}
	})
}

// meta.lastModified is compared by the store as what answers show, whole
// milliseconds, whatever the offset and however many digits are sent.
func TestReq04_LastModifiedIsComparedByTheStore(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		var times []time.Time
		for i := range 3 {
			a := w.do(generic, "POST", "/Users", userBody(fmt.Sprintf("u%d", i))).is(201)
			for _, group := range []string{"", "g"} {
				if group != "" {
					a = w.do(generic, "POST", "/Groups", groupBody(fmt.Sprintf("g%d", i))).is(201)
				}
				at, err := time.Parse(time.RFC3339Nano, a.at("meta", "lastModified").(string))
				if err != nil {
					t.Fatal(err)
				}
				times = append(times, at)
			}
		}
		tried := 0
		for _, base := range times {
			for _, moved := range []time.Duration{0, 1, -1, time.Microsecond, 999_999, time.Millisecond, -time.Millisecond, -999_999, time.Hour, -time.Hour} {
				at := base.Add(moved).In(time.FixedZone("", 5*3600+1800)).Format("2006-01-02T15:04:05.000000000-07:00")
				for _, op := range []string{"eq", "gt", "ge", "lt", "le"} {
					for _, path := range []string{"/Users", "/Groups"} {
						f := fmt.Sprintf(`meta.lastModified %s "%s"`, op, at)
						got := w.do(generic, "GET", path+"?filter="+q(f), "").is(200)
						want := w.do(generic, "GET", path+"?filter="+q("not (not ("+f+"))"), "").is(200)
						if string(got.body) != string(want.body) {
							t.Errorf("%s: %v by the store, %v by a look at each", f, got.names(), want.names())
						}
						tried += got.total()
					}
				}
			}
		}
		if tried == 0 {
			t.Error("nothing matched")
		}
		for f, want := range map[string]int{`meta.lastModified ge "0001-01-01T00:00:00Z"`: 3, `meta.lastModified le "9999-12-31T23:59:59.999999999Z"`: 3, `meta.lastModified lt "0001-01-01T00:00:00Z"`: 0} {
			if got := w.do(generic, "GET", "/Users?filter="+q(f), "").is(200).total(); got != want {
				t.Errorf("%s: %d, want %d", f, got, want)
			}
		}
	})
}

// An index serves its terms also where another term has none: no other user is
// looked at.
func TestReq04_AnIndexServesBesideOtherTerms(t *testing.T) {
	w := newWorld(t)
	w.thousands(2_000)
	w.user(generic, "ada")
	for _, more := range []string{`meta.lastModified gt "2001-01-01T00:00:00Z"`, `title ne "x"`, `not (displayName pr)`} {
		target := "/Users?filter=" + q(`userName eq "ada" and `+more)
		if got := w.do(generic, "GET", target, "").is(200).total(); got != 1 {
			t.Errorf("%s: %d", more, got)
		}
		if allocs := testing.AllocsPerRun(3, func() { w.asked().ServeHTTP(&sink{header: http.Header{}}, w.request(generic, "GET", target, nil)) }); allocs > 2_000 {
			t.Errorf("%s: %v allocations", more, allocs)
		}
	}
}

// The whole grammar is answered on every attribute that is advertised.
func TestReq04_EveryAttributeFilters(t *testing.T) {
	w := newWorld(t)
	ada := w.user(generic, "ada")
	w.group(generic, "eng", ada)
	values := map[schema.Type]string{schema.TypeBoolean: "true", schema.TypeInteger: "1", schema.TypeDecimal: "1.5", schema.TypeDateTime: `"2026-01-31T10:00:00Z"`}
	tried := 0
	try := func(endpoint, path string, a *schema.Attribute) {
		ops := []string{"eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"}
		switch a.Type {
		case schema.TypeBoolean:
			ops = ops[:2]
		case schema.TypeBinary:
			ops = ops[:5]
		case schema.TypeComplex:
			if !a.HasValue() {
				ops = nil
			}
			if sub := a.SubAttribute(schema.SubValue); sub != nil && sub.Type == schema.TypeBinary {
				ops = ops[:5]
			}
		}
		value := values[a.Type]
		if value == "" {
			value = `"aGk="`
		}
		all := []string{path + " pr"}
		for _, op := range ops {
			all = append(all, path+" "+op+" "+value)
		}
		for _, f := range all {
			yes := w.do(generic, "GET", endpoint+"?filter="+q(f), "").is(200).total()
			no := w.do(generic, "GET", endpoint+"?filter="+q("not ("+f+")"), "").is(200).total()
			if yes+no != 1 {
				t.Errorf("%s: %d match, %d do not", f, yes, no)
			}
			tried++
		}
	}
	for _, res := range []*schema.Resource{schema.User(), schema.Group(true)} {
		for _, s := range append([]*schema.Schema{res.Core}, res.Extensions...) {
			for _, a := range s.Attributes {
				try(res.Endpoint, s.ID+":"+a.Name, a)
				for _, sub := range a.Sub {
					try(res.Endpoint, s.ID+":"+a.Name+"."+sub.Name, sub)
				}
			}
		}
		for _, a := range res.Common {
			try(res.Endpoint, a.Name, a)
			for _, sub := range a.Sub {
				try(res.Endpoint, a.Name+"."+sub.Name, sub)
			}
		}
	}
	if tried < 500 {
		t.Errorf("only %d filters were tried", tried)
	}
	version := w.do(generic, "GET", "/Users", "").at("Resources", 0, "meta", "version").(string)
	for filter, endpoint := range map[string]string{
		`meta.version eq "` + strings.ReplaceAll(version, `"`, `\"`) + `"`: "/Users", // covers the groups
		`schemas eq "` + schema.UserURN + `"`:                              "/Users", `schemas co "group"`: "/Groups", `groups.$ref co "/Groups/"`: "/Users", `id sw "` + ada[:8] + `"`: "/Users",
		`meta.location ew "` + ada + `"`: "/Users", `meta.version pr`: "/Groups", `groups[display eq "ENG" and type eq "direct"]`: "/Users",
	} {
		if got := w.do(generic, "GET", endpoint+"?filter="+q(filter), "").is(200).total(); got != 1 {
			t.Errorf("%s: %d", filter, got)
		}
	}
}
