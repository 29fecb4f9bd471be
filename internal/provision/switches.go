package provision

import (
	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Materialise is the first half of every switch of an organization's mode or
// mappings (spec section 12): every current member keeps, as a grant and base
// values, what they have, and whom the old rules put out keeps no grant that
// the new ones would let them in by. Then the epoch is raised, so that what
// logins said under the old rules counts no more. toSCIM clears the grants of
// on-domain people instead, since the directory decides from here, and keeps
// the base role of those who stay. The caller stores the organization and
// settles its people in the same transaction.
func (e *Engine) Materialise(tx *store.Tx, org *tenants.Organization, toSCIM bool) error {
	if err := tenants.Lock(tx, org.Parent); err != nil {
		return err
	}
	if err := e.CatchUp(tx, org.Parent); err != nil {
		return err
	}
	if err := people.Retain(tx, org.Parent, org.ID, toSCIM); err != nil {
		return err
	}
	if err := people.DropStaleGrants(tx, org.Parent, org.ID); err != nil {
		return err
	}
	org.Epoch++
	return nil
}

// retain does to one loaded row what people.Retain does to those that are stored.
func retain(tx *store.Tx, m *people.Membership, clearGrant bool) {
	m.BaseRole, m.BaseSource = m.Role, "retained"
	if m.SeatState == identity.SeatHeld {
		m.BaseSeat = m.SeatTier
	}
	if clearGrant {
		m.Grant, m.GrantBy, m.GrantAt = identity.GrantNone, "", 0
		return
	}
	if m.Grant == identity.GrantNone {
		m.Grant, m.GrantBy, m.GrantAt = identity.GrantRetained, "switch", tx.Now()
	}
}

// RecomputeAll settles everybody a parent knows, in bounded batches, and
// reports what they lost. The guards judge it as one change. More people than are
// settled at once are marked, and the losses say that they are pending.
func (e *Engine) RecomputeAll(tx *store.Tx, c Change) (Losses, error) {
	return e.recomputeOf(tx, c, "")
}

// recomputeOf is RecomputeAll as far as one organization goes; empty: all of them.
func (e *Engine) recomputeOf(tx *store.Tx, c Change, org string) (Losses, error) {
	if later, err := e.later(tx, c.Parent); err != nil {
		return Losses{}, err
	} else if later {
		return Losses{Pending: true}, e.markEveryone(tx, c, org)
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return Losses{}, err
	}
	if org != "" {
		snap = snap.only(org)
	}
	return e.recomputeAll(tx, snap, c)
}

func (e *Engine) recomputeAll(tx *store.Tx, snap *Snapshot, c Change) (_ Losses, err error) {
	if c.verdict == nil && c.guarded() {
		c.verdict, err = judge(tx, snap, c, judged{}, func(fn func([]string) error) error { return everyone(tx, c.Parent, fn) })
		if err != nil {
			return Losses{}, err
		}
	}
	var total Losses
	err = everyone(tx, c.Parent, func(accounts []string) error {
		losses, err := e.recompute(tx, snap, c, accounts)
		total.merge(losses)
		return err
	})
	return total, err
}

// judge counts what settling people would newly take and give, and asks the
// guards about all of it. each calls back with the people, a batch at a time;
// what is kept in memory does not follow them.
func judge(tx *store.Tx, snap *Snapshot, c Change, known judged, each func(func(accounts []string) error) error) (*guard.Verdict, error) {
	var t guard.Tally
	err := each(func(accounts []string) error {
		states, err := loadMore(tx, snap, accounts, known)
		if err != nil {
			return err
		}
		st := newSettlement(tx, snap, c, states, &Losses{})
		st.tally(st.desire(), &t)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return guard.Judge(tx, c.guardCase(snap), &t)
}

// everyone calls fn with all accounts a parent knows, a batch at a time.
func everyone(tx *store.Tx, parent string, fn func(accounts []string) error) error {
	for after := ""; ; {
		accounts, err := people.Everyone(tx, parent, after, batch)
		if err != nil || len(accounts) == 0 {
			return err
		}
		after = accounts[len(accounts)-1]
		if err := fn(accounts); err != nil {
			return err
		}
	}
}
