package tenancy

import (
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/runs"
)

// MaxTransferred is how many people a transfer lists at most; one that lists
// nobody concerns everybody.
const MaxTransferred = 1000

// CheckTransfer refuses a transfer that cannot be: each account must be owned by
// one directory, and active in both.
func (t *Tenancy) CheckTransfer(from, to *directory.Directory, accounts []string) error {
	switch {
	case from.Parent != to.Parent:
		return identity.Errorf(identity.CodeInvalid, "foreign_directory", "a directory's people are transferred to a directory of the same parent")
	case from.ID == to.ID:
		return identity.Errorf(identity.CodeInvalid, "same_directory", "the directory owns its people already; give another as to")
	case len(accounts) > MaxTransferred:
		return identity.Errorf(identity.CodeInvalid, "too_many", "a transfer lists %d people at most; leave the list out for everybody who is active in both", MaxTransferred)
	}
	return nil
}

// ProposeTransfer opens the run in which it waits that another directory owns the
// people of one who are active in both, or of them those listed; it returns its
// id. The caller holds the parent alone since before it read the directories.
func (t *Tenancy) ProposeTransfer(tx *store.Tx, c provision.Change, from, to *directory.Directory, accounts []string) (string, error) {
	if err := t.CheckTransfer(from, to, accounts); err != nil {
		return "", err
	}
	scope := runs.DirectoryScope(from.ID)
	open, err := runs.Open(tx, c.Parent, runs.KindTransfer, "", scope)
	if err != nil {
		return "", err
	}
	if open != nil {
		return "", identity.Errorf(identity.CodeConflict, "transfer_waits", "a transfer from the directory waits already: look at it with usher run show %s, and apply or discard it", open.ID)
	}
	return t.propose(tx, c, runs.Run{Kind: runs.KindTransfer, Scope: scope, Detail: runs.Detail{To: to.ID, Accounts: accounts}})
}

// ApplyTransfer moves the next batch of a transfer that waits, and ends its run
// behind the last one; see provision.Engine.Transfer.
func (t *Tenancy) ApplyTransfer(tx *store.Tx, c provision.Change, id, after string) (provision.Transferred, error) {
	run, d, err := t.waiting(tx, c, id, runs.KindTransfer)
	if err != nil {
		return provision.Transferred{}, err
	}
	to, err := directory.ByID(tx, run.Detail.To)
	if err == nil && to == nil {
		err = identity.Errorf(identity.CodeConflict, "directory_deleted", "the directory that was to own the people is deleted; discard the run with: usher run discard %s", id)
	}
	if err != nil {
		return provision.Transferred{}, err
	}
	out, err := t.engine.Transfer(tx, c, d.ID, to.ID, run.Detail.Accounts, after)
	if err != nil {
		return out, err
	}
	if out.Moved > 0 {
		if err := runs.AddApplied(tx, c.Parent, id, int64(out.Moved)); err != nil {
			return out, err
		}
	}
	if out.Next == "" {
		err = endRun(tx, c, run, runs.StateApplied, events.RunApplied)
	}
	return out, err
}
