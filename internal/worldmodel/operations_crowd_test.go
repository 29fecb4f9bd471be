package worldmodel_test

import (
	"fmt"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

// together is some things one after the other, which are one step.
func together(words string, ops ...operation) operation {
	const apart = ", "
	return operation{
		words: words,
		do: func(w *world) string {
			said := make([]string, len(ops))
			for i, o := range ops {
				said[i] = o.do(w)
			}
			return "each: " + strings.Join(said, apart)
		},
		model: func(m *model, answer string) string {
			answers := strings.Split(strings.TrimPrefix(answer, "each: "), apart)
			said := make([]string, len(ops))
			for i, o := range ops {
				said[i] = m.take(o, answers[min(i, len(answers)-1)])
			}
			return "each: " + strings.Join(said, apart)
		},
	}
}

func each(words string, names []string, of func(name string) operation) operation {
	ops := make([]operation, len(names))
	for i, n := range names {
		ops[i] = of(n)
	}
	return together(fmt.Sprintf("of %s: %s", strings.Join(names, " "), words), ops...)
}

// gathered puts some into a group by one request, or takes them out.
func gathered(p *parent, group string, in bool, names []string) operation {
	words, op := "puts %s into %s by one request", "add"
	if !in {
		words, op = "takes %s out of %s by one request", "remove"
	}
	return operation{
		words: fmt.Sprintf("the directory of %s "+words, p.slug, strings.Join(names, " "), group), about: aboutGroup(p, group),
		do: func(w *world) string {
			var members []object
			for _, n := range names {
				if id := w.known(p.users, n); id != "" {
					members = append(members, object{"value": id})
				}
			}
			if len(members) == 0 {
				return "nobody"
			}
			return w.groupSend(p, group, "PATCH", patched(op, "members", members)).words()
		},
		model: func(m *model, _ string) string { return m.gather(m.tenants[p.slug], group, in, names) },
	}
}

// crowdScript: there are more people than the number of a guard, and changes of more
// of them at once than that, than the share, and of all, one after the other within
// the hour. Whoever leaves has left, however many do.
func (d *drawing) crowdScript(p *parent) []beat {
	mode := pick(d.rt, "mode", identity.ModeSCIM, identity.ModeSCIM, identity.ModeJIT)
	lines := []orgLine{{p.orgs[0], mode, true, false, d.seat(p.orgs[0])}, {p.orgs[1], mode, true, false, ""}}
	rules := otherRules(p.slug)
	first := pick(d.rt, "first rules", rules[0], rules[0], rules[1], rules[2])
	crowd := make([]string, pick(d.rt, "people", 8, 12, 13, 15))
	for i := range crowd {
		crowd[i] = fmt.Sprintf("c%02d", i)
	}
	email := func(n string) string { return n + "@" + p.home }
	comes := func(n string, groups ...string) operation {
		return login(p, evidence{subject: "sub-" + n, email: email(n), groups: groups})
	}
	out := one(applied(p, accord{lines, first, loose, true, true}),
		each("the directory creates them", crowd, func(n string) operation { return create(p, n, email(n), said(true)) }),
		gathered(p, "g0", true, crowd), gathered(p, pick(d.rt, "some are in", "g1", "g2", "g3"), true, crowd[:pick(d.rt, "of them", 2, 4, 6)]))
	if mode == identity.ModeJIT {
		out = append(out, one(each("they log in", crowd, func(n string) operation { return comes(n, "g0", pick(d.rt, "group", "g0", "g1", "g2")) }))...)
	}
	g := pick(d.rt, "guards", usual, usual, guards{5, 50, 2, true}, guards{3, 80, 1, true}, guards{0, 34, 3, true}, guards{4, 0, 5, pick(d.rt, "groups", true, false)})
	out = append(out, one(applied(p, accord{lines, first, g, rapid.Bool().Draw(d.rt, "seen"), true}))...)
	for range pick(d.rt, "changes", 3, 5, 8) {
		from := pick(d.rt, "from", 0, 0, 1, 3, 6)
		some := crowd[from:min(len(crowd), from+pick(d.rt, "so many", 1, 2, 3, 5, 7, 11, 15))]
		group := pick(d.rt, "group", "g0", "g0", "g1", "g2", "g3")
		switch pick(d.rt, "what", "out", "out", "out", "in", "in", "log in", "leave", "come back", "whole", "whole", "rules", "rules", "sync", "hour", "decide", "decide", "at once") {
		case "out":
			out = append(out, one(gathered(p, group, false, some))...)
		case "in":
			out = append(out, one(gathered(p, group, true, some))...)
		case "log in":
			out = append(out, one(each("they log in by "+group, some, func(n string) operation { return comes(n, group) }))...)
		case "leave":
			out = append(out, one(each("they leave", some, func(n string) operation { return active(d, p, n, false) }))...)
		case "come back":
			out = append(out, one(each("they come back", some, func(n string) operation { return active(d, p, n, true) }))...)
		case "whole":
			out = append(out, one(d.group(p))...)
		case "rules":
			x := accord{lines, pick(d.rt, "rules", rules[:3]...), pick(d.rt, "guards", g, g, d.some()), pick(d.rt, "seen", false, false, true), true}
			out = append(out, one(applied(p, x))...)
		case "sync":
			out = append(out, one(synced(p))...)
		case "hour":
			out = append(out, one(pass(1))...)
		case "decide":
			out = append(out, one(d.decided(p))...)
		default:
			out = append(out, both(gathered(p, group, false, some), pick(d.rt, "beside", d.decided(p), gathered(p, "g1", true, crowd[:5]), active(d, p, crowd[0], false), d.own(p)))...)
		}
	}
	out = append(out, one(decide(p, p.orgs[0], false, true), decide(p, p.orgs[1], true, true), decide(p, "okta", false, rapid.Bool().Draw(d.rt, "applied")))...)
	return append(out, one(each("the directory deletes them", slices.Clone(crowd), func(n string) operation { return deleted(d, p, n) }))...)
}
