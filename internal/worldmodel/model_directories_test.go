package worldmodel_test

import "slices"

// forgetTies forgets what a directory remembers of somebody.
func (t *tenant) forgetTies(account int, dir string) {
	t.remembered = slices.DeleteFunc(t.remembered, func(x tie) bool { return x.account == account && directoryOf(x.name) == dir })
}

// addSecond makes another directory.
func (m *model) addSecond(t *tenant) string {
	if t.second {
		return "409 already_exists"
	}
	t.second = true
	t.seconds++
	return "done"
}

// dropSecond applies the plan of deleting it: its links are gone, and whom it
// owned is owned by the oldest active link left, or by nobody. No gate is opened
// or closed.
func (m *model) dropSecond(t *tenant) string {
	if !t.second {
		return notThere
	}
	m.catchUp(t)
	t.second = false
	theirs := func(name string) bool { return directoryOf(name) != "okta" }
	for _, members := range t.groups {
		for name := range members {
			if theirs(name) {
				delete(members, name)
			}
		}
	}
	t.records = slices.DeleteFunc(t.records, func(r *record) bool { return theirs(r.name) })
	t.remembered = slices.DeleteFunc(t.remembered, func(x tie) bool { return theirs(x.name) })
	for a, p := range t.people {
		if p.owner != "entra" {
			continue
		}
		if p.owner = ""; t.recordIn(a, "okta") != nil && t.recordIn(a, "okta").active {
			p.owner = "okta"
		}
	}
	m.settleAs(t, t.everybody(), nil, excuse{approved: true})
	return "done"
}

// rebind gives the account of one directory's record to a record of the other,
// which stands for nobody; where the one owned the person the other does. Whoever
// found the record's id before it was deleted names what is remembered of it. Of
// whom the other owns then its word on who is active counts; the guards look at what that
// takes.
func (m *model) rebind(t *tenant, from, to, answer string) string {
	old, now := t.recordNamed(from), t.recordNamed(to)
	a := nobody
	if old != nil {
		a = old.account
	} else if answer != "nobody" {
		for _, x := range t.remembered {
			if x.name == from {
				a = x.account
			}
		}
	}
	if now == nil || old == nil && a == nobody {
		return "nobody"
	}
	switch {
	case a == nobody:
		return "wrong unbound"
	case now.account == a:
		return "done"
	case now.account != nobody:
		return "wrong bound_already"
	case !admits(t.stateOf(now.userName)):
		return "wrong foreign_domain"
	case t.recordIn(a, directoryOf(to)) != nil:
		return "wrong bound_already"
	}
	t.forgetTies(a, directoryOf(to))
	now.account, now.unbound = a, ""
	if p := t.people[a]; p.owner == directoryOf(from) || p.owner == "" {
		p.owner = directoryOf(to)
	}
	if p := t.people[a]; p.owner == directoryOf(to) && !now.active && !p.closed {
		m.close(t, a)
	}
	m.settleAs(t, []int{a}, nil, excuse{})
	return "done"
}

// transferPeople has one directory own whom the other owns and who is active in both:
// the word of that one on who is active counts from then on.
func (m *model) transferPeople(t *tenant, from, to string) string {
	if !t.second {
		return notThere
	}
	var moved []int
	for a, p := range t.people {
		old, now := t.recordIn(a, from), t.recordIn(a, to)
		if p.owner == from && old != nil && old.active && now != nil && now.active {
			p.owner = to
			moved = append(moved, a)
		}
	}
	if len(moved) > 0 {
		m.settleAs(t, moved, nil, excuse{approved: true})
	}
	return "done"
}
