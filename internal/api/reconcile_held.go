package api

import (
	"context"
	"encoding/json"
	"slices"

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
	out := &ReconciliationPlan{Hash: state.HeldHash, Guard: r.Detail.Guard, Counted: r.Detail.Counted, Limit: r.Detail.Limit, Of: r.Detail.Of, Whole: r.Detail.Whole, Ungrouped: r.Detail.Ungrouped, Items: []ReconciliationItem{}}
	var shown []ldapstate.Held
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
			fits := min(len(some), heldShown-len(shown))
			shown, out.More = append(shown, some[:fits]...), out.More+len(some)-fits
		}
	}
	if out.Elsewhere, err = provision.Elsewhere(c.tx, r.Parent, dir); err != nil {
		return nil, err
	}
	names, err := c.namesOf(r.Parent, dir, shown)
	if err != nil {
		return nil, err
	}
	for _, h := range shown {
		out.Items = append(out.Items, ReconciliationItem{Action: h.Action, Kind: h.Kind, ID: h.ID, Name: names[h.ID], Group: names[h.Group]})
	}
	return out, nil
}

// namesOf returns what users and groups of a directory are called, by their ids;
// who is there no more is left out.
func (c *call) namesOf(parent, dir string, held []ldapstate.Held) (map[string]string, error) {
	var users, groups []string
	for _, h := range held {
		if h.Kind == ldapstate.KindUser {
			users = append(users, h.ID)
		} else {
			groups = append(groups, h.ID)
		}
		if h.Group != "" {
			groups = append(groups, h.Group)
		}
	}
	slices.Sort(groups)
	names := map[string]string{}
	us, err := directory.UsersByIDs(c.tx, parent, dir, users)
	if err != nil {
		return nil, err
	}
	for _, u := range us {
		var doc struct {
			UserName string `json:"userName"`
		}
		if err := json.Unmarshal(u.Doc, &doc); err != nil {
			return nil, err
		}
		names[u.ID] = doc.UserName
	}
	gs, err := directory.GroupsByIDs(c.tx, parent, dir, slices.Compact(groups))
	if err != nil {
		return nil, err
	}
	for _, g := range gs {
		names[g.ID] = g.DisplayName
	}
	return names, nil
}

// reconciles returns the run of kind reconcile that an id names, nil where it
// names another; it is one that the key may decide on.
func (s *server) reconciles(ctx context.Context, id string) (r *runs.Run, change provision.Change, err error) {
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
		return nil
	})
	return r, change, err
}

// applyReconciliation takes what a run of kind reconcile holds. Interrupted, it is
// taken up by the next.
func (s *server) applyReconciliation(ctx context.Context, r *runs.Run, c provision.Change, hash string) (out Applied, err error) {
	counts, err := s.Reconciler.Apply(ctx, c, r.ID, hash)
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
