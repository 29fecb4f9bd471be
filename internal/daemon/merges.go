package daemon

import (
	"context"
	"errors"
	"fmt"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/merges"
	"usher/sync/schedule"
)

// expiringMerges is the job that ends proposed merges whose time is over.
const expiringMerges = "expire-proposals"

// expireMerges ends the proposals whose time is over, each by itself, so that one
// that fails keeps none of the others.
func (d *Daemon) expireMerges(ctx context.Context, r *schedule.Run) error {
	var failed error
	for at, after := int64(0), ""; ; {
		var due []*merges.Proposal
		if err := d.db.Read(ctx, func(tx *store.Tx) (err error) {
			due, err = merges.DueAfter(tx, at, after, duePage)
			return err
		}); err != nil || len(due) == 0 {
			return errors.Join(failed, err)
		}
		for _, p := range due {
			at, after = p.ExpiresAt, p.ID
			did, err := d.expireMerge(ctx, r, p)
			if err != nil && ctx.Err() != nil {
				return errors.Join(failed, err)
			}
			if err != nil {
				failed = errors.Join(failed, fmt.Errorf("merge proposal %s: %w", p.ID, err))
			}
			if did {
				r.Count("expired", 1)
			}
		}
	}
}

func (d *Daemon) expireMerge(ctx context.Context, r *schedule.Run, p *merges.Proposal) (did bool, err error) {
	c := provision.Change{Parent: p.Parent, Actor: identity.Actor{Kind: identity.ActorSchedule}}
	err = d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
		if err = r.Fence(tx); err == nil {
			did, err = d.tenancy.ExpireMerge(tx, c, p.ID)
		}
		return err
	})
	return did, err
}
