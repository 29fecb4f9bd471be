package api

import (
	"context"
	"net/http"
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
	who  auth.Principal
	seen map[string]*tenants.Parent // by id, read already
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
		c := &call{server: s, ctx: ctx, tx: tx, seen: map[string]*tenants.Parent{}}
		if c.who, err = c.acting(who); err != nil {
			return err
		}
		return fn(c)
	}
}

// answer is the body of a successful answer.
type answer[T any] struct{ Body T }

// read registers an operation that changes nothing.
func read[I, O any](s *server, id, path, summary string, fn func(*call, *I) (O, error)) {
	register(s, operation(id, http.MethodGet, path, summary, http.StatusOK), s.view, fn)
}

// write registers an operation that changes something, in one transaction. fn
// may run more than once and leaves its input as it is.
func write[I, O any](s *server, id, method, path, summary string, status int, fn func(*call, *I) (O, error)) {
	register(s, operation(id, method, path, summary, status), s.update, fn)
}

func register[I, O any](s *server, op huma.Operation, run func(context.Context, func(*call) error) error, fn func(*call, *I) (O, error)) {
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*answer[O], error) {
		var out O
		err := run(ctx, func(c *call) (err error) {
			out, err = fn(c, in)
			return err
		})
		if err != nil {
			return nil, problemOf(ctx, s.Log, err)
		}
		return &answer[O]{out}, nil
	})
}

// operation describes an operation; bodies are bounded before it is reached.
func operation(id, method, path, summary string, status int) huma.Operation {
	return huma.Operation{
		OperationID: id, Method: method, Path: path, Summary: summary, DefaultStatus: status,
		MaxBodyBytes: -1, BodyReadTimeout: -1, Parameters: shared(method),
	}
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
