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

// Whose gate a merge closes has left: what they were invited to, and whom they
// invited, ends with it on either side, as with any gate that closes.
func TestSpec5_AGateThatAMergeClosesEndsInvitations(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		here, there := m.org("acme-console", identity.KindConsole), m.org("acme-other", identity.KindConsole)
		stays := people.Person{Account: m.accountOf("stays@acme.example")}
		leftHere := people.Person{Account: m.accountOf("here@acme.example"), Gate: identity.GateClosed, GateCause: "inactive"}
		leftLone := people.Person{Account: m.accountOf("lone@acme.example")}
		m.member(here, stays, "admin")
		m.member(here, leftHere, "developer")
		m.member(here, leftLone, "admin")
		lone := m.console("lone", "ada@acme.example")
		leftHere.Gate, leftHere.GateCause = identity.GateOpen, ""
		m.member(lone, leftHere, "admin")
		leftLone.Gate, leftLone.GateCause = identity.GateClosed, "administrator"
		m.member(lone, leftLone, "developer")

		want := map[*invitations.Invitation]string{
			m.invitedBy(lone, "a@acme.example", leftHere.Account): provision.RevokedInviterLeft,
			m.invitedBy(here, "b@acme.example", leftLone.Account): provision.RevokedInviterLeft,
			m.invitedBy(there, "lone@acme.example", ""):           provision.RevokedLeft,
			m.invitedBy(here, "c@acme.example", stays.Account):    "",
			m.invitedBy(lone, "d@acme.example", ""):               "",
		}
		p := m.propose(m.acme, lone, merges.Host)
		m.approved(p, merges.Approved, merges.Host, merges.Joining)
		m.view(func(tx *store.Tx) error {
			for i, reason := range want {
				now, err := invitations.ByID(tx, i.ID)
				if err != nil {
					return err
				}
				if now.Parent != m.acme.ID || now.Reason != reason || (now.State == invitations.StateOpen) != (reason == "") {
					m.Errorf("%s is %s %q, want the reason %q", now.Email, now.State, now.Reason, reason)
				}
			}
			return nil
		})
		if err := m.undo(p); err != nil {
			m.Errorf("not undone: %v", err)
		}
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
