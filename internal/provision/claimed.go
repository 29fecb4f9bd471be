package provision

import (
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/people"
)

// TakeOn makes an account one of the people of the change's parent, which does not
// know it, with an open gate and by no grant: what the parent's directories, rules
// and logins make of it, no more, is what it gets. The caller holds its e-mail.
func (e *Engine) TakeOn(tx *store.Tx, c Change, account string) error {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	if err := people.InsertPerson(tx, people.Person{Parent: c.Parent, Account: account, Gate: identity.GateOpen}); err != nil {
		return err
	}
	_, err = e.recompute(tx, snap, c, []string{account})
	return err
}
