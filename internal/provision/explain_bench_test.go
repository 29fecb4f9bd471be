package provision_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"usher/internal/provision"
	"usher/internal/store"
)

// BenchmarkExplain explains somebody in 20 groups under a policy of 1,000 rules:
// 900 by name, 90 by pattern, 10 by expression, now and at a past time.
func BenchmarkExplain(b *testing.B) {
	w := newWorld(b)
	x := w.company(b)
	var rules strings.Builder
	for i := range 900 {
		fmt.Fprintf(&rules, "  - {name: exact %d, group: team-%d, org: $-console, role: developer}\n", i, i)
	}
	for i := range 90 {
		fmt.Fprintf(&rules, "  - {name: glob %d, group: 'dept-%d-*', org: $-work, role: user}\n", i, i)
	}
	for i := range 10 {
		fmt.Fprintf(&rules, "  - {name: when %d, when: 'user.userType == \"type-%d\"', org: $-work, seat: premium}\n", i, i)
	}
	x.policy("organizations:\n  $-console: {kind: console, mode: scim, group_mappings: true}\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\nmappings:\n" + rules.String())
	x.post(sent{Name: "ada", Attrs: map[string]any{"userType": "type-3"}})
	for i := range 20 {
		name := fmt.Sprintf("other-%d", i)
		switch {
		case i < 4:
			name = fmt.Sprintf("team-%d", i)
		case i < 6:
			name = fmt.Sprintf("dept-%d-x", i)
		}
		x.group(name, "ada")
	}
	w.clock.advance(time.Hour)
	for _, q := range []struct {
		name string
		at   int64
	}{{"now", 0}, {"past", w.clock.Now().Add(-time.Minute).UnixMicro()}} {
		b.Run(q.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				x.view(func(tx *store.Tx) error {
					e, err := x.engine.Explain(tx, provision.Question{Parent: x.id, Email: x.email("ada"), At: q.at})
					if err == nil && !e.Organizations[0].Present {
						b.Fatal("wrong answer")
					}
					return err
				})
			}
		})
	}
}
