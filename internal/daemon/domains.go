package daemon

import (
	"context"

	"usher/internal/identity"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/sync/dns"
	"usher/sync/schedule"
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
		Verified: t.DomainVerified, Refreshes: domains.NewRefreshes(rules.RefreshEvery),
	}, nil
}

// domainSchedules returns when domains are looked for: those of parents whose
// policy says so at times of their own, all others at the daemon's.
func (d *Daemon) domainSchedules(ctx context.Context) (map[string]string, error) {
	all, err := d.snapshots.Schedules(ctx, d.db)
	out := map[string]string{"": ""}
	for parent, s := range all {
		if s.Domains != "" {
			out[parent] = s.Domains
		}
	}
	return out, err
}

// checkDomains looks for the records of one parent's domains, or of those of all
// parents that have no schedule of their own, which were not looked for since the
// time of the run.
func (d *Daemon) checkDomains(ctx context.Context, r *schedule.Run) error {
	scope := domains.Scope{Since: r.Scheduled.UnixMicro(), Parent: r.Parent, Workers: checkers, First: r.Fence}
	if r.Parent == "" {
		own, err := d.domainSchedules(ctx)
		if err != nil {
			return err
		}
		scope.Except = map[string]bool{}
		for parent := range own {
			scope.Except[parent] = true
		}
	}
	passed, err := d.domains.Pass(ctx, scope)
	for e, n := range passed.Said {
		r.Count(string(e), int64(n))
	}
	r.Count("checked", int64(passed.Checked))
	r.Count("changed", int64(passed.Changed))
	r.Count("failed", int64(passed.Failed))
	return err
}
