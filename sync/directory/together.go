package directory

import (
	"context"

	"usher/internal/store"
	"usher/internal/store/tenants"
)

// writing is one of the transactions that a run ends with, or one part of the one
// that a small run ends with.
type writing struct {
	do   func(*store.Tx) error
	done func() // called once it is committed; nil: nothing is
}

// together reports whether what a run has to do is little enough for one
// transaction, and of one sort, so that what it locks is locked in one order: no
// group is called otherwise or gone, and people are all of those who are applied
// in the same pass.
func (x *execution) together(pl *planner) bool {
	if x.d == nil || x.finding != nil || len(x.groups) > groupsAtOnce || pl.people > peopleAtOnce || pl.moves > movesAtOnce {
		return false
	}
	for i := range x.groups {
		if a := x.groups[i].action; a == changed || a == vanished {
			return false
		}
	}
	passes := 0
	for _, n := range pl.passes {
		if n > 0 {
			passes++
		}
	}
	return passes <= 1
}

// write does one part of a run's end: in a transaction of its own, or together
// with the other parts once flush is called.
func (x *execution) write(ctx context.Context, w writing) error {
	if x.small {
		x.writings = append(x.writings, w)
		return nil
	}
	err := x.update(ctx, w.do)
	if err == nil && w.done != nil {
		w.done()
	}
	return err
}

// flush does what write has put off.
func (x *execution) flush(ctx context.Context) error {
	if len(x.writings) == 0 {
		return nil
	}
	err := x.update(ctx, func(tx *store.Tx) error {
		if err := tenants.Share(tx, x.src.Parent); err != nil {
			return err
		}
		for _, w := range x.writings {
			if err := w.do(tx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, w := range x.writings {
		if w.done != nil {
			w.done()
		}
	}
	x.writings = nil
	return nil
}
