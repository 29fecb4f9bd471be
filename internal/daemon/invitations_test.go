package daemon

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/invitations"
	"usher/internal/tenancy"
)

// Invitations whose time is over are ended by the daemon, of every parent, and
// counted by how they ended.
func TestSpec5_ExpiredInvitationsAreEnded(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	ten := tenancy.New(d.engine, identity.DefaultCatalogue())
	var over, not []*invitations.Invitation
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		over, not = nil, nil
		for _, slug := range []string{"acme", "globex"} {
			p, err := ten.CreateParent(tx, provision.Change{}, slug, "")
			if err != nil {
				return err
			}
			c := provision.Change{Parent: p.ID}
			o, err := ten.CreateOrganization(tx, c, slug+"-console", "", identity.KindConsole)
			if err != nil {
				return err
			}
			for _, name := range []string{"a", "b", "c"} {
				rules := tenancy.InvitationRules{ExpireAfter: time.Millisecond, PerHour: 10}
				i, err := ten.Invite(tx, c, o, rules, tenancy.NewInvitation{Email: name + "@elsewhere.example", Hash: slug + name})
				if err != nil {
					return err
				}
				over = append(over, i)
			}
			i, err := ten.Invite(tx, c, o, tenancy.DefaultInvitationRules(), tenancy.NewInvitation{Email: "d@elsewhere.example", Hash: slug + "d"})
			if err != nil {
				return err
			}
			not = append(not, i)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for over := time.Now().Add(2 * time.Millisecond); time.Now().Before(over); {
		runtime.Gosched()
	}
	if run := d.now(t, expiring); run.State != "done" || run.Counts["expired"] != 6 {
		t.Errorf("%+v", run)
	}
	if err := d.db.View(t.Context(), func(tx *store.Tx) error {
		for want, all := range map[invitations.State][]*invitations.Invitation{invitations.StateExpired: over, invitations.StateOpen: not} {
			for _, i := range all {
				now, err := invitations.Get(tx, i.Parent, i.ID)
				if err != nil || now.State != want {
					t.Errorf("%s is %s, not %s: %v", i.Email, now.State, want, err)
				}
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	_, metrics := get(t, "http://"+d.OperationsAddr()+"/metrics")
	for _, line := range []string{`usher_invitations_total{outcome="created"} 8`, `usher_invitations_total{outcome="expired"} 6`, `usher_invitations_total{outcome="accepted"} 0`} {
		if !strings.Contains(metrics, line) {
			t.Errorf("the metrics lack %s", line)
		}
	}
}
