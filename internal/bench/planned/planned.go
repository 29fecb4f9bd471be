// Package planned owns the measurement of a policy's plan: who gains and loses
// what among a company's people, against the reading of the very rows it is made
// of.
package planned

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"usher/internal/bench"
	"usher/internal/bench/stored"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/tenancy"
	"usher/policy"
	"usher/policy/live"
)

const (
	groups    = 200 // of the company
	perPerson = 3   // groups a person is in
	atOnce    = 500 // people read together
)

// Company is a store with people in groups that a policy maps.
type Company struct {
	db      *store.DB
	place   *stored.Place
	applier *live.Applier
	next    *policy.Policy // the policy that is planned
	people  int
}

// New makes a company of so many people in the store of dir; close closes it,
// whatever the error.
func New(ctx context.Context, dir string, n int) (c *Company, closeStore func() error, err error) {
	db, err := store.Open(ctx, store.Options{Dir: dir, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return nil, func() error { return nil }, err
	}
	c = &Company{db: db, people: n}
	if c.place, err = stored.SetUp(ctx, db); err != nil {
		return nil, db.Close, err
	}
	catalogue := identity.DefaultCatalogue()
	c.applier = live.NewApplier(tenancy.New(c.place.Engine, catalogue), c.place.Engine)
	before, after := rules("developer"), rules("billing")
	for _, text := range []string{before, after} {
		p, problems := policy.Parse("bench.yaml", []byte(text), catalogue)
		if problems.Err() != nil {
			return nil, db.Close, problems.Err()
		}
		c.next = p
		if text == after {
			break
		}
		err := db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
			_, problems, err := c.applier.Apply(tx, c.change(), p, live.Options{})
			if err == nil {
				err = problems.Err()
			}
			return err
		})
		if err != nil {
			return nil, db.Close, err
		}
	}
	return c, db.Close, c.fill(ctx)
}

func (c *Company) change() provision.Change {
	return provision.Change{Parent: c.place.Parent, Actor: identity.Actor{Kind: identity.ActorOperator}}
}

// rules is a policy with a rule for each group; the role of every tenth is given.
func rules(role string) string {
	var b strings.Builder
	b.WriteString(strings.Split(bench.Policy, "\nmappings:")[0] + "\n")
	b.WriteString("guards: {max_removals: {count: 1000000}}\nmappings:\n")
	for g := range groups {
		r := "user"
		if g%10 == 0 {
			r = role
		}
		fmt.Fprintf(&b, "  - {name: r%d, group: team-%d, org: bench-console, role: %s}\n", g, g, r)
	}
	return b.String()
}

// fill makes the groups and the people in them.
func (c *Company) fill(ctx context.Context) error {
	teams := make([]*directory.Group, groups)
	err := c.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		for g := range teams {
			teams[g] = &directory.Group{Parent: c.place.Parent, Directory: c.place.Directory, DisplayName: fmt.Sprintf("team-%d", g), Doc: []byte(`{}`)}
			if err := directory.InsertGroup(tx, teams[g]); err != nil {
				return err
			}
		}
		return nil
	})
	for first := 0; first < c.people && err == nil; first += atOnce {
		err = c.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
			return c.batch(tx, teams, first, min(first+atOnce, c.people))
		})
	}
	return err
}

func (c *Company) batch(tx *store.Tx, teams []*directory.Group, first, end int) error {
	d, err := directory.ByID(tx, c.place.Directory)
	if err != nil {
		return err
	}
	members := make([][]directory.Member, len(teams))
	var users []string
	for i := first; i < end; i++ {
		u := &directory.User{
			Parent: c.place.Parent, Directory: d.ID, UserName: bench.UserName(i), ExternalID: bench.ExternalID(i), Active: true,
			Email: bench.UserName(i), Doc: bench.UserBody(i),
		}
		if err := c.place.Engine.UserCreated(tx, c.change(), u, true, store.ErrUnique); err != nil {
			return err
		}
		users = append(users, u.ID)
		for k := range perPerson {
			g := (i*7 + k*61) % len(teams)
			members[g] = append(members[g], directory.Member{Value: u.ID, Kind: directory.KindUser})
		}
	}
	var all []*directory.Group
	for g, ms := range members {
		if len(ms) == 0 {
			continue
		}
		if _, err := directory.AddMembers(tx, teams[g], ms)(); err != nil {
			return err
		}
		all = append(all, teams[g])
	}
	return c.place.Engine.MembersChanged(tx, c.change(), d, all, users)
}

// Plan makes the plan of the next policy and returns what it comes to; looked,
// which may be nil, is told how many people were looked at.
func (c *Company) Plan(ctx context.Context, looked func(int)) (sum *plan.Summary, err error) {
	if looked == nil {
		looked = func(int) {}
	}
	err = c.db.View(ctx, func(tx *store.Tx) error {
		var problems policy.Problems
		sum, problems, err = c.applier.Plan(tx, c.change(), c.next, live.Options{}, func(plan.Item) error { return nil }, looked)
		if err == nil {
			err = problems.Err()
		}
		return err
	})
	return sum, err
}

// Scan reads the rows that a plan is made of and returns how many there are.
func (c *Company) Scan(ctx context.Context) (rows int, err error) {
	err = c.db.View(ctx, func(tx *store.Tx) error {
		rows = 0
		for after := ""; ; {
			accounts, err := people.Everyone(tx, c.place.Parent, after, atOnce)
			if err != nil || len(accounts) == 0 {
				return err
			}
			after = accounts[len(accounts)-1]
			persons, err := people.Persons(tx, c.place.Parent, accounts)
			if err != nil {
				return err
			}
			memberships, err := people.Memberships(tx, c.place.Parent, accounts)
			if err != nil {
				return err
			}
			links, err := directory.Links(tx, c.place.Parent, accounts, false)
			if err != nil {
				return err
			}
			in, err := directory.AskGroupsOfAccounts(tx, c.place.Parent, slices.Clone(accounts))()
			if err != nil {
				return err
			}
			rows += len(accounts) + len(persons) + len(memberships) + len(links) + len(in)
		}
	})
	return rows, err
}

// Locals returns the plan and the reading as contenders of the benchmark: each
// unit of work goes through everybody once.
func (c *Company) Locals() []*bench.Local {
	planned := func(ctx context.Context, _ int) error {
		sum, err := c.Plan(ctx, nil)
		if err == nil && sum.People != c.people {
			err = fmt.Errorf("%d people are planned, want %d", sum.People, c.people)
		}
		return err
	}
	scanned := func(ctx context.Context, _ int) error {
		rows, err := c.Scan(ctx)
		if want := c.people * (5 + perPerson); err == nil && rows != want {
			err = fmt.Errorf("%d rows are read, want %d", rows, want)
		}
		return err
	}
	nothing := func(context.Context, bench.State) error { return nil } // what is planned changes nothing, see Plan
	return []*bench.Local{
		{Name: bench.Planned, Work: map[string]func(context.Context, int) error{bench.PolicyPlan: planned}, Check: nothing},
		{Name: bench.Scanned, Work: map[string]func(context.Context, int) error{bench.PolicyPlan: scanned}, Check: nothing},
	}
}
