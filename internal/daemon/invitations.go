package daemon

import (
	"context"
	"errors"
	"fmt"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/invitations"
	"usher/internal/tenancy"
	"usher/sync/schedule"
)

// expiring is the job that ends invitations whose time is over.
const expiring = "expire-invitations"

// duePage is how many invitations it looks at together.
const duePage = 500

func (d *Daemon) invitationRules() tenancy.InvitationRules {
	return tenancy.InvitationRules{ExpireAfter: d.cfg.Invitations.ExpireAfter, PerHour: d.cfg.Invitations.PerHour}
}

// expireInvitations ends the invitations whose time is over, those into one
// organization together. Where that fails the others' end nevertheless.
func (d *Daemon) expireInvitations(ctx context.Context, r *schedule.Run) error {
	var failed error
	done := map[string]bool{} // organizations
	for at, after := int64(0), ""; ; {
		var due []*invitations.Invitation
		if err := d.db.Read(ctx, func(tx *store.Tx) (err error) {
			due, err = invitations.DueAfter(tx, at, after, duePage)
			return err
		}); err != nil || len(due) == 0 {
			return errors.Join(failed, err)
		}
		for _, i := range due {
			at, after = i.ExpiresAt, i.ID
			if done[i.Org] {
				continue
			}
			done[i.Org] = true
			n, err := d.expireIn(ctx, r, i)
			if err != nil && ctx.Err() != nil {
				return errors.Join(failed, err)
			}
			if err != nil {
				failed = errors.Join(failed, fmt.Errorf("organization %s: %w", i.Org, err))
			}
			r.Count("expired", int64(n))
		}
	}
}

func (d *Daemon) expireIn(ctx context.Context, r *schedule.Run, i *invitations.Invitation) (n int, err error) {
	c := provision.Change{Parent: i.Parent, Actor: identity.Actor{Kind: identity.ActorSchedule}}
	err = d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
		if err = r.Fence(tx); err == nil {
			n, err = d.engine.Expire(tx, c, i.Org)
		}
		return err
	})
	return n, err
}

// invitationOutcomes counts the invitations there ever were.
func invitationOutcomes() *storeGauge {
	g := &storeGauge{counter: true, desc: prometheus.NewDesc("usher_invitations_total",
		"Invitations into organizations of all parents since there is the store, by outcome: created is all of them, and accepted, revoked, expired and consumed, when a directory bound the person, are how they ended.", []string{"outcome"}, nil)}
	g.values = []string{"created"}
	for _, s := range invitations.States {
		if s != invitations.StateOpen {
			g.values = append(g.values, string(s))
		}
	}
	g.read = func(tx *store.Tx) (map[string]int64, error) {
		counted, err := invitations.CountByState(tx)
		var all int64
		for _, n := range counted {
			all += n
		}
		if counted != nil {
			counted["created"] = all
		}
		return counted, err
	}
	return g
}
