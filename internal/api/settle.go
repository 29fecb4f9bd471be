package api

import (
	"usher/internal/identity"
	"usher/policy/live"
)

// settle settles everybody of a parent after what caused it, and refuses, with
// the whole transaction, to take a membership or a role from anybody.
func (c *call) settle(parent, what string) error {
	losses, err := c.Engine.RecomputeAll(c.tx, c.change(parent))
	if err != nil {
		return err
	}
	if losses.Removed+losses.Downgraded == 0 {
		return nil
	}
	return identity.Errorf(identity.CodeHeld, live.WouldRemove,
		"%s would remove %d and downgrade %d memberships; no membership was changed", what, losses.Removed, losses.Downgraded)
}
