package mappings

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"cel.dev/cel-go/common/types"

	"usher/internal/identity"
)

// Row returns the number of the row of the presence table (spec section 12)
// that decides about one person in one organization: the one DesiredOf takes.
func Row(p PersonFacts, o Org, f OrgFacts) int {
	switch {
	case f.PrimaryOwner:
		return 1
	case o.Standalone || p.Guest || (o.Mode != identity.ModeSCIM && o.Mode != identity.ModeJIT):
		return 2
	case o.Mode == identity.ModeSCIM && o.Mappings:
		return 3
	case o.Mode == identity.ModeSCIM:
		return 4
	case o.Mappings && f.Login != nil && f.Login.Epoch == o.Epoch:
		return 5
	case o.Mappings:
		return 6
	default:
		return 7
	}
}

// WhyNot is why a rule does not match somebody.
type WhyNot string

// The reasons why a rule does not match.
const (
	NotInGroup       WhyNot = "not_in_group"
	OtherDirectory   WhyNot = "other_directory"   // in such a group, of a directory that does not count for the rule
	NotTrue          WhyNot = "expression_false"  // the expression is false
	AttributeMissing WhyNot = "attribute_missing" // the expression looks at what the person lacks
	NotEvaluated     WhyNot = "expression_failed" // the expression is too costly for this person, or goes wrong otherwise
)

// Verdict is what one rule says of one person.
type Verdict struct {
	Matched bool
	Why     string   // the group or expression that matched
	Not     WhyNot   // empty when it matched
	Detail  string   // the attribute that is missing, or what went wrong
	Other   []string // the directories whose group of that name does not count
}

// Judge tells rule by rule what a Set says of one person, for people to read:
// Set.Match decides, and a Judge says the same at leisure. It is for one
// goroutine.
type Judge struct {
	set         *Set
	rules       []Rule
	person      Person
	byName      map[string][]int // indexes of groups, by folded name
	activations map[string]*activation
	looked      map[int]bool
}

// Judge returns a Judge of a person. rules are those the Set was compiled from.
func (s *Set) Judge(rules []Rule, p Person) *Judge {
	j := &Judge{set: s, rules: rules, person: p, byName: map[string][]int{}, activations: map[string]*activation{}, looked: map[int]bool{}}
	for i, g := range p.Groups {
		name := identity.Fold(g.Name)
		j.byName[name] = append(j.byName[name], i)
	}
	return j
}

// Rule returns what rule i says of the person.
func (j *Judge) Rule(i int) Verdict {
	r := &j.rules[i]
	if r.When != "" {
		return j.expression(i)
	}
	v := Verdict{Not: NotInGroup}
	for _, n := range j.named(r) {
		g := j.person.Groups[n]
		if r.Directory != "" && r.Directory != g.Directory {
			if !slices.Contains(v.Other, g.Directory) {
				v.Other = append(v.Other, g.Directory)
			}
			continue
		}
		j.looked[n] = true
		why := "group " + strconv.Quote(g.Name)
		if r.ExternalID != "" {
			why = "externalId " + strconv.Quote(r.ExternalID)
		}
		if !v.Matched || why < v.Why {
			v.Matched, v.Why = true, why
		}
	}
	slices.Sort(v.Other)
	switch {
	case v.Matched:
		v.Not, v.Other = "", nil
	case len(v.Other) > 0:
		v.Not = OtherDirectory
	}
	return v
}

// named returns the groups of the person that a rule would be met by, their
// directories aside.
func (j *Judge) named(r *Rule) []int {
	var out []int
	if r.ExternalID != "" {
		for n, g := range j.person.Groups {
			if g.ExternalID == r.ExternalID {
				out = append(out, n)
			}
		}
		return out
	}
	name, pattern, err := compilePattern(r.Group)
	if err != nil {
		return nil // a rule of a Set has a good one
	}
	if pattern == nil {
		return j.byName[name]
	}
	for folded, groups := range j.byName {
		if pattern.match(folded) {
			out = append(out, groups...)
		}
	}
	return out
}

// noSuchKey is how CEL begins to say that an attribute is missing.
const noSuchKey = "no such key: "

func (j *Judge) expression(i int) Verdict {
	r, compiled := &j.rules[i], &j.set.rules[i]
	if compiled.groups {
		for n, g := range j.person.Groups {
			if r.Directory == "" || r.Directory == g.Directory {
				j.looked[n] = true
			}
		}
	}
	a := j.activations[r.Directory]
	if a == nil {
		a = newActivation(j.person, r.Directory)
		j.activations[r.Directory] = a
	}
	out, err := compiled.when.eval(context.Background(), a)
	if err == nil && out == types.True {
		return Verdict{Matched: true, Why: "when"}
	}
	if err == nil {
		return Verdict{Not: NotTrue}
	}
	if attribute, ok := strings.CutPrefix(err.Error(), noSuchKey); ok {
		return Verdict{Not: AttributeMissing, Detail: attribute}
	}
	return Verdict{Not: NotEvaluated, Detail: err.Error()}
}

// Looked returns the groups of the person that any of the rules asked for until
// now looks at, in the person's order; the others change nothing for them.
func (j *Judge) Looked() []Group {
	var out []Group
	for n, g := range j.person.Groups {
		if j.looked[n] {
			out = append(out, g)
		}
	}
	return out
}

// Names returns what the person's groups are called, sorted.
func (j *Judge) Names() []string {
	out := make([]string, len(j.person.Groups))
	for i, g := range j.person.Groups {
		out[i] = g.Name
	}
	slices.Sort(out)
	return out
}
