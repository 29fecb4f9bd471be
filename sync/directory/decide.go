package directory

import (
	"context"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// Apply takes what a run of kind reconcile holds: somebody has seen it, under a
// hash, and where that is given nothing else is taken. The floor still holds. It
// needs no directory, and what came back since is not taken. Of the users that are gone
// or disabled it counts those who stand for somebody: the others, who were rebound, take
// nothing from anybody.
func (r *Runner) Apply(ctx context.Context, c provision.Change, run, hash string) (Counts, error) {
	var out Counts
	err := r.decided(ctx, c, run, hash, func(ctx context.Context, x *execution) error {
		x.c.Approved = true
		if err := x.applyHeld(ctx); err != nil {
			return err
		}
		out = x.out.Counts
		return x.decide(ctx, run, runs.StateApplied)
	})
	return out, err
}

// Discard leaves what a run of kind reconcile holds as it is: all of it stays held,
// and waits for nobody, each thing until the directory says otherwise of it.
func (r *Runner) Discard(ctx context.Context, c provision.Change, run string) error {
	return r.decided(ctx, c, run, "", func(ctx context.Context, x *execution) error {
		hash := x.state.HeldHash
		if err := x.setHash(ctx, ""); err != nil { // what is half discarded is not applied
			return err
		}
		for _, kind := range []string{ldapstate.KindUser, ldapstate.KindGroup} {
			for n := heldAtOnce; n == heldAtOnce; {
				err := x.update(ctx, func(tx *store.Tx) (err error) {
					n, err = ldapstate.Acknowledge(tx, x.src.Parent, x.src.Directory, kind, heldAtOnce)
					return err
				})
				if err != nil {
					return err
				}
			}
		}
		x.state.Acknowledged = hash // for runs of the release before
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

// stillHeld returns a run of kind reconcile that waits, and holds its parent alone.
func stillHeld(tx *store.Tx, parent, id string) (*runs.Run, error) {
	if err := tenants.Lock(tx, parent); err != nil {
		return nil, err
	}
	run, err := runs.Get(tx, parent, id)
	if err != nil {
		return nil, err
	}
	if run == nil || run.State != runs.StateHeld || run.Kind != runs.KindReconcile {
		return nil, errDecided()
	}
	return run, nil
}

func errDecided() error {
	return identity.Errorf(identity.CodeConflict, "run_decided", "the run does not wait any more")
}

// decided runs work on what a run holds, while nobody else reads the directory, and
// where it is what the hash names that somebody saw; hash empty: whatever it is.
func (r *Runner) decided(ctx context.Context, c provision.Change, id, hash string, work func(context.Context, *execution) error) error {
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
		if x.open == nil || x.open.ID != id { // it ended before its turn, and another may wait
			return errDecided()
		}
		if hash != "" && hash != x.state.HeldHash {
			return identity.Errorf(identity.CodeConflict, "plan_changed",
				"this is not what was shown under hash %s any more; look again with: usher run show %s; nothing was changed", hash, id)
		}
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
		case ldapstate.ActionRemove:
			p.action = vanished
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
		counts.Gone, counts.Disabled = 0, 0
		for _, p := range chunk {
			switch u := b.records[p.key]; {
			case u == nil || u.Account == "":
			case p.action == vanished:
				counts.Gone++
			case p.action == disabled:
				counts.Disabled++
			}
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
