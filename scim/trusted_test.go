package scim

import (
	"context"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/outgoing"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/dialectlog"
	"usher/internal/store/migrated"
)

// keyServer serves a key set over HTTP on loopback, as an issuer does.
type keyServer struct {
	*httptest.Server
	mu     sync.Mutex
	body   []byte
	status int
	header string // Cache-Control
	asked  int
	hold   chan struct{} // nil: answers at once
}

func newKeyServer(t *testing.T, signers ...signer) *keyServer {
	k := &keyServer{body: keySet(t, signers...), status: 200}
	k.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		k.mu.Lock()
		k.asked++
		body, status, header, hold := k.body, k.status, k.header, k.hold
		k.mu.Unlock()
		if hold != nil {
			<-hold
		}
		w.Header().Set("Cache-Control", header)
		w.WriteHeader(status)
		_, _ = w.Write(body)
	}))
	t.Cleanup(k.Close)
	return k
}

func (k *keyServer) serve(status int, body []byte) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.status, k.body = status, body
}

func (k *keyServer) times() int {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.asked
}

// trusts lets the world's door fetch keys from loopback.
func (w *world) trusts(k *clock) {
	client := outgoing.Client([]netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")})
	w.door.keySets = auth.NewKeySets(client, nil, slog.New(slog.NewTextHandler(w.log, nil)), k.time)
	w.door.tokens = newTokens(k.time)
}

const (
	workload   = "https://issuer.example/tenant"
	workloadOf = "system:serviceaccount:idp:provisioner"
)

func (w *world) trust(d identity.Dialect, t auth.Trust) string {
	w.t.Helper()
	c := &credentials.Credential{Parent: w.parent, Target: w.dirs[d]}
	if t.Issuer == "" {
		t.Issuer = workload
	}
	if t.Audience == "" {
		t.Audience = publicURL + "/scim/" + w.dirs[d]
	}
	if t.Subject == "" && t.Claims == nil {
		t.Subject = workloadOf
	}
	w.update(func(tx *store.Tx) error {
		return auth.RegisterIssuer(tx, c, t, identity.Actor{Kind: identity.ActorOperator}, "")
	})
	return c.ID
}

// workloadClaims are those of a token that is in order for a directory.
func (w *world) workloadClaims(d identity.Dialect, now time.Time) map[string]any {
	return map[string]any{
		"iss": workload, "sub": workloadOf, "aud": publicURL + "/scim/" + w.dirs[d], "iat": now.Unix(), "nbf": now.Unix(), "exp": now.Add(time.Hour).Unix(),
	}
}

func (w *world) exchange(d identity.Dialect, assertion string) answer {
	w.t.Helper()
	return w.ask(d, "grant_type", grantJWT, "assertion", assertion)
}

// A JWT of a trusted issuer does what a token of the directory does, at its own
// base URL and at the one that finds the directory, and nothing anywhere else;
// at the token endpoint it is good for an access token.
func TestReq19_AJWTOfATrustedIssuerIsABearerToken(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		w.trusts(k)
		rs, es := newSigner(t, "RS256", "one"), newSigner(t, "ES256", "two")
		server := newKeyServer(t, rs, es, newSigner(t, "ES384", "three"))
		id := w.trust(okta, auth.Trust{JWKSURL: server.URL + "/keys"})
		w.trust(entra, auth.Trust{JWKSURL: server.URL + "/keys", Subject: "another"})
		for name, token := range map[string]string{
			"RS256":          rs.sign(t, w.workloadClaims(okta, k.time())),
			"ES256":          es.sign(t, w.workloadClaims(okta, k.time())),
			"PS256":          signer{"PS256", "one", rs.key}.sign(t, with(w.workloadClaims(okta, k.time()), "x", 1)),
			"59 s ahead":     rs.sign(t, w.workloadClaims(okta, k.time().Add(59*time.Second))),
			"ended 59 s ago": rs.sign(t, with(w.workloadClaims(okta, k.time()), "exp", k.time().Add(-59*time.Second).Unix())),
			"a list of one":  rs.sign(t, with(w.workloadClaims(okta, k.time()), "aud", []string{publicURL + "/scim/" + w.dirs[okta]})),
		} {
			if name == "PS256" { // the key says RS256
				if got := w.users(okta, token); got != 401 {
					t.Errorf("%s: %d", name, got)
				}
				continue
			}
			for range 2 { // read, and remembered
				if got := w.users(okta, token); got != 200 {
					t.Errorf("%s: %d", name, got)
				}
			}
			if got := w.users(entra, token); got != 401 {
				t.Errorf("%s: another directory answers %d", name, got)
			}
			r := w.request(okta, "GET", "/Users", strings.NewReader(""), "Authorization", "bearer "+token)
			r.URL.Path = "/scim/v2/Users"
			w.send(r).is(200)
		}
		bearer := "Bearer " + rs.sign(t, w.workloadClaims(okta, k.time()))
		user := w.do(okta, "POST", "/Users", userBody("ada@acme.example"), "Authorization", bearer).is(201).id()
		w.do(okta, "GET", "/Users/"+user, "", "Authorization", bearer).is(200)
		access := w.exchange(okta, strings.TrimPrefix(bearer, "Bearer ")).is(200)
		if access.at("expires_in") != 3600.0 || access.at("token_type") != "Bearer" {
			t.Errorf("%s", access.body)
		}
		token := access.at("access_token").(string)
		if got := w.users(okta, token); got != 200 {
			t.Errorf("the access token is answered %d", got)
		}
		if n := server.times(); n > 2 { // once, and once more for a key that signs by PS256
			t.Errorf("the keys were fetched %d times", n)
		}
		if w.door.tokens.known[trustedAt(auth.Hash(strings.TrimPrefix(bearer, "Bearer ")), w.dirs[okta])].dir == nil {
			t.Error("the token was not remembered, so its revocation was not tried on the short way")
		}
		w.revoke(id)
		w.do(okta, "GET", "/Users/"+user, "", "Authorization", bearer).fails(401, "")
		w.do(okta, "PATCH", "/Users/"+user, ops(`{"op":"replace","path":"active","value":false}`), "Authorization", bearer).fails(401, "")
		w.exchange(okta, strings.TrimPrefix(bearer, "Bearer ")).refused(400, "invalid_grant")
		if got := w.users(okta, token); got != 401 {
			t.Errorf("an access token outlives its issuer: %d", got)
		}
	})
}

func TestReq19_AJWTThatIsNotInOrderIsRefused(t *testing.T) {
	k := newClock()
	w := newWorldOn(t, store.Options{Dir: migrated.Dir(t), Now: k.time})
	w.trusts(k)
	rs, foreign := newSigner(t, "RS256", "one"), newSigner(t, "RS256", "one")
	server := newKeyServer(t, rs)
	w.trust(okta, auth.Trust{JWKSURL: server.URL, Claims: map[string]string{"tid": "t1", "groups": "g2"}, Subject: workloadOf})
	claims := func() map[string]any {
		return with(with(w.workloadClaims(okta, k.time()), "tid", "t1"), "groups", []string{"g1", "g2"})
	}
	at := func(d time.Duration) int64 { return k.time().Add(d).Unix() }
	good := rs.sign(t, claims())
	if got := w.users(okta, good); got != 200 {
		t.Fatalf("a good one is answered %d", got)
	}
	hmac, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: keySet(t, rs)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := hmac.Sign([]byte(`{"iss":"` + workload + `"}`))
	if err != nil {
		t.Fatal(err)
	}
	confused, err := signed.CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	part := strings.Split(good, ".")
	want := w.do(okta, "GET", "/Users", "", "Authorization", "Bearer usher_unknown").fails(401, "")
	for name, token := range map[string]string{
		"a foreign key of the same name": foreign.sign(t, claims()),
		"an unknown kid":                 signer{rs.alg, "nine", rs.key}.sign(t, claims()),
		"RS512":                          signer{"RS512", "one", rs.key}.sign(t, claims()),
		"HS256":                          confused,
		"none":                           "eyJhbGciOiJub25lIn0." + part[1] + ".",
		"no signature":                   part[0] + "." + part[1] + ".",
		"other claims":                   part[0] + "." + strings.Split(rs.sign(t, w.workloadClaims(entra, k.time())), ".")[1] + "." + part[2],
		"another issuer":                 rs.sign(t, with(claims(), "iss", workload+"/")),
		"no issuer":                      rs.sign(t, with(claims(), "iss", nil)),
		"another audience":               rs.sign(t, with(claims(), "aud", publicURL)),
		"no audience":                    rs.sign(t, with(claims(), "aud", nil)),
		"two audiences":                  rs.sign(t, with(claims(), "aud", []string{publicURL + "/scim/" + w.dirs[okta], "https://elsewhere.example"})),
		"another subject":                rs.sign(t, with(claims(), "sub", workloadOf+"2")),
		"no subject":                     rs.sign(t, with(claims(), "sub", nil)),
		"another claim":                  rs.sign(t, with(claims(), "tid", "t2")),
		"no claim":                       rs.sign(t, with(claims(), "tid", nil)),
		"a claim of another kind":        rs.sign(t, with(claims(), "tid", map[string]any{"t1": true})),
		"a list without the claim":       rs.sign(t, with(claims(), "groups", []string{"g1", "g22"})),
		"ended":                          rs.sign(t, with(claims(), "exp", at(-61*time.Second))),
		"no end":                         rs.sign(t, with(claims(), "exp", nil)),
		"an end in two days":             rs.sign(t, with(claims(), "exp", at(48*time.Hour))),
		"not yet":                        rs.sign(t, with(claims(), "nbf", at(61*time.Second))),
		"of the future":                  rs.sign(t, with(claims(), "iat", at(61*time.Second))),
		"large":                          rs.sign(t, with(claims(), "x", strings.Repeat("x", 8<<10))),
	} {
		a := w.do(okta, "GET", "/Users", "", "Authorization", "Bearer "+token)
		if a.status != 401 || a.header.Get("WWW-Authenticate") == "" || string(a.body) != string(want.body) {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
		if a := w.exchange(okta, token); a.status != 400 || a.at("error") != "invalid_grant" {
			t.Errorf("%s: exchanged: %d %s", name, a.status, a.body)
		}
	}
	k.move(time.Hour + 59*time.Second)
	if got := w.users(okta, good); got != 200 {
		t.Errorf("within the leeway: %d %s", got, w.log)
	}
	k.move(2 * time.Second)
	if got := w.users(okta, good); got != 401 { // remembered a moment ago
		t.Errorf("a token that has ended: %d", got)
	}
	if got := w.do(okta, "GET", "/Users/nobody", "", "Authorization", "Bearer "+good).status; got != 401 {
		t.Errorf("a token that has ended: %d", got)
	}
	for name, form := range map[string][]string{
		"no assertion":        {"grant_type", grantJWT},
		"a secret beside it":  {"grant_type", grantJWT, "assertion", good, "client_secret", "x"},
		"two assertions":      {"grant_type", grantJWT, "assertion", good, "assertion", good},
		"another scope":       {"grant_type", grantJWT, "assertion", rs.sign(t, claims()), "scope", "openid"},
		"as client assertion": {"grant_type", "client_credentials", "client_assertion", rs.sign(t, claims()), "client_assertion_type", assertionType},
	} {
		if a := w.ask(okta, form...); a.status != 400 && a.status != 401 {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
}

// The keys of an issuer are fetched once while they are fresh, again for a key
// that is not among them, seldom while that fails or brings nothing, and count
// for hours while their address is away.
func TestReq19_KeysAreFetchedSeldomAndChange(t *testing.T) {
	k := newClock()
	w := newWorldOn(t, store.Options{Dir: migrated.Dir(t), Now: k.time})
	w.trusts(k)
	one, two := newSigner(t, "ES256", "one"), newSigner(t, "ES256", "two")
	server := newKeyServer(t, one)
	w.trust(okta, auth.Trust{JWKSURL: server.URL})
	n := 0
	try := func(what string, s signer, status, fetches int) {
		t.Helper()
		n++
		if got := w.users(okta, s.sign(t, with(w.workloadClaims(okta, k.time()), "n", n))); got != status {
			t.Errorf("%s: %d", what, got)
		}
		if got := server.times(); got != fetches {
			t.Errorf("%s: fetched %d times, want %d", what, got, fetches)
		}
	}
	server.serve(500, nil)
	try("the address fails", one, 401, 1)
	try("and is left alone", one, 401, 1)
	server.serve(200, []byte("<html>"))
	k.move(coolDownOfKeys)
	try("no key set", one, 401, 2)
	k.move(coolDownOfKeys)
	server.serve(200, keySet(t, one))
	try("the first", one, 200, 3)
	try("while it is fresh", one, 200, 3)
	try("an unknown key, a moment after", two, 401, 4)
	server.serve(200, keySet(t, one, two))
	try("it was just looked for", two, 401, 4)
	k.move(coolDownOfKeys)
	try("it is published", two, 200, 5)
	three := newSigner(t, "ES256", "three")
	server.serve(200, keySet(t, two, three))
	try("the next, a moment after", three, 200, 6)
	try("the old one counts no more", one, 401, 7)
	try("and is left alone", one, 401, 7)
	server.serve(503, nil)
	k.move(11 * time.Minute)
	try("the address is away", two, 200, 8)
	try("and left alone meanwhile", two, 200, 8)
	k.move(6 * time.Hour)
	try("for too long", two, 401, 9)
	server.header = "public, max-age=1800"
	server.serve(200, keySet(t, two))
	k.move(coolDownOfKeys)
	try("back", two, 200, 10)
	k.move(29 * time.Minute)
	try("as long as it says", two, 200, 10)
	k.move(2 * time.Minute)
	try("and no longer", two, 200, 11)
	if !strings.Contains(w.log.String(), "could not be fetched") || !strings.Contains(w.log.String(), "503") {
		t.Errorf("the log says nothing of it: %s", w.log)
	}
}

const coolDownOfKeys = 30 * time.Second

// While keys are fetched nobody waits but those who need them: neither a lock
// nor a transaction is held. The fetch is one, whoever asks, and has an end.
func TestReq19_FetchingKeysHoldsNobodyUp(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		w.trusts(k)
		s := newSigner(t, "ES256", "one")
		slow, quick := newKeyServer(t, s), newKeyServer(t, s)
		slow.hold = make(chan struct{})
		w.trust(okta, auth.Trust{JWKSURL: slow.URL})
		w.trust(entra, auth.Trust{JWKSURL: quick.URL})
		const many = 40 // more than the store has readers
		got := make(chan int, many)
		for range many {
			token := s.sign(t, w.workloadClaims(okta, k.time()))
			go func() { got <- w.users(okta, token) }()
		}
		for slow.times() == 0 {
			if len(got) == many {
				t.Fatal("tokens are answered before their keys were asked for")
			}
			<-time.After(time.Millisecond)
		}
		w.do(generic, "POST", "/Users", userBody("ada@acme.example")).is(201)
		if got := w.users(entra, s.sign(t, w.workloadClaims(entra, k.time()))); got != 200 {
			t.Errorf("another issuer: %d", got)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		r := w.request(okta, "GET", "/Users", strings.NewReader(""), "Authorization", "Bearer "+s.sign(t, with(w.workloadClaims(okta, k.time()), "jti", "x")))
		w.send(r.WithContext(ctx)) // whoever goes, goes
		close(slow.hold)
		for range many {
			if status := <-got; status != 200 {
				t.Errorf("status %d", status)
			}
		}
		if n := slow.times(); n != 1 {
			t.Errorf("fetched %d times", n)
		}
	})
}

// An address of usher's own network is not asked unless the operator allows it.
func TestReq19_KeysComeFromThePublicInternet(t *testing.T) {
	k := newClock()
	w := newWorldOn(t, store.Options{Dir: migrated.Dir(t), Now: k.time})
	w.door.keySets = auth.NewKeySets(outgoing.Client(nil), nil, slog.New(slog.NewTextHandler(w.log, nil)), k.time)
	s := newSigner(t, "ES256", "one")
	server := newKeyServer(t, s)
	w.trust(okta, auth.Trust{JWKSURL: server.URL})
	if got := w.users(okta, s.sign(t, w.workloadClaims(okta, k.time()))); got != 401 || server.times() != 0 {
		t.Errorf("%d, asked %d times", got, server.times())
	}
	if !strings.Contains(w.log.String(), "outgoing_networks") {
		t.Errorf("%s", w.log)
	}
}

func TestReq19_AnIssuerIsRegisteredWhole(t *testing.T) {
	w := newWorld(t)
	s := newSigner(t, "EdDSA", "e")
	whole := auth.Trust{Issuer: workload, Audience: "a", Subject: "s", JWKSURL: "https://issuer.example/keys"}
	for name, change := range map[string]func(*auth.Trust){
		"no issuer":             func(t *auth.Trust) { t.Issuer = "" },
		"no audience":           func(t *auth.Trust) { t.Audience = "" },
		"no condition":          func(t *auth.Trust) { t.Subject = "" },
		"no keys":               func(t *auth.Trust) { t.JWKSURL = "" },
		"two places of keys":    func(t *auth.Trust) { t.JWKS = keySet(w.t, s) },
		"keys in the clear":     func(t *auth.Trust) { t.JWKSURL = "http://issuer.example/keys" },
		"no URL":                func(t *auth.Trust) { t.JWKSURL = "keys" },
		"a claim of the token":  func(t *auth.Trust) { t.Claims = map[string]string{"aud": "x"} },
		"a claim without value": func(t *auth.Trust) { t.Claims = map[string]string{"tid": ""} },
		"a long subject":        func(t *auth.Trust) { t.Subject = strings.Repeat("s", 513) },
		"keys that are none":    func(t *auth.Trust) { t.JWKSURL, t.JWKS = "", []byte(`{"keys":[{"kty":"oct","k":"eA"}]}`) },
	} {
		trust := whole
		change(&trust)
		err := w.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			return auth.RegisterIssuer(tx, &credentials.Credential{Parent: w.parent, Target: w.dirs[okta]}, trust, identity.Actor{Kind: identity.ActorOperator}, "")
		})
		if identity.AsError(err).Code != identity.CodeInvalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Inline keys need no address, and every algorithm that is taken is one that
// works.
func TestReq19_KeysMayBeRegisteredThemselves(t *testing.T) {
	k := newClock()
	w := newWorldOn(t, store.Options{Dir: migrated.Dir(t), Now: k.time})
	w.trusts(k)
	signers := []signer{newSigner(t, "RS256", "a"), newSigner(t, "PS256", "b"), newSigner(t, "ES256", "c"), newSigner(t, "ES384", "d"), newSigner(t, "EdDSA", "e")}
	if len(signers) != len(auth.IssuerAlgorithms) {
		t.Fatal("an algorithm is not tried")
	}
	w.trust(okta, auth.Trust{JWKS: keySet(t, signers...)})
	for _, s := range signers {
		if got := w.users(okta, s.sign(t, w.workloadClaims(okta, k.time()))); got != 200 {
			t.Errorf("%s: %d", s.alg, got)
		}
		nameless := signer{s.alg, "", s.key}
		if got := w.users(okta, nameless.sign(t, w.workloadClaims(okta, k.time()))); got != 401 {
			t.Errorf("%s without a kid: %d", s.alg, got)
		}
	}
}

// Requests that prove nothing are in the log of their directory with what is
// wrong, a few a minute, without what they tried to prove it by.
func TestReq35_RefusedTokensAreInTheLogOfTheDirectory(t *testing.T) {
	k := newClock()
	w := newWorldOn(t, store.Options{Dir: migrated.Dir(t), Now: k.time})
	w.trusts(k)
	w.door.strangers = newStrangers(k.time)
	recorder := dialectlog.NewRecorder(w.db, slog.New(slog.DiscardHandler), func(int) {})
	w.door.requests = recorder
	s, c := newSigner(t, "ES256", "one"), w.client(okta, time.Time{})
	w.trust(okta, auth.Trust{JWKS: keySet(t, s)})
	late := s.sign(t, with(w.workloadClaims(okta, k.time()), "exp", k.time().Add(-time.Hour).Unix()))
	w.users(okta, late)
	w.exchange(okta, late).refused(400, "invalid_grant")
	w.ask(okta, "grant_type", "client_credentials", "client_id", c.id, "client_secret", "usher_wrong-secret").refused(401, "invalid_client")
	w.ask(okta, "grant_type", "password", "client_id", c.id, "client_secret", c.secret).refused(400, "unsupported_grant_type")
	w.plain("POST", "/scim/nobody/oauth/token", "grant_type=x", "Content-Type", formType)
	w.plain("POST", "/scim/"+strings.Repeat("a", 30_000)+"/oauth/token", "grant_type=x", "Content-Type", formType)
	if n := len(w.door.strangers.n); n != 1 { // of names that strangers make up nothing is kept
		t.Errorf("%d names of directories are kept, want the one that exists", n)
	}
	w.askAs(okta, c).is(200)
	for range 20 {
		w.users(okta, late)
	}
	stopped, stop := context.WithCancel(t.Context())
	stop()
	recorder.Run(stopped)
	var all []*dialectlog.Entry
	w.view(func(tx *store.Tx) (err error) {
		all, err = dialectlog.List(tx, w.parent, w.dirs[okta], "", 100)
		return err
	})
	if len(all) != strangersLimit {
		t.Fatalf("%d entries", len(all))
	}
	type told struct {
		method, path string
		status       int
		kind, detail string
	}
	got := map[told]string{}
	for _, e := range all {
		got[told{e.Method, e.Path, e.Status, e.ScimType, e.Detail}] = e.Body
		for _, secret := range []string{c.secret, "wrong-secret", late, strings.Split(late, ".")[1]} {
			if strings.Contains(e.Body+e.Path+e.Detail, secret) {
				t.Errorf("%+v shows what was to be proved by", e)
			}
		}
	}
	want := map[told]string{
		{"GET", "/Users", 401, "", "the token has expired"}:                                                             "",
		{"POST", "/oauth/token", 400, "invalid_grant", "the token has expired"}:                                         `{"assertion":"ey…","grant_type":"` + grantJWT + `"}`,
		{"POST", "/oauth/token", 401, "invalid_client", "the secret is not the client's"}:                               `{"client_id":"` + c.id + `","client_secret":"(hidden)","grant_type":"client_credentials"}`,
		{"POST", "/oauth/token", 400, "unsupported_grant_type", "grant_type must be client_credentials or " + grantJWT}: `{"client_id":"` + c.id + `","client_secret":"(hidden)","grant_type":"password"}`,
	}
	if !maps.Equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}
