package provision_test

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/tenancy"
)

// goldenExplanations holds what people read, scenario by scenario.
const goldenExplanations = "testdata/explain.txt"

var uuids = regexp.MustCompile(`[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}`)

// read is an explanation as people read it.
func read(e *provision.Explanation) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("%s", e.Headline)
	for _, n := range e.Notes {
		line("  note: %s", n)
	}
	for _, o := range e.Organizations {
		line("  %s", o.Headline)
		if o.Decides != "" {
			line("    row %d: %s", o.Row, o.Decides)
		}
		for _, w := range o.Why {
			line("    why: %s", w)
		}
		for _, w := range o.WhyNot {
			line("    why not: %s", w)
		}
		for _, r := range o.Rules {
			line("    rule %s %s:%d %s%s matched=%v decides=%v %s%s %s", r.Name, r.File, r.Line, r.Role, r.Seat, r.Matched, r.Decides, r.Why, r.WhyNot, r.Not)
		}
	}
	return uuids.ReplaceAllString(b.String(), "<id>")
}

// told collects explanations under names.
type told struct {
	*company
	b *strings.Builder
}

func (x told) tell(what, name, org string, at time.Time) {
	x.t.Helper()
	e := x.explain(name, org, at)
	fmt.Fprintf(x.b, "== %s\n%s\n", what, strings.ReplaceAll(read(e), x.slug, "acme"))
}

const rulesOfEveryKind = `
organizations:
  $-console: {kind: console, mode: scim, group_mappings: true}
  $-work:    {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: admins,      group: eng-platform, org: $-console, role: admin}
  - {name: engineers,   group: "eng-*",      org: $-console, role: developer}
  - {name: payers,      externalId: "6f1c",  org: $-console, role: billing}
  - {name: branch,      group: branch,       directory: entra, org: $-console, role: user}
  - {name: contractors, when: 'user.userType == "contractor"', org: $-console, role: claude_code_user}
  - {name: night shift, when: 'user.shift == "night"', org: $-console, role: limited_developer}
  - {name: everybody,   group: all-staff,    org: $-work, role: user}
  - {name: heavy users, group: premium,      org: $-work, seat: premium}
  - {name: bosses,      group: bosses,       org: $-work, role: owner}
`

// mapped tells of people in organizations with mappings.
func (x told) mapped() {
	x.directory("entra")
	x.policy(rulesOfEveryKind)
	for _, n := range []string{"ada", "bob", "cat", "dan", "eve"} {
		x.post(sent{Name: n, External: "x-" + n, Attrs: map[string]any{"userType": "employee"}})
	}
	x.seats("work", "premium", 1)
	x.group("all-staff", "ada")
	x.group("all-staff", "ada", "eve")
	x.group("premium", "ada", "bob")
	x.group("eng-platform", "ada")
	x.group("eng-plattform", "cat")
	x.group("branch", "bob")
	x.group("canteen", "ada", "bob")
	x.tell("mapped to two organizations", "ada", "", time.Time{})
	x.tell("a group of another directory, and a seat alone", "bob", "", time.Time{})
	x.tell("a mistyped group", "cat", "console", time.Time{})
	x.tell("in no group", "dan", "console", time.Time{})
	x.group("boses", "dan")
	x.tell("a group that is called otherwise", "dan", "work", time.Time{})
	x.group("premium", "ada", "bob", "eve")
	x.tell("waits for a better seat", "eve", "work", time.Time{})
	x.group("all-staff", "ada", "bob", "eve")
	x.tell("waits without access", "bob", "work", time.Time{})
	x.active("ada", false)
	x.tell("left as the last administrator", "ada", "", time.Time{})
	x.group("eng-platform", "ada", "eve")
	x.tell("left, and another one administers", "ada", "console", time.Time{})
	x.delete(x.users["dan"])
	x.tell("deleted by the directory", "dan", "work", time.Time{})
}

// unmapped tells of people in organizations without mappings.
func (x told) unmapped() {
	x.policy("\norganizations:\n  $-work: {kind: enterprise, mode: scim}\n  $-console: {kind: console, mode: jit}\n  $-side: {kind: console, mode: invite}\n")
	x.post(sent{Name: "ada"})
	x.tell("by directory alone, never logged in", "ada", "", time.Time{})
	x.login(claims{Name: "ada"})
	x.tell("by login", "ada", "console", time.Time{})
	x.byHand("work", "ada", func(m *people.Membership) { m.BaseRole, m.BaseSource = "admin", "manual" })
	x.tell("a role by hand", "ada", "work", time.Time{})
	x.byHand("side", "ada", func(m *people.Membership) {
		m.Grant, m.GrantBy, m.GrantAt = identity.GrantManual, "account-7", x.clock.Now().UnixMicro()
	})
	x.tell("added by hand", "ada", "side", time.Time{})
	x.byHand("side", "ada", func(m *people.Membership) { m.Grant = identity.GrantInvite })
	x.tell("invited", "ada", "side", time.Time{})
	x.byHand("work", "boss", func(m *people.Membership) { m.PrimaryOwner = true })
	x.tell("the primary owner, whom no directory has", "boss", "", time.Time{})
	x.guest("gus@elsewhere.example")
	x.tell("a guest", "gus@elsewhere.example", "", time.Time{})
	x.configure("work", tenancy.Settings{Mode: identity.ModeInvite})
	x.tell("kept at a switch", "ada", "work", time.Time{})
}

// guest makes somebody a guest of the console.
func (x told) guest(email string) {
	x.byHand("side", email, func(m *people.Membership) { m.Grant, m.GrantBy = identity.GrantInvite, "account-7" })
	p := x.person(email)
	p.Guest = true
	x.update(func(tx *store.Tx) error { return people.UpdatePerson(tx, *p) })
}

// loggedIn tells of people in an organization with mappings at login.
func (x told) loggedIn() {
	x.policy("\norganizations:\n  $-console: {kind: console, mode: jit, group_mappings: true}\n  $-work: {kind: enterprise, mode: jit}\n" +
		"mappings:\n  - {name: devs, group: devs, org: $-console, role: developer}\n  - {name: admins, group: admins, org: $-console, role: admin}\n")
	x.login(claims{Name: "ada", Groups: []string{"devs"}, IssuedAt: x.clock.Now().UnixMicro()})
	x.tell("mapped at a login", "ada", "console", time.Time{})
	x.login(claims{Name: "bob"})
	x.tell("no complete login yet", "bob", "console", time.Time{})
	x.clock.advance(time.Minute)
	x.login(claims{Name: "ada", Groups: []string{}, IssuedAt: x.clock.Now().UnixMicro()})
	x.tell("in no mapped group at the last login", "ada", "console", time.Time{})
}

// strangers tells of people that the parent does not know.
func (x told) strangers() {
	x.policy(rulesOfEveryKindWithout("branch"))
	x.tell("nobody, on a domain of the parent", "eve", "", time.Time{})
	x.tell("nobody, on another domain", "eve@elsewhere.example", "console", time.Time{})
	x.post(sent{Name: "eve@elsewhere.example"})
	x.tell("a directory user that is not bound", "eve@elsewhere.example", "console", time.Time{})
	u := x.post(sent{Name: "ada"})
	u.Emails = []directory.Email{{Value: x.email("lovelace"), Type: "work"}}
	x.put(u, sent{Name: "ada"})
	x.tell("another address of somebody", "lovelace", "console", time.Time{})
	x.view(func(tx *store.Tx) error {
		e, err := x.engine.Explain(tx, provision.Question{Parent: x.id, Account: "no-such-account"})
		if err == nil {
			fmt.Fprintf(x.b, "== an account that is not known\n%s\n", strings.ReplaceAll(read(e), x.slug, "acme"))
		}
		return err
	})
}

func rulesOfEveryKindWithout(name string) string {
	var lines []string
	for l := range strings.SplitSeq(rulesOfEveryKind, "\n") {
		if !strings.Contains(l, "name: "+name+",") {
			lines = append(lines, l)
		}
	}
	return strings.Join(lines, "\n")
}

// pending tells of somebody whom a large change concerns that is not settled.
func (x told) pending() {
	x.policy(rulesOfEveryKindWithout("branch"))
	for _, n := range []string{"ada", "bob", "cat"} {
		x.post(sent{Name: n})
	}
	x.group("all-staff", "ada", "bob", "cat")
	x.engine.Limit(1, 2, 1)
	x.group("all-staff")
	x.group("eng-platform", "ada", "bob", "cat")
	x.tell("out of a group and into another by a change that is not settled", "ada", "", time.Time{})
	x.seats("work", "premium", 5)
	x.post(sent{Name: "dan"})
	x.post(sent{Name: "eve"})
	x.group("all-staff", "dan", "eve")
	x.tell("into an organization whose seats are limited by a change that is not settled", "dan", "work", time.Time{})
}

// guarded tells of people of whom a guard holds something.
func (x told) guarded() {
	x.policy("guards: {max_removals: {count: 1, percent: 1}, max_new_administrators: {count: 1}, scim_groups: hold}" + rulesOfEveryKindWithout("branch"))
	crew := []string{"ada", "bob", "cat", "dan", "eve"}
	for _, n := range crew {
		x.post(sent{Name: n})
	}
	x.group("all-staff", crew...)
	x.group("premium", crew...)
	x.seats("work", "standard", 9)
	x.group("eng-platform", "ada")
	x.group("eng-platform", "ada", "bob", "cat")
	x.tell("an administering role is held", "cat", "console", time.Time{})
	x.group("premium", "ada")
	x.tell("a seat rule no longer matches", "dan", "work", time.Time{})
	x.group("all-staff", "ada")
	x.tell("removal is held", "dan", "work", time.Time{})
	x.eachRun(func(tx *store.Tx, run *runs.Run) error {
		_, err := x.engine.DiscardRun(tx, x.change(), run, "")
		return err
	})
	x.tell("removal is held, and somebody said so", "dan", "work", time.Time{})
	x.configure("console", tenancy.Settings{Mode: identity.ModeInvite})
	x.update(func(tx *store.Tx) error {
		o, err := x.org(tx, "console")
		if err == nil {
			_, err = x.tenancy.Configure(tx, x.change(), o, tenancy.Settings{Mode: identity.ModeSCIM, Mappings: true})
		}
		return err
	})
	x.tell("a switch waits", "ada", "console", time.Time{})
	x.tell("a switch waits for whom it would let in", "eve", "console", time.Time{})
}

// eachRun does something with every run that a guard holds.
func (c *company) eachRun(fn func(*store.Tx, *runs.Run) error) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		held, err := runs.List(tx, c.id, runs.StateHeld, "", 100)
		if err != nil {
			return err
		}
		for _, run := range held {
			if run.Kind != runs.KindGuard {
				continue
			}
			if err := fn(tx, run); err != nil {
				return err
			}
		}
		return nil
	})
}

// before tells of the past.
func (x told) before() {
	start := x.clock.Now()
	x.clock.advance(time.Hour)
	x.policy(rulesOfEveryKindWithout("branch"))
	x.seats("work", "standard", 0)
	x.seats("work", "premium", 1)
	x.post(sent{Name: "bob"})
	x.group("all-staff", "bob")
	x.clock.advance(time.Hour)
	x.post(sent{Name: "ada"})
	x.clock.advance(time.Hour)
	x.group("all-staff", "bob", "ada")
	x.group("eng-platform", "ada", "bob")
	x.clock.advance(time.Hour)
	x.group("eng-platform", "bob")
	x.clock.advance(time.Hour)
	x.active("ada", false)
	x.clock.advance(time.Hour)
	x.active("ada", true)
	x.clock.advance(time.Hour)
	for _, at := range []struct {
		what string
		at   time.Duration
	}{
		{"before the log", -time.Hour},
		{"before the person was known", 90 * time.Minute},
		{"known, and no member yet", 150 * time.Minute},
		{"a member, and one who waits", 210 * time.Minute},
		{"removed from one", 270 * time.Minute},
		{"while the gate was closed", 330 * time.Minute},
		{"back again", 390 * time.Minute},
	} {
		x.tell(at.what, "ada", "", start.Add(at.at))
	}
	x.tell("of somebody with a seat", "bob", "work", start.Add(150*time.Minute))
	x.tell("of nobody", "eve", "work", start.Add(150*time.Minute))
}

// TestSpec6_ExplanationsRead pins every message that people read.
func TestSpec6_ExplanationsRead(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		var b strings.Builder
		for _, scenario := range []func(told){told.mapped, told.unmapped, told.loggedIn, told.strangers, told.before, told.guarded, told.pending} {
			scenario(told{w.company(t), &b})
		}
		if f := flag.Lookup("update"); f != nil && f.Value.String() == "true" {
			if err := os.MkdirAll("testdata", 0o750); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(goldenExplanations, []byte(b.String()), 0o600); err != nil {
				t.Fatal(err)
			}
			return
		}
		want, err := os.ReadFile(goldenExplanations)
		if err != nil {
			t.Fatal(err)
		}
		if got := b.String(); got != string(want) {
			t.Errorf("%s is not current; run: go test ./internal/provision -run ExplanationsRead -update, and look at what changed\n%s", goldenExplanations, got)
		}
	})
}
