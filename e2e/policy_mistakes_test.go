package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// company is a parent of so many people, all of them in the groups all-staff
// and makers of its directory okta; another directory, entra, has nobody.
type company struct {
	*server
	slug    string
	size    int
	file    string // of its policy
	version float64
}

// companySizes are one person, the smallest organization of which everybody going
// is never let through, and more people than any default limit.
var companySizes = []struct {
	slug string
	size int
}{{"one", 1}, {"three", 3}, {"thirty", 30}}

const companyPolicy = `version: 1
parent: %[1]s
organizations:
  %[1]s-work: {kind: enterprise, mode: scim, group_mappings: true, default_seat: standard}
  %[1]s-lab: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: staff, group: all-staff, org: %[1]s-work, role: user}
  - {name: heavy users, group: all-staff, org: %[1]s-work, seat: premium}
  - {name: makers, group: makers, org: %[1]s-lab, role: developer}
  - {name: lab, group: "ma*", org: %[1]s-lab, role: user}
`

func (c *company) policy() string { return fmt.Sprintf(companyPolicy, c.slug) }

// companies makes one parent of every size, with nobody in force yet.
func companies(s *server, dir string) []*company {
	s.t.Helper()
	var out []*company
	for _, of := range companySizes {
		slug, size := of.slug, of.size
		c := &company{server: s, slug: slug, size: size, file: filepath.Join(dir, slug+".yaml")}
		s.parent(slug, slug+".example")
		for org, kind := range map[string]string{"work": "enterprise", "lab": "console"} {
			s.api("POST", "/v1/organizations", object{"parent": slug, "slug": slug + "-" + org, "kind": kind}).want(s.t, 201)
		}
		okta := s.directory(slug, "okta", "okta")
		s.directory(slug, "entra", "entra")
		var members []object
		for i := range size {
			mail := fmt.Sprintf("p%02d@%s.example", i, slug)
			id := okta.scim("POST", "/Users", object{"schemas": []string{userSchema}, "userName": mail, "active": true, "userType": "employee", "emails": []object{{"primary": true, "value": mail}}}).want(s.t, 201).text(s.t, "id")
			members = append(members, object{"value": id})
		}
		for _, group := range []string{"all-staff", "makers"} {
			okta.scim("POST", "/Groups", object{"schemas": []string{groupSchema}, "displayName": group, "externalId": "00g-" + group, "members": members}).want(s.t, 201)
		}
		out = append(out, c)
	}
	return out
}

// members lists who is what in the company.
func (c *company) members() []string {
	c.t.Helper()
	return append(c.memberships("organization", c.slug+"-work"), c.memberships("organization", c.slug+"-lab")...)
}

// runs returns the company's held runs.
func (c *company) runs() (ids []string) {
	c.t.Helper()
	items, _ := c.api("GET", "/v1/runs?state=held&parent="+c.slug, nil).want(c.t, 200).object(c.t)["items"].([]any)
	for _, item := range items {
		ids = append(ids, item.(object)["id"].(string))
	}
	return ids
}

// told holds the company's events to one of a type about each run.
func (c *company) told(what string, runs []string) {
	c.t.Helper()
	got := map[string]int{}
	for next := ""; ; {
		var page struct {
			Items []struct{ Type, Target string }
			Next  string
		}
		a := c.api("GET", "/v1/events?limit=1000&parent="+c.slug+"&after="+next, nil).want(c.t, 200)
		if err := json.Unmarshal(a.body, &page); err != nil {
			c.t.Fatal(err)
		}
		for _, e := range page.Items {
			if e.Type == what {
				got[e.Target]++
			}
		}
		if len(page.Items) == 0 {
			break
		}
		next = page.Next
	}
	for _, run := range runs {
		if got[run] != 1 {
			c.t.Errorf("%s: %d events %s of run %s, want 1", c.slug, got[run], what, run)
		}
	}
}

// How a mistake ends.
const (
	harmless = iota // it takes nothing from anybody, and nothing waits
	refused         // the policy before stays in force
	held            // it is in force, and what it would take from people waits
	waits           // it is in force, and its switch waits
)

// mistake is what somebody does to a policy file without meaning it.
type mistake struct {
	name  string
	edit  func(string) string // of the good policy; "": the file is gone
	ends  int
	from  int                 // the smallest company in which it ends so; in others it is within the limits, and harmless does not hold
	also  func(string) string // the good policy that is in force before; nil: the usual one
	moved bool                // it takes the organizations out of mode scim: going back waits for somebody
}

func swap(old, new string) func(string) string {
	return func(good string) string { return strings.ReplaceAll(good, old, new) }
}

// loosened are limits that would let everything through.
const loosened = "guards: {max_removals: {count: 1000, percent: 100}, max_new_administrators: {count: 1000}}\n"

func withoutOrg(org string) func(string) string {
	return func(good string) string {
		return strings.Join(slices.DeleteFunc(strings.SplitAfter(good, "\n"), func(line string) bool { return strings.Contains(line, org) }), "")
	}
}

var policyMistakes = []mistake{
	{name: "a typo in a group", ends: held, edit: swap("group: all-staff", "group: all-stuff")},
	{name: "a typo in a group of one rule", ends: held, edit: swap("{name: staff, group: all-staff", "{name: staff, group: all-stuff")},
	{name: "the wrong organization", ends: held, edit: func(good string) string {
		return strings.Replace(good, "-work, role: user", "-lab, role: user", 1)
	}},
	{name: "externalId instead of display name", ends: held, edit: swap("group: all-staff", "externalId: all-staff")},
	{name: "another directory", ends: held, edit: swap("group: all-staff", "group: all-staff, directory: entra")},
	{name: "a when that is never true of anybody", ends: held, edit: swap("group: all-staff", `when: 'user.userType == "Employees"'`)},
	{name: "a when that is never true at all", ends: held, edit: swap("group: all-staff", `when: 'user.userType == "a" && false'`)},
	{name: "a rule taken out", ends: held, edit: withoutOrg("name: staff")},
	{name: "every rule taken out", ends: held, edit: func(good string) string {
		head, _, _ := strings.Cut(good, "\nmappings:")
		return head + "\n"
	}},
	{name: "a lower tier", ends: held, from: 11, edit: swap("seat: premium", "seat: standard")},
	{name: "a lower role", ends: held, from: 11, edit: swap("role: developer", "role: user")},
	{name: "an administering role", ends: held, from: 6, edit: swap("role: developer", "role: admin")},
	{name: "a typo and looser guards in one edit", ends: held, edit: func(good string) string { return swap("group: all-staff", "group: all-stuff")(good) + loosened }},
	{name: "a lower role and looser guards in one edit", ends: held, from: 11, edit: func(good string) string { return swap("role: developer", "role: user")(good) + loosened }},
	{name: "an administering role and looser guards in one edit", ends: held, from: 6, edit: func(good string) string { return swap("role: developer", "role: admin")(good) + loosened }},
	{name: "rules in another order", ends: harmless, edit: func(good string) string {
		head, rules, _ := strings.Cut(good, "mappings:\n")
		lines := strings.SplitAfter(strings.TrimSuffix(rules, "\n"), "\n")
		slices.Reverse(lines)
		lines[0] += "\n"
		return head + "mappings:\n" + strings.TrimSuffix(strings.Join(lines, ""), "\n") + "\n"
	}},
	{name: "an organization left out", ends: refused, edit: withoutOrg("-work")},
	{name: "group_mappings turned off with the rules there", ends: refused, edit: swap("mode: scim, group_mappings: true", "mode: scim, group_mappings: false")},
	{name: "mode invite", ends: harmless, moved: true, edit: func(good string) string {
		head, _, _ := strings.Cut(good, "\nmappings:")
		return swap("mode: scim, group_mappings: true", "mode: invite")(head) + "\n"
	}},
	{name: "mode jit", ends: harmless, moved: true, edit: swap("mode: scim", "mode: jit")},
	{name: "mode jit with a typo", ends: harmless, moved: true, edit: func(good string) string {
		return swap("mode: scim", "mode: jit")(swap("all-staff", "all-stuff")(good))
	}},
	{name: "mode scim with a typo", ends: waits, also: swap("mode: scim", "mode: jit"), edit: swap("all-staff", "all-stuff")},
	{name: "an empty file", ends: refused, edit: func(string) string { return "\n" }},
	{name: "a deleted file", ends: refused, edit: func(string) string { return "" }},
	{name: "the policy of another parent", ends: refused, edit: func(good string) string {
		_, rest, _ := strings.Cut(good, "\n")
		_, rest, _ = strings.Cut(rest, "\n")
		return "version: 1\nparent: nobody\n" + rest
	}},
}

// A policy that would take everyone's access takes nothing from anybody, whoever
// makes which mistake in however small a company; a run says what waits, and
// mending the file ends that.
func TestSpec9_AMistakeInAPolicyTakesNothingFromAnybody(t *testing.T) {
	t.Run("policy apply", func(t *testing.T) {
		t.Parallel()
		s := start(t, options{})
		mistakes(t, companies(s, t.TempDir()), func(c *company, source string, ends int) {
			code := map[int]int{harmless: 0, refused: 1, held: 3, waits: 3}[ends]
			if source == "" {
				if err := os.Remove(c.file); err != nil {
					c.t.Fatal(err)
				}
			} else {
				write(c.t, c.file, source)
			}
			r := c.cli("policy", "apply", c.file)
			if strings.Contains(r.stderr, "no longer speaks of organization") {
				code = 3 // a guard's refusal
			}
			r.want(c.t, code)
			for _, run := range c.runs() {
				if ends != harmless && ends != refused && !strings.Contains(r.stderr, "usher run show "+run) {
					c.t.Errorf("%s\ndoes not name run %s", r, run)
				}
			}
		})
	})
	t.Run("policy_dir", func(t *testing.T) {
		t.Parallel()
		dir := t.TempDir()
		s := start(t, options{env: []string{"USHER_POLICY_DIR=" + dir}})
		mistakes(t, companies(s, dir), func(c *company, source string, ends int) {
			if source == "" {
				if err := os.Remove(c.file); err != nil {
					c.t.Fatal(err)
				}
			} else {
				replaceFile(c.t, c.file, source)
			}
			c.signal(syscall.SIGHUP)
			if ends == refused {
				c.wantPolicyState("0", c.file)
				return
			}
			eventually(c.t, 10*time.Second, "the policy of "+c.slug, func() error {
				if got := c.api("GET", "/v1/parents/"+c.slug, nil).object(c.t)["policy_version"]; got != c.version+1 {
					return fmt.Errorf("version %v is in force, want %v", got, c.version+1)
				}
				return nil
			})
		})
	})
}

// mistakes makes every mistake in every company and mends it.
func mistakes(t *testing.T, all []*company, put func(c *company, source string, ends int)) {
	taken := func(c *company, source string, ends int) {
		put(c, source, ends)
		if ends != refused {
			c.version++
		}
		if got := c.api("GET", "/v1/parents/"+c.slug, nil).want(t, 200).object(t)["policy_version"]; got != c.version {
			c.t.Fatalf("%s: policy version %v is in force, want %v", c.slug, got, c.version)
		}
	}
	for _, c := range all {
		put(c, c.policy(), harmless)
		c.version = c.api("GET", "/v1/parents/"+c.slug, nil).object(t)["policy_version"].(float64)
		for _, run := range c.runs() {
			c.api("POST", "/v1/runs/"+run+"/apply", nil).want(t, 200)
		}
		if n := len(c.members()); n != 2*c.size {
			t.Fatalf("%s has %d memberships, want %d", c.slug, n, 2*c.size)
		}
	}
	for _, m := range policyMistakes {
		t.Run(m.name, func(t *testing.T) {
			for _, c := range all {
				defer func(outer *testing.T) { c.t = outer }(c.t)
				c.t = t
				if m.from > c.size {
					continue
				}
				m.happens(c, taken)
			}
		})
	}
}

func (m *mistake) happens(c *company, put func(c *company, source string, ends int)) {
	t := c.t
	t.Helper()
	if m.also != nil {
		put(c, m.also(c.policy()), harmless)
	}
	before := c.members()
	if runs := c.runs(); len(runs) != 0 {
		t.Fatalf("%s: runs %v are held before", c.slug, runs)
	}
	put(c, m.edit(c.policy()), m.ends)
	m.keeps(c, before)
	runs := c.runs()
	if waiting := m.ends == held || m.ends == waits; waiting != (len(runs) > 0) {
		t.Fatalf("%s: runs %v are held", c.slug, runs)
	}
	counts := map[string]int{"guard": 0, "switch": 0}
	counts[map[int]string{held: "guard", waits: "switch"}[m.ends]] = len(runs)
	c.wantMetrics(fmt.Sprintf(`usher_guard_held_runs{kind="guard"} %d`, counts["guard"]), fmt.Sprintf(`usher_guard_held_runs{kind="switch"} %d`, counts["switch"]))
	c.told("run.held", runs)

	// Once more, with nothing but a comment: what waits goes on to wait, and that
	// is told again.
	if m.ends == held {
		put(c, m.edit(c.policy())+"# looked at\n", held)
		m.keeps(c, before)
		if again := c.runs(); !slices.Equal(again, runs) {
			t.Errorf("%s: runs %v after the same again, want %v", c.slug, again, runs)
		}
	}
	good := c.policy()
	if m.also != nil {
		good = m.also(good)
	}
	put(c, good+"# mended\n", map[bool]int{false: harmless, true: waits}[m.moved])
	if m.ends == harmless && m.moved || m.also != nil {
		c.switchBack(put)
	}
	put(c, c.policy(), harmless)
	if left := c.runs(); len(left) != 0 {
		t.Fatalf("%s: mended, and runs %v are held", c.slug, left)
	}
	c.told(map[int]string{held: "run.resolved", waits: "run.discarded"}[m.ends], runs) // a switch is taken back with the line that wanted it
	if after := c.members(); !slices.Equal(after, before) {
		t.Fatalf("%s: mended\n  %s\nwant\n  %s", c.slug, strings.Join(after, "\n  "), strings.Join(before, "\n  "))
	}
}

// switchBack applies the switches to mode scim, which the good policy wants.
func (c *company) switchBack(put func(c *company, source string, ends int)) {
	c.t.Helper()
	if len(c.runs()) == 0 {
		put(c, c.policy()+"# as it was\n", waits)
	}
	for _, run := range c.runs() {
		c.api("POST", "/v1/runs/"+run+"/apply", nil).want(c.t, 200)
	}
}

// keeps holds the company to what everybody had.
func (m *mistake) keeps(c *company, before []string) {
	c.t.Helper()
	now := c.members()
	if !slices.Equal(now, before) {
		c.t.Errorf("%s\n  %s\nwant\n  %s", c.slug, strings.Join(now, "\n  "), strings.Join(before, "\n  "))
	}
}
