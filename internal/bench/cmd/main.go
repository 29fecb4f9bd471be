// Command cmd runs the benchmark of internal/bench: it starts the contenders,
// servers as processes of their own on loopback, times them, prints tables or
// JSON, and on request writes the tables into docs/benchmarks.md.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"syscall"
	"time"

	"usher/internal/bench"
)

// How long a run may take, whatever the contenders do.
const (
	limit      = 10 * time.Minute
	largeLimit = 30 * time.Minute
	scaleLimit = 2 * time.Hour
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		stop()
		os.Exit(1) //nolint:gocritic // the deferred stop has just run
	}
}

// settings are what the command line says.
type settings struct {
	options    bench.Options
	serve      string
	usher      string
	noPostgres bool
	users      int
	groups     int
	logins     bench.LoginOptions // of no accounts: others are measured
	fleet      bench.FleetOptions // of no rounds: others are measured
	ldap       bench.LDAPOptions  // of no people: others are measured
	output     string
	page       string
	write      bool
}

func parse(args []string) (s settings, err error) {
	o := bench.Full
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.StringVar(&s.serve, "serve", "", "serve a baseline: library, bare or select; or reconcile once; used by the benchmark itself")
	flags.StringVar(&s.usher, "usher", "", "the usher binary; without it the baselines run alone")
	flags.BoolVar(&s.noPostgres, "no-postgres", false, "leave PostgreSQL and everything on it out")
	flags.IntVar(&s.users, "users", 0, "measure usher with so many users against usher with as many as --few, instead of against others")
	flags.IntVar(&s.groups, "groups", 10_000, "with --users: so many groups, which those share who are not asked to join one")
	accounts := flags.Int("logins", 0, "measure logins with so many accounts, instead of everything else")
	rules := flags.Int("rules", bench.FullLogins.Rules, "with --logins: rules of the policy")
	fleet := flags.Bool("fleet", false, "measure replicas on one PostgreSQL, instead of everything else")
	ldapPeople := flags.Int("ldap", 0, "measure runs of an LDAP directory of so many people, instead of everything else")
	few := flags.Int("few", o.Users, "users seeded, apart from those of groups by size")
	flags.StringVar(&s.output, "output", "table", "table or json")
	flags.StringVar(&s.page, "page", "docs/benchmarks.md", "the page that --write changes")
	flags.BoolVar(&s.write, "write", false, "write the tables into the page")
	large := flags.Bool("large", false, "also time PATCHes of a group of 100,000")
	flags.IntVar(&o.Rounds, "rounds", o.Rounds, "interleaved rounds")
	batches := flags.Int("batches", 0, "PATCHes of 100 members a round; 0: as many as is usual")
	if err := flags.Parse(args); err != nil {
		return s, err
	}
	if s.output != "table" && s.output != "json" {
		return s, fmt.Errorf("--output %s: table or json", s.output)
	}
	rounds := o.Rounds
	if s.users > 0 {
		o = bench.AtScale()
	}
	o.Rounds, o.Users = rounds, *few
	if *batches > 0 {
		o.Batches = *batches
	}
	if *large && s.users == 0 {
		o.Sizes = append(slices.Clone(o.Sizes), bench.LargeGroup)
	}
	s.options = o
	if *accounts > 0 {
		s.logins = bench.FullLogins
		s.logins.Rounds, s.logins.Accounts, s.logins.Rules = rounds, *accounts, *rules
		s.logins.Signed = min(s.logins.Signed, *accounts)
		if s.usher == "" || *rules < 1 || s.users > 0 {
			return s, errors.New("--logins: it measures --usher, by one rule at least, and not with --users")
		}
	}
	if *fleet {
		s.fleet = bench.FullFleet
		s.fleet.Rounds = rounds
		if s.usher == "" || s.users > 0 || *accounts > 0 {
			return s, errors.New("--fleet: it measures --usher, and not with --users or --logins")
		}
	}
	if *ldapPeople > 0 {
		s.ldap = bench.FullLDAP
		s.ldap.People, s.ldap.Rounds = *ldapPeople, rounds
		if s.users > 0 || *accounts > 0 || *fleet {
			return s, errors.New("--ldap: not with --users, --logins or --fleet")
		}
	}
	return s, nil
}

func run(ctx context.Context, args []string, out, messages io.Writer) error {
	s, err := parse(args)
	if errors.Is(err, flag.ErrHelp) {
		return nil
	}
	if err != nil {
		return err
	}
	if s.serve == reconcile {
		return reconcileOnce(ctx, out)
	}
	if s.serve != "" {
		return serve(ctx, s.serve, out)
	}
	return s.measure(ctx, out, messages)
}

// measure runs the benchmark and publishes what it found.
func (s settings) measure(ctx context.Context, out, messages io.Writer) error {
	within := limit
	switch {
	case s.users > 0:
		within = scaleLimit
	case s.logins.Accounts > 0:
		within = largeLimit
	case s.ldap.People > 0:
		within = scaleLimit
	case slices.Contains(s.options.Sizes, bench.LargeGroup):
		within = largeLimit
	}
	ctx, cancel := context.WithTimeoutCause(ctx, within, fmt.Errorf("not done within %s", within))
	defer cancel()
	progress := func(text string) { _, _ = fmt.Fprintln(messages, text) } // where nobody can read it, the figures matter
	measure := compare
	switch {
	case s.users > 0:
		measure = scale
	case s.logins.Accounts > 0:
		measure = logins
	case s.fleet.Rounds > 0:
		measure = replicas
	case s.ldap.People > 0:
		measure = reconciliation
	}
	r, err := measure(ctx, s, progress)
	if err != nil {
		return err
	}
	return s.publish(r, out)
}

// report is what a run found.
type report struct {
	Machine string              `json:"machine"`
	Options *bench.Options      `json:"options,omitempty"`
	Logins  *bench.LoginOptions `json:"logins,omitempty"`
	Fleet   *bench.FleetOptions `json:"fleet,omitempty"`
	LDAP    *bench.LDAPOptions  `json:"ldap,omitempty"`
	Results []bench.Result      `json:"results"`
	Bars    []bench.Verdict     `json:"bars"`
	Ramps   []bench.Ramp        `json:"ramps,omitempty"`
	Memory  []memory            `json:"memory,omitempty"`
	Costs   []bench.Cost        `json:"costs,omitempty"`
	Watched *bench.Followed     `json:"watched,omitempty"`

	table string // of the results
}

// text is the report for people.
func (r *report) text() string {
	out := r.Machine + "\n\n" + r.table + "\n" + bench.VerdictTable(r.Bars)
	if len(r.Ramps) > 0 {
		out += "\n" + bench.RampTable(r.Ramps)
	}
	if r.Watched != nil {
		out += "\n" + r.Watched.String() + "\n"
	}
	for _, m := range r.Memory {
		out += "\n" + m.String() + "\n"
	}
	return out
}

// compare measures usher against the others.
func compare(ctx context.Context, s settings, progress func(string)) (*report, error) {
	c, err := start(ctx, s)
	defer c.stop()
	if err != nil {
		return nil, err
	}
	r := &report{Machine: machine(), Options: &s.options}
	if r.Results, err = bench.Run(ctx, s.options, c.targets, c.locals, progress); err != nil {
		return nil, err
	}
	r.Bars, r.table = bench.Judge(r.Results, bench.Bars(s.options)), bench.Table(r.Results)
	return r, nil
}

// publish prints the report and, where it is asked to, writes it to the page.
func (s settings) publish(r *report, out io.Writer) error {
	var err error
	if s.output == "json" {
		enc := json.NewEncoder(out)
		enc.SetIndent("", "  ")
		err = enc.Encode(r)
	} else {
		_, err = io.WriteString(out, r.text())
	}
	if err != nil || !s.write {
		return err
	}
	text, err := os.ReadFile(s.page)
	if err != nil {
		return err
	}
	splice := bench.Splice
	switch {
	case s.users > 0:
		splice = bench.SpliceScale
	case s.logins.Accounts > 0:
		splice = bench.SpliceLogins
	case s.fleet.Rounds > 0:
		splice = bench.SpliceFleet
	case s.ldap.People > 0:
		splice = bench.SpliceLDAP
	}
	spliced, err := splice(string(text), r.text())
	if err != nil {
		return err
	}
	return os.WriteFile(s.page, []byte(spliced), 0o644)
}

func machine() string { return host() + " Operations per second, medians of interleaved rounds." }

func host() string {
	return fmt.Sprintf("%d cores, %s/%s, %s; client and servers share the machine.", runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version())
}
