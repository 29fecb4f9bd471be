package bench

import (
	"context"
	"fmt"
	"strings"
	"time"

	"usher/internal/load"
)

// RampOptions say how a rate rises.
type RampOptions struct {
	From        float64       // requests per second of the first step
	Times       float64       // by which each step is faster than the one before
	For         time.Duration // of a step
	Within      time.Duration // the 99th percentile past which the ramp ends
	Connections int
}

// Ramp is one operation at a rate that rises.
type Ramp struct {
	Operation string      `json:"operation"`
	Contender string      `json:"contender"`
	WithinMS  float64     `json:"within_ms"`
	Knee      float64     `json:"knee_per_second"` // done in the fastest step whose p99 is within; 0: none
	Steps     []load.Step `json:"steps"`
}

// maxSteps ends a ramp that nothing else ends.
const maxSteps = 40

// Climb sends requests at a rate that does not wait for answers (an open loop)
// and rises until the 99th percentile of their times is no longer within what is
// wanted. A request's time begins when it is due, so that one which waits because
// those before it are slow counts as slow. A step that is late is taken once more
// before it ends the ramp; the first error ends it too.
func Climb(ctx context.Context, o RampOptions, send func(ctx context.Context, i int) error) ([]load.Step, error) {
	if o.From <= 0 || o.Times <= 1 || o.For <= 0 || o.Connections <= 0 {
		return nil, fmt.Errorf("a ramp needs a rate, a rise above 1, a time and connections: %+v", o)
	}
	var out []load.Step
	for rate := o.From; len(out) < maxSteps; rate *= o.Times {
		step, err := load.Open(ctx, rate, o.For, o.Connections, send)
		if err != nil {
			return out, err
		}
		if step.P99 >= milliseconds(o.Within) { // once more: a machine has bad moments
			if step, err = load.Open(ctx, rate, o.For, o.Connections, send); err != nil {
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

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// knee is what was done in the fastest step whose 99th percentile is within.
func knee(steps []load.Step, within time.Duration) (out float64) {
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
