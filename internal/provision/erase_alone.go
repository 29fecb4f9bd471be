package provision

import (
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// EraseAlone removes an account that no parent knows: all that organizations
// without a parent know of it, and the account. Where a parent knows it, it is
// refused: that parent's erasing it comes first.
func (e *Engine) EraseAlone(tx *store.Tx, c Change, who Who) (Erased, error) {
	var out Erased
	of, err := people.ParentsOf(tx, who.Account) // in the order in which they are held
	if err != nil {
		return out, err
	}
	for _, tenant := range of {
		if err := tenants.Lock(tx, tenant); err != nil {
			return out, err
		}
		hidden, err := tenants.IsHidden(tx, tenant)
		if err != nil {
			return out, err
		}
		if !hidden {
			return out, knownToParent()
		}
	}
	for _, tenant := range of {
		c.Parent = tenant
		done, err := e.Erase(tx, c, who)
		if err != nil {
			return out, err
		}
		out.Memberships, out.Account = out.Memberships+done.Memberships, done.Account
	}
	if len(of) == 0 {
		if out.Account, err = dropAlone(tx, who); err != nil {
			return out, err
		}
	}
	if !out.Account { // a parent has come to know it since
		return out, knownToParent()
	}
	if len(of) > 0 { // whose logs say so
		return out, nil
	}
	return out, events.Append(tx, events.Event{
		Type: events.AccountErased, Actor: c.Actor, RequestID: c.RequestID, Account: who.Account, After: events.Object(map[string]any{"account": true}),
	})
}

func knownToParent() error {
	return identity.Errorf(identity.CodeConflict, "known_to_parent", "a parent knows the account: erase the person there first, by naming the parent")
}

// dropAlone deletes an account that nobody knows. Whoever would make it somebody's
// by its e-mail comes before, or finds none.
func dropAlone(tx *store.Tx, who Who) (bool, error) {
	known, err := people.AccountByID(tx, who.Account)
	if err != nil {
		return false, err
	}
	if known == nil {
		return false, identity.Errorf(identity.CodeNotFound, "not_found", "there is no account %q", who.Account)
	}
	if err := people.LockEmail(tx, known.Folded); err != nil {
		return false, err
	}
	// Whoever erased it meanwhile, or moved it to another e-mail than the one it is
	// named by, came before; that a parent knows it is only said where it is there.
	known, err = people.AccountByID(tx, who.Account)
	if err != nil {
		return false, err
	}
	if known == nil || who.Folded != "" && known.Folded != who.Folded {
		return false, identity.Errorf(identity.CodeNotFound, "not_found", "there is no account %q", who.Account)
	}
	return people.DropAccount(tx, known.ID)
}
