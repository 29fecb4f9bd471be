package provision_test

import (
	"testing"

	"usher/internal/provision"
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

// What somebody was invited to ends with the address that the directory, or a hand,
// moves them from: nobody gets it who is given that address.
func TestSpec8_WhoIsGivenAFormerAddressTakesNoInvitationOfIt(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n  $-console: {kind: console, mode: jit}\n")
		c.seats("work", "premium", 1)
		ada := c.post(sent{Name: "ada", External: "x"})
		bob := c.post(sent{Name: "bob", External: "y"})
		inv := c.invite(invitation{Org: "work", Name: "ada", Role: "admin", Seat: "premium"})
		his := c.invite(invitation{Org: "work", Name: "bob", Role: "admin", Seat: "standard"})
		c.put(bob, sent{Name: "Bob"}) // the same address in other letters
		c.now(his, invitations.StateOpen)
		c.put(ada, sent{Name: "ada.l"})
		if now := c.now(inv, invitations.StateRevoked); now.Reason != provision.RevokedMoved {
			t.Errorf("it was revoked since %q", now.Reason)
		}
		c.counted("work") // its seat is free
		c.post(sent{Name: "ada", External: "z"})
		c.allow(claims{Name: "ada", Subject: "another"})
		c.expect("work")
		own := c.invite(invitation{Org: "work", Name: "ada", Role: "user", Seat: "premium"})
		c.allow(claims{Name: "ada", Subject: "another"})
		c.now(own, invitations.StateAccepted)
		c.expect("work", "ada", "user premium active")

		c.allow(claims{Name: "eve"})
		hers := c.invite(invitation{Org: "work", Name: "eve", Role: "admin", Seat: "standard"})
		if err := c.changeEmail(c.person("eve").Account, c.email("eva")); err != nil {
			t.Fatal(err)
		}
		c.now(hers, invitations.StateRevoked)
	})
}
