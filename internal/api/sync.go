package api

import (
	"context"
	"errors"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"usher/internal/provision"
	"usher/internal/store/directory"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// bindPage is how many waiting users are bound in one transaction.
const bindPage = 200

// Settled says what settling everybody anew did.
type Settled struct {
	Held    int      `json:"held" doc:"Changes that guards hold back"`
	Runs    []string `json:"runs" nullable:"false" doc:"The runs that hold them"`
	Pending bool     `json:"pending,omitempty" doc:"Very many people are settled behind this answer: what is removed or held of it is not known yet. A login answers by what holds already"`
}

// Synced says what the sync of a directory did.
type Synced struct {
	Directory string `json:"directory" example:"acme/okta"`
	ID        string `json:"id"`
	Bound     int    `json:"bound" doc:"Users that were bound to no account and are now"`
	Settled
}

// synced is what a sync is about. The organization is "" where it is about all
// of the parent's, the directory nil where no user is to be bound.
type synced struct {
	parent, org string
	dir         *directory.Directory
}

// syncTarget finds what a sync is about, for a key that may sync it.
type syncTarget func(*call) (synced, error)

func ofDirectory(ref string) syncTarget {
	return func(c *call) (synced, error) {
		d, err := c.directory(ref)
		if err != nil {
			return synced{}, err
		}
		return synced{parent: d.Parent, dir: d}, c.manages(d.Parent)
	}
}

func ofOrganization(ref string) syncTarget {
	return func(c *call) (synced, error) {
		o, err := c.organization(ref)
		if err != nil {
			return synced{}, err
		}
		return synced{parent: o.Parent, org: o.ID}, c.manages(o.Parent)
	}
}

func ofParent(ref string) syncTarget {
	return func(c *call) (synced, error) {
		p, err := c.manageParent(ref)
		if err != nil {
			return synced{}, err
		}
		return synced{parent: p.ID}, nil
	}
}

// Accepting is what kind of answer a client wants.
type Accepting struct {
	Accept string `header:"Accept" hidden:"true"`
}

func (s *server) syncs() {
	type bySlug struct {
		Parent    string `path:"parent" doc:"Slug or id"`
		Directory string `path:"directory" doc:"Slug"`
		Accepting
	}
	type byID struct {
		Directory string `path:"directory" doc:"Id, or parent/slug with the slash escaped"`
		Accepting
	}
	type organization struct {
		Organization string `path:"organization" doc:"Slug or id"`
		Accepting
	}
	type parent struct {
		Parent string `path:"parent" doc:"Slug or id"`
		Accepting
	}
	const bind = "Bind users that wait for a domain and settle everybody anew"
	syncing(s, "sync-directory", "/v1/directories/{parent}/{directory}", bind, (*server).syncDirectory,
		func(in *bySlug) (syncTarget, string) { return ofDirectory(joined(in.Parent, in.Directory)), in.Accept })
	syncing(s, "sync-directory-by-id", "/v1/directories/{directory}", bind, (*server).syncDirectory,
		func(in *byID) (syncTarget, string) { return ofDirectory(in.Directory), in.Accept })
	syncing(s, "sync-organization", "/v1/organizations/{organization}", "Settle everybody anew in an organization", (*server).settle,
		func(in *organization) (syncTarget, string) { return ofOrganization(in.Organization), in.Accept })
	syncing(s, "sync-parent", "/v1/parents/{parent}", "Settle everybody of a parent anew", (*server).settle,
		func(in *parent) (syncTarget, string) { return ofParent(in.Parent), in.Accept })
}

// syncing registers a sync with its plan. of says from a request what it is about
// and what kind of answer is wanted.
func syncing[I, O any](s *server, id, path, summary string, do func(*server, context.Context, syncTarget) (O, error), of func(*I) (syncTarget, string)) {
	work(s, operation(id, http.MethodPost, path+"/sync", summary, http.StatusOK), func(ctx context.Context, in *I) (O, error) {
		target, _ := of(in)
		return do(s, ctx, target)
	})
	op := operation("plan-"+id, http.MethodGet, path+"/plan", "Say what a sync would do to whom, and why; nothing is changed", http.StatusOK)
	op.Responses = s.planResponses()
	huma.Register(s.api, op, func(_ context.Context, in *I) (*huma.StreamResponse, error) {
		target, accept := of(in)
		return s.stream(accept, func(ctx context.Context, out *planWriter) error { return s.planSync(ctx, target, out) }), nil
	})
}

// syncDirectory binds in many short transactions, so that logins and the IdP do
// not wait for it. Interrupted, it is taken up by the next.
func (s *server) syncDirectory(ctx context.Context, of syncTarget) (Synced, error) {
	var out Synced
	for after, more := "", true; more; {
		bound, last := 0, ""
		err := s.update(ctx, func(c *call) error {
			t, err := of(c)
			if err != nil {
				return err
			}
			out.Directory, out.ID = t.dir.Parent, t.dir.ID
			if parent, err := c.parentSlug(t.parent); err == nil {
				out.Directory = joined(parent, t.dir.Slug)
			}
			bound, last, err = c.Engine.BindWaiting(c.tx, c.change(t.parent), t.dir, after, bindPage)
			return err
		})
		if err != nil {
			return out, err
		}
		out.Bound += bound
		after, more = last, last != ""
	}
	settled, err := s.settle(ctx, of)
	if err != nil {
		return out, err
	}
	out.Settled = settled
	return out, s.update(ctx, func(c *call) error {
		t, err := of(c)
		if err != nil {
			return err
		}
		return c.Tenancy.Bound(c.tx, c.change(t.parent), t.dir)
	})
}

// bindingOf returns the directory whose users a run waits to bind, or nil where
// it is another kind of run or does not wait any more.
func (s *server) bindingOf(ctx context.Context, run string) (of syncTarget, err error) {
	err = s.view(ctx, func(c *call) error {
		r, err := c.run(run)
		if err != nil {
			return err
		}
		if id, ok := runs.ScopedDirectory(r.Scope); ok && r.Kind == runs.KindBinding && r.State == runs.StateHeld {
			of = ofDirectory(id)
		}
		return nil
	})
	return of, err
}

// readable is a target for whoever may read what it is about.
func (of syncTarget) readable() syncTarget {
	return func(c *call) (synced, error) {
		t, err := of(c)
		if t.parent != "" && c.who.Reads(t.parent) {
			err = nil
		}
		return t, err
	}
}

// applyBinding syncs the directory of a run, which ends the run.
func (s *server) applyBinding(ctx context.Context, run string, of syncTarget) (out Applied, err error) {
	synced, err := s.syncDirectory(ctx, of)
	if err != nil {
		return out, err
	}
	out.Pending = synced.Pending
	return out, s.view(ctx, func(c *call) error {
		r, err := c.run(run)
		if err == nil {
			out.Run, err = c.showRun(r)
		}
		return err
	})
}

func (s *server) settle(ctx context.Context, of syncTarget) (out Settled, err error) {
	err = s.update(ctx, func(c *call) error {
		t, err := of(c)
		if err != nil {
			return err
		}
		if err := tenants.Lock(c.tx, t.parent); err != nil {
			return err
		}
		// The sync is not blamed for what a large change took before it.
		if err := c.Engine.CatchUp(c.tx, t.parent); err != nil {
			return err
		}
		var losses provision.Losses
		if t.org != "" {
			losses, err = c.Engine.RecomputeOrg(c.tx, c.change(t.parent), t.org)
		} else {
			losses, err = c.Engine.RecomputeAll(c.tx, c.change(t.parent))
		}
		out = Settled{Held: losses.Held, Runs: append([]string{}, losses.Runs()...), Pending: losses.Pending}
		return err
	})
	return out, err
}

// errForeseen ends a transaction of which nothing is to remain.
var errForeseen = errors.New("foreseen")

// planSync binds in many short transactions of which nothing remains, and then
// looks at everybody else.
func (s *server) planSync(ctx context.Context, of syncTarget, out *planWriter) error {
	p := provision.NewSyncPlan(out.item)
	binds := false
	err := s.view(ctx, func(c *call) error {
		t, err := of(c)
		binds = t.dir != nil
		return err
	})
	if err != nil {
		return err
	}
	for after, more := "", binds; more; {
		var page provision.Foreseen
		err := s.update(ctx, func(c *call) error {
			t, err := of(c)
			if err != nil {
				return err
			}
			if page, err = c.Engine.ForeseeBinding(c.tx, c.change(t.parent), t.dir, after, bindPage); err != nil {
				return err
			}
			return errForeseen
		})
		if !errors.Is(err, errForeseen) {
			return err
		}
		if err := p.Bind(page); err != nil {
			return err
		}
		after, more = page.Last, page.Last != ""
	}
	return s.view(ctx, func(c *call) error {
		t, err := of(c)
		if err != nil {
			return err
		}
		sum, err := c.Engine.PlanSettling(c.tx, c.change(t.parent), p, t.org, out.looked)
		if err != nil {
			return err
		}
		return out.end(sum)
	})
}
