package provision

import (
	"context"
	"runtime"

	"usher/internal/store"
)

// Limit makes large what tests can afford: see limits.
func (e *Engine) Limit(atOnce, listed, batch int) {
	e.limits = limits{atOnce: atOnce, listed: listed, batch: batch, everyone: atOnce, swept: batch}
}

// RecomputeNow is RecomputeAll in the transaction, of however many.
func (e *Engine) RecomputeNow(tx *store.Tx, c Change) (Losses, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return Losses{}, err
	}
	return e.recomputeAll(tx, snap, c)
}

// Look has a worker that nobody else is beside do all there is to do, as it does
// each minute.
func (w *Worker) Look(ctx context.Context) error {
	return w.look(ctx, func(*store.Tx) error { return nil }, true)
}

// Hold has logins wait until release, as if as many statements as may be were under
// way, and waits for n of them in between.
func (r *MarksReader) Hold() (await func(n int), release func()) {
	r.mu.Lock()
	r.busy = marksAtOnce
	r.mu.Unlock()
	await = func(n int) {
		for {
			r.mu.Lock()
			there := len(r.waiting)
			r.mu.Unlock()
			if there == n {
				return
			}
			runtime.Gosched()
		}
	}
	return await, func() {
		for range marksAtOnce {
			r.next()
		}
	}
}

// Stick has a statement be under way that does not end until unstick.
func (r *MarksReader) Stick() (unstick func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.busy++
	r.began()
	return r.next
}

// Idle reports that no statement is under way and nobody waits.
func (r *MarksReader) Idle() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.busy == 0 && len(r.waiting) == 0
}
