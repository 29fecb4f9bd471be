// Package daemon is the composition root: it builds every room from the
// configuration, serves, reloads, and ends what it started. main and the
// end-to-end tests use the same one.
package daemon

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"usher/config"
	"usher/internal/api"
	"usher/internal/auth"
	"usher/internal/cache"
	"usher/internal/outgoing"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/seal"
	"usher/internal/store"
	"usher/internal/store/dialectlog"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/jit"
	"usher/policy/live"
	"usher/scim"
	"usher/sync/directory"
	"usher/sync/schedule"
	"usher/sync/watch"
)

// Options are what a daemon is built from beside its configuration.
type Options struct {
	Dev     bool         // make organizations a policy declares; say how to try things
	Version string       // shown in metrics and logs
	Out     io.Writer    // lines for people at start; nil: none
	Log     *slog.Logger // nil: slog.Default
	Now     func() time.Time
}

// state is where a daemon stands in its life.
type state int

const (
	created state = iota
	running
	stopped
)

// Daemon is one usher. A Daemon is started once and stopped once; Stop before
// Start only marks it stopped.
type Daemon struct {
	cfg     *config.Config
	opts    Options
	log     *slog.Logger
	metrics *metrics
	done    chan struct{}
	id      string // of this daemon among those on one database

	patience time.Duration // how long a look for drift waits for people who are being settled

	mu        sync.Mutex // guards what follows
	state     state
	db        *store.DB
	store     string      // names it, for people
	files     *live.Files // nil without a policy directory
	domains   *domains.Checker
	snapshots *live.Snapshots
	engine    *provision.Engine
	unfit     atomic.Pointer[[]live.Unfit] // what the look at start found; nil: not ended yet
	settler   *provision.Worker
	dialect   *dialectlog.Recorder
	uses      *auth.Uses
	tenancy   *tenancy.Tenancy
	sealing   *seal.File

	directories *directory.Runner // of kind ldap
	watches     *watch.Watcher    // over them

	certs    *certificates
	redis    *cache.Redis // nil: there is none
	endRedis func()       // nil: it does not run
	static   *failStatic  // nil: off

	periodically *schedule.Scheduler

	public, operations net.Listener
	servers            []*http.Server
	cancel             context.CancelFunc
	background         sync.WaitGroup
}

// New returns a daemon that is not started.
func New(cfg *config.Config, o Options) (*Daemon, error) {
	if cfg == nil {
		return nil, errors.New("daemon: no configuration")
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Out == nil {
		o.Out = io.Discard
	}
	now := o.Now
	if now == nil {
		now = time.Now
	}
	return &Daemon{cfg: cfg, opts: o, log: o.Log, metrics: newMetrics(o.Version, now), done: make(chan struct{}), id: newID(), patience: awaited}, nil
}

// ErrState says that a daemon is started twice or after it was stopped.
var ErrState = errors.New("daemon: it was started or stopped before")

// Start opens the store, takes the listeners and serves in the background. On
// an error everything that was opened is closed again.
func (d *Daemon) Start(ctx context.Context) (err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.state != created {
		return ErrState
	}
	defer func() {
		if err != nil {
			d.state = stopped
			err = errors.Join(err, d.release())
			close(d.done)
		}
	}()
	if err := d.openStore(ctx); err != nil {
		return err
	}
	key, err := operatorKey(ctx, d.db, d.cfg.OperatorKeyFile)
	if err != nil {
		return err
	}
	if err := d.warnOfDeadKey(ctx, key); err != nil {
		return err
	}
	if err := d.openRedis(ctx); err != nil {
		return err
	}
	d.openStatic()
	if d.public, err = listen(ctx, "listen", d.cfg.Listen); err != nil {
		return err
	}
	if d.operations, err = listen(ctx, "operations_listen", d.cfg.OperationsListen); err != nil {
		return err
	}
	if d.cfg.TLS.Enabled() {
		if d.certs, err = newCertificates(d.cfg.TLS.CertFile, d.cfg.TLS.KeyFile); err != nil {
			return err
		}
		d.certs.warn(d.log)
	}
	run, cancel := context.WithCancel(context.WithoutCancel(ctx))
	d.cancel = cancel
	if d.periodically, err = d.periodic(); err != nil {
		return err
	}
	handler, door, err := d.build()
	if err != nil {
		return err
	}
	if d.files != nil {
		if err := d.files.Load(ctx); err != nil {
			d.log.Error("policies were not all taken", "error", err)
		}
	}
	if d.files != nil {
		d.background.Go(func() { d.files.Watch(run) })
	}
	d.background.Go(func() { d.checkPolicies(run) })
	if d.certs != nil {
		d.background.Go(func() { d.certs.watch(run, d.log, d.metrics.certificate) })
	}
	d.background.Go(func() { door.Run(run) })
	if d.redis != nil {
		d.heed(run)
	}
	if d.static != nil {
		d.static.run(run)
	}
	d.background.Go(func() { d.settler.Run(run) })
	d.background.Go(func() { d.dialect.Run(run) })
	d.background.Go(func() { d.uses.Run(run) })
	d.background.Go(func() { d.periodically.Run(run) })
	d.background.Go(func() { d.watches.Run(run) })
	if d.db.Concurrent() {
		d.background.Go(func() { d.lease("event-sequencer").Run(run, d.db, d.sequence) })
		d.background.Go(func() { d.statistics(run) })
	}
	d.serve(handler)
	d.state = running
	d.announce(key)
	return nil
}

func listen(ctx context.Context, key, addr string) (net.Listener, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("%s: cannot listen on %s: %w", key, addr, err)
	}
	return l, nil
}

// build wires the rooms and returns the public handler.
func (d *Daemon) build() (_ http.Handler, _ *jit.Door, err error) {
	cat := d.cfg.Catalogue
	d.snapshots = live.NewSnapshots(cat)
	engine := provision.New(d.snapshots.Get)
	d.settler = provision.NewWorker(d.db, engine, d.hold("settle-people"), d.log, d.metrics.settling)
	d.dialect = dialectlog.NewRecorder(d.db, d.log, func(n int) { d.metrics.notKept.Add(float64(n)) })
	tenants := tenancy.New(engine, cat)
	d.tenancy, d.engine = tenants, engine
	applier := live.NewApplier(tenants, engine)
	if d.cfg.PolicyDir != "" {
		d.files = live.NewFiles(live.FilesOptions{
			DB: d.db, Applier: applier, Catalogue: cat, Dir: d.cfg.PolicyDir, Apply: live.Options{CreateOrgs: d.opts.Dev},
			Log: d.log, Now: d.opts.Now, Loaded: d.policiesLoaded,
		})
	}
	d.uses = auth.NewUses(d.db, d.log, time.Now)
	sealing := seal.NewFile(d.cfg.SealingKeyFile)
	if err := sealing.Check(); err != nil {
		return nil, nil, err
	}
	keySets := auth.NewKeySets(outgoing.Client(d.cfg.OutgoingNetworks), d.metrics.keySet, d.log, time.Now)
	logins := jit.New(jit.Options{
		DB: d.db, Engine: engine, Log: d.log, Count: d.metrics.login, KeySets: keySets, Sealing: sealing, Used: d.uses.Note,
		Redis: d.redis, Cached: d.metrics.cache.looked, Static: d.static.login(),
	})
	door := scim.New(scim.Options{
		DB: d.db, Engine: engine, PublicURL: d.publicURL, BodyBytes: d.cfg.Limits.BodyBytes, Marked: d.marked, Requests: d.dialect, Log: d.log,
		RateLimit: d.cfg.SCIMRateLimit, KeySets: keySets,
		Used: d.uses.Note, Shared: d.redis.Allow,
	})
	if d.domains, err = d.checker(tenants); err != nil {
		return nil, nil, err
	}
	management := api.New(api.Deps{
		Domains: d.domains, Sealing: sealing, LDAP: d.ldap(), Reconciler: d.reconciler(sealing), Invitations: d.invitationRules(), ClaimDeadline: d.cfg.Claims.Deadline, MergeExpiry: d.cfg.Merges.ExpireAfter,
		DB: d.db, Tenancy: tenants, Applier: applier, Engine: engine, Catalogue: cat,
		PublicURL: d.publicURL, PolicyDirSet: d.cfg.PolicyDir != "", Restored: d.restored, InForce: d.inForce, RunNow: d.periodically.RunNow, Log: d.log, Used: d.uses.Note,
	})
	mux := http.NewServeMux()
	scimDoor, loginDoor := d.metrics.measure("scim", door), d.metrics.measure("login", d.caught(logins))
	mux.Handle("/scim/", scimDoor)
	mux.Handle("/scim", scimDoor) // mux would redirect it
	mux.Handle("/.well-known/oauth-authorization-server/", scimDoor)
	mux.Handle("/v1/login/", loginDoor)
	mux.Handle("/v1/signup/", loginDoor)
	mux.Handle("/v1/", d.metrics.measure("api", d.caught(d.nudging(management))))
	mux.Handle("/", d.metrics.measure("none", http.HandlerFunc(nothingHere)))
	return d.guard(first("/scim/", true, scimDoor, first("/v1/login/", false, loginDoor, mux))), logins, nil
}

// nothingHere answers paths that no door has.
func nothingHere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusNotFound)
	_, _ = fmt.Fprintf(w, `{"type":"about:blank","title":"Not Found","status":404,"detail":"there is nothing at this path; SCIM is under /scim/, the API under /v1/","code":"not_found","reason":"not_found","request_id":%q}`, requestid.From(r.Context()))
}

// publicURL is how the outside reaches this daemon, without trailing slash.
func (d *Daemon) publicURL() string {
	if d.cfg.PublicURL != "" {
		return d.cfg.PublicURL
	}
	scheme := "http://"
	if d.cfg.TLS.Enabled() {
		scheme = "https://"
	}
	return scheme + reachable(d.public.Addr().String())
}

// reachable replaces the unspecified address by one that can be called.
func reachable(addr string) string {
	host, port, err := net.SplitHostPort(addr)
	if ip := net.ParseIP(host); err == nil && ip != nil && ip.IsUnspecified() {
		return net.JoinHostPort("127.0.0.1", port)
	}
	return addr
}

// serve starts both listeners.
func (d *Daemon) serve(handler http.Handler) {
	start := func(l net.Listener, h http.Handler, name string) {
		srv := &http.Server{
			Handler: h, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: d.cfg.Limits.RequestTimeout,
			WriteTimeout: d.cfg.Limits.RequestTimeout + 30*time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
			ErrorLog: slog.NewLogLogger(d.log.Handler(), slog.LevelDebug),
		}
		d.servers = append(d.servers, srv)
		d.background.Go(func() {
			if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
				d.log.Error("a listener ended", "listener", name, "error", err)
			}
		})
	}
	public := d.public
	if d.certs != nil {
		c := &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: d.certs.get, NextProtos: []string{"http/1.1"}}
		if d.cfg.TLS.ClientCertificates {
			c.ClientAuth = tls.RequestClientCert // whose it is the doors ask of the store
		}
		public = tls.NewListener(public, c)
	}
	ready := d.readyForScrapes
	d.metrics.ready.Store(&ready)
	start(public, handler, "public")
	start(d.operations, d.operationsHandler(), "operations")
}

// Reload takes up what may change while serving: certificates and the policy
// directory. What was good before stays in force where the new is not.
func (d *Daemon) Reload(ctx context.Context) error {
	d.mu.Lock()
	files, certs, up := d.files, d.certs, d.state == running
	d.mu.Unlock()
	if !up {
		return ErrState
	}
	var errs []error
	if certs != nil {
		err := certs.load()
		if err == nil {
			certs.tell(d.log)
		}
		errs = append(errs, err)
	}
	if files != nil {
		errs = append(errs, files.Load(ctx))
	}
	err := errors.Join(errs...)
	if err == nil {
		d.log.Info("reloaded; what else the configuration says counts from the next start", "certificate", certs != nil, "policies", files != nil)
	}
	return err
}

// Stop says that the daemon is not ready and answers on for a while, takes no new
// requests then, waits for those that run until ctx ends, and closes everything. It
// may be called more than once.
func (d *Daemon) Stop(ctx context.Context) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	switch d.state {
	case stopped:
		return nil
	case created:
		d.state = stopped
		close(d.done)
		return nil
	}
	d.state = stopped
	d.metrics.draining.Store(true)
	if d.cfg.ShutdownDelay > 0 {
		noticed := time.NewTimer(d.cfg.ShutdownDelay)
		select {
		case <-noticed.C:
		case <-ctx.Done():
		}
		noticed.Stop()
	}
	var errs []error
	for _, srv := range d.servers {
		if err := srv.Shutdown(ctx); err != nil {
			errs = append(errs, fmt.Errorf("not every request ended in time: %w", err), srv.Close())
		}
	}
	errs = append(errs, d.release())
	close(d.done)
	d.log.Info("usher stopped")
	return errors.Join(errs...)
}

// release ends background work and closes what is open.
func (d *Daemon) release() error {
	if d.cancel != nil {
		d.cancel()
	}
	var errs []error
	for _, l := range []net.Listener{d.public, d.operations} {
		if l == nil {
			continue
		}
		if err := l.Close(); err != nil && !errors.Is(err, net.ErrClosed) {
			errs = append(errs, err)
		}
	}
	d.background.Wait()
	if d.db != nil {
		d.static.leave(context.Background())
		errs = append(errs, d.db.Close())
	}
	if d.endRedis != nil {
		d.endRedis()
	}
	return errors.Join(errs...)
}

// Done is closed when the daemon has stopped.
func (d *Daemon) Done() <-chan struct{} { return d.done }

// Addr returns the address of the public listener, empty before Start.
func (d *Daemon) Addr() string { return d.addr(func() net.Listener { return d.public }) }

// OperationsAddr returns the address of the operations listener, empty before
// Start.
func (d *Daemon) OperationsAddr() string { return d.addr(func() net.Listener { return d.operations }) }

func (d *Daemon) addr(l func() net.Listener) string {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.state == created || l() == nil {
		return ""
	}
	return l().Addr().String()
}

// announce tells a person at a terminal where things are and what to try.
func (d *Daemon) announce(keyFile string) {
	base, operations := d.publicURL(), "http://"+reachable(d.operations.Addr().String())
	d.log.Info("usher serves", "version", d.opts.Version, "public", d.public.Addr().String(), "operations", d.operations.Addr().String(), "store", d.store, "data_dir", d.cfg.DataDir, "id", d.id)
	_, _ = fmt.Fprintf(d.opts.Out, `usher %s
  public      %s   (SCIM, login hooks, API)
  operations  %s   (/metrics, /healthz, /readyz)
  data        %s
  first key   %s   (operator scope)

Try:
  curl -s %s/readyz
  curl -s -H "Authorization: Bearer $(cat %s)" %s/v1/parents
  curl -s -H "Authorization: Bearer $(cat %s)" '%s/v1/events?limit=10'
`, strings.TrimSpace(d.opts.Version), base, operations, d.cfg.DataDir, keyFile, operations, keyFile, base, keyFile, base)
}
