package tenancy

import (
	"encoding/json"

	"usher/internal/address"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// waitingPage is how many waiting users are read at a time, and directoryPage
// how many directories.
const waitingPage, directoryPage = 500, 100

// DomainVerified opens a run for every directory of a domain's parent with users
// who waited for the domain: verifying alone changes nobody's access, and what
// follows from it waits for somebody who has seen its plan (spec section 3). It
// returns the runs that wait.
func (t *Tenancy) DomainVerified(tx *store.Tx, c provision.Change, d *tenants.Domain) ([]string, error) {
	out := []string{}
	for after := ""; ; {
		ds, err := directory.List(tx, d.Parent, after, directoryPage)
		if err != nil || len(ds) == 0 {
			return out, err
		}
		for _, dir := range ds {
			after = dir.ID
			waits, err := someWait(tx, dir, map[string]bool{d.Name: true})
			if err != nil {
				return nil, err
			}
			if !waits {
				continue
			}
			run := runs.Run{
				Parent: d.Parent, Kind: runs.KindBinding, Scope: runs.DirectoryScope(dir.ID), Actor: c.Actor, RequestID: c.RequestID,
				Detail: runs.Detail{Domain: d.Name},
			}
			id, opened, err := runs.Hold(tx, run, 0)
			if err != nil {
				return nil, err
			}
			out = append(out, id)
			if !opened {
				continue
			}
			if err := logBinding(tx, c, &run, id, events.RunHeld); err != nil {
				return nil, err
			}
		}
	}
}

// someWait reports whether a user of a directory waits for one of some domains.
func someWait(tx *store.Tx, dir *directory.Directory, domains map[string]bool) (bool, error) {
	for after := ""; ; {
		users, err := directory.WaitingUsers(tx, dir.Parent, dir.ID, after, waitingPage)
		if err != nil || len(users) == 0 {
			return false, err
		}
		for _, u := range users {
			after = u.ID
			var doc map[string]any
			if err := json.Unmarshal(u.Doc, &doc); err != nil {
				return false, err
			}
			if a, err := address.Parse(dir.DesignatedEmail(doc)); err == nil && domains[a.Domain] {
				return true, nil
			}
		}
	}
}

// Bound ends the run in which the binding of a directory's users waits, where
// one does, unless a domain was verified meanwhile that some wait for.
func (t *Tenancy) Bound(tx *store.Tx, c provision.Change, dir *directory.Directory) error {
	if err := tenants.Lock(tx, dir.Parent); err != nil {
		return err
	}
	if open, err := runs.Open(tx, dir.Parent, runs.KindBinding, "", runs.DirectoryScope(dir.ID)); err != nil || open == nil {
		return err
	}
	held, err := tenants.DomainsOf(tx, dir.Parent)
	if err != nil {
		return err
	}
	admitting := map[string]bool{}
	for _, d := range held {
		admitting[d.Name] = d.State.Admits()
	}
	if waits, err := someWait(tx, dir, admitting); err != nil || waits {
		return err
	}
	return t.endBinding(tx, c, dir.Parent, runs.DirectoryScope(dir.ID), runs.StateApplied, events.RunApplied)
}

// DiscardBinding leaves the users of a run unbound, until somebody syncs their
// directory.
func (t *Tenancy) DiscardBinding(tx *store.Tx, c provision.Change, run *runs.Run) error {
	if _, err := stillHeld(tx, run.Parent, run.ID, runs.KindBinding); err != nil {
		return err
	}
	return t.endBinding(tx, c, run.Parent, run.Scope, runs.StateDiscarded, events.RunDiscarded)
}

func (t *Tenancy) endBinding(tx *store.Tx, c provision.Change, parent, scope, state string, says events.Type) error {
	run, err := runs.Open(tx, parent, runs.KindBinding, "", scope)
	if err != nil || run == nil {
		return err
	}
	if err := runs.Decide(tx, parent, run.ID, state, c.Actor); err != nil {
		return err
	}
	return logBinding(tx, c, run, run.ID, says)
}

func logBinding(tx *store.Tx, c provision.Change, run *runs.Run, id string, says events.Type) error {
	return events.Append(tx, events.Event{
		Parent: run.Parent, Type: says, Actor: c.Actor, RequestID: c.RequestID, Target: id,
		After: events.Object(map[string]any{"scope": run.Scope, "detail": run.Detail}),
	})
}
