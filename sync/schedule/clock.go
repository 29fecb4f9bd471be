package schedule

import (
	"context"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/schedules"
)

// mostAhead is how far ahead of this process' clock a time may be settled, or kept,
// that another believed to have come. Clocks that only run apart do not differ by
// as much: one that was set wrong did, and what it settled would not be run until
// then.
const mostAhead = 24 * time.Hour

// reconsider takes back what a schedule says by a clock that was far ahead, and
// reports whether there was any of it. The database's clock has to say so too: a
// daemon whose own is days behind would have the others run everything again, each
// time it looks.
func (s *Scheduler) reconsider(ctx context.Context, one schedules.Schedule) (taken bool, err error) {
	last := max(one.Settled, one.Succeeded)
	if last <= s.o.Now().Add(mostAhead).UnixMicro() {
		return false, nil
	}
	err = s.o.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		clock, err := tx.Clock()
		if err != nil {
			return err
		}
		now := max(clock, s.o.Now().UnixMicro())
		beyond := now + mostAhead.Microseconds()
		if taken = last > beyond; !taken {
			return nil
		}
		return schedules.TakeBack(tx, one.Key, beyond, now)
	})
	if err == nil && taken {
		s.o.Log.Warn("a clock was, or is, days ahead of this daemon's: times that are to come were settled, and are run nevertheless",
			"job", one.Job, "parent", one.Parent, "settled", time.UnixMicro(one.Settled).UTC())
	}
	return taken, err
}

// believed refuses to write by the clock of a process that is days ahead of the
// database's: what it took for over would be let go of, an event log, say, or an
// account that is claimed, and nothing brings that back once the clock is right.
func believed(tx *store.Tx) error {
	clock, err := tx.Clock()
	if err != nil {
		return err
	}
	if ahead := time.Duration(tx.Now()-clock) * time.Microsecond; ahead > mostAhead {
		return identity.Errorf(identity.CodeUnavailable, "clock_ahead", "the clock of this daemon's machine is %s ahead of the database's: set it right; until then what runs by itself changes nothing here", ahead.Round(time.Minute))
	}
	return nil
}

// astray reports whether an entry waits for a time that this process' clock was
// days ahead to find.
func (e *entry) astray(now time.Time) bool {
	next := e.when.Next(now)
	return !next.IsZero() && e.time.Sub(next) > mostAhead
}
