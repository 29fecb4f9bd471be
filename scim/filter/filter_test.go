package filter_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	oracle "github.com/scim2/filter-parser/v2"
	"pgregory.net/rapid"

	"usher/internal/allocated"
	"usher/scim/codec"
	"usher/scim/filter"
	"usher/scim/schema"
)

func scimType(err error) schema.ErrorType {
	var e schema.Error
	if errors.As(err, &e) && e.Status == 400 {
		return e.ScimType
	}
	return ""
}

var (
	attrs = []string{"userName", "name.familyName", "emails", "emails.type", "title", "meta.lastModified", "manager.$ref", "a-b_9", "urn:ietf:params:scim:schemas:core:2.0:User:userName", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value"}
	ops   = []string{"eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le", "EQ", "Co"}
	texts = []string{`"x"`, `"a b) ] and"`, `""`, "true", "False", "null", "12", "-3.5", "1e3", `"é"`}
)

func pick(t *rapid.T, from []string) string { return rapid.SampledFrom(from).Draw(t, "pick") }

func genComparison(t *rapid.T, names []string) string {
	if rapid.IntRange(0, 3).Draw(t, "pr") == 0 {
		return pick(t, names) + " pr"
	}
	return pick(t, names) + " " + pick(t, ops) + " " + pick(t, texts)
}

// genInside writes what the library's grammar takes in brackets: it has no
// deeper nesting than this, ours has.
func genInside(t *rapid.T) string {
	subs := []string{"type", "value", "primary"}
	switch rapid.IntRange(0, 3).Draw(t, "inside") {
	case 0:
		return genComparison(t, subs) + " and " + genComparison(t, subs)
	case 1:
		return genComparison(t, subs) + " or " + genComparison(t, subs)
	}
	return genComparison(t, subs)
}

func genFilter(t *rapid.T, depth int) string {
	kind := rapid.IntRange(0, 7).Draw(t, "kind")
	if depth == 0 {
		kind %= 3
	}
	switch kind {
	case 0, 1:
		return genComparison(t, attrs)
	case 2:
		return pick(t, []string{"emails", "addresses"}) + "[" + genInside(t) + "]"
	case 3:
		return pick(t, []string{"not ", "NOT", "not"}) + "(" + genFilter(t, depth-1) + ")"
	case 4:
		return "(" + genFilter(t, depth-1) + ")"
	case 5:
		return genFilter(t, depth-1) + " or " + genFilter(t, depth-1)
	default:
		return genFilter(t, depth-1) + " AND " + genFilter(t, depth-1)
	}
}

func TestReq04_ParserAgreesWithTheLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genFilter(t, 2)
		want, err := oracle.ParseFilterNumber([]byte(s))
		if err != nil {
			t.Fatalf("the library refuses %q: %v", s, err)
		}
		got, err := filter.Parse(s)
		if err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: got %v, want %v", s, got, want)
		}
	})
}

func TestReq04_PathAgreesWithTheLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := pick(t, attrs)
		if rapid.Bool().Draw(t, "brackets") {
			s = pick(t, []string{"emails", "urn:ietf:params:scim:schemas:core:2.0:User:emails"}) + "[" + genInside(t) + "]"
			if rapid.Bool().Draw(t, "sub") {
				s += ".value"
			}
		}
		want, err := oracle.ParsePathNumber([]byte(s))
		if err != nil {
			t.Fatalf("the library refuses %q: %v", s, err)
		}
		got, err := filter.ParsePath(s)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: got %v, want %v, %v", s, got, want, err)
		}
	})
}

func TestReq04_Refused(t *testing.T) {
	for s, says := range map[string]string{
		"":                                   "position 1",
		"   ":                                "position 4",
		"userName":                           "position 9 where an operator",
		"userName eq":                        "position 12 where a value",
		"userName eq ":                       "where a value",
		`userName xx "a"`:                    "position 10",
		`userName eq "a`:                     "position 13",
		`userName eq "a" and`:                "name of an attribute",
		`userName eq "a" title pr`:           "position 17",
		`(userName eq "a"`:                   `")"`,
		`userName eq "a")`:                   "position 16",
		`emails[type eq "work"`:              `"]"`,
		`emails[a[b pr]]`:                    "operator",
		`9name pr`:                           "name of an attribute",
		`a.b.c pr`:                           "operator",
		`urn:a::b:c pr`:                      "URN",
		`userName eq "a\q"`:                  "escapes",
		`userName eq 'a'`:                    "position 13 where a value in double quotes",
		"userName eq `a`":                    "double quotes",
		`userName eq “a”`:                    "double quotes",
		`userName eq ‘a’ and title pr`:       "double quotes",
		`userName eq a"`:                     "double quotes",
		`userName eq \"a\"`:                  "double quotes",
		"userName eq \xff":                   "UTF-8",
		strings.Repeat("(", 33) + "a pr":     "nested",
		strings.Repeat("(", 200000):          "longer",
		strings.Repeat("not(", 1000) + "a":   "nested",
		`a eq "` + strings.Repeat("x", 4096): "longer",
	} {
		if _, err := filter.Parse(s); scimType(err) != schema.InvalidFilter || !strings.Contains(err.Error(), says) {
			t.Errorf("%.40q: %v does not say %q", s, err, says)
		}
	}
	deep := strings.Repeat("(", 32) + "a pr" + strings.Repeat(")", 32)
	if _, err := filter.Parse(deep); err != nil {
		t.Errorf("32 levels are allowed: %v", err)
	}
}

func TestReq17_PathRefused(t *testing.T) {
	for _, s := range []string{"", "emails[", "emails[type eq \"x\"", "emails[type eq \"x\"].", "emails[type eq \"x\"]x", "a b", "emails[" + strings.Repeat("(", 40), strings.Repeat("a", 5000), "members[", ".x", ":", "$"} {
		if _, err := filter.ParsePath(s); scimType(err) != schema.InvalidPath {
			t.Errorf("%.40q: %v", s, err)
		}
	}
}

const ada = `{"id":"u-1","externalId":"Ext-1","userName":"Ada@Acme.example","active":true,"title":"Dr \"A\"","nickName":"",
"name":{"givenName":"Ada","familyName":"Employee"},
"emails":[{"type":"work","value":"ada@example.com","primary":true},{"type":"home","value":"Ada@home.example"}],
"roles":[{"value":"007"}],"x509Certificates":[{"value":"aGVsbG8="}],
"meta":{"resourceType":"User","created":"2026-01-31T10:00:00.000Z","lastModified":"2026-01-31T10:00:00.500Z"},
"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"R&D","manager":{"value":"M-1"}}}`

func TestReq04_Match(t *testing.T) {
	doc, err := codec.Decode([]byte(ada), codec.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for s, want := range map[string]bool{
		`userName eq "ada@acme.EXAMPLE"`: true,
		`USERNAME EQ "ada@acme.example"`: true,
		`userName eq ada@acme.example`:   true,
		`userName sw A`:                  true,
		`userName sw O`:                  false,
		`userName ew "example"`:          true,
		`userName gt "Aaa"`:              true,
		`userName lt "aaa"`:              false,
		`externalId eq "Ext-1"`:          true,
		`externalId eq "ext-1"`:          false,
		`id eq "U-1"`:                    false,
		`active eq true`:                 true,
		`active eq "True"`:               true,
		`active eq True`:                 true,
		`active ne true`:                 false,
		`title eq "dr \"a\""`:            true,
		`nickName pr`:                    false,
		`displayName pr`:                 false,
		`displayName eq null`:            true,
		`displayName ne "x"`:             true,
		`title eq null`:                  false,
		`roles eq 007`:                   true,
		`roles eq 7`:                     false,
		`emails co "HOME"`:               true,
		`emails.value co example.com`:    true,
		`emails pr`:                      true,
		`emails.display pr`:              false,
		`ims pr`:                         false,
		`emails[type eq "work"]`:         true,
		`emails[type eq "other"]`:        false,
		`emails[type eq "home" and value co "example.com"]`:                                            false,
		`emails.type eq "home" and emails.value co "example.com"`:                                      true,
		`emails[type eq "work"].value eq "ADA@example.com"`:                                            true,
		`emails[type eq "home"].value eq "ada@example.com"`:                                            false,
		`emails[primary eq "true" and not (type eq home)]`:                                             true,
		`name.FamilyName eq Employee and (emails.Value co example.com or emails.Value co example.org)`: true,
		`not (userName pr)`:   false,
		`shoeSize eq 9`:       false,
		`shoeSize ne 9`:       false,
		`emails[shoe eq "x"]`: false,
		`department eq "R&D"`: false,
		`urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:Department eq "r&d"`:                                                 true,
		`urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value eq "M-1"`:                                              true,
		`urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager eq "m-1"`:                                                    false,
		`urn:ietf:params:scim:schemas:core:2.0:User:userName sw "ada" and urn:ietf:params:scim:schemas:extension:enterprise:2.0:User pr`: true,
		`meta.Created gt 2015-10-10T14:38:21.8617979-07:00`:                                                                              true,
		`meta.created eq "2026-01-31T12:00:00+02:00"`:                                                                                    true,
		`meta.created eq "2026-01-31T12:00:00 02:00"`:                                                                                    true,
		`meta.created eq 2026-01-31T12:00:00 02:00`:                                                                                      true,
		`(meta.created eq 2026-01-31T12:00:00 02:00) and active eq true`:                                                                 true,
		`meta.lastModified lt "2026-01-31T10:00:00.500000001Z"`:                                                                          true,
		`meta.lastModified ge "2026-01-31T10:00:00.500000001Z"`:                                                                          false,
		`meta.resourceType eq "User"`:                                                                                                    true,
	} {
		e, err := filter.Parse(s)
		if err != nil {
			t.Errorf("%s: %v", s, err)
			continue
		}
		if got, err := filter.Match(schema.User(), e, doc); err != nil || got != want {
			t.Errorf("%s: got %v, want %v, %v", s, got, want, err)
		}
	}
}

func TestReq04_ValidateRefuses(t *testing.T) {
	for _, s := range []string{
		`active gt true`, `active co "t"`, `active eq "maybe"`, `emails[primary ge true]`, `x509Certificates.value gt "a"`,
		`name eq "x"`, `meta.created gt "yesterday"`, `userName[a pr]`, `userName gt null`, `not (active le false)`,
		`title pr and active gt false`, `urn:ietf:params:scim:schemas:core:2.0:User eq "x"`,
	} {
		e, err := filter.Parse(s)
		if err != nil {
			t.Errorf("%s: %v", s, err)
			continue
		}
		if err := filter.Validate(schema.User(), e); scimType(err) != schema.InvalidFilter {
			t.Errorf("%s: %v", s, err)
		}
	}
}

func TestReq26_Index(t *testing.T) {
	fold := func(f filter.Field, v string) filter.Term {
		return filter.Term{Field: f, Op: oracle.EQ, Value: v, CaseFold: true}
	}
	exact := func(f filter.Field, v string) filter.Term { return filter.Term{Field: f, Op: oracle.EQ, Value: v} }
	email := func(v, kind string) filter.Term {
		t := fold(filter.FieldEmail, v)
		t.EmailType = kind
		return t
	}
	for s, c := range map[string]struct {
		terms    []filter.Term
		residual string
	}{
		`userName eq "Ada"`:                                      {[]filter.Term{fold(filter.FieldUserName, "Ada")}, ""},
		`externalId eq "X"`:                                      {[]filter.Term{exact(filter.FieldExternalID, "X")}, ""},
		`emails.value eq "x"`:                                    {[]filter.Term{email("x", "")}, ""},
		`emails eq "x"`:                                          {[]filter.Term{email("x", "")}, ""},
		`emails[value eq "x"]`:                                   {[]filter.Term{email("x", "")}, ""},
		`emails[type eq "work"].value eq "x"`:                    {[]filter.Term{email("x", "work")}, ""},
		`emails[type eq "work" and value eq "x"]`:                {[]filter.Term{email("x", "work")}, ""},
		`emails[type eq "work"]`:                                 {nil, `emails[type eq "work"]`},
		`emails[type eq "work" or value eq "x"]`:                 {nil, `emails[type eq "work" or value eq "x"]`},
		`emails[type eq "" and value eq "x"]`:                    {nil, `emails[type eq "" and value eq "x"]`},
		`emails[primary eq true and value eq "x"]`:               {nil, `emails[primary eq true and value eq "x"]`},
		`externalId eq ""`:                                       {nil, `externalId eq ""`},
		`emails[type eq "work" and value eq ""]`:                 {nil, `emails[type eq "work" and value eq ""]`},
		`active eq "False"`:                                      {[]filter.Term{{Field: filter.FieldActive, Op: oracle.EQ, Value: "False", Bool: false}}, ""},
		`userName sw "a"`:                                        {nil, `userName sw "a"`},
		`userName eq null`:                                       {nil, `userName eq`},
		`userName eq "a" or id eq "b"`:                           {nil, `userName eq "a" or id eq "b"`},
		`not (userName eq "a")`:                                  {nil, `not(userName eq "a")`},
		`userName eq "a" and title pr and name.givenName co "x"`: {[]filter.Term{fold(filter.FieldUserName, "a")}, `title pr and name.givenName co "x"`},
	} {
		e, err := filter.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		check(t, schema.User(), s, e, c.terms, c.residual)
	}
	e, err := filter.Parse(`id eq "G" and members eq "U"`)
	if err != nil {
		t.Fatal(err)
	}
	check(t, schema.Group(false), "aws", e, []filter.Term{exact(filter.FieldID, "G"), exact(filter.FieldMember, "U")}, "")
	if !filter.Mentions(schema.Group(false), e, "members", "") || filter.Mentions(schema.Group(false), e, "meta", "") || filter.Mentions(schema.Group(false), e, "members", "value") {
		t.Error("Mentions")
	}
	e, _ = filter.Parse(`members[value eq "U"] and displayName eq "G"`)
	check(t, schema.Group(false), "members[]", e, []filter.Term{exact(filter.FieldMember, "U"), fold(filter.FieldDisplayName, "G")}, "")
	e, _ = filter.Parse(`meta.lastModified ge "2026-01-31T10:00:00Z"`)
	l, ok := filter.Index(schema.User(), e)
	if !ok || l.Terms[0].Op != oracle.GE || !l.Terms[0].Time.Equal(time.Date(2026, 1, 31, 10, 0, 0, 0, time.UTC)) {
		t.Errorf("lastModified: %+v", l)
	}
}

func check(t *testing.T, res *schema.Resource, s string, e filter.Expression, terms []filter.Term, residual string) {
	t.Helper()
	l, ok := filter.Index(res, e)
	left := ""
	if l.Residual != nil {
		left = strings.TrimSpace(toString(l.Residual))
	}
	if ok != (len(terms) > 0) || !reflect.DeepEqual(l.Terms, terms) || left != residual {
		t.Errorf("%s: got %+v and %q", s, l.Terms, left)
	}
}

func toString(e filter.Expression) string { return e.(interface{ String() string }).String() }

// A filter's answer is the same whether it is split or scanned.
func TestReq04_IndexAndResidualAreTheFilter(t *testing.T) {
	doc, err := codec.Decode([]byte(ada), codec.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	some := []string{
		`userName eq "ada@acme.example"`, `userName eq "bob"`, `emails.value eq "ada@example.com"`, `emails[type eq "work" and value eq "ada@home.example"]`,
		`emails[type eq "home" and value eq "ADA@home.example"]`, `id eq "u-1"`, `externalId eq "ext-1"`, `active eq true`, `title pr`, `nickName pr`, `not (active eq true)`, `(active eq true or title pr)`,
	}
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.SampledFrom(some), 1, 4).Draw(t, "parts")
		e, err := filter.Parse(strings.Join(parts, " and "))
		if err != nil {
			t.Fatal(err)
		}
		want, err := filter.Match(schema.User(), e, doc)
		if err != nil {
			t.Fatal(err)
		}
		l, _ := filter.Index(schema.User(), e)
		got := true
		for _, term := range l.Terms {
			got = got && holds(term)
		}
		if l.Residual != nil {
			got = got && filter.Matches(schema.User(), l.Residual, doc)
		}
		if got != want {
			t.Fatalf("%v: split %v, whole %v", parts, got, want)
		}
	})
}

// holds answers a term as the store would, for the document above.
func holds(t filter.Term) bool {
	same := func(s string) bool { return s == t.Value || t.CaseFold && strings.EqualFold(s, t.Value) }
	switch t.Field {
	case filter.FieldUserName:
		return same("Ada@Acme.example")
	case filter.FieldID:
		return same("u-1")
	case filter.FieldExternalID:
		return same("Ext-1")
	case filter.FieldActive:
		return t.Bool
	case filter.FieldEmail:
		return (t.EmailType == "" || t.EmailType == "work") && same("ada@example.com") || (t.EmailType == "" || t.EmailType == "home") && same("Ada@home.example")
	}
	return false
}

// parseSlack is what parsing may allocate beside ten times the text: a filter of
// MaxLength in which every term is as short as can be, twice that with the race
// detector.
const parseSlack = 56 << 10

// However its terms are written, a filter allocates little, and a long one is
// refused before any of it is read.
func TestReq17_ParsingAllocatesLittle(t *testing.T) {
	for _, term := range []string{"a pr", "a.b pr", "u:a pr", "u:a.b pr", "a eq 1", "a eq x", `a eq ""`, `a eq "\n"`, "a[b pr]", "a[b pr].c eq 1", "not (a pr)", "((((a pr))))", "emails.value eq 1"} {
		for _, join := range []string{" or ", " and "} {
			for _, n := range []int{1, 100, filter.MaxLength, 64 << 10} {
				s := strings.Repeat(term+join, max(0, n/(len(term)+len(join))-1)) + term
				allocated.Within(t, min(len(s), filter.MaxLength), parseSlack, func() { _, _ = filter.Parse(s) })
				path := "emails[" + s + "].value"
				allocated.Within(t, min(len(path), filter.MaxLength), parseSlack, func() { _, _ = filter.ParsePath(path) })
			}
		}
	}
	for s, most := range map[string]float64{`userName eq "ada@acme.example"`: 2, `emails[type eq "work" and value eq "ada@acme.example"]`: 6, `id eq "g" and members eq "u"`: 5} {
		if allocs := testing.AllocsPerRun(100, func() { _, _ = filter.Parse(s) }); allocs > most {
			t.Errorf("%s: %v allocations, want %v at most", s, allocs, most)
		}
	}
}

func FuzzFilter(f *testing.F) {
	for _, s := range append(attrs, `userName eq "a" and (b pr or not (c lt 5))`, `emails[type eq "work"].value eq x`, `meta.created gt 2015-10-10T14:38:21 07:00`, `a eq "\u00e9\""`, `(((`, `emails[(a pr)]`) {
		f.Add(s)
	}
	doc, err := codec.Decode([]byte(ada), codec.Limits{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		allocated.Within(t, min(len(s), filter.MaxLength), parseSlack, func() { _, _ = filter.Parse(s) })
		e, err := filter.Parse(s)
		if err != nil {
			if scimType(err) != schema.InvalidFilter {
				t.Fatalf("%q: %v", s, err)
			}
			return
		}
		if len(s) > filter.MaxLength {
			t.Fatal("too long and accepted")
		}
		if filter.Validate(schema.User(), e) != nil {
			return
		}
		whole := filter.Matches(schema.User(), e, doc)
		l, found := filter.Index(schema.User(), e)
		if !found && filter.Matches(schema.User(), l.Residual, doc) != whole {
			t.Fatalf("%q: residual differs", s)
		}
	})
}

func FuzzPath(f *testing.F) {
	for _, s := range append(attrs, `emails[type eq "work"].value`, `members[value eq "x" or value eq "y"]`, `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		allocated.Within(t, min(len(s), filter.MaxLength), parseSlack, func() { _, _ = filter.ParsePath(s) })
		p, err := filter.ParsePath(s)
		if err != nil {
			if scimType(err) != schema.InvalidPath {
				t.Fatalf("%q: %v", s, err)
			}
			return
		}
		if p.ValueExpression == nil {
			again, err := filter.ParsePath(p.String())
			if err != nil || !reflect.DeepEqual(p, again) {
				t.Fatalf("%q: printed %q: %v", s, p.String(), err)
			}
		}
	})
}

func BenchmarkParseAlone(b *testing.B) {
	for _, s := range []string{`userName eq "ada@acme.example"`, `emails[type eq "work" and value eq "ada@acme.example"]`, `id eq "g" and members eq "u"`} {
		b.Run(s[:8], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := filter.Parse(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkParse(b *testing.B) {
	for _, s := range []string{`userName eq "ada@acme.example"`, `emails[type eq "work" and value eq "ada@acme.example"]`} {
		b.Run(s[:8], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				e, err := filter.Parse(s)
				if err != nil {
					b.Fatal(err)
				}
				if _, ok := filter.Index(schema.User(), e); !ok {
					b.Fatal("no index")
				}
			}
		})
	}
}
