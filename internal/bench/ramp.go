package bench

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// RampOptions say how a rate rises.
type RampOptions struct {
	From        float64       // requests per second of the first step
	Times       float64       // by which each step is faster than the one before
	For         time.Duration // of a step
	Within      time.Duration // the 99th percentile past which the ramp ends
	Connections int
}

// Step is one rate of a ramp and how it went.
type Step struct {
	Offered float64 `json:"offered_per_second"`
	Done    float64 `json:"done_per_second"`
	P50     float64 `json:"p50_ms"`
	P99     float64 `json:"p99_ms"`
}

// Ramp is one operation at a rate that rises.
type Ramp struct {
	Operation string  `json:"operation"`
	Contender string  `json:"contender"`
	WithinMS  float64 `json:"within_ms"`
	Knee      float64 `json:"knee_per_second"` // done in the fastest step whose p99 is within; 0: none
	Steps     []Step  `json:"steps"`
}

// maxSteps ends a ramp that nothing else ends.
const maxSteps = 40

// Climb sends requests at a rate that does not wait for answers (an open loop)
// and rises until the 99th percentile of their times is no longer within what is
// wanted. A request's time begins when it is due, so that one which waits because
// those before it are slow counts as slow. A step that is late is taken once more
// before it ends the ramp; the first error ends it too.
func Climb(ctx context.Context, o RampOptions, send func(ctx context.Context) error) ([]Step, error) {
	if o.From <= 0 || o.Times <= 1 || o.For <= 0 || o.Connections <= 0 {
		return nil, fmt.Errorf("a ramp needs a rate, a rise above 1, a time and connections: %+v", o)
	}
	var out []Step
	for rate := o.From; len(out) < maxSteps; rate *= o.Times {
		step, err := offer(ctx, rate, o, send)
		if err != nil {
			return out, err
		}
		if step.P99 >= milliseconds(o.Within) { // once more: a machine has bad moments
			if step, err = offer(ctx, rate, o, send); err != nil {
				return out, err
			}
		}
		out = append(out, step)
		if step.P99 >= milliseconds(o.Within) {
			break
		}
	}
	return out, nil
}

// offer sends requests at one rate for as long as a step takes.
func offer(ctx context.Context, rate float64, o RampOptions, send func(ctx context.Context) error) (Step, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	n := max(1, int(rate*o.For.Seconds()))
	took := make([]time.Duration, n)
	var next atomic.Int64
	var all sync.WaitGroup
	started := time.Now()
	for range min(o.Connections, n) {
		all.Go(func() {
			timer := time.NewTimer(0)
			defer timer.Stop()
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				due := started.Add(time.Duration(float64(i) / rate * float64(time.Second)))
				timer.Reset(time.Until(due))
				select {
				case <-timer.C:
				case <-ctx.Done():
					return
				}
				if err := send(ctx); err != nil {
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
	at := func(share float64) float64 { return milliseconds(took[min(n-1, int(share*float64(n)))]) }
	return Step{Offered: rate, Done: float64(n) / over.Seconds(), P50: at(0.5), P99: at(0.99)}, nil
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// knee is what was done in the fastest step whose 99th percentile is within.
func knee(steps []Step, within time.Duration) (out float64) {
	for _, s := range steps {
		if s.P99 < milliseconds(within) {
			out = max(out, s.Done)
		}
	}
	return out
}

// RampTable writes ramps as a Markdown table.
func RampTable(ramps []Ramp) string {
	var b strings.Builder
	b.WriteString("| open loop | contender | offered /s | done /s | p50 ms | p99 ms |\n|---|---|--:|--:|--:|--:|\n")
	for _, r := range ramps {
		for _, s := range r.Steps {
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n", r.Operation, r.Contender, number(s.Offered), number(s.Done), number(s.P50), number(s.P99))
		}
	}
	b.WriteString("\n")
	for _, r := range ramps {
		fmt.Fprintf(&b, "The knee of %s, %s: %s /s at p99 < %.0f ms.\n", r.Contender, r.Operation, number(r.Knee), r.WithinMS)
	}
	return b.String()
}
