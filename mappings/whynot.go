package mappings

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cel.dev/cel-go/common/types"

	"usher/internal/identity"
	"usher/internal/nearest"
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

// The reasons why a rule does not match. Judge.Says has the sentence of each.
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
	spare       []string // names of groups that no rule asks for by name, sorted; nil: not looked for yet
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
	for _, n := range j.named(i) {
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

// named returns the groups of the person that rule i would be met by, their
// directories aside.
func (j *Judge) named(i int) []int {
	var out []int
	r := &j.set.rules[i]
	switch {
	case r.external != "":
		for n, g := range j.person.Groups {
			if g.ExternalID == r.external {
				out = append(out, n)
			}
		}
	case r.glob == nil:
		return j.byName[r.literal]
	default:
		for folded, groups := range j.byName {
			if r.glob.match(folded) {
				out = append(out, groups...)
			}
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
	return Verdict{Not: NotEvaluated, Detail: wentWrong(err)}
}

// wentWrong says in plain words why an expression came to nothing.
func wentWrong(err error) string {
	switch message := err.Error(); {
	case tooLong(err):
		return fmt.Sprintf("it takes too long, more than %d units", maxCost)
	case strings.Contains(message, "no such overload"):
		return "it compares an attribute of theirs with something of another type"
	default:
		return message
	}
}

// Known is what is known of a group that a rule names and the person is not in.
type Known int

// What may be known of a group.
const (
	Unknown Known = iota // nobody looked
	Exists               // a directory has it
	Absent               // no directory has it
)

// Says returns the sentence of a verdict of rule i that it does not match. there
// is what is known of the group that the rule names: where no directory has one,
// or nobody looked, a group of the person that is called almost so is named, unless
// another rule asks for just that.
func (j *Judge) Says(i int, v Verdict, there Known) string {
	r := &j.rules[i]
	switch v.Not {
	case OtherDirectory:
		of := "directory " + strings.Join(v.Other, ", ")
		if len(v.Other) == 1 && v.Other[0] == "" {
			of = "no directory"
		}
		return fmt.Sprintf("%s is one of %s, and the rule counts those of directory %s", j.matcher(i), of, r.Directory)
	case NotTrue:
		return "the expression is false: " + inLine(r.When)
	case AttributeMissing:
		return fmt.Sprintf("the expression looks at attribute %q, which the person lacks: %s", v.Detail, inLine(r.When))
	case NotEvaluated:
		return fmt.Sprintf("the expression fails for this person (%s): %s", v.Detail, inLine(r.When))
	}
	says := "the person is in no " + j.matcher(i)
	if there == Absent {
		says += "; no directory has one"
	}
	if there != Exists && j.set.rules[i].literal != "" {
		if near := nearest.Word(r.Group, j.spareNames()); near != "" {
			says += fmt.Sprintf("; the nearest of theirs is %q", near)
		}
	}
	return says
}

// matcher is what a rule by group matches, as part of a sentence.
func (j *Judge) matcher(i int) string {
	switch r := &j.set.rules[i]; {
	case r.external != "":
		return fmt.Sprintf("group with externalId %q", r.external)
	case r.glob != nil:
		return fmt.Sprintf("group like %q", r.group)
	default:
		_, name, _ := needless(r.group)
		return fmt.Sprintf("group %q", name)
	}
}

// spareNames are what the person's groups are called that no rule asks for by
// name: one of them may have been meant.
func (j *Judge) spareNames() []string {
	if j.spare == nil {
		j.spare = []string{}
		for _, name := range j.Names() {
			if len(j.set.exact[identity.Fold(name)]) == 0 {
				j.spare = append(j.spare, name)
			}
		}
	}
	return j.spare
}

// maxShown bounds what of an expression a sentence shows, in characters.
const maxShown = 300

// inLine is an expression as part of a sentence: in one line, of bounded length.
func inLine(when string) string {
	text := []rune(strings.Join(strings.Fields(when), " "))
	if len(text) > maxShown {
		return string(text[:maxShown]) + "…"
	}
	return string(text)
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
