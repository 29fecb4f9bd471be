package schedule

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
	"usher/internal/store/schedules"
)

// hand is a clock that is set by hand.
type hand struct {
	mu   sync.Mutex // guards what follows
	time time.Time
	set  chan struct{} // closed when it is set
}

func (c *hand) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.time
}

func (c *hand) to(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.time = at
	close(c.set)
	c.set = make(chan struct{})
}

func (c *hand) wait(ctx context.Context, until time.Time) {
	for ctx.Err() == nil {
		c.mu.Lock()
		now, set := c.time, c.set
		c.mu.Unlock()
		if !now.Before(until) {
			return
		}
		select {
		case <-set:
		case <-ctx.Done():
		}
	}
}

// served opens stores on one PostgreSQL, one for each daemon.
func served(t *testing.T, url string) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), store.Options{URL: url, Connections: 8, Log: quiet})
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

// effects returns what the runs of effect have left, in order.
func effects(t *testing.T, db *store.DB) (out []string) {
	t.Helper()
	if err := events.CatchUp(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	if err := db.View(t.Context(), func(tx *store.Tx) error {
		es, err := events.After(tx, "p", 0, 10_000)
		for _, e := range es {
			out = append(out, e.Target)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return out
}

// Several daemons on one PostgreSQL: each time has one effect, on the days on
// which clocks are changed too.
func TestSpec10_ManyDaemonsOneEffect(t *testing.T) {
	for _, tt := range []struct {
		name, text, from string
		step             time.Duration
		steps            int
		want             string // times that have an effect
	}{
		{
			"every minute", "* * * * *", "2026-03-01T00:00:00Z", time.Minute, 10,
			"2026-03-01T00:01:00Z 2026-03-01T00:02:00Z 2026-03-01T00:03:00Z 2026-03-01T00:04:00Z 2026-03-01T00:05:00Z " +
				"2026-03-01T00:06:00Z 2026-03-01T00:07:00Z 2026-03-01T00:08:00Z 2026-03-01T00:09:00Z 2026-03-01T00:10:00Z",
		},
		{"spring", "CRON_TZ=Europe/Berlin 30 2 * * *", "2026-03-27T23:00:00Z", 30 * time.Minute, 100, "2026-03-28T01:30:00Z 2026-03-29T01:00:00Z 2026-03-30T00:30:00Z"},
		{"autumn", "CRON_TZ=America/New_York 30 1 * * *", "2026-10-31T00:00:00Z", 30 * time.Minute, 120, "2026-10-31T05:30:00Z 2026-11-01T05:30:00Z 2026-11-02T06:30:00Z"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			url, clock := migrated.Postgres(t), &hand{time: at(t, tt.from), set: make(chan struct{})}
			done := make(chan string, 100)
			var stops []func()
			var first *store.DB
			for _, holder := range []string{"a", "b", "c"} {
				db := served(t, url)
				if first == nil {
					first = db
				}
				s, _ := scheduler(t, db, holder, func(o *Options) {
					o.Now, o.Wait = clock.now, clock.wait
					o.Ended = func(job, outcome string) {
						if job == "j" {
							done <- outcome
						}
					}
				}, Job{Name: "j", Schedule: tt.text, Do: func(ctx context.Context, r *Run) error { return effect(ctx, db, r) }})
				stops = append(stops, start(t, s))
				if err := s.look(t.Context()); err != nil { // it is in force before the clock moves
					t.Fatal(err)
				}
			}
			want := strings.Fields(tt.want)
			for i := range tt.steps {
				now := at(t, tt.from).Add(time.Duration(i+1) * tt.step)
				clock.to(now)
				if slices.Contains(want, now.UTC().Format(time.RFC3339)) {
					if got := <-done; got != schedules.StateDone {
						t.Fatalf("at %s: %s", now, got)
					}
				}
			}
			for _, stop := range stops {
				stop()
			}
			if len(done) > 0 {
				t.Errorf("one more: %s", <-done)
			}
			if got := effects(t, first); !slices.Equal(got, want) {
				t.Errorf("effects at %q, want %q", got, want)
			}
		})
	}
}

// What runs by itself lets go of what is over, for good. A daemon whose clock is far
// ahead of the database's takes nothing for over; its runs fail and say why.
func TestSpec10_ADaemonWhoseClockIsDaysAheadChangesNothing(t *testing.T) {
	for _, tt := range []struct {
		name  string
		ahead time.Duration
		state string
	}{
		{"by less than clocks run apart", 23 * time.Hour, schedules.StateDone},
		{"by more than events are kept", 100 * 24 * time.Hour, schedules.StateFailed},
		{"behind", -100 * 24 * time.Hour, schedules.StateDone},
	} {
		t.Run(tt.name, func(t *testing.T) {
			now := func() time.Time { return time.Now().Add(tt.ahead) }
			db, err := store.Open(t.Context(), store.Options{URL: migrated.Postgres(t), Connections: 8, Log: quiet, Now: now})
			if err != nil {
				t.Fatal(err)
			}
			defer func() {
				if err := db.Close(); err != nil {
					t.Error(err)
				}
			}()
			ended, did := make(chan string, 1), make(chan error, 1)
			s, _ := scheduler(t, db, "a", func(o *Options) {
				o.Now, o.Ended = now, func(job, outcome string) {
					if job == "j" {
						ended <- outcome
					}
				}
			}, Job{Name: "j", Schedule: "@yearly", Do: func(ctx context.Context, r *Run) error {
				err := effect(ctx, db, r)
				did <- err
				return err
			}})
			stop := start(t, s)
			defer stop()
			if err := s.look(t.Context()); err != nil { // it is in force
				t.Fatal(err)
			}
			if _, err := s.RunNow(t.Context(), schedules.Key{Job: "j"}, ada, nil); err != nil {
				t.Fatal(err)
			}
			err = <-did
			if outcome := <-ended; outcome != tt.state {
				t.Errorf("the run is %s: %v", outcome, err)
			}
			if n := len(effects(t, db)); (n == 0) != (tt.state == schedules.StateFailed) {
				t.Errorf("%d effects", n)
			}
			if err != nil && !strings.Contains(err.Error(), "2400h0m0s ahead of the database's") {
				t.Errorf("it says: %v", err)
			}
		})
	}
}
