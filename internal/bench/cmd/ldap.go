package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"usher/internal/bench"
	"usher/internal/bench/reconciled"
	"usher/internal/testserver"
	runs "usher/sync/directory"
	"usher/sync/ldap"
)

// reconcile is what --serve says to the process whose memory is measured, and
// reconcileVariable what it is told in the environment.
const (
	reconcile         = "reconcile"
	reconcileVariable = "USHER_BENCH_RECONCILE"
)

// reconciling is what that process is told.
type reconciling struct {
	Dir      string `json:"dir"` // of the store
	URL      string `json:"url"` // of the directory
	Password string `json:"password"`
	Mapped   int    `json:"mapped"`
}

// reconciledOnce is what it answers.
type reconciledOnce struct {
	Seconds      float64 `json:"seconds"` // of the first run
	IdleMB       float64 `json:"idle_mb"`
	FirstMB      float64 `json:"first_mb"` // the most, of a run in which everybody is new
	SecondIdleMB float64 `json:"second_idle_mb"`
	SecondMB     float64 `json:"second_mb"` // of one that finds nothing changed
}

// reading is how the tree of testserver.SlapdTree is read.
func (r reconciling) reading() ldap.Config {
	c := ldap.OpenLDAP(testserver.SlapdBase)
	reconciled.Configure(&c)
	c.Users.Bases, c.Groups.Bases = []string{testserver.SlapdPeople}, []string{testserver.SlapdGroups}
	c.Servers, c.Networks = []string{r.URL}, []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	c.BindDN, c.Password = testserver.SlapdReader, ldap.Secret(r.Password)
	return c
}

// reconciliation measures runs of an LDAP directory on the embedded store.
func reconciliation(ctx context.Context, s settings, progress func(string)) (r *report, err error) {
	o := s.ldap
	settleGC()
	dir, err := os.MkdirTemp("", "usher-bench-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	progress(fmt.Sprintf("a slapd with %d people in %d groups", o.People, o.Groups()))
	slapd, err := testserver.StartSlapd(testserver.SlapdOptions{
		LDIF:     testserver.SlapdTree(o.People, o.Groups()),
		Database: []string{`limits dn.exact="` + testserver.SlapdReader + `" size.soft=unlimited size.hard=unlimited size.prtotal=unlimited`, "maxsize " + strconv.Itoa(8<<30)},
		Overlay:  []string{"syncprov-sessionlog 100000"},
	})
	if err != nil {
		return nil, err
	}
	defer func() { _ = slapd.End() }()
	told := reconciling{Dir: filepath.Join(dir, "store"), URL: slapd.URL(), Password: slapd.Password(), Mapped: o.Mapped()}
	progress("a process of its own reads it into a store")
	once, err := told.measure(ctx)
	if err != nil {
		return nil, err
	}
	r = &report{Machine: fmt.Sprintf("%s Medians of %d interleaved rounds. %d people in %d groups, %d of which count. The first run, with all that it writes, took %.1f s.",
		host(), o.Rounds, o.People, o.Groups(), o.Mapped(), once.Seconds), LDAP: &o}
	cfg := told.reading()
	full, err := reconciled.Open(ctx, told.Dir, cfg, o.Mapped())
	if err != nil {
		return nil, err
	}
	defer func() { _ = full.Close() }()
	empty, err := reconciled.Open(ctx, filepath.Join(dir, "empty"), cfg, o.Mapped())
	if err != nil {
		return nil, err
	}
	defer func() { _ = empty.Close() }()
	if _, err := full.Sync(ctx); err != nil {
		return nil, err
	}
	m := reconciliations{o: o, cfg: cfg, full: full, empty: empty, slapd: slapd}
	operations, err := m.operations(dir)
	if err != nil {
		return nil, err
	}
	if r.Results, err = bench.RunLDAP(ctx, o, operations, progress); err != nil {
		return nil, err
	}
	if r.Watched, err = m.watched(ctx, progress); err != nil {
		return nil, err
	}
	n, err := full.Memberships(ctx)
	if want := o.InMapped() + o.Rounds*o.Changes + o.Watched; err == nil && n != int64(want) {
		err = fmt.Errorf("%d people have a membership, want %d", n, want)
	}
	r.Bars, r.table = bench.Judge(r.Results, bench.LDAPBars()), bench.LDAPTable(r.Results)
	for _, one := range []struct {
		name       string
		idle, peak float64
	}{{"a first run", once.IdleMB, once.FirstMB}, {"a full run, nothing changed,", once.SecondIdleMB, once.SecondMB}} {
		r.Memory = append(r.Memory, memory{Contender: one.name, Users: o.People, IdleMB: one.idle, PeakMB: one.peak, AtMostMB: bench.ResidentLDAPMB, Met: one.peak-one.idle < bench.ResidentLDAPMB})
	}
	return r, err
}

// reconciliations are what is timed.
type reconciliations struct {
	o           bench.LDAPOptions
	cfg         ldap.Config
	full, empty *reconciled.Store
	slapd       *testserver.SlapdInstance
}

func (m *reconciliations) operations(dir string) ([]bench.Timed, error) {
	ran := func(s *reconciled.Store, o runs.Options, want runs.State) bench.Contender {
		return bench.Contender{Name: bench.LDAPRun, Work: func(ctx context.Context) error {
			_, err := s.Run(ctx, o, want)
			return err
		}}
	}
	changed := func(want int) bench.Contender {
		return bench.Contender{Name: bench.LDAPRead, Work: func(ctx context.Context) error {
			n, err := m.full.Sync(ctx)
			if err == nil && n != want {
				err = fmt.Errorf("%d entries have changed, want %d", n, want)
			}
			return err
		}}
	}
	whole := []bench.Contender{
		ran(m.empty, runs.Options{Full: true, Dry: true}, runs.StateDone),
		m.counted(bench.LDAPRead, func(ctx context.Context) (n int, err error) {
			_, err = ldap.Read(ctx, &m.cfg, func(ldap.Entry) error { n++; return nil })
			return n, err
		}),
		m.counted(bench.GoLDAP, func(context.Context) (int, error) {
			return reconciled.Bare(&m.cfg, reconciled.PersonAttributes, reconciled.GroupAttributes)
		}),
	}
	if program, err := exec.LookPath("ldapsearch"); err == nil {
		secret := filepath.Join(dir, "password")
		if err := os.WriteFile(secret, []byte(m.slapd.Password()), 0o600); err != nil {
			return nil, err
		}
		whole = append(whole, bench.Contender{Name: bench.LDAPSearch, Work: func(ctx context.Context) error { return m.ldapsearch(ctx, program, secret) }})
	}
	return []bench.Timed{
		{Operation: bench.LDAPPlan, Contenders: whole},
		{Operation: bench.LDAPUnchanged, Contenders: []bench.Contender{
			ran(m.full, runs.Options{Full: true}, runs.StateNothing),
			m.counted(bench.GoLDAP, func(context.Context) (int, error) {
				return reconciled.Bare(&m.cfg, reconciled.Versions, reconciled.Versions)
			}),
		}},
		{Operation: bench.LDAPNothing, Contenders: []bench.Contender{ran(m.full, runs.Options{}, runs.StateNothing), changed(0)}},
		{Operation: bench.LDAPDelta, Before: m.join, Contenders: []bench.Contender{
			ran(m.full, runs.Options{}, runs.StateDone), changed(min(m.o.Changes, m.o.Mapped())),
		}},
	}, nil
}

// counted is a contender that must read every entry.
func (m *reconciliations) counted(name string, read func(context.Context) (int, error)) bench.Contender {
	return bench.Contender{Name: name, Work: func(ctx context.Context) error {
		n, err := read(ctx)
		if want := m.o.People + m.o.Groups(); err == nil && n != want {
			err = fmt.Errorf("%d entries were read, want %d", n, want)
		}
		return err
	}}
}

// join has the people of a round come into groups that count, who take turns.
func (m *reconciliations) join(_ context.Context, round int) error {
	var joins []reconciled.Join
	for k, person := range m.o.Joining(round) {
		joins = append(joins, reconciled.Join{Person: testserver.SlapdPerson(person), Group: testserver.SlapdGroup(k % m.o.Mapped())})
	}
	return reconciled.Change(m.slapd.URL(), testserver.SlapdAdmin, m.slapd.Password(), joins)
}

// ldapsearch reads what a run reads by the program of that name.
func (m *reconciliations) ldapsearch(ctx context.Context, program, secret string) error {
	for _, one := range []struct {
		search     ldap.Search
		attributes []string
	}{{m.cfg.Users, reconciled.PersonAttributes}, {m.cfg.Groups, reconciled.GroupAttributes}} {
		args := []string{
			"-x", "-LLL", "-o", "ldif-wrap=no", "-H", m.slapd.URL(), "-D", m.cfg.BindDN, "-y", secret,
			"-b", one.search.Bases[0], "-E", fmt.Sprintf("pr=%d/noprompt", m.cfg.PageSize), one.search.Filter,
		}
		cmd := exec.CommandContext(ctx, program, append(args, one.attributes...)...) // its output goes nowhere
		var said bytes.Buffer
		cmd.Stderr = &said
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("%w: %s", err, strings.TrimSpace(said.String()))
		}
	}
	return nil
}

// measure starts this program once more, to reconcile, and returns what it says.
func (r reconciling) measure(ctx context.Context) (out reconciledOnce, err error) {
	self, err := os.Executable()
	if err != nil {
		return out, err
	}
	told, err := json.Marshal(r)
	if err != nil {
		return out, err
	}
	cmd := exec.CommandContext(ctx, self, "-serve", reconcile)
	cmd.Env = append(os.Environ(), reconcileVariable+"="+string(told))
	cmd.Stderr = os.Stderr
	line, err := cmd.Output()
	if err == nil {
		err = json.Unmarshal(line, &out)
	}
	if err != nil {
		return out, fmt.Errorf("the process that reconciles: %w", err)
	}
	return out, nil
}

// gcPercent is what the daemon sets while it keeps little.
const gcPercent = 400

// settleGC has memory collected as the daemon has it, unless the environment says
// otherwise.
func settleGC() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
}

// reconcileOnce reads a directory into a store that is empty, runs once more, and
// says what that took.
func reconcileOnce(ctx context.Context, out io.Writer) error {
	var r reconciling
	if err := json.Unmarshal([]byte(os.Getenv(reconcileVariable)), &r); err != nil {
		return err
	}
	settleGC()
	s, err := reconciled.Open(ctx, r.Dir, r.reading(), r.Mapped)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	var once reconciledOnce
	began := time.Now()
	if once.IdleMB, once.FirstMB, err = held(func() error {
		_, err := s.Run(ctx, runs.Options{Full: true}, runs.StateDone)
		return err
	}); err != nil {
		return err
	}
	once.Seconds = time.Since(began).Seconds()
	if once.SecondIdleMB, once.SecondMB, err = held(func() error {
		_, err := s.Run(ctx, runs.Options{Full: true}, runs.StateNothing)
		return err
	}); err != nil {
		return err
	}
	// What the first run left behind is not idle.
	once.SecondIdleMB = min(once.SecondIdleMB, once.IdleMB)
	return json.NewEncoder(out).Encode(once)
}

// held returns what this process holds before work and the most it holds in it.
func held(work func() error) (idle, peak float64, err error) {
	debug.FreeOSMemory()
	// The most is counted from here; where the kernel does not let it, since the
	// process began, which is more.
	_ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0)
	if idle, _, err = residentOf(os.Getpid()); err != nil {
		return 0, 0, err
	}
	if err := work(); err != nil {
		return 0, 0, err
	}
	_, peak, err = residentOf(os.Getpid())
	return idle, peak, err
}
