package worldmodel_test

import (
	"maps"
	"slices"
	"strings"

	"usher/internal/identity"
)

// guards are the limits of a parent: how many may lose something within the hour,
// a number or a part of a hundred, whichever is greater; how many administrators
// mappings may make in it; and whether what directories say of groups is looked at.
type guards struct {
	count, percent, admins int
	groups                 bool
}

// usual are those of a parent whose policy says nothing.
var usual = guards{10, 20, 5, true}

// window is what was counted within the hour, in an organization or of the people
// whom a directory owns: what was lost, of it what was held back, how many people
// there were when the number was first passed, of whom gone had gone by then, and
// whether there were three. made are new administrators, who are counted by
// themselves.
type window struct {
	n, held, size, gone int
	three               bool
	made, madeHeld      int
}

// scope is where something is counted: an organization, or else a directory. There
// is a run of each, and of what it makes administrators of, while something is held
// there and nobody has decided.
func (t *tenant) scope(dir string) string {
	if dir == "entra" {
		return "directory " + dir + string(rune('0'+t.seconds)) // each that was made is another
	}
	return "directory " + dir
}

const making = "administrators of "

func makes(scope string) string { return making + scope }

const asSealed = ", sealed"

func sealed(run string) string { return run + asSealed }

// afterMakes returns the scope of a run, and whether it is about administrators.
func afterMakes(run string) (scope string, made bool) {
	return strings.CutPrefix(strings.TrimSuffix(run, asSealed), making)
}

// windowed changes what is counted of a scope.
func (m *model) windowed(t *tenant, scope string, change func(*window)) {
	if o := m.orgs[scope]; o != nil {
		change(&o.window)
		return
	}
	w := t.windows[scope]
	change(&w)
	t.windows[scope] = w
}

// toll is what a settlement newly takes and gives, by scope.
type toll struct {
	lost map[string]int
	gone map[string][]int          // by organization: members who would go and are no guests
	of   map[string]map[string]int // by directory: in which organizations its people lose
	made map[string]int
}

func newToll() *toll {
	return &toll{map[string]int{}, map[string][]int{}, map[string]map[string]int{}, map[string]int{}}
}

// loss counts a person once in an organization, and once in the directory that owns
// them, however many organizations they lose something in.
func (c *toll) loss(t *tenant, o *org, a int, p *person, going bool, counted map[int]bool) {
	c.lost[o.name]++
	if p.owner != "" {
		scope := t.scope(p.owner)
		if !counted[a] {
			c.lost[scope]++
		}
		if c.of[scope] == nil {
			c.of[scope] = map[string]int{}
		}
		c.of[scope][o.name]++
	}
	counted[a] = true
	if going && !p.guest {
		c.gone[o.name] = append(c.gone[o.name], a)
	}
}

// loses are the fields of a membership that would become less, with what they would
// become.
func (m *model) loses(o *org, r *row, present bool, role string, tiers []string) (out [][2]string) {
	switch {
	case !r.present:
		return nil
	case !present:
		return [][2]string{{"presence", "absent"}}
	}
	if o.rank(role) > o.rank(r.role) {
		out = append(out, [2]string{"role", role})
	}
	if m.losesSeat(o, r, tiers) {
		out = append(out, [2]string{"seat", strings.Join(tiers, ",")})
	}
	return out
}

// byMapping: mappings say what somebody is in an organization, by directories or by
// a login.
func (m *model) byMapping(o *org, p *person) bool {
	r := p.row(o)
	return !m.of(o).hidden && !p.guest && !r.primary && o.mappings &&
		(o.mode == identity.ModeSCIM || o.mode == identity.ModeJIT && r.login != nil && r.login.epoch == o.epoch)
}

// rises: a mapping makes somebody an administrator who is none.
func (m *model) rises(o *org, p *person, present bool, role string) bool {
	r := p.row(o)
	return present && administers(role) && !(r.present && administers(r.role)) && m.byMapping(o, p)
}

// waits reports whether a field is kept back already until it may become that.
func (r *row) waits(field, to string) bool {
	h, was := r.held[field]
	return was && h.to == to || r.kept == field+" "+to
}

// verdict is which scopes hold what is newly lost, and newly made.
type verdict struct{ lost, made map[string]bool }

// run returns the run that holds what somebody newly loses.
func (v verdict) run(t *tenant, o *org, p *person) string {
	switch {
	case v.lost[o.name]:
		return o.name
	case p.owner != "" && v.lost[t.scope(p.owner)]:
		return t.scope(p.owner)
	}
	return ""
}

// judge counts what a settlement newly takes and gives, and says which scopes hold
// all of it: those that are past a limit with what was counted before. What a person
// has decided is counted and not held. What waits already was counted when it began
// to.
func (m *model) judge(t *tenant, accounts []int, ex excuse) (v, whole verdict) {
	counted := map[int]bool{}
	m.passes(t, m.toll(t, accounts, ex, true, counted), ex, false)
	if ex.approved || ex.leaving {
		return verdict{}, verdict{}
	}
	if whole = m.goOn(t, accounts, ex); ex.part {
		return whole, whole
	}
	return m.pronounce(t, m.toll(t, accounts, ex, false, counted), ex), whole
}

// pronounce says which scopes hold all that is newly taken and given.
func (m *model) pronounce(t *tenant, toll *toll, ex excuse) verdict {
	v := verdict{map[string]bool{}, map[string]bool{}}
	for scope, n := range toll.made {
		if m.makesTooMany(t, scope, n, ex) {
			v.made[scope], t.runs[makes(scope)] = true, true
		}
	}
	past := m.passes(t, toll, ex, true)
	for _, scope := range past {
		// What somebody loses where the organization holds needs no run of the
		// directory beside it.
		of := toll.of[scope]
		if of != nil && !slices.ContainsFunc(slices.Collect(maps.Keys(of)), func(name string) bool { return !slices.Contains(past, name) }) {
			continue
		}
		v.lost[scope], t.runs[scope] = true, true
	}
	return v
}

// toll counts what a settlement newly takes: what a person has decided, or all
// else and whom it newly makes an administrator. counted are the people whom the
// settlement has counted.
func (m *model) toll(t *tenant, accounts []int, ex excuse, decided bool, counted map[int]bool) *toll {
	out := newToll()
	for _, o := range m.orgsOf(t) {
		for _, a := range accounts {
			p := t.people[a]
			r := p.row(o)
			present, role, tiers := m.desired(t, a, p, o)
			for _, l := range m.loses(o, r, present, role, tiers) {
				if (decided || !ex.through) && ex.decides(o, l[0]) == decided && !r.waits(l[0], l[1]) {
					out.loss(t, o, a, p, l[0] == "presence", counted)
					break
				}
			}
			if !decided && m.rises(o, p, present, role) && !r.waits("role", role) {
				out.made[o.name]++
			}
		}
	}
	return out
}

func (m *model) limits(t *tenant, ex excuse) []guards {
	out := []guards{t.guards}
	if ex.before != nil {
		out = append(out, *ex.before)
	}
	if t.counting() {
		out = append(out, t.sweep.before...)
	}
	return out
}

func least(of []guards, limit func(guards) int) int {
	out := limit(of[0])
	for _, g := range of {
		out = min(out, limit(g))
	}
	return out
}

func (m *model) makesTooMany(t *tenant, scope string, n int, ex excuse) (held bool) {
	m.windowed(t, scope, func(w *window) {
		w.made += n
		if held = w.made > least(m.limits(t, ex), func(g guards) int { return g.admins }); held {
			w.madeHeld += n
		}
	})
	return held
}

// passes counts losses, and returns the scopes that are past a limit by them: what
// is held there is noted, as long as nobody has decided it.
func (m *model) passes(t *tenant, c *toll, ex excuse, holds bool) (past []string) {
	for _, scope := range slices.Sorted(maps.Keys(c.lost)) {
		n := c.lost[scope]
		m.windowed(t, scope, func(w *window) {
			w.n += n
			is := m.past(t, scope, w, c.gone[scope], ex)
			if is {
				past = append(past, scope)
			}
			if is && holds {
				w.held += n
			} else {
				w.gone += len(c.gone[scope])
			}
		})
	}
	return past
}

// past: more than the number, and more than the part of those there were when that
// was first so; or nobody who is no guest would be left of three or more that there
// were within the hour, or of any where one line decides about everybody.
func (m *model) past(t *tenant, scope string, w *window, gone []int, ex excuse) bool {
	limits := m.limits(t, ex)
	if w.n > least(limits, func(g guards) int { return g.count }) {
		if w.size == 0 {
			w.size = m.size(t, scope)
			if m.orgs[scope] != nil {
				w.size += w.gone
			}
		}
		if w.n > least(limits, func(g guards) int { return max(g.count, w.size*g.percent/100) }) {
			return true
		}
	}
	if len(gone) == 0 {
		return false
	}
	members := m.size(t, scope)
	switch {
	case members == len(gone):
		return ex.sweeping || t.counting() && t.sweep.sweeping || w.three || members >= 3
	case members >= 3:
		w.three = true
	}
	return false
}

// size is how many people there are in a scope: members who are no guests, or
// whoever the directory has a record of.
func (m *model) size(t *tenant, scope string) (n int) {
	o := m.orgs[scope]
	if o == nil {
		for _, r := range t.records {
			if t.scope(directoryOf(r.name)) == scope {
				n++
			}
		}
		return n
	}
	for _, p := range t.people {
		if p.row(o).present && !p.guest {
			n++
		}
	}
	return n
}

// ended is what becomes of a scope whose run ends: it is counted anew where somebody
// has looked, and else what was held counts no more. Once no run of the kind is left
// it counts in no other scope either.
func (m *model) ended(t *tenant, run string, looked bool) {
	delete(t.runs, run)
	t.passed(strings.TrimSuffix(run, asSealed), endedSince)
	scope, made := afterMakes(run)
	forget := func(w *window) { w.n, w.held, w.size, w.gone, w.three = 0, 0, 0, 0, false }
	settle := func(w *window) { w.n, w.held = w.n-w.held, 0 }
	if made {
		forget = func(w *window) { w.made, w.madeHeld = 0, 0 }
		settle = func(w *window) { w.made, w.madeHeld = w.made-w.madeHeld, 0 }
	}
	if !looked {
		forget = settle
	}
	if !t.waits(scope, made) { // in a run that nobody has looked at
		m.windowed(t, scope, forget)
	}
	for other := range t.runs {
		if _, is := afterMakes(other); is == made {
			return
		}
	}
	for _, o := range m.orgsOf(t) {
		m.windowed(t, o.name, settle)
	}
	for _, s := range slices.Collect(maps.Keys(t.windows)) {
		m.windowed(t, s, settle)
	}
}

// waits reports whether a run of a scope is undecided, sealed or not.
func (t *tenant) waits(scope string, made bool) bool {
	for run := range t.runs {
		if of, is := afterMakes(run); of == scope && is == made {
			return true
		}
	}
	return false
}

// resolve ends the runs that hold nothing any more.
func (m *model) resolve(t *tenant) {
	for run := range t.runs {
		if len(t.heldBy(run)) == 0 {
			m.ended(t, run, false)
		}
	}
}

// heldBy returns of whom a run holds something.
func (t *tenant) heldBy(run string) (out []int) {
	for a, p := range t.people {
		for _, r := range p.rows {
			for _, h := range r.held {
				if h.run == run && !h.acked && !slices.Contains(out, a) {
					out = append(out, a)
				}
			}
		}
	}
	return out
}

// hour: nothing counts any more that was counted before.
func (m *model) hour() {
	for _, o := range m.orgs {
		o.window = window{}
	}
	for _, t := range m.tenants {
		clear(t.windows)
	}
}
