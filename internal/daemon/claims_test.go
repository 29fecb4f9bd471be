package daemon

import (
	"errors"
	"runtime"
	"strings"
	"testing"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/claims"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// claimingParent makes a parent that may claim accounts, with a claim on them
// that lasts for a time.
func claimingParent(tx *store.Tx, ten *tenancy.Tenancy, slug string, lasts time.Duration) (*claims.Claim, error) {
	p, err := ten.CreateParent(tx, provision.Change{}, slug, "")
	if err != nil {
		return nil, err
	}
	c := provision.Change{Parent: p.ID}
	o, err := ten.CreateOrganization(tx, c, slug+"-console", "", identity.KindConsole)
	if err != nil {
		return nil, err
	}
	d := &tenants.Domain{Parent: p.ID, ID: store.NewID(), Name: slug + ".example", State: identity.DomainVerified, Strategy: tenants.StrategyManual}
	n := &tenants.Connection{Slug: "sso", Kind: "oidc", Enabled: true}
	if err := errors.Join(tenants.PutDomain(tx, d), ten.CreateConnection(tx, c, n), tenants.RestrictCreation(tx, p.ID, true)); err != nil {
		return nil, err
	}
	if _, err := tenants.ProveConnection(tx, p.ID, n.ID); err != nil {
		return nil, err
	}
	if _, err := ten.Configure(tx, c, o, tenancy.Settings{Mode: identity.ModeJIT, SSORequired: true}); err != nil {
		return nil, err
	}
	for _, name := range []string{"a", "b", "c"} {
		addr, err := address.Parse(name + "@" + d.Name)
		if err != nil {
			return nil, err
		}
		if _, err := people.InsertAccount(tx, addr); err != nil {
			return nil, err
		}
	}
	target := tenancy.ClaimTarget{Domain: d, Org: o}
	preview, err := ten.PreviewClaim(tx, target)
	if err != nil {
		return nil, err
	}
	return ten.StartClaim(tx, c, target, preview.Hash, lasts)
}

// Claims whose deadline is over are settled by the daemon, of every parent, and
// counted by their state.
func TestSpec10_ClaimsAreSettledOnSchedule(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	ten := tenancy.New(d.engine, identity.DefaultCatalogue())
	want := map[string]claims.State{}
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		clear(want)
		for slug, lasts := range map[string]time.Duration{"acme": time.Millisecond, "globex": time.Millisecond, "initech": time.Hour, "umbrella": time.Millisecond} {
			n, err := claimingParent(tx, ten, slug, lasts)
			if err != nil {
				return err
			}
			want[n.ID] = claims.Settled
			switch slug {
			case "initech":
				want[n.ID] = claims.Open
			case "umbrella":
				want[n.ID] = claims.Cancelled
				if err := tenants.RestrictCreation(tx, n.Parent, false); err != nil {
					return err
				}
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for over := time.Now().Add(2 * time.Millisecond); time.Now().Before(over); {
		runtime.Gosched()
	}
	if run := d.now(t, settling); run.State != "done" || run.Counts["accounts"] != 6 || run.Counts["claims_ended"] != 3 {
		t.Errorf("%+v", run)
	}
	if err := d.db.View(t.Context(), func(tx *store.Tx) error {
		for id, state := range want {
			if n, err := claims.ByID(tx, id); err != nil || n.State != state {
				t.Errorf("claim %+v, want %s: %v", n, state, err)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	_, metrics := get(t, "http://"+d.OperationsAddr()+"/metrics")
	for _, line := range []string{`usher_claims{state="settled"} 2`, `usher_claims{state="open"} 1`, `usher_claims{state="cancelled"} 1`, `usher_claims{state="settling"} 0`} {
		if !strings.Contains(metrics, line) {
			t.Errorf("the metrics lack %s", line)
		}
	}
}
