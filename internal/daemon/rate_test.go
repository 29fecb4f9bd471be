package daemon

import (
	"net/http"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/nodding"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/tenancy"
	"usher/policy/live"
)

// The limit of the configuration is the one of the door.
func TestReq18_TheConfiguredLimitHolds(t *testing.T) {
	cfg := configuration(t.TempDir())
	cfg.SCIMRateLimit = 25
	d, _ := startDaemon(t, cfg)
	var token string
	err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		c := provision.Change{Actor: identity.Actor{Kind: identity.ActorOperator}}
		rooms := tenancy.New(provision.New(live.NewSnapshots(cfg.Catalogue).Get), cfg.Catalogue)
		parent, err := rooms.CreateParent(tx, c, "acme", "Acme")
		if err != nil {
			return err
		}
		c.Parent = parent.ID
		dir := &directory.Directory{Slug: "acme", Kind: identity.DirectorySCIM, Dialect: identity.DialectGeneric}
		if err := rooms.CreateDirectory(tx, c, dir); err != nil {
			return err
		}
		token, err = auth.Issue(tx, &credentials.Credential{Parent: parent.ID, Scope: string(auth.ScopeDirectory), Target: dir.ID}, c.Actor, "")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	client := &http.Client{Transport: &http.Transport{}}
	t.Cleanup(client.CloseIdleConnections)
	base := nodding.URL(t, "http://"+d.Addr())
	const most = 20_000 // far more than the limit lets through while they are sent
	for i := range most {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+"/scim/v2/Users?count=0", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+token)
		resp, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		switch {
		case resp.StatusCode == http.StatusTooManyRequests && i >= 50 && resp.Header.Get("Retry-After") != "":
			return
		case resp.StatusCode != http.StatusOK:
			t.Fatalf("request %d: status %d, Retry-After %q", i, resp.StatusCode, resp.Header.Get("Retry-After"))
		}
	}
	t.Fatalf("%d requests passed a limit of 25 a second", most)
}
