package provision

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
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
}

// NewWorker returns a worker. report is told how many marks there are, and how
// many people a batch has settled.
func NewWorker(db *store.DB, e *Engine, hold Hold, log *slog.Logger, report func(marks, people int)) *Worker {
	return &Worker{db: db, engine: e, hold: hold, log: log, report: report, wake: make(chan struct{}, 1)}
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
		err := w.settle(ctx, fence)
		if err == nil {
			err = w.tell(ctx)
		}
		if err == nil && stale {
			err = w.resolve(ctx, fence)
		}
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

// tell logs the guards' runs that have come to be held. Each is logged once, and
// again by a worker that takes over.
func (w *Worker) tell(ctx context.Context) error {
	return w.db.Read(ctx, func(tx *store.Tx) error {
		open, err := runs.OpenGuards(tx, "", "", batch)
		if err != nil {
			return err
		}
		held := make(map[string]bool, len(open))
		for _, run := range open {
			held[run.ID] = true
			if !w.told[run.ID] {
				w.log.Warn("a guard holds changes until somebody decides; look at them with: usher run show "+run.ID,
					"parent_id", run.Parent, "scope", run.Scope, "guard", run.Detail.Guard, "counted", run.Detail.Counted, "limit", run.Detail.Limit, "request_id", run.RequestID)
			}
		}
		w.told = held
		return nil
	})
}

// resolve ends the guards' runs that hold nothing any more.
func (w *Worker) resolve(ctx context.Context, fence func(*store.Tx) error) error {
	parents := map[string]bool{}
	err := w.db.View(ctx, func(tx *store.Tx) error {
		clear(parents)
		open, err := runs.OpenGuards(tx, "", "", batch)
		for _, run := range open {
			some, err := HeldBy(tx, run, "", 1)
			if err != nil {
				return err
			}
			if len(some) == 0 {
				parents[run.Parent] = true
			}
		}
		return err
	})
	if err != nil {
		return err
	}
	for parent := range parents {
		if err := w.update(ctx, fence, func(tx *store.Tx) error {
			if err := tenants.Lock(tx, parent); err != nil {
				return err
			}
			return w.engine.ResolveRuns(tx, Change{Parent: parent, Actor: identity.Actor{Kind: identity.ActorSchedule}})
		}); err != nil {
			return err
		}
	}
	return nil
}

// settle works until no mark is left, or ctx ends.
func (w *Worker) settle(ctx context.Context, fence func(*store.Tx) error) error {
	for more := true; more; {
		var marks int
		if err := w.db.Read(ctx, func(tx *store.Tx) (err error) {
			marks, err = dirty.Count(tx)
			return err
		}); err != nil {
			return err
		}
		w.report(marks, 0)
		if marks == 0 {
			return nil
		}
		var people int
		err := w.update(ctx, fence, func(tx *store.Tx) (err error) {
			people, more, err = w.engine.SettleDirty(tx)
			return err
		})
		if err != nil {
			return w.postpone(ctx, fence, err)
		}
		w.report(marks, people)
	}
	return nil
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
