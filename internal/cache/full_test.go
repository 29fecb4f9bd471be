package cache

import (
	"strings"
	"testing"

	"usher/internal/testserver"
)

// A Redis that has no memory left, and evicts nothing, is one that is away: limits
// hold at each daemon alone, and whoever operates it is told.
func TestARedisWithoutMemoryIsAway(t *testing.T) {
	server := testserver.Redis(t)
	r := running(t, options(server.Addr()))
	server.Do(t, "CONFIG", "SET", "maxmemory", "1")
	if _, known := r.Allow(t.Context(), "p", "token", 5); known {
		t.Fatal("it takes a limit")
	}
	if used, why := r.Status(); used || !strings.HasPrefix(why, "OOM ") {
		t.Errorf("used: %t, %q", used, why)
	}
	server.Do(t, "CONFIG", "SET", "maxmemory", "0")
	await(t, "Redis is used again", r.up)
}
