package jit

import (
	"slices"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

func (w *world) happened(parent string) (types []events.Type) {
	w.t.Helper()
	w.view(func(tx *store.Tx) error {
		es, err := events.After(tx, parent, 0, 10_000)
		types = nil
		for _, e := range es {
			types = append(types, e.Type)
		}
		return err
	})
	return types
}

func (w *world) connected() (n *tenants.Connection) {
	w.t.Helper()
	w.view(func(tx *store.Tx) (err error) {
		n, err = tenants.ConnectionByID(tx, w.login.ID)
		return err
	})
	return n
}

// While a connection's subjects are let go of nobody logs in through it, known to
// the door or not, and whoever goes on with it ends it where it was left.
func TestSpec4_AResetThatWasInterruptedLetsNobodyInAndGoesOn(t *testing.T) {
	w := newWorld(t)
	w.logIn("ada@acme.example").decision()
	w.logIn("ada@acme.example").decision() // which the door remembers
	c := provision.Change{Parent: w.acme, Actor: operator}
	w.update(func(tx *store.Tx) error {
		n, err := tenants.ConnectionByID(tx, w.login.ID)
		if err != nil {
			return err
		}
		return w.ten.ResetConnection(tx, c, n)
	})
	for range 2 {
		w.logIn("ada@acme.example").is(503, "connection_clearing")
		w.logIn("new@acme.example").is(503, "connection_clearing")
	}
	steps := 0
	for done := false; !done; steps++ {
		w.update(func(tx *store.Tx) (err error) {
			done, err = w.ten.ClearConnection(tx, c, w.login.ID)
			return err
		})
	}
	if n := w.connected(); n.Clearing != tenants.ClearingNone || n.ProvenAt != 0 || steps < 2 {
		t.Errorf("after %d steps: %+v", steps, n)
	}
	if d := w.call(w.key, "/v1/login/provision", `{"connection":"acme/sso","claims":{"subject":"another","email":"ada@acme.example","email_verified":true}}`).decision(); d.Decision != "allow" || d.Account != w.account("ada@acme.example") {
		t.Errorf("%+v", d)
	}
	if got := w.happened(w.acme); !slices.Contains(got, events.ConnectionReset) || !slices.Contains(got, events.SessionRevoked) {
		t.Errorf("%q", got)
	}
}

// The end of a suspension is stored once; discover knows it by the time before.
func TestSpec4_ASuspensionEndsByItself(t *testing.T) {
	w := newWorld(t)
	w.apply(acmePolicy(true))
	w.logIn("ada@acme.example").decision()
	c := provision.Change{Parent: w.acme, Actor: operator}
	w.update(func(tx *store.Tx) error {
		_, err := w.ten.SuspendSSO(tx, c, time.Hour, "the identity provider is down")
		return err
	})
	if got := w.discover(w.key, "ada@acme.example"); got != optional {
		t.Errorf("suspended: %s", got)
	}
	end := func() (n int) {
		w.update(func(tx *store.Tx) (err error) {
			n, err = w.ten.EndSuspensions(tx, 10)
			return err
		})
		return n
	}
	w.later(time.Hour - time.Microsecond)
	if got, n := w.discover(w.key, "ada@acme.example"), end(); got != optional || n != 0 {
		t.Errorf("just before its end: %s, %d ended", got, n)
	}
	w.later(time.Microsecond)
	if got := w.discover(w.key, "ada@acme.example"); got != required {
		t.Errorf("at its end: %s", got)
	}
	if first, second := end(), end(); first != 1 || second != 0 {
		t.Errorf("%d and %d ended", first, second)
	}
	if got := w.happened(w.acme); len(got) == 0 || got[len(got)-1] != events.SSOResumed {
		t.Errorf("%q", got)
	}
	for _, lasts := range []time.Duration{0, -time.Hour, 72*time.Hour + 1} {
		if err := w.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			_, err := w.ten.SuspendSSO(tx, c, lasts, "x")
			return err
		}); identity.AsError(err).Reason != "invalid_hours" {
			t.Errorf("%s: %v", lasts, err)
		}
	}
}

// Nothing that discover says is of before a change: not of the connection, the
// wish, the domain, or the caller's own token.
func TestSpec4_DiscoverIsNeverStale(t *testing.T) {
	w := newWorld(t)
	w.apply(acmePolicy(true))
	w.logIn("ada@acme.example").decision()
	says := func(step, want string) {
		t.Helper()
		for range 2 {
			if got := w.discover(w.key, "ada@acme.example"); got != want {
				t.Errorf("%s: %s", step, got)
			}
		}
	}
	says("required", required)
	w.apply(acmePolicy(false))
	says("not wanted", optional)
	w.apply(acmePolicy(true))
	says("wanted again", required)
	state := func(s identity.DomainState) {
		w.update(func(tx *store.Tx) error {
			d, err := tenants.DomainNamed(tx, w.acme, "acme.example")
			if err == nil {
				d.State = s
				err = tenants.PutDomain(tx, d)
			}
			return err
		})
	}
	state(identity.DomainLapsed)
	says("lapsed", required) // members log in as before, so it is enforced as before
	state(identity.DomainRemoved)
	says("removed", none)
	state(identity.DomainVerified)
	w.update(func(tx *store.Tx) error {
		n, err := tenants.ConnectionByID(tx, w.login.ID)
		if err != nil {
			return err
		}
		want := *n
		want.Enabled = false
		_, err = w.ten.ChangeConnection(tx, provision.Change{Parent: w.acme, Actor: operator}, n, want, false)
		return err
	})
	says("disabled", none)
	w.update(func(tx *store.Tx) error {
		_, err := tx.Exec(`UPDATE credentials SET revoked_at = $1 WHERE target = $2`, tx.Now(), w.login.ID)
		return err
	})
	for range 2 {
		w.call(w.key, "/v1/login/discover", `{"email":"ada@acme.example"}`).is(401, "invalid_token")
	}
}
