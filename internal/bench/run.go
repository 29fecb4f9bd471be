package bench

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"time"
)

// Options bound a run. Zero values are not defaults; take Full and change it.
type Options struct {
	Rounds  int
	Users   int // seeded before the first round
	Batches int // PATCHes of 100 members a round
	Toggled int // users whose active is switched, a round
	Counts  Counts
}

// Counts is how many requests of an operation one round sends.
type Counts struct {
	Post, Get, Filter, Group, List, Login int
}

// Full is what `make bench` runs: seven rounds, 10,000 users, a group that
// grows to 9,800 members.
var Full = Options{
	Rounds: 7, Users: 10_000, Batches: 14, Toggled: 200,
	Counts: Counts{Post: 400, Get: 1500, Filter: 600, Group: 32, List: 100, Login: 1000},
}

// Result is the median of one operation over the rounds.
type Result struct {
	Operation string             `json:"operation"`
	PerSecond map[string]float64 `json:"per_second"` // by the name of the target
}

const (
	membersPerBatch = 100
	// loginPeople is how many people log in again and again: the first of the
	// members. Past the first round a login finds everything as it should be.
	loginPeople = 100
)

// operation is one thing that is timed.
type operation struct {
	name  string
	count int
	// request builds request i of a round.
	request func(t *Target, round, i int) request
	// done records what the round has changed.
	done func(t *Target, n int)
	only func(t *Target) bool
}

// toggled returns the indexes of the users whose active is switched: the last
// seeded, which never become members.
func (o Options) toggled() []int {
	out := make([]int, o.Toggled)
	for i := range out {
		out[i] = o.Users - o.Toggled + i
	}
	return out
}

func (o Options) validate() error {
	if o.Rounds%2 == 0 {
		return fmt.Errorf("%d rounds: the number must be odd, so that the last switch of active leaves people other than they were seeded", o.Rounds)
	}
	if members := o.Rounds * o.Batches * membersPerBatch; members+o.Toggled > o.Users {
		return fmt.Errorf("%d users are too few for %d members and %d that are switched", o.Users, members, o.Toggled)
	}
	return nil
}

func operations(o Options) []operation {
	get := func(path func(t *Target) string) func(t *Target, _, _ int) request {
		return func(t *Target, _, _ int) request {
			return request{http.MethodGet, t.SCIM + path(t), t.Token, nil}
		}
	}
	return []operation{
		{
			name: "POST user", count: o.Counts.Post,
			request: func(t *Target, _, i int) request {
				return request{http.MethodPost, t.SCIM + "/Users", t.Token, userBody(t.posted + i)}
			},
			done: func(t *Target, n int) { t.posted += n },
		},
		{
			name: "GET id", count: o.Counts.Get,
			request: get(func(t *Target) string { return "/Users/" + t.users[rand.IntN(len(t.users))] }),
		},
		{
			name: "filter userName eq", count: o.Counts.Filter,
			request: get(func(t *Target) string {
				return "/Users?filter=" + url.QueryEscape(`userName eq "`+userName(rand.IntN(len(t.users)))+`"`)
			}),
		},
		{
			name: "PATCH active", count: o.Toggled,
			request: func(t *Target, round, i int) request {
				return request{http.MethodPatch, t.SCIM + "/Users/" + t.users[o.Users-o.Toggled+i], t.Token, fmt.Appendf(nil,
					`{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"replace","path":"active","value":%t}]}`, activeAfter(round))}
			},
		},
		{
			name: "PATCH +100 members", count: o.Batches,
			request: func(t *Target, _, i int) request {
				return request{http.MethodPatch, t.SCIM + "/Groups/" + t.groupID, t.Token, membersBody(t.users[t.members+i*membersPerBatch:][:membersPerBatch])}
			},
			done: func(t *Target, n int) { t.members += n * membersPerBatch },
		},
		{
			name: "GET group", count: o.Counts.Group,
			request: get(func(t *Target) string { return "/Groups/" + t.groupID }),
		},
		{
			name: "list page of 100", count: o.Counts.List,
			request: get(func(t *Target) string {
				return fmt.Sprintf("/Users?startIndex=%d&count=100", 1+rand.IntN(max(len(t.users)-100, 1)))
			}),
		},
		{
			name: "login provision", count: o.Counts.Login,
			only: func(t *Target) bool { return t.LoginURL != "" },
			request: func(t *Target, _, i int) request {
				return request{http.MethodPost, t.LoginURL, t.LoginToken, loginBody(t.Connection, rand.IntN(loginPeople))}
			},
		},
	}
}

// activeAfter is what PATCH active writes in a round: every round switches.
func activeAfter(round int) bool { return round%2 == 1 }

func membersBody(ids []string) []byte {
	body := []byte(`{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"add","path":"members","value":[`)
	for i, id := range ids {
		if i > 0 {
			body = append(body, ',')
		}
		body = fmt.Appendf(body, `{"value":%q}`, id)
	}
	return append(body, `]}]}`...)
}

func loginBody(connection string, i int) []byte {
	return fmt.Appendf(nil, `{"connection":%q,"claims":{"subject":"subject-%d","email":%q,"email_verified":true,"groups":["bench"],"iat":%d}}`,
		connection, i, userName(i), time.Now().Unix())
}

// Run seeds every target, runs the rounds with the targets in turn, and checks
// what they hold. A request that is not answered 2xx ends it with an error.
// progress, when given, hears what is done next.
func Run(ctx context.Context, o Options, targets []*Target, progress func(string)) ([]Result, error) {
	if err := o.validate(); err != nil {
		return nil, err
	}
	if progress == nil {
		progress = func(string) {}
	}
	for _, t := range targets {
		progress(fmt.Sprintf("seeding %s with %d users", t.Name, o.Users))
		t.open()
		defer t.client.CloseIdleConnections()
		if err := t.seed(ctx, o.Users); err != nil {
			return nil, err
		}
	}
	ops := operations(o)
	rates := make([]map[string][]float64, len(ops))
	for round := range o.Rounds {
		progress(fmt.Sprintf("round %d of %d", round+1, o.Rounds))
		for i, op := range ops {
			if rates[i] == nil {
				rates[i] = map[string][]float64{}
			}
			for turn := range targets {
				// Nobody always goes first.
				t := targets[(turn+round)%len(targets)]
				if op.only != nil && !op.only(t) {
					continue
				}
				rate, err := op.run(ctx, t, round)
				if err != nil {
					return nil, fmt.Errorf("%s, round %d: %w", op.name, round+1, err)
				}
				rates[i][t.Name] = append(rates[i][t.Name], rate)
			}
		}
	}
	for _, t := range targets {
		if !t.Stateful {
			continue
		}
		progress("checking what " + t.Name + " holds")
		if err := t.verify(ctx, o.toggled(), activeAfter(o.Rounds-1)); err != nil {
			return nil, err
		}
	}
	results := make([]Result, len(ops))
	for i, op := range ops {
		results[i] = Result{Operation: op.name, PerSecond: map[string]float64{}}
		for name, rs := range rates[i] {
			results[i].PerSecond[name] = median(rs)
		}
	}
	return results, nil
}

// run times one operation against one target and returns requests per second.
func (op operation) run(ctx context.Context, t *Target, round int) (float64, error) {
	took, err := t.all(ctx, op.count, func(i int) request { return op.request(t, round, i) }, nil)
	if err != nil {
		return 0, err
	}
	if op.done != nil {
		op.done(t, op.count)
	}
	return float64(op.count) / took.Seconds(), nil
}

func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	s := slices.Sorted(slices.Values(values))
	if len(s)%2 == 1 {
		return s[len(s)/2]
	}
	return (s[len(s)/2-1] + s[len(s)/2]) / 2
}
