package provision_test

import (
	"slices"
	"testing"

	"usher/internal/identity"
	"usher/internal/store/events"
	"usher/internal/store/people"
)

// staff pushes users and makes them members of the groups of a scim + mappings
// console.
func (c *company) staff(groups map[string][]string, names ...string) {
	c.t.Helper()
	for _, n := range names {
		c.post(sent{Name: n, External: "x-" + n})
	}
	for g, members := range groups {
		c.group(g, members...)
	}
}

func TestSpec9_LastAdministratorIsHeldAndReleased(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(scimMapped)
	c.staff(map[string][]string{"devs": {"ada", "bob"}, "admins": {"ada"}}, "ada", "bob")
	cursor := c.cursor()
	c.group("admins") // her mapped role is taken away
	c.expect("console", "ada", "admin active", "bob", "developer active")
	if got, _ := c.happened(cursor); !slices.Equal(got, []events.Type{events.MembershipHeld}) {
		t.Fatal(got)
	}
	holds := c.row("console", "ada").Holds
	if len(holds) != 1 || holds[0].Field != "role" || holds[0].Plan != people.HoldLastAdministrator || holds[0].From != "admin" {
		t.Fatalf("%+v", holds)
	}
	c.group("devs", "bob") // now she would be out altogether
	c.expect("console", "ada", "admin active", "bob", "developer active")
	if holds := c.row("console", "ada").Holds; len(holds) != 1 || holds[0].Field != "presence" {
		t.Fatalf("%+v", holds)
	}
	c.group("admins", "bob") // another administrator: what was held happens
	c.expect("console", "bob", "admin active")
}

func TestSpec9_HeldRoleComesBackByItself(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(scimMapped)
	c.staff(map[string][]string{"devs": {"ada"}, "admins": {"ada"}}, "ada")
	c.group("admins")
	c.group("admins", "ada")
	c.expect("console", "ada", "admin active")
	if holds := c.row("console", "ada").Holds; len(holds) != 0 {
		t.Fatalf("%+v", holds)
	}
}

func TestSpec9_LastAdministratorWhoLeavesStaysGateClosed(t *testing.T) {
	for _, how := range []struct {
		name  string
		leave func(c *company)
	}{
		{"active false", func(c *company) { c.active("ada", false) }},
		{"delete", func(c *company) { c.delete(c.users["ada"]) }},
	} {
		t.Run(how.name, func(t *testing.T) {
			c := newWorld(t).company(t)
			c.policy(scimMapped)
			c.staff(map[string][]string{"devs": {"bob"}, "admins": {"ada"}}, "ada", "bob")
			how.leave(c)
			c.expect("console", "ada", "admin gate_closed", "bob", "developer active")
			c.group("admins", "bob")
			c.expect("console", "bob", "admin active")
		})
	}
}

func TestSpec9_OfTwoAdministratorsInOneBatchOneStays(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(scimMapped)
	c.staff(map[string][]string{"admins": {"ada", "bob"}, "devs": {"ada", "bob", "cat"}}, "ada", "bob", "cat")
	c.group("admins") // both lose it at once
	got := c.members("console")
	admins := 0
	for _, v := range got {
		if v == "admin  active" {
			admins++
		}
	}
	if admins != 1 || len(got) != 3 {
		t.Fatal(got)
	}
	c.group("admins", "cat")
	c.expect("console", "ada", "developer active", "bob", "developer active", "cat", "admin active")
}

// TestSpec9_TakenInOneBatchWithTheSuccessor: who comes in the same batch as
// the last one goes lets the loss happen, whatever their order.
func TestSpec9_TakenInOneBatchWithTheSuccessor(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(scimMapped)
	c.staff(map[string][]string{"admins": {"bob"}, "devs": {"ada", "bob", "cat"}}, "ada", "bob", "cat")
	c.group("admins", "ada", "cat")
	c.expect("console", "ada", "admin active", "bob", "developer active", "cat", "admin active")
	c.group("admins", "bob")
	c.expect("console", "ada", "developer active", "bob", "admin active", "cat", "developer active")
}

// TestSpec9_AdministratorsWhoCannotLogInDoNotCount: a closed gate and a seat
// that is waited for.
func TestSpec9_AdministratorsWhoCannotLogInDoNotCount(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: team, mode: invite}\n")
	for _, n := range []string{"ada", "bob"} {
		c.post(sent{Name: n})
		c.byHand("work", n, func(m *people.Membership) { m.Grant, m.BaseRole = identity.GrantManual, "admin" })
	}
	c.active("ada", false)
	c.byHand("work", "bob", func(m *people.Membership) { m.BaseRole = "user" })
	c.expect("work", "ada", "admin premium gate_closed", "bob", "admin premium active")
	// Her gate opens again: she can log in and administers, so the hold ends.
	c.active("ada", true)
	c.expect("work", "ada", "admin premium active", "bob", "user premium active")
}

func TestSpec9_HeldUntilTheSuccessorHasASeat(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(`
organizations:
  $-work: {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: staff, group: staff, org: $-work, role: user}
  - {name: admins, group: admins, org: $-work, role: admin}
  - {name: heavy, group: heavy, org: $-work, seat: premium}
  - {name: light, group: light, org: $-work, seat: standard}
`)
	c.staff(map[string][]string{"staff": {"ada", "bob", "cat"}, "heavy": {"bob", "cat"}, "light": {"ada"}, "admins": {"ada"}}, "ada", "bob", "cat")
	c.expect("work", "ada", "admin standard active", "bob", "user premium active", "cat", "user premium active")
	c.group("heavy", "cat")
	c.group("staff", "ada", "cat")
	c.seats("work", "premium", 1)
	c.group("heavy", "bob", "cat")
	c.group("admins", "bob") // bob administers but has no seat yet
	c.expect("work", "ada", "admin standard active", "bob", "admin premium waiting_for_seat", "cat", "user premium active")
	c.seats("work", "premium", 2)
	c.expect("work", "ada", "user standard active", "bob", "admin premium active", "cat", "user premium active")
}

// TestSpec9_HeldUntilAFreedSeatReachesTheSuccessor is the same where the seat
// comes from somebody who leaves.
func TestSpec9_HeldUntilAFreedSeatReachesTheSuccessor(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(`
organizations:
  $-work: {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: staff, group: staff, org: $-work, role: user}
  - {name: admins, group: admins, org: $-work, role: admin}
  - {name: heavy, group: heavy, org: $-work, seat: premium}
  - {name: light, group: light, org: $-work, seat: standard}
`)
	c.seats("work", "premium", 1)
	c.staff(nil, "ada", "bob", "cat")
	c.group("heavy", "bob", "cat")
	c.group("light", "ada")
	c.group("staff", "ada", "cat")
	c.group("admins", "ada")
	c.group("admins", "bob")
	c.expect("work", "ada", "admin standard active", "bob", "admin premium waiting_for_seat", "cat", "user premium active")
	c.active("cat", false)
	c.expect("work", "ada", "user standard active", "bob", "admin premium active")
}

func TestSpec9_ALoginDoesNotTakeTheLastAdministrator(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(jitMapped)
	c.login(claims{Name: "ada", Groups: []string{"admins"}})
	d, _ := c.login(claims{Name: "ada", Groups: []string{}})
	if !d.Allow {
		t.Fatalf("%+v", d)
	}
	c.expect("console", "ada", "admin active")
	if _, wrote := c.login(claims{Name: "ada", Groups: []string{}}); wrote {
		t.Fatal("the held login wrote a second time")
	}
	c.login(claims{Name: "bob", Groups: []string{"admins"}})
	c.expect("console", "bob", "admin active")
}
