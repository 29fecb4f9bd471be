package main

import (
	"context"
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"time"
)

// How much the heap may grow between collections. A daemon that has just begun
// keeps some 10 MB, so that the usual 100 percent would collect every few hundred
// requests; what one with many people keeps may not be there several times over.
// GOGC in the environment overrules all of it.
const (
	gcPercent    = 400      // at most
	mayGrow      = 64 << 20 // bytes
	leastPercent = 50       // at least, whatever is kept
	heapLooked   = 500 * time.Millisecond
)

// boundHeap bounds the heap until the function that it returns is called.
func boundHeap() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	debug.SetGCPercent(gcPercent)
	ticker := time.NewTicker(heapLooked)
	var wg sync.WaitGroup
	wg.Go(func() { followHeap(ctx, ticker.C) })
	return func() {
		cancel()
		wg.Wait()
		ticker.Stop()
	}
}

// followHeap sets, with every tick, how much the heap may grow by what lives in it.
func followHeap(ctx context.Context, ticks <-chan time.Time) {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	percent := gcPercent
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticks:
		}
		metrics.Read(live)
		// Setting it stops the world for a moment: not for little.
		if want := percentFor(live[0].Value.Uint64()); want < percent*9/10 || want > percent*11/10 {
			percent = want
			debug.SetGCPercent(percent)
		}
	}
}

// percentFor returns by how many percent the heap may grow of which live bytes are
// in use.
func percentFor(live uint64) int {
	if live <= mayGrow*100/gcPercent {
		return gcPercent
	}
	return int(max(leastPercent, mayGrow*100/live)) //nolint:gosec // at most gcPercent
}
