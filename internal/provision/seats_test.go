package provision_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

const seatMapped = `
organizations:
  $-work: {kind: enterprise, mode: scim, group_mappings: true}
  $-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: staff, group: staff, org: $-work, role: user}
  - {name: heavy, group: heavy, org: $-work, seat: premium}
  - {name: light, group: light, org: $-work, seat: standard}
  - {name: devs, group: staff, org: $-console, role: developer}
`

func TestSpec5_SeatsMappedTierFullWaitsInOrder(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(seatMapped)
	c.seats("work", "premium", 1)
	c.staff(nil, "ada", "bob", "cat", "dan")
	c.group("heavy", "ada", "bob", "cat", "dan")
	c.group("staff", "dan") // one after the other, against the order of their ids
	c.group("staff", "dan", "cat")
	c.group("staff", "dan", "cat", "bob")
	// No fallback to a free standard seat, and the other organization proceeds.
	c.expect("work", "dan", "user premium active", "cat", "user premium waiting_for_seat", "bob", "user premium waiting_for_seat")
	c.expect("console", "dan", "developer active", "cat", "developer active", "bob", "developer active")

	c.active("dan", false) // the seat goes to whoever waits longest
	c.expect("work", "cat", "user premium active", "bob", "user premium waiting_for_seat")
	c.active("dan", true) // and who comes back waits behind
	c.expect("work", "cat", "user premium active", "bob", "user premium waiting_for_seat", "dan", "user premium waiting_for_seat")
	c.delete(c.users["bob"]) // who waits and leaves gives up the place
	c.active("cat", false)
	c.expect("work", "dan", "user premium active")
}

func TestSpec5_SeatsWaitingGivesNoAccess(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(`
organizations:
  $-work: {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: staff, group: staff, org: $-work, role: user, seat: premium}
`)
	c.seats("work", "premium", 0)
	c.staff(map[string][]string{"staff": {"ada"}}, "ada")
	d, _ := c.login(claims{Name: "ada"})
	if d.Allow || d.Reason != provision.ReasonWaitingForSeat || len(d.Memberships) != 1 {
		t.Fatalf("%+v", d)
	}
	before := c.person("ada").AccessRev
	c.seats("work", "premium", 1)
	if c.person("ada").AccessRev <= before {
		t.Fatal("a cached refusal would outlive the seat")
	}
	if d, _ := c.login(claims{Name: "ada"}); !d.Allow {
		t.Fatalf("%+v", d)
	}
}

func TestSpec5_SeatsLimitsLoweredAndRaised(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(seatMapped)
	c.staff(nil, "ada", "bob", "cat", "dan", "eve")
	c.group("heavy", "ada", "bob", "cat", "dan", "eve")
	c.group("staff", "ada", "bob", "cat")
	all := []string{"ada", "user premium active", "bob", "user premium active", "cat", "user premium active"}
	c.seats("work", "premium", 1)
	c.expect("work", all...) // evicts nobody
	c.group("staff", "ada", "bob", "cat", "dan")
	c.group("staff", "ada", "bob", "cat", "dan", "eve")
	c.expect("work", append(all, "dan", "user premium waiting_for_seat", "eve", "user premium waiting_for_seat")...)
	c.active("ada", false) // two are still over the limit
	all = all[2:]
	c.expect("work", append(all, "dan", "user premium waiting_for_seat", "eve", "user premium waiting_for_seat")...)
	c.seats("work", "premium", 3)
	all = append(all, "dan", "user premium active")
	c.expect("work", append(all, "eve", "user premium waiting_for_seat")...)
	c.seats("work", "premium", -1) // unlimited
	c.expect("work", append(all, "eve", "user premium active")...)
}

func TestSpec5_SeatsAHeldSeatIsSticky(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: jit}\n")
	c.seats("work", "premium", 1)
	c.login(claims{Name: "ada"})
	c.login(claims{Name: "bob"}) // best free tier: premium is taken
	c.expect("work", "ada", "user premium active", "bob", "user standard active")
	c.seats("work", "premium", 5)
	c.login(claims{Name: "bob"})
	c.expect("work", "ada", "user premium active", "bob", "user standard active") // acceptable, so kept
}

func TestSpec5_SeatsAnotherTierIsWaitedForWhileTheOldIsKept(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(seatMapped)
	c.seats("work", "premium", 1)
	c.seats("work", "standard", 1)
	c.staff(map[string][]string{"heavy": {"ada"}, "light": {"bob"}}, "ada", "bob", "cat")
	c.group("staff", "ada", "bob")
	c.expect("work", "ada", "user premium active", "bob", "user standard active")
	c.group("heavy", "ada", "bob")
	c.expect("work", "ada", "user premium active", "bob", "user standard active") // bob waits for premium and keeps what he has
	if w := c.row("work", "bob").WaitSeq; w == 0 {
		t.Fatal("bob does not wait")
	}
	c.group("light", "bob", "cat")
	c.group("staff", "ada", "bob", "cat")
	c.expect("work", "ada", "user premium active", "bob", "user standard active", "cat", "user standard waiting_for_seat")
	c.active("ada", false) // premium to bob, whose standard goes to cat
	c.expect("work", "bob", "user premium active", "cat", "user standard active")
	c.counted("work")
}

// counted compares the seat counters of an organization with who holds seats.
func (c *company) counted(org string) {
	c.t.Helper()
	c.view(func(tx *store.Tx) error {
		o, err := c.org(tx, org)
		if err != nil {
			return err
		}
		tiers, err := tenants.SeatTiers(tx, c.id, o.ID)
		if err != nil {
			return err
		}
		for _, tier := range tiers {
			held, err := people.CountSeats(tx, c.id, o.ID, tier.Tier)
			if err != nil {
				return err
			}
			invited, err := invitations.CountSeats(tx, c.id, o.ID, tier.Tier)
			if err != nil {
				return err
			}
			if held+invited != tier.Used {
				c.t.Fatalf("%s: %d seats of %s are counted, %d are held and %d by invitations", org, tier.Used, tier.Tier, held, invited)
			}
		}
		return nil
	})
}

func TestSpec5_SeatsHeldSeatOutlivesASwitch(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: jit}\n")
	c.seats("work", "premium", 1)
	c.login(claims{Name: "ada"})
	c.login(claims{Name: "bob"})
	for _, s := range []tenancy.Settings{
		{Mode: identity.ModeInvite}, {Mode: identity.ModeJIT, Mappings: true}, {Mode: identity.ModeJIT}, {Mode: identity.ModeInvite, DefaultSeat: "premium"},
	} {
		c.configure("work", s)
		c.expect("work", "ada", "user premium active", "bob", "user standard active")
		c.counted("work")
	}
}

// TestSpec5_SeatsNeverOversold lets many log in at once for few seats.
func TestSpec5_SeatsNeverOversold(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(`
organizations:
  $-work: {kind: enterprise, mode: jit, group_mappings: true}
mappings:
  - {name: staff, group: staff, org: $-work, role: user, seat: premium}
`)
	c.seats("work", "premium", 5)
	var wg sync.WaitGroup
	for i := range 24 {
		login := c.asLogin(claims{Name: fmt.Sprintf("p%d", i), Groups: []string{"staff"}})
		wg.Go(func() {
			err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
				_, err := c.engine.Login(tx, c.change(), login)
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	active, waiting := 0, 0
	for _, v := range c.members("work") {
		switch {
		case strings.HasSuffix(v, "active"):
			active++
		case strings.HasSuffix(v, "waiting_for_seat"):
			waiting++
		}
	}
	if active != 5 || waiting != 19 {
		t.Fatalf("%d active, %d waiting", active, waiting)
	}
	c.counted("work")
}
