package guard

import (
	"cmp"
	"maps"

	"usher/internal/store"
	"usher/internal/store/runs"
)

// GoOn returns what a verdict is for a further part of the change that it is about,
// in another transaction: t is what the part newly takes and gives. Somebody may have
// decided a run meanwhile, or be about to apply it: they have not looked at this, which
// waits in another run of the scope, and counts as what is held does.
func (v *Verdict) GoOn(tx *store.Tx, c Case, t *Tally) (*Verdict, error) {
	out := &Verdict{Losses: maps.Clone(v.Losses), Administrators: maps.Clone(v.Administrators)}
	claims := t.claims()
	for i := range claims {
		cl := &claims[i]
		guards, id := MaxRemovals, v.Losses[cl.scope]
		if cl.counter == runs.Administrators {
			guards, id = MaxNewAdministrators, v.Administrators[cl.scope]
		}
		if cl.n = t.free(v, cl); id == "" || cl.n == 0 {
			continue
		}
		if err := runs.Lock(tx, c.Parent, id); err != nil { // whoever is about to seal it has
			return nil, err
		}
		open, err := runs.Open(tx, c.Parent, runs.KindGuard, guards, cl.scope)
		if err != nil {
			return nil, err
		}
		if open != nil && open.ID == id {
			continue
		}
		was, err := runs.Get(tx, c.Parent, id)
		if err != nil {
			return nil, err
		}
		detail := runs.Detail{Guard: guards}
		if was != nil {
			detail = was.Detail
		}
		if was == nil || was.State != runs.StateHeld { // with it what was counted is forgotten
			if err := cl.wait(tx, c.Parent); err != nil {
				return nil, err
			}
		}
		if err := out.hold(tx, c, cl, detail); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// wait counts a claim that is held.
func (cl *claim) wait(tx *store.Tx, parent string) error {
	_, err := runs.AskCount(tx, parent, cl.scope, cl.counter, cl.n)()
	return cmp.Or(err, runs.CountHeld(tx, parent, cl.scope, cl.counter, cl.n))
}
