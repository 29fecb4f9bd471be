package daemon

import (
	"context"

	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// warnBeyondPlan tells of organizations in mode scim whose plan does not offer
// it in the catalogue the daemon was started with: they stay in it, and could not
// be switched to it again.
func (d *Daemon) warnBeyondPlan(ctx context.Context) {
	var found []*tenants.Organization
	err := d.db.View(ctx, func(tx *store.Tx) (err error) {
		found, err = tenancy.BeyondPlan(tx, d.cfg.Catalogue)
		return err
	})
	if err != nil && ctx.Err() == nil {
		d.log.Error("whether organizations are in a mode that their plan offers could not be looked at", "error", err)
	}
	for _, o := range found {
		d.log.Warn("an organization stays in mode scim, which its plan does not offer; it could not be switched to it again", "organization", o.Slug, "kind", o.Kind, "why", tenancy.PlanLimits(o.Kind))
	}
}
