package testserver

import (
	"os"
	"path/filepath"
	"testing"
)

// Standby restarts the server as a standby, which answers questions about what it
// has and takes nothing; where promoted, as a primary again.
func (s *PostgresInstance) Standby(tb testing.TB, promoted bool) {
	tb.Helper()
	signal := filepath.Join(s.dir, "data", "standby.signal")
	var err error
	if promoted {
		err = os.Remove(signal)
	} else {
		err = os.WriteFile(signal, nil, 0o600)
	}
	if err != nil {
		tb.Fatal(err)
	}
	s.Restart(tb)
}
