package provision_test

import (
	"fmt"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/runs"
	"usher/policy"
	"usher/policy/live"
)

// Waiters' tiers change together; seats must go by wait_seq (12, stage 3).
func TestSpec12_SeatsGoByTheOrderOfWaitingWhenRulesChange(t *testing.T) {
	c := newWorld(t).company(t)
	head := "organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\nmappings:\n  - {name: staff, group: staff, org: $-work, role: user}\n"
	c.policy(head + "  - {name: heavy, group: staff, org: $-work, seat: premium}\n")
	c.seats("work", "premium", 0)
	c.seats("work", "standard", 1)
	c.post(sent{Name: "ada"})
	c.post(sent{Name: "bob"})
	c.group("staff", "bob")        // waits first
	c.group("staff", "ada", "bob") // waits second
	c.policy(head + "  - {name: heavy, group: staff, org: $-work, seat: standard}\n")
	c.expect("work", "ada", "user standard waiting_for_seat", "bob", "user standard active")
}

func TestSpec12_SeatsGoByTheOrderOfWaitingWhenTheDefaultChanges(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, default_seat: premium}\n")
	c.seats("work", "premium", 0)
	c.seats("work", "standard", 1)
	c.post(sent{Name: "ada", Active: said(false)})
	c.post(sent{Name: "bob"})
	c.active("ada", true)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, default_seat: standard}\n")
	c.expect("work", "ada", "user standard waiting_for_seat", "bob", "user standard active")
}

// Bound already, invited, then the org is switched to scim.
func TestSpec5_ASwitchConsumesInvitationsOfTheBound(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
	c.post(sent{Name: "ada"})
	c.invite(invitation{Org: "work", Name: "ada", Role: "admin"})
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n")
	c.expect("work", "ada", "admin premium active")
}

// Future evidence.
func TestSpec7_EvidenceIsNotOfTheFuture(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-console: {kind: console, mode: jit, group_mappings: true}\nmappings:\n  - {name: dev, group: dev, org: $-console, role: developer}\n")
	now := c.clock.Now()
	c.login(claims{Name: "ada", Groups: []string{"dev"}, IssuedAt: now.Add(100 * 365 * 24 * time.Hour).UnixMicro()})
	c.clock.advance(24 * time.Hour)
	c.login(claims{Name: "ada", Groups: []string{}, IssuedAt: c.clock.Now().UnixMicro()})
	c.expect("console")
}

// Hand add and the person's own invitation.
func TestSpec5_WhoIsAddedByHandTakesTheSeatOfTheirInvitation(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
	c.seats("work", "premium", 1)
	c.seats("work", "standard", 0)
	c.invite(invitation{Org: "work", Name: "ada"})
	if err := c.add("work", "ada", "user", "", ""); err != nil {
		t.Error(err)
	}
}

// Removed by hand, comes back by the invitation that stayed open.
func TestSpec5_WhoWasAddedAndRemovedByHandStaysOut(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n  $-console: {kind: console, mode: jit}\n")
	c.invite(invitation{Org: "work", Name: "ada"})
	if err := c.add("work", "ada", "user", "", ""); err != nil {
		t.Fatal(err)
	}
	if _, err := c.remove("work", "ada", ""); err != nil {
		t.Fatal(err)
	}
	c.login(claims{Name: "ada"})
	c.expect("work")
}

// A switch that waits, or was discarded, is made by who applies the plan of the
// policy that says it, though that policy is in force.
func TestSpec6_AnApprovedPlanSwitches(t *testing.T) {
	for _, discarded := range []bool{false, true} {
		t.Run(fmt.Sprint("discarded ", discarded), func(t *testing.T) {
			c := newWorld(t).company(t)
			c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
			c.post(sent{Name: "ada"})
			if err := c.add("work", "bob", "admin", "", ""); err != nil {
				t.Fatal(err)
			}
			body := "guards: {max_removals: {count: 1000000, percent: 100}}\norganizations:\n  $-work: {kind: enterprise, mode: scim}\n"
			p, problems := policy.Parse("acme.yaml", c.source(body), identity.DefaultCatalogue())
			if problems.Err() != nil {
				t.Fatal(problems)
			}
			apply := func(o live.Options) (a *live.Applied) {
				c.update(func(tx *store.Tx) (err error) {
					a, _, err = c.applier.Apply(tx, c.change(), p, o)
					return err
				})
				return a
			}
			waits := apply(live.Options{}).Pending
			if discarded {
				c.update(func(tx *store.Tx) error {
					run, err := runs.Get(tx, c.id, waits[0])
					if err != nil {
						return err
					}
					return c.tenancy.DiscardSwitch(tx, c.change(), run)
				})
			}
			var seen *plan.Summary
			c.view(func(tx *store.Tx) (err error) {
				seen, _, err = c.applier.Plan(tx, c.change(), p, live.Options{}, func(plan.Item) error { return nil }, func(int) {})
				return err
			})
			if a := apply(live.Options{Plan: seen.Hash}); !a.Changed || len(a.Pending) != 0 {
				t.Errorf("%+v", a)
			}
			c.expect("work", "ada", "user premium active", "bob", "admin premium active") // bob is the last administrator
		})
	}
}

// On a switch, an invitation takes the seat before a member who waits.
func TestSpec5_WhoWaitsComesBeforeInvitationsAtASwitch(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\nmappings:\n  - {name: staff, group: staff, org: $-work, role: user}\n  - {name: heavy, group: staff, org: $-work, seat: premium}\n")
	c.seats("work", "premium", 0)
	c.seats("work", "standard", 1)
	c.post(sent{Name: "bob"})
	c.group("staff", "bob")
	c.invite(invitation{Org: "work", Name: "eve"})
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
	c.expect("work", "bob", "user standard active")
}

// A consumed invitation outlives leaving.
func TestSpec8_NobodyComesBackByAConsumedInvitation(t *testing.T) {
	c := newWorld(t).company(t)
	rules := "mappings:\n  - {name: staff, group: staff, org: $-work, role: user}\n"
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\n" + rules)
	c.post(sent{Name: "ada"})
	c.invite(invitation{Org: "work", Name: "ada", Role: "owner"})
	c.active("ada", false)
	c.active("ada", true)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n")
	c.expect("work", "ada", "user premium active")
}

// The later invitation counts.
func TestSpec5_TheLaterInvitationCounts(t *testing.T) {
	c := newWorld(t).company(t)
	rules := "mappings:\n  - {name: staff, group: staff, org: $-work, role: user}\n"
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\n" + rules)
	c.post(sent{Name: "ada"})
	c.invite(invitation{Org: "work", Name: "ada", Role: "owner"})
	c.invite(invitation{Org: "work", Name: "ada", Role: "user"})
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n")
	c.expect("work", "ada", "user premium active")
}

// A guest does not become the primary owner, who administers the parent.
func TestSpec5_AGuestIsNoPrimaryOwner(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
	gus := "gus@elsewhere.example"
	c.guest("work", gus)
	err := c.transfer("work", gus, "")
	if err == nil {
		t.Fatalf("the guest is %q", c.members("work")[gus])
	}
}

// A file that says nothing of sso leaves it as it is.
func TestSpec6_APolicyWithoutSSOLeavesItAsItIs(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations: {}\n")
	c.update(func(tx *store.Tx) error {
		o, err := c.tenancy.CreateOrganization(tx, c.change(), c.slug+"-work", "", identity.KindEnterprise)
		if err != nil {
			return err
		}
		return c.tenancy.RequireSSO(tx, c.change(), o, true)
	})
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
	c.view(func(tx *store.Tx) error {
		o, err := c.org(tx, "work")
		if err == nil && !o.SSORequired {
			t.Error("required SSO was switched off by a policy that does not speak of it")
		}
		return err
	})
}

// A guest's invitation whose domain was verified since is managed in a scim org: it holds no seat.
func TestSpec5_AnInvitationOnADomainVerifiedSinceHoldsNoSeat(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
	c.seats("work", "premium", 1)
	c.seats("work", "standard", 0)
	c.invite(invitation{Org: "work", Name: "gus@later.example"})
	c.verify("later.example")
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n")
	c.post(sent{Name: "ada"})
	c.expect("work", "ada", "user premium active")
}
