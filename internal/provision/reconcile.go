package provision

import (
	"slices"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/runs"
)

// Losses of a reconciliation are counted before any of them happens: the records
// are changed in transactions that are taken back, and TallyLosses says what each
// would take; ForeseeLosses judges all of it, and ReserveLosses counts it before the
// first of it is written.

// TallyLosses counts what people lose by what directories say of them in this
// transaction, as the guards count it. Beside memberships, roles and seats it is a
// loss that the directory which owns somebody has them active no more: their gate
// is going to close.
func (e *Engine) TallyLosses(tx *store.Tx, c Change, directory string, accounts []string, t *guard.Tally) error {
	if len(accounts) == 0 {
		return nil
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	states, err := load(tx, snap, accounts)
	if err != nil {
		return err
	}
	st := newSettlement(tx, snap, c, states, &Losses{})
	st.tally(st.desire(), t)
	for _, s := range states {
		if s.counted || s.person.Gate != identity.GateOpen || s.person.OwnerDirectory != directory || s.facts.OwnerActive {
			continue
		}
		if t.Losses == nil {
			t.Losses = map[string]int64{}
		}
		t.Losses[runs.DirectoryScope(directory)]++
	}
	return nil
}

// ForeseeLosses says which limit a tally would pass, nil where it passes none. It
// counts nothing. New administrators are left to the guard that looks when they
// are made.
func (e *Engine) ForeseeLosses(tx *store.Tx, c Change, t *guard.Tally) (*guard.Finding, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return nil, err
	}
	losses := *t
	losses.Administrators = nil
	if losses.Empty() {
		return nil, nil
	}
	found, err := guard.Foresee(tx, c.guardCase(snap), &losses)
	return firstOf(found), err
}

// ReserveLosses is ForeseeLosses, and notes in the rolling hour what those lose of it
// who leave: they are settled afterwards by the change that is returned, which says
// Counted, without the guards, as long as the rules are these. Whoever else looks
// meanwhile waits for this transaction and sees what it counted. Where a limit would
// be passed the caller takes the transaction back.
func (e *Engine) ReserveLosses(tx *store.Tx, c Change, all, leaving *guard.Tally) (counted Change, found *guard.Finding, err error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return c, nil, err
	}
	losses := *all
	losses.Administrators = nil
	past, err := guard.Reserve(tx, c.guardCase(snap), &losses, leaving)
	if err != nil || len(past) > 0 {
		return c, firstOf(past), err
	}
	c.Counted, c.under = true, snap.Rev
	return c, nil, nil
}

// firstOf returns the first of what was found, nil where nothing was.
func firstOf(found []guard.Finding) *guard.Finding {
	if len(found) == 0 {
		return nil
	}
	return &found[0]
}

// LooksAt reports whether there are rules of a parent, which look at groups, and
// whether any looks at people's attributes: what is called otherwise, or is
// another, may take something from somebody then.
func (e *Engine) LooksAt(tx *store.Tx, parent string) (groups, attributes bool, err error) {
	snap, err := e.source(tx, parent)
	if err != nil || snap.Set == nil {
		return false, false, err
	}
	return true, snap.Set.UsesAttributes(), nil
}

// JudgeLosses has the guards judge a tally as the one change it is, and returns
// the change under their verdict: whatever part of it is made, what passes a limit
// is held at the memberships. held are the runs that hold something.
func (e *Engine) JudgeLosses(tx *store.Tx, c Change, t *guard.Tally) (judged Change, held []string, err error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return c, nil, err
	}
	if c.verdict, err = guard.Judge(tx, c.guardCase(snap), t); err != nil {
		return c, nil, err
	}
	c.under = snap.Rev
	for _, by := range []map[string]string{c.verdict.Losses, c.verdict.Administrators} {
		for _, run := range by {
			held = append(held, run)
		}
	}
	slices.Sort(held)
	return c, slices.Compact(held), nil
}

// DecideReconcile ends a run of kind reconcile. Whoever decides has looked: what
// was counted of the directory until now counts no more.
func (e *Engine) DecideReconcile(tx *store.Tx, c Change, run *runs.Run, state string) error {
	return e.decide(tx, c, run, state, decidedBy[state])
}

var decidedBy = map[string]events.Type{
	runs.StateApplied: events.RunApplied, runs.StateDiscarded: events.RunDiscarded, runs.StateResolved: events.RunResolved,
}
