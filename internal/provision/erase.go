package provision

import (
	"slices"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/claims"
	"usher/internal/store/dialectlog"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/ldapstate"
	"usher/internal/store/merges"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// CauseErased is why the gate of somebody closes who is erased.
const CauseErased = "erased"

// Erased says what erasing a person took away.
type Erased struct {
	Memberships int  // under the parent
	Records     int  // of its directories
	Requests    int  // kept ones that named a record
	Account     bool // the account itself, with its e-mail: no other parent knows it
}

// Erase removes all that a parent knows of an account, and the account where no
// other parent knows it. The log stays whole and names the person by an id that
// stands for nobody. It is refused while a directory holds the person active,
// which would bring them back, and where an organization would be left without
// its primary owner or last administrator.
func (e *Engine) Erase(tx *store.Tx, c Change, who Who) (Erased, error) {
	var out Erased
	account := who.Account
	if err := tenants.Lock(tx, c.Parent); err != nil { // before it is shared
		return out, err
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return out, err
	}
	records, err := holdRecords(tx, c.Parent, who)
	if err != nil {
		return out, err
	}
	for _, u := range records {
		if !u.Active || snap.Gone[u.Directory] {
			continue
		}
		d, err := directory.ByID(tx, u.Directory)
		if err != nil {
			return out, err
		}
		return out, identity.Errorf(identity.CodeConflict, "held_by_directory",
			"directory %s holds the person active, as user %s: deactivate or delete them there first, or they come back", d.Slug, u.ID)
	}
	states, err := load(tx, snap, []string{account})
	if err != nil {
		return out, err
	}
	if len(states) == 0 {
		return out, unknownHere(account)
	}
	if out.Memberships, err = e.leaveAll(tx, snap, c, states[0]); err != nil {
		return out, err
	}
	if out.Records, out.Requests, err = eraseRecords(tx, snap, c, account, records); err != nil {
		return out, err
	}
	// Who comes back has the first access revision again: nothing that was decided
	// of them before may be found by it.
	if err := tenants.Touch(tx, c.Parent); err != nil {
		return out, err
	}
	if err := forget(tx, c.Parent, account); err != nil {
		return out, err
	}
	if out.Account, err = people.DropAccount(tx, account); err != nil {
		return out, err
	}
	return out, c.log(tx, snap, events.Event{Type: events.AccountErased, Account: account, After: events.Object(map[string]any{
		"memberships": out.Memberships, "records": out.Records, "account": out.Account,
	})})
}

// forget deletes what the parent itself knows of somebody: the person, what they
// were invited to, their right to administer, and that they were claimed.
func forget(tx *store.Tx, parent, account string) error {
	known, err := people.AccountByID(tx, account)
	if err != nil {
		return err
	}
	if known != nil {
		if err := invitations.Erase(tx, parent, account, known.Folded); err != nil {
			return err
		}
	}
	if _, err := tenants.DeleteAdministrator(tx, parent, account); err != nil {
		return err
	}
	if err := merges.Forget(tx, parent, account); err != nil {
		return err
	}
	if err := claims.Forget(tx, parent, account); err != nil {
		return err
	}
	return people.Erase(tx, parent, account)
}

// holdRecords takes every lock of somebody, in their order, and returns the
// records of them.
func holdRecords(tx *store.Tx, parent string, who Who) ([]*directory.User, error) {
	account := who.Account
	known, err := people.AccountByID(tx, account)
	if err != nil {
		return nil, err
	}
	person, err := people.PersonOf(tx, parent, account)
	if err != nil {
		return nil, err
	}
	if known == nil || person == nil {
		return nil, unknownHere(account)
	}
	for after := ""; tx.Concurrent(); {
		ds, err := directory.List(tx, parent, after, directoryPage)
		if err != nil {
			return nil, err
		}
		for _, d := range ds { // whoever binds or renames there settles before, or after
			if err := directory.LockMembers(tx, d.ID, true); err != nil {
				return nil, err
			}
			after = d.ID
		}
		if len(ds) < directoryPage {
			break
		}
	}
	for {
		records, err := directory.RecordsOf(tx, parent, account, known.Email)
		if err != nil {
			return nil, err
		}
		if err := lockEmail(tx, known.Email); err != nil {
			return nil, err
		}
		if err := people.Lock(tx, parent, account); err != nil {
			return nil, err
		}
		now, err := people.AccountByID(tx, account)
		switch {
		case err != nil:
			return nil, err
		case now == nil || who.Folded != "" && now.Folded != who.Folded:
			return nil, unknownHere(account)
		case now.Folded == known.Folded:
			return records, nil
		}
		known = now // moved meanwhile: what names the new address is theirs too
	}
}

func unknownHere(account string) error {
	return identity.Errorf(identity.CodeNotFound, "not_found", "the parent knows no account %q", account)
}

// leaveAll closes the gate of somebody and ends every membership, of whatever
// grant, and returns how many those were.
func (e *Engine) leaveAll(tx *store.Tx, snap *Snapshot, c Change, s *state) (int, error) {
	n := 0
	for org, m := range s.rows {
		if m.PrimaryOwner {
			return 0, identity.Errorf(identity.CodeConflict, "primary_owner",
				"the person is the primary owner of organization %s: make somebody else that first", orgSlug(snap, org))
		}
		if m.Present {
			n++
		}
	}
	var moved bool
	var err error
	if s.person.Gate == identity.GateOpen {
		s.raised = true
		moved, err = closeGate(tx, snap, c, &s.person, CauseErased, s.rows)
	} else { // of a leaver who has been given an address that was invited
		moved, err = cancel(tx, snap, c, s.person.Account)
	}
	if err == nil && moved {
		err = s.reread(tx)
	}
	if err != nil {
		return 0, err
	}
	// A result of a login stands for no more than a grant does.
	for _, m := range s.rows {
		m.Grant, m.GrantBy, m.GrantAt, m.Login = identity.GrantNone, "", 0, nil
		m.BaseRole, m.BaseSeat, m.BaseSource = "", "", ""
	}
	s.facts.OwnerActive, s.match = false, nil
	c.leaving = true
	if err := settle(tx, snap, c, []*state{s}, &Losses{}); err != nil {
		return 0, err
	}
	for org, m := range s.rows {
		if m.Present {
			return 0, identity.Errorf(identity.CodeConflict, "last_administrator",
				"the person is the last administrator of organization %s who could log in: make somebody else an administrator first", orgSlug(snap, org))
		}
	}
	return n, nil
}

func orgSlug(snap *Snapshot, id string) string {
	if o := snap.Org(id); o != nil {
		return o.Slug
	}
	return id
}

// eraseRecords deletes the records of somebody, what is remembered of deleted
// ones, and the kept requests that name either.
func eraseRecords(tx *store.Tx, snap *Snapshot, c Change, account string, records []*directory.User) (n, requests int, err error) {
	remembered, err := directory.RememberedUsers(tx, c.Parent, account)
	if err != nil {
		return 0, 0, err
	}
	names := map[string][]string{} // by directory
	for i := range remembered {
		names[remembered[i].Directory] = append(names[remembered[i].Directory], remembered[i].ID)
	}
	for _, u := range records {
		names[u.Directory] = append(names[u.Directory], u.ID)
		in, err := directory.GroupsOfUsers(tx, u.Parent, u.Directory, []string{u.ID}, false)
		if err != nil {
			return 0, 0, err
		}
		groups := make([]string, len(in))
		for i := range in {
			groups[i] = in[i].GroupID
		}
		if err := ldapstate.ForgetUser(tx, u.Parent, u.Directory, u.ID, groups); err != nil {
			return 0, 0, err
		}
		if err := directory.DeleteUser(tx, u); err != nil {
			return 0, 0, err
		}
		if err := c.log(tx, snap, events.Event{Type: events.DirectoryUserDeleted, Account: account, Target: u.ID}); err != nil {
			return 0, 0, err
		}
	}
	if err := directory.ForgetAccount(tx, c.Parent, account); err != nil {
		return 0, 0, err
	}
	for _, d := range sortedKeys(names) {
		found, err := dialectlog.Erase(tx, c.Parent, d, names[d])
		if err != nil {
			return 0, 0, err
		}
		requests += found
	}
	return len(records), requests, nil
}

func sortedKeys(m map[string][]string) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// ChangeEmail moves an account to another e-mail by hand, by the rules that a
// directory's change follows: the domain is the parent's, and nobody has the
// address. Whom a directory owns moves there.
func (e *Engine) ChangeEmail(tx *store.Tx, c Change, who Who, email string) error {
	addr, err := address.Parse(email)
	if err != nil {
		return identity.Errorf(identity.CodeInvalid, "invalid_email", "%q is not an e-mail address that usher matches", email)
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	if err := people.LockEmail(tx, addr.Folded); err != nil {
		return err
	}
	if err := people.Lock(tx, c.Parent, who.Account); err != nil {
		return err
	}
	account, err := who.held(tx)
	if err != nil {
		return err
	}
	known, err := people.AccountByID(tx, account)
	if err != nil {
		return err
	}
	states, err := load(tx, snap, []string{account})
	if err != nil {
		return err
	}
	if known == nil || len(states) == 0 {
		return unknownHere(who.Account)
	}
	if known.Email == addr.Verbatim {
		return nil
	}
	if err := mayMove(tx, snap, states[0].person, known, addr); err != nil {
		return err
	}
	if addr.Folded != known.Folded {
		if err := states[0].outlive(tx, snap, c, known.Folded); err != nil {
			return err
		}
	}
	if err := people.SetEmail(tx, c.Parent, account, addr); err != nil {
		return err
	}
	if err := c.log(tx, snap, events.Event{Type: events.AccountEmailChanged, Account: account}); err != nil {
		return err
	}
	_, err = e.recompute(tx, snap, c, []string{account})
	return err
}

// mayMove refuses an e-mail that an account may not have.
func mayMove(tx *store.Tx, snap *Snapshot, p people.Person, known *people.Account, addr address.Address) error {
	if p.Guest {
		return identity.Errorf(identity.CodeConflict, "guest", "the account is a guest's, who proved this mailbox; invite the other address instead")
	}
	if p.OwnerDirectory != "" {
		links, err := directory.Links(tx, p.Parent, []string{p.Account}, false)
		if err != nil {
			return err
		}
		if i := slices.IndexFunc(links, func(l directory.Link) bool { return l.Directory == p.OwnerDirectory }); i >= 0 {
			return identity.Errorf(identity.CodeConflict, "held_by_directory",
				"directory %s owns the account and says what its e-mail is: change it there", links[i].DirectorySlug)
		}
	}
	if !snap.Domains[addr.Domain].Admits() {
		return identity.Errorf(identity.CodeConflict, "foreign_domain", "domain %q is not verified by the parent of the account", addr.Domain)
	}
	elsewhere, err := people.ManagedElsewhere(tx, p.Parent, p.Account, tenants.HiddenSQL)
	if err != nil {
		return err
	}
	if elsewhere {
		return identity.Errorf(identity.CodeConflict, "managed_elsewhere", "another parent manages the account too")
	}
	if addr.Folded == known.Folded {
		return nil
	}
	other, err := people.AccountByEmail(tx, addr.Folded)
	if err == nil && other != nil {
		err = identity.Errorf(identity.CodeConflict, "email_taken", "%s is another account's e-mail: accounts are never merged by an address", addr.Verbatim)
	}
	return err
}
