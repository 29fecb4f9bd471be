package mappings

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"usher/internal/identity"
)

const (
	// memoEntries and memoName bound what a Set remembers of group names: at
	// most a few megabytes, whatever an IdP sends.
	memoEntries = 16384
	memoName    = 256
)

// named is what the rules say about one group name, directories aside.
type named struct {
	why   string
	rules []int32
}

// memo remembers the answer for group names already seen: globs are looked at
// once per name and Set, not once per person.
type memo struct {
	mu   sync.RWMutex
	seen map[string]named
}

func (m *memo) get(name string) (named, bool) {
	m.mu.RLock()
	n, ok := m.seen[name]
	m.mu.RUnlock()
	return n, ok
}

func (m *memo) put(name string, n named) {
	if len(name) > memoName {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.seen == nil || len(m.seen) >= memoEntries {
		m.seen = make(map[string]named)
	}
	m.seen[strings.Clone(name)] = n
}

// byName returns the rules that a group of this name meets, whatever its
// directory.
func (s *Set) byName(name string) named {
	if n, ok := s.memo.get(name); ok {
		return n
	}
	folded := identity.Fold(name)
	n := named{rules: slices.Clone(s.exact[folded])}
	for _, i := range s.globs {
		if s.rules[i].glob.match(folded) {
			n.rules = append(n.rules, i)
		}
	}
	if len(n.rules) > 0 {
		n.why = "group " + strconv.Quote(name)
	}
	s.memo.put(name, n)
	return n
}

// hit is one rule that matched, and why.
type hit struct {
	org  int32
	rule int32
	why  string
}

// Match returns what the rules say about a person, by organization slug. Only
// organizations of which a rule matched have an entry. The order of the
// person's groups does not matter.
func (s *Set) Match(p Person) map[string]Match {
	var room [48]hit
	hits := s.hits(p, room[:0])
	if len(hits) == 0 {
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
	return out
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
			m.Decisive = len(refs) - start
		}
	}
	return m, refs
}

// hits collects the rules that match p, in no order and with repetitions.
func (s *Set) hits(p Person, out []hit) []hit {
	add := func(i int32, why string) { out = append(out, hit{int32(s.rules[i].org), i, why}) }
	for _, g := range p.Groups {
		n := s.byName(g.Name)
		for _, i := range n.rules {
			if s.counts(i, g) {
				add(i, n.why)
			}
		}
		if g.ExternalID == "" {
			continue
		}
		for _, i := range s.externalID[g.ExternalID] {
			if s.counts(i, g) {
				add(i, s.rules[i].ref.Why)
			}
		}
	}
	var a *activation
	directory := ""
	for _, i := range s.whens {
		r := &s.rules[i]
		if a == nil || directory != r.directory {
			a, directory = newActivation(p, r.directory), r.directory
		}
		if r.when.matches(a) {
			add(i, r.ref.Why)
		}
	}
	return out
}

// counts reports whether the directory of g counts for rule i.
func (s *Set) counts(i int32, g Group) bool {
	d := s.rules[i].directory
	return d == "" || d == g.Directory
}

// Concerns reports whether being in g or not could change what any rule says
// of a person. An expression that looks at groups always counts.
func (s *Set) Concerns(g Group) bool {
	touches := func(i int32) bool { return s.counts(i, g) }
	for _, i := range s.whens {
		if s.rules[i].groups && s.counts(i, g) {
			return true
		}
	}
	return slices.ContainsFunc(s.byName(g.Name).rules, touches) ||
		g.ExternalID != "" && slices.ContainsFunc(s.externalID[g.ExternalID], touches)
}

// UsesAttributes reports whether any rule looks at a person's attributes or
// e-mail, so that callers can leave them unread.
func (s *Set) UsesAttributes() bool { return len(s.whens) > 0 }
