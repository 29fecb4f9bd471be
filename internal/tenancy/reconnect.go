package tenancy

import (
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// clearPage is how many people one transaction of ClearConnection goes through.
const clearPage = 500

// PendingReconnect returns the run in which a change of what a connection's
// subjects mean waits, or nil.
func PendingReconnect(tx *store.Tx, n *tenants.Connection) (*runs.Run, error) {
	return runs.Open(tx, n.Parent, runs.KindReconnect, "", runs.ConnectionScope(n.ID))
}

// PlanReconnect says what letting go of a connection's subjects comes to: whom
// they stand for, and who of them is found by an e-mail on the parent's domains
// at the next login.
func PlanReconnect(tx *store.Tx, n *tenants.Connection) (people.Linked, error) {
	held, err := tenants.DomainsOf(tx, n.Parent)
	if err != nil {
		return people.Linked{}, err
	}
	var names []string
	for _, d := range held {
		if d.State.Admits() {
			names = append(names, d.Name)
		}
	}
	return people.CountLinked(tx, n.Parent, n.ID, names)
}

// ApplyReconnect gives a connection's subjects the meaning that waits in a run,
// and begins to let go of those there are: accounts stay, and each is found by
// its e-mail at the next login. Nobody logs in through the connection until
// ClearConnection has ended. It returns the connection.
func (t *Tenancy) ApplyReconnect(tx *store.Tx, c provision.Change, run *runs.Run) (*tenants.Connection, error) {
	n, err := reconnecting(tx, run)
	if err != nil {
		return nil, err
	}
	if err := notClearing(n); err != nil {
		return nil, err
	}
	was := settingsOfConnection(n)
	n.Mean(tenants.Means(*run.Detail.Meaning))
	if err := checkConnection(n); err != nil {
		return nil, err
	}
	n.Clearing, n.ClearedTo, n.ProvenAt = tenants.ClearingReconnect, "", 0
	if err := t.storeConnection(tx, c, n, was); err != nil {
		return nil, err
	}
	if err := runs.Decide(tx, n.Parent, run.ID, runs.StateApplied, c.Actor); err != nil {
		return nil, err
	}
	return n, logReconnect(tx, c, run, run.ID, events.RunApplied)
}

// DiscardReconnect leaves a connection's subjects what they are.
func (t *Tenancy) DiscardReconnect(tx *store.Tx, c provision.Change, run *runs.Run) error {
	n, err := reconnecting(tx, run)
	if err != nil {
		return err
	}
	return endReconnect(tx, c, n)
}

// reconnecting returns the connection of a run that waits, its parent held alone.
func reconnecting(tx *store.Tx, run *runs.Run) (*tenants.Connection, error) {
	again, err := stillHeld(tx, run.Parent, run.ID, runs.KindReconnect)
	if err != nil {
		return nil, err
	}
	*run = *again
	id, _ := runs.ScopedConnection(run.Scope)
	n, err := tenants.ConnectionByID(tx, id)
	if err == nil && n == nil {
		err = identity.Errorf(identity.CodeNotFound, "not_found", "the connection of the run does not exist any more")
	}
	return n, err
}

func logReconnect(tx *store.Tx, c provision.Change, run *runs.Run, id string, says events.Type) error {
	return events.Append(tx, events.Event{
		Parent: run.Parent, Type: says, Actor: c.Actor, RequestID: c.RequestID, Target: id,
		After: events.Object(map[string]any{"scope": run.Scope, "detail": run.Detail}),
	})
}

// ClearConnection goes on with letting go of a connection's subjects, for up to a
// page of people, and, where that is what was begun, with ending the sessions of
// the parent's people. done says that it is over; until then the caller calls
// again, in another transaction. Interrupted, it goes on where it was.
func (t *Tenancy) ClearConnection(tx *store.Tx, c provision.Change, id string) (done bool, err error) {
	if err := tenants.Lock(tx, c.Parent); err != nil {
		return false, err
	}
	n, err := tenants.ConnectionByID(tx, id)
	if err != nil || n == nil || n.Parent != c.Parent || n.Clearing == tenants.ClearingNone {
		return true, err
	}
	if n.Clearing == tenants.ClearingReset {
		if some, err := revokeSessions(tx, c, n); err != nil || some {
			return false, err
		}
	}
	linked, err := people.LinkedAccounts(tx, n.Parent, n.ID, "", clearPage)
	if err != nil {
		return false, err
	}
	if len(linked) > 0 {
		_, err := people.UnlinkSubjects(tx, n.Parent, n.ID, linked)
		return false, err
	}
	if n.Clearing == tenants.ClearingDelete {
		if err := tenants.DeleteConnection(tx, n.Parent, n.ID); err != nil {
			return false, err
		}
		return true, logConnection(tx, c, n, events.ConnectionDeleted, namedConnection{n.Slug, settingsOfConnection(n)}, nil)
	}
	n.Clearing, n.ClearedTo = tenants.ClearingNone, ""
	return true, tenants.UpdateConnection(tx, n)
}

// revokeSessions ends the sessions of the next page of the parent's people, and
// reports whether there were any. Guests whom the connection does not know log in
// elsewhere.
func revokeSessions(tx *store.Tx, c provision.Change, n *tenants.Connection) (some bool, err error) {
	accounts, err := people.Everyone(tx, n.Parent, n.ClearedTo, clearPage)
	if err != nil || len(accounts) == 0 {
		return false, err
	}
	if err := people.Lock(tx, n.Parent, accounts...); err != nil { // events of a person stand in their order
		return false, err
	}
	persons, err := people.Persons(tx, n.Parent, accounts)
	if err != nil {
		return false, err
	}
	linked, err := people.LinkedAmong(tx, n.Parent, n.ID, accounts)
	if err != nil {
		return false, err
	}
	var es []events.Event
	for _, account := range accounts {
		if !persons[account].Guest || linked[account] {
			es = append(es, events.Event{Parent: n.Parent, Type: events.SessionRevoked, Actor: c.Actor, Account: account, Target: n.ID, RequestID: c.RequestID})
		}
	}
	if _, err := people.UnlinkSubjects(tx, n.Parent, n.ID, accounts); err != nil {
		return false, err
	}
	n.ClearedTo = accounts[len(accounts)-1]
	if err := tenants.UpdateConnection(tx, n); err != nil {
		return false, err
	}
	return true, events.Append(tx, es...)
}
