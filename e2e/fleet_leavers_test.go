package e2e

import (
	"bytes"
	"io"
	"net"
	"os"
	"regexp"
	"strconv"
	"sync"
	"testing"

	"usher/internal/testserver"
)

// leavers is how many times somebody leaves in each of the four states of Redis: a
// thousand times in all here, USHER_FLEET_LEAVERS times by make fleet-leavers.
func leavers(t *testing.T) int {
	text := os.Getenv("USHER_FLEET_LEAVERS")
	if text == "" {
		return 250
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		t.Fatalf("USHER_FLEET_LEAVERS is %q", text)
	}
	return n
}

// Somebody whom the identity provider makes inactive at one daemon is refused by
// another from the moment the first has answered, though every cache holds that
// they may come in: with Redis in order, flushed and dead, and while no nudge gets
// through.
func TestSpec7_ALeaverIsRefusedByEveryDaemon(t *testing.T) {
	t.Parallel()
	for name, mode := range map[string]struct {
		forget func(*testing.T, *testserver.RedisInstance) // between the last login and the leaving
		dead   bool
		cut    bool // B hears no nudge
		shares bool // what A keeps is found by B
	}{
		"in order": {shares: true},
		"flushed":  {forget: func(t *testing.T, r *testserver.RedisInstance) { r.Flush(t) }, shares: true},
		"dead":     {dead: true},
		"no nudge": {cut: true, shares: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			redis, database := testserver.Redis(t), testserver.Postgres(t)
			addr := redis.Addr()
			if mode.cut {
				addr = withoutNudges(t, addr)
			}
			a := start(t, options{database: database, env: []string{"USHER_REDIS_URL=" + redis.URL()}})
			b := start(t, options{database: database, env: []string{"USHER_REDIS_URL=redis://" + addr}})
			for _, s := range []*server{a, b} {
				eventually(t, startsWithin, "Redis is used", func() error { return s.measures("usher_cache_redis_up_bool", "", 1) })
			}
			a.parent("acme", "acme.example")
			a.policy(jitPolicy).want(t, 200)
			idp := okta{newBooks(t, a.directory("acme", "okta", "okta"))}
			idp.createUser("ada", "")
			hook := a.connection("acme")
			ada := claims("ada", email("ada"))
			if mode.dead {
				redis.Kill(t)
			}
			in := 0
			for i := range leavers(t) {
				for _, s := range []*server{a, a, b, b} {
					if d := s.login(hook, "acme/main", ada); d.Decision != "allow" {
						t.Fatalf("round %d: %+v while ada is there", i, d)
					}
				}
				if mode.forget != nil {
					mode.forget(t, redis)
				}
				idp.deactivate("ada")
				for _, s := range []*server{b, a} {
					if d := s.login(hook, "acme/main", ada); d.Decision != "deny" {
						in++
					}
				}
				idp.reactivate("ada")
			}
			if in > 0 {
				t.Errorf("%d logins of somebody who has left were let in", in)
			}
			if err := b.measures("usher_cache_lookups_total", `level="memory",result="hit"`, 1); err != nil {
				t.Error(err)
			}
			if err := b.measures("usher_cache_lookups_total", `level="redis",result="hit"`, 1); mode.shares != (err == nil) {
				t.Errorf("B has found what A keeps: %v", err)
			}
		})
	}
}

// No request asks Redis more than once: logins that are known and not, new people,
// writes and reads of SCIM under a limit.
func TestARequestAsksRedisAtMostOnce(t *testing.T) {
	t.Parallel()
	redis := testserver.Redis(t)
	s := start(t, options{database: testserver.Postgres(t), env: []string{"USHER_REDIS_URL=" + redis.URL(), "USHER_SCIM_RATE_LIMIT=1000"}})
	eventually(t, startsWithin, "Redis is used", func() error { return s.measures("usher_cache_redis_up_bool", "", 1) })
	s.parent("acme", "acme.example")
	s.policy(jitPolicy).want(t, 200)
	idp := okta{newBooks(t, s.directory("acme", "okta", "okta"))}
	hook := s.connection("acme")
	idp.createUser("ada", "")
	for _, step := range []struct {
		what string
		do   func()
		most int
	}{
		{"a person who is made, looked up first", func() { idp.createUser("bob", "") }, 2},
		{"a change", func() { idp.deactivate("ada") }, 1},
		{"a login that is refused", func() { s.login(hook, "acme/main", claims("ada", email("ada"))) }, 1},
		{"a change back", func() { idp.reactivate("ada") }, 1},
		{"a login", func() { s.login(hook, "acme/main", claims("ada", email("ada"))) }, 1},
		{"a login", func() { s.login(hook, "acme/main", claims("ada", email("ada"))) }, 1},
		{"a login of somebody new", func() { s.login(hook, "acme/main", claims("new", email("new"))) }, 1},
		{"a read of the API", func() { s.api("GET", "/v1/parents", nil) }, 0},
		{"a write of the API", func() { s.api("POST", "/v1/parents", object{"slug": "other"}) }, 0},
	} {
		before := redisCalls(t, redis)
		step.do()
		if n := redisCalls(t, redis) - before; n > step.most {
			t.Errorf("%s: Redis was asked %d times, at most %d are allowed", step.what, n, step.most)
		}
	}
	if redisCalls(t, redis) == 0 {
		t.Error("Redis was never asked")
	}
}

// redisCalls is how often requests have asked a Redis; what is written behind them
// and what looks after the connection does not count.
func redisCalls(t *testing.T, redis *testserver.RedisInstance) int {
	t.Helper()
	all := 0
	for _, m := range regexp.MustCompile(`(?m)^cmdstat_(\w+):calls=(\d+)`).FindAllStringSubmatch(redis.Do(t, "INFO", "commandstats"), -1) {
		switch m[1] {
		case "getrange", "mget", "eval", "evalsha":
			n, err := strconv.Atoi(m[2])
			if err != nil {
				t.Fatal(err)
			}
			all += n
		case "set", "get", "publish", "subscribe", "ping", "hello", "info", "command", "client", "time", "select":
		default:
			t.Errorf("Redis is asked for %s, of which this test does not know whose it is", m[1])
		}
	}
	return all
}

// measures returns nil when a metric of the server is at least min.
func (s *server) measures(name, labels string, least float64) error {
	resp, err := s.client.Get(s.operations + "/metrics")
	if err != nil {
		return err
	}
	text, err := io.ReadAll(resp.Body)
	_ = resp.Body.Close()
	if err != nil {
		return err
	}
	if labels != "" {
		name += "{" + labels + "}"
	}
	m := regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(name) + ` (\S+)$`).FindSubmatch(text)
	if m == nil {
		return &noMetric{name, 0, least}
	}
	v, err := strconv.ParseFloat(string(m[1]), 64)
	if err == nil && v < least {
		err = &noMetric{name, v, least}
	}
	return err
}

type noMetric struct {
	name     string
	is, want float64
}

func (e *noMetric) Error() string {
	return e.name + " is " + strconv.FormatFloat(e.is, 'g', -1, 64) + ", want " + strconv.FormatFloat(e.want, 'g', -1, 64)
}

// withoutNudges returns an address by which Redis is reached, but that nothing
// comes back on a connection that subscribes.
func withoutNudges(t *testing.T, addr string) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	t.Cleanup(func() {
		_ = l.Close()
		all.Wait() // the daemons have ended by then, and their connections with them
	})
	all.Go(func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			server, err := net.Dial("tcp", addr)
			if err != nil {
				_ = client.Close()
				continue
			}
			deaf := make(chan struct{})
			all.Go(func() {
				copyUntil(server, client, func(b []byte) bool {
					if bytes.Contains(bytes.ToLower(b), []byte("subscribe")) {
						close(deaf)
						return true
					}
					return false
				})
				_ = server.Close()
			})
			all.Go(func() {
				copyUntil(client, server, func([]byte) bool {
					select {
					case <-deaf:
						return true
					default:
						return false
					}
				})
				_ = client.Close()
			})
		}
	})
	return l.Addr().String()
}

// copyUntil copies what comes until the end, or until over says that the rest is
// swallowed.
func copyUntil(to io.Writer, from io.Reader, over func([]byte) bool) {
	b, swallow := make([]byte, 32<<10), false
	for {
		n, err := from.Read(b)
		if swallow = swallow || over(b[:n]); !swallow {
			if _, err := to.Write(b[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}
