package provision

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/dirty"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/policy"
)

// Sweep is what the mark of a change says that concerns everybody a parent knows,
// such as a policy, until everybody is settled.
type Sweep struct {
	Actor     identity.Actor  `json:"actor"`
	RequestID string          `json:"request_id,omitempty"`
	Approved  bool            `json:"approved,omitempty"`
	Sweeping  bool            `json:"sweeping,omitempty"`
	Before    []policy.Guards `json:"before,omitempty"` // see Change; those of a change whose place it took too
	Org       string          `json:"org,omitempty"`    // id: of the one organization alone

	Tally   guard.Tally    `json:"tally,omitzero"`    // of the people up to the position, until all are counted
	Verdict *guard.Verdict `json:"verdict,omitempty"` // of the guards, once all are counted
}

// SweepOf returns that of a parent, or nil.
func SweepOf(tx *store.Tx, parent string) (*Sweep, error) {
	detail, err := dirty.DetailOf(tx, parent, dirty.KindEveryone, parent)
	if err != nil || detail == "" {
		return nil, err
	}
	return readSweep(detail)
}

func readSweep(detail string) (*Sweep, error) {
	s := &Sweep{}
	if err := json.Unmarshal([]byte(detail), s); err != nil {
		return nil, fmt.Errorf("the detail of the mark of everybody: %w", err)
	}
	return s, nil
}

// later reports whether everybody of a parent is settled behind the answer: they are
// more than are settled at once, or some are to be settled so already.
func (e *Engine) later(tx *store.Tx, parent string) (bool, error) {
	some, err := people.Everyone(tx, parent, "", e.limits.everyone+1)
	if err != nil || len(some) > e.limits.everyone {
		return err == nil, err
	}
	return dirty.Marked(tx, parent, dirty.KindEveryone, []string{parent})
}

// markEveryone leaves it to a worker to settle everybody. The parent gets another
// revision: whoever is settled alone meanwhile is judged as a part of the change. What
// a change before it was to be judged by holds for what is left of that one.
func (e *Engine) markEveryone(tx *store.Tx, c Change, org string) error {
	s := Sweep{Actor: c.Actor, RequestID: c.RequestID, Approved: c.Approved, Sweeping: c.Sweeping, Org: org}
	unsettled, err := SweepOf(tx, c.Parent)
	if err != nil {
		return err
	}
	if unsettled != nil {
		s.Sweeping, s.Before = s.Sweeping || unsettled.Sweeping, unsettled.Before
		if unsettled.Org != org {
			s.Org = "" // all of them: more than either
		}
	}
	if c.Before != nil && !slices.Contains(s.Before, *c.Before) {
		s.Before = append(s.Before, *c.Before)
	}
	detail, err := json.Marshal(s)
	if err != nil {
		return err
	}
	tx.SetMemo(markedKey{}, true)
	if err := dirty.Mark(tx, c.Parent, dirty.KindEveryone, c.Parent, string(detail)); err != nil {
		return err
	}
	return tenants.Touch(tx, c.Parent)
}

// sweepBehind is sweep behind what else of the parent is marked: that is judged by
// itself, and by what was said of this change nobody loses what that one would hold.
// Only for what is stuck it does not wait.
func (e *Engine) sweepBehind(tx *store.Tx, row *dirty.Row, stuck func(*dirty.Row) bool) (int, error) {
	others, err := dirty.Others(tx, row)
	if err != nil {
		return 0, err
	}
	if slices.ContainsFunc(others, func(o *dirty.Row) bool { return stuck == nil || !stuck(o) }) {
		return 0, dirty.Postpone(tx, row)
	}
	return e.sweep(tx, row, len(others) > 0)
}

// sweep settles one batch of everybody a parent knows, which the transaction holds
// alone. Where guards look at the change everybody is gone through twice, the first
// time to count what they would lose. Marks of others take turns with it. besides:
// what other marks are of comes with it, of which nobody has approved.
func (e *Engine) sweep(tx *store.Tx, row *dirty.Row, besides bool) (int, error) {
	s, err := readSweep(row.Detail)
	if err != nil {
		return 0, err
	}
	s.Approved = s.Approved && !besides // and stays so, see countSweep
	snap, err := e.source(tx, row.Parent)
	if err != nil {
		return 0, err
	}
	if s.Org != "" {
		snap = snap.only(s.Org)
	}
	accounts, err := people.Everyone(tx, row.Parent, row.Position, e.limits.swept)
	if err != nil {
		return 0, err
	}
	last := len(accounts) < e.limits.swept
	c := Change{Parent: row.Parent, Actor: s.Actor, RequestID: s.RequestID, Approved: s.Approved, Sweeping: s.Sweeping, verdict: s.Verdict}
	switch {
	case s.Verdict == nil && c.guarded():
		return 0, e.countSweep(tx, row, snap, c, s, accounts, last)
	case len(accounts) > 0:
		if _, err := e.recompute(tx, snap, c, accounts); err != nil {
			return 0, err
		}
	}
	if last {
		if _, err := dirty.Done(tx, row); err != nil {
			return 0, err
		}
		if err := tenants.Touch(tx, row.Parent); err != nil { // it is no part of anybody's change any more
			return 0, err
		}
		return len(accounts), e.ResolveRuns(tx, c)
	}
	if err := dirty.Advance(tx, row, accounts[len(accounts)-1]); err != nil {
		return 0, err
	}
	return len(accounts), dirty.Postpone(tx, row)
}

// countSweep counts what one batch would lose. Behind the last one the guards judge
// all of them, and it begins anew to be settled.
func (e *Engine) countSweep(tx *store.Tx, row *dirty.Row, snap *Snapshot, c Change, s *Sweep, accounts []string, last bool) error {
	states, err := load(tx, snap, accounts)
	if err != nil {
		return err
	}
	st := newSettlement(tx, snap, c, states, &Losses{})
	st.tally(st.desire(), &s.Tally)
	position := ""
	if !last {
		position = accounts[len(accounts)-1]
	} else {
		if s.Verdict, err = guard.Judge(tx, c.guardCase(snap), &s.Tally); err != nil {
			return err
		}
		s.Tally = guard.Tally{}
	}
	detail, err := json.Marshal(s)
	if err != nil {
		return err
	}
	if err := dirty.Note(tx, row, position, string(detail)); err != nil || !last {
		return errors.Join(err, dirty.Postpone(tx, row))
	}
	return tenants.Touch(tx, row.Parent) // whoever is settled alone is held as all are
}
