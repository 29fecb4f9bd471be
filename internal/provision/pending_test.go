package provision_test

import (
	"errors"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
)

// Whoever settles everybody who is marked in a transaction of its own keeps all of
// the parent waiting. Where that would take long it is refused, and nothing is lost
// or done twice by it.
func TestCatchingUpIsBounded(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		w.engine.Limit(10, 500, 2)
		c := w.company(t)
		c.policy(scimMapped)
		ids := c.crowd(100)
		catchUp := func() error {
			return c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return c.engine.CatchUp(tx, c.id) })
		}
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids[:20]) })
		if err := catchUp(); err != nil {
			t.Errorf("20 people, 2 at a time: %v", err)
		}
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
		var said *identity.Error
		if err := catchUp(); !errors.As(err, &said) || said.Code != identity.CodeUnavailable || said.Reason != provision.ReasonPending || said.RetryAfter == 0 {
			t.Errorf("%v", err)
		}
		if n, marks := c.count("console"), c.marks(); n != 20 || marks != 1 {
			t.Errorf("%d members and %d marks when it was refused", n, marks)
		}
		c.converge()
		if err := catchUp(); err != nil || c.count("console") != 100 {
			t.Errorf("%d members: %v", c.count("console"), err)
		}
	})
}
