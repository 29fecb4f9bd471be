package policy

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/mappings"
)

// The policies below are drawn and written as files, so that reading them is
// tested by the way.

type drawnOrg struct {
	Kind          string `yaml:"kind"`
	Mode          string `yaml:"mode"`
	GroupMappings bool   `yaml:"group_mappings,omitempty"`
	DefaultSeat   string `yaml:"default_seat,omitempty"`
}

type drawnRule struct {
	Name       string `yaml:"name"`
	Group      string `yaml:"group,omitempty"`
	ExternalID string `yaml:"externalId,omitempty"`
	When       string `yaml:"when,omitempty"`
	Directory  string `yaml:"directory,omitempty"`
	Org        string `yaml:"org"`
	Role       string `yaml:"role,omitempty"`
	Seat       string `yaml:"seat,omitempty"`
	Mirror     bool   `yaml:"mirror,omitempty"`
}

type drawnPolicy struct {
	Version       int                 `yaml:"version"`
	Parent        string              `yaml:"parent"`
	Organizations map[string]drawnOrg `yaml:"organizations"`
	Mappings      []drawnRule         `yaml:"mappings"`
}

var drawnGroups = []string{"eng-web", "eng-platform", "Eng-Web", "staff", "ext-1", "finance"}

func drawPolicy(t *rapid.T) drawnPolicy {
	cat := identity.DefaultCatalogue()
	d := drawnPolicy{Version: 1, Parent: "acme", Organizations: map[string]drawnOrg{}}
	var mapped []string
	for i := range rapid.IntRange(1, 4).Draw(t, "organizations") {
		slug := fmt.Sprintf("org%d", i)
		o := drawnOrg{
			Kind: rapid.SampledFrom([]string{"enterprise", "team", "console"}).Draw(t, "kind"),
			Mode: rapid.SampledFrom([]string{"scim", "scim", "jit", "invite"}).Draw(t, "mode"),
		}
		o.GroupMappings = o.Mode != "invite" && rapid.IntRange(0, 3).Draw(t, "mapped") > 0
		if o.Kind != "console" {
			o.DefaultSeat = rapid.SampledFrom([]string{"", "standard", "premium"}).Draw(t, "default seat")
		}
		if o.GroupMappings {
			mapped = append(mapped, slug)
		}
		d.Organizations[slug] = o
	}
	if len(mapped) == 0 {
		return d
	}
	for i := range rapid.IntRange(0, 10).Draw(t, "rules") {
		r := drawnRule{Name: fmt.Sprintf("rule %d", i), Org: rapid.SampledFrom(mapped).Draw(t, "org")}
		switch rapid.IntRange(0, 3).Draw(t, "matcher") {
		case 0:
			r.Group = rapid.SampledFrom(drawnGroups).Draw(t, "group")
		case 1:
			r.Group = rapid.SampledFrom([]string{"*", "eng-*", "*-web", "?xt-[0-9]", "*a*"}).Draw(t, "pattern")
		case 2:
			r.ExternalID = rapid.SampledFrom([]string{"id1", "id2"}).Draw(t, "externalId")
		default:
			r.When = rapid.SampledFrom([]string{
				`user.userType == "contractor"`, `"staff" in groups`, `email.endsWith("@acme.example")`,
				`user.level > 2 && groups.exists(g, g.startsWith("eng-"))`, `!("staff" in groups)`,
			}).Draw(t, "when")
		}
		r.Directory = rapid.SampledFrom([]string{"", "", "", "okta", "entra"}).Draw(t, "directory")
		k := cat[identity.Kind(d.Organizations[r.Org].Kind)]
		if len(k.Seats) == 0 || rapid.IntRange(0, 3).Draw(t, "a role") > 0 {
			r.Role = string(rapid.SampledFrom(k.Roles).Draw(t, "role").Name)
		}
		if len(k.Seats) > 0 && (r.Role == "" || rapid.Bool().Draw(t, "a seat")) {
			r.Seat = string(rapid.SampledFrom(k.Seats).Draw(t, "seat"))
		}
		r.Mirror = r.When == "" && rapid.Bool().Draw(t, "mirror")
		d.Mappings = append(d.Mappings, r)
	}
	return d
}

func drawPerson(t *rapid.T) mappings.Person {
	p := mappings.Person{Email: rapid.SampledFrom([]string{"ada@acme.example", "eve@other.example"}).Draw(t, "email"), Attributes: map[string]any{}}
	if rapid.Bool().Draw(t, "has a type") {
		p.Attributes["userType"] = rapid.SampledFrom([]string{"contractor", "employee"}).Draw(t, "type")
	}
	if rapid.Bool().Draw(t, "has a level") {
		p.Attributes["level"] = rapid.SampledFrom([]any{int64(1), int64(3), float64(3), "3"}).Draw(t, "level")
	}
	for range rapid.IntRange(0, 5).Draw(t, "groups") {
		p.Groups = append(p.Groups, mappings.Group{
			Name:       rapid.SampledFrom(drawnGroups).Draw(t, "name"),
			ExternalID: rapid.SampledFrom([]string{"", "id1", "id2"}).Draw(t, "id"),
			Directory:  rapid.SampledFrom([]string{"", "okta", "entra"}).Draw(t, "directory"),
		})
	}
	return p
}

// read reads a drawn policy, or returns nil when it has a rule that another
// one makes pointless: an error that drawing cannot avoid.
func read(t *rapid.T, d drawnPolicy) *Policy {
	src, err := yaml.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	p, problems := Parse("p.yaml", src, identity.DefaultCatalogue())
	for _, problem := range problems.Errors() {
		if !strings.Contains(problem.Message, "is the same as") && !strings.Contains(problem.Message, "never counts") {
			t.Fatalf("%s\nof\n%s", problem, src)
		}
	}
	return p
}

// answers are what a policy makes of somebody, without what depends on where
// rules stand in the file.
func answers(p *Policy, person mappings.Person) map[string]string {
	out := map[string]string{}
	for _, e := range p.Explain(person, identity.DefaultCatalogue()) {
		out[e.Organization] = fmt.Sprint(e.Present, e.Role, e.Seats, e.Mapped, e.Source, len(e.Rules), e.Decisive, len(e.WhyNot))
	}
	return out
}

// Neither the order of a person's groups nor that of anything in the file
// matters, and asked twice the answer is the same, word for word.
func TestSpec12_AnyOrderOfTheSameFacts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, person := drawPolicy(t), drawPerson(t)
		p := read(t, d)
		if p == nil {
			return
		}
		cat := identity.DefaultCatalogue()
		words := p.Explain(person, cat)
		if again := p.Explain(person, cat); !reflect.DeepEqual(again, words) {
			t.Fatalf("asked twice: %+v, before %+v", again, words)
		}
		if again := read(t, d).Explain(person, cat); !reflect.DeepEqual(again, words) {
			t.Fatalf("read twice: %+v, before %+v", again, words)
		}
		want := answers(p, person)
		person.Groups = rapid.Permutation(person.Groups).Draw(t, "groups in another order")
		if again := p.Explain(person, cat); !reflect.DeepEqual(again, words) {
			t.Fatalf("groups in another order: %+v, before %+v", again, words)
		}
		person.Groups = append(slices.Clone(person.Groups), person.Groups...)
		if again := p.Explain(person, cat); !reflect.DeepEqual(again, words) {
			t.Fatalf("every group twice: %+v, before %+v", again, words)
		}
		d.Mappings = rapid.Permutation(d.Mappings).Draw(t, "rules in another order")
		if q := read(t, d); q == nil || !reflect.DeepEqual(answers(q, person), want) {
			t.Fatalf("rules in another order: %+v, want %+v", q, want)
		}
	})
}

// What a policy says of one organization, and in it of one person, is the same
// whatever it says of others: taking every other organization and its rules
// away changes nothing.
func TestSpec12_NoOrganizationChangesAnother(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, person := drawPolicy(t), drawPerson(t)
		p := read(t, d)
		if p == nil {
			return
		}
		want := answers(p, person)
		for slug, o := range d.Organizations {
			alone := drawnPolicy{Version: 1, Parent: "acme", Organizations: map[string]drawnOrg{slug: o}}
			for _, r := range d.Mappings {
				if r.Org == slug {
					alone.Mappings = append(alone.Mappings, r)
				}
			}
			q := read(t, alone)
			if q == nil {
				t.Fatal("a part of a policy is refused, and the whole is not")
			}
			if got := answers(q, person); got[slug] != want[slug] {
				t.Fatalf("%s alone: %s, with others %s", slug, got[slug], want[slug])
			}
		}
	})
}

// The role is the highest of the rules that match, the seat by itself the
// highest too, and a member is who has a role rule: said anew from the rules
// that the explanation names.
func TestSpec5_HighestWinsOfWhatIsNamed(t *testing.T) {
	cat := identity.DefaultCatalogue()
	rapid.Check(t, func(t *rapid.T) {
		d, person := drawPolicy(t), drawPerson(t)
		p := read(t, d)
		if p == nil {
			return
		}
		byName := map[string]drawnRule{}
		for _, r := range d.Mappings {
			byName[r.Name] = r
		}
		for _, e := range p.Explain(person, cat) {
			if !d.Organizations[e.Organization].GroupMappings {
				continue
			}
			k := cat[e.Kind]
			role, seat := len(k.Roles), len(k.Seats)
			for _, ref := range e.Rules {
				r := byName[ref.Name]
				if r.Role != "" {
					role = min(role, k.Rank(identity.Role(r.Role)))
				}
				if r.Seat != "" {
					seat = min(seat, k.SeatRank(identity.Tier(r.Seat)))
				}
			}
			if e.Present != (role < len(k.Roles)) {
				t.Fatalf("%+v: a member is who has a role rule", e)
			}
			if !e.Present {
				continue
			}
			if e.Role != k.Roles[role].Name {
				t.Fatalf("%+v: the highest role is %s", e, k.Roles[role].Name)
			}
			if e.Mapped != (seat < len(k.Seats)) || e.Mapped && (len(e.Seats) != 1 || e.Seats[0] != k.Seats[seat]) {
				t.Fatalf("%+v: the highest tier is %d", e, seat)
			}
			for i, ref := range e.Rules {
				r := byName[ref.Name]
				gives := identity.Role(r.Role) == e.Role || r.Seat != "" && e.Mapped && identity.Tier(r.Seat) == e.Seats[0]
				if gives != (i < e.Decisive) {
					t.Fatalf("%+v: rule %q gives what it has: %v, and is called deciding: %v", e, ref.Name, gives, i < e.Decisive)
				}
			}
		}
	})
}

// The explanation is what DesiredOf says, names every rule of the organization
// exactly once, and each with the truth about it.
func TestSpec6_ExplainAgreesWithDesired(t *testing.T) {
	cat := identity.DefaultCatalogue()
	rapid.Check(t, func(t *rapid.T) {
		d, person := drawPolicy(t), drawPerson(t)
		p := read(t, d)
		if p == nil {
			return
		}
		match := p.Set.Match(person)
		for _, e := range p.Explain(person, cat) {
			o, _ := p.Organization(e.Organization)
			org := mappings.Org{Slug: o.Slug, Kind: o.Kind, Mode: o.Mode, Mappings: o.GroupMappings, DefaultSeat: o.DefaultSeat}
			var facts mappings.OrgFacts
			if m := match[o.Slug]; o.Mode == identity.ModeJIT && o.GroupMappings {
				facts.Login = &mappings.LoginResult{Matched: m.Matched, Role: m.Role, Seat: m.Seat}
			} else if o.Mode == identity.ModeJIT {
				facts.Grant = identity.GrantJIT
			}
			want := mappings.DesiredOf(mappings.PersonFacts{OwnerActive: true}, org, facts, match[o.Slug], cat)
			if e.Present != want.Present || e.Role != want.Role || !slices.Equal(e.Seats, want.Tiers) || e.Mapped != want.Mapped || e.Source != want.Source {
				t.Fatalf("explained %+v, desired %+v", e, want)
			}
			var named []string
			for _, r := range e.Rules {
				named = append(named, r.Name)
				if r.Why == "" || r.File != "p.yaml" || r.Line == 0 {
					t.Fatalf("named without why or where: %+v", r)
				}
			}
			for _, r := range e.WhyNot {
				named = append(named, r.Name)
				if r.Why == "" || r.File != "p.yaml" || r.Line == 0 {
					t.Fatalf("named without why not or where: %+v", r)
				}
				if !reflect.DeepEqual(alone(t, d, r.Name).Set.Match(person), map[string]mappings.Match(nil)) {
					t.Fatalf("%+v is said not to match %+v, and alone it does", r, person)
				}
			}
			for _, r := range e.Rules {
				if len(alone(t, d, r.Name).Set.Match(person)) != 1 {
					t.Fatalf("%+v is said to match %+v, and alone it does not", r, person)
				}
			}
			var rules []string
			for _, r := range d.Mappings {
				if r.Org == e.Organization {
					rules = append(rules, r.Name)
				}
			}
			slices.Sort(named)
			slices.Sort(rules)
			if !slices.Equal(named, rules) {
				t.Fatalf("%s: named %v, there are %v", e.Organization, named, rules)
			}
			if e.Reason == "" || e.Present && len(e.Seats) > 0 && e.SeatReason == "" {
				t.Fatalf("no reason: %+v", e)
			}
		}
	})
}

// alone is the policy with one of its rules.
func alone(t *rapid.T, d drawnPolicy, name string) *Policy {
	d.Mappings = slices.DeleteFunc(slices.Clone(d.Mappings), func(r drawnRule) bool { return r.Name != name })
	return read(t, d)
}

// A test that states what the policy makes of somebody passes, and one that
// states anything else fails and says what was expected.
func TestSpec6_TestsPassForWhatIsTrueAlone(t *testing.T) {
	cat := identity.DefaultCatalogue()
	rapid.Check(t, func(t *rapid.T) {
		d, person := drawPolicy(t), drawPerson(t)
		p := read(t, d)
		if p == nil {
			return
		}
		test := Test{Name: "t", Person: person}
		for _, e := range p.Explain(person, cat) {
			if e.Present {
				x := Expectation{Organization: e.Organization, Role: e.Role}
				if len(e.Seats) > 0 {
					x.Seat = e.Seats[0]
				}
				test.Expect = append(test.Expect, x)
			}
		}
		p.Tests = []Test{test}
		if r := p.RunTests()[0]; !r.Passed() {
			t.Fatalf("fails: %s", r.Problems)
		}
		o := rapid.SampledFrom(p.Organizations).Draw(t, "organization")
		i := slices.IndexFunc(test.Expect, func(x Expectation) bool { return x.Organization == o.Slug })
		test.Expect = slices.Clone(test.Expect)
		switch {
		case i < 0:
			test.Expect = append(test.Expect, Expectation{Organization: o.Slug})
		case rapid.Bool().Draw(t, "another role"):
			other := slices.IndexFunc(cat[o.Kind].Roles, func(r identity.RoleSpec) bool { return r.Name != test.Expect[i].Role })
			test.Expect[i].Role = cat[o.Kind].Roles[other].Name
		default:
			test.Expect = slices.Delete(test.Expect, i, i+1)
		}
		p.Tests = []Test{test}
		r := p.RunTests()[0]
		if r.Passed() || !strings.Contains(r.Problems.String(), "expected ") || !strings.Contains(r.Problems.String(), ", got ") {
			t.Fatalf("%+v passes, or fails without saying why: %s", test, r.Problems)
		}
	})
}
