package provision_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/runs"
)

var errNothingRemains = errors.New("nothing remains")

// planSync plans a sync as the API does; d nil binds nobody, org "" is all.
func (c *company) planSync(bind bool, org string) ([]plan.Item, *plan.Summary) {
	c.t.Helper()
	var items []plan.Item
	p := provision.NewSyncPlan(func(i plan.Item) error { items = append(items, i); return nil })
	for after, more := "", bind; more; {
		var page provision.Foreseen
		err := c.db.Update(context.Background(), store.LaneNormal, func(tx *store.Tx) (err error) {
			if page, err = c.engine.ForeseeBinding(tx, c.change(), c.dir, after, 2); err != nil {
				return err
			}
			return errNothingRemains
		})
		if !errors.Is(err, errNothingRemains) {
			c.t.Fatal(err)
		}
		if err := p.Bind(page); err != nil {
			c.t.Fatal(err)
		}
		after, more = page.Last, page.Last != ""
	}
	var sum *plan.Summary
	c.view(func(tx *store.Tx) error {
		id := ""
		if org != "" {
			o, err := c.org(tx, org)
			if err != nil {
				return err
			}
			id = o.ID
		}
		var err error
		sum, err = c.engine.PlanSettling(tx, c.change(), p, id, func(int) {})
		return err
	})
	return items, sum
}

// sync does what planSync plans.
func (c *company) sync() {
	c.t.Helper()
	for after, more := "", true; more; {
		c.update(func(tx *store.Tx) (err error) {
			_, after, err = c.engine.BindWaiting(tx, c.change(), c.dir, after, 2)
			more = after != ""
			return err
		})
	}
	c.recompute()
}

// had is what everybody has, by organization and name.
func (c *company) had() map[string]string {
	out := map[string]string{}
	for _, org := range []string{"console", "work"} {
		for name, v := range c.members(org) {
			f := strings.Fields(v)
			out[org+" "+name] = strings.Join(f[:len(f)-1], "/") // without the state
		}
	}
	return out
}

// TestSpec5_ASyncDoesWhatItsPlanSays: what is planned, and nothing else,
// happens; planning changes nothing.
func TestSpec5_ASyncDoesWhatItsPlanSays(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(`
organizations:
  $-console: {kind: console, mode: scim}
  $-work: {kind: enterprise, mode: jit}
`)
		late := "late-" + c.domain
		for _, n := range []string{"a@" + late, "b@" + late, "c@" + late} {
			c.post(sent{Name: n})
		}
		c.post(sent{Name: "gone@" + late, Active: said(false)})
		c.post(sent{Name: "z@elsewhere.example"})
		c.post(sent{Name: "ada"})
		c.post(sent{Name: "eve"})
		c.login(claims{Name: "dan"})
		c.domainState(c.domain, identity.DomainRemoved)
		c.post(sent{Name: "dan"}) // an account that exists, and may not be bound yet
		c.domainState(c.domain, identity.DomainVerified)
		c.verify(late)
		ada := c.person("ada").Account
		c.update(func(tx *store.Tx) error { // what only a sync finds
			_, err := tx.Exec(`UPDATE memberships SET role = 'developer' WHERE account = $1`, ada)
			return err
		})
		before, cursor := c.had(), c.cursor()

		items, sum := c.planSync(true, "")
		if got := c.had(); !maps.Equal(got, before) || c.cursor() != cursor || c.person("a@"+late) != nil {
			t.Fatalf("the plan changed something: %v", got)
		}
		again, _ := c.planSync(true, "")
		if len(again) != len(items) {
			t.Fatalf("planned twice, it is %v and then %v", items, again)
		}
		if sum.Bound != 5 || sum.Gains != 4 || sum.Losses != 1 || sum.Removed != 0 || sum.Hash != "" || sum.People != 7 {
			t.Fatalf("%+v", sum)
		}
		planned := maps.Clone(before)
		for _, i := range items {
			key := strings.TrimPrefix(i.Organization, c.slug+"-") + " " + strings.TrimSuffix(i.Email, "@"+c.domain)
			if planned[key] != strings.TrimSuffix(string(i.From.Role)+"/"+string(i.From.Seat), "/") {
				t.Errorf("%+v: %q is there", i, planned[key])
			}
			planned[key] = strings.TrimSuffix(string(i.To.Role)+"/"+string(i.To.Seat), "/")
			if bound := strings.Contains(i.Reason, "would be bound"); bound == (key == "console ada") {
				t.Errorf("the reason of %s is %q", key, i.Reason)
			}
		}

		if one, sum := c.planSync(false, "work"); len(one) != 0 || sum.Bound != 0 {
			t.Errorf("in work alone: %v", one)
		}
		if one, _ := c.planSync(false, "console"); len(one) != 1 {
			t.Errorf("in the console alone: %v", one)
		}
		c.sync()
		if got := c.had(); !maps.Equal(got, planned) {
			t.Fatalf("the sync made %v of %v, planned was %v", got, before, planned)
		}
		if items, sum := c.planSync(true, ""); len(items) != 0 || sum.Bound != 0 {
			t.Errorf("after the sync: %v", items)
		}
	})
}

// Who waits for a better seat gets none by a sync, and its plan says so.
func TestSpec5_ASyncPlansNoSeatThatIsWaitedFor(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(seatMapped)
	c.seats("work", "premium", 0)
	c.staff(map[string][]string{"staff": {"ada"}, "light": {"ada"}}, "ada")
	c.group("heavy", "ada")
	c.expect("work", "ada", "user standard active")
	if c.row("work", "ada").WaitSeq == 0 {
		t.Fatal("ada does not wait")
	}
	if items, _ := c.planSync(true, ""); len(items) != 0 {
		t.Errorf("planned %+v", items)
	}
}

// Who was invited comes in by the binding with what the invitation names, and the
// plan says so.
func TestSpec5_ASyncPlansWhatInvitationsName(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-console: {kind: console, mode: scim}\n  $-work: {kind: enterprise, mode: jit}\n")
	c.domainState(c.domain, identity.DomainRemoved)
	c.post(sent{Name: "dan"})
	c.domainState(c.domain, identity.DomainVerified)
	c.invite(invitation{Org: "console", Name: "dan", Role: "developer"})
	items, _ := c.planSync(true, "")
	if len(items) != 1 || items[0].To.Role != "developer" {
		t.Errorf("planned %+v", items)
	}
	c.sync()
	c.expect("console", "dan", "developer active")
}

// The plan of a sync names whom it lets log in no more: a record that waited says
// that they have left.
func TestSpec5_ASyncPlansTheGatesThatItCloses(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-console: {kind: console, mode: scim}\n  $-work: {kind: enterprise, mode: jit}\n")
	c.allow(claims{Name: "dan"})
	c.domainState(c.domain, identity.DomainRemoved)
	c.post(sent{Name: "dan", Active: said(false)})
	c.post(sent{Name: "new", Active: said(false)})
	c.domainState(c.domain, identity.DomainVerified)
	items, sum := c.planSync(true, "")
	if len(items) != 1 || items[0].Kind != plan.Closes || items[0].Email != c.email("dan") || sum.Closed != 1 || sum.Gains+sum.Losses != 0 {
		t.Errorf("planned %+v, %+v", items, sum)
	}
	c.expectGate("dan", identity.GateOpen)
	c.sync()
	c.expectGate("dan", identity.GateClosed)
	if items, _ := c.planSync(true, ""); len(items) != 0 {
		t.Errorf("after the sync: %+v", items)
	}
}

// TestSpec9_APlanSaysWhichAdministeringRolesAreHeld: what a guard keeps somebody
// from is no gain of a plan that leaves it so, discarded or not; another seat is.
func TestSpec9_APlanSaysWhichAdministeringRolesAreHeld(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		const body = "guards: {max_new_administrators: {count: 1}}\norganizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true, default_seat: %s}\n" +
			"mappings:\n  - {name: everybody, group: all-staff, org: $-work, role: user}\n  - {name: bosses, group: bosses, org: $-work, role: admin}\n"
		c.policy(fmt.Sprintf(body, "standard"))
		for _, name := range []string{"ada", "bob", "cat"} {
			c.post(sent{Name: name})
		}
		c.group("all-staff", "ada", "bob")
		c.group("bosses", "ada", "bob", "cat")
		c.expect("work", "ada", "user standard active", "bob", "user standard active", "cat", "user standard active")
		check := func(when string) {
			items, sum := c.planSync(true, "")
			if len(items) != 3 || sum.Held != 3 || sum.Gains != 0 {
				t.Fatalf("%s: %+v, %+v", when, items, sum)
			}
			for _, i := range items {
				if i.Kind != plan.Held || i.Run == "" || i.From.Role != "user" || i.To.Role != "admin" || i.Reason != "held before, by run "+i.Run {
					t.Errorf("%s: %+v", when, i)
				}
			}
		}
		check("held")
		had := c.members("work")
		c.sync()
		if got := c.members("work"); fmt.Sprint(got) != fmt.Sprint(had) {
			t.Errorf("a sync gives what is held: %v, was %v", got, had)
		}
		run := c.held(runs.StateHeld)[0]
		c.decideRun(run, false)
		check("discarded")
		items, sum := c.planned(fmt.Sprintf(body, "premium"))
		if sum.Gains != 3 || sum.Held != 0 {
			t.Errorf("another seat: %+v, %+v", items, sum)
		}
		for _, i := range items {
			if i.From != (plan.Value{Role: "user", Seat: "standard"}) || i.To != (plan.Value{Role: "user", Seat: "premium"}) || !strings.HasSuffix(i.Reason, "; the role stays: held before, by run "+run.ID) {
				t.Errorf("%+v", i)
			}
		}
		c.expect("work", "ada", "user premium active", "bob", "user premium active", "cat", "user premium active")
	})
}
