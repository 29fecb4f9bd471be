package tenancy_test

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/merges"
	"usher/internal/store/people"
)

// Whom a merge has made one of the host's own people is not made a guest again who
// administers the host by then: guests do not.
func TestSpec2_NoUndoMakesAGuestOfWhoAdministersTheHost(t *testing.T) {
	for what, change := range map[string]func(*merging, *store.Tx, provision.Transfer) error{
		"a primary owner": func(m *merging, tx *store.Tx, to provision.Transfer) error {
			return m.engine.TransferOwner(tx, m.change(), to)
		},
		"by a grant": func(m *merging, tx *store.Tx, to provision.Transfer) error {
			a, err := people.AccountByID(tx, to.To.Account)
			return errorsOf(err, m.GrantAdministrator(tx, m.change(), a))
		},
	} {
		t.Run(what, func(t *testing.T) {
			mergingOnBothEngines(t, func(m *merging) {
				work, gus := m.org("work", identity.KindEnterprise), m.accountOf("gus@acme.example")
				m.member(work, people.Person{Account: gus, Guest: true}, "user")
				o := m.console("lone", "ada@acme.example", "gus@acme.example")
				merged := func() *merges.Proposal {
					p := m.propose(m.acme, m.standing(o), merges.Host)
					return m.approved(p, merges.Approved, merges.Host, merges.Joining)
				}
				if err := m.undo(merged()); err != nil {
					m.Fatalf("with a guest: %v", err)
				}
				p := merged()
				m.update(func(tx *store.Tx) error {
					return change(m, tx, provision.Transfer{Org: work.ID, To: provision.Who{Account: gus}, Operator: true})
				})
				if err := m.undo(p); err == nil || identity.AsError(err).Reason != "changed_since" {
					m.Errorf("undone: %v", err)
				}
			})
		})
	}
}
