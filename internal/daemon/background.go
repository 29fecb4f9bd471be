package daemon

import (
	"context"
	"os"
	"time"

	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/leases"
)

const (
	// leaseFor is how long after a daemon is gone without a word another does
	// what only one may do.
	leaseFor = 9 * time.Second
	// sequenceEvery is how long an event waits for its place in the log where
	// nobody asks for it.
	sequenceEvery = 250 * time.Millisecond
	// statisticsEvery is how long PostgreSQL plans by what a table was like
	// before many records came.
	statisticsEvery = 3 * time.Second
)

// lease is a lease of this daemon for something that one of many does.
func (d *Daemon) lease(name string) leases.Lease {
	return leases.Lease{Name: name, Holder: d.id, TTL: leaseFor, Log: d.log}
}

// newID names one run of a daemon, for people too.
func newID() string {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown"
	}
	return host + "/" + store.NewID()
}

// hold returns what runs work that one of the daemons on a database does at a
// time. The embedded store has one daemon.
func (d *Daemon) hold(name string) provision.Hold {
	return func(ctx context.Context, work func(context.Context, func(*store.Tx) error) error) {
		if !d.db.Concurrent() {
			_ = work(ctx, func(*store.Tx) error { return nil }) // it ends with ctx
			return
		}
		l := d.lease(name)
		l.Run(ctx, d.db, func(ctx context.Context, epoch int64) error {
			return work(ctx, func(tx *store.Tx) error { return leases.Fence(tx, l.Name, l.Holder, epoch) })
		})
	}
}

// sequence gives events their places until ctx ends. It may meet others who do,
// before they read the log, so it needs no fence.
func (d *Daemon) sequence(ctx context.Context, _ int64) error {
	tick := time.NewTicker(sequenceEvery)
	defer tick.Stop()
	for {
		if err := events.CatchUp(ctx, d.db); err != nil {
			return err
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil
		}
	}
}

// statistics keeps what PostgreSQL plans by up to date until ctx ends.
func (d *Daemon) statistics(ctx context.Context) {
	tick := time.NewTicker(statisticsEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
		tables, err := d.db.TakeStatistics(ctx)
		switch {
		case err != nil && ctx.Err() == nil:
			d.log.Warn("the statistics that queries are planned by could not be taken; PostgreSQL takes them within a minute", "error", err)
		case len(tables) > 0:
			d.log.Debug("the statistics that queries are planned by were taken", "tables", tables)
		}
	}
}
