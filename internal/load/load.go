// Package load owns how requests are sent to a server to see what it bears: as
// fast as answers come (a closed loop), or at a rate that does not wait for them
// (an open loop). It says how many were done a second and how long they took.
package load

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// Step is a time of sending and how it went.
type Step struct {
	Offered float64 `json:"offered_per_second,omitempty"` // 0: as fast as answers came
	Done    float64 `json:"done_per_second"`
	P50     float64 `json:"p50_ms"`
	P95     float64 `json:"p95_ms"`
	P99     float64 `json:"p99_ms"`
}

// Open sends requests at a rate for a time. The time of a request begins when it
// is due, so that one which waits because those before it are slow counts as slow.
// The first error ends it.
func Open(ctx context.Context, rate float64, during time.Duration, connections int, send func(ctx context.Context, i int) error) (Step, error) {
	step, err := run(ctx, max(1, int(rate*during.Seconds())), connections, rate, send)
	step.Offered = rate
	return step, err
}

// Paced sends n requests at a rate, or where that is 0 as Closed does.
func Paced(ctx context.Context, rate float64, n, connections int, send func(ctx context.Context, i int) error) (Step, error) {
	step, err := run(ctx, max(1, n), connections, rate, send)
	step.Offered = rate
	return step, err
}

// Closed sends n requests, each as soon as one before it on its connection is
// answered. The first error ends it.
func Closed(ctx context.Context, n, connections int, send func(ctx context.Context, i int) error) (Step, error) {
	return run(ctx, max(1, n), connections, 0, send)
}

// run sends n requests, at a rate where that is not 0.
func run(ctx context.Context, n, connections int, rate float64, send func(ctx context.Context, i int) error) (Step, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	took := make([]time.Duration, n)
	var next atomic.Int64
	var all sync.WaitGroup
	started := time.Now()
	for range min(max(1, connections), n) {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				due := time.Now()
				if rate > 0 {
					due = started.Add(time.Duration(float64(i) / rate * float64(time.Second)))
					if !until(ctx, due) {
						return
					}
				}
				if err := send(ctx, i); err != nil {
					cancel(err)
					return
				}
				took[i] = time.Since(due)
			}
		})
	}
	all.Wait()
	over := time.Since(started)
	if err := context.Cause(ctx); err != nil {
		return Step{}, err
	}
	slices.Sort(took)
	at := func(share float64) float64 {
		return float64(took[min(n-1, int(share*float64(n)))]) / float64(time.Millisecond)
	}
	return Step{Done: float64(n) / over.Seconds(), P50: at(0.5), P95: at(0.95), P99: at(0.99)}, nil
}

// until waits for a moment; it reports whether that came before the end of ctx.
func until(ctx context.Context, due time.Time) bool {
	timer := time.NewTimer(time.Until(due))
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
