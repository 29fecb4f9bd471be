package schedule

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/schedules"
)

// things are what a job is done for, and when.
type things struct {
	mu sync.Mutex
	of map[Thing]string
}

func (s *things) each(context.Context) (map[Thing]string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.of), nil
}

func (s *things) put(of Thing, text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.of[of] = text; text == "-" {
		delete(s.of, of)
	}
}

// Each directory has its own times; one that takes long keeps no other waiting,
// and what is told is told of the job.
func TestSpec10_EachThingHasItsTimes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		slow, quick := Thing{"acme", "slow"}, Thing{"acme", "quick"}
		all := &things{of: map[Thing]string{slow: "*/10 * * * *", quick: ""}}
		s, h := scheduler(t, db, "a", nil, Job{Name: "j", Schedule: "*/20 * * * *", Each: all.each, Do: func(ctx context.Context, r *Run) error {
			if r.Job != "j" || r.Parent != "acme" || r.Of == "" {
				t.Errorf("%+v", r)
			}
			if r.Of == "slow" {
				<-ctx.Done()
				return ctx.Err()
			}
			return nil
		}})
		stop := start(t, s)
		wait(41 * time.Minute)
		for of, want := range map[Thing][]string{
			slow:  {"00:10:00 running", "00:20:00 skipped", "00:30:00 skipped", "00:40:00 skipped"},
			quick: {"00:20:00 done", "00:40:00 done"},
		} {
			if got := told(runs(t, db, KeyOf("j", of))); !slices.Equal(got, want) {
				t.Errorf("%s: %q, want %q", of.ID, got, want)
			}
		}
		if h.said("j", "done") != 2 || h.said("j", "skipped") != 3 || h.last("j").IsZero() {
			t.Errorf("told %v %v", h.outcomes, h.succeeded)
		}
		// One that is gone runs no more.
		all.put(quick, "-")
		wait(41 * time.Minute)
		if got := told(runs(t, db, KeyOf("j", quick))); len(got) > 3 {
			t.Errorf("it runs still: %q", got)
		}
		stop()
	})
}

// What one parent has is not done so often at once that the others wait for it: a
// directory server that answers slowly on purpose keeps nobody else's leavers in.
func TestSpec10_WhatOneParentHasKeepsNobodyElseWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		all, other := &things{of: map[Thing]string{}}, Thing{"acme", "corp"}
		for i := range 9 {
			all.put(Thing{"evil", strconv.Itoa(i)}, "*/10 * * * *")
		}
		all.put(other, "5-59/10 * * * *") // all of the others' run by then
		var now, most atomic.Int64
		s, _ := scheduler(t, db, "a", nil, Job{Name: "j", Schedule: "@hourly", AtOnce: 4, Deadline: 3 * time.Hour, Each: all.each, Do: func(ctx context.Context, r *Run) error {
			if r.Parent == "acme" {
				return nil
			}
			most.Store(max(most.Load(), now.Add(1)))
			<-ctx.Done()
			now.Add(-1)
			return ctx.Err()
		}})
		stop := start(t, s)
		wait(36 * time.Minute)
		if got := told(runs(t, db, KeyOf("j", other))); !slices.Equal(got, []string{"00:05:00 done", "00:15:00 done", "00:25:00 done", "00:35:00 done"}) {
			t.Errorf("%q", got)
		}
		if most.Load() != 2 {
			t.Errorf("%d of one parent at once", most.Load())
		}
		stop()
	})
}

// One that has just come can be run at once, before anybody has looked what there
// is; and what lets go of it leaves no row.
func TestSpec10_AThingThatHasJustComeRunsNow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := embedded(t)
		all := &things{of: map[Thing]string{}}
		s, _ := scheduler(t, db, "a", nil, Job{Name: "j", Schedule: "0 0 1 1 *", Each: all.each, Do: nothing})
		stop := start(t, s)
		wait(2 * time.Second)
		fresh := Thing{"acme", "fresh"}
		all.put(fresh, "")
		by := identity.Actor{Kind: identity.ActorOperator}
		if _, err := s.RunNow(t.Context(), KeyOf("j", fresh), by, nil); err != nil {
			t.Fatal(err)
		}
		wait(time.Second)
		got := runs(t, db, KeyOf("j", fresh))
		if len(got) != 1 || got[0].State != schedules.StateDone || got[0].Actor.Kind != identity.ActorOperator {
			t.Errorf("%+v", got)
		}
		if _, err := s.RunNow(t.Context(), KeyOf("j", Thing{"acme", "nobody"}), by, nil); identity.AsError(err).Reason != "no_such_job" {
			t.Errorf("what is not there is run: %v", err)
		}
		// Who asks for the job alone, or for another, is not told that there is none.
		for _, k := range []schedules.Key{{Job: "j"}, {Job: "j", Parent: "acme"}, KeyOf("j", Thing{"", "fresh"})} {
			if _, err := s.RunNow(t.Context(), k, by, nil); err == nil || !strings.Contains(err.Error(), "give its name and its parent as they are listed") {
				t.Errorf("%+v: %v", k, err)
			}
		}
		if _, err := s.RunNow(t.Context(), schedules.Key{Job: "prune-schedule-runs", Parent: "acme"}, by, nil); err == nil || !strings.Contains(err.Error(), "has no schedule of its own") {
			t.Errorf("a job of the daemon for a parent: %v", err)
		}
		all.put(fresh, "-")
		if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return schedules.Forget(tx, "acme", "fresh") }); err != nil {
			t.Fatal(err)
		}
		if got := runs(t, db, KeyOf("j", fresh)); len(got) != 0 {
			t.Errorf("%+v is left", got)
		}
		stop()
	})
}

// The log says of which thing a run was that failed: a parent may have many.
func TestTheLogNamesTheThingOfARun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		all := &things{of: map[Thing]string{{"acme", "north"}: ""}}
		s, _ := scheduler(t, embedded(t), "a", func(o *Options) { o.Log = slog.New(slog.NewTextHandler(&log, nil)) },
			Job{Name: "j", Schedule: "* * * * *", Each: all.each, Do: func(context.Context, *Run) error { return errors.New("no answer") }})
		stop := start(t, s)
		wait(2 * time.Minute)
		stop()
		if !strings.Contains(log.String(), `msg="a run failed" job=j parent=acme of=north run=`) {
			t.Error(log.String())
		}
	})
}
