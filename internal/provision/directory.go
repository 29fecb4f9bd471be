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
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
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
	CauseInactive      = "directory_inactive"
	CauseDeleted       = "directory_deleted"
	CauseAdministrator = "administrator"
)

// UserChange is what happened to one directory user. Before is nil for a new
// one, After for a deleted one.
type UserChange struct {
	Before, After *directory.User
	SaysActive    bool // the request itself said active:true; only that opens a gate again
}

// UserCreated stores a new directory user, bound to the account it stands for,
// and settles it. saysActive is as in UserChange. Where the userName is taken
// the transaction ends with taken.
func (e *Engine) UserCreated(tx *store.Tx, c Change, u *directory.User, saysActive bool, taken error) error {
	who, err := askAccount(tx, u)
	if err != nil {
		return err
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	found, err := who.find(tx, snap, u)
	if err != nil {
		return err
	}
	u.Account, u.Unbound = found.account, found.reason
	invited, err := who.open(u)
	if err != nil {
		return err
	}
	if err := directory.InsertUserOr(tx, u, taken); err != nil {
		return err
	}
	created := events.Event{Type: events.DirectoryUserCreated, Target: u.ID}
	if u.Account == "" {
		return c.log(tx, snap, created, found.event(u))
	}
	if err := c.log(tx, snap, created, found.event(u)); err != nil {
		return err
	}
	if found.how != foundCreated {
		if err := takeIn(tx, snap, u, found.how); err != nil {
			return err
		}
	}
	return e.newlyBound(tx, snap, c, UserChange{After: u, SaysActive: saysActive}, found.how, invited)
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
	if u.After.Account != "" {
		return e.bound(tx, snap, c, u, false)
	}
	how, err := bind(tx, snap, c, u.After)
	if err != nil || u.After.Account == "" {
		return err
	}
	invited, err := openFor(tx, u.After)
	if err != nil {
		return err
	}
	return e.newlyBound(tx, snap, c, u, how, invited)
}

// bound takes the change of a user that is bound to its account, newly or not.
func (e *Engine) bound(tx *store.Tx, snap *Snapshot, c Change, u UserChange, newly bool) error {
	if u.Before == nil || u.Before.Email != u.After.Email {
		if err := lockEmail(tx, u.After.Email); err != nil {
			return err
		}
	}
	if err := people.Lock(tx, c.Parent, u.After.Account); err != nil {
		return err
	}
	account := people.AskAccountByID(tx, u.After.Account)
	if !newly && u.describes(snap) {
		if idle, err := idle(tx, snap, u.After, account); err != nil || idle {
			return err
		}
	}
	states, err := load(tx, snap, []string{u.After.Account})
	if err != nil {
		return err
	}
	if len(states) == 0 {
		return identity.Errorf(identity.CodeInternal, "internal", "a directory user is bound to an account its parent does not know")
	}
	s := states[0]
	gate, moved := s.person.Gate, false
	if err := adopt(tx, snap, c, u, s); err != nil {
		return err
	}
	// Who is inactive in a directory that does not own them leaves nothing but its
	// groups: the guards look at what that takes.
	c.leaving = !u.After.Active && s.person.OwnerDirectory == u.After.Directory
	if s.person.OwnerDirectory == u.After.Directory {
		if err := followGate(tx, snap, c, u, s); err != nil {
			return err
		}
		if moved, err = followEmail(tx, snap, c, u, s, account); err != nil {
			return err
		}
	}
	consumed := false
	if (newly || moved) && u.After.Active && s.person.Gate == identity.GateOpen {
		if consumed, err = consumeAll(tx, snap, c, s.person.Account); err != nil {
			return err
		}
	}
	if consumed || moved && snap.Set != nil && snap.Set.UsesAttributes() {
		// Rules look at the e-mail that has just changed.
		if _, err := e.recompute(tx, snap, c, []string{s.person.Account}); err != nil {
			return err
		}
	} else if err := settle(tx, snap, c, states, &Losses{}); err != nil {
		return err
	}
	if gate == s.person.Gate || s.person.Gate != identity.GateOpen {
		return nil
	}
	return gateOpened(tx, snap, c, s.rows)
}

// settleNew settles a new account of a new record: it is in no group yet, and
// everything else about it is at hand.
func settleNew(tx *store.Tx, snap *Snapshot, c Change, u *directory.User) error {
	s := &state{
		person: newcomer(u), facts: mappings.PersonFacts{OwnerActive: u.Active}, raised: true,
		rows: map[string]*people.Membership{}, before: map[string]people.Membership{},
	}
	if !u.Active {
		_, err := closeGate(tx, snap, c, &s.person, CauseInactive, s.rows)
		return err
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

// followGate closes and opens the gate as the owning directory says.
func followGate(tx *store.Tx, snap *Snapshot, c Change, u UserChange, s *state) error {
	switch {
	case !u.After.Active && s.person.Gate == identity.GateOpen:
		s.raised = true
		moved, err := closeGate(tx, snap, c, &s.person, CauseInactive, s.rows)
		if err != nil || !moved {
			return err
		}
		return s.reread(tx)
	case u.After.Active && u.SaysActive && s.person.Gate == identity.GateClosed:
		s.raised = true
		return openGate(tx, snap, c, &s.person, u.After.ID, s.rows)
	}
	return nil
}

// followEmail moves the account to the owner's designated e-mail and reports
// whether it did; a foreign domain or a clash is an event, once per change,
// never a merge.
func followEmail(tx *store.Tx, snap *Snapshot, c Change, change UserChange, s *state, ask func() (*people.Account, error)) (bool, error) {
	u := change.After
	account, err := ask()
	if err != nil {
		return false, err
	}
	addr, err := address.Parse(u.Email)
	if err == nil && addr.Verbatim == account.Email {
		return false, nil
	}
	reason := ""
	switch {
	case err != nil:
		reason = UnboundNoEmail
	case !snap.Domains[addr.Domain].Admits():
		reason = UnboundForeignDomain
	case addr.Folded != account.Folded:
		other, err := whoHas(tx, addr.Folded)
		if err != nil {
			return false, err
		}
		if other != nil {
			reason = UnboundLinked
		}
	}
	if reason != "" {
		if change.Before != nil && change.Before.Email == u.Email {
			return false, nil
		}
		return false, c.log(tx, snap, events.Event{Type: events.AccountEmailConflict, Account: account.ID, Target: u.ID, After: events.Object(map[string]string{"reason": reason})})
	}
	if addr.Folded != account.Folded {
		if err := s.outlive(tx, snap, c, account.Folded); err != nil {
			return false, err
		}
	}
	if err := people.SetEmail(tx, u.Parent, account.ID, addr); err != nil {
		return false, err
	}
	return true, c.log(tx, snap, events.Event{Type: events.AccountEmailChanged, Account: account.ID, Target: u.ID})
}

// How the account of a directory user was found.
const (
	foundRemembered = "remembered"
	foundEmail      = "email"
	foundCreated    = "created"
)

// found is whom a directory user stands for, and how that was found; or why
// nobody.
type found struct{ account, how, reason string }

// event says what was found.
func (f found) event(u *directory.User) events.Event {
	switch {
	case f.reason != "":
		return events.Event{Type: events.DirectoryUserUnbound, Target: u.ID, After: events.Object(map[string]string{"reason": f.reason})}
	case f.how == foundCreated:
		return events.Event{Type: events.AccountCreated, Account: f.account, Target: u.ID}
	default:
		return events.Event{Type: events.AccountBound, Account: f.account, Target: u.ID, After: events.Object(map[string]string{"found": f.how})}
	}
}

// bind finds the account a directory user stands for: the one remembered under
// its externalId, else the one of its designated e-mail, else a new one. Where
// none may be taken the user stays unbound, with the reason.
func bind(tx *store.Tx, snap *Snapshot, c Change, u *directory.User) (how string, err error) {
	// Whoever changes or renames a group settles the accounts of those in it: a
	// member gets one before they look, or after they are done.
	if err := directory.LockMembers(tx, u.Directory, true); err != nil {
		return "", err
	}
	who, err := askAccount(tx, u)
	if err != nil {
		return "", err
	}
	f, err := who.find(tx, snap, u)
	if err != nil {
		return "", err
	}
	if f.reason != "" && u.Unbound == f.reason {
		return "", nil
	}
	u.Account, u.Unbound = f.account, f.reason
	if err := directory.BindUser(tx, u); err != nil {
		return "", err
	}
	if err := c.log(tx, snap, f.event(u)); err != nil || u.Account == "" {
		return "", err
	}
	if f.how == foundCreated {
		return f.how, nil
	}
	return f.how, takeIn(tx, snap, u, f.how)
}

// accountQuestions are what decides whom a directory user stands for, asked
// and not answered yet.
type accountQuestions struct {
	addr       address.Address
	matchable  bool // addr is one that may be matched
	remembered func() (string, error)
	byEmail    func() (*people.Account, error)
	invited    func() ([]*invitations.Invitation, error) // what the e-mail is invited to
}

func askAccount(tx *store.Tx, u *directory.User) (*accountQuestions, error) {
	addr, err := address.Parse(u.Email)
	q := &accountQuestions{addr: addr, matchable: err == nil}
	if q.matchable {
		if err := people.LockEmail(tx, addr.Folded); err != nil {
			return nil, err
		}
		q.byEmail = people.AskAccountByEmail(tx, addr.Folded)
		q.invited = invitations.AskOpenFor(tx, u.Parent, addr.Folded)
	}
	q.remembered = directory.AskRemembered(tx, u.Parent, u.Directory, u.ExternalID)
	return q, nil
}

// find decides whom a directory user stands for. An account that it has to
// make it makes, with its person.
func (q *accountQuestions) find(tx *store.Tx, snap *Snapshot, u *directory.User) (found, error) {
	remembered, err := q.comesBack(tx, u)
	if err != nil {
		return found{}, err
	}
	if remembered != "" {
		if err := people.Lock(tx, u.Parent, remembered); err != nil {
			return found{}, err
		}
		links, err := directory.Links(tx, u.Parent, []string{remembered}, false)
		if err != nil {
			return found{}, err
		}
		if !slices.ContainsFunc(links, func(l directory.Link) bool { return l.Directory == u.Directory }) {
			return found{account: remembered, how: foundRemembered}, nil
		}
	}
	if !q.matchable {
		return found{reason: UnboundNoEmail}, nil
	}
	if !snap.Domains[q.addr.Domain].Admits() {
		return found{reason: UnboundForeignDomain}, nil
	}
	known, err := q.byEmail()
	if err != nil {
		return found{}, err
	}
	if known, err = holdAt(tx, u.Parent, known, q.addr); err != nil {
		return found{}, err
	}
	if known == nil {
		created, err := people.InsertAccount(tx, q.addr)
		if err != nil {
			return found{}, err
		}
		u.Account = created.ID
		return found{account: created.ID, how: foundCreated}, people.InsertPerson(tx, newcomer(u))
	}
	reason, err := refusal(tx, u, known.ID)
	if err != nil || reason != "" {
		return found{reason: reason}, err
	}
	return found{account: known.ID, how: foundEmail}, nil
}

// holdAt holds the person of the account that was found at an address, which the
// caller holds, and returns the account; nil where it has moved to another
// address by the time it is held, or there was none.
func holdAt(tx *store.Tx, parent string, account *people.Account, addr address.Address) (*people.Account, error) {
	if account == nil || !tx.Concurrent() || !tx.Writable() {
		return account, nil
	}
	if err := people.Lock(tx, parent, account.ID); err != nil {
		return nil, err
	}
	return people.AccountByEmail(tx, addr.Folded)
}

// refusal says why an e-mail alone does not bind an existing account: it has
// left, it is or lately was somebody else's record, a guest's, or another
// parent's (spec section 8).
func refusal(tx *store.Tx, u *directory.User, account string) (string, error) {
	managed, err := people.ManagedElsewhere(tx, u.Parent, account, tenants.HiddenSQL)
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
func takeIn(tx *store.Tx, snap *Snapshot, u *directory.User, how string) error {
	if how == foundRemembered {
		if err := directory.Forget(tx, u.Parent, u.Directory, u.Account); err != nil {
			return err
		}
	}
	person, err := people.PersonOf(tx, u.Parent, u.Account)
	if err != nil {
		return err
	}
	if person == nil {
		return people.InsertPerson(tx, newcomer(u))
	}
	if !snap.unowned(person.OwnerDirectory) {
		return nil
	}
	person.OwnerDirectory = u.Directory
	return people.UpdatePerson(tx, *person)
}

// userDeleted closes the gate of a deleted user's account where its directory
// owned it, and remembers the tie for those who come back.
func (e *Engine) userDeleted(tx *store.Tx, snap *Snapshot, c Change, u *directory.User) error {
	if some, err := whoLeaves(tx, snap, c, u); err != nil || !some {
		return err
	}
	if err := people.Lock(tx, c.Parent, u.Account); err != nil {
		return err
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
	owns, err := ownedLast(tx, snap, person, u)
	if err != nil {
		return err
	}
	if owns && person.Gate == identity.GateOpen {
		if _, err := closeGate(tx, snap, c, person, CauseDeleted, nil); err != nil {
			return err
		}
	}
	c.leaving = owns
	_, err = e.recompute(tx, snap, c, []string{u.Account})
	return err
}
