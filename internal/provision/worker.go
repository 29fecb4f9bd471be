package provision

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/dirty"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// lookEvery is how often a worker looks for marks that nobody woke it for: those
// of other processes, and those that failed.
const lookEvery = time.Second

// stuckAfter is how many times in a row a mark fails until what waits for it goes on
// without it. It is tried about once a second.
const stuckAfter = 60

// resolveEvery is how often a worker ends runs that hold nothing any more.
const resolveEvery = time.Minute

// Hold runs work while this process alone may do it, until ctx ends. work calls
// fence first in each of its transactions, and ends with its context or with an
// error of fence.
type Hold func(ctx context.Context, work func(ctx context.Context, fence func(*store.Tx) error) error)

// Worker settles, in bounded batches, the people whom changes concerned that
// were too large for a request's transaction.
type Worker struct {
	db     *store.DB
	engine *Engine
	hold   Hold
	log    *slog.Logger
	report func(marks, people int)
	wake   chan struct{}
	told   map[string]bool // held runs that the log has, by id
	failed map[markKey]int // how many times in a row marks have failed
}

type markKey struct{ parent, kind, target string }

func keyOf(r *dirty.Row) markKey { return markKey{r.Parent, r.Kind, r.Target} }

// NewWorker returns a worker. report is told how many marks there are, and how
// many people a batch has settled.
func NewWorker(db *store.DB, e *Engine, hold Hold, log *slog.Logger, report func(marks, people int)) *Worker {
	return &Worker{db: db, engine: e, hold: hold, log: log, report: report, wake: make(chan struct{}, 1), failed: map[markKey]int{}}
}

// Nudge makes the worker look at once. Whoever has committed a transaction that
// is Marked calls it; it never waits.
func (w *Worker) Nudge() {
	select {
	case w.wake <- struct{}{}:
	default: // it is about to look
	}
}

// Run works until ctx ends.
func (w *Worker) Run(ctx context.Context) { w.hold(ctx, w.work) }

// errFenced says that another process does this work by now.
var errFenced = errors.New("another process settles people by now")

func (w *Worker) work(ctx context.Context, fence func(*store.Tx) error) error {
	defer w.report(0, 0)
	tick, resolve := time.NewTicker(lookEvery), time.NewTicker(resolveEvery)
	defer tick.Stop()
	defer resolve.Stop()
	for stale := false; ; {
		err := w.look(ctx, fence, stale)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, errFenced):
			return err
		case err != nil:
			w.log.Error("people could not be settled; it is tried again", "error", err)
		}
		stale = false
		select {
		case <-w.wake:
		case <-tick.C:
		case <-resolve.C:
			stale = true
		case <-ctx.Done():
		}
	}
}

// look does all there is to do now; stale: runs that may hold nothing any more are
// looked for too. What one tenant fails at keeps none of the others from it.
func (w *Worker) look(ctx context.Context, fence func(*store.Tx) error, stale bool) error {
	err := w.settle(ctx, fence)
	if !over(ctx, err) {
		err = errors.Join(err, w.tell(ctx))
	}
	if stale && !over(ctx, err) {
		err = errors.Join(err, w.resolve(ctx, fence))
	}
	return err
}

// over reports whether nothing more is this worker's to do.
func over(ctx context.Context, err error) bool { return ctx.Err() != nil || errors.Is(err, errFenced) }

// tell logs the guards' runs that have come to be held. Each is logged once, and
// again by a worker that takes over.
func (w *Worker) tell(ctx context.Context) error {
	held := make(map[string]bool, len(w.told))
	err := w.guards(ctx, func(_ *store.Tx, run *runs.Run) error {
		held[run.ID] = true
		if !w.told[run.ID] {
			w.log.Warn("a guard holds changes until somebody decides; look at them with: usher run show "+run.ID,
				"parent_id", run.Parent, "scope", run.Scope, "guard", run.Detail.Guard, "counted", run.Detail.Counted, "limit", run.Detail.Limit, "request_id", run.RequestID)
		}
		return nil
	})
	if err != nil {
		maps.Copy(held, w.told) // of those that were not read
	}
	w.told = held
	return err
}

// guards calls fn with the guards' runs that are held, a batch of them in a
// transaction.
func (w *Worker) guards(ctx context.Context, fn func(tx *store.Tx, run *runs.Run) error) error {
	for after, more := "", true; more; {
		if err := w.db.Read(ctx, func(tx *store.Tx) error {
			open, err := runs.OpenGuards(tx, "", after, batch)
			if err != nil {
				return err
			}
			for _, run := range open {
				after = run.ID
				if err := fn(tx, run); err != nil {
					return err
				}
			}
			more = len(open) == batch
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

// resolve ends the guards' runs that hold nothing any more.
func (w *Worker) resolve(ctx context.Context, fence func(*store.Tx) error) error {
	parents := map[string]bool{}
	failed := w.guards(ctx, func(tx *store.Tx, run *runs.Run) error {
		some, err := HeldBy(tx, run, "", 1)
		if err == nil && len(some) == 0 {
			parents[run.Parent] = true
		}
		return err
	})
	for parent := range parents {
		err := w.update(ctx, fence, func(tx *store.Tx) error {
			if err := tenants.Lock(tx, parent); err != nil {
				return err
			}
			return w.engine.ResolveRuns(tx, Change{Parent: parent, Actor: identity.Actor{Kind: identity.ActorSchedule}})
		})
		if err != nil {
			failed = errors.Join(failed, fmt.Errorf("the runs of parent %s: %w", parent, err))
		}
		if over(ctx, err) {
			break
		}
	}
	return failed
}

// maxFailed is how many marks may fail before a worker rests.
const maxFailed = 16

// settle works until no mark is left but such as have failed, or ctx ends.
func (w *Worker) settle(ctx context.Context, fence func(*store.Tx) error) error {
	var failed []error
	for more := true; more; {
		var marks int
		if err := w.db.Read(ctx, func(tx *store.Tx) (err error) {
			marks, err = dirty.Count(tx)
			return err
		}); err != nil {
			return errors.Join(append(failed, err)...)
		}
		w.report(marks, 0)
		if marks == 0 {
			clear(w.failed)
		}
		if marks <= len(failed) {
			break
		}
		people, some, err := w.batch(ctx, fence)
		if more = some; err != nil {
			err = w.postpone(ctx, fence, err)
			failed = append(failed, err)
			more = !over(ctx, err) && len(failed) < maxFailed
			continue
		}
		w.report(marks, people)
	}
	return errors.Join(failed...)
}

// batch settles one batch, and notes whether its mark fails.
func (w *Worker) batch(ctx context.Context, fence func(*store.Tx) error) (people int, more bool, err error) {
	var row *dirty.Row
	err = w.update(ctx, fence, func(tx *store.Tx) (err error) {
		row, people, err = w.engine.settleNext(tx, func(r *dirty.Row) bool { return w.failed[keyOf(r)] >= stuckAfter })
		return err
	})
	switch {
	case row == nil:
		return people, false, err
	case err == nil:
		delete(w.failed, keyOf(row))
	default:
		w.failed[keyOf(row)]++
	}
	return people, true, err
}

func (w *Worker) update(ctx context.Context, fence, fn func(*store.Tx) error) error {
	return w.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if err := fence(tx); err != nil {
			return fmt.Errorf("%w: %w", errFenced, err)
		}
		return fn(tx)
	})
}

// postpone puts the oldest mark, which failed, behind the others.
func (w *Worker) postpone(ctx context.Context, fence func(*store.Tx) error, cause error) error {
	if errors.Is(cause, errFenced) || ctx.Err() != nil {
		return cause
	}
	return errors.Join(cause, w.update(ctx, fence, func(tx *store.Tx) error {
		row, err := nextMark(tx)
		if err != nil || row == nil {
			return err
		}
		return dirty.Postpone(tx, row)
	}))
}
