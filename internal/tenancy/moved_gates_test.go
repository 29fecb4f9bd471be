package tenancy_test

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/invitations"
	"usher/internal/store/merges"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// A merge is undone though it has ended invitations of whom one side had put out, and
// makes none of them anew.
func TestSpec2_InvitationsThatAMergeEndedStaySo(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		here := m.org("acme-console", identity.KindConsole)
		m.member(here, people.Person{Account: m.accountOf("stays@acme.example")}, "admin")
		gone := people.Person{Account: m.accountOf("gone@acme.example"), Gate: identity.GateClosed, GateCause: "inactive"}
		m.member(here, gone, "developer")
		lone := m.console("lone", "ada@acme.example")
		gone.Gate, gone.GateCause = identity.GateOpen, ""
		m.member(lone, gone, "admin")
		i := m.invitedBy(lone, "a@acme.example", gone.Account)
		p := m.propose(m.acme, lone, merges.Host)
		m.approved(p, merges.Approved, merges.Host, merges.Joining)
		if err := m.undo(p); err != nil {
			m.Errorf("not undone: %v", err)
		}
		m.view(func(tx *store.Tx) error {
			now, err := invitations.ByID(tx, i.ID)
			if err == nil && (now.Parent == m.acme.ID || now.Reason != provision.RevokedInviterLeft) {
				m.Errorf("it is %s %q of %s", now.State, now.Reason, now.Parent)
			}
			return err
		})
	})
}

func (m *merging) invitedBy(o *tenants.Organization, email, inviter string) (i *invitations.Invitation) {
	m.Helper()
	m.update(func(tx *store.Tx) (err error) {
		i, err = m.Invite(tx, provision.Change{Parent: o.Parent}, o, tenancy.DefaultInvitationRules(),
			tenancy.NewInvitation{Email: email, Inviter: inviter, Hash: store.NewID()})
		return err
	})
	return i
}
