package provision

import (
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/mappings"
)

// Governed makes the open invitations into an organization, whose mode or
// mappings were switched, managed or not: one that is gives its seat back, one
// that no longer is takes a seat where one is free, and else comes to wait when
// it is accepted. The caller holds the parent alone and has stored the switch.
func (e *Engine) Governed(tx *store.Tx, c Change, id string) error {
	open, err := invitations.OpenIn(tx, c.Parent, id)
	if err != nil || len(open) == 0 {
		return err
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	org := snap.Org(id)
	st := newSettlement(tx, snap, c, nil, &Losses{})
	if err := st.holdOrgs(false, id); err != nil {
		return err
	}
	if open, err = invitations.OpenIn(tx, c.Parent, id); err != nil {
		return err
	}
	waiting, err := st.anyWaits(org)
	if err != nil {
		return err
	}
	if err := eachGoverned(tx, snap, org, open, func(inv *invitations.Invitation, managed bool) error {
		return st.govern(org, inv, managed, waiting)
	}); err != nil {
		return err
	}
	return st.giveOn()
}

// eachGoverned calls fn with each of the open invitations into an organization that
// becomes managed, or no longer is, as the organization is now.
func eachGoverned(tx *store.Tx, snap *Snapshot, org *Organization, open []*invitations.Invitation, fn func(inv *invitations.Invitation, managed bool) error) error {
	for _, inv := range open {
		managed, err := willBeManaged(tx, snap, org, inv)
		if err != nil {
			return err
		}
		if managed == inv.Managed {
			continue
		}
		if err := fn(inv, managed); err != nil {
			return err
		}
	}
	return nil
}

// govern makes one invitation managed or not. Waiting says that somebody waits for a
// seat of the organization.
func (st *settlement) govern(org *Organization, inv *invitations.Invitation, managed, waiting bool) error {
	inv.Managed = managed
	if managed && inv.SeatHeld {
		inv.SeatHeld = false
		if err := st.freeSeat(org.ID, inv.Tier); err != nil {
			return err
		}
	}
	bound := "" // to whom the directory has bound the e-mail before
	if managed && !inv.Expired(st.tx.Now()) {
		var err error
		if bound, err = boundAt(st.tx, st.snap.Parent, inv.Folded); err != nil {
			return err
		}
	}
	if !managed && !waiting {
		switch tier, err := st.reserve(org, inv.Tier); {
		case err == nil:
			inv.Tier, inv.SeatHeld = tier, tier != ""
		case identity.AsError(err).Reason != "seat_full":
			return err
		}
	}
	if err := invitations.SetManaged(st.tx, inv); err != nil || bound == "" {
		return err
	}
	return st.consume(inv, bound)
}

// willBeManaged reports whether an invitation is managed as its organization is now.
func willBeManaged(tx *store.Tx, snap *Snapshot, org *Organization, inv *invitations.Invitation) (bool, error) {
	guest := inv.Guest
	if guest && snap.Domains[inv.Domain].Holds() { // verified since: whoever comes in now is no guest
		var err error
		if guest, err = isGuest(tx, snap.Parent, inv.Folded); err != nil {
			return false, err
		}
	}
	return governed(org) && !guest, nil
}

// anyWaits reports whether somebody waits for a seat of the organization: they come
// before invitations, and what they accept is not settled yet after a switch.
func (st *settlement) anyWaits(org *Organization) (bool, error) {
	for _, tier := range st.snap.Catalogue[org.Kind].Seats {
		row, err := people.NextWaiting(st.tx, st.snap.Parent, org.ID, tier)
		if err != nil || row != nil {
			return row != nil, err
		}
	}
	return false, nil
}

// isGuest reports whether the account of an e-mail came in as a guest.
func isGuest(tx *store.Tx, parent, folded string) (bool, error) {
	account, err := people.AccountByEmail(tx, folded)
	if err != nil || account == nil {
		return false, err
	}
	person, err := people.PersonOf(tx, parent, account.ID)
	return person != nil && person.Guest, err
}

// boundAt returns the account of an e-mail where a directory owns it, else "".
func boundAt(tx *store.Tx, parent, folded string) (string, error) {
	account, err := people.AccountByEmail(tx, folded)
	if err != nil || account == nil {
		return "", err
	}
	person, err := people.PersonOf(tx, parent, account.ID)
	if err != nil || person == nil || person.OwnerDirectory == "" || person.Guest {
		return "", err
	}
	return account.ID, nil
}

// cancel revokes the open invitations of somebody whose gate has closed: those
// of the e-mail, and those that the person made (spec sections 5 and 8). It
// reports whether there were any; seats may have been given to people since.
func cancel(tx *store.Tx, snap *Snapshot, c Change, account string) (bool, error) {
	return revokeAll(tx, snap, c, func() ([]*invitations.Invitation, error) {
		return invitations.OpenConcerning(tx, snap.Parent, account, people.FoldSQL("$2"))
	}, func(inv *invitations.Invitation) string {
		if inv.Inviter == account {
			return RevokedInviterLeft
		}
		return RevokedLeft
	})
}

// outlive revokes the open invitations of an address that the person moves from:
// whoever is given the address is somebody else, whom nobody has invited by it. A
// seat that is free by that may have become the person's.
func (s *state) outlive(tx *store.Tx, snap *Snapshot, c Change, folded string) error {
	ended, err := revokeAll(tx, snap, c, func() ([]*invitations.Invitation, error) {
		return invitations.OpenFor(tx, snap.Parent, folded)
	}, func(*invitations.Invitation) string { return RevokedMoved })
	if err != nil || !ended {
		return err
	}
	return s.reread(tx)
}

// revokeAll revokes the open invitations that open finds, each for a reason. The
// person whom they concern is held.
func revokeAll(tx *store.Tx, snap *Snapshot, c Change, open func() ([]*invitations.Invitation, error), reason func(*invitations.Invitation) string) (bool, error) {
	concerned, err := open()
	if err != nil || len(concerned) == 0 {
		return false, err
	}
	st := newSettlement(tx, snap, c, nil, &Losses{})
	orgs := make([]string, len(concerned))
	for i, inv := range concerned {
		orgs[i] = inv.Org
	}
	if err := st.holdOrgs(true, orgs...); err != nil {
		return false, err
	}
	if concerned, err = open(); err != nil {
		return false, err
	}
	for _, inv := range concerned {
		if err := st.end(inv, invitations.StateRevoked, reason(inv), ""); err != nil {
			return false, err
		}
	}
	return true, st.giveOn()
}

// RevokeInvited revokes what an account has invited to and may not any more, since
// it lost the right to administer the parent: the invitations into organizations of
// which it is no member that may invite to the role.
func (e *Engine) RevokeInvited(tx *store.Tx, c Change, account string) error {
	open, err := invitations.OpenOf(tx, c.Parent, account, "")
	if err != nil || len(open) == 0 {
		return err
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	granted, err := tenants.AdministratorOf(tx, c.Parent, account)
	if err != nil || granted != nil {
		return err
	}
	memberships, err := people.Memberships(tx, c.Parent, []string{account})
	if err != nil {
		return err
	}
	rows := map[string]*people.Membership{}
	for _, row := range memberships {
		if rows[row.Org] = row; row.Present && row.PrimaryOwner {
			return nil // administers the parent by that
		}
	}
	st := newSettlement(tx, snap, c, nil, &Losses{})
	for _, inv := range open {
		if err := st.holdOrgs(false, inv.Org); err != nil {
			return err
		}
		row := rows[inv.Org]
		if row == nil {
			row = &people.Membership{Parent: c.Parent, Account: account, Org: inv.Org}
		}
		if err := st.revokeOf(snap.Org(inv.Org), row); err != nil {
			return err
		}
	}
	return st.giveOn()
}

// mayLoseRight reports whether somebody who administers an organization is to
// have another role there, or none.
func (st *settlement) mayLoseRight(org *Organization, was *people.Membership, want mappings.Desired) bool {
	return was.Present && st.snap.Catalogue[org.Kind].Administers(was.Role) && (!want.Present || want.Role != was.Role)
}

// revokeOf revokes what a member whose role has changed, or who is none any
// more, may not invite to any more. The organization is held.
func (st *settlement) revokeOf(org *Organization, row *people.Membership) error {
	open, err := invitations.OpenOf(st.tx, row.Parent, row.Account, org.ID)
	if err != nil {
		return err
	}
	for _, inv := range open {
		if row.Present && MayInvite(st.snap.Catalogue[org.Kind], row.Role, inv.Role) {
			continue
		}
		if err := st.end(inv, invitations.StateRevoked, RevokedLostRight, ""); err != nil {
			return err
		}
	}
	return nil
}
