package provision

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// ApplyRun makes true what a guard's run holds, up to a batch of people, from
// their facts as they are now: what is no loss any more is none. done says that
// it was the last batch and that the run is applied; until then the caller calls
// again, in another transaction. The floor still holds.
func (e *Engine) ApplyRun(tx *store.Tx, c Change, run *runs.Run) (losses Losses, done bool, err error) {
	rest, err := HeldBy(tx, run, "", e.limits.batch)
	if err != nil {
		return losses, false, err
	}
	alone := len(rest) < e.limits.batch // the last batch, it seems
	accounts, err := e.heldBy(tx, c, run, "", alone)
	if err != nil {
		return losses, false, err
	}
	c.run = run.ID
	if losses, err = e.Recompute(tx, c, accounts); err != nil {
		return losses, false, err
	}
	if n := losses.Removed + losses.Downgraded + losses.Granted; n > 0 {
		if err := runs.AddApplied(tx, c.Parent, run.ID, int64(n)); err != nil {
			return losses, false, err
		}
	}
	if !alone || len(accounts) == e.limits.batch {
		return losses, false, nil
	}
	if empty, err := holdsNothing(tx, run); err != nil || !empty {
		return losses, false, err
	}
	return losses, true, e.decide(tx, c, run, runs.StateApplied, events.RunApplied)
}

// Seal has a guard's run hold what it holds and nothing that comes after, before
// it is looked at for the last time and applied, in whatever many transactions.
func Seal(tx *store.Tx, run *runs.Run) error {
	if err := tenants.Share(tx, run.Parent); err != nil {
		return err
	}
	if err := runs.Lock(tx, run.Parent, run.ID); err != nil { // whoever was about to give it more has
		return err
	}
	return runs.Seal(tx, run)
}

// DiscardRun leaves what a guard's run holds as it is, up to a batch of people
// behind the account after: each hold stays, acknowledged, until what it waits
// to become is another thing. next is where the caller goes on, in another
// transaction; empty: the run is discarded.
func (e *Engine) DiscardRun(tx *store.Tx, c Change, run *runs.Run, after string) (next string, err error) {
	accounts, err := e.heldBy(tx, c, run, after, true)
	if err != nil {
		return "", err
	}
	if err := acknowledge(tx, run, accounts); err != nil {
		return "", err
	}
	if len(accounts) == e.limits.batch {
		return accounts[len(accounts)-1], nil
	}
	// Who was given to it meanwhile is in no batch.
	if err := runs.Lock(tx, c.Parent, run.ID); err != nil {
		return "", err
	}
	for last := ""; ; last = accounts[len(accounts)-1] {
		if accounts, err = HeldBy(tx, run, last, e.limits.batch); err != nil {
			return "", err
		}
		if err := acknowledge(tx, run, accounts); err != nil {
			return "", err
		}
		if len(accounts) < e.limits.batch {
			return "", e.decide(tx, c, run, runs.StateDiscarded, events.RunDiscarded)
		}
	}
}

// acknowledge notes at the memberships of people that what a run holds of them
// stays as it is.
func acknowledge(tx *store.Tx, run *runs.Run, accounts []string) error {
	if len(accounts) == 0 {
		return nil
	}
	if err := people.Lock(tx, run.Parent, accounts...); err != nil {
		return err
	}
	rows, err := people.Memberships(tx, run.Parent, accounts)
	if err != nil {
		return err
	}
	var acknowledged []*people.Membership
	for _, m := range rows {
		changed := false
		for i := range m.Holds {
			if m.Holds[i].Plan == run.ID && !m.Holds[i].Acknowledged {
				m.Holds[i].Acknowledged, changed = true, true
			}
		}
		if changed {
			acknowledged = append(acknowledged, m)
		}
	}
	return people.PutMembership(tx, acknowledged...)
}

// holdsNothing reports whether nothing of a run waits, once whoever was about to
// give it more has.
func holdsNothing(tx *store.Tx, run *runs.Run) (bool, error) {
	if err := runs.Lock(tx, run.Parent, run.ID); err != nil {
		return false, err
	}
	some, err := HeldBy(tx, run, "", 1)
	return len(some) == 0, err
}

// ResolveRuns ends the guards' runs of a parent that hold nothing any more,
// since what was to be lost is wanted again. The caller holds the parent alone.
func (e *Engine) ResolveRuns(tx *store.Tx, c Change) error {
	for after := ""; ; {
		open, err := runs.OpenGuards(tx, c.Parent, after, e.limits.batch)
		if err != nil {
			return err
		}
		for _, run := range open {
			after = run.ID
			empty, err := holdsNothing(tx, run)
			if err != nil {
				return err
			}
			if !empty {
				continue
			}
			if err := e.decide(tx, c, run, runs.StateResolved, events.RunResolved); err != nil {
				return err
			}
		}
		if len(open) < e.limits.batch {
			return nil
		}
	}
}

// heldBy returns the next people of whom a run holds something, and holds the parent:
// alone, where the run may be decided (see decide). The run must be held still.
func (e *Engine) heldBy(tx *store.Tx, c Change, run *runs.Run, after string, alone bool) ([]string, error) {
	hold := tenants.Share
	if alone {
		hold = tenants.Lock
	}
	if err := hold(tx, c.Parent); err != nil {
		return nil, err
	}
	// Somebody else may have decided it meanwhile, or its organization has left the
	// parent and taken the run with it.
	id := run.ID
	run, err := runs.Get(tx, c.Parent, id)
	if err != nil {
		return nil, err
	}
	if run == nil {
		return nil, identity.Errorf(identity.CodeNotFound, "not_found", "there is no run %q any more", id)
	}
	if run.Kind != runs.KindGuard || run.State != runs.StateHeld {
		return nil, identity.Errorf(identity.CodeConflict, "run_decided", "the run is %s already", run.State)
	}
	return HeldBy(tx, run, after, e.limits.batch)
}

// decide ends a run. Whoever applies or discards it has looked: what was counted of
// the scope until now counts no more, unless another run of it waits, at which nobody
// has: one that is sealed is given no more. Once nothing waits any more what was held
// counts in no other scope either, or a directory would hold every change for an hour
// because of losses that never came about. The caller holds the parent alone: what a
// change beside it is about to count would be forgotten, and the run it opens not seen.
func (e *Engine) decide(tx *store.Tx, c Change, run *runs.Run, state string, says events.Type) error {
	counter := runs.Losses
	if run.Detail.Administrators() {
		counter = runs.Administrators
	}
	if err := runs.Decide(tx, c.Parent, run.ID, state, c.Actor); err != nil {
		return err
	}
	some, ofScope, err := e.waiting(tx, run)
	if err != nil {
		return err
	}
	if !ofScope {
		forget := runs.Forget
		if state == runs.StateResolved { // nobody has looked at what was taken
			forget = runs.ForgetHeld
		}
		if err := forget(tx, c.Parent, run.Scope, counter); err != nil {
			return err
		}
	}
	if !some {
		if err := runs.ForgetHeld(tx, c.Parent, "", counter); err != nil {
			return err
		}
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	return c.log(tx, snap, events.Event{Type: says, Target: run.ID, After: events.Object(map[string]any{"scope": run.Scope})})
}

// waiting reports whether any run of the guard of one waits, and whether any does of
// its scope.
func (e *Engine) waiting(tx *store.Tx, of *runs.Run) (some, ofScope bool, err error) {
	for after := ""; ; {
		open, err := runs.OpenGuards(tx, of.Parent, after, e.limits.batch)
		if err != nil {
			return false, false, err
		}
		for _, r := range open {
			if after = r.ID; r.Detail.Administrators() == of.Detail.Administrators() {
				some, ofScope = true, ofScope || r.Scope == of.Scope
			}
		}
		if len(open) < e.limits.batch {
			return some, ofScope, nil
		}
	}
}

// HeldBy returns up to limit accounts of whom a guard's run holds something,
// behind the account after.
func HeldBy(tx *store.Tx, run *runs.Run, after string, limit int) ([]string, error) {
	org, _ := runs.ScopedOrg(run.Scope)
	return people.HeldBy(tx, run.Parent, org, run.ID, after, limit)
}

// RunHash names what a guard's run holds now.
func (e *Engine) RunHash(tx *store.Tx, run *runs.Run) (string, error) {
	digest := sha256.New()
	for after := ""; ; {
		accounts, err := HeldBy(tx, run, after, e.limits.batch)
		if err != nil {
			return "", err
		}
		rows, err := people.Memberships(tx, run.Parent, accounts)
		if err != nil {
			return "", err
		}
		slices.SortFunc(rows, func(a, b *people.Membership) int {
			return cmp.Or(cmp.Compare(a.Account, b.Account), cmp.Compare(a.Org, b.Org))
		})
		for _, m := range rows {
			for _, h := range m.Holds {
				if h.Plan == run.ID {
					_, _ = fmt.Fprintln(digest, m.Account, m.Org, h.Field, h.DesiredHash) // a hash takes everything
				}
			}
		}
		if len(accounts) < e.limits.batch {
			return hex.EncodeToString(digest.Sum(nil))[:32], nil
		}
		after = accounts[len(accounts)-1]
	}
}
