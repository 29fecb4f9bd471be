package provision

import (
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/invitations"
)

// invitations finds out what the switches of a plan make of open invitations, as
// Governed does: those that are consumed become what the directory brings somebody in
// with, and seats are given back, or taken.
func (f *foresight) invitations(tx *store.Tx) error {
	snap := f.cand.Snapshot
	for i := range snap.Orgs.all {
		org := &snap.Orgs.all[i]
		if f.cand.switched(org) == nil {
			continue
		}
		open, err := invitations.OpenIn(tx, snap.Parent, org.ID)
		if err != nil {
			return err
		}
		if len(open) == 0 {
			continue
		}
		waiting, err := newSettlement(tx, snap, Change{}, nil, &Losses{}).anyWaits(org)
		if err != nil {
			return err
		}
		if err := eachGoverned(tx, snap, org, open, func(inv *invitations.Invitation, managed bool) error {
			if err := f.invitedSeat(tx, org, inv, managed, waiting); err != nil {
				return err
			}
			return f.consumes(tx, org, inv, managed)
		}); err != nil {
			return err
		}
	}
	return nil
}

// invitedSeat gives back the seat of an invitation that is managed from then on, and
// takes one for another, where nobody waits.
func (f *foresight) invitedSeat(tx *store.Tx, org *Organization, inv *invitations.Invitation, managed, waiting bool) error {
	if !org.Limited || managed && !inv.SeatHeld || !managed && waiting {
		return nil
	}
	s, err := f.seating(tx, org)
	if err != nil {
		return err
	}
	if managed {
		s.give(inv.Tier)
		return nil
	}
	tiers := f.cand.Snapshot.Catalogue[org.Kind].Seats
	for _, tier := range []identity.Tier{inv.Tier, org.DefaultSeat} { // as reserve does
		if slices.Contains(tiers, tier) {
			tiers = []identity.Tier{tier}
			break
		}
	}
	s.take(s.first(tiers))
	return nil
}

// consumes notes whose an invitation is, where it is consumed.
func (f *foresight) consumes(tx *store.Tx, org *Organization, inv *invitations.Invitation, managed bool) error {
	if !managed || inv.Expired(tx.Now()) {
		return nil
	}
	account, err := boundAt(tx, f.cand.Snapshot.Parent, inv.Folded)
	if err != nil || account == "" {
		return err
	}
	if f.invited == nil {
		f.invited = map[string]map[string]*invitations.Invitation{}
	}
	if f.invited[account] == nil {
		f.invited[account] = map[string]*invitations.Invitation{}
	}
	f.invited[account][org.ID] = inv
	return nil
}
