package provision_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/people"
	"usher/internal/tenancy"
)

// many is how many people a change concerns that is settled behind its answer.
const many = 5000

// crowd pushes n users, in no group, and returns their ids.
func (c *company) crowd(n int) []string {
	c.t.Helper()
	ids := make([]string, 0, n)
	for len(ids) < n {
		c.update(func(tx *store.Tx) error {
			ids = ids[:len(ids)/500*500]
			for range min(500, n-len(ids)) {
				name := fmt.Sprintf("p%05d", len(ids))
				u := &directory.User{
					Parent: c.id, Directory: c.dir.ID, UserName: c.email(name), Email: c.email(name), Active: true, Doc: c.document(sent{Name: name}),
				}
				if err := c.engine.UserCreated(tx, c.change(), u, true, nil); err != nil {
					return err
				}
				ids = append(ids, u.ID)
				c.users[name] = u
			}
			return nil
		})
		if len(ids) <= 500 {
			c.analyze()
		}
	}
	return ids
}

// analyze takes PostgreSQL's statistics, which it takes by itself a minute after
// many rows came.
func (c *company) analyze() {
	c.t.Helper()
	if c.db.Concurrent() {
		c.update(func(tx *store.Tx) error { _, err := tx.Exec(`ANALYZE`); return err })
	}
}

// fill makes members all there are in a group, as PUT of /Groups does.
func (c *company) fill(tx *store.Tx, name string, members []string) error {
	g := c.groups[name]
	if g == nil {
		g = &directory.Group{Parent: c.id, Directory: c.dir.ID, DisplayName: name, Doc: json.RawMessage(`{}`)}
		if err := directory.InsertGroup(tx, g); err != nil {
			return err
		}
		c.groups[name] = g
	}
	current, err := directory.MemberValues(tx, g)
	if err != nil {
		return err
	}
	keep := map[string]bool{}
	want := make([]directory.Member, len(members))
	for i, id := range members {
		keep[id], want[i] = true, directory.Member{Value: id, Kind: directory.KindUser}
	}
	removed, err := directory.RemoveMembers(tx, g, slices.DeleteFunc(current, func(v string) bool { return keep[v] }))()
	if err != nil {
		return err
	}
	added, err := directory.AddMembers(tx, g, want)()
	if err != nil {
		return err
	}
	return c.engine.MembersChanged(tx, c.change(), c.dir, []*directory.Group{g}, append(added, removed...))
}

// rename gives a group another name, as PATCH of /Groups does, with users who
// left it in the same change.
func (c *company) rename(tx *store.Tx, name, to string, left ...string) error {
	g := c.groups[name]
	before := *g
	if _, err := directory.RemoveMembers(tx, g, left)(); err != nil {
		return err
	}
	g.DisplayName = to
	ok, err := directory.UpdateGroup(tx, g, nil)()
	if err != nil || !ok {
		return fmt.Errorf("update of the group: %v %w", ok, err)
	}
	return c.engine.GroupRenamed(tx, c.change(), c.dir, &before, g, left)
}

// count returns how many members an organization has.
func (c *company) count(name string) (n int) {
	c.t.Helper()
	c.view(func(tx *store.Tx) error {
		o, err := c.org(tx, name)
		if err != nil {
			return err
		}
		members, err := people.CountByOrg(tx, c.id, o.ID)
		n = int(members)
		return err
	})
	return n
}

// marks returns how many marks there are, and requires Any to agree.
func (c *company) marks() (n int) {
	c.t.Helper()
	c.view(func(tx *store.Tx) error {
		var err error
		if n, err = dirty.Count(tx); err != nil {
			return err
		}
		any, err := dirty.Any(tx, c.id, "another")
		if any != (n > 0) {
			c.t.Fatalf("%d marks, Any says %v", n, any)
		}
		return err
	})
	return n
}

// step settles one batch.
func (c *company) step() (people int, more bool) {
	c.t.Helper()
	c.update(func(tx *store.Tx) (err error) {
		people, more, err = c.engine.SettleDirty(tx)
		return err
	})
	return people, more
}

// converge settles until nothing is marked and returns how many batches that
// took; then a direct recomputation finds nothing to do.
func (c *company) converge() (batches int) {
	c.t.Helper()
	batches = c.drain()
	c.settled()
	return batches
}

// drain settles until nothing is marked.
func (c *company) drain() (batches int) {
	c.t.Helper()
	for {
		people, more := c.step()
		if !more {
			break
		}
		if people > 500 {
			c.t.Fatalf("a batch of %d people", people)
		}
		batches++
	}
	if n := c.marks(); n != 0 {
		c.t.Fatalf("%d marks are left", n)
	}
	return batches
}

// settled requires that a direct recomputation of everybody changes nobody.
func (c *company) settled() {
	c.t.Helper()
	undo := errors.New("undo")
	err := c.db.Update(c.world.t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		before, err := eventsOf(tx, c.id)
		if err != nil {
			return err
		}
		losses, err := c.engine.RecomputeNow(tx, c.change())
		if err != nil {
			return err
		}
		after, err := eventsOf(tx, c.id)
		if err == nil && after != before {
			err = fmt.Errorf("a direct recomputation changes %d memberships, of which it removes %d", after-before, losses.Removed)
		}
		if err != nil {
			return err
		}
		return undo
	})
	if !errors.Is(err, undo) {
		c.t.Fatal(err)
	}
}

// eventsOf returns how many events a parent has, those of the transaction too.
func eventsOf(tx *store.Tx, parent string) (n int, err error) {
	_, err = tx.Row(`SELECT count(*) FROM events WHERE parent = $1`, []any{parent}, &n)
	return n, err
}

// largeChange is one change of a group, and how many members it leaves.
type largeChange struct {
	name   string
	change func(tx *store.Tx) error
	want   int
}

// live makes changes that each leave one mark, and settles people after each in
// batches of a size.
func (c *company) live(t *testing.T, changes []largeChange, batch int) {
	t.Helper()
	last := 0
	for _, tt := range changes {
		c.update(func(tx *store.Tx) error {
			err := tt.change(tx)
			if !provision.Marked(tx) {
				t.Errorf("%s: whoever commits it is not told", tt.name)
			}
			return err
		})
		c.analyze()
		if got := c.count("console"); got != last {
			t.Errorf("%s: %d members when it was answered, %d before", tt.name, got, last)
		}
		if n := c.marks(); n != 1 {
			t.Errorf("%s: %d marks", tt.name, n)
		}
		batches := c.converge()
		moved := max(tt.want, last) - min(tt.want, last)
		if last = c.count("console"); last != tt.want {
			t.Errorf("%s: %d members, want %d", tt.name, last, tt.want)
		}
		if batches < moved/batch {
			t.Errorf("%s: %d batches for %d people", tt.name, batches, moved)
		}
	}
}

// A change that concerns thousands is answered before they are settled, leaves
// one mark, and the batches behind it come to what a direct recomputation gives.
func TestLargeChangesAreSettledBehindTheirAnswer(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(scimMapped)
		ids := c.crowd(many)
		c.live(t, []largeChange{
			{"filled", func(tx *store.Tx) error { return c.fill(tx, "devs", ids) }, many},
			{"emptied", func(tx *store.Tx) error { return c.fill(tx, "devs", nil) }, 0},
		}, 500)
	})
}

func TestEveryLargeChangeOfAGroupIsSettledBehindItsAnswer(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		w.engine.Limit(20, 200, 10)
		c := w.company(t)
		c.policy(scimMapped)
		ids := c.crowd(100)
		c.live(t, []largeChange{
			{"filled", func(tx *store.Tx) error { return c.fill(tx, "devs", ids) }, 100},
			{"renamed to nothing", func(tx *store.Tx) error { return c.rename(tx, "devs", "nothing") }, 0},
			// Ten who left are settled at once, and have nothing to lose.
			{"renamed back, some left", func(tx *store.Tx) error { return c.rename(tx, "devs", "devs", ids[:10]...) }, 90},
			{"half replaced", func(tx *store.Tx) error { return c.fill(tx, "devs", ids[:50]) }, 50},
			{"emptied", func(tx *store.Tx) error { return c.fill(tx, "devs", nil) }, 0},
			{"filled again", func(tx *store.Tx) error { return c.fill(tx, "devs", ids) }, 100},
			{"deleted", func(tx *store.Tx) error {
				users, err := directory.MemberValues(tx, c.groups["devs"])
				if err != nil {
					return err
				}
				if err := directory.DeleteGroup(tx, c.groups["devs"]); err != nil {
					return err
				}
				return c.engine.MembersChanged(tx, c.change(), c.dir, []*directory.Group{c.groups["devs"]}, users)
			}, 0},
		}, 10)
	})
}

func TestSmallChangesAndThoseThatNoRuleLooksAtLeaveNoMark(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(scimMapped)
	ids := c.crowd(1001)
	c.update(func(tx *store.Tx) error { return c.fill(tx, "others", ids) })
	c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids[:1000]) })
	if n := c.marks(); n != 0 {
		t.Errorf("%d marks", n)
	}
	if n := c.count("console"); n != 1000 {
		t.Errorf("%d members when it was answered", n)
	}
	c.update(func(tx *store.Tx) error { return c.rename(tx, "devs", "nothing") })
	if n := c.count("console"); n != 0 || c.marks() != 0 {
		t.Errorf("%d members when a rename was answered", n)
	}
	// A thousand and one is settled behind it.
	c.update(func(tx *store.Tx) error { return c.rename(tx, "others", "devs") })
	if n := c.count("console"); n != 0 || c.marks() != 1 {
		t.Errorf("%d members when a rename was answered", n)
	}
	c.converge()
	if n := c.count("console"); n != 1001 {
		t.Errorf("%d members", n)
	}
}

// Whoever left a large group is listed in a few rows, not in one for each.
func TestManyWhoLeftAreListedInFewMarks(t *testing.T) {
	c := newWorld(t).company(t)
	c.engine.Limit(100, 500, 50)
	c.policy(scimMapped)
	ids := make([]string, 1_200)
	for i := range ids {
		ids[i] = store.NewID()
	}
	c.group("devs")
	c.update(func(tx *store.Tx) error {
		return c.engine.MembersChanged(tx, c.change(), c.dir, []*directory.Group{c.groups["devs"]}, append(ids, ids...))
	})
	if n := c.marks(); n != 3 {
		t.Errorf("%d marks", n)
	}
	if n := c.converge(); n != 27 { // 24, and an empty one that ends each mark
		t.Errorf("%d batches", n)
	}
}

// A batch that is not committed, or a process that ends between two, costs
// nothing but time.
func TestBatchesThatDoNotEndConverge(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		w.engine.Limit(100, 500, 50)
		c := w.company(t)
		c.policy(scimMapped)
		ids := c.crowd(200)
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
		c.analyze()
		c.step()
		killed := errors.New("killed")
		for range 3 {
			err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
				if _, _, err := c.engine.SettleDirty(tx); err != nil {
					return err
				}
				return killed
			})
			if !errors.Is(err, killed) {
				t.Fatal(err)
			}
		}
		if n := c.count("console"); n != 50 {
			t.Errorf("%d members after one batch", n)
		}
		if n := c.converge(); n > 4 {
			t.Errorf("%d more batches: it began anew", n)
		}
		if n := c.count("console"); n != 200 {
			t.Errorf("%d members", n)
		}
	})
}

// What is changed again while batches work is worked on again from the first
// person on.
func TestAMarkThatIsRenewedBetweenBatchesIsNotLost(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		w.engine.Limit(100, 500, 50)
		c := w.company(t)
		c.policy(scimMapped)
		ids := c.crowd(200)
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
		c.analyze()
		c.converge()
		c.update(func(tx *store.Tx) error { return c.rename(tx, "devs", "nothing") })
		c.step()
		c.step()
		if n := c.count("console"); n != 100 {
			t.Errorf("%d members after two batches", n)
		}
		c.update(func(tx *store.Tx) error { return c.rename(tx, "devs", "devs") })
		if n := c.converge(); n != 5 {
			t.Errorf("%d batches for everybody and the end", n)
		}
		if n := c.count("console"); n != 200 {
			t.Errorf("%d members", n)
		}
	})
}

// Whoever leaves a group that is marked, since it is called something else, is found in
// it no more when the mark is worked on: by its new name no rule looks at it.
func TestWhoLeavesAMarkedGroupIsNotForgotten(t *testing.T) {
	for name, leave := range map[string]func(c *company, tx *store.Tx, ids []string) error{
		"one":               func(c *company, tx *store.Tx, ids []string) error { return c.fill(tx, "devs", ids[1:]) },
		"everybody":         func(c *company, tx *store.Tx, _ []string) error { return c.leave(tx, "devs") },
		"and again renamed": func(c *company, tx *store.Tx, ids []string) error { return c.rename(tx, "devs", "others", ids[:1]...) },
	} {
		t.Run(name, func(t *testing.T) {
			onBothEngines(t, func(t *testing.T, w *world) {
				w.engine.Limit(20, 500, 10)
				c := w.company(t)
				c.policy(scimMapped)
				ids := c.crowd(40)
				c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
				c.converge()
				if got := c.count("console"); got != 40 {
					t.Fatalf("%d members", got)
				}
				c.update(func(tx *store.Tx) error { return c.rename(tx, "devs", "off") })
				c.update(func(tx *store.Tx) error { return leave(c, tx, ids) })
				c.converge()
				if got := c.count("console"); got != 0 {
					t.Errorf("%d are members still of whom no rule makes one", got)
				}
			})
		})
	}
}

// Whoever logs in is settled by that login, marked or not.
func TestALoginOfAMarkedPersonIsRightAtOnce(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		w.engine.Limit(100, 500, 50)
		c := w.company(t)
		c.policy(scimMapped)
		ids := c.crowd(150)
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
		c.analyze()
		d, _ := c.login(claims{Name: "p00042"})
		if !d.Allow || len(d.Memberships) != 1 || d.Memberships[0].Role != "developer" {
			t.Errorf("joined a moment ago: %+v", d)
		}
		if n := c.count("console"); n != 1 || c.marks() != 1 {
			t.Errorf("%d members after one login", n)
		}
		c.converge()
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", nil) })
		if d, _ := c.login(claims{Name: "p00042"}); d.Allow || d.Reason != provision.ReasonNotAssigned {
			t.Errorf("left a moment ago: %+v", d)
		}
		c.converge()
		if n := c.count("console"); n != 0 {
			t.Errorf("%d members", n)
		}
	})
}

// A switch keeps what people have; whoever left before it, and waits to be
// settled, has nothing to keep. A policy is not blamed for what was lost before.
func TestSwitchesSettleWhoWasMarkedFirst(t *testing.T) {
	c := newWorld(t).company(t)
	c.engine.Limit(100, 500, 50)
	c.policy(scimMapped)
	ids := c.crowd(150)
	c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
	c.converge()
	c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids[:10]) })
	c.configure("console", tenancy.Settings{Mode: identity.ModeInvite})
	if n := c.count("console"); n != 10 || c.marks() != 1 { // what concerns everybody
		t.Errorf("%d members after the switch", n)
	}
	c.converge()
	if n := c.count("console"); n != 10 {
		t.Errorf("%d members once all are settled", n)
	}

	d := c.company(t)
	d.policy(scimMapped)
	ids = d.crowd(150)
	d.update(func(tx *store.Tx) error { return d.fill(tx, "devs", ids) })
	d.converge()
	d.update(func(tx *store.Tx) error { return d.fill(tx, "devs", nil) })
	d.policy(scimMapped + "  - {name: more, group: more, org: $-console, role: user}\n")
	if n := d.count("console"); n != 0 || d.marks() != 1 {
		t.Errorf("%d members after the policy", n)
	}
}

// Whatever large and small changes, logins and batches come at the same time,
// what is left behind them is what a direct recomputation gives.
func TestBatchesBesideWritersConverge(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		w.engine.Limit(100, 500, 50)
		c := w.company(t)
		c.policy(scimMapped)
		ids := c.crowd(140)
		for _, g := range []string{"devs", "admins", "bills"} {
			c.group(g)
		}
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", ids) })
		c.analyze()
		var wg sync.WaitGroup
		for i, g := range []string{"devs", "admins", "bills"} {
			wg.Go(func() {
				rng := rand.New(rand.NewPCG(uint64(i), 1))
				for range 12 {
					err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
						if _, err := directory.GroupByID(tx, c.id, c.dir.ID, c.groups[g].ID); err != nil { // held, as the door does
							return err
						}
						return c.fill(tx, g, ids[rng.IntN(10):rng.IntN(130)+10])
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		done := make(chan struct{})
		var batches sync.WaitGroup
		batches.Go(func() {
			for {
				if err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
					_, _, err := c.engine.SettleDirty(tx)
					return err
				}); err != nil {
					t.Error(err)
				}
				select {
				case <-done:
					return
				default:
				}
			}
		})
		wg.Wait()
		close(done)
		batches.Wait()
		c.converge()
	})
}

// leave takes everybody out of a group, in the caller's transaction.
func (c *company) leave(tx *store.Tx, name string) error {
	g := *c.groups[name]
	values, err := directory.MemberValues(tx, &g)
	if err != nil {
		return err
	}
	removed, err := directory.RemoveMembers(tx, &g, values)()
	if err != nil {
		return err
	}
	return c.engine.MembersChanged(tx, c.change(), c.dir, []*directory.Group{&g}, removed)
}
