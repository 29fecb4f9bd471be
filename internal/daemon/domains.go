package daemon

import (
	"context"

	"usher/internal/identity"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
)

// checker returns what looks for the records of domains.
func (d *Daemon) checker(t *tenancy.Tenancy) *domains.Checker {
	rules := d.cfg.Domains
	return &domains.Checker{
		DB:    d.db,
		Rules: domains.Rules{Prefix: rules.RecordPrefix, PendingFor: rules.PendingFor, LapseAfter: rules.LapseAfter, UniqueFor: rules.UniqueFor},
		Lookup: func(context.Context, string, string) (identity.Evidence, string) {
			return identity.EvidenceNone, "TODO"
		},
		Count:    d.metrics.checked,
		Verified: t.DomainVerified,
	}
}
