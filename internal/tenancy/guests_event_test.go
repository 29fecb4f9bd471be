package tenancy_test

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
)

// What is said of guests, though it is what the mode makes of them anyway, stands
// against the next mode: the event says that it is said, and one that says nothing of
// it does not say it.
func TestSpec11_TheEventOfGuestsSaysWhetherTheyAreSaid(t *testing.T) {
	onBothEngines(t, func(f *fixture) {
		o := f.full()
		f.update(func(tx *store.Tx) error { return f.Move(tx, provision.Change{}, o, f.acme.ID) })
		c, yes := f.change(), true
		set := func(allowed, administer *bool, before, after string) {
			f.Helper()
			all := f.eventsOf(f.acme.ID, 0)
			f.update(func(tx *store.Tx) error { return f.SetGuests(tx, c, o, allowed, administer) })
			more := f.eventsOf(f.acme.ID, all[len(all)-1].N)
			if before == "" && len(more) == 0 {
				return
			}
			if len(more) != 1 || more[0].Type != events.OrganizationChanged || string(more[0].Before) != before || string(more[0].After) != after {
				f.Errorf("%+v", more)
			}
		}
		if o.Mode != identity.ModeInvite {
			f.Fatal(o.Mode)
		}
		set(nil, &yes, `{"guest_administrators":false}`, `{"guest_administrators":true}`)
		set(&yes, nil, `{"guest_administrators":true}`, `{"guests":true,"guest_administrators":true}`)
		set(&yes, &yes, "", "")
	})
}
