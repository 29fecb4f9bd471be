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

// Names of the operations that bars and baselines speak of.
const (
	PostUser     = "POST user"
	PostUserMany = "POST user, 64 connections"
	GetUser      = "GET id"
	FilterName   = "filter userName eq"
	PatchActive  = "PATCH active"
	PatchFive    = "PATCH with 5 operations"
	PatchMembers = "PATCH +100 members"
	GetGroup     = "GET group"
	ReadGroup    = "GET group, one after the other"
	PutGroup     = "PUT group, 10 changes"
	ListPage     = "list page of 100"
	Login        = "login provision"
	LoginSigned  = "login provision, ID token"
	Discover     = "login discover"
	PolicyPlan   = "policy plan of everybody"
)

// loginPeople is how many people log in again and again: the first of the
// members. Past the first round a login finds everything as it should be.
const loginPeople = 100

// operation is one thing whose rate is measured.
type operation struct {
	name    string
	count   int // in a round
	workers int // connections, or callers
	// request builds request i of a round; where counter is given, request i of
	// all that the contender was ever sent.
	request func(t *Target, round, i int) request
	counter func(p *progress) *int
	only    func(t *Target) bool // nil: every target that speaks SCIM
}

func operations(o Options) []operation {
	get := func(path func(t *Target) string) func(t *Target, _, _ int) request {
		return func(t *Target, _, _ int) request {
			return request{http.MethodGet, t.SCIM + path(t), t.Token, nil}
		}
	}
	post := func(t *Target, _, i int) request {
		return request{http.MethodPost, t.SCIM + "/Users", t.Token, UserBody(i)}
	}
	posted := func(p *progress) *int { return &p.posted }
	ops := []operation{
		{name: PostUser, count: o.Counts.Post, workers: connections, request: post, counter: posted},
		{
			name: PostUserMany, count: o.Counts.Post, workers: manyConnections, request: post, counter: posted,
			only: func(t *Target) bool { return t.Subject },
		},
		{
			name: GetUser, count: o.Counts.Get, workers: connections,
			request: get(func(t *Target) string { return "/Users/" + t.users[rand.IntN(len(t.users))] }),
		},
		{
			name: FilterName, count: o.Counts.Filter, workers: connections,
			request: get(func(t *Target) string {
				return "/Users?filter=" + url.QueryEscape(`userName eq "`+UserName(rand.IntN(len(t.users)))+`"`)
			}),
		},
		{
			name: PatchActive, count: o.Toggled, workers: connections,
			request: func(t *Target, round, i int) request {
				return request{http.MethodPatch, t.SCIM + "/Users/" + t.users[t.Users-o.Toggled+i], t.Token, fmt.Appendf(nil,
					`{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"replace","path":"active","value":%t}]}`, activeAfter(round))}
			},
		},
		{
			name: PatchFive, count: o.Counts.Five, workers: connections, counter: func(p *progress) *int { return &p.described },
			request: func(t *Target, _, i int) request {
				return request{http.MethodPatch, t.SCIM + "/Users/" + t.users[i%len(t.users)], t.Token, fiveOperations(i)}
			},
		},
		{
			name: PatchMembers, count: o.Batches, workers: connections, counter: func(p *progress) *int { return &p.patched },
			request: func(t *Target, _, i int) request {
				return t.membersPatch("add", t.groupID, t.users[i*MembersPerPatch:][:MembersPerPatch])
			},
		},
		{
			name: GetGroup, count: o.Counts.Group, workers: connections,
			request: get(func(t *Target) string { return "/Groups/" + t.largeGroup() }),
		},
		{
			name: ListPage, count: o.Counts.List, workers: connections,
			request: get(func(t *Target) string {
				return fmt.Sprintf("/Users?startIndex=%d&count=100", 1+rand.IntN(max(len(t.users)-100, 1)))
			}),
		},
		{name: PolicyPlan, count: o.Counts.Plan, workers: 1, only: func(*Target) bool { return false }},
	}
	ops = slices.Insert(ops, len(ops)-1, logins(o)...)
	if o.Whole() == 0 {
		return ops
	}
	return append(ops,
		operation{
			name: ReadGroup, count: o.Counts.Scan, workers: 1,
			request: get(func(t *Target) string { return "/Groups/" + t.largeGroup() }),
			only:    func(t *Target) bool { return t.Subject && t.whole != nil },
		},
		operation{
			name: PutGroup, count: o.Counts.Put, workers: 1,
			request: func(t *Target, _, _ int) request { return t.swap() },
			only:    func(t *Target) bool { return t.whole != nil },
		},
	)
}

// logins are what login flows ask.
func logins(o Options) []operation {
	return []operation{
		{
			name: Login, count: o.Counts.Login, workers: connections,
			only: func(t *Target) bool { return t.LoginURL != "" },
			request: func(t *Target, _, i int) request {
				return request{http.MethodPost, t.LoginURL, t.LoginToken, loginBody(t.Connection, rand.IntN(loginPeople))}
			},
		},
		{
			name: LoginSigned, count: o.Counts.Login, workers: connections,
			only: func(t *Target) bool { return t.LoginURL != "" && t.IDToken != nil },
			request: func(t *Target, _, _ int) request {
				return request{http.MethodPost, t.LoginURL, t.LoginToken, signedBody(t, rand.IntN(loginPeople))}
			},
		},
		{
			name: Discover, count: o.Counts.Login, workers: connections,
			only: func(t *Target) bool { return t.LoginURL != "" },
			request: func(t *Target, _, _ int) request {
				return request{http.MethodPost, t.discoverURL(), t.LoginToken, fmt.Appendf(nil, `{"email":%q}`, UserName(rand.IntN(loginPeople)))}
			},
		},
	}
}

// activeAfter is what PATCH active writes in a round: every round switches.
func activeAfter(round int) bool { return round%2 == 1 }

// fiveOperations are what a directory sends of somebody who got another name
// and another job; i makes them differ from what there was.
func fiveOperations(i int) []byte {
	return fmt.Appendf(nil, `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[`+
		`{"op":"replace","path":"name.givenName","value":"Other%[1]d"},{"op":"replace","path":"name.familyName","value":"Name%[1]d"},`+
		`{"op":"replace","path":"displayName","value":"Other%[1]d Name%[1]d"},{"op":"replace","path":"title","value":"Engineer %[1]d"},`+
		`{"op":"add","path":"nickName","value":"O%[1]d"}]}`, i)
}

func (t *Target) membersPatch(op, group string, ids []string) request {
	body := fmt.Appendf(nil, `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":%q,"path":"members","value":`, op)
	return request{http.MethodPatch, t.SCIM + "/Groups/" + group, t.Token, append(appendMembers(body, ids), `}]}`...)}
}

func appendMembers(body []byte, ids []string) []byte {
	body = append(body, '[')
	for i, id := range ids {
		if i > 0 {
			body = append(body, ',')
		}
		body = fmt.Appendf(body, `{"value":%q}`, id)
	}
	return append(body, ']')
}

func loginBody(connection string, i int) []byte {
	return fmt.Appendf(nil, `{"connection":%q,"claims":{"subject":"subject-%d","email":%q,"email_verified":true,"groups":[%q],"iat":%d}}`,
		connection, i, UserName(i), Group, time.Now().Unix())
}

func signedBody(t *Target, i int) []byte {
	return fmt.Appendf(nil, `{"connection":%q,"id_token":%q}`, t.Connection, t.IDToken(i))
}

// turn is one contender's part in an operation.
type turn struct {
	name string
	rate func(ctx context.Context, round int) (perSecond float64, err error)
}

// turns lists who takes part in an operation.
func (op operation) turns(targets []*Target, locals []*Local) []turn {
	var out []turn
	for _, t := range targets {
		if op.only == nil && t.SCIM == "" || op.only != nil && !op.only(t) {
			continue
		}
		out = append(out, turn{t.Name, func(ctx context.Context, round int) (float64, error) {
			return op.rate(ctx, &t.progress, func(ctx context.Context, i int) error {
				return t.ask(ctx, op.request(t, round, i))
			})
		}})
	}
	for _, l := range locals {
		if work := l.Work[op.name]; work != nil {
			out = append(out, turn{l.Name, func(ctx context.Context, _ int) (float64, error) {
				return op.rate(ctx, &l.progress, work)
			}})
		}
	}
	return out
}

// rate times one round of the operation.
func (op operation) rate(ctx context.Context, p *progress, do func(ctx context.Context, i int) error) (float64, error) {
	first := 0
	if op.counter != nil {
		at := op.counter(p)
		first = *at
		*at += op.count
	}
	took, err := parallel(ctx, op.workers, op.count, func(ctx context.Context, i int) error { return do(ctx, first+i) })
	return float64(op.count) / took.Seconds(), err
}
