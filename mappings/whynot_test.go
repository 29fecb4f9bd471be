package mappings

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

// What a Judge says rule by rule is what Match says.
func TestSpec6_AJudgeSaysWhatMatchSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rules, p := drawCase(t)
		s := mustCompile(t, rules)
		matched := map[string]string{}
		for _, m := range s.Match(p) {
			for _, r := range m.Rules {
				matched[r.Name] = r.Why
			}
		}
		j := s.Judge(rules, p)
		for i, r := range rules {
			v := j.Rule(i)
			why, is := matched[r.Name]
			if v.Matched != is || v.Why != why || v.Matched == (v.Not != "") {
				t.Fatalf("rule %+v of %+v: %+v, matched %v because of %s", r, p, v, is, why)
			}
			if (v.Not == OtherDirectory) != (len(v.Other) > 0) || v.Not == OtherDirectory && r.Directory == "" {
				t.Fatalf("rule %+v: %+v", r, v)
			}
		}
		// Groups that no rule looked at change nothing.
		q := p
		q.Groups = j.Looked()
		k := s.Judge(rules, q)
		for i := range rules {
			if a, b := j.Rule(i), k.Rule(i); a.Matched != b.Matched {
				t.Fatalf("rule %+v without the other groups: %+v, with them %+v", rules[i], b, a)
			}
		}
	})
}

func TestSpec6_WhyNot(t *testing.T) {
	rules := []Rule{
		{Name: "exact", Group: "eng", Org: "con", Role: "admin"},
		{Name: "glob", Group: "ops-*", Org: "con", Role: "developer"},
		{Name: "id", ExternalID: "6f1c", Org: "con", Role: "billing"},
		{Name: "scoped", Group: "staff", Directory: "okta", Org: "ent", Role: "user"},
		{Name: "scoped id", ExternalID: "77", Directory: "okta", Org: "ent", Role: "user"},
		{Name: "false", When: `user.kind == "x"`, Org: "ent", Role: "user"},
		{Name: "missing", When: `user.name.familyName == "x"`, Org: "ent", Role: "user"},
		{Name: "wrong", When: `1 / (user.level - 3) == 1`, Org: "ent", Role: "user"},
		{Name: "scoped when", When: `"staff" in groups`, Directory: "okta", Org: "ent", Role: "user"},
	}
	p := Person{
		Attributes: map[string]any{"kind": "y", "level": 3, "name": map[string]any{}},
		Groups:     []Group{{Name: "Staff", ExternalID: "77", Directory: "entra"}, {Name: "staff", Directory: "ad"}, {Name: "canteen", Directory: "okta"}},
	}
	want := []Verdict{
		{Not: NotInGroup},
		{Not: NotInGroup},
		{Not: NotInGroup},
		{Not: OtherDirectory, Other: []string{"ad", "entra"}},
		{Not: OtherDirectory, Other: []string{"entra"}},
		{Not: NotTrue},
		{Not: AttributeMissing, Detail: "familyName"},
		{Not: NotEvaluated, Detail: "division by zero"},
		{Not: NotTrue},
	}
	j := compile(t, rules...).Judge(rules, p)
	for i, w := range want {
		if got := j.Rule(i); got.Matched || got.Not != w.Not || got.Detail != w.Detail || !slices.Equal(got.Other, w.Other) {
			t.Errorf("%s: %+v, want %+v", rules[i].Name, got, w)
		}
	}
	if looked := j.Looked(); len(looked) != 1 || looked[0].Name != "canteen" {
		t.Errorf("looked at %+v, want the one group of okta", looked)
	}
	if names := j.Names(); !slices.Equal(names, []string{"Staff", "canteen", "staff"}) {
		t.Errorf("named %v", names)
	}
}

// The row that is named is the one that DesiredOf takes.
func TestSpec12_RowIsTheOneThatDecides(t *testing.T) {
	cat := identity.DefaultCatalogue()
	sources := map[int]string{
		1: SourcePrimaryOwner, 2: SourceGrant, 3: SourceMapping, 4: SourceDirectory, 5: SourceLogin, 6: SourceGrant, 7: SourceGrant,
	}
	seen := map[int]bool{}
	try := func(p PersonFacts, o Org, f OrgFacts, m Match) {
		t.Helper()
		d, row := DesiredOf(p, o, f, m, cat), Row(p, o, f)
		seen[row] = true
		if sources[row] != d.Source {
			t.Fatalf("row %d of %+v %+v %+v, and %s decided", row, p, o, f, d.Source)
		}
		want := map[int]bool{
			1: true, 2: f.Grant != "", 3: p.OwnerActive && m.Matched, 4: p.OwnerActive, 5: f.Login != nil && f.Login.Matched, 6: f.Grant != "", 7: f.Grant != "",
		}[row]
		if d.Present != want {
			t.Fatalf("row %d of %+v %+v %+v: present %v", row, p, o, f, d.Present)
		}
	}
	logins := []*LoginResult{nil, {Epoch: 0, Matched: true, Role: "user"}, {Epoch: 1, Matched: true, Role: "user"}, {Epoch: 1}}
	for bits := range 1 << 7 { // every yes and no of the facts
		bit := func(n int) bool { return bits>>n&1 == 1 }
		f := OrgFacts{PrimaryOwner: bit(0)}
		if bit(1) {
			f.Grant = identity.GrantManual
		}
		p := PersonFacts{Guest: bit(2), OwnerActive: bit(3)}
		o := Org{Kind: "enterprise", Mappings: bit(4), Standalone: bit(5), Epoch: 1}
		for _, o.Mode = range identity.Modes {
			for _, f.Login = range logins {
				try(p, o, f, Match{Matched: bit(6), Role: "admin"})
			}
		}
	}
	if len(seen) != 7 {
		t.Errorf("only rows %v were met", seen)
	}
}
