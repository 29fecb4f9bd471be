package cache

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"usher/internal/testserver"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

// counts is how often a look had a result.
type counts struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *counts) add(l Level, r Result) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.n == nil {
		c.n = map[string]int{}
	}
	c.n[string(l)+" "+string(r)]++
}

// took returns the counts since the last call, as text.
func (c *counts) took() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []string
	for _, name := range []string{"memory hit", "memory miss", "memory stale", "redis hit", "redis miss", "redis error", "redis garbage", "redis away"} {
		if n := c.n[name]; n > 0 {
			out = append(out, name+" "+strconv.Itoa(n))
		}
	}
	c.n = nil
	return strings.Join(out, ", ")
}

func newText(r *Redis, c *counts) *Cache[string] {
	return New(Options[string]{
		Kind: "text", Bytes: 1 << 20, TTL: time.Hour, Redis: r, Count: c.add, Size: func(s string) int { return len(s) },
		Encode: func(account, s string) ([]byte, bool) { return []byte(account + " " + s), s != "kept here alone" },
		Decode: func(account string, b []byte) (string, bool) { return strings.CutPrefix(string(b), account+" ") },
	})
}

var made = Revisions{Life: "l", Parent: "p", Rev: "1", Account: "a", Access: "1"}

func key(t *testing.T, name byte, r Revisions) Key {
	t.Helper()
	k, ok := NewKey(Name{name}, r)
	if !ok {
		t.Fatal("no key")
	}
	return k
}

func options(addr string) RedisOptions {
	return RedisOptions{
		Server: Server{Addrs: []string{addr}}, Secret: []byte("secret"), Epoch: "v1", Timeout: time.Second, Probe: 20 * time.Millisecond, Log: slog.New(slog.DiscardHandler),
	}
}

// running returns a Redis that is used, and runs until the test ends.
func running(t *testing.T, o RedisOptions) *Redis {
	t.Helper()
	r := NewRedis(o)
	run(t, r)
	await(t, "Redis is used", r.up)
	return r
}

func run(t *testing.T, r *Redis) {
	ctx, cancel := context.WithCancel(context.Background())
	var done sync.WaitGroup
	done.Go(func() { r.Run(ctx) })
	t.Cleanup(func() { cancel(); done.Wait() })
}

func await(t *testing.T, what string, is func() bool) {
	t.Helper()
	tick, late := time.NewTicker(time.Millisecond), time.After(20*time.Second)
	defer tick.Stop()
	for !is() {
		select {
		case <-tick.C:
		case <-late:
			t.Fatalf("%s: not within 20 s", what)
		}
	}
}

func TestKeysNeedEveryRevision(t *testing.T) {
	first := key(t, 1, made)
	for i, change := range []func(*Revisions, string){
		func(r *Revisions, s string) { r.Life = s }, func(r *Revisions, s string) { r.Parent = s }, func(r *Revisions, s string) { r.Rev = s },
		func(r *Revisions, s string) { r.Account = s }, func(r *Revisions, s string) { r.Access = s },
	} {
		r := made
		change(&r, "")
		if _, ok := NewKey(Name{1}, r); ok {
			t.Errorf("%d: there is a key without it", i)
		}
		change(&r, "other")
		if k := key(t, 1, r); k == first || k.remote("x") == first.remote("x") {
			t.Errorf("%d: it is not part of the key", i)
		}
	}
	if key(t, 2, made) == first {
		t.Error("the name is not part of the key")
	}
	c := newText(nil, &counts{})
	c.Add(Key{}, "x")
	if v, ok := c.Get(context.Background(), Key{}); ok || c.Len() != 0 {
		t.Errorf("a key that was not made finds %q", v)
	}
}

// However its parts are cut, no two keys are the same.
func TestKeysAreInjective(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.StringMatching(`[ab:]{1,3}`)
		draw := func(l string) Revisions {
			return Revisions{Life: part.Draw(t, l), Parent: part.Draw(t, l), Rev: part.Draw(t, l), Account: part.Draw(t, l), Access: part.Draw(t, l)}
		}
		a, b := draw("a"), draw("b")
		x, _ := NewKey(Name{}, a)
		y, _ := NewKey(Name{}, b)
		if (a == b) != (x.sum == y.sum) {
			t.Fatalf("%+v %+v", a, b)
		}
	})
}

func TestMemoryGivesOnlyWhatTheRevisionsAllow(t *testing.T) {
	n := &counts{}
	c := newText(nil, n)
	if c.Worth(Name{1}) {
		t.Error("an empty cache is worth a look")
	}
	c.Add(key(t, 1, made), "allow")
	later := made
	later.Access = "2"
	if v, ok := c.Get(context.Background(), key(t, 1, later)); ok {
		t.Errorf("a later revision finds %q", v)
	}
	if v, ok := c.Get(context.Background(), key(t, 1, made)); !ok || v != "allow" || !c.Worth(Name{1}) {
		t.Errorf("%q %t", v, ok)
	}
	c.Add(key(t, 1, later), "other")
	if v, ok := c.Get(context.Background(), key(t, 1, later)); !ok || v != "other" || c.Len() != 1 {
		t.Errorf("%q %t, %d kept", v, ok, c.Len())
	}
	if got := n.took(); got != "memory hit 2, memory miss 1, memory stale 1" {
		t.Error(got)
	}
}

func TestMemoryIsBounded(t *testing.T) {
	c := newText(nil, &counts{})
	const n = 40_000
	value := strings.Repeat("x", 100)
	for i := range n {
		r := made
		r.Account = strconv.Itoa(i)
		k, _ := NewKey(Name{byte(i), byte(i >> 8), byte(i >> 16)}, r)
		c.Add(k, value)
	}
	c.memory.CleanUp()
	if most := (1 << 20) / (entryBytes + len(value)); c.Len() > most || c.Len() < most/2 {
		t.Errorf("%d are kept, %d have room", c.Len(), most)
	}
}

func TestReplicasShareByRedis(t *testing.T) {
	server := testserver.Redis(t)
	an, bn := &counts{}, &counts{}
	written := atomic.Int64{}
	o := options(server.Addr())
	o.Written = func(result string, n int) {
		if result == "written" {
			written.Add(int64(n))
		}
	}
	a, b := newText(running(t, o), an), newText(running(t, options(server.Addr())), bn)
	k := key(t, 1, made)
	a.Add(k, "allow")
	a.Add(key(t, 2, made), "kept here alone")
	await(t, "written", func() bool { return written.Load() == 1 })
	if !b.Worth(Name{1}) {
		t.Error("Redis is not worth a look")
	}
	if v, ok := b.Get(t.Context(), k); !ok || v != "allow" {
		t.Errorf("%q %t", v, ok)
	}
	if v, ok := b.Get(t.Context(), k); !ok || v != "allow" {
		t.Errorf("%q %t", v, ok)
	}
	later := made
	later.Rev = "2"
	if _, ok := b.Get(t.Context(), key(t, 1, later)); ok {
		t.Error("a later revision finds something")
	}
	if _, ok := b.Get(t.Context(), key(t, 2, made)); ok {
		t.Error("what is kept in memory alone is shared")
	}
	if got := bn.took(); got != "memory hit 1, memory miss 2, memory stale 1, redis hit 1, redis miss 2" {
		t.Error(got)
	}
	if ttl, err := strconv.Atoi(server.Do(t, "TTL", o.remote(k))); err != nil || ttl < 3500 || ttl > 3600 {
		t.Errorf("it is kept for %d s: %v", ttl, err)
	}
	other := options(server.Addr())
	other.Epoch = "v2"
	if v, ok := newText(running(t, other), &counts{}).Get(t.Context(), k); ok {
		t.Errorf("another version finds %q", v)
	}
}

// remote is the name of a key in Redis.
func (o RedisOptions) remote(k Key) string { return NewRedis(o).key(k, "text") }

// Anything in Redis that was not put there by a replica for this very key is a
// miss.
func TestValuesOfOthersAreNotTaken(t *testing.T) {
	server := testserver.Redis(t)
	n := &counts{}
	o := options(server.Addr())
	r := running(t, o)
	c := newText(r, n)
	k, other := key(t, 1, made), made
	other.Parent = "q"
	good := r.seal(k, "text", []byte("a allow"))
	stranger := NewRedis(RedisOptions{Secret: []byte("guess"), Epoch: "v1"})
	flipped := bytes.Clone(good)
	flipped[len(flipped)-macBytes-1] ^= 1
	for name, value := range map[string][]byte{
		"text": []byte("allow"), "half": good[:len(good)/2], "more": append(bytes.Clone(good), 0), "one bit": flipped, "large": bytes.Repeat([]byte("x"), maxValue+10),
		"of another key": r.seal(key(t, 2, made), "text", []byte("a allow")), "of another tenant": r.seal(key(t, 1, other), "text", []byte("a allow")),
		"of another kind": r.seal(k, "login", []byte("a allow")), "of another secret": stranger.seal(k, "text", []byte("a allow")),
		"of another account": r.seal(k, "text", []byte("b allow")), "nothing sealed": r.seal(k, "text", nil),
	} {
		server.Do(t, "SET", o.remote(k), string(value))
		if v, ok := c.Get(t.Context(), k); ok {
			t.Errorf("%s: %q", name, v)
		}
		if got := n.took(); got != "memory miss 1, redis garbage 1" {
			t.Errorf("%s: %s", name, got)
		}
	}
	server.Do(t, "DEL", o.remote(k))
	server.Do(t, "LPUSH", o.remote(k), "a list")
	if _, ok := c.Get(t.Context(), k); ok || n.took() != "memory miss 1, redis error 1" || !r.up() {
		t.Error("a key of another type: it is taken, or all of Redis is given up")
	}
	server.Do(t, "SET", o.remote(k), string(good))
	if v, ok := c.Get(t.Context(), k); !ok || v != "allow" {
		t.Errorf("%q %t: the good one is not taken", v, ok)
	}
	if r.seal(k, "text", bytes.Repeat([]byte("x"), maxValue)) != nil {
		t.Error("what is too large is sealed")
	}
}

func FuzzOpen(f *testing.F) {
	r := NewRedis(RedisOptions{Secret: []byte("secret"), Epoch: "v1"})
	k, _ := NewKey(Name{1}, made)
	f.Add(string(r.seal(k, "text", []byte("x"))))
	f.Add("")
	f.Fuzz(func(t *testing.T, value string) {
		if b, ok := r.open(k, "text", value); ok && string(r.seal(k, "text", b)) != value {
			t.Error("it opens what it did not seal")
		}
	})
}

// A Redis that dies is left alone, and used again when it is back; it has
// forgotten everything, and nobody minds.
func TestADeadRedisIsLeftAlone(t *testing.T) {
	server := testserver.Redis(t)
	n := &counts{}
	r := running(t, options(server.Addr()))
	c := newText(r, n)
	server.Kill(t)
	if _, ok := c.Get(t.Context(), key(t, 1, made)); ok {
		t.Error("a dead Redis answers")
	}
	n.took()
	for range 100 {
		c.Get(t.Context(), key(t, 1, made))
		c.Add(key(t, 3, made), "x")
	}
	if got := n.took(); got != "memory miss 100, redis away 100" {
		t.Error(got)
	}
	if used, why := r.Status(); used || why == "" {
		t.Errorf("%t %q", used, why)
	}
	server.Restart(t)
	await(t, "used again", r.up)
	if _, ok := c.Get(t.Context(), key(t, 1, made)); ok || n.took() != "memory miss 1, redis miss 1" {
		t.Error("it is not asked again")
	}
}

// silentServer takes connections and says nothing.
func silentServer(t *testing.T) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var held sync.WaitGroup
	var mu sync.Mutex
	var all []net.Conn
	held.Go(func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			mu.Lock()
			all = append(all, conn)
			mu.Unlock()
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		held.Wait()
		for _, conn := range all {
			_ = conn.Close()
		}
	})
	return l.Addr().String()
}

// One that takes connections and answers nothing costs one deadline, once.
func TestASilentRedisCostsOneDeadline(t *testing.T) {
	o := options(silentServer(t))
	o.Timeout, o.Probe = 50*time.Millisecond, time.Hour
	r := NewRedis(o)
	n := &counts{}
	c := newText(r, n)
	r.there.Store(true) // as if it had fallen silent just now
	began := time.Now()
	for range 200 {
		c.Get(t.Context(), key(t, 1, made))
	}
	if took := time.Since(began); took > time.Second {
		t.Errorf("200 looks took %s", took)
	}
	if got := n.took(); got != "memory miss 200, redis error 1, redis away 199" {
		t.Error(got)
	}
	_ = r.client.Close()
}

// A request whose client has gone says nothing about Redis.
func TestACancelledRequestDoesNotTrip(t *testing.T) {
	r := running(t, options(testserver.Redis(t).Addr()))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	newText(r, &counts{}).Get(ctx, key(t, 1, made))
	if !r.up() {
		t.Error("it is given up")
	}
}

func TestNudgesReachTheOthers(t *testing.T) {
	server := testserver.Redis(t)
	a, b := NewRedis(options(server.Addr())), NewRedis(options(server.Addr()))
	var toA, toB atomic.Int64
	a.On(Settle, func() { toA.Add(1) })
	b.On(Settle, func() { toB.Add(1) })
	for _, r := range []*Redis{a, b} {
		run(t, r)
		await(t, "used", r.up)
	}
	listening := func() bool { return strings.HasSuffix(server.Do(t, "PUBLISH", channel, "garbage"), "2") }
	await(t, "both listen", listening)
	a.Nudge(Changed)
	a.Nudge(Settle)
	await(t, "it is heard", func() bool { return toB.Load() == 1 })
	server.Kill(t)
	a.Nudge(Settle) // into the void
	server.Restart(t)
	await(t, "used again", func() bool { return a.up() && b.up() })
	await(t, "both listen again", listening)
	a.Nudge(Settle)
	await(t, "it is heard again", func() bool { return toB.Load() == 2 })
	if toA.Load() != 0 {
		t.Error("it nudges itself")
	}
}

func TestReplicasShareALimit(t *testing.T) {
	server := testserver.Redis(t)
	a, b := running(t, options(server.Addr())), running(t, options(server.Addr()))
	passed := 0
	for i := range 100 {
		r := a
		if i%2 == 1 {
			r = b
		}
		allowed, known := r.Allow(t.Context(), "p", "token", 5)
		if !known {
			t.Fatal("nobody knows")
		}
		if allowed {
			passed++
		}
	}
	if passed < 10 || passed > 40 { // ten at once, and five for each second that this takes
		t.Errorf("%d of 100 passed", passed)
	}
	if allowed, known := a.Allow(t.Context(), "q", "token", 5); !known || !allowed {
		t.Error("tenants share a bucket")
	}
	server.Kill(t)
	a.Allow(t.Context(), "p", "token", 5)
	if _, known := a.Allow(t.Context(), "p", "token", 5); known {
		t.Error("a dead Redis limits")
	}
	if _, known := (*Redis)(nil).Allow(t.Context(), "p", "token", 5); known {
		t.Error("no Redis limits")
	}
}

// trips counts the round trips that a context asked for, but for what opens a
// connection.
type trips struct{}

type tripsKey struct{}

func (trips) DialHook(next redis.DialHook) redis.DialHook { return next }

func (trips) ProcessHook(next redis.ProcessHook) redis.ProcessHook {
	return func(ctx context.Context, cmd redis.Cmder) error {
		if n, ok := ctx.Value(tripsKey{}).(*int); ok && cmd.Name() != "hello" {
			*n++
		}
		return next(ctx, cmd)
	}
}

func (trips) ProcessPipelineHook(next redis.ProcessPipelineHook) redis.ProcessPipelineHook {
	return func(ctx context.Context, cmds []redis.Cmder) error {
		if n, ok := ctx.Value(tripsKey{}).(*int); ok && cmds[0].Name() != "hello" {
			*n++
		}
		return next(ctx, cmds)
	}
}

// Nothing that a request does asks Redis more than once: not right after Redis has
// begun anew, when it knows no script, either.
func TestARequestAsksRedisOnce(t *testing.T) {
	server := testserver.Redis(t)
	r := running(t, options(server.Addr()))
	r.client.AddHook(trips{})
	c := newText(r, &counts{})
	for name, tt := range map[string]struct {
		do   func(ctx context.Context)
		want int
	}{
		"a look that finds nothing": {func(ctx context.Context) { c.Get(ctx, key(t, 1, made)); c.Add(key(t, 1, made), "x") }, 1},
		"a look into memory":        {func(ctx context.Context) { c.Add(key(t, 2, made), "x"); c.Get(ctx, key(t, 2, made)) }, 0},
		"a limit":                   {func(ctx context.Context) { r.Allow(ctx, "p", "t", 10) }, 1},
		"a nudge":                   {func(context.Context) { r.Nudge(Changed) }, 0},
	} {
		server.Do(t, "SCRIPT", "FLUSH")
		n := 0
		tt.do(context.WithValue(t.Context(), tripsKey{}, &n))
		if n != tt.want {
			t.Errorf("%s: %d round trips", name, n)
		}
	}
}

func TestEveryKeyOfATenantIsInOneSlot(t *testing.T) {
	slot := func(key string) string {
		_, rest, _ := strings.Cut(key, "{")
		tag, _, _ := strings.Cut(rest, "}")
		return tag
	}
	for i := range 10 {
		r := made
		r.Account = fmt.Sprint(i)
		if k := key(t, byte(i), r); slot(k.remote("text")) != "p" {
			t.Errorf("%s is in slot %s", k.remote("text"), slot(k.remote("text")))
		}
	}
}

// The same by sentinels, and by a cluster.
func TestEveryFormOfRedis(t *testing.T) {
	server := testserver.Redis(t)
	sentinel := testserver.Sentinel(t, server, "main")
	node := testserver.Redis(t, "--cluster-enabled yes")
	node.Do(t, "CLUSTER", "ADDSLOTSRANGE", "0", "16383")
	for name, s := range map[string]Server{
		"sentinel": {Addrs: []string{sentinel.Addr()}, Master: "main"},
		"cluster":  {Addrs: []string{node.Addr()}, Cluster: true},
	} {
		t.Run(name, func(t *testing.T) {
			o := options("")
			o.Server = s
			var written atomic.Int64
			o.Written = func(result string, n int) {
				if result == "written" {
					written.Add(int64(n))
				}
			}
			var heard atomic.Int64
			other := NewRedis(o)
			other.On(Changed, func() { heard.Add(1) })
			run(t, other)
			await(t, "it is used", other.up)
			r := running(t, o)
			newText(r, &counts{}).Add(key(t, 1, made), "allow")
			await(t, "written", func() bool { return written.Load() == 1 })
			if v, ok := newText(other, &counts{}).Get(t.Context(), key(t, 1, made)); !ok || v != "allow" {
				t.Errorf("%q %t", v, ok)
			}
			if allowed, known := r.Allow(t.Context(), "p", "token", 5); !allowed || !known {
				t.Error("it does not limit")
			}
			await(t, "a nudge is heard", func() bool { r.Nudge(Changed); return heard.Load() > 0 })
		})
	}
}
