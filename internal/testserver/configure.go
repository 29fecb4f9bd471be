package testserver

import "testing"

// Set sets a parameter of the server's configuration, as in ALTER SYSTEM, and
// restarts the server with it.
func (s *PostgresInstance) Set(tb testing.TB, name, value string) {
	tb.Helper()
	if err := s.administer("ALTER SYSTEM SET " + name + " = '" + value + "'"); err != nil {
		tb.Fatal(err)
	}
	s.Restart(tb)
}
