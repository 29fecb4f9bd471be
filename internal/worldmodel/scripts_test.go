package worldmodel_test

import (
	"pgregory.net/rapid"

	"usher/internal/identity"
)

// beat is one thing of a script, or some at once.
type beat struct{ ops []operation }

func one(ops ...operation) []beat {
	out := make([]beat, len(ops))
	for i, o := range ops {
		out[i] = beat{[]operation{o}}
	}
	return out
}

// both are two things at once, or one after the other where the world keeps the id of
// the same for both.
func both(a, b operation) []beat {
	if a.about != "" && a.about == b.about {
		return one(a, b)
	}
	return []beat{{[]operation{a, b}}}
}

// perform plays a script. Now and then something else comes between.
func (p *play) perform(d *drawing, beats []beat) {
	for _, b := range beats {
		if pick(p.rt, "between", false, false, false, true) {
			p.step(d.between())
		}
		p.sweep()
		if len(b.ops) == 1 {
			p.step(b.ops[0])
			continue
		}
		p.atOnce(b.ops)
	}
	of := p.w.parents[pick(p.rt, "whose groups", p.w.slugs...)]
	p.step(shown(of, pick(p.rt, "shown in", of.orgs...)))
}

// script draws what takes several steps to come about, which one thing after the
// other at random hardly ever does.
func (d *drawing) script() []beat {
	p := d.w.parents[pick(d.rt, "whose script", d.w.slugs...)]
	switch pick(d.rt, "script", "race for a domain", "merge", "merge", "merge", "claim", "claim", "lapse", "guest", "last administrator", "end", "erase", "hold", "hold", "second", "second", "owner", "persons", "limits", "limits", "switch", "switch", "connection", "connection", "seat", "seat", "crowd", "crowd") {
	case "crowd":
		return d.crowdScript(p)
	case "seat":
		return d.seatScript(p)
	case "connection":
		return d.connectionScript(p)
	case "race for a domain":
		return d.raceForDomain()
	case "merge":
		return d.mergeScript()
	case "claim":
		return d.claimScript(p)
	case "lapse":
		return d.lapseScript(p)
	case "guest":
		return d.guestScript(p)
	case "end":
		return d.endScript()
	case "erase":
		return d.eraseScript(p)
	case "second":
		return d.secondScript(p)
	case "hold":
		return d.holdScript(p)
	case "limits":
		return d.limitsScript(p)
	case "switch":
		return d.switchScript(p)
	case "owner":
		return d.ownerScript(p)
	case "persons":
		return d.personsScript()
	}
	return d.lastScript(p)
}

// atOnce joins what a script has at once with something drawn.
func (d *drawing) atOnce(ops ...operation) beat {
	if len(ops) < 3 && (len(ops) == 1 || rapid.Bool().Draw(d.rt, "and another")) {
		if o := d.between(); o.about == "" || o.about != ops[0].about && (len(ops) == 1 || o.about != ops[1].about) {
			ops = append(ops, o)
		}
	}
	return beat{ops}
}

// raceForDomain: several parents claim a name, and look for their records at the
// same time.
func (d *drawing) raceForDomain() []beat {
	name := pick(d.rt, "name", d.w.shared(), d.w.shared(), d.w.parents[d.w.slugs[0]].home)
	var out []beat
	var checks []operation
	for i, s := range d.w.slugs[:min(3, len(d.w.slugs))] {
		p := d.w.parents[s]
		out = append(out, one(addDomain(p, name, false), published(p, name, true))...)
		if i == 0 || pick(d.rt, "joins", true, true, false) {
			checks = append(checks, checkDomain(p, name, false))
		}
		if pick(d.rt, "vouched", false, false, false, true) {
			checks[len(checks)-1] = addDomain(p, name, true)
		}
	}
	return append(out, beat{checks})
}

// hostOf returns the parent whose people an organization began with.
func (d *drawing) hostOf(org string) *parent {
	for i, o := range d.w.lone {
		if o == org {
			return d.w.parents[d.w.slugs[i%len(d.w.slugs)]]
		}
	}
	return nil
}

// mergeScript: an organization joins, and its approvals race with each other, with
// expiry, with members who join, with the domain's lapse.
func (d *drawing) mergeScript() []beat {
	org := pick(d.rt, "org", d.w.lone...)
	p := d.hostOf(org)
	merge, proposed := d.merging(p, org)
	joins := d.handle("invitation")
	d.invitations["lone"] = append(d.invitations["lone"], joins)
	host, joining := approve(merge, "host"), approve(merge, "joining")
	var out []beat
	if pick(d.rt, "somebody has left", true, false) {
		left, who := d.handle("invitation"), pick(d.rt, "who", d.w.guests()[0], d.name()+"@"+p.home, "pol@"+d.w.shared())
		d.invitations["lone"] = append(d.invitations["lone"], left)
		out = one(d.invite(left, org, who, "developer", ""), accept(left), removed(org, who))
	}
	out = append(out, proposed...)
	switch pick(d.rt, "races with", "each other", "expiry", "a member who joins", "an invitation", "a lapse", "a member known there", "nothing", "nothing") {
	case "each other":
		out = append(out, d.atOnce(host, joining))
	case "expiry":
		out = append(out, one(host, pass(mergeExpiry))...)
		out = append(out, d.atOnce(joining, expireMerge(merge)))
	case "a member who joins":
		out = append(out, one(host, d.invite(joins, org, d.name()+"@"+p.home, "developer", ""))...)
		out = append(out, d.atOnce(joining, accept(joins)))
	case "an invitation":
		out = append(out, one(host)...)
		out = append(out, d.atOnce(joining, d.invite(joins, org, pick(d.rt, "whom", d.w.guests()[0], "pam@"+d.w.shared()), "developer", "")))
	case "a lapse":
		out = append(out, one(host, published(p, p.home, false), checkDomain(p, p.home, false), pass(lapseAfter))...)
		out = append(out, d.atOnce(joining, checkDomain(p, p.home, false)), beat{[]operation{published(p, p.home, true)}}, beat{[]operation{checkDomain(p, p.home, false)}})
	case "a member known there":
		name := d.name()
		out = append(out, one(host, create(p, name, name+"@"+p.home, said(true)), d.invite(joins, org, name+"@"+p.home, "billing", ""), accept(joins))...)
		out = append(out, d.atOnce(joining, active(d, p, name, false)))
	default:
		out = append(out, one(host, joining)...)
	}
	switch pick(d.rt, "and then", "undo", "undo", "work", "work", "switch", "race", "") {
	case "undo":
		out = append(out, one(undo(merge))...)
	case "work":
		mode := pick(d.rt, "mode", identity.Modes...)
		out = append(out, one(configure(org, mode, false, false), login(p, evidence{subject: "sub-kim", email: "kim@" + p.home}), undo(merge))...)
	case "switch":
		out = append(out, one(switchTo(org, identity.ModeSCIM, rapid.Bool().Draw(d.rt, "mapped")), undo(merge), decideSwitch(p, org, true))...)
	case "race":
		out = append(out, d.atOnce(undo(merge)))
	}
	return out
}

// claimScript: a parent takes a domain on which there are accounts, and claims
// them.
func (d *drawing) claimScript(p *parent) []beat {
	name, work := d.w.shared(), p.orgs[0]
	if pick(d.rt, "home", false, false, true) {
		name = p.home
	}
	handle := d.handle("claim")
	d.claims = append(d.claims, handle)
	out := one(personal("pat@"+p.home, true), personal("pam@"+d.w.shared(), true), addDomain(p, name, false), published(p, name, true), checkDomain(p, name, false),
		restrict(p, true), configure(work, pick(d.rt, "mode", identity.ModeJIT, identity.ModeJIT, identity.ModeSCIM), rapid.Bool().Draw(d.rt, "mapped"), true),
		login(p, evidence{subject: "sub-ada", email: "ada@" + p.home, groups: []string{"g0", "g1"}}), startClaim(handle, p, name, work))
	for range pick(d.rt, "choices", 0, 1, 2) {
		out = append(out, one(d.choose(handle, p))...)
	}
	due := one(pass(claimDeadline))
	who := pick(d.rt, "who", "pam@"+d.w.shared(), "pol@"+d.w.shared(), "pat@"+p.home)
	settle := settleNext(handle)
	var other operation
	switch pick(d.rt, "races with", "a login", "a directory", "an invitation", "a withdrawal", "another settler", "the other side") {
	case "a login":
		other = login(p, evidence{subject: "sub-" + who[:3], email: who, groups: []string{"g0"}})
	case "a directory":
		other = create(p, who[:3], who, said(true))
	case "an invitation":
		i := d.handle("invitation")
		d.invitations["lone"] = append(d.invitations["lone"], i)
		other = accept(i)
		due = append(due, one(d.invite(i, pick(d.rt, "org", d.w.lone...), who, "developer", ""))...)
	case "a withdrawal":
		other = restrict(p, false)
	case "another settler":
		return append(append(out, due...), d.atOnce(settle), beat{[]operation{settle}}, beat{[]operation{settle}}, beat{[]operation{settle}})
	default:
		other = d.own(d.w.parents[pick(d.rt, "of", d.w.slugs...)])
	}
	return append(append(out, due...), d.atOnce(settle, other), d.atOnce(settle), beat{[]operation{settle}}, beat{[]operation{settle}}, beat{[]operation{settle}})
}

// lapseScript: a parent loses its domain, and another takes it.
func (d *drawing) lapseScript(p *parent) []beat {
	other := d.w.parents[pick(d.rt, "taker", d.w.slugs...)]
	out := one(published(p, p.home, false), checkDomain(p, p.home, false), pass(lapseAfter), checkDomain(p, p.home, false))
	name := d.name()
	here, there := login(p, evidence{subject: "sub-" + name, email: name + "@" + p.home, groups: []string{"g0"}}), login(other, evidence{subject: "sub-" + name, email: name + "@" + p.home, groups: []string{"g0"}})
	out = append(out, one(here, addDomain(other, p.home, false), pass(pick(d.rt, "days", 7, uniqueFor, uniqueFor)), addDomain(other, p.home, false), published(other, p.home, true))...)
	out = append(out, d.atOnce(checkDomain(other, p.home, false), here))
	out = append(out, d.atOnce(here, there))
	return append(out, one(create(other, "pat", "pat@"+p.home, said(true)), there, create(p, "lou", "lou@"+p.home, said(true)))...)
}

// guestScript: somebody on no domain is invited, and comes.
func (d *drawing) guestScript(p *parent) []beat {
	who := pick(d.rt, "guest", append(d.w.guests(), "pam@"+d.w.shared(), "eve@"+d.w.parents[d.w.slugs[0]].home)...)
	handle, org := d.handle("invitation"), d.org(p)
	whose := p.slug
	if org != p.orgs[0] && org != p.orgs[1] {
		whose = "lone"
	}
	d.invitations[whose] = append(d.invitations[whose], handle)
	var out []beat
	if pick(d.rt, "said", false, true) {
		out = one(welcome(org, pick(d.rt, "takes", true, true, false), pick(d.rt, "administer", true, false)))
	}
	if isWork(org) {
		out = append(out, one(d.invite(handle, org, who, pick(d.rt, "role", "user", "user", "admin"), d.seat(org)))...)
	} else {
		out = append(out, one(d.invite(handle, org, who, pick(d.rt, "role", "user", "developer", "user", "admin"), ""))...)
	}
	in := evidence{subject: "sub-" + who[:3], email: who, groups: []string{"g0"}, token: handle}
	again := in
	again.token = ""
	switch pick(d.rt, "comes", "by login", "by login", "by hand", "both") {
	case "by login":
		out = append(out, d.atOnce(login(p, in)))
	case "by hand":
		out = append(out, d.atOnce(accept(handle)))
	case "both":
		out = append(out, d.atOnce(accept(handle), login(p, in)))
	}
	out = append(out, one(login(p, again), d.own(p))...)
	return append(out, d.atOnce(login(p, again)))
}

// lastScript: those who administer go, one after the other and at once.
func (d *drawing) lastScript(p *parent) []beat {
	work := p.orgs[0]
	mode := pick(d.rt, "mode", identity.Modes...)
	mapped := mode != identity.ModeInvite && rapid.Bool().Draw(d.rt, "mapped")
	out := one(create(p, "ada", "ada@"+p.home, said(true)), create(p, "bob", "bob@"+p.home, said(true)), d.member(p, "ada", "g1", true), d.member(p, "bob", "g1", true),
		configure(work, mode, mapped, false), byHand(work, "ada@"+p.home, "admin"), byHand(work, "bob@"+p.home, "admin"))
	goes := func(name string) operation {
		switch pick(d.rt, name+" goes", "group", "inactive", "deleted", "removed", "downgraded", "gate") {
		case "group":
			return d.member(p, name, "g1", false)
		case "inactive":
			return active(d, p, name, false)
		case "deleted":
			return deleted(d, p, name)
		case "removed":
			return removed(work, name+"@"+p.home)
		case "downgraded":
			return byHand(work, name+"@"+p.home, "user")
		}
		return gated(p, name+"@"+p.home, false)
	}
	out = append(out, d.atOnce(goes("ada"), goes("bob")))
	return append(out, one(active(d, p, "ada", true), gated(p, "bob@"+p.home, true))...)
}
