// Package guard owns the limits of automatic change (spec section 9): how much
// may be taken from an organization's and a directory's people in a rolling
// hour, from whatever source, and how many administrators mappings may make. It
// is the only guard. It counts and judges; what is held back stays at the
// memberships, field by field (see Hold).
package guard

import (
	"maps"
	"slices"
	"strings"

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
	MaxNewAdministrators = runs.GuardAdministrators
)

// wholeFrom is how many non-guest members an organization has at least that all
// of them going is never let through. Where one line decides about everybody the
// smallest organization is enough: a typo does it.
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
	// Owned are losses by the directory that owns the person, then by
	// organization: a person counts in each.
	Owned map[string]map[string]int64 `json:"owned,omitempty"`
}

// Removal is who would go from an organization and is no guest.
type Removal struct {
	N      int64    `json:"n"`
	Losers []string `json:"losers"` // the first maxLosers
}

// Empty reports whether there is nothing to judge.
func (t *Tally) Empty() bool { return len(t.Losses) == 0 && len(t.Administrators) == 0 }

// Loss counts that a person loses something in an organization; removed: the
// membership of somebody who is no guest. first: it is the first that is counted
// of the person. directory owns the person; empty: none does.
func (t *Tally) Loss(org, directory, account string, removed, first bool) {
	if t.Losses == nil {
		t.Losses = map[string]int64{}
	}
	t.Losses[runs.OrgScope(org)]++
	if directory != "" {
		scope := runs.DirectoryScope(directory)
		if first {
			t.Losses[scope]++
		}
		if t.Owned == nil {
			t.Owned = map[string]map[string]int64{}
		}
		if t.Owned[scope] == nil {
			t.Owned[scope] = map[string]int64{}
		}
		t.Owned[scope][runs.OrgScope(org)]++
	}
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

// Administrator counts that a mapping gives a person an administering role.
func (t *Tally) Administrator(org string) {
	if t.Administrators == nil {
		t.Administrators = map[string]int64{}
	}
	t.Administrators[runs.OrgScope(org)]++
}

// Merge adds what another tally counted, of other people.
func (t *Tally) Merge(more *Tally) {
	merge(&t.Losses, more.Losses)
	merge(&t.Administrators, more.Administrators)
	for scope, orgs := range more.Owned {
		mine := t.Owned[scope]
		merge(&mine, orgs)
		if t.Owned == nil {
			t.Owned = map[string]map[string]int64{}
		}
		t.Owned[scope] = mine
	}
	for org, r := range more.Removed {
		if t.Removed == nil {
			t.Removed = map[string]*Removal{}
		}
		mine := t.Removed[org]
		if mine == nil {
			mine = &Removal{}
			t.Removed[org] = mine
		}
		mine.N += r.N
		mine.Losers = append(mine.Losers, r.Losers[:min(len(r.Losers), maxLosers-len(mine.Losers))]...)
	}
}

// merge adds counts to counts.
func merge(to *map[string]int64, from map[string]int64) {
	if len(from) > 0 && *to == nil {
		*to = map[string]int64{}
	}
	for k, n := range from {
		(*to)[k] += n
	}
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

// Empty reports whether nothing is held.
func (v *Verdict) Empty() bool { return v == nil || len(v.Losses) == 0 && len(v.Administrators) == 0 }

// Case is a change to be judged.
type Case struct {
	Parent        string
	Sweeping      bool            // see provision.Change
	Limits        []policy.Guards // each of them holds; at least one
	Actor         identity.Actor
	RequestID     string
	PolicyVersion int64

	foresees bool // nothing is noted
}

// Judge counts a tally and says what of it is to be held: all that a scope
// would lose where the change takes it past its limit, what was counted before
// in the rolling hour included, so that slices of one mistake fare no better
// than the whole. Where it holds it opens a run, or adds to the one that is
// held, with an event. On an engine with many writers it takes the locks of the
// scopes, in order: behind persons and before organizations.
func Judge(tx *store.Tx, c Case, t *Tally) (*Verdict, error) {
	v := &Verdict{}
	claims := t.claims()
	for i := range claims {
		claims[i].ask(tx, c.Parent, runs.AskCount(tx, c.Parent, claims[i].scope, claims[i].counter, claims[i].n))
	}
	for i := range claims {
		cl := &claims[i]
		detail, held, err := c.judge(tx, cl)
		if err != nil {
			return nil, err
		}
		if !held {
			if err := cl.taken(tx, c.Parent); err != nil {
				return nil, err
			}
			continue
		}
		if err := runs.CountHeld(tx, c.Parent, cl.scope, cl.counter, cl.n); err != nil {
			return nil, err
		}
		if cl.n = t.free(v, cl); cl.n == 0 {
			continue
		}
		if err := v.hold(tx, c, cl, detail); err != nil {
			return nil, err
		}
	}
	return v, nil
}

// Count counts a tally that a person has decided about: none of it is held, and
// what others take within the hour is judged beside it.
func Count(tx *store.Tx, c Case, t *Tally) error {
	claims := t.claims()
	for i := range claims {
		cl := &claims[i]
		cl.ask(tx, c.Parent, runs.AskCount(tx, c.Parent, cl.scope, cl.counter, cl.n))
		if _, _, err := c.judge(tx, cl); err != nil { // which notes how many people there were
			return err
		}
		if err := cl.taken(tx, c.Parent); err != nil {
			return err
		}
	}
	return nil
}

// taken notes which of the losses of a claim that is let through are memberships
// that go: who is downgraded is among the people of the organization still.
func (cl *claim) taken(tx *store.Tx, parent string) error {
	if cl.gone == nil || cl.gone.N == 0 {
		return nil
	}
	return runs.CountRemoved(tx, parent, cl.scope, cl.gone.N)
}

// free returns how much of a claim nothing holds yet: what somebody loses in an
// organization that holds needs no run of the directory beside it.
func (t *Tally) free(v *Verdict, cl *claim) int64 {
	owned := t.Owned[cl.scope]
	if owned == nil {
		return cl.n
	}
	var n int64
	for org, losses := range owned {
		if v.Losses[org] == "" {
			n += losses
		}
	}
	return n
}

// Finding is a scope that a change would take past its limit.
type Finding struct {
	Scope  string
	Detail runs.Detail
}

// Foresee says what Judge would hold, and notes nothing: not how many people there
// are either, of whom a plan that is seen may take some before anybody is judged.
func Foresee(tx *store.Tx, c Case, t *Tally) ([]Finding, error) {
	var out []Finding
	c.foresees = true
	claims := t.claims()
	for i := range claims {
		cl := &claims[i]
		cl.ask(tx, c.Parent, func() (runs.Counted, error) {
			counted, err := runs.Peek(tx, c.Parent, cl.scope, cl.counter)
			counted.N += cl.n
			return counted, err
		})
		detail, held, err := c.judge(tx, cl)
		if err != nil {
			return nil, err
		}
		if held {
			out = append(out, Finding{cl.scope, detail})
		}
	}
	return out, nil
}

// Reserve says what Judge would hold of all that a change takes, and counts that part
// of it which is taken without another look; the rest is counted as it is judged
// itself. It holds the locks of the scopes, as Judge does. Where it finds anything
// nothing ought to be counted: the transaction is to be taken back.
func Reserve(tx *store.Tx, c Case, all, part *Tally) ([]Finding, error) {
	var out []Finding
	claims := all.claims()
	for i := range claims {
		cl := &claims[i]
		n := part.Losses[cl.scope]
		counted := runs.AskCount(tx, c.Parent, cl.scope, cl.counter, n)
		cl.ask(tx, c.Parent, func() (runs.Counted, error) {
			answer, err := counted()
			answer.N += cl.n - n
			return answer, err
		})
	}
	for i := range claims {
		detail, held, err := c.judge(tx, &claims[i])
		if err != nil {
			return nil, err
		}
		if held {
			out = append(out, Finding{claims[i].scope, detail})
			continue
		}
		org, _ := runs.ScopedOrg(claims[i].scope)
		claims[i].gone = part.Removed[org]
		if err := claims[i].taken(tx, c.Parent); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// claim is what a change takes or gives in one scope.
type claim struct {
	scope, counter string
	n              int64
	gone           *Removal // losses of an organization: who would go; may be nil

	counted func() (runs.Counted, error)
	some    func() ([]string, error) // members of the organization, where few go
}

// claims returns what is to be judged, in the order in which scopes are locked.
func (t *Tally) claims() []claim {
	var out []claim
	for _, scope := range slices.Sorted(maps.Keys(t.Administrators)) {
		out = append(out, claim{scope: scope, counter: runs.Administrators, n: t.Administrators[scope]})
	}
	for _, scope := range slices.SortedFunc(maps.Keys(t.Losses), byOrganization) {
		org, _ := runs.ScopedOrg(scope)
		out = append(out, claim{scope: scope, counter: runs.Losses, n: t.Losses[scope], gone: t.Removed[org]})
	}
	return out
}

// byOrganization orders organizations before directories.
func byOrganization(a, b string) int {
	_, orgA := runs.ScopedOrg(a)
	_, orgB := runs.ScopedOrg(b)
	switch {
	case orgA == orgB:
		return strings.Compare(a, b)
	case orgA:
		return -1
	default:
		return 1
	}
}

func (cl *claim) ask(tx *store.Tx, parent string, counted func() (runs.Counted, error)) {
	cl.counted = counted
	if org, ok := runs.ScopedOrg(cl.scope); ok && cl.gone != nil && cl.gone.N <= maxLosers {
		cl.some = people.AskSomeMembers(tx, parent, org, max(len(cl.gone.Losers)+1, wholeFrom))
	}
}

// judge judges one claim, whose questions are asked.
func (c Case) judge(tx *store.Tx, cl *claim) (runs.Detail, bool, error) {
	counted, err := cl.counted()
	if err != nil {
		return runs.Detail{}, false, err
	}
	var some []string
	if cl.some != nil {
		if some, err = cl.some(); err != nil {
			return runs.Detail{}, false, err
		}
	}
	if cl.counter == runs.Administrators {
		limit := int64(c.strictest(func(g policy.Guards) int { return g.MaxNewAdministrators }))
		return runs.Detail{Guard: MaxNewAdministrators, Counted: counted.N, Limit: limit}, counted.N > limit, nil
	}
	detail := runs.Detail{Guard: MaxRemovals, Counted: counted.N, Limit: int64(c.strictest(func(g policy.Guards) int { return g.MaxRemovals.Count }))}
	if counted.N > detail.Limit {
		if detail.Of, err = c.size(tx, cl, counted); err != nil {
			return detail, false, err
		}
		detail.Limit = int64(c.strictest(func(g policy.Guards) int { return max(g.MaxRemovals.Count, int(detail.Of)*g.MaxRemovals.Percent/100) }))
		if counted.N > detail.Limit {
			return detail, true, nil
		}
	}
	if cl.gone == nil {
		return detail, false, nil
	}
	detail.Whole, err = c.whole(tx, cl, counted, some)
	return detail, detail.Whole, err
}

// strictest returns the smallest of the limits that of returns.
func (c Case) strictest(of func(policy.Guards) int) int {
	limit := of(c.Limits[0])
	for _, g := range c.Limits[1:] {
		limit = min(limit, of(g))
	}
	return limit
}

// size returns how many people a scope had at the beginning of the window. It
// counts them once a minute at most.
func (c Case) size(tx *store.Tx, cl *claim, counted runs.Counted) (int64, error) {
	if counted.Size > 0 {
		return counted.Size, nil
	}
	var size int64
	var err error
	if org, ok := runs.ScopedOrg(cl.scope); ok {
		var gone int64 // whom the window took already
		if gone, err = runs.Removed(tx, c.Parent, cl.scope); err != nil {
			return 0, err
		}
		size, err = people.CountMembers(tx, c.Parent, org)
		size += gone
	} else if id, ok := runs.ScopedDirectory(cl.scope); ok {
		size, err = directory.TotalUsers(tx, c.Parent, id)
	}
	if err != nil || c.foresees {
		return size, err
	}
	return size, runs.SetSize(tx, c.Parent, cl.scope, cl.counter, size)
}

// whole reports whether nobody who is no guest would be left in an organization
// that had enough of them at some time in the window.
func (c Case) whole(tx *store.Tx, cl *claim, counted runs.Counted, some []string) (bool, error) {
	members, left := int64(len(some)), false
	if cl.some == nil {
		org, _ := runs.ScopedOrg(cl.scope)
		var err error
		if members, err = people.CountMembers(tx, c.Parent, org); err != nil {
			return false, err
		}
		left = members > cl.gone.N
	} else {
		left = slices.ContainsFunc(some, func(account string) bool { return !slices.Contains(cl.gone.Losers, account) })
	}
	if !left {
		return c.Sweeping || max(members, counted.Least) >= wholeFrom, nil
	}
	if members < wholeFrom || counted.Least >= wholeFrom || c.foresees {
		return false, nil
	}
	return false, runs.SetLeast(tx, c.Parent, cl.scope, cl.counter, wholeFrom)
}

// hold opens the run of a scope, or adds to the one that is held.
func (v *Verdict) hold(tx *store.Tx, c Case, cl *claim, detail runs.Detail) error {
	run := runs.Run{
		Parent: c.Parent, Kind: runs.KindGuard, Scope: cl.scope, Detail: detail,
		Actor: c.Actor, RequestID: c.RequestID, PolicyVersion: c.PolicyVersion,
	}
	id, opened, err := runs.Hold(tx, run, cl.n)
	if err != nil {
		return err
	}
	into := &v.Losses
	if cl.counter == runs.Administrators {
		into = &v.Administrators
	}
	if *into == nil {
		*into = map[string]string{}
	}
	(*into)[cl.scope] = id
	if !opened {
		return nil
	}
	return events.Append(tx, events.Event{
		Parent: c.Parent, Type: events.RunHeld, Actor: c.Actor, RequestID: c.RequestID, PolicyVersion: c.PolicyVersion, Target: id,
		After: events.Object(map[string]any{"scope": cl.scope, "detail": detail}),
	})
}
