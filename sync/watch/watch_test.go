package watch_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/faultproxy"
	"usher/internal/store"
	"usher/internal/store/leases"
	"usher/internal/store/migrated"
	"usher/internal/testserver"
	"usher/sync/directory"
	"usher/sync/ldap"
	"usher/sync/watch"
)

// Of a directory that is watched nobody waits for a schedule.
func TestSpec10_WhatAWatchedDirectoryChangesIsReadAtOnce(t *testing.T) {
	t.Parallel()
	on(t, func(t *testing.T, w *world) {
		r := w.start()
		r.until(watch.StateWatching)
		w.await("p0 p3 p6 p9")
		w.join([]int{1}, nil)
		w.await("p0 p1 p3 p6 p9")
		w.join(nil, []int{3})
		w.await("p0 p1 p6 p9")
		m := goldap.NewModifyRequest(testserver.SlapdPerson(6), nil)
		m.Replace("employeeType", []string{"FALSE"})
		must(t, w.admin.Modify(m))
		w.await("p0 p1 p9")
		must(t, w.admin.Del(goldap.NewDelRequest(testserver.SlapdPerson(9), nil)))
		w.await("p0 p1")
		within(t, "the last run ends", func() bool { return w.lines()[0].Counts.Gone == 1 })
		r.stop()
		w.join([]int{2}, nil)
		out, err := w.runner.Run(t.Context(), directory.Source{Parent: w.parent, Directory: w.dir, Config: w.cfg, Deltas: true}, directory.Options{})
		must(t, err)
		if out.State != directory.StateDone || out.Full || out.Counts.MembersAdded != 1 {
			t.Errorf("the run behind the watch is %+v", out)
		}
		// The changes share a line, and the first run and the last, which is not of
		// the watch, have their own.
		lines := w.lines()
		if len(lines) != 3 || !lines[2].Full || lines[2].Runs != 0 || !lines[2].Watched || !lines[1].Watched || lines[1].Runs < 3 || lines[0].Watched {
			t.Errorf("%d lines: %+v", len(lines), lines)
		}
		if c := lines[1].Counts; c.MembersAdded != 1 || c.Disabled != 1 || c.Gone != 1 || lines[1].StartedAt.After(lines[0].StartedAt) {
			t.Errorf("the runs come to %+v", lines[1])
		}
	})
}

// What changes while nobody is told is read when somebody is again.
func TestSpec10_AWatchThatWasLostComesBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
	r := w.start()
	r.until(watch.StateWatching)
	w.await("p0 p3 p6 p9")
	for round, overlay := range []string{"syncprov-sessionlog 1000", "syncprov-checkpoint 1 1"} {
		w.proxy.Refuse()
		w.proxy.Cut()
		r.until(watch.StateLost)
		w.slapd.Kill(t)
		o := options
		o.Overlay = []string{overlay}
		w.slapd.Change(t, o)
		w.connect()
		w.join([]int{1 + round}, []int{3 + 3*round})
		w.proxy.Pass()
		r.until(watch.StateWatching)
		w.await([]string{"p0 p1 p6 p9", "p0 p1 p2 p9"}[round])
		w.join(nil, []int{1 + round}) // it is told again
		w.await([]string{"p0 p6 p9", "p0 p1 p9"}[round])
		w.join([]int{1 + round}, nil)
	}
}

// What was read since a backup is read again when that is restored, though the server
// tells nothing more.
func TestSpec8_AWatchBeginsAnewOnAStoreThatWasRestored(t *testing.T) {
	t.Parallel()
	w := newWorld(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
	r := w.start()
	r.until(watch.StateWatching)
	w.await("p0 p3 p6 p9")
	backup, err := w.db.BackupFile(t.Context())
	must(t, err)
	path, err := w.db.Spool(backup, -1)
	must(t, errors.Join(err, backup.Close()))
	w.join(nil, []int{3})
	w.await("p0 p6 p9")
	_, err = w.db.Restore(t.Context(), path, store.Handover{})
	must(t, err)
	r.Anew()
	w.await("p0 p6 p9")
	w.join([]int{1}, nil)
	w.await("p0 p1 p6 p9")
}

// However many changes come while a run goes on, one run follows it.
func TestSpec10_ManyChangesMakeFewRuns(t *testing.T) {
	t.Parallel()
	on(t, func(t *testing.T, w *world) {
		r := w.start()
		r.until(watch.StateWatching)
		w.await("p0 p3 p6 p9")
		quiet := 0
		within(t, "the first runs end", func() bool { was := quiet; quiet = w.count(&w.runs); return quiet == 2 && was == 2 })
		// A run goes on, as of a schedule.
		lease := leases.Lease{Name: "ldap:" + w.dir, Holder: store.NewID(), TTL: time.Minute}
		var epoch int64
		must(t, w.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
			var ok bool
			if epoch, ok, err = leases.Acquire(tx, lease.Name, lease.Holder, lease.TTL); err == nil && !ok {
				err = fmt.Errorf("somebody reads the directory")
			}
			return err
		}))
		for i := range 200 {
			if i%2 == 0 {
				w.join([]int{1}, nil)
			} else {
				w.join([]int{2}, []int{1})
				w.join(nil, []int{2})
			}
		}
		w.join([]int{4, 5}, nil)
		within(t, "not every change is told", func() bool { return w.count(&w.notices) >= 301 })
		asked := w.count(&w.asked)
		within(t, "the last is not waited with", func() bool { return w.count(&w.asked) >= asked+3 })
		if got := w.members(); got != "p0 p3 p6 p9" || w.count(&w.runs) != quiet {
			t.Errorf("beside another run it is read: %s", got)
		}
		must(t, w.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return leases.Release(tx, lease.Name, lease.Holder, epoch) }))
		w.await("p0 p3 p4 p5 p6 p9")
		r.stop()
		if n := w.count(&w.runs) - quiet; n > 2 || w.count(&w.failed) > 1 { // the last may be ended by the end
			t.Errorf("%d runs, %d failed", n, w.count(&w.failed))
		}
	})
}

func TestSpec10_ADirectoryThatIsChangedOrGoneIsWatchedNoMore(t *testing.T) {
	t.Parallel()
	w := newWorld(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
	r := w.start()
	r.until(watch.StateWatching)
	w.await("p0 p3 p6 p9")
	w.set("2", func(c *ldap.Config) { c.Users.Filter = "(&(objectClass=inetOrgPerson)(!(uid=p3)))" })
	r.until("")
	r.until(watch.StateWatching)
	w.await("p0 p6 p9")
	w.join([]int{1}, nil)
	w.await("p0 p1 p6 p9")
	w.set("", nil)
	r.until("")
	before := w.count(&w.runs)
	w.join([]int{2}, nil)
	if got := w.members(); got != "p0 p1 p6 p9" || w.count(&w.runs) != before {
		t.Errorf("it is read still: %s", got)
	}
	w.set("3", nil)
	r.until(watch.StateWatching)
	w.await("p0 p1 p2 p6 p9")
}

// A run that fails is made again, though no other change comes.
func TestSpec10_ARunOfAWatchThatFailsIsMadeAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
	w.set("1", func(c *ldap.Config) { c.Groups.Bases = []string{"ou=later," + testserver.SlapdBase} })
	r := w.start()
	r.until(watch.StateLost)
	if n := w.count(&w.failed); n != 1 || w.members() != "" {
		t.Errorf("%d runs failed: %s", n, w.members())
	}
	w.set("2", func(c *ldap.Config) { c.Groups.Bases = []string{testserver.SlapdGroups} })
	r.until(watch.StateWatching)
	w.await("p0 p3 p6 p9")
	w.mu.Lock()
	w.fault = errors.New("the store is away")
	w.mu.Unlock()
	w.join([]int{2}, nil)
	r.until(watch.StateLost)
	w.await("p0 p2 p3 p6 p9")
	r.until(watch.StateWatching)
	// A server that is away fails the run that a notice is followed by, or the
	// watch; either comes again.
	told := w.count(&w.notices)
	w.proxy.Hold(faultproxy.ToServer)
	w.join([]int{1}, nil)
	within(t, "it is not told", func() bool { return w.count(&w.notices) > told })
	w.proxy.Cut()
	w.proxy.Pass()
	w.await("p0 p1 p2 p3 p6 p9")
}

// One of several processes watches, and another where that is gone.
func TestSpec10_OneOfManyWatches(t *testing.T) {
	t.Parallel()
	w := newWorld(t, store.Options{URL: migrated.Postgres(t)})
	first := w.start()
	first.until(watch.StateWatching)
	second := w.start()
	w.join([]int{1}, nil)
	w.await("p0 p1 p3 p6 p9")
	if n := len(second.states); n != 0 {
		t.Errorf("both watch: %d", n)
	}
	first.stop()
	second.until(watch.StateWatching)
	w.join([]int{2}, nil)
	w.await("p0 p1 p2 p3 p6 p9")
}

// A parent that wants every place of a process leaves room for others, whoever came
// first: the first directory of each comes before the second of any.
func TestSpec10_OneParentLeavesWatchesToOthers(t *testing.T) {
	t.Parallel()
	on := func(t *testing.T, so store.Options) {
		so.Log = slog.New(slog.DiscardHandler)
		db, err := store.Open(t.Context(), so)
		must(t, err)
		t.Cleanup(func() { must(t, db.Close()) })
		var mu sync.Mutex // guards both
		wanted, watched := []watch.Directory(nil), map[string]bool{}
		want := func(ids ...string) {
			mu.Lock()
			defer mu.Unlock()
			wanted = nil
			for _, id := range ids {
				wanted = append(wanted, watch.Directory{Parent: id[:1], ID: id, Rev: "1"})
			}
		}
		are := func(want string) {
			t.Helper()
			var got string
			within(t, "these are to be watched: "+want, func() bool {
				mu.Lock()
				defer mu.Unlock()
				got = strings.Join(slices.Sorted(maps.Keys(watched)), " ")
				return got == want
			})
		}
		w := watch.New(watch.Options{
			DB: db, Holder: store.NewID(), Log: so.Log, Most: 4,
			Wanted: func(context.Context) ([]watch.Directory, error) {
				mu.Lock()
				defer mu.Unlock()
				return wanted, nil
			},
			Source: func(ctx context.Context, d watch.Directory) (directory.Source, error) {
				mu.Lock()
				watched[d.ID] = true
				mu.Unlock()
				<-ctx.Done()
				mu.Lock()
				delete(watched, d.ID)
				mu.Unlock()
				return directory.Source{}, ctx.Err()
			},
		})
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { w.Run(ctx); close(done) }()
		defer func() { cancel(); <-done }()
		want("x1", "x2", "x3", "x4", "x5", "x6")
		are("x1 x2 x3 x4")
		want("x1", "x2", "x3", "x4", "x5", "x6", "y1")
		are("x1 x2 x3 y1")
		want("a1", "x1", "x2", "x3", "x4", "x5", "x6", "y1", "y2")
		are("a1 x1 x2 y1")
		want("a1", "x1", "x2", "x3", "x4", "x5", "x6", "y1")
		are("a1 x1 x2 y1")
		want("x1", "x2", "x3", "x4", "x5", "x6")
		are("x1 x2 x3 x4")
	}
	t.Run("SQLite", func(t *testing.T) { t.Parallel(); on(t, store.Options{Dir: migrated.Dir(t), Readers: 2}) })
	t.Run("PostgreSQL", func(t *testing.T) { t.Parallel(); on(t, store.Options{URL: migrated.Postgres(t)}) })
}

// A process watches so many directories, and leaves the others to the schedule.
func TestSpec10_AProcessWatchesSoManyDirectories(t *testing.T) {
	t.Parallel()
	db, err := store.Open(t.Context(), store.Options{Dir: migrated.Dir(t), Readers: 2, Log: slog.New(slog.DiscardHandler)})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	ctx, cancel := context.WithCancel(t.Context())
	begun, goneToo := make(chan string, 10), make(chan struct{})
	wanted := []watch.Directory{{ID: "a"}, {ID: "b"}, {ID: "c"}}
	looked := make(chan struct{}, 1000)
	w := watch.New(watch.Options{
		DB: db, Log: slog.New(slog.DiscardHandler), Most: 2,
		Wanted: func(context.Context) ([]watch.Directory, error) {
			looked <- struct{}{}
			select {
			case <-goneToo:
				return wanted[1:], nil
			default:
				return wanted, nil
			}
		},
		Source: func(ctx context.Context, d watch.Directory) (directory.Source, error) {
			begun <- d.ID
			<-ctx.Done()
			return directory.Source{}, ctx.Err()
		},
	})
	done := make(chan struct{})
	go func() { w.Run(ctx); close(done) }()
	both := []string{<-begun, <-begun}
	slices.Sort(both)
	for range 2 {
		<-looked
	}
	if got := fmt.Sprint(both, len(begun)); got != "[a b] 0" {
		t.Errorf("these are watched: %s", got)
	}
	close(goneToo)
	if third := <-begun; third != "c" {
		t.Errorf("%s is watched in the place of one that is gone", third)
	}
	cancel()
	<-done
}
