package daemon

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/pprof"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/internal/store"
)

// metrics are the daemon's own registry, so that two daemons in one process do
// not share any.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	logins   *prometheus.CounterVec
	policies policyMetrics
	marks    prometheus.Gauge
	settled  prometheus.Counter
	notKept  prometheus.Counter
	keySets  *prometheus.CounterVec
	checks   *prometheus.CounterVec
	held     *storeGauge
	domains  *storeGauge
	expiry   *storeGauge
	clock    *storeGauge
	invited  *storeGauge
	claims   *storeGauge
	failing  *storeGauge
	ldapEnds *storeGauge
	schema   *storeGauge
	refused  *storeGauge
	ready    *atomic.Pointer[func() bool] // nil: it has not started

	reconciliations *prometheus.CounterVec
	watches         watchMetrics
	certificate     prometheus.Gauge

	schedules scheduleMetrics
	upkeep    upkeepMetrics
	cache     *cacheMetrics
	static    *prometheus.CounterVec
	draining  atomic.Bool
}

func newMetrics(version string, now func() time.Time) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "usher_http_requests_total", Help: "Requests answered, by door, method and status."}, []string{"door", "method", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "usher_http_request_seconds", Help: "How long requests took, by door and method.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10},
		}, []string{"door", "method"}),
		logins: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "usher_login_decisions_total", Help: "Logins decided, by decision and reason."}, []string{"decision", "reason"}),
	}
	m.marks = prometheus.NewGauge(prometheus.GaugeOpts{Name: "usher_provision_dirty_rows", Help: "Large changes whose people are not all settled yet, as the daemon that settles them sees it; 0 at the others."})
	m.settled = prometheus.NewCounter(prometheus.CounterOpts{Name: "usher_provision_settled_people_total", Help: "People settled behind the answer to a large change."})
	m.notKept = prometheus.NewCounter(prometheus.CounterOpts{Name: "usher_scim_dialect_log_dropped_total", Help: "Requests of IdPs that were to be kept in the dialect log and were not: too many at once, or the store did not take them."})
	m.keySets = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "usher_scim_key_set_fetches_total", Help: "Fetches of the keys of issuers that directories trust, by outcome: fetched or failed."}, []string{"outcome"})
	for _, outcome := range []string{"fetched", "failed"} {
		m.keySets.WithLabelValues(outcome)
	}
	m.checks = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "usher_domain_checks_total", Help: "TXT records of domains that were looked for, by what the zone's own name servers said: present, absent or none, where nobody said anything that can be relied on."}, []string{"evidence"})
	for _, e := range []identity.Evidence{identity.EvidencePresent, identity.EvidenceAbsent, identity.EvidenceNone} {
		m.checks.WithLabelValues(string(e))
	}
	m.held, m.domains, m.expiry, m.clock = heldRuns(), domainStates(), credentialsEnd(), clockOff()
	m.invited, m.claims = invitationOutcomes(), claimStates()
	build := prometheus.NewGauge(prometheus.GaugeOpts{Name: "usher_build_info", Help: "Always 1; the version is in the label.", ConstLabels: prometheus.Labels{"version": version}})
	build.Set(1)
	m.registry.MustRegister(m.requests, m.seconds, m.logins, m.marks, m.settled, m.notKept, m.keySets, m.checks, m.held, m.domains, m.expiry, m.invited, m.claims, build,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	m.failing, m.ldapEnds, m.reconciliations = failingDirectories(), ldapCertificatesEnd(), newReconciliations()
	m.watches, m.certificate = newWatchMetrics(), certificateCurrent()
	m.registry.MustRegister(m.clock, m.certificate, m.failing, m.ldapEnds, m.reconciliations, m.watches.states, m.watches.notices)
	m.schema, m.refused, m.ready = schemas(), refusedChanges(), &atomic.Pointer[func() bool]{}
	m.registry.MustRegister(m.schema, m.refused, readyBool(m.ready))
	m.schedules = newScheduleMetrics()
	m.upkeep = newUpkeepMetrics()
	m.registry.MustRegister(m.schedules.runs, m.schedules.last, m.upkeep.forgotten, m.upkeep.repaired)
	m.cache = newCacheMetrics()
	m.static = degradedLogins()
	m.registry.MustRegister(append(m.cache.collectors(), m.static)...)
	m.policies = newPolicyMetrics(now)
	m.registry.MustRegister(m.policies.collectors()...)
	return m
}

func (m *metrics) login(decision, reason string) { m.logins.WithLabelValues(decision, reason).Inc() }

func (m *metrics) keySet(fetched bool) {
	outcome := "failed"
	if fetched {
		outcome = "fetched"
	}
	m.keySets.WithLabelValues(outcome).Inc()
}

func (m *metrics) checked(e identity.Evidence) { m.checks.WithLabelValues(string(e)).Inc() }

func (m *metrics) settling(marks, people int) {
	m.marks.Set(float64(marks))
	m.settled.Add(float64(people))
}

// recorder sees the status of an answer.
type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	return r.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// first hands requests whose path begins with prefix to a door without asking
// mux for the way, which costs more than a part of a small answer. Paths that
// mux would clean are left to it, unless the door itself passes over slashes and
// has nothing behind dots: the answer of mux is a redirect.
func first(prefix string, asSent bool, door, mux http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if p := r.URL.Path; strings.HasPrefix(p, prefix) && (asSent || !strings.Contains(p, "//") && !strings.Contains(p, "/.")) {
			door.ServeHTTP(w, r)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// methods bounds the method label.
var methods = map[string]bool{"GET": true, "POST": true, "PUT": true, "PATCH": true, "DELETE": true, "HEAD": true, "OPTIONS": true}

// measure counts and times the requests of a door.
func (m *metrics) measure(door string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &recorder{ResponseWriter: w}
		started := time.Now()
		defer func() {
			method := r.Method
			if !methods[method] {
				method = "other"
			}
			status := rec.status
			if status == 0 {
				status = http.StatusOK
			}
			m.requests.WithLabelValues(door, method, strconv.Itoa(status)).Inc()
			m.seconds.WithLabelValues(door, method).Observe(time.Since(started).Seconds())
		}()
		next.ServeHTTP(rec, r)
	})
}

// guard gives every request an id and a deadline.
func (d *Daemon) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := requestid.New()
		w.Header().Set("Usher-Request-Id", id)
		if d.metrics.draining.Load() {
			w.Header().Set("Connection", "close") // the next request on it goes elsewhere
		}
		ctx := newDeadline(r.Context(), time.Now().Add(d.cfg.Limits.RequestTimeout))
		defer ctx.end()
		next.ServeHTTP(w, r.WithContext(requestid.With(ctx, id)))
	})
}

// operationsHandler serves what operators and probes read.
func (d *Daemon) operationsHandler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(d.metrics.registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = w.Write([]byte("ok\n"))
	})
	mux.HandleFunc("GET /readyz", d.readyz)
	if d.cfg.Debug.Pprof {
		mux.HandleFunc("/debug/pprof/", pprof.Index)
		mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
		mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
		mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
		mux.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
	}
	return mux
}

// readiness says whether requests should come here, and why not.
type readiness struct {
	Ready   bool     `json:"ready"`
	Store   string   `json:"store"` // what keeps the data
	Schema  *schema  `json:"schema,omitempty"`
	Reasons []string `json:"reasons"` // why not
	Details []string `json:"details"` // what needs a person but does not keep requests away
}

// clockDoubt is how far the clocks of this machine and of the database may be apart
// before somebody is told. Between daemons they are as far apart.
const clockDoubt = time.Minute

// clockDetails says how far this machine's clock is from the database's, where it is
// far. Where it fails the store does not answer, which is told beside.
func (d *Daemon) clockDetails(ctx context.Context) (out []string, err error) {
	var off time.Duration
	err = d.db.Read(ctx, func(tx *store.Tx) (err error) {
		off, err = clockOffset(tx)
		return err
	})
	if err == nil && off.Abs() > clockDoubt {
		which := "ahead of"
		if off < 0 {
			which = "behind"
		}
		out = append(out, fmt.Sprintf("the clock of this machine is %s %s the database's; set it right: by it ID tokens, keys, invitations and claims end, and runs begin", off.Abs().Round(time.Minute), which))
	}
	return out, err
}

// unready says why requests should not come here, or nothing; and what the store
// said, where it is that.
func (d *Daemon) unready(ctx context.Context) (string, error) {
	if d.metrics.draining.Load() {
		return "shutting down", nil
	}
	if _, err := within(ctx, func(ctx context.Context) (bool, error) { return true, d.db.Ready(ctx) }); err != nil {
		return "the store, " + d.store + ", does not answer: " + identity.AsError(err).Detail, err
	}
	return "", nil
}

// readyBool says as a metric what /readyz does. Unlike what else the store is
// asked for, it is there while the store is not.
func readyBool(ready *atomic.Pointer[func() bool]) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "usher_daemon_ready_bool", Help: "1 when /readyz answers 200, 0 when it does not: it says why."}, func() float64 {
		ask := ready.Load()
		return gauge(ask != nil && (*ask)())
	})
}

func (d *Daemon) readyForScrapes() bool {
	ctx, cancel := context.WithTimeout(context.Background(), scrapeTimeout)
	defer cancel()
	not, _ := d.unready(ctx) // why stands in /readyz and in the log of requests
	return not == ""
}

func (d *Daemon) readyz(w http.ResponseWriter, r *http.Request) {
	out := readiness{Store: d.store, Reasons: []string{}, Details: []string{}}
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if not, err := d.unready(ctx); not != "" {
		if err != nil {
			d.log.Error("the store is not ready", "error", err)
		}
		out.Reasons = append(out.Reasons, not)
	} else if why := d.db.Unwritable(); why != "" {
		out.Details = append(out.Details, "the store: a change was refused within the last minute: "+why)
	}
	if met, err := within(ctx, func(ctx context.Context) (schema, error) { return schemaOf(ctx, d.db) }); err == nil {
		out.Schema = &met
	}
	if d.files != nil {
		out.Details = append(out.Details, policyDetails(d.files.Status())...)
	}
	if unfit, err := within(ctx, d.unfitDetails); err == nil {
		out.Details = append(out.Details, unfit...)
	}
	if clock, err := within(ctx, d.clockDetails); err == nil {
		out.Details = append(out.Details, clock...)
	}
	out.Details = append(out.Details, d.redisDetails()...)
	out.Ready = len(out.Reasons) == 0
	w.Header().Set("Content-Type", "application/json")
	if !out.Ready {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	body, err := json.Marshal(out)
	if err == nil {
		_, _ = w.Write(append(body, '\n')) // the client is gone: nobody to tell
	}
}
