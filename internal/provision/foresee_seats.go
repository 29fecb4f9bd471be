package provision

import (
	"slices"

	"usher/internal/identity"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/tenants"
)

// seating is how the seats of an organization that limits them go while a plan is
// made: as allocate gives them, in the order in which people are settled.
type seating struct {
	free  map[identity.Tier]int64 // of limited tiers
	queue []sitter                // of the batch
	older []crowd                 // of the batches before it
}

// sitter is somebody who waits; item: of the batch, negative: none.
type sitter struct {
	accepts []identity.Tier
	holds   identity.Tier // meanwhile; empty: nothing
	item    int
}

// crowd are people who wait alike, however many they are.
type crowd struct {
	sitter
	n int64
}

// seating returns that of an organization.
func (f *foresight) seating(tx *store.Tx, org *Organization) (*seating, error) {
	if s := f.seatings[org.ID]; s != nil {
		return s, nil
	}
	limits, err := tenants.SeatTiers(tx, f.cand.Snapshot.Parent, org.ID)
	s := &seating{free: make(map[identity.Tier]int64, len(limits))}
	for _, l := range limits {
		s.free[l.Tier] = l.Limit - l.Used
	}
	if f.seatings == nil {
		f.seatings = map[string]*seating{}
	}
	f.seatings[org.ID] = s
	return s, err
}

// seat gives and takes the seats of one membership. n is the place of its item among
// those of the batch, negative where there is none.
func (f *foresight) seat(tx *store.Tx, w *wish, items []plan.Item, n int) error {
	if !w.org.Limited {
		return nil
	}
	s, err := f.seating(tx, w.org)
	if err != nil {
		return err
	}
	var holds identity.Tier
	if w.row != nil && w.row.SeatState == identity.SeatHeld {
		holds = w.row.SeatTier
	}
	switch {
	case !w.want.Present || len(w.want.Tiers) == 0:
		s.give(holds)
		return nil
	case holds != "" && slices.Contains(w.want.Tiers, holds):
		return nil
	}
	for _, tier := range w.want.Tiers {
		if waits := w.row != nil && w.row.WaitSeq != 0; !s.has(tier) || s.waited(tier) && !waits {
			continue
		}
		s.take(tier)
		s.give(holds)
		if n >= 0 {
			items[n].To.Seat = tier
		}
		return nil
	}
	s.queue = append(s.queue, sitter{w.want.Tiers, holds, n})
	return nil
}

func (s *seating) has(tier identity.Tier) bool {
	free, limited := s.free[tier]
	return !limited || free > 0
}

func (s *seating) take(tier identity.Tier) {
	if _, limited := s.free[tier]; limited {
		s.free[tier]--
	}
}

// give gives a seat back; of the empty tier: nothing.
func (s *seating) give(tier identity.Tier) {
	if _, limited := s.free[tier]; limited {
		s.free[tier]++
	}
}

// waited reports whether anybody waits for a seat of a tier.
func (s *seating) waited(tier identity.Tier) bool {
	return slices.ContainsFunc(s.queue, func(q sitter) bool { return slices.Contains(q.accepts, tier) }) ||
		slices.ContainsFunc(s.older, func(c crowd) bool { return c.n > 0 && slices.Contains(c.accepts, tier) })
}

// promote gives free seats to those who wait. A promotion may free another seat.
func (s *seating) promote(items []plan.Item) {
	for given := true; given; {
		given = false
		for i := range s.older {
			c := &s.older[i]
			for tier := s.first(c.accepts); c.n > 0 && tier != ""; tier = s.first(c.accepts) {
				s.take(tier)
				s.give(c.holds)
				c.n--
				given = true
			}
		}
		s.queue = slices.DeleteFunc(s.queue, func(q sitter) bool {
			tier := s.first(q.accepts)
			if tier == "" {
				return false
			}
			s.take(tier)
			s.give(q.holds)
			if q.item >= 0 {
				items[q.item].To.Seat = tier
			}
			given = true
			return true
		})
	}
}

// first returns the first of tiers with a free seat, or "".
func (s *seating) first(tiers []identity.Tier) identity.Tier {
	if i := slices.IndexFunc(tiers, s.has); i >= 0 {
		return tiers[i]
	}
	return ""
}

// seats says in the items of a batch who would wait, and remembers how many do.
func (f *foresight) seats(items []plan.Item) {
	for _, s := range f.seatings {
		s.promote(items)
		for _, q := range s.queue {
			if q.item >= 0 {
				items[q.item].Waits = true
				items[q.item].Reason += "; every such seat is taken: waits for one"
			}
			i := slices.IndexFunc(s.older, func(c crowd) bool { return c.holds == q.holds && slices.Equal(c.accepts, q.accepts) })
			if i < 0 {
				i = len(s.older)
				s.older = append(s.older, crowd{sitter: q})
			}
			s.older[i].n++
		}
		s.queue = nil
	}
}
