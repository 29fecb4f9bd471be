package daemon

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/cache"
	"usher/policy/live"
)

// policyMetrics say how the policy directory stands. Without one none of its files is
// out of force, and nothing is wrong; the rest stays 0.
type policyMetrics struct {
	ok, at, problems prometheus.Gauge
	stale            prometheus.GaugeFunc
	inForce, version *prometheus.GaugeVec
	failing          *atomic.Pointer[time.Time] // since when; nil: it does not
}

func newPolicyMetrics(now func() time.Time) policyMetrics {
	m := policyMetrics{
		ok:       prometheus.NewGauge(prometheus.GaugeOpts{Name: "usher_policy_reload_success_bool", Help: "1 when every file of the policy directory is in force, or there is no such directory, 0 when the last good policies keep serving."}),
		at:       prometheus.NewGauge(prometheus.GaugeOpts{Name: "usher_policy_reload_timestamp_seconds", Help: "When the policy directory was last read, in seconds since 1970."}),
		problems: prometheus.NewGauge(prometheus.GaugeOpts{Name: "usher_policy_reload_problems", Help: "Why files of the policy directory are not in force: as many problems as /readyz and the log name."}),
		inForce:  prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "usher_policy_in_force_bool", Help: "1 when what is in force for the parent is what its file in the policy directory says, 0 when its last good policy keeps serving."}, []string{"parent"}),
		version:  prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "usher_policy_in_force_version", Help: "The version of the parent's policy that was in force when the policy directory was last read."}, []string{"parent"}),
		failing:  &atomic.Pointer[time.Time]{},
	}
	m.ok.Set(1)
	m.stale = prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "usher_policy_stale_seconds", Help: "For how long the policy directory has not been in force as a whole; 0 when it is."}, func() float64 {
		since := m.failing.Load()
		if since == nil {
			return 0
		}
		return max(0, now().Sub(*since).Seconds())
	})
	return m
}

func (m policyMetrics) collectors() []prometheus.Collector {
	return []prometheus.Collector{m.ok, m.at, m.problems, m.stale, m.inForce, m.version}
}

func (m policyMetrics) loaded(s live.Status) {
	m.at.Set(float64(s.At.Unix()))
	m.problems.Set(float64(len(s.Problems)))
	m.ok.Set(gauge(len(s.Problems) == 0))
	m.failing.Store(nil)
	if !s.Failing.IsZero() {
		m.failing.Store(&s.Failing)
	}
	m.inForce.Reset()
	m.version.Reset()
	for _, p := range s.Parents {
		m.inForce.WithLabelValues(p.Parent).Set(gauge(p.InForce))
		m.version.WithLabelValues(p.Parent).Set(float64(p.Version))
	}
}

func gauge(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// maxPolicyDetails is how many problems of policies /readyz names.
const maxPolicyDetails = 50

// policyDetails says of the policy directory what needs a person.
func policyDetails(s live.Status) []string {
	var out []string
	for i, p := range s.Problems {
		if i == maxPolicyDetails {
			return append(out, fmt.Sprintf("policy: and %d problems more; the log has them all", len(s.Problems)-i))
		}
		out = append(out, "policy: "+p)
	}
	return out
}

// policiesLoaded tells what a load of the policy directory met and changed;
// who did not ask for it is told only what is new.
func (d *Daemon) policiesLoaded(before, after live.Status, asked bool) {
	d.metrics.policies.loaded(after)
	for _, p := range after.Problems {
		if asked || !slices.Contains(before.Problems, p) {
			d.log.Error("policy not taken, what was in force stays", "problem", p)
		}
	}
	for _, w := range after.Warnings {
		if asked || !slices.Contains(before.Warnings, w) {
			d.log.Warn("policy is worth a look", "warning", w)
		}
	}
	in, was := 0, map[string]int64{}
	for _, p := range before.Parents {
		was[p.Parent] = p.Version
	}
	for _, p := range after.Parents {
		if p.InForce {
			in++
		}
		if !before.At.IsZero() && p.Version != was[p.Parent] {
			d.log.Info("a new policy is in force", "parent", p.Parent, "policy_version", p.Version)
			d.redis.Nudge(cache.Changed)
		}
	}
	if asked || len(after.Problems) == 0 && len(before.Problems) > 0 {
		d.log.Info("policies are read", "policy_dir", d.cfg.PolicyDir, "in_force", in, "not_in_force", len(after.Parents)-in)
	}
}

// checkPolicies looks once whether every policy in force fits the catalogue that
// the daemon was started with, and tells of those that do not.
func (d *Daemon) checkPolicies(ctx context.Context) {
	found, err := d.snapshots.Unfit(ctx, d.db)
	if err != nil && ctx.Err() == nil {
		d.log.Error("not every policy in force could be looked at", "error", err)
	}
	for _, u := range found {
		d.log.Error("a policy in force does not fit the catalogue of roles; logins and changes of its people are refused", "problem", u.Problem)
	}
	d.unfit.Store(&found)
	d.warnBeyondPlan(ctx)
}

// unfitDetails says which policies in force do not fit the catalogue. Where it
// fails the store does not answer, which is told beside.
func (d *Daemon) unfitDetails(ctx context.Context) (out []string, err error) {
	found := d.unfit.Load()
	if found == nil {
		return nil, nil
	}
	remain, err := live.Remain(ctx, d.db, *found)
	for i, u := range remain {
		if i == maxPolicyDetails {
			return append(out, fmt.Sprintf("policy: and %d more that do not fit the catalogue; the log has them all", len(remain)-i)), err
		}
		out = append(out, "policy: "+u.Problem)
	}
	return out, err
}
