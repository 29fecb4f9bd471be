package provision

import (
	"encoding/json"
	"slices"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/people"
	"usher/mappings"
)

// atOnce is how many people a change settles in its own transaction, so that
// the answer is true when it is sent. Where it concerns more, a mark is left for
// the worker and everybody is settled soon after (see Worker): a login settles
// whoever logs in before.
const atOnce = 1000

// listed is how many people one mark lists.
const listed = 5000

// limits are what bounds one transaction that a large change takes.
type limits struct {
	atOnce, listed  int
	batch           int // of a mark's people
	everyone, swept int // atOnce and batch of what concerns everybody
}

// SettleBehind has whatever concerns everybody of a parent with more than some people
// settled behind its answer, batch people a transaction, in place of atOnce and batch.
// It is there for tests of other packages, whose parents are small; nothing may use the
// engine meanwhile.
func (e *Engine) SettleBehind(some, batch int) { e.limits.everyone, e.limits.swept = some, batch }

// later is what a mark says beside its target.
type later struct {
	Directory string         `json:"directory"` // id
	RequestID string         `json:"request_id,omitempty"`
	Users     []string       `json:"users,omitempty"` // ids, sorted
	Actor     identity.Actor `json:"actor,omitzero"`  // who wants it, where it is not the directory

	Tally   guard.Tally    `json:"tally,omitzero"`    // of the people up to the position, until all are counted
	Verdict *guard.Verdict `json:"verdict,omitempty"` // of the guards, once all are counted
}

// MembersChanged settles the users of a directory whose membership of any of
// groups changed. Groups that no rule looks at change nobody, and then nobody is
// read, unless a group is marked. More people than are settled at once are listed in
// marks: whoever left is found nowhere else.
func (e *Engine) MembersChanged(tx *store.Tx, c Change, d *directory.Directory, groups []*directory.Group, users []string) error {
	if len(users) == 0 {
		return nil
	}
	snap, err := e.concernedNow(tx, c, d, groups)
	if err != nil || snap == nil {
		return err
	}
	c.groups = d.Kind != identity.DirectoryLDAP
	if len(users) > e.limits.atOnce {
		users = slices.Sorted(slices.Values(users))
		for part := range slices.Chunk(slices.Compact(users), e.limits.listed) {
			if err := mark(tx, c, dirty.KindUsers, store.NewID(), later{Directory: d.ID, Users: part}); err != nil {
				return err
			}
		}
		return nil
	}
	accounts, err := directory.AccountsOfUsers(tx, c.Parent, d.ID, users)
	if err != nil {
		return err
	}
	_, err = e.recompute(tx, snap, c, accounts)
	return err
}

// Members are people whose membership of a group may change, asked for and not
// read yet.
type Members struct {
	change    Change
	snap      *Snapshot
	questions *questions
}

// AskMembers asks for the facts of accounts that a change of groups may concern,
// before it is known whom it does: together with the change itself they are one
// question. It returns nil where there is nobody to ask for, no rule looks at the
// groups, or there are more than are settled at once; MembersChanged serves
// then.
func (e *Engine) AskMembers(tx *store.Tx, c Change, d *directory.Directory, groups []*directory.Group, accounts []string) (*Members, error) {
	if len(accounts) == 0 || len(accounts) > batch {
		return nil, nil
	}
	snap, err := e.concerned(tx, c, d, groups)
	if err != nil || snap == nil {
		return nil, err
	}
	slices.Sort(accounts)
	accounts = slices.Compact(accounts)
	if err := people.Lock(tx, c.Parent, accounts...); err != nil {
		return nil, err
	}
	c.groups = true
	return &Members{change: c, snap: snap, questions: ask(tx, snap, accounts)}, nil
}

// Settle settles those whom the change did concern.
func (m *Members) Settle(tx *store.Tx, concerned map[string]bool) error {
	states, err := m.questions.load(tx, m.snap)
	if err != nil {
		return err
	}
	states = slices.DeleteFunc(states, func(s *state) bool { return !concerned[s.person.Account] })
	return settle(tx, m.snap, m.change, states, &Losses{})
}

// GroupRenamed settles everybody in a group that rules may know under another
// name, or externalId, than before, and users of the directory who joined or
// left it with the same change. A group of more people than are settled at once
// is marked: its members stay to be found.
func (e *Engine) GroupRenamed(tx *store.Tx, c Change, d *directory.Directory, before, after *directory.Group, users []string) error {
	groups := []*directory.Group{before, after}
	snap, err := e.concerned(tx, c, d, groups)
	if err != nil {
		return err
	}
	if snap == nil { // whoever stays in it is found by a mark that it may have
		return e.MembersChanged(tx, c, d, groups, users)
	}
	in, err := directory.MembersAfter(tx, after.Parent, after.Directory, after.ID, "", e.limits.atOnce+1)
	if err != nil {
		return err
	}
	if len(in)+len(users) <= e.limits.atOnce {
		return e.MembersChanged(tx, c, d, groups, append(in, users...))
	}
	if err := mark(tx, c, dirty.KindGroup, after.ID, later{Directory: d.ID}); err != nil {
		return err
	}
	return e.MembersChanged(tx, c, d, groups, users)
}

// concerned returns the snapshot by which people are settled when members of
// groups change, or nil: no rule looks at the groups.
func (e *Engine) concerned(tx *store.Tx, c Change, d *directory.Directory, groups []*directory.Group) (*Snapshot, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil || snap.Set == nil {
		return nil, err
	}
	if !slices.ContainsFunc(groups, func(g *directory.Group) bool {
		return snap.Set.Concerns(mappings.Group{Name: g.DisplayName, ExternalID: g.ExternalID, Directory: d.Slug})
	}) {
		return nil, nil
	}
	return snap, nil
}

// concernedNow is concerned, and looks at groups too that are marked: people may have
// by them still what they had by another name, and whoever leaves one is found in it
// no more when its mark is worked on.
func (e *Engine) concernedNow(tx *store.Tx, c Change, d *directory.Directory, groups []*directory.Group) (*Snapshot, error) {
	snap, err := e.concerned(tx, c, d, groups)
	if err != nil || snap != nil {
		return snap, err
	}
	ids := make([]string, len(groups))
	for i, g := range groups {
		ids[i] = g.ID
	}
	marked, err := dirty.Marked(tx, c.Parent, dirty.KindGroup, ids)
	if err != nil || !marked {
		return nil, err
	}
	return e.source(tx, c.Parent)
}

// markedKey is the key of a transaction's memo that says it left a mark.
type markedKey struct{}

// Marked reports whether the transaction left work for a Worker: whoever commits
// it wakes one.
func Marked(tx *store.Tx) bool { return tx.Memo(markedKey{}) != nil }

func mark(tx *store.Tx, c Change, kind, target string, l later) error {
	l.RequestID = c.RequestID
	detail, err := json.Marshal(l)
	if err != nil {
		return err
	}
	tx.SetMemo(markedKey{}, true)
	return dirty.Mark(tx, c.Parent, kind, target, string(detail))
}
