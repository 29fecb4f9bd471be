package bench

import (
	"context"
	"fmt"
	"time"
)

// What is timed on groups of several sizes.
const (
	addHundred = "PATCH +100 members"
	addOne     = "PATCH +1 member"
	removeOne  = "PATCH -1 member"
)

// sizedOperation names an operation on a group of about so many members.
func sizedOperation(what string, size int) string {
	return fmt.Sprintf("%s, group of %d", what, size)
}

// sized are the groups on which the time of a PATCH is measured, and the people
// who join and leave them. They are in no other group, so that each of them is
// as much work in one group as in another.
type sized struct {
	sizes  []int
	groups []string // ids
	movers []string // ids
}

// has reports whether person i, before whom users were seeded, is in a group.
func (s *sized) has(users, i int) bool {
	return s != nil && i >= users && i < users+s.sizes[len(s.sizes)-1]
}

// fillWith is how many members a PATCH that fills a group adds: few enough to be
// settled before it is answered.
const fillWith = 500

// seedSized makes everybody whom the groups need, so that every target holds as
// many people, and the groups where they are timed.
func (t *Target) seedSized(ctx context.Context, o Options) error {
	if len(o.Sizes) == 0 {
		return nil
	}
	crowd, err := t.post(ctx, o.Sizes[len(o.Sizes)-1])
	if err != nil {
		return err
	}
	movers, err := t.post(ctx, MembersPerPatch)
	if err != nil {
		return err
	}
	if err := t.seedWhole(ctx, o, crowd); err != nil || !t.Subject {
		return err
	}
	s := &sized{sizes: o.Sizes, movers: movers}
	for _, size := range o.Sizes {
		id, err := t.postGroup(ctx, fmt.Sprintf("%s-%d", Group, size), nil)
		if err != nil {
			return err
		}
		for first := 0; first < size; first += fillWith {
			if _, err := t.do(ctx, t.membersPatch("add", id, crowd[first:min(first+fillWith, size)])); err != nil {
				return err
			}
		}
		s.groups = append(s.groups, id)
	}
	t.sized = s
	return nil
}

func (t *Target) verifySized(ctx context.Context) error {
	if t.sized == nil {
		return nil
	}
	for i, id := range t.sized.groups {
		if err := t.verifyMembers(ctx, id, t.sized.sizes[i]); err != nil {
			return fmt.Errorf("the group of %d: %w", t.sized.sizes[i], err)
		}
	}
	return nil
}

// timeSizes has people join and leave each group in turn, one request after the
// other, and adds the median time of each operation in this round.
func (t *Target) timeSizes(ctx context.Context, o Options, round int, into *samples) error {
	if t.sized == nil {
		return nil
	}
	times := map[string][]time.Duration{}
	var order []string
	for k := range o.Counts.Sized + o.Counts.SizedOne {
		for turn, sizes := 0, t.sized.sizes; turn < len(sizes); turn++ {
			// No size always goes first.
			i := (turn + k + round) % len(sizes)
			who, name, back := t.sized.movers, addHundred, ""
			if k >= o.Counts.Sized {
				who, name, back = who[k%len(who):][:1], addOne, removeOne
			}
			for _, step := range []struct{ op, name string }{{"add", name}, {"remove", back}} {
				started := time.Now()
				if _, err := t.do(ctx, t.membersPatch(step.op, t.sized.groups[i], who)); err != nil {
					return err
				}
				if step.name == "" {
					continue // taking a hundred out again makes ready for the next
				}
				full := sizedOperation(step.name, sizes[i])
				if times[full] == nil {
					order = append(order, full)
				}
				times[full] = append(times[full], time.Since(started))
			}
		}
	}
	for _, name := range order {
		into.add(&into.times, name, t.Name, float64(median(times[name]))/float64(time.Millisecond))
	}
	return nil
}
