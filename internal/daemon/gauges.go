package daemon

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// scrapeTimeout bounds what a scrape waits for the store.
const scrapeTimeout = 2 * time.Second

// storeGauge is a metric that the store is asked for when it is scraped. While
// the store is not open, or does not answer, it says nothing.
type storeGauge struct {
	desc    *prometheus.Desc
	values  []string // of its label, all of them; one that is empty: it has no label
	counter bool     // it only rises
	sparse  bool     // a value that the store says nothing of is left out; it is 0 otherwise
	read    func(*store.Tx) (map[string]int64, error)
	ask     atomic.Pointer[func(context.Context) (map[string]int64, error)]
}

// of makes it ask a store.
func (g *storeGauge) of(db *store.DB) {
	g.answeredBy(func(ctx context.Context) (counted map[string]int64, err error) {
		err = db.Read(ctx, func(tx *store.Tx) (err error) {
			counted, err = g.read(tx)
			return err
		})
		return counted, err
	})
}

func (g *storeGauge) answeredBy(ask func(context.Context) (map[string]int64, error)) {
	g.ask.Store(&ask)
}

// heldRuns counts the runs that wait for somebody to decide.
func heldRuns() *storeGauge {
	return &storeGauge{
		desc: prometheus.NewDesc("usher_guard_held_runs",
			"Runs that wait for somebody to decide, by kind: guard, where a limit was passed, switch, where an organization's switch to mode scim waits, binding, where users of a directory waited for a domain that is verified now, deletion, where a directory is to be deleted, transfer, where another directory is to own people, reconnect, where what a connection's subjects mean is to change, and reconcile, where reading a directory would take something from more people than the limit.", []string{"kind"}, nil),
		values: []string{runs.KindGuard, runs.KindSwitch, runs.KindBinding, runs.KindDeletion, runs.KindTransfer, runs.KindReconnect, runs.KindReconcile},
		read:   runs.OpenByKind,
	}
}

// domainStates counts the domains of all parents.
func domainStates() *storeGauge {
	g := &storeGauge{desc: prometheus.NewDesc("usher_domains", "Domains of all parents, by state. One that is degraded lapses unless its TXT record comes back.", []string{"state"}, nil)}
	for _, s := range []identity.DomainState{
		identity.DomainPending, identity.DomainVerified, identity.DomainFailed, identity.DomainDegraded, identity.DomainLapsed, identity.DomainRemoved,
	} {
		g.values = append(g.values, string(s))
	}
	g.read = func(tx *store.Tx) (map[string]int64, error) {
		counted, err := tenants.CountDomains(tx)
		out := make(map[string]int64, len(counted))
		for s, n := range counted {
			out[string(s)] = n
		}
		return out, err
	}
	return g
}

// credentialsEnd says how many seconds are left of the first credential to end.
func credentialsEnd() *storeGauge {
	g := &storeGauge{sparse: true, desc: prometheus.NewDesc("usher_credential_expiry_seconds",
		"How long until the first live credential ends that has an end, by scope: directory, oauth-client and jwt-issuer are what identity providers push with. Absent: none has an end.", []string{"scope"}, nil)}
	for _, s := range append([]auth.Scope{auth.ScopeDirectory, auth.ScopeOAuthClient, auth.ScopeJWTIssuer}, auth.Scopes...) {
		g.values = append(g.values, string(s))
	}
	g.read = func(tx *store.Tx) (map[string]int64, error) {
		ends, err := credentials.NextExpiry(tx)
		for scope, at := range ends {
			ends[scope] = (at - tx.Now()) / time.Second.Microseconds()
		}
		return ends, err
	}
	return g
}

// clockOff says how far this machine's clock is from the database's.
func clockOff() *storeGauge {
	return &storeGauge{
		desc:   prometheus.NewDesc("usher_daemon_clock_offset_seconds", "How far the clock of this daemon's machine is ahead of the database's; less than 0 where it is behind. What ends, ends by it, and what runs by itself begins by it.", nil, nil),
		values: []string{""},
		read: func(tx *store.Tx) (map[string]int64, error) {
			off, err := clockOffset(tx)
			return map[string]int64{"": int64(off / time.Second)}, err
		},
	}
}

// clockOffset returns how far this machine's clock is ahead of the database's.
func clockOffset(tx *store.Tx) (time.Duration, error) {
	theirs, err := tx.Clock()
	return time.Duration(tx.Now()-theirs) * time.Microsecond, err
}

// refusedChanges counts the changes that the store could not write.
func refusedChanges() *storeGauge {
	return &storeGauge{
		desc: prometheus.NewDesc("usher_store_refused_changes_total",
			"Changes that were refused, leavers' too, since the store could not write them, by reason: storage_full or storage_read_only. What is read is answered meanwhile.", []string{"reason"}, nil),
		values: []string{"storage_full", "storage_read_only"}, counter: true,
	}
}

// within returns what a store is asked, or why nobody waits for it any more: a
// statement that has begun runs to its end, whoever waits.
func within[T any](ctx context.Context, ask func(context.Context) (T, error)) (T, error) {
	type said struct {
		what T
		err  error
	}
	answer := make(chan said, 1)
	go func() {
		what, err := ask(ctx)
		answer <- said{what, err}
	}()
	select {
	case s := <-answer:
		return s.what, s.err
	case <-ctx.Done():
		var nothing T
		return nothing, identity.Errorf(identity.CodeUnavailable, "storage_failed", "the database does not answer; try again")
	}
}

// Describe implements prometheus.Collector.
func (g *storeGauge) Describe(out chan<- *prometheus.Desc) { out <- g.desc }

// Collect implements prometheus.Collector.
func (g *storeGauge) Collect(out chan<- prometheus.Metric) {
	ask := g.ask.Load()
	if ask == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), scrapeTimeout)
	defer cancel()
	counted, err := within(ctx, *ask)
	if err != nil {
		return
	}
	for _, v := range g.values {
		if _, said := counted[v]; !said && g.sparse {
			continue
		}
		kind := prometheus.GaugeValue
		if g.counter {
			kind = prometheus.CounterValue
		}
		labels := []string{v}
		if v == "" {
			labels = nil
		}
		out <- prometheus.MustNewConstMetric(g.desc, kind, float64(counted[v]), labels...)
	}
}
