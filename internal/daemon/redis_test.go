package daemon

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"usher/config"
	"usher/internal/cache"
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

// What is changed at one daemon makes the others look; what is read does not.
func TestADaemonNudgesTheOthers(t *testing.T) {
	server := testserver.Redis(t)
	cfg := configuration(t.TempDir())
	cfg.RedisURL = config.NewSecret(server.URL())
	d, _ := startDaemon(t, cfg)
	until(t, "Redis is used", func() bool { used, _ := d.redis.Status(); return used })
	ear := cache.NewRedis(cache.RedisOptions{Server: cache.Server{Addrs: []string{server.Addr()}}, Secret: []byte("x"), Log: slog.New(slog.DiscardHandler)})
	var changed, settle atomic.Int64
	ear.On(cache.Changed, func() { changed.Add(1) })
	ear.On(cache.Settle, func() { settle.Add(1) })
	ctx, cancel := context.WithCancel(context.Background())
	var done sync.WaitGroup
	done.Go(func() { ear.Run(ctx) })
	defer done.Wait()
	defer cancel()
	until(t, "it listens", func() bool { return server.Do(t, "PUBLISH", "usher:nudges", "x") == "2" })
	key, err := os.ReadFile(cfg.OperatorKeyFile)
	if err != nil {
		t.Fatal(err)
	}
	call := func(method, path, body string) {
		req, err := http.NewRequestWithContext(t.Context(), method, "http://"+d.Addr()+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(key)))
		req.Header.Set("Content-Type", "application/json")
		transport := &http.Transport{DisableKeepAlives: true}
		defer transport.CloseIdleConnections()
		resp, err := (&http.Client{Transport: transport}).Do(req)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
	}
	call("GET", "/v1/parents", "")
	call("POST", "/v1/parents", `{"slug":"BAD SLUG"}`)
	call("POST", "/v1/parents", `{"slug":"acme"}`)
	until(t, "the change is heard of", func() bool { return changed.Load() > 0 })
	d.marked()
	until(t, "people to be settled are heard of", func() bool { return settle.Load() == 1 })
	if n := changed.Load(); n != 1 {
		t.Errorf("%d changes were heard of, one was made", n)
	}
}
