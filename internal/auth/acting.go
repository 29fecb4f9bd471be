package auth

import (
	"strings"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Rights are what an account may do under one parent that knows it and whose
// gate for it is open.
type Rights struct {
	Administers bool            // it edits the parent's settings (spec section 1, parent_admin)
	Orgs        map[string]bool // by the id of each organization it is a member of: whether it administers that
}

// ErrActing says that a key may not act for whom it names: the same answer for
// an account that does not exist, one that no parent of the key's knows, and one
// whose gate is closed.
var ErrActing = identity.Errorf(identity.CodeForbidden, "cannot_act_for", "this key may not act for this account: no account of this id or e-mail has access here")

// ActFor returns the principal that a key is while it acts for an account, named
// by id or e-mail: what it may is what both the key and the account may (spec
// section 7). ErrActing where it may not act for it.
func ActFor(tx *store.Tx, key Principal, ref string, catalogue identity.Catalogue) (Principal, error) {
	switch key.Scope {
	case ScopeOperator, ScopeReadOnly, ScopeParent, ScopeOrg:
	default:
		return Principal{}, ErrActing
	}
	account, err := actingAccount(tx, ref)
	if err != nil || account == nil {
		return Principal{}, orActing(err)
	}
	parents := []string{key.Parent}
	if key.Parent == "" {
		if parents, err = people.ParentsOf(tx, account.ID); err != nil {
			return Principal{}, err
		}
	}
	who := key
	who.Account, who.Rights = account.ID, map[string]Rights{}
	for _, parent := range parents {
		r, ok, err := rightsOf(tx, parent, account.ID, catalogue)
		if err != nil {
			return Principal{}, err
		}
		if ok {
			who.Rights[parent] = r
		}
	}
	if len(who.Rights) == 0 {
		return Principal{}, ErrActing
	}
	if len(who.Rights) == 1 {
		for who.Parent = range who.Rights { // as with a key of that parent, nothing else can be meant
		}
	}
	return who, nil
}

func orActing(err error) error {
	if err != nil {
		return err
	}
	return ErrActing
}

// actingAccount returns the account of an id or e-mail, or nil.
func actingAccount(tx *store.Tx, ref string) (*people.Account, error) {
	if !strings.Contains(ref, "@") {
		return people.AccountByID(tx, ref)
	}
	a, err := address.Parse(ref)
	if err != nil {
		return nil, nil //nolint:nilerr,nilnil // what is no e-mail is nobody's
	}
	return people.AccountByEmail(tx, a.Folded)
}

// rightsOf reads what an account may under a parent; ok is false where its gate
// is not open there.
func rightsOf(tx *store.Tx, parent, account string, catalogue identity.Catalogue) (r Rights, ok bool, err error) {
	person, err := people.PersonOf(tx, parent, account)
	if err != nil || person == nil || person.Gate != identity.GateOpen {
		return r, false, err
	}
	granted, err := tenants.AdministratorOf(tx, parent, account)
	if err != nil {
		return r, false, err
	}
	r = Rights{Administers: granted != nil, Orgs: map[string]bool{}}
	rows, err := people.Memberships(tx, parent, []string{account})
	if err != nil {
		return r, false, err
	}
	for _, m := range rows {
		if !m.Present {
			continue
		}
		o, err := tenants.OrganizationByID(tx, m.Org)
		if err != nil || o == nil {
			return r, false, err
		}
		r.Orgs[o.ID] = m.SeatState != identity.SeatWaiting && catalogue[o.Kind].Administers(m.Role)
		r.Administers = r.Administers || o.Kind == identity.KindEnterprise && m.Role == identity.RolePrimaryOwner
	}
	return r, true, nil
}

// acts reports whether the key acts for nobody, or for an account that
// administers a parent.
func (p Principal) acts(parent string) bool { return p.Account == "" || p.Rights[parent].Administers }

// actsIn is acts for one organization of the parent, for whoever administers
// that.
func (p Principal) actsIn(parent, org string) bool {
	return p.acts(parent) || p.Rights[parent].Orgs[org]
}

// isIn reports whether the key acts for nobody, or for a member of an
// organization or one who administers its parent.
func (p Principal) isIn(parent, org string) bool {
	_, member := p.Rights[parent].Orgs[org]
	return p.acts(parent) || member
}
