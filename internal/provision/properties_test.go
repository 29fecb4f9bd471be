package provision_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// mPolicies are the policies that are applied to a company and its model.
var mPolicies = []struct {
	modes map[string]identity.Mode
	rules []mRule
}{
	{
		map[string]identity.Mode{"console": identity.ModeJIT, "work": identity.ModeSCIM},
		[]mRule{
			{"g0", "work", "user", ""},
			{"g1", "work", "admin", ""},
			{"g2", "work", "", "premium"},
			{"g0", "console", "developer", ""},
			{"g1", "console", "admin", ""},
		},
	},
	{
		map[string]identity.Mode{"console": identity.ModeSCIM, "work": identity.ModeJIT},
		[]mRule{
			{"g0", "work", "user", "standard"},
			{"g1", "work", "owner", ""},
			{"g3", "work", "user", "premium"},
			{"g0", "console", "billing", ""},
			{"g2", "console", "admin", ""},
			{"g3", "console", "user", ""},
		},
	},
}

// policyText renders policy number i (from 1).
func (c *company) policyText(i int) string {
	p := mPolicies[i-1]
	var b strings.Builder
	b.WriteString("organizations:\n")
	for _, o := range []string{"console", "work"} {
		kind := map[string]string{"console": "console", "work": "enterprise"}[o]
		fmt.Fprintf(&b, "  $-%s: {kind: %s, mode: %s, group_mappings: true}\n", o, kind, p.modes[o])
	}
	b.WriteString("mappings:\n")
	for i, r := range p.rules {
		fmt.Fprintf(&b, "  - {name: r%d, group: %s, org: $-%s", i, r.group, r.org)
		if r.role != "" {
			fmt.Fprintf(&b, ", role: %s", r.role)
		}
		if r.seat != "" {
			fmt.Fprintf(&b, ", seat: %s", r.seat)
		}
		b.WriteString("}\n")
	}
	return b.String()
}

// modelled is a company with the model that it must agree with.
type modelled struct {
	*company
	m *model
}

func (w *world) modelled(t fataler) *modelled {
	x := &modelled{w.company(t), newModel()}
	x.apply(1)
	return x
}

// apply applies a policy to both, as whoever has seen its plan does.
func (x *modelled) apply(i int) {
	x.t.Helper()
	err := x.tryPolicy(x.policyText(i))
	if x.m.policy == i {
		if err != nil {
			x.t.Fatalf("the same policy again: %v", err)
		}
		return
	}
	next := x.m.clone()
	next.policy, next.rules = i, mPolicies[i-1].rules
	for _, o := range next.orgs {
		next.configure(o, mPolicies[i-1].modes[o.name], true)
	}
	next.settle(next.people...)
	if err != nil {
		x.t.Fatal(err)
	}
	x.m = next
}

// shown is all memberships and gates, rendered.
func (x *modelled) shown() string {
	var lines []string
	for _, o := range x.m.orgs {
		for name, v := range x.members(o.name) {
			lines = append(lines, fmt.Sprintf("%s %s: %s", o.name, name, strings.Join(strings.Fields(v), " ")))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func (m *model) shown() string {
	var lines []string
	for _, o := range m.orgs {
		for _, p := range m.people {
			r := p.rows[o.name]
			if !r.present {
				continue
			}
			state := "active"
			switch {
			case p.closed:
				state = "gate_closed"
			case r.state == "waiting":
				state = "waiting_for_seat"
			}
			lines = append(lines, fmt.Sprintf("%s %s: %s", o.name, p.name, strings.Join(strings.Fields(r.role+" "+r.tier+" "+state), " ")))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// administering returns how many administering memberships each organization
// has, and how many seats of each limited tier are held, as stored.
func (x *modelled) administering() (admins map[string]int, held map[string]int64, limit map[string]int64) {
	admins, held, limit = map[string]int{}, map[string]int64{}, map[string]int64{}
	x.view(func(tx *store.Tx) error {
		for _, o := range x.m.orgs {
			org, err := x.org(tx, o.name)
			if err != nil {
				return err
			}
			rows, err := people.ListByOrg(tx, x.id, org.ID, "", 1000)
			if err != nil {
				return err
			}
			for _, r := range rows {
				if mAdministers(string(r.Role)) {
					admins[o.name]++
				}
				if r.SeatState == identity.SeatHeld {
					held[o.name+" "+string(r.SeatTier)]++
				}
			}
			tiers, err := tenants.SeatTiers(tx, x.id, org.ID)
			if err != nil {
				return err
			}
			for _, t := range tiers {
				limit[o.name+" "+string(t.Tier)] = t.Limit
			}
		}
		return nil
	})
	return admins, held, limit
}

var (
	names  = []string{"ada", "bob", "cat", "dan", "eve"}
	mGroup = []string{"g0", "g1", "g2", "g3"}
)

// pick draws one of items, each as likely as another: rapid's own choice
// prefers the first ones, and then much is never tried.
func pick[T any](t *rapid.T, label string, items ...T) T {
	n := rapid.Custom(func(t *rapid.T) int {
		n := 0
		for range 6 {
			n *= 2
			if rapid.Bool().Draw(t, "bit") {
				n++
			}
		}
		return n
	}).Draw(t, label)
	return items[n%len(items)]
}

// step does one random thing to a company and its model.
func (x *modelled) step(t *rapid.T) {
	name := pick(t, "name", names...)
	p := x.m.person(name)
	switch pick(t, "op", "user", "user", "group", "group", "group", "login", "login", "delete", "configure", "seats", "seats", "policy", "hand", "hand", "hand", "hand") {
	case "hand":
		x.byHands(t, name)
	case "user":
		if p != nil && p.closed && !p.known {
			return // whoever has left is found by no e-mail: the record stays unbound
		}
		active := pick(t, "active", nil, said(true), said(true), said(false))
		if p != nil && p.record {
			now := p.active
			if active != nil {
				now = *active
			}
			x.put(x.users[name], sent{Name: name, Active: active})
			x.m.user(name, now, active != nil && *active)
			return
		}
		x.post(sent{Name: name, External: "x-" + name, Active: active})
		x.m.user(name, active == nil || *active, active != nil && *active)
	case "group":
		g := pick(t, "group", mGroup...)
		if x.m.groups[g] == nil {
			x.m.groups[g] = map[string]bool{}
		}
		in, changed := map[string]bool{}, []*mPerson{}
		for _, q := range x.m.people {
			if q.record && rapid.Bool().Draw(t, q.name) {
				in[q.name] = true
			}
			if in[q.name] != x.m.groups[g][q.name] {
				changed = append(changed, q)
			}
		}
		x.group(g, slices.Sorted(maps.Keys(in))...)
		x.m.groups[g] = in
		x.m.settle(changed...)
	case "login":
		groups := pick(t, "groups", nil, []string{}, []string{"g0"}, []string{"g0", "g1"}, []string{"g1", "g2"}, []string{"g0", "g3"}, []string{"g3", "g2"})
		d, _ := x.login(claims{Name: name, Groups: groups})
		if allow := x.m.login(name, groups); allow != d.Allow {
			t.Fatalf("login of %s with %v: allow %v (%s), the model says %v", name, groups, d.Allow, d.Reason, allow)
		}
		if _, wrote := x.login(claims{Name: name, Groups: groups}); wrote {
			t.Fatal("the same login wrote twice")
		}
	case "delete":
		if p != nil && p.record {
			x.delete(x.users[name])
			x.m.delete(name)
		}
	case "configure":
		o := pick(t, "org", x.m.orgs...)
		mode := pick(t, "mode", identity.Modes...)
		mapped := mode != identity.ModeInvite && rapid.Bool().Draw(t, "mappings")
		x.configure(o.name, tenancy.Settings{Mode: mode, Mappings: mapped})
		x.m.configure(o, mode, mapped)
		x.m.settle(x.m.people...)
	case "seats":
		tier := pick(t, "tier", "premium", "premium", "standard")
		limit := pick(t, "limit", -1, 0, 1, 2, 3)
		x.seats("work", identity.Tier(tier), int64(limit))
		x.m.seats(x.m.org("work"), tier, limit)
	case "policy":
		x.apply(pick(t, "policy", 1, 2))
	}
}

// TestSpec12_RandomSequences holds the engine against the model after every
// step, and the properties of section 12 with it.
func TestSpec12_RandomSequences(t *testing.T) {
	w := newWorld(t)
	rapid.Check(t, func(t *rapid.T) {
		xs := []*modelled{w.modelled(t), w.modelled(t)}
		for _, x := range xs {
			if rapid.Bool().Draw(t, "primary owner") {
				x.byHand("work", "boss", func(m *people.Membership) { m.PrimaryOwner = true })
				p := x.m.add("boss")
				p.rows["work"].primary = true
				x.m.settle(p)
			}
			for _, n := range names[:3] {
				x.post(sent{Name: n, External: "x-" + n})
				x.m.user(n, true, false)
			}
			x.group("g1", "ada", "bob")
			x.group("g0", "ada", "bob", "cat")
			x.m.groups["g1"] = map[string]bool{"ada": true, "bob": true}
			x.m.settle(x.m.people...)
			x.m.groups["g0"] = map[string]bool{"ada": true, "bob": true, "cat": true}
			x.m.settle(x.m.people...)
			if rapid.Bool().Draw(t, "left to people") {
				for _, o := range x.m.orgs {
					x.configure(o.name, tenancy.Settings{Mode: identity.ModeInvite})
					x.m.configure(o, identity.ModeInvite, false)
					x.m.settle(x.m.people...)
				}
			}
		}
		for range pick(t, "steps", 4, 8, 16, 24) {
			x := pick(t, "company", xs[0], xs[0], xs[0], xs[1])
			admins, held, _ := x.administering()
			x.step(t)
			for _, y := range xs { // the other company is as it was
				if got, want := y.shown(), y.m.shown(); got != want {
					t.Fatalf("%s\n--- got\n%s\n--- want\n%s", y.slug, got, want)
				}
			}
			now, heldNow, limit := x.administering()
			for o, n := range admins {
				if n > 0 && now[o] == 0 {
					t.Fatalf("the last administering membership of %s is gone", o)
				}
			}
			for k, n := range heldNow {
				if l, limited := limit[k]; limited && n > max(l, held[k]) {
					t.Fatalf("%d seats of %s are held, the limit is %d", n, k, l)
				}
			}
			x.counted("work")
			if items, _ := x.planSync(true, ""); slices.ContainsFunc(items, func(i plan.Item) bool { return i.Kind != plan.Held }) {
				t.Fatalf("a sync of what is settled would do something: %+v", items)
			}
			n := x.rowsWritten(func(tx *store.Tx) error { _, err := x.engine.RecomputeAll(tx, x.change()); return err })
			if n != 0 {
				t.Fatalf("settling everybody again wrote %d rows", n)
			}
		}
	})
}

// TestSpec12_AnyOrderOfTheSamePushes: where nothing is scarce, memberships do
// not depend on the order in which users, groups and members arrive.
func TestSpec12_AnyOrderOfTheSamePushes(t *testing.T) {
	w := newWorld(t)
	rapid.Check(t, func(t *rapid.T) {
		in := map[string][]string{}
		for _, g := range mGroup {
			for _, n := range names {
				if pick(t, g+n, true, false, false) {
					in[g] = append(in[g], n)
				}
			}
		}
		inactive := pick(t, "inactive", names...)
		var first string
		for turn := range 2 {
			x := w.modelled(t)
			x.configure("console", tenancy.Settings{Mode: identity.ModeSCIM, Mappings: true})
			for _, n := range rapid.Permutation(names).Draw(t, fmt.Sprintf("users %d", turn)) {
				x.post(sent{Name: n})
			}
			var pairs [][2]string
			for g, members := range in {
				for _, n := range members {
					pairs = append(pairs, [2]string{g, n})
				}
			}
			slices.SortFunc(pairs, func(a, b [2]string) int { return strings.Compare(a[0]+a[1], b[0]+b[1]) })
			so := map[string][]string{}
			early := rapid.Bool().Draw(t, "early")
			if early {
				x.active(inactive, false)
			}
			for _, p := range rapid.Permutation(pairs).Draw(t, fmt.Sprintf("members %d", turn)) {
				so[p[0]] = append(so[p[0]], p[1])
				x.group(p[0], so[p[0]]...)
			}
			if !early {
				x.active(inactive, false)
			}
			// Whoever leaves as the last administrator is kept: that is the one
			// thing the order decides.
			got := strings.Join(slices.DeleteFunc(strings.Split(x.shown(), "\n"), func(line string) bool {
				return strings.Contains(line, " "+inactive+":")
			}), "\n")
			if turn == 0 {
				first = got
			} else if got != first {
				t.Fatalf("in another order\n%s\n---\n%s", first, got)
			}
		}
	})
}
