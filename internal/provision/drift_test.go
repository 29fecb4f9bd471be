package provision_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
)

// repair goes through everybody as the job does, and returns how many memberships
// were not as they should be, and whether a writer was needed.
func (c *company) repair() (repaired int, wrote bool) {
	c.t.Helper()
	by := provision.Change{Parent: c.id, Actor: identity.Actor{Kind: identity.ActorSchedule}}
	for after := ""; ; {
		var last string
		var n int
		fix := func(tx *store.Tx) (err error) {
			last, n, err = c.engine.RepairDrift(tx, by, after)
			return err
		}
		err := c.db.View(c.world.t.Context(), fix)
		if errors.Is(err, store.ErrReadOnly) {
			wrote, err = true, c.db.Update(c.world.t.Context(), store.LaneNormal, fix)
		}
		if err != nil {
			c.t.Fatal(err)
		}
		if last == "" {
			return repaired, wrote
		}
		after, repaired = last, repaired+n
	}
}

// state returns everybody's memberships, and the types of events behind a cursor.
func (c *company) state(after int64) (rows []string, happened []events.Type, next int64) {
	c.t.Helper()
	if err := events.CatchUp(c.world.t.Context(), c.db); err != nil {
		c.t.Fatal(err)
	}
	c.view(func(tx *store.Tx) error {
		rows, happened, next = nil, nil, after
		accounts, err := people.Everyone(tx, c.id, "", 1000)
		if err != nil {
			return err
		}
		all, err := people.Memberships(tx, c.id, accounts)
		if err != nil {
			return err
		}
		for _, m := range all {
			m.Since = 0 // that it stood before is not known any more
			login := ""
			if m.Login != nil {
				login = fmt.Sprintf("%+v", *m.Login)
			}
			plain := *m
			plain.Login = nil
			rows = append(rows, fmt.Sprintf("%+v %s", plain, login))
		}
		slices.Sort(rows)
		es, err := events.After(tx, c.id, after, 1000)
		for _, e := range es {
			happened, next = append(happened, e.Type), e.N
		}
		return err
	})
	return rows, happened, next
}

// What somebody did to the rows by hand is put right, counted, and an event; what
// is as it should be is read and not written.
func TestSpec10_DriftIsRepairedAndCounted(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(`
organizations:
  $-console: {kind: console, mode: scim, group_mappings: true}
  $-enterprise: {kind: enterprise, mode: scim}
mappings:
  - {name: engineers, group: eng, org: $-console, role: developer}
`)
		c.seats("enterprise", "premium", 2)
		for _, n := range []string{"ada", "bob", "cyd", "dan"} {
			c.post(sent{Name: n})
		}
		c.group("eng", "ada", "bob", "cyd")
		right, _, at := c.state(0)
		if n, wrote := c.repair(); n != 0 || wrote {
			t.Fatalf("nothing is wrong: %d repaired, wrote %v", n, wrote)
		}
		if _, happened, _ := c.state(at); len(happened) != 0 {
			t.Fatalf("nothing is wrong: %q", happened)
		}
		account := c.person("ada").Account
		for what, corrupt := range map[string]struct {
			query string
			n     int
			event events.Type
		}{
			"a role":        {`UPDATE memberships SET role = 'billing' WHERE parent = $1 AND account = $2 AND role = 'developer'`, 1, events.MembershipChanged},
			"a membership":  {`DELETE FROM memberships WHERE parent = $1 AND account = $2 AND role = 'developer'`, 1, events.MembershipAdded},
			"its presence":  {`UPDATE memberships SET present = 0, role = '' WHERE parent = $1 AND account = $2 AND role = 'developer'`, 1, events.MembershipAdded},
			"all of them":   {`UPDATE memberships SET role = 'limited_developer' WHERE parent = $1 AND account <> $2 AND role = 'developer'`, 2, events.MembershipChanged},
			"what rules it": {`UPDATE memberships SET rules = NULL, source = '' WHERE parent = $1 AND account = $2 AND role = 'developer'`, 1, ""},
		} {
			c.update(func(tx *store.Tx) error {
				n, err := tx.Exec(corrupt.query, c.id, account)
				if err == nil && n != int64(corrupt.n) {
					err = fmt.Errorf("%d rows are made wrong", n)
				}
				return err
			})
			_, _, before := c.state(0)
			n, wrote := c.repair()
			now, happened, _ := c.state(before)
			if n != corrupt.n || !wrote || !slices.Equal(now, right) {
				t.Errorf("%s: %d repaired, wrote %v; it is\n%q\nand should be\n%q", what, n, wrote, now, right)
			}
			want := 0
			if corrupt.event != "" {
				want = corrupt.n
			}
			if len(happened) != want || want > 0 && happened[0] != corrupt.event {
				t.Errorf("%s: events %q", what, happened)
			}
			if n, wrote := c.repair(); n != 0 || wrote {
				t.Errorf("%s, again: %d repaired, wrote %v", what, n, wrote)
			}
		}
	})
}

// Guards look at what a repair takes: many losses at once wait for somebody.
func TestSpec10_DriftIsRepairedThroughTheGuards(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(`
organizations:
  $-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: engineers, group: eng, org: $-console, role: developer}
guards: {max_removals: {count: 2, percent: 1}}
`)
		names := []string{"ada", "bob", "cyd", "dan", "eve", "fay"}
		for _, n := range names {
			c.post(sent{Name: n})
		}
		c.group("eng", names...)
		c.update(func(tx *store.Tx) error { // somebody deletes rows of the directory
			_, err := tx.Exec(`DELETE FROM directory_members WHERE parent = $1`, c.id)
			return err
		})
		c.repair()
		present, held := 0, 0
		c.view(func(tx *store.Tx) error {
			accounts, err := people.Everyone(tx, c.id, "", 100)
			if err != nil {
				return err
			}
			rows, err := people.Memberships(tx, c.id, accounts)
			for _, m := range rows {
				if m.Present {
					present++
				}
				held += len(m.Holds)
			}
			return err
		})
		if present != len(names) || held == 0 {
			t.Errorf("%d are members still, %d changes held", present, held)
		}
	})
}

func TestSpec10_TotalsOfDirectoriesAreRecounted(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		for _, n := range []string{"ada", "bob"} {
			c.post(sent{Name: n})
		}
		count := func() (wrong int) {
			c.update(func(tx *store.Tx) (err error) {
				_, wrong, err = c.engine.Recount(tx, c.id, "", 10)
				return err
			})
			return wrong
		}
		if n := count(); n != 0 {
			t.Errorf("%d totals wrong", n)
		}
		c.update(func(tx *store.Tx) error {
			_, err := tx.Exec(`UPDATE directory_totals SET n = n + 7 WHERE parent = $1 AND kind = 'User'`, c.id)
			return err
		})
		if n := count(); n == 0 {
			t.Error("a wrong total is not seen")
		}
		c.view(func(tx *store.Tx) error {
			total, err := directory.TotalUsers(tx, c.id, c.dir.ID)
			if total != 2 {
				t.Errorf("%d users", total)
			}
			return err
		})
		if n := count(); n != 0 {
			t.Errorf("%d totals wrong afterwards", n)
		}
	})
}
