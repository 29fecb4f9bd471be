package storetest

import (
	"fmt"
	"reflect"
	"sync"
	"sync/atomic"
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/schedules"
)

var tick = schedules.Key{Parent: "p", Job: "j"}

// place puts a schedule in force and returns what it is settled up to.
func place(t *testing.T, db *store.DB, text string, now int64) (settled int64) {
	t.Helper()
	update(t, db, func(tx *store.Tx) error {
		s, err := schedules.Place(tx, tick, text, now)
		settled = s.Settled
		return err
	})
	return settled
}

func begin(tx *store.Tx, scheduled int64) (taken bool, err error) {
	return schedules.Begin(tx, schedules.Run{
		Key: tick, ID: fmt.Sprint("id", scheduled), Scheduled: scheduled, State: schedules.StateRunning, Holder: "h", Started: scheduled + 1,
		Actor: identity.Actor{Kind: identity.ActorSchedule},
	})
}

// scheduledTimes has many think of the same times at once: each is settled once,
// in its order.
func scheduledTimes(t *testing.T, db *store.DB) {
	place(t, db, "@hourly", 0)
	var begun atomic.Int64
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			for scheduled := int64(1); scheduled <= 5; scheduled++ {
				var got bool
				if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
					got = false
					settled, err := schedules.Lock(tx, tick)
					if err != nil || settled >= scheduled {
						return err
					}
					taken, err := begin(tx, scheduled)
					if err != nil || taken {
						t.Errorf("%d: taken %v, %v", scheduled, taken, err)
					}
					got = true
					return schedules.Settle(tx, tick, scheduled)
				}); err != nil {
					t.Error(err)
				}
				if got {
					begun.Add(1)
				}
			}
		})
	}
	wg.Wait()
	if n := begun.Load(); n != 5 {
		t.Errorf("%d runs of 5 times", n)
	}
	update(t, db, func(tx *store.Tx) error {
		taken, err := begin(tx, 3)
		if !taken {
			t.Error("a time has a second run")
		}
		return err
	})
}

// scheduleLife walks through what becomes of a schedule and a run.
func scheduleLife(t *testing.T, db *store.DB) {
	for i, step := range []struct {
		text     string
		now, got int64
	}{
		{"@hourly", 100, 100}, // new: nothing before is wanted
		{"@hourly", 200, 100}, // what came since was missed
		{"@daily", 300, 300},
		{"@hourly", 50, 300}, // a clock that is late takes nothing back
	} {
		if got := place(t, db, step.text, step.now); got != step.got {
			t.Errorf("step %d: settled up to %d, want %d", i, got, step.got)
		}
	}
	run := schedules.Run{Key: tick, ID: "id400", Scheduled: 400, State: schedules.StateDone, Ended: 500, Counts: map[string]int64{"deleted": 3}}
	update(t, db, func(tx *store.Tx) error {
		_, err := begin(tx, 400)
		if err != nil {
			return err
		}
		if rs, err := schedules.Running(tx, schedules.Key{}); err != nil || len(rs) != 1 || rs[0].ID != "id400" {
			t.Errorf("running: %+v %v", rs, err)
		}
		other := run
		other.ID = "another"
		if ok, err := schedules.End(tx, other); ok || err != nil {
			t.Errorf("another run of that time ended: %v", err)
		}
		for _, want := range []bool{true, false} {
			if ok, err := schedules.End(tx, run); ok != want || err != nil {
				t.Errorf("ended: %v %v", ok, err)
			}
		}
		_, err = begin(tx, 600)
		if n, err := schedules.Lose(tx, tick, 700); n != 1 || err != nil {
			t.Errorf("lost: %d %v", n, err)
		}
		return err
	})
	view(t, db, func(tx *store.Tx) error {
		got, err := schedules.At(tx, tick, 400)
		want := run
		want.Holder, want.Started, want.Actor.Kind = "h", 401, identity.ActorSchedule
		if err != nil || got == nil || !reflect.DeepEqual(*got, want) {
			t.Errorf("%+v %v, want %+v", got, err, want)
		}
		if lost, err := schedules.At(tx, tick, 600); err != nil || lost.State != schedules.StateLost || lost.Ended != 700 || lost.Error == "" {
			t.Errorf("%+v %v", lost, err)
		}
		if none, err := schedules.At(tx, tick, 401); none != nil || err != nil {
			t.Errorf("%+v %v", none, err)
		}
		all, err := schedules.All(tx)
		if err != nil || len(all) != 1 || all[0] != (schedules.Schedule{Key: tick, Text: "@hourly", Settled: 300, Succeeded: 500}) {
			t.Errorf("%+v %v", all, err)
		}
		return nil
	})
	update(t, db, func(tx *store.Tx) error {
		never, err := schedules.Lock(tx, schedules.Key{Job: "k"})
		if never < 1<<62 {
			t.Errorf("a schedule that is not placed wants times after %d", never)
		}
		return err
	})
}

// scheduleRuns prunes in steps; what runs stays.
func scheduleRuns(t *testing.T, db *store.DB) {
	place(t, db, "@hourly", 0)
	update(t, db, func(tx *store.Tx) error {
		for scheduled := range int64(20) {
			if _, err := begin(tx, scheduled); err != nil {
				return err
			}
			if scheduled == 2 {
				continue // it runs still
			}
			if _, err := schedules.End(tx, schedules.Run{Key: tick, ID: fmt.Sprint("id", scheduled), Scheduled: scheduled, State: schedules.StateDone, Ended: scheduled}); err != nil {
				return err
			}
		}
		return nil
	})
	for i, step := range []struct {
		keep, limit int
		gone        int64
		left        int
	}{{20, 5, 0, 20}, {10, 5, 4, 16}, {10, 100, 5, 11}, {10, 100, 0, 11}} {
		update(t, db, func(tx *store.Tx) error {
			n, err := schedules.Prune(tx, tick, step.keep, step.limit)
			if n != step.gone {
				t.Errorf("step %d: %d are gone, want %d", i, n, step.gone)
			}
			return err
		})
		view(t, db, func(tx *store.Tx) error {
			rs, err := schedules.Latest(tx, tick, 100)
			if len(rs) != step.left || rs[0].Scheduled != 19 {
				t.Errorf("step %d: %d are left, want %d", i, len(rs), step.left)
			}
			return err
		})
	}
}
