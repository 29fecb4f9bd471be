package provision

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/tenants"
)

// SettleDirty settles one batch of the people whose mark is the oldest, from
// their facts as they are now, and returns how many. more is false when no mark
// is left or another transaction holds it. Interrupted anywhere, the next batch
// begins where the last one that was committed ended; a mark that was renewed
// meanwhile begins anew.
func (e *Engine) SettleDirty(tx *store.Tx) (people int, more bool, err error) {
	row, people, err := e.settleNext(tx, nil)
	return people, row != nil, err
}

// settleNext is SettleDirty, and returns the mark. stuck says of which marks it is no
// use to wait for them; nil: of none.
func (e *Engine) settleNext(tx *store.Tx, stuck func(*dirty.Row) bool) (row *dirty.Row, people int, err error) {
	row, err = nextMark(tx)
	switch {
	case err != nil || row == nil:
		return nil, 0, err
	case row.Kind == dirty.KindEveryone:
		people, err = e.sweepBehind(tx, row, stuck)
	default:
		people, err = e.settleMark(tx, row)
	}
	return row, people, err
}

// nextMark returns the oldest mark, held, or nil.
func nextMark(tx *store.Tx) (*dirty.Row, error) {
	return dirty.Next(tx, func(parent, kind string) error {
		if kind == dirty.KindEveryone {
			return tenants.Lock(tx, parent)
		}
		return tenants.Share(tx, parent)
	})
}

// ReasonPending is why nothing is done while very many people wait to be settled.
const ReasonPending = "people_pending"

const (
	// caughtUp is how many batches CatchUp settles: nobody else of the parent is
	// answered meanwhile, not even of a leaver, and past some time the transaction
	// is given up with all that it has done.
	caughtUp = 25
	// settledSoon is how long those who ask are told to wait for the worker.
	settledSoon = 5 * time.Second
)

// CatchUp settles everybody of a parent who is marked, in this transaction.
// Whoever makes what people have by now into facts, or counts what a change of
// the rules takes from them, does so first and holds the parent alone: what was
// lost before is none of it. Where they are more than it settles at once it fails
// with ReasonPending, and the worker goes on with them.
func (e *Engine) CatchUp(tx *store.Tx, parent string) error { return e.catchUp(tx, parent, false) }

// CatchUpForAll is CatchUp for a change of the rules behind which everybody is
// settled (see RecomputeAll): one before it of whom that is not done yet is no
// longer to be done.
func (e *Engine) CatchUpForAll(tx *store.Tx, parent string) error { return e.catchUp(tx, parent, true) }

func (e *Engine) catchUp(tx *store.Tx, parent string, forAll bool) error {
	for range caughtUp {
		row, err := dirty.NextOf(tx, parent)
		if err != nil || row == nil || forAll && row.Kind == dirty.KindEveryone {
			return err
		}
		if _, err := e.settleMark(tx, row); err != nil {
			return err
		}
	}
	row, err := dirty.NextOf(tx, parent)
	if err != nil || row == nil || forAll && row.Kind == dirty.KindEveryone {
		return err
	}
	pending := identity.Errorf(identity.CodeUnavailable, ReasonPending, "very many people are being settled after a large change, which goes on by itself and comes first; nothing was changed: send the request again in a moment")
	pending.RetryAfter = settledSoon
	return pending
}

// settleMark settles one batch of a mark's people, and takes the mark away when
// it was the last. Where guards look at the change its people are gone through
// twice, the first time to count what they would lose: batches are judged as the
// one change they are.
func (e *Engine) settleMark(tx *store.Tx, row *dirty.Row) (int, error) {
	switch row.Kind {
	case dirty.KindDirectory:
		people, _, _, err := e.leaveDirectory(tx, row)
		return people, err
	case dirty.KindEveryone:
		return e.sweep(tx, row, false)
	}
	var l later
	if err := json.Unmarshal([]byte(row.Detail), &l); err != nil {
		return 0, fmt.Errorf("the detail of the mark %s %s: %w", row.Kind, row.Target, err)
	}
	snap, err := e.source(tx, row.Parent)
	if err != nil {
		return 0, err
	}
	users, err := l.usersBehind(tx, row, e.limits.batch)
	if err != nil {
		return 0, err
	}
	d, err := directory.ByID(tx, l.Directory)
	if err != nil {
		return 0, err
	}
	pushed := d == nil || d.Kind != identity.DirectoryLDAP
	c := Change{Parent: row.Parent, Actor: identity.Actor{Kind: identity.ActorSchedule}, RequestID: l.RequestID, groups: pushed, verdict: l.Verdict}
	accounts, err := directory.AccountsOfUsers(tx, row.Parent, l.Directory, users)
	if err != nil {
		return 0, err
	}
	last := len(users) < e.limits.batch
	if l.Verdict == nil && c.guarded() && !c.through(snap) {
		return 0, e.countMark(tx, row, snap, c, l, accounts, users, last)
	}
	if _, err := e.recompute(tx, snap, c, accounts); err != nil {
		return 0, err
	}
	if !last {
		return len(accounts), dirty.Advance(tx, row, users[len(users)-1])
	}
	_, err = dirty.Done(tx, row)
	return len(accounts), err
}

// countMark counts what one batch of a mark's people would lose. Behind the last
// one the guards judge all of them, and the mark begins anew to be settled.
func (e *Engine) countMark(tx *store.Tx, row *dirty.Row, snap *Snapshot, c Change, l later, accounts, users []string, last bool) error {
	states, err := load(tx, snap, accounts)
	if err != nil {
		return err
	}
	st := newSettlement(tx, snap, c, states, &Losses{})
	st.tally(st.desire(), &l.Tally)
	position := ""
	if last {
		if l.Verdict, err = guard.Judge(tx, c.guardCase(snap), &l.Tally); err != nil {
			return err
		}
		l.Tally = guard.Tally{}
	} else {
		position = users[len(users)-1]
	}
	detail, err := json.Marshal(l)
	if err != nil {
		return err
	}
	return dirty.Note(tx, row, position, string(detail))
}

// usersBehind returns up to n of a mark's directory users: those behind its
// position.
func (l *later) usersBehind(tx *store.Tx, row *dirty.Row, n int) ([]string, error) {
	switch row.Kind {
	case dirty.KindGroup:
		return directory.MembersAfter(tx, row.Parent, l.Directory, row.Target, row.Position, n)
	case dirty.KindUsers:
		i, found := slices.BinarySearch(l.Users, row.Position)
		if found {
			i++
		}
		return l.Users[i:min(i+n, len(l.Users))], nil
	}
	return nil, fmt.Errorf("there is no kind of mark %q", row.Kind)
}
