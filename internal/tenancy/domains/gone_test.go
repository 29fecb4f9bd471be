package domains_test

import (
	"context"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/internal/tenancy/domains"
)

// A pass does not fail by a domain that is removed and added again, or whose parent
// is deleted, while its record is looked for: there is nothing left to be done.
func TestSpec3_APassDoesNotFailByWhatIsGone(t *testing.T) {
	onEngines(t, 2, func(t *testing.T, f *fixture) {
		again, orphan := f.add(0, "again.example"), f.add(1, "orphan.example")
		checker := domains.Checker{
			DB: f.db, Rules: f.rules, Count: func(identity.Evidence) {},
			Lookup: func(_ context.Context, name, record string) (identity.Evidence, string) {
				if name == again.Name && record != again.Record { // the pass comes to the new one too
					return none, ""
				}
				f.update(func(tx *store.Tx) error {
					if name == orphan.Name {
						if _, err := domains.Remove(tx, f.change(1), f.rules, orphan.ID); err != nil {
							return err
						}
						return tenants.DeleteParent(tx, f.parents[1].ID)
					}
					if _, err := domains.Remove(tx, f.change(0), f.rules, again.ID); err != nil {
						return err
					}
					_, err := domains.Add(tx, f.change(0), f.rules, name)
					return err
				})
				return present, ""
			},
			Verified: func(*store.Tx, provision.Change, *tenants.Domain) ([]string, error) { return nil, nil },
		}
		f.advance(day)
		if got, err := checker.Pass(t.Context(), domains.Scope{Since: f.now.Load() - 1, Workers: 1}); err != nil || got.Checked != 3 || got.Failed != 0 || got.Changed != 0 {
			t.Errorf("%+v %v", got, err)
		}
	})
}
