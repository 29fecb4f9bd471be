package daemon

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/store"
	"usher/internal/store/runs"
)

// heldTimeout bounds what a scrape waits for the store.
const heldTimeout = 2 * time.Second

// heldRuns counts, when it is asked, the runs that wait for somebody to decide.
// While the store is not open, or does not answer, it says nothing.
type heldRuns struct {
	count atomic.Pointer[func(context.Context) (map[string]int64, error)]
}

// of makes it count the runs of a store.
func (h *heldRuns) of(db *store.DB) {
	count := func(ctx context.Context) (held map[string]int64, err error) {
		err = db.Read(ctx, func(tx *store.Tx) (err error) {
			held, err = runs.OpenByKind(tx)
			return err
		})
		return held, err
	}
	h.count.Store(&count)
}

var heldRunsDesc = prometheus.NewDesc("usher_guard_held_runs",
	"Runs that wait for somebody to decide, by kind: guard, where a limit was passed, and switch, where an organization's switch to mode scim waits.", []string{"kind"}, nil)

// Describe implements prometheus.Collector.
func (h *heldRuns) Describe(out chan<- *prometheus.Desc) { out <- heldRunsDesc }

// Collect implements prometheus.Collector.
func (h *heldRuns) Collect(out chan<- prometheus.Metric) {
	count := h.count.Load()
	if count == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), heldTimeout)
	defer cancel()
	held, err := (*count)(ctx)
	if err != nil {
		return
	}
	for _, kind := range []string{runs.KindGuard, runs.KindSwitch} {
		out <- prometheus.MustNewConstMetric(heldRunsDesc, prometheus.GaugeValue, float64(held[kind]), kind)
	}
}
