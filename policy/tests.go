package policy

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"usher/internal/identity"
	"usher/mappings"
)

// maxTests bounds the tests of one policy, and maxTrials how often an
// expression is evaluated by all of them together.
const (
	maxTests  = 1000
	maxTrials = 10_000
)

// Test is one test of a policy file: a person, and where that person must be a
// member. In every other organization of the policy the person must not be.
type Test struct {
	Name   string
	Pos    Position
	Person mappings.Person
	Expect []Expectation // in file order
}

// Expectation is one membership a test wants.
type Expectation struct {
	Organization string
	Role         identity.Role // empty: any
	Seat         identity.Tier // empty: any
	Pos          Position      // of the organization
}

// TestResult is how one test came out.
type TestResult struct {
	Name     string   `json:"name"`
	Pos      Position `json:"position"`
	Problems Problems `json:"problems,omitempty"` // empty: passed
}

// Passed reports whether the test holds.
func (r TestResult) Passed() bool { return len(r.Problems) == 0 }

// RunTests runs the tests of the policy, in file order.
func (p *Policy) RunTests() []TestResult {
	out := make([]TestResult, 0, len(p.Tests))
	for _, t := range p.Tests {
		out = append(out, p.runTest(t))
	}
	return out
}

func (p *Policy) runTest(t Test) TestResult {
	result := TestResult{Name: t.Name, Pos: t.Pos}
	fail := func(at Position, format string, args ...any) {
		result.Problems = append(result.Problems, Problem{
			Position: at, Severity: Error,
			Message: fmt.Sprintf("test %q fails: ", t.Name) + fmt.Sprintf(format, args...),
		})
	}
	for _, e := range p.outcome(t.Person, p.cat) {
		i := slices.IndexFunc(t.Expect, func(x Expectation) bool { return x.Organization == e.Organization })
		switch {
		case i < 0 && e.Present:
			fail(t.Pos, "expected no membership in %s, got %s: %s", e.Organization, e.Role, e.Reason)
		case i < 0:
		case !e.Present:
			want := t.Expect[i]
			fail(want.Pos, "expected %s in %s, got no membership: %s%s", membershipText(want), e.Organization, e.Reason, p.missed(t.Person, e, want.Role, ""))
		default:
			want := t.Expect[i]
			if want.Role != "" && want.Role != e.Role {
				fail(want.Pos, "expected role %s in %s, got %s: %s%s", want.Role, e.Organization, e.Role, e.Reason, p.missed(t.Person, e, want.Role, ""))
			}
			if want.Seat != "" && (len(e.Seats) == 0 || want.Seat != e.Seats[0]) {
				fail(want.Pos, "expected seat %s in %s, got %s: %s%s", want.Seat, e.Organization, seatText(e.Seats), e.SeatReason, p.missed(t.Person, e, "", want.Seat))
			}
		}
	}
	return result
}

// maxMissed is how many rules a failing test names that would have given what
// it expects.
const maxMissed = 2

// missed says which rules would have given what a test expects, and why they
// did not match. With neither a role nor a seat it looks for any role.
func (p *Policy) missed(person mappings.Person, e OrgExplanation, role identity.Role, seat identity.Tier) string {
	if o, _ := p.Organization(e.Organization); !o.GroupMappings {
		return ""
	}
	what := "a role"
	gives := func(r *mappings.Rule) bool { return r.Role != "" }
	switch {
	case role != "":
		what = string(role)
		gives = func(r *mappings.Rule) bool { return r.Role == role }
	case seat != "":
		what = string(seat)
		gives = func(r *mappings.Rule) bool { return r.Seat == seat }
	}
	var b strings.Builder
	found, matched := 0, false
	judge := p.Set.Judge(p.Rules, person)
	for i := range p.Rules {
		r := &p.Rules[i]
		if r.Org != e.Organization || !gives(r) {
			continue
		}
		v := judge.Rule(i)
		if matched = matched || v.Matched; v.Matched {
			continue
		}
		if found++; found <= maxMissed {
			fmt.Fprintf(&b, "; mapping %q on line %d, which gives %s, did not match: %s", r.Name, r.Ref.Line, what, judge.Says(i, v, mappings.Unknown))
		}
	}
	switch {
	case found > maxMissed:
		fmt.Fprintf(&b, "; nor did %d others", found-maxMissed)
	case found == 0 && !matched:
		fmt.Fprintf(&b, "; no mapping gives %s there", what)
	}
	return b.String()
}

func membershipText(want Expectation) string {
	switch {
	case want.Role != "":
		return "role " + string(want.Role)
	case want.Seat != "":
		return "seat " + string(want.Seat)
	default:
		return "a membership"
	}
}

func seatText(tiers []identity.Tier) string {
	switch len(tiers) {
	case 0:
		return "none"
	case 1:
		return string(tiers[0])
	default:
		return "the best free of " + strings.Join(words(tiers), ", ")
	}
}

// tests reads the tests and runs them.
func (p *parser) tests(n *yaml.Node) {
	if len(n.Content) > maxTests {
		p.errorf(n, "a policy has at most %d tests, this one has %d", maxTests, len(n.Content))
		return
	}
	p.list(n, "tests", p.test)
	// A test is judged by the whole of organizations and rules: with one of
	// those wrong, its failure would only distract from the mistake.
	if p.policy.Set == nil || slices.ContainsFunc(p.policy.Organizations, func(o Organization) bool { return !o.settled }) {
		return
	}
	whens := 0
	for _, r := range p.policy.Rules {
		if r.When != "" {
			whens++
		}
	}
	if whens*len(p.policy.Tests) > maxTrials {
		p.errorf(n, "%d tests of %d expressions are too many; their product may be %d at most", len(p.policy.Tests), whens, maxTrials)
		return
	}
	if !p.tested {
		return
	}
	for _, result := range p.policy.RunTests() {
		for _, problem := range result.Problems {
			p.report(problem)
		}
	}
}

func (p *parser) test(n *yaml.Node) {
	if p.testNames == nil {
		p.testNames = map[string]bool{}
	}
	t := Test{Pos: p.at(n)}
	before := p.errors
	p.object(n, unmanaged, "test", testKeys, func(k *key, v *yaml.Node) {
		switch k.name {
		case "name":
			t.Name, _ = p.text(v, "name")
			t.Pos = p.at(v)
		case "person":
			p.person(v, &t.Person)
		case "expect":
			p.each(v, "expect", func(k, v *yaml.Node) { p.expectation(k, v, &t) })
		}
	})
	if t.Name != "" && p.testNames[t.Name] {
		p.report(Problem{Position: t.Pos, Severity: Error, Message: fmt.Sprintf("test name %q stands twice", t.Name)})
	}
	p.testNames[t.Name] = true
	if p.errors == before {
		p.policy.Tests = append(p.policy.Tests, t)
	}
}

func (p *parser) person(n *yaml.Node, to *mappings.Person) {
	p.object(n, unmanaged, "person", personKeys, func(k *key, v *yaml.Node) {
		switch k.name {
		case "email":
			s, ok := p.text(v, "email")
			if local, domain, found := strings.Cut(s, "@"); ok && (!found || local == "" || domain == "" || strings.Contains(domain, "@")) {
				p.errorf(v, "%q is no e-mail address", s)
			}
			to.Email = s
		case "groups":
			p.list(v, "groups", func(item *yaml.Node) { to.Groups = append(to.Groups, p.group(item)) })
		case "attributes":
			if v.Kind != yaml.MappingNode {
				p.wrongType(v, "attributes", "keys with values")
				return
			}
			to.Attributes, _ = p.value(v, "attributes", 0).(map[string]any)
		}
	})
}

// group reads a group of a test person: a name, or a name with the externalId
// and directory that some rules ask for.
func (p *parser) group(n *yaml.Node) mappings.Group {
	var g mappings.Group
	if n.Kind != yaml.MappingNode {
		g.Name, _ = p.text(n, "group")
		return g
	}
	p.object(n, unmanaged, "group", groupKeys, func(k *key, v *yaml.Node) {
		switch k.name {
		case "name":
			g.Name, _ = p.text(v, "name")
		case "externalId":
			g.ExternalID, _ = p.text(v, "externalId")
		case "directory":
			g.Directory, _ = p.slug(v, "directory")
		}
	})
	return g
}

func (p *parser) expectation(k, v *yaml.Node, t *Test) {
	o, ok := p.orgs[k.Value]
	if !ok {
		p.unknown(k, p.slugs, "organization %q is not declared in organizations", k.Value)
	}
	kind := p.cat[o.Kind]
	e := Expectation{Organization: k.Value, Pos: p.at(k)}
	p.object(v, unmanaged, "the expectation for "+k.Value, expectationKeys, func(k *key, n *yaml.Node) {
		s, ok := p.text(n, k.name)
		switch k.name {
		case "role":
			e.Role = identity.Role(s)
			if ok && o.Kind != "" && !kind.HasRole(e.Role) {
				p.unknown(n, roleNames(kind), "role %q does not exist in organizations of kind %s", s, o.Kind)
			}
		case "seat":
			e.Seat = identity.Tier(s)
			switch {
			case !ok || o.Kind == "":
			case len(kind.Seats) == 0:
				p.errorf(n, "organizations of kind %s have no seats", o.Kind)
			case !kind.HasSeat(e.Seat):
				p.unknown(n, words(kind.Seats), "seat tier %q does not exist in organizations of kind %s", s, o.Kind)
			}
		}
	})
	t.Expect = append(t.Expect, e)
}
