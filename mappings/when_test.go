package mappings

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
)

// Each way in which an expression can meet a person it was not written for is
// a no: never an error, never a panic, and never a yes.
func TestSpec6_WhenTraps(t *testing.T) {
	const urn = `user["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]`
	full := map[string]any{
		"userType": "contractor", "level": float64(3), "count": int64(3), "remote": true, "empty": "", "nothing": nil,
		"name":   map[string]any{"familyName": "Lovelace"},
		"emails": []any{map[string]any{"value": "ada@acme.example", "primary": true}, map[string]any{"value": "a@b.example"}},
		"roles":  []any{"a", "b"}, "tags": []any{},
		"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": map[string]any{"department": "Engines"},
	}
	tests := []struct {
		name, when string
		want       bool
		why        string // part of why not, for a no
	}{
		{"absent", `user.costCenter == "7"`, false, `attribute "costCenter", which the person lacks`},
		{"absent and unequal", `user.costCenter != "7"`, false, `attribute "costCenter", which the person lacks`},
		{"absent and negated", `!(user.costCenter == "7")`, false, `attribute "costCenter", which the person lacks`},
		{"absent by index", `user["costCenter"] == "7"`, false, `attribute "costCenter", which the person lacks`},
		{"absent extension", `user["urn:x"].a == "7"`, false, `attribute "urn:x", which the person lacks`},
		{"absent below what is there", `user.name.givenName == "Ada"`, false, `attribute "givenName", which the person lacks`},
		{"below what is absent", `user.manager.value == "1"`, false, `attribute "manager", which the person lacks`},
		{"below a text", `user.userType.more == "1"`, false, `attribute "more", which the person lacks`},
		{"absent in a list's item", `user.emails.all(e, e.primary)`, false, `attribute "primary", which the person lacks`},
		{"absent list", `user.photos.exists(p, p.value != "")`, false, `attribute "photos", which the person lacks`},
		{"absent and size", `size(user.costCenter) == 0`, false, `attribute "costCenter", which the person lacks`},
		{"absent and or", `user.costCenter == "7" || user.userType == "contractor"`, true, ""},
		{"absent and or the other way", `user.userType == "contractor" || user.costCenter == "7"`, true, ""},
		{"absent or false", `user.costCenter == "7" || user.userType == "employee"`, false, `attribute "costCenter", which the person lacks`},
		{"absent and and", `user.costCenter == "7" && user.userType == "contractor"`, false, `attribute "costCenter", which the person lacks`},
		{"absent and false", `user.costCenter == "7" && false`, false, "the expression is false"},
		{"absent in a condition", `user.costCenter == "7" ? true : true`, false, `attribute "costCenter", which the person lacks`},
		{"asked for", `has(user.costCenter)`, false, "the expression is false"},
		{"not there and asked for", `!has(user.costCenter)`, true, ""},
		{"there and asked for", `has(user.userType) && user.userType == "contractor"`, true, ""},
		{"in attributes", `"costCenter" in user`, false, "the expression is false"},
		{"null is not absent", `user.nothing == null`, true, ""},
		{"null is no text", `user.nothing == "x"`, false, "the expression is false"},
		{"null has no length", `size(user.nothing) == 0`, false, "another type"},
		{"empty is not absent", `user.empty == ""`, true, ""},
		{"letter case of the value", `user.userType == "Contractor"`, false, "the expression is false"},
		{"letter case of the name", `user.usertype == "contractor"`, false, `attribute "usertype", which the person lacks`},
		{"number that JSON made", `user.level == 3`, true, ""},
		{"number that JSON made, ordered", `user.level >= 3 && user.level < 4`, true, ""},
		{"whole number", `user.count > 2`, true, ""},
		{"number against text", `user.level == "3"`, false, "the expression is false"},
		{"number ordered against text", `user.level > "2"`, false, "another type"},
		{"text method on a number", `user.level.startsWith("3")`, false, "another type"},
		{"truth", `user.remote == true`, true, ""},
		{"truth is no text", `user.remote == "true"`, false, "the expression is false"},
		{"in a list", `"a" in user.roles`, true, ""},
		{"in an empty list", `"a" in user.tags`, false, "the expression is false"},
		{"first of an empty list", `user.tags[0] == "a"`, false, "the expression fails for this person"},
		{"all of an empty list", `user.tags.all(t, t == "a")`, true, ""},
		{"extension", urn + `.department == "Engines"`, true, ""},
		{"extension attribute at the top", `user.department == "Engines"`, false, `attribute "department", which the person lacks`},
		{"group without case", `"ALL-STAFF" in groups`, true, ""},
		{"group compared with case", `groups.exists(g, g == "ALL-STAFF")`, false, "the expression is false"},
		{"not in a group", `!("x" in groups)`, true, ""},
		{"number in groups", `dyn(7) in groups`, false, "the expression is false"},
		{"first group is the first by name", `groups[0] == "all-staff"`, true, ""},
		{"no such group", `groups[7] == "x"`, false, "the expression fails for this person"},
		{"division by zero", `1 / (int(user.level) - 3) == 1`, false, "the expression fails for this person"},
		{"overflow", `int(user.level) * 9223372036854775807 > 0`, false, "the expression fails for this person"},
		{"regular expression of the person's", `email.matches(user.empty + "(")`, false, "the expression fails for this person"},
		{"e-mail with case", `email.endsWith("@ACME.example")`, false, "the expression is false"},
	}
	p := Person{Email: "ada@acme.example", Attributes: full, Groups: []Group{{Name: "eng-web"}, {Name: "all-staff"}}}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			r := Rule{Name: "r", When: tc.when, Org: "con", Role: "user"}
			s := compile(t, r)
			if got := s.Match(p)["con"].Matched; got != tc.want {
				t.Fatalf("%s: matched %v, want %v", tc.when, got, tc.want)
			}
			j := s.Judge([]Rule{r}, p)
			v := j.Rule(0)
			if v.Matched != tc.want || !tc.want && !strings.Contains(j.Says(0, v, Unknown), tc.why) {
				t.Fatalf("%s: explained by %+v, want %q", tc.when, v, tc.why)
			}
			for _, nobody := range []Person{{}, {Attributes: map[string]any{}}, {Email: "x"}} {
				if strings.Contains(tc.when, "user.") && !strings.HasPrefix(tc.when, "!") && s.Match(nobody)["con"].Matched {
					t.Fatalf("%s: somebody without any attribute matched", tc.when)
				}
			}
		})
	}
}

// An identity provider may spell an address another way at every login: whom an
// expression matches does not depend on it.
func TestSpec1_WhenSeesAnAddressAsItIsCompared(t *testing.T) {
	s := compile(t, Rule{Name: "r", When: `email in ["ada@acme.example", "ada@xn--bcher-kva.example"] && email.matches("^[a-z]+@[a-z.-]+$")`, Org: "con", Role: "user"})
	for _, spelled := range []string{
		"ada@acme.example", "Ada@acme.example", "ADA@ACME.EXAMPLE", "ada@acme.example.", "ada@bücher.example", "Ada@Bücher.Example", "ada@XN--Bcher-KVA.example",
	} {
		if !s.Match(Person{Email: spelled})["con"].Matched {
			t.Errorf("%s is not matched", spelled)
		}
	}
	for _, no := range []string{"", "ada", "bob@acme.example", "ada@acme.example@acme.example", "adá@acme.example"} {
		if s.Match(Person{Email: no})["con"].Matched {
			t.Errorf("%s is matched", no)
		}
	}
}

// What might take too long is refused before it serves anybody, and what does
// for one person alone is given up for that person.
func TestSpec6_WhenIsCostLimited(t *testing.T) {
	for _, when := range []string{
		`groups.exists(a, groups.exists(b, a == b))`,
		`groups.exists(g, user.emails.exists(e, e.value == g))`,
		`groups.all(a, groups.all(b, a + b + a + b != "" && a.contains(b) == a.contains(b)))`,
		`groups.map(g, g + g + g + g).exists(g, g.matches("^(eng|ops)-[a-z]+-(a|b)$"))`,
	} {
		_, errs := Compile([]Rule{{Name: "r", When: when, Org: "con", Role: "user"}}, identity.DefaultCatalogue(), kinds)
		if len(errs) != 1 || errs[0].Field != "when" || !strings.Contains(errs[0].Message, "may take too long") {
			t.Errorf("%s: got %v", when, errs)
		}
	}
	for _, when := range []string{
		`groups.exists(g, g.startsWith("eng-"))`,
		`groups.exists(g, g.matches("^eng-[a-z]+$"))`,
		`user.emails.exists(e, e.value.endsWith("@acme.example"))`,
		`user.tags.exists(t, t in groups)`,
		`user["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"].department in ["a", "b"]`,
		`email.matches("^[^@]+@(acme|globex)\\.example$")`,
		strings.TrimSuffix(strings.Repeat(`"a-group" in groups || `, 50), " || "),
	} {
		compile(t, Rule{Name: "r", When: when, Org: "con", Role: "user"})
	}
	r := Rule{Name: "r", When: `user.tags.exists(t, t == "x") || user.userType == "x"`, Org: "con", Role: "user"}
	s := compile(t, r)
	many := make([]any, 500_000)
	for i := range many {
		many[i] = "y"
	}
	p := Person{Attributes: map[string]any{"tags": many, "userType": "x"}}
	if s.Match(p)["con"].Matched {
		t.Fatal("matched past the limit")
	}
	j := s.Judge([]Rule{r}, p)
	if says := j.Says(0, j.Rule(0), Unknown); !strings.Contains(says, "fails for this person (it takes too long, more than 100000 units)") {
		t.Fatalf("got %q", says)
	}
	p.Attributes["tags"] = many[:10]
	if !s.Match(p)["con"].Matched {
		t.Fatal("not matched below the limit")
	}
}

// A rule that was given up leaves a member what it gives, and no more than they have;
// what others give is theirs besides.
func TestSpec6_WhatIsGivenUpKeeps(t *testing.T) {
	rule := func(name string, role identity.Role, seat identity.Tier, groups string) Rule {
		r := Rule{Name: name, When: `user.tags.exists(t, t == "x")`, Org: "ent", Role: role, Seat: seat}
		if groups != "" {
			r.When, r.Group = "", groups
		}
		return r
	}
	many := make([]any, 100_000)
	for i := range many {
		many[i] = "y"
	}
	p := Person{Attributes: map[string]any{"tags": many}, Groups: []Group{{Name: "staff"}}}
	for _, tc := range []struct {
		rules []Rule
		role  identity.Role // they have
		seat  identity.Tier
		want  string
	}{
		{[]Rule{rule("admins", "admin", "", "")}, "user", "", "true user  [admins]"},
		{[]Rule{rule("admins", "admin", "", "")}, "admin", "standard", "true admin  [admins]"},
		{[]Rule{rule("users", "user", "", "")}, "owner", "", "true user  [users]"},
		{[]Rule{rule("users", "user", "", ""), rule("admins", "admin", "premium", "")}, "owner", "premium", "true admin premium [users admins]"},
		{[]Rule{rule("staff", "admin", "standard", "staff"), rule("users", "user", "premium", "")}, "user", "premium", "true admin premium [users staff]"},
		{[]Rule{rule("staff", "user", "", "staff"), rule("users", "user", "", "")}, "owner", "premium", "true user  [staff]"},
		{[]Rule{rule("heavy", "", "premium", "")}, "user", "standard", "false  standard [heavy]"},
		{[]Rule{rule("heavy", "", "premium", "")}, "user", "", "false   []"},
	} {
		s := compile(t, tc.rules...)
		m := s.Match(p)["ent"]
		if before := m.Matched; before != (tc.rules[0].Name == "staff") {
			t.Fatalf("%+v: matched by itself: %v", tc.rules, before)
		}
		m = m.Keeping(tc.role, tc.seat, identity.DefaultCatalogue()[identity.KindEnterprise])
		var names []string
		for _, r := range m.Rules[:m.Decisive] {
			names = append(names, r.Name)
		}
		if got := fmt.Sprintf("%v %s %s %v", m.Matched, m.Role, m.Seat, names); got != tc.want {
			t.Errorf("%+v of a member who is %s %s\n got %s\nwant %s", tc.rules, tc.role, tc.seat, got, tc.want)
		}
	}
}

// Somebody of unusual size is judged as anybody else.
func TestSpec6_WhenOfManyGroups(t *testing.T) {
	s := compile(t, Rule{Name: "r", When: `groups.exists(g, g.startsWith("the-one"))`, Org: "con", Role: "user"})
	p := Person{}
	for i := range 5 * usualGroups {
		p.Groups = append(p.Groups, Group{Name: fmt.Sprintf("group-%d", i)})
	}
	if s.Match(p)["con"].Matched {
		t.Fatal("matched")
	}
	p.Groups = append(p.Groups, Group{Name: "the-one" + strings.Repeat("x", 10*usualText)})
	if !s.Match(p)["con"].Matched {
		t.Fatal("not matched")
	}
}

// A context that ends interrupts an expression and is reported: the rule has
// then said nothing, and above all not no.
func TestSpec6_WhenIsInterruptible(t *testing.T) {
	s := compile(t, Rule{Name: "r", When: `groups.exists(g, g.startsWith("zz"))`, Org: "con", Role: "user"})
	var groups []GroupMatch
	for i := range 2 * usualGroups {
		groups = append(groups, s.Group(Group{Name: fmt.Sprintf("group-%d", i)}))
	}
	groups = append(groups, s.Group(Group{Name: "zz"}))
	ctx, cancel := context.WithCancel(t.Context())
	if m, err := s.MatchContext(ctx, Person{}, groups); err != nil || !m["con"].Matched {
		t.Fatalf("got %v, %v", m, err)
	}
	cancel()
	if m, err := s.MatchContext(ctx, Person{}, groups); m != nil || !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v, %v", m, err)
	}
	past, cancel := context.WithDeadline(t.Context(), time.Unix(0, 0))
	defer cancel()
	if _, err := s.MatchContext(past, Person{}, groups); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v", err)
	}
}

func TestSpec6_WhenSuggestions(t *testing.T) {
	tests := []struct {
		when          string
		message, want string
		column        int
	}{
		{`usr.userType == "x"`, "undeclared reference to 'usr'", "user", 1},
		{`"a" in group`, "undeclared reference to 'group'", "groups", 8},
		{`emial == "x"`, "undeclared reference to 'emial'", "email", 1},
		{`userType == "x"`, "undeclared reference to 'userType'", "user.userType", 1},
		{`user.userType == "x" && title == "y"`, "undeclared reference to 'title'", "user.title", 25},
		{`groups == "x"`, `write "its name" in groups`, "", 8},
		{`now() > 1`, "undeclared reference to 'now'", "", 4},
	}
	for _, tc := range tests {
		_, errs := Compile([]Rule{{When: tc.when, Org: "con", Role: "user"}}, identity.DefaultCatalogue(), kinds)
		if len(errs) != 1 || !strings.Contains(errs[0].Message, tc.message) || errs[0].Suggestion != tc.want || errs[0].Line != 1 || errs[0].Column != tc.column {
			t.Errorf("%s: got %+v", tc.when, errs)
		}
	}
}

func TestDoubts(t *testing.T) {
	const urn = `user["` + EnterpriseExtension + `"]`
	tests := []struct {
		when   string
		want   string // the suggestion; empty: no doubt
		column int
	}{
		{`user.usertype == "x"`, "user.userType", 1},
		{`true && user.usrType == "x"`, "user.userType", 9},
		{`user["tittle"] == "x"`, "user.title", 1},
		{`has(user.displayname)`, "user.displayName", 5},
		{`user.department == "x"`, urn + ".department", 1},
		{urn + `.departmnt == "x"`, urn + ".department", 1},
		{urn + `.department == "x"`, "", 0},
		{urn + `.badge == "x"`, "", 0},
		{`user["urn:acme:User"].departmnt == "x"`, "", 0},
		{`user.userType == "x" && user.name.familyName == "y"`, "", 0},
		{`user.emails.exists(e, e.valeu == "x")`, "", 0},
		{`user.kind == "x" || user.level > 3 || user.team == "y" || user.tags == [] || user.remote || user.rank == 1`, "", 0},
		{`"userTyp" in user`, "", 0},
		{`true && email.endsWith("@Acme.example")`, `"@acme.example"`, 24},
		{`email in ["ada@acme.example", "Bob@acme.example"]`, `"bob@acme.example"`, 31},
		{`email == "ada@acme.example" && user.title == "Ada" && email.matches("[A-Z]")`, "", 0},
	}
	for _, tc := range tests {
		s := compile(t, Rule{Name: "first", Group: "g", Org: "con", Role: "user"}, Rule{Name: "r", When: tc.when, Org: "con", Role: "user"})
		got := s.Doubts()
		if tc.want == "" {
			if len(got) != 0 {
				t.Errorf("%s: doubted: %+v", tc.when, got)
			}
			continue
		}
		if len(got) != 1 || got[0].Index != 1 || got[0].Suggestion != tc.want || got[0].Line != 1 || got[0].Column != tc.column {
			t.Errorf("%s: got %+v, want %s at %d", tc.when, got, tc.want, tc.column)
		}
	}
}

// The estimate and the size it is made for hold together: at the usual size no
// expression that was accepted costs more than the limit.
func TestUsualSizeStaysBelowTheLimit(t *testing.T) {
	p := Person{Email: strings.Repeat("e", usualEmail-2) + "@x", Attributes: map[string]any{}}
	for i := range usualGroups {
		name := fmt.Sprintf("%0*d", usualText, i)
		p.Groups = append(p.Groups, Group{Name: name})
	}
	var list []any
	for i := range usualText {
		list = append(list, map[string]any{"value": fmt.Sprintf("%0*d", usualText, i)})
	}
	p.Attributes["emails"] = list
	p.Attributes["title"] = strings.Repeat("t", usualText)
	for _, when := range []string{
		`groups.exists(g, g.matches("^eng-[a-z]+$"))`,
		`user.emails.exists(e, e.value.endsWith("@acme.example"))`,
		`user.emails.exists(e, e.value in groups)`,
		`groups.filter(g, g.contains("zz")).size() > 2 || user.title == "x"`,
		`groups.exists(g, g == user.title) || email.contains("zzz")`,
	} {
		s := compile(t, Rule{Name: "r", When: when, Org: "con", Role: "user"})
		x := s.rules[0].when
		a := newActivation(p, "")
		if !a.usual || !x.attributes.usual(a.attributes) {
			t.Fatalf("%s: the person is not of usual size", when)
		}
		_, details, err := x.program.Eval(a)
		if err != nil {
			t.Errorf("%s: %v", when, err)
			continue
		}
		if cost := details.ActualCost(); cost == nil || *cost > maxCost {
			t.Errorf("%s: costs %v", when, cost)
		}
	}
}

func TestAttributesUsed(t *testing.T) {
	for when, want := range map[string][]string{
		`user.a == user["b"].c && has(user.d)`:  {"a", "b", "d"},
		`user.exists(k, k == "x")`:              nil,
		`user.a == 1 && "x" in user`:            nil,
		`groups.exists(g, g == user.e)`:         {"e"},
		`user.f.exists(x, x.g == user[x.h])`:    nil,
		`email == "x"`:                          {},
		`user.a.b.c == 1 || user["a"] == "two"`: {"a", "a"},
	} {
		got := compile(t, Rule{Name: "r", When: when, Org: "con", Role: "user"}).rules[0].when.attributes
		slices.Sort(got.names)
		if (want == nil) != got.all || want != nil && !slices.Equal(got.names, want) {
			t.Errorf("%s: got %+v, want %v", when, got, want)
		}
	}
}

// Whatever stands in `when:`, reading it reports mistakes with a place inside
// it or gives an expression that judges anybody within its limit.
func FuzzWhen(f *testing.F) {
	for _, s := range []string{
		`user.userType == "contractor" && "all-staff" in groups`, `groups.exists(g, g.matches("^a+$"))`, `user["a"].b.c[0] == 1`,
		`has(user.a) ? user.a : email == ""`, `groups.map(g, g + g).filter(g, size(g) > 3) == []`, `{"a": user}.a.b == [1, 2.5, b"x", null]`,
		`"\u00e9" in groups`, `user.all(k, user[k] != k)`, `timestamp("2020-01-01T00:00:00Z") < timestamp(user.a)`, `duration("1h") > duration(email)`, "grups", "(((", `'''`,
	} {
		f.Add(s)
	}
	people := []Person{
		{},
		{Email: "ada@acme.example", Attributes: map[string]any{"a": "b", "b": []any{"c", 1.5, nil}, "c": map[string]any{"d": true}}, Groups: []Group{{Name: "all-staff"}, {Name: "É"}, {Name: ""}}},
	}
	cat := identity.DefaultCatalogue()
	f.Fuzz(func(t *testing.T, text string) {
		rules := []Rule{{Name: "r", When: text, Org: "con", Role: "user"}}
		s, errs := Compile(rules, cat, kinds)
		if (s == nil) != (len(errs) > 0) {
			t.Fatalf("set %v with mistakes %v", s != nil, errs)
		}
		if _, again := Compile(rules, cat, kinds); !reflect.DeepEqual(again, errs) {
			t.Fatalf("read twice: %v\n%v", errs, again)
		}
		for _, e := range errs {
			if e.Message == "" || e.Line < 0 || e.Column < 0 || e.Line > 1+strings.Count(text, "\n") {
				t.Fatalf("mistake nowhere: %+v", e)
			}
		}
		if s == nil {
			return
		}
		s.Shadows()
		for _, d := range s.Doubts() {
			if d.Message == "" || d.Line < 1 || d.Column < 1 {
				t.Fatalf("doubt nowhere: %+v", d)
			}
		}
		for _, p := range people {
			m := s.Match(p)["con"].Matched
			j := s.Judge(rules, p)
			if v := j.Rule(0); v.Matched != m || v.Matched == (v.Not != "") || !v.Matched && j.Says(0, v, Unknown) == "" {
				t.Fatalf("matched %v, explained %+v", m, v)
			}
			_, details, err := s.rules[0].when.program.Eval(newActivation(p, ""))
			if err == nil && *details.ActualCost() > maxCost {
				t.Fatalf("cost %d", *details.ActualCost())
			}
		}
	})
}

// Whoever writes an expression as they would write a filter, SQL or a letter is told
// what to write instead, once, and where.
func TestSpec6_WordsOfOtherLanguages(t *testing.T) {
	for text, want := range map[string]struct {
		column int
		write  string
	}{
		`user.title = "x"`:                    {12, "write == to compare"},
		`user.title eq "x"`:                   {12, "write == to compare"},
		`user.title ne "x"`:                   {12, "write != to compare"},
		`user.a == "x" & user.b == "y"`:       {15, "write && for and"},
		`user.a == "x" AND user.b == "y"`:     {15, "write && for and"},
		`user.a == "x" | user.b == "y"`:       {15, "write || for or"},
		`"eng" in groups or user.title == ""`: {17, "write || for or"},
		`not (user.title == "x")`:             {5, "write ! for not"},
		`user.title == “x”`:                   {15, "straight quotation marks"},
		`user.title contains "x"`:             {12, ".contains("},
	} {
		_, errs := compileExpression(text)
		if len(errs) != 1 || errs[0].Line != 1 || errs[0].Column != want.column || !strings.Contains(errs[0].Message, want.write) {
			t.Errorf("%s: %+v, want %q at 1:%d alone", text, errs, want.write, want.column)
		}
	}
	if _, errs := compileExpression(`user.a == "x" user.b`); len(errs) == 0 || strings.Contains(errs[0].Message, "write") {
		t.Errorf("a word that may be anything: %+v", errs)
	}
}
