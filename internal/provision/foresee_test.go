package provision_test

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/policy"
	"usher/policy/live"
)

// planned returns the plan of a policy, and applied it.
func (c *company) planned(body string) (items []plan.Item, sum *plan.Summary) {
	c.t.Helper()
	p, problems := policy.Parse("acme.yaml", c.source(body), identity.DefaultCatalogue())
	if err := problems.Err(); err != nil {
		c.t.Fatal(problems.String())
	}
	c.view(func(tx *store.Tx) (err error) {
		items = nil
		sum, _, err = c.applier.Plan(tx, c.change(), p, live.Options{}, func(i plan.Item) error { items = append(items, i); return nil }, func(int) {})
		return err
	})
	c.update(func(tx *store.Tx) error {
		_, _, err := c.applier.Apply(tx, c.change(), p, live.Options{Plan: sum.Hash})
		return err
	})
	return items, sum
}

// TestSpec6_APlanSaysWhichAdministratorStays: the last one is no loss of a plan,
// since nothing takes the right from them, unless the plan makes another.
func TestSpec6_APlanSaysWhichAdministratorStays(t *testing.T) {
	const scim = "organizations:\n  $-console: {kind: console, mode: scim}\n"
	setUp := func(w *world) *company {
		c := w.company(t)
		c.policy("organizations:\n  $-console: {kind: console, mode: invite}\n")
		for _, name := range []string{"ada", "bob"} { // whom no directory knows
			if err := c.add("console", name, "admin", "", ""); err != nil {
				t.Fatal(err)
			}
		}
		return c
	}
	onBothEngines(t, func(t *testing.T, w *world) {
		t.Run("nobody else", func(t *testing.T) {
			c := setUp(w)
			items, sum := c.planned(scim)
			if sum.Losses != 1 || sum.Removed != 1 || sum.Held != 1 || sum.Organizations[c.slug+"-console"].Held != 1 {
				t.Errorf("%+v", sum)
			}
			c.expect("console", "bob", "admin active")
			if last := items[len(items)-1]; last.Kind != plan.Held || last.Email != c.email("bob") || last.Reason != "the organization's last administrator, kept until there is another" {
				t.Errorf("%+v", items)
			}
			// Who is kept by nothing but the floor is so in the next plan too.
			items, _ = c.planned("organizations:\n  $-console: {kind: console, mode: jit}\n")
			if len(items) != 0 {
				t.Errorf("%+v", items)
			}
			c.expect("console", "bob", "admin active")
		})
		t.Run("another is made", func(t *testing.T) {
			c := setUp(w)
			c.post(sent{Name: "zoe"}) // behind both
			c.group("admins", "zoe")
			_, sum := c.planned("organizations:\n  $-console: {kind: console, mode: scim, group_mappings: true}\nmappings:\n  - {name: admins, group: admins, org: $-console, role: admin}\n")
			if sum.Losses != 2 || sum.Held != 0 || sum.Gains != 1 {
				t.Errorf("%+v", sum)
			}
			c.expect("console", "zoe", "admin active")
		})
	})
}
