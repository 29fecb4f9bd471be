package provision_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/dirty"
	"usher/internal/store/runs"
	"usher/internal/tenancy"
	"usher/policy/live"
)

// alone is a Hold for whoever is alone.
func alone(ctx context.Context, work func(context.Context, func(*store.Tx) error) error) {
	_ = work(ctx, func(*store.Tx) error { return nil })
}

// working runs a worker and returns it, what ends it, and a channel that gets a
// value after it has looked.
func (c *company) working(t *testing.T, hold provision.Hold, log *slog.Logger) (w *provision.Worker, stop func(), looked <-chan struct{}) {
	ctx, cancel := context.WithCancel(t.Context())
	told := make(chan struct{}, 1)
	w = provision.NewWorker(c.db, c.engine, hold, log, func(int, int) {
		select {
		case told <- struct{}{}:
		default:
		}
	})
	var running sync.WaitGroup
	running.Go(func() { w.Run(ctx) })
	return w, func() { cancel(); running.Wait() }, told
}

// until waits for the worker until no more marks than so many are left.
func (c *company) until(marks int, looked <-chan struct{}) {
	for c.marks() > marks {
		<-looked
	}
}

func TestTheWorkerSettlesWhatItIsWokenFor(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		w.engine.Limit(100, 500, 50)
		c := w.company(t)
		c.policy(scimMapped)
		ids := c.crowd(150)
		worker, stop, looked := c.working(t, alone, slog.New(slog.DiscardHandler))
		defer stop()
		<-looked
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
		worker.Nudge()
		worker.Nudge() // never waits
		c.until(0, looked)
		if n := c.count("console"); n != 150 {
			t.Errorf("%d members", n)
		}
		c.settled()
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", nil) })
		c.until(0, looked) // nobody wakes it: another process made the change
		if n := c.count("console"); n != 0 {
			t.Errorf("%d members", n)
		}
	})
}

// A mark that cannot be settled is told of and tried again; it keeps nobody
// else waiting.
func TestAMarkThatFailsKeepsNobodyWaiting(t *testing.T) {
	c := newWorld(t).company(t)
	c.engine.Limit(100, 500, 50)
	c.policy(scimMapped)
	ids := c.crowd(150)
	c.update(func(tx *store.Tx) error { return dirty.Mark(tx, c.id, "unheard-of", "x", `{}`) })
	c.clock.advance(1)
	c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
	c.clock.advance(1)
	text := &lines{}
	_, stop, looked := c.working(t, alone, slog.New(slog.NewTextHandler(text, nil)))
	c.until(1, looked)
	for !strings.Contains(text.String(), "unheard-of") { // the log says why, once it has looked at all
		<-looked
	}
	stop()
	if n := c.count("console"); n != 150 || c.marks() != 1 {
		t.Errorf("%d members, %d marks", n, c.marks())
	}
}

// A tenant that cannot be worked on keeps the others neither from being settled nor
// from being rid of runs that hold nothing any more.
func TestABrokenTenantKeepsNobodyWaiting(t *testing.T) {
	w := newWorld(t)
	snapshots, broken := live.NewSnapshots(identity.DefaultCatalogue()), map[string]bool{}
	w.engine = provision.New(func(tx *store.Tx, parent string) (*provision.Snapshot, error) {
		if broken[parent] {
			return nil, errors.New("broken " + parent)
		}
		return snapshots.Get(tx, parent)
	})
	w.tenancy = tenancy.New(w.engine, identity.DefaultCatalogue())
	w.applier = live.NewApplier(w.tenancy, w.engine)
	companies := make([]*company, 6)
	for i := range companies {
		c := w.company(t)
		companies[i] = c
		names := c.team(30)
		c.group("devs")           // is held
		c.group("devs", names...) // and comes to nothing
	}
	good := companies[len(companies)-1]
	for _, c := range companies[:len(companies)-1] {
		broken[c.id] = true
		for i := range 3 {
			c.update(func(tx *store.Tx) error {
				return dirty.Mark(tx, c.id, dirty.KindUsers, fmt.Sprint(i), `{}`)
			})
			w.clock.advance(1)
		}
	}
	good.update(func(tx *store.Tx) error { return dirty.Mark(tx, good.id, dirty.KindUsers, "x", `{}`) })
	worker := provision.NewWorker(w.db, w.engine, alone, slog.New(slog.DiscardHandler), func(int, int) {})
	err := worker.Look(t.Context())
	for _, c := range companies[:len(companies)-1] {
		if err == nil || !strings.Contains(err.Error(), c.id) || len(c.held(runs.StateHeld)) != 1 {
			t.Errorf("of %s: %v", c.id, err)
		}
	}
	if runs, marks := len(good.held(runs.StateHeld)), companies[0].marks(); runs != 0 || marks != 15 {
		t.Errorf("%d runs and %d marks are left", runs, marks)
	}
	clear(broken)
	if err := worker.Look(t.Context()); err != nil || good.marks() != 0 {
		t.Errorf("%d marks are left: %v", good.marks(), err)
	}
}

// However many runs are held, the log tells of each.
func TestTheLogTellsOfEveryRunThatIsHeld(t *testing.T) {
	c := newWorld(t).company(t)
	const many = 501
	c.update(func(tx *store.Tx) error {
		for i := range many {
			run := runs.Run{Parent: c.id, Kind: runs.KindGuard, Scope: runs.OrgScope(fmt.Sprint(i)), Detail: runs.Detail{Guard: runs.GuardAdministrators}}
			if _, _, err := runs.Hold(tx, run, 1); err != nil {
				return err
			}
		}
		return nil
	})
	text := &lines{}
	worker := provision.NewWorker(c.db, c.engine, alone, slog.New(slog.NewTextHandler(text, nil)), func(int, int) {})
	for range 2 {
		if err := worker.Look(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if n := strings.Count(text.String(), "usher run show"); n != many {
		t.Errorf("the log tells %d times of %d runs", n, many)
	}
}

// lines is a log that is written and read.
type lines struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// Where another process has taken over nothing is written, and work ends.
func TestTheWorkerEndsWhenItIsFenced(t *testing.T) {
	c := newWorld(t).company(t)
	c.engine.Limit(100, 500, 50)
	c.policy(scimMapped)
	ids := c.crowd(150)
	c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
	lost := errors.New("lost")
	ended := make(chan error, 1)
	_, stop, _ := c.working(t, func(ctx context.Context, work func(context.Context, func(*store.Tx) error) error) {
		ended <- work(ctx, func(*store.Tx) error { return lost })
	}, slog.New(slog.DiscardHandler))
	if err := <-ended; !errors.Is(err, lost) {
		t.Errorf("%v", err)
	}
	stop()
	if n := c.count("console"); n != 0 || c.marks() != 1 {
		t.Errorf("%d members", n)
	}
}

// Whoever reads the log learns, once, that something waits, and how to see it.
func TestTheLogTellsOfWhatGuardsHold(t *testing.T) {
	c := newWorld(t).company(t)
	c.team(30)
	text := &lines{}
	worker, stop, looked := c.working(t, alone, slog.New(slog.NewTextHandler(text, nil)))
	<-looked
	c.group("devs")
	for range 3 {
		worker.Nudge()
		<-looked
	}
	worker.Nudge()
	<-looked
	stop()
	run := c.held(runs.StateHeld)[0]
	if n := strings.Count(text.String(), "usher run show "+run.ID); n != 1 {
		t.Errorf("the log tells it %d times: %s", n, text)
	}
}
