package provision_test

import (
	"testing"

	"usher/internal/store/invitations"
)

// Whom the directory has bound is not waited for: a managed invitation to the
// address that it moves them to counts as one that finds them there.
func TestSpec5_AManagedInvitationFindsWhoMovesToItsAddress(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n  $-console: {kind: console, mode: invite}\n")
		c.seats("work", "premium", 5)
		ada := c.post(sent{Name: "ada", External: "x"})
		c.expect("work", "ada", "user premium active")
		inv := c.invite(invitation{Org: "work", Name: "king", Role: "admin", Seat: "standard"})
		other := c.invite(invitation{Org: "console", Name: "king", Role: "billing"})
		c.now(inv, invitations.StateOpen)
		c.put(ada, sent{Name: "king"})
		if now := c.now(inv, invitations.StateConsumed); now.Account != ada.Account {
			t.Fatalf("%+v", now)
		}
		c.expect("work", "king", "admin premium active") // a seat that is held is kept
		c.counted("work")
		c.now(other, invitations.StateOpen) // a login accepts it
		c.allow(claims{Name: "king"})
		c.now(other, invitations.StateAccepted)

		// Whose gate is closed gets nothing by moving.
		bob := c.post(sent{Name: "bob", External: "y"})
		late := c.invite(invitation{Org: "work", Name: "late", Role: "admin"})
		c.gate("bob", false)
		c.put(bob, sent{Name: "late"})
		c.now(late, invitations.StateOpen)
		c.expect("work", "king", "admin premium active", "late", "user premium gate_closed")
	})
}

// Who comes back with the address of somebody else stays at their own, and is not
// whom that is invited by.
func TestSpec8_WhoComesBackTakesNobodysInvitation(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n  $-console: {kind: console, mode: invite}\n")
		c.member("console", "bob", "developer")
		ada := c.post(sent{Name: "ada", External: "x"})
		c.delete(ada)
		inv := c.invite(invitation{Org: "work", Name: "bob", Role: "admin"})
		back := c.post(sent{Name: "bob", External: "x", Active: said(true)})
		if back.Account != ada.Account || c.person("ada").Account != ada.Account {
			t.Fatalf("%+v", back)
		}
		c.now(inv, invitations.StateOpen)
		c.expect("work", "ada", "user premium active")

		// With an address that is free they move there, and it is theirs.
		c.delete(back)
		own := c.invite(invitation{Org: "work", Name: "king", Role: "admin"})
		c.post(sent{Name: "king", External: "x", Active: said(true)})
		c.now(own, invitations.StateConsumed)
		c.expect("work", "king", "admin premium active")
	})
}
