package bench

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// slow answers so many requests a second, one after the other, as a server does
// that has one processor.
type slow struct {
	turn chan struct{} // a lock whose waiters let time go on
	per  time.Duration
}

func (s *slow) send(context.Context, int) error {
	s.turn <- struct{}{}
	<-time.After(s.per)
	<-s.turn
	return nil
}

// A server of 100 requests a second has its knee there: what is offered beyond
// waits, and that counts from when it was due.
func TestSpec7_ARampFindsTheKnee(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := RampOptions{From: 20, Times: 1.5, For: 10 * time.Second, Within: 50 * time.Millisecond, Connections: 8}
		steps, err := Climb(t.Context(), o, (&slow{make(chan struct{}, 1), 10 * time.Millisecond}).send)
		if err != nil {
			t.Fatal(err)
		}
		if got := knee(steps, o.Within); got < 65 || got > 101 {
			t.Errorf("the knee is at %.1f: %+v", got, steps)
		}
		last := steps[len(steps)-1]
		if last.P99 < 100 || last.Done > 101 || steps[0].P99 > 11 || steps[0].Done < 19 {
			t.Errorf("%+v", steps)
		}
		table := RampTable([]Ramp{{Operation: LoginUnchanged, Contender: Usher, WithinMS: 50, Knee: 67.5, Steps: steps}})
		if strings.Count(table, "| usher |") != len(steps) || !strings.Contains(table, "The knee of usher, login, unchanged: 67.5 /s at p99 < 50 ms.") {
			t.Errorf("%s", table)
		}
	})
}

func TestARampEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		refused := errors.New("refused")
		o := RampOptions{From: 100, Times: 2, For: time.Second, Within: time.Second, Connections: 4}
		if _, err := Climb(t.Context(), o, func(context.Context, int) error { return refused }); !errors.Is(err, refused) {
			t.Errorf("%v", err)
		}
		o.From, o.Times = 1, 1.01
		steps, err := Climb(t.Context(), o, func(context.Context, int) error { return nil })
		if err != nil || len(steps) != maxSteps || knee(steps, o.Within) == 0 {
			t.Errorf("%d steps, %v", len(steps), err)
		}
		o.Times = 1
		if _, err := Climb(t.Context(), o, func(context.Context, int) error { return nil }); err == nil {
			t.Error("a ramp that does not rise was run")
		}
	})
}
