package bench

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync/atomic"
)

// Names of the operations of replicas that are measured there alone.
const (
	PatchApart    = "PATCH +1 member, 64 groups"
	PatchTogether = "PATCH +1 member, one group"
)

// FleetOptions bound a run of replicas. Zero values are not defaults; take
// FullFleet and change it.
type FleetOptions struct {
	Rounds   int
	Replicas []int // how many of them share the requests, in turn
	Users    int   // seeded before the first round
	Logging  int   // the last of them: who logs in again and again, and is in no group
	Groups   int   // that people join
	// Requests of an operation a round.
	Logins, Posts, Patches int
}

// FullFleet is what `make bench-fleet` runs.
var FullFleet = FleetOptions{Rounds: 7, Replicas: []int{1, 2, 4}, Users: 7000, Logging: 500, Groups: 64, Logins: 3000, Posts: 400, Patches: 300}

// Meter says what a fleet costs beside time.
type Meter struct {
	// CPU returns the seconds of processor that the replicas, the baseline with
	// them, and the database have used so far.
	CPU func() (replicas, database float64, err error)
	// Watch begins to look at the sessions of the database, and ends with how many
	// waited at a time, on average: for locks of each other, and for the log.
	Watch func(ctx context.Context) (end func() (locks, log float64, err error), err error)
}

// Cost is what a request of an operation costs, the median of the rounds.
type Cost struct {
	Operation  string  `json:"operation"`
	Replicas   int     `json:"replicas"`        // 0: the baseline
	ReplicasMS float64 `json:"replicas_cpu_ms"` // processor time of the replicas, or of the baseline
	DatabaseMS float64 `json:"database_cpu_ms"`
	Locks      float64 `json:"waiting_for_locks"` // sessions, on average
	Log        float64 `json:"waiting_for_log"`
}

// fleet is a run of replicas.
type fleet struct {
	o      FleetOptions
	all    []*Target // the same directory and connection, at each replica
	one    *Target   // a baseline that has part in logins; nil: none
	meter  Meter
	users  []string
	groups []string
	first  string // the group that everybody joins

	posted, apart, together int // requests so far
	samples
	costs map[string]map[int][]Cost
}

// RunFleet seeds, has each number of replicas do each operation in turns, and
// checks what is held at the end. Baseline, which may be nil, has part in logins.
func RunFleet(ctx context.Context, o FleetOptions, replicas []*Target, baseline *Target, m Meter, progress func(string)) ([]Result, []Cost, error) {
	for _, n := range o.Replicas {
		if n < 1 || n > len(replicas) {
			return nil, nil, fmt.Errorf("%d replicas of %d", n, len(replicas))
		}
	}
	if join := o.Rounds * len(o.Replicas) * o.Patches; join > o.Users-o.Logging {
		return nil, nil, fmt.Errorf("%d users are too few for %d who join a group and %d who log in", o.Users, join, o.Logging)
	}
	f := &fleet{o: o, all: replicas, one: baseline, meter: m, costs: map[string]map[int][]Cost{}}
	for _, t := range append(replicas[:len(replicas):len(replicas)], baseline) {
		if t != nil {
			t.open()
			defer t.client.CloseIdleConnections()
		}
	}
	progress(fmt.Sprintf("seeding %d users and %d groups", o.Users, o.Groups+1))
	if err := f.seed(ctx); err != nil {
		return nil, nil, err
	}
	for round := range o.Rounds {
		progress(fmt.Sprintf("round %d of %d", round+1, o.Rounds))
		if err := f.round(ctx, round); err != nil {
			return nil, nil, fmt.Errorf("round %d: %w", round+1, err)
		}
	}
	progress("checking what is held")
	return f.results(), f.medianCosts(), f.check(ctx)
}

func (f *fleet) seed(ctx context.Context) (err error) {
	t := f.all[0]
	if f.users, err = t.post(ctx, f.o.Users); err != nil {
		return err
	}
	f.posted = f.o.Users
	if f.first, err = t.postGroup(ctx, Group, nil); err != nil {
		return err
	}
	for i := range f.o.Groups {
		id, err := t.postGroup(ctx, fmt.Sprintf("%s-%03d", Group, i), nil)
		if err != nil {
			return err
		}
		f.groups = append(f.groups, id)
	}
	if t.Seeded != nil {
		if err := t.Seeded(ctx); err != nil {
			return err
		}
	}
	for range 2 { // the first links, the second finds everything as it should be
		for _, t := range f.all {
			if _, err := parallel(ctx, connections, f.o.Logging, func(ctx context.Context, i int) error { return t.ask(ctx, f.login(t, i)) }); err != nil {
				return err
			}
		}
	}
	return nil
}

// login is a login of one of those who do again and again.
func (f *fleet) login(t *Target, i int) request {
	return request{http.MethodPost, t.LoginURL, t.LoginToken, loginBody(t.Connection, f.o.Users-1-i)}
}

func (f *fleet) round(ctx context.Context, round int) error {
	for _, op := range []struct {
		name    string
		count   int
		counter *int
		request func(t *Target, i int) request
	}{
		{Login, f.o.Logins, new(int), func(t *Target, _ int) request { return f.login(t, rand.IntN(f.o.Logging)) }},
		{PostUser, f.o.Posts, &f.posted, func(t *Target, i int) request {
			return request{http.MethodPost, t.SCIM + "/Users", t.Token, UserBody(i)}
		}},
		{PatchApart, f.o.Patches, &f.apart, func(t *Target, i int) request {
			return t.membersPatch("add", f.groups[i%len(f.groups)], f.users[i:i+1])
		}},
		{PatchTogether, f.o.Patches, &f.together, func(t *Target, i int) request { return t.membersPatch("add", f.first, f.users[i:i+1]) }},
	} {
		for k := range f.o.Replicas {
			n := f.o.Replicas[(k+round)%len(f.o.Replicas)] // nobody always goes first
			from := *op.counter
			*op.counter += op.count
			if err := f.measure(ctx, op.name, n, op.count, func(t *Target, i int) request { return op.request(t, from+i) }); err != nil {
				return fmt.Errorf("%s, %d replicas: %w", op.name, n, err)
			}
		}
		if f.one == nil || op.name != Login {
			continue
		}
		if err := f.measure(ctx, op.name, 0, op.count, op.request); err != nil {
			return fmt.Errorf("%s, %s: %w", op.name, f.one.Name, err)
		}
	}
	return nil
}

// measure has some replicas share requests; none of them: the baseline has them.
func (f *fleet) measure(ctx context.Context, name string, n, count int, req func(t *Target, i int) request) error {
	end, err := f.meter.Watch(ctx)
	if err != nil {
		return err
	}
	replicas, database, err := f.meter.CPU()
	if err != nil {
		_, _, werr := end()
		return errors.Join(err, werr)
	}
	var turn atomic.Int64
	took, err := parallel(ctx, connections, count, func(ctx context.Context, i int) error {
		t := f.one
		if n > 0 {
			t = f.all[int(turn.Add(1))%n]
		}
		return t.ask(ctx, req(t, i))
	})
	locks, log, werr := end()
	replicasAfter, databaseAfter, cerr := f.meter.CPU()
	if err := errors.Join(err, werr, cerr); err != nil {
		return err
	}
	who := Replicas(n)
	if n == 0 {
		who = f.one.Name
	}
	f.add(&f.perSecond, name, who, float64(count)/took.Seconds())
	if f.costs[name] == nil {
		f.costs[name] = map[int][]Cost{}
	}
	f.costs[name][n] = append(f.costs[name][n], Cost{
		ReplicasMS: 1000 * (replicasAfter - replicas) / float64(count), DatabaseMS: 1000 * (databaseAfter - database) / float64(count), Locks: locks, Log: log,
	})
	return nil
}

func (f *fleet) medianCosts() []Cost {
	var out []Cost
	for _, name := range f.order {
		for _, n := range append(f.o.Replicas[:len(f.o.Replicas):len(f.o.Replicas)], 0) {
			if len(f.costs[name][n]) == 0 {
				continue
			}
			of := func(get func(Cost) float64) float64 {
				var values []float64
				for _, c := range f.costs[name][n] {
					values = append(values, get(c))
				}
				return median(values)
			}
			out = append(out, Cost{
				Operation: name, Replicas: n,
				ReplicasMS: of(func(c Cost) float64 { return c.ReplicasMS }), DatabaseMS: of(func(c Cost) float64 { return c.DatabaseMS }),
				Locks: of(func(c Cost) float64 { return c.Locks }), Log: of(func(c Cost) float64 { return c.Log }),
			})
		}
	}
	return out
}

// check compares what is held with what was sent.
func (f *fleet) check(ctx context.Context) error {
	t := f.all[len(f.all)-1]
	var list struct {
		TotalResults int `json:"totalResults"`
	}
	if err := t.get(ctx, "/Users?startIndex=1&count=1", &list); err != nil {
		return err
	}
	if list.TotalResults != f.posted {
		return fmt.Errorf("%d users are held, and %d were sent", list.TotalResults, f.posted)
	}
	if err := t.verifyMembers(ctx, f.first, f.together); err != nil {
		return err
	}
	return f.all[0].Check(ctx, State{People: f.posted, Active: func(int) bool { return true }, Member: func(i int) bool { return i < max(f.apart, f.together) }})
}

// Replicas is the name of so many replicas in results.
func Replicas(n int) string {
	if n == 1 {
		return "1 replica"
	}
	return fmt.Sprintf("%d replicas", n)
}

// FleetBars lists what replicas are measured against.
func FleetBars(o FleetOptions) []Bar {
	bars := []Bar{{
		Name:     "login, unchanged, one replica ÷ one indexed SELECT",
		Measured: Figure{Login, Replicas(1)}, Against: Figure{Login, Select}, AtLeast: 0.7,
	}}
	for _, op := range []string{Login, PostUser, PatchApart, PatchTogether} {
		for _, n := range o.Replicas[1:] {
			bars = append(bars, Bar{
				Name:     fmt.Sprintf("%s: %s ÷ %s", op, Replicas(n), Replicas(o.Replicas[0])),
				Measured: Figure{op, Replicas(n)}, Against: Figure{op, Replicas(o.Replicas[0])},
			})
		}
	}
	return bars
}

// FleetTable writes the rates of replicas as a Markdown table.
func FleetTable(o FleetOptions, results []Result) string {
	var columns []column
	for _, n := range o.Replicas {
		columns = append(columns, column{Replicas(n), Replicas(n)})
	}
	return table(results, append(columns, column{Select, "one SELECT"}), nil)
}

// CostTable writes what requests cost as a Markdown table.
func CostTable(costs []Cost) string {
	var b strings.Builder
	b.WriteString("| operation | replicas | their processor, ms a request | PostgreSQL's | sessions that wait for locks | for the log |\n|---|--:|--:|--:|--:|--:|\n")
	for _, c := range costs {
		who := fmt.Sprint(c.Replicas)
		if c.Replicas == 0 {
			who = "one SELECT"
		}
		fmt.Fprintf(&b, "| %s | %s | %.2f | %.2f | %.1f | %.1f |\n", c.Operation, who, c.ReplicasMS, c.DatabaseMS, c.Locks, c.Log)
	}
	return b.String()
}
