package schedule

import (
	"context"
	"io"
	"log/slog"
	"os"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/store/schedules"
	"usher/internal/testserver"
)

func TestMain(m *testing.M) {
	if child(os.Stdin, os.Stdout) {
		return
	}
	goleak.VerifyTestMain(testserver.Main(m))
}

var (
	quiet = slog.New(slog.NewTextHandler(io.Discard, nil))
	ada   = identity.Actor{Kind: identity.ActorOperator, ID: "ada"}
)

// embedded opens an embedded store that the test closes.
func embedded(t *testing.T) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), store.Options{Dir: migrated.Dir(t), Log: quiet})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

// heard is what a scheduler told.
type heard struct {
	mu        sync.Mutex // guards what follows
	outcomes  map[string]int
	succeeded map[string]time.Time
}

func (h *heard) ended(job, outcome string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.outcomes[job+" "+outcome]++
}

func (h *heard) said(job, outcome string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.outcomes[job+" "+outcome]
}

func (h *heard) last(job string) time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.succeeded[job]
}

// scheduler makes a scheduler with jobs on a store. what changes its options.
func scheduler(t *testing.T, db *store.DB, holder string, change func(*Options), jobs ...Job) (*Scheduler, *heard) {
	t.Helper()
	h := &heard{outcomes: map[string]int{}, succeeded: map[string]time.Time{}}
	o := Options{DB: db, Holder: holder, Log: quiet, Ended: h.ended, Succeeded: func(job string, at time.Time) {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.succeeded[job] = at
	}}
	if change != nil {
		change(&o)
	}
	s := New(o)
	for _, j := range jobs {
		if err := s.Register(j); err != nil {
			t.Fatal(err)
		}
	}
	return s, h
}

// start runs a scheduler and returns what ends it.
func start(t *testing.T, s *Scheduler) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); s.Run(ctx) }()
	stop = sync.OnceFunc(func() { cancel(); <-done })
	t.Cleanup(stop)
	return stop
}

// wait lets the time of a bubble go by.
func wait(by time.Duration) {
	<-time.After(by)
	synctest.Wait()
}

// runs returns the runs of a job, oldest first.
func runs(t *testing.T, db *store.DB, k schedules.Key) []schedules.Run {
	t.Helper()
	var out []schedules.Run
	if err := db.View(context.WithoutCancel(t.Context()), func(tx *store.Tx) (err error) {
		out, err = schedules.Latest(tx, k, 10_000)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	slices.Reverse(out)
	return out
}

// told is what rows say in one line each: the time on a clock and the state.
func told(rs []schedules.Run) []string {
	out := []string{}
	for _, r := range rs {
		out = append(out, time.UnixMicro(r.Scheduled).UTC().Format("15:04:05 ")+r.State)
	}
	return out
}

func want(t *testing.T, db *store.DB, job string, lines ...string) {
	t.Helper()
	if got := told(runs(t, db, schedules.Key{Job: job})); !slices.Equal(got, lines) {
		t.Errorf("runs of %s:\n%q, want\n%q", job, got, lines)
	}
}
