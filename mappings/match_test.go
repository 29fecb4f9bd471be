package mappings

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

var kinds = map[string]identity.Kind{"ent": identity.KindEnterprise, "con": identity.KindConsole}

func compile(t testing.TB, rules ...Rule) *Set {
	t.Helper()
	for i := range rules {
		rules[i].Ref = Ref{Name: rules[i].Name, File: "acme.yaml", Line: i + 1, Column: 5}
	}
	s, errs := Compile(rules, identity.DefaultCatalogue(), kinds)
	if len(errs) > 0 {
		t.Fatalf("rules do not compile: %v", errs)
	}
	return s
}

func in(names ...string) Person {
	p := Person{Email: "ada@acme.example"}
	for _, n := range names {
		p.Groups = append(p.Groups, Group{Name: n})
	}
	return p
}

func TestSpec6_GroupMatchers(t *testing.T) {
	s := compile(t,
		Rule{Name: "exact", Group: "Eng-Platform", Org: "con", Role: "admin"},
		Rule{Name: "glob", Group: "ops-*", Org: "con", Role: "developer"},
		Rule{Name: "id", ExternalID: "6f1c", Org: "con", Role: "billing"},
		Rule{Name: "okta only", Group: "staff", Directory: "okta", Org: "ent", Role: "user"},
		Rule{Name: "escaped", Group: `a\*b`, Org: "ent", Role: "admin"},
	)
	tests := []struct {
		name   string
		groups []Group
		org    string
		want   string // the rule that matched, empty for none
		why    string
	}{
		{"exact without case", []Group{{Name: "ENG-platform"}}, "con", "exact", `group "ENG-platform"`},
		{"exact is whole", []Group{{Name: "eng-platform-2"}}, "con", "", ""},
		{"glob", []Group{{Name: "Ops-EU/night"}}, "con", "glob", `group "Ops-EU/night"`},
		{"glob is anchored", []Group{{Name: "devops-eu"}}, "con", "", ""},
		{"externalId", []Group{{Name: "whatever", ExternalID: "6f1c"}}, "con", "id", `externalId "6f1c"`},
		{"externalId with case", []Group{{Name: "whatever", ExternalID: "6F1C"}}, "con", "", ""},
		{"a name is no externalId", []Group{{Name: "6f1c"}}, "con", "", ""},
		{"directory named", []Group{{Name: "staff", Directory: "okta"}}, "ent", "okta only", `group "staff"`},
		{"another directory", []Group{{Name: "staff", Directory: "entra"}}, "ent", "", ""},
		{"a login claim has no directory", []Group{{Name: "staff"}}, "ent", "", ""},
		{"an escaped star is a star", []Group{{Name: "A*B"}}, "ent", "escaped", `group "A*B"`},
		{"an escaped star is nothing else", []Group{{Name: "axb"}}, "ent", "", ""},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			for range 2 { // the second time from memory
				m, ok := s.Match(Person{Groups: tc.groups})[tc.org]
				if tc.want == "" {
					if ok {
						t.Fatalf("matched %+v", m)
					}
					continue
				}
				if len(m.Rules) != 1 || m.Rules[0].Name != tc.want || m.Rules[0].Why != tc.why || m.Rules[0].File != "acme.yaml" || m.Rules[0].Line == 0 {
					t.Fatalf("got %+v, want rule %q because of %s", m.Rules, tc.want, tc.why)
				}
			}
		})
	}
}

func TestSpec5_HighestWins(t *testing.T) {
	s := compile(t,
		Rule{Name: "everybody", Group: "all", Org: "ent", Role: "user"},
		Rule{Name: "standard", Group: "all", Org: "ent", Seat: "standard"},
		Rule{Name: "owners", Group: "bosses", Org: "ent", Role: "owner"},
		Rule{Name: "admins", Group: "it", Org: "ent", Role: "admin", Seat: "premium"},
		Rule{Name: "more owners", Group: "b*", Org: "ent", Role: "owner"},
	)
	m := s.Match(in("it", "all", "bosses"))["ent"]
	if !m.Matched || m.Role != "owner" || m.Seat != "premium" {
		t.Fatalf("got %+v, want owner with premium", m)
	}
	var names []string
	for _, r := range m.Rules {
		names = append(names, r.Name)
	}
	if got := strings.Join(names, ","); got != "owners,more owners,admins,everybody,standard" || m.Decisive != 3 {
		t.Fatalf("got rules %s, %d of them decisive", got, m.Decisive)
	}
}

func TestSpec5_SeatOnlyMakesNoMember(t *testing.T) {
	s := compile(t, Rule{Name: "heavy", Group: "premium", Org: "ent", Seat: "premium"})
	m, ok := s.Match(in("premium"))["ent"]
	if !ok || m.Matched || m.Role != "" || m.Seat != "premium" || len(m.Rules) != 1 {
		t.Fatalf("got %+v (entry %v)", m, ok)
	}
	if d := DesiredOf(PersonFacts{OwnerActive: true}, org(identity.ModeSCIM, true), OrgFacts{}, m, identity.DefaultCatalogue()); d.Present {
		t.Fatalf("a seat alone made a member: %+v", d)
	}
}

func TestSpec6_When(t *testing.T) {
	tests := []struct {
		name string
		when string
		want bool
	}{
		{"attribute and group", `user.userType == "contractor" && "all-staff" in groups`, true},
		{"in compares groups without case", `"ALL-Staff" in groups`, true},
		{"not in compares groups without case", `!("ALL-STAFF" in groups)`, false},
		{"attribute that differs", `user.userType == "employee"`, false},
		{"lacking attribute", `user.costCenter == "7"`, false},
		{"lacking attribute negated", `user.costCenter != "7"`, false},
		{"lacking attribute asked for", `has(user.costCenter) && user.costCenter == "7"`, false},
		{"lacking attribute beside a truth", `user.costCenter == "7" || email.endsWith("@acme.example")`, true},
		{"nested attribute", `user.name.familyName == "Lovelace"`, true},
		{"extension attribute", `user["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"].department == "Engines"`, true},
		{"number", `user.level >= 3`, true},
		{"wrong type at run time", `user.level.startsWith("3")`, false},
		{"a macro over groups", `groups.exists(g, g.startsWith("eng-"))`, true},
		{"regular expression", `email.matches("^ada@")`, true},
		{"division by zero", `1 / (user.level - 3) == 1`, false},
	}
	p := Person{
		Email: "ada@acme.example",
		Attributes: map[string]any{
			"userType": "contractor", "level": int64(3),
			"name": map[string]any{"familyName": "Lovelace"},
			"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": map[string]any{"department": "Engines"},
		},
		Groups: []Group{{Name: "all-staff"}, {Name: "eng-web"}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			s := compile(t, Rule{Name: "r", When: tc.when, Org: "con", Role: "user"})
			m := s.Match(p)["con"]
			if m.Matched != tc.want {
				t.Fatalf("%s: matched %v, want %v", tc.when, m.Matched, tc.want)
			}
			if tc.want && m.Rules[0].Why != "when" {
				t.Fatalf("why is %q", m.Rules[0].Why)
			}
			if strings.Contains(tc.when, "user") && s.Match(Person{})["con"].Matched {
				t.Fatal("somebody without any attribute matched")
			}
		})
	}
}

func TestSpec6_WhenCountsTheNamedDirectoryOnly(t *testing.T) {
	s := compile(t,
		Rule{Name: "okta", When: `"staff" in groups`, Directory: "okta", Org: "con", Role: "user"},
		Rule{Name: "any", When: `"staff" in groups`, Org: "ent", Role: "user"},
	)
	got := s.Match(Person{Groups: []Group{{Name: "staff", Directory: "entra"}}})
	if got["con"].Matched || !got["ent"].Matched {
		t.Fatalf("got %+v", got)
	}
}

func TestConcerns(t *testing.T) {
	s := compile(t,
		Rule{Name: "a", Group: "exact", Org: "con", Role: "user"},
		Rule{Name: "b", Group: "glob-*", Org: "con", Role: "user"},
		Rule{Name: "c", ExternalID: "id-1", Org: "con", Role: "user"},
		Rule{Name: "d", Group: "here", Directory: "okta", Org: "con", Role: "user"},
		Rule{Name: "e", When: `user.a == "b"`, Org: "con", Role: "user"},
	)
	for _, tc := range []struct {
		g    Group
		want bool
	}{
		{Group{Name: "EXACT"}, true},
		{Group{Name: "glob-7"}, true},
		{Group{Name: "x", ExternalID: "id-1"}, true},
		{Group{Name: "here", Directory: "okta"}, true},
		{Group{Name: "here", Directory: "entra"}, false},
		{Group{Name: "nothing"}, false},
	} {
		if got := s.Concerns(tc.g); got != tc.want {
			t.Errorf("Concerns(%+v) = %v, want %v", tc.g, got, tc.want)
		}
	}
	s = compile(t, Rule{Name: "w", When: `size(groups) > 2`, Org: "con", Role: "user"})
	if !s.Concerns(Group{Name: "nothing"}) {
		t.Error("an expression that looks at groups is concerned by every group")
	}
}

func TestCompile_EveryMistake(t *testing.T) {
	long := strings.Repeat("x", maxPattern+1)
	tests := []struct {
		name  string
		rule  Rule
		field string
		part  string // of the message
	}{
		{"no matcher", Rule{Org: "con", Role: "user"}, "matcher", "matches nobody"},
		{"two matchers", Rule{Group: "a", When: "true", Org: "con", Role: "user"}, "when", "group and when"},
		{"no effect", Rule{Group: "a", Org: "con"}, "effect", "neither a role nor a seat"},
		{"unknown org", Rule{Group: "a", Org: "xyz", Role: "user"}, "org", `"xyz" is not declared`},
		{"role of another kind", Rule{Group: "a", Org: "con", Role: "owner"}, "role", "kind console"},
		{"primary owner", Rule{Group: "a", Org: "ent", Role: "primary_owner"}, "role", "never mapped"},
		{"seat without seats", Rule{Group: "a", Org: "con", Seat: "premium"}, "seat", "have no seats"},
		{"unknown seat", Rule{Group: "a", Org: "ent", Seat: "gold"}, "seat", `"gold" does not exist`},
		{"open class", Rule{Group: "a[b", Org: "con", Role: "user"}, "group", "without its ]"},
		{"backward range", Rule{Group: "a[z-a]", Org: "con", Role: "user"}, "group", "backwards"},
		{"empty class", Rule{Group: "a[]", Org: "con", Role: "user"}, "group", "empty"},
		{"trailing backslash", Rule{Group: `a\`, Org: "con", Role: "user"}, "group", "last backslash"},
		{"long pattern", Rule{Group: long, Org: "con", Role: "user"}, "group", "longer than"},
		{"not a boolean", Rule{When: `user.a`, Org: "con", Role: "user"}, "when", "true or false"},
		{"unknown variable", Rule{When: `"a" in grups`, Org: "con", Role: "user"}, "when", "grups"},
		{"syntax", Rule{When: `user.a ==`, Org: "con", Role: "user"}, "when", "Syntax error"},
		{"bad regular expression", Rule{When: `email.matches("(")`, Org: "con", Role: "user"}, "when", "in the expression"},
		{"blank expression", Rule{When: "  ", Org: "con", Role: "user"}, "when", "is empty"},
		{"long expression", Rule{When: "true" + strings.Repeat(" ", maxExpression), Org: "con", Role: "user"}, "when", "longer than"},
		{"deep expression", Rule{When: strings.Repeat("(", 1500) + "true" + strings.Repeat(")", 1500), Org: "con", Role: "user"}, "when", "in the expression"},
	}
	var rules []Rule
	for _, tc := range tests {
		rules = append(rules, tc.rule)
	}
	set, errs := Compile(rules, identity.DefaultCatalogue(), kinds)
	if set != nil {
		t.Fatal("a set came out of rules with mistakes")
	}
	for i, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			at := slices.IndexFunc(errs, func(e RuleError) bool { return e.Index == i })
			if at < 0 {
				t.Fatal("not reported")
			}
			if e := errs[at]; e.Field != tc.field || !strings.Contains(e.Message, tc.part) {
				t.Fatalf("got field %q, message %q; want field %q and %q", e.Field, e.Message, tc.field, tc.part)
			}
		})
	}
}

func TestCompile_PlaceAndSuggestionInsideAnExpression(t *testing.T) {
	_, errs := Compile([]Rule{{When: `email != "" && "a" in grups`, Org: "con", Role: "user"}}, identity.DefaultCatalogue(), kinds)
	if len(errs) != 1 || errs[0].Line != 1 || errs[0].Column != 23 || errs[0].Suggestion != "groups" {
		t.Fatalf("got %+v", errs)
	}
}

func TestCompile_AtMostSoManyExpressions(t *testing.T) {
	rules := make([]Rule, MaxExpressions+1)
	for i := range rules {
		rules[i] = Rule{When: "true", Org: "con", Role: "user"}
	}
	if _, errs := Compile(rules[:MaxExpressions], identity.DefaultCatalogue(), kinds); len(errs) > 0 {
		t.Fatalf("%d expressions are allowed: %v", MaxExpressions, errs[0])
	}
	if _, errs := Compile(rules, identity.DefaultCatalogue(), kinds); len(errs) != 1 {
		t.Fatalf("got %v", errs)
	}
}

// ruleGen draws a rule without an expression, or with one that more groups can
// only make true.
func ruleGen(t *rapid.T, i int) Rule {
	r := Rule{Name: fmt.Sprintf("r%d", i), Org: rapid.SampledFrom([]string{"ent", "con"}).Draw(t, "org")}
	switch rapid.IntRange(0, 3).Draw(t, "matcher") {
	case 0:
		r.Group = rapid.SampledFrom(groupNames).Draw(t, "group")
	case 1:
		r.Group = rapid.SampledFrom([]string{"*", "g*", "?1", "[gh]2", "*3"}).Draw(t, "glob")
	case 2:
		r.ExternalID = rapid.SampledFrom([]string{"id1", "id2"}).Draw(t, "externalId")
	default:
		r.When = rapid.SampledFrom([]string{`"g1" in groups`, `groups.exists(g, g.endsWith("2"))`, `user.kind == "x"`}).Draw(t, "when")
	}
	if rapid.IntRange(0, 3).Draw(t, "scoped") == 0 {
		r.Directory = rapid.SampledFrom([]string{"okta", "entra"}).Draw(t, "directory")
	}
	roles := []identity.Role{"owner", "admin", "user"}
	if r.Org == "con" {
		roles = []identity.Role{"admin", "developer", "billing", "user"}
	}
	if r.Org == "con" || rapid.IntRange(0, 2).Draw(t, "seat only") > 0 {
		r.Role = rapid.SampledFrom(roles).Draw(t, "role")
	}
	if r.Org == "ent" && (r.Role == "" || rapid.Bool().Draw(t, "seat too")) {
		r.Seat = rapid.SampledFrom([]identity.Tier{"premium", "standard"}).Draw(t, "seat")
	}
	return r
}

var groupNames = []string{"g1", "g2", "G1", "h1", "h2", "x3"}

func groupGen(t *rapid.T) Group {
	return Group{
		Name:       rapid.SampledFrom(groupNames).Draw(t, "name"),
		ExternalID: rapid.SampledFrom([]string{"", "id1", "id2"}).Draw(t, "id"),
		Directory:  rapid.SampledFrom([]string{"", "okta", "entra"}).Draw(t, "directory"),
	}
}

func drawCase(t *rapid.T) ([]Rule, Person) {
	var rules []Rule
	for i := range rapid.IntRange(1, 8).Draw(t, "rules") {
		rules = append(rules, ruleGen(t, i))
	}
	p := Person{Attributes: map[string]any{"kind": rapid.SampledFrom([]string{"x", "y"}).Draw(t, "kind")}}
	for range rapid.IntRange(0, 5).Draw(t, "groups") {
		p.Groups = append(p.Groups, groupGen(t))
	}
	return rules, p
}

func mustCompile(t *rapid.T, rules []Rule) *Set {
	s, errs := Compile(rules, identity.DefaultCatalogue(), kinds)
	if len(errs) > 0 {
		t.Fatalf("rules do not compile: %v", errs)
	}
	return s
}

func TestSpec12_OrderOfFactsDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules, p := drawCase(t)
		want := mustCompile(t, rules).Match(p)
		p.Groups = rapid.Permutation(p.Groups).Draw(t, "groups in another order")
		if got := mustCompile(t, rules).Match(p); !reflect.DeepEqual(got, want) {
			t.Fatalf("other order of groups: %+v, before %+v", got, want)
		}
		got := mustCompile(t, rapid.Permutation(rules).Draw(t, "rules in another order")).Match(p)
		if len(got) != len(want) {
			t.Fatalf("other order of rules: %+v, before %+v", got, want)
		}
		for slug, w := range want {
			g := got[slug]
			byName := func(a, b Ref) int { return strings.Compare(a.Name, b.Name) }
			slices.SortFunc(w.Rules, byName)
			slices.SortFunc(g.Rules, byName)
			if !reflect.DeepEqual(g, w) {
				t.Fatalf("other order of rules: %s: %+v, before %+v", slug, g, w)
			}
		}
	})
}

func TestSpec12_MoreGroupsNeverLowerTheRole(t *testing.T) {
	cat := identity.DefaultCatalogue()
	rapid.Check(t, func(t *rapid.T) {
		rules, p := drawCase(t)
		s := mustCompile(t, rules)
		before := s.Match(p)
		p.Groups = append(p.Groups, groupGen(t))
		after := s.Match(p)
		for slug, kind := range kinds {
			o := Org{Slug: slug, Kind: kind, Mode: identity.ModeSCIM, Mappings: true}
			b := DesiredOf(PersonFacts{OwnerActive: true}, o, OrgFacts{}, before[slug], cat)
			a := DesiredOf(PersonFacts{OwnerActive: true}, o, OrgFacts{}, after[slug], cat)
			if b.Present && (!a.Present || cat[kind].Rank(a.Role) > cat[kind].Rank(b.Role)) {
				t.Fatalf("%s: %+v became %+v", slug, b, a)
			}
		}
	})
}

func TestSpec5_MemberOnlyByARoleRule(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules, p := drawCase(t)
		for i := range rules {
			if rules[i].Org == "ent" {
				rules[i].Role, rules[i].Seat = "", "premium"
			}
		}
		m := mustCompile(t, rules).Match(p)["ent"]
		d := DesiredOf(PersonFacts{OwnerActive: true}, org(identity.ModeSCIM, true), OrgFacts{}, m, identity.DefaultCatalogue())
		if m.Matched || d.Present {
			t.Fatalf("seat rules alone made a member: %+v", m)
		}
	})
}

func TestConcerns_NeverMissesAChange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules, p := drawCase(t)
		s := mustCompile(t, rules)
		before := s.Match(p)
		g := groupGen(t)
		p.Groups = append(slices.Clone(p.Groups), g)
		if after := s.Match(p); !reflect.DeepEqual(before, after) && !s.Concerns(g) {
			t.Fatalf("group %+v changed %+v to %+v and does not concern the rules", g, before, after)
		}
	})
}

func TestSet_ConcurrentUse(t *testing.T) {
	s := compile(t,
		Rule{Name: "a", Group: "g-1*", Org: "con", Role: "admin"},
		Rule{Name: "b", When: `"g-2" in groups`, Org: "ent", Role: "user"},
	)
	var wg sync.WaitGroup
	for w := range 8 {
		wg.Go(func() {
			for i := range 500 {
				n := (i + w) % 50
				got := s.Match(in(fmt.Sprintf("g-%d", n)))
				if want := strings.HasPrefix(fmt.Sprint(n), "1"); got["con"].Matched != want || got["ent"].Matched != (n == 2) {
					t.Errorf("g-%d: %+v", n, got)
				}
				s.Concerns(Group{Name: "g-7"})
			}
		})
	}
	wg.Wait()
}
