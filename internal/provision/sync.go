package provision

import (
	"encoding/json"
	"maps"
	"slices"

	"usher/internal/provision/guard"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/directory"
)

// RecomputeOrg is RecomputeAll in one organization, by its id.
func (e *Engine) RecomputeOrg(tx *store.Tx, c Change, org string) (Losses, error) {
	return e.recomputeOf(tx, c, org)
}

// only returns a snapshot of one organization, by its id.
func (s *Snapshot) only(org string) *Snapshot {
	out := *s
	var orgs []Organization
	if o := s.Org(org); o != nil {
		orgs = append(orgs, *o)
	}
	out.Orgs = NewOrganizations(orgs)
	return &out
}

// SyncPlan gathers what settling everybody anew would do, and before it the
// binding of directory users who wait, over several transactions. It keeps no
// items, but remembers those accounts that exist and would be a directory's.
type SyncPlan struct {
	b     *plan.Builder
	emit  func(plan.Item) error
	bound map[string]bool
	tally guard.Tally
	gain  map[string]bool // organizations that binding gives an administrator to
}

// NewSyncPlan returns an empty plan; emit is given one item after the other.
func NewSyncPlan(emit func(plan.Item) error) *SyncPlan {
	return &SyncPlan{b: plan.NewBuilder(""), emit: emit, bound: map[string]bool{}, gain: map[string]bool{}}
}

// Foreseen is what binding some users would do.
type Foreseen struct {
	items    []plan.Item
	existing []string // accounts
	bound    int
	tally    guard.Tally
	floors   map[string]*floor
	Last     string // the id of the last user who was looked at; empty: there is nobody more
}

// ForeseeBinding binds users of a directory who wait, behind the id after, as
// BindWaiting does, and says what their memberships would be. It writes: the
// caller ends the transaction with an error, so that nothing of it remains.
func (e *Engine) ForeseeBinding(tx *store.Tx, c Change, d *directory.Directory, after string, limit int) (Foreseen, error) {
	var out Foreseen
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return out, err
	}
	if err := directory.LockMembers(tx, d.ID, true); err != nil { // as in bind, before the users
		return out, err
	}
	waiting, err := directory.UnboundUsers(tx, c.Parent, d.ID, after, limit)
	if err != nil {
		return out, err
	}
	if len(waiting) == limit {
		out.Last = waiting[len(waiting)-1].ID
	}
	created := map[string]bool{}
	for _, u := range waiting {
		var doc map[string]any
		if err := json.Unmarshal(u.Doc, &doc); err != nil {
			return out, err
		}
		u.Email = d.DesignatedEmail(doc)
		how, err := bind(tx, snap, c, u)
		if err != nil {
			return out, err
		}
		if u.Account == "" {
			continue
		}
		created[u.Account] = how == foundCreated
		if !u.Active {
			continue // a leaver's invitations are cancelled
		}
		if _, err := consumeAll(tx, snap, c, u.Account); err != nil {
			return out, err
		}
	}
	out.bound = len(created)
	f := foresight{cand: Candidate{Snapshot: snap, Now: snap}, judged: judged{}, unheld: true, binds: d.ID, emit: func(i plan.Item) error {
		if i.Kind == plan.Closes && created[i.Account] {
			return nil // nobody has been let in by it
		}
		i.Reason += "; the directory's user would be bound"
		if created[i.Account] {
			i.Account = "" // the one there is now is not the one that would be
		}
		out.items = append(out.items, i)
		return nil
	}}
	for account, isNew := range created {
		if !isNew {
			out.existing = append(out.existing, account)
		}
	}
	if err := f.batch(tx, slices.Sorted(maps.Keys(created))); err != nil {
		return out, err
	}
	out.tally, out.floors = f.tally, f.floors
	return out, f.emitLast(tx)
}

// Bind takes in what binding some users would do.
func (p *SyncPlan) Bind(f Foreseen) error {
	p.b.Bind(f.bound)
	p.b.People(f.bound - len(f.existing))
	for _, account := range f.existing {
		p.bound[account] = true
	}
	p.tally.Merge(&f.tally)
	for org, is := range f.floors {
		p.gain[org] = p.gain[org] || is.gained
	}
	for _, i := range f.items {
		if err := p.add(i); err != nil {
			return err
		}
	}
	return nil
}

func (p *SyncPlan) add(i plan.Item) error {
	if err := p.b.Add(i); err != nil {
		return err
	}
	return p.emit(i)
}

// PlanSettling says what settling everybody else would do, in all organizations or in
// the one of an id, and ends the plan. looked is told how many people were
// looked at so far. It writes nothing.
func (e *Engine) PlanSettling(tx *store.Tx, c Change, p *SyncPlan, org string, looked func(people int)) (*plan.Summary, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return nil, err
	}
	if org != "" {
		snap = snap.only(org)
	}
	f := foresight{cand: Candidate{Snapshot: snap, Now: snap}, judged: judged{}, skip: p.bound, tally: p.tally, gain: p.gain, emit: p.add}
	err = everyone(tx, c.Parent, func(accounts []string) error {
		looked(p.b.People(len(accounts)))
		return f.batch(tx, accounts)
	})
	if err != nil {
		return nil, err
	}
	sum, err := f.end(tx, c, p.b)
	if err == nil {
		sum.Hash = ""
	}
	return sum, err
}
