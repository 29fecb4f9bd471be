package tenancy

import (
	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// CreatePersonal makes an account that no parent knows, as the application tells
// of a person who has signed up for one. On a domain whose parent restricts that
// it is refused, with a RestrictedError, unless it existed before usher was told
// of it (spec section 4).
func (t *Tenancy) CreatePersonal(tx *store.Tx, c provision.Change, email string, existing bool) (*people.Account, error) {
	addr, err := address.Parse(email)
	if err != nil {
		return nil, identity.Errorf(identity.CodeInvalid, "invalid_email", "%q is not an e-mail address that usher matches", email)
	}
	if !existing {
		if err := mayHavePersonal(tx, addr.Domain); err != nil {
			return nil, err
		}
	}
	if err := people.LockEmail(tx, addr.Folded); err != nil {
		return nil, err
	}
	known, err := people.AccountByEmail(tx, addr.Folded)
	if err != nil {
		return nil, err
	}
	if known != nil {
		return nil, identity.Errorf(identity.CodeConflict, "already_exists", "there is an account with the e-mail %s already", addr.Verbatim)
	}
	a, err := people.InsertAccount(tx, addr)
	if err != nil {
		return nil, err
	}
	return a, events.Append(tx, events.Event{Type: events.AccountCreated, Account: a.ID, Actor: c.Actor, RequestID: c.RequestID})
}

func mayHavePersonal(tx *store.Tx, domain string) error {
	held, err := tenants.CaptureOf(tx, domain)
	if err != nil || held == nil || !held.Restricted {
		return err
	}
	return &RestrictedError{
		Refused: SignupRefused{Parent: held.Parent, Domain: domain, Kind: SignupPersonal},
		Err: identity.Errorf(identity.CodeForbidden, ReasonRestricted,
			"new personal accounts of people with an e-mail on %s are refused by the parent that has the domain; one that was there before it was told of is marked existing", domain),
	}
}
