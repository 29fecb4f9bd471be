// Package provision is the only writer of memberships and seats. Whatever
// happens to people is a change of facts; this package takes the facts through
// the stages of spec section 12 — desired, mask, allocate, gate — and writes
// results and events in the caller's transaction, so that they are true when
// the caller's answer is sent. Run twice, nothing happens the second time.
package provision

import (
	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/mappings"
	"usher/policy"
)

// Snapshot is all of a parent that decisions read beside people: compiled once
// per revision, immutable.
type Snapshot struct {
	Parent        string // id
	Slug          string
	Rev           string
	PolicyVersion int64 // 0: no policy
	Orgs          Organizations
	Domains       map[string]identity.DomainState // by name
	Set           *mappings.Set                   // nil: no rules
	Rules         []mappings.Rule                 // what Set was compiled from, for those who ask why
	Guards        policy.Guards
	Schedules     policy.Schedules
	Catalogue     identity.Catalogue
	// Gone are the directories that were deleted, by id: who has one as owner is
	// owned by the oldest active link that is left.
	Gone map[string]bool
	// Sweep is a change of what stands here of which not everybody is settled yet; nil:
	// there is none.
	Sweep *Sweep

	transfer *transfer // as it would be with it; nil: as it is
}

// Org returns an organization by id, or nil.
func (s *Snapshot) Org(id string) *Organization { return s.Orgs.ByID(id) }

// Source returns the snapshot of a parent as the transaction sees it.
type Source func(tx *store.Tx, parent string) (*Snapshot, error)

// Engine takes changes of facts to memberships. It holds no state of its own.
type Engine struct {
	source Source
	limits limits
}

// New returns an engine that reads parents through source.
func New(source Source) *Engine {
	return &Engine{source: source, limits: limits{atOnce: atOnce, listed: listed, batch: batch, everyone: atOnce, swept: batch}}
}

// Snapshot returns what decisions read of a parent beside people.
func (e *Engine) Snapshot(tx *store.Tx, parent string) (*Snapshot, error) {
	return e.source(tx, parent)
}

// Change says who changes facts, where and by which request.
type Change struct {
	Parent    string // id
	Actor     identity.Actor
	RequestID string
	// Approved says that a person has seen what the change takes and gives, and
	// wants it: no guard looks at it. The floor still does.
	Approved bool
	// Counted says that the guards have counted what the change takes and let it
	// through: they count none of it again, and hold nothing newly.
	Counted bool
	// Sweeping says that one line decides about everybody, of a policy or of an
	// organization's settings: all of even the smallest organization going is taken
	// for a mistake.
	Sweeping bool
	// Before are the limits that were in force before a change that may bring
	// others; nil: it brings none. They hold beside those in force, so that no
	// change excuses itself.
	Before *policy.Guards

	leaving bool           // one person's own: nothing but the floor holds it
	groups  bool           // what a directory says of groups
	hand    decided        // what of it a person has decided, about one membership
	ending  bool           // the organization in hand is deleted with it: it needs no administrator
	run     string         // the run that is applied: it holds nothing any more
	verdict *guard.Verdict // of the whole change, where this is a part of it; nil: the part is judged by itself
	under   string         // the revision of the parent that verdict and Counted are of; empty: the transaction's
}

// as returns the change as it is under a snapshot: what the guards said of other
// rules is no word about these.
func (c Change) as(snap *Snapshot) Change {
	if c.under != "" && c.under != snap.Rev {
		c.verdict, c.Counted, c.under = nil, false, ""
	}
	return c
}

// batch is how many people are settled together: it bounds memory and the
// length of a set-based statement.
const batch = 500

// stamp says in an event who made the change, where and under which policy.
func (c Change) stamp(snap *Snapshot, e events.Event) events.Event {
	e.Parent, e.Actor, e.RequestID = c.Parent, c.Actor, c.RequestID
	if snap != nil {
		e.PolicyVersion = snap.PolicyVersion
	}
	return e
}

// log appends events of the change.
func (c Change) log(tx *store.Tx, snap *Snapshot, es ...events.Event) error {
	for i := range es {
		es[i] = c.stamp(snap, es[i])
	}
	return events.Append(tx, es...)
}
