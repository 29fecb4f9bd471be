package cache

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/go-redis/redis_rate/v10"
	"github.com/redis/go-redis/v9"
	"github.com/redis/go-redis/v9/maintnotifications"

	"usher/internal/identity"
)

// Server says where Redis is.
type Server struct {
	Addrs              []string // host:port: of the server, of sentinels, or of some nodes of a cluster
	Username, Password string
	DB                 int
	TLS                *tls.Config // nil: none
	Cluster            bool
	Master             string // what the sentinels call it; empty: there are none

	SentinelUsername, SentinelPassword string
}

// RedisOptions are what Redis is used by.
type RedisOptions struct {
	Server Server
	// Secret authenticates values: all replicas of a fleet share it, and Redis
	// does not know it.
	Secret []byte
	// Epoch names what values depend on beside the store, such as the version of
	// the program: replicas of different ones share nothing.
	Epoch   string
	Timeout time.Duration // of what a request waits for; 0: 50 ms
	Probe   time.Duration // how soon a Redis that is away is looked for again; 0: a second
	Log     *slog.Logger
	Written func(result string, n int) // what came of writes behind requests: written, failed or dropped; nil: not counted
}

// How much may wait to be written to Redis, and goes there at once.
const (
	maxWaiting = 4096
	maxBatch   = 128
	// writeWithin bounds a batch, which no request waits for.
	writeWithin = time.Second
	// maxProbe is how seldom a Redis is probed that keeps failing right after it
	// was reached.
	maxProbe = 30 * time.Second
	// restful is how much more seldom one is probed that is used: where nobody logs
	// in, nobody else notices that it is away.
	restful = 15
)

// Redis is the Redis of a fleet, which may be away at any moment. A nil Redis is
// one that is never there. Run must run for it to be used.
type Redis struct {
	o      RedisOptions
	client redis.UniversalClient
	limits *redis_rate.Limiter
	id     string // of this process, in nudges
	epoch  string // in keys

	there   atomic.Bool   // the circuit: calls are made
	tripped chan struct{} // somebody has found it away
	waiting chan write

	mu       sync.Mutex // guards the rest
	why      string     // it is away
	handlers map[string][]func()
}

// write is one command that waits to be sent.
type write func(ctx context.Context, p redis.Pipeliner)

// silent keeps the client from writing to the standard error.
type silent struct{}

func (silent) Printf(context.Context, string, ...any) {}

var quiet = sync.OnceFunc(func() { redis.SetLogger(silent{}) })

// NewRedis returns a Redis that nobody has connected to yet.
func NewRedis(o RedisOptions) *Redis {
	quiet()
	if o.Timeout == 0 {
		o.Timeout = 50 * time.Millisecond
	}
	if o.Probe == 0 {
		o.Probe = time.Second
	}
	if o.Written == nil {
		o.Written = func(string, int) {}
	}
	s := o.Server
	epoch := sha256.Sum256([]byte(o.Epoch))
	r := &Redis{
		o: o, id: identityOf(), epoch: hex.EncodeToString(epoch[:6]), tripped: make(chan struct{}, 1), waiting: make(chan write, maxWaiting),
		why: "it was not asked yet", handlers: map[string][]func(){},
		client: redis.NewUniversalClient(&redis.UniversalOptions{
			Addrs: s.Addrs, Username: s.Username, Password: s.Password, DB: s.DB, TLSConfig: s.TLS, IsClusterMode: s.Cluster, MasterName: s.Master,
			SentinelUsername: s.SentinelUsername, SentinelPassword: s.SentinelPassword,
			// Whoever waits says for how long; nothing is tried twice meanwhile.
			ContextTimeoutEnabled: true, MaxRetries: -1, DialerRetries: 1, DialTimeout: time.Second, PoolTimeout: o.Timeout, MaxRedirects: 1,
			DisableIdentity: true, MaintNotificationsConfig: &maintnotifications.Config{Mode: maintnotifications.ModeDisabled},
			ReadBufferSize: 4 << 10, WriteBufferSize: 4 << 10, PipelinePoolSize: -1,
		}),
	}
	r.limits = redis_rate.NewLimiter(whole{r.client})
	return r
}

func (r *Redis) up() bool { return r != nil && r.there.Load() }

// Status reports whether Redis is used, and else why it is not.
func (r *Redis) Status() (used bool, why string) {
	if r == nil {
		return false, "there is none"
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.there.Load(), r.why
}

// call runs one round trip that a request waits for; an error says that Redis did
// not answer.
func (r *Redis) call(ctx context.Context, ask func(context.Context) error) error {
	return r.callFor(ctx, r.o.Timeout, ask)
}

func (r *Redis) callFor(ctx context.Context, within time.Duration, ask func(context.Context) error) error {
	short, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	err := ask(short)
	if err != nil && ctx.Err() == nil && !harmless(err) {
		r.trip(err)
	}
	return err
}

// harmless reports whether Redis has answered, though not with what was asked
// for, and will answer others.
func harmless(err error) bool {
	var said redis.Error
	if !errors.As(err, &said) {
		return false
	}
	for _, state := range []string{"LOADING", "READONLY", "OOM", "MASTERDOWN", "CLUSTERDOWN", "NOAUTH", "WRONGPASS", "NOPERM", "MISCONF", "MOVED", "ASK"} {
		if strings.HasPrefix(said.Error(), state) {
			return false
		}
	}
	return true
}

// trip opens the circuit: nobody calls any more until the next probe has come
// through.
func (r *Redis) trip(err error) {
	r.mu.Lock()
	was := r.there.Swap(false)
	r.why = plain(err)
	r.mu.Unlock()
	if !was {
		return
	}
	r.o.Log.Warn("Redis is away; usher goes on without it and looks for it again", "error", plain(err))
	select {
	case r.tripped <- struct{}{}:
	default:
	}
}

// plain says what is wrong without what may be secret.
func plain(err error) string {
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return "it does not answer in time"
	case errors.Is(err, context.Canceled):
		return "usher stops"
	}
	return err.Error()
}

// probe looks whether Redis takes and gives what it is asked to.
func (r *Redis) probe(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, writeWithin)
	defer cancel()
	key := "usher:probe:" + r.id
	if err := r.client.Set(ctx, key, r.id, time.Minute).Err(); err != nil {
		return err
	}
	got, err := r.client.Get(ctx, key).Result()
	if err == nil && got != r.id {
		err = identity.Errorf(identity.CodeUnavailable, "", "it does not give back what it was given")
	}
	return err
}

// Run looks for Redis, writes what waits and hears nudges, until ctx ends.
func (r *Redis) Run(ctx context.Context) {
	var behind sync.WaitGroup
	behind.Go(func() { r.writes(ctx) })
	behind.Go(func() { r.listen(ctx) })
	r.watch(ctx)
	behind.Wait()
	r.there.Store(false)
	_ = r.client.Close() // nothing is left to be lost
}

// watch closes the circuit when Redis is reached, and looks again when it was
// opened, and now and then while it is closed. One that fails soon after it was
// reached is looked for less and less often.
func (r *Redis) watch(ctx context.Context) {
	again := time.NewTimer(0)
	defer again.Stop()
	wait, told, reached := r.o.Probe, false, time.Time{}
	for {
		select {
		case <-ctx.Done():
			return
		case <-r.tripped:
			told = true
			if wait = min(2*wait, maxProbe); time.Since(reached) > maxProbe {
				wait = r.o.Probe
			}
			again.Reset(wait)
			continue
		case <-again.C:
		}
		used := r.there.Load()
		err := r.probe(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case used:
			again.Reset(restful * r.o.Probe) // unless it was tripped
			if err != nil && !harmless(err) {
				r.trip(err)
			}
			continue
		case err != nil && !told:
			r.o.Log.Warn("Redis cannot be used; usher goes on without it and looks for it again", "error", plain(err))
			told = true
		case err == nil:
			r.o.Log.Info("Redis is used")
			told, reached = false, time.Now()
		}
		r.mu.Lock()
		if r.why = ""; err != nil {
			r.why = plain(err)
		}
		r.there.Store(err == nil)
		r.mu.Unlock()
		if again.Reset(r.o.Probe); err == nil {
			again.Reset(restful * r.o.Probe)
		}
	}
}

// get asks for the value of a key: the only round trip of its request.
func (r *Redis) get(ctx context.Context, k Key, kind string) ([]byte, Result) {
	if !r.up() {
		return nil, Away
	}
	var value string
	err := r.call(ctx, func(ctx context.Context) (err error) {
		// A range, so that a value that somebody else has put there is bounded too.
		value, err = r.client.GetRange(ctx, r.key(k, kind), 0, maxValue).Result()
		return err
	})
	switch {
	case err != nil:
		return nil, Failed
	case value == "":
		return nil, Miss
	}
	payload, ok := r.open(k, kind, value)
	if !ok {
		return nil, Garbage
	}
	return payload, Hit
}

// put has the value of a key written soon, or never where too much waits.
func (r *Redis) put(k Key, kind string, payload []byte, ttl time.Duration) {
	value := r.seal(k, kind, payload)
	if value == nil {
		return
	}
	key := r.key(k, kind)
	r.behind(func(ctx context.Context, p redis.Pipeliner) { p.Set(ctx, key, value, ttl) })
}

func (r *Redis) key(k Key, kind string) string { return k.remote(kind + "." + r.epoch) }

func (r *Redis) behind(w write) {
	select {
	case r.waiting <- w:
	default:
		r.o.Written("dropped", 1)
	}
}

// writes sends what waits, many at once.
func (r *Redis) writes(ctx context.Context) {
	for {
		var batch []write
		select {
		case <-ctx.Done():
			return
		case w := <-r.waiting:
			batch = append(batch, w)
		}
		for more := true; more && len(batch) < maxBatch; {
			select {
			case w := <-r.waiting:
				batch = append(batch, w)
			default:
				more = false
			}
		}
		if !r.up() {
			r.o.Written("dropped", len(batch))
			continue
		}
		within, cancel := context.WithTimeout(ctx, writeWithin)
		_, err := r.client.Pipelined(within, func(p redis.Pipeliner) error {
			for _, w := range batch {
				w(within, p)
			}
			return nil
		})
		cancel()
		if err == nil {
			r.o.Written("written", len(batch))
			continue
		}
		r.o.Written("failed", len(batch))
		if ctx.Err() == nil && !harmless(err) {
			r.trip(err)
		}
	}
}
