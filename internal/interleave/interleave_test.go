// Package interleave_test shows that any two operations that run at the same
// time do what they would do one after the other. It owns the scheduler that
// orders the round trips of two transactions on PostgreSQL, the operations, and
// what is compared.
package interleave_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"usher/internal/testserver"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

// limit is how many orders of a pair are tried, more where both have to do with
// the same thing (of the others the short form draws some: see drawn). Where there are more than that they are drawn, those with few
// switches that no lock forces first, and every run draws others.
func limit(a, b operation) int {
	switch {
	case os.Getenv("USHER_SOAK") != "":
		return 1000
	case a.meets(b) && (a.apart || b.apart):
		return 8
	case a.meets(b):
		return 16
	case a.apart || b.apart:
		return 0
	default:
		return 6
	}
}

// drawn is how many pairs that have nothing to do with each other there are for one
// that a run of the short form tries. Every run draws others.
const drawn = 8

// TestEveryPairInEveryInterleaving runs every two operations in the orders of
// their round trips. Whatever the order, both callers and the database are left
// as one of the two serial orders leaves them.
func TestEveryPairInEveryInterleaving(t *testing.T) {
	worlds := make(chan *world, runtime.GOMAXPROCS(0))
	for range cap(worlds) {
		worlds <- newWorld(t)
	}
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	var runs, whole atomic.Int64
	lots := rand.New(rand.NewPCG(seed, 1))
	t.Run("pairs", func(t *testing.T) {
		for i, a := range operations {
			for _, b := range operations[i:] {
				if skip := lots.IntN(drawn) > 0 && !a.meets(b) && os.Getenv("USHER_SOAK") == ""; skip || limit(a, b) == 0 {
					continue
				}
				t.Run(a.name+"_and_"+b.name, func(t *testing.T) {
					t.Parallel()
					w := <-worlds
					defer func() { worlds <- w }()
					e := &explorer{t: t, w: w, ops: [2]operation{a, b}, draw: rand.New(rand.NewPCG(seed, 0))}
					if e.explore() {
						whole.Add(1)
					}
					runs.Add(int64(e.runs))
				})
			}
		}
	})
	t.Logf("%d runs of %d pairs, %d of them in every order there is", runs.Load(), len(operations)*(len(operations)+1)/2, whole.Load())
}

// explorer tries the orders of one pair.
type explorer struct {
	t      *testing.T
	w      *world
	ops    [2]operation
	draw   *rand.Rand
	serial [2]string // what the two serial orders leave
	runs   int
}

// explore tries schedules with ever more switches and reports whether it tried
// all there are.
func (e *explorer) explore() bool {
	level := []schedule{{first: 0}, {first: 1}}
	for switches := 0; len(level) > 0; switches++ {
		if room := limit(e.ops[0], e.ops[1]) - e.runs; switches > 0 && len(level) > room {
			e.draw.Shuffle(len(level), func(i, j int) { level[i], level[j] = level[j], level[i] })
			for _, s := range level[:max(0, room)] {
				e.try(s)
			}
			return false
		}
		var next []schedule
		for _, s := range level {
			decisions := e.try(s)
			for i := s.last() + 1; i < decisions; i++ {
				next = append(next, s.with(i))
			}
		}
		level = next
	}
	return true
}

// try runs one schedule, holds what it leaves to the serial orders and returns
// how many moments it had at which both could go on.
func (e *explorer) try(s schedule) int {
	e.t.Helper()
	e.runs++
	if err := e.w.begin(); err != nil {
		e.t.Fatal(err)
	}
	var said [2]string
	decisions, steps, err := run(s, [2]func(context.Context){
		func(ctx context.Context) { said[0] = e.ops[0].do(ctx, e.w) },
		func(ctx context.Context) { said[1] = e.ops[1].do(ctx, e.w) },
	}, e.w.waiting)
	if err != nil {
		e.t.Fatalf("%v, steps %v: %v", s, steps, err)
	}
	left, err := e.w.stored()
	if err != nil {
		e.t.Fatal(err)
	}
	left = fmt.Sprintf("answers %s, %s\n%s", said[0], said[1], left)
	if len(s.switches) == 0 {
		e.serial[s.first] = left
	} else if !slices.Contains(e.serial[:], left) {
		e.t.Errorf("%v, steps %v leave what neither serial order does. Against %s first:\n%s\nAgainst %s first:\n%s", s, steps,
			e.ops[0].name, difference(e.serial[0], left), e.ops[1].name, difference(e.serial[1], left))
	}
	wrong, known := e.w.judged[left]
	if !known {
		if wrong, err = e.w.check(); err != nil {
			e.t.Fatal(err)
		}
		e.w.judged[left] = wrong
	}
	if len(wrong) > 0 {
		e.t.Errorf("%v, steps %v: %s", s, steps, strings.Join(wrong, "\n"))
	}
	return decisions
}
