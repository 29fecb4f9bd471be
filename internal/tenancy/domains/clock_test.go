package domains_test

import (
	"context"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/internal/tenancy/domains"
)

// A clock that was a year ahead for one pass keeps no domain from being looked for,
// nor from lapsing, for that year.
func TestSpec3_AClockThatWasAheadKeepsNoDomain(t *testing.T) {
	onEngines(t, 1, func(t *testing.T, f *fixture) {
		d := f.judge(f.add(0, "acme.example"), present)
		says := absent
		checker := domains.Checker{
			DB: f.db, Rules: f.rules, Count: func(identity.Evidence) {},
			Lookup:   func(context.Context, string, string) (identity.Evidence, string) { return says, "" },
			Verified: func(*store.Tx, provision.Change, *tenants.Domain) ([]string, error) { return nil, nil },
		}
		pass := func() {
			t.Helper()
			for want := range []int{1, 0} { // the second finds nothing to do
				got, err := checker.Pass(t.Context(), domains.Scope{Since: f.now.Load() - 1, Workers: 1})
				if err != nil || got.Checked != 1-want {
					t.Errorf("looked for %d, %v, want %d", got.Checked, err, 1-want)
				}
			}
			f.update(func(tx *store.Tx) (err error) { d, err = tenants.DomainByID(tx, d.ID); return err })
		}
		f.advance(365 * day)
		if pass(); d.State != identity.DomainDegraded {
			t.Fatalf("%+v", d)
		}
		f.advance(-365 * day)
		f.advance(time.Hour)
		if pass(); d.State != identity.DomainDegraded {
			t.Fatalf("%+v", d)
		}
		f.advance(f.rules.LapseAfter)
		if pass(); d.State != identity.DomainLapsed {
			t.Errorf("missing for a week, and %s", d.State)
		}
	})
}
