package directory

import (
	"context"

	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/ldapstate"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// heldAtOnce bounds one transaction that writes what is held.
const heldAtOnce = 1000

// waitingHash names what waits behind the run; empty: nothing does.
func (x *execution) waitingHash(pl *planner) string {
	switch {
	case x.finding != nil:
		return hexOf(pl.losses)
	case pl.waits > 0:
		return hexOf(pl.waiting)
	}
	return ""
}

// limit is the limit that was passed by what waits behind the run, nil where
// nothing does.
func (x *execution) limit(pl *planner) *runs.Detail {
	if x.finding == nil && pl.waits > 0 {
		return &x.open.Detail
	}
	return x.finding
}

// keepHeld writes down what is held: what the run would take past a limit waits
// beside what does already, in one run of kind reconcile, and what is not found
// any more is let go of. It returns the id of that run, "" where nothing waits.
func (x *execution) keepHeld(ctx context.Context, pl *planner) (id string, err error) {
	if hexOf(pl.known) != x.state.Acknowledged {
		x.state.Acknowledged = ""
	}
	if x.open != nil {
		id = x.open.ID
	}
	if x.holds() || pl.stale > 0 {
		// What is half written is not applied.
		if x.finding == nil {
			err = x.setHash(ctx, "")
		} else {
			id, err = x.await(ctx, int64(pl.held))
		}
		if err == nil {
			err = x.writeHeld(ctx)
		}
		if err != nil {
			return "", err
		}
	}
	if hash := x.waitingHash(pl); hash != "" {
		return id, x.setHash(ctx, hash)
	}
	return "", x.settleHeld(ctx)
}

// writeHeld makes what is stored as held what is.
func (x *execution) writeHeld(ctx context.Context) error {
	var gone, found []ldapstate.Held
	flush := func() error {
		some, more := gone, found
		gone, found = nil, nil
		return x.update(ctx, func(tx *store.Tx) error {
			for _, h := range some {
				if err := ldapstate.Release(tx, x.src.Parent, x.src.Directory, h); err != nil {
					return err
				}
			}
			return ldapstate.Hold(tx, x.src.Parent, x.src.Directory, more)
		})
	}
	err := x.people(func(p *person) error {
		for _, w := range p.stale {
			gone = append(gone, w.held(p.key, ""))
		}
		if x.holds() && x.loses(p) {
			for _, w := range p.losses(x.agreed) {
				found = append(found, w.held(p.key, x.out.ID))
			}
		}
		if len(gone)+len(found) < heldAtOnce {
			return nil
		}
		return flush()
	})
	if err != nil {
		return err
	}
	for i := range x.groups { // behind the people: whoever is in them has left
		if g := &x.groups[i]; g.goes() && x.holds() {
			found = append(found, ldapstate.Held{Kind: ldapstate.KindGroup, ID: g.key.id(), Action: ldapstate.ActionRemove, By: x.out.ID, Acknowledged: x.agreed})
		}
	}
	gone = append(gone, x.staleGroups...)
	return flush()
}

// losses are what a run has found newly that a person would lose.
func (p *person) losses(agreed bool) (out []withheld) {
	is := waiting
	if agreed {
		is = discarded
	}
	if p.leaving() {
		out = append(out, withheld{action: p.action, is: is})
	}
	for _, g := range p.leaves {
		out = append(out, withheld{group: g, is: is})
	}
	return out
}

func (x *execution) setHash(ctx context.Context, hash string) error {
	x.state.HeldHash = hash
	return x.update(ctx, func(tx *store.Tx) error { return ldapstate.Set(tx, x.src.Parent, x.src.Directory, x.state) })
}

// await has n more things wait in a run, the one that others do already or a new
// one, before they are written down.
func (x *execution) await(ctx context.Context, n int64) (id string, err error) {
	x.state.HeldHash = ""
	err = x.update(ctx, func(tx *store.Tx) error {
		run := runs.Run{Parent: x.src.Parent, Kind: runs.KindReconcile, Scope: runs.DirectoryScope(x.src.Directory), Detail: *x.finding, Actor: x.c.Actor, RequestID: x.c.RequestID}
		var opened bool
		if id, opened, err = runs.Hold(tx, run, n); err != nil {
			return err
		}
		if opened {
			if err := x.log(tx, events.RunHeld, id, map[string]any{"scope": run.Scope, "kind": run.Kind}); err != nil {
				return err
			}
		}
		return ldapstate.Set(tx, x.src.Parent, x.src.Directory, x.state)
	})
	return id, err
}

// settleHeld ends the run that losses waited in, if one does: nothing is to be
// lost any more.
func (x *execution) settleHeld(ctx context.Context) error {
	x.state.HeldHash = ""
	return x.write(ctx, writing{do: func(tx *store.Tx) error {
		open, err := runs.Open(tx, x.src.Parent, runs.KindReconcile, "", runs.DirectoryScope(x.src.Directory))
		if err != nil {
			return err
		}
		if open != nil {
			if err := tenants.Lock(tx, x.src.Parent); err != nil {
				return err
			}
			if err := x.r.p.Engine.DecideReconcile(tx, x.c, open, runs.StateResolved); err != nil {
				return err
			}
		}
		return ldapstate.Set(tx, x.src.Parent, x.src.Directory, x.state)
	}})
}
