// Package verify owns the preflight (requirement 36): it drives any SCIM
// server through the requirements of an identity provider as that one's client
// would, and reports what was required and what came. It knows the server by
// its answers alone, and imports nothing of usher.
//
// It makes users and groups whose names begin with a random prefix, writes to
// nothing else, and deletes them at the end, whatever happened before.
package verify

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Client is whose habits the requests have.
type Client string

// The clients.
const (
	Generic Client = "generic"
	Entra   Client = "entra"
	Okta    Client = "okta"
)

// Options say what to verify and how.
type Options struct {
	BaseURL string // of SCIM, as in https://usher.example/scim/ID/v2
	Token   string // bearer token; never in the report
	As      Client
	Timeout time.Duration // of one request; 0: 30 s; not less
}

// Outcome is how a check ended.
type Outcome string

// The outcomes. A check is skipped only where the server does not advertise
// what it needs.
const (
	Pass    Outcome = "pass"
	Fail    Outcome = "fail"
	Skipped Outcome = "skipped"
)

// Step is one request of a check and what came.
type Step struct {
	Request string `json:"request"` // method and path below the base URL
	Body    string `json:"body,omitempty"`
	Status  int    `json:"status"`           // 0: there was no answer
	Answer  string `json:"answer,omitempty"` // shortened
}

// Result is one check.
type Result struct {
	Requirement int     `json:"requirement"` // the line of the requirements
	Name        string  `json:"name"`
	Required    string  `json:"required"`
	Outcome     Outcome `json:"outcome"`
	Reason      string  `json:"reason,omitempty"` // of a failure or of skipping
	Steps       []Step  `json:"steps"`
}

// Report is everything that was found.
type Report struct {
	BaseURL string   `json:"base_url"`
	As      Client   `json:"as"`
	Prefix  string   `json:"prefix"` // of every name that was made
	Passed  int      `json:"passed"`
	Failed  int      `json:"failed"`
	Skipped int      `json:"skipped"`
	Checks  []Result `json:"checks"`
	Left    []string `json:"left"` // what was made and could not be deleted
}

// cleanUpFor is how long deleting may take, after ctx has ended too.
const cleanUpFor = 60 * time.Second

// Run verifies. The report holds every check that was begun, also beside an
// error: ctx ended, or the server cannot be reached, refuses the token, or has no
// SCIM at the base URL.
func Run(ctx context.Context, o Options) (*Report, error) {
	base, err := url.Parse(strings.TrimRight(o.BaseURL, "/"))
	if err != nil || base.Scheme != "http" && base.Scheme != "https" || base.Host == "" || base.RawQuery != "" || base.Fragment != "" {
		return nil, errors.New("the base URL must be one of http or https without a query, as in https://usher.example/scim/ID/v2")
	}
	if o.As != Generic && o.As != Entra && o.As != Okta {
		return nil, fmt.Errorf("nobody is known as %q: generic, entra or okta", o.As)
	}
	if o.Token == "" || strings.ContainsAny(o.Token, " \t\r\n") {
		return nil, errors.New("a bearer token is needed, bare and in one piece")
	}
	if o.Timeout < 0 { // net/http would take it for none
		return nil, fmt.Errorf("a request cannot take %s: give it a time, as in 30s", o.Timeout)
	}
	random := make([]byte, 5)
	_, _ = rand.Read(random) // never fails
	transport := http.DefaultTransport.(*http.Transport).Clone()
	defer transport.CloseIdleConnections()
	s := &session{
		base: base.String(), token: o.Token, as: o.As, prefix: "usher-verify-" + hex.EncodeToString(random) + "-",
		http: &http.Client{
			Transport: transport, Timeout: cmp.Or(o.Timeout, 30*time.Second),
			// A token does not follow where an answer points to.
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
		mine: map[string]bool{}, unsure: map[string]string{},
	}
	report := &Report{BaseURL: s.base, As: o.As, Prefix: s.prefix, Checks: []Result{}, Left: []string{}}
	if err := s.discover(ctx); err != nil {
		return report, err
	}
	defer func() {
		again, cancel := context.WithTimeout(context.WithoutCancel(ctx), cleanUpFor)
		defer cancel()
		report.Left = append(report.Left, s.cleanUp(again)...)
	}()
	for _, d := range definitions() {
		if len(d.as) > 0 && !slices.Contains(d.as, o.As) {
			continue
		}
		if err := ctx.Err(); err != nil {
			return report, fmt.Errorf("stopped before %s: %w", d.name, err)
		}
		report.add(s.check(ctx, d))
	}
	return report, nil
}

func (r *Report) add(result Result) {
	switch result.Outcome {
	case Pass:
		r.Passed++
	case Fail:
		r.Failed++
	case Skipped:
		r.Skipped++
	}
	r.Checks = append(r.Checks, result)
}

// definition is one check as it is written down.
type definition struct {
	requirement int
	name        string
	required    string
	as          []Client // empty: everybody
	needs       feature  // empty: nothing
	run         func(*check)
}

// definitions lists every check in the order of the requirements.
func definitions() []definition {
	all := slices.Concat(protocolChecks, listChecks, resourceChecks, patchChecks, memberChecks, clientChecks)
	slices.SortStableFunc(all, func(a, b definition) int { return cmp.Compare(a.requirement, b.requirement) })
	return all
}

func (s *session) check(ctx context.Context, d definition) Result {
	c := &check{s: s, ctx: ctx, result: Result{Requirement: d.requirement, Name: d.name, Required: d.required, Outcome: Pass, Steps: []Step{}}}
	if d.needs != "" && s.discovered && !s.features[d.needs] {
		c.result.Outcome, c.result.Reason = Skipped, "the server does not advertise "+string(d.needs)
		return c.result
	}
	d.run(c)
	if c.problem != "" {
		c.result.Outcome, c.result.Reason = Fail, c.problem
	}
	return c.result
}
