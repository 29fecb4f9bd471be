package schedule

import (
	"context"
	"time"

	"usher/internal/store"
	"usher/internal/store/schedules"
)

// mostAhead is how far ahead of this process' clock a time may be settled, or kept,
// that another believed to have come. Clocks that only run apart do not differ by
// as much: one that was set wrong did, and what it settled would not be run until
// then.
const mostAhead = 24 * time.Hour

// reconsider takes back what a schedule says by a clock that was far ahead, and
// reports whether there was any of it.
func (s *Scheduler) reconsider(ctx context.Context, one schedules.Schedule) (taken bool, err error) {
	now := s.o.Now()
	beyond := now.Add(mostAhead).UnixMicro()
	if one.Settled <= beyond && one.Succeeded <= beyond {
		return false, nil
	}
	s.o.Log.Warn("a clock was, or is, days away from this daemon's: times that are to come are settled, and are run nevertheless",
		"job", one.Job, "parent", one.Parent, "settled", time.UnixMicro(one.Settled).UTC(), "now", now.UTC())
	return true, s.o.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		return schedules.TakeBack(tx, one.Key, beyond, now.UnixMicro())
	})
}

// astray reports whether an entry waits for a time that this process' clock was
// days ahead to find.
func (e *entry) astray(now time.Time) bool {
	next := e.when.Next(now)
	return !next.IsZero() && e.time.Sub(next) > mostAhead
}
