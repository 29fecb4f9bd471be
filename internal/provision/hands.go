package provision

import (
	"slices"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Sources of base values: a person set them, or handed the ownership of the
// organization on.
const (
	baseByHand     = "hand"
	baseByTransfer = "transfer"
)

// decided is what a person has decided about one membership: the guards count
// what it loses, so that a sweep behind it is seen, and hold none of it. The
// last administrator stays all the same.
type decided struct {
	org    string // id; empty: nothing
	fields []string
}

func (d decided) covers(org, field string) bool {
	return d.org == org && slices.Contains(d.fields, field)
}

// countDecided counts the losses that a person has decided about.
func (st *settlement) countDecided(wishes []wish) error {
	if st.change.hand.org == "" {
		return nil
	}
	var t guard.Tally
	for i := range wishes {
		w := &wishes[i]
		if w.row == nil {
			continue
		}
		losses := guard.Losses(w.row, w.want, st.snap.Catalogue[w.org.Kind])
		i := slices.IndexFunc(losses, func(l people.Hold) bool {
			return st.change.hand.covers(w.org.ID, l.Field) && guard.Find(w.row.Holds, l) == nil
		})
		if i >= 0 {
			t.Loss(w.org.ID, w.s.person.OwnerDirectory, w.row.Account, losses[i].Field == guard.FieldPresence && !w.s.person.Guest, !w.s.counted)
			w.s.counted = true
		}
	}
	if t.Empty() {
		return nil
	}
	return guard.Count(st.tx, st.change.guardCase(st.snap), &t)
}

// Who names an account. Whoever names it by e-mail found the account before it
// was held: it is looked at again then, since people move to other addresses.
type Who struct {
	Account string // id; empty: nobody has the e-mail
	Folded  string // the e-mail as it is compared; empty: it was named by id
}

// held returns the account of somebody who is held, or "" where the e-mail does
// not name it any more.
func (w Who) held(tx *store.Tx) (string, error) {
	if w.Account == "" || w.Folded == "" {
		return w.Account, nil
	}
	a, err := people.AccountByID(tx, w.Account)
	if err != nil || a == nil || a.Folded != w.Folded {
		return "", err
	}
	return w.Account, nil
}

// ByHand names the membership that somebody changes by hand.
type ByHand struct {
	Org string // id
	Who Who
	// As is the account that acts: it gives no role above its own, and takes none
	// from whoever stands above it. Empty: a key acts by itself, whose scope alone
	// counts.
	As string
}

// NewMember is somebody to be added to an organization by hand.
type NewMember struct {
	Org   string // id
	As    string // as in ByHand
	Email address.Address
	// Account is whose the e-mail has to be; empty: whoever has it, or nobody yet.
	Account string
	Role    identity.Role // empty: the one that everybody gets
	Seat    identity.Tier // empty: the organization's default, or the best that is free
	// AnyDomain lets somebody in whose e-mail is on no domain of the parent: in
	// organizations that stand alone.
	AnyDomain bool
}

// MemberChange is what is to become of a membership; nil leaves it as it is.
type MemberChange struct {
	Role *identity.Role
	Seat *identity.Tier
}

// AddMember makes somebody a member by hand and returns the account, which it
// makes where nobody has the e-mail yet. It refuses whom the organization's
// mode does not let in by hand (spec section 5) and, with seat_full, whom no
// seat is free for.
func (e *Engine) AddMember(tx *store.Tx, c Change, in NewMember) (string, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return "", err
	}
	h, err := newHands(snap, in.Org)
	if err != nil {
		return "", err
	}
	if in.Role == "" {
		in.Role = h.kind.DefaultRole
	}
	if err := h.known(&in.Role, given(in.Seat)); err != nil {
		return "", err
	}
	account, err := h.account(tx, c, in)
	if err != nil {
		return "", err
	}
	if err := h.load(tx, account, in.As); err != nil {
		return "", err
	}
	if h.row.Present {
		return "", identity.Errorf(identity.CodeConflict, "already_member", "%s is a member of %s already, as %s; change the membership instead", in.Email.Verbatim, h.org.Slug, h.row.Role)
	}
	if err := h.letsIn(tx, in); err != nil {
		return "", err
	}
	if err := h.gives(in.Role); err != nil {
		return "", err
	}
	if err := h.invited(tx, c, in); err != nil {
		return "", err
	}
	h.row.Grant, h.row.GrantBy, h.row.GrantAt = identity.GrantManual, h.actor(c), tx.Now()
	h.row.BaseRole, h.row.BaseSeat, h.row.BaseSource = in.Role, in.Seat, baseByHand
	if err := h.settle(tx, c); err != nil {
		return "", err
	}
	if h.row.SeatState == identity.SeatWaiting || h.row.WaitSeq != 0 {
		return "", h.seatFull(in.Seat)
	}
	return account, h.became(&in.Role)
}

// ChangeMember changes role or seat of a member by hand. What mappings decide it
// refuses, naming the rules; a seat of a tier that is full with seat_full.
func (e *Engine) ChangeMember(tx *store.Tx, c Change, who ByHand, to MemberChange) error {
	h, err := e.member(tx, c, who)
	if err != nil {
		return err
	}
	if err := h.known(to.Role, to.Seat); err != nil {
		return err
	}
	if to.Role != nil {
		if h.row.PrimaryOwner {
			return h.isPrimaryOwner("has no other role")
		}
		if err := h.roleByHand(tx, *to.Role); err != nil {
			return err
		}
		if err := h.gives(*to.Role); err != nil {
			return err
		}
		h.row.BaseRole, h.row.BaseSource = *to.Role, baseByHand
		c.hand.fields = append(c.hand.fields, guard.FieldRole)
	}
	if to.Seat != nil {
		if err := h.seatByHand(); err != nil {
			return err
		}
		h.row.BaseSeat = *to.Seat
		if h.row.BaseSource == "" {
			h.row.BaseSource = baseByHand
		}
		c.hand.fields = append(c.hand.fields, guard.FieldSeat)
	}
	if err := h.settle(tx, c); err != nil {
		return err
	}
	if err := h.became(to.Role); err != nil {
		return err
	}
	if to.Seat != nil && (h.row.SeatState != identity.SeatHeld || h.row.SeatTier != *to.Seat) {
		return h.seatFull(*to.Seat)
	}
	return nil
}

// RemoveMember removes somebody from an organization by hand, and reports
// whether the next login brings them back.
func (e *Engine) RemoveMember(tx *store.Tx, c Change, who ByHand) (comesBack bool, err error) {
	h, err := e.member(tx, c, who)
	if err != nil {
		return false, err
	}
	if h.row.PrimaryOwner {
		return false, h.isPrimaryOwner("is not removed")
	}
	if h.decidedElsewhere() && h.org.Mode == identity.ModeSCIM {
		if slices.ContainsFunc(h.row.Holds, func(hold people.Hold) bool { return hold.Field == guard.FieldPresence }) {
			return false, h.kept("removed") // the directory holds them no more
		}
		return false, identity.Errorf(identity.CodeConflict, "held_by_directory",
			"members of %s come and go with the directory: take the person out of it, or of the mapped groups, at the identity provider", h.org.Slug)
	}
	h.row.Grant, h.row.GrantBy, h.row.GrantAt, h.row.Login = identity.GrantNone, "", 0, nil
	c.hand.fields = []string{guard.FieldPresence}
	if err := h.settle(tx, c); err != nil {
		return false, err
	}
	if h.row.Present {
		return false, h.kept("removed")
	}
	return h.decidedElsewhere() && h.org.Mode == identity.ModeJIT, nil
}

// given returns a tier, or nil where there is none.
func given(t identity.Tier) *identity.Tier {
	if t == "" {
		return nil
	}
	return &t
}

// hands is one membership in the hands of a person.
type hands struct {
	snap *Snapshot
	org  *Organization
	kind identity.KindCatalogue
	s    *state
	row  *people.Membership
	as   string
	own  *people.Membership // of the account that acts, in the organization; nil: none
}

func newHands(snap *Snapshot, org string) (*hands, error) {
	o := snap.Org(org)
	if o == nil {
		return nil, identity.Errorf(identity.CodeNotFound, "not_found", "the organization does not exist any more")
	}
	return &hands{snap: snap, org: o, kind: snap.Catalogue[o.Kind]}, nil
}

// member takes the membership of somebody who has one.
func (e *Engine) member(tx *store.Tx, c Change, who ByHand) (*hands, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return nil, err
	}
	h, err := newHands(snap, who.Org)
	if err != nil {
		return nil, err
	}
	if err := people.Lock(tx, c.Parent, someOf(who.Who.Account, who.As)...); err != nil {
		return nil, err
	}
	account, err := who.Who.held(tx)
	if err != nil {
		return nil, err
	}
	if err := h.load(tx, account, who.As); err != nil {
		return nil, err
	}
	if h.row == nil || !h.row.Present {
		return nil, identity.Errorf(identity.CodeNotFound, "not_member", "there is no such member of %s", h.org.Slug)
	}
	if as := h.own; h.as != "" && h.kind.Rank(as.Role) > h.kind.Rank(h.row.Role) {
		return nil, identity.Errorf(identity.CodeForbidden, "role_above_own", "a member of %s who is %s stands above whoever is %s", h.org.Slug, h.row.Role, as.Role)
	}
	return h, nil
}

// someOf returns the accounts that are named, once each.
func someOf(accounts ...string) []string {
	accounts = slices.DeleteFunc(accounts, func(a string) bool { return a == "" })
	slices.Sort(accounts)
	return slices.Compact(accounts)
}

// load reads the membership, and that of the account that acts, whose persons
// the caller holds.
func (h *hands) load(tx *store.Tx, account, as string) error {
	states, err := load(tx, h.snap, []string{account})
	if err != nil {
		return err
	}
	if len(states) == 0 {
		return nil
	}
	h.s, h.as = states[0], as
	h.row = h.s.row(h.org.ID)
	if as == "" {
		return nil
	}
	rows, err := people.Memberships(tx, h.snap.Parent, []string{as})
	if err != nil {
		return err
	}
	i := slices.IndexFunc(rows, func(m *people.Membership) bool { return m.Org == h.org.ID && m.Present })
	if i < 0 {
		return identity.Errorf(identity.CodeForbidden, "not_member", "the account that acts is no member of %s", h.org.Slug)
	}
	h.own = rows[i]
	return nil
}

// account finds, or makes, the account of a new member and makes it one of the
// parent's people. It holds the e-mail and the persons.
func (h *hands) account(tx *store.Tx, c Change, in NewMember) (string, error) {
	if err := people.LockEmail(tx, in.Email.Folded); err != nil {
		return "", err
	}
	account, err := people.AccountByEmail(tx, in.Email.Folded)
	if err != nil {
		return "", err
	}
	id := ""
	if account != nil {
		id = account.ID
	}
	if held := someOf(id, in.As); len(held) > 0 {
		if err := people.Lock(tx, c.Parent, held...); err != nil {
			return "", err
		}
		// It may have moved to another address before it was held.
		if account, err = people.AccountByEmail(tx, in.Email.Folded); err != nil {
			return "", err
		}
	}
	if in.Account != "" && (account == nil || account.ID != in.Account) {
		return "", identity.Errorf(identity.CodeNotFound, "not_found", "there is no account %q", in.Account)
	}
	var person *people.Person
	if account != nil {
		if person, err = people.PersonOf(tx, c.Parent, account.ID); err != nil || person != nil {
			return account.ID, err
		}
	}
	if err := h.admits(in); err != nil {
		return "", err
	}
	if account == nil {
		if account, err = people.InsertAccount(tx, in.Email); err != nil {
			return "", err
		}
		if err := c.log(tx, h.snap, events.Event{Type: events.AccountCreated, Account: account.ID}); err != nil {
			return "", err
		}
	} else if elsewhere, err := people.ManagedElsewhere(tx, c.Parent, account.ID, tenants.HiddenSQL); err != nil {
		return "", err
	} else if elsewhere {
		return "", identity.Errorf(identity.CodeConflict, "account_managed_elsewhere", "the account of %s belongs to another parent", in.Email.Verbatim)
	}
	return account.ID, people.InsertPerson(tx, people.Person{Parent: c.Parent, Account: account.ID, Gate: identity.GateOpen})
}

// invited ends the open invitation of whoever is added into the organization, and
// has the membership take over the seat that it holds: one person holds one seat,
// and whoever is removed again does not come back by it.
func (h *hands) invited(tx *store.Tx, c Change, in NewMember) error {
	open, err := invitations.OpenFor(tx, h.snap.Parent, in.Email.Folded)
	if err != nil || !slices.ContainsFunc(open, func(i *invitations.Invitation) bool { return i.Org == h.org.ID }) {
		return err
	}
	st := newSettlement(tx, h.snap, c, []*state{h.s}, &Losses{})
	if err := st.holdOrgs(true, h.org.ID); err != nil {
		return err
	}
	if open, err = invitations.OpenFor(tx, h.snap.Parent, in.Email.Folded); err != nil {
		return err
	}
	for _, inv := range open {
		if inv.Org != h.org.ID {
			continue
		}
		if inv.SeatHeld {
			h.s.seats = map[string]identity.Tier{inv.Org: inv.Tier}
		}
		if err := endAccepted(tx, h.snap, c, []*invitations.Invitation{inv}, h.s.person.Account); err != nil {
			return err
		}
	}
	return nil
}

// actor is by whom a grant is given.
func (h *hands) actor(c Change) string {
	if h.as != "" {
		return h.as
	}
	return c.Actor.ID
}

// settle takes the person through the stages. row is what is stored then.
func (h *hands) settle(tx *store.Tx, c Change) error {
	c.hand.org = h.org.ID
	if err := settle(tx, h.snap, c, []*state{h.s}, &Losses{}); err != nil {
		return err
	}
	h.row = h.s.row(h.org.ID)
	return nil
}
