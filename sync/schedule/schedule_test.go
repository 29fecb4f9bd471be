package schedule

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/leases"
	"usher/internal/store/schedules"
)

// Bubbles begin at midnight of 1 January 2000, UTC.

func nothing(context.Context, *Run) error { return nil }

func TestSpec10_EachTimeHasItsRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		s, h := scheduler(t, db, "a", nil, Job{Name: "j", Schedule: "*/20 * * * *", Do: func(_ context.Context, r *Run) error {
			if !r.Scheduled.Equal(time.Now()) || r.Job != "j" || r.Parent != "" {
				t.Errorf("%+v at %s", r, time.Now())
			}
			r.Count("deleted", 2)
			r.Count("deleted", 3)
			return nil
		}})
		stop := start(t, s)
		wait(time.Hour + time.Second)
		want(t, db, "j", "00:20:00 done", "00:40:00 done", "01:00:00 done")
		r := runs(t, db, schedules.Key{Job: "j"})[0]
		if r.Counts["deleted"] != 5 || r.Actor.Kind != identity.ActorSchedule || r.Ended < r.Started || r.Started != r.Scheduled || r.Error != "" {
			t.Errorf("%+v", r)
		}
		if h.said("j", "done") != 3 || h.last("j").Format("15:04") != time.Now().Format("15:04") {
			t.Errorf("told %v %v", h.outcomes, h.succeeded)
		}
		list := s.InForce()
		if len(list) != 2 || list[0].Job != "j" || list[1].Job != Pruning || list[0].Next.Format("15:04") != "01:20" || list[0].Schedule != "*/20 * * * *" {
			t.Errorf("%+v", list)
		}
		stop()
		wait(time.Hour)
		want(t, db, "j", "00:20:00 done", "00:40:00 done", "01:00:00 done")
	})
}

func TestSpec10_WhatWasMissedRunsOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		job := Job{Name: "j", Schedule: "*/10 * * * *", Do: nothing}
		s, _ := scheduler(t, db, "a", nil, job)
		stop := start(t, s)
		wait(15 * time.Minute)
		stop()
		wait(40 * time.Minute) // three times pass
		s, h := scheduler(t, db, "b", nil, job)
		stop = start(t, s)
		wait(time.Second)
		want(t, db, "j", "00:10:00 done", "00:50:00 done")
		if h.last("j").IsZero() || h.said("j", "done") != 1 {
			t.Errorf("told %v %v", h.outcomes, h.succeeded)
		}
		wait(10 * time.Minute)
		stop()
		want(t, db, "j", "00:10:00 done", "00:50:00 done", "01:00:00 done")
		// A restart without a missed time runs nothing.
		s, h = scheduler(t, db, "c", nil, job)
		stop = start(t, s)
		wait(time.Second)
		stop()
		want(t, db, "j", "00:10:00 done", "00:50:00 done", "01:00:00 done")
		if h.last("j").IsZero() {
			t.Error("when it last ended well is not told after a restart")
		}
		// Of another schedule only times since it is in force are missed.
		job.Schedule = "*/2 * * * *"
		s, _ = scheduler(t, db, "d", nil, job)
		stop = start(t, s)
		wait(time.Second)
		want(t, db, "j", "00:10:00 done", "00:50:00 done", "01:00:00 done")
		wait(2 * time.Minute)
		want(t, db, "j", "00:10:00 done", "00:50:00 done", "01:00:00 done", "01:06:00 done")
		stop()
	})
}

// A machine that slept, or a clock that was set, is one missed time.
func TestSpec10_AClockThatLeaps(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		var ahead atomic.Int64
		s, _ := scheduler(t, db, "a", func(o *Options) { o.Now = func() time.Time { return time.Now().Add(time.Duration(ahead.Load())) } },
			Job{Name: "j", Schedule: "*/10 * * * *", Do: nothing})
		stop := start(t, s)
		wait(11 * time.Minute)
		ahead.Store(int64(5*time.Hour + 4*time.Minute))
		wait(time.Minute)
		want(t, db, "j", "00:10:00 done", "05:10:00 done")
		ahead.Store(int64(2 * time.Hour))                                                            // back: times that were settled are
		late, _ := scheduler(t, db, "b", nil, Job{Name: "j", Schedule: "*/10 * * * *", Do: nothing}) // another's clock is late
		end := start(t, late)
		wait(time.Hour)
		end()
		want(t, db, "j", "00:10:00 done", "05:10:00 done")
		ahead.Store(int64(5 * time.Hour))
		wait(20 * time.Minute)
		stop()
		got := told(runs(t, db, schedules.Key{Job: "j"}))
		if got[len(got)-1] != "06:30:00 done" {
			t.Errorf("%q", got)
		}
	})
}

// A clock that was days ahead for a while settled times that are to come yet: they
// are run all the same, by the daemon that had it and by others.
func TestSpec10_AClockThatWasDaysAhead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		var ahead atomic.Int64
		job := Job{Name: "j", Schedule: "*/10 * * * *", Do: nothing}
		s, _ := scheduler(t, db, "a", func(o *Options) { o.Now = func() time.Time { return time.Now().Add(time.Duration(ahead.Load())) } }, job)
		stop := start(t, s)
		wait(11 * time.Minute)
		year := 366 * 24 * time.Hour
		ahead.Store(int64(year))
		wait(time.Minute)
		want(t, db, "j", "00:10:00 done", "00:10:00 done")
		ahead.Store(0)
		wait(21 * time.Minute)
		want(t, db, "j", "00:10:00 done", "00:20:00 done", "00:30:00 done", "00:10:00 done")
		ahead.Store(int64(year))
		wait(2 * time.Minute) // behind 00:30 of next year
		stop()
		ahead.Store(0)
		other, h := scheduler(t, db, "b", nil, job)
		end := start(t, other)
		wait(16 * time.Minute)
		want(t, db, "j", "00:10:00 done", "00:20:00 done", "00:30:00 done", "00:40:00 done", "00:50:00 done", "00:10:00 done", "00:30:00 done")
		if last := h.last("j"); last.After(time.Now()) {
			t.Errorf("it last ended well at %s, and it is %s", last, time.Now())
		}
		end()
	})
}

// What another daemon has put right is not left undone by the one whose clock it was.
func TestSpec10_ADaemonWhoseClockWasDaysAhead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		var ahead atomic.Int64
		job := Job{Name: "j", Schedule: "*/10 * * * *", Do: nothing}
		right, _ := scheduler(t, db, "right", nil, job)
		wrong, _ := scheduler(t, db, "wrong", func(o *Options) { o.Now = func() time.Time { return time.Now().Add(time.Duration(ahead.Load())) } }, job)
		end, stop := start(t, right), start(t, wrong)
		wait(11 * time.Minute)
		ahead.Store(int64(366 * 24 * time.Hour))
		wait(3 * time.Minute)
		end()
		ahead.Store(0)
		wait(17 * time.Minute)
		stop()
		want(t, db, "j", "00:10:00 done", "00:20:00 done", "00:30:00 done", "00:10:00 done")
	})
}

// A daemon whose own clock is days behind has nobody run anything again: the
// database's clock says that what is settled has come.
func TestSpec10_ADaemonWhoseClockIsDaysBehind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		job := Job{Name: "j", Schedule: "*/10 * * * *", Do: nothing}
		right, _ := scheduler(t, db, "right", nil, job)
		behind, _ := scheduler(t, db, "behind", func(o *Options) { o.Now = func() time.Time { return time.Now().Add(-72 * time.Hour) } }, job)
		end := start(t, right)
		wait(time.Minute) // whoever comes first says from when on times are run
		stop := start(t, behind)
		wait(34 * time.Minute)
		end()
		stop()
		want(t, db, "j", "00:10:00 done", "00:20:00 done", "00:30:00 done")
	})
}

func TestSpec10_ATimeIsSkippedWhileTheRunBeforeRuns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		running := 0
		s, h := scheduler(t, db, "a", nil, Job{Name: "j", Schedule: "*/10 * * * *", AtOnce: 1, Do: func(context.Context, *Run) error {
			if running++; running != 1 {
				t.Error("two at once")
			}
			<-time.After(25 * time.Minute)
			running--
			return nil
		}})
		stop := start(t, s)
		wait(41 * time.Minute)
		want(t, db, "j", "00:10:00 done", "00:20:00 skipped", "00:30:00 skipped", "00:40:00 running")
		if h.said("j", "skipped") != 2 {
			t.Errorf("told %v", h.outcomes)
		}
		wait(25 * time.Minute)
		stop()
	})
}

func TestSpec10_RunsThatFail(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		var how atomic.Pointer[func(context.Context) error]
		s, h := scheduler(t, db, "a", nil, Job{Name: "j", Schedule: "*/10 * * * *", Deadline: 30 * time.Second, Do: func(ctx context.Context, _ *Run) error { return (*how.Load())(ctx) }})
		stop := start(t, s)
		wait(time.Minute)
		for i, tt := range []struct {
			do   func(context.Context) error
			want string
		}{
			{func(context.Context) error { panic("oh") }, "an internal error occurred; the log names it beside the run's id"},
			{func(context.Context) error { return errors.New("pq: secret") }, "an internal error occurred; the log names it beside the run's id"},
			{func(context.Context) error {
				return identity.Errorf(identity.CodeUnavailable, "x", "the directory is away")
			}, "the directory is away"},
			{func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }, "it was ended after 30s, which is how long it may take"},
			{func(context.Context) error { return nil }, ""},
		} {
			how.Store(&tt.do)
			wait(10 * time.Minute)
			rs := runs(t, db, schedules.Key{Job: "j"})
			r := rs[len(rs)-1]
			if len(rs) != i+1 || r.Error != tt.want || (r.State == "failed") != (tt.want != "") {
				t.Errorf("%d: %d runs, the last %+v; want %q", i, len(rs), r, tt.want)
			}
		}
		if h.said("j", "failed") != 4 || h.said("j", "done") != 1 {
			t.Errorf("told %v", h.outcomes)
		}
		// Stopped while it runs it is told to end, and waited for.
		slow := func(ctx context.Context) error { <-ctx.Done(); <-time.After(time.Minute); return ctx.Err() }
		how.Store(&slow)
		wait(9*time.Minute + 30*time.Second)
		stop()
		rs := runs(t, db, schedules.Key{Job: "j"})
		if r := rs[len(rs)-1]; r.State != "failed" || r.Error != "usher was stopped while it ran" {
			t.Errorf("%+v", r)
		}
	})
}

func TestSpec10_RunNow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		j := schedules.Key{Job: "j"}
		s, _ := scheduler(t, db, "a", nil, Job{Name: "j", Schedule: "@hourly", Do: func(context.Context, *Run) error { <-time.After(time.Minute); return nil }})
		if _, err := s.RunNow(t.Context(), j, ada, nil); identity.AsError(err).Code != identity.CodeNotFound {
			t.Errorf("before it runs: %v", err)
		}
		stop := start(t, s)
		wait(59*time.Minute + 30*time.Second)
		did := 0
		with := func(*store.Tx) error { did++; return nil }
		failing := errors.New("not this way")
		if _, err := s.RunNow(t.Context(), j, ada, func(*store.Tx) error { return failing }); !errors.Is(err, failing) {
			t.Errorf("with what fails: %v", err)
		}
		r, err := s.RunNow(t.Context(), j, ada, with)
		if err != nil || r.State != "running" || r.Actor != ada || r.ID == "" {
			t.Errorf("%+v %v", r, err)
		}
		_, err = s.RunNow(t.Context(), j, ada, with)
		if did != 1 {
			t.Errorf("done with a run %d times", did)
		}
		if e := identity.AsError(err); e.Code != identity.CodeConflict || e.Reason != "run_running" || !strings.HasPrefix(e.Detail, "j runs since 2000-01-01T00:59:30Z; ") {
			t.Errorf("a second: %v", err)
		}
		if _, err = s.RunNow(t.Context(), schedules.Key{Job: "k"}, ada, nil); identity.AsError(err).Code != identity.CodeNotFound || !strings.Contains(err.Error(), `"k"; there are j, prune-schedule-runs`) {
			t.Errorf("another: %v", err)
		}
		wait(time.Minute)
		want(t, db, "j", "00:59:30 done", "01:00:00 skipped") // a time that comes meanwhile is
		wait(time.Hour + time.Minute)
		want(t, db, "j", "00:59:30 done", "01:00:00 skipped", "02:00:00 done")
		stop()
		if _, err = s.RunNow(context.WithoutCancel(t.Context()), j, ada, nil); identity.AsError(err).Code != identity.CodeUnavailable {
			t.Errorf("after its end: %v", err)
		}
	})
}

// gone leaves a run as a daemon does that is killed while it runs.
func gone(t *testing.T, db *store.DB, job string, scheduled time.Time) {
	t.Helper()
	k := schedules.Key{Job: job}
	if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		_, err := schedules.Place(tx, k, "*/10 * * * *", scheduled.Add(-time.Second).UnixMicro())
		if err != nil {
			return err
		}
		if _, _, err := leases.Acquire(tx, leaseOf(k), "dead/1", leaseFor); err != nil {
			return err
		}
		_, err = schedules.Begin(tx, schedules.Run{Key: k, ID: "x", Scheduled: scheduled.UnixMicro(), State: "running", Holder: "dead/1", Started: scheduled.UnixMicro()})
		return errors.Join(err, schedules.Settle(tx, k, scheduled.UnixMicro()))
	}); err != nil {
		t.Fatal(err)
	}
}

func TestSpec10_ADaemonThatIsKilled(t *testing.T) {
	t.Run("its run is lost, and a time that came meanwhile runs", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			db := embedded(t)
			wait(19*time.Minute + 58*time.Second)
			gone(t, db, "j", time.Now())
			wait(4 * time.Second)
			s, h := scheduler(t, db, "b", nil, Job{Name: "j", Schedule: "*/10 * * * *", Do: nothing})
			stop := start(t, s)
			wait(time.Second)
			if _, err := s.RunNow(t.Context(), schedules.Key{Job: "j"}, ada, nil); identity.AsError(err).Code != identity.CodeConflict {
				t.Errorf("while nobody knows yet: %v", err)
			}
			wait(leaseFor)
			want(t, db, "j", "00:19:58 lost", "00:20:00 done")
			if h.said("j", "lost") != 1 || h.said("j", "done") != 1 {
				t.Errorf("told %v", h.outcomes)
			}
			stop()
		})
	})
	t.Run("its run is found though no time comes", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			db := embedded(t)
			wait(time.Minute)
			gone(t, db, "j", time.Now())
			s, h := scheduler(t, db, "b", nil, Job{Name: "j", Schedule: "*/10 * * * *", Do: nothing})
			stop := start(t, s)
			wait(2 * time.Minute)
			want(t, db, "j", "00:01:00 lost")
			if h.said("j", "lost") != 1 {
				t.Errorf("told %v", h.outcomes)
			}
			stop()
		})
	})
}

func TestSpec10_SchedulesOfParents(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		type answer struct {
			texts map[string]string
			err   error
		}
		var inForce atomic.Pointer[answer]
		inForce.Store(&answer{map[string]string{"acme": "*/5 * * * *", "beta": ""}, nil})
		s, _ := scheduler(t, db, "a", nil, Job{
			Name: "j", Schedule: "*/20 * * * *", Do: nothing,
			InForce: func(context.Context) (map[string]string, error) { a := inForce.Load(); return a.texts, a.err },
		})
		stop := start(t, s)
		count := func(parent string) int { return len(runs(t, db, schedules.Key{Parent: parent, Job: "j"})) }
		wait(21 * time.Minute)
		if count("acme") != 4 || count("beta") != 1 || count("") != 0 {
			t.Errorf("%d %d %d", count("acme"), count("beta"), count(""))
		}
		inForce.Store(&answer{nil, errors.New("away")}) // what was in force stays
		wait(10 * time.Minute)
		if count("acme") != 6 {
			t.Errorf("%d", count("acme"))
		}
		inForce.Store(&answer{map[string]string{"acme": "0 0 30 2 *", "beta": "@hourly"}, nil}) // the first is none
		wait(10 * time.Minute)
		if count("acme") != 8 || count("beta") != 1 {
			t.Errorf("%d %d", count("acme"), count("beta"))
		}
		inForce.Store(&answer{})
		wait(time.Hour)
		if count("acme") != 8 || count("beta") != 1 {
			t.Errorf("%d %d", count("acme"), count("beta"))
		}
		stop()
	})
}

func TestSpec10_RunsOfManyParentsAreBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db, inForce := embedded(t), map[string]string{}
		for i := range 40 {
			inForce["parent"+strconv.Itoa(i)] = ""
		}
		var now, most, all atomic.Int64
		s, _ := scheduler(t, db, "a", nil, Job{
			Name: "j", Schedule: "@hourly", AtOnce: 3,
			InForce: func(context.Context) (map[string]string, error) { return inForce, nil },
			Do: func(context.Context, *Run) error {
				most.Store(max(most.Load(), now.Add(1)))
				<-time.After(time.Minute)
				now.Add(-1)
				all.Add(1)
				return nil
			},
		})
		stop := start(t, s)
		wait(time.Hour + 20*time.Minute)
		stop()
		if most.Load() != 3 || all.Load() != 40 {
			t.Errorf("%d at once, %d in all", most.Load(), all.Load())
		}
	})
}

func TestSpec10_Jitter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		s, _ := scheduler(t, db, "a", func(o *Options) { o.Jitter = func(most time.Duration) time.Duration { return most } },
			Job{Name: "j", Schedule: "*/10 * * * *", Jitter: 2 * time.Minute, Do: nothing},
			Job{Name: "k", Schedule: "*/10 * * * *", Jitter: time.Hour, Do: nothing})
		stop := start(t, s)
		wait(16 * time.Minute)
		stop()
		for job, late := range map[string]time.Duration{"j": 2 * time.Minute, "k": 5 * time.Minute} {
			want(t, db, job, "00:10:00 done")
			if r := runs(t, db, schedules.Key{Job: job})[0]; time.Duration(r.Started-r.Scheduled)*time.Microsecond != late {
				t.Errorf("%s begins at %s", job, time.UnixMicro(r.Started).UTC())
			}
		}
	})
}

func TestSpec10_JobsThatAreRefused(t *testing.T) {
	s, _ := scheduler(t, nil, "a", nil, Job{Name: "taken", Schedule: "@daily", Do: nothing})
	for name, j := range map[string]Job{
		"two jobs are called taken":                                {Name: "taken", Schedule: "@daily", Do: nothing},
		`the schedule "0 0 30 2 *" of j: this schedule never runs`: {Name: "j", Schedule: "0 0 30 2 *", Do: nothing},
		`the schedule "TZ=UTC" of j: `:                             {Name: "j", Schedule: "TZ=UTC", Do: nothing},
		"@every needs one duration of a minute":                    {Name: "j", Schedule: "@every 100ms", Do: nothing},
		"@every needs one duration of 1s":                          {Name: "j", Schedule: "@every 100ms", Least: time.Second, Do: nothing},
		`"" is no job`:                                             {Schedule: "@daily", Do: nothing},
		`"J" is no job`:                                            {Name: "J", Schedule: "@daily", Do: nothing},
		`"j" is no job`:                                            {Name: "j", Schedule: "@daily"},
	} {
		if err := s.Register(j); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%v, want %s", err, name)
		}
	}
	if err := s.Register(Job{Name: "j", Schedule: "@every 100ms", Least: 100 * time.Millisecond, Do: nothing}); err != nil {
		t.Error(err)
	}
	synctest.Test(t, func(t *testing.T) {
		s, _ := scheduler(t, embedded(t), "a", nil)
		stop := start(t, s)
		wait(time.Second)
		if err := s.Register(Job{Name: "j", Schedule: "@daily", Do: nothing}); err == nil {
			t.Error("a job is taken too late")
		}
		stop()
	})
}

func TestSpec10_OldRunsGo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		s, _ := scheduler(t, db, "a", nil, Job{Name: "j", Schedule: "* * * * *", Do: nothing}, Job{Name: "rare", Schedule: "@daily", Do: nothing})
		stop := start(t, s)
		wait(27*time.Hour + 51*time.Minute)
		kept := runs(t, db, schedules.Key{Job: "j"})
		if n := len(kept); n < schedules.Keep || n > schedules.Keep+15 {
			t.Errorf("%d are kept", n)
		}
		if got := told(kept[len(kept)-1:]); got[0] != "03:51:00 done" {
			t.Errorf("the last is %s", got)
		}
		want(t, db, "rare", "00:00:00 done")
		if pruned := runs(t, db, schedules.Key{Job: Pruning}); len(pruned) != 2 || pruned[0].Counts["deleted"] != 0 || pruned[1].Counts["deleted"] < 1100 {
			t.Errorf("%+v", pruned)
		}
		stop()
	})
}
