package scim

import (
	"fmt"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/migrated"
	"usher/internal/tenancy"
)

// profile gives a directory a profile, or none, as the management API does.
func (w *world) profile(d identity.Dialect, profile string) (off int64) {
	w.t.Helper()
	ten := tenancy.New(nil, identity.DefaultCatalogue())
	w.update(func(tx *store.Tx) error {
		dir, err := directory.ByID(tx, w.dirs[d])
		if err != nil {
			return err
		}
		off, err = ten.SetProfile(tx, provision.Change{Parent: w.parent, Actor: identity.Actor{Kind: identity.ActorOperator}}, dir, profile, string(auth.ScopeDirectory))
		return err
	})
	return off
}

// Profile ipsie turns tokens made by hand off before anybody is answered, those
// that were seen before too, and a rate limit on; taken away, both are as they
// were. Clients go on, and so does the directory beside it.
func TestReq19_ProfileIPSIE(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		w.door.limiter, w.door.tokens = newLimiter(0, k.time), newTokens(k.time)
		id := w.user(okta, "ada@acme.example")
		w.do(okta, "GET", "/Users/"+id, "").is(200)
		bearer := "Bearer " + w.accessToken(okta, w.client(okta, time.Time{}))
		w.do(okta, "GET", "/Users/"+id, "", "Authorization", bearer).is(200)
		if n := w.profile(okta, directory.ProfileIPSIE); n != 1 {
			t.Errorf("%d tokens are off", n)
		}
		issue := func(d identity.Dialect) error {
			return w.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
				_, err := auth.Issue(tx, &credentials.Credential{Parent: w.parent, Scope: string(auth.ScopeDirectory), Target: w.dirs[d]}, identity.Actor{Kind: identity.ActorOperator}, "")
				return err
			})
		}
		refused := func() {
			t.Helper()
			w.do(okta, "GET", "/Users/"+id, "").fails(401, "")
			w.do(okta, "GET", "/Users", "").fails(401, "")
			w.do(okta, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"active","value":false}`)).fails(401, "")
			w.do(okta, "POST", "/Users", userBody("bob@acme.example")).fails(401, "")
			w.do(okta, "POST", "/Bulk", bulkBody("", bulkOp("DELETE", "/Users/"+id, "", ""))).fails(401, "")
		}
		refused()
		w.door.tokens = newTokens(k.time)
		refused()
		if err := issue(okta); identity.AsError(err).Reason != "static_tokens_off" {
			t.Errorf("one more: %v", err)
		}
		if err := issue(entra); err != nil {
			t.Errorf("the directory beside it: %v", err)
		}
		w.do(entra, "GET", "/Users", "").is(200)
		config := w.do(okta, "GET", "/ServiceProviderConfig", "", "Authorization", bearer).is(200)
		if schemes := config.at("authenticationSchemes").([]any); len(schemes) != 1 || at(schemes[0], "type") != "oauth2" {
			t.Errorf("%v", schemes)
		}
		if said := config.at(profileURN); fmt.Sprint(said) != "map[profile:ipsie requestsPerSecond:100]" || fmt.Sprint(config.at("schemas")) != "["+providerConfigURN+" "+profileURN+"]" {
			t.Errorf("%v in %v", said, config.at("schemas"))
		}
		k.move(2 * time.Second)
		for i := range 2 * profileRate {
			if a := w.do(okta, "GET", "/Users/"+id, "", "Authorization", bearer); a.status != 200 {
				t.Fatalf("request %d: %d", i, a.status)
			}
		}
		w.do(okta, "GET", "/Users/"+id, "", "Authorization", bearer).fails(429, "")
		k.move(time.Second)
		w.do(okta, "GET", "/Users/"+id, "", "Authorization", bearer).is(200)
		for range 3 * profileRate {
			w.do(entra, "GET", "/Users/nobody", "").is(404)
		}
		if n := w.profile(okta, ""); n != 1 {
			t.Errorf("%d tokens count again", n)
		}
		w.do(okta, "GET", "/Users/"+id, "").is(200)
		if err := issue(okta); err != nil {
			t.Error(err)
		}
		k.move(rememberedFor)
		for range 3 * profileRate {
			w.do(okta, "GET", "/Users/nobody", "", "Authorization", bearer).is(404)
		}
		if at := w.do(okta, "GET", "/ServiceProviderConfig", "").is(200).json()[profileURN]; at != nil {
			t.Errorf("%v", at)
		}
	})
}

// A token that is revoked while the profile has it off stays so.
func TestReq19_ARevokedTokenDoesNotComeBackWithTheProfile(t *testing.T) {
	w := newWorld(t)
	w.profile(okta, directory.ProfileIPSIE)
	var id string
	w.view(func(tx *store.Tx) error {
		c, err := credentials.ByHash(tx, auth.Hash(w.tokens[okta]))
		id = c.ID
		return err
	})
	w.revoke(id)
	w.profile(okta, "")
	w.do(okta, "GET", "/Users", "").fails(401, "")
}

// The access tokens of a client count together, so that fetching one more gives
// no more requests.
func TestReq18_TheTokensOfAClientCountTogether(t *testing.T) {
	k := newClock()
	w := newWorldOn(t, store.Options{Dir: migrated.Dir(t), Now: k.time})
	w.door.limiter, w.door.tokens = newLimiter(25, k.time), newTokens(k.time)
	c := w.client(okta, time.Time{})
	one, two := "Bearer "+w.accessToken(okta, c), "Bearer "+w.accessToken(okta, c)
	for range 25 {
		w.do(okta, "GET", "/Users/nobody", "", "Authorization", one).is(404)
		w.do(okta, "GET", "/Users/nobody", "", "Authorization", two).is(404)
	}
	w.do(okta, "GET", "/Users/nobody", "", "Authorization", one).is(429)
	w.do(okta, "GET", "/Users/nobody", "", "Authorization", two).is(429)
	w.do(okta, "GET", "/Users/nobody", "").is(404)
}
