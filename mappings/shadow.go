package mappings

import "strings"

// Shadow is a rule that changes nobody's role or seat and mirrors nothing of its
// own.
type Shadow struct {
	Rule int // its index
	By   int // index of the rule that matches whomever Rule does, and gives at least as much; -1: Rule matches nobody
}

// Shadows finds rules that can never count, in their order: an expression that
// is false whatever the person, and a group that a pattern, or the same group
// of any directory, covers. It is sure of what it reports, and does not find
// all there is. Rules that match by the same and give no more are told as
// mistakes where a policy is read, and not here.
func (s *Set) Shadows() []Shadow {
	var out []Shadow
	for i := range s.rules {
		if s.rules[i].when != nil {
			if s.rules[i].when.never() {
				out = append(out, Shadow{i, -1})
			}
			continue
		}
		if by := s.shadowedBy(int32(i)); by >= 0 {
			out = append(out, Shadow{i, int(by)})
		}
	}
	return out
}

// maxShadows bounds how many rules one rule is compared with, so that a file of
// rules that are all alike does not take the square of their number.
const maxShadows = 64

// shadowedBy returns a rule that covers rule i, or -1.
func (s *Set) shadowedBy(i int32) int32 {
	r := &s.rules[i]
	found, left := int32(-1), maxShadows
	try := func(j int32, covers func(o *rule) bool) bool {
		if j != i && s.outdoes(j, i) && covers(&s.rules[j]) {
			found = j
		}
		left--
		return left > 0 && found < 0
	}
	sameMatcher := func(o *rule) bool { return o.directory != r.directory }
	switch {
	case r.external != "":
		for _, j := range s.externalID[r.external] {
			if !try(j, sameMatcher) {
				return found
			}
		}
		for _, n := range s.patterns.rest {
			if n.what == (marks{}) && !try(n.rule, func(o *rule) bool { return o.glob.covers([]token{{kind: tokenStar}}) }) {
				return found
			}
		}
	case r.glob == nil:
		for _, j := range s.exact[r.literal] {
			if !try(j, sameMatcher) {
				return found
			}
		}
		s.patterns.each(r.literal, func(j int32) bool {
			return try(j, func(o *rule) bool { return o.glob.match(r.literal) })
		})
	default:
		s.patterns.eachCovering(r.glob, func(j int32) bool {
			return try(j, func(o *rule) bool {
				same := o.glob.covers(r.glob.tokens) && r.glob.covers(o.glob.tokens)
				if same && o.directory == r.directory && s.outdoes(i, j) {
					return j < i // each covers the other: one of them has to stay
				}
				return same || o.glob.covers(r.glob.tokens)
			})
		})
	}
	return found
}

// outdoes reports whether rule o, matching whomever rule i matches in the
// directories of i, leaves nothing for i to give.
func (s *Set) outdoes(o, i int32) bool {
	a, b := &s.rules[o], &s.rules[i]
	return a.org == b.org && (a.mirror || !b.mirror) && (a.directory == "" || a.directory == b.directory) &&
		(b.roleRank < 0 || a.roleRank >= 0 && a.roleRank <= b.roleRank) &&
		(b.seatRank < 0 || a.seatRank >= 0 && a.seatRank <= b.seatRank)
}

// eachCovering calls fn with rules whose pattern could match whatever g
// matches, until fn says false. Of those without beginning and end it looks at
// the first thousand.
func (x *patternIndex) eachCovering(g *glob, fn func(rule int32) bool) {
	if beginning := g.beginning(); beginning != "" && !x.beginnings.each(beginning, strings.HasPrefix, fn) {
		return
	}
	if end := g.end(); end != "" && !x.ends.each(end, strings.HasSuffix, fn) {
		return
	}
	has := g.marks()
	for _, n := range x.rest[:min(len(x.rest), 1000)] {
		if n.what.within(has) && !fn(n.rule) {
			return
		}
	}
}
