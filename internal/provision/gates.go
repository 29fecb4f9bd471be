package provision

import (
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
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
	if err := openGate(tx, snap, c, person, ""); err != nil {
		return err
	}
	states, err := load(tx, snap, []string{account})
	if err != nil || len(states) == 0 {
		return err
	}
	return gateOpened(tx, snap, c, states[0])
}

// openGate lets the person log in again. target is the directory user that says
// so; empty: somebody did by hand.
func openGate(tx *store.Tx, snap *Snapshot, c Change, person *people.Person, target string) error {
	person.Gate, person.GateCause = identity.GateOpen, ""
	if err := people.UpdatePerson(tx, *person); err != nil {
		return err
	}
	return c.log(tx, snap, events.Event{Type: events.GateOpened, Account: person.Account, Target: target})
}

// closed is what the event of a gate that closes says.
type closed struct {
	Cause string `json:"cause"`
}

// closeGate lets nobody log in as the person any more, revokes sessions and
// cancels open invitations. It reports whether seats or memberships may have moved.
// rows are the person's memberships, nil: they are read.
func closeGate(tx *store.Tx, snap *Snapshot, c Change, person *people.Person, cause string, rows map[string]*people.Membership) (moved bool, err error) {
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
// invitations, and what those that were consumed named. moved and rows are as in
// closeGate.
func leaves(tx *store.Tx, snap *Snapshot, c Change, account string, rows map[string]*people.Membership) (moved bool, err error) {
	moved, err = cancel(tx, snap, c, account)
	if err != nil {
		return false, err
	}
	if rows == nil {
		all, err := people.Memberships(tx, snap.Parent, []string{account})
		if err != nil {
			return false, err
		}
		rows = make(map[string]*people.Membership, len(all))
		for _, m := range all {
			rows[m.Org] = m
		}
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
