package leases

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const ttl = 9 * time.Second

// desk answers what a keeper asks of the store, and is the work that it runs.
// Everything happens in one bubble, where time moves only while all wait.
type desk struct {
	mu     sync.Mutex // guards what follows
	answer answer
	did    did
}

type answer struct {
	epoch  int64
	taken  bool          // by another
	broken error         // what the store answers instead
	slow   time.Duration // what an answer takes
	brief  bool          // work ends by itself
}

type did struct {
	asked      int
	released   []int64
	runs, ends int
}

func (d *desk) set(a answer) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.answer = a
}

func (d *desk) note(fn func(*did)) answer {
	d.mu.Lock()
	defer d.mu.Unlock()
	fn(&d.did)
	return d.answer
}

func (d *desk) acquire(context.Context) (int64, bool, error) {
	a := d.note(func(n *did) { n.asked++ })
	<-time.After(a.slow) // the bubble's time
	return a.epoch, !a.taken && a.broken == nil, a.broken
}

func (d *desk) release(_ context.Context, epoch int64) error {
	return d.note(func(n *did) { n.released = append(n.released, epoch) }).broken
}

func (d *desk) work(ctx context.Context, _ int64) error {
	if d.note(func(n *did) { n.runs++ }).brief {
		return errors.New("own")
	}
	<-ctx.Done()
	d.note(func(n *did) { n.ends++ })
	return ctx.Err()
}

// wait lets time go by and returns what was done until then.
func (d *desk) wait(by time.Duration) (now did) {
	<-time.After(by) // the bubble's time
	synctest.Wait()
	d.note(func(n *did) { now = *n; now.released = slices.Clone(n.released) })
	return now
}

// run starts a keeper and returns what ends it.
func (d *desk) run(t *testing.T) (stop func() did) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	k := keeper{
		Lease:   Lease{Name: "l", Holder: "h", TTL: ttl, Log: slog.New(slog.NewTextHandler(io.Discard, nil))},
		acquire: d.acquire, release: d.release, work: d.work,
	}
	go func() { defer close(done); k.run(ctx) }()
	return func() did { cancel(); <-done; return d.wait(0) }
}

func TestALeaseIsRenewedAndGivenBackAtTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &desk{answer: answer{epoch: 7}}
		stop := d.run(t)
		if got := d.wait(10*ttl + time.Second); got.runs != 1 || got.ends != 0 || got.asked != 31 {
			t.Errorf("%+v; want one run, renewed every third of the lease", got)
		}
		if got := stop(); got.ends != 1 || !slices.Equal(got.released, []int64{7}) {
			t.Errorf("%+v; want it ended and given back", got)
		}
	})
}

func TestWorkDoesNotRunWhileAnotherHoldsTheLease(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &desk{answer: answer{epoch: 1, taken: true}}
		stop := d.run(t)
		if got := d.wait(2 * ttl); got.runs != 0 {
			t.Error("it ran")
		}
		d.set(answer{epoch: 2})
		if got := d.wait(ttl/3 + time.Second); got.runs != 1 {
			t.Error("it does not run when the lease is free")
		}
		stop()
	})
}

func TestWorkEndsWhenTheLeaseIsLost(t *testing.T) {
	for name, lost := range map[string]answer{
		"another has it":            {epoch: 1, taken: true},
		"another had it in between": {epoch: 3},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := &desk{answer: answer{epoch: 1}}
				stop := d.run(t)
				d.wait(time.Second)
				d.set(lost)
				if got := d.wait(ttl/3 + time.Second); got.ends != 1 {
					t.Errorf("%+v; want it ended", got)
				}
				stop()
			})
		})
	}
}

func TestWorkEndsWhenTheLeaseCannotBeRenewedInTime(t *testing.T) {
	for name, spoilt := range map[string]answer{
		"the store fails":       {epoch: 1, broken: errors.New("away")},
		"the store takes hours": {epoch: 1, slow: 3 * time.Hour},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := &desk{answer: answer{epoch: 1}}
				stop := d.run(t)
				d.wait(time.Second)
				d.set(spoilt)
				if got := d.wait(ttl - 2*time.Second); got.ends != 0 {
					t.Error("it ended before the lease did")
				}
				if got := d.wait(2 * time.Second); got.ends != 1 {
					t.Error("it runs on without the lease")
				}
				d.set(answer{epoch: 1})
				stop()
			})
		})
	}
}

// One answer that fails is no reason to end what runs.
func TestWorkOutlivesAFailedRenewal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &desk{answer: answer{epoch: 1}}
		stop := d.run(t)
		d.wait(time.Second)
		d.set(answer{epoch: 1, broken: errors.New("away")})
		d.wait(ttl / 3)
		d.set(answer{epoch: 1})
		if got := d.wait(3 * ttl); got.runs != 1 || got.ends != 0 {
			t.Errorf("%+v; want one run", got)
		}
		stop()
	})
}

func TestWorkThatEndsIsRunAgainUnderTheLeaseAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &desk{answer: answer{epoch: 1, brief: true}}
		stop := d.run(t)
		if got := d.wait(time.Second); got.runs != 1 || len(got.released) != 1 {
			t.Errorf("%+v; want one run, and the lease given back", got)
		}
		if got := d.wait(ttl); got.runs != 4 || len(got.released) != 4 {
			t.Errorf("%+v; want one more each third of the lease", got)
		}
		stop()
	})
}
