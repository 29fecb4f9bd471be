package daemon

import (
	"strings"
	"testing"
	"time"

	"usher/config"
	"usher/internal/testserver"
)

// A Redis that is away keeps no daemon from starting, and none from being ready:
// it is told of, once, and used when it comes.
func TestRedisMayBeAwayAtStart(t *testing.T) {
	server := testserver.Redis(t)
	server.Kill(t)
	cfg := configuration(t.TempDir())
	cfg.RedisURL = config.NewSecret(server.URL())
	d, log := startDaemon(t, cfg)
	ready := func() (bool, string) {
		status, body := get(t, "http://"+d.OperationsAddr()+"/readyz")
		return status == 200, body
	}
	const told = "Redis cannot be used"
	until(t, "it is told", func() bool { return strings.Contains(log.String(), told) })
	until(t, "it is looked for again", func() bool {
		is, body := ready()
		if !is {
			t.Fatal(body)
		}
		return strings.Contains(body, "redis: it is not used") && strings.Contains(body, "refused")
	})
	if _, body := get(t, "http://"+d.OperationsAddr()+"/metrics"); !strings.Contains(body, "usher_cache_redis_up_bool 0") {
		t.Error("the metric says that Redis is used")
	}
	server.Restart(t)
	until(t, "it is used", func() bool { used, _ := d.redis.Status(); return used })
	if is, body := ready(); !is || strings.Contains(body, "redis:") {
		t.Error(body)
	}
	if _, body := get(t, "http://"+d.OperationsAddr()+"/metrics"); !strings.Contains(body, "usher_cache_redis_up_bool 1") {
		t.Error("the metric says that Redis is not used")
	}
	if n := strings.Count(log.String(), told); n != 1 {
		t.Errorf("it is told %d times", n)
	}
}

// The secret of values in Redis is the fleet's: a daemon that starts anew has the
// same, one on another database another.
func TestTheFleetHasOneSecret(t *testing.T) {
	a, _ := startDaemon(t, configuration(t.TempDir()))
	b, _ := startDaemon(t, configuration(t.TempDir()))
	var secrets []string
	for _, d := range []*Daemon{a, a, b} {
		secret, err := d.fleetSecret(t.Context())
		if err != nil || len(secret) != 32 {
			t.Fatal(len(secret), err)
		}
		secrets = append(secrets, string(secret))
	}
	if secrets[0] != secrets[1] || secrets[0] == secrets[2] {
		t.Error("the secret changes, or is shared with another fleet")
	}
}

func TestRedisURLsThatCannotBeUsed(t *testing.T) {
	cfg := configuration(t.TempDir())
	cfg.RedisURL = config.NewSecret("rediss://h?ca_file=/nowhere")
	d, _ := newDaemon(t, cfg)
	if err := d.Start(t.Context()); err == nil || !strings.Contains(err.Error(), "ca_file") {
		t.Error(err)
	}
}

func until(t *testing.T, what string, is func() bool) {
	t.Helper()
	tick, late := time.NewTicker(5*time.Millisecond), time.After(20*time.Second)
	defer tick.Stop()
	for !is() {
		select {
		case <-tick.C:
		case <-late:
			t.Fatalf("%s: not within 20 s", what)
		}
	}
}
