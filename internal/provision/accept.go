package provision

import (
	"slices"

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

// redeem finds the invitation of the token that a login brought: an open one of
// this parent, for the very e-mail of the login. A token that the account used
// before is none any more and does no harm, so that a login sent twice has the
// same answer. That of another invitation that has ended refuses strangers and
// guests, whom nothing else lets in; who is one of the parent's own people comes in
// by what they have.
func (who *candidate) redeem(tx *store.Tx, snap *Snapshot, in Login) (Reason, error) {
	inv, err := invitations.ByToken(tx, in.Invitation)
	if err != nil {
		return "", err
	}
	switch {
	case inv == nil, inv.Parent != snap.Parent, inv.Folded != who.addr.Folded, who.account != nil && who.account.Folded != inv.Folded:
		return ReasonInvitationInvalid, nil
	case inv.State == invitations.StateAccepted && who.account != nil && inv.Account == who.account.ID:
		return ReasonAllowed, nil
	case inv.State == invitations.StateOpen && !inv.Expired(tx.Now()):
		who.token = inv
	case who.linked && who.person != nil && !who.person.Guest:
		who.ended = true
	default:
		return ReasonInvitationEnded, nil
	}
	return ReasonAllowed, nil
}

// asGuest finds the account of a guest whose token proves the mailbox: the
// e-mail's, wherever else it is known. Who is one of the parent's own people
// comes in by their domain alone.
func (who *candidate) asGuest(tx *store.Tx, snap *Snapshot, in Login) (Reason, error) {
	account, err := people.AccountByEmail(tx, who.addr.Folded)
	if err != nil {
		return "", err
	}
	if account, err = holdAt(tx, snap.Parent, account, who.addr); err != nil {
		return "", err
	}
	if account == nil {
		who.guest = true
		return ReasonAllowed, nil
	}
	who.account = account
	subject, err := people.SubjectOf(tx, snap.Parent, in.Connection.ID, account.ID)
	if err != nil {
		return "", err
	}
	if subject != "" {
		return ReasonSubjectConflict, nil
	}
	if who.person, err = people.PersonOf(tx, snap.Parent, account.ID); err != nil {
		return "", err
	}
	if who.person != nil && !who.person.Guest {
		return ReasonDomainNotVerified, nil
	}
	who.guest = who.person == nil
	return ReasonAllowed, nil
}

// byLogin is step 7 of spec section 7: the invitations that a login accepts. Of
// a guest that is the one whose token it brought; of people on a domain that
// admits, those of their trusted e-mail which are not managed. The person's facts
// are changed as they say, and the organizations are held. reason says why a
// guest's is not accepted.
func (who *candidate) byLogin(tx *store.Tx, snap *Snapshot, c Change, s *state) (accepted []*invitations.Invitation, reason Reason, err error) {
	open, err := who.open(tx, s)
	if err != nil || len(open) == 0 {
		return nil, ReasonAllowed, err
	}
	open = slices.DeleteFunc(open, func(inv *invitations.Invitation) bool {
		org := snap.Org(inv.Org)
		return org == nil || inv.Expired(tx.Now()) || !s.facts.Guest && governed(org)
	})
	if s.facts.Guest {
		for _, inv := range open {
			if err := guestAllowed(tx, snap, snap.Org(inv.Org), inv.Role); err != nil {
				if identity.AsError(err).Code == identity.CodeConflict {
					return nil, ReasonGuestsNotAllowed, nil
				}
				return nil, "", err
			}
		}
	}
	if len(open) == 0 {
		return nil, ReasonAllowed, nil
	}
	if !tx.Writable() {
		return nil, "", store.ErrReadOnly
	}
	accepted, err = s.accept(tx, snap, c, open, s.facts.Guest)
	if err == nil && len(accepted) == 0 && s.facts.Guest {
		reason = ReasonInvitationEnded // at this moment
	}
	return accepted, reason, err
}

// open returns the open invitations that a login may accept. An account that
// goes by another e-mail than the login takes none that another account of that
// e-mail is meant by.
func (who *candidate) open(tx *store.Tx, s *state) ([]*invitations.Invitation, error) {
	if s.facts.Guest {
		if who.token == nil {
			return nil, nil
		}
		return []*invitations.Invitation{who.token}, nil
	}
	if who.invited == nil {
		return nil, nil
	}
	open, err := who.invited()
	if err != nil || len(open) == 0 || who.account == nil || who.account.Folded == who.addr.Folded {
		return open, err
	}
	other, err := people.AccountByEmail(tx, who.addr.Folded)
	if err != nil || other != nil {
		return nil, err
	}
	return open, nil
}

// otherEmail reports whether the login may accept what another e-mail than the
// account's is invited to: such an invitation raises no revision of the account.
func (who *candidate) otherEmail(s *state) bool {
	return who.invited != nil && !s.facts.Guest && who.account != nil && who.account.Folded != who.addr.Folded
}

// accept holds the organizations of invitations and changes the person's facts
// as those say that are open still, which it returns; found byToken, one counts only
// while it has that token. Who is a member already keeps role and seat that were
// given by hand.
func (s *state) accept(tx *store.Tx, snap *Snapshot, c Change, open []*invitations.Invitation, byToken bool) ([]*invitations.Invitation, error) {
	st := newSettlement(tx, snap, c, []*state{s}, &Losses{})
	orgs := make([]string, len(open))
	for i, inv := range open {
		orgs[i] = inv.Org
	}
	if err := st.holdOrgs(true, orgs...); err != nil {
		return nil, err
	}
	var out []*invitations.Invitation
	for _, inv := range open {
		now, err := invitations.Get(tx, inv.Parent, inv.ID)
		if err != nil {
			return nil, err
		}
		if now == nil || now.State != invitations.StateOpen || byToken && now.TokenHash != inv.TokenHash {
			continue
		}
		out = append(out, now)
		row := s.row(now.Org)
		if !row.Present {
			row.Grant, row.GrantBy, row.GrantAt = identity.GrantInvite, now.ID, tx.Now()
		}
		if !row.Present || row.BaseRole == "" {
			row.BaseRole, row.BaseSource = now.Role, baseInvited
		}
		if !row.Present || row.BaseSeat == "" && row.SeatState != identity.SeatHeld {
			row.BaseSeat = now.Tier
		}
		if now.SeatHeld {
			if s.seats == nil {
				s.seats = map[string]identity.Tier{}
			}
			s.seats[now.Org] = now.Tier
		}
	}
	return out, nil
}

// baseInvited is the source of base values that an invitation named.
const baseInvited = "invite"

// handOver gives a membership the seat that its invitation held, without the
// seat being anybody else's or counted twice meanwhile. Who holds one already
// keeps that.
func (st *settlement) handOver(org *Organization, s *state, row *people.Membership) error {
	tier, given := s.seats[org.ID]
	if !given {
		return nil
	}
	delete(s.seats, org.ID)
	if row.SeatState == identity.SeatHeld {
		return st.freeSeat(org.ID, tier)
	}
	row.SeatTier, row.SeatState, row.WaitSeq = tier, identity.SeatHeld, 0
	return nil
}

// endAccepted stores that the account has come in by invitations, whose
// organizations are held.
func endAccepted(tx *store.Tx, snap *Snapshot, c Change, accepted []*invitations.Invitation, account string) error {
	st := newSettlement(tx, snap, c, nil, &Losses{})
	for _, inv := range accepted {
		if err := st.end(inv, invitations.StateAccepted, "", account); err != nil {
			return err
		}
	}
	return nil
}

// Accept makes whom an invitation is for a member, by its token and the e-mail
// it was sent to, where no login does: the token proves the mailbox. inv is the
// token's. It returns the account.
func (e *Engine) Accept(tx *store.Tx, c Change, inv *invitations.Invitation, addr address.Address) (string, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return "", err
	}
	if addr.Folded != inv.Folded {
		return "", identity.Errorf(identity.CodeConflict, "other_email", "the invitation is for another e-mail address")
	}
	if err := people.LockEmail(tx, addr.Folded); err != nil {
		return "", err
	}
	s, account, err := comer(tx, snap, addr)
	if err != nil {
		return "", err
	}
	now, err := byItsToken(tx, inv)
	if err != nil {
		return "", err
	}
	if now.State != invitations.StateOpen || now.Expired(tx.Now()) {
		return "", ended(now)
	}
	if err := comes(tx, snap, s, account, addr, now); err != nil {
		return "", err
	}
	accepted, err := s.accept(tx, snap, c, []*invitations.Invitation{now}, true)
	if err != nil {
		return "", err
	}
	if len(accepted) == 0 { // it has ended at this moment, or been given another token
		if now, err = byItsToken(tx, inv); err != nil {
			return "", err
		}
		return "", ended(now)
	}
	*inv = *accepted[0]
	if s.person.Account == "" {
		if err := s.create(tx, snap, c, account, addr, inv.ID); err != nil {
			return "", err
		}
	}
	if err := endAccepted(tx, snap, c, []*invitations.Invitation{inv}, s.person.Account); err != nil {
		return "", err
	}
	return s.person.Account, settle(tx, snap, c, []*state{s}, &Losses{})
}

// byItsToken returns an invitation as it is now, which has to have the token still by
// which it was found.
func byItsToken(tx *store.Tx, inv *invitations.Invitation) (*invitations.Invitation, error) {
	now, err := invitations.Get(tx, inv.Parent, inv.ID)
	if err == nil && (now == nil || now.TokenHash != inv.TokenHash) {
		err = identity.Errorf(identity.CodeNotFound, "not_found", "there is no invitation of this token")
	}
	return now, err
}

// comer returns the facts of whoever an e-mail stands for, held, and the account,
// nil where there is none.
func comer(tx *store.Tx, snap *Snapshot, addr address.Address) (*state, *people.Account, error) {
	account, err := people.AccountByEmail(tx, addr.Folded)
	if err != nil {
		return nil, nil, err
	}
	if account, err = holdAt(tx, snap.Parent, account, addr); err != nil {
		return nil, nil, err
	}
	if account != nil {
		states, err := load(tx, snap, []string{account.ID})
		if err != nil || len(states) > 0 {
			return first(states), account, err
		}
	}
	guest := !snap.standalone() && !snap.Domains[addr.Domain].Holds()
	return &state{
		person: people.Person{Parent: snap.Parent, Gate: identity.GateOpen, Guest: guest}, facts: mappings.PersonFacts{Guest: guest},
		rows: map[string]*people.Membership{}, before: map[string]people.Membership{},
	}, account, nil
}

func first(states []*state) *state {
	if len(states) == 0 {
		return nil
	}
	return states[0]
}

// comes refuses whom an invitation may not let in.
func comes(tx *store.Tx, snap *Snapshot, s *state, account *people.Account, addr address.Address, inv *invitations.Invitation) error {
	org := snap.Org(inv.Org)
	known := s.person.Account != ""
	switch {
	case org == nil:
		return identity.Errorf(identity.CodeConflict, "invitation_ended", "the organization of the invitation does not exist any more")
	case s.person.Gate == identity.GateClosed:
		return identity.Errorf(identity.CodeConflict, "gate_closed", "the person has left: an invitation opens no gate")
	case s.facts.Guest:
		return guestAllowed(tx, snap, org, inv.Role)
	case governed(org):
		return identity.Errorf(identity.CodeConflict, "invitation_managed", "the directory and the mappings decide about this person: the invitation counts once the directory binds them")
	case !org.Standalone && !snap.Domains[addr.Domain].Admits():
		return identity.Errorf(identity.CodeConflict, "domain_not_verified", "the domain %s does not let people in now: it is lapsed, or not the parent's any more", addr.Domain)
	case known || account == nil || org.Standalone: // whose people a parent may have as well
		return nil
	}
	elsewhere, err := people.ManagedElsewhere(tx, snap.Parent, account.ID, tenants.HiddenSQL)
	if err == nil && elsewhere {
		err = identity.Errorf(identity.CodeConflict, string(ReasonAccountOfOtherOwner), "the e-mail's account belongs to another parent")
	}
	return err
}

// create makes the person of a newcomer, and the account where there is none.
func (s *state) create(tx *store.Tx, snap *Snapshot, c Change, account *people.Account, addr address.Address, invitation string) error {
	if account == nil {
		var err error
		if account, err = people.InsertAccount(tx, addr); err != nil {
			return err
		}
		if err := c.log(tx, snap, events.Event{Type: events.AccountCreated, Account: account.ID, Target: invitation}); err != nil {
			return err
		}
	}
	s.belongsTo(account.ID)
	return people.InsertPerson(tx, s.person)
}

// belongsTo gives the facts of a newcomer to their account.
func (s *state) belongsTo(account string) {
	s.person.Account, s.raised = account, true
	for org, row := range s.rows {
		row.Account = account
		was := s.before[org]
		was.Account = account
		s.before[org] = was
	}
}

// consume makes an open managed invitation, whose organization is held, the base
// of the membership of an account that the directory has bound. The caller
// settles the account.
func (st *settlement) consume(inv *invitations.Invitation, account string) error {
	if err := st.end(inv, invitations.StateConsumed, "", account); err != nil {
		return err
	}
	rows, err := people.Memberships(st.tx, st.snap.Parent, []string{account})
	if err != nil {
		return err
	}
	row := &people.Membership{Parent: st.snap.Parent, Account: account, Org: inv.Org, SeatState: identity.SeatNone}
	for _, r := range rows {
		if r.Org == inv.Org {
			row = r
		}
	}
	consumed(row, inv)
	return people.PutMembership(st.tx, row)
}

// consumed makes an invitation the base of a membership.
func consumed(row *people.Membership, inv *invitations.Invitation) {
	if !row.Present || row.BaseRole == "" {
		row.BaseRole, row.BaseSource = inv.Role, baseInvited
	}
	if !row.Present || row.BaseSeat == "" && row.SeatState != identity.SeatHeld { // as in accept
		row.BaseSeat = inv.Tier
	}
}

// newlyBound settles a user that was bound just now: what the person is invited to
// is consumed first. invited is what the record's e-mail is.
func (e *Engine) newlyBound(tx *store.Tx, snap *Snapshot, c Change, u UserChange, how string, invited []*invitations.Invitation) error {
	if how == foundCreated && u.Before == nil && len(governedOnly(tx, snap, invited)) == 0 {
		return settleNew(tx, snap, c, u.After)
	}
	return e.bound(tx, snap, c, u, true)
}

// open returns what a user whom the account was found for is invited to, where
// the directory brings anybody to be bound.
func (q *accountQuestions) open(u *directory.User) ([]*invitations.Invitation, error) {
	if q.invited == nil || u.Account == "" || !u.Active {
		return nil, nil
	}
	return q.invited()
}

// openFor is accountQuestions.open for a user that was found before.
func openFor(tx *store.Tx, u *directory.User) ([]*invitations.Invitation, error) {
	addr, err := address.Parse(u.Email)
	if err != nil || !u.Active {
		return nil, nil //nolint:nilerr // what is no address was not invited, and a leaver's invitations are cancelled
	}
	return invitations.OpenFor(tx, u.Parent, addr.Folded)
}

// consumeAll consumes what an account that the directory binds is invited to in
// organizations that are governed, and reports whether there was anything. It is the
// account's own e-mail that counts: a record may name one that is somebody else's.
func consumeAll(tx *store.Tx, snap *Snapshot, c Change, account string) (bool, error) {
	known, err := people.AccountByID(tx, account)
	if err != nil || known == nil {
		return false, err
	}
	open, err := invitations.OpenFor(tx, snap.Parent, known.Folded)
	if err != nil {
		return false, err
	}
	if open = governedOnly(tx, snap, open); len(open) == 0 {
		return false, nil
	}
	st := newSettlement(tx, snap, c, nil, &Losses{})
	orgs := make([]string, len(open))
	for i, inv := range open {
		orgs[i] = inv.Org
	}
	if err := people.Lock(tx, snap.Parent, account); err != nil {
		return false, err
	}
	if err := st.holdOrgs(true, orgs...); err != nil {
		return false, err
	}
	if open, err = invitations.OpenFor(tx, snap.Parent, known.Folded); err != nil {
		return false, err
	}
	for _, inv := range governedOnly(tx, snap, open) {
		if err := st.consume(inv, account); err != nil {
			return false, err
		}
	}
	return true, st.giveOn()
}

// governedOnly returns those invitations that are in time, into organizations
// that are governed.
func governedOnly(tx *store.Tx, snap *Snapshot, open []*invitations.Invitation) []*invitations.Invitation {
	return slices.DeleteFunc(open, func(inv *invitations.Invitation) bool {
		org := snap.Org(inv.Org)
		return org == nil || inv.Expired(tx.Now()) || !governed(org)
	})
}
