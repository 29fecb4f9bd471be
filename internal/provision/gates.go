package provision

import (
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Deactivate closes the gate of an account by hand and revokes sessions; what
// memberships say stays, and shows as gate_closed. The last administrator's gate
// closes like any other. A gate that is closed stays as it is.
func (e *Engine) Deactivate(tx *store.Tx, c Change, who Who) error {
	return e.gate(tx, c, who, identity.GateClosed)
}

// Reactivate opens the gate of an account by hand, whatever closed it.
func (e *Engine) Reactivate(tx *store.Tx, c Change, who Who) error {
	return e.gate(tx, c, who, identity.GateOpen)
}

func (e *Engine) gate(tx *store.Tx, c Change, who Who, to identity.Gate) error {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	if err := people.Lock(tx, c.Parent, someOf(who.Account)...); err != nil {
		return err
	}
	account, err := who.held(tx)
	if err != nil {
		return err
	}
	person, err := people.PersonOf(tx, c.Parent, account)
	if err != nil {
		return err
	}
	if person == nil {
		return identity.Errorf(identity.CodeNotFound, "not_found", "parent %q does not know the account", snap.Slug)
	}
	if person.Gate == to {
		return nil
	}
	if to == identity.GateClosed {
		_, err := closeGate(tx, snap, c, person, CauseAdministrator, nil)
		return err
	}
	rows, err := membershipsOf(tx, snap, account)
	if err != nil {
		return err
	}
	if err := openGate(tx, snap, c, person, "", rows); err != nil {
		return err
	}
	return gateOpened(tx, snap, c, rows)
}

// openGate lets the person log in again. target is the directory user that says
// so; empty: somebody did by hand. rows are the person's memberships.
func openGate(tx *store.Tx, snap *Snapshot, c Change, person *people.Person, target string, rows map[string]*people.Membership) error {
	if err := holdAdministered(tx, snap, rows); err != nil {
		return err
	}
	person.Gate, person.GateCause = identity.GateOpen, ""
	if err := people.UpdatePerson(tx, *person); err != nil {
		return err
	}
	return c.log(tx, snap, events.Event{Type: events.GateOpened, Account: person.Account, Target: target})
}

// holdAdministered holds the organizations that somebody administers whose gate
// closes or opens: whoever asks at the same time who is left to administer them
// comes before the gate has moved or after all that follows from it, in every one of
// the organizations.
func holdAdministered(tx *store.Tx, snap *Snapshot, rows map[string]*people.Membership) error {
	return tenants.LockOrg(tx, snap.Parent, administered(snap, rows)...)
}

// administered returns the organizations that somebody administers by memberships,
// whether or not they can log in.
func administered(snap *Snapshot, rows map[string]*people.Membership) []string {
	var orgs []string
	for id, row := range rows {
		if org := snap.Org(id); org != nil && row.Present && snap.Catalogue[org.Kind].Administers(row.Role) {
			orgs = append(orgs, id)
		}
	}
	slices.Sort(orgs)
	return orgs
}

// membershipsOf reads somebody's memberships, by organization.
func membershipsOf(tx *store.Tx, snap *Snapshot, account string) (map[string]*people.Membership, error) {
	all, err := people.Memberships(tx, snap.Parent, []string{account})
	rows := make(map[string]*people.Membership, len(all))
	for _, m := range all {
		rows[m.Org] = m
	}
	return rows, err
}

// gateOpened settles those who were kept only because somebody could not log
// in: whoever administers anything by a membership that stood all along is a
// usable administrator again.
func gateOpened(tx *store.Tx, snap *Snapshot, c Change, rows map[string]*people.Membership) error {
	st := newSettlement(tx, snap, c, nil, &Losses{})
	for _, org := range administered(snap, rows) {
		st.gained[org] = true
	}
	return st.releaseHeld(nil)
}

// closed is what the event of a gate that closes says.
type closed struct {
	Cause string `json:"cause"`
}

// closeGate lets nobody log in as the person any more, revokes sessions and
// cancels open invitations. It reports whether seats or memberships may have moved.
// rows are the person's memberships, nil: they are read.
func closeGate(tx *store.Tx, snap *Snapshot, c Change, person *people.Person, cause string, rows map[string]*people.Membership) (moved bool, err error) {
	if rows == nil {
		if rows, err = membershipsOf(tx, snap, person.Account); err != nil {
			return false, err
		}
	}
	if err := holdAdministered(tx, snap, rows); err != nil {
		return false, err
	}
	person.Gate, person.GateCause = identity.GateClosed, cause
	if err := people.UpdatePerson(tx, *person); err != nil {
		return false, err
	}
	if err := c.log(tx, snap,
		events.Event{Type: events.GateClosed, Account: person.Account, After: events.Object(closed{cause})},
		events.Event{Type: events.SessionRevoked, Account: person.Account}); err != nil {
		return false, err
	}
	return leaves(tx, snap, c, person.Account, rows)
}

// leaves ends what would let somebody in again whose gate has closed: their open
// invitations, and what those that were consumed named. moved is as in closeGate;
// rows are the person's memberships.
func leaves(tx *store.Tx, snap *Snapshot, c Change, account string, rows map[string]*people.Membership) (moved bool, err error) {
	moved, err = cancel(tx, snap, c, account)
	if err != nil {
		return false, err
	}
	dropped, err := dropConsumed(tx, rows)
	return moved || dropped, err
}

// dropConsumed forgets what invitations that were consumed named for organizations
// the person is in none of: a leaver does not come back by one of them either.
func dropConsumed(tx *store.Tx, rows map[string]*people.Membership) (dropped bool, err error) {
	for _, m := range rows {
		if m.Present || m.BaseRole == "" && m.BaseSeat == "" {
			continue
		}
		m.BaseRole, m.BaseSeat, m.BaseSource = "", "", ""
		if err := people.PutMembership(tx, m); err != nil {
			return false, err
		}
		dropped = true
	}
	return dropped, nil
}
