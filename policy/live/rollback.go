package live

import (
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/policies"
	"usher/policy"
)

// RollBack applies the policy p of a stored version as Apply does: as a new
// version, or not at all. Where it becomes the one in force, an event says
// which version it came from.
func (a *Applier) RollBack(tx *store.Tx, c provision.Change, from *policies.Version, p *policy.Policy, o Options) (*Applied, policy.Problems, error) {
	applied, problems, err := a.Apply(tx, c, p, o)
	if err != nil || problems.Err() != nil || !applied.Changed {
		return applied, problems, err
	}
	return applied, problems, events.Append(tx, events.Event{
		Parent: applied.Parent.ID, Type: events.PolicyRolledBack, Actor: c.Actor, PolicyVersion: applied.Version, RequestID: c.RequestID,
		After: events.Object(map[string]any{"version": applied.Version, "from_version": from.Version, "file": from.File, "hash": from.Hash}),
	})
}
