package leases

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const ttl = 9 * time.Second

// desk answers what a keeper asks of the store. Everything happens in one
// bubble, where time stands still while something runs.
type desk struct {
	epoch    int64
	taken    bool          // by another
	broken   error         // what the store answers instead
	slow     time.Duration // what an answer takes
	asked    int
	released []int64
}

func (d *desk) acquire(context.Context) (int64, bool, error) {
	d.asked++
	time.Sleep(d.slow) // of the bubble's time
	return d.epoch, !d.taken && d.broken == nil, d.broken
}

func (d *desk) release(_ context.Context, epoch int64) error {
	d.released = append(d.released, epoch)
	return d.broken
}

// running starts a keeper and returns what ends it.
func running(t *testing.T, d *desk, work func(ctx context.Context, epoch int64) error) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	k := keeper{
		Lease:   Lease{Name: "l", Holder: "h", TTL: ttl, Log: slog.New(slog.NewTextHandler(io.Discard, nil))},
		acquire: d.acquire, release: d.release, work: work,
	}
	go func() { defer close(done); k.run(ctx) }()
	return func() { cancel(); <-done }
}

// untilLost is work that runs as long as it may and counts its runs.
func untilLost(runs, ends *int) func(context.Context, int64) error {
	return func(ctx context.Context, _ int64) error {
		*runs++
		<-ctx.Done()
		*ends++
		return ctx.Err()
	}
}

func wait(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

func TestALeaseIsRenewedAndGivenBackAtTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &desk{epoch: 7}
		var runs, ends int
		stop := running(t, d, untilLost(&runs, &ends))
		wait(10*ttl + time.Second)
		if runs != 1 || ends != 0 || d.asked != 31 {
			t.Errorf("%d runs, %d ended, asked %d times; want one run, renewed every third of the lease", runs, ends, d.asked)
		}
		stop()
		if ends != 1 || len(d.released) != 1 || d.released[0] != 7 {
			t.Errorf("%d ended, released %v", ends, d.released)
		}
	})
}

func TestWorkDoesNotRunWhileAnotherHoldsTheLease(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &desk{epoch: 1, taken: true}
		var runs, ends int
		stop := running(t, d, untilLost(&runs, &ends))
		wait(2 * ttl)
		if runs != 0 {
			t.Error("it ran")
		}
		d.taken, d.epoch = false, 2
		wait(ttl/3 + time.Second)
		if runs != 1 {
			t.Error("it does not run when the lease is free")
		}
		stop()
	})
}

func TestWorkEndsWhenTheLeaseIsLost(t *testing.T) {
	for name, lose := range map[string]func(*desk){
		"another has it":          func(d *desk) { d.taken = true },
		"it was another's before": func(d *desk) { d.epoch++ },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := &desk{epoch: 1}
				var runs, ends int
				stop := running(t, d, untilLost(&runs, &ends))
				wait(time.Second)
				lose(d)
				wait(ttl / 3)
				if runs != 1 || ends != 1 {
					t.Errorf("%d runs, %d ended", runs, ends)
				}
				stop()
			})
		})
	}
}

func TestWorkEndsWhenTheLeaseCannotBeRenewedInTime(t *testing.T) {
	for name, spoil := range map[string]func(*desk){
		"the store fails":       func(d *desk) { d.broken = errors.New("away") },
		"the store takes hours": func(d *desk) { d.slow = 3 * time.Hour },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := &desk{epoch: 1}
				var runs, ends int
				stop := running(t, d, untilLost(&runs, &ends))
				wait(time.Second)
				spoil(d)
				wait(ttl - 2*time.Second)
				if ends != 0 {
					t.Error("it ended before the lease did")
				}
				wait(2 * time.Second)
				if ends != 1 {
					t.Error("it runs on without the lease")
				}
				d.broken, d.slow = nil, 0
				stop()
			})
		})
	}
}

// One answer that fails is no reason to end what runs.
func TestWorkOutlivesAFailedRenewal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &desk{epoch: 1}
		var runs, ends int
		stop := running(t, d, untilLost(&runs, &ends))
		wait(time.Second)
		d.broken = errors.New("away")
		wait(ttl / 3)
		d.broken = nil
		wait(3 * ttl)
		if runs != 1 || ends != 0 {
			t.Errorf("%d runs, %d ended", runs, ends)
		}
		stop()
	})
}

func TestWorkThatEndsIsRunAgainUnderTheLeaseAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &desk{epoch: 1}
		runs := 0
		stop := running(t, d, func(context.Context, int64) error {
			runs++
			return errors.New("own")
		})
		wait(time.Second)
		if runs != 1 || len(d.released) != 1 {
			t.Errorf("%d runs, released %v", runs, d.released)
		}
		wait(ttl)
		if runs != 4 || len(d.released) != 4 {
			t.Errorf("%d runs, released %v; want one each third of the lease", runs, d.released)
		}
		stop()
	})
}
