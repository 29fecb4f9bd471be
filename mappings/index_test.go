package mappings

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

// patternGen draws patterns and names of few letters, so that they often meet.
func patternGen(t *rapid.T, label string) string {
	return rapid.StringMatching(`([ab]|\*|\?|\[ab\]|é){1,6}`).Draw(t, label)
}

func TestPatternIndex_FindsWhateverMatches(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var rules []rule
		var globs []int32
		for range rapid.IntRange(1, 20).Draw(t, "patterns") {
			_, g, err := compilePattern(patternGen(t, "pattern"))
			if err != nil || g == nil {
				continue
			}
			globs = append(globs, int32(len(rules)))
			rules = append(rules, rule{glob: g})
		}
		x := newPatternIndex(rules, globs)
		for range 10 {
			name := rapid.StringMatching(`[abé]{0,8}`).Draw(t, "name")
			var got []int32
			x.each(name, func(i int32) bool {
				if slices.Contains(got, i) {
					t.Fatalf("%q: pattern %d came twice", name, i)
				}
				got = append(got, i)
				return true
			})
			for i := range rules {
				if rules[i].glob.match(name) && !slices.Contains(got, int32(i)) {
					t.Fatalf("%q matches pattern %d and was not found: %v", name, i, got)
				}
			}
		}
	})
}

func TestGlobCovers_IsSure(t *testing.T) {
	_, a, _ := compilePattern("eng-*")
	_, b, _ := compilePattern("eng-??-*")
	if !a.covers(b.tokens) || b.covers(a.tokens) {
		t.Fatal("eng-* covers eng-??-*, and not the other way")
	}
	rapid.Check(t, func(t *rapid.T) {
		_, g, _ := compilePattern(patternGen(t, "one"))
		_, h, _ := compilePattern(patternGen(t, "other"))
		if g == nil || h == nil || !g.covers(h.tokens) {
			return
		}
		for range 20 {
			name := rapid.StringMatching(`[abé]{0,8}`).Draw(t, "name")
			if h.match(name) && !g.match(name) {
				t.Fatalf("%q is matched by what is covered alone", name)
			}
		}
	})
}

func TestShadows(t *testing.T) {
	tests := []struct {
		name  string
		rules []Rule
		want  []Shadow
	}{
		{"a pattern that gives more", []Rule{{Group: "eng-*", Org: "con", Role: "developer"}, {Group: "Eng-Web", Org: "con", Role: "user"}}, []Shadow{{1, 0}}},
		{"the other way round", []Rule{{Group: "eng-web", Org: "con", Role: "user"}, {Group: "eng-*", Org: "con", Role: "user"}}, []Shadow{{0, 1}}},
		{"a pattern that gives less", []Rule{{Group: "eng-*", Org: "con", Role: "developer"}, {Group: "eng-web", Org: "con", Role: "admin"}}, nil},
		{"a pattern of another organization", []Rule{{Group: "eng-*", Org: "ent", Role: "owner"}, {Group: "eng-web", Org: "con", Role: "user"}}, nil},
		{"a pattern of one directory", []Rule{{Group: "eng-*", Directory: "okta", Org: "con", Role: "admin"}, {Group: "eng-web", Org: "con", Role: "user"}}, nil},
		{"the same directory", []Rule{{Group: "eng-*", Directory: "okta", Org: "con", Role: "admin"}, {Group: "eng-web", Directory: "okta", Org: "con", Role: "user"}}, []Shadow{{1, 0}}},
		{"the same group of any directory", []Rule{{Group: "x", Org: "con", Role: "user"}, {Group: "x", Directory: "okta", Org: "con", Role: "user"}}, []Shadow{{1, 0}}},
		{"the same group of any directory gives less", []Rule{{Group: "x", Org: "con", Role: "user"}, {Group: "x", Directory: "okta", Org: "con", Role: "admin"}}, nil},
		{"the same externalId of any directory", []Rule{{ExternalID: "1", Directory: "okta", Org: "con", Role: "user"}, {ExternalID: "1", Org: "con", Role: "user"}}, []Shadow{{0, 1}}},
		{"everything", []Rule{{Group: "*", Org: "con", Role: "user"}, {ExternalID: "1", Org: "con", Role: "user"}, {Group: "?*x", Org: "con", Role: "user"}}, []Shadow{{1, 0}, {2, 0}}},
		{"a seat besides the role", []Rule{{Group: "*", Org: "ent", Role: "owner"}, {Group: "x", Org: "ent", Role: "user", Seat: "standard"}}, nil},
		{"a seat alone", []Rule{{Group: "*", Org: "ent", Seat: "premium"}, {Group: "x", Org: "ent", Seat: "standard"}}, []Shadow{{1, 0}}},
		{"a pattern in a pattern", []Rule{{Group: "a*", Org: "con", Role: "user"}, {Group: "ab*", Org: "con", Role: "user"}, {Group: "*b", Org: "con", Role: "user"}}, []Shadow{{1, 0}}},
		{"two ways to write one pattern", []Rule{{Group: "a**", Org: "con", Role: "user"}, {Group: "a*", Org: "con", Role: "user"}}, []Shadow{{1, 0}}},
		{"three ways to write one pattern", []Rule{{Group: "a*?", Org: "con", Role: "user"}, {Group: "a?*", Org: "con", Role: "user"}}, []Shadow{}},
		{"an expression that is false", []Rule{{When: `user.userType == "x" && 1 > 2`, Org: "con", Role: "user"}}, []Shadow{{0, -1}}},
		{"an expression that may be true", []Rule{{When: `user.userType == "x" || 1 > 2`, Org: "con", Role: "user"}}, nil},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := compile(t, tc.rules...).Shadows(); len(got) != len(tc.want) || len(got) > 0 && !reflect.DeepEqual(got, tc.want) {
				t.Fatalf("got %v, want %v", got, tc.want)
			}
		})
	}
}

// Whatever is called a shadow can be taken out, all of them at once, and nobody
// gets another role or seat.
func TestShadows_ChangeNobody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules, p := drawCase(t)
		s := mustCompile(t, rules)
		var kept []Rule
		shadows := map[int]bool{}
		for _, sh := range s.Shadows() {
			shadows[sh.Rule] = true
		}
		for i, r := range rules {
			if !shadows[i] {
				kept = append(kept, r)
			}
		}
		with, without := s.Match(p), mustCompile(t, kept).Match(p)
		for slug := range kinds {
			a, b := with[slug], without[slug]
			if a.Matched != b.Matched || a.Role != b.Role || a.Seat != b.Seat {
				t.Fatalf("%s: %+v without the shadows %v, and %+v with them", slug, b, shadows, a)
			}
		}
	})
}

// What groups say once is what they say of every person.
func TestMatchOf_IsMatch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules, p := drawCase(t)
		s := mustCompile(t, rules)
		want := s.Match(p)
		got := s.MatchOf(Person{Email: p.Email, Attributes: p.Attributes}, groupsOf(s, p))
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v, want %+v", got, want)
		}
		var some []GroupMatch
		for _, g := range groupsOf(s, p) {
			if !g.Empty() || s.UsesGroupNames() {
				some = append(some, g)
			}
		}
		if got := s.MatchOf(Person{Email: p.Email, Attributes: p.Attributes}, some); !reflect.DeepEqual(got, want) {
			t.Fatalf("without the groups that meet no rule: got %+v, want %+v", got, want)
		}
	})
}

// matchesNaively is what a rule means, said without any index.
func matchesNaively(r Rule, p Person) bool {
	var groups []Group
	for _, g := range p.Groups {
		if r.Directory == "" || g.Directory == r.Directory {
			groups = append(groups, g)
		}
	}
	switch {
	case r.ExternalID != "":
		return slices.ContainsFunc(groups, func(g Group) bool { return g.ExternalID == r.ExternalID })
	case r.Group != "":
		name, glob, _ := compilePattern(r.Group)
		return slices.ContainsFunc(groups, func(g Group) bool {
			if glob != nil {
				return glob.match(identity.Fold(g.Name))
			}
			return identity.Fold(g.Name) == name
		})
	case strings.HasPrefix(r.When, `"g1"`):
		return slices.ContainsFunc(groups, func(g Group) bool { return identity.Fold(g.Name) == "g1" })
	case strings.HasPrefix(r.When, "groups.exists"):
		return slices.ContainsFunc(groups, func(g Group) bool { return strings.HasSuffix(g.Name, "2") })
	default:
		return p.Attributes["kind"] == "x"
	}
}

// A Judge and Match agree with what every rule means, rule by rule, and a
// reason that is given is true.
func TestSpec6_ExplainIsTrue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules, p := drawCase(t)
		s := mustCompile(t, rules)
		named := map[string]string{}
		for _, m := range s.Match(p) {
			for _, ref := range m.Rules {
				named[ref.Name] = ref.Why
			}
		}
		j := s.Judge(rules, p)
		for i, r := range rules {
			v := j.Rule(i)
			why, matched := named[r.Name]
			if want := matchesNaively(r, p); v.Matched != want || matched != want {
				t.Fatalf("%+v of %+v: judged as matched %v, matched %v, and it means %v", r, p, v.Matched, matched, want)
			}
			if v.Matched && v.Why != why {
				t.Fatalf("judged by %q, matched by %q", v.Why, why)
			}
			if !v.Matched {
				checkWhyNot(t, r, p, v, j.Says(i, v, Unknown))
			}
		}
	})
}

// checkWhyNot holds a reason and its sentence against the person.
func checkWhyNot(t *rapid.T, r Rule, p Person, v Verdict, says string) {
	anywhere := r
	anywhere.Directory = ""
	elsewhere := matchesNaively(anywhere, p)
	bad := false
	switch v.Not {
	case NotTrue:
		bad = r.When == "" || says != "the expression is false: "+r.When
	case AttributeMissing:
		_, has := p.Attributes[v.Detail]
		bad = r.When == "" || has || !strings.Contains(says, strconv.Quote(v.Detail)+", which the person lacks")
	case OtherDirectory:
		bad = !elsewhere || r.Directory == "" || !strings.HasSuffix(says, ", and the rule counts those of directory "+r.Directory)
	case NotInGroup:
		bad = elsewhere || r.When != "" || !strings.Contains(says, strconv.Quote(r.Group+r.ExternalID))
	default:
		bad = true
	}
	if bad {
		t.Fatalf("%q of %+v by %+v: %+v", says, p, r, v)
	}
}

// Every reason has one sentence.
func TestSpec6_WhyNotSays(t *testing.T) {
	rules := []Rule{
		{Name: "exact", Group: "Eng-Platform", Org: "con", Role: "user"},
		{Name: "almost", Group: "canteens", Org: "con", Role: "user"},
		{Name: "glob", Group: "ops-*", Org: "con", Role: "user"},
		{Name: "id", ExternalID: "6f1c", Org: "con", Role: "user"},
		{Name: "okta", Group: "staff", Directory: "okta", Org: "con", Role: "user"},
		{Name: "nowhere", Group: "lone", Directory: "okta", Org: "con", Role: "user"},
		{Name: "false", When: "user.kind ==\n  \"x\"", Org: "con", Role: "user"},
		{Name: "missing", When: `user.shift == "x"`, Org: "con", Role: "user"},
		{Name: "type", When: `user.level > "2"`, Org: "con", Role: "user"},
		{Name: "fails", When: `1 / (user.level - 3) == 1`, Org: "con", Role: "user"},
		{Name: "long", When: strings.Repeat(`user.kind == "x" || `, 30) + `user.kind == "z"`, Org: "con", Role: "user"},
		{Name: "asked for", Group: "canteen", Org: "ent", Role: "user"},
	}
	p := Person{
		Attributes: map[string]any{"kind": "y", "level": 3},
		Groups:     []Group{{Name: "eng-platfrom"}, {Name: "staff", Directory: "entra"}, {Name: "staff", Directory: "ad"}, {Name: "lone"}, {Name: "canteen"}},
	}
	want := []struct {
		not   WhyNot
		there Known
		says  string
	}{
		{NotInGroup, Unknown, `the person is in no group "Eng-Platform"; the nearest of theirs is "eng-platfrom"`},
		{NotInGroup, Unknown, `the person is in no group "canteens"`}, // canteen is what another rule asks for
		{NotInGroup, Unknown, `the person is in no group like "ops-*"`},
		{NotInGroup, Absent, `the person is in no group with externalId "6f1c"; no directory has one`},
		{OtherDirectory, Unknown, `group "staff" is one of directory ad, entra, and the rule counts those of directory okta`},
		{OtherDirectory, Unknown, `group "lone" is one of no directory, and the rule counts those of directory okta`},
		{NotTrue, Unknown, `the expression is false: user.kind == "x"`},
		{AttributeMissing, Unknown, `the expression looks at attribute "shift", which the person lacks: user.shift == "x"`},
		{NotEvaluated, Unknown, `the expression fails for this person (it compares an attribute of theirs with something of another type): user.level > "2"`},
		{NotEvaluated, Unknown, `the expression fails for this person (division by zero): 1 / (user.level - 3) == 1`},
		{NotTrue, Unknown, `the expression is false: ` + strings.Repeat(`user.kind == "x" || `, 15) + "…"},
	}
	j := compile(t, rules...).Judge(rules, p)
	for i, w := range want {
		v := j.Rule(i)
		if got := j.Says(i, v, w.there); v.Not != w.not || got != w.says {
			t.Errorf("%s: %s, %q, want %s, %q", rules[i].Name, v.Not, got, w.not, w.says)
		}
	}
	for there, says := range map[Known]string{
		Exists: `the person is in no group "Eng-Platform"`,
		Absent: `the person is in no group "Eng-Platform"; no directory has one; the nearest of theirs is "eng-platfrom"`,
	} {
		if got := j.Says(0, j.Rule(0), there); got != says {
			t.Errorf("%q, want %q", got, says)
		}
	}
}
