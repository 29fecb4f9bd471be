package mappings

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"usher/internal/identity"
)

// hit is one rule that matched, and why.
type hit struct {
	org  int32
	rule int32
	why  string
}

// GroupMatch is what the rules say of one group: computed once per group and
// Set, it serves every person who is in the group. It is immutable and counts
// with the Set that gave it only.
type GroupMatch struct {
	name      string
	directory string
	hits      []hit
}

// Group returns what the rules say of a group, for MatchOf.
func (s *Set) Group(g Group) GroupMatch {
	return GroupMatch{name: g.Name, directory: g.Directory, hits: slices.Clip(s.groupHits(nil, g))}
}

// Empty reports whether no rule matches by the group itself. Expressions may
// still look at it; see UsesGroupNames.
func (m GroupMatch) Empty() bool { return len(m.hits) == 0 }

// Match returns what the rules say about a person, by organization slug. Only
// organizations of which a rule matched, or was given up, have an entry. The order
// of the person's groups does not matter.
func (s *Set) Match(p Person) map[string]Match {
	var room [48]hit
	hits := room[:0]
	for _, g := range p.Groups {
		hits = s.groupHits(hits, g)
	}
	hits, open, _ := s.whenHits(context.Background(), hits, subject{p: &p}) // fails only when its context ends
	return s.gather(hits, open)
}

// MatchOf is Match for a person whose groups are known as Group gave them;
// p.Groups is not looked at.
func (s *Set) MatchOf(p Person, groups []GroupMatch) map[string]Match {
	m, _ := s.MatchContext(context.Background(), p, groups) // fails only when its context ends
	return m
}

// MatchContext is MatchOf, and ends early with the error of ctx once that is
// done: an expression that was interrupted has said nothing of the person.
func (s *Set) MatchContext(ctx context.Context, p Person, groups []GroupMatch) (map[string]Match, error) {
	var room [48]hit
	hits := room[:0]
	for i := range groups {
		hits = append(hits, groups[i].hits...)
	}
	hits, open, err := s.whenHits(ctx, hits, subject{p: &p, matches: groups})
	if err != nil {
		return nil, err
	}
	return s.gather(hits, open), nil
}

// gather makes the answer of hits, which come in any order and repeatedly, and of
// the rules that were given up. It sorts the hits where they are.
func (s *Set) gather(hits []hit, open []int32) map[string]Match {
	if len(hits)+len(open) == 0 {
		return nil
	}
	slices.SortFunc(hits, func(a, b hit) int {
		if a.org != b.org {
			return cmp.Compare(a.org, b.org)
		}
		if a.rule != b.rule {
			return cmp.Compare(a.rule, b.rule)
		}
		return strings.Compare(a.why, b.why)
	})
	hits = slices.CompactFunc(hits, func(a, b hit) bool { return a.rule == b.rule })
	refs := make([]Ref, 0, len(hits))
	out := make(map[string]Match)
	for len(hits) > 0 {
		n := 1
		for n < len(hits) && hits[n].org == hits[0].org {
			n++
		}
		start := len(refs)
		var m Match
		m, refs = s.decide(hits[:n], refs)
		m.Rules = refs[start:len(refs):len(refs)]
		out[s.orgs[hits[0].org]] = m
		hits = hits[n:]
	}
	for _, i := range slices.Backward(open) {
		r := &s.rules[i]
		m := out[s.orgs[r.org]]
		ref := r.ref
		ref.Why = whyGivenUp
		m.GivenUp = &GivenUp{Rule: ref, Role: r.role, Seat: r.seat, Next: m.GivenUp}
		out[s.orgs[r.org]] = m
	}
	return out
}

const whyGivenUp = "the expression takes too long for this person and was given up, so they keep what they have of what it gives"

// Keeping is the match of a member with a role, who holds a seat (empty: none): a
// rule that was given up has not said that it does not match them, and takes nothing
// from them. It gives them what it gives, but not more than they have.
func (m Match) Keeping(role identity.Role, seat identity.Tier, k identity.KindCatalogue) Match {
	var kept []Ref
	for g := m.GivenUp; g != nil; g = g.Next {
		keeps := false
		if lower := role; g.Role != "" {
			if k.Rank(g.Role) > k.Rank(role) {
				lower = g.Role
			}
			if !m.Matched || k.Rank(lower) < k.Rank(m.Role) {
				m.Matched, m.Role, keeps = true, lower, true
			}
		}
		if lower := seat; g.Seat != "" && seat != "" {
			if k.SeatRank(g.Seat) > k.SeatRank(seat) {
				lower = g.Seat
			}
			if m.Seat == "" || k.SeatRank(lower) < k.SeatRank(m.Seat) {
				m.Seat, keeps = lower, true
			}
		}
		if keeps {
			kept = append(kept, g.Rule)
		}
	}
	if len(kept) > 0 {
		m.Rules, m.Decisive = append(kept, m.Rules...), m.Decisive+int32(len(kept))
	}
	return m
}

// decide takes the highest role and the highest tier of the rules that matched
// in one organization, and appends their references, the deciding ones first.
func (s *Set) decide(hits []hit, refs []Ref) (Match, []Ref) {
	var m Match
	role, seat := -1, -1
	for _, h := range hits {
		r := &s.rules[h.rule]
		if r.roleRank >= 0 && (role < 0 || r.roleRank < role) {
			role, m.Role, m.Matched = r.roleRank, r.role, true
		}
		if r.seatRank >= 0 && (seat < 0 || r.seatRank < seat) {
			seat, m.Seat = r.seatRank, r.seat
		}
	}
	gives := func(h hit) int {
		r := &s.rules[h.rule]
		switch {
		case r.roleRank >= 0 && r.roleRank == role:
			return 0
		case r.seatRank >= 0 && r.seatRank == seat:
			return 1
		default:
			return 2
		}
	}
	start := len(refs)
	for turn := range 3 {
		for _, h := range hits {
			if gives(h) == turn {
				ref := s.rules[h.rule].ref
				ref.Why = h.why
				refs = append(refs, ref)
			}
		}
		if turn == 1 {
			m.Decisive = int32(len(refs) - start)
		}
	}
	return m, refs
}

// groupHits appends the rules that match by group g itself.
func (s *Set) groupHits(out []hit, g Group) []hit {
	why := ""
	add := func(i int32) {
		if !s.counts(i, g) {
			return
		}
		r := &s.rules[i]
		if r.glob == nil && r.group == g.Name {
			out = append(out, hit{int32(r.org), i, r.ref.Why}) // as written: nothing to quote anew
			return
		}
		if why == "" {
			why = whyGroup(g.Name)
		}
		out = append(out, hit{int32(r.org), i, why})
	}
	folded := identity.Fold(g.Name)
	for _, i := range s.exact[folded] {
		add(i)
	}
	s.patterns.each(folded, func(i int32) bool {
		if s.rules[i].glob.match(folded) {
			add(i)
		}
		return true
	})
	if g.ExternalID == "" {
		return out
	}
	for _, i := range s.externalID[g.ExternalID] {
		if s.counts(i, g) {
			out = append(out, hit{int32(s.rules[i].org), i, s.rules[i].ref.Why})
		}
	}
	return out
}

func whyGroup(name string) string { return "group " + strconv.Quote(name) }

// whenHits appends the rules whose expression is true of a person. open are those
// that were given up.
func (s *Set) whenHits(ctx context.Context, out []hit, who subject) (_ []hit, open []int32, _ error) {
	var a *activation
	directory := ""
	for _, i := range s.whens {
		r := &s.rules[i]
		if a == nil || directory != r.directory {
			a, directory = who.activation(r.directory), r.directory
		}
		switch matches, err := r.when.matches(ctx, a); {
		case errors.Is(err, errGivenUp):
			open = append(open, i)
		case err != nil:
			return nil, nil, err
		case matches:
			out = append(out, hit{int32(r.org), i, r.ref.Why})
		}
	}
	return out, open, nil
}

// counts reports whether the directory of g counts for rule i.
func (s *Set) counts(i int32, g Group) bool {
	d := s.rules[i].directory
	return d == "" || d == g.Directory
}

// Concerns reports whether being in g or not could change what any rule says
// of a person. An expression that looks at groups always counts.
func (s *Set) Concerns(g Group) bool {
	for _, i := range s.whens {
		if s.rules[i].groups && s.counts(i, g) {
			return true
		}
	}
	var room [8]hit
	return len(s.groupHits(room[:0], g)) > 0
}

// Mirrors returns the first rule that mirrors g into the organization of a slug,
// and whether there is one.
func (s *Set) Mirrors(g Group, org string) (Ref, bool) {
	var room [8]hit
	first, found := hit{}, false
	for _, h := range s.groupHits(room[:0], g) {
		if s.rules[h.rule].mirror && s.orgs[h.org] == org && (!found || h.rule < first.rule) {
			first, found = h, true
		}
	}
	if !found {
		return Ref{}, false
	}
	ref := s.rules[first.rule].ref
	ref.Why = first.why
	return ref, true
}

// Mirroring says how the rules find the groups that they mirror into an
// organization.
type Mirroring struct {
	Names       []string // folded display names
	ExternalIDs []string
	Patterns    bool // by patterns too: any group may be one
}

// Mirroring says how to find the groups for which Mirrors is true in the
// organization of a slug.
func (s *Set) Mirroring(org string) (m Mirroring) {
	for i := range s.rules {
		r := &s.rules[i]
		switch {
		case !r.mirror || s.orgs[r.org] != org:
		case r.external != "":
			m.ExternalIDs = append(m.ExternalIDs, r.external)
		case r.glob != nil:
			m.Patterns = true
		default:
			m.Names = append(m.Names, r.literal)
		}
	}
	return m
}

// UsesAttributes reports whether any rule looks at a person's attributes or
// e-mail, so that callers can leave them unread.
func (s *Set) UsesAttributes() bool { return len(s.whens) > 0 }

// UsesGroupNames reports whether any expression looks at a person's groups, so
// that callers cannot leave out a group whose GroupMatch is Empty.
func (s *Set) UsesGroupNames() bool {
	return slices.ContainsFunc(s.whens, func(i int32) bool { return s.rules[i].groups })
}
