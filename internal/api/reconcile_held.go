package api

import (
	"context"
	"encoding/json"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store/directory"
	"usher/internal/store/ldapstate"
	"usher/internal/store/runs"
)

// heldShown is how many of the changes that a run of kind reconcile holds are
// shown.
const heldShown = 1000

// showReconciliation says what a run of kind reconcile holds.
func (c *call) showReconciliation(r *runs.Run) (*ReconciliationPlan, error) {
	dir, _ := runs.ScopedDirectory(r.Scope)
	state, err := ldapstate.Get(c.tx, r.Parent, dir)
	if err != nil {
		return nil, err
	}
	out := &ReconciliationPlan{Hash: state.HeldHash, Guard: r.Detail.Guard, Counted: r.Detail.Counted, Limit: r.Detail.Limit, Of: r.Detail.Of, Items: []ReconciliationItem{}}
	for _, kind := range []string{ldapstate.KindUser, ldapstate.KindGroup} {
		var after ldapstate.Held
		for more := true; more; {
			some, err := ldapstate.HeldAfter(c.tx, r.Parent, dir, kind, after, heldShown)
			if err != nil {
				return nil, err
			}
			if more = len(some) == heldShown; more {
				after = some[len(some)-1]
			}
			for _, h := range some {
				if len(out.Items) >= heldShown {
					out.More++
					continue
				}
				item, err := c.showHeld(r.Parent, dir, h)
				if err != nil {
					return nil, err
				}
				out.Items = append(out.Items, item)
			}
		}
	}
	return out, nil
}

func (c *call) showHeld(parent, dir string, h ldapstate.Held) (out ReconciliationItem, err error) {
	out = ReconciliationItem{Action: h.Action, Kind: h.Kind, ID: h.ID}
	if h.Kind == ldapstate.KindGroup {
		out.Name, err = c.groupName(parent, dir, h.ID)
		return out, err
	}
	u, err := directory.UserByID(c.tx, parent, dir, h.ID)
	if err != nil {
		return out, err
	}
	if u != nil {
		var doc struct {
			UserName string `json:"userName"`
		}
		if err := json.Unmarshal(u.Doc, &doc); err != nil {
			return out, err
		}
		out.Name = doc.UserName
	}
	if h.Group != "" {
		out.Group, err = c.groupName(parent, dir, h.Group)
	}
	return out, err
}

func (c *call) groupName(parent, dir, id string) (string, error) {
	g, err := directory.GroupByID(c.tx, parent, dir, id)
	if err != nil || g == nil {
		return "", err
	}
	return g.DisplayName, nil
}

// reconciles returns the run of kind reconcile that an id names, nil where it
// names another; it is one that the key may decide on.
func (s *server) reconciles(ctx context.Context, id, hash string) (r *runs.Run, change provision.Change, err error) {
	err = s.view(ctx, func(c *call) (err error) {
		r = nil
		run, err := c.run(id)
		if err != nil || run.Kind != runs.KindReconcile {
			return err
		}
		if err := c.manages(run.Parent); err != nil {
			return err
		}
		r, change = run, c.change(run.Parent)
		if hash == "" || r.State != runs.StateHeld {
			return nil
		}
		dir, _ := runs.ScopedDirectory(r.Scope)
		state, err := ldapstate.Get(c.tx, r.Parent, dir)
		if err == nil && state.HeldHash != hash {
			err = identity.Errorf(identity.CodeConflict, "plan_changed",
				"this is not what was shown under hash %s any more; look again with: usher run show %s; nothing was changed", hash, r.ID)
		}
		return err
	})
	return r, change, err
}

// applyReconciliation takes what a run of kind reconcile holds. Interrupted, it is
// taken up by the next.
func (s *server) applyReconciliation(ctx context.Context, r *runs.Run, c provision.Change) (out Applied, err error) {
	counts, err := s.Reconciler.Apply(ctx, c, r.ID)
	if err != nil {
		return out, err
	}
	out.Removed = counts.Gone + counts.Disabled
	out.Run, err = s.runAfter(ctx, r.ID)
	return out, err
}

func (s *server) discardReconciliation(ctx context.Context, r *runs.Run, c provision.Change) (Run, error) {
	if err := s.Reconciler.Discard(ctx, c, r.ID); err != nil {
		return Run{}, err
	}
	return s.runAfter(ctx, r.ID)
}

func (s *server) runAfter(ctx context.Context, id string) (out Run, err error) {
	err = s.view(ctx, func(c *call) error {
		r, err := c.run(id)
		if err == nil {
			out, err = c.showRun(r)
		}
		return err
	})
	return out, err
}
