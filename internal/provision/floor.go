package provision

import (
	"cmp"
	"reflect"
	"slices"

	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/mappings"
	"usher/policy"
)

// tally counts what wishes newly take and give, as the guards count it. What
// waits already was counted when it began to.
func (st *settlement) tally(wishes []wish, t *guard.Tally) {
	st.count(wishes, st.change.through(st.snap), t)
}

// count is tally; through: it counts no losses.
func (st *settlement) count(wishes []wish, through bool, t *guard.Tally) {
	for i := range wishes {
		w := &wishes[i]
		if w.row == nil && !w.want.Present {
			continue
		}
		k := st.snap.Catalogue[w.org.Kind]
		row := w.row
		if row == nil {
			row = &nobody
		}
		for _, loss := range guard.Losses(row, w.want, k) {
			if through || guard.Find(row.Holds, loss) != nil || st.change.hand.covers(w.org.ID, loss.Field) {
				continue
			}
			t.Loss(w.org.ID, w.s.person.OwnerDirectory, row.Account, loss.Field == guard.FieldPresence && !w.s.person.Guest, !w.s.counted)
			w.s.counted = true
			break // a person is counted once in an organization
		}
		if gain, ok := guard.Administers(row, w.want, k); ok && guard.Find(row.Holds, gain) == nil {
			t.Administrator(w.org.ID)
		}
	}
}

// nobody is the membership of whoever has none.
var nobody people.Membership

// judge asks the guards about what wishes newly take and give.
func (st *settlement) judge(wishes []wish) error {
	if err := st.countDecided(wishes); err != nil {
		return err
	}
	var err error
	if st.verdict, err = st.goOn(st.change.verdict, wishes); err != nil {
		return err
	}
	if st.whole = st.verdict; !reflect.DeepEqual(st.swept(), st.change.verdict) {
		if st.whole, err = st.goOn(st.swept(), wishes); err != nil {
			return err
		}
	}
	if st.verdict != nil || !st.change.guarded() {
		return nil
	}
	var t guard.Tally
	st.tally(wishes, &t)
	if t.Empty() {
		return nil
	}
	if !st.tx.Writable() {
		return store.ErrReadOnly
	}
	st.verdict, err = guard.Judge(st.tx, st.change.guardCase(st.snap), &t)
	return err
}

// goOn returns what a verdict of before says of wishes: somebody may have decided its
// runs since.
func (st *settlement) goOn(v *guard.Verdict, wishes []wish) (*guard.Verdict, error) {
	if v.Empty() {
		return v, nil
	}
	counted := make([]bool, len(st.states))
	for i, s := range st.states {
		counted[i], s.counted = s.counted, false
	}
	var t guard.Tally
	st.count(wishes, false, &t)
	for i, s := range st.states {
		s.counted = counted[i]
	}
	switch {
	case t.Empty():
		return v, nil
	case !st.tx.Writable():
		return nil, store.ErrReadOnly
	}
	return v.GoOn(st.tx, st.change.guardCase(st.snap), &t)
}

// guarded reports whether guards look at what a change takes and gives: not at
// one person's own leaving, nor at what a person has seen and approved of.
func (c Change) guarded() bool { return !c.leaving && !c.Approved && !c.Counted }

// through reports whether a policy has what groups take let through; whom they make
// an administrator is looked at all the same, as people are settled.
func (c Change) through(snap *Snapshot) bool {
	return c.groups && snap.Guards.SCIMGroups == policy.SCIMGroupsApply
}

func (c Change) guardCase(snap *Snapshot) guard.Case {
	limits := []policy.Guards{snap.Guards}
	if c.Before != nil {
		limits = append(limits, *c.Before)
	}
	sweeping := c.Sweeping
	if s := snap.Sweep; s != nil && s.Verdict == nil { // what it takes is not counted yet
		sweeping, limits = sweeping || s.Sweeping, append(limits, s.Before...)
	}
	return guard.Case{Parent: c.Parent, Sweeping: sweeping, Limits: limits, Actor: c.Actor, RequestID: c.RequestID, PolicyVersion: snap.PolicyVersion}
}

// mask is stage 2: it keeps, field by field, what a guard holds back, and a loss
// that must not happen: the last administering membership of an organization is
// not taken by any automatic path (spec section 9); the gate of its holder may
// still close. It changes want to what may be applied and returns the holds
// that remain.
func (st *settlement) mask(org *Organization, s *state, row *people.Membership, want *mappings.Desired) ([]people.Hold, error) {
	k := st.snap.Catalogue[org.Kind]
	var holds []people.Hold
	for _, loss := range guard.Losses(row, *want, k) {
		if loss.Plan = st.holder(row, &loss, cmp.Or(st.verdict.Loss(org.ID, s.person.OwnerDirectory), st.whole.Loss(org.ID, s.person.OwnerDirectory))); loss.Plan != "" {
			guard.Keep(loss.Field, row, want, k)
			holds = append(holds, loss)
		}
	}
	if gain, ok := guard.Administers(row, *want, k); ok {
		if gain.Plan = st.holder(row, &gain, cmp.Or(st.verdict.Administrator(org.ID), st.whole.Administrator(org.ID))); gain.Plan != "" {
			guard.Keep(gain.Field, row, want, k)
			holds = append(holds, gain)
		}
	}
	if !row.Present || !k.Administers(row.Role) || (want.Present && k.Administers(want.Role)) || st.change.ending && st.change.hand.org == org.ID {
		return holds, nil
	}
	last, err := st.lastAdministrator(org, s.person.Account)
	if err != nil || !last {
		return holds, err
	}
	hold := guard.LastAdministrator(row, *want)
	guard.Keep(hold.Field, row, want, k)
	return append(holds, hold), nil
}

// swept is what the guards said of a change that concerns everybody and of which this
// may be a part: whoever is settled alone before their turn loses no more by it.
func (st *settlement) swept() *guard.Verdict {
	if st.snap.Sweep == nil || !st.change.guarded() {
		return nil
	}
	return st.snap.Sweep.Verdict
}

// holder returns what holds a change back: what did already, or else the run
// that the guards have newly named; empty: nothing does. A hold that somebody
// acknowledged stays so. The floor is judged anew every time.
func (st *settlement) holder(row *people.Membership, h *people.Hold, run string) string {
	c := st.change
	if c.leaving || c.hand.covers(row.Org, h.Field) {
		return ""
	}
	old := guard.Find(row.Holds, *h)
	switch {
	case old == nil:
		return run
	case old.Plan == people.HoldLastAdministrator, c.run != "" && old.Plan == c.run:
		return ""
	}
	h.Acknowledged = old.Acknowledged
	return old.Plan
}

// gainsRight reports whether somebody newly administers an organization: those who are
// kept only as its last administrators are let go.
func (st *settlement) gainsRight(org *Organization, was *people.Membership, want mappings.Desired) bool {
	k := st.snap.Catalogue[org.Kind]
	return want.Present && k.Administers(want.Role) && !(was.Present && k.Administers(was.Role))
}

// lastAdministrator reports whether nobody but account administers org and can
// log in. It sees what was written before, so several who lose the role
// together are judged one after the other.
func (st *settlement) lastAdministrator(org *Organization, account string) (bool, error) {
	if err := st.lockOrg(org.ID); err != nil {
		return false, err
	}
	if err := st.flush(); err != nil {
		return false, err
	}
	usable, err := people.UsableAdministrators(st.tx, st.snap.Parent, org.ID, st.snap.Catalogue[org.Kind].AdministeringRoles(), 2)
	if err != nil {
		return false, err
	}
	return !slices.ContainsFunc(usable, func(a string) bool { return a != account }), nil
}

// releaseHeld settles again those who were kept only as last administrators of
// organizations that gained another one.
func (st *settlement) releaseHeld(states []*state) error {
	const maxFloor = batch // an organization has one last administrator
	var again []string
	for org := range st.gained {
		held, err := people.HeldBy(st.tx, st.snap.Parent, org, people.HoldLastAdministrator, "", maxFloor)
		if err != nil {
			return err
		}
		again = append(again, held...)
	}
	if len(again) == 0 {
		return nil
	}
	// They lose by their own facts: what excuses those who are settled, or was
	// judged of them, is none of theirs.
	c := st.change
	c.leaving, c.hand, c.ending, c.run, c.verdict = false, decided{}, false, "", nil
	slices.Sort(again)
	for part := range slices.Chunk(slices.Compact(again), batch) {
		if err := people.Lock(st.tx, st.snap.Parent, part...); err != nil {
			return err
		}
		more, err := load(st.tx, st.snap, part)
		if err != nil {
			return err
		}
		if err := settle(st.tx, st.snap, c, more, st.losses); err != nil {
			return err
		}
		refresh(states, more)
	}
	return nil
}

// refresh gives the caller's states the rows that a later settlement wrote.
func refresh(states, later []*state) {
	for _, s := range states {
		for _, l := range later {
			if l.person.Account == s.person.Account {
				s.rows = l.rows
			}
		}
	}
}
