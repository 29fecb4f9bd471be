package provision

import (
	"slices"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Why an invitation was revoked.
const (
	RevokedByHand      = "by_hand"
	RevokedLeft        = "left"               // the invited person's gate closed
	RevokedInviterLeft = "inviter_left"       // the inviter's gate closed
	RevokedLostRight   = "inviter_lost_right" // the inviter may not invite to the role any more
	RevokedMoved       = "email_changed"      // the invited person goes by another e-mail
)

// Invite is whom somebody invites to what.
type Invite struct {
	Org       string // id
	Address   address.Address
	Role      identity.Role // one of the catalogue; empty: the role that everybody gets
	Tier      identity.Tier // empty: the organization's default, or the best with a free seat
	Inviter   string        // the account that invites; empty: a key by itself
	OfParent  bool          // as one who administers the parent: no role in the organization bounds it
	TokenHash string
	ExpiresAt int64
	PerHour   int // how many an organization may send in an hour
}

// MayInvite reports whether a member with a role of a kind of organization may
// invite to another role: those who administer may, to a role at most theirs.
func MayInvite(k identity.KindCatalogue, has, to identity.Role) bool {
	if !k.Administers(has) {
		return false
	}
	if has == identity.RolePrimaryOwner || has == to {
		return true
	}
	i := k.Rank(has)
	return i < len(k.Roles) && slices.Contains(k.Roles[i].Includes, to)
}

// governed reports whether mappings and directory alone decide about on-domain
// people of an organization: their invitations are managed (spec section 5).
func governed(o *Organization) bool {
	return !o.Standalone && (o.Mode == identity.ModeSCIM || o.Mode == identity.ModeJIT && o.Mappings)
}

// Invite makes an open invitation with a seat of a limited tier, or says why
// there can be none. A managed one holds no seat, and is consumed at once where
// the directory has bound the person already.
func (e *Engine) Invite(tx *store.Tx, c Change, in Invite) (*invitations.Invitation, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return nil, err
	}
	org := snap.Org(in.Org)
	if org == nil {
		return nil, identity.Errorf(identity.CodeNotFound, "not_found", "the organization does not exist any more")
	}
	if in.Role == "" {
		in.Role = snap.Catalogue[org.Kind].DefaultRole
	}
	person, err := invitable(tx, snap, org, in)
	if err != nil {
		return nil, err
	}
	st := newSettlement(tx, snap, c, nil, &Losses{})
	bound := person != nil && person.OwnerDirectory != "" && !person.Guest && governed(org)
	if err := st.holdOrgs(bound, org.ID); err != nil {
		return nil, err
	}
	if _, err := st.expireIn(org.ID); err != nil {
		return nil, err
	}
	inv := &invitations.Invitation{
		Parent: snap.Parent, ID: store.NewID(), Org: org.ID, Email: in.Address.Verbatim, Folded: in.Address.Folded, Domain: in.Address.Domain,
		Role: in.Role, Tier: in.Tier, Inviter: in.Inviter, Actor: c.Actor, TokenHash: in.TokenHash, ExpiresAt: in.ExpiresAt,
	}
	if err := st.admissible(org, inv, person, bound); err != nil {
		return nil, err
	}
	if err := send(tx, snap.Parent, org, in.PerHour); err != nil {
		return nil, err
	}
	if inv.Managed = !inv.Guest && governed(org); !inv.Managed {
		if inv.Tier, err = st.reserve(org, in.Tier); err != nil {
			return nil, err
		}
		inv.SeatHeld = inv.Tier != ""
	}
	if err := invitations.Insert(tx, inv, invited(in.Address)); err != nil {
		return nil, err
	}
	if err := c.log(tx, snap, invitationCreated(inv)); err != nil {
		return nil, err
	}
	if person == nil {
		return inv, nil
	}
	// What was decided about their logins was decided without the invitation.
	if err := people.RaiseAccess(tx, snap.Parent, person.Account); err != nil {
		return nil, err
	}
	if !inv.Managed || !bound {
		return inv, nil
	}
	if err := st.consume(inv, person.Account); err != nil {
		return nil, err
	}
	_, err = e.recompute(tx, snap, c, []string{person.Account})
	return inv, err
}

func invited(a address.Address) error {
	return identity.Errorf(identity.CodeConflict, "already_invited", "%s has an open invitation into this organization: send it again, or revoke it first", a.Verbatim)
}

// invitable returns the person of the invited e-mail, held and so is the
// inviter; nil: the parent knows none. It refuses inviters without the right and
// people who cannot be invited.
func invitable(tx *store.Tx, snap *Snapshot, org *Organization, in Invite) (*people.Person, error) {
	if err := people.LockEmail(tx, in.Address.Folded); err != nil {
		return nil, err
	}
	account, err := people.AccountByEmail(tx, in.Address.Folded)
	if err != nil {
		return nil, err
	}
	held := []string{in.Inviter}
	if account != nil {
		held = append(held, account.ID)
	}
	if err := people.Lock(tx, snap.Parent, held...); err != nil {
		return nil, err
	}
	if err := inviterMay(tx, snap, org, in); err != nil {
		return nil, err
	}
	if account, err = people.AccountByEmail(tx, in.Address.Folded); err != nil || account == nil {
		return nil, err
	}
	person, err := people.PersonOf(tx, snap.Parent, account.ID)
	if err != nil || person == nil {
		return nil, err
	}
	if person.Gate == identity.GateClosed {
		return nil, identity.Errorf(identity.CodeConflict, "gate_closed", "%s has left: an invitation opens no gate; let the directory or an administrator open it first", in.Address.Verbatim)
	}
	member, err := people.ListOf(tx, snap.Parent, org.ID, []string{account.ID})
	switch {
	case err != nil || len(member) == 0:
	case person.Guest:
		err = identity.Errorf(identity.CodeConflict, "already_member", "%s is a member of this organization, as a guest: one who is to come in by another login is removed first, and invited again", in.Address.Verbatim)
	default:
		err = identity.Errorf(identity.CodeConflict, "already_member", "%s is a member of this organization", in.Address.Verbatim)
	}
	return person, err
}

// inviterMay refuses an account that may not invite to the role.
func inviterMay(tx *store.Tx, snap *Snapshot, org *Organization, in Invite) error {
	if in.Inviter == "" || in.OfParent {
		return nil
	}
	rows, err := people.ListOf(tx, snap.Parent, org.ID, []string{in.Inviter})
	if err != nil {
		return err
	}
	for _, l := range rows {
		if l.State(l.Gate) == identity.MembershipActive && MayInvite(snap.Catalogue[org.Kind], l.Role, in.Role) {
			return nil
		}
	}
	return identity.Errorf(identity.CodeForbidden, "role_not_yours", "the account may not invite to role %s: it takes a member who administers the organization, with that role or one that includes it", in.Role)
}

// admissible says whether the invited person is a guest, and refuses who is none
// of the organization's to invite. Of bound the invitation is consumed at once.
func (st *settlement) admissible(org *Organization, inv *invitations.Invitation, person *people.Person, bound bool) error {
	domain := st.snap.Domains[inv.Domain]
	if inv.Guest = !org.Standalone && !domain.Holds(); person != nil {
		inv.Guest = person.Guest
	}
	switch {
	case inv.Guest:
		if err := guestAllowed(st.tx, st.snap, org, inv.Role); err != nil {
			return err
		}
	case domain.Holds() && !domain.Admits():
		return identity.Errorf(identity.CodeConflict, "domain_lapsed", "the domain %s is lapsed: nobody on it is let in anew until its record is back", inv.Domain)
	case !org.Standalone && !domain.Holds() && !bound: // one of the parent's own people, who come in by their domain alone
		return identity.Errorf(identity.CodeConflict, "domain_not_verified", "%s is one of the parent's own people and no guest, and the parent does not hold their domain %s: verify it first", inv.Email, inv.Domain)
	}
	open, err := invitations.OpenFor(st.tx, inv.Parent, inv.Folded)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(open, func(o *invitations.Invitation) bool { return o.Org == org.ID }) {
		return invited(address.Address{Verbatim: inv.Email})
	}
	return nil
}

// guestAllowed refuses guests who come in as an organization says.
func guestAllowed(tx *store.Tx, snap *Snapshot, org *Organization, role identity.Role) error {
	g, err := tenants.GuestsOf(tx, snap.Parent, org.ID)
	switch {
	case err != nil:
		return err
	case !g.Allowed:
		return identity.Errorf(identity.CodeConflict, "guests_off", "organization %q takes no guests, and the e-mail is on no domain of its parent; allow guests, or verify the domain", org.Slug)
	}
	return guestRole(g, snap, org, role)
}

// guestRole refuses guests a role as an organization says.
func guestRole(g tenants.Guests, snap *Snapshot, org *Organization, role identity.Role) error {
	if g.Administer || !snap.Catalogue[org.Kind].Administers(role) {
		return nil
	}
	return identity.Errorf(identity.CodeConflict, "guest_administrator", "role %s administers, and organization %q gives no such role to guests; choose another role, or allow it (guest_administrators)", role, org.Slug)
}

// sendWindow is what the limit of invitations is about.
const sendWindow = time.Hour

// send counts an invitation that is sent, and refuses it past the limit.
func send(tx *store.Tx, parent string, org *Organization, perHour int) error {
	wait, err := invitations.Send(tx, parent, org.ID, perHour, sendWindow.Microseconds())
	if err != nil || wait == 0 {
		return err
	}
	e := identity.Errorf(identity.CodeTooMany, "too_many_invitations", "organization %q has sent %d invitations within an hour, which is its limit; try again later", org.Slug, perHour)
	e.RetryAfter = time.Duration(wait) * time.Microsecond
	return e
}

// holdOrgs holds organizations, in their order; all that limit seats too where
// people are settled afterwards.
func (st *settlement) holdOrgs(settles bool, orgs ...string) error {
	for i := range st.snap.Orgs.all {
		if o := &st.snap.Orgs.all[i]; settles && o.Limited || slices.Contains(orgs, o.ID) {
			if err := st.lockOrg(o.ID); err != nil {
				return err
			}
		}
	}
	return nil
}

// reserve takes a seat for an invitation: of the named tier, or of the first
// that has a free one, and none where the kind has no seats. Those who wait come
// first.
func (st *settlement) reserve(org *Organization, named identity.Tier) (identity.Tier, error) {
	tiers := st.snap.Catalogue[org.Kind].Seats
	for _, tier := range []identity.Tier{named, org.DefaultSeat} {
		if slices.Contains(tiers, tier) {
			tiers = []identity.Tier{tier}
			break
		}
	}
	if len(tiers) == 0 {
		return "", nil
	}
	tier, ok, err := st.take(org, &people.Membership{Parent: st.snap.Parent, Org: org.ID}, tiers)
	if err == nil && !ok {
		err = identity.Errorf(identity.CodeConflict, "seat_full", "every seat is taken of tier %s in organization %q, and an invitation holds one: raise the limit, free a seat or revoke another invitation", tiers[0], org.Slug)
	}
	return tier, err
}

// end takes an open invitation, whose organization is held, to its last state
// and gives its seat on; one that was accepted has handed it over. One that is open no
// more stays as it is.
func (st *settlement) end(inv *invitations.Invitation, state invitations.State, reason, account string) error {
	held := inv.SeatHeld
	ok, err := invitations.End(st.tx, inv, state, reason, account)
	if err != nil || !ok {
		return err
	}
	e := events.Event{Org: inv.Org, Target: inv.ID, Account: account, After: events.Object(invitationView(inv))}
	switch state {
	case invitations.StateAccepted:
		e.Type = events.InvitationAccepted
	case invitations.StateConsumed:
		e.Type = events.InvitationConsumed
	case invitations.StateExpired:
		e.Type = events.InvitationExpired
	default:
		e.Type, e.After = events.InvitationRevoked, events.Object(map[string]string{"reason": reason})
	}
	if err := st.change.log(st.tx, st.snap, e); err != nil || !held || state == invitations.StateAccepted {
		return err
	}
	return st.freeSeat(inv.Org, inv.Tier)
}

// freeSeat gives a seat back that no membership holds.
func (st *settlement) freeSeat(org string, tier identity.Tier) error {
	st.freed = append(st.freed, freedSeat{org, tier})
	return tenants.FreeSeat(st.tx, st.snap.Parent, org, tier)
}

// giveOn gives freed seats to those who wait, where nobody is settled besides.
func (st *settlement) giveOn() error {
	if err := st.promote(); err != nil {
		return err
	}
	return st.releaseHeld(nil)
}

// expireIn ends the invitations into an organization, which is held, whose time
// is over, and reports how many.
func (st *settlement) expireIn(org string) (int, error) {
	due, err := invitations.DueIn(st.tx, st.snap.Parent, org)
	if err != nil || len(due) == 0 {
		return 0, err
	}
	for _, inv := range due {
		if err := st.end(inv, invitations.StateExpired, "", ""); err != nil {
			return 0, err
		}
	}
	return len(due), st.giveOn()
}

// Expire ends the invitations into an organization of the change's parent whose
// time is over, and reports how many.
func (e *Engine) Expire(tx *store.Tx, c Change, org string) (int, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return 0, err
	}
	st := newSettlement(tx, snap, c, nil, &Losses{})
	if err := st.holdOrgs(false, org); err != nil {
		return 0, err
	}
	return st.expireIn(org)
}

// Revoke ends an open invitation by hand.
func (e *Engine) Revoke(tx *store.Tx, c Change, inv *invitations.Invitation) error {
	st, err := e.open(tx, c, inv)
	if err != nil {
		return err
	}
	if err := st.end(inv, invitations.StateRevoked, RevokedByHand, ""); err != nil {
		return err
	}
	return st.giveOn()
}

// Resend gives an open invitation another token and end; the token before is
// good for nothing from here.
func (e *Engine) Resend(tx *store.Tx, c Change, inv *invitations.Invitation, tokenHash string, expiresAt int64, perHour int) error {
	st, err := e.open(tx, c, inv)
	if err != nil {
		return err
	}
	if inv.Expired(tx.Now()) {
		return ended(inv)
	}
	if err := send(tx, inv.Parent, st.snap.Org(inv.Org), perHour); err != nil {
		return err
	}
	inv.TokenHash, inv.ExpiresAt = tokenHash, expiresAt
	if err := invitations.SetToken(tx, inv); err != nil {
		return err
	}
	return c.log(tx, st.snap, events.Event{Type: events.InvitationResent, Org: inv.Org, Target: inv.ID})
}

// open holds the organization of an invitation, reads the invitation as it is
// under that, and refuses one that has ended.
func (e *Engine) open(tx *store.Tx, c Change, inv *invitations.Invitation) (*settlement, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return nil, err
	}
	st := newSettlement(tx, snap, c, nil, &Losses{})
	if err := st.holdOrgs(false, inv.Org); err != nil {
		return nil, err
	}
	now, err := invitations.Get(tx, inv.Parent, inv.ID)
	if err != nil {
		return nil, err
	}
	if now == nil || now.State != invitations.StateOpen {
		return nil, ended(inv)
	}
	*inv = *now
	return st, nil
}

// ended says that an invitation is not open any more.
func ended(inv *invitations.Invitation) error {
	state := inv.State
	if state == invitations.StateOpen {
		state = invitations.StateExpired
	}
	return identity.Errorf(identity.CodeConflict, "invitation_ended", "the invitation is %s; make another one", state)
}

// shownInvitation is how an invitation shows in events: nothing of the person.
type shownInvitation struct {
	Role    identity.Role `json:"role"`
	Seat    identity.Tier `json:"seat,omitempty"`
	Managed bool          `json:"managed,omitempty"`
	Guest   bool          `json:"guest,omitempty"`
}

func invitationCreated(i *invitations.Invitation) events.Event {
	return events.Event{Type: events.InvitationCreated, Org: i.Org, Target: i.ID, After: events.Object(invitationView(i))}
}

func invitationView(i *invitations.Invitation) shownInvitation {
	return shownInvitation{Role: i.Role, Seat: i.Tier, Managed: i.Managed, Guest: i.Guest}
}
