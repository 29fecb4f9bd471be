package tenancy

import (
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/answers"
	"usher/internal/store/credentials"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// persons is moved before all others: people of both tenants are made one.
const persons = "persons"

// moved are the other tables whose rows go with an organization from tenant to
// tenant. Every table with a column parent stands here or in stays, which a test
// holds.
var moved = []struct {
	table string
	move  func(tx *store.Tx, from, to, org string) error
}{
	{"organizations", tenants.MoveOrganizations},
	{"seat_tiers", tenants.MoveSeatTiers},
	{"memberships", people.MoveMemberships},
	{"credentials", credentials.Move},
	{"runs", runs.Move},
	{"guard_windows", runs.MoveWindows},
	{"invitations", invitations.Move},
	{"invitation_sends", invitations.MoveSends},
	{"answers", func(tx *store.Tx, from, to, _ string) error { return answers.Move(tx, from, to) }},
}

// Why the rows of a table do not go with an organization.
const (
	ofParents    = "only a parent has them, and every door refuses a hidden one"
	ofConnection = "they belong to a connection, which only a parent has"
	ofDirectory  = "they belong to a directory, which only a parent has"
	ofPolicy     = "they follow from a policy, which only a parent has"
	ofLog        = "a log is never rewritten: moved events would stand before cursors that were handed out"
)

// stays are the tables whose rows do not go along, and why.
var stays = map[string]string{
	"domains":               ofParents,
	"merge_proposals":       "they are of the host, whatever the organization's tenant is",
	"parent_administrators": ofParents,
	"domain_claims":         ofParents,
	"claim_accounts":        ofParents,
	"connections":           ofParents,
	"subjects":              ofConnection,
	"directories":           ofDirectory,
	"directory_users":       ofDirectory,
	"directory_emails":      ofDirectory,
	"directory_groups":      ofDirectory,
	"directory_members":     ofDirectory,
	"directory_totals":      ofDirectory,
	"ldap_entries":          ofDirectory,
	"ldap_states":           ofDirectory,
	"ldap_cookies":          ofDirectory,
	"ldap_held":             ofDirectory,
	"ldap_owed":             ofDirectory,
	"ldap_runs":             ofDirectory,
	"directory_tombstones":  ofDirectory,
	"dialect_log":           ofDirectory,
	"ldap_sources":          ofDirectory,
	"policy_versions":       ofPolicy,
	"schedules":             ofPolicy,
	"schedule_runs":         ofPolicy,
	"sso_suspensions":       ofParents,
	"event_floors":          ofLog,
	"events":                ofLog,
	"event_order":           ofLog,
	"event_heads":           ofLog,
	"dirty":                 "what is marked is settled before the move, in the same transaction",
}

// Move takes a standalone organization out of its hidden tenant and puts it under
// a parent, with its people, in the transaction; the hidden tenant is gone
// afterwards. Members keep what they have, and the organization is in mode
// invite, as it was. Its events stay in the log they were written to; the log of
// the parent begins with the members it has. A person the parent knows already is
// one with the one who comes: see people.MovePersons.
func (t *Tenancy) Move(tx *store.Tx, c provision.Change, o *tenants.Organization, to string) error {
	from := o.Parent
	if err := lockBoth(tx, from, to); err != nil {
		return err
	}
	if err := movable(tx, o, to); err != nil {
		return err
	}
	if err := t.engine.CatchUp(tx, from); err != nil {
		return err
	}
	if err := t.endMerges(tx, c, o.ID, "", ReasonHasParent); err != nil {
		return err
	}
	met, err := people.MovePersons(tx, from, to, people.Belonging{
		Held: tenants.HeldSQL, HeldElsewhere: tenants.HeldElsewhereSQL, Hidden: tenants.HiddenSQL, Directed: tenants.DirectedSQL,
	})
	if err != nil {
		return err
	}
	for _, m := range moved {
		if err := m.move(tx, from, to, o.ID); err != nil {
			return err
		}
	}
	// The end of the old log and the beginning of the new one.
	says := events.Event{Parent: from, Type: events.OrganizationMoved, Actor: c.Actor, Org: o.ID, Target: to, RequestID: c.RequestID}
	here := says
	here.Parent = to
	brings, err := broughtBy(tx, to, o.ID)
	if err != nil {
		return err
	}
	here.After = events.Object(brings)
	if err := events.Append(tx, says, here); err != nil {
		return err
	}
	if err := tenants.DeleteParent(tx, from); err != nil {
		return err
	}
	if err := tenants.Touch(tx, to); err != nil {
		return err
	}
	o.Parent, c.Parent = to, to
	return t.engine.Arrived(tx, c, o.ID, met)
}

// brought is what the event of a move says that an organization brings along.
type brought struct {
	Settings
	guestSettings
	Seats map[identity.Tier]int64 `json:"seats,omitempty"` // the limits of its tiers
}

// broughtBy returns what an organization brings along that is under a parent by now:
// the log in which that was set stays where it is.
func broughtBy(tx *store.Tx, to, org string) (brought, error) {
	out := brought{Seats: map[identity.Tier]int64{}}
	o, err := tenants.OrganizationByID(tx, org)
	if err != nil {
		return out, err
	}
	out.Settings = settingsOf(o)
	guests, err := tenants.GuestsOf(tx, to, org)
	if err != nil {
		return out, err
	}
	out.guestSettings = guestSettingsOf(guests)
	tiers, err := tenants.SeatTiers(tx, to, org)
	for _, t := range tiers {
		out.Seats[t.Tier] = t.Limit
	}
	return out, err
}

// movable refuses to move what is not a standalone organization, or to what is
// no parent; both are held.
func movable(tx *store.Tx, o *tenants.Organization, to string) error {
	now, err := tenants.OrganizationByID(tx, o.ID)
	if err != nil {
		return err
	}
	if now == nil {
		return identity.Errorf(identity.CodeNotFound, "not_found", "there is no organization %q any more", o.Slug)
	}
	hidden, err := tenants.IsHidden(tx, now.Parent)
	if err != nil {
		return err
	}
	if now.Parent != o.Parent || !hidden {
		return hasParent(o)
	}
	p, err := tenants.ParentByID(tx, to)
	if err == nil && (p == nil || p.Hidden) {
		err = identity.Errorf(identity.CodeNotFound, "not_found", "there is no such parent")
	}
	return err
}
