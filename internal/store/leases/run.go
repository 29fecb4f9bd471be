package leases

import (
	"context"
	"log/slog"
	"time"

	"usher/internal/store"
)

// giveBackFor is how long a release may take when a process ends.
const giveBackFor = 5 * time.Second

// Lease is a lease that a process wants to hold.
type Lease struct {
	Name   string
	Holder string        // names this process alone, as Acquire wants it
	TTL    time.Duration // how long after its holder is gone another takes over; it is asked for every third of that
	Log    *slog.Logger  // nil: slog.Default
}

// Run asks for the lease and has work run while it is held, until ctx ends. work
// is given the epoch, to fence its transactions with, and returns when its
// context ends: with ctx, or when the lease was lost or could not be renewed in
// time. After work has returned the lease is given back; where ctx goes on it is
// asked for again a third of TTL later. Run returns after work has.
func (l Lease) Run(ctx context.Context, db *store.DB, work func(ctx context.Context, epoch int64) error) {
	if l.Log == nil {
		l.Log = slog.Default()
	}
	keeper{
		Lease: l,
		acquire: func(ctx context.Context) (epoch int64, ok bool, err error) {
			err = db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
				epoch, ok, err = Acquire(tx, l.Name, l.Holder, l.TTL)
				return err
			})
			return epoch, ok && err == nil, err
		},
		release: l.release(db),
		work:    work,
	}.run(ctx)
}

// Hold runs work, once, under a lease that the holder has in an epoch since it
// asked for it at a time. It renews the lease meanwhile and gives it back after
// work, as Run does; once lost it is not taken again.
func (l Lease) Hold(ctx context.Context, db *store.DB, epoch int64, asked time.Time, work func(ctx context.Context, epoch int64) error) {
	if l.Log == nil {
		l.Log = slog.Default()
	}
	tick := time.NewTicker(l.TTL / 3)
	defer tick.Stop()
	keeper{
		Lease: l,
		acquire: func(ctx context.Context) (_ int64, ok bool, err error) {
			err = db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
				ok, err = Renew(tx, l.Name, l.Holder, epoch, l.TTL)
				return err
			})
			return epoch, ok && err == nil, err
		},
		release: l.release(db),
		work:    work,
	}.hold(ctx, epoch, asked, tick.C)
}

func (l Lease) release(db *store.DB) func(ctx context.Context, epoch int64) error {
	return func(ctx context.Context, epoch int64) error {
		return db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error { return Release(tx, l.Name, l.Holder, epoch) })
	}
}

// keeper is a Lease being run.
type keeper struct {
	Lease
	acquire func(ctx context.Context) (epoch int64, ok bool, err error)
	release func(ctx context.Context, epoch int64) error
	work    func(ctx context.Context, epoch int64) error
}

func (k keeper) run(ctx context.Context) {
	tick := time.NewTicker(k.TTL / 3)
	defer tick.Stop()
	for ctx.Err() == nil {
		asked := time.Now()
		epoch, ok, err := k.acquire(ctx)
		switch {
		case ok:
			k.hold(ctx, epoch, asked, tick.C)
		case err != nil && ctx.Err() == nil:
			k.Log.Warn("a lease could not be asked for", "lease", k.Name, "error", err)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
		}
	}
}

// hold runs work and renews the lease, which was asked for at a time, at every
// tick.
func (k keeper) hold(ctx context.Context, epoch int64, asked time.Time, tick <-chan time.Time) {
	held, lose := context.WithCancel(ctx)
	defer lose()
	// However long the store takes to answer, the lease ends when it ends.
	end := time.AfterFunc(k.TTL-time.Since(asked), lose)
	defer end.Stop()
	done := make(chan error, 1)
	go func() { done <- k.work(held, epoch) }()
	for {
		select {
		case err := <-done:
			if err != nil && ctx.Err() == nil {
				k.Log.Warn("work under a lease ended", "lease", k.Name, "error", err)
			}
			k.giveBack(ctx, epoch)
			return
		case <-tick:
			if held.Err() != nil {
				continue // it is lost; work is about to notice
			}
			asked := time.Now()
			now, ok, err := k.acquire(held)
			switch {
			case err != nil && held.Err() == nil:
				k.Log.Warn("a lease could not be renewed", "lease", k.Name, "error", err)
			case err != nil:
			case !ok || now != epoch:
				k.Log.Warn("a lease was lost", "lease", k.Name)
				lose()
			default:
				end.Reset(k.TTL - time.Since(asked))
			}
		}
	}
}

func (k keeper) giveBack(ctx context.Context, epoch int64) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), giveBackFor)
	defer cancel()
	if err := k.release(ctx, epoch); err != nil {
		k.Log.Warn("a lease could not be given back; it ends by itself", "lease", k.Name, "error", err)
	}
}
