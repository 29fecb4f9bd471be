package daemon

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/config"
	"usher/internal/cache"
	"usher/internal/store"
	"usher/internal/store/fleet"
)

// cacheMetrics say what the cache of decisions and Redis do.
type cacheMetrics struct {
	lookups map[cache.Level]map[cache.Result]prometheus.Counter
	writes  *prometheus.CounterVec
	set     prometheus.Gauge
	used    prometheus.GaugeFunc
	all     *prometheus.CounterVec
	redis   *cache.Redis // nil: none, or not yet
}

// looks are what can come of a look in each level.
var looks = map[cache.Level][]cache.Result{
	cache.Memory: {cache.Hit, cache.Miss, cache.Stale},
	cache.Remote: {cache.Hit, cache.Miss, cache.Failed, cache.Garbage, cache.Away},
}

func newCacheMetrics() *cacheMetrics {
	m := &cacheMetrics{
		lookups: map[cache.Level]map[cache.Result]prometheus.Counter{},
		all:     prometheus.NewCounterVec(prometheus.CounterOpts{Name: "usher_cache_lookups_total", Help: "Looks for a decision about a login that may be answered again, by level (memory, redis) and result: hit, miss, stale (kept, but something has changed since), error (Redis failed or was too slow), garbage (what Redis has is not of this fleet) and away (Redis is left alone until it is back)."}, []string{"level", "result"}),
		writes:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "usher_cache_writes_total", Help: "What was to be written to Redis behind answers, decisions and nudges: written, failed or dropped."}, []string{"result"}),
	}
	m.set = prometheus.NewGauge(prometheus.GaugeOpts{Name: "usher_cache_redis_configured_bool", Help: "1 when redis_url is set."})
	m.used = prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "usher_cache_redis_up_bool", Help: "1 when Redis is used, 0 when it is away or not configured."}, func() float64 {
		used, _ := m.redis.Status()
		return gauge(used)
	})
	for level, results := range looks {
		m.lookups[level] = map[cache.Result]prometheus.Counter{}
		for _, r := range results {
			m.lookups[level][r] = m.all.WithLabelValues(string(level), string(r))
		}
	}
	for _, r := range []string{"written", "failed", "dropped"} {
		m.writes.WithLabelValues(r)
	}
	return m
}

func (m *cacheMetrics) collectors() []prometheus.Collector {
	return []prometheus.Collector{m.all, m.writes, m.set, m.used}
}

func (m *cacheMetrics) looked(l cache.Level, r cache.Result) { m.lookups[l][r].Inc() }

func (m *cacheMetrics) written(result string, n int) {
	m.writes.WithLabelValues(result).Add(float64(n))
}

// fleetSecret returns what the daemons on this database authenticate their values
// in Redis by.
func (d *Daemon) fleetSecret(ctx context.Context) ([]byte, error) {
	fresh := make([]byte, 32)
	if _, err := rand.Read(fresh); err != nil {
		return nil, err
	}
	var secret string
	err := d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
		secret, err = fleet.Secret(tx, "cache", hex.EncodeToString(fresh))
		return err
	})
	if err != nil {
		return nil, err
	}
	return hex.DecodeString(secret)
}

// openRedis makes the Redis of the configuration known. It is not asked yet: a
// daemon starts without it.
func (d *Daemon) openRedis(ctx context.Context) error {
	secret, err := d.fleetSecret(ctx)
	if err != nil || !d.cfg.RedisURL.IsSet() {
		return err
	}
	said, err := config.ParseRedis(d.cfg.RedisURL.Reveal())
	if err != nil {
		return fmt.Errorf("redis_url: %w", err)
	}
	server, err := redisServer(said)
	if err != nil {
		return err
	}
	// What decisions depend on beside the store.
	epoch, err := json.Marshal(struct {
		Version   string
		Catalogue any
	}{d.opts.Version, d.cfg.Catalogue})
	if err != nil {
		return err
	}
	d.redis = cache.NewRedis(cache.RedisOptions{Server: server, Secret: secret, Epoch: string(epoch), Log: d.log, Written: d.metrics.cache.written})
	d.metrics.cache.redis = d.redis
	d.metrics.cache.set.Set(1)
	return nil
}

func redisServer(said config.Redis) (cache.Server, error) {
	s := cache.Server{
		Addrs: said.Addrs, Username: said.Username, Password: said.Password, DB: said.DB, Cluster: said.Cluster, Master: said.Master,
		SentinelUsername: said.SentinelUsername, SentinelPassword: said.SentinelPassword,
	}
	if !said.TLS {
		return s, nil
	}
	s.TLS = &tls.Config{MinVersion: tls.VersionTLS12}
	if len(said.Addrs) == 1 && !said.Cluster && said.Master == "" {
		s.TLS.ServerName, _, _ = net.SplitHostPort(said.Addrs[0]) // as ParseRedis has put it together
	}
	if said.CAFile == "" {
		return s, nil
	}
	pem, err := os.ReadFile(said.CAFile)
	if err != nil {
		return s, fmt.Errorf("redis_url: ca_file: %w", err)
	}
	s.TLS.RootCAs = x509.NewCertPool()
	if !s.TLS.RootCAs.AppendCertsFromPEM(pem) {
		return s, fmt.Errorf("redis_url: ca_file: %s holds no certificate in PEM", said.CAFile)
	}
	return s, nil
}

// redisDetails says where Redis is not used though it should be.
func (d *Daemon) redisDetails() []string {
	if d.redis == nil {
		return nil
	}
	used, why := d.redis.Status()
	if used {
		return d.static.details()
	}
	return []string{"redis: it is not used, and usher does without: " + why}
}

// freshenEvery is how often nudges of other daemons may have policies compiled.
const freshenEvery = time.Second

// heed does what other daemons' nudges are for: people are settled, and what has
// changed is compiled before it is asked for.
func (d *Daemon) heed(ctx context.Context) {
	changed := make(chan struct{}, 1)
	d.redis.On(cache.Settle, d.settler.Nudge)
	d.redis.On(cache.Changed, func() {
		d.settler.Nudge()
		select {
		case changed <- struct{}{}:
		default: // it is about to be looked at
		}
	})
	// What ends with ctx has changes to tell Redis of still: it goes on until that has.
	own, cancel := context.WithCancel(context.WithoutCancel(ctx))
	var done sync.WaitGroup
	done.Go(func() { d.redis.Run(own) })
	d.endRedis = func() { cancel(); done.Wait() }
	d.background.Go(func() {
		pause := time.NewTicker(freshenEvery)
		defer pause.Stop()
		for {
			select {
			case <-changed:
			case <-ctx.Done():
				return
			}
			if err := d.snapshots.Freshen(ctx, d.db); err != nil && ctx.Err() == nil {
				d.log.Debug("policies that another daemon has changed are compiled when they are asked for", "error", err)
			}
			select {
			case <-pause.C:
			case <-ctx.Done():
				return
			}
		}
	})
}

// marked wakes whoever settles people, here or at another daemon.
func (d *Daemon) marked() {
	d.settler.Nudge()
	d.redis.Nudge(cache.Settle)
}

// nudging tells the other daemons of changes that were made through a door.
func (d *Daemon) nudging(next http.Handler) http.Handler {
	if d.redis == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &recorder{ResponseWriter: w}
		next.ServeHTTP(rec, r)
		if r.Method != http.MethodGet && r.Method != http.MethodHead && rec.status < http.StatusBadRequest {
			d.redis.Nudge(cache.Changed)
		}
	})
}
