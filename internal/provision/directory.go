package provision

import (
	"encoding/json"
	"errors"
	"slices"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/mappings"
)

// rememberFor is how long a deleted user's tie to its account is kept (spec
// section 8).
const rememberFor = 30 * 24 * time.Hour

// Why a directory user is bound to no account.
const (
	UnboundNoEmail       = "no_email"       // the designated e-mail is missing or not matchable
	UnboundForeignDomain = "foreign_domain" // its domain is not held by the parent
	UnboundLinked        = "account_linked" // the e-mail's account is, or lately was, another directory user's
	UnboundGateClosed    = "gate_closed"    // the e-mail's account has left
	UnboundGuest         = "guest"          // the e-mail's account is a guest here
	UnboundManaged       = "managed_elsewhere"
)

// Causes of a closed gate.
const (
	CauseInactive = "directory_inactive"
	CauseDeleted  = "directory_deleted"
)

// UserChange is what happened to one directory user. Before is nil for a new
// one, After for a deleted one.
type UserChange struct {
	Before, After *directory.User
	SaysActive    bool // the request itself said active:true; only that opens a gate again
}

// UserChanged takes a directory user's change to its account, gate and
// memberships. The caller has written, or deleted, the record itself.
func (e *Engine) UserChanged(tx *store.Tx, c Change, u UserChange) error {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	if u.After == nil {
		return e.userDeleted(tx, snap, c, u.Before)
	}
	how := ""
	if u.After.Account == "" {
		if how, err = bind(tx, snap, c, u.After); err != nil || u.After.Account == "" {
			return err
		}
	}
	if how == foundCreated && u.Before == nil {
		return settleNew(tx, snap, c, u.After)
	}
	person, err := people.PersonOf(tx, c.Parent, u.After.Account)
	if err != nil {
		return err
	}
	if person == nil {
		return identity.Errorf(identity.CodeInternal, "internal", "a directory user is bound to an account its parent does not know")
	}
	gate := person.Gate
	if person.OwnerDirectory == u.After.Directory {
		if err := followOwner(tx, snap, c, u, person); err != nil {
			return err
		}
	}
	if _, err = e.recompute(tx, snap, c, []string{person.Account}); err != nil {
		return err
	}
	if gate == person.Gate || person.Gate != identity.GateOpen {
		return nil
	}
	// Whoever administers anything by a membership that stood all along is a
	// usable administrator again.
	st := newSettlement(tx, snap, c, &Losses{})
	for i := range snap.Orgs {
		st.gained[snap.Orgs[i].ID] = true
	}
	return st.releaseHeld(nil)
}

// settleNew settles a new account of a new record: it is in no group yet, and
// everything else about it is at hand.
func settleNew(tx *store.Tx, snap *Snapshot, c Change, u *directory.User) error {
	s := &state{
		person: newcomer(u), facts: mappings.PersonFacts{OwnerActive: u.Active},
		rows: map[string]*people.Membership{}, before: map[string]people.Membership{},
	}
	if !u.Active {
		return closeGate(tx, snap, c, &s.person, CauseInactive)
	}
	if snap.Set != nil && snap.Set.UsesAttributes() {
		p := mappings.Person{Email: u.Email}
		if err := json.Unmarshal(u.Doc, &p.Attributes); err != nil {
			return err
		}
		s.match = snap.Set.Match(p)
	}
	return settle(tx, snap, c, []*state{s}, &Losses{})
}

// newcomer is what a parent knows of somebody a directory has just brought.
func newcomer(u *directory.User) people.Person {
	return people.Person{Parent: u.Parent, Account: u.Account, Gate: identity.GateOpen, OwnerDirectory: u.Directory}
}

// followOwner moves gate and e-mail as the owning directory says.
func followOwner(tx *store.Tx, snap *Snapshot, c Change, u UserChange, person *people.Person) error {
	switch {
	case !u.After.Active && person.Gate == identity.GateOpen:
		if err := closeGate(tx, snap, c, person, CauseInactive); err != nil {
			return err
		}
	case u.After.Active && u.SaysActive && person.Gate == identity.GateClosed:
		person.Gate, person.GateCause = identity.GateOpen, ""
		if err := people.UpdatePerson(tx, *person); err != nil {
			return err
		}
		if err := c.log(tx, snap, events.Event{Type: events.GateOpened, Account: person.Account, Target: u.After.ID}); err != nil {
			return err
		}
	}
	return followEmail(tx, snap, c, u, person)
}

// closeGate lets nobody log in as the person any more and revokes sessions.
func closeGate(tx *store.Tx, snap *Snapshot, c Change, person *people.Person, cause string) error {
	person.Gate, person.GateCause = identity.GateClosed, cause
	if err := people.UpdatePerson(tx, *person); err != nil {
		return err
	}
	if err := c.log(tx, snap, events.Event{Type: events.GateClosed, Account: person.Account, After: events.Object(map[string]string{"cause": cause})}); err != nil {
		return err
	}
	return c.log(tx, snap, events.Event{Type: events.SessionRevoked, Account: person.Account})
}

// followEmail moves the account to the owner's designated e-mail; a foreign
// domain or a clash is an event, once per change, never a merge.
func followEmail(tx *store.Tx, snap *Snapshot, c Change, change UserChange, person *people.Person) error {
	u := change.After
	account, err := people.AccountByID(tx, person.Account)
	if err != nil {
		return err
	}
	addr, err := address.Parse(u.Email)
	if err == nil && addr.Verbatim == account.Email {
		return nil
	}
	reason := ""
	switch {
	case err != nil:
		reason = UnboundNoEmail
	case !snap.Domains[addr.Domain].Admits():
		reason = UnboundForeignDomain
	case addr.Folded != account.Folded:
		other, err := people.AccountByEmail(tx, addr.Folded)
		if err != nil {
			return err
		}
		if other != nil {
			reason = UnboundLinked
		}
	}
	if reason != "" {
		if change.Before != nil && change.Before.Email == u.Email {
			return nil
		}
		return c.log(tx, snap, events.Event{Type: events.AccountEmailConflict, Account: person.Account, Target: u.ID, After: events.Object(map[string]string{"reason": reason})})
	}
	if err := people.SetEmail(tx, person.Account, addr); err != nil {
		return err
	}
	return c.log(tx, snap, events.Event{Type: events.AccountEmailChanged, Account: person.Account, Target: u.ID})
}

// How the account of a directory user was found.
const (
	foundRemembered = "remembered"
	foundEmail      = "email"
	foundCreated    = "created"
)

// bind finds the account a directory user stands for: the one remembered under
// its externalId, else the one of its designated e-mail, else a new one. Where
// none may be taken the user stays unbound, with the reason.
func bind(tx *store.Tx, snap *Snapshot, c Change, u *directory.User) (how string, err error) {
	account, how, reason, err := findAccount(tx, snap, u)
	if err != nil {
		return "", err
	}
	if reason != "" {
		if u.Unbound == reason {
			return "", nil
		}
		u.Unbound = reason
		if err := directory.BindUser(tx, u); err != nil {
			return "", err
		}
		return "", c.log(tx, snap, events.Event{Type: events.DirectoryUserUnbound, Target: u.ID, After: events.Object(map[string]string{"reason": reason})})
	}
	u.Account, u.Unbound = account, ""
	if err := directory.BindUser(tx, u); err != nil {
		return "", err
	}
	bound := c.stamp(snap, events.Event{Type: events.AccountBound, Account: account, Target: u.ID, After: events.Object(map[string]string{"found": how})})
	switch how {
	case foundCreated:
		if err := people.InsertPerson(tx, newcomer(u)); err != nil {
			return "", err
		}
		return how, events.Append(tx, c.stamp(snap, events.Event{Type: events.AccountCreated, Account: account, Target: u.ID}), bound)
	case foundRemembered:
		if err := directory.Forget(tx, u.Parent, u.Directory, account); err != nil {
			return "", err
		}
	}
	if err := takeIn(tx, u); err != nil {
		return "", err
	}
	return how, events.Append(tx, bound)
}

// findAccount decides whom a directory user stands for and how that was found:
// "remembered", "email" or "created"; or why nobody.
func findAccount(tx *store.Tx, snap *Snapshot, u *directory.User) (account, how, reason string, err error) {
	remembered, err := directory.Remembered(tx, u.Parent, u.Directory, u.ExternalID)
	if err != nil {
		return "", "", "", err
	}
	if remembered != "" {
		links, err := directory.Links(tx, u.Parent, []string{remembered}, false)
		if err != nil {
			return "", "", "", err
		}
		if !slices.ContainsFunc(links, func(l directory.Link) bool { return l.Directory == u.Directory }) {
			return remembered, foundRemembered, "", nil
		}
	}
	addr, err := address.Parse(u.Email)
	if err != nil {
		return "", "", UnboundNoEmail, nil
	}
	if !snap.Domains[addr.Domain].Admits() {
		return "", "", UnboundForeignDomain, nil
	}
	found, err := people.AccountByEmail(tx, addr.Folded)
	if err != nil {
		return "", "", "", err
	}
	if found == nil {
		created, err := people.InsertAccount(tx, addr)
		if err != nil {
			return "", "", "", err
		}
		return created.ID, foundCreated, "", nil
	}
	reason, err = refusal(tx, u, found.ID)
	return found.ID, foundEmail, reason, err
}

// refusal says why an e-mail alone does not bind an existing account: it has
// left, it is or lately was somebody else's record, a guest's, or another
// parent's (spec section 8).
func refusal(tx *store.Tx, u *directory.User, account string) (string, error) {
	managed, err := people.ManagedElsewhere(tx, u.Parent, account)
	if err != nil {
		return "", err
	}
	if managed {
		return UnboundManaged, nil
	}
	person, err := people.PersonOf(tx, u.Parent, account)
	if err != nil || person == nil {
		return "", err
	}
	if person.Guest {
		return UnboundGuest, nil
	}
	if person.Gate == identity.GateClosed {
		return UnboundGateClosed, nil
	}
	links, err := directory.Links(tx, u.Parent, []string{account}, false)
	if err != nil {
		return "", err
	}
	if len(links) > 0 {
		return UnboundLinked, nil
	}
	remembered, err := directory.RememberedAccount(tx, u.Parent, account)
	if err != nil || remembered {
		return UnboundLinked, err
	}
	return "", nil
}

// takeIn makes an account that exists one of the parent's people, owned by the
// directory where no other owns it.
func takeIn(tx *store.Tx, u *directory.User) error {
	person, err := people.PersonOf(tx, u.Parent, u.Account)
	if err != nil {
		return err
	}
	if person == nil {
		return people.InsertPerson(tx, newcomer(u))
	}
	if person.OwnerDirectory != "" {
		return nil
	}
	person.OwnerDirectory = u.Directory
	return people.UpdatePerson(tx, *person)
}

// userDeleted closes the gate of a deleted user's account where its directory
// owned it, and remembers the tie for those who come back.
func (e *Engine) userDeleted(tx *store.Tx, snap *Snapshot, c Change, u *directory.User) error {
	if u.Account == "" {
		return nil
	}
	if err := directory.Remember(tx, u, tx.Now()+rememberFor.Microseconds()); err != nil {
		return err
	}
	person, err := people.PersonOf(tx, c.Parent, u.Account)
	if err != nil {
		return err
	}
	if person == nil {
		return errors.New("a deleted directory user was bound to an account its parent does not know")
	}
	if person.OwnerDirectory == u.Directory && person.Gate == identity.GateOpen {
		if err := closeGate(tx, snap, c, person, CauseDeleted); err != nil {
			return err
		}
	}
	_, err = e.recompute(tx, snap, c, []string{u.Account})
	return err
}

// MembersChanged settles the users of a directory whose membership of any of
// groups changed, or whose group changed its name. Groups that no rule looks at
// change nobody, and then nobody is read.
func (e *Engine) MembersChanged(tx *store.Tx, c Change, d *directory.Directory, groups []*directory.Group, users []string) error {
	if len(users) == 0 {
		return nil
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	if snap.Set == nil || !slices.ContainsFunc(groups, func(g *directory.Group) bool {
		return snap.Set.Concerns(mappings.Group{Name: g.DisplayName, ExternalID: g.ExternalID, Directory: d.Slug})
	}) {
		return nil
	}
	for part := range slices.Chunk(users, batch) {
		accounts, err := directory.AccountsOfUsers(tx, c.Parent, d.ID, part)
		if err != nil {
			return err
		}
		if _, err := e.recompute(tx, snap, c, accounts); err != nil {
			return err
		}
	}
	return nil
}

// BindWaiting binds users of a directory that are unbound, behind the id
// after, as far as they may be by now, settles them, and returns how many were
// bound and the last id seen; an empty id when there is nobody more.
func (e *Engine) BindWaiting(tx *store.Tx, c Change, d *directory.Directory, after string, limit int) (bound int, last string, err error) {
	waiting, err := directory.UnboundUsers(tx, c.Parent, d.ID, after, limit)
	if err != nil {
		return 0, "", err
	}
	for _, u := range waiting {
		if u.Email, err = d.DesignatedEmail(u.Doc); err != nil {
			return bound, "", err
		}
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
