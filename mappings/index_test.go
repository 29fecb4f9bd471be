package mappings

import (
	"reflect"
	"slices"
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

// Explain and Match agree with what every rule means, rule by rule, and a
// reason that is given is true.
func TestSpec6_ExplainIsTrue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules, p := drawCase(t)
		for i := range rules {
			rules[i].Ref = Ref{File: "p.yaml", Line: i + 1}
		}
		s := mustCompile(t, rules)
		match := s.Match(p)
		for slug := range kinds {
			verdicts := s.Explain(p, slug)
			named := map[string]string{}
			for _, ref := range match[slug].Rules {
				named[ref.Name] = ref.Why
			}
			seen := 0
			for i, r := range rules {
				if r.Org != slug {
					continue
				}
				v := verdicts[seen]
				seen++
				if v.Name != r.Name || v.Line != i+1 {
					t.Fatalf("rule %d is explained as %+v", i, v)
				}
				why, matched := named[r.Name]
				if want := matchesNaively(r, p); v.Matched != want || matched != want {
					t.Fatalf("%+v of %+v: explained as matched %v, matched %v, and it means %v", r, p, v.Matched, matched, want)
				}
				if v.Matched && v.Why != why {
					t.Fatalf("explained by %q, matched by %q", v.Why, why)
				}
				if !v.Matched {
					checkWhyNot(t, r, p, v.Why)
				}
			}
			if seen != len(verdicts) {
				t.Fatalf("%d rules explained, %d are there", len(verdicts), seen)
			}
		}
	})
}

// checkWhyNot holds the sentences of whyNot against the person.
func checkWhyNot(t *rapid.T, r Rule, p Person, why string) {
	anywhere := r
	anywhere.Directory = ""
	elsewhere := matchesNaively(anywhere, p)
	switch {
	case r.When != "":
		if why != "the expression is false" {
			t.Fatalf("%q of %+v", why, p)
		}
	case strings.Contains(why, ", and the rule counts those of "):
		if !elsewhere || r.Directory == "" || !strings.Contains(why, "of "+r.Directory+" alone") {
			t.Fatalf("%q of %+v by %+v", why, p, r)
		}
	case elsewhere:
		t.Fatalf("%q, and a group of %+v matches %+v but for the directory", why, p, r)
	case !strings.Contains(why, `"`+r.Group+r.ExternalID+`"`):
		t.Fatalf("%q does not say what %+v looks for", why, r)
	}
}

func TestExplain_WhyNot(t *testing.T) {
	s := compile(t,
		Rule{Name: "exact", Group: "eng-platform", Org: "con", Role: "user"},
		Rule{Name: "glob", Group: "ops-*", Org: "con", Role: "user"},
		Rule{Name: "id", ExternalID: "6f1c", Org: "con", Role: "user"},
		Rule{Name: "okta", Group: "staff", Directory: "okta", Org: "con", Role: "user"},
		Rule{Name: "elsewhere", Group: "x", Org: "ent", Role: "user"},
	)
	want := []string{
		`the person is in no group called "eng-platform"; the nearest is "eng-platfrom"`,
		`no group of the person matches "ops-*"`,
		`no group of the person has externalId "6f1c"`,
		`the group is of directory entra, and the rule counts those of okta alone`,
	}
	got := s.Explain(Person{Groups: []Group{{Name: "eng-platfrom"}, {Name: "staff", Directory: "entra"}}}, "con")
	for i, w := range want {
		if len(got) != len(want) || got[i].Matched || got[i].Why != w {
			t.Errorf("got %+v, want %q", got, w)
		}
	}
	if got := s.Explain(Person{}, "nowhere"); got != nil {
		t.Errorf("got %+v", got)
	}
}
