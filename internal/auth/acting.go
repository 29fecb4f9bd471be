package auth

import (
	"strings"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Rights are what an account may do under one parent that knows it and whose
// gate for it is open.
type Rights struct {
	Administers bool            // it edits the parent's settings (spec section 1, parent_admin)
	Orgs        map[string]bool // by the id of each organization it is a member of: whether it administers that

	rev int64 // of the account's access, which every change of these raises
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
	account, rights, err := RightsOf(tx, ref, key.Parent, catalogue)
	if err != nil || len(rights) == 0 {
		return Principal{}, orActing(err)
	}
	who := key
	who.Account, who.Rights = account, rights
	if len(who.Rights) == 1 {
		for who.Parent = range who.Rights { // as with a key of that parent, nothing else can be meant
		}
	}
	return who, nil
}

// RightsOf returns the id of an account that ref names by id or e-mail, and what
// it may under each parent, or under one alone; hidden tenants of standalone
// organizations are among them. No rights are what is said of nobody too.
func RightsOf(tx *store.Tx, ref, parent string, catalogue identity.Catalogue) (string, map[string]Rights, error) {
	account, err := actingAccount(tx, ref)
	if err != nil || account == nil {
		return "", nil, err
	}
	parents := []string{parent}
	if parent == "" {
		if parents, err = people.ParentsOf(tx, account.ID); err != nil {
			return "", nil, err
		}
	}
	out := map[string]Rights{}
	for _, parent := range parents {
		r, ok, err := rightsOf(tx, parent, account.ID, catalogue)
		if err != nil {
			return "", nil, err
		}
		if ok {
			out[parent] = r
		}
	}
	return account.ID, out, nil
}

// Still returns who a key is now that acted before, by itself or for an account
// (its id): ErrToken or ErrActing where it may not act so any more.
func Still(tx *store.Tx, credential, account string, catalogue identity.Catalogue) (Principal, error) {
	c, err := credentials.ByID(tx, credential)
	if err != nil {
		return Principal{}, err
	}
	if c == nil || ended(tx, c) {
		return Principal{}, ErrToken
	}
	who := Principal{Credential: c.ID, Scope: Scope(c.Scope), Parent: c.Parent, Target: c.Target}
	if account == "" {
		return who, nil
	}
	return ActFor(tx, who, account, catalogue)
}

var errRights = identity.Errorf(identity.CodeUnavailable, "rights_changed", "what the account that is acted for may was changed at this moment; send the request again")

// AskSame asks whether what an account may is still what ActFor found, of a
// transaction that writes beside others and may have waited for one of them. What
// the transaction itself has changed is no other: who gives up a right had it.
func AskSame(tx *store.Tx, who Principal) func() error {
	if who.Account == "" {
		return func() error { return nil }
	}
	revs := make(map[string]int64, len(who.Rights))
	for parent, r := range who.Rights {
		revs[parent] = r.rev
	}
	changed := people.AskChangedByOthers(tx, who.Account, revs)
	return func() error {
		other, err := changed()
		if err == nil && other {
			err = errRights
		}
		return err
	}
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
	r = Rights{Administers: granted != nil, Orgs: map[string]bool{}, rev: person.AccessRev}
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
