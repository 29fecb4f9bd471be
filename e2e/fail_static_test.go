package e2e

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"usher/internal/testserver"
)

// wire is a way to a server that can be cut.
type wire struct {
	to string
	l  net.Listener

	mu    sync.Mutex // guards the rest
	gone  bool
	conns []net.Conn
}

func newWire(t *testing.T, to string) *wire {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{to: to, l: l}
	var all sync.WaitGroup
	t.Cleanup(func() {
		_ = l.Close()
		w.set(true)
		all.Wait()
	})
	all.Go(func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			server, err := net.Dial("tcp", to)
			if err != nil || !w.take(client, server) {
				_ = client.Close()
				if server != nil {
					_ = server.Close()
				}
				continue
			}
			for _, p := range [][2]net.Conn{{client, server}, {server, client}} {
				all.Go(func() {
					_, _ = io.Copy(p[0], p[1])
					_ = p[0].Close()
				})
			}
		}
	})
	return w
}

func (w *wire) addr() string { return w.l.Addr().String() }

func (w *wire) take(conns ...net.Conn) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.gone {
		return false
	}
	w.conns = append(w.conns, conns...)
	return true
}

// set cuts the wire, or heals it.
func (w *wire) set(cut bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.gone = cut
	if cut {
		for _, c := range w.conns {
			_ = c.Close()
		}
		w.conns = nil
	}
}

// staticFleet is two daemons with fail_static, each with wires of its own to
// PostgreSQL and Redis.
type staticFleet struct {
	*testing.T
	redis                      *testserver.RedisInstance
	a, b                       *server
	aSQL, bSQL, aRedis, bRedis *wire
	idp                        okta
	hook                       string
	person                     object
}

func newStaticFleet(t *testing.T) *staticFleet {
	f := &staticFleet{T: t, redis: testserver.Redis(t), person: claims("ada", email("ada"))}
	database, err := url.Parse(testserver.Postgres(t))
	if err != nil {
		t.Fatal("the database URL is no URL")
	}
	host := database.Host
	daemon := func(sql, redis **wire) *server {
		*sql, *redis = newWire(t, host), newWire(t, f.redis.Addr())
		database.Host = (*sql).addr()
		return start(t, options{database: database.String(), env: []string{"USHER_FAIL_STATIC=true", "USHER_REDIS_URL=redis://" + (*redis).addr()}})
	}
	f.a, f.b = daemon(&f.aSQL, &f.aRedis), daemon(&f.bSQL, &f.bRedis)
	f.a.parent("acme", "acme.example")
	f.a.policy(jitPolicy).want(t, 200)
	f.idp = okta{newBooks(t, f.a.directory("acme", "okta", "okta"))}
	f.idp.createUser("ada", "")
	f.hook = f.a.connection("acme")
	return f
}

// login sends ada's login to a daemon; the decision is empty where the answer is
// not 200.
func (f *staticFleet) login(s *server, person object) (d decision, status int) {
	f.Helper()
	a := s.call(f.hook, "POST", "/v1/login/provision", object{"connection": "acme/main", "claims": person})
	if a.status == http.StatusOK {
		if err := json.Unmarshal(a.body, &d); err != nil {
			f.Fatal(err)
		}
	}
	return d, a.status
}

// ready heals everything, has ada active, and waits until her decision is kept and
// both daemons beat.
func (f *staticFleet) ready() {
	f.Helper()
	for _, w := range []*wire{f.aSQL, f.bSQL, f.aRedis, f.bRedis} {
		w.set(false)
	}
	f.setActive(true)
	eventually(f.T, 2*time.Minute, "her decision is kept, and both daemons are there", func() error {
		for _, s := range []*server{f.a, f.b} {
			if d, status := f.login(s, f.person); d.Decision != "allow" || d.Degraded {
				return fmt.Errorf("%d %+v", status, d)
			}
		}
		got := f.redis.Do(f.T, "EVAL", `local n = #redis.call('KEYS', 'usher:beat:*')
			for _, k in ipairs(redis.call('KEYS', 'usher:*:person:*')) do
				if redis.call('HGET', k, 'state') == 'allow' and redis.call('HLEN', k) > 3 then n = n + 10 end
			end
			return n`, "0")
		if got != "12" {
			return fmt.Errorf("in Redis are %s, want 12: two beats and a decision", got)
		}
		return nil
	})
}

// setActive changes ada at A, as often as A asks for.
func (f *staticFleet) setActive(active bool) {
	f.Helper()
	eventually(f.T, time.Minute, "the change is answered", func() error {
		a := f.idp.d.scim("PATCH", "/Users/"+f.idp.users["ada"], patch(object{"op": "replace", "value": object{"active": active}}))
		if a.status != http.StatusOK {
			return fmt.Errorf("%s", a)
		}
		return nil
	})
}

// The database is gone: people log in at every daemon by what was decided before,
// marked so, and nobody else does. When it is back the log says how many did.
func TestFailStatic_PeopleLogInWhileTheDatabaseIsGone(t *testing.T) {
	t.Parallel()
	f := newStaticFleet(t)
	f.ready()
	f.aSQL.set(true)
	f.bSQL.set(true)
	for name, s := range map[string]*server{"A": f.a, "B": f.b} {
		// On a busy machine a daemon may think Redis away for a moment.
		eventually(t, startsWithin, name+" lets her in", func() error {
			if d, status := f.login(s, f.person); d.Decision != "allow" || !d.Degraded || len(d.Memberships) == 0 {
				return fmt.Errorf("%d %+v", status, d)
			}
			return nil
		})
		if d, status := f.login(s, claims("new", email("new"))); status != http.StatusServiceUnavailable {
			t.Errorf("%s: somebody new: %d %+v", name, status, d)
		}
		if d, status := f.login(s, claims("ada", email("ada"), "another-group")); status != http.StatusServiceUnavailable {
			t.Errorf("%s: other claims: %d %+v", name, status, d)
		}
		if err := s.measures("usher_login_static_total", `result="answered"`, 1); err != nil {
			t.Error(err)
		}
	}
	f.redis.Kill(t)
	if d, status := f.login(f.b, f.person); status != http.StatusServiceUnavailable {
		t.Errorf("without Redis too: %d %+v", status, d)
	}
	f.redis.Restart(t)
	f.ready()
	eventually(t, startsWithin, "the log says it", func() error {
		if n := slices.Index(f.a.events("acme"), "login.degraded"); n < 0 {
			return fmt.Errorf("it does not")
		}
		return nil
	})
}

// In whatever order Redis, the database and the ways to them are lost: whoever has
// left is let in by nobody from the moment the identity provider has its answer.
// The orders that are marked are tried here, the others too by make fleet-leavers:
// a daemon that has lost Redis takes its time.
func TestFailStatic_ALeaverIsRefusedInEveryOrder(t *testing.T) {
	t.Parallel()
	f := newStaticFleet(t)
	leaves := func() { f.setActive(false) }
	bLosesSQL, aLosesRedis := func() { f.bSQL.set(true) }, func() { f.aRedis.set(true) }
	for _, tt := range []struct {
		name  string
		steps []func()
		here  bool
	}{
		{"she leaves, B loses SQL", []func(){leaves, bLosesSQL}, false},
		{"B loses SQL, she leaves", []func(){bLosesSQL, leaves}, true},
		{"B loses SQL, A loses Redis, she leaves", []func(){bLosesSQL, aLosesRedis, leaves}, false},
		{"A loses Redis, she leaves, B loses SQL", []func(){aLosesRedis, leaves, bLosesSQL}, true},
		{"A loses Redis, she leaves, B loses SQL, A has Redis again", []func(){aLosesRedis, leaves, bLosesSQL, func() { f.aRedis.set(false) }}, false},
		{"Redis is flushed, she leaves, B loses SQL", []func(){func() { f.redis.Flush(t) }, leaves, bLosesSQL}, false},
		{"she leaves, Redis is flushed, B loses SQL", []func(){leaves, func() { f.redis.Flush(t) }, bLosesSQL}, false},
		{"B loses SQL, Redis begins anew, she leaves", []func(){bLosesSQL, func() { f.redis.Restart(t) }, leaves}, false},
		{"B loses Redis and SQL, she leaves, B has Redis again", []func(){func() { f.bRedis.set(true) }, bLosesSQL, leaves, func() { f.bRedis.set(false) }}, false},
	} {
		if !tt.here && os.Getenv("USHER_FLEET_LEAVERS") == "" {
			continue
		}
		f.ready()
		for _, step := range tt.steps {
			step()
		}
		tick := time.NewTicker(20 * time.Millisecond)
		for range 50 {
			if d, status := f.login(f.b, f.person); d.Decision == "allow" {
				t.Errorf("%s: %d %+v", tt.name, status, d)
				break
			}
			<-tick.C
		}
		tick.Stop()
	}
}
