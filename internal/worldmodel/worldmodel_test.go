// Package worldmodel_test holds everything usher keeps about several parents, and
// organizations without one, to a model of the specification that is written
// apart from it: what each does alone and in parallel, what passes between them,
// and what happens at once, on both engines.
package worldmodel_test

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/testserver"
)

// checks is how many worlds each engine is tried with, unless -rapid.checks says
// otherwise.
const checks = "3"

func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", checks); err != nil {
		panic(err)
	}
	goleak.VerifyTestMain(testserver.Main(m))
}

// TestSpec12_SeveralParentsAgainstTheModel runs worlds of several parents: in
// rounds each does its own in parallel with the others, then things pass between
// them one after the other, and then some happen at once. After each step what is
// stored is what the model says, and what must always be is so.
func TestSpec12_SeveralParentsAgainstTheModel(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { severalParents(t, newHouse(t, store.Options{Dir: migrated.Dir(t), Readers: 4})) })
	t.Run("PostgreSQL", func(t *testing.T) {
		// Who deadlocks is told at once.
		severalParents(t, newHouse(t, store.Options{URL: migrated.Postgres(t) + "&deadlock_timeout=20ms"}))
	})
}

func severalParents(t *testing.T, h *house) {
	counts := &tally{}
	defer counts.report(t)
	rapid.Check(t, func(rt *rapid.T) {
		w, m := h.newWorld(rt, pick(rt, "parents", 2, 3, 3, 4))
		p := &play{rt: rt, w: w, ms: []*model{m}, counts: counts, readers: map[string]*reader{}}
		if rapid.Bool().Draw(rt, "settled behind answers") {
			p.behind(pick(rt, "more than", 2, 2, 5), pick(rt, "batch", 4, 5))
			defer p.behind(1000, 500)
		}
		d := &drawing{w: w, rt: rt, invitations: map[string][]string{}, emails: map[string]string{}, wide: true}
		for _, o := range d.beginning() {
			p.step(o)
		}
		p.copied()
		rounds := pick(rt, "rounds", 1, 2, 3)
		if os.Getenv("USHER_SOAK") != "" {
			rounds *= 3
		}
		for range rounds {
			if p.ms[0].apart(w) {
				d.wide = false
				own := map[string][]operation{}
				for _, s := range w.slugs {
					for range pick(rt, "own", 4, 6, 8, 10) {
						own[s] = append(own[s], d.own(w.parents[s]))
					}
				}
				d.wide = true
				p.inParallel(own)
			}
			for range pick(rt, "scripts", 1, 2, 3) {
				p.perform(d, d.script())
			}
			for range pick(rt, "steps", 2, 4, 8, 12) {
				if pick(rt, "time", false, false, false, false, false, false, true) {
					p.step(pass(pick(rt, "days", 1, 7, 15, 31)))
					continue
				}
				if pick(rt, "jobs", false, false, false, false, false, true) {
					p.step(p.jobs())
					continue
				}
				p.step(d.between())
				p.sweep()
			}
			for range pick(rt, "races", 1, 2, 3) {
				p.atOnce(d.several())
			}
			p.sound()
			p.copied()
			for _, s := range w.slugs {
				for _, org := range w.parents[s].orgs {
					p.step(shown(w.parents[s], org))
				}
			}
		}
		p.apart()
	})
}

// beginning is what a world begins with.
func (d *drawing) beginning() []operation {
	w := d.w
	var out []operation
	for _, email := range append(w.guests(), "pam@"+w.shared(), "pol@"+w.shared()) {
		out = append(out, personal(email, true))
	}
	for _, s := range w.slugs {
		p := w.parents[s]
		for _, n := range names[:3] {
			out = append(out, create(p, n, n+"@"+p.home, said(true)))
		}
		out = append(out, configure(p.orgs[0], pick(d.rt, "mode of "+p.orgs[0], identity.ModeJIT, identity.ModeSCIM, identity.ModeJIT), pick(d.rt, "mapped", true, false), true))
		out = append(out, configure(p.orgs[1], pick(d.rt, "mode of "+p.orgs[1], identity.Modes...), false, false))
		out = append(out, d.member(p, "ada", "g1", true), d.member(p, "ada", "g0", true), d.member(p, "bob", "g0", true))
		out = append(out, login(p, evidence{subject: "sub-ada", email: "ada@" + p.home, groups: []string{"g0", "g1"}}))
		if pick(d.rt, "restricted", true, false) {
			out = append(out, restrict(p, true))
		}
	}
	for i, org := range w.lone {
		p := w.parents[w.slugs[i%len(w.slugs)]]
		for _, one := range []struct{ name, role string }{{"kim", "admin"}, {[]string{"ada", "lou"}[i], "developer"}} {
			handle := d.handle("invitation")
			d.invitations["lone"] = append(d.invitations["lone"], handle)
			out = append(out, d.invite(handle, org, one.name+"@"+p.home, one.role, ""), accept(handle))
		}
		handle := d.handle("merge")
		d.proposals = append(d.proposals, handle)
		out = append(out, propose(handle, p, org, "host"))
	}
	return out
}

// several draws what happens at once: two or three things, no two of which the
// world keeps the id of the same for.
func (d *drawing) several() []operation {
	var out []operation
	about := map[string]bool{}
	for range pick(d.rt, "at once", 2, 2, 2, 3) {
		o := d.between()
		if o.about != "" && about[o.about] {
			continue
		}
		about[o.about] = true
		out = append(out, o)
	}
	return out
}

// apart reports whether what parents do to their own people has nothing to do
// with the others: each domain that is held is its own, but for one, and nobody
// knows another's people, not as guests either: their e-mails change with them.
func (m *model) apart(w *world) bool {
	for _, slug := range w.givens() {
		if t := m.tenants[slug]; t != nil {
			for name, d := range t.domains {
				if holds(d.state) && name != w.shared() {
					return false
				}
			}
		}
	}
	for slug, p := range w.parents {
		for name, d := range m.tenants[slug].domains {
			if holds(d.state) && name != p.home && name != w.shared() {
				return false
			}
		}
		for a := range m.tenants[slug].people {
			if name := domainOf(m.emails[a]); name != p.home && slices.ContainsFunc(w.slugs, func(s string) bool { return w.parents[s].home == name }) {
				return false
			}
		}
	}
	return true
}

// play is a world beside its model. What happened at once may have happened in
// one order or another, which only what comes later tells apart: there are as
// many models as it may have been.
type play struct {
	rt  *rapid.T
	w   *world
	ms  []*model
	mu  sync.Mutex // guards the models and the story
	log []string

	counts  *tally
	readers map[string]*reader // by parent
}

func (p *play) story() string { return "what happened:\n  " + strings.Join(p.log, "\n  ") }

// take takes an operation through the model, which a refusal leaves as it was.
func (m *model) take(o operation, answer string) string {
	before := m.clone()
	said := o.model(m, answer)
	if said[0] == '4' || said == "nobody" || said == "nothing" {
		*m = *before
		m.spoke = nil
	}
	return said
}

// maxModels bounds how many models are kept.
const maxModels = 24

// try takes an operation through every model and keeps those that agree with the
// answer and with what is stored of some tenants (nil: of all). It returns what is
// wrong where none does.
func (p *play) try(o operation, answer, stored string, some ...string) string {
	var kept []*model
	wrong := ""
	for _, m := range p.ms {
		m = m.clone()
		said := m.take(o, answer)
		want := m.stored(some...)
		switch {
		case said != answer:
			wrong = fmt.Sprintf("%s\nthe answer is %q, the model says %q", o.words, answer, said)
		case want != stored:
			wrong = fmt.Sprintf("%s\nwhat is stored is not what the model says:\n%s", o.words, difference(stored, want))
		default:
			kept = append(kept, m)
		}
	}
	p.log = append(p.log, o.words+": "+answer)
	p.counts.add(o, answer)
	if len(kept) == 0 {
		return wrong
	}
	p.ms = kept
	return ""
}

// step does one thing and compares.
func (p *play) step(o operation) {
	answer := o.do(p.w)
	stored, err := p.w.stored()
	if err != nil {
		p.rt.Fatal(err)
	}
	if wrong := p.try(o, answer, stored); wrong != "" {
		p.rt.Fatalf("%s\n%s", wrong, p.story())
	}
}

// inParallel lets each parent do its own, all at the same time. What each is
// answered, and what is stored of it after each step, is as the model says,
// whatever the others do.
func (p *play) inParallel(own map[string][]operation) {
	errs := make([]error, len(p.w.slugs))
	var wg sync.WaitGroup
	for i, slug := range p.w.slugs {
		wg.Go(func() {
			for _, o := range own[slug] {
				answer := o.do(p.w)
				stored, err := p.w.stored(slug)
				if err == nil {
					p.mu.Lock()
					if wrong := p.try(o, answer, stored, slug); wrong != "" {
						err = fmt.Errorf("in parallel: %s", wrong)
					}
					p.mu.Unlock()
				}
				if err != nil {
					errs[i] = err
					return
				}
			}
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		p.rt.Fatalf("%v\n%s", err, p.story())
	}
	p.step(operation{words: "that was in parallel", do: func(*world) string { return "done" }, model: func(*model, string) string { return "done" }})
}

// atOnce does some things at the same time: what callers learn and what is stored
// is what one after the other leaves, in one of the orders.
func (p *play) atOnce(ops []operation) {
	answers := make([]string, len(ops))
	var wg sync.WaitGroup
	for i, o := range ops {
		wg.Go(func() {
			for answers[i] = o.do(p.w); strings.HasPrefix(answers[i], "503") && answers[i] != "503 "+provision.ReasonPending; answers[i] = o.do(p.w) {
			}
		})
	}
	wg.Wait()
	got, err := p.w.stored()
	if err != nil {
		p.rt.Fatal(err)
	}
	var why []string
	var kept []*model
	for i, o := range ops {
		p.counts.add(o, answers[i])
		p.log = append(p.log, fmt.Sprintf("at once, %d of %d: %s: %s", i+1, len(ops), o.words, answers[i]))
	}
	for _, m := range p.ms {
		for order := range turns(ops) {
			m := m.clone()
			said := make([]string, len(ops))
			for n, i := range order {
				if slices.Contains(order[n+1:], i) {
					ops[i].begin(m)
					continue
				}
				said[i] = m.take(ops[i], answers[i])
			}
			want := m.stored()
			if !slices.Equal(said, answers) || got != want {
				why = append(why, fmt.Sprintf("not in the order %v: that answers %q and leaves\n%s", order, said, difference(got, want)))
			} else if !slices.ContainsFunc(kept, func(o *model) bool { return reflect.DeepEqual(o, m) }) {
				kept = append(kept, m)
			}
		}
	}
	if len(kept) == 0 {
		p.rt.Fatalf("what happened at once, answered %q, is not what one after the other leaves:\n%s\n%s", answers, strings.Join(why, "\n"), p.story())
	}
	p.ms = kept[:min(len(kept), maxModels)]
}

// turns yields the orders of things that happen at once. What does not do all at
// once has its turn when it begins, and another.
func turns(ops []operation) func(func([]int) bool) {
	all := make([]int, len(ops))
	for i, o := range ops {
		if all[i] = i; o.begin != nil {
			all = append(all, i)
		}
	}
	return func(yield func([]int) bool) {
		for order := range orders(len(all)) {
			of := make([]int, len(order))
			for n, i := range order {
				of[n] = all[i]
			}
			if !yield(of) {
				return
			}
		}
	}
}

// orders yields the orders of n things.
func orders(n int) func(func([]int) bool) {
	return func(yield func([]int) bool) {
		var rec func(done []int) bool
		rec = func(done []int) bool {
			if len(done) == n {
				return yield(slices.Clone(done))
			}
			for i := range n {
				if !slices.Contains(done, i) && !rec(append(done, i)) {
					return false
				}
			}
			return true
		}
		rec(nil)
	}
}

// jobs is what runs on schedule, on this world.
func (p *play) jobs() operation {
	return operation{
		words: "the scheduled jobs run",
		do: func(w *world) string {
			c := provision.Change{Actor: operator}
			for _, name := range slices.Sorted(maps.Keys(p.ms[0].orgs)) {
				if err := w.update(func(tx *store.Tx) error {
					o, err := w.heldOrg(tx, name)
					if err == nil {
						c.Parent = o.Parent
						_, err = w.engine.Expire(tx, c, o.ID)
					}
					return err
				}); err != nil {
					return err.Error()
				}
			}
			for _, id := range w.proposals {
				if err := w.update(func(tx *store.Tx) error { _, err := w.tenancy.ExpireMerge(tx, c, id); return err }); err != nil {
					return err.Error()
				}
			}
			for _, handle := range slices.Sorted(maps.Keys(w.claims)) {
				for done := false; !done; {
					var said string
					if done, said = w.settleClaim(handle); said != "done" {
						return said
					}
				}
			}
			return "done"
		},
		model: func(m *model, _ string) string { return m.jobs() },
	}
}
