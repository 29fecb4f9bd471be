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
	"usher/internal/store/runs"
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
	for i, h := range o.Holds {
		if was := row.Holds[i]; h.Field != was.Field || h.By != was.Plan || h.Acknowledged != was.Acknowledged || h.From != was.From || h.To != was.To ||
			!slices.Contains(o.Why, h.Says) && !slices.Contains(o.WhyNot, h.Says) {
			x.t.Fatalf("%s in %s: hold %+v, stored %+v, told %v", name, org, h, was, o.Why)
		}
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

// TestSpec9_ExplainTellsWhatIsHeld: under tight guards, with runs applied and
// discarded in between, an explanation is what is stored, every hold with it.
func TestSpec9_ExplainTellsWhatIsHeld(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		held := 0
		rapid.Check(t, func(t *rapid.T) {
			x := &modelled{w.company(t), newModel()}
			x.policy("guards: {max_removals: {count: 1, percent: 1}, max_new_administrators: {count: 1}, scim_groups: hold}\n" + x.policyText(1))
			for _, n := range names {
				x.post(sent{Name: n, External: "x-" + n})
			}
			type moment struct {
				at    time.Time
				shown string
			}
			var past []moment
			for range pick(t, "steps", 3, 6, 9) {
				w.clock.advance(time.Minute)
				name := pick(t, "name", names...)
				switch pick(t, "op", "group", "group", "group", "active", "login", "apply", "discard") {
				case "group":
					var in []string
					for _, n := range names {
						if pick(t, n, true, false) {
							in = append(in, n)
						}
					}
					x.group(pick(t, "group", mGroup[:3]...), in...)
				case "active":
					x.active(name, pick(t, "active", true, false))
				case "login":
					x.login(claims{Name: name, Groups: pick(t, "groups", []string{}, []string{"g0"}, []string{"g1"})})
				case "apply":
					x.eachRun(func(tx *store.Tx, run *runs.Run) error {
						_, _, err := x.engine.ApplyRun(tx, x.change(), run)
						return err
					})
				case "discard":
					x.eachRun(func(tx *store.Tx, run *runs.Run) error {
						_, err := x.engine.DiscardRun(tx, x.change(), run, "")
						return err
					})
				}
				shown := x.shown()
				if got := x.explained(names, time.Time{}); got != shown {
					t.Fatalf("explained\n%s\n--- stored\n%s", got, shown)
				}
				who := pick(t, "who", names...)
				x.agrees(who, "work")
				x.agrees(who, "console")
				if row := x.row("work", who); row != nil {
					held += len(row.Holds)
				}
				past = append(past, moment{w.clock.Now().Add(30 * time.Second), shown})
			}
			w.clock.advance(time.Minute)
			for i, m := range past {
				if got := x.explained(names, m.at); got != m.shown {
					t.Fatalf("after step %d of %d, explained\n%s\n--- was\n%s", i+1, len(past), got, m.shown)
				}
			}
		})
		if held < 10 {
			t.Errorf("only %d times was anything held", held)
		}
	})
}

// TestSpec12_ExplainIsAheadOfALargeChange: what is explained of somebody whom a
// large change concerns is what they have once it is settled, and until then the
// explanation says what is stored.
func TestSpec12_ExplainIsAheadOfALargeChange(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		x := w.company(t)
		x.policy(rulesOfEveryKindWithout("branch"))
		crew := []string{"ada", "bob", "cat", "dan", "eve"}
		for _, n := range crew {
			x.post(sent{Name: n})
		}
		x.group("all-staff", crew...)
		x.engine.Limit(1, 2, 1)
		x.group("all-staff", "eve")      // four leave work
		x.group("eng-data", crew[:4]...) // and come to the console
		x.group("premium", "eve", "dan") // one gets a better seat
		render := func(e *provision.Explanation) string {
			var lines []string
			for _, o := range e.Organizations {
				if o.Present {
					seat := identity.Tier("")
					if o.Seat != nil {
						seat = o.Seat.Tier
					}
					lines = append(lines, fmt.Sprintf("%s %s %s %s", o.Organization, o.Role, seat, o.State))
				}
			}
			return strings.Join(lines, "\n")
		}
		ahead, stale := map[string]string{}, 0
		for _, n := range crew {
			e := x.explain(n, "", time.Time{})
			if !e.Pending {
				t.Fatalf("%s: a change that is not settled is not told", n)
			}
			for _, o := range e.Organizations {
				if o.Stored != nil {
					stale++
					if o.Stored.Present == o.Present && o.Stored.Role == o.Role {
						t.Errorf("%s: stored is %+v, and explained %+v", n, o.Stored, o)
					}
				}
			}
			ahead[n] = render(e)
		}
		if stale != 8 {
			t.Errorf("%d memberships are told to be stored otherwise, want those of four people in two organizations", stale)
		}
		for more := true; more; {
			x.update(func(tx *store.Tx) (err error) {
				_, more, err = x.engine.SettleDirty(tx)
				return err
			})
		}
		for _, n := range crew {
			e := x.explain(n, "", time.Time{})
			if got := render(e); got != ahead[n] || e.Pending {
				t.Errorf("%s: explained\n%s\nand settled (pending %v)\n%s", n, ahead[n], e.Pending, got)
			}
			for _, o := range e.Organizations {
				if o.Stored != nil {
					t.Errorf("%s: settled, and stored is %+v", n, o.Stored)
				}
			}
		}
	})
}

// TestSpec11_ThePastIsKnownAsFarAsTheLogGoes: where the events before a time are
// deleted, those behind it tell what they changed.
func TestSpec11_ThePastIsKnownAsFarAsTheLogGoes(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		x := w.company(t)
		x.policy(rulesOfEveryKindWithout("branch"))
		for _, n := range []string{"ada", "bob", "cat", "eve"} {
			x.post(sent{Name: n})
		}
		x.group("all-staff", "ada", "bob", "cat", "eve")
		w.clock.advance(time.Hour)
		x.active("cat", false)
		w.clock.advance(time.Hour)
		cut := w.clock.Now()
		x.post(sent{Name: "dan"}) // the log begins here when it is cut
		w.clock.advance(time.Hour)
		then := w.clock.Now()
		w.clock.advance(time.Hour)
		x.group("all-staff", "bob", "eve")
		x.active("bob", false)
		x.active("cat", true)
		w.clock.advance(time.Hour)
		x.group("eng-data", "bob", "ada")

		said := func(name, org string, at time.Time) (headline string) {
			e := x.explain(name, org, at)
			for _, o := range e.Organizations {
				headline += fmt.Sprintf("%s %v %s %s; ", o.Organization, o.Present, o.Role, o.State)
			}
			if len(e.Organizations) == 0 {
				return e.Headline
			}
			return headline + string(e.Gate.State)
		}
		before := map[string]string{}
		for _, n := range []string{"ada", "bob", "cat", "dan", "eve"} {
			before[n] = said(n, "", then)
		}
		x.update(func(tx *store.Tx) error {
			_, err := tx.Exec(`DELETE FROM events WHERE parent = $1 AND at < $2`, x.id, cut.UnixMicro())
			return err
		})
		for n, want := range before {
			if got := said(n, "", then); got != want {
				t.Errorf("%s, after the log was cut: %s\nbefore: %s", n, got, want)
			}
		}
		if got, want := said("ada", "work", cut.Add(-time.Minute)), "nothing is known before "+cut.Format(time.RFC3339); got != want {
			t.Errorf("before the log: %s, want %s", got, want)
		}
	})
}

// TestSpec6_ThePastNamesNoRuleOfAnotherTime: what makes somebody a member may change
// while role and seat stay, which is in no event, and an explanation of a time at which
// it may have been the one or the other says so.
func TestSpec6_ThePastNamesNoRuleOfAnotherTime(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		x := w.company(t)
		const org = "organizations:\n  $-console: {kind: console, mode: scim, group_mappings: %v}\n"
		x.policy(fmt.Sprintf(org, true) + "mappings:\n  - {name: everybody, group: all-staff, org: $-console, role: user}\n")
		x.post(sent{Name: "ada"})
		x.group("all-staff", "ada")
		w.clock.advance(time.Hour)
		mapped := w.clock.Now()
		w.clock.advance(time.Hour)
		x.policy(fmt.Sprintf(org, false))
		w.clock.advance(time.Hour)
		off := w.clock.Now()
		w.clock.advance(time.Hour)
		const rule, directory = `mapping "everybody" at acme.yaml:7: group "all-staff"`, "the directory that owned the account said that they were active"
		check := func(when string) {
			t.Helper()
			for _, at := range []time.Time{mapped, off} {
				o := x.explain("ada", "console", at).Organizations[0]
				why := strings.ReplaceAll(strings.Join(o.Why, "\n"), x.slug, "acme")
				if !o.Present || o.Source != "" || len(o.Rules) != 0 || !strings.Contains(why, "at first: "+rule) || !strings.Contains(why, "later: "+directory) {
					t.Errorf("%s, of %s: source %q, rules %v, why\n%s", when, at, o.Source, o.Rules, why)
				}
			}
		}
		check("while a member")
		x.active("ada", false)
		w.clock.advance(time.Hour)
		check("and no member any more")
	})
}

// Of a policy of very many rules those that match are shown, and a few others.
func TestExplainShowsFewOfVeryManyRules(t *testing.T) {
	x := newWorld(t).company(t)
	var rules strings.Builder
	for i := range 500 {
		fmt.Fprintf(&rules, "  - {name: r%d, group: team-%d, org: $-console, role: developer}\n", i, i)
	}
	x.policy("organizations:\n  $-console: {kind: console, mode: scim, group_mappings: true}\nmappings:\n" + rules.String())
	x.post(sent{Name: "ada"})
	x.post(sent{Name: "bob"})
	x.group("team-499", "ada")
	o := x.explain("ada", "console", time.Time{}).Organizations[0]
	if len(o.Rules) != 201 || o.MoreRules != 299 || !o.Rules[0].Matched || o.Rules[0].Name != "r499" {
		t.Errorf("%d rules, %d more, the first is %+v", len(o.Rules), o.MoreRules, o.Rules[0])
	}
	o = x.explain("bob", "console", time.Time{}).Organizations[0]
	if last := o.WhyNot[len(o.WhyNot)-1]; len(o.Rules) != 200 || len(o.WhyNot) != 201 || last != "300 more mappings did not match either" {
		t.Errorf("%d rules and %d reasons, the last is %q", len(o.Rules), len(o.WhyNot), last)
	}
}
