package bench

import (
	"context"
	"fmt"
	"net/http"
)

// wholeSize is how many members the group has that is read and replaced whole,
// where so many people are seeded for groups by size.
const wholeSize = 10_000

// swapped is how many people come into that group and leave it again: half of
// them are members at a time, so that each replacement has so many changes.
const swapped = 10

// whole is a group that is read and replaced whole. Its members are those of
// the largest group by size and, beside them, people who are in no other group:
// who is replaced loses or gains a membership.
type whole struct {
	group  string // id
	size   int
	first  int       // the first of those who are swapped
	others []string  // their ids
	bodies [2][]byte // of the PUTs: with the one half of them, and with the other
	puts   int       // sent so far
}

// Whole returns the size of the group that is read and replaced whole, 0: there
// is none.
func (o Options) Whole() int {
	if len(o.Sizes) == 0 {
		return 0
	}
	return min(wholeSize, o.Sizes[len(o.Sizes)-1])
}

// has reports whether person i, who is in no other group, is in this one.
func (w *whole) has(i int) bool {
	if w == nil || i < w.first || i >= w.first+swapped {
		return false
	}
	return (i-w.first)/(swapped/2) == w.puts%2
}

// in returns the ids of those of them who are members now.
func (w *whole) in() []string { return w.others[w.puts%2*swapped/2:][:swapped/2] }

// seedWhole makes the group with the first half of those who are swapped.
func (t *Target) seedWhole(ctx context.Context, o Options, crowd []string) error {
	w := &whole{size: o.Whole(), first: t.posted}
	half := swapped / 2
	var err error
	w.others, err = t.post(ctx, swapped)
	if err != nil || w.size <= half {
		return err
	}
	name := Group + "-whole"
	crowd = crowd[:w.size-half]
	if w.group, err = t.postGroup(ctx, name, nil); err != nil {
		return err
	}
	for first := 0; first < len(crowd); first += fillWith {
		if err := t.ask(ctx, t.membersPatch("add", w.group, crowd[first:min(first+fillWith, len(crowd))])); err != nil {
			return err
		}
	}
	if err := t.ask(ctx, t.membersPatch("add", w.group, w.in())); err != nil {
		return err
	}
	for i := range w.bodies {
		body := fmt.Appendf(nil, `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":%q,"members":`, name)
		w.bodies[i] = append(appendMembers(body, append(crowd[:len(crowd):len(crowd)], w.others[i*half:][:half]...)), '}')
	}
	t.whole = w
	return nil
}

// swap is the next PUT: who was swapped in goes, the others come.
func (t *Target) swap() request {
	t.whole.puts++
	return request{http.MethodPut, t.SCIM + "/Groups/" + t.whole.group, t.Token, t.whole.bodies[t.whole.puts%2]}
}

// largeGroup returns the group that is read whole: where there is none, the one
// that is filled.
func (t *Target) largeGroup() string {
	if t.whole == nil {
		return t.groupID
	}
	return t.whole.group
}
