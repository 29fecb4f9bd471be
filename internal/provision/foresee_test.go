package provision_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/policy/live"
)

// planned returns the plan of a policy, and applied it.
func (c *company) planned(body string) (items []plan.Item, sum *plan.Summary) {
	c.t.Helper()
	p := c.parsed(body)
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

// TestSpec6_APlanSaysWhatAnInvitationBecomes: a switch to mode scim consumes the
// invitations of people whom the directory has bound, and nobody gets by it an
// administering role that the plan does not name.
func TestSpec6_APlanSaysWhatAnInvitationBecomes(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-console: {kind: console, mode: invite}\n")
		c.post(sent{Name: "ada"})
		c.post(sent{Name: "bob"})
		c.invite(invitation{Org: "console", Name: "ada", Role: "admin"})
		c.invite(invitation{Org: "console", Name: "eve", Role: "admin"}) // whom nobody has bound
		items, _ := c.planned("organizations:\n  $-console: {kind: console, mode: scim}\n")
		c.expect("console", "ada", "admin active", "bob", "user active")
		got := map[string]string{}
		for _, i := range items {
			got[i.Email] = fmt.Sprintf("%s %s: %s", i.Kind, i.To.Role, i.Reason)
		}
		want := map[string]string{
			c.email("ada"): "gain admin: active in the owning directory, and invited as admin",
			c.email("bob"): "gain user: active in the owning directory",
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%v", got)
		}
	})
}

// TestSpec6_APlanSaysThatLoginsDecideFromNowOn: by the same rules too, where a
// directory decided before.
func TestSpec6_APlanSaysThatLoginsDecideFromNowOn(t *testing.T) {
	c := newWorld(t).company(t)
	const rules = "mappings:\n  - {name: devs, group: devs, org: $-console, role: developer}\n"
	c.policy("organizations:\n  $-console: {kind: console, mode: scim, group_mappings: true}\n" + rules)
	c.post(sent{Name: "ada"})
	c.group("devs", "ada")
	const jit = "organizations:\n  $-console: {kind: console, mode: jit, group_mappings: true}\n" + rules
	err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		_, _, err := c.applier.Apply(tx, c.change(), c.parsed(jit), live.Options{Plan: "another"})
		return err
	})
	if err == nil || !strings.Contains(err.Error(), "give 0, take 0 (0 of them whole memberships) and change 0, and leave 1 to the people's next login; look again") {
		t.Errorf("refused with %v", err)
	}
	items, sum := c.planned(jit)
	if sum.Deferred != 1 || len(items) != 1 || items[0].Reason != "the organization is switched to what logins say; the next one decides" {
		t.Errorf("%+v", items)
	}
	if d, _ := c.login(claims{Name: "ada", Groups: []string{"others"}}); d.Allow {
		t.Errorf("%+v", d)
	}
}

// TestSpec6_APlanSaysWhatHappens: whatever was before, what a plan says of each
// membership is what becomes of it.
func TestSpec6_APlanSaysWhatHappens(t *testing.T) {
	w := newWorld(t)
	for seed := range uint64(60) {
		c, r := w.company(t), rand.New(rand.NewPCG(seed, 7))
		said := c.history(r)
		body := anyPolicy(r)
		before := c.memberships()
		items, _ := c.planned(body)
		after := c.memberships()
		want := before
		for _, i := range items {
			key := i.Organization + " " + i.Email
			switch {
			case i.Kind == plan.Held || i.Kind == plan.Deferred:
			case i.To == plan.Value{}:
				delete(want, key)
			default:
				want[key] = i.To
			}
		}
		if fmt.Sprint(after) != fmt.Sprint(want) {
			t.Fatalf("seed %d: %s\nthen\n%s\n got %v\nwant %v\nby %+v", seed, said, body, after, want, items)
		}
	}
}

// memberships are all that a company has, by organization and e-mail.
func (c *company) memberships() map[string]plan.Value {
	out := map[string]plan.Value{}
	for key, m := range c.seated() {
		out[key] = plan.Value{Role: m.Role, Seat: m.SeatTier}
	}
	return out
}

var (
	anyOrgs  = []string{"console", "extra", "work"}
	anyNames = []string{"ada", "bob", "cat", "dan", "eve", "fay"}
	anyRoles = []identity.Role{"admin", "user"}
)

func anyOf[T any](r *rand.Rand, some []T) T { return some[r.IntN(len(some))] }

// anyPolicy returns the body of a policy of anyOrgs.
func anyPolicy(r *rand.Rand) string {
	var orgs, rules strings.Builder
	for _, org := range anyOrgs {
		kind, roles := "enterprise", []string{"owner", "admin", "user"}
		if org == "console" {
			kind, roles = "console", []string{"admin", "developer", "billing", "user"}
		}
		mode := anyOf(r, []string{"invite", "jit", "scim"})
		mapped := mode != "invite" && r.IntN(2) == 0
		fmt.Fprintf(&orgs, "  $-%s: {kind: %s, mode: %s, group_mappings: %v", org, kind, mode, mapped)
		if kind == "enterprise" && r.IntN(2) == 0 {
			orgs.WriteString(", default_seat: standard")
		}
		orgs.WriteString("}\n")
		for g := 0; mapped && g < 5; g += 1 + r.IntN(3) {
			fmt.Fprintf(&rules, "  - {name: %s %d, group: g%d, org: $-%s, role: %s", org, g, g, org, anyOf(r, roles))
			if kind == "enterprise" && r.IntN(2) == 0 {
				rules.WriteString(", seat: " + anyOf(r, []string{"premium", "standard"}))
			}
			rules.WriteString("}\n")
		}
	}
	if rules.Len() == 0 {
		return "organizations:\n" + orgs.String()
	}
	return "organizations:\n" + orgs.String() + "mappings:\n" + rules.String()
}

// history does this and that, some of it refused, and says what.
func (c *company) history(r *rand.Rand) string {
	var said strings.Builder
	say := func(what string, err error, about ...any) { fmt.Fprintln(&said, append([]any{what, err}, about...)...) }
	body := anyPolicy(r)
	c.policy(body)
	say(body, nil)
	for _, name := range anyNames {
		if r.IntN(5) < 3 {
			c.post(sent{Name: name, External: "x-" + name})
			say("post", nil, name)
		}
	}
	for range 25 {
		name, org, role := anyOf(r, anyNames), anyOf(r, anyOrgs), anyOf(r, anyRoles)
		switch r.IntN(8) {
		case 0, 1:
			in := slices.DeleteFunc(slices.Clone(anyNames), func(n string) bool { return c.users[n] == nil || r.IntN(2) == 0 })
			group := fmt.Sprintf("g%d", r.IntN(5))
			c.group(group, in...)
			say("group", nil, group, in)
		case 2:
			say("add", c.add(org, name, string(role), "", ""), org, name, role)
		case 3:
			_, err := c.remove(org, name, "")
			say("remove", err, org, name)
		case 4:
			if r.IntN(4) == 0 {
				name = "gus@elsewhere.example"
			}
			_, err := c.tryInvite(invitation{Org: org, Name: name, Role: role})
			say("invite", err, org, name, role)
		case 5:
			groups := slices.DeleteFunc([]string{"g0", "g1", "g2", "g3", "g4"}, func(string) bool { return r.IntN(2) == 0 })
			c.clock.advance(1e9)
			d, _ := c.login(claims{Name: name, Groups: groups, IssuedAt: c.clock.Now().UnixMicro()})
			say("login", nil, name, groups, d.Allow, d.Reason)
		case 6:
			if active := r.IntN(2) == 0; c.users[name] != nil {
				c.active(name, active)
				say("active", nil, name, active)
			}
		case 7:
			say("transfer", c.transfer(org, name, ""), org, name)
		}
	}
	return said.String()
}
