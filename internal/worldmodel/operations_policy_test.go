package worldmodel_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

// rulesFor are the mappings of a parent: who is in g1 administers.
func rulesFor(slug string) []rule {
	work, console := slug+"-work", slug+"-console"
	return []rule{
		{"g0", work, "user", "", "", false},
		{"g1", work, "admin", "", "", true},
		{"g2", work, "", "premium", "", true},
		{"g3", work, "user", "standard", "", false},
		{"g0", console, "developer", "", "", false},
		{"g3", console, "", "", "", true},
		{"g1", console, "admin", "", "", false},
		{"g2", console, "billing", "", "", false},
	}
}

// otherRules are mappings that take much from those the first gave it to.
func otherRules(slug string) [][]rule {
	work, console := slug+"-work", slug+"-console"
	return [][]rule{
		rulesFor(slug),
		{
			{"g0", work, "user", "", "", false},
			{"g1", work, "user", "", "", false},
			{"g2", work, "", "standard", "", false},
			{"g3", work, "admin", "premium", "", false},
			{"g0", console, "claude_code_user", "", "", false},
			{"g1", console, "developer", "", "", true},
		},
		{
			{"g1", work, "admin", "", "", false},
			{"g2", work, "user", "premium", "", false},
			{"g1", console, "admin", "", "", false},
		},
		{
			{"g0", work, "user", "", "okta", true},
			{"g1", work, "admin", "", "entra", false},
			{"g2", work, "", "premium", "okta", false},
			{"g3", work, "user", "standard", "", false},
			{"g0", console, "developer", "", "entra", true},
			{"g1", console, "admin", "", "okta", false},
			{"g2", console, "billing", "", "", false},
		},
		{
			{"g0", work, "user", "", "", false},
			{"g1", work, "admin", "", "okta", false},
			{"g2", work, "", "standard", "okta", false},
			{"g0", console, "developer", "", "okta", false},
			{"g0", console, "billing", "", "", false},
			{"g1", console, "admin", "", "okta", false},
		},
		{
			{"g*", work, "user", "", "", false},
			{"g[12]", work, "", "premium", "", true},
			{byID + "g1", work, "admin", "", "", true},
			{"?0", console, "developer", "", "", true},
			{byID + "g2", console, "billing", "", "okta", true},
			{"g[^0-2]", console, "admin", "", "", false},
		},
	}
}

// Guards that hold no loss but that of a whole organization, and all of them.
var loose, strict = guards{1000000, 100, 1000000, false}, guards{0, 0, 1000000, true}

// some are guards that some things pass and others do not.
func (d *drawing) some() guards {
	return guards{pick(d.rt, "count", 0, 1, 1, 2, 3), pick(d.rt, "percent", 0, 0, 30, 60), pick(d.rt, "administrators", 0, 1, 1, 2), pick(d.rt, "groups", true, true, false)}
}

func isWork(org string) bool { return strings.HasSuffix(org, "-work") }

func kindOf(org string) identity.Kind {
	if isWork(org) {
		return identity.KindEnterprise
	}
	return identity.KindConsole
}

// policySource is a policy.
func policySource(p *parent, x accord) string {
	groups := map[bool]string{true: "hold", false: "apply"}[x.guards.groups]
	sso := map[identity.Kind]bool{}
	for _, l := range x.lines {
		sso[kindOf(l.org)] = l.sso
	}
	var b strings.Builder
	fmt.Fprintf(&b, "version: 1\nparent: %s\nguards: {max_removals: {count: %d, percent: %d}, max_new_administrators: {count: %d}, scim_groups: %s}\nsso: {required: {enterprise: %v, console: %v}}\norganizations:",
		p.slug, x.guards.count, x.guards.percent, x.guards.admins, groups, sso[identity.KindEnterprise], sso[identity.KindConsole])
	if len(x.lines) == 0 {
		b.WriteString(" {}")
	}
	for _, l := range x.lines {
		fmt.Fprintf(&b, "\n  %s: {kind: %s, mode: %s, group_mappings: %v", l.org, kindOf(l.org), l.mode, l.mapped)
		if l.seat != "" {
			b.WriteString(", default_seat: " + l.seat)
		}
		b.WriteString("}")
	}
	if b.WriteString("\nmappings:"); len(x.rules) == 0 {
		b.WriteString(" []")
	}
	for i, r := range x.rules {
		by, value := "group", r.group
		if id, is := strings.CutPrefix(r.group, byID); is {
			by, value = "externalId", id
		}
		fmt.Fprintf(&b, "\n  - {name: r%d, %s: %q, org: %s", i, by, value, r.org)
		if r.role != "" {
			b.WriteString(", role: " + r.role)
		}
		if r.seat != "" {
			b.WriteString(", seat: " + r.seat)
		}
		if r.dir != "" {
			b.WriteString(", directory: " + r.dir)
		}
		if r.mirror {
			b.WriteString(", mirror: true")
		}
		b.WriteString("}")
	}
	return b.String() + "\n"
}

// first is the policy that a parent begins with.
func first(p *parent) accord {
	return accord{lines: []orgLine{{p.orgs[0], identity.ModeJIT, true, false, ""}, {p.orgs[1], identity.ModeJIT, true, false, ""}}, rules: rulesFor(p.slug), guards: loose}
}

func firstPolicy(p *parent) string { return policySource(p, first(p)) }

// policy draws another policy of a parent, or what becomes of what one holds.
func (d *drawing) policy(p *parent) operation {
	if rapid.Bool().Draw(d.rt, "decide") {
		return d.decided(p)
	}
	if pick(d.rt, "back", false, false, true) {
		return d.back(p)
	}
	return d.apply(p, pick(d.rt, "guards", loose, strict, d.some(), d.some()), rapid.Bool().Draw(d.rt, "seen"), identity.Modes...)
}

// back draws a version that was in force: each world begins with the first.
func (d *drawing) back(p *parent) operation {
	return rolledBack(p, pick(d.rt, "version", 1, 1, 2, 2, 3, 4, 5), rapid.Bool().Draw(d.rt, "seen"), rapid.Bool().Draw(d.rt, "made"))
}

func (d *drawing) apply(p *parent, g guards, seen bool, modes ...identity.Mode) operation {
	var lines []orgLine
	var rules []rule
	some := pick(d.rt, "rules", otherRules(p.slug)...)
	for _, org := range p.orgs {
		if pick(d.rt, "leaves out "+org, false, false, false, false, false, false, true) {
			continue
		}
		l := orgLine{org: org, mode: pick(d.rt, "mode", modes...), sso: rapid.Bool().Draw(d.rt, "sso"), seat: d.seat(org)}
		l.mapped = l.mode != identity.ModeInvite && pick(d.rt, "mapped", true, true, false)
		for _, r := range some {
			if r.org == org && l.mapped {
				rules = append(rules, r)
			}
		}
		lines = append(lines, l)
	}
	return applied(p, accord{lines, rules, g, seen, rapid.Bool().Draw(d.rt, "made")})
}

// directed is a policy that asks for groups of one directory or the other.
func (d *drawing) directed(p *parent) operation {
	lines := make([]orgLine, len(p.orgs))
	for i, org := range p.orgs {
		lines[i] = orgLine{org, pick(d.rt, "mode", identity.ModeSCIM, identity.ModeSCIM, identity.ModeJIT), true, false, d.seat(org)}
	}
	return applied(p, accord{lines, otherRules(p.slug)[3], loose, true, true})
}

func applied(p *parent, x accord) operation {
	source := policySource(p, x)
	return operation{
		words: fmt.Sprintf("%s applies a policy: %v, %v, guards %v, its plan was seen %v, makes what is not there %v", p.slug, x.lines, x.rules, x.guards, x.seen, x.create),
		do: func(w *world) string {
			return w.applying(p, source, x.seen, "policies", object{"source": source, "create_orgs": x.create})
		},
		model: func(m *model, answer string) string {
			return m.unlessPending(m.tenants[p.slug], answer, func() string { return m.apply(m.tenants[p.slug], source, x) })
		},
	}
}

// applying makes a policy the one in force, where it is to be so once it was seen what
// it does.
func (w *world) applying(p *parent, source string, seen bool, path string, body object) string {
	for {
		pending := false
		if seen {
			var said struct {
				Summary struct {
					Hash    string
					Pending bool
				}
			}
			if a := w.manage(p.key, "POST", "plans", object{"source": source, "create_orgs": body["create_orgs"]}); a.status != 200 || json.Unmarshal(a.body, &said) != nil {
				return a.words()
			}
			body["plan"], pending = said.Summary.Hash, said.Summary.Pending
		}
		a := w.manage(p.key, "POST", path, body)
		if said := a.words(); said != "409 plan_changed" || pending { // else it is looked at again
			return said
		}
	}
}

// rolledBack makes an earlier version the policy again.
func rolledBack(p *parent, to int, seen, create bool) operation {
	return operation{
		words: fmt.Sprintf("%s rolls its policy back to version %d, its plan was seen %v, makes what is not there %v", p.slug, to, seen, create),
		do: func(w *world) string {
			var old struct{ Source string }
			a := w.manage(p.key, "GET", fmt.Sprintf("policies/%s/%d", p.slug, to), nil)
			if a.status != 200 || json.Unmarshal(a.body, &old) != nil {
				return a.words()
			}
			return w.applying(p, old.Source, seen, "policies/"+p.slug+"/rollback", object{"version": to, "create_orgs": create})
		},
		model: func(m *model, answer string) string {
			return m.unlessPending(m.tenants[p.slug], answer, func() string { return m.rollBack(m.tenants[p.slug], to, seen, create) })
		},
	}
}

// decided draws what becomes of what a run holds.
func (d *drawing) decided(p *parent) operation {
	return decide(p, pick(d.rt, "run of", p.orgs[0], p.orgs[1], "okta", "okta", "entra"), pick(d.rt, "of administrators", false, false, true), pick(d.rt, "apply", true, true, false))
}

// decide takes what is held in an organization, or of the people of a directory,
// or leaves it for good.
func decide(p *parent, where string, made, apply bool) operation {
	verb, what := map[bool]string{true: "apply", false: "discard"}[apply], map[bool]string{true: "new administrators", false: "losses"}[made]
	scoped := func(m *model, t *tenant) string {
		run := where
		if m.orgs[where] == nil {
			run = t.scope(where)
		}
		if made {
			run = makes(run)
		}
		return run
	}
	o := operation{
		words: fmt.Sprintf("somebody decides, of %s: %s %s", where, verb, what),
		do: func(w *world) string {
			var said struct {
				Items []struct{ ID, Kind, Organization, Directory, Why string }
			}
			a := w.manage(p.key, "GET", "runs?state=held&parent="+p.slug, nil)
			if err := json.Unmarshal(a.body, &said); err != nil {
				return err.Error()
			}
			for _, r := range said.Items {
				if r.Kind == "guard" && (r.Organization == where || r.Directory == p.slug+"/"+where) && strings.HasPrefix(r.Why, "mappings would") == made {
					return w.manage(p.key, "POST", "runs/"+r.ID+"/"+verb, nil).words()
				}
			}
			return "nothing"
		},
		model: func(m *model, answer string) string {
			t := m.tenants[p.slug]
			return m.decide(t, scoped(m, t), apply, answer)
		},
	}
	if apply {
		o.begin = func(m *model) { t := m.tenants[p.slug]; t.seal(scoped(m, t)) }
	}
	return o
}

// holdScript: a policy takes much, which is held; things happen to those who are
// concerned, and somebody decides.
func (d *drawing) holdScript(p *parent) []beat {
	name, org := d.name(), pick(d.rt, "org", p.orgs...)
	out := one(d.apply(p, loose, true, pick(d.rt, "mode", identity.ModeSCIM, identity.ModeSCIM, identity.ModeJIT)))
	for _, n := range []string{name, "ada", "bob"} {
		out = append(out, one(create(p, n, n+"@"+p.home, said(true)), d.member(p, n, pick(d.rt, "group", groups...), true),
			login(p, evidence{subject: "sub-" + n, email: n + "@" + p.home, groups: []string{pick(d.rt, "group", groups...)}}))...)
	}
	g := pick(d.rt, "guards", strict, d.some(), d.some())
	out = append(out, d.atOnce(d.apply(p, g, false, identity.Modes...)), d.atOnce(d.member(p, name, pick(d.rt, "group", groups...), rapid.Bool().Draw(d.rt, "in"))))
	switch pick(d.rt, "what", "group", "whole group", "leaves", "hand", "login", "switch") {
	case "whole group":
		out = append(out, d.atOnce(d.group(p)), beat{[]operation{d.group(p)}})
	case "group":
		out = append(out, one(d.member(p, "ada", pick(d.rt, "group", groups...), false), d.member(p, "bob", pick(d.rt, "group", groups...), true))...)
	case "leaves":
		out = append(out, one(active(d, p, name, false), active(d, p, name, true))...)
	case "hand":
		out = append(out, one(removed(org, name+"@"+p.home), byHand(org, "ada@"+p.home, pick(d.rt, "role", "admin", "user")))...)
	case "login":
		out = append(out, one(login(p, evidence{subject: "sub-" + name, email: name + "@" + p.home, groups: []string{"g3"}}))...)
	default:
		out = append(out, one(d.apply(p, g, rapid.Bool().Draw(d.rt, "seen"), identity.Modes...))...)
	}
	decided := decide(p, org, pick(d.rt, "of administrators", false, false, true), pick(d.rt, "applied", true, true, false))
	out = append(out, d.atOnce(decided), beat{[]operation{decide(p, p.orgs[0], false, pick(d.rt, "applied", true, false))}}, beat{[]operation{decide(p, "okta", false, true)}})
	out = append(out, d.atOnce(d.back(p)), beat{[]operation{d.back(p)}})
	return append(out, one(d.apply(p, pick(d.rt, "guards", loose, strict, d.some()), true, identity.Modes...))...)
}
