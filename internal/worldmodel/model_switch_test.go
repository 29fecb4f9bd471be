package worldmodel_test

import (
	"fmt"
	"slices"
	"strings"

	"usher/internal/identity"
)

// switching is a switch to mode scim that waits until somebody has seen what it
// does.
type switching struct{ waits, mapped bool }

// pend makes a switch to mode scim wait where there are members, unless somebody has
// seen its plan. Whatever else is said of the organization ends one that waits.
func (m *model) pend(o *org, mode identity.Mode, mapped, approved bool) bool {
	waits := mode == identity.ModeSCIM && o.mode != mode && !approved && m.populated(o)
	o.pending = switching{waits, waits && mapped}
	return waits
}

// switchTo is what a person sets of an organization that no policy speaks of.
func (m *model) switchTo(o *org, mode identity.Mode, mapped bool) string {
	switch {
	case o == nil:
		return notThere
	case o.managed:
		return "409 managed_by_policy"
	case m.of(o).hidden && (mode != identity.ModeInvite || mapped || o.sso):
		return "409 no_parent"
	case m.pend(o, mode, mapped, false), o.mode == mode && o.mappings == mapped:
		return "done"
	}
	t := m.of(o)
	m.set(t, o, mode, mapped, o.sso)
	m.settleAll(t, excuse{sweeping: true})
	return "done"
}

// seatUsually is what a person sets of an organization that no policy speaks of: the
// tier of members whom nothing else gives one.
func (m *model) seatUsually(o *org, tier string) string {
	switch {
	case o == nil:
		return notThere
	case o.managed:
		return "409 managed_by_policy"
	case o.usual == tier:
		return "done"
	}
	o.usual = tier
	t := m.of(o)
	m.settleAll(t, excuse{sweeping: true})
	return "done"
}

// decideSwitch makes a switch that waits the mode in force, or leaves the
// organization as it is.
func (m *model) decideSwitch(o *org, apply bool, answer string) string {
	if o == nil || !o.pending.waits {
		if answer == "409 run_decided" {
			return answer
		}
		return "nothing"
	}
	mapped := o.pending.mapped
	o.pending = switching{}
	if apply {
		t := m.of(o)
		m.set(t, o, identity.ModeSCIM, mapped, o.sso)
		m.settleAll(t, excuse{approved: true})
	}
	return "done"
}

// meets says whether a policy speaks of what there is: organizations of the parent,
// or such as are made for it, and directories.
func (m *model) meets(t *tenant, x accord) bool {
	for _, l := range x.lines {
		if o := m.orgs[l.org]; o == nil && !x.create || o != nil && o.tenant != t.name {
			return false
		}
	}
	return t.second || !slices.ContainsFunc(x.rules, func(r rule) bool { return r.dir == "entra" })
}

// leave is what becomes of organizations that a policy speaks of no more: they keep
// their people and their mode, and mappings are off. Where everybody in a directory
// would come in by that, nobody means it who has not seen it.
func (m *model) leave(t *tenant, x accord, approved bool) (refused string) {
	for _, o := range m.orgsOf(t) {
		if !o.managed || slices.ContainsFunc(x.lines, func(l orgLine) bool { return l.org == o.name }) {
			continue
		}
		if o.mode == identity.ModeSCIM && o.mappings && !approved {
			return "409 organization_left_out"
		}
		m.pend(o, o.mode, false, approved)
		o.managed = false
		m.set(t, o, o.mode, false, o.sso)
	}
	return ""
}

// waiting are the runs that wait, as far as what they are of is there.
func (m *model) waiting(t *tenant) (out []string) {
	for _, o := range m.orgsOf(t) {
		if o.pending.waits {
			out = append(out, line("run", "switch", o.name, fmt.Sprint("scim ", o.pending.mapped)))
		}
	}
	for run := range t.runs {
		scope, made := afterMakes(run)
		switch name := scope; {
		case m.orgs[scope] == nil && scope != t.scope("okta") && (!t.second || scope != t.scope("entra")):
		case made:
			out = append(out, line("run", "guard", name, "administrators"))
		case m.orgs[scope] == nil:
			out = append(out, line("run", "guard", strings.TrimRight(strings.TrimPrefix(scope, "directory "), "0123456789"), "losses"))
		default:
			out = append(out, line("run", "guard", name, "losses"))
		}
	}
	return out
}
