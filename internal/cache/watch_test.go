package cache

import (
	"testing"

	"usher/internal/testserver"
)

// Whoever watches over usher learns that Redis is away before the first login of the
// morning pays for it: a daemon that nobody asks looks for itself.
func TestAnIdleDaemonNoticesThatRedisIsAway(t *testing.T) {
	server := testserver.Redis(t)
	r := running(t, options(server.Addr()))
	server.Kill(t)
	await(t, "nobody asks, and it is known to be away", func() bool { used, why := r.Status(); return !used && why != "" })
	server.Restart(t)
	await(t, "used again", r.up)
}
