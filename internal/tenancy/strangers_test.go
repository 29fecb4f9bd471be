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

// Whoever has left an organization before it joins is not made one of the host's
// own people, unless the host holds their domain: another parent may hold it, or
// come to, and theirs they are.
func TestSpec2_WhoLeftBeforeAMergeIsNotTheHosts(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		here := m.org("acme-console", identity.KindConsole)
		m.member(here, people.Person{Account: m.accountOf("eve@else.example"), Guest: true}, "developer")
		m.member(here, people.Person{Account: m.accountOf("own@else.example")}, "developer") // from when acme held the domain
		o := m.console("lone", "ada@acme.example", "kim@acme.example", "gus@else.example", "eve@else.example", "own@else.example")
		for _, email := range []string{"kim@acme.example", "gus@else.example", "eve@else.example", "own@else.example"} {
			m.update(func(tx *store.Tx) error {
				_, err := m.engine.RemoveMember(tx, provision.Change{Parent: o.Parent}, provision.ByHand{Org: o.ID, Who: provision.Who{Account: m.accountOf(email)}})
				return err
			})
		}
		p := m.propose(m.acme, o, merges.Host)
		m.approved(p, merges.Approved, merges.Host, merges.Joining)
		for email, guest := range map[string]bool{"ada@acme.example": false, "kim@acme.example": false, "gus@else.example": true, "eve@else.example": true, "own@else.example": false} {
			m.view(func(tx *store.Tx) error {
				known, err := people.PersonOf(tx, m.acme.ID, m.accountOf(email))
				if err != nil || known == nil || known.Guest != guest {
					m.Errorf("%s is %+v after the merge, %v", email, known, err)
				}
				elsewhere, err := people.ManagedElsewhere(tx, m.beta.ID, m.accountOf(email), tenants.HiddenSQL)
				if elsewhere == guest {
					m.Errorf("another parent hears that %s is somebody's: %v", email, elsewhere)
				}
				return err
			})
		}
		if err := m.undo(p); err != nil {
			m.Fatal(err)
		}
		m.view(func(tx *store.Tx) error {
			known, err := people.PersonOf(tx, o.Parent, m.accountOf("gus@else.example"))
			if err != nil || known == nil || known.Guest {
				m.Errorf("after it was undone: %+v, %v", known, err)
			}
			return err
		})
	})
}

// Whoever comes with an organization and is another parent's own, or is on a domain
// that another parent holds, stays what they are there: an account is one parent's.
func TestSpec2_WhoIsAnotherParentsComesAsAGuest(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		m.domain(m.beta, "beta.example", identity.DomainVerified)
		there := &tenants.Organization{}
		m.update(func(tx *store.Tx) (err error) {
			there, err = m.CreateOrganization(tx, provision.Change{Parent: m.beta.ID}, "beta-console", "", identity.KindConsole)
			return err
		})
		// From when beta held acme.example.
		m.member(there, people.Person{Parent: m.beta.ID, Account: m.accountOf("old@acme.example")}, "developer")
		o := m.console("lone", "ada@acme.example", "old@acme.example")
		p := m.propose(m.acme, o, merges.Host)
		m.approved(p, merges.Approved, merges.Host, merges.Joining)
		alone := m.console("alone", "eve@else.example", "bob@beta.example")
		var given *tenants.Parent
		m.update(func(tx *store.Tx) (err error) {
			given, err = m.GiveParent(tx, provision.Change{}, alone, "given", "", "")
			return err
		})
		for _, tt := range []struct {
			parent, org, email string
			guest              bool
		}{
			{m.acme.ID, o.ID, "ada@acme.example", false},
			{m.acme.ID, o.ID, "old@acme.example", true},
			{given.ID, alone.ID, "eve@else.example", false},
			{given.ID, alone.ID, "bob@beta.example", true},
		} {
			m.view(func(tx *store.Tx) error {
				known, err := people.PersonOf(tx, tt.parent, m.accountOf(tt.email))
				if err != nil || known == nil || known.Guest != tt.guest {
					m.Errorf("%s is %+v, %v", tt.email, known, err)
				}
				rows, err := people.ListOf(tx, tt.parent, tt.org, []string{m.accountOf(tt.email)})
				if err != nil || len(rows) != 1 {
					m.Errorf("%s has %d memberships, %v", tt.email, len(rows), err)
				}
				return err
			})
		}
	})
}
