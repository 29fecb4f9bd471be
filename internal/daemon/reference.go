package daemon

//go:generate go test -run ^TestMetricsReferenceIsCurrent$ -update .

import (
	"context"
	"fmt"
	"strings"
	"time"

	"usher/internal/identity"
	"usher/policy/live"
)

// MetricsReference returns the text of docs/metrics.md.
func MetricsReference() (string, error) {
	m := newMetrics("example", time.Now)
	m.requests.WithLabelValues("scim", "GET", "200").Inc()
	m.seconds.WithLabelValues("scim", "GET").Observe(0)
	m.login("allow", "")
	m.schedules.ended("example", "done")
	m.schedules.succeeded("example", time.Now())
	m.policies.loaded(live.Status{Parents: []live.ParentState{{Parent: "acme"}}})
	none := func(context.Context) (map[string]int64, error) { return nil, nil }
	m.held.answeredBy(none)
	m.failing.answeredBy(none)
	m.ldapEnds.answeredBy(func(context.Context) (map[string]int64, error) { return map[string]int64{"server": 1}, nil })
	m.reconciliations.WithLabelValues("done", "")
	m.domains.answeredBy(none)
	m.invited.answeredBy(none)
	m.claims.answeredBy(none)
	m.schema.answeredBy(none)
	m.refused.answeredBy(none)
	m.clock.answeredBy(none)
	m.checked(identity.EvidencePresent)
	m.expiry.answeredBy(func(context.Context) (map[string]int64, error) { return map[string]int64{"directory": 1}, nil })
	families, err := m.registry.Gather()
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString(`# Metrics

Generated from ` + "`internal/daemon`" + `; ` + "`make generate`" + ` rewrites it. They are served at ` + "`/metrics`" + ` on the operations listener, beside Go's own ` + "`go_…` and `process_…`" + `. No label ever holds a person, a DN or an e-mail.

| metric | type | labels | what |
|---|---|---|---|
`)
	for _, f := range families {
		if !strings.HasPrefix(f.GetName(), "usher_") {
			continue
		}
		var labels []string
		for _, l := range f.GetMetric()[0].GetLabel() {
			labels = append(labels, "`"+l.GetName()+"`")
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", f.GetName(), strings.ToLower(f.GetType().String()), strings.Join(labels, ", "), f.GetHelp())
	}
	return b.String(), nil
}
