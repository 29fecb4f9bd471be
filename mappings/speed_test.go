package mappings

import (
	"fmt"
	"math"
	"runtime"
	"testing"
)

// thousandRules are 900 exact names, 90 patterns of the form that pattern
// gives and 10 expressions, and somebody in 20 groups whom some of them match.
func thousandRules(t testing.TB, pattern string) (*Set, Person) {
	var rules []Rule
	for i := range 900 {
		rules = append(rules, Rule{Name: fmt.Sprintf("exact %d", i), Group: fmt.Sprintf("team-%d", i), Org: "con", Role: "developer"})
	}
	for i := range 90 {
		rules = append(rules, Rule{Name: fmt.Sprintf("glob %d", i), Group: fmt.Sprintf(pattern, i), Org: "ent", Role: "user"})
	}
	for i := range 10 {
		rules = append(rules, Rule{Name: fmt.Sprintf("when %d", i), When: fmt.Sprintf(`user.userType == "type-%d" && "team-1" in groups`, i), Org: "ent", Seat: "premium"})
	}
	s := compile(t, rules...)
	p := Person{Attributes: map[string]any{"userType": "type-3"}}
	for i := range 20 {
		name := fmt.Sprintf("other-%d", i)
		switch {
		case i < 4:
			name = fmt.Sprintf("team-%d", i)
		case i < 6:
			name = fmt.Sprintf("dept-%d-x", i)
		}
		p.Groups = append(p.Groups, Group{Name: name, Directory: "okta"})
	}
	return s, p
}

func groupsOf(s *Set, p Person) []GroupMatch {
	groups := make([]GroupMatch, len(p.Groups))
	for i, g := range p.Groups {
		groups[i] = s.Group(g)
	}
	return groups
}

// One person against a thousand rules allocates less than 2,000 bytes, and
// nothing else whose size depends on the number of rules.
func TestMatch_AllocatesLittle(t *testing.T) {
	s, p := thousandRules(t, "dept-%d-*")
	groups := groupsOf(s, p)
	for _, tc := range []struct {
		name          string
		match         func() map[string]Match
		bytes, allocs uint64
	}{
		{"Match", func() map[string]Match { return s.Match(p) }, 2000, 20},
		{"MatchOf", func() map[string]Match { return s.MatchOf(p, groups) }, 1950, 18},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if n := len(tc.match()); n != 2 {
				t.Fatalf("%d organizations, want 2", n)
			}
			if bytes, allocs := leastAllocated(tc.match); bytes >= tc.bytes || allocs > tc.allocs {
				t.Errorf("%d bytes in %d allocations, want less than %d in at most %d", bytes, allocs, tc.bytes, tc.allocs)
			}
		})
	}
}

// leastAllocated returns what fn allocates in the best of many runs: the race
// detector makes pools forget at random, which would be counted otherwise.
func leastAllocated[T any](fn func() T) (bytes, allocs uint64) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var before, after runtime.MemStats
	bytes, allocs = math.MaxUint64, math.MaxUint64
	for range 5000 {
		runtime.ReadMemStats(&before)
		fn()
		runtime.ReadMemStats(&after)
		bytes, allocs = min(bytes, after.TotalAlloc-before.TotalAlloc), min(allocs, after.Mallocs-before.Mallocs)
	}
	return bytes, allocs
}

func BenchmarkMatch(b *testing.B) {
	for _, bc := range []struct{ name, pattern string }{
		{"beginnings", "dept-%d-*"},
		{"ends", "*-%d-x"},
		{"middles", "*t-%d-*"},
	} {
		s, p := thousandRules(b, bc.pattern)
		groups := groupsOf(s, p)
		b.Run(bc.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if len(s.Match(p)) != 2 {
					b.Fatal("wrong answer")
				}
			}
		})
		b.Run(bc.name+" groups known", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if len(s.MatchOf(p, groups)) != 2 {
					b.Fatal("wrong answer")
				}
			}
		})
	}
}
