package provision

import (
	"usher/internal/address"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/people"
)

// describes reports whether a change of somebody who is active says nothing but
// what nobody decides by: a name to be shown, a title.
func (u UserChange) describes(snap *Snapshot) bool {
	return u.Before != nil && u.Before.Active && u.After.Active && !u.SaysActive &&
		u.Before.Account == u.After.Account && u.Before.Email == u.After.Email && u.After.SameNames &&
		(snap.Set == nil || !snap.Set.UsesAttributes())
}

// idle reports whether nothing of the person waits for the next change of their
// record either: an owner, or the e-mail that somebody else had. Then there is
// nothing to settle.
func idle(tx *store.Tx, snap *Snapshot, u *directory.User, ask func() (*people.Account, error)) (bool, error) {
	person, err := people.PersonOf(tx, u.Parent, u.Account)
	if err != nil || person == nil || snap.unowned(person.OwnerDirectory) {
		return false, err
	}
	account, err := ask()
	if err != nil {
		return false, err
	}
	addr, err := address.Parse(u.Email)
	return err == nil && addr.Verbatim == account.Email, nil //nolint:nilerr // what is no address is looked at the long way
}

// whoHas returns the account that has an address, nil where none does, and holds the
// address: of a record that says the same as before, and whose address is free by
// now, nobody has held it yet.
func whoHas(tx *store.Tx, folded string) (*people.Account, error) {
	if err := people.LockEmail(tx, folded); err != nil {
		return nil, err
	}
	return people.AccountByEmail(tx, folded)
}

// lockEmail holds the address that an e-mail stands for, where it stands for
// any.
func lockEmail(tx *store.Tx, email string) error {
	addr, err := address.Parse(email)
	if err != nil {
		return nil //nolint:nilerr // what is no address finds no account
	}
	return people.LockEmail(tx, addr.Folded)
}
