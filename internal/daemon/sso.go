package daemon

import (
	"context"
	"errors"
	"fmt"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/sync/schedule"
)

// tending is the job that ends what SSO was suspended or changed for.
const tending = "tend-sso"

// tendSSO ends suspensions of required SSO whose time is over, and goes on with
// connections whose subjects were being let go of when a daemon went. One that fails
// keeps none of the others.
func (d *Daemon) tendSSO(ctx context.Context, r *schedule.Run) error {
	for n := atOnce; n == atOnce; r.Count("suspensions_ended", int64(n)) {
		if err := d.fenced(ctx, r, func(tx *store.Tx) (err error) {
			n, err = d.tenancy.EndSuspensions(tx, atOnce)
			return err
		}); err != nil {
			return err
		}
	}
	var clearing []*tenants.Connection
	if err := d.db.Read(ctx, func(tx *store.Tx) (err error) {
		clearing, err = tenants.ClearingConnections(tx, "", atOnce)
		return err
	}); err != nil {
		return err
	}
	var failed error
	for _, n := range clearing {
		if err := d.clearConnection(ctx, r, n); err != nil {
			failed = errors.Join(failed, fmt.Errorf("connection %s: %w", n.ID, err))
			if ctx.Err() != nil {
				return failed
			}
			continue
		}
		r.Count("connections_cleared", 1)
	}
	return failed
}

func (d *Daemon) clearConnection(ctx context.Context, r *schedule.Run, n *tenants.Connection) error {
	change := provision.Change{Parent: n.Parent, Actor: identity.Actor{Kind: identity.ActorSchedule}}
	for done := false; !done; {
		if err := d.fenced(ctx, r, func(tx *store.Tx) (err error) {
			done, err = d.tenancy.ClearConnection(tx, change, n.ID)
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// fenced is Update in a transaction of a run.
func (d *Daemon) fenced(ctx context.Context, r *schedule.Run, fn func(*store.Tx) error) error {
	return d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if err := r.Fence(tx); err != nil {
			return err
		}
		return fn(tx)
	})
}
