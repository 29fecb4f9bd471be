package provision

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"usher/internal/identity"
	"usher/internal/store/people"
	"usher/mappings"
)

// mask is stage 2: it keeps, field by field, a loss that must not happen. The
// last administering membership of an organization is not taken by any
// automatic path (spec section 9); the gate of its holder may still close. It
// changes want to what may be applied and returns the holds that remain.
func (st *settlement) mask(org *Organization, s *state, row *people.Membership, want *mappings.Desired) ([]people.Hold, error) {
	k := st.snap.Catalogue[org.Kind]
	if !row.Present || !k.Administers(row.Role) || (want.Present && k.Administers(want.Role)) {
		return nil, nil
	}
	last, err := st.lastAdministrator(org, s.person.Account)
	if err != nil || !last {
		return nil, err
	}
	hold := people.Hold{Field: "role", Plan: people.HoldLastAdministrator, From: row.Role, DesiredHash: hash(*want)}
	if !want.Present {
		hold.Field = "presence"
	}
	kept := mappings.Desired{Present: true, Role: row.Role, Source: row.Source, Rules: row.Rules, Tiers: want.Tiers, Mapped: want.Mapped}
	if !want.Present {
		kept.Tiers = row.SeatAccepts
		if len(kept.Tiers) == 0 && row.SeatTier != "" {
			kept.Tiers = []identity.Tier{row.SeatTier}
		}
	}
	*want = kept
	return []people.Hold{hold}, nil
}

// lastAdministrator reports whether nobody but account administers org and can
// log in. It sees what was written before, so several who lose the role
// together are judged one after the other.
func (st *settlement) lastAdministrator(org *Organization, account string) (bool, error) {
	if err := st.lockOrg(org.ID); err != nil {
		return false, err
	}
	if err := st.flush(); err != nil {
		return false, err
	}
	usable, err := people.UsableAdministrators(st.tx, st.snap.Parent, org.ID, st.snap.Catalogue[org.Kind].AdministeringRoles(), 2)
	if err != nil {
		return false, err
	}
	return !slices.ContainsFunc(usable, func(a string) bool { return a != account }), nil
}

// hash names a desired value, so that a hold dies when it changes.
func hash(want mappings.Desired) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%t|%s|%v", want.Present, want.Role, want.Tiers))
	return hex.EncodeToString(sum[:8])
}

// releaseHeld settles again those who were kept only as last administrators of
// organizations that gained another one.
func (st *settlement) releaseHeld(states []*state) error {
	var again []string
	for org := range st.gained {
		held, err := people.Held(st.tx, st.snap.Parent, org)
		if err != nil {
			return err
		}
		again = append(again, held...)
	}
	if len(again) == 0 {
		return nil
	}
	slices.Sort(again)
	for part := range slices.Chunk(slices.Compact(again), batch) {
		if err := people.Lock(st.tx, st.snap.Parent, part...); err != nil {
			return err
		}
		more, err := load(st.tx, st.snap, part)
		if err != nil {
			return err
		}
		if err := settle(st.tx, st.snap, st.change, more, st.losses); err != nil {
			return err
		}
		refresh(states, more)
	}
	return nil
}

// refresh gives the caller's states the rows that a later settlement wrote.
func refresh(states, later []*state) {
	for _, s := range states {
		for _, l := range later {
			if l.person.Account == s.person.Account {
				s.rows = l.rows
			}
		}
	}
}
