package tenancy

import (
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// stillHeld returns a run that waits, of one of some kinds, as it is with its
// parent held alone: whoever decides it decides what nobody has decided.
func stillHeld(tx *store.Tx, parent, id string, kinds ...string) (*runs.Run, error) {
	if err := tenants.Lock(tx, parent); err != nil {
		return nil, err
	}
	run, err := runs.Get(tx, parent, id)
	if err != nil {
		return nil, err
	}
	if run == nil || run.State != runs.StateHeld || !slices.Contains(kinds, run.Kind) {
		return nil, identity.Errorf(identity.CodeConflict, "run_decided", "the run does not wait any more")
	}
	return run, nil
}
