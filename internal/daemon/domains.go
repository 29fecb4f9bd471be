package daemon

import (
	"context"

	"usher/internal/identity"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/sync/dns"
)

// checker returns what looks for the records of domains.
func (d *Daemon) checker(t *tenancy.Tenancy) (*domains.Checker, error) {
	resolver, err := dns.New(dns.Options{Resolvers: d.cfg.DNS.Resolvers, Port: d.cfg.DNS.Port, Networks: d.cfg.OutgoingNetworks})
	if err != nil {
		return nil, err
	}
	rules := d.cfg.Domains
	return &domains.Checker{
		DB:    d.db,
		Rules: domains.Rules{Prefix: rules.RecordPrefix, PendingFor: rules.PendingFor, LapseAfter: rules.LapseAfter, UniqueFor: rules.UniqueFor},
		Lookup: func(ctx context.Context, name, record string) (identity.Evidence, string) {
			a := resolver.Lookup(ctx, name, record)
			return a.Evidence, a.Reason
		},
		Count:    d.metrics.checked,
		Verified: t.DomainVerified,
	}, nil
}
