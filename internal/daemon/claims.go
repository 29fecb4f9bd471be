package daemon

import (
	"context"
	"errors"
	"fmt"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/claims"
	"usher/sync/schedule"
)

// settling is the job that takes the accounts of claims whose deadline is over.
const settling = "settle-claims"

// settleClaims takes them, each account in a transaction of its own. Where that
// fails for a claim the others are settled nevertheless.
func (d *Daemon) settleClaims(ctx context.Context, r *schedule.Run) error {
	var failed error
	for deadline, after := int64(0), ""; ; {
		var due []*claims.Claim
		if err := d.db.Read(ctx, func(tx *store.Tx) (err error) {
			due, err = claims.DueAfter(tx, tx.Now(), deadline, after, duePage)
			return err
		}); err != nil || len(due) == 0 {
			return errors.Join(failed, err)
		}
		for _, n := range due {
			deadline, after = n.Deadline, n.ID
			if err := d.settleClaim(ctx, r, n); err != nil {
				failed = errors.Join(failed, fmt.Errorf("claim %s: %w", n.ID, err))
				if ctx.Err() != nil {
					return failed
				}
			}
		}
	}
}

func (d *Daemon) settleClaim(ctx context.Context, r *schedule.Run, n *claims.Claim) error {
	change := provision.Change{Parent: n.Parent, Actor: identity.Actor{Kind: identity.ActorSchedule}}
	for {
		done := false
		if err := d.fenced(ctx, r, func(tx *store.Tx) (err error) {
			done, err = d.tenancy.SettleClaim(tx, change, n.ID)
			return err
		}); err != nil {
			return err
		}
		if done {
			r.Count("claims_ended", 1)
			return nil
		}
		r.Count("accounts", 1)
	}
}

// claimStates counts the claims of all parents.
func claimStates() *storeGauge {
	g := &storeGauge{desc: prometheus.NewDesc("usher_claims", "Claims of personal accounts of all parents, by state: open, where people choose, settling, where accounts are taken since the deadline, settled and cancelled.", []string{"state"}, nil)}
	for _, s := range claims.States {
		g.values = append(g.values, string(s))
	}
	g.read = claims.CountByState
	return g
}
