package main

import (
	"context"
	"runtime"
	"runtime/debug"
	"sync"
	"testing"
	"time"
)

func TestTheHeapGrowsByNoMoreThanItMay(t *testing.T) {
	for _, tt := range []struct {
		live uint64
		want int
	}{
		{0, 400}, {1 << 20, 400}, {16 << 20, 400}, {32 << 20, 200}, {64 << 20, 100}, {100 << 20, 64}, {128 << 20, 50}, {1 << 30, 50},
	} {
		got := percentFor(tt.live)
		if got != tt.want {
			t.Errorf("%d MB live: %d percent, want %d", tt.live>>20, got, tt.want)
		}
		if grows := tt.live / 100 * uint64(got); grows > mayGrow && got > leastPercent {
			t.Errorf("%d MB live grow by %d MB", tt.live>>20, grows>>20)
		}
	}
}

// What lives decides, and whatever was set before comes back with less of it.
func TestTheCollectorFollowsWhatLives(t *testing.T) {
	before := debug.SetGCPercent(gcPercent)
	defer debug.SetGCPercent(before)
	ctx, cancel := context.WithCancel(t.Context())
	ticks := make(chan time.Time)
	var wg sync.WaitGroup
	wg.Go(func() { followHeap(ctx, ticks) })
	percent := func() int {
		runtime.GC()
		ticks <- time.Time{}
		ticks <- time.Time{} // taken when the one before is done with
		got := debug.SetGCPercent(gcPercent)
		debug.SetGCPercent(got)
		return got
	}
	func() {
		kept := make([]byte, 256<<20)
		if got := percent(); got != leastPercent {
			t.Errorf("256 MB live: %d percent, want %d", got, leastPercent)
		}
		runtime.KeepAlive(kept)
	}()
	if got := percent(); got <= leastPercent {
		t.Errorf("they are gone, and it is %d percent", got)
	}
	cancel()
	wg.Wait()
}

// A daemon that has ended follows its heap no more.
func TestTheHeapIsFollowedUntilTheEnd(t *testing.T) {
	before := debug.SetGCPercent(gcPercent)
	defer debug.SetGCPercent(before)
	stop, ended := boundHeap(), make(chan struct{})
	go func() {
		stop()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(20 * time.Second):
		t.Fatal("it goes on after the end")
	}
}
