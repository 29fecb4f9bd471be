package provision_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/people"
)

// TestSpec5_APlanSaysWhoWaitsForASeat: a member without a seat has no access, and who
// approves a plan is told of it before.
func TestSpec5_APlanSaysWhoWaitsForASeat(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
		c.seats("work", "premium", 2)
		if err := c.add("work", "zoe", "user", "premium", ""); err != nil { // whom no directory knows
			t.Fatal(err)
		}
		for _, name := range []string{"ada", "bob", "cat"} {
			c.post(sent{Name: name})
		}
		c.group("staff", "ada", "bob", "cat")
		// ada takes the free seat, and bob that of zoe, who goes.
		items, sum := c.planned("organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\nmappings:\n  - {name: staff, group: staff, org: $-work, role: user, seat: premium}\n")
		if sum.Gains != 3 || sum.Waiting != 1 || sum.Organizations[c.slug+"-work"].Waiting != 1 {
			t.Errorf("%+v", sum)
		}
		for _, i := range items {
			if waits := i.Email == c.email("cat"); i.Waits != waits || strings.HasSuffix(i.Reason, "; every such seat is taken: waits for one") != waits {
				t.Errorf("%+v", i)
			}
		}
		c.expect("work", "ada", "user premium active", "bob", "user premium active", "cat", "user premium waiting_for_seat")
	})
}

// TestSpec5_APlanSaysWhichSeatsAreGiven: whatever was before, whom a plan gives a seat
// has it, and whom it has wait waits.
func TestSpec5_APlanSaysWhichSeatsAreGiven(t *testing.T) {
	w := newWorld(t)
	for seed := range uint64(60) {
		c, r := w.company(t), rand.New(rand.NewPCG(seed, 9))
		said := c.history(r)
		for _, org := range []string{"work", "extra"} {
			c.seats(org, "premium", int64(r.IntN(4)))
			c.seats(org, "standard", int64(r.IntN(4)))
		}
		body := anyPolicy(r)
		items, _ := c.planned(body)
		has := c.seated()
		for _, i := range items {
			if i.Kind == plan.Held || i.Kind == plan.Deferred || i.To.Seat == "" {
				continue
			}
			got := has[i.Organization+" "+i.Email]
			if gives := got.SeatState == identity.SeatHeld && got.SeatTier == i.To.Seat; gives == i.Waits || i.Waits && got.WaitSeq == 0 {
				t.Fatalf("seed %d: %s\nthen\n%s\n%+v\n%+v", seed, said, body, i, got)
			}
		}
	}
}

// seated are all memberships of a company, by organization and e-mail.
func (c *company) seated() map[string]people.Membership {
	out := map[string]people.Membership{}
	c.view(func(tx *store.Tx) error {
		for _, name := range anyOrgs {
			o, err := c.org(tx, name)
			if err != nil {
				return err
			}
			rows, err := people.ListByOrg(tx, c.id, o.ID, "", 1000)
			if err != nil {
				return err
			}
			for _, r := range rows {
				out[o.Slug+" "+r.Email] = *r.Membership
			}
		}
		return nil
	})
	return out
}
