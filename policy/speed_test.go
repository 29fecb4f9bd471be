package policy

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
)

// largePolicy is a file of n rules of every sort: most by exact name, some by
// pattern, as many expressions as a policy may have, and tests.
func largePolicy(n int) []byte {
	var b strings.Builder
	b.WriteString("version: 1\nparent: acme\norganizations:\n")
	for i := range 20 {
		fmt.Fprintf(&b, "  con%d: {kind: console, mode: scim, group_mappings: true}\n", i)
	}
	b.WriteString("mappings:\n")
	for i := range n {
		org := i % 20
		switch {
		case i < 100:
			fmt.Fprintf(&b, "  - {name: rule %d, when: 'user.userType == \"type %d\" && \"team-%d\" in groups', org: con%d, role: user}\n", i, i, i, org)
		case i%10 == 0:
			fmt.Fprintf(&b, "  - {name: rule %d, group: \"dept-%d-*\", org: con%d, role: developer}\n", i, i, org)
		case i%10 == 1:
			fmt.Fprintf(&b, "  - {name: rule %d, group: \"*-%d-x\", org: con%d, role: developer}\n", i, i, org)
		case i%10 == 2:
			fmt.Fprintf(&b, "  - {name: rule %d, externalId: \"00g%d\", org: con%d, role: admin}\n", i, i, org)
		default:
			fmt.Fprintf(&b, "  - {name: rule %d, group: \"team-%d\", org: con%d, role: user}\n", i, i, org)
		}
	}
	b.WriteString("tests:\n")
	for i := range 100 {
		rule := 105 + 10*(i%((n-105)/10))
		fmt.Fprintf(&b, "  - {name: test %d, person: {email: ada@acme.example, groups: [team-%d]}, expect: {con%d: {role: user}}}\n", i, rule, rule%20)
	}
	return []byte(b.String())
}

// Reading and checking 10,000 rules takes less than a second; the race
// detector and a busy machine get some more, and anything quadratic is far
// beyond that.
func TestParse_ManyRulesInTime(t *testing.T) {
	cat := identity.DefaultCatalogue()
	limit := 10 * time.Second
	files := map[string][]byte{
		"every sort":  largePolicy(10_000),
		"one group":   repeated(10_000, func(int) string { return "all" }),
		"one pattern": repeated(10_000, func(int) string { return "a*" }),
		"middles":     repeated(10_000, func(i int) string { return fmt.Sprintf("*a%d*", i) }),
		"nested":      repeated(500, func(i int) string { return strings.Repeat("a", i) + "*" }),
	}
	for name, src := range files {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			p, problems := Parse("p.yaml", src, cat)
			if took := time.Since(start); took > limit {
				t.Errorf("took %s", took)
			}
			if name == "every sort" && p == nil {
				t.Fatalf("refused:\n%.2000s", problems.Errors())
			}
		})
	}
}

// repeated is a policy of n rules, each of the group that group gives.
func repeated(n int, group func(i int) string) []byte {
	var b strings.Builder
	b.WriteString("mappings:\n")
	for i := range n {
		fmt.Fprintf(&b, "  - {name: rule %d, group: '%s', org: con, role: user}\n", i, group(i))
	}
	return with(b.String())
}

func BenchmarkParse(b *testing.B) {
	cat := identity.DefaultCatalogue()
	for _, n := range []int{1000, 10_000} {
		src := largePolicy(n)
		b.Run(fmt.Sprintf("%d rules", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if p, problems := Parse("p.yaml", src, cat); p == nil {
					b.Fatal(problems.Errors())
				}
			}
		})
	}
}
