package provision_test

import (
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/runs"
	"usher/policy"
	"usher/policy/live"
)

// swept has a policy of many people in the group devs, who are developers of the
// console, and one who is the only developer of another organization.
func swept(t *testing.T, w *world) *company {
	w.engine.Limit(20, 5000, 10)
	c := w.company(t)
	c.policy(sweptPolicy)
	c.crowd(60)
	c.group("devs", c.names(60)...)
	c.group("lab", "p00000")
	c.analyze()
	c.drain()
	if n := c.count("console"); n != 60 || c.count("lab") != 1 {
		t.Fatalf("%d members", n)
	}
	return c
}

const (
	sweptPolicy = `
guards: {max_removals: {count: 10, percent: 20}}
organizations:
  $-console: {kind: console, mode: scim, group_mappings: true}
  $-lab: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: devs, group: devs, org: $-console, role: developer}
  - {name: lab, group: lab, org: $-lab, role: developer}
`
	// sweptTypo has nobody in the console and the lab.
	sweptTypo = `
guards: {max_removals: {count: 1000, percent: 100}}
organizations:
  $-console: {kind: console, mode: scim, group_mappings: true}
  $-lab: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: devs, group: dves, org: $-console, role: developer}
  - {name: lab, group: lba, org: $-lab, role: developer}
`
)

// A policy that concerns more people than are settled at once is in force with its
// answer, and they are settled behind it, in batches between which others are
// answered.
func TestSpec6_APolicyOfVeryManyIsSettledBehindItsAnswer(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := swept(t, w)
		applied := c.applied(sweptPolicy+"  - {name: more, group: devs, org: $-lab, role: user}\n", "")
		if !applied.Losses.Pending || c.marks() != 1 || c.count("lab") != 1 {
			t.Fatalf("%+v, %d marks, %d members", applied.Losses, c.marks(), c.count("lab"))
		}
		c.alone("p00059") // comes in with it
		if n := c.count("lab"); n != 2 {
			t.Errorf("%d members of the lab", n)
		}
		batches := c.converge()
		if n := c.count("lab"); n != 60 || batches < 12 {
			t.Errorf("%d members of the lab after %d batches", n, batches)
		}
	})
}

// A typo takes nothing from anybody, neither by the batches nor from whoever is
// settled alone before they are counted, or before their turn.
func TestSpec9_APolicyOfVeryManyIsJudgedAsOne(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		for _, steps := range []int{0, 3, 8} {
			c := swept(t, w)
			c.applied(sweptTypo, "")
			for range steps {
				c.step()
			}
			for _, name := range c.names(30) {
				c.alone(name)
			}
			if n := c.count("console"); n < 48 || c.count("lab") != 1 {
				t.Errorf("after %d steps %d members of the console and %d of the lab", steps, n, c.count("lab"))
			}
			had := c.count("console")
			c.converge()
			if n := c.count("console"); n != had || c.count("lab") != 1 {
				t.Errorf("after %d steps %d members of the console and %d of the lab are left of %d and 1", steps, n, c.count("lab"), had)
			}
			if len(c.held(runs.StateHeld)) < 2 {
				t.Errorf("%+v", c.held(runs.StateHeld))
			}
			// Put right it takes nothing, and what waited ends.
			c.applied(sweptPolicy, "")
			c.converge()
			if n := c.count("console"); n != 60 || c.count("lab") != 1 {
				t.Errorf("after %d steps and the right policy %d members of the console and %d of the lab", steps, n, c.count("lab"))
			}
			if held := c.held(runs.StateHeld); len(held) > 0 {
				t.Errorf("after %d steps and the right policy there waits %+v", steps, held[0])
			}
		}
	})
}

// A policy is put right while the wrong one is being settled.
func TestSpec6_APolicyTakesTheTurnOfTheOneBefore(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := swept(t, w)
		c.applied(sweptTypo, "")
		for range 9 { // counted, and some are settled
			c.step()
		}
		if applied := c.applied(sweptPolicy, ""); !applied.Losses.Pending || c.marks() != 1 {
			t.Errorf("%+v, %d marks", applied.Losses, c.marks())
		}
		c.converge()
		if n := c.count("console"); n != 60 || c.count("lab") != 1 {
			t.Errorf("%d members of the console and %d of the lab", n, c.count("lab"))
		}
	})
}

// Nor does what comes before it is counted excuse it: a change that brings no limits of
// its own is no word about those that were before it.
func TestSpec9_WhatTakesTheTurnOfAPolicyDoesNotExcuseIt(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := swept(t, w)
		c.group("few", c.names(20)...)
		c.applied(strings.ReplaceAll(strings.ReplaceAll(sweptTypo, "dves", "few"), "lba", "lab"), "") // 40 of 60 go
		c.update(func(tx *store.Tx) error { _, err := c.engine.RecomputeAll(tx, c.change()); return err })
		c.converge()
		if n := c.count("console"); n != 60 {
			t.Errorf("%d members of the console are left, the limit was a fifth", n)
		}
	})
}

// What somebody has seen and approved of is done, and nothing else with it: a group
// that is emptied meanwhile is judged by itself, and first.
func TestSpec6_AnApprovedPolicyOfVeryMany(t *testing.T) {
	const away = "guards: {max_removals: {count: 10, percent: 20}}\norganizations:\n  $-console: {kind: console, mode: scim, group_mappings: true}\n" +
		"  $-lab: {kind: console, mode: scim, group_mappings: true}\nmappings:\n  - {name: devs, group: devs, org: $-console, role: developer}\n"
	onBothEngines(t, func(t *testing.T, w *world) {
		c := swept(t, w)
		c.applied(away, c.hash(away))
		c.update(func(tx *store.Tx) error { return c.fill(tx, "devs", []string{c.users["p00000"].ID}) })
		c.converge()
		if n := c.count("console"); n != 60 || c.count("lab") != 0 {
			t.Errorf("%d members of the console, whose group was emptied, and %d of the lab, which is as it was approved", n, c.count("lab"))
		}
	})
}

// alone settles somebody by themselves, as what a directory says of one does.
func (c *company) alone(name string) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		account, err := c.accountOf(tx, name)
		if err == nil {
			_, err = c.engine.Recompute(tx, c.change(), []string{account})
		}
		return err
	})
}

// Policies beside groups that are filled and emptied, and batches of all of them: what
// is left is what a direct recomputation gives.
func TestPoliciesBesideLargeChangesConverge(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := swept(t, w)
		ids := make([]string, 0, 60)
		for _, name := range c.names(60) {
			ids = append(ids, c.users[name].ID)
		}
		update := func(fn func(tx *store.Tx) error) {
			err := c.db.Update(t.Context(), store.LaneNormal, fn)
			if err != nil && identity.AsError(err).Reason != provision.ReasonPending {
				t.Error(err)
			}
		}
		policies := []*policy.Policy{c.parsed(sweptTypo), c.parsed(sweptPolicy)}
		var changes, batches sync.WaitGroup
		changes.Go(func() {
			for i := range 12 {
				update(func(tx *store.Tx) error {
					_, problems, err := c.applier.Apply(tx, c.change(), policies[i%2], live.Options{})
					return errors.Join(err, problems.Err())
				})
			}
		})
		changes.Go(func() {
			for i := range 12 {
				update(func(tx *store.Tx) error {
					if _, err := directory.GroupByID(tx, c.id, c.dir.ID, c.groups["devs"].ID); err != nil { // held, as the door does
						return err
					}
					return c.fill(tx, "devs", ids[i:30+2*i])
				})
			}
		})
		done := make(chan struct{})
		batches.Go(func() {
			for {
				update(func(tx *store.Tx) error { _, _, err := c.engine.SettleDirty(tx); return err })
				select {
				case <-done:
					return
				default:
				}
			}
		})
		changes.Wait()
		close(done)
		batches.Wait()
		c.converge()
	})
}

// parsed reads the body of a policy.
func (c *company) parsed(body string) *policy.Policy {
	c.t.Helper()
	p, problems := policy.Parse("acme.yaml", c.source(body), identity.DefaultCatalogue())
	if err := problems.Err(); err != nil {
		c.t.Fatal(problems.String())
	}
	return p
}

// applied applies a policy, by the hash of its plan where one is given, and by
// nobody who has looked otherwise.
func (c *company) applied(body, hash string) (applied *live.Applied) {
	c.t.Helper()
	p := c.parsed(body)
	c.update(func(tx *store.Tx) error {
		var problems policy.Problems
		var err error
		applied, problems, err = c.applier.Apply(tx, c.change(), p, live.Options{Plan: hash, CreateOrgs: true})
		if err == nil {
			err = problems.Err()
		}
		return err
	})
	return applied
}

// Whether everybody is settled with the answer or behind it, the same comes of it,
// whatever was before and whatever guards hold.
func TestSpec12_BehindTheAnswerEverybodyIsSettledAlike(t *testing.T) {
	at, behind := newWorld(t), newWorld(t)
	for seed := range uint64(60) {
		var became [2]string
		var said string
		for i, w := range []*world{at, behind} {
			w.engine.Limit(1000, 5000, 500)
			c, r := w.company(t), rand.New(rand.NewPCG(seed, 11))
			said = c.history(r)
			if w == behind {
				w.engine.Limit(1, 5000, 2)
			}
			body := anyPolicy(r)
			if seed%2 == 0 {
				body = "guards: {max_removals: {count: 1, percent: 0}, max_new_administrators: {count: 1}}\n" + body
			}
			said += "then\n" + body
			hash := ""
			if seed%3 == 0 {
				hash = c.hash(body)
			}
			applied := c.applied(body, hash)
			if w == behind && !applied.Losses.Pending {
				continue // it has a single person, or none
			}
			c.converge()
			became[i] = strings.ReplaceAll(fmt.Sprint(c.memberships(), c.holds()), c.slug, "acme")
		}
		if became[1] != "" && became[0] != became[1] {
			t.Fatalf("seed %d: %s\nwith the answer   %s\nbehind the answer %s", seed, said, became[0], became[1])
		}
	}
}

// holds returns which fields of whose memberships are held.
func (c *company) holds() (out []string) {
	for key, m := range c.seated() {
		for _, h := range m.Holds {
			out = append(out, fmt.Sprint(key, " ", h.Field, " ", h.To))
		}
	}
	slices.Sort(out)
	return out
}

// hash returns that of the plan of a policy.
func (c *company) hash(body string) (hash string) {
	c.t.Helper()
	p := c.parsed(body)
	c.view(func(tx *store.Tx) error {
		sum, _, err := c.applier.Plan(tx, c.change(), p, live.Options{}, func(plan.Item) error { return nil }, func(int) {})
		if err == nil {
			hash = sum.Hash
		}
		return err
	})
	return hash
}

// A mark that fails whenever it is worked on does not keep a policy's people waiting
// for ever; one that has failed a few times does, for it is judged by itself. What
// comes with the policy then was approved of by nobody.
func TestSpec6_WhatFailsForEverKeepsNoPolicyWaiting(t *testing.T) {
	w := newWorld(t)
	for _, approved := range []bool{false, true} {
		c := swept(t, w)
		body, hash := sweptPolicy+"  - {name: more, group: devs, org: $-lab, role: user}\n", ""
		if approved {
			hash = c.hash(body)
		}
		c.applied(body, hash)
		c.update(func(tx *store.Tx) error {
			if err := c.fill(tx, "devs", []string{c.users["p00000"].ID}); err != nil {
				return err
			}
			_, err := tx.Exec(`UPDATE dirty SET detail = 'none of ours' WHERE parent = $1 AND kind = $2`, c.id, dirty.KindUsers)
			return err
		})
		worker := provision.NewWorker(w.db, w.engine, alone, slog.New(slog.DiscardHandler), func(int, int) {})
		look := func() {
			if err := worker.Look(t.Context()); err == nil || !strings.Contains(err.Error(), "detail of the mark") {
				t.Fatal(err)
			}
		}
		for range 10 {
			look()
		}
		if c.marks() != 2 {
			t.Errorf("approved %v: %d marks after some looks", approved, c.marks())
		}
		for range 120 {
			look()
		}
		if n := c.count("console"); n != 60 || c.marks() != 1 || len(c.held(runs.StateHeld)) != 1 {
			t.Errorf("approved %v: %d members of the console, %d marks, and held is %v", approved, n, c.marks(), c.held(runs.StateHeld))
		}
		c.update(func(tx *store.Tx) error { _, err := tx.Exec(`DELETE FROM dirty`); return err })
	}
}
