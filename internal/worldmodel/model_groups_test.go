package worldmodel_test

import (
	"slices"
	"strings"
)

// display is what a group is called, empty where it was deleted.
func (t *tenant) display(group, dir string) string {
	if called, is := t.called[group]; is && dir == "okta" {
		return called
	}
	return group
}

// externalID is that of a group, empty where it has none. Each was made with its first
// name, and one that is put anew without has none.
func (t *tenant) externalID(group, dir string) string {
	if dir == "okta" && t.unknown[group] {
		return ""
	}
	return group
}

// put is only of nobody, which says no externalId either.
func (m *model) put(t *tenant, group string) string {
	if t.display(group, "okta") == "" {
		return "404"
	}
	looked := t.looked(group, "okta")
	t.unknown[group] = true
	m.regroup(t, t.hold(group), looked || t.looked(group, "okta"))
	return "done"
}

// only has a group of the first directory hold the named records and nobody else,
// and settles who came or went, all of them by one look of the guards.
func (m *model) only(t *tenant, group string, names ...string) string {
	if t.display(group, "okta") == "" {
		return "404"
	}
	m.regroup(t, t.hold(group, names...), t.looked(group, "okta"))
	return "done"
}

// hold changes who is in a group, and returns the accounts that this concerns.
func (t *tenant) hold(group string, names ...string) (changed []int) {
	if t.groups[group] == nil {
		t.groups[group] = map[string]bool{}
	}
	for _, r := range t.records {
		is := slices.Contains(names, r.name)
		if directoryOf(r.name) != "okta" || t.groups[group][r.name] == is {
			continue
		}
		if t.groups[group][r.name] = is; !is {
			delete(t.groups[group], r.name)
		}
		if r.account != nobody {
			changed = append(changed, r.account)
		}
	}
	return changed
}

// gather puts some into a group, or takes them out, all of them by one look of the
// guards.
func (m *model) gather(t *tenant, group string, in bool, names []string) string {
	names = slices.DeleteFunc(slices.Clone(names), func(n string) bool { return t.recordNamed(n) == nil })
	switch {
	case len(names) == 0:
		return "nobody"
	case t.display(group, "okta") == "":
		return "404"
	}
	var then []string
	for _, r := range t.records {
		if is := slices.Contains(names, r.name); is && in || !is && t.groups[group][r.name] {
			then = append(then, r.name)
		}
	}
	m.regroup(t, t.hold(group, then...), t.looked(group, "okta"))
	return "done"
}

// looked: some rule looks at a group. Who joins or leaves any other one is not settled
// by it, which shows in whom a sweep has not come to.
func (t *tenant) looked(group, dir string) bool {
	name := t.display(group, dir)
	return name != "" && slices.ContainsFunc(t.rules, func(r rule) bool {
		return (r.dir == "" || r.dir == dir) && r.means(name, t.externalID(group, dir))
	})
}

// regroup settles whose groups have changed: the policy says whether guards look.
func (m *model) regroup(t *tenant, accounts []int, looked bool) {
	if looked && len(accounts) > 0 {
		m.settleAs(t, accounts, nil, excuse{through: !t.guards.groups})
	}
}

// taken: another group of the first directory is called that.
func (t *tenant) taken(group, name string) bool {
	return slices.ContainsFunc(groups, func(g string) bool { return g != group && t.display(g, "okta") == name })
}

// callGroup gives a group another name, by which rules know it or do not.
func (m *model) callGroup(t *tenant, group, name string) string {
	switch t.display(group, "okta") {
	case "":
		return "404"
	case name:
		return "done"
	}
	if t.taken(group, name) {
		return "409"
	}
	looked := t.looked(group, "okta")
	t.called[group] = name
	var in []int
	for _, r := range t.records {
		if directoryOf(r.name) == "okta" && t.groups[group][r.name] && r.account != nobody {
			in = append(in, r.account)
		}
	}
	m.regroup(t, in, looked || t.looked(group, "okta"))
	return "done"
}

func (m *model) dropGroup(t *tenant, group string) string {
	if t.display(group, "okta") == "" {
		return "404"
	}
	looked := t.looked(group, "okta")
	t.called[group] = ""
	m.regroup(t, t.hold(group), looked)
	return "done"
}

func (m *model) makeGroup(t *tenant, group string) string {
	switch {
	case t.display(group, "okta") != "":
		return "there already"
	case t.taken(group, group):
		return "409"
	}
	t.called[group] = group
	delete(t.unknown, group)
	return "done"
}

// shown are the groups of directories that mappings show in an organization, with those
// of its members who are in them by a record that is active. Where mappings are off none
// does.
func (m *model) shown(o *org) string {
	if o == nil {
		return notThere
	}
	t := m.of(o)
	var out []string
	mirrors := func(name, id, dir string) bool {
		return o.mappings && slices.ContainsFunc(t.rules, func(r rule) bool {
			return r.mirror && r.org == o.name && r.means(name, id) && (r.dir == "" || r.dir == dir)
		})
	}
	for _, dir := range []string{"okta", "entra"} {
		for _, g := range groups {
			if dir == "entra" && !t.second || t.display(g, dir) == "" || !mirrors(t.display(g, dir), t.externalID(g, dir), dir) {
				continue
			}
			var in []string
			for _, r := range t.records {
				if r.active && t.groups[g][r.name] && directoryOf(r.name) == dir && r.account != nobody && t.people[r.account].row(o).present {
					in = append(in, m.emails[r.account])
				}
			}
			slices.Sort(in)
			out = append(out, t.display(g, dir)+" of "+dir+": "+strings.Join(in, ", "))
		}
	}
	slices.Sort(out)
	return "shows " + strings.Join(out, "; ")
}
