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

// pend puts a switch to mode scim of an organization that has members into a
// run that waits for somebody who has seen its plan, and returns the run's id.
// Settings of any other mode, or mappings, end a switch that waits.
func (t *Tenancy) pend(tx *store.Tx, c provision.Change, o *tenants.Organization, want Settings) (string, error) {
	waits := want.Mode == identity.ModeSCIM && o.Mode != identity.ModeSCIM && !c.Approved
	if waits {
		some, err := people.PresentAccounts(tx, o.Parent, o.ID, "", 1)
		if err != nil {
			return "", err
		}
		waits = len(some) > 0
	}
	scope := runs.OrgScope(o.ID)
	if !waits {
		open, err := runs.Open(tx, o.Parent, runs.KindSwitch, "", scope)
		if err != nil || open == nil {
			return "", err
		}
		state, says := runs.StateDiscarded, events.RunDiscarded
		if c.Approved && open.Detail.Mode == want.Mode && open.Detail.GroupMappings == want.Mappings {
			state, says = runs.StateApplied, events.RunApplied
		}
		if err := runs.Decide(tx, o.Parent, open.ID, state, c.Actor); err != nil {
			return "", err
		}
		return "", t.logRun(tx, c, o, says, open.ID, open.Detail)
	}
	run := runs.Run{
		Parent: o.Parent, Kind: runs.KindSwitch, Scope: scope, Actor: c.Actor, RequestID: c.RequestID,
		Detail: runs.Detail{Mode: want.Mode, GroupMappings: want.Mappings},
	}
	id, opened, err := runs.Hold(tx, run, 0)
	if err != nil || !opened {
		return id, err
	}
	return id, t.logRun(tx, c, o, events.RunHeld, id, run.Detail)
}

func (t *Tenancy) logRun(tx *store.Tx, c provision.Change, o *tenants.Organization, says events.Type, run string, detail runs.Detail) error {
	return events.Append(tx, events.Event{
		Parent: o.Parent, Type: says, Actor: c.Actor, RequestID: c.RequestID, Target: run,
		After: events.Object(map[string]any{"scope": runs.OrgScope(o.ID), "detail": detail}),
	})
}

// PendingSwitch returns the run in which an organization's switch of mode waits,
// or nil.
func PendingSwitch(tx *store.Tx, o *tenants.Organization) (*runs.Run, error) {
	return runs.Open(tx, o.Parent, runs.KindSwitch, "", runs.OrgScope(o.ID))
}

// ApplySwitch makes a switch that waits the mode in force and settles the
// parent's people: whoever applies it has seen its plan.
func (t *Tenancy) ApplySwitch(tx *store.Tx, c provision.Change, run *runs.Run) (provision.Losses, error) {
	o, err := t.switched(tx, c, run)
	if err != nil {
		return provision.Losses{}, err
	}
	c.Approved = true
	want := settingsOf(o)
	want.Mode, want.Mappings = run.Detail.Mode, run.Detail.GroupMappings
	if _, err := t.Configure(tx, c, o, want); err != nil {
		return provision.Losses{}, err
	}
	return t.engine.RecomputeAll(tx, c)
}

// DiscardSwitch leaves an organization in the mode it has.
func (t *Tenancy) DiscardSwitch(tx *store.Tx, c provision.Change, run *runs.Run) error {
	o, err := t.switched(tx, c, run)
	if err != nil {
		return err
	}
	if err := runs.Decide(tx, o.Parent, run.ID, runs.StateDiscarded, c.Actor); err != nil {
		return err
	}
	return t.logRun(tx, c, o, events.RunDiscarded, run.ID, run.Detail)
}

// switched returns the organization of a switch that waits, its parent held
// alone.
func (t *Tenancy) switched(tx *store.Tx, c provision.Change, run *runs.Run) (*tenants.Organization, error) {
	again, err := stillHeld(tx, c.Parent, run.ID, runs.KindSwitch)
	if err != nil {
		return nil, err
	}
	*run = *again
	id, _ := runs.ScopedOrg(run.Scope)
	o, err := tenants.OrganizationByID(tx, id)
	if err == nil && o == nil {
		err = identity.Errorf(identity.CodeNotFound, "not_found", "the organization of the switch does not exist any more")
	}
	return o, err
}
