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
		{"g0", work, "user", "", ""},
		{"g1", work, "admin", "", ""},
		{"g2", work, "", "premium", ""},
		{"g3", work, "user", "standard", ""},
		{"g0", console, "developer", "", ""},
		{"g1", console, "admin", "", ""},
		{"g2", console, "billing", "", ""},
	}
}

// otherRules are mappings that take much from those the first gave it to.
func otherRules(slug string) [][]rule {
	work, console := slug+"-work", slug+"-console"
	return [][]rule{
		rulesFor(slug),
		{
			{"g0", work, "user", "", ""},
			{"g1", work, "user", "", ""},
			{"g2", work, "", "standard", ""},
			{"g3", work, "admin", "premium", ""},
			{"g0", console, "claude_code_user", "", ""},
			{"g1", console, "developer", "", ""},
		},
		{
			{"g1", work, "admin", "", ""},
			{"g2", work, "user", "premium", ""},
			{"g1", console, "admin", "", ""},
		},
		{
			{"g0", work, "user", "", "okta"},
			{"g1", work, "admin", "", "entra"},
			{"g2", work, "", "premium", "okta"},
			{"g3", work, "user", "standard", ""},
			{"g0", console, "developer", "", "entra"},
			{"g1", console, "admin", "", "okta"},
			{"g2", console, "billing", "", ""},
		},
		{
			{"g0", work, "user", "", ""},
			{"g1", work, "admin", "", "okta"},
			{"g2", work, "", "standard", "okta"},
			{"g0", console, "developer", "", "okta"},
			{"g0", console, "billing", "", ""},
			{"g1", console, "admin", "", "okta"},
		},
	}
}

// policySource is a policy. strict: its guards hold every loss; else they hold
// none, but the loss of a whole organization.
func policySource(p *parent, lines []orgLine, rules []rule, strict bool) string {
	guards := "{max_removals: {count: 1000000, percent: 100}, max_new_administrators: {count: 1000000}, scim_groups: apply}"
	if strict {
		guards = "{max_removals: {count: 0, percent: 0}, max_new_administrators: {count: 1000000}, scim_groups: hold}"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "version: 1\nparent: %s\nguards: %s\nsso: {required: {enterprise: %v, console: %v}}\norganizations:\n", p.slug, guards, lines[0].sso, lines[1].sso)
	for i, l := range lines {
		fmt.Fprintf(&b, "  %s: {kind: %s, mode: %s, group_mappings: %v}\n", l.org, []identity.Kind{identity.KindEnterprise, identity.KindConsole}[i], l.mode, l.mapped)
	}
	if b.WriteString("mappings:"); len(rules) == 0 {
		b.WriteString(" []")
	}
	for i, r := range rules {
		fmt.Fprintf(&b, "\n  - {name: r%d, group: %s, org: %s", i, r.group, r.org)
		if r.role != "" {
			b.WriteString(", role: " + r.role)
		}
		if r.seat != "" {
			b.WriteString(", seat: " + r.seat)
		}
		if r.dir != "" {
			b.WriteString(", directory: " + r.dir)
		}
		b.WriteString("}")
	}
	return b.String() + "\n"
}

// firstPolicy is the one that a parent begins with.
func firstPolicy(p *parent) string {
	return policySource(p, []orgLine{{p.orgs[0], identity.ModeJIT, true, false}, {p.orgs[1], identity.ModeJIT, true, false}}, rulesFor(p.slug), false)
}

// policy draws another policy of a parent, or what becomes of what one holds.
func (d *drawing) policy(p *parent) operation {
	if rapid.Bool().Draw(d.rt, "decide") {
		return decide(p, pick(d.rt, "run of", p.orgs...), pick(d.rt, "apply", true, false))
	}
	if pick(d.rt, "strict", false, false, true) {
		return d.apply(p, true, pick(d.rt, "seen", false, false, true), identity.Modes...)
	}
	return d.apply(p, false, true, identity.Modes...)
}

func (d *drawing) apply(p *parent, strict, seen bool, modes ...identity.Mode) operation {
	var lines []orgLine
	var rules []rule
	some := pick(d.rt, "rules", otherRules(p.slug)...)
	for _, org := range p.orgs {
		l := orgLine{org: org, mode: pick(d.rt, "mode", modes...), sso: rapid.Bool().Draw(d.rt, "sso")}
		l.mapped = l.mode != identity.ModeInvite && pick(d.rt, "mapped", true, true, false)
		for _, r := range some {
			if r.org == org && l.mapped {
				rules = append(rules, r)
			}
		}
		lines = append(lines, l)
	}
	return applied(p, lines, rules, strict, seen)
}

// directed is a policy that asks for groups of one directory or the other.
func (d *drawing) directed(p *parent) operation {
	lines := make([]orgLine, len(p.orgs))
	for i, org := range p.orgs {
		lines[i] = orgLine{org, pick(d.rt, "mode", identity.ModeSCIM, identity.ModeSCIM, identity.ModeJIT), true, false}
	}
	return applied(p, lines, otherRules(p.slug)[3], false, true)
}

func applied(p *parent, lines []orgLine, rules []rule, strict, seen bool) operation {
	source := policySource(p, lines, rules, strict)
	return operation{
		words: fmt.Sprintf("%s applies a policy: %v, %v, guards hold %v, its plan was seen %v", p.slug, lines, rules, strict, seen),
		do: func(w *world) string {
			for {
				body := object{"source": source}
				if seen {
					var said struct{ Summary struct{ Hash string } }
					if a := w.manage(p.key, "POST", "plans", body); a.status != 200 || json.Unmarshal(a.body, &said) != nil {
						return a.words()
					}
					body["plan"] = said.Summary.Hash
				}
				a := w.manage(p.key, "POST", "policies", body)
				if said := a.words(); said != "409 plan_changed" { // else it is looked at again
					return said
				}
			}
		},
		model: func(m *model, _ string) string {
			return m.apply(m.tenants[p.slug], source, lines, rules, strict, seen)
		},
	}
}

// decide takes what is held in an organization, or leaves it for good.
func decide(p *parent, org string, apply bool) operation {
	verb := map[bool]string{true: "apply", false: "discard"}[apply]
	return operation{
		words: fmt.Sprintf("somebody decides what is held in %s: %s", org, verb),
		do: func(w *world) string {
			var said struct {
				Items []struct{ ID, Kind, Organization string }
			}
			a := w.manage(p.key, "GET", "runs?state=held&parent="+p.slug, nil)
			if err := json.Unmarshal(a.body, &said); err != nil {
				return err.Error()
			}
			for _, r := range said.Items {
				if r.Kind == "guard" && r.Organization == org {
					return w.manage(p.key, "POST", "runs/"+r.ID+"/"+verb, nil).words()
				}
			}
			return "nothing"
		},
		model: func(m *model, answer string) string { return m.decide(m.orgs[org], apply, answer) },
	}
}

// holdScript: a policy takes much, which is held; things happen to those who are
// concerned, and somebody decides.
func (d *drawing) holdScript(p *parent) []beat {
	name, org := d.name(), pick(d.rt, "org", p.orgs...)
	out := one(d.apply(p, false, true, pick(d.rt, "mode", identity.ModeSCIM, identity.ModeSCIM, identity.ModeJIT)))
	for _, n := range []string{name, "ada", "bob"} {
		out = append(out, one(create(p, n, n+"@"+p.home, said(true)), d.member(p, n, pick(d.rt, "group", groups...), true),
			login(p, evidence{subject: "sub-" + n, email: n + "@" + p.home, groups: []string{pick(d.rt, "group", groups...)}}))...)
	}
	strict := d.apply(p, true, false, identity.Modes...)
	out = append(out, d.atOnce(strict), d.atOnce(d.member(p, name, pick(d.rt, "group", groups...), rapid.Bool().Draw(d.rt, "in"))))
	switch pick(d.rt, "what", "group", "leaves", "hand", "login", "switch") {
	case "group":
		out = append(out, one(d.member(p, "ada", pick(d.rt, "group", groups...), false), d.member(p, "bob", pick(d.rt, "group", groups...), true))...)
	case "leaves":
		out = append(out, one(active(d, p, name, false), active(d, p, name, true))...)
	case "hand":
		out = append(out, one(removed(org, name+"@"+p.home), byHand(org, "ada@"+p.home, pick(d.rt, "role", "admin", "user")))...)
	case "login":
		out = append(out, one(login(p, evidence{subject: "sub-" + name, email: name + "@" + p.home, groups: []string{"g3"}}))...)
	default:
		out = append(out, one(d.apply(p, true, rapid.Bool().Draw(d.rt, "seen"), identity.Modes...))...)
	}
	decided := decide(p, org, pick(d.rt, "applied", true, true, false))
	out = append(out, d.atOnce(decided), beat{[]operation{decide(p, p.orgs[0], pick(d.rt, "applied", true, false))}})
	return append(out, one(d.apply(p, pick(d.rt, "strict", false, false, true), true, identity.Modes...))...)
}
