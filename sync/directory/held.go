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

// keepHeld writes down what the run would take, in the place of what an earlier
// one would have, and opens the run of kind reconcile that it waits in, unless
// somebody discarded the very same. It returns the id of that run, "" where there
// is none.
func (x *execution) keepHeld(ctx context.Context, pl *planner) (string, error) {
	hash := hexOf(pl.losses)
	if hash == x.state.Acknowledged {
		return "", x.settleHeld(ctx, "")
	}
	if err := x.setHash(ctx, ""); err != nil { // what is half written is not applied
		return "", err
	}
	var rows []ldapstate.Held
	flush := func() error {
		some := rows
		rows = nil
		return x.update(ctx, func(tx *store.Tx) error { return ldapstate.Hold(tx, x.src.Parent, x.src.Directory, x.out.ID, some) })
	}
	add := func(h ldapstate.Held) error {
		if rows = append(rows, h); len(rows) < heldAtOnce {
			return nil
		}
		return flush()
	}
	for i := range x.groups {
		if g := &x.groups[i]; g.action == vanished {
			if err := add(ldapstate.Held{Kind: ldapstate.KindGroup, ID: g.key.id(), Action: ldapstate.ActionRemove}); err != nil {
				return "", err
			}
		}
	}
	err := x.people(func(p *person) error {
		for _, g := range p.leaves {
			if err := add(ldapstate.Held{Kind: ldapstate.KindUser, ID: p.key.id(), Action: ldapstate.ActionLeave, Group: g.id()}); err != nil {
				return err
			}
		}
		switch p.action {
		case disabled:
			return add(ldapstate.Held{Kind: ldapstate.KindUser, ID: p.key.id(), Action: ldapstate.ActionDisable})
		case vanished:
			return add(ldapstate.Held{Kind: ldapstate.KindUser, ID: p.key.id(), Action: ldapstate.ActionRemove})
		}
		return nil
	})
	if err == nil {
		err = flush()
	}
	if err == nil {
		err = x.dropOthers(ctx, x.out.ID)
	}
	if err != nil {
		return "", err
	}
	return x.await(ctx, hash, int64(pl.held))
}

// dropOthers lets go of what other runs found.
func (x *execution) dropOthers(ctx context.Context, run string) error {
	var n int64
	drop := func(tx *store.Tx) (err error) {
		n, err = ldapstate.ReleaseOthers(tx, x.src.Parent, x.src.Directory, run, heldAtOnce)
		return err
	}
	if x.small { // nothing waits but what an interrupted run has left
		return x.write(ctx, writing{do: drop})
	}
	for {
		if err := x.update(ctx, drop); err != nil || n < heldAtOnce {
			return err
		}
	}
}

func (x *execution) setHash(ctx context.Context, hash string) error {
	x.state.HeldHash = hash
	return x.update(ctx, func(tx *store.Tx) error { return ldapstate.Set(tx, x.src.Parent, x.src.Directory, x.state) })
}

// await has what is held wait in a run, the one that does already or a new one.
func (x *execution) await(ctx context.Context, hash string, n int64) (id string, err error) {
	x.state.HeldHash = hash
	err = x.update(ctx, func(tx *store.Tx) error {
		run := runs.Run{Parent: x.src.Parent, Kind: runs.KindReconcile, Scope: runs.DirectoryScope(x.src.Directory), Detail: *x.finding, Actor: x.c.Actor, RequestID: x.c.RequestID}
		before, err := runs.Open(tx, run.Parent, run.Kind, "", run.Scope)
		if err != nil {
			return err
		}
		if before != nil {
			n = 0
		}
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

// settleHeld lets go of what was held, and ends the run that it waited in, if
// one does: nothing is to be lost any more, or not past a limit. acknowledged is
// the hash that somebody discarded, which stays where what is held is the same.
func (x *execution) settleHeld(ctx context.Context, run string) error {
	if err := x.dropOthers(ctx, run); err != nil {
		return err
	}
	x.state.HeldHash = ""
	return x.write(ctx, writing{do: func(tx *store.Tx) error {
		if err := tenants.Share(tx, x.src.Parent); err != nil {
			return err
		}
		open, err := runs.Open(tx, x.src.Parent, runs.KindReconcile, "", runs.DirectoryScope(x.src.Directory))
		if err != nil {
			return err
		}
		if open != nil {
			if err := x.r.p.Engine.DecideReconcile(tx, x.c, open, runs.StateResolved); err != nil {
				return err
			}
		}
		return ldapstate.Set(tx, x.src.Parent, x.src.Directory, x.state)
	}})
}
