package api

import (
	"cmp"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"reflect"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"usher/internal/identity"
	"usher/internal/provision/plan"
	"usher/policy"
	"usher/policy/live"
)

// Plan is what a policy, a switch that waits or a sync would do.
type Plan struct {
	Items   []plan.Item  `json:"items" nullable:"false" doc:"By account"`
	Summary plan.Summary `json:"summary"`
}

const linesType = "application/x-ndjson"

// PlanLine is one line of a plan that is asked for as application/x-ndjson:
// exactly one of its fields is there. The summary, or a problem, is the last.
type PlanLine struct {
	Looked  int           `json:"looked,omitempty" doc:"How many people were looked at so far"`
	Item    *plan.Item    `json:"item,omitempty"`
	Summary *plan.Summary `json:"summary,omitempty"`
	Problem *Problem      `json:"problem,omitempty"`
}

const (
	// maxPlans is how many plans are made at a time: each reads everybody.
	maxPlans = 2
	// readFor is how long whoever reads a plan may have it wait in all: it keeps a
	// snapshot of the database, and others from making plans, until it is read.
	readFor = time.Minute
)

func (s *server) plans() {
	schemas := s.api.OpenAPI().Components.Schemas
	op := operation("plan-policy", http.MethodPost, "/v1/plans", "Say what a policy would do to whom, and why; nothing is changed", http.StatusOK)
	op.Description = "Items are sent as they are found, so that a plan of any size is read in little memory. Give the summary's hash with the policy to apply what was read and nothing else."
	op.Parameters = shared(http.MethodGet) // it changes nothing
	op.SkipValidateBody = true             // the body has two forms; PolicyBody.policy judges it
	op.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{
		"application/json": {Schema: huma.SchemaFromType(schemas, reflect.TypeFor[PolicyFile]())},
	}}
	op.Responses = s.planResponses()
	type in struct {
		PolicyBody
		Accepting
	}
	huma.Register(s.api, op, func(ctx context.Context, in *in) (*huma.StreamResponse, error) {
		return s.stream(in.Accept, func(ctx context.Context, out *planWriter) error { return s.planPolicy(ctx, &in.PolicyBody, out) }), nil
	})
	op = operation("plan-run", http.MethodGet, "/v1/runs/{run}/plan", "Say what a run that waits would do to whom, and why: a switch, a binding, a deletion or a transfer", http.StatusOK)
	op.Responses = s.planResponses()
	type one struct {
		Run string `path:"run" doc:"Id"`
		Accepting
	}
	huma.Register(s.api, op, func(ctx context.Context, in *one) (*huma.StreamResponse, error) {
		return s.stream(in.Accept, func(ctx context.Context, out *planWriter) error { return s.planRun(ctx, in.Run, out) }), nil
	})
}

// planResponses describes the answer of whatever makes a plan.
func (s *server) planResponses() map[string]*huma.Response {
	schemas := s.api.OpenAPI().Components.Schemas
	return map[string]*huma.Response{"200": {Description: "OK", Content: map[string]*huma.MediaType{
		"application/json": {Schema: schemas.Schema(reflect.TypeFor[Plan](), true, "Plan")},
		linesType:          {Schema: schemas.Schema(reflect.TypeFor[PlanLine](), true, "PlanLine")},
	}}}
}

func (s *server) planPolicy(ctx context.Context, in *PolicyBody, out *planWriter) error {
	err := s.view(ctx, func(c *call) error {
		if !c.who.ManagesSome() {
			return forbidden("plan policies")
		}
		return nil
	})
	if err != nil {
		return err
	}
	file, err := in.policy()
	if err != nil {
		return err
	}
	parsed, problems := s.parse(file)
	if problems.Err() != nil {
		return &policyError{problems}
	}
	return s.view(ctx, func(c *call) error {
		if !c.readsAll() {
			if _, err := c.manageParent(parsed.Parent); err != nil {
				return err
			}
		}
		var found policy.Problems
		sum, found, err := c.Applier.Plan(c.tx, c.change(""), parsed, live.Options{CreateOrgs: file.CreateOrgs}, out.item, out.looked)
		if err != nil {
			return err
		}
		if found.Err() != nil {
			return &policyError{found}
		}
		return out.end(sum)
	})
}

func (s *server) planRun(ctx context.Context, id string, out *planWriter) error {
	if of, err := s.bindingOf(ctx, id); err != nil {
		return err
	} else if of != nil {
		return s.planSync(ctx, of.readable(), out)
	}
	return s.view(ctx, func(c *call) error {
		r, err := c.run(id)
		if err != nil {
			return err
		}
		cand, planned, err := c.candidate(r)
		if err != nil {
			return err
		}
		if !planned {
			return out.end(plan.NewBuilder(r.ID).Summary())
		}
		sum, err := c.Engine.Plan(c.tx, c.change(r.Parent), cand, out.item, out.looked)
		if err != nil {
			return err
		}
		return out.end(sum)
	})
}

// stream answers a plan while it is made, with a bound on how long it waits to be
// read instead of a deadline for the whole.
func (s *server) stream(accept string, make func(context.Context, *planWriter) error) *huma.StreamResponse {
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		r, w := humago.Unwrap(hc)
		ctx, cancel := unhurried(r.Context())
		defer cancel()
		out := &planWriter{w: w, paced: &boundedWriter{w, http.NewResponseController(w), readFor}, lines: strings.Contains(accept, linesType)}
		back, err := s.turn(r.Context())
		if err != nil {
			sendProblem(w, problemOf(ctx, s.Log, err))
			return
		}
		defer back()
		if err := make(ctx, out); err != nil {
			out.fail(problemOf(ctx, s.Log, err))
		}
	}}
}

// turn waits for its turn to make a plan, and returns what ends it. No tenant has
// every place, whoever acts for it: a directory that is read for a preview may
// answer as slowly as its owner likes.
func (s *server) turn(ctx context.Context) (back func(), err error) {
	var whose string
	if err := s.view(ctx, func(c *call) error {
		whose = cmp.Or(c.bearer.Parent, c.who.Account) // of an operator's key by itself: nobody's
		return nil
	}); err != nil {
		return nil, err
	}
	if back, err = s.planning.Take(ctx, whose); err != nil {
		err = identity.Errorf(identity.CodeUnavailable, "busy", "other plans are being made; try again")
	}
	return back, err
}

// planWriter writes a plan as one JSON value, or as lines. Nothing is written
// before there is something to say, so that a refusal has its own status.
type planWriter struct {
	w     http.ResponseWriter
	paced *boundedWriter
	lines bool
	begun bool
	items int
}

// boundedWriter gives all pieces that are written one time together.
type boundedWriter struct {
	w         io.Writer
	deadlines *http.ResponseController
	left      time.Duration
}

func (b *boundedWriter) Write(p []byte) (n int, err error) {
	b.timed(func() { n, err = b.w.Write(p) })
	return n, err
}

// flush sends what was written; a writer that cannot is one of a test.
func (b *boundedWriter) flush() { b.timed(func() { _ = b.deadlines.Flush() }) }

func (b *boundedWriter) timed(send func()) {
	began := time.Now()
	_ = b.deadlines.SetWriteDeadline(began.Add(b.left)) // a writer without deadlines is one of a test
	send()
	b.left -= time.Since(began)
}

func (p *planWriter) begin() error {
	if p.begun {
		return nil
	}
	p.begun = true
	kind, start := "application/json", `{"items":[`
	if p.lines {
		kind, start = linesType, ""
	}
	p.w.Header().Set("Content-Type", kind)
	p.w.Header().Set("Cache-Control", "no-store")
	_, err := p.paced.Write([]byte(start))
	return err
}

func (p *planWriter) write(v any, after string) error {
	b, err := json.Marshal(v)
	if err == nil {
		_, err = p.paced.Write(append(b, after...))
	}
	return err
}

func (p *planWriter) item(i plan.Item) error {
	if err := p.begin(); err != nil {
		return err
	}
	if p.lines {
		return p.write(PlanLine{Item: &i}, "\n")
	}
	if p.items++; p.items > 1 {
		if _, err := p.paced.Write([]byte{','}); err != nil {
			return err
		}
	}
	return p.write(i, "")
}

// looked tells how far a plan is; who hangs up is noticed with the next item.
func (p *planWriter) looked(people int) {
	if !p.lines || p.begin() != nil {
		return
	}
	if p.write(PlanLine{Looked: people}, "\n") == nil {
		p.paced.flush()
	}
}

func (p *planWriter) end(sum *plan.Summary) error {
	if err := p.begin(); err != nil {
		return err
	}
	if p.lines {
		return p.write(PlanLine{Summary: sum}, "\n")
	}
	if _, err := p.paced.Write([]byte(`],"summary":`)); err != nil {
		return err
	}
	return p.write(sum, "}")
}

// fail ends a plan that could not be made: with a status while there is none,
// else with a line, or by breaking off what would be no JSON anyway.
func (p *planWriter) fail(problem *Problem) {
	switch {
	case !p.begun:
		sendProblem(p.w, problem)
	case p.lines:
		_ = p.write(PlanLine{Problem: problem}, "\n") // the client is gone; there is nobody to tell
	default:
		panic(http.ErrAbortHandler)
	}
}
