package tenancy_test

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// TestSpec2_ASwitchThatWaitsIsAChangeSinceTheMerge: an organization for which a
// switch to mode scim waits is not put back to where nobody could decide about it,
// and whoever it joined next would find it; once it is discarded nothing has changed.
func TestSpec2_ASwitchThatWaitsIsAChangeSinceTheMerge(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		o, p, before := m.reunion()
		var pending string
		m.update(func(tx *store.Tx) error {
			here, err := tenants.OrganizationByID(tx, p.Org)
			if err != nil {
				return err
			}
			done, err := m.Configure(tx, provision.Change{Parent: m.acme.ID}, here, tenancy.Settings{Mode: identity.ModeSCIM})
			pending = done.Pending
			return err
		})
		if pending == "" {
			m.Fatal("the switch does not wait")
		}
		if err := m.undo(p); err == nil || identity.AsError(err).Reason != "changed_since" {
			m.Errorf("undone with a switch that waits: %v", err)
		}
		m.update(func(tx *store.Tx) error {
			run, err := runs.ByID(tx, pending)
			if err != nil {
				return err
			}
			return m.DiscardSwitch(tx, provision.Change{Parent: m.acme.ID}, run)
		})
		if err := m.undo(p); err != nil {
			m.Errorf("not undone without it: %v", err)
		}
		if after := m.all(o); after != before {
			m.Errorf("it is not as it was:\n%s\n%s", after, before)
		}
	})
}
