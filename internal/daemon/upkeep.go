package daemon

import (
	"context"
	"errors"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
	"usher/sync/schedule"
)

const (
	// forgettingEvents is the job that deletes events that need not be kept.
	forgettingEvents = "forget-events"
	// repairing is the job that holds memberships to what they should be.
	repairing = "repair-drift"
	// repairingFor is how long that may take.
	repairingFor = 4 * time.Hour
	// parentPage and recountPage are how many parents, and directories, are read
	// at a time.
	parentPage, recountPage = 100, 10
)

// upkeepMetrics say what the daemon put right and let go of by itself.
type upkeepMetrics struct {
	forgotten prometheus.Counter
	repaired  *prometheus.CounterVec
}

func newUpkeepMetrics() upkeepMetrics {
	m := upkeepMetrics{
		forgotten: prometheus.NewCounter(prometheus.CounterOpts{Name: "usher_events_forgotten_total", Help: "Events that were deleted since they were older than events.keep_for."}),
		repaired: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "usher_drift_repaired_total",
			Help: "What was not as users, groups and rules make it, and was put right: membership, or total, of a directory's records. Anything but 0 is a mistake of usher's, or somebody wrote to its database.",
		}, []string{"kind"}),
	}
	for _, kind := range []string{"membership", "total"} {
		m.repaired.WithLabelValues(kind)
	}
	return m
}

// forgetEvents deletes events that are older than they are kept.
func (d *Daemon) forgetEvents(ctx context.Context, r *schedule.Run) error {
	for n := int64(1); n > 0; r.Count("forgotten", n) {
		if err := d.fenced(ctx, r, func(tx *store.Tx) (err error) {
			n, err = events.Forget(tx, tx.Now()-d.cfg.Events.KeepFor.Microseconds(), atOnce)
			return err
		}); err != nil {
			return err
		}
		d.metrics.upkeep.forgotten.Add(float64(n))
	}
	return nil
}

// repairDrift goes through everybody of every parent, a batch in a transaction of
// its own, and through the totals of directories. It reads, and writes where
// something is wrong.
func (d *Daemon) repairDrift(ctx context.Context, r *schedule.Run) error {
	for after := ""; ; {
		var page []*tenants.Parent
		if err := d.db.Read(ctx, func(tx *store.Tx) (err error) {
			page, err = tenants.Parents(tx, after, parentPage)
			return err
		}); err != nil || len(page) == 0 {
			return err
		}
		for _, p := range page {
			after = p.ID
			if err := errors.Join(d.repairPeople(ctx, r, p.ID), d.recount(ctx, r, p.ID)); err != nil {
				return err
			}
			r.Count("parents", 1)
		}
	}
}

func (d *Daemon) repairPeople(ctx context.Context, r *schedule.Run, parent string) error {
	c := provision.Change{Parent: parent, Actor: identity.Actor{Kind: identity.ActorSchedule}}
	for after := ""; ; {
		var last string
		var repaired int
		fix := func(tx *store.Tx) (err error) {
			last, repaired, err = d.engine.RepairDrift(tx, c, after)
			return err
		}
		err := d.db.View(ctx, fix)
		if errors.Is(err, store.ErrReadOnly) {
			err = d.fenced(ctx, r, fix)
		}
		if err != nil || last == "" {
			return err
		}
		after = last
		d.repaired(r, "membership", repaired)
	}
}

func (d *Daemon) recount(ctx context.Context, r *schedule.Run, parent string) error {
	for after := ""; ; {
		var last string
		var wrong int
		count := func(tx *store.Tx) (err error) {
			last, wrong, err = d.engine.Recount(tx, parent, after, recountPage)
			return err
		}
		err := d.db.View(ctx, count)
		if err == nil && wrong > 0 {
			err = d.fenced(ctx, r, count)
		}
		if err != nil || last == "" {
			return err
		}
		after = last
		d.repaired(r, "total", wrong)
	}
}

func (d *Daemon) repaired(r *schedule.Run, kind string, n int) {
	if n == 0 {
		return
	}
	d.log.Warn("something was not as it should be, and was put right", "kind", kind, "count", n, "run", r.ID)
	d.metrics.upkeep.repaired.WithLabelValues(kind).Add(float64(n))
	r.Count(kind+"s_repaired", int64(n))
}
