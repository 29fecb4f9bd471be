package tenancy_test

import (
	"fmt"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// Whoever manages a parent makes so many of each and no more; one of another parent
// is made all the same, and one more where one was taken away.
func TestOfWhatAParentMakesThereIsAMost(t *testing.T) {
	f := newFixture(t)
	var beta *tenants.Parent
	f.update(func(tx *store.Tx) (err error) {
		beta, err = f.CreateParent(tx, provision.Change{}, "beta", "")
		return err
	})
	for what, c := range map[string]struct {
		most int
		put  func(tx *store.Tx, i int) error // beside the checks, since there are many
		make func(tx *store.Tx, c provision.Change, slug string) error
	}{
		"organizations": {tenancy.MaxOrganizations, func(tx *store.Tx, i int) error {
			return tenants.InsertOrganization(tx, &tenants.Organization{Parent: f.acme.ID, ID: store.NewID(), Slug: fmt.Sprint("o", i), Kind: identity.KindConsole, Mode: identity.ModeInvite})
		}, func(tx *store.Tx, c provision.Change, slug string) error {
			_, err := f.CreateOrganization(tx, c, slug, "", identity.KindConsole)
			return err
		}},
		"connections": {tenancy.MaxConnections, func(tx *store.Tx, i int) error {
			return tenants.InsertConnection(tx, &tenants.Connection{Parent: f.acme.ID, ID: store.NewID(), Slug: fmt.Sprint("c", i), Kind: tenants.KindSAML, EmailTrust: tenants.EmailTrustConnection})
		}, func(tx *store.Tx, c provision.Change, slug string) error {
			return f.AddConnection(tx, c, &tenants.Connection{Slug: slug, Kind: tenants.KindSAML, EntityID: "https://idp.example", EmailTrust: tenants.EmailTrustConnection})
		}},
		"directories": {tenancy.MaxDirectories, func(tx *store.Tx, i int) error {
			return directory.Insert(tx, &directory.Directory{Parent: f.acme.ID, ID: store.NewID(), Slug: fmt.Sprint("d", i), Kind: identity.DirectorySCIM, Dialect: identity.DialectGeneric, EmailFrom: directory.EmailFromUserName})
		}, func(tx *store.Tx, c provision.Change, slug string) error {
			return f.CreateDirectory(tx, c, &directory.Directory{Slug: slug, Kind: identity.DirectorySCIM})
		}},
	} {
		t.Run(what, func(t *testing.T) {
			f.update(func(tx *store.Tx) error {
				for i := range c.most - 1 {
					if err := c.put(tx, i); err != nil {
						return err
					}
				}
				return c.make(tx, f.change(), "the-last")
			})
			if e := f.refused(func(tx *store.Tx) error { return c.make(tx, f.change(), "one-more") }); e.Code != identity.CodeConflict || e.Reason != "limit_reached" {
				t.Errorf("one more is answered %v", e)
			}
			f.update(func(tx *store.Tx) error { return c.make(tx, provision.Change{Parent: beta.ID}, "another") })
		})
	}
}
