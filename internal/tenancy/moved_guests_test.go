package tenancy_test

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/merges"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// A merge takes no guest of the host out of an organization that a directory decides
// about: that the organization which joins had them as its own is no such decision.
func TestSpec1_AMergeTakesNoGuestOutOfAScimOrganization(t *testing.T) {
	for what, mappings := range map[string]bool{"without mappings": false, "with mappings": true} {
		t.Run(what, func(t *testing.T) {
			mergingOnBothEngines(t, func(m *merging) {
				work, gus := m.org("work", identity.KindConsole), m.accountOf("gus@acme.example")
				m.update(func(tx *store.Tx) error {
					work.Mode, work.Mappings = identity.ModeSCIM, mappings
					return errorsOf(tenants.UpdateOrganization(tx, work), tenants.Touch(tx, m.acme.ID))
				})
				m.member(work, people.Person{Account: gus, Guest: true}, "developer")
				before := m.members(work)[gus]
				o := m.console("lone", "ada@acme.example", "gus@acme.example")
				p := m.propose(m.acme, o, merges.Host)
				m.approved(p, merges.Approved, merges.Host, merges.Joining)
				if now := m.members(work)[gus]; now.Role != before.Role || now.Role == "" {
					m.Errorf("a guest with role %q has %q by the merge", before.Role, now.Role)
				}
				if now := m.members(o)[gus]; now.Role != "developer" {
					m.Errorf("there is role %q in the organization that came", now.Role)
				}
				m.update(func(tx *store.Tx) error {
					_, err := m.engine.RecomputeAll(tx, provision.Change{Parent: m.acme.ID})
					return err
				})
				if err := m.undo(p); err != nil {
					m.Error(err)
				}
				if now := m.members(work)[gus]; now.Role != before.Role {
					m.Errorf("a guest with role %q has %q once it is undone", before.Role, now.Role)
				}
			})
		})
	}
}
