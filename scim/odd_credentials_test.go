package scim

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/dialectlog"
	"usher/internal/store/migrated"
)

// What no store can hold as a text is nobody's name: who proves to be by it proves
// nothing, on either engine, and is answered as every other stranger.
func TestReq19_OddNamesAreThoseOfStrangers(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		w.trusts(k)
		key := newSigner(t, "ES256", "a")
		w.trust(okta, auth.Trust{JWKS: keySet(t, key)})
		claims := func(name, value string) string {
			c := w.workloadClaims(okta, k.time())
			c[name] = value
			return key.sign(t, c)
		}
		for _, odd := range []string{"\x00", "\xff", "a\x00b"} {
			w.ask(okta, "grant_type", "client_credentials", "client_id", odd, "client_secret", "x").refused(401, "invalid_client")
			w.plain("POST", "/scim/"+w.dirs[okta]+"/oauth/token", "grant_type=client_credentials", "Content-Type", formType, "Authorization", basicOf(odd, "x")).refused(401, "invalid_client")
		}
		now := k.time()
		w.assert(okta, key.sign(t, map[string]any{"iss": "\x00", "sub": "\x00", "aud": publicURL, "exp": now.Add(time.Minute).Unix(), "jti": "1"})).refused(401, "invalid_client")
		for _, name := range []string{"iss", "aud"} {
			token := claims(name, "a\x00")
			w.exchange(okta, token).refused(400, "invalid_grant")
			if got := w.users(okta, token); got != 401 {
				t.Errorf("%s with U+0000: %d", name, got)
			}
		}
		good := key.sign(t, w.workloadClaims(okta, now))
		for _, odd := range []string{"%00", "%ff"} {
			w.plain("POST", "/scim/"+odd+"/oauth/token", "grant_type="+grantJWT+"&assertion="+good, "Content-Type", formType).refused(400, "invalid_grant")
		}
		if got := w.users(okta, good); got != 200 {
			t.Errorf("a token that is in order: %d", got)
		}
	})
}

// An issuer is trusted for as many subjects as are looked at for a token: one more
// would be made, and nobody with such a token would ever be let in.
func TestReq19_NoIssuerIsTrustedThatIsNotLookedAt(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		w.trusts(k)
		key := newSigner(t, "ES256", "a")
		register := func(n int) error {
			c := &credentials.Credential{Parent: w.parent, Target: w.dirs[okta]}
			trust := auth.Trust{Issuer: workload, Audience: publicURL + "/scim/" + w.dirs[okta], JWKS: keySet(t, key), Subject: fmt.Sprint("repo:", n)}
			return w.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
				return auth.RegisterIssuer(tx, c, trust, identity.Actor{Kind: identity.ActorOperator}, "")
			})
		}
		let := func(n int) bool {
			claims := w.workloadClaims(okta, k.time())
			claims["sub"] = fmt.Sprint("repo:", n)
			return w.users(okta, key.sign(t, claims)) == 200
		}
		refused := 0
		for n := range 20 {
			err := register(n)
			if err != nil {
				refused++
				if e := identity.AsError(err); e.Code != identity.CodeConflict || e.Reason != "too_many_issuers" {
					t.Fatal(err)
				}
			}
			if let(n) != (err == nil) {
				t.Errorf("issuer %d: registered with %v, let in: %v", n, err, let(n))
			}
		}
		if refused != 4 {
			t.Errorf("%d were refused", refused)
		}
	})
}

// A JWT that several directories take is good at the base URL of each of them,
// whichever it was sent to before, and at the one that names none at none.
func TestReq19_AJWTIsGoodAtEveryDirectoryThatTrustsItsIssuer(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		w.trusts(k)
		key := newSigner(t, "ES256", "a")
		for _, d := range []identity.Dialect{okta, entra} {
			w.trust(d, auth.Trust{JWKS: keySet(t, key), Audience: publicURL})
		}
		w.user(okta, "ada@acme.example")
		claims := w.workloadClaims(okta, k.time())
		claims["aud"] = publicURL
		bearer := "Bearer " + key.sign(t, claims)
		for range 2 { // read, and remembered
			for d, people := range map[identity.Dialect]int{okta: 1, entra: 0} {
				if got := w.do(d, "GET", "/Users", "", "Authorization", bearer).is(200).total(); got != people {
					t.Errorf("%s answers with %d people, it has %d", d, got, people)
				}
			}
			r := w.request(okta, "GET", "/Users", strings.NewReader(""), "Authorization", bearer)
			r.URL.Path = "/scim/v2/Users"
			w.send(r).fails(401, "")
		}
		if got := w.users(generic, strings.TrimPrefix(bearer, "Bearer ")); got != 401 {
			t.Errorf("a directory that does not trust the issuer answers %d", got)
		}
	})
}

// At the base URL that names no directory a token goes to none where not all that
// may take it are looked at: it went to whoever had been there first with as many.
func TestReq19_AJWTGoesToNoDirectoryBeforeOthersWereLookedAt(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		w.trusts(k)
		key := newSigner(t, "ES256", "a")
		for n := range 15 {
			w.trust(okta, auth.Trust{JWKS: keySet(t, key), Audience: publicURL, Subject: fmt.Sprint("repo:", n)})
		}
		w.trust(okta, auth.Trust{JWKS: keySet(t, key), Audience: publicURL})
		w.trust(entra, auth.Trust{JWKS: keySet(t, key), Audience: publicURL})
		w.trust(entra, auth.Trust{JWKS: keySet(t, key), Audience: publicURL, Subject: "repo:entra"})
		for _, subject := range []string{workloadOf, "repo:entra"} {
			claims := w.workloadClaims(entra, k.time())
			claims["aud"], claims["sub"] = publicURL, subject
			bearer := "Bearer " + key.sign(t, claims)
			r := w.request(entra, "GET", "/Users", strings.NewReader(""), "Authorization", bearer)
			r.URL.Path = "/scim/v2/Users"
			w.send(r).fails(401, "")
			w.do(entra, "GET", "/Users", "", "Authorization", bearer).is(200)
		}
	})
}

// Whoever sets up an identity provider finds in the log of the directory why its
// token is refused, which whoever sends it is not told.
func TestReq35_WhyATokenIsRefused(t *testing.T) {
	k := newClock()
	w := newWorldOn(t, store.Options{Dir: migrated.Dir(t), Now: k.time})
	recorder := dialectlog.NewRecorder(w.db, slog.New(slog.DiscardHandler), func(int) {})
	w.door.requests = recorder
	client := w.client(generic, time.Time{})
	apiKey, expired, revoked := w.refusedTokens()
	w.users(generic, w.tokens[generic]) // what is remembered of a token does not hide why another is refused
	w.users(okta, w.tokens[okta])
	want := []string{}
	for _, tt := range []struct{ header, why string }{
		{"", "Authorization is missing"},
		{w.tokens[generic], "not of the form: Bearer TOKEN"},
		{"Bearer usher_wrong", "there is no such token"},
		{"Bearer " + w.tokens[okta], "another directory's"},
		{"Bearer " + apiKey, "an API key"},
		{"Bearer " + client.secret, "the secret of an OAuth 2.0 client"},
		{"Bearer " + expired, "has expired"},
		{"Bearer " + revoked, "was revoked"},
	} {
		w.door.strangers = newStrangers(k.time)
		w.do(generic, "GET", "/Users", "", "Authorization", tt.header).is(401)
		want = append([]string{tt.why}, want...)
	}
	w.door.strangers = newStrangers(k.time)
	for range 2 * strangersLimit {
		w.do(generic, "POST", "/Users", "{}", "Authorization", "Bearer usher_wrong").is(401)
	}
	stopped, stop := context.WithCancel(t.Context())
	stop()
	recorder.Run(stopped)
	var all []*dialectlog.Entry
	w.view(func(tx *store.Tx) (err error) {
		all, err = dialectlog.List(tx, w.parent, w.dirs[generic], "", 100)
		return err
	})
	if len(all) != strangersLimit+len(want) {
		t.Fatalf("%d entries", len(all))
	}
	for i, why := range want {
		if e := all[strangersLimit+i]; e.Status != 401 || e.Path != "/Users" || !strings.Contains(e.Detail, why) {
			t.Errorf("%d %s: %q, want %q", e.Status, e.Path, e.Detail, why)
		}
	}
}
