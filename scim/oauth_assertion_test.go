package scim

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/migrated"
)

// signer is a key of a client.
type signer struct {
	alg jose.SignatureAlgorithm
	kid string
	key crypto.Signer
}

func newSigner(t testing.TB, alg, kid string) signer {
	t.Helper()
	s := signer{alg: jose.SignatureAlgorithm(alg), kid: kid}
	var err error
	switch {
	case alg == "EdDSA":
		_, s.key, err = ed25519.GenerateKey(rand.Reader)
	case alg == "ES384":
		s.key, err = ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	case strings.HasPrefix(alg, "ES"):
		s.key, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	default:
		s.key, err = rsa.GenerateKey(rand.Reader, 2048)
	}
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// sign signs claims; a signer without a kid names none.
func (s signer) sign(t testing.TB, claims map[string]any) string {
	t.Helper()
	o := (&jose.SignerOptions{}).WithType("JWT")
	if s.kid != "" {
		o = o.WithHeader("kid", s.kid)
	}
	j, err := jose.NewSigner(jose.SigningKey{Algorithm: s.alg, Key: s.key}, o)
	if err != nil {
		t.Fatal(err)
	}
	out, err := jwt.Signed(j).Claims(claims).Serialize()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func keySet(t testing.TB, signers ...signer) []byte {
	t.Helper()
	var set jose.JSONWebKeySet
	for _, s := range signers {
		set.Keys = append(set.Keys, jose.JSONWebKey{Key: s.key.Public(), KeyID: s.kid, Algorithm: string(s.alg), Use: "sig"})
	}
	b, err := json.Marshal(set)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func (w *world) register(d identity.Dialect, jwks []byte) (id string, err error) {
	c := &credentials.Credential{Parent: w.parent, Scope: string(auth.ScopeOAuthClient), Target: w.dirs[d]}
	err = w.db.Update(w.t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		return auth.RegisterClient(tx, c, jwks, identity.Actor{Kind: identity.ActorOperator}, "")
	})
	return c.ID, err
}

// signedClient registers a client of some keys.
func (w *world) signedClient(d identity.Dialect, signers ...signer) string {
	w.t.Helper()
	id, err := w.register(d, keySet(w.t, signers...))
	if err != nil {
		w.t.Fatal(err)
	}
	return id
}

func (w *world) assert(d identity.Dialect, assertion string) answer {
	w.t.Helper()
	return w.ask(d, "grant_type", "client_credentials", "client_assertion_type", assertionType, "client_assertion", assertion)
}

// claimsOf are claims that are in order, of a name of their own.
func claimsOf(client, audience string, now time.Time) map[string]any {
	return map[string]any{
		"iss": client, "sub": client, "aud": audience, "iat": now.Unix(), "nbf": now.Unix(), "exp": now.Add(5 * time.Minute).Unix(), "jti": rand.Text(),
	}
}

func TestReq19_AClientAssertionGivesABearerToken(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		rs, es := newSigner(t, "RS256", "one"), newSigner(t, "ES256", "two")
		id, issuer := w.signedClient(okta, rs, es), publicURL+"/scim/"+w.dirs[okta]
		nameless := signer{es.alg, "", es.key}
		for name, assertion := range map[string]string{
			"RS256":                       rs.sign(t, claimsOf(id, issuer, k.time())),
			"ES256":                       es.sign(t, claimsOf(id, issuer, k.time())),
			"no kid":                      nameless.sign(t, claimsOf(id, issuer, k.time())),
			"the token endpoint":          rs.sign(t, claimsOf(id, issuer+"/oauth/token", k.time())),
			"a list of one audience":      rs.sign(t, with(claimsOf(id, issuer, k.time()), "aud", []string{issuer})),
			"no iat and no nbf":           rs.sign(t, with(with(claimsOf(id, issuer, k.time()), "iat", nil), "nbf", nil)),
			"a clock 59 seconds ahead":    rs.sign(t, claimsOf(id, issuer, k.time().Add(59*time.Second))),
			"an end 59 seconds ago":       rs.sign(t, with(claimsOf(id, issuer, k.time()), "exp", k.time().Add(-59*time.Second).Unix())),
			"an end in thirty minutes":    rs.sign(t, with(claimsOf(id, issuer, k.time()), "exp", k.time().Add(30*time.Minute).Unix())),
			"an unknown claim as its own": rs.sign(t, with(claimsOf(id, issuer, k.time()), "x", "y")),
		} {
			a := w.assert(okta, assertion)
			a.what = name
			token, _ := a.is(200).at("access_token").(string)
			if got := w.users(okta, token); got != 200 {
				t.Errorf("%s: the token is answered %d", name, got)
			}
			w.assert(okta, assertion).refused(401, "invalid_client") // once
		}
		w.ask(okta, "grant_type", "client_credentials", "client_assertion_type", assertionType, "client_id", id,
			"client_assertion", rs.sign(t, claimsOf(id, issuer, k.time()))).is(200)
		token := w.assert(okta, rs.sign(t, claimsOf(id, issuer, k.time()))).is(200).at("access_token").(string)
		w.revoke(id)
		w.assert(okta, rs.sign(t, claimsOf(id, issuer, k.time()))).refused(401, "invalid_client")
		if w.users(okta, token) != 401 {
			t.Error("an access token outlives its client")
		}
	})
}

// with sets a claim, or takes it away where the value is nil.
func with(claims map[string]any, name string, value any) map[string]any {
	if claims[name] = value; value == nil {
		delete(claims, name)
	}
	return claims
}

func TestReq19_AnAssertionThatIsNotInOrderIsRefused(t *testing.T) {
	k := newClock()
	w := newWorldOn(t, store.Options{Dir: migrated.Dir(t), Now: k.time})
	rs, es, foreign := newSigner(t, "RS256", "one"), newSigner(t, "ES256", "two"), newSigner(t, "RS256", "one")
	id, issuer, now := w.signedClient(okta, rs, es), publicURL+"/scim/"+w.dirs[okta], k.time()
	other, secret := w.signedClient(entra, rs), w.client(okta, time.Time{})
	neighbour := w.signedClient(okta, foreign)
	claims := func() map[string]any { return claimsOf(id, issuer, now) }
	good := func() string { return rs.sign(t, claims()) }
	hmac, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: keySet(t, rs)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	confused, err := jwt.Signed(hmac).Claims(claims()).Serialize()
	if err != nil {
		t.Fatal(err)
	}
	b64 := func(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }
	part := strings.Split(good(), ".")
	for name, assertion := range map[string]string{
		"a foreign key of the same name":  foreign.sign(t, claims()),
		"another key of the client":       signer{rs.alg, "two", rs.key}.sign(t, claims()),
		"an unknown kid":                  signer{rs.alg, "three", rs.key}.sign(t, claims()),
		"RS512":                           signer{"RS512", "one", rs.key}.sign(t, claims()),
		"PS256":                           signer{"PS256", "one", rs.key}.sign(t, claims()),
		"HS256 by the public key":         confused,
		"none":                            b64(`{"alg":"none"}`) + "." + part[1] + ".",
		"no signature":                    part[0] + "." + part[1] + ".",
		"the signature of another":        part[0] + "." + part[1] + "." + strings.Split(good(), ".")[2],
		"other claims below a signature":  part[0] + "." + b64(`{"iss":"`+id+`"}`) + "." + part[2],
		"no JWT":                          "x",
		"large":                           rs.sign(t, with(claims(), "x", strings.Repeat("x", 8<<10))),
		"another issuer":                  rs.sign(t, with(claims(), "iss", other)),
		"no issuer":                       rs.sign(t, with(claims(), "iss", nil)),
		"another subject":                 rs.sign(t, with(claims(), "sub", neighbour)),
		"for a client that has no key":    rs.sign(t, claimsOf(secret.id, issuer, now)),
		"for a client of other keys":      rs.sign(t, claimsOf(neighbour, issuer, now)),
		"for a client of elsewhere":       rs.sign(t, claimsOf(other, issuer, now)),
		"for a client that is unknown":    rs.sign(t, claimsOf("nobody", issuer, now)),
		"no audience":                     rs.sign(t, with(claims(), "aud", nil)),
		"an empty list of audiences":      rs.sign(t, with(claims(), "aud", []string{})),
		"another directory's audience":    rs.sign(t, with(claims(), "aud", publicURL+"/scim/"+w.dirs[entra])),
		"two audiences":                   rs.sign(t, with(claims(), "aud", []string{issuer, "https://elsewhere.example"})),
		"one audience twice":              rs.sign(t, with(claims(), "aud", []string{issuer, issuer})),
		"the server alone":                rs.sign(t, with(claims(), "aud", publicURL)),
		"no end":                          rs.sign(t, with(claims(), "exp", nil)),
		"ended":                           rs.sign(t, with(claims(), "exp", now.Add(-time.Minute).Unix())),
		"an end too far away":             rs.sign(t, with(claims(), "exp", now.Add(30*time.Minute+time.Second).Unix())),
		"an end in words":                 rs.sign(t, with(claims(), "exp", "soon")),
		"an end beyond time":              rs.sign(t, with(claims(), "exp", 1e300)),
		"not yet":                         rs.sign(t, with(claims(), "nbf", now.Add(61*time.Second).Unix())),
		"made in the future":              rs.sign(t, with(claims(), "iat", now.Add(61*time.Second).Unix())),
		"made long ago":                   rs.sign(t, with(claims(), "iat", now.Add(-31*time.Minute).Unix())),
		"no jti":                          rs.sign(t, with(claims(), "jti", nil)),
		"a jti that is empty":             rs.sign(t, with(claims(), "jti", "")),
		"a jti that is long":              rs.sign(t, with(claims(), "jti", strings.Repeat("j", 256))),
		"an access token for a signature": w.tokens[okta],
	} {
		a := w.assert(okta, assertion)
		a.what = name
		a.refused(401, "invalid_client")
	}
	ask := func(form ...string) answer { return w.ask(okta, append(form, "grant_type", "client_credentials")...) }
	ask("client_assertion", good()).refused(400, "invalid_request")
	ask("client_assertion", good(), "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:saml2-bearer").refused(400, "invalid_request")
	ask("client_assertion", good(), "client_assertion_type", assertionType, "client_id", neighbour).refused(400, "invalid_request")
	ask("client_assertion", good(), "client_assertion_type", assertionType, "client_id", secret.id, "client_secret", secret.secret).refused(400, "invalid_request")
	ask("client_assertion", good(), "client_assertion", good(), "client_assertion_type", assertionType).refused(400, "invalid_request")
	// A client of keys has no secret, whatever is stored in its place.
	for _, s := range []string{"", "jwks " + id, id} {
		ask("client_id", id, "client_secret", s).refused(401, "invalid_client")
	}
	w.assert(okta, good()).is(200)
}

func TestReq19_AnAssertionIsSpentForAsLongAsItIsGood(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		es := newSigner(t, "ES256", "")
		id, second, issuer := w.signedClient(okta, es), w.signedClient(okta, es), publicURL+"/scim/"+w.dirs[okta]
		claims := with(claimsOf(id, issuer, k.time()), "exp", k.time().Add(30*time.Minute).Unix())
		first := es.sign(t, claims)
		statuses := make([]int, 8) // at once
		var all sync.WaitGroup
		for i := range statuses {
			all.Go(func() { statuses[i] = w.assert(okta, first).status })
		}
		all.Wait()
		given := 0
		for _, s := range statuses {
			if s == 200 {
				given++
			}
		}
		if given != 1 {
			t.Errorf("one assertion gave %d tokens: %v", given, statuses)
		}
		for range 31 {
			k.move(time.Minute)
			w.assert(okta, es.sign(t, claimsOf(id, issuer, k.time()))).is(200) // takes expired tokens away
			w.assert(okta, first).refused(401, "invalid_client")
			w.assert(okta, es.sign(t, with(claims, "iat", k.time().Unix()))).refused(401, "invalid_client") // the name counts, not the text
		}
		// Names are each client's own.
		w.assert(okta, es.sign(t, with(claimsOf(second, issuer, k.time()), "jti", claims["jti"]))).is(200)
	})
}

func TestReq19_OnlyPublicKeysForOurAlgorithmsAreRegistered(t *testing.T) {
	w := newWorld(t)
	rs, es := newSigner(t, "RS256", "one"), newSigner(t, "ES256", "two")
	set := func(keys ...jose.JSONWebKey) string {
		b, err := json.Marshal(jose.JSONWebKeySet{Keys: keys})
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	public := func(s signer) jose.JSONWebKey { return jose.JSONWebKey{Key: s.key.Public(), KeyID: s.kid} }
	changed := func(s signer, change func(*jose.JSONWebKey)) string {
		k := public(s)
		change(&k)
		return set(k)
	}
	small, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	many := make([]jose.JSONWebKey, 9)
	for i := range many {
		many[i] = public(es)
		many[i].KeyID = rand.Text()
	}
	for name, jwks := range map[string]string{
		"no JSON": "x", "a list": "[]", "null": "null", "no keys": `{"keys":[]}`, "keys of nothing": `{"keys":[{}]}`, "null for a key": `{"keys":[null]}`, "a word": `{"keys":["x"]}`,
		"a private RSA key":   set(jose.JSONWebKey{Key: rs.key, KeyID: "one"}),
		"a private EC key":    set(jose.JSONWebKey{Key: es.key, KeyID: "two"}),
		"a shared secret":     set(jose.JSONWebKey{Key: []byte(strings.Repeat("k", 32))}),
		"a small key":         set(jose.JSONWebKey{Key: small.Public()}),
		"P-384":               set(public(newSigner(t, "ES384", "x"))),
		"another algorithm":   changed(rs, func(k *jose.JSONWebKey) { k.Algorithm = "RS512" }),
		"a key to encrypt to": changed(rs, func(k *jose.JSONWebKey) { k.Use = "enc" }),
		"one kid twice":       set(public(rs), public(rs)),
		"too many":            set(many...),
		"a good and a bad":    set(public(rs), jose.JSONWebKey{Key: small.Public(), KeyID: "small"}),
		"too large":           strings.Replace(set(public(rs)), "{", `{"x":"`+strings.Repeat("x", 16<<10)+`",`, 1),
	} {
		_, err := w.register(okta, []byte(jwks))
		if e := identity.AsError(err); err == nil || e.Code != identity.CodeInvalid || e.Reason != "invalid_jwks" {
			t.Errorf("%s: %v", name, err)
		}
	}
	// What else a published key says is left alone.
	if _, err := w.register(okta, []byte(strings.Replace(set(public(rs)), `"kty"`, `"x5t":"abc","x5c":["!"],"kty"`, 1))); err != nil {
		t.Error(err)
	}
}
