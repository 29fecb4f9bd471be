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
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return 0, "", err
	}
	// The caller read d before the parent was held: deleted meanwhile, its records
	// are about to go, and nobody new comes in by them.
	if snap.Gone[d.ID] {
		return 0, "", nil
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
	if !u.Active {
		return false, nil
	}
	account, err := alreadyIn(tx, snap, u)
	if err != nil || account == "" {
		return false, err
	}
	u.Account = account
	if err := c.log(tx, snap, found{account: account, how: foundEmail}.event(u)); err != nil {
		return false, err
	}
	return true, takeIn(tx, snap, u, foundEmail)
}

// alreadyIn returns the account that a user would be bound to by its e-mail, where it
// is one of the parent's own people, who has come in otherwise; "": there is none.
func alreadyIn(tx *store.Tx, snap *Snapshot, u *directory.User) (string, error) {
	addr, err := address.Parse(u.Email)
	if err != nil || !snap.Domains[addr.Domain].Admits() {
		return "", nil //nolint:nilerr // what is no address finds no account
	}
	known, err := whoHas(tx, addr.Folded)
	if err != nil {
		return "", err
	}
	if known, err = holdAt(tx, u.Parent, known, addr); err != nil || known == nil {
		return "", err
	}
	person, err := people.PersonOf(tx, u.Parent, known.ID)
	if err != nil || person == nil {
		return "", err
	}
	if reason, err := refusal(tx, u, known.ID); err != nil || reason != "" {
		return "", err
	}
	return known.ID, nil
}

// ForeseeInactive binds a user that is not active, stored or new, to whom it names by
// its e-mail, as it will be when it is stored, and returns their account; "": it names
// nobody who is in. It settles nobody: the caller counts what they will lose, and takes
// the transaction back.
func (e *Engine) ForeseeInactive(tx *store.Tx, c Change, u *directory.User, stored bool) (account string, err error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return "", err
	}
	if u.Account, err = alreadyIn(tx, snap, u); err != nil || u.Account == "" {
		return "", err
	}
	if stored {
		err = directory.BindUser(tx, u)
	} else {
		err = directory.InsertUser(tx, u)
	}
	if err != nil {
		return "", err
	}
	return u.Account, takeIn(tx, snap, u, foundEmail)
}
