package provision

import (
	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/people"
)

// EndLast ends the last membership of an organization that is about to be
// deleted, which no other way ends where its holder administers: the primary
// owner's, or that of the last administrator. It reports whether it did; whoever
// does not administer, or is held by the directory, is removed as everybody is.
// The caller holds the parent alone, and account is the only member there is.
func (e *Engine) EndLast(tx *store.Tx, c Change, org, account string) (bool, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return false, err
	}
	h, err := newHands(snap, org)
	if err != nil {
		return false, err
	}
	if err := people.Lock(tx, c.Parent, account); err != nil {
		return false, err
	}
	if err := h.load(tx, account, ""); err != nil {
		return false, err
	}
	if h.row == nil || !h.row.Present || !h.kind.Administers(h.row.Role) {
		return false, nil
	}
	h.row.PrimaryOwner = false
	h.row.Grant, h.row.GrantBy, h.row.GrantAt, h.row.Login = identity.GrantNone, "", 0, nil
	c.hand.fields, c.ending = []string{guard.FieldPresence}, true
	err = h.settle(tx, c)
	return err == nil && !h.row.Present, err
}
