package provision_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// tagged are attributes through which a look takes longer than an expression may,
// or not.
func tagged(n int) map[string]any {
	tags := make([]string, n)
	for i := range tags {
		tags[i] = "y"
	}
	return map[string]any{"tags": append(tags, "x")}
}

// An expression that takes too long for one person has not said no: whoever is a
// member by it stays, with at most what it gives, until it says something; nobody
// comes in by it.
func TestSpec6_AnExpressionThatIsGivenUpTakesNothing(t *testing.T) {
	const (
		orgs  = "organizations:\n  $-console: {kind: console, mode: scim, group_mappings: true}\n  $-work: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}\n"
		rules = "mappings:\n  - {name: tagged, when: 'user.tags.exists(t, t == \"x\")', org: $-console, role: developer}\n" +
			"  - {name: all, when: 'user.tags.size() > 0', org: $-work, role: user}\n" +
			"  - {name: heavy, when: 'user.tags.exists(t, t == \"x\")', org: $-work, seat: premium}\n"
		admins = "  - {name: admins, group: admins, org: $-console, role: admin}\n"
	)
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(orgs + rules + admins)
		ada, bob := c.post(sent{Name: "ada", Attrs: tagged(10)}), c.post(sent{Name: "bob", Attrs: tagged(10)})
		c.post(sent{Name: "root", Attrs: tagged(0)})
		c.group("admins", "bob", "root")
		c.expect("console", "ada", "developer active", "bob", "admin active", "root", "admin active")
		c.expect("work", "ada", "user premium active", "bob", "user premium active", "root", "user premium active")

		c.put(ada, sent{Name: "ada", Attrs: tagged(50_000)})
		c.put(bob, sent{Name: "bob", Attrs: tagged(50_000)})
		c.post(sent{Name: "eve", Attrs: tagged(50_000)})
		c.expect("console", "ada", "developer active", "bob", "admin active", "root", "admin active")
		c.expect("work", "ada", "user premium active", "bob", "user premium active", "eve", "user standard active", "root", "user premium active")
		if o := c.explain("ada", "console", time.Time{}).Organizations[0]; !o.Present || o.Stored != nil || !strings.Contains(strings.Join(o.Why, "\n"), "takes too long for this person") {
			t.Errorf("explained by %+v", o)
		}
		if items, sum := c.planned(string(c.source(orgs + rules + admins))[len("version: 1\nparent: "+c.slug+"\n"):] + "schedules: {domains: \"@daily\"}\n"); len(items) != 0 || sum.Losses != 0 {
			t.Errorf("planned %+v", items)
		}
		c.expect("console", "ada", "developer active", "bob", "admin active", "root", "admin active")

		// It keeps no more than it gives, and nobody who has left.
		c.group("admins", "root")
		c.expect("console", "ada", "developer active", "bob", "developer active", "root", "admin active")
		c.active("bob", false)
		c.expect("console", "ada", "developer active", "root", "admin active")
		c.put(ada, sent{Name: "ada", Attrs: map[string]any{"tags": []string{"y"}}})
		c.expect("console", "root", "admin active")
	})
}

// A login with a whole list of groups, so long that an expression is given up.
func TestSpec6_AnExpressionThatIsGivenUpAtALoginTakesNothing(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-console: {kind: console, mode: jit, group_mappings: true}\nmappings:\n" +
		"  - {name: teams, when: 'groups.exists(g, g.matches(\"^(eng|ops|sec)-(eu|us)-[a-z0-9-]+-(admin|owner)s\"))', org: $-console, role: developer}\n" +
		"  - {name: staff, group: staff, org: $-console, role: user}\n")
	few := []string{"sec-eu-web-admins"}
	c.allow(claims{Name: "ada", Groups: few})
	c.expect("console", "ada", "developer active")
	many := []string{"staff", few[0]}
	for i := range 1990 {
		many = append(many, fmt.Sprintf("APP-%06d-Some-Group-Of-The-Company-%06d", i, i))
	}
	c.allow(claims{Name: "ada", Groups: many})
	c.allow(claims{Name: "eve", Groups: many})
	c.expect("console", "ada", "developer active", "eve", "user active")
	c.allow(claims{Name: "ada", Groups: many[:1]})
	c.expect("console", "ada", "user active", "eve", "user active")
}
