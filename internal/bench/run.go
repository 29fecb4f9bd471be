package bench

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"
)

// Options bound a run. Zero values are not defaults; take Full and change it.
type Options struct {
	Rounds  int
	Users   int // seeded before the first round
	Batches int // PATCHes of 100 members a round
	Toggled int // users whose active is switched, a round
	// Sizes are the groups on which the time of a PATCH is measured, ascending;
	// as many people as the largest has are seeded beside Users. None: it is
	// not measured.
	Sizes  []int
	Counts Counts
	// Planned is how many people a policy is planned for; 0: none is.
	Planned int
}

// Counts is how many requests of an operation one round sends: of PATCHes by
// size, how many of a hundred people and how many of one each group is sent.
type Counts struct {
	Post, Get, Filter, Five, Group, Scan, Put, List, Login, Sized, SizedOne, Plan int
}

// Full is what `make bench` runs: seven rounds, 11,000 users and a group that
// grows to 9,800 members, and groups of 100 and 10,000 on which single PATCHes
// are timed. A turn of one contender takes some hundred milliseconds or more:
// in less, what the turn before left behind (cold caches, garbage, a checkpoint)
// is measured more than the contender.
var Full = Options{
	Rounds: 7, Users: 11_000, Batches: 14, Toggled: 1000, Sizes: []int{100, 10_000}, Planned: 100_000,
	Counts: Counts{Post: 2000, Get: 10_000, Filter: 5000, Five: 1000, Group: 150, Scan: 16, Put: 10, List: 1000, Login: 8000, Sized: 8, SizedOne: 20, Plan: 1},
}

// LargeGroup is the size of group that Full leaves out: seeding it takes longer
// than all the rest.
const LargeGroup = 100_000

// Result is the median of one operation over the rounds: operations per second,
// or, of those that are sent one after the other, the milliseconds of one.
type Result struct {
	Operation    string             `json:"operation"`
	PerSecond    map[string]float64 `json:"per_second,omitempty"`   // by the name of the contender
	Milliseconds map[string]float64 `json:"milliseconds,omitempty"` // by the name of the contender
}

// joining is how many of the seeded users join the group that is filled.
func (o Options) joining() int { return o.Rounds * o.Batches * MembersPerPatch }

// people is how many are seeded for a contender.
func (o Options) people() int {
	if len(o.Sizes) == 0 {
		return o.Users
	}
	return o.Users + o.Sizes[len(o.Sizes)-1] + MembersPerPatch + swapped
}

func (o Options) validate(targets []*Target) error {
	if o.Rounds%2 == 0 {
		return fmt.Errorf("%d rounds: the number must be odd, so that the last switch of active leaves people other than they were seeded", o.Rounds)
	}
	if !slices.IsSorted(o.Sizes) || len(o.Sizes) > 0 && o.Sizes[0] < 1 {
		return fmt.Errorf("the sizes of groups %v do not ascend from one member up", o.Sizes)
	}
	for _, t := range targets {
		if users := cmp.Or(t.Users, o.Users); o.joining()+o.Toggled+t.Groups > users {
			return fmt.Errorf("%d users are too few for %d members, %d that are switched and %d groups of others", users, o.joining(), o.Toggled, t.Groups)
		}
		if t.Groups > 0 && len(o.Sizes) > 0 {
			return fmt.Errorf("%s: people are shared out among %d groups or timed by sizes, not both", t.Name, t.Groups)
		}
	}
	return nil
}

// samples are what the rounds measured, by operation and contender.
type samples struct {
	order     []string // of the operations
	perSecond map[string]map[string][]float64
	times     map[string]map[string][]float64 // milliseconds
}

func (s *samples) add(into *map[string]map[string][]float64, operation, name string, value float64) {
	if *into == nil {
		*into = map[string]map[string][]float64{}
	}
	if !slices.Contains(s.order, operation) {
		s.order = append(s.order, operation)
	}
	if (*into)[operation] == nil {
		(*into)[operation] = map[string][]float64{}
	}
	(*into)[operation][name] = append((*into)[operation][name], value)
}

func (s *samples) results() []Result {
	out := make([]Result, len(s.order))
	for i, operation := range s.order {
		out[i] = Result{Operation: operation, PerSecond: medians(s.perSecond[operation]), Milliseconds: medians(s.times[operation])}
	}
	return out
}

func medians(by map[string][]float64) map[string]float64 {
	if by == nil {
		return nil
	}
	out := make(map[string]float64, len(by))
	for name, values := range by {
		out[name] = median(values)
	}
	return out
}

// Run seeds every contender, runs the rounds with the contenders in turn, and
// checks what they hold. A request that is not answered 2xx ends it with an
// error. progress, when given, hears what is done next.
func Run(ctx context.Context, o Options, targets []*Target, locals []*Local, progress func(string)) ([]Result, error) {
	if err := o.validate(targets); err != nil {
		return nil, err
	}
	if progress == nil {
		progress = func(string) {}
	}
	for _, t := range targets {
		t.open()
		defer t.client.CloseIdleConnections()
	}
	if err := seed(ctx, o, targets, locals, progress); err != nil {
		return nil, err
	}
	ops, s := operations(o), &samples{}
	for round := range o.Rounds {
		progress(fmt.Sprintf("round %d of %d", round+1, o.Rounds))
		for _, op := range ops {
			turns := op.turns(targets, locals)
			for i := range turns {
				// Nobody always goes first.
				turn := turns[(i+round)%len(turns)]
				rate, err := turn.rate(ctx, round)
				if err != nil {
					return nil, fmt.Errorf("%s, round %d: %w", op.name, round+1, err)
				}
				s.add(&s.perSecond, op.name, turn.name, rate)
			}
		}
		for i := range targets {
			if err := targets[(i+round)%len(targets)].timeSizes(ctx, o, round, s); err != nil {
				return nil, fmt.Errorf("PATCHes by size, round %d: %w", round+1, err)
			}
		}
	}
	if err := check(ctx, o, targets, locals, progress); err != nil {
		return nil, err
	}
	return s.results(), nil
}

func seed(ctx context.Context, o Options, targets []*Target, locals []*Local, progress func(string)) error {
	for _, t := range targets {
		if t.SCIM == "" {
			continue // it knows no people
		}
		progress(fmt.Sprintf("seeding %s with %d users", t.Name, max(t.Users, o.people())))
		if err := t.seed(ctx, o); err != nil {
			return err
		}
	}
	for _, l := range locals {
		if l.Seed == nil {
			continue
		}
		progress(fmt.Sprintf("seeding %s with %d users", l.Name, o.people()))
		if err := l.Seed(ctx, o.people()); err != nil {
			return fmt.Errorf("%s: %w", l.Name, err)
		}
		l.posted = o.people()
	}
	return nil
}

func check(ctx context.Context, o Options, targets []*Target, locals []*Local, progress func(string)) error {
	for _, t := range targets {
		if !t.Stateful {
			continue
		}
		progress("checking what " + t.Name + " holds")
		if err := t.verify(ctx, o); err != nil {
			return err
		}
	}
	for _, l := range locals {
		progress("checking what " + l.Name + " holds")
		if err := l.Check(ctx, l.state(o, func(int) bool { return false })); err != nil {
			return fmt.Errorf("%s: %w", l.Name, err)
		}
	}
	return nil
}

// median returns the middle of values, 0 of none.
func median[T float64 | time.Duration](values []T) T {
	if len(values) == 0 {
		return 0
	}
	s := slices.Sorted(slices.Values(values))
	if len(s)%2 == 1 {
		return s[len(s)/2]
	}
	return (s[len(s)/2-1] + s[len(s)/2]) / 2
}
