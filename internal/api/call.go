package api

import (
	"context"
	"errors"
	"net/http"
	"reflect"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/tenants"
)

// call is one authenticated request inside its transaction.
type call struct {
	*server
	ctx  context.Context
	tx   *store.Tx
	who  auth.Principal             // who is asked for rights: the bearer, or the account it acts for
	seen map[string]*tenants.Parent // by id, read already; nil: one that is not shown

	bearer auth.Principal // the key itself
}

// change says who changes what of a parent, by which request.
func (c *call) change(parent string) provision.Change {
	return provision.Change{Parent: parent, Actor: c.who.Actor(), RequestID: requestid.From(c.ctx)}
}

// view runs fn in a read-only transaction for the bearer of the request's key.
func (s *server) view(ctx context.Context, fn func(*call) error) error {
	return s.DB.View(ctx, s.authorised(ctx, fn))
}

// update runs fn in a transaction for the bearer of the request's key. The key
// is looked at in a View first, so that unknown callers never take the writer.
func (s *server) update(ctx context.Context, fn func(*call) error) error {
	if err := s.view(ctx, func(*call) error { return nil }); err != nil {
		return err
	}
	return s.DB.Update(ctx, store.LaneNormal, s.authorised(ctx, fn))
}

func (s *server) authorised(ctx context.Context, fn func(*call) error) func(*store.Tx) error {
	token, _ := ctx.Value(tokenKey{}).(string)
	return func(tx *store.Tx) error {
		who, err := auth.Authenticate(tx, token)
		if err != nil {
			return err
		}
		if who.Scope == auth.ScopeDirectory || who.Scope == auth.ScopeLoginHook {
			return forbidden("use the management API")
		}
		if s.Used != nil {
			s.Used(who.Credential)
		}
		c := &call{server: s, ctx: ctx, tx: tx, seen: map[string]*tenants.Parent{}, bearer: who}
		if c.who, err = c.acting(who); err != nil {
			return err
		}
		if err := fn(c); err != nil || !tx.Writable() || !tx.Concurrent() {
			return err
		}
		// Once more as the last thing: it may have been revoked, or whom it acts for
		// have left, while fn waited for others.
		live, same := auth.AskLive(tx, auth.BearerOf(token)), auth.AskSame(tx, c.who)
		if err := live(); err != nil {
			return err
		}
		return same()
	}
}

// answer is the body of a successful answer.
type answer[T any] struct{ Body T }

// read registers an operation that changes nothing. What shows one object has a
// tag, by which a client asks for it again and changes it.
func read[I, O any](s *server, id, path, summary string, fn func(*call, *I) (O, error)) {
	op := operation(id, http.MethodGet, path, summary, http.StatusOK)
	if !single[O]() {
		register(s, op, s.view, fn)
		return
	}
	op.Parameters = append(op.Parameters, sharedParam("IfNoneMatch"))
	op.Responses = map[string]*huma.Response{"304": {Description: "Not Modified: If-None-Match names what is there"}, "default": describedProblem()}
	s.shows[path] = showing(fn)
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*tagged[O], error) {
		var out tagged[O]
		err := s.view(ctx, func(c *call) (err error) {
			if out.Body, err = fn(c, in); err == nil {
				out.ETag, err = tagOf(out.Body)
			}
			return err
		})
		if err != nil {
			return nil, s.refusal(ctx, err)
		}
		if asked, _ := ctx.Value(conditionsKey{}).(conditions); asked.has(out.ETag) {
			return nil, &unmodified{out.ETag}
		}
		return &out, nil
	})
}

// write registers an operation that changes something, in one transaction, which
// an Idempotency-Key has done once, and If-Match only where nobody else changed
// what is at the path. fn may run more than once and leaves its input as it is.
func write[I, O any](s *server, id, method, path, summary string, status int, fn func(*call, *I) (O, error)) {
	op := operation(id, method, path, summary, status)
	do := func(c *call, in *I) (out tagged[O], err error) {
		at := params(reflect.ValueOf(in).Elem())
		if conditional(method) {
			if err := c.unchanged(path, at); err != nil {
				return out, err
			}
		}
		if out.Body, err = fn(c, in); err != nil {
			return out, err
		}
		if conditional(method) && method != http.MethodDelete {
			if out.ETag, err = c.tagAt(path, at); err != nil {
				return out, err
			}
		}
		return out, c.keep(status, out.ETag, out.Body)
	}
	run := func(ctx context.Context, in *I) (*tagged[O], error) {
		var out tagged[O]
		err := s.done(ctx, func(c *call) (err error) {
			out, err = do(c, in)
			return err
		})
		if err != nil {
			return nil, s.refusal(ctx, err)
		}
		return &out, nil
	}
	if conditional(method) && method != http.MethodDelete {
		huma.Register(s.api, op, run)
		return
	}
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*answer[O], error) {
		out, err := run(ctx, in)
		if err != nil {
			return nil, err
		}
		return &answer[O]{out.Body}, nil
	})
}

// work registers an operation that changes something in several transactions,
// each of which can be done again, or in one that fn makes, where fn keeps its
// own answer.
func work[I, O any](s *server, op huma.Operation, fn func(context.Context, *I) (O, error)) {
	workKept(s, op, func(ctx context.Context, in *I) (out O, err error) {
		err = s.doneAtLength(ctx, op.DefaultStatus, func() (any, error) {
			out, err = fn(ctx, in)
			return out, err
		})
		return out, err
	})
}

// workKept is work where fn looks after the Idempotency-Key itself.
func workKept[I, O any](s *server, op huma.Operation, fn func(context.Context, *I) (O, error)) {
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*answer[O], error) {
		out, err := fn(ctx, in)
		if err != nil {
			return nil, s.refusal(ctx, err)
		}
		return &answer[O]{out}, nil
	})
}

func register[I, O any](s *server, op huma.Operation, run func(context.Context, func(*call) error) error, fn func(*call, *I) (O, error)) {
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*answer[O], error) {
		var out O
		err := run(ctx, func(c *call) (err error) {
			out, err = fn(c, in)
			return err
		})
		if err != nil {
			return nil, s.refusal(ctx, err)
		}
		return &answer[O]{out}, nil
	})
}

// refusal returns what an operation that ended in err answers: a problem, or the
// answer that it gave before.
func (s *server) refusal(ctx context.Context, err error) error {
	var before *answered
	if errors.As(err, &before) {
		return before
	}
	return problemOf(ctx, s.Log, s.logRestricted(ctx, err))
}

// operation describes an operation; bodies are bounded before it is reached.
func operation(id, method, path, summary string, status int) huma.Operation {
	return huma.Operation{
		OperationID: id, Method: method, Path: path, Summary: summary, DefaultStatus: status,
		MaxBodyBytes: -1, BodyReadTimeout: -1, Parameters: shared(method),
	}
}

// describedProblem describes every answer that says no. Where an operation has
// answers beside the good one, huma leaves it out.
func describedProblem() *huma.Response {
	return &huma.Response{Description: "Error", Content: map[string]*huma.MediaType{problemType: {Schema: &huma.Schema{Ref: "#/components/schemas/Problem"}}}}
}

func forbidden(what string) error {
	return identity.Errorf(identity.CodeForbidden, "forbidden", "this key may not %s", what)
}

// at returns a stored time as answers show it.
func at(micros int64) time.Time { return time.UnixMicro(micros).UTC() }

// atOrNil returns a stored time, or nil where there is none.
func atOrNil(micros int64) *time.Time {
	if micros == 0 {
		return nil
	}
	t := at(micros)
	return &t
}
