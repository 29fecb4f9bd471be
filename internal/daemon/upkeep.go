package daemon

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/dirty"
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
			Help: "What was not as users, groups and rules make it, and was put right: membership, total, of a directory's records, or seat, of how many of a tier are used. Anything but 0 is a mistake of usher's, or somebody wrote to its database.",
		}, []string{"kind"}),
	}
	for _, kind := range []string{"membership", "total", "seat"} {
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

// repairDrift goes through everybody of every parent and every organization without
// one, a batch in a transaction of its own, and through the totals of directories
// and the seats of tiers. It reads, and writes where something is wrong.
func (d *Daemon) repairDrift(ctx context.Context, r *schedule.Run) error {
	parents := func(tx *store.Tx, after string) (ids []string, err error) {
		page, err := tenants.Parents(tx, after, parentPage)
		for _, p := range page {
			ids = append(ids, p.ID)
		}
		return ids, err
	}
	lone := func(tx *store.Tx, after string) (ids []string, err error) {
		page, err := tenants.Standalone(tx, after, parentPage)
		for _, o := range page {
			ids = append(ids, o.Parent)
		}
		return ids, err
	}
	return errors.Join(d.repairAll(ctx, r, "parents", parents), d.repairAll(ctx, r, "standalone", lone))
}

// repairAll repairs the tenants that a list has, and counts those that it could, and
// those whose people are being settled.
// One that it cannot, such as one whose policy does not compile, keeps none of the
// others from it.
func (d *Daemon) repairAll(ctx context.Context, r *schedule.Run, what string, list func(tx *store.Tx, after string) ([]string, error)) error {
	var failed error
	for after := ""; ; {
		var page []string
		if err := d.db.Read(ctx, func(tx *store.Tx) (err error) {
			page, err = list(tx, after)
			return err
		}); err != nil || len(page) == 0 {
			return errors.Join(failed, err)
		}
		for _, id := range page {
			after = id
			waits, err := d.repairPeople(ctx, r, id)
			err = errors.Join(err, d.recount(ctx, r, id), d.recountSeats(ctx, r, id))
			switch {
			case err == nil && waits:
				r.Count("deferred", 1)
			case err == nil:
				r.Count(what, 1)
			case ctx.Err() != nil:
				return errors.Join(failed, err)
			default:
				failed = errors.Join(failed, fmt.Errorf("tenant %s: %w", id, err))
			}
		}
	}
}

func (d *Daemon) recountSeats(ctx context.Context, r *schedule.Run, parent string) error {
	c := provision.Change{Parent: parent, Actor: identity.Actor{Kind: identity.ActorSchedule}}
	var wrong int
	count := func(tx *store.Tx) (err error) {
		wrong, err = d.engine.RecountSeats(tx, c)
		return err
	}
	err := d.db.View(ctx, count)
	if err == nil && wrong > 0 {
		err = d.fenced(ctx, r, count)
	}
	if err == nil {
		d.repaired(r, "seat", wrong)
	}
	return err
}

// repairPeople repairs the memberships of a tenant. waits: very many of its people are
// being settled, which takes longer than it waits for; they have not drifted, and the
// next run looks at them.
func (d *Daemon) repairPeople(ctx context.Context, r *schedule.Run, parent string) (waits bool, err error) {
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
		if pending(err) {
			d.awaitSettled(ctx, parent)
			err = d.fenced(ctx, r, fix)
		}
		if pending(err) {
			d.log.Info("memberships are not looked at for drift: very many people are being settled after a large change", "parent", parent, "run", r.ID)
			return true, nil
		}
		if err != nil || last == "" {
			return false, err
		}
		after = last
		d.repaired(r, "membership", repaired)
	}
}

func pending(err error) bool { return identity.AsError(err).Reason == provision.ReasonPending }

// awaitSettled waits, for a while, until nobody of a parent is to be settled any
// more: a run has the time.
func (d *Daemon) awaitSettled(ctx context.Context, parent string) {
	for until := time.Now().Add(d.patience); ctx.Err() == nil && time.Now().Before(until); {
		var pending bool
		err := d.db.Read(ctx, func(tx *store.Tx) (err error) {
			pending, err = dirty.Any(tx, parent)
			return err
		})
		if err == nil && !pending {
			return
		}
		select {
		case <-time.After(tellEvery):
		case <-ctx.Done():
		}
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
