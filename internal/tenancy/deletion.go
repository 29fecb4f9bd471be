package tenancy

import (
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/runs"
	"usher/internal/store/schedules"
	"usher/internal/store/sources"
	"usher/internal/store/tenants"
)

// ProposeDeletion opens the run in which a directory's deletion waits for
// somebody who has seen its plan, and returns its id: deleting a directory is
// always held (spec section 8). Until the run is applied the directory serves as
// before. The caller holds the parent alone since before it read the directory.
func (t *Tenancy) ProposeDeletion(tx *store.Tx, c provision.Change, d *directory.Directory) (string, error) {
	return t.propose(tx, c, runs.Run{Kind: runs.KindDeletion, Scope: runs.DirectoryScope(d.ID)})
}

// propose opens a run that waits, unless one of its kind and scope does.
func (t *Tenancy) propose(tx *store.Tx, c provision.Change, run runs.Run) (string, error) {
	if err := tenants.Lock(tx, c.Parent); err != nil {
		return "", err
	}
	run.Parent, run.Actor, run.RequestID = c.Parent, c.Actor, c.RequestID
	id, opened, err := runs.Hold(tx, run, 0)
	if err != nil || !opened {
		return id, err
	}
	return id, logRunOf(tx, c, &run, id, events.RunHeld)
}

// waiting returns a run of a kind that waits, as it is in this transaction, with
// its directory; its parent is held alone.
func (t *Tenancy) waiting(tx *store.Tx, c provision.Change, id, kind string) (*runs.Run, *directory.Directory, error) {
	run, err := stillHeld(tx, c.Parent, id, kind)
	if err != nil {
		return nil, nil, err
	}
	of, _ := runs.ScopedDirectory(run.Scope)
	d, err := directory.ByID(tx, of)
	if err == nil && d == nil {
		err = identity.Errorf(identity.CodeConflict, "directory_deleted", "the directory of the run is deleted; discard the run with: usher run discard %s", id)
	}
	return run, d, err
}

// DeleteDirectory applies a run of kind deletion: whoever applies it has seen its
// plan. Every credential of the directory is refused from here, its links count no
// more, and whom it owned is owned by the oldest active link left. No gate is
// opened or closed. Records that are many go after the transaction, by a worker.
func (t *Tenancy) DeleteDirectory(tx *store.Tx, c provision.Change, id string) (provision.Losses, error) {
	var losses provision.Losses
	run, d, err := t.waiting(tx, c, id, runs.KindDeletion)
	if err != nil {
		return losses, err
	}
	if err := t.engine.CatchUp(tx, c.Parent); err != nil {
		return losses, err
	}
	type counts struct {
		Slug   string `json:"slug"`
		Users  int    `json:"users"`
		Groups int    `json:"groups"`
		Tokens int64  `json:"tokens"`
	}
	had := counts{Slug: d.Slug}
	users, err := directory.PlacesOf(tx, d.Parent, d.ID, directory.KindUser)
	if err != nil {
		return losses, err
	}
	groups, err := directory.PlacesOf(tx, d.Parent, d.ID, directory.KindGroup)
	if err != nil {
		return losses, err
	}
	had.Users, had.Groups = users.Total, groups.Total
	if had.Tokens, err = credentials.RevokeAll(tx, d.Parent, d.ID); err != nil {
		return losses, err
	}
	if err := directory.Delete(tx, d); err != nil {
		return losses, err
	}
	if err := sources.Forget(tx, d.Parent, d.ID); err != nil {
		return losses, err
	}
	if err := schedules.Forget(tx, d.Parent, d.ID); err != nil {
		return losses, err
	}
	if err := tenants.Touch(tx, d.Parent); err != nil {
		return losses, err
	}
	if err := events.Append(tx, events.Event{
		Parent: d.Parent, Type: events.DirectoryDeleted, Actor: c.Actor, Target: d.ID, RequestID: c.RequestID, Before: events.Object(had),
	}); err != nil {
		return losses, err
	}
	// What else waited for the directory waits for nothing.
	for _, kind := range []string{runs.KindBinding, runs.KindTransfer, runs.KindReconcile} {
		open, err := runs.Open(tx, d.Parent, kind, "", run.Scope)
		if err != nil {
			return losses, err
		}
		if open != nil {
			if err := endRun(tx, c, open, runs.StateDiscarded, events.RunDiscarded); err != nil {
				return losses, err
			}
		}
	}
	if err := endRun(tx, c, run, runs.StateApplied, events.RunApplied); err != nil {
		return losses, err
	}
	return t.engine.LeaveDirectory(tx, c, d.ID)
}

// DiscardWaiting leaves the directory of a deletion or transfer that waits as it
// is.
func (t *Tenancy) DiscardWaiting(tx *store.Tx, c provision.Change, id string) error {
	run, err := stillHeld(tx, c.Parent, id, runs.KindDeletion, runs.KindTransfer)
	if err != nil {
		return err
	}
	return endRun(tx, c, run, runs.StateDiscarded, events.RunDiscarded)
}

func endRun(tx *store.Tx, c provision.Change, run *runs.Run, state string, says events.Type) error {
	if err := runs.Decide(tx, run.Parent, run.ID, state, c.Actor); err != nil {
		return err
	}
	return logRunOf(tx, c, run, run.ID, says)
}

func logRunOf(tx *store.Tx, c provision.Change, run *runs.Run, id string, says events.Type) error {
	return events.Append(tx, events.Event{
		Parent: run.Parent, Type: says, Actor: c.Actor, RequestID: c.RequestID, Target: id,
		After: events.Object(map[string]any{"scope": run.Scope, "kind": run.Kind}),
	})
}
