package provision

import (
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
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
func (st *settlement) allocate(org *Organization, row *people.Membership, want mappings.Desired) error {
	if !want.Present || len(want.Tiers) == 0 {
		return st.release(org, row)
	}
	row.SeatAccepts = want.Tiers
	if row.SeatState == identity.SeatHeld && slices.Contains(want.Tiers, row.SeatTier) {
		row.WaitSeq = 0
		return nil
	}
	tier, ok, err := st.take(org, row, want.Tiers)
	if err != nil {
		return err
	}
	if ok {
		if err := st.free(org, row); err != nil {
			return err
		}
		row.SeatTier, row.SeatState, row.WaitSeq = tier, identity.SeatHeld, 0
		return nil
	}
	if row.WaitSeq == 0 {
		if !st.tx.Writable() {
			return store.ErrReadOnly
		}
		if row.WaitSeq, err = tenants.NextWaitSeq(st.tx, row.Parent, row.Org); err != nil {
			return err
		}
	}
	if row.SeatState != identity.SeatHeld {
		row.SeatTier, row.SeatState = want.Tiers[0], identity.SeatWaiting
	}
	return nil
}

// take takes a seat of the first of tiers that has one. Who waits already is
// not served before those who wait longer.
func (st *settlement) take(org *Organization, row *people.Membership, tiers []identity.Tier) (identity.Tier, bool, error) {
	if !org.Limited {
		return tiers[0], true, nil
	}
	if err := st.flush(); err != nil {
		return "", false, err
	}
	limits, err := tenants.SeatTiers(st.tx, row.Parent, row.Org)
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
		first, err := people.NextWaiting(st.tx, row.Parent, row.Org, tier)
		if err != nil {
			return "", false, err
		}
		if first != nil && first.Account != row.Account {
			continue
		}
		if !st.tx.Writable() {
			return "", false, store.ErrReadOnly
		}
		ok, err := tenants.TakeSeat(st.tx, row.Parent, row.Org, tier)
		if err != nil || ok {
			return tier, ok, err
		}
	}
	return "", false, nil
}

// release gives up seat and place in the waiting order.
func (st *settlement) release(org *Organization, row *people.Membership) error {
	err := st.free(org, row)
	row.SeatTier, row.SeatState, row.SeatAccepts, row.WaitSeq = "", identity.SeatNone, nil, 0
	return err
}

// free gives the seat of a row back, where it holds one.
func (st *settlement) free(org *Organization, row *people.Membership) error {
	if row.SeatState != identity.SeatHeld {
		return nil
	}
	if !st.tx.Writable() {
		return store.ErrReadOnly
	}
	if !org.Limited {
		return nil
	}
	st.freed = append(st.freed, freedSeat{row.Org, row.SeatTier})
	return tenants.FreeSeat(st.tx, row.Parent, row.Org, row.SeatTier)
}

// promote gives freed seats to those who wait, in their order. A promotion may
// free a seat of another tier, which is given on in turn, and makes an
// administrator who waited a usable one.
func (st *settlement) promote() error {
	for len(st.freed) > 0 {
		f := st.freed[0]
		st.freed = st.freed[1:]
		row, err := people.NextWaiting(st.tx, st.snap.Parent, f.org, f.tier)
		if err != nil {
			return err
		}
		if row == nil {
			continue
		}
		ok, err := tenants.TakeSeat(st.tx, st.snap.Parent, f.org, f.tier)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		was := *row
		org := st.snap.Org(row.Org)
		if err := st.free(org, row); err != nil {
			return err
		}
		row.SeatTier, row.SeatState, row.WaitSeq = f.tier, identity.SeatHeld, 0
		if st.snap.Catalogue[org.Kind].Administers(row.Role) {
			st.gained[row.Org] = true
		}
		if err := st.write(org, was, row, false); err != nil {
			return err
		}
		if err := st.flush(); err != nil {
			return err
		}
	}
	return nil
}

// SetSeatLimit sets the limit of a tier (negative: unlimited) and gives seats
// that exist now to those who wait for them. A lowered limit evicts nobody.
func (e *Engine) SetSeatLimit(tx *store.Tx, c Change, org string, tier identity.Tier, limit int64) error {
	if err := tenants.Lock(tx, c.Parent); err != nil {
		return err
	}
	used, err := seatsUsed(tx, c.Parent, org, tier)
	if err != nil {
		return err
	}
	if err := tenants.SetSeatLimit(tx, c.Parent, org, tier, limit, used); err != nil {
		return err
	}
	if err := tenants.Touch(tx, c.Parent); err != nil {
		return err
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
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
