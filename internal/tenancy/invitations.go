package tenancy

import (
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/tenants"
)

// InvitationRules are the numbers of invitations.
type InvitationRules struct {
	ExpireAfter time.Duration // how long one can be accepted
	PerHour     int           // how many an organization may send in an hour
}

// DefaultInvitationRules returns the rules of a daemon that was given none.
func DefaultInvitationRules() InvitationRules {
	return InvitationRules{ExpireAfter: 21 * 24 * time.Hour, PerHour: 100}
}

// NewInvitation is what somebody is invited to.
type NewInvitation struct {
	Email   string
	Role    identity.Role // empty: the role that everybody gets
	Seat    identity.Tier // empty: the organization's default, or the best with a free seat
	Inviter string        // the account that invites; empty: a key by itself, whose scope alone counts
	// OfParent: the inviter administers the parent, and is no member whose role bounds it.
	OfParent bool
	Hash     string // of the token
}

// Invite invites an e-mail into an organization (spec section 5).
func (t *Tenancy) Invite(tx *store.Tx, c provision.Change, o *tenants.Organization, rules InvitationRules, n NewInvitation) (*invitations.Invitation, error) {
	addr, err := address.Parse(n.Email)
	if err != nil {
		return nil, identity.Errorf(identity.CodeInvalid, "invalid_email", "%q is not an e-mail address that usher matches: letters, digits and signs of ASCII before one @, and a domain behind it", n.Email)
	}
	k := t.catalogue[o.Kind]
	if n.Role != "" && !k.HasRole(n.Role) {
		return nil, identity.Errorf(identity.CodeInvalid, "unknown_role", "role %q is none that is given by invitation in organizations of kind %s", n.Role, o.Kind)
	}
	if n.Seat != "" && !k.HasSeat(n.Seat) {
		return nil, identity.Errorf(identity.CodeInvalid, "unknown_seat", "seat tier %q does not exist in organizations of kind %s", n.Seat, o.Kind)
	}
	return t.engine.Invite(tx, c, provision.Invite{
		Org: o.ID, Address: addr, Role: n.Role, Tier: n.Seat, Inviter: n.Inviter, OfParent: n.OfParent, TokenHash: n.Hash,
		ExpiresAt: tx.Now() + rules.ExpireAfter.Microseconds(), PerHour: rules.PerHour,
	})
}

// ResendInvitation gives an open invitation another token, by its hash, and
// anew the time in which it can be accepted.
func (t *Tenancy) ResendInvitation(tx *store.Tx, c provision.Change, inv *invitations.Invitation, rules InvitationRules, hash string) error {
	return t.engine.Resend(tx, c, inv, hash, tx.Now()+rules.ExpireAfter.Microseconds(), rules.PerHour)
}

// RevokeInvitation ends an open invitation.
func (t *Tenancy) RevokeInvitation(tx *store.Tx, c provision.Change, inv *invitations.Invitation) error {
	return t.engine.Revoke(tx, c, inv)
}

// AcceptInvitation makes the person of an invitation, which its token found, a
// member, and returns the account.
func (t *Tenancy) AcceptInvitation(tx *store.Tx, c provision.Change, inv *invitations.Invitation, email string) (string, error) {
	addr, err := address.Parse(email)
	if err != nil {
		return "", identity.Errorf(identity.CodeInvalid, "invalid_email", "%q is not an e-mail address that usher matches", email)
	}
	if err := staying(tx, inv); err != nil {
		return "", err
	}
	c.Parent = inv.Parent
	return t.engine.Accept(tx, c, inv, addr)
}

// staying reads an invitation anew once nobody can put its organization under
// another parent, or take it out of its own, before the transaction ends: somebody
// may have done so while that was waited for.
func staying(tx *store.Tx, inv *invitations.Invitation) error {
	for {
		if err := tenants.Share(tx, inv.Parent); err != nil {
			return err
		}
		now, err := invitations.ByID(tx, inv.ID)
		if err != nil || now == nil || now.Parent == inv.Parent {
			return err
		}
		*inv = *now
	}
}

// SetGuests says whether an organization takes guests, and whether into roles
// that administer; what is nil stays.
func (t *Tenancy) SetGuests(tx *store.Tx, c provision.Change, o *tenants.Organization, allowed, administer *bool) error {
	was, err := tenants.GuestsOf(tx, o.Parent, o.ID)
	if err != nil {
		return err
	}
	is := was
	if allowed != nil {
		is.Allowed, is.Set = *allowed, true
	}
	if administer != nil {
		is.Administer = *administer
	}
	if is == was {
		return nil
	}
	if err := tenants.SetGuests(tx, o.Parent, o.ID, is); err != nil {
		return err
	}
	return events.Append(tx, events.Event{
		Parent: o.Parent, Type: events.OrganizationChanged, Actor: c.Actor, Org: o.ID, RequestID: c.RequestID,
		Before: events.Object(guestSettingsOf(was)), After: events.Object(guestSettingsOf(is)),
	})
}

// guestSettings are how what an organization says of guests shows in events.
type guestSettings struct {
	Guests     *bool `json:"guests,omitempty"` // nil: nothing is said, and it is as the mode makes it
	Administer bool  `json:"guest_administrators"`
}

func guestSettingsOf(g tenants.Guests) guestSettings {
	out := guestSettings{Administer: g.Administer}
	if g.Set {
		out.Guests = &g.Allowed
	}
	return out
}
