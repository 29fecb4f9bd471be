package live_test

import (
	"testing"

	"usher/internal/store"
	"usher/internal/store/tenants"
)

// What another daemon has changed is compiled before anybody asks for it, and
// nothing else is.
func TestFreshenCompilesWhatHasChanged(t *testing.T) {
	f := newFixture(t)
	other := f.parent("other")
	for _, p := range []*tenants.Parent{f.acme, other} {
		f.view(func(tx *store.Tx) error { _, err := f.snaps.Get(tx, p.ID); return err })
	}
	acme, same := f.snaps.Compiled(f.acme.ID), f.snaps.Compiled(other.ID)
	f.update(func(tx *store.Tx) error { return tenants.Touch(tx, f.acme.ID) })
	if f.snaps.Compiled(f.acme.ID) != acme {
		t.Fatal("it is compiled already")
	}
	if err := f.snaps.Freshen(t.Context(), f.db); err != nil {
		t.Fatal(err)
	}
	if now := f.snaps.Compiled(f.acme.ID); now == acme || now.Rev == acme.Rev {
		t.Error("what has changed is not compiled")
	}
	if f.snaps.Compiled(other.ID) != same {
		t.Error("what has not changed is compiled again")
	}
}
