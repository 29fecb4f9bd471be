package provision_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/invitations"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// seatAct is one thing that happens to seats.
type seatAct struct {
	op    string
	name  string
	tier  identity.Tier
	limit int64
	mode  identity.Mode
	days  int
}

var seatTiers = []identity.Tier{"premium", "standard"}

func drawSeatAct(t *rapid.T, names []string, everybody bool) seatAct {
	ops := []string{"invite", "invite", "invite", "login", "login", "accept", "revoke", "join", "remove", "inactive", "active", "delete"}
	if everybody {
		ops = append(ops, "limit", "limit", "mode", "expire", "tier")
	}
	return seatAct{
		op: pick(t, "op", ops...), name: pick(t, "name", names...), tier: pick(t, "tier", "", seatTiers[0], seatTiers[1]),
		limit: pick(t, "limit", int64(-1), 0, 1, 2, most, most), mode: pick(t, "mode", identity.Modes...), days: pick(t, "days", 1, 8, 22),
	}
}

// seatClient does such things as the doors do them.
type seatClient struct {
	*company
	ctx   context.Context
	users map[string]*directory.User
}

func (c *seatClient) write(fn func(*store.Tx, *tenants.Organization) error) error {
	err := c.db.Update(c.ctx, store.LaneNormal, func(tx *store.Tx) error {
		o, err := c.org(tx, "work")
		if err != nil {
			return err
		}
		return fn(tx, o)
	})
	if e := identity.AsError(err); err != nil && (e.Code == identity.CodeConflict || e.Code == identity.CodeInvalid) {
		return nil // a refusal that changes nothing is an answer
	}
	return err
}

// account returns the account of a name, or "".
func (c *seatClient) account(tx *store.Tx, name string) (string, error) {
	a, err := people.AccountByEmail(tx, c.email(name))
	if err != nil || a == nil {
		return "", err
	}
	return a.ID, nil
}

func (c *seatClient) openFor(tx *store.Tx, name string) (*invitations.Invitation, error) {
	open, err := invitations.OpenFor(tx, c.id, c.email(name))
	if err != nil || len(open) == 0 {
		return nil, err
	}
	return open[0], nil
}

func (c *seatClient) do(a seatAct) error {
	return c.write(func(tx *store.Tx, o *tenants.Organization) error {
		switch a.op {
		case "invite":
			_, err := c.tenancy.Invite(tx, c.change(), o, tenancy.DefaultInvitationRules(), tenancy.NewInvitation{Email: c.email(a.name), Seat: a.tier, Hash: store.NewID()})
			return err
		case "login":
			in := provision.Login{Connection: c.conn, Subject: "sub-" + a.name, Email: c.email(a.name), EmailVerified: true}
			inv, err := c.openFor(tx, a.name)
			if err != nil {
				return err
			}
			if inv != nil {
				in.Invitation = inv.TokenHash
			}
			_, err = c.engine.Login(tx, c.change(), in)
			return err
		case "accept", "revoke":
			inv, err := c.openFor(tx, a.name)
			if err != nil || inv == nil {
				return err
			}
			if a.op == "revoke" {
				return c.tenancy.RevokeInvitation(tx, c.change(), inv)
			}
			_, err = c.tenancy.AcceptInvitation(tx, c.change(), inv, inv.Email)
			return err
		case "limit":
			return c.tenancy.SetSeatLimit(tx, c.change(), o, "premium", a.limit)
		case "tier", "mode":
			return c.settings(tx, a)
		case "expire":
			_, err := c.engine.Expire(tx, c.change(), o.ID)
			return err
		case "join", "remove":
			return c.hand(tx, o, a)
		}
		return c.directory(tx, a)
	})
}

func (c *seatClient) settings(tx *store.Tx, a seatAct) error {
	if err := tenants.Lock(tx, c.id); err != nil {
		return err
	}
	o, err := c.org(tx, "work")
	if err != nil {
		return err
	}
	want := tenancy.Settings{Mode: o.Mode, DefaultSeat: a.tier}
	if a.op == "mode" {
		want = tenancy.Settings{Mode: a.mode, DefaultSeat: o.DefaultSeat}
	}
	approved := c.change()
	approved.Approved = true
	if _, err := c.tenancy.Configure(tx, approved, o, want); err != nil {
		return err
	}
	_, err = c.engine.RecomputeAll(tx, approved)
	return err
}

// hand adds or removes a member as a person does.
func (c *seatClient) hand(tx *store.Tx, o *tenants.Organization, a seatAct) error {
	if err := tenants.Share(tx, c.id); err != nil {
		return err
	}
	if err := people.LockEmail(tx, c.email(a.name)); err != nil {
		return err
	}
	account, err := c.account(tx, a.name)
	if err != nil || account == "" {
		return err
	}
	if err := people.Lock(tx, c.id, account); err != nil {
		return err
	}
	if err := tenants.LockOrg(tx, c.id, o.ID); err != nil {
		return err
	}
	rows, err := people.Memberships(tx, c.id, []string{account})
	if err != nil {
		return err
	}
	m := &people.Membership{Parent: c.id, Account: account, Org: o.ID, SeatState: identity.SeatNone}
	for _, r := range rows {
		if r.Org == o.ID {
			m = r
		}
	}
	m.Grant, m.BaseSeat = identity.GrantNone, ""
	if a.op == "join" {
		m.Grant, m.BaseSeat = identity.GrantManual, a.tier
	}
	if err := people.PutMembership(tx, m); err != nil {
		return err
	}
	_, err = c.engine.Recompute(tx, c.change(), []string{account})
	return err
}

// directory makes, changes and deletes the user of a name.
func (c *seatClient) directory(tx *store.Tx, a seatAct) error {
	u := c.users[a.name]
	stored := false
	if u != nil {
		var err error
		if u, err = directory.UserByID(tx, c.id, c.dir.ID, u.ID); err != nil {
			return err
		}
		stored = u != nil
	}
	active := a.op == "active"
	if !stored {
		if a.op == "delete" {
			return nil
		}
		u = &directory.User{
			Parent: c.id, Directory: c.dir.ID, UserName: c.email(a.name), ExternalID: "x-" + a.name, Email: c.email(a.name),
			Active: active, Doc: c.document(sent{Name: a.name}),
		}
		if err := c.engine.UserCreated(tx, c.change(), u, true, nil); err != nil {
			return err
		}
		c.users[a.name] = u
		return nil
	}
	u.UserName, u.Email = c.email(a.name), c.email(a.name)
	if a.op == "delete" {
		if err := directory.DeleteUser(tx, u); err != nil {
			return err
		}
		return c.engine.UserChanged(tx, c.change(), provision.UserChange{Before: u})
	}
	before := *u
	u.Active = active
	if _, err := directory.UpdateUser(tx, u, nil)(); err != nil {
		return err
	}
	return c.engine.UserChanged(tx, c.change(), provision.UserChange{Before: &before, After: u, SaysActive: active})
}

// seating is who has and waits for what at one moment.
type seating struct {
	limits map[identity.Tier]tenants.SeatTier
	rows   map[string]people.Listed
	open   map[string]string // the invitation of each e-mail that holds a seat: its tier
}

// seating reads it from one snapshot, and fails where what is counted as used is
// not what members and invitations hold.
func (c *company) seating() (s seating, err error) {
	err = c.db.View(c.world.t.Context(), func(tx *store.Tx) error {
		s = seating{limits: map[identity.Tier]tenants.SeatTier{}, rows: map[string]people.Listed{}, open: map[string]string{}}
		o, err := c.org(tx, "work")
		if err != nil {
			return err
		}
		tiers, err := tenants.SeatTiers(tx, c.id, o.ID)
		if err != nil {
			return err
		}
		rows, err := people.ListByOrg(tx, c.id, o.ID, "", 1000)
		if err != nil {
			return err
		}
		open, err := invitations.OpenIn(tx, c.id, o.ID)
		if err != nil {
			return err
		}
		held := map[identity.Tier]int64{}
		for _, r := range rows {
			s.rows[r.Email] = r
			if r.SeatState == identity.SeatHeld {
				held[r.SeatTier]++
			}
		}
		for _, inv := range open {
			if inv.SeatHeld {
				held[inv.Tier]++
				s.open[inv.Folded] = string(inv.Tier)
			}
			if inv.SeatHeld && inv.Managed {
				return fmt.Errorf("a managed invitation holds a seat: %+v", inv)
			}
		}
		for _, t := range tiers {
			s.limits[t.Tier] = t
			if t.Used != held[t.Tier] {
				return fmt.Errorf("%d seats of %s are used, %d are held: %+v %v", t.Used, t.Tier, held[t.Tier], s.rows, s.open)
			}
		}
		return nil
	})
	return s, err
}

func waits(r people.Listed, tier identity.Tier) bool {
	return r.Membership != nil && r.WaitSeq != 0 && slices.Contains(r.SeatAccepts, tier)
}

func holds(r people.Listed, tier identity.Tier) bool {
	return r.Membership != nil && r.SeatState == identity.SeatHeld && r.SeatTier == tier
}

// fair says what is wrong between two moments: seats that were never there, a
// seat that is free while somebody waits for it, and somebody who was served
// before those who waited longer.
func fair(before, after seating) error {
	for tier, t := range after.limits {
		if t.Used > max(t.Limit, before.limits[tier].Used) && before.limits[tier].Tier != "" {
			return fmt.Errorf("%d of %d seats of %s are given; %d were", t.Used, t.Limit, tier, before.limits[tier].Used)
		}
		for email, r := range after.rows {
			if waits(r, tier) && t.Used < t.Limit {
				return fmt.Errorf("%s waits for one of %d free seats of %s", email, t.Limit-t.Used, tier)
			}
			was := before.rows[email]
			if !holds(r, tier) || holds(was, tier) || before.open[email] == string(tier) {
				continue
			}
			for other, o := range after.rows {
				old := before.rows[other]
				if waits(o, tier) && waits(old, tier) && o.WaitSeq == old.WaitSeq && (was.Membership == nil || was.WaitSeq == 0 || was.WaitSeq > old.WaitSeq) {
					return fmt.Errorf("%s has a seat of %s before %s, who waits longer", email, tier, other)
				}
			}
		}
	}
	return nil
}

const seatModel = "organizations:\n  $-work: {kind: enterprise, mode: invite}\n"

// TestSpec5_SeatsModel: joins, leaves, limits, invitations and modes at random
// never give a seat twice, and never to somebody before those who waited longer.
func TestSpec5_SeatsModel(t *testing.T) {
	w := newWorld(t)
	rapid.Check(t, func(rt *rapid.T) {
		c := &seatClient{company: w.company(rt), ctx: t.Context(), users: map[string]*directory.User{}}
		c.policy(seatModel)
		c.seats("work", "premium", 1)
		c.seats("work", "standard", 2)
		names := []string{"p0", "p1", "p2", "p3", "g0@elsewhere.example", "g1@elsewhere.example"}
		before, err := c.seating()
		for range rapid.IntRange(10, 40).Draw(rt, "acts") {
			if err != nil {
				rt.Fatal(err)
			}
			a := drawSeatAct(rt, names, true)
			if a.op == "expire" {
				c.clock.advance(time.Duration(a.days) * 24 * time.Hour)
			}
			if err := c.do(a); err != nil {
				rt.Fatalf("%+v: %v", a, err)
			}
			var after seating
			if after, err = c.seating(); err == nil {
				err = fair(before, after)
			}
			if err != nil {
				rt.Fatalf("after %+v: %v", a, err)
			}
			before = after
		}
	})
}

// TestSpec5_SeatsModelInParallel: the same by several at once, each with people
// of their own. At every moment what is used is what is held, and never more
// than there ever was.
func TestSpec5_SeatsModelInParallel(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	const clients, acts = 4, 40
	for round := range 3 {
		c := w.company(t)
		c.policy(seatModel)
		c.seats("work", "premium", 2)
		c.seats("work", "standard", 1)
		plans := make([][]seatAct, clients)
		for i := range plans {
			names := []string{fmt.Sprintf("p%d", i), fmt.Sprintf("q%d", i), fmt.Sprintf("g%d@elsewhere.example", i)}
			plans[i] = rapid.Custom(func(t *rapid.T) []seatAct {
				out := make([]seatAct, acts)
				for j := range out {
					out[j] = drawSeatAct(t, names, i == 0)
					if out[j].limit < 0 {
						out[j].limit = most
					}
				}
				return out
			}).Example(round*clients + i)
		}
		var wg sync.WaitGroup
		for _, plan := range plans {
			client := &seatClient{company: c, ctx: t.Context(), users: map[string]*directory.User{}}
			wg.Go(func() {
				for _, a := range plan {
					if err := client.do(a); err != nil {
						t.Errorf("%+v: %v", a, err)
					}
				}
			})
		}
		done := make(chan struct{})
		go func() { wg.Wait(); close(done) }()
		for over := false; !over; {
			select {
			case <-done:
				over = true
			default:
			}
			s, err := c.seating()
			if err != nil {
				t.Fatal(err)
			}
			if s.limits["premium"].Used > most || s.limits["standard"].Used > 1 {
				t.Fatalf("%+v", s.limits)
			}
			if over {
				if err := fair(s, s); err != nil {
					t.Fatal(strings.TrimSpace(err.Error()))
				}
			}
		}
	}
}
