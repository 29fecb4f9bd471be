package worldmodel_test

import (
	"maps"
	"slices"
)

// Where a change concerns everybody of very many, they are settled behind its answer,
// in the order in which they were made and in batches: first all are counted, so that
// the guards judge the change as one, and then each is settled. Whatever settles
// somebody meanwhile is judged beside it, until that is so as by one line that decides
// about everybody and by the limits of before; afterwards as the whole was.
type sweep struct {
	approved, sweeping bool
	before             []guards
	from               int // the first who is to be looked at
	toll               *toll
	counted            bool // all are, and v is what the guards say
	v                  verdict
	late               map[string]string // runs of v that were sealed or have ended since
}

const (
	sealedSince = "sealed"
	endedSince  = "ended"
)

func (s *sweep) clone() *sweep {
	if s == nil {
		return nil
	}
	out := *s
	out.late = maps.Clone(s.late)
	return &out
}

// counting is a sweep of which guards have not judged the whole yet.
func (t *tenant) counting() bool { return t.sweep != nil && !t.sweep.counted }

// settleAll settles everybody, at once or behind the answer. A change of which not
// everybody is settled yet is a part of the new one.
func (m *model) settleAll(t *tenant, ex excuse) {
	if len(t.people) <= m.atOnce && t.sweep == nil {
		m.settleAs(t, t.everybody(), nil, ex)
		return
	}
	s := &sweep{approved: ex.approved, sweeping: ex.sweeping, late: map[string]string{}}
	if old := t.sweep; old != nil {
		s.sweeping, s.before = s.sweeping || old.sweeping, old.before
	}
	if ex.before != nil && !slices.Contains(s.before, *ex.before) {
		s.before = append(slices.Clip(s.before), *ex.before)
	}
	t.sweep = s
}

// swept takes the next batch of those who are to be settled behind an answer.
func (m *model) swept(t *tenant) {
	s := t.sweep
	all := t.everybody()
	slices.Sort(all)
	some := slices.DeleteFunc(all, func(a int) bool { return a < s.from })
	last := len(some) < m.batch
	some = some[:min(len(some), m.batch)]
	if !last {
		s.from = some[len(some)-1] + 1
	}
	if !s.approved && !s.counted {
		s.toll = s.toll.and(m.toll(t, some, excuse{}, false, map[int]bool{}))
		if last {
			s.v = m.pronounce(t, s.toll, excuse{sweeping: s.sweeping})
			s.counted, s.toll, s.from = true, nil, 0
		}
		return
	}
	if len(some) > 0 {
		m.settleAs(t, some, nil, excuse{approved: s.approved, sweeping: s.sweeping, part: true})
	}
	if last {
		t.sweep = nil
		m.resolve(t)
	}
}

// catchUp settles whoever is to be.
func (m *model) catchUp(t *tenant) {
	for t.sweep != nil {
		m.swept(t)
	}
}

// unlessPending: while some wait to be settled, who settle first what they do may hear
// that it is not what its plan said.
func (m *model) unlessPending(t *tenant, answer string, does func() string) string {
	if t != nil && t.sweep != nil && answer == "409 plan_changed" {
		return answer
	}
	return does()
}

// and is what two settlements take.
func (c *toll) and(more *toll) *toll {
	out := newToll()
	for _, one := range []*toll{c, more} {
		if one == nil {
			continue
		}
		for scope, n := range one.lost {
			out.lost[scope] += n
		}
		for scope, n := range one.made {
			out.made[scope] += n
		}
		for name, some := range one.gone {
			out.gone[name] = append(out.gone[name], some...)
		}
		for dir, orgs := range one.of {
			if out.of[dir] == nil {
				out.of[dir] = map[string]int{}
			}
			for name, n := range orgs {
				out.of[dir][name] += n
			}
		}
	}
	return out
}

// goOn is what guards said of a sweep, for some of whom it takes something. What they
// named may have been decided since, by somebody who has not looked at this: it waits
// in another run, and counts.
func (m *model) goOn(t *tenant, accounts []int, ex excuse) verdict {
	s := t.sweep
	if s == nil || !s.counted || ex.approved || ex.leaving {
		return verdict{}
	}
	ex.through = false
	c := m.toll(t, accounts, ex, false, map[int]bool{})
	for scope := range s.v.made {
		m.waitsAnew(t, scope, makes(scope), c.made[scope], func(w *window, n int) { w.made, w.madeHeld = w.made+n, w.madeHeld+n })
	}
	for scope := range s.v.lost {
		n := c.lost[scope]
		if of := c.of[scope]; of != nil {
			n = 0
			for name, some := range of {
				if !s.v.lost[name] {
					n += some
				}
			}
		}
		m.waitsAnew(t, scope, scope, n, func(w *window, n int) { w.n, w.held = w.n+n, w.held+n })
	}
	return s.v
}

func (m *model) waitsAnew(t *tenant, scope, run string, n int, count func(*window, int)) {
	was := t.sweep.late[run]
	if n == 0 || was == "" {
		return
	}
	t.runs[run] = true
	if was == endedSince {
		m.windowed(t, scope, func(w *window) { count(w, n) })
	}
}

// passed notes at a sweep what has become of a run that holds what it takes.
func (t *tenant) passed(run, what string) {
	if s := t.sweep; s != nil && s.counted && (what == endedSince || s.late[run] == "") {
		s.late[run] = what
	}
}
