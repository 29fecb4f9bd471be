package worldmodel_test

import (
	"slices"

	"usher/internal/identity"
)

// limitsScript: guards let some things through within the hour and hold others,
// whatever takes them: groups, logins, another policy, the other directory; and
// somebody decides, or the hour passes.
func (d *drawing) limitsScript(p *parent) []beat {
	mode := pick(d.rt, "mode", identity.ModeSCIM, identity.ModeSCIM, identity.ModeJIT)
	lines := []orgLine{{p.orgs[0], mode, true, false, d.seat(p.orgs[0])}, {p.orgs[1], mode, true, false, ""}}
	rules := otherRules(p.slug)
	first := pick(d.rt, "first rules", rules[0], rules[0], rules[2])
	out := one(applied(p, accord{lines, first, loose, true, true}))
	some := names[:pick(d.rt, "people", 3, 4, 5)]
	for _, n := range some {
		group := pick(d.rt, "group of "+n, "g0", "g0", "g1", "g2")
		out = append(out, one(create(p, n, n+"@"+p.home, said(true)), active(d, p, n, true), d.member(p, n, group, true))...)
		if mode == identity.ModeJIT {
			out = append(out, one(login(p, evidence{subject: "sub-" + n, email: n + "@" + p.home, groups: []string{group, "g0"}}))...)
		}
	}
	g := d.some()
	out = append(out, one(applied(p, accord{lines, first, g, pick(d.rt, "seen", true, false), true}))...)
	for range pick(d.rt, "losses", 4, 7, 10) {
		out = append(out, d.taken(p, lines, rules, g, some, mode))
	}
	return append(out, beat{[]operation{decide(p, p.orgs[0], false, true)}}, beat{[]operation{decide(p, p.orgs[1], true, true)}}, beat{[]operation{applied(p, accord{lines, first, loose, false, true})}})
}

// taken is something that takes from people, or makes administrators of them, or
// what becomes of that.
func (d *drawing) taken(p *parent, lines []orgLine, rules [][]rule, g guards, some []string, mode identity.Mode) beat {
	n := pick(d.rt, "who", some...)
	email := n + "@" + p.home
	in := func(groups ...string) operation {
		return login(p, evidence{subject: "sub-" + n, email: email, groups: groups})
	}
	member := func() operation {
		name := pick(d.rt, "record", n, n, n, "x-"+n)
		return d.member(p, name, pick(d.rt, "group", groups...), pick(d.rt, "in", false, false, true))
	}
	if mode == identity.ModeJIT {
		member = func() operation { return in(pick(d.rt, "group", groups...)) }
	}
	what := pick(d.rt, "takes", "group", "group", "group", "group", "whole group", "whole group", "rise", "rise", "rules", "rules", "other", "decide", "decide", "leave", "hand", "hour", "sync", "at once", "at once")
	switch what {
	case "whole group":
		return beat{[]operation{d.group(p)}}
	case "rise":
		return beat{[]operation{map[bool]operation{true: in("g1"), false: d.member(p, n, "g1", true)}[mode == identity.ModeJIT]}}
	case "rules":
		mapped := slices.Clone(lines)
		switch pick(d.rt, "of the second", "mapped", "mapped", "another seat", "no mappings", "left out") {
		case "no mappings":
			mapped[1].mapped = false
		case "another seat":
			mapped[0].seat = d.seat(p.orgs[0])
		case "left out":
			mapped = mapped[:1]
		}
		x := accord{mapped, keeping(mapped, pick(d.rt, "rules", rules[:3]...)), pick(d.rt, "guards", g, g, d.some()), pick(d.rt, "seen", false, false, true), true}
		return beat{[]operation{applied(p, x)}}
	case "other":
		return beat{[]operation{pick(d.rt, "of the other", makeSecond(p), create(p, "x-"+n, email, said(true)), rebind(p, n, "x-"+n), active(d, p, "x-"+n, false), deleted(d, p, "x-"+n), dropSecond(p))}}
	case "decide":
		return beat{[]operation{d.decided(p)}}
	case "leave":
		return beat{[]operation{active(d, p, n, pick(d.rt, "is", false, true))}}
	case "hand":
		return beat{[]operation{pick(d.rt, "by hand", removed(pick(d.rt, "org", p.orgs...), email), byHand(p.orgs[1], email, "user"), gated(p, email, true))}}
	case "hour":
		return beat{[]operation{pass(1)}}
	case "sync":
		return beat{[]operation{synced(p)}}
	case "at once":
		return beat{[]operation{member(), pick(d.rt, "beside", d.decided(p), d.own(p))}}
	}
	return beat{[]operation{member()}}
}

// keeping are the rules of organizations with mappings: a policy has no others.
func keeping(lines []orgLine, rules []rule) []rule {
	return slices.DeleteFunc(slices.Clone(rules), func(r rule) bool {
		return !slices.ContainsFunc(lines, func(l orgLine) bool { return l.org == r.org && l.mapped })
	})
}
