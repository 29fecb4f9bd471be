package live_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/policy"
	"usher/policy/live"
)

const guardedPolicy = `version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: makers, group: makers, org: acme-console, role: developer}
  - {name: staff, group: all-staff, org: acme-console, role: user}
`

// Limits that a policy loosens count from the next change on: the change that
// brings them is judged by those before it, and limits that it tightens count at
// once.
func TestSpec9_LooserLimitsDoNotExcuseTheChangeThatBringsThem(t *testing.T) {
	lower := strings.Replace(guardedPolicy, "role: developer", "role: user", 1)
	raise := strings.Replace(guardedPolicy, "role: developer", "role: admin", 1)
	loose := "guards: {max_removals: {count: 1000, percent: 100}, max_new_administrators: {count: 1000}}\n"
	tight := "guards: {max_removals: {count: 0, percent: 5}, max_new_administrators: {count: 2}}\n"
	for _, tc := range []struct {
		name, before, after string
		people, held        int
		limit               int64
	}{
		{"losses past the limit of before", guardedPolicy, lower + loose, 30, 30, 10},
		{"new administrators past the limit of before", guardedPolicy, raise + loose, 30, 30, 5},
		{"within the limit of before", guardedPolicy, lower + loose, 10, 0, 0},
		{"losses past the new limit", guardedPolicy, lower + tight, 8, 8, 0},
		{"new administrators past the new limit", guardedPolicy, raise + tight, 4, 4, 2},
		{"the limit was loose before", guardedPolicy + loose, lower + loose, 30, 0, 0},
		{"either lets it through, each by its other half", guardedPolicy + "guards: {max_removals: {count: 0, percent: 100}}\n", lower + "guards: {max_removals: {count: 8, percent: 0}}\n", 8, 0, 0},
		{"the smaller of two limits by other halves", guardedPolicy + "guards: {max_removals: {count: 0, percent: 100}}\n", lower + "guards: {max_removals: {count: 7, percent: 0}}\n", 8, 8, 7},
	} {
		t.Run(tc.name, func(t *testing.T) {
			onEngines(t, func(f *fixture) {
				f.accept(tc.before)
				var everybody []*directory.User
				for i := range tc.people {
					everybody = append(everybody, f.push(fmt.Sprintf("p%02d", i)))
				}
				f.group("all-staff", everybody...)
				f.group("makers", everybody...)
				p, _ := policy.Parse("acme.yaml", []byte(tc.after), identity.DefaultCatalogue())
				var sum *plan.Summary
				f.view(func(tx *store.Tx) (err error) {
					sum, _, err = f.applier.Plan(tx, provision.Change{}, p, live.Options{}, func(plan.Item) error { return nil }, func(int) {})
					return err
				})
				if held := len(sum.Guards) > 0; held != (tc.held > 0) || held && sum.Guards[0].Detail.Limit != tc.limit {
					f.Errorf("the plan foresees %+v, want the limit %d", sum.Guards, tc.limit)
				}
				if got := f.accept(tc.after).Losses.Held; got != tc.held {
					f.Errorf("%d held, want %d", got, tc.held)
				}
			})
		})
	}
}

// A mistake that was held and mended counts nowhere any more: not in the
// directory of the people either, or the next change of anybody would be held.
func TestSpec9_WhatWasMendedIsNotHeldAgainstLaterChanges(t *testing.T) {
	onEngines(t, func(f *fixture) {
		f.accept(guardedPolicy)
		var everybody []*directory.User
		for i := range 30 {
			everybody = append(everybody, f.push(fmt.Sprintf("p%02d", i)))
		}
		f.group("all-staff", everybody...)
		f.group("makers", everybody[:5]...)
		typo := strings.NewReplacer("group: all-staff", "group: all-stuff", "group: makers", "group: mackers").Replace(guardedPolicy)
		first := f.accept(typo).Losses
		if first.Held != 30 {
			f.Fatalf("%d held, want everybody", first.Held)
		}
		lower := strings.Replace(guardedPolicy, "role: developer", "role: limited_developer", 1)
		// The same again is not in force either, and is held by what held it.
		again := f.accept(typo + "# looked at\n" + "guards: {max_removals: {count: 10}}\n").Losses
		if again.Held != 30 || !slices.Equal(again.Runs(), first.Runs()) {
			f.Fatalf("%d held by %v, want 30 by %v", again.Held, again.Runs(), first.Runs())
		}
		// So is the very same file.
		if same := f.accept(typo + "# looked at\n" + "guards: {max_removals: {count: 10}}\n"); same.Changed || same.Losses.Held != 30 || !slices.Equal(same.Pending, first.Runs()) {
			f.Fatalf("the very same: %+v, want 30 held by %v", same, first.Runs())
		}
		f.accept(guardedPolicy)
		if got := f.accept(lower).Losses; got.Held != 0 || got.Downgraded != 5 {
			f.Errorf("%d held and %d downgraded after the mistake was mended, want none and 5", got.Held, got.Downgraded)
		}
	})
}
