package tenancy

import (
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

// Rename gives an organization another name for people; an empty one makes it
// the slug. The slug stays. The caller holds the parent alone since before it
// read the organization.
func (t *Tenancy) Rename(tx *store.Tx, c provision.Change, o *tenants.Organization, name string) error {
	if err := checkName(&name, o.Slug); err != nil {
		return err
	}
	if name == o.Name {
		return nil
	}
	was := o.Name
	o.Name = name
	if err := tenants.UpdateOrganization(tx, o); err != nil {
		return err
	}
	if err := tenants.Touch(tx, o.Parent); err != nil {
		return err
	}
	return events.Append(tx, events.Event{
		Parent: o.Parent, Type: events.OrganizationChanged, Actor: c.Actor, Org: o.ID, RequestID: c.RequestID,
		Before: events.Object(map[string]string{"name": was}), After: events.Object(map[string]string{"name": name}),
	})
}
