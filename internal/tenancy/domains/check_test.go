package domains_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
	"usher/internal/store/tenants"
	"usher/internal/tenancy/domains"
	"usher/internal/testserver"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

const day = 24 * time.Hour

// fixture is a store with parents whose clock is moved by hand.
type fixture struct {
	t       fataler
	db      *store.DB
	now     atomic.Int64 // microseconds
	parents []*tenants.Parent
	rules   domains.Rules
}

type fataler interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
	Errorf(string, ...any)
}

func embedded(t *testing.T) store.Options { return store.Options{Dir: migrated.Dir(t), Readers: 2} }

func onEngines(t *testing.T, parents int, test func(t *testing.T, f *fixture)) {
	t.Helper()
	on(t, parents, test, map[string]func(t *testing.T) store.Options{
		"SQLite":     embedded,
		"PostgreSQL": func(t *testing.T) store.Options { return store.Options{URL: migrated.Postgres(t)} },
	})
}

func on(t *testing.T, parents int, test func(t *testing.T, f *fixture), engines map[string]func(t *testing.T) store.Options) {
	t.Helper()
	for name, o := range engines {
		t.Run(name, func(t *testing.T) {
			f := &fixture{t: t, rules: domains.DefaultRules()}
			f.now.Store(time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC).UnixMicro())
			opts := o(t)
			opts.Now = func() time.Time { return time.UnixMicro(f.now.Load()) }
			db, err := store.Open(t.Context(), opts)
			if err != nil {
				t.Fatal(err)
			}
			defer func() {
				if err := db.Close(); err != nil {
					t.Error(err)
				}
			}()
			f.db = db
			f.update(func(tx *store.Tx) error {
				f.parents = make([]*tenants.Parent, parents)
				for i := range f.parents {
					f.parents[i] = &tenants.Parent{ID: store.NewID(), Slug: fmt.Sprintf("p%d", i)}
					if err := tenants.InsertParent(tx, f.parents[i]); err != nil {
						return err
					}
				}
				return nil
			})
			test(t, f)
		})
	}
}

func (f *fixture) update(fn func(*store.Tx) error) {
	f.t.Helper()
	if err := f.db.Update(context.Background(), store.LaneNormal, fn); err != nil {
		f.t.Fatal(err)
	}
}

func (f *fixture) change(parent int) provision.Change {
	return provision.Change{Parent: f.parents[parent].ID, Actor: identity.Actor{Kind: identity.ActorOperator, ID: "t"}}
}

func (f *fixture) add(parent int, name string) *tenants.Domain {
	f.t.Helper()
	var d *tenants.Domain
	f.update(func(tx *store.Tx) (err error) {
		d, err = domains.Add(tx, f.change(parent), f.rules, name)
		return err
	})
	return d
}

// refused returns why a claim is refused.
func (f *fixture) refused(parent int, name string) string {
	f.t.Helper()
	err := f.db.Update(context.Background(), store.LaneNormal, func(tx *store.Tx) error {
		_, err := domains.Add(tx, f.change(parent), f.rules, name)
		return err
	})
	if err == nil {
		return ""
	}
	return identity.AsError(err).Reason
}

func (f *fixture) judge(d *tenants.Domain, e identity.Evidence) *tenants.Domain {
	f.t.Helper()
	var out *tenants.Domain
	f.update(func(tx *store.Tx) (err error) {
		out, err = domains.Judge(tx, provision.Change{Parent: d.Parent}, f.rules, d.ID, e)
		return err
	})
	return out
}

func (f *fixture) advance(d time.Duration) { f.now.Add(d.Microseconds()) }

// told returns what the log of a parent says about domains, without its first n
// events.
func (f *fixture) told(parent int, n int) (types []string) {
	f.t.Helper()
	if err := events.CatchUp(context.Background(), f.db); err != nil {
		f.t.Fatal(err)
	}
	err := f.db.View(context.Background(), func(tx *store.Tx) error {
		es, err := events.After(tx, f.parents[parent].ID, 0, 10_000)
		types = nil
		for _, e := range es[n:] {
			types = append(types, strings.TrimPrefix(string(e.Type), "domain."))
		}
		return err
	})
	if err != nil {
		f.t.Fatal(err)
	}
	return types
}

// step is time that goes by, and then evidence.
type step struct {
	after time.Duration
	says  identity.Evidence
	want  identity.DomainState
}

const (
	present = identity.EvidencePresent
	absent  = identity.EvidenceAbsent
	none    = identity.EvidenceNone
)

func TestSpec3_TheLifeOfADomain(t *testing.T) {
	const pending, verified, failed, degraded, lapsed = identity.DomainPending, identity.DomainVerified, identity.DomainFailed, identity.DomainDegraded, identity.DomainLapsed
	cases := []struct {
		name   string
		steps  []step
		events string // after domain.added
	}{
		{"verified at the first look", []step{{0, present, verified}}, "verified"},
		{"not there yet", []step{{0, absent, pending}, {29 * day, none, pending}, {time.Hour, present, verified}}, "verified"},
		{"never there", []step{{29 * day, absent, pending}, {day, absent, failed}, {day, present, failed}}, "failed"},
		{"nobody says anything for a month", []step{{30 * day, none, failed}}, "failed"},
		{"found on the last day, before it ends", []step{{40 * day, present, verified}}, "verified"},
		{"a resolver that fails for a week changes nothing", []step{{0, present, verified}, {day, none, verified}, {3 * day, none, verified}, {3 * day, none, verified}, {30 * day, none, verified}}, "verified"},
		{"gone for a week", []step{{0, present, verified}, {day, absent, degraded}, {6 * day, absent, degraded}, {day, absent, lapsed}}, "verified degraded lapsed"},
		{"gone, and then nobody says anything", []step{{0, present, verified}, {day, absent, degraded}, {30 * day, none, degraded}, {day, absent, lapsed}}, "verified degraded lapsed"},
		{"back in time", []step{{0, present, verified}, {day, absent, degraded}, {6 * day, present, verified}, {day, absent, degraded}, {6 * day, absent, degraded}}, "verified degraded restored degraded"},
		{"back after it lapsed", []step{{0, present, verified}, {day, absent, degraded}, {7 * day, absent, lapsed}, {90 * day, none, lapsed}, {day, absent, lapsed}, {day, present, verified}}, "verified degraded lapsed restored"},
	}
	onEngines(t, len(cases), func(t *testing.T, f *fixture) {
		for n, tc := range cases {
			t.Run(tc.name, func(t *testing.T) {
				d := f.add(n, fmt.Sprintf("acme%d.example", n))
				rev := ""
				for i, s := range tc.steps {
					f.advance(s.after)
					got := f.judge(d, s.says)
					if got.State != s.want || got.CheckedAt != f.now.Load() || (got.AnsweredAt == f.now.Load()) == (s.says == none) {
						if got.State != identity.DomainFailed || s.want != identity.DomainFailed {
							t.Fatalf("step %d: %+v, want %s", i, got, s.want)
						}
					}
					// Decisions look at domains: they are made anew exactly when one changed.
					var now string
					f.update(func(tx *store.Tx) (err error) { now, err = tenants.Rev(tx, d.Parent); return err })
					was := identity.DomainPending
					if i > 0 {
						was = tc.steps[i-1].want
					}
					if held := was.Holds() || s.want.Holds(); rev != "" && (now != rev) != (held && was != s.want) {
						t.Errorf("step %d: the revision changed: %v", i, now != rev)
					}
					rev = now
				}
				if got := strings.Join(f.told(n, 1), " "); got != tc.events {
					t.Errorf("told %q, want %q", got, tc.events)
				}
			})
		}
	})
}

// TestSpec3_NobodysWordChangesNothing: whatever is looked for in vain between
// two answers, everything is as if it had not been looked for.
func TestSpec3_NobodysWordChangesNothing(t *testing.T) {
	on(t, 1, func(t *testing.T, f *fixture) {
		made := 0
		rapid.Check(t, func(t *rapid.T) {
			made++
			said, also := f.add(0, fmt.Sprintf("a%d.example", made)), f.add(0, fmt.Sprintf("b%d.example", made))
			said, also = f.judge(said, present), f.judge(also, present)
			for range rapid.IntRange(1, 12).Draw(t, "steps") {
				f.advance(time.Duration(rapid.IntRange(1, 5*24).Draw(t, "hours")) * time.Hour)
				e := rapid.SampledFrom([]identity.Evidence{present, absent, absent, none, none}).Draw(t, "says")
				if also = f.judge(also, e); e != none {
					said = f.judge(said, e)
				}
				if said.State != also.State || said.MissingAt != also.MissingAt || said.LapsedAt != also.LapsedAt {
					t.Fatalf("%+v, and where silence was left out %+v", also, said)
				}
			}
		})
	}, map[string]func(t *testing.T) store.Options{"SQLite": embedded})
}

// TestSpec3_TheFirstRecordWins: 64 parents claim a domain, publish their records
// and are looked for at once.
func TestSpec3_TheFirstRecordWins(t *testing.T) {
	onEngines(t, 64, func(t *testing.T, f *fixture) {
		claims := make([]*tenants.Domain, len(f.parents))
		for i := range claims {
			claims[i] = f.add(i, "acme.example")
		}
		checker := domains.Checker{
			DB: f.db, Rules: f.rules, Count: func(identity.Evidence) {},
			Lookup:   func(context.Context, string, string) (identity.Evidence, string) { return present, "" },
			Verified: func(*store.Tx, provision.Change, *tenants.Domain) ([]string, error) { return nil, nil },
		}
		won := make([]domains.Checked, len(claims))
		errs := make([]error, len(claims))
		var wg sync.WaitGroup
		for i, d := range claims {
			wg.Go(func() { won[i], errs[i] = checker.Check(t.Context(), f.change(i), d) })
		}
		wg.Wait()
		winners := 0
		for i := range claims {
			if errs[i] != nil {
				t.Fatal(errs[i])
			}
			var d *tenants.Domain
			f.update(func(tx *store.Tx) (err error) { d, err = tenants.DomainByID(tx, claims[i].ID); return err })
			switch told := f.told(i, 0); d.State {
			case identity.DomainVerified:
				winners++
				if !slices.Equal(told, []string{"added", "verified"}) {
					t.Errorf("the winner is told %v", told)
				}
			case identity.DomainFailed:
				if d.Reason != domains.ReasonOther || !slices.Equal(told, []string{"added", "failed"}) {
					t.Errorf("parent %d: %+v, told %v", i, d, told)
				}
			default:
				t.Errorf("parent %d: %+v", i, d)
			}
		}
		if winners != 1 {
			t.Fatalf("%d parents hold it", winners)
		}
		if got := f.refused(0, "acme.example"); got != "domain_taken" && got != "domain_added" {
			t.Errorf("claimed again: %q", got)
		}
	})
}

func TestSpec3_ALapsedDomainIsTakenOverAfterAMonth(t *testing.T) {
	onEngines(t, 3, func(t *testing.T, f *fixture) {
		old := f.judge(f.add(0, "acme.example"), present)
		f.judge(old, absent)
		f.advance(7 * day)
		if old = f.judge(old, absent); old.State != identity.DomainLapsed {
			t.Fatalf("%+v", old)
		}
		f.advance(30*day - time.Hour)
		if got := f.refused(1, "acme.example"); got != "domain_taken" {
			t.Errorf("claimed while it is unique: %q", got)
		}
		f.advance(time.Hour)
		claim, other := f.add(1, "acme.example"), f.add(2, "acme.example")
		if got := f.judge(claim, absent); got.State != identity.DomainPending {
			t.Fatalf("%+v", got)
		}
		if got := f.judge(old, none); got.State != identity.DomainLapsed {
			t.Errorf("a claim alone changed the holder's: %+v", got)
		}
		if got := f.judge(claim, present); got.State != identity.DomainVerified {
			t.Fatalf("%+v", got)
		}
		for _, d := range []*tenants.Domain{old, other} {
			var got *tenants.Domain
			f.update(func(tx *store.Tx) (err error) { got, err = tenants.DomainByID(tx, d.ID); return err })
			if got.State.Holds() || got.State == identity.DomainPending || got.Reason != domains.ReasonOther {
				t.Errorf("%+v", got)
			}
		}
		if got := f.told(0, 4); !slices.Equal(got, []string{"removed"}) {
			t.Errorf("the old holder is told %v", got)
		}
		// It is looked for no more, and the old record restores nothing.
		if got := f.judge(old, present); got.State != identity.DomainRemoved {
			t.Errorf("%+v", got)
		}
	})
}

func TestSpec3_RemovedAndAddedAgain(t *testing.T) {
	onEngines(t, 2, func(t *testing.T, f *fixture) {
		first := f.judge(f.add(0, "acme.example"), present)
		if got := f.refused(0, "ACME.example."); got != "domain_added" {
			t.Errorf("added twice: %q", got)
		}
		f.update(func(tx *store.Tx) error { _, err := domains.Remove(tx, f.change(0), f.rules, first.ID); return err })
		again := f.add(0, "acme.example")
		if again.Record == first.Record || again.ID == first.ID {
			t.Fatalf("the same record: %+v", again)
		}
		for _, d := range []*tenants.Domain{first, again} {
			prefix, secret, ok := strings.Cut(d.Record, "=")
			if !ok || len(prefix) != len("usher-domain-verification-")+6 || len(secret) < 25 {
				t.Errorf("record %q", d.Record)
			}
		}
		// What is still asked about the first changes nothing.
		err := f.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			_, err := domains.Judge(tx, f.change(0), f.rules, first.ID, present)
			return err
		})
		if identity.AsError(err).Reason != "not_found" {
			t.Errorf("%v", err)
		}
		// Nobody touches another parent's.
		err = f.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			_, err := domains.Remove(tx, f.change(1), f.rules, again.ID)
			return err
		})
		if identity.AsError(err).Reason != "not_found" {
			t.Errorf("%v", err)
		}
		f.update(func(tx *store.Tx) error {
			_, err := domains.VerifyManually(tx, f.change(1), f.rules, "acme.example")
			return err
		})
		if got := f.judge(again, present); got.State != identity.DomainFailed || got.Reason != domains.ReasonOther {
			t.Errorf("%+v", got)
		}
	})
}

// TestSpec3_APassLooksForEverythingOnce: whatever fails, and not what was looked
// for lately.
func TestSpec3_APassLooksForEverythingOnce(t *testing.T) {
	onEngines(t, 1, func(t *testing.T, f *fixture) {
		const many = 450
		var early []*tenants.Domain
		for i := range many {
			d := f.add(0, fmt.Sprintf("d%03d.example", i))
			if i < 10 {
				early = append(early, d)
			}
		}
		f.update(func(tx *store.Tx) error {
			_, err := domains.VerifyManually(tx, f.change(0), f.rules, "by-hand.example")
			return err
		})
		f.advance(time.Hour)
		for _, d := range early {
			f.judge(d, none)
		}
		var mu sync.Mutex // guards what follows
		looked, at, most := map[string]int{}, 0, 0
		checker := domains.Checker{
			DB: f.db, Rules: f.rules, Count: func(identity.Evidence) {},
			Lookup: func(_ context.Context, name, record string) (identity.Evidence, string) {
				mu.Lock()
				looked[name]++
				at++
				most = max(most, at)
				mu.Unlock()
				defer func() { mu.Lock(); at--; mu.Unlock() }()
				if !strings.HasPrefix(record, "usher-domain-verification-") {
					t.Errorf("%s: record %q", name, record)
				}
				return map[bool]identity.Evidence{true: present, false: none}[strings.HasSuffix(name, "7.example")], "timed out"
			},
			Verified: func(_ *store.Tx, _ provision.Change, d *tenants.Domain) ([]string, error) {
				if d.Name == "d017.example" {
					return nil, errors.New("the store does not take it")
				}
				return nil, nil
			},
		}
		before := f.now.Load() - 1
		f.advance(time.Minute)
		got, err := checker.Pass(t.Context(), domains.Scope{Since: before, Workers: 8})
		if err == nil || got.Checked != many-10 || got.Failed != 1 || got.Changed != 44-1 || got.Said[present] != 44 || got.Said[none] != many-10-44 {
			t.Fatalf("%+v %v", got, err)
		}
		if len(looked) != many-10 || looked["by-hand.example"] != 0 || most > 8 {
			t.Errorf("%d names, %d at once", len(looked), most)
		}
		for name, n := range looked {
			if n != 1 {
				t.Errorf("%s was looked for %d times", name, n)
			}
		}
		// The one that failed is all that is left to do.
		if got, err := checker.Pass(t.Context(), domains.Scope{Since: before, Workers: 8}); err == nil || got.Checked != 1 {
			t.Errorf("%+v %v", got, err)
		}
		// Nothing is looked for of parents that have a time of their own, nor of
		// others at theirs.
		f.advance(time.Hour)
		for _, none := range []domains.Scope{{Parent: "another"}, {Except: map[string]bool{f.parents[0].ID: true}}} {
			none.Since, none.Workers = f.now.Load(), 1
			if got, err := checker.Pass(t.Context(), none); err != nil || got.Checked != 0 {
				t.Errorf("%+v: %+v %v", none, got, err)
			}
		}
		gone := errors.New("another daemon has taken over")
		if got, err := checker.Pass(t.Context(), domains.Scope{Since: f.now.Load(), Workers: 4, Parent: f.parents[0].ID, First: func(*store.Tx) error { return gone }}); !errors.Is(err, gone) || got.Failed != got.Checked || got.Checked == 0 {
			t.Errorf("%+v %v", got, err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := checker.Pass(ctx, domains.Scope{Since: f.now.Load(), Workers: 8}); err == nil {
			t.Error("a pass that was given up says that it is done")
		}
	})
}
