package worldmodel_test

import (
	"encoding/json"
	"fmt"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

// switchTo is a switch by somebody who has not seen what it does.
func switchTo(org string, mode identity.Mode, mapped bool) operation {
	return operation{
		words: fmt.Sprintf("somebody sets mode %s of %s, mappings %v", mode, org, mapped),
		do: func(w *world) string {
			return w.manage(w.operator, "PATCH", "organizations/"+org, object{"mode": mode, "group_mappings": mapped}).words()
		},
		model: func(m *model, _ string) string { return m.switchTo(m.orgs[org], mode, mapped) },
	}
}

// decideSwitch looks at what a switch that waits would do, and has it done or not.
func decideSwitch(p *parent, org string, apply bool) operation {
	verb := map[bool]string{true: "apply", false: "discard"}[apply]
	return operation{
		words: fmt.Sprintf("somebody decides about the switch of %s: %s", org, verb),
		do: func(w *world) string {
			for {
				var said struct {
					Items []struct{ ID, Kind, Organization string }
				}
				if err := json.Unmarshal(w.manage(w.operator, "GET", "runs?state=held&parent="+p.slug, nil).body, &said); err != nil {
					return err.Error()
				}
				id := ""
				for _, r := range said.Items {
					if r.Kind == "switch" && r.Organization == org {
						id = r.ID
					}
				}
				if id == "" {
					return "nothing"
				}
				if !apply {
					return w.manage(p.key, "POST", "runs/"+id+"/discard", nil).words()
				}
				var plan struct {
					Summary struct {
						Hash    string
						Pending bool
					}
				}
				a := w.manage(w.operator, "GET", "runs/"+id+"/plan", nil)
				if a.status != 200 || json.Unmarshal(a.body, &plan) != nil {
					return a.words()
				}
				if said := w.manage(w.operator, "POST", "runs/"+id+"/apply?hash="+plan.Summary.Hash, nil).words(); said != "409 plan_changed" || plan.Summary.Pending {
					return said
				}
			}
		},
		model: func(m *model, answer string) string {
			o := m.orgs[org]
			if o != nil && o.tenant != p.slug {
				o = nil
			}
			return m.unlessPending(m.tenants[p.slug], answer, func() string { return m.decideSwitch(o, apply, answer) })
		},
	}
}

// switching draws a switch, or what becomes of one that waits.
func (d *drawing) switching(p *parent) operation {
	org := d.org(p)
	if pick(d.rt, "seat", false, false, true) {
		return seatUsually(p.orgs[0], d.seat(p.orgs[0]))
	}
	if pick(d.rt, "decide", true, false) {
		return decideSwitch(p, org, pick(d.rt, "apply", true, true, false))
	}
	mode := pick(d.rt, "mode", identity.ModeSCIM, identity.ModeSCIM, identity.ModeJIT, identity.ModeInvite)
	return switchTo(org, mode, mode != identity.ModeInvite && rapid.Bool().Draw(d.rt, "mapped"))
}

// switchScript: a switch to mode scim waits, people come and go meanwhile, and it is
// applied, left, overtaken by another, or by another policy.
func (d *drawing) switchScript(p *parent) []beat {
	org, name := pick(d.rt, "org", p.orgs...), d.name()
	email := name + "@" + p.home
	line := orgLine{org, identity.ModeSCIM, rapid.Bool().Draw(d.rt, "mapped"), false, d.seat(org)}
	out := one(create(p, "ada", "ada@"+p.home, said(true)), d.member(p, "ada", "g1", true), configure(org, pick(d.rt, "from", identity.ModeInvite, identity.ModeJIT), false, false), byHand(org, "ada@"+p.home, "admin"))
	g := pick(d.rt, "guards", loose, loose, strict, d.some())
	waits := applied(p, accord{lines: []orgLine{line}, rules: keeping([]orgLine{line}, of(rulesFor(p.slug), org)), guards: g, create: true})
	if pick(d.rt, "left out", true, false) { // no policy speaks of it: whoever administers the parent switches it
		other := accord{guards: g, create: true}
		out = append(out, one(applied(p, other), switchTo(org, identity.ModeSCIM, line.mapped))...)
		waits = switchTo(org, identity.ModeSCIM, rapid.Bool().Draw(d.rt, "mapped again"))
	}
	out = append(out, d.atOnce(waits))
	some := []operation{
		create(p, name, email, said(true)), d.member(p, name, pick(d.rt, "group", groups...), true), active(d, p, name, false), removed(org, email), login(p, evidence{subject: "sub-" + name, email: email, groups: []string{"g0"}}),
		switchTo(org, identity.ModeJIT, false), waits, decideSwitch(p, org, false), gated(p, "ada@"+p.home, false), d.policy(p), deleteOrg(org), synced(p), seatUsually(p.orgs[0], d.seat(p.orgs[0])), limitSeats(p.orgs[0], "premium", 1),
	}
	for range pick(d.rt, "meanwhile", 0, 1, 2) {
		out = append(out, one(pick(d.rt, "meanwhile", some...))...)
	}
	out = append(out, beat{[]operation{decideSwitch(p, org, pick(d.rt, "applied", true, true, true, false)), pick(d.rt, "at once with", append(some, decideSwitch(p, org, true))...)}})
	return append(out, one(decideSwitch(p, org, true), d.apply(p, loose, true, identity.Modes...))...)
}

// of are the rules of one organization.
func of(rules []rule, org string) (out []rule) {
	for _, r := range rules {
		if r.org == org {
			out = append(out, r)
		}
	}
	return out
}
