package main

import (
	"context"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"usher/config"
	"usher/internal/daemon"
)

// A signal to stop is not lost when the daemon comes up at the same time: it
// either did not come up or is told to end.
func TestASignalDuringTheStartIsNotLost(t *testing.T) {
	for range 5 {
		dir := t.TempDir()
		cfg := config.Default()
		cfg.Listen, cfg.OperationsListen = "127.0.0.1:0", "127.0.0.1:0"
		cfg.DataDir, cfg.OperatorKeyFile = filepath.Join(dir, "data"), filepath.Join(dir, "operator.key")
		d, err := daemon.New(cfg, daemon.Options{Version: "test", Out: io.Discard, Log: slog.New(slog.DiscardHandler)})
		if err != nil {
			t.Fatal(err)
		}
		signals := make(chan os.Signal, 2)
		signals <- syscall.SIGHUP
		signals <- syscall.SIGTERM
		up, ending, err := start(t.Context(), d, signals)
		if err != nil || !ending {
			t.Errorf("up %v, ending %v, %v: want the signal to be remembered", up, ending, err)
		}
		if !up {
			continue
		}
		if err := stop(t.Context(), cfg, d, signals); err != nil {
			t.Error(err)
		}
	}
}

// A stop that comes twice at once, to the process and to its group, is one, and
// requests under way are waited for; one that somebody sends later ends it.
func TestAStopThatIsToldTwiceAtOnceIsOne(t *testing.T) {
	for _, tc := range []struct {
		second time.Duration
		waits  bool
	}{{0, true}, {10 * time.Millisecond, true}, {time.Second, false}} {
		synctest.Test(t, func(t *testing.T) {
			signals := make(chan os.Signal, 2)
			time.AfterFunc(tc.second, func() { signals <- syscall.SIGTERM })
			over := make(chan struct{})
			err := stopped(t.Context(), 20*time.Second, func(ctx context.Context) error {
				defer close(over)
				select {
				case <-time.After(5 * time.Second): // what a request takes
				case <-ctx.Done():
				}
				return ctx.Err()
			}, signals)
			if (err == nil) != tc.waits {
				t.Errorf("the second after %s: %v, waits %v", tc.second, err, tc.waits)
			}
			<-over
		})
	}
}
