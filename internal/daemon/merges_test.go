package daemon

import (
	"runtime"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/merges"
	"usher/internal/tenancy"
)

// Proposed merges whose time is over are ended by the daemon, whoever the hosts
// are.
func TestSpec2_ExpiredProposalsAreEnded(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	ten := tenancy.New(d.engine, identity.DefaultCatalogue())
	want := map[string]merges.State{}
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		clear(want)
		for _, slug := range []string{"acme", "globex"} {
			p, err := ten.CreateParent(tx, provision.Change{}, slug, "")
			if err != nil {
				return err
			}
			for org, expiry := range map[string]time.Duration{slug + "-a": time.Millisecond, slug + "-b": time.Millisecond, slug + "-c": time.Hour} {
				o, err := ten.CreateStandalone(tx, provision.Change{}, org, "", identity.KindConsole)
				if err != nil {
					return err
				}
				proposed, err := ten.Propose(tx, provision.Change{Parent: p.ID}, o, merges.Host, expiry)
				if err != nil {
					return err
				}
				want[proposed.ID] = merges.Expired
				if expiry == time.Hour {
					want[proposed.ID] = merges.Pending
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
	if run := d.now(t, expiringMerges); run.State != "done" || run.Counts["expired"] != 4 {
		t.Errorf("%+v", run)
	}
	if err := d.db.View(t.Context(), func(tx *store.Tx) error {
		for id, state := range want {
			if p, err := merges.ByID(tx, id); err != nil || p.State != state {
				t.Errorf("%+v %v, want it %s", p, err, state)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}
