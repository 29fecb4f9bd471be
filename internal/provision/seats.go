package provision

import (
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/mappings"
)

// freedSeat is a seat that was given back and may be waited for.
type freedSeat struct {
	org  string
	tier identity.Tier
}

// allocate is stage 3 for one membership: a held seat that is acceptable is
// kept; else the first acceptable tier with a free seat is taken; else the
// person waits, keeping meanwhile a seat that is held (a held seat is sticky).
func allocate(tx *store.Tx, row *people.Membership, want mappings.Desired) ([]freedSeat, error) {
	if !want.Present || len(want.Tiers) == 0 {
		return release(tx, row)
	}
	row.SeatAccepts = want.Tiers
	if row.SeatState == identity.SeatHeld && slices.Contains(want.Tiers, row.SeatTier) {
		row.WaitSeq = 0
		return nil, nil
	}
	tier, ok, err := take(tx, row, want.Tiers)
	if err != nil {
		return nil, err
	}
	if ok {
		var freed []freedSeat
		if row.SeatState == identity.SeatHeld {
			if freed, err = free(tx, row); err != nil {
				return nil, err
			}
		}
		row.SeatTier, row.SeatState, row.WaitSeq = tier, identity.SeatHeld, 0
		return freed, nil
	}
	if row.WaitSeq == 0 {
		if !tx.Writable() {
			return nil, store.ErrReadOnly
		}
		if row.WaitSeq, err = tenants.NextWaitSeq(tx, row.Parent, row.Org); err != nil {
			return nil, err
		}
	}
	if row.SeatState != identity.SeatHeld {
		row.SeatTier, row.SeatState = want.Tiers[0], identity.SeatWaiting
	}
	return nil, nil
}

// take takes a seat of the first of tiers that has one. Who waits already is
// not served before those who wait longer.
func take(tx *store.Tx, row *people.Membership, tiers []identity.Tier) (identity.Tier, bool, error) {
	limits, err := tenants.SeatTiers(tx, row.Parent, row.Org)
	if err != nil {
		return "", false, err
	}
	for _, tier := range tiers {
		i := slices.IndexFunc(limits, func(t tenants.SeatTier) bool { return t.Tier == tier })
		if i < 0 {
			return tier, true, nil
		}
		if limits[i].Used >= limits[i].Limit {
			continue
		}
		first, err := people.NextWaiting(tx, row.Parent, row.Org, tier)
		if err != nil {
			return "", false, err
		}
		if first != nil && first.Account != row.Account {
			continue
		}
		if !tx.Writable() {
			return "", false, store.ErrReadOnly
		}
		ok, err := tenants.TakeSeat(tx, row.Parent, row.Org, tier)
		if err != nil || ok {
			return tier, ok, err
		}
	}
	return "", false, nil
}

// release gives up seat and place in the waiting order.
func release(tx *store.Tx, row *people.Membership) ([]freedSeat, error) {
	var freed []freedSeat
	var err error
	if row.SeatState == identity.SeatHeld {
		freed, err = free(tx, row)
	}
	row.SeatTier, row.SeatState, row.SeatAccepts, row.WaitSeq = "", identity.SeatNone, nil, 0
	return freed, err
}

// free gives the held seat of a row back.
func free(tx *store.Tx, row *people.Membership) ([]freedSeat, error) {
	if !tx.Writable() {
		return nil, store.ErrReadOnly
	}
	return []freedSeat{{row.Org, row.SeatTier}}, tenants.FreeSeat(tx, row.Parent, row.Org, row.SeatTier)
}

// promote gives freed seats to those who wait, in their order. A promotion may
// free a seat of another tier, which is given on in turn, and makes an
// administrator who waited a usable one, which is noted in gained.
func promote(tx *store.Tx, snap *Snapshot, c Change, freed []freedSeat, gained map[string]bool) error {
	for len(freed) > 0 {
		f := freed[0]
		freed = freed[1:]
		row, err := people.NextWaiting(tx, snap.Parent, f.org, f.tier)
		if err != nil {
			return err
		}
		if row == nil {
			continue
		}
		ok, err := tenants.TakeSeat(tx, snap.Parent, f.org, f.tier)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		was := *row
		if row.SeatState == identity.SeatHeld {
			more, err := free(tx, row)
			if err != nil {
				return err
			}
			freed = append(freed, more...)
		}
		row.SeatTier, row.SeatState, row.WaitSeq = f.tier, identity.SeatHeld, 0
		if org := snap.Org(row.Org); org != nil && snap.Catalogue[org.Kind].Administers(row.Role) {
			gained[row.Org] = true
		}
		if err := people.PutMembership(tx, row); err != nil {
			return err
		}
		if err := people.RaiseAccess(tx, row.Parent, row.Account); err != nil {
			return err
		}
		err = c.log(tx, snap, events.Event{
			Type: events.MembershipChanged, Account: row.Account, Org: row.Org,
			Before: events.Object(viewOf(&was)), After: events.Object(viewOf(row)),
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// SetSeatLimit sets the limit of a tier (negative: unlimited) and gives seats
// that exist now to those who wait for them. A lowered limit evicts nobody.
func (e *Engine) SetSeatLimit(tx *store.Tx, c Change, org string, tier identity.Tier, limit int64) error {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	used, err := people.CountSeats(tx, c.Parent, org, tier)
	if err != nil {
		return err
	}
	if err := tenants.SetSeatLimit(tx, c.Parent, org, tier, limit, used); err != nil {
		return err
	}
	for {
		row, err := people.NextWaiting(tx, c.Parent, org, tier)
		if err != nil || row == nil {
			return err
		}
		if _, err := e.recompute(tx, snap, c, []string{row.Account}); err != nil {
			return err
		}
		next, err := people.NextWaiting(tx, c.Parent, org, tier)
		if err != nil {
			return err
		}
		if next != nil && next.Account == row.Account {
			return nil
		}
	}
}
