package worldmodel_test

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

func limitSeats(org, tier string, n int) operation {
	return operation{
		words: fmt.Sprintf("%s has %d %s seats", org, n, tier),
		do: func(w *world) string {
			return w.manage(w.operator, "PATCH", "organizations/"+org, object{"seats": object{tier: object{"limit": n}}}).words()
		},
		model: func(m *model, _ string) string { return m.limit(m.orgs[org], tier, n) },
	}
}

// seatUsually says which tier members get whom nothing else gives one.
func seatUsually(org, tier string) operation {
	return operation{
		words: fmt.Sprintf("somebody says that members of %s usually have a seat %q", org, tier),
		do: func(w *world) string {
			return w.manage(w.operator, "PATCH", "organizations/"+org, object{"default_seat": tier}).words()
		},
		model: func(m *model, _ string) string { return m.seatUsually(m.orgs[org], tier) },
	}
}

// seatScript: the tier that members usually get is full or changes, by a policy or by
// hand, while people come in by it, leave, or are given another by what says more.
func (d *drawing) seatScript(p *parent) []beat {
	work := p.orgs[0]
	tier := pick(d.rt, "tier", "premium", "standard")
	other := map[string]string{"premium": "standard", "standard": "premium"}[tier]
	l := orgLine{work, pick(d.rt, "mode", identity.ModeSCIM, identity.ModeSCIM, identity.ModeJIT, identity.ModeInvite), false, false, tier}
	l.mapped = l.mode != identity.ModeInvite && rapid.Bool().Draw(d.rt, "mapped")
	g := pick(d.rt, "guards", loose, loose, strict, d.some())
	says := func(l orgLine, seen bool) operation {
		lines := []orgLine{l}
		return applied(p, accord{lines, keeping(lines, of(pick(d.rt, "rules", otherRules(p.slug)[:3]...), work)), g, seen, true})
	}
	out := one(limitSeats(work, tier, pick(d.rt, "limit", 0, 1, 2, 3)), limitSeats(work, other, pick(d.rt, "other limit", 0, 1, 3)), says(l, true))
	byHandToo := rapid.Bool().Draw(d.rt, "left out")
	if byHandToo { // no policy speaks of it: whoever administers the parent says it
		out = append(out, one(applied(p, accord{guards: g, create: true, seen: true}), seatUsually(work, tier))...)
	}
	for _, n := range []string{"ada", "bob", "cat"} {
		email := n + "@" + p.home
		out = append(out, one(create(p, n, email, said(true)), active(d, p, n, true), d.member(p, n, pick(d.rt, "group", "g0", "g1"), true), login(p, evidence{subject: "sub-" + n, email: email, groups: []string{"g0"}}))...)
	}
	name := d.name()
	email := name + "@" + p.home
	changed := l
	changed.seat = pick(d.rt, "then", other, other, "")
	some := []operation{
		says(changed, false), says(changed, true), says(l, false), seatUsually(work, other), seatUsually(work, ""), limitSeats(work, tier, 1), limitSeats(work, other, 2), d.member(p, name, "g2", rapid.Bool().Draw(d.rt, "in")),
		active(d, p, "ada", false), active(d, p, "ada", true), d.hand(p), removed(work, "bob@"+p.home), configure(work, identity.ModeJIT, false, false),
		switchTo(work, identity.ModeSCIM, false), decideSwitch(p, work, true), login(p, evidence{subject: "sub-" + name, email: email, groups: []string{"g0"}}), decide(p, work, false, rapid.Bool().Draw(d.rt, "applied")), synced(p),
	}
	invited := []string{d.handle("invitation")}
	things := func() []operation { // each invitation is one of its own
		i := invited[len(invited)-1]
		d.invitations[p.slug] = append(d.invitations[p.slug], i)
		again := d.invite(i, work, pick(d.rt, "whom", email, d.w.guests()[0]), "user", d.seat(work))
		taken := accept(pick(d.rt, "which", invited...))
		invited = append(invited, d.handle("invitation"))
		return append(slices.Clip(some), again, again, taken)
	}
	for range pick(d.rt, "things", 3, 5, 7) {
		if rapid.Bool().Draw(d.rt, "both") {
			if a, b := pick(d.rt, "one", things()...), pick(d.rt, "two", things()...); a.words != b.words {
				out = append(out, both(a, b)...)
			}
			continue
		}
		out = append(out, one(pick(d.rt, "alone", append(things(), pass(1))...))...)
	}
	return out
}
