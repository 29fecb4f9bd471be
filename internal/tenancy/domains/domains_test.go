package domains_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
	"usher/internal/store/tenants"
	"usher/internal/tenancy/domains"
)

func TestSpec3_Names(t *testing.T) {
	for in, want := range map[string]string{
		"acme.example": "acme.example", "ACME.Example": "acme.example", "acme.example.": "acme.example", "sub.acme.example": "sub.acme.example",
		"bücher.example": "xn--bcher-kva.example", "acme.co.uk": "acme.co.uk", "acme.github.io": "acme.github.io",
	} {
		if got, err := domains.Name(in); err != nil || got != want {
			t.Errorf("%q: %q %v, want %q", in, got, err, want)
		}
	}
	for in, reason := range map[string]string{
		"": "invalid_domain", "acme": "invalid_domain", "ada@acme.example": "invalid_domain", "acme..example": "invalid_domain", "*.acme.example": "invalid_domain",
		"acme.example..": "invalid_domain", "https://acme.example": "invalid_domain", "acme_x.example": "invalid_domain",
		"co.uk": "public_suffix", "CO.UK.": "public_suffix", "com": "invalid_domain", "github.io": "public_suffix", "公司.cn": "public_suffix",
		"gmail.com": "consumer_domain", "GMail.com.": "consumer_domain", "outlook.com": "consumer_domain", "163.com": "consumer_domain",
	} {
		got, err := domains.Name(in)
		if e := identity.AsError(err); err == nil || e.Code != identity.CodeInvalid || e.Reason != reason {
			t.Errorf("%q: %q %v, want %s", in, got, err, reason)
		}
	}
}

// TestSpec3_TheFirstToVerifyWins: many parents at once, one holds the name.
func TestSpec3_TheFirstToVerifyWins(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{Dir: migrated.Dir(t), Readers: 2})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	parents := make([]*tenants.Parent, 64)
	err = db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		for i := range parents {
			parents[i] = &tenants.Parent{ID: store.NewID(), Slug: fmt.Sprintf("p%d", i)}
			if err := tenants.InsertParent(tx, parents[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	spellings := []string{"acme.example", "ACME.example", "acme.example.", "Acme.Example."}
	errs := make([]error, len(parents))
	var wg sync.WaitGroup
	for i, p := range parents {
		wg.Go(func() {
			errs[i] = db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
				_, err := domains.VerifyManually(tx, provision.Change{Parent: p.ID}, domains.DefaultRules(), spellings[i%len(spellings)])
				return err
			})
		})
	}
	wg.Wait()
	winner := -1
	for i, err := range errs {
		if err == nil {
			if winner >= 0 {
				t.Fatalf("parents %d and %d both hold it", winner, i)
			}
			winner = i
			continue
		}
		e := identity.AsError(err)
		if e.Code != identity.CodeConflict || e.Reason != "domain_taken" || strings.Contains(e.Detail, "p"+fmt.Sprint(winner)+" ") {
			t.Errorf("parent %d: %v", i, err)
		}
	}
	if winner < 0 {
		t.Fatal("nobody holds it")
	}
	err = db.View(t.Context(), func(tx *store.Tx) error {
		d, err := tenants.Holder(tx, "acme.example")
		if err != nil || d == nil || d.Parent != parents[winner].ID || d.State != identity.DomainVerified || d.Strategy != tenants.StrategyManual || d.VerifiedAt == 0 {
			t.Errorf("%+v %v", d, err)
		}
		es, err := events.After(tx, "", 0, 1000)
		if len(es) != 1 || es[0].Type != events.DomainVerified || es[0].Parent != parents[winner].ID {
			t.Errorf("%d events", len(es))
		}
		for i, p := range parents {
			ds, err := tenants.DomainsOf(tx, p.ID)
			if err != nil {
				return err
			}
			rev, err := tenants.Rev(tx, p.ID)
			if err != nil {
				return err
			}
			if i == winner != (len(ds) == 1) || i == winner == (rev == p.Rev) {
				t.Errorf("parent %d has %d domains, and its revision changed: %v", i, len(ds), rev != p.Rev)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// A parent claims so many domains and no more: each of them is asked for at name
// servers, in the pass in which those of others are. What it gave up does not count,
// but for what it has ever claimed.
func TestSpec3_AParentClaimsSoManyDomains(t *testing.T) {
	on(t, 2, func(t *testing.T, f *fixture) {
		name := func(i int) string { return fmt.Sprintf("n%d.example", i) }
		f.update(func(tx *store.Tx) error {
			for i := range domains.MaxWanted {
				if _, err := domains.Add(tx, f.change(0), f.rules, name(i)); err != nil {
					return err
				}
			}
			return nil
		})
		if reason := f.refused(0, "more.example"); reason != "limit_reached" {
			t.Errorf("one more is refused with %q", reason)
		}
		f.add(1, "more.example") // another's
		f.update(func(tx *store.Tx) error {
			_, err := domains.VerifyManually(tx, f.change(0), f.rules, "vouched.example") // which an operator does
			if err != nil {
				return err
			}
			all, err := tenants.DomainsOf(tx, f.parents[0].ID)
			for _, d := range all[:2] {
				if _, err := domains.Remove(tx, f.change(0), f.rules, d.ID); err != nil {
					return err
				}
			}
			return err
		})
		f.add(0, "more.example")
		if reason := f.refused(0, name(0)); reason != "limit_reached" {
			t.Errorf("one that it had is refused with %q", reason)
		}
		f.update(func(tx *store.Tx) error {
			all, err := tenants.DomainsOf(tx, f.parents[0].ID)
			if err != nil {
				return err
			}
			for i := range domains.MaxNames - len(all) {
				d := &tenants.Domain{Parent: f.parents[0].ID, ID: store.NewID(), Name: fmt.Sprintf("former%d.example", i), State: identity.DomainRemoved, Strategy: tenants.StrategyDNS}
				if err := tenants.PutDomain(tx, d); err != nil {
					return err
				}
			}
			_, err = domains.Remove(tx, f.change(0), f.rules, all[len(all)-1].ID)
			return err
		})
		if reason := f.refused(0, "new.example"); reason != "names_used_up" {
			t.Errorf("another name is refused with %q", reason)
		}
		f.add(0, "former0.example")
	}, map[string]func(t *testing.T) store.Options{"SQLite": embedded})
}

// Whoever claims or vouches for what the parent has is told in which state it is,
// and of one whose record is missing what brings it back.
func TestSpec3_AParentIsToldOfItsOwnDomain(t *testing.T) {
	on(t, 2, func(t *testing.T, f *fixture) {
		d := f.add(0, "acme.example")
		again := map[string]func(tx *store.Tx, parent int) error{
			"add": func(tx *store.Tx, parent int) error {
				_, err := domains.Add(tx, f.change(parent), f.rules, "acme.example")
				return err
			},
			"vouch": func(tx *store.Tx, parent int) error {
				_, err := domains.VerifyManually(tx, f.change(parent), f.rules, "acme.example")
				return err
			},
		}
		for _, step := range []struct {
			evidence identity.Evidence
			after    time.Duration
			state    identity.DomainState
			remedy   bool
		}{
			{present, 0, identity.DomainVerified, false},
			{absent, 0, identity.DomainDegraded, true},
			{absent, 7 * day, identity.DomainLapsed, true},
		} {
			f.advance(step.after)
			if d = f.judge(d, step.evidence); d.State != step.state {
				t.Fatalf("%+v", d)
			}
			for verb, do := range again {
				for parent, reason := range []string{"domain_added", "domain_taken"} {
					e := identity.AsError(f.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return do(tx, parent) }))
					if e.Reason != reason || parent == 0 != strings.Contains(e.Detail, string(step.state)) || (parent == 0 && step.remedy) != strings.Contains(e.Detail, "TXT record") {
						t.Errorf("%s by parent %d of a %s domain: %s %q", verb, parent, step.state, e.Reason, e.Detail)
					}
				}
			}
		}
	}, map[string]func(t *testing.T) store.Options{"SQLite": embedded})
}
