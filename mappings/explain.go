package mappings

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"usher/internal/identity"
	"usher/internal/nearest"
)

// Outcome is what one rule says of one person.
type Outcome struct {
	Ref           // Why says what matched, or else why the rule did not
	Matched  bool `json:"matched"`
	RoleRank int  `json:"-"` // of the role the rule gives, from the top; -1: none
	SeatRank int  `json:"-"` // of the tier the rule gives, from the top; -1: none
}

// Explain returns the outcome of every rule of an organization on a person, in
// the order of the rules. It looks at each of them and is for answers to
// people; what it calls matched is what Match counts.
func (s *Set) Explain(p Person, org string) []Outcome {
	at, ok := slices.BinarySearch(s.orgs, org)
	if !ok {
		return nil
	}
	var hits []hit
	for _, g := range p.Groups {
		hits = s.groupHits(hits, g)
	}
	hits, _ = s.whenHits(context.Background(), hits, subject{p: &p}) // fails only when its context ends
	whys := map[int32]string{}
	for _, h := range hits {
		if why, twice := whys[h.rule]; !twice || h.why < why {
			whys[h.rule] = h.why
		}
	}
	var out []Outcome
	for i := range s.rules {
		r := &s.rules[i]
		if r.org != at {
			continue
		}
		v := Outcome{Ref: r.ref, RoleRank: r.roleRank, SeatRank: r.seatRank}
		if v.Why, v.Matched = whys[int32(i)]; !v.Matched {
			v.Why = s.whyNot(r, p)
		}
		out = append(out, v)
	}
	return out
}

// whyNot says why a rule, which does not match a person, does not. A group of
// the person that is called almost as the rule says is named, unless another
// rule looks for just that.
func (s *Set) whyNot(r *rule, p Person) string {
	switch {
	case r.when != nil:
		return r.when.why(newActivation(p, r.directory))
	case r.external != "":
		return r.elsewhere(p, func(g Group) bool { return g.ExternalID == r.external }, "no group of the person has externalId "+strconv.Quote(r.external))
	case r.glob != nil:
		return r.elsewhere(p, func(g Group) bool { return r.glob.match(identity.Fold(g.Name)) }, "no group of the person matches "+strconv.Quote(r.group))
	}
	why := "the person is in no group called " + strconv.Quote(r.group)
	var names []string
	for _, g := range p.Groups {
		if len(s.exact[identity.Fold(g.Name)]) == 0 {
			names = append(names, g.Name)
		}
	}
	slices.Sort(names)
	if near := nearest.Word(r.literal, names); near != "" {
		why += "; the nearest is " + strconv.Quote(near)
	}
	return r.elsewhere(p, func(g Group) bool { return identity.Fold(g.Name) == r.literal }, why)
}

// elsewhere says where the groups that match come from when that is the reason
// they do not count, and otherwise what is given.
func (r *rule) elsewhere(p Person, matches func(Group) bool, otherwise string) string {
	if r.directory == "" {
		return otherwise
	}
	var from []string
	for _, g := range p.Groups {
		if matches(g) {
			from = append(from, g.Directory)
		}
	}
	if len(from) == 0 {
		return otherwise
	}
	of := "of no directory"
	if d := slices.Max(from); d != "" {
		of = "of directory " + d
	}
	return fmt.Sprintf("the group is %s, and the rule counts those of %s alone", of, r.directory)
}
