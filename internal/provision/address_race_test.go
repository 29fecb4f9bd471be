package provision_test

import (
	"testing"

	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/migrated"
)

// An address that is free by now is taken by whom it was somebody else's for, and
// not by whoever comes at that moment: those wait, and find it taken (PostgreSQL).
func TestSpec8_AnAddressThatIsFreeByNowIsTakenOnce(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	c := w.company(t)
	c.policy(leaving)
	ada, bob := c.post(sent{Name: "ada"}), c.post(sent{Name: "bob"})
	before := *bob
	bob.Email = c.email("ada") // a clash
	c.update(func(tx *store.Tx) error {
		return c.engine.UserChanged(tx, c.change(), provision.UserChange{Before: &before, After: bob})
	})
	c.put(ada, sent{Name: "countess"})
	again := func(tx *store.Tx) error {
		return c.engine.UserChanged(tx, c.change(), provision.UserChange{Before: bob, After: bob})
	}
	late := &directory.User{Parent: c.id, Directory: c.dir.ID, UserName: "late", Email: c.email("ada"), Active: true, Doc: c.document(sent{Name: "ada"})}
	create := func(tx *store.Tx) error { return c.engine.UserCreated(tx, c.change(), late, true, nil) }
	if first, second := c.behind(again, create); first != nil || second != nil || late.Account != "" || late.Unbound != provision.UnboundLinked {
		t.Errorf("%v, then %v: %q %q", first, second, late.Account, late.Unbound)
	}
}
