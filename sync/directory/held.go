package directory

import (
	"context"

	"usher/internal/identity"
	"usher/internal/provision"
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
	return x.open(ctx, hash, int64(pl.held))
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

// open has what is held wait in a run, the one that does already or a new one.
func (x *execution) open(ctx context.Context, hash string, n int64) (id string, err error) {
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

// Apply takes what a run of kind reconcile holds: somebody has seen it. The floor
// still holds. It needs no directory, and what came back since is not taken.
func (r *Runner) Apply(ctx context.Context, c provision.Change, run string) (Counts, error) {
	var out Counts
	err := r.decided(ctx, c, run, func(ctx context.Context, x *execution) error {
		x.c.Approved = true
		if err := x.applyHeld(ctx); err != nil {
			return err
		}
		out = x.out.Counts
		return x.decide(ctx, run, runs.StateApplied)
	})
	return out, err
}

// Discard leaves what a run of kind reconcile holds as it is: the same set is not
// held again, and waits for nobody, until it is another one.
func (r *Runner) Discard(ctx context.Context, c provision.Change, run string) error {
	return r.decided(ctx, c, run, func(ctx context.Context, x *execution) error {
		x.state.Acknowledged = x.state.HeldHash
		if err := x.dropOthers(ctx, ""); err != nil {
			return err
		}
		return x.decide(ctx, run, runs.StateDiscarded)
	})
}

func (x *execution) decide(ctx context.Context, id, state string) error {
	x.state.HeldHash = ""
	return x.update(ctx, func(tx *store.Tx) error {
		run, err := stillHeld(tx, x.c.Parent, id)
		if err != nil {
			return err
		}
		if err := x.r.p.Engine.DecideReconcile(tx, x.c, run, state); err != nil {
			return err
		}
		return ldapstate.Set(tx, x.src.Parent, x.src.Directory, x.state)
	})
}

// stillHeld returns a run of kind reconcile that waits.
func stillHeld(tx *store.Tx, parent, id string) (*runs.Run, error) {
	if err := tenants.Share(tx, parent); err != nil {
		return nil, err
	}
	run, err := runs.Get(tx, parent, id)
	if err != nil {
		return nil, err
	}
	if run == nil || run.State != runs.StateHeld || run.Kind != runs.KindReconcile {
		return nil, identity.Errorf(identity.CodeConflict, "run_decided", "the run does not wait any more")
	}
	return run, nil
}

// decided runs work on what a run holds, while nobody else reads the directory.
func (r *Runner) decided(ctx context.Context, c provision.Change, id string, work func(context.Context, *execution) error) error {
	src := Source{Parent: c.Parent}
	err := r.p.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		run, err := stillHeld(tx, c.Parent, id)
		if err != nil {
			return err
		}
		src.Directory, _ = runs.ScopedDirectory(run.Scope)
		return nil
	})
	if err != nil {
		return err
	}
	return r.alone(ctx, src, func(ctx context.Context, x *execution) error {
		x.c.Actor, x.c.RequestID = c.Actor, c.RequestID
		if x.state.HeldHash == "" {
			return identity.Errorf(identity.CodeConflict, "run_unfinished", "what the run holds was being written when it was interrupted; let the directory be read once more, and look again")
		}
		x.decides = id
		return work(ctx, x)
	})
}

// applyHeld takes what is held, users first.
func (x *execution) applyHeld(ctx context.Context) error {
	for {
		var held []ldapstate.Held
		err := x.r.p.DB.Read(ctx, func(tx *store.Tx) (err error) {
			held, err = ldapstate.HeldAfter(tx, x.src.Parent, x.src.Directory, ldapstate.KindUser, ldapstate.Held{}, peopleAtOnce)
			return err
		})
		if err != nil {
			return err
		}
		if len(held) == 0 {
			break
		}
		if err := x.applyHeldUsers(ctx, held); err != nil {
			return err
		}
	}
	for {
		var ids []string
		err := x.update(ctx, func(tx *store.Tx) error {
			ids = nil
			held, err := ldapstate.HeldAfter(tx, x.src.Parent, x.src.Directory, ldapstate.KindGroup, ldapstate.Held{}, groupsAtOnce)
			if err != nil {
				return err
			}
			for _, h := range held {
				ids = append(ids, h.ID)
				if err := ldapstate.Release(tx, x.src.Parent, x.src.Directory, h); err != nil {
					return err
				}
			}
			if len(ids) == 0 {
				return nil
			}
			if err := runs.AddApplied(tx, x.src.Parent, x.decides, int64(len(ids))); err != nil {
				return err
			}
			return x.removeGroups(tx, ids)
		})
		if err != nil || len(ids) == 0 {
			return err
		}
		x.out.Counts.GroupsGone += len(ids)
	}
}

func (x *execution) applyHeldUsers(ctx context.Context, held []ldapstate.Held) error {
	var chunk []*person
	groups := map[string]bool{}
	var counts Counts
	for _, h := range held {
		k := keyOf(h.ID)
		if len(chunk) == 0 || chunk[len(chunk)-1].key != k {
			chunk = append(chunk, &person{key: k})
		}
		p := chunk[len(chunk)-1]
		switch h.Action {
		case ldapstate.ActionLeave:
			p.leaves = append(p.leaves, keyOf(h.Group))
			groups[h.Group] = true
			counts.MembersRemoved++
		case ldapstate.ActionDisable:
			p.action = disabled
			counts.Disabled++
		case ldapstate.ActionRemove:
			p.action = vanished
			counts.Gone++
		}
	}
	ids := make([]string, 0, len(groups))
	for id := range groups {
		ids = append(ids, id)
	}
	err := x.update(ctx, func(tx *store.Tx) error {
		b := batch{x: x, tx: tx, c: x.c}
		if err := b.apply(chunk); err != nil {
			return err
		}
		for _, h := range held {
			if err := ldapstate.Release(tx, x.src.Parent, x.src.Directory, h); err != nil {
				return err
			}
		}
		if err := runs.AddApplied(tx, x.src.Parent, x.decides, int64(len(held))); err != nil {
			return err
		}
		return ldapstate.LookAnew(tx, x.src.Parent, x.src.Directory, ids)
	})
	if err == nil {
		x.out.Counts.add(counts)
	}
	return err
}
