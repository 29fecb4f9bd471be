package provision

import (
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
)

// Arrived logs the members of an organization that has come under the change's
// parent, and its open invitations, so that whoever follows the parent's log knows
// them, and settles the
// people whom both sides knew: a gate that one side had closed is closed for both.
func (e *Engine) Arrived(tx *store.Tx, c Change, org string, met []people.Met) error {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	for after := ""; ; {
		members, err := people.ListByOrg(tx, c.Parent, org, after, batch)
		if err != nil {
			return err
		}
		if len(members) == 0 {
			break
		}
		after = members[len(members)-1].Account
		es := make([]events.Event, len(members))
		for i := range members {
			m := members[i].Membership
			es[i] = events.Event{Type: events.MembershipAdded, Account: m.Account, Org: org, After: events.Object(viewOf(m))}
		}
		if err := c.log(tx, snap, es...); err != nil {
			return err
		}
	}
	open, err := invitations.OpenIn(tx, c.Parent, org)
	if err != nil {
		return err
	}
	es := make([]events.Event, len(open))
	for i, inv := range open {
		es[i] = invitationCreated(inv)
	}
	if err := c.log(tx, snap, es...); err != nil {
		return err
	}
	if err := logGates(tx, snap, c, org, met); err != nil || len(met) == 0 {
		return err
	}
	accounts := make([]string, len(met))
	for i, m := range met {
		accounts[i] = m.Account
		if m.From == m.To {
			continue
		}
		// What the side invited to, or was invited by, on which the gate was open.
		rows, err := membershipsOf(tx, snap, m.Account)
		if err != nil {
			return err
		}
		if _, err := leaves(tx, snap, c, m.Account, rows); err != nil {
			return err
		}
	}
	_, err = e.recompute(tx, snap, c, accounts)
	return err
}

// logGates says whose gate a move has closed, and whose sessions end by it: who
// had left on either side has left on both.
func logGates(tx *store.Tx, snap *Snapshot, c Change, org string, met []people.Met) error {
	var es []events.Event
	for _, m := range met {
		if m.From == identity.GateClosed && m.To == identity.GateOpen {
			es = append(es, events.Event{Type: events.GateClosed, Account: m.Account, After: events.Object(map[string]string{"cause": m.Cause})})
		}
		if m.From != m.To {
			es = append(es, events.Event{Type: events.SessionRevoked, Account: m.Account, Org: org})
		}
	}
	return c.log(tx, snap, es...)
}

// parentSlug is what the parent is called, empty for the hidden tenant of a
// standalone organization.
func (s *Snapshot) parentSlug() string {
	if s.standalone() {
		return ""
	}
	return s.Slug
}

// standalone reports whether the snapshot is of the hidden tenant of a standalone
// organization.
func (s *Snapshot) standalone() bool { return len(s.Orgs.all) == 1 && s.Orgs.all[0].Standalone }

// Departs logs that the members of an organization are not the parent's any more,
// before the organization leaves it, and ends what was decided about their logins.
func (e *Engine) Departs(tx *store.Tx, c Change, org string) error {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	for after := ""; ; {
		members, err := people.ListByOrg(tx, c.Parent, org, after, batch)
		if err != nil || len(members) == 0 {
			return err
		}
		after = members[len(members)-1].Account
		es, accounts := make([]events.Event, len(members)), make([]string, len(members))
		for i := range members {
			m := members[i].Membership
			es[i] = events.Event{Type: events.MembershipRemoved, Account: m.Account, Org: org, Before: events.Object(viewOf(m))}
			accounts[i] = m.Account
		}
		if err := c.log(tx, snap, es...); err != nil {
			return err
		}
		if err := people.RaiseAccess(tx, c.Parent, accounts...); err != nil {
			return err
		}
	}
}

// Reopened logs whose gate is open again since an organization has left, and settles
// those who were kept only because these could not log in.
func (e *Engine) Reopened(tx *store.Tx, c Change, accounts []string) error {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return err
	}
	for part := range slices.Chunk(accounts, batch) {
		states, err := load(tx, snap, part)
		if err != nil {
			return err
		}
		for _, s := range states {
			if err := c.log(tx, snap, events.Event{Type: events.GateOpened, Account: s.person.Account}); err != nil {
				return err
			}
			if err := gateOpened(tx, snap, c, s.rows); err != nil {
				return err
			}
		}
	}
	return nil
}
