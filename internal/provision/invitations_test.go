package provision_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/tenancy"
)

const (
	inviting = "organizations:\n  $-work: {kind: enterprise, mode: invite}\n  $-console: {kind: console, mode: invite}\n"
	gil      = "gil@elsewhere.example"
)

// invitation is what a test invites to; the hash of its token is made up.
type invitation struct {
	Org, Name string
	Role      identity.Role
	Seat      identity.Tier
	By        string // name of the inviter; empty: a key
	PerHour   int
}

func (c *company) tryInvite(i invitation) (inv *invitations.Invitation, err error) {
	c.t.Helper()
	n := tenancy.NewInvitation{Email: c.email(i.Name), Role: i.Role, Seat: i.Seat, Hash: "hash-" + store.NewID()}
	if i.By != "" {
		n.Inviter = c.person(i.By).Account
	}
	rules := tenancy.DefaultInvitationRules()
	if i.PerHour > 0 {
		rules.PerHour = i.PerHour
	}
	err = c.db.Update(c.world.t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		o, err := c.org(tx, i.Org)
		if err != nil {
			return err
		}
		inv, err = c.tenancy.Invite(tx, c.change(), o, rules, n)
		return err
	})
	return inv, err
}

func (c *company) invite(i invitation) *invitations.Invitation {
	c.t.Helper()
	inv, err := c.tryInvite(i)
	if err != nil {
		c.t.Fatal(err)
	}
	return inv
}

func (c *company) tryAccept(inv *invitations.Invitation, email string) error {
	c.t.Helper()
	return c.db.Update(c.world.t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		again := *inv
		_, err := c.tenancy.AcceptInvitation(tx, c.change(), &again, email)
		return err
	})
}

func (c *company) revoke(inv *invitations.Invitation) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error { return c.tenancy.RevokeInvitation(tx, c.change(), inv) })
}

// now returns an invitation as it is stored, and fails unless it is in a state.
func (c *company) now(inv *invitations.Invitation, want invitations.State) (now *invitations.Invitation) {
	c.t.Helper()
	c.view(func(tx *store.Tx) (err error) {
		now, err = invitations.Get(tx, c.id, inv.ID)
		return err
	})
	if now.State != want {
		c.t.Fatalf("the invitation is %s, not %s", now.State, want)
	}
	return now
}

func (c *company) member(org, name string, role identity.Role) {
	c.t.Helper()
	c.byHand(org, name, func(m *people.Membership) { m.Grant, m.BaseRole = identity.GrantManual, role })
}

func TestSpec7_AnInvitationIsAcceptedByTheLogin(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(inviting)
		c.seats("work", "premium", 1)
		inv := c.invite(invitation{Org: "work", Name: "ada", Role: "admin"})
		if inv.Tier != "premium" || !inv.SeatHeld || inv.Managed || inv.Guest {
			t.Fatalf("%+v", inv)
		}
		c.counted("work")
		c.deny(claims{Name: "bob"}, provision.ReasonNotAssigned) // an invitation for ada is none for bob
		cursor := c.cursor()
		d, wrote := c.login(claims{Name: "ada"})
		if !d.Allow || !wrote || len(d.Memberships) != 1 {
			t.Fatalf("%+v", d)
		}
		c.expect("work", "ada", "admin premium active")
		c.counted("work")
		row := c.row("work", "ada")
		if row.Grant != identity.GrantInvite || row.GrantBy != inv.ID || row.BaseRole != "admin" || row.BaseSeat != "premium" {
			t.Fatalf("%+v", row)
		}
		if now := c.now(inv, invitations.StateAccepted); now.Account != d.Account || now.SeatHeld {
			t.Fatalf("%+v", now)
		}
		types, _ := c.happened(cursor)
		if !w.db.Concurrent() && (!slices.Contains(types, events.InvitationAccepted) || !slices.Contains(types, events.MembershipAdded)) {
			t.Fatal(types)
		}
		if c.person("ada").Guest {
			t.Fatal("somebody on the parent's domain is no guest")
		}
		if d, wrote := c.login(claims{Name: "ada"}); !d.Allow || wrote {
			t.Fatalf("a login sent twice: %+v, wrote %v", d, wrote)
		}
		// Somebody the parent knows accepts at the next login, whatever was
		// decided before.
		c.invite(invitation{Org: "console", Name: "ada", Role: "billing"})
		c.allow(claims{Name: "ada"})
		c.expect("console", "ada", "billing active")
	})
}

func TestSpec5_WhatAnInvitationIsRefusedFor(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(inviting)
	c.seats("work", "premium", 1)
	c.member("work", "boss", "owner")
	c.member("work", "adm", "admin")
	c.member("console", "usr", "user")
	c.post(sent{Name: "left", External: "x-left"})
	c.active("left", false)
	c.invite(invitation{Org: "console", Name: "ada"})
	for _, tc := range []struct {
		name   string
		in     invitation
		reason string
	}{
		{"invited already", invitation{Org: "console", Name: "ADA"}, "already_invited"},
		{"a member already", invitation{Org: "work", Name: "adm"}, "already_member"},
		{"gate closed", invitation{Org: "work", Name: "left"}, "gate_closed"},
		{"the tier is full", invitation{Org: "work", Name: "bob", Seat: "premium"}, "seat_full"},
		{"an unknown role", invitation{Org: "work", Name: "bob", Role: "developer"}, "unknown_role"},
		{"primary owner", invitation{Org: "work", Name: "bob", Role: identity.RolePrimaryOwner}, "unknown_role"},
		{"an unknown tier", invitation{Org: "console", Name: "bob", Seat: "premium"}, "unknown_seat"},
		{"no address", invitation{Org: "console", Name: "a@b@elsewhere.example"}, "invalid_email"},
		{"a guest who would administer", invitation{Org: "work", Name: gil, Role: "admin", Seat: "standard"}, "guest_administrator"},
		{"above the inviter", invitation{Org: "work", Name: "bob", Role: "owner", By: "adm"}, "role_not_yours"},
		{"by who does not administer", invitation{Org: "console", Name: "bob", Role: "user", By: "usr"}, "role_not_yours"},
		{"by a member of another organization", invitation{Org: "console", Name: "bob", Role: "user", By: "adm"}, "role_not_yours"},
	} {
		_, err := c.tryInvite(tc.in)
		if err == nil || identity.AsError(err).Reason != tc.reason {
			t.Errorf("%s: %v, want %s", tc.name, err, tc.reason)
		}
	}
	for _, in := range []invitation{
		{Org: "work", Name: "b1", Role: "admin", Seat: "standard", By: "adm"},
		{Org: "work", Name: "b2", Role: "user", Seat: "standard", By: "adm"},
		{Org: "work", Name: "b3", Role: "owner", Seat: "standard", By: "boss"},
		{Org: "work", Name: "b4", Role: "owner", Seat: "standard"},
	} {
		c.invite(in)
	}
	c.counted("work")
}

func TestSpec5_GuestsAreInvitedAsTheOrganizationSays(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(inviting)
	set := func(allowed, administer *bool) {
		c.update(func(tx *store.Tx) error {
			o, err := c.org(tx, "console")
			if err != nil {
				return err
			}
			return c.tenancy.SetGuests(tx, c.change(), o, allowed, administer)
		})
	}
	inv := c.invite(invitation{Org: "console", Name: gil})
	if !inv.Guest {
		t.Fatalf("%+v", inv)
	}
	set(said(false), nil)
	_, err := c.tryInvite(invitation{Org: "console", Name: "hal@elsewhere.example"})
	c.refused(err, "guests_off")
	c.deny(claims{Name: gil, Invited: inv.TokenHash}, provision.ReasonGuestsNotAllowed) // asked again when it is accepted
	c.invite(invitation{Org: "console", Name: "ada", Role: "admin"})                    // is no guest
	set(said(true), said(true))
	c.invite(invitation{Org: "console", Name: "hal@elsewhere.example", Role: "admin"})
	c.allow(claims{Name: gil, Invited: inv.TokenHash})
}

func TestSpec7_AGuestProvesTheMailboxByTheToken(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c, rival := w.company(t), w.company(t)
		c.policy(inviting)
		rival.policy(inviting)
		c.seats("work", "standard", 1)
		inv := c.invite(invitation{Org: "work", Name: gil, Seat: "standard"})
		theirs := rival.invite(invitation{Org: "work", Name: gil})
		before := c.cursor()
		for name, in := range map[string]claims{
			"without the token":       {Name: gil, Subject: "g"},
			"a made up token":         {Name: gil, Subject: "g", Invited: "hash-of-nothing"},
			"another parent's":        {Name: gil, Subject: "g", Invited: theirs.TokenHash},
			"for another e-mail":      {Name: "eve@elsewhere.example", Subject: "e", Invited: inv.TokenHash},
			"by somebody on a domain": {Name: "ada", Invited: inv.TokenHash},
		} {
			want := provision.ReasonInvitationInvalid
			if in.Invited == "" {
				want = provision.ReasonDomainNotVerified
			}
			if d, wrote := c.login(in); d.Allow || d.Reason != want || wrote {
				t.Errorf("%s: %+v, wrote %v", name, d, wrote)
			}
		}
		if c.cursor() != before || c.person(gil) != nil || c.person("ada") != nil {
			t.Fatal("a wrong token left something")
		}
		// The token proves the mailbox: nobody vouches for an address off the
		// parent's domains besides.
		d := c.allow(claims{Name: gil, Subject: "g", Invited: inv.TokenHash, Untrusty: true})
		c.expect("work", gil, "user standard active")
		c.counted("work")
		if p := c.person(gil); !p.Guest {
			t.Fatalf("%+v", p)
		}
		if again, wrote := c.login(claims{Name: gil, Subject: "g", Invited: inv.TokenHash}); !again.Allow || wrote || again.Account != d.Account {
			t.Fatalf("sent twice: %+v, wrote %v", again, wrote)
		}
		c.allow(claims{Name: gil, Subject: "g"}) // from here by the subject
		c.deny(claims{Name: gil, Subject: "other"}, provision.ReasonDomainNotVerified)
		c.deny(claims{Name: gil, Subject: "other", Invited: inv.TokenHash}, provision.ReasonInvitationEnded) // single use
		// A guest of several parents is one account.
		if other := rival.allow(claims{Name: gil, Subject: "g", Invited: theirs.TokenHash}); other.Account != d.Account || len(other.Memberships) != 1 {
			t.Fatalf("%+v", other)
		}
		// Domains that come later change nothing about the guest.
		c.verify("elsewhere.example")
		c.allow(claims{Name: gil, Subject: "g"})
		if !c.person(gil).Guest {
			t.Fatal("a verified domain made the guest one of the parent's")
		}
	})
}

func TestSpec7_ARecycledAddressAcceptsNothing(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(inviting)
	c.invite(invitation{Org: "console", Name: "ada"})
	c.allow(claims{Name: "ada", Subject: "first"})
	inv := c.invite(invitation{Org: "work", Name: "ada"})
	c.deny(claims{Name: "ada", Subject: "second"}, provision.ReasonSubjectConflict)
	c.now(inv, invitations.StateOpen)
	guest := c.invite(invitation{Org: "console", Name: gil})
	c.allow(claims{Name: gil, Subject: "first guest", Invited: guest.TokenHash})
	more := c.invite(invitation{Org: "work", Name: gil})
	c.deny(claims{Name: gil, Subject: "second guest", Invited: more.TokenHash}, provision.ReasonSubjectConflict)
	c.now(more, invitations.StateOpen)
}

func TestSpec7_NobodyElseAcceptsAnInvitation(t *testing.T) {
	w := newWorld(t)
	c, rival := w.company(t), w.company(t)
	c.policy(inviting)
	rival.policy("organizations:\n  $-console: {kind: console, mode: jit}\n")
	inv := c.invite(invitation{Org: "work", Name: "ada"})
	c.deny(claims{Name: "ada", Untrusty: true}, provision.ReasonEmailNotTrusted)
	c.deny(claims{Name: "ada", Untrusty: true, Invited: inv.TokenHash}, provision.ReasonEmailNotTrusted)
	// A member whose identity provider has given them another's address.
	c.member("console", "bob", "user")
	c.allow(claims{Name: "bob", Subject: "bob"})
	c.update(func(tx *store.Tx) error { // ada's account is there already
		addr, err := address.Parse(c.email("ada"))
		if err == nil {
			_, err = people.InsertAccount(tx, addr)
		}
		return err
	})
	c.allow(claims{Name: "ada", Subject: "bob"})
	c.now(inv, invitations.StateOpen)
	// An account of another parent.
	rival.allow(claims{Name: "max"})
	c.update(func(tx *store.Tx) error {
		addr, err := address.Parse(c.email("max"))
		if err == nil {
			err = people.SetEmail(tx, rival.id, rival.person("max").Account, addr)
		}
		return err
	})
	other := c.invite(invitation{Org: "work", Name: "max"})
	c.deny(claims{Name: "max"}, provision.ReasonAccountOfOtherOwner)
	c.refused(c.tryAccept(other, c.email("max")), "account_managed_elsewhere")
	c.now(other, invitations.StateOpen)
}

func TestSpec5_AnInvitationExpires(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(inviting)
		c.seats("work", "premium", 1)
		inv := c.invite(invitation{Org: "work", Name: "ada", Seat: "premium"})
		guest := c.invite(invitation{Org: "console", Name: gil})
		c.member("work", "bob", "user")
		c.byHand("work", "bob", func(m *people.Membership) { m.BaseSeat = "premium" })
		c.clock.advance(21*24*time.Hour - time.Second)
		c.deny(claims{Name: gil, Subject: "x"}, provision.ReasonDomainNotVerified)
		c.clock.advance(time.Second)
		// Refused although nothing has looked at it yet.
		c.deny(claims{Name: "ada"}, provision.ReasonNotAssigned)
		c.deny(claims{Name: gil, Invited: guest.TokenHash}, provision.ReasonInvitationEnded)
		c.refused(c.tryAccept(inv, c.email("ada")), "invitation_ended")
		c.now(inv, invitations.StateOpen)
		cursor := c.cursor()
		c.update(func(tx *store.Tx) error {
			n, err := c.engine.Expire(tx, c.change(), inv.Org)
			if err == nil && n != 1 {
				err = fmt.Errorf("%d expired", n)
			}
			return err
		})
		c.now(inv, invitations.StateExpired)
		c.now(guest, invitations.StateOpen) // of another organization
		c.expect("work", "bob", "user premium active")
		c.counted("work")
		if types, _ := c.happened(cursor); !w.db.Concurrent() && !slices.Equal(types, []events.Type{events.InvitationExpired, events.MembershipChanged}) {
			t.Fatal(types)
		}
		c.invite(invitation{Org: "console", Name: gil}) // one that is over is in nobody's way
		c.now(guest, invitations.StateExpired)
	})
}

func TestSpec5_SeatsOfInvitationsThatEndGoToThoseWhoWait(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite, default_seat: premium}\n")
	c.seats("work", "premium", 2)
	first := c.invite(invitation{Org: "work", Name: "ada"})
	second := c.invite(invitation{Org: "work", Name: "bob"})
	c.member("work", "cat", "user")
	c.member("work", "dan", "user")
	c.member("work", "eve", "user")
	c.expect("work", "cat", "user premium waiting_for_seat", "dan", "user premium waiting_for_seat", "eve", "user premium waiting_for_seat")
	_, err := c.tryInvite(invitation{Org: "work", Name: "flo"})
	c.refused(err, "seat_full")
	c.revoke(first)
	c.expect("work", "cat", "user premium active", "dan", "user premium waiting_for_seat", "eve", "user premium waiting_for_seat")
	_, err = c.tryInvite(invitation{Org: "work", Name: "flo"})
	c.refused(err, "seat_full") // those who wait come first
	c.allow(claims{Name: "bob"})
	c.now(second, invitations.StateAccepted)
	c.counted("work")
	c.seats("work", "premium", 1) // evicts nobody
	c.seats("work", "premium", 4)
	c.expect("work", "bob", "user premium active", "cat", "user premium active", "dan", "user premium active", "eve", "user premium active")
	_, err = c.tryInvite(invitation{Org: "work", Name: "flo"})
	c.refused(err, "seat_full")
	c.seats("work", "premium", -1)
	c.invite(invitation{Org: "work", Name: "flo"})
	c.invite(invitation{Org: "work", Name: "gus"})
	c.seats("work", "premium", 5) // a limit that comes later counts the seats of invitations
	c.counted("work")
	_, err = c.tryInvite(invitation{Org: "work", Name: "hal"})
	c.refused(err, "seat_full")
}

func TestSpec5_AnInvitedRoleAndTheOthers(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: jit}\n")
	c.seats("work", "premium", 1)
	c.invite(invitation{Org: "work", Name: "ada", Role: "admin", Seat: "standard"})
	c.allow(claims{Name: "ada"}) // would be let in as user with premium
	c.expect("work", "ada", "admin standard active")
	c.counted("work")
	// Who came in meanwhile keeps the seat there is, and gets the role.
	inv := c.invite(invitation{Org: "work", Name: "bob", Role: "admin", Seat: "premium"})
	c.member("work", "bob", "")
	c.byHand("work", "bob", func(m *people.Membership) { m.BaseSeat = "standard" })
	c.expect("work", "ada", "admin standard active", "bob", "user standard active")
	c.allow(claims{Name: "bob"})
	c.expect("work", "ada", "admin standard active", "bob", "admin standard active")
	c.now(inv, invitations.StateAccepted)
	c.counted("work")
	c.invite(invitation{Org: "work", Name: "cat", Seat: "premium"}) // the seat that was too many is free
}

func TestSpec5_TheInviterLosingTheRightRevokes(t *testing.T) {
	const policy = `
organizations:
  $-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: devs, group: devs, org: $-console, role: developer}
  - {name: admins, group: admins, org: $-console, role: admin}
`
	guest := func(c *company, n int) *invitations.Invitation {
		c.update(func(tx *store.Tx) error {
			o, err := c.org(tx, "console")
			if err != nil {
				return err
			}
			return c.tenancy.SetGuests(tx, c.change(), o, said(true), nil)
		})
		return c.invite(invitation{Org: "console", Name: fmt.Sprintf("g%d@elsewhere.example", n), Role: "developer", By: "ada"})
	}
	for name, tc := range map[string]struct {
		cause  func(c *company)
		reason string
	}{
		"removed":         {func(c *company) { c.group("devs", "bob"); c.group("admins", "bob") }, provision.RevokedLostRight},
		"downgraded":      {func(c *company) { c.group("admins", "bob") }, provision.RevokedLostRight},
		"gate closed":     {func(c *company) { c.active("ada", false) }, provision.RevokedInviterLeft},
		"deleted":         {func(c *company) { c.delete(c.users["ada"]) }, provision.RevokedInviterLeft},
		"mode or mapping": {func(c *company) { c.policy(strings.ReplaceAll(policy, "group: admins", "group: others")) }, provision.RevokedLostRight},
	} {
		t.Run(name, func(t *testing.T) {
			onBothEngines(t, func(t *testing.T, w *world) {
				c := w.company(t)
				c.policy(policy)
				c.staff(map[string][]string{"admins": {"ada", "bob"}, "devs": {"ada", "bob"}}, "ada", "bob", "cat")
				inv, kept := guest(c, 1), c.invite(invitation{Org: "console", Name: "by-key"})
				// Another's, and what keeps the organization administered.
				others := c.invite(invitation{Org: "console", Name: "else", By: "bob"})
				c.member("console", "owner", "admin")
				c.byHand("console", "owner", func(m *people.Membership) { m.PrimaryOwner = true })
				tc.cause(c)
				if now := c.now(inv, invitations.StateRevoked); now.Reason != tc.reason {
					t.Fatalf("%+v", now)
				}
				c.now(kept, invitations.StateOpen)
				if name != "mode or mapping" { // which takes bob's right too
					c.now(others, invitations.StateOpen)
				}
			})
		})
	}
	t.Run("to a role that may still invite", func(t *testing.T) {
		c := newWorld(t).company(t)
		c.policy(inviting)
		c.member("work", "ada", "owner")
		c.member("work", "bob", "owner")
		high := c.invite(invitation{Org: "work", Name: "cat", Role: "owner", By: "ada"})
		low := c.invite(invitation{Org: "work", Name: "dan", Role: "user", By: "ada"})
		c.byHand("work", "ada", func(m *people.Membership) { m.BaseRole = "admin" })
		c.now(high, invitations.StateRevoked)
		c.now(low, invitations.StateOpen)
	})
}

func TestSpec8_ALeaversInvitationsAreCancelled(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(inviting)
		c.seats("work", "premium", 1)
		c.post(sent{Name: "ada", External: "x"})
		inv := c.invite(invitation{Org: "work", Name: "ada", Seat: "premium"})
		c.member("work", "bob", "user")
		c.byHand("work", "bob", func(m *people.Membership) { m.BaseSeat = "premium" })
		c.active("ada", false)
		if now := c.now(inv, invitations.StateRevoked); now.Reason != provision.RevokedLeft {
			t.Fatalf("%+v", now)
		}
		c.expect("work", "bob", "user premium active")
		c.counted("work")
		c.deny(claims{Name: "ada"}, provision.ReasonDeactivated)
		// Who is known to nobody and comes as a leaver.
		other := c.invite(invitation{Org: "console", Name: "eve"})
		c.post(sent{Name: "eve", External: "y", Active: said(false)})
		c.now(other, invitations.StateRevoked)
		third := c.invite(invitation{Org: "console", Name: "flo"})
		c.post(sent{Name: "flo", External: "z"})
		c.delete(c.users["flo"])
		c.now(third, invitations.StateRevoked)
	})
}

// A leaver who waits for a seat, which the leaver's own invitation held.
func TestSpec8_ALeaverWhoWaitsForTheirInvitationsSeat(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite, default_seat: premium}\n")
		c.seats("work", "premium", 1)
		inv := c.invite(invitation{Org: "work", Name: "ada"})
		c.post(sent{Name: "ada", External: "x"})
		c.member("work", "ada", "user")
		c.expect("work", "ada", "user premium waiting_for_seat")
		c.active("ada", false)
		c.now(inv, invitations.StateRevoked)
		c.counted("work")
		c.delete(c.users["ada"])
		c.counted("work")
	})
}

// A leaver who waits for the seat of somebody they invited: what is given to
// them at that moment is not given back twice.
func TestSpec8_ALeaverWhoWaitsForTheSeatOfTheirGuest(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(`
organizations:
  $-work: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
mappings:
  - {name: admins, group: admins, org: $-work, role: admin}
  - {name: heavy, group: heavy, org: $-work, seat: premium}
`)
		c.seats("work", "premium", 1)
		c.seats("work", "standard", 3)
		c.staff(map[string][]string{"admins": {"ada", "bob"}}, "ada", "bob")
		c.update(func(tx *store.Tx) error {
			o, err := c.org(tx, "work")
			if err != nil {
				return err
			}
			return c.tenancy.SetGuests(tx, c.change(), o, said(true), nil)
		})
		inv := c.invite(invitation{Org: "work", Name: gil, Seat: "premium", By: "ada"})
		c.group("heavy", "ada") // keeps standard and waits for premium
		c.expect("work", "ada", "admin standard active", "bob", "admin standard active")
		c.active("ada", false)
		c.now(inv, invitations.StateRevoked)
		c.expect("work", "bob", "admin standard active")
		c.counted("work")
	})
}

func TestSpec5_AManagedInvitationWaitsForTheDirectory(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n  $-console: {kind: console, mode: jit, group_mappings: true}\n")
		c.seats("work", "premium", 1)
		inv := c.invite(invitation{Org: "work", Name: "ada", Role: "admin", Seat: "standard"})
		second := c.invite(invitation{Org: "console", Name: "ada", Role: "billing"})
		if !inv.Managed || inv.SeatHeld || !second.Managed {
			t.Fatalf("%+v %+v", inv, second)
		}
		c.counted("work")
		c.deny(claims{Name: "ada", Groups: []string{}}, provision.ReasonNoMappedGroup)
		c.deny(claims{Name: "ada", Groups: []string{}, Invited: inv.TokenHash}, provision.ReasonNoMappedGroup)
		c.refused(c.tryAccept(inv, c.email("ada")), "invitation_managed")
		c.now(inv, invitations.StateOpen)
		c.post(sent{Name: "ada", External: "x"})
		c.now(inv, invitations.StateConsumed)
		c.now(second, invitations.StateConsumed)
		c.expect("work", "ada", "admin standard active")
		c.counted("work")
		if r := c.row("console", "ada"); r.Present || r.BaseRole != "billing" {
			t.Fatalf("%+v", r)
		}
		if _, err := c.tryInvite(invitation{Org: "work", Name: "ada"}); identity.AsError(err).Reason != "already_member" {
			t.Fatal(err)
		}
		// Whom the directory has bound already is not waited for.
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n  $-console: {kind: console, mode: scim, group_mappings: true}\n")
		c.post(sent{Name: "bob", External: "y"})
		if third := c.invite(invitation{Org: "console", Name: "bob", Role: "developer"}); third.State != invitations.StateConsumed || c.row("console", "bob").BaseRole != "developer" {
			t.Fatalf("%+v", third)
		}
	})
}

func TestSpec5_ASwitchMakesInvitationsManaged(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite, default_seat: premium}\n")
	c.seats("work", "premium", 1)
	inv := c.invite(invitation{Org: "work", Name: "ada"})
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, default_seat: premium}\n")
	if now := c.now(inv, invitations.StateOpen); !now.Managed || now.SeatHeld {
		t.Fatalf("%+v", now)
	}
	c.counted("work")
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: jit, default_seat: premium}\n")
	if now := c.now(inv, invitations.StateOpen); now.Managed || !now.SeatHeld {
		t.Fatalf("%+v", now)
	}
	c.counted("work")
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, default_seat: premium}\n")
	c.post(sent{Name: "bob", External: "x"}) // takes the seat
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite, default_seat: premium}\n")
	if now := c.now(inv, invitations.StateOpen); now.Managed || now.SeatHeld {
		t.Fatalf("%+v", now)
	}
	c.deny(claims{Name: "ada"}, provision.ReasonWaitingForSeat)
	c.now(inv, invitations.StateAccepted)
	c.counted("work")
}

func TestSpec5_InvitationsOfAnHour(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(inviting)
		var last *invitations.Invitation
		for i := range 3 {
			last = c.invite(invitation{Org: "console", Name: fmt.Sprintf("p%d", i), PerHour: 3})
			c.clock.advance(10 * time.Minute)
		}
		_, err := c.tryInvite(invitation{Org: "console", Name: "more", PerHour: 3})
		c.refused(err, "too_many_invitations")
		if e := identity.AsError(err); e.Code != identity.CodeTooMany || e.RetryAfter != 30*time.Minute {
			t.Fatalf("%+v", e)
		}
		rules := tenancy.DefaultInvitationRules()
		rules.PerHour = 3
		c.refused(c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			return c.tenancy.ResendInvitation(tx, c.change(), last, rules, "new")
		}), "too_many_invitations")
		c.invite(invitation{Org: "work", Name: "more", PerHour: 3}) // another's limit
		c.clock.advance(30 * time.Minute)
		c.invite(invitation{Org: "console", Name: "more", PerHour: 3})
		// Many at once, at as many daemons as there are.
		var wg sync.WaitGroup
		var mu sync.Mutex
		ok := 0
		c.clock.advance(time.Hour)
		for i := range 8 {
			wg.Go(func() {
				_, err := c.tryInvite(invitation{Org: "console", Name: fmt.Sprintf("q%d", i), PerHour: 3})
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					ok++
				} else if identity.AsError(err).Code != identity.CodeTooMany {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if ok != 3 {
			t.Fatalf("%d were sent", ok)
		}
	})
}

func TestSpec5_ATokenSentAgain(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(inviting)
	inv := c.invite(invitation{Org: "console", Name: gil})
	old := inv.TokenHash
	c.clock.advance(20 * 24 * time.Hour)
	c.update(func(tx *store.Tx) error {
		return c.tenancy.ResendInvitation(tx, c.change(), inv, tenancy.DefaultInvitationRules(), "hash-anew")
	})
	c.deny(claims{Name: gil, Invited: old}, provision.ReasonInvitationInvalid)
	c.clock.advance(20 * 24 * time.Hour)
	c.allow(claims{Name: gil, Invited: "hash-anew"})
	c.refused(c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		return c.tenancy.ResendInvitation(tx, c.change(), inv, tenancy.DefaultInvitationRules(), "hash-again")
	}), "invitation_ended")
}

func TestSpec7_ATokenUsedTwiceAtOnceHasOneWinner(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(inviting)
		c.seats("work", "standard", 1)
		inv := c.invite(invitation{Org: "work", Name: gil, Seat: "standard"})
		var wg sync.WaitGroup
		var mu sync.Mutex
		allowed := 0
		count := func(ok bool) {
			mu.Lock()
			defer mu.Unlock()
			if ok {
				allowed++
			}
		}
		for i := range 4 {
			login := c.asLogin(claims{Name: gil, Subject: fmt.Sprintf("g%d", i), Invited: inv.TokenHash})
			wg.Go(func() {
				var d provision.Decision
				err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
					d, err = c.engine.Login(tx, c.change(), login)
					return err
				})
				if err != nil {
					t.Error(err)
				}
				count(d.Allow)
			})
			wg.Go(func() {
				again := *inv
				err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
					_, err := c.tenancy.AcceptInvitation(tx, c.change(), &again, gil)
					return err
				})
				if err != nil && identity.AsError(err).Reason != "invitation_ended" {
					t.Error(err)
				}
				count(err == nil)
			})
		}
		wg.Wait()
		if allowed != 1 {
			t.Fatalf("%d came in by one token", allowed)
		}
		c.expect("work", gil, "user standard active")
		c.counted("work")
	})
}

func TestSpec5_AcceptedWithoutALogin(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(inviting)
		c.seats("work", "premium", 2)
		guest := c.invite(invitation{Org: "work", Name: gil, Seat: "premium"})
		own := c.invite(invitation{Org: "work", Name: "ada", Role: "admin", Seat: "premium"})
		c.refused(c.tryAccept(guest, c.email("ada")), "other_email")
		if err := c.tryAccept(guest, gil); err != nil {
			t.Fatal(err)
		}
		if err := c.tryAccept(own, c.email("ada")); err != nil {
			t.Fatal(err)
		}
		c.refused(c.tryAccept(own, c.email("ada")), "invitation_ended")
		c.expect("work", gil, "user premium active", "ada", "admin premium active")
		c.counted("work")
		if !c.person(gil).Guest || c.person("ada").Guest {
			t.Fatal("who is a guest?")
		}
		later := c.invite(invitation{Org: "console", Name: "ada"})
		c.post(sent{Name: "ada", External: "x"})
		c.active("ada", false)
		c.now(later, invitations.StateRevoked)
		c.active("ada", true)
		last := c.invite(invitation{Org: "console", Name: "ada"})
		if err := c.tryAccept(last, c.email("ada")); err != nil {
			t.Fatal(err)
		}
	})
}

func TestSpec6_AnExplanationTellsOfAnInvitation(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\n  $-console: {kind: console, mode: invite}\n")
	c.post(sent{Name: "ada", External: "x"})
	guest := c.invite(invitation{Org: "console", Name: gil})
	if err := c.tryAccept(guest, gil); err != nil {
		t.Fatal(err)
	}
	c.invite(invitation{Org: "console", Name: "ada", Role: "billing"})
	if got := c.explain("ada", "console", time.Time{}).Organizations[0].WhyNot; len(got) != 1 || !strings.Contains(got[0], "invited as billing until 2027-01-25T08:00:00Z: the next login accepts it") {
		t.Error(got)
	}
	for _, state := range []identity.DomainState{identity.DomainLapsed, identity.DomainRemoved} { // on which the next login accepts nothing
		c.domainState(c.domain, state)
		if got := c.explain("ada", "console", time.Time{}).Organizations[0].WhyNot; len(got) != 1 || !strings.Contains(got[0], ": "+c.domain+" has to be verified before it can be accepted") {
			t.Error(state, got)
		}
	}
	c.domainState(c.domain, identity.DomainVerified)
	c.allow(claims{Name: "ada"})
	if got := c.explain("ada", "console", time.Time{}).Organizations[0].Why; !slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, "accepted invitation ") }) {
		t.Error(got)
	}
}

func TestSpec3_OnALapsedDomainNoInvitationIsMadeOrAccepted(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(inviting)
	c.invite(invitation{Org: "console", Name: "bob"})
	c.allow(claims{Name: "bob"})
	inv := c.invite(invitation{Org: "console", Name: "ada"})
	more := c.invite(invitation{Org: "work", Name: "bob"})
	c.domainState(c.domain, identity.DomainLapsed)
	_, err := c.tryInvite(invitation{Org: "console", Name: "cat"})
	c.refused(err, "domain_lapsed")
	for _, hash := range []string{"", inv.TokenHash} {
		c.deny(claims{Name: "ada", Invited: hash}, provision.ReasonDomainNotVerified)
	}
	c.refused(c.tryAccept(inv, c.email("ada")), "domain_not_verified")
	c.allow(claims{Name: "bob", Invited: more.TokenHash}) // as before, and no more
	c.now(more, invitations.StateOpen)
	if c.person("ada") != nil {
		t.Fatal("a refused newcomer is known")
	}
	// Given up, the parent holds the domain no more: who comes now is a guest.
	c.domainState(c.domain, identity.DomainRemoved)
	c.deny(claims{Name: "ada"}, provision.ReasonDomainNotVerified)
	c.allow(claims{Name: "ada", Invited: inv.TokenHash})
	c.domainState(c.domain, identity.DomainVerified)
	if !c.person("ada").Guest || c.person("bob").Guest {
		t.Fatal("what somebody came in as has changed")
	}
	// Whom the parent knows as its own cannot come as a guest: an invitation that
	// nobody could accept is not made, and holds no seat.
	c.invite(invitation{Org: "console", Name: "cat"})
	c.allow(claims{Name: "cat"})
	c.domainState(c.domain, identity.DomainRemoved)
	made, err := c.tryInvite(invitation{Org: "work", Name: "cat"})
	if err == nil {
		c.refused(c.tryAccept(made, c.email("cat")), "domain_not_verified")
		c.allow(claims{Name: "cat", Invited: made.TokenHash})
		c.now(made, invitations.StateOpen)
		t.Fatal("an invitation that nobody can accept")
	}
	c.refused(err, "domain_not_verified")
}

func TestSpec7_AnInvitationOfAnotherParentIsNoneHere(t *testing.T) {
	w := newWorld(t)
	c, rival := w.company(t), w.company(t)
	c.policy(inviting)
	rival.policy(inviting)
	theirs := rival.invite(invitation{Org: "console", Name: c.email("ada")})
	if !theirs.Guest {
		t.Fatalf("%+v", theirs)
	}
	c.deny(claims{Name: "ada"}, provision.ReasonNotAssigned)
	c.deny(claims{Name: "ada", Invited: theirs.TokenHash}, provision.ReasonInvitationInvalid)
	rival.deny(claims{Name: c.email("ada")}, provision.ReasonDomainNotVerified)
	// The parent of the domain takes in who is a guest elsewhere, and the other
	// way round.
	rival.allow(claims{Name: c.email("ada"), Invited: theirs.TokenHash})
	c.invite(invitation{Org: "console", Name: "ada"})
	if d := c.allow(claims{Name: "ada"}); len(d.Memberships) != 1 || c.person("ada").Guest || d.Account != rival.person(c.email("ada")).Account {
		t.Fatalf("%+v", d)
	}
}

func TestSpec5_AMappedRoleOverridesTheInvited(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(`
organizations:
  $-work: {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: staff, group: staff, org: $-work, role: user}
  - {name: heavy, group: heavy, org: $-work, seat: premium}
`)
	inv := c.invite(invitation{Org: "work", Name: "ada", Role: "admin", Seat: "standard"})
	c.staff(map[string][]string{"staff": {"ada"}}, "ada")
	c.now(inv, invitations.StateConsumed)
	c.expect("work", "ada", "user standard active") // the invited seat, where no rule names one
	c.group("heavy", "ada")
	c.expect("work", "ada", "user premium active")
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n") // the invited beats the default
	c.expect("work", "ada", "user premium active")                         // but what she had is kept by the switch
	// Without mappings.
	inv = c.invite(invitation{Org: "work", Name: "bob", Role: "admin"})
	c.post(sent{Name: "bob", External: "y"})
	c.now(inv, invitations.StateConsumed)
	c.expect("work", "ada", "user premium active", "bob", "admin premium active")
}
