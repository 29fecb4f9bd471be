package daemon

import (
	"context"
	"sync"
	"time"
)

// deadline is the context of a request that ends by itself at a time. It is
// what context.WithDeadline gives, but for when the timer is made: for whoever
// asks to be told, not for whoever looks. Most requests are answered without
// anybody having waited. Where it ended for two reasons before anybody looked,
// it may name the other one.
type deadline struct {
	context.Context // the parent
	at              time.Time

	mu     sync.Mutex         // guards what follows
	timed  context.Context    // nil: nobody has asked for Done
	cancel context.CancelFunc // of timed
}

// ended is a context that was cancelled.
var ended = func() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}()

func newDeadline(parent context.Context, at time.Time) *deadline {
	return &deadline{Context: parent, at: at}
}

// end cancels the context and lets its timer go.
func (d *deadline) end() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.timed == nil {
		d.timed = ended
		return
	}
	if d.cancel != nil {
		d.cancel()
	}
}

// Deadline implements context.Context.
func (d *deadline) Deadline() (time.Time, bool) { return d.at, true }

// Done implements context.Context.
func (d *deadline) Done() <-chan struct{} { return d.withTimer().Done() }

func (d *deadline) withTimer() context.Context {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.timed == nil {
		d.timed, d.cancel = context.WithDeadline(d.Context, d.at)
	}
	return d.timed
}

// Err implements context.Context.
func (d *deadline) Err() error {
	d.mu.Lock()
	timed := d.timed
	d.mu.Unlock()
	if timed == nil {
		if d.Context.Err() == nil && time.Now().Before(d.at) {
			return nil
		}
		timed = d.withTimer() // from now on it says the same
	}
	return timed.Err()
}

// Value implements context.Context. What the timed context knows of itself is
// found here as well, so that contexts below this one are told without a
// goroutine each.
func (d *deadline) Value(key any) any {
	d.mu.Lock()
	timed := d.timed
	d.mu.Unlock()
	if timed != nil && timed != ended {
		return timed.Value(key)
	}
	return d.Context.Value(key)
}
