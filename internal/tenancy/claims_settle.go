package tenancy

import (
	"errors"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/claims"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Why an account of a claim was skipped at the deadline. What keeps it with
// somebody else is one word: whose it is, is nobody's to know.
const (
	NoteErased    = "erased"     // it does not exist any more
	NoteMoved     = "moved"      // its e-mail is on another domain
	NoteManaged   = "managed"    // the parent has it among its people already
	NoteLeftAlone = "left_alone" // it is in an organization, or another parent's
)

// SettleClaim takes one account of a claim whose deadline is over, each in a
// transaction of its own, so that one that is interrupted goes on where it was;
// done: there was none left. What a claim needs is looked at again with each, and
// where it is not met what is left of the claim is cancelled (spec section 4).
func (t *Tenancy) SettleClaim(tx *store.Tx, c provision.Change, id string) (done bool, err error) {
	n, err := heldClaim(tx, id)
	if err != nil {
		return false, err
	}
	if n.State != claims.Open && n.State != claims.Settling {
		return true, nil
	}
	if n.Deadline > tx.Now() {
		return true, nil
	}
	c.Parent = n.Parent
	if err := t.mayClaim(tx, n.Parent, n.Domain, n.Org); err != nil {
		var unmet *identity.Error
		if errors.As(err, &unmet) && unmet.Code == identity.CodeConflict {
			return true, t.endClaim(tx, c, n, claims.Cancelled, unmet.Reason)
		}
		return false, err
	}
	a, err := claims.NextClaimed(tx, n.Parent, n.ID)
	if err != nil {
		return false, err
	}
	if a == nil {
		return true, t.endClaim(tx, c, n, claims.Settled, "")
	}
	if n.State == claims.Open {
		n.State = claims.Settling
		if err := claims.Put(tx, n); err != nil {
			return false, err
		}
	}
	return false, t.settleClaimed(tx, c, n, a)
}

// settleClaimed takes an account, or leaves it and says why.
func (t *Tenancy) settleClaimed(tx *store.Tx, c provision.Change, n *claims.Claim, a *claims.Account) error {
	a.SettledAt = tx.Now()
	account, note, err := claimedNow(tx, n, a.Account)
	switch {
	case err != nil:
		return err
	case note != "":
		a.State, a.Note = claims.Skipped, note
		return claims.PutAccount(tx, a)
	case a.Choice == claims.Merge:
		a.State = claims.Merged
		if err := errors.Join(claims.PutAccount(tx, a), logClaim(tx, c, n, events.Event{Type: events.ClaimMerged, Account: a.Account})); err != nil {
			return err
		}
		return t.engine.TakeOn(tx, c, a.Account)
	}
	return t.release(tx, c, n, a, account)
}

// claimedNow returns an account of a claim, with its e-mail held; or the note why
// it is not to be taken any more.
func claimedNow(tx *store.Tx, n *claims.Claim, id string) (*people.Account, string, error) {
	account, err := people.AccountByID(tx, id)
	if err != nil || account == nil {
		return nil, NoteErased, err
	}
	// Whoever finds the account by its e-mail does so before, or after.
	if err := people.LockEmail(tx, account.Folded); err != nil {
		return nil, "", err
	}
	again, err := people.AccountByID(tx, id)
	if err != nil || again == nil {
		return nil, NoteErased, err
	}
	if again.Domain != n.Domain {
		return nil, NoteMoved, nil
	}
	if again.Folded != account.Folded {
		return nil, "", errors.New("the e-mail of a claimed account has just changed") // the next run finds it as it is
	}
	person, err := people.PersonOf(tx, n.Parent, id)
	if err != nil {
		return nil, "", err
	}
	if person != nil {
		return nil, NoteManaged, nil
	}
	personal, err := people.IsPersonal(tx, n.Parent, id, tenants.HiddenSQL)
	if err != nil {
		return nil, "", err
	}
	if !personal {
		return nil, NoteLeftAlone, nil
	}
	return again, "", nil
}

// release has a new account take the e-mail of one, which keeps its id and all
// that is its own, and is found by no e-mail any more.
func (t *Tenancy) release(tx *store.Tx, c provision.Change, n *claims.Claim, a *claims.Account, old *people.Account) error {
	addr, err := address.Parse(old.Email)
	if err != nil {
		return err
	}
	if err := people.Release(tx, old.ID); err != nil {
		return err
	}
	if err := unlinkReleased(tx, old.ID); err != nil {
		return err
	}
	fresh, err := people.InsertAccount(tx, addr)
	if err != nil {
		return err
	}
	a.State, a.NewAccount = claims.Released, fresh.ID
	if err := claims.PutAccount(tx, a); err != nil {
		return err
	}
	if err := logClaim(tx, c, n,
		events.Event{Type: events.ClaimReleased, Account: old.ID, After: events.Object(map[string]string{"account": fresh.ID})},
		events.Event{Type: events.AccountReleased, Account: old.ID},
		events.Event{Type: events.SessionRevoked, Account: old.ID},
		events.Event{Type: events.AccountCreated, Account: fresh.ID},
	); err != nil {
		return err
	}
	return t.engine.TakeOn(tx, c, fresh.ID)
}

// unlinkReleased lets go of the subjects by which parents know an account that is
// found by no e-mail any more, and that is in none of their organizations: whom one
// of them invites as a guest again is the account that has the e-mail. Whose gate one
// has closed is known to it as who has left.
func unlinkReleased(tx *store.Tx, account string) error {
	parents, err := people.ParentsOf(tx, account)
	if err != nil {
		return err
	}
	for _, parent := range parents {
		if err := people.Lock(tx, parent, account); err != nil {
			return err
		}
		person, err := people.PersonOf(tx, parent, account)
		if err != nil {
			return err
		}
		if person == nil || person.Gate == identity.GateClosed {
			continue
		}
		if err := people.UnlinkAccount(tx, parent, account); err != nil {
			return err
		}
	}
	return nil
}
