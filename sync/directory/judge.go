package directory

import (
	"context"
	"errors"
	"slices"

	"usher/internal/provision"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/people"
)

// errTakenBack ends a transaction whose writes only showed what they would do.
var errTakenBack = errors.New("what would be done was seen, and is taken back")

// judge counts what the run would take from people, and asks the guard.
func (x *execution) judge(ctx context.Context, pl *planner) error {
	x.leaving = x.c
	if err := x.judgeNewcomers(ctx); err != nil {
		return err
	}
	if err := x.judgeOthers(ctx); err != nil || pl.held == 0 || x.agreed {
		return err
	}
	var total, left, groups guard.Tally // left: of those who leave; groups: of those who leave groups
	for _, leaving := range []bool{true, false} {
		done, chunks := 0, 0
		err := x.chunks(func(p *person) bool { return x.loses(p) && p.leaving() == leaving }, func(chunk []*person) error {
			t, err := x.foretell(ctx, chunk)
			if err != nil {
				return err
			}
			if leaving {
				left.Merge(&t)
			} else {
				groups.Merge(&t)
			}
			total.Merge(&t)
			done += len(chunk)
			x.progress(PhasePlan, done, pl.held)
			if chunks++; chunks%20 == 0 { // what is held already need not be counted to its end
				return x.findHeld(ctx, &total)
			}
			return nil
		})
		if err != nil {
			return err
		}
		if x.finding != nil {
			break
		}
	}
	if x.finding == nil {
		if err := x.findHeld(ctx, &total); err != nil {
			return err
		}
	}
	if x.finding == nil {
		x.found(x.foundUngrouped(pl, &groups))
	}
	if pl.waits > 0 && (!total.Empty() || x.state.HeldHash == "") {
		if err := x.judgeWaiting(ctx, &total); err != nil {
			return err
		}
	}
	if x.finding != nil || x.o.Dry || len(left.Losses) == 0 {
		return nil
	}
	return x.reserve(ctx, &total, &left)
}

// reserve looks at the limits once more and counts what those lose who leave, before
// any of them does: what other directories take meanwhile is counted beside it, and
// no two of them see the same room below a limit. A run that ends early after this
// has counted what it did not take, and holds the next one back rather than that
// too much goes. It is a transaction of its own, since those who are applied are
// locked before scopes are.
func (x *execution) reserve(ctx context.Context, all, leaving *guard.Tally) error {
	counted, found, err := x.count(ctx, all, leaving)
	if err != nil {
		return err
	}
	x.leaving = counted
	x.found(found)
	return nil
}

// count notes in the rolling hour what those lose who leave, unless a limit would be
// passed, and returns the change that they are settled by then.
func (x *execution) count(ctx context.Context, all, leaving *guard.Tally) (counted provision.Change, found *guard.Finding, err error) {
	err = x.update(ctx, func(tx *store.Tx) (err error) {
		counted, found, err = x.r.p.Engine.ReserveLosses(tx, x.c, all, leaving)
		if err == nil && found != nil {
			err = errTakenBack
		}
		return err
	})
	if errors.Is(err, errTakenBack) {
		err = nil
	}
	return counted, found, err
}

// judgeWaiting adds what waits: within the hour it counts as what was taken does,
// or the eleventh of ten would be held and the twelfth taken. Past that it counts
// where it says how many wait in all, or where not all was noted of what was found
// together.
func (x *execution) judgeWaiting(ctx context.Context, total *guard.Tally) error {
	all, n := x.finding != nil || x.state.HeldHash == "", 0
	err := x.chunksOf(func(p *person) *person { return p.waits(all) }, func(chunk []*person) error {
		if n++; n > 20 && x.finding != nil {
			return nil
		}
		t, err := x.foretell(ctx, chunk)
		total.Merge(&t)
		if err == nil && n%20 == 0 {
			err = x.findHeld(ctx, total)
		}
		return err
	})
	if err != nil {
		return err
	}
	return x.findHeld(ctx, total)
}

// judgeOthers judges what people would lose because their attributes are others,
// or groups are called otherwise. The records are written as they are sent all the
// same; what passes a limit is held at the memberships.
func (x *execution) judgeOthers(ctx context.Context) error {
	x.others = x.c
	var total guard.Tally
	err := x.chunks(x.otherwise, func(chunk []*person) error {
		t, err := x.foretell(ctx, chunk)
		total.Merge(&t)
		return err
	})
	if err == nil && x.rules {
		err = x.foretellNames(ctx, &total)
	}
	switch {
	case err != nil || total.Empty():
		return err
	case x.o.Dry:
		return x.findHeld(ctx, &total)
	}
	return x.update(ctx, func(tx *store.Tx) (err error) {
		x.others, x.othersHeld, err = x.r.p.Engine.JudgeLosses(tx, x.c, &total)
		return err
	})
}

// foretellNames says what people would lose because groups are called otherwise.
func (x *execution) foretellNames(ctx context.Context, total *guard.Tally) error {
	var renamed []*groupChange
	users := newSorter(x.r.p.Dir, len(none))
	defer users.close()
	for i := range x.groups {
		g := &x.groups[i]
		if g.action != changed {
			continue
		}
		if err := x.fetchGroup(g); err != nil {
			return err
		}
		renamed = append(renamed, g)
		if err := x.storedMembers(ctx, g.key, func(k key) error { return users.add(k[:]) }); err != nil {
			return err
		}
	}
	var ids []string
	last := none
	c := users.read()
	for c.rec != nil {
		if k := key(c.rec); k != last {
			ids, last = append(ids, k.id()), k
		}
		if c.next(); len(ids) == peopleAtOnce || c.rec == nil {
			if err := x.foretellCalled(ctx, renamed, ids, total); err != nil {
				return err
			}
			ids = nil
		}
	}
	return c.err
}

func (x *execution) foretellCalled(ctx context.Context, renamed []*groupChange, ids []string, total *guard.Tally) error {
	var t guard.Tally
	err := x.update(ctx, func(tx *store.Tx) error {
		t = guard.Tally{}
		accounts, err := directory.AccountsOfUsers(tx, x.src.Parent, x.src.Directory, ids)
		if err != nil {
			return err
		}
		for _, g := range renamed {
			if err := directory.SetName(tx, x.src.Parent, x.src.Directory, g.key.id(), g.text.Name); err != nil {
				return err
			}
		}
		slices.Sort(accounts)
		if err := people.Lock(tx, x.src.Parent, accounts...); err != nil {
			return err
		}
		if err := x.r.p.Engine.TallyLosses(tx, x.c, x.src.Directory, accounts, &t); err != nil {
			return err
		}
		return errTakenBack
	})
	if !errors.Is(err, errTakenBack) {
		return err
	}
	total.Merge(&t)
	return nil
}

func (x *execution) findHeld(ctx context.Context, t *guard.Tally) error {
	found, err := x.foresee(ctx, t)
	if err == nil {
		x.found(found)
	}
	return err
}

// foresee says which limit a tally would pass; nil: none.
func (x *execution) foresee(ctx context.Context, t *guard.Tally) (found *guard.Finding, err error) {
	err = x.r.p.DB.View(ctx, func(tx *store.Tx) (err error) {
		found, err = x.r.p.Engine.ForeseeLosses(tx, x.c, t)
		return err
	})
	return found, err
}

// found notes the limit that would be passed; nil: none.
func (x *execution) found(f *guard.Finding) {
	if f != nil {
		x.finding, x.findingScope = &f.Detail, f.Scope
	}
}

// foretell says what some people would lose.
func (x *execution) foretell(ctx context.Context, chunk []*person) (guard.Tally, error) {
	var t guard.Tally
	var fresh []*groupChange
	known := map[key]bool{}
	for _, p := range chunk {
		for _, g := range p.joins {
			if at, ok := x.groupAt[g]; ok && x.groups[at].action == added && !known[g] {
				known[g] = true
				if err := x.fetchGroup(&x.groups[at]); err != nil {
					return t, err
				}
				fresh = append(fresh, &x.groups[at])
			}
		}
	}
	for _, p := range chunk {
		var err error
		if p.text, err = x.textOf(&p.n); err != nil {
			return t, err
		}
	}
	err := x.update(ctx, func(tx *store.Tx) error {
		t = guard.Tally{}
		_, accounts, err := x.hold(tx, chunk)
		if err != nil {
			return err
		}
		for _, g := range fresh {
			if err := directory.InsertGroup(tx, x.newGroup(g)); err != nil {
				return err
			}
		}
		var gone, off []string
		var out, in []directory.InGroup
		for _, p := range chunk {
			switch p.action {
			case vanished:
				gone = append(gone, p.key.id())
			case disabled:
				off = append(off, p.key.id())
			case changed, revived:
				doc, _, err := withActive(p.text.Doc, true)
				if err != nil {
					return err
				}
				if err := directory.SetDoc(tx, x.src.Parent, x.src.Directory, p.key.id(), doc); err != nil {
					return err
				}
			}
			out, in = p.pairs(out, in)
		}
		if err := directory.RemoveUsers(tx, x.src.Parent, x.src.Directory, out); err != nil {
			return err
		}
		if err := directory.AddUsers(tx, x.src.Parent, x.src.Directory, in); err != nil {
			return err
		}
		if err := directory.SetInactive(tx, x.src.Parent, x.src.Directory, off); err != nil {
			return err
		}
		if len(gone) > 0 {
			if err := directory.DropUsers(tx, x.src.Parent, x.src.Directory, gone); err != nil {
				return err
			}
		}
		if err := x.r.p.Engine.TallyLosses(tx, x.c, x.src.Directory, accounts, &t); err != nil {
			return err
		}
		return errTakenBack
	})
	if errors.Is(err, errTakenBack) {
		err = nil
	}
	return t, err
}

func (p *person) pairs(out, in []directory.InGroup) (_, _ []directory.InGroup) {
	for _, g := range p.leaves {
		out = append(out, directory.InGroup{Group: g.id(), User: p.key.id()})
	}
	for _, g := range p.joins {
		in = append(in, directory.InGroup{Group: g.id(), User: p.key.id()})
	}
	return out, in
}
