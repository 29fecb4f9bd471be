package schedule

import (
	"fmt"
	"time"

	"github.com/robfig/cron/v3"

	"usher/internal/crontab"
)

// When is a schedule that was understood: it tells times.
type When struct {
	zone  *time.Location
	cron  cron.Schedule // by a clock that is never changed; nil: every
	every time.Duration
}

// Parse reads a schedule as crontab.Parse does; least is the shortest @every.
// What never runs is refused.
//
// The parser below is given five plain fields and no zone: it panics at a zone
// without a schedule, makes every duration at least a second, counts one from
// whenever it is asked, and knows a time twice, or not at all, on the days on
// which clocks are changed.
func Parse(text string, least time.Duration) (When, error) {
	spec, err := crontab.Parse(text, least)
	if err != nil {
		return When{}, err
	}
	w := When{zone: spec.Zone, every: spec.Every}
	if w.every > 0 {
		return w, nil
	}
	if w.cron, err = cron.ParseStandard("CRON_TZ=UTC " + spec.Fields); err != nil {
		return When{}, fmt.Errorf("%q is no schedule: %w", text, err)
	}
	if w.Next(time.Unix(0, 0)).IsZero() {
		return When{}, fmt.Errorf("%q never runs", text)
	}
	return w, nil
}

// Next returns the first time after t. It follows from the schedule and t alone,
// so that all daemons know the same times.
//
// Fields are of the clock on the wall of the zone, and each time it shows has one
// run: a time that a change of the clocks leaves out is the moment after the
// change, one that is shown twice is the first of the two. An @every counts from
// the beginning of 1970.
func (w When) Next(t time.Time) time.Time {
	if w.every > 0 {
		n := t.UnixNano() / int64(w.every)
		return time.Unix(0, (n+1)*int64(w.every)).UTC()
	}
	for wall := onTheWall(t.In(w.zone)); ; {
		if wall = w.following(wall); wall.IsZero() {
			return time.Time{}
		}
		// While the clock shows an hour again its times are over.
		if at := w.shown(wall); at.After(t) {
			return at.UTC()
		}
	}
}

// following returns the first time after one of a clock that is never changed. The
// parser below looks five years ahead, and around 2100 a leap day is eight away.
func (w When) following(wall time.Time) time.Time {
	next := w.cron.Next(wall)
	if next.IsZero() {
		next = w.cron.Next(wall.AddDate(5, 0, 0))
	}
	return next
}

// onTheWall is what a clock shows, as a time of a clock that is never changed.
func onTheWall(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), time.UTC)
}

// shown returns when the clock of the zone first shows a time, or more.
func (w When) shown(wall time.Time) time.Time {
	at := time.Date(wall.Year(), wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), wall.Second(), 0, w.zone)
	begin, end := at.ZoneBounds()
	switch got := onTheWall(at); {
	case got.After(wall): // left out; at is taken for one after the change
		return begin
	case got.Before(wall): // or before it
		return end
	case begin.IsZero():
		return at
	}
	_, before := begin.Add(-1).Zone()
	if first := wall.Add(-time.Duration(before) * time.Second); first.Before(begin) {
		return first.In(w.zone) // shown before the change already
	}
	return at
}

// Latest returns the last time that is after from and not after now; zero where
// there is none.
func (w When) Latest(from, now time.Time) time.Time {
	// Times may stand close together a long time ago: the search is of the
	// shortest past that has one.
	past := time.Second
	for ; ; past *= 2 {
		begin := now.Add(-past)
		if !begin.After(from) {
			begin = from
		}
		if next := w.Next(begin); !next.IsZero() && !next.After(now) {
			for last := next; ; last = next {
				if next = w.Next(last); next.IsZero() || next.After(now) {
					return last
				}
			}
		}
		if begin.Equal(from) {
			return time.Time{}
		}
	}
}
