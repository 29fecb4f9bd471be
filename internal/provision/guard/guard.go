// Package guard owns the limits of automatic change (spec section 9): how much
// may be taken from an organization's and a directory's people in a rolling
// hour, from whatever source, and how many administrators mappings may make. It
// is the only guard. It counts and judges; what is held back stays at the
// memberships, field by field (see Hold).
package guard

import (
	"maps"
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/policy"
)

// Guards by name, as runs and messages show them.
const (
	MaxRemovals          = "max_removals"
	MaxNewAdministrators = "max_new_administrators"
)

// wholeFrom is how many non-guest members an organization has at least that all
// of them going is never let through.
const wholeFrom = 3

// maxLosers bounds the accounts a tally remembers of one organization: enough
// to find somebody who stays without counting everybody.
const maxLosers = 64

// Tally counts what one change would newly take and give, by scope. The zero
// value is empty. Its size follows the organizations and directories, not the
// people.
type Tally struct {
	Losses         map[string]int64    `json:"losses,omitempty"`         // by scope: people who lose something
	Removed        map[string]*Removal `json:"removed,omitempty"`        // by organization
	Administrators map[string]int64    `json:"administrators,omitempty"` // by scope: people to whom a mapping gives an administering role
}

// Removal is who would go from an organization and is no guest.
type Removal struct {
	N      int64    `json:"n"`
	Losers []string `json:"losers"` // the first maxLosers
}

// Empty reports whether there is nothing to judge.
func (t *Tally) Empty() bool { return len(t.Losses) == 0 && len(t.Administrators) == 0 }

// Loss counts that a person loses something in an organization; removed: the
// membership of somebody who is no guest.
func (t *Tally) Loss(org, account string, removed bool) {
	if t.Losses == nil {
		t.Losses = map[string]int64{}
	}
	t.Losses[runs.OrgScope(org)]++
	if !removed {
		return
	}
	if t.Removed == nil {
		t.Removed = map[string]*Removal{}
	}
	r := t.Removed[org]
	if r == nil {
		r = &Removal{}
		t.Removed[org] = r
	}
	r.N++
	if len(r.Losers) < maxLosers {
		r.Losers = append(r.Losers, account)
	}
}

// DirectoryLoss counts that a person whom a directory owns loses something,
// wherever and however much: once for each person.
func (t *Tally) DirectoryLoss(directory string) {
	if directory == "" {
		return
	}
	if t.Losses == nil {
		t.Losses = map[string]int64{}
	}
	t.Losses[runs.DirectoryScope(directory)]++
}

// Administrator counts that a mapping gives a person an administering role.
func (t *Tally) Administrator(org string) {
	if t.Administrators == nil {
		t.Administrators = map[string]int64{}
	}
	t.Administrators[runs.OrgScope(org)]++
}

// Verdict says which scopes hold what a change would newly take or give. The
// zero value, and nil, hold nothing.
type Verdict struct {
	Losses         map[string]string `json:"losses,omitempty"`         // the run that holds them, by scope
	Administrators map[string]string `json:"administrators,omitempty"` // likewise
}

// Loss returns the run that holds a new loss of a person whom a directory owns
// in an organization, or "".
func (v *Verdict) Loss(org, directory string) string {
	if v == nil {
		return ""
	}
	if run := v.Losses[runs.OrgScope(org)]; run != "" {
		return run
	}
	return v.Losses[runs.DirectoryScope(directory)]
}

// Administrator returns the run that holds a new administering role in an
// organization, or "".
func (v *Verdict) Administrator(org string) string {
	if v == nil {
		return ""
	}
	return v.Administrators[runs.OrgScope(org)]
}

// Case is a change to be judged.
type Case struct {
	Parent        string
	Limits        policy.Guards
	Actor         identity.Actor
	RequestID     string
	PolicyVersion int64
}

// Judge counts a tally and says what of it is to be held: all that a scope
// would lose where the change takes it past its limit, what was counted before
// in the rolling hour included, so that slices of one mistake fare no better
// than the whole. Where it holds it opens a run, or adds to the one that is
// held, with an event. On an engine with many writers it takes the locks of the
// scopes, in order: behind persons and before organizations.
func Judge(tx *store.Tx, c Case, t *Tally) (*Verdict, error) {
	v := &Verdict{}
	for _, scope := range slices.Sorted(maps.Keys(t.Administrators)) {
		n := t.Administrators[scope]
		counted, err := runs.Count(tx, c.Parent, scope, runs.Administrators, n)
		if err != nil {
			return nil, err
		}
		if limit := int64(c.Limits.MaxNewAdministrators); counted.N > limit {
			detail := runs.Detail{Guard: MaxNewAdministrators, Counted: counted.N, Limit: limit}
			if err := v.hold(tx, c, &v.Administrators, scope, runs.Administrators, n, detail); err != nil {
				return nil, err
			}
		}
	}
	for _, scope := range slices.Sorted(maps.Keys(t.Losses)) {
		n := t.Losses[scope]
		counted, err := runs.Count(tx, c.Parent, scope, runs.Losses, n)
		if err != nil {
			return nil, err
		}
		detail, held, err := c.losses(tx, scope, n, counted, t)
		if err != nil {
			return nil, err
		}
		if held {
			if err := v.hold(tx, c, &v.Losses, scope, runs.Losses, n, detail); err != nil {
				return nil, err
			}
		}
	}
	return v, nil
}

// losses judges the n new losses of one scope.
func (c Case) losses(tx *store.Tx, scope string, n int64, counted runs.Counted, t *Tally) (runs.Detail, bool, error) {
	detail := runs.Detail{Guard: MaxRemovals, Counted: counted.N, Limit: int64(c.Limits.MaxRemovals.Count)}
	org, isOrg := runs.ScopedOrg(scope)
	if counted.N > detail.Limit {
		size, err := c.size(tx, scope, n, counted)
		if err != nil {
			return detail, false, err
		}
		detail.Of = size
		detail.Limit = max(detail.Limit, size*int64(c.Limits.MaxRemovals.Percent)/100)
		if counted.N > detail.Limit {
			return detail, true, nil
		}
	}
	gone := t.Removed[org]
	if !isOrg || gone == nil {
		return detail, false, nil
	}
	whole, of, err := c.whole(tx, org, gone, counted)
	if err != nil || !whole {
		return detail, false, err
	}
	detail.Whole, detail.Of = true, of
	return detail, true, nil
}

// size returns how many people a scope had at the beginning of the window. It
// counts them once a minute at most.
func (c Case) size(tx *store.Tx, scope string, n int64, counted runs.Counted) (int64, error) {
	if counted.Size > 0 {
		return counted.Size, nil
	}
	var size int64
	var err error
	if org, ok := runs.ScopedOrg(scope); ok {
		size, err = people.CountMembers(tx, c.Parent, org)
		size += counted.N - counted.Held - n // whom the window took already
	} else if id, ok := runs.ScopedDirectory(scope); ok {
		size, err = directory.TotalUsers(tx, c.Parent, id)
	}
	if err != nil {
		return 0, err
	}
	return size, runs.SetSize(tx, c.Parent, scope, runs.Losses, size)
}

// whole reports whether nobody who is no guest would be left in an organization
// that had enough members, and how many it had.
func (c Case) whole(tx *store.Tx, org string, gone *Removal, counted runs.Counted) (bool, int64, error) {
	taken := counted.N - counted.Held // in the window, this change included
	if taken < wholeFrom {
		return false, 0, nil
	}
	if gone.N <= maxLosers {
		some, err := people.SomeMembers(tx, c.Parent, org, len(gone.Losers)+1)
		if err != nil {
			return false, 0, err
		}
		for _, account := range some {
			if !slices.Contains(gone.Losers, account) {
				return false, 0, nil
			}
		}
		return true, taken, nil
	}
	members, err := people.CountMembers(tx, c.Parent, org)
	return members <= gone.N, taken, err
}

// hold opens the run of a scope, or adds to the one that is held.
func (v *Verdict) hold(tx *store.Tx, c Case, into *map[string]string, scope, counter string, n int64, detail runs.Detail) error {
	run := runs.Run{
		Parent: c.Parent, Kind: runs.KindGuard, Scope: scope, Detail: detail,
		Actor: c.Actor, RequestID: c.RequestID, PolicyVersion: c.PolicyVersion,
	}
	id, opened, err := runs.Hold(tx, run, n)
	if err != nil {
		return err
	}
	if *into == nil {
		*into = map[string]string{}
	}
	(*into)[scope] = id
	if err := runs.CountHeld(tx, c.Parent, scope, counter, n); err != nil || !opened {
		return err
	}
	return events.Append(tx, events.Event{
		Parent: c.Parent, Type: events.RunHeld, Actor: c.Actor, RequestID: c.RequestID, PolicyVersion: c.PolicyVersion, Target: id,
		After: events.Object(map[string]any{"scope": scope, "detail": detail}),
	})
}
