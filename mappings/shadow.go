package mappings

import "strings"

// Shadow is a rule that changes nobody's role or seat.
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

// shadowedBy returns the first rule that covers rule i, or -1.
func (s *Set) shadowedBy(i int32) int32 {
	r := &s.rules[i]
	found := int32(-1)
	try := func(j int32, covers func(o *rule) bool) {
		if o := &s.rules[j]; j != i && (found < 0 || j < found) && s.outdoes(j, i) && covers(o) {
			found = j
		}
	}
	sameMatcher := func(o *rule) bool { return o.directory != r.directory }
	switch {
	case r.external != "":
		for _, j := range s.externalID[r.external] {
			try(j, sameMatcher)
		}
		for _, n := range s.patterns.rest {
			try(n.rule, func(o *rule) bool { return o.glob.covers([]token{{kind: tokenStar}}) })
		}
	case r.glob == nil:
		for _, j := range s.exact[r.literal] {
			try(j, sameMatcher)
		}
		s.patterns.each(r.literal, func(j int32) {
			try(j, func(o *rule) bool { return o.glob.match(r.literal) })
		})
	default:
		s.patterns.eachCovering(r.glob, func(j int32) {
			try(j, func(o *rule) bool {
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
	return a.org == b.org && (a.directory == "" || a.directory == b.directory) &&
		(b.roleRank < 0 || a.roleRank >= 0 && a.roleRank <= b.roleRank) &&
		(b.seatRank < 0 || a.seatRank >= 0 && a.seatRank <= b.seatRank)
}

// eachCovering calls fn with every rule whose pattern could match whatever g
// matches.
func (x *patternIndex) eachCovering(g *glob, fn func(rule int32)) {
	if beginning := g.beginning(); beginning != "" {
		x.beginnings.each(beginning, strings.HasPrefix, fn)
	}
	if end := g.end(); end != "" {
		x.ends.each(end, strings.HasSuffix, fn)
	}
	has := g.marks()
	for _, n := range x.rest {
		if n.what.within(has) {
			fn(n.rule)
		}
	}
}
