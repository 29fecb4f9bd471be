package scim

import (
	"testing"
	"time"

	"usher/internal/auth"
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
