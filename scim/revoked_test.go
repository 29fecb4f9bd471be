package scim

import (
	"runtime"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/migrated"
	"usher/internal/store/storetest"
	"usher/internal/tenancy"
	"usher/policy/live"
)

// What waits for others when its token is revoked is over by the time the
// revocation is answered, or is not done (PostgreSQL).
func TestNothingFollowsARevocation(t *testing.T) {
	catalogue := identity.DefaultCatalogue()
	ten := tenancy.New(provision.New(live.NewSnapshots(catalogue).Get), catalogue)
	operator := identity.Actor{Kind: identity.ActorOperator}
	for what, revoke := range map[string]func(w *world, tx *store.Tx) error{
		"a token": func(w *world, tx *store.Tx) error {
			c, err := credentials.ByHash(tx, auth.Hash(w.tokens[generic]))
			if err != nil {
				return err
			}
			return auth.Revoke(tx, c, operator, "")
		},
		"every token made by hand": func(w *world, tx *store.Tx) error {
			d, err := directory.ByID(tx, w.dirs[generic])
			if err != nil {
				return err
			}
			_, err = ten.SetProfile(tx, provision.Change{Parent: w.parent, Actor: operator}, d, directory.ProfileIPSIE, string(auth.ScopeDirectory))
			return err
		},
	} {
		t.Run(what, func(t *testing.T) {
			w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
			group := w.group(generic, "eng-all")
			ada := w.user(generic, "ada@acme.example")
			release := storetest.Hold(t, w.db, func(tx *store.Tx) error { return directory.LockMembers(tx, w.dirs[generic], true) }, nil)
			answered, revoked := make(chan answer, 1), make(chan error, 1)
			go func() {
				answered <- w.do(generic, "PATCH", "/Groups/"+group, ops(`{"op":"add","path":"members","value":`+refs(ada)+`}`))
			}()
			w.view(storetest.AwaitWaiter)
			go func() {
				revoked <- w.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return revoke(w, tx) })
			}()
			for n := 0; n < 2 && len(revoked) == 0; runtime.Gosched() {
				w.view(func(tx *store.Tx) error {
					_, err := tx.Row(`SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`, nil, &n)
					return err
				})
			}
			first := len(revoked) > 0
			if err := release(); err != nil {
				t.Fatal(err)
			}
			if a := <-answered; first && a.status != 401 {
				t.Errorf("answered %d after the revocation was", a.status)
			}
			if err := <-revoked; err != nil {
				t.Fatal(err)
			}
			w.do(generic, "GET", "/Groups/"+group, "").is(401)
		})
	}
}

// A JWT that two credentials of a directory take is good while one of them is, by
// whichever it was taken before.
func TestReq19_AJWTOutlivesOneOfTheCredentialsThatTakeIt(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		w.trusts(k)
		rs := newSigner(t, "RS256", "one")
		server := newKeyServer(t, rs)
		token := rs.sign(t, w.workloadClaims(okta, k.time()))
		ids := []string{}
		for range 6 {
			ids = append(ids, w.trust(okta, auth.Trust{JWKSURL: server.URL + "/keys"}))
		}
		do := func(method, path, body string) answer {
			return w.do(okta, method, path, body, "Authorization", "Bearer "+token)
		}
		user := do("POST", "/Users", userBody("ada@acme.example")).is(201).id()
		group := do("POST", "/Groups", groupBody("all")).is(201).id()
		for i, try := range []func(){
			func() { do("GET", "/Users/"+user, "").is(200) },
			func() { do("GET", "/Groups/"+group, "").is(200) },
			func() { do("PATCH", "/Users/"+user, ops(`{"op":"replace","path":"active","value":false}`)).is(200) },
			func() { do("PUT", "/Groups/"+group, groupBody("some", `"members":`+refs(user))).is(200) },
			func() { do("POST", "/Bulk", bulkBody("", bulkOp("DELETE", "/Users/"+user, "", ""))).is(200) },
		} {
			w.revoke(ids[i])
			try()
		}
		do("GET", "/Users/"+user, "").is(404)
		w.revoke(ids[5])
		do("GET", "/Users/"+user, "").fails(401, "")
		do("PUT", "/Groups/"+group, groupBody("others")).fails(401, "")
	})
}
