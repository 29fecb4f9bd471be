package provision

import (
	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Transfer makes somebody the primary owner of an enterprise organization.
type Transfer struct {
	Org string // id
	To  Who
	// As is the account that acts: the owner hands on what is theirs. Empty: a key
	// acts by itself.
	As string
	// Operator says that the key is an operator's, which names the first owner, and
	// another one where the owner cannot log in.
	Operator bool
}

// TransferOwner makes a member with access the primary owner of an organization
// (spec section 1). Who was it before keeps a membership of their own, with the
// highest role of the catalogue wherever no mapping says another, and in mode scim
// only as long as the directory holds them. It holds the
// parent alone: of two transfers at once the second sees the first.
func (e *Engine) TransferOwner(tx *store.Tx, c Change, t Transfer) error {
	if err := tenants.Lock(tx, c.Parent); err != nil {
		return err
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	h, err := newHands(snap, t.Org)
	if err != nil {
		return err
	}
	if h.org.Kind != identity.KindEnterprise {
		return identity.Errorf(identity.CodeConflict, "no_primary_owner", "%s is of kind %s: only an enterprise organization has a primary owner", h.org.Slug, h.org.Kind)
	}
	owner, err := people.PrimaryOwner(tx, c.Parent, t.Org)
	if err != nil {
		return err
	}
	if err := people.Lock(tx, c.Parent, someOf(owner, t.To.Account, t.As)...); err != nil {
		return err
	}
	to, err := t.To.held(tx)
	if err != nil {
		return err
	}
	if err := tenants.LockOrg(tx, c.Parent, t.Org); err != nil {
		return err
	}
	if err := t.allowed(tx, h, owner); err != nil || owner != "" && owner == to {
		return err
	}
	c.hand = decided{org: t.Org, fields: []string{guard.FieldPresence, guard.FieldRole, guard.FieldSeat}}
	if err := h.crown(tx, c, to); err != nil {
		return err
	}
	if owner != "" {
		if err := h.uncrown(tx, c, owner); err != nil {
			return err
		}
		if err := e.RevokeInvited(tx, c, owner); err != nil {
			return err
		}
	}
	transferred := events.Event{Type: events.OwnerTransferred, Account: to, Org: t.Org}
	if owner != "" {
		transferred.Before = events.Object(map[string]string{"account": owner})
	}
	return c.log(tx, snap, transferred)
}

// allowed refuses whoever may not hand the ownership on.
func (t Transfer) allowed(tx *store.Tx, h *hands, owner string) error {
	person, err := people.PersonOf(tx, h.snap.Parent, owner)
	if err != nil {
		return err
	}
	operator, open := t.As == "" && t.Operator, person != nil && person.Gate == identity.GateOpen
	switch {
	case operator && !open, open && t.As == owner:
		return nil
	case operator:
		return identity.Errorf(identity.CodeConflict, "owner_can_log_in",
			"%s has a primary owner who can log in: they hand the ownership on themselves, and an operator only once their gate is closed", h.org.Slug)
	}
	return identity.Errorf(identity.CodeForbidden, "forbidden",
		"the primary owner of %s is named by an operator at first, and hands the ownership on in person", h.org.Slug)
}

// crown makes a member the primary owner.
func (h *hands) crown(tx *store.Tx, c Change, account string) error {
	if err := h.load(tx, account, ""); err != nil {
		return err
	}
	if h.row == nil || !h.row.Present {
		return identity.Errorf(identity.CodeConflict, "not_member", "the new primary owner is to be a member of %s: add them first", h.org.Slug)
	}
	if h.s.person.Guest {
		return identity.Errorf(identity.CodeConflict, "guest", "the account is a guest's, and the primary owner of %s administers its parent", h.org.Slug)
	}
	if state := h.row.State(h.s.person.Gate); state != identity.MembershipActive {
		return identity.Errorf(identity.CodeConflict, "no_access", "the new primary owner is to be a member of %s who can log in, and this membership is %s", h.org.Slug, state)
	}
	h.row.PrimaryOwner = true
	return h.settle(tx, c)
}

// uncrown makes a primary owner a member like others.
func (h *hands) uncrown(tx *store.Tx, c Change, account string) error {
	h.s, h.row = nil, nil
	if err := h.load(tx, account, ""); err != nil || h.row == nil {
		return err
	}
	h.row.PrimaryOwner = false
	h.row.BaseRole, h.row.BaseSource = h.kind.Roles[0].Name, baseByTransfer
	if h.row.Grant == identity.GrantNone {
		h.row.Grant, h.row.GrantBy, h.row.GrantAt = identity.GrantRetained, baseByTransfer, tx.Now()
	}
	return h.settle(tx, c)
}
