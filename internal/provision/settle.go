package provision

import (
	"cmp"
	"errors"
	"maps"
	"math"
	"reflect"
	"slices"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/mappings"
)

// state is one person's facts, loaded, perhaps changed by the caller, and
// settled.
type state struct {
	person  people.Person
	facts   mappings.PersonFacts
	match   map[string]mappings.Match // by organization slug, from directory groups
	rows    map[string]*people.Membership
	before  map[string]people.Membership // as stored
	counted bool                         // the guards have counted a loss of the person
	moved   bool                         // person has another owner than what is stored, which is owned
	owned   string
	raised  bool                     // the access revision was raised in this transaction already, or made by it
	seats   map[string]identity.Tier // by organization: held by an invitation that is accepted
}

// row returns the person's membership of an organization, made when absent.
func (s *state) row(org string) *people.Membership {
	m, ok := s.rows[org]
	if !ok {
		m = &people.Membership{Parent: s.person.Parent, Account: s.person.Account, Org: org, SeatState: identity.SeatNone}
		s.rows[org] = m
		s.before[org] = *m
	}
	return m
}

// Losses counts what a settlement took away, and what it held back.
type Losses struct {
	Removed, Downgraded int
	Granted             int             // administering roles that a mapping gave newly
	Held                int             // fields that a guard holds back, newly or since before, and nobody has decided about
	Pending             bool            // people are settled behind the answer, and none of it is known yet
	First               []Loss          // the first few, to show
	runs                map[string]bool // that hold them
	written             int             // memberships that were not as they should be
}

// Runs returns the ids of the runs that hold something back, sorted.
func (l *Losses) Runs() []string { return slices.Sorted(maps.Keys(l.runs)) }

func (l *Losses) hold(run string) {
	l.Held++
	if l.runs == nil {
		l.runs = map[string]bool{}
	}
	l.runs[run] = true
}

// Loss is one membership that was removed or downgraded.
type Loss struct {
	Account string        `json:"account"`
	Org     string        `json:"organization"`
	From    identity.Role `json:"from"`
	To      identity.Role `json:"to,omitempty"` // empty: removed
}

// maxShownLosses bounds Losses.First.
const maxShownLosses = 20

func (l *Losses) add(loss Loss) {
	if loss.To == "" {
		l.Removed++
	} else {
		l.Downgraded++
	}
	if len(l.First) < maxShownLosses {
		l.First = append(l.First, loss)
	}
}

func (l *Losses) merge(more Losses) {
	l.Removed += more.Removed
	l.Downgraded += more.Downgraded
	l.Granted += more.Granted
	l.written += more.written
	for run := range more.runs {
		l.hold(run)
	}
	l.Held += more.Held - len(more.runs)
	l.First = append(l.First, more.First[:min(len(more.First), maxShownLosses-len(l.First))]...)
}

// Recompute settles accounts of a parent anew and reports what they lost.
func (e *Engine) Recompute(tx *store.Tx, c Change, accounts []string) (Losses, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return Losses{}, err
	}
	return e.recompute(tx, snap, c, accounts)
}

func (e *Engine) recompute(tx *store.Tx, snap *Snapshot, c Change, accounts []string) (Losses, error) {
	var losses Losses
	c = c.as(snap)
	accounts = slices.Compact(slices.Sorted(slices.Values(accounts)))
	if err := people.Lock(tx, snap.Parent, accounts...); err != nil {
		return losses, err
	}
	known := judged{}
	if len(accounts) > batch && tx.Writable() && c.verdict == nil && c.guarded() {
		var err error
		if c.verdict, err = judge(tx, snap, c, known, func(fn func([]string) error) error {
			for part := range slices.Chunk(accounts, batch) {
				if err := fn(part); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			return losses, err
		}
	}
	for part := range slices.Chunk(accounts, batch) {
		states, err := loadMore(tx, snap, part, known)
		if err != nil {
			return losses, err
		}
		if err := settle(tx, snap, c, states, &losses); err != nil {
			return losses, err
		}
	}
	return losses, nil
}

// settlement is one pass through the stages. What it writes is gathered and
// written by a few statements, before anything reads it and at the end.
type settlement struct {
	tx     *store.Tx
	snap   *Snapshot
	change Change
	losses *Losses

	rows   []*people.Membership
	events []events.Event
	raised []string        // accounts whose access changed
	freed  []freedSeat     // seats given back
	gained map[string]bool // organizations in which somebody usable administers now

	states  []*state        // who is settled
	verdict *guard.Verdict  // which scopes hold what is newly lost or given
	whole   *guard.Verdict  // likewise, by what concerns everybody: see swept
	locked  map[string]bool // organizations that are held
}

func newSettlement(tx *store.Tx, snap *Snapshot, c Change, states []*state, losses *Losses) *settlement {
	return &settlement{tx: tx, snap: snap, change: c.as(snap), states: states, losses: losses, gained: map[string]bool{}, locked: map[string]bool{}}
}

// lockOrg holds an organization before its seats or administrators are given
// or taken (of gates that close and open see holdAdministered). Others may have
// given seats to the very people who are settled since their rows were read: that
// much is read again.
func (st *settlement) lockOrg(org string) error {
	if !st.tx.Concurrent() || !st.tx.Writable() || st.locked[org] {
		return nil
	}
	if err := st.flush(); err != nil {
		return err
	}
	st.locked[org] = true
	if err := tenants.LockOrg(st.tx, st.snap.Parent, org); err != nil {
		return err
	}
	rows := map[string]*state{}
	var accounts []string
	for _, s := range st.states {
		if s.rows[org] != nil {
			rows[s.person.Account] = s
			accounts = append(accounts, s.person.Account)
		}
	}
	if len(accounts) == 0 {
		return nil
	}
	return people.Seats(st.tx, st.snap.Parent, org, accounts, func(account string, tier identity.Tier, state identity.SeatState, wait int64) {
		s := rows[account]
		row, was := s.rows[org], s.before[org]
		row.SeatTier, row.SeatState, row.WaitSeq = tier, state, wait
		was.SeatTier, was.SeatState, was.WaitSeq = tier, state, wait
		s.before[org] = was
	})
}

// settle takes people through the stages and writes what changed. In a View's
// transaction it returns store.ErrReadOnly at the first change.
func settle(tx *store.Tx, snap *Snapshot, c Change, states []*state, losses *Losses) error {
	st := newSettlement(tx, snap, c, states, losses)
	wishes := st.desire()
	if err := st.judge(wishes); err != nil {
		return err
	}
	inTurn(wishes)
	for i := range wishes {
		if err := st.person(&wishes[i]); err != nil {
			return err
		}
	}
	if err := st.flush(); err != nil {
		return err
	}
	if err := st.promote(); err != nil {
		return err
	}
	return st.releaseHeld(states)
}

// wish is what one person should have in one organization.
type wish struct {
	org  *Organization
	s    *state
	row  *people.Membership // nil: nothing is stored
	want mappings.Desired
}

// desire is stage 1 for everybody who is settled: what each should have, where
// that is anything or something is stored. By organization, then by person.
func (st *settlement) desire() []wish {
	places := make([]spot, 0, 2*len(st.states))
	for i, s := range st.states {
		places = st.snap.Orgs.concern(places, i, s)
	}
	places = inOrder(places)
	out := make([]wish, 0, len(places))
	for _, at := range places {
		org, s := &st.snap.Orgs.all[at.org], st.states[at.person]
		row, facts := s.stored(org.ID)
		want := mappings.DesiredOf(s.facts, org.Org, facts, s.said(org, st.snap.Catalogue[org.Kind]), st.snap.Catalogue)
		if row != nil || want.Present {
			out = append(out, wish{org, s, row, want})
		}
	}
	return out
}

// inTurn has those who wait for seats of an organization come first, in their
// order: what they accept may change together with what others do, and seats go to
// whoever waits longest (spec section 12, stage 3).
func inTurn(wishes []wish) {
	turn := func(w *wish) int64 {
		if w.org.Limited && w.row != nil && w.row.WaitSeq != 0 {
			return w.row.WaitSeq
		}
		return math.MaxInt64
	}
	for rest := wishes; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].org == rest[0].org {
			n++
		}
		slices.SortStableFunc(rest[:n], func(a, b wish) int { return cmp.Compare(turn(&a), turn(&b)) })
		rest = rest[n:]
	}
}

// person takes one person through the later stages in one organization.
func (st *settlement) person(w *wish) error {
	org, s, row, want := w.org, w.s, w.row, w.want
	if row == nil {
		row = s.row(org.ID)
	}
	if org.Limited {
		if err := st.lockOrg(org.ID); err != nil {
			return err
		}
	}
	held, err := st.mask(org, s, row, &want)
	if err != nil {
		return err
	}
	for _, h := range held {
		if h.Plan != people.HoldLastAdministrator && !h.Acknowledged {
			st.losses.hold(h.Plan)
		}
	}
	was := s.before[org.ID]
	loses := st.mayLoseRight(org, &was, want)
	if loses || st.gainsRight(org, &was, want) {
		if err := st.lockOrg(org.ID); err != nil {
			return err
		}
		was = s.before[org.ID]
	}
	row.Holds = held
	applyDesired(st.tx, row, want)
	if err := errors.Join(st.handOver(org, s, row), st.allocate(org, row, want)); err != nil {
		return err
	}
	if reflect.DeepEqual(was, *row) {
		return nil
	}
	if err := st.write(org, was, row, s.raised); err != nil {
		return err
	}
	if loses {
		if err := st.revokeOf(org, row); err != nil {
			return err
		}
	}
	if st.administers(s, row) {
		st.gained[org.ID] = true
	}
	return nil
}

// administers reports whether somebody administers an organization by a membership
// and can log in.
func (st *settlement) administers(s *state, row *people.Membership) bool {
	org := st.snap.Org(row.Org)
	return org != nil && row.Present && st.snap.Catalogue[org.Kind].Administers(row.Role) && row.State(s.person.Gate) == identity.MembershipActive
}

// flush writes what is gathered.
func (st *settlement) flush() error {
	if len(st.rows) == 0 {
		return nil
	}
	if err := people.PutMembership(st.tx, st.rows...); err != nil {
		return err
	}
	if len(st.events) > 0 {
		if err := events.Append(st.tx, st.events...); err != nil {
			return err
		}
	}
	if len(st.raised) > 0 {
		if err := people.RaiseAccess(st.tx, st.snap.Parent, st.raised...); err != nil {
			return err
		}
	}
	st.rows, st.events, st.raised = nil, nil, nil
	return nil
}

// applyDesired puts stage 1's answer, as masked, into the row. Removal clears
// what was set by hand or at admission.
func applyDesired(tx *store.Tx, row *people.Membership, want mappings.Desired) {
	if want.Present {
		if !row.Present {
			row.Since = tx.Now()
		}
		row.Present, row.Role, row.Source, row.Rules = true, want.Role, want.Source, want.Rules
		return
	}
	if row.Present {
		row.BaseRole, row.BaseSeat, row.BaseSource = "", "", ""
	}
	row.Present, row.Role, row.Source, row.Rules, row.Since = false, "", "", nil, 0
}

// view is how a membership shows in events.
type view struct {
	Role   identity.Role      `json:"role"`
	Seat   identity.Tier      `json:"seat,omitempty"`
	State  identity.SeatState `json:"seat_state,omitempty"`
	Source string             `json:"source,omitempty"`
	Rules  []mappings.Ref     `json:"rules,omitempty"`
}

func viewOf(m *people.Membership) view {
	v := view{Role: m.Role, Seat: m.SeatTier, Source: m.Source, Rules: m.Rules}
	if m.SeatState != identity.SeatNone {
		v.State = m.SeatState
	}
	return v
}

// write gathers one changed membership with its events.
func (st *settlement) write(org *Organization, was people.Membership, row *people.Membership, raised bool) error {
	if !st.tx.Writable() {
		return store.ErrReadOnly
	}
	st.rows = append(st.rows, row)
	st.losses.written++
	if n := len(st.raised); !raised && (n == 0 || st.raised[n-1] != row.Account) {
		st.raised = append(st.raised, row.Account)
	}
	e := events.Event{Account: row.Account, Org: row.Org}
	k := st.snap.Catalogue[org.Kind]
	switch {
	case row.Present && !was.Present:
		e.Type, e.After = events.MembershipAdded, events.Object(viewOf(row))
	case !row.Present && was.Present:
		st.losses.add(Loss{Account: row.Account, Org: org.Slug, From: was.Role})
		e.Type, e.Before = events.MembershipRemoved, events.Object(viewOf(&was))
	case row.Present && (row.Role != was.Role || row.SeatTier != was.SeatTier || row.SeatState != was.SeatState):
		if k.Rank(row.Role) > k.Rank(was.Role) {
			st.losses.add(Loss{Account: row.Account, Org: org.Slug, From: was.Role, To: row.Role})
		}
		e.Type, e.Before, e.After = events.MembershipChanged, events.Object(viewOf(&was)), events.Object(viewOf(row))
	}
	if e.Type != "" {
		st.log(e)
	}
	if k.Administers(row.Role) && row.Present && !(was.Present && k.Administers(was.Role)) {
		st.losses.Granted++
	}
	if len(row.Holds) > 0 && !slices.Equal(row.Holds, was.Holds) {
		st.log(events.Event{Type: events.MembershipHeld, Account: row.Account, Org: row.Org, After: events.Object(row.Holds)})
	}
	return nil
}

func (st *settlement) log(e events.Event) {
	st.events = append(st.events, st.change.stamp(st.snap, e))
}
