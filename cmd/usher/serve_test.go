package main

import (
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"syscall"
	"testing"

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
