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

// Whose gate an undone merge opens administers again, so that nobody is kept any more
// as the last who does.
func TestSpec9_AnUndoneMergeLetsGoOfTheLastAdministrator(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		here, bob, cat := m.org("acme-console", identity.KindConsole), m.accountOf("bob@acme.example"), m.accountOf("cat@acme.example")
		m.member(here, people.Person{Account: bob}, "admin")
		m.member(here, people.Person{Account: cat}, "admin")
		o := m.console("lone", "ada@acme.example")
		m.member(o, people.Person{Account: bob, Gate: identity.GateClosed, GateCause: "by hand"}, "developer")
		p := m.propose(m.acme, o, merges.Host)
		m.approved(p, merges.Approved, merges.Host, merges.Joining)
		m.update(func(tx *store.Tx) error { // nothing gives cat a place any more
			rows, err := people.Memberships(tx, m.acme.ID, []string{cat})
			if err != nil {
				return err
			}
			rows[0].Grant = identity.GrantNone
			if err := people.PutMembership(tx, rows[0]); err != nil {
				return err
			}
			_, err = m.engine.Recompute(tx, m.change(), []string{cat})
			return err
		})
		if m.members(here)[cat].Role != "admin" {
			m.Fatal("nobody is kept as the last administrator")
		}
		if err := m.undo(p); err != nil {
			m.Fatal(err)
		}
		if now := m.members(here); now[cat].Role != "" || now[bob].Role != "admin" {
			m.Errorf("once it is undone %+v", now)
		}
	})
}
