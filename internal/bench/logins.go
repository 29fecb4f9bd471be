package bench

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"time"
)

// Names of the operations of logins at scale, and of the contender that is
// measured there alone.
const (
	LoginUnchanged       = "login, unchanged"
	LoginUnchangedSigned = "login with ID token, unchanged"
	FirstLogin           = "first login"

	FirstRows = "first_rows" // what a first login writes in the embedded store, without HTTP
)

// LoginOptions bound a run of logins at scale. Zero values are not defaults; take
// FullLogins and change it.
type LoginOptions struct {
	Rounds   int
	Accounts int // that have logged in before the first round
	Rules    int // of the policy
	// Signed is how many of the accounts come with ID tokens, each of which is
	// sent until it is old: signing one costs more than all the rest.
	Signed    int
	Unchanged int // logins of a round
	First     int // first logins of a round
	Ramp      RampOptions
}

// FullLogins is what `make bench-logins` runs.
var FullLogins = LoginOptions{
	Rounds: 7, Accounts: 100_000, Rules: 1000, Signed: 2000, Unchanged: 20_000, First: 3000,
	Ramp: RampOptions{From: 1000, Times: 1.25, For: 2 * time.Second, Within: 50 * time.Millisecond, Connections: manyConnections},
}

// LoginPolicy is what people are let in by: whoever is in a group that one of
// many rules names comes into an organization with a role and a seat.
func LoginPolicy(rules int) string {
	var b strings.Builder
	b.WriteString(`version: 1
parent: bench
organizations:
  bench-enterprise: {kind: enterprise, mode: jit, group_mappings: true, default_seat: premium}
  bench-console: {kind: console, mode: scim, group_mappings: true}
mappings:
`)
	for i := range rules {
		fmt.Fprintf(&b, "  - {name: rule %[1]d, group: %[2]q, org: bench-enterprise, role: user}\n", i, loginGroup(i))
	}
	b.WriteString("guards: {max_removals: {count: 1000000}}\n")
	return b.String()
}

func loginGroup(rule int) string { return fmt.Sprintf("team-%04d", rule) }

// LoginGroups are the groups of person i: one that a rule names, and Group.
func LoginGroups(i, rules int) []string { return []string{loginGroup(i % rules), Group} }

// LoginSubject is who person i is to the provider.
func LoginSubject(i int) string { return fmt.Sprintf("subject-%d", i) }

// loginOperations are what is measured of logins at scale.
func loginOperations(o LoginOptions) []operation {
	here := func(t *Target) bool { return t.LoginURL != "" }
	vouched := func(t *Target, _, i int) request {
		return request{http.MethodPost, t.LoginURL, t.LoginToken, vouchedLogin(t.Connection, i, o.Rules)}
	}
	return []operation{
		{
			name: LoginUnchanged, count: o.Unchanged, workers: connections, only: here,
			request: func(t *Target, round, _ int) request { return vouched(t, round, rand.IntN(o.Accounts)) },
		},
		{
			name: LoginUnchangedSigned, count: o.Unchanged, workers: connections,
			only: func(t *Target) bool { return here(t) && t.IDToken != nil },
			request: func(t *Target, _, _ int) request {
				return request{http.MethodPost, t.LoginURL, t.LoginToken, signedBody(t, rand.IntN(o.Signed))}
			},
		},
		{
			name: FirstLogin, count: o.First, workers: connections, request: vouched,
			counter: func(p *progress) *int { return &p.posted },
			only:    func(t *Target) bool { return here(t) && t.Stateful },
		},
	}
}

func vouchedLogin(connection string, i, rules int) []byte {
	g := LoginGroups(i, rules)
	return fmt.Appendf(nil, `{"connection":%q,"claims":{"subject":%q,"email":%q,"email_verified":true,"groups":[%q,%q],"iat":%d}}`,
		connection, LoginSubject(i), UserName(i), g[0], g[1], time.Now().Unix())
}

// LoginBars lists what logins at scale are measured against.
func LoginBars() []Bar {
	bar := func(name, operation, against string, atLeast float64) Bar {
		return Bar{Name: name, Measured: Figure{operation, Usher}, Against: Figure{operation, against}, AtLeast: atLeast}
	}
	return []Bar{
		bar("login, unchanged ÷ bare net/http", LoginUnchanged, Bare, 0.5),
		bar("login with ID token, unchanged ÷ bare net/http", LoginUnchangedSigned, Bare, 0.35),
		bar("first login ÷ the same rows without HTTP, 16 writers", FirstLogin, FirstRows, 0.6),
	}
}

// LoginTable writes the rates of logins as a Markdown table.
func LoginTable(results []Result) string {
	return table(results, []column{{Usher, "usher"}, {Bare, "bare net/http"}, {FirstRows, "the same rows"}}, []column{{Bare, "usher ÷ bare"}, {FirstRows, "usher ÷ the same rows"}})
}

// RunLogins has everybody log in, runs the rounds with the contenders in turn,
// drives the first target with a rate that rises until answers come late, and
// checks what is held. A login that is refused ends it with an error: each is
// sent to an answer's end, and its status checked; who is in is compared at the
// end.
func RunLogins(ctx context.Context, o LoginOptions, targets []*Target, locals []*Local, progress func(string)) ([]Result, []Ramp, error) {
	if progress == nil {
		progress = func(string) {}
	}
	for _, t := range targets {
		t.open()
		defer t.client.CloseIdleConnections()
	}
	ops, s := loginOperations(o), &samples{}
	if err := seedLogins(ctx, o, ops[len(ops)-1], targets, locals, progress); err != nil {
		return nil, nil, err
	}
	for round := range o.Rounds {
		progress(fmt.Sprintf("round %d of %d", round+1, o.Rounds))
		for _, op := range ops {
			if err := op.round(ctx, round, op.turns(targets, locals), s); err != nil {
				return nil, nil, err
			}
		}
	}
	var ramps []Ramp
	for _, op := range ops[:2] {
		for _, t := range targets {
			if op.only != nil && !op.only(t) {
				continue
			}
			progress(fmt.Sprintf("%s: %s at a rate that rises", t.Name, op.name))
			steps, err := Climb(ctx, o.Ramp, func(ctx context.Context, i int) error { return t.ask(ctx, op.request(t, 0, i)) })
			if err != nil {
				return nil, nil, fmt.Errorf("%s, %s at a rate that rises: %w", t.Name, op.name, err)
			}
			ramps = append(ramps, Ramp{Operation: op.name, Contender: t.Name, WithinMS: milliseconds(o.Ramp.Within), Knee: knee(steps, o.Ramp.Within), Steps: steps})
		}
	}
	return s.results(), ramps, checkLogins(ctx, targets, locals, progress)
}

// round times one turn of every contender; nobody always goes first.
func (op operation) round(ctx context.Context, round int, turns []turn, s *samples) error {
	for i := range turns {
		turn := turns[(i+round)%len(turns)]
		rate, err := turn.rate(ctx, round)
		if err != nil {
			return fmt.Errorf("%s, round %d: %w", op.name, round+1, err)
		}
		s.add(&s.perSecond, op.name, turn.name, rate)
	}
	return nil
}

// seedLogins has everybody log in for the first time, then once more, and those
// with ID tokens by those, so that no token is signed while it is timed. What is
// timed is then a login of somebody who has logged in before, as almost all are.
func seedLogins(ctx context.Context, o LoginOptions, first operation, targets []*Target, locals []*Local, progress func(string)) error {
	seed := first
	seed.count, seed.workers = o.Accounts, manyConnections
	for _, turn := range seed.turns(targets, locals) {
		progress(fmt.Sprintf("%s: %d people log in for the first time", turn.name, o.Accounts))
		if _, err := turn.rate(ctx, 0); err != nil {
			return fmt.Errorf("%s: %w", turn.name, err)
		}
	}
	for _, t := range targets {
		if t.IDToken == nil || !t.Stateful {
			continue
		}
		progress(t.Name + ": they log in again")
		_, err := parallel(ctx, connections, o.Accounts, func(ctx context.Context, i int) error { return t.ask(ctx, first.request(t, 0, i)) })
		if err != nil {
			return fmt.Errorf("%s: %w", t.Name, err)
		}
		progress(fmt.Sprintf("%s: %d people log in by ID tokens", t.Name, o.Signed))
		_, err = parallel(ctx, connections, o.Signed, func(ctx context.Context, i int) error {
			return t.ask(ctx, request{http.MethodPost, t.LoginURL, t.LoginToken, signedBody(t, i)})
		})
		if err != nil {
			return fmt.Errorf("%s: %w", t.Name, err)
		}
	}
	return nil
}

// checkLogins compares what contenders hold with who logged in.
func checkLogins(ctx context.Context, targets []*Target, locals []*Local, progress func(string)) error {
	everybody := func(int) bool { return true }
	for _, t := range targets {
		if t.Check == nil {
			continue
		}
		progress("checking what " + t.Name + " holds")
		if err := t.Check(ctx, State{People: t.posted, Active: everybody, Member: everybody}); err != nil {
			return err
		}
	}
	for _, l := range locals {
		progress("checking what " + l.Name + " holds")
		if err := l.Check(ctx, State{People: l.posted, Active: everybody, Member: everybody}); err != nil {
			return fmt.Errorf("%s: %w", l.Name, err)
		}
	}
	return nil
}
