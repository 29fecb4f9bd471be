package watch_test

import (
	"context"
	"log/slog"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"
	"go.uber.org/goleak"

	"usher/internal/faultproxy"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	records "usher/internal/store/directory"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/internal/testserver"
	"usher/policy"
	"usher/policy/live"
	"usher/sync/directory"
	"usher/sync/ldap"
	"usher/sync/watch"
)

var options = testserver.SlapdOptions{
	LDIF:     testserver.SlapdTree(12, 3),
	Database: []string{`limits dn.exact="` + testserver.SlapdReader + `" size.soft=unlimited size.hard=unlimited size.prtotal=unlimited`},
	Overlay:  []string{"syncprov-sessionlog 1000"},
}

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// world is a parent with an LDAP directory that reads a slapd through a proxy, and
// whoever is in its group g0 is a member of its organization.
type world struct {
	t      *testing.T
	db     *store.DB
	runner *directory.Runner
	slapd  *testserver.SlapdInstance
	proxy  *faultproxy.Proxy
	admin  *goldap.Conn
	parent string
	dir    string

	mu      sync.Mutex // guards what follows
	cfg     ldap.Config
	rev     string // empty: the directory is not to be watched
	runs    int
	failed  int
	notices int
	asked   int   // how it is read, as before every run
	fault   error // the next who asks gets
}

// on runs a test on a world on each engine of the store.
func on(t *testing.T, test func(t *testing.T, w *world)) {
	t.Run("SQLite", func(t *testing.T) {
		t.Parallel()
		test(t, newWorld(t, store.Options{Dir: migrated.Dir(t), Readers: 2}))
	})
	t.Run("PostgreSQL", func(t *testing.T) { t.Parallel(); test(t, newWorld(t, store.Options{URL: migrated.Postgres(t)})) })
}

func newWorld(t *testing.T, so store.Options) *world {
	t.Helper()
	w := &world{t: t, rev: "1"}
	var err error
	so.Log = slog.New(slog.DiscardHandler)
	w.db, err = store.Open(t.Context(), so)
	must(t, err)
	t.Cleanup(func() { must(t, w.db.Close()) })
	cat := identity.DefaultCatalogue()
	engine := provision.New(live.NewSnapshots(cat).Get)
	w.runner = directory.New(directory.Parts{DB: w.db, Engine: engine, Log: so.Log, Dir: t.TempDir(), Ended: func(_ directory.Source, o directory.Outcome) {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.runs++
		if o.State == directory.StateFailed {
			w.failed++
		}
	}})
	w.settle(engine, cat)
	w.slapd = testserver.Slapd(t, options)
	w.proxy, err = faultproxy.Start(strings.TrimPrefix(w.slapd.URL(), "ldap://"))
	must(t, err)
	t.Cleanup(func() { _ = w.proxy.Close() })
	w.connect()
	w.cfg = ldap.OpenLDAP(testserver.SlapdBase)
	w.cfg.Users.Bases, w.cfg.Groups.Bases = []string{testserver.SlapdPeople}, []string{testserver.SlapdGroups}
	w.cfg.Attributes.Active = "employeeType"
	w.cfg.Servers, w.cfg.Networks = []string{"ldap://" + w.proxy.Addr()}, []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	w.cfg.BindDN, w.cfg.Password = testserver.SlapdReader, ldap.Secret(w.slapd.Password())
	return w
}

// settle makes the parent, its directory and its organization.
func (w *world) settle(engine *provision.Engine, cat identity.Catalogue) {
	w.t.Helper()
	tenancies := tenancy.New(engine, cat)
	p, problems := policy.Parse("acme.yaml", []byte(`version: 1
parent: acme
guards: {max_removals: {count: 1000000, percent: 100}}
organizations:
  acme-work: {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: all, group: g0, org: acme-work, role: user}
`), cat)
	must(w.t, problems.Err())
	d := &records.Directory{ID: store.NewID(), Slug: "corp", Kind: identity.DirectoryLDAP, Dialect: identity.DialectGeneric, EmailFrom: records.EmailFromEmails, SharedGroupNames: true}
	must(w.t, w.db.Update(w.t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		c := provision.Change{Actor: identity.Actor{Kind: identity.ActorOperator, ID: "test"}, RequestID: "r", Approved: true}
		parent, err := tenancies.CreateParent(tx, c, "acme", "")
		if err != nil {
			return err
		}
		c.Parent, d.Parent = parent.ID, parent.ID
		if _, err = domains.VerifyManually(tx, c, domains.DefaultRules(), "acme.example"); err != nil {
			return err
		}
		if err := records.Insert(tx, d); err != nil {
			return err
		}
		_, problems, err := live.NewApplier(tenancies, engine).Apply(tx, c, p, live.Options{CreateOrgs: true})
		if err == nil {
			err = problems.Err()
		}
		return err
	}))
	w.parent, w.dir = d.Parent, d.ID
}

// connect connects another client, by which the tests change the tree.
func (w *world) connect() {
	w.t.Helper()
	c, err := goldap.DialURL(w.slapd.URL())
	must(w.t, err)
	w.t.Cleanup(func() { _ = c.Close() })
	must(w.t, c.Bind(testserver.SlapdAdmin, w.slapd.Password()))
	w.admin = c
}

// set changes how the directory is read; rev empty: it is not to be watched.
func (w *world) set(rev string, change func(*ldap.Config)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.rev = rev
	if change != nil {
		change(&w.cfg)
	}
}

// watcher is a Watcher that runs.
type watcher struct {
	w *world
	*watch.Watcher
	states chan watch.State // it comes to
	stop   func()
}

// start has a Watcher run until stop is called, or the test ends.
func (w *world) start() *watcher {
	w.t.Helper()
	r := &watcher{w: w, states: make(chan watch.State, 10_000)}
	o := watch.Options{
		DB: w.db, Holder: store.NewID(), Runner: w.runner, Log: slog.New(slog.DiscardHandler), TTL: 15 * time.Second,
		Moved: func(_, to watch.State) { r.states <- to },
		Noticed: func() {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.notices++
		},
		Wanted: func(context.Context) ([]watch.Directory, error) {
			w.mu.Lock()
			defer w.mu.Unlock()
			if w.rev == "" {
				return nil, nil
			}
			return []watch.Directory{{Parent: w.parent, ID: w.dir, Rev: w.rev}}, nil
		},
		Source: func(_ context.Context, d watch.Directory) (directory.Source, error) {
			w.mu.Lock()
			defer w.mu.Unlock()
			if err := w.fault; err != nil {
				w.fault = nil
				return directory.Source{}, err
			}
			if w.asked++; d.Rev != w.rev {
				return directory.Source{}, watch.ErrChanged
			}
			return directory.Source{Parent: w.parent, Directory: w.dir, Config: w.cfg, Deltas: true}, nil
		},
	}
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan struct{})
	r.Watcher = watch.New(o)
	go func() { r.Run(ctx); close(done) }()
	r.stop = func() { cancel(); <-done }
	w.t.Cleanup(r.stop)
	return r
}

// until waits for a state.
func (r *watcher) until(want watch.State) {
	r.w.t.Helper()
	for end := time.After(30 * time.Second); ; {
		select {
		case got := <-r.states:
			if got == want {
				return
			}
		case <-end:
			r.w.t.Fatalf("it does not come to %q", want)
		}
	}
}

// join changes who is in g0: people who come, and who go.
func (w *world) join(come, go_ []int) {
	w.t.Helper()
	m := goldap.NewModifyRequest(testserver.SlapdGroup(0), nil)
	for _, i := range come {
		m.Add("member", []string{testserver.SlapdPerson(i)})
	}
	for _, i := range go_ {
		m.Delete("member", []string{testserver.SlapdPerson(i)})
	}
	must(w.t, w.admin.Modify(m))
}

// members are who has a membership, by the first part of their addresses.
func (w *world) members() string {
	w.t.Helper()
	var out []string
	must(w.t, w.db.View(w.t.Context(), func(tx *store.Tx) error {
		out = nil
		org, err := tenants.OrganizationBySlug(tx, "acme-work")
		if err != nil {
			return err
		}
		all, err := people.ListByOrg(tx, w.parent, org.ID, "", 500)
		for _, m := range all {
			name, _, _ := strings.Cut(m.Email, "@")
			out = append(out, name)
		}
		return err
	}))
	slices.Sort(out)
	return strings.Join(out, " ")
}

// await waits until these have memberships, and nobody else.
func (w *world) await(want string) {
	w.t.Helper()
	got := ""
	within(w.t, "the memberships are wanted to be "+want, func() bool { got = w.members(); return got == want })
}

// within waits until something is so.
func within(t *testing.T, what string, is func() bool) {
	t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(30 * time.Second); !is(); <-tick.C {
		if time.Now().After(end) {
			t.Fatal(what)
		}
	}
}

func (w *world) count(what *int) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return *what
}

// lines is the history of runs.
func (w *world) lines() []directory.Outcome {
	w.t.Helper()
	out, err := w.runner.History(w.t.Context(), w.parent, w.dir, "", 1000)
	must(w.t, err)
	return out
}
