package provision

import (
	"encoding/json"

	"usher/internal/address"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/people"
)

// BindWaiting binds users of a directory that are unbound, behind the id
// after, as far as they may be by now, settles them, and returns how many were
// bound and the last id seen; an empty id when there is nobody more.
func (e *Engine) BindWaiting(tx *store.Tx, c Change, d *directory.Directory, after string, limit int) (bound int, last string, err error) {
	if _, err := e.source(tx, c.Parent); err != nil {
		return 0, "", err
	}
	if err := directory.LockMembers(tx, d.ID, true); err != nil { // as in bind, before the users
		return 0, "", err
	}
	waiting, err := directory.UnboundUsers(tx, c.Parent, d.ID, after, limit)
	if err != nil {
		return 0, "", err
	}
	for _, u := range waiting {
		var doc map[string]any
		if err := json.Unmarshal(u.Doc, &doc); err != nil {
			return bound, "", err
		}
		u.Email = d.DesignatedEmail(doc)
		if err := e.UserChanged(tx, c, UserChange{Before: u, After: u}); err != nil {
			return bound, "", err
		}
		if u.Account != "" {
			bound++
		}
	}
	if len(waiting) == limit {
		last = waiting[len(waiting)-1].ID
	}
	return bound, last, nil
}

// whoLeaves reports whether a deleted user stood for anybody. One that waited to be
// bound stands for whom it would be bound to now, where that is one of the parent's
// own people, in by a login or by hand meanwhile: their leaving is no less said by
// DELETE than by active:false, which binds it first. One that was inactive said so
// long ago, perhaps of another person with the address. Whoever deletes many says no
// e-mail: guards count whom records are bound to.
func whoLeaves(tx *store.Tx, snap *Snapshot, c Change, u *directory.User) (bool, error) {
	if u.Account != "" {
		return true, nil
	}
	addr, err := address.Parse(u.Email)
	if err != nil || !u.Active || !snap.Domains[addr.Domain].Admits() {
		return false, nil //nolint:nilerr // what is no address finds no account
	}
	known, err := whoHas(tx, addr.Folded)
	if err != nil {
		return false, err
	}
	if known, err = holdAt(tx, u.Parent, known, addr); err != nil || known == nil {
		return false, err
	}
	person, err := people.PersonOf(tx, u.Parent, known.ID)
	if err != nil || person == nil {
		return false, err
	}
	if reason, err := refusal(tx, u, known.ID); err != nil || reason != "" {
		return false, err
	}
	u.Account = known.ID
	if err := c.log(tx, snap, found{account: known.ID, how: foundEmail}.event(u)); err != nil {
		return false, err
	}
	return true, takeIn(tx, snap, u, foundEmail)
}
