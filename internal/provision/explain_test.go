package provision_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/people"
)

// explain asks about a name in an organization, or in all of them where org is
// empty, now or at a past time.
func (c *company) explain(name, org string, at time.Time) *provision.Explanation {
	c.t.Helper()
	var out *provision.Explanation
	c.view(func(tx *store.Tx) error {
		q := provision.Question{Parent: c.id, Email: c.email(name)}
		if !at.IsZero() {
			q.At = at.UnixMicro()
		}
		if org != "" {
			o, err := c.org(tx, org)
			if err != nil {
				return err
			}
			q.Org = o.ID
		}
		var err error
		out, err = c.engine.Explain(tx, q)
		return err
	})
	return out
}

// explained is what explanations of names say they have, in the form of shown.
func (x *modelled) explained(names []string, at time.Time) string {
	x.t.Helper()
	var lines []string
	for _, name := range names {
		e := x.explain(name, "", at)
		for _, o := range e.Organizations {
			if o.Stored != nil {
				x.t.Fatalf("%s: stored is %+v, computed %+v", name, o.Stored, o)
			}
			if (o.Present && len(o.Why) == 0) || (!o.Present && len(o.WhyNot) == 0) || o.Headline == "" {
				x.t.Fatalf("nothing is said of %s: %+v", name, o)
			}
			if !o.Present {
				continue
			}
			tier := identity.Tier("")
			if o.Seat != nil {
				tier = o.Seat.Tier
			}
			org := strings.TrimPrefix(o.Organization, x.slug+"-")
			lines = append(lines, fmt.Sprintf("%s %s: %s", org, name, strings.Join(strings.Fields(fmt.Sprintf("%s %s %s", o.Role, tier, o.State)), " ")))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// agrees compares an explanation in detail with what is stored.
func (x *modelled) agrees(name, org string) {
	x.t.Helper()
	e := x.explain(name, org, time.Time{})
	if known := x.person(name) != nil; e.Known != known {
		x.t.Fatalf("%s: known %v", name, e.Known)
	}
	if !e.Known {
		return
	}
	row, o := x.row(org, name), e.Organizations[0]
	if row == nil {
		row = &people.Membership{SeatState: identity.SeatNone}
	}
	since := int64(0)
	if o.Since != nil {
		since = o.Since.UnixMicro()
	}
	if o.Present != row.Present || o.Role != row.Role || o.Source != row.Source || since != row.Since || len(o.Holds) != len(row.Holds) {
		x.t.Fatalf("%s in %s\nexplained %+v\n   stored %+v", name, org, o, row)
	}
	if seat := o.Seat; seat != nil && (seat.Tier != row.SeatTier || seat.State != row.SeatState || (seat.Place > 0) != (row.WaitSeq > 0)) ||
		seat == nil && row.SeatState != identity.SeatNone {
		x.t.Fatalf("%s in %s: seat %+v, stored %+v", name, org, seat, row)
	}
	var decide []string
	for _, r := range o.Rules {
		if r.Decides {
			decide = append(decide, r.Name)
		}
		if r.Matched == (r.Not != "") || r.Matched == (r.WhyNot != "") {
			x.t.Fatalf("%s in %s: %+v", name, org, r)
		}
	}
	for _, r := range row.Rules {
		if !slices.Contains(decide, r.Name) {
			x.t.Fatalf("%s in %s: rule %s decided, explained are %v", name, org, r.Name, decide)
		}
	}
}

// TestSpec6_ExplainSaysWhatIsAndWas: after every step an explanation is what is
// stored, of everybody in every organization, and afterwards that of a time
// between two steps is what was stored then.
func TestSpec6_ExplainSaysWhatIsAndWas(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		everybody := append(slices.Clone(names), "boss", "nobody")
		rapid.Check(t, func(t *rapid.T) {
			x := w.modelled(t)
			if rapid.Bool().Draw(t, "primary owner") {
				x.byHand("work", "boss", func(m *people.Membership) { m.PrimaryOwner = true })
				p := x.m.add("boss")
				p.rows["work"].primary = true
				x.m.settle(p)
			}
			type moment struct {
				at    time.Time
				shown string
			}
			var past []moment
			for range pick(t, "steps", 4, 8, 12, 16) {
				w.clock.advance(time.Minute)
				x.step(t)
				shown := x.shown()
				if got := x.explained(everybody, time.Time{}); got != shown {
					t.Fatalf("explained\n%s\n--- stored\n%s", got, shown)
				}
				x.agrees(pick(t, "who", everybody...), pick(t, "org", "work", "console"))
				past = append(past, moment{w.clock.Now().Add(30 * time.Second), shown})
			}
			w.clock.advance(time.Minute)
			for i, m := range past {
				if got := x.explained(everybody, m.at); got != m.shown {
					t.Fatalf("after step %d of %d, explained\n%s\n--- was\n%s", i+1, len(past), got, m.shown)
				}
			}
		})
	})
}
