package jit

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/cache"
	"usher/internal/outgoing"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
	"usher/internal/testidp"
	"usher/internal/testserver"
)

// tokens is a world whose acme logs in through a provider on loopback, by a
// connection that takes no vouched claims.
type tokens struct {
	*world
	idp *testidp.Provider
}

func newTokens(t *testing.T, alg string) *tokens {
	t.Helper()
	return newTokensOn(t, alg, "")
}

func newTokensOn(t *testing.T, alg, url string) *tokens {
	t.Helper()
	w := &tokens{world: newWorldOn(t, url)}
	var err error
	if w.idp, err = testidp.Start(alg); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.idp.Close)
	client := outgoing.Client([]netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")})
	w.door.keySets = auth.NewKeySets(client, nil, slog.New(slog.NewTextHandler(w.log, nil)), w.now)
	w.change(func(c *tenants.Connection) { c.Issuer, c.ClientID, c.Vouched = w.idp.URL, "usher-test", false })
	return w
}

func (w *tokens) now() time.Time { return time.UnixMicro(w.clock.Load()) }

// change gives acme's connection other settings: the old row goes, and a new one
// of the same id comes.
func (w *world) change(edit func(*tenants.Connection)) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		c, err := tenants.ConnectionByID(tx, w.login.ID)
		if err != nil {
			return err
		}
		edit(c)
		if _, err := tx.Exec(`DELETE FROM connections WHERE id = $1`, c.ID); err != nil {
			return err
		}
		if err := tenants.InsertConnection(tx, c); err != nil {
			return err
		}
		return tenants.Touch(tx, c.Parent)
	})
}

// claims are those of a token that is in order.
func (w *tokens) claims(more ...any) map[string]any {
	out := map[string]any{
		"aud": "usher-test", "sub": "s-ada", "email": "ada@acme.example", "email_verified": true, "groups": []string{"eng-core"},
		"iat": w.now().Unix(), "exp": w.now().Add(time.Hour).Unix(), "nonce": "n-1",
	}
	for i := 0; i < len(more); i += 2 {
		if more[i+1] == nil {
			delete(out, more[i].(string))
			continue
		}
		out[more[i].(string)] = more[i+1]
	}
	return out
}

func (w *tokens) sign(claims map[string]any) string {
	w.t.Helper()
	token, err := w.idp.Sign(claims)
	if err != nil {
		w.t.Fatal(err)
	}
	return token
}

func (w *tokens) send(token, nonce string) result {
	w.t.Helper()
	return w.call(w.key, "/v1/login/provision", tokenBody(token, nonce))
}

func tokenBody(token, nonce string) string {
	b, err := json.Marshal(map[string]string{"connection": "acme/sso", "id_token": token, "nonce": nonce})
	if err != nil {
		panic(err)
	}
	return string(b)
}

var developer = with(everywhere, "acme-console", "developer")

func TestSpec7_AnIDTokenIsVerifiedAndDecidedBy(t *testing.T) {
	for _, alg := range []string{"RS256", "ES256"} {
		t.Run(alg, func(t *testing.T) {
			w := newTokens(t, alg)
			for i := range 4 { // written, read, kept, known
				w.later(time.Minute)
				d := w.send(w.sign(w.claims()), "n-1").decision()
				if d.Decision != "allow" || d.Account != w.account("ada@acme.example") || !maps.Equal(d.roles(), developer) {
					t.Fatalf("%d: %+v", i, d)
				}
			}
			if w.door.decisions.Len() != 1 || w.idp.Asked() != 1 {
				t.Errorf("%d decisions are kept, keys were fetched %d times", w.door.decisions.Len(), w.idp.Asked())
			}
			if got := w.events(events.SubjectLinked); len(got) != 1 {
				t.Errorf("%d subjects are linked", len(got))
			}
			// Its groups decide as those of vouched claims do.
			if d := w.send(w.sign(w.claims("groups", []string{})), "n-1").decision(); !maps.Equal(d.roles(), everywhere) {
				t.Errorf("%v", d.roles())
			}
			if d := w.send(w.sign(w.claims("groups", "eng-core")), "n-1").decision(); !maps.Equal(d.roles(), everywhere) {
				t.Errorf("no evidence: %v", d.roles())
			}
		})
	}
}

// Every way in which a token can be wrong is refused, says why, counts, and makes
// nothing, also for somebody whose login is known.
func TestSpec7_IDTokensThatAreNotTaken(t *testing.T) {
	for _, warm := range []bool{false, true} {
		w := newTokens(t, "RS256")
		if warm {
			for range 3 {
				w.send(w.sign(w.claims()), "n-1").decision()
			}
		}
		other, err := testidp.Start("RS256")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(other.Close)
		now := w.now()
		foreign, err := other.Sign(w.claims("iss", w.idp.URL)) // of the same kid
		if err != nil {
			t.Fatal(err)
		}
		good := w.sign(w.claims())
		head, rest, _ := strings.Cut(good, ".")
		payload, _, _ := strings.Cut(rest, ".")
		for name, tt := range map[string]struct{ token, nonce, says string }{
			"another issuer":          {w.sign(w.claims("iss", "https://elsewhere.example")), "n-1", "issuer"},
			"another audience":        {w.sign(w.claims("aud", "another")), "n-1", "audience"},
			"two audiences":           {w.sign(w.claims("aud", []string{"usher-test", "another"})), "n-1", "audience"},
			"no audience":             {w.sign(w.claims("aud", nil)), "n-1", "audience"},
			"another's client":        {w.sign(w.claims("azp", "another")), "n-1", "azp"},
			"ended":                   {w.sign(w.claims("exp", now.Add(-2*time.Minute).Unix())), "n-1", "expired"},
			"without end":             {w.sign(w.claims("exp", nil)), "n-1", "exp"},
			"for a week":              {w.sign(w.claims("exp", now.Add(7*24*time.Hour).Unix())), "n-1", "exp"},
			"not yet":                 {w.sign(w.claims("nbf", now.Add(2*time.Minute).Unix())), "n-1", "nbf"},
			"of the future":           {w.sign(w.claims("iat", now.Add(2*time.Minute).Unix())), "n-1", "iat"},
			"old":                     {w.sign(w.claims("iat", now.Add(-12*time.Minute).Unix())), "n-1", "10 minutes"},
			"without iat":             {w.sign(w.claims("iat", nil)), "n-1", "iat"},
			"another nonce":           {good, "n-2", "nonce"},
			"a nonce nobody expects":  {good, "", "nonce"},
			"no nonce":                {w.sign(w.claims("nonce", nil)), "n-1", "nonce"},
			"a nonce of another form": {w.sign(w.claims("nonce", 7)), "n-1", "nonce"},
			"another's signature":     {foreign, "n-1", "signature"},
			"no signature":            {head + "." + payload + ".", "n-1", ""},
			"of algorithm none":       {"eyJhbGciOiJub25lIn0." + payload + ".", "n-1", "JWT"},
			"of algorithm HS256":      {"eyJhbGciOiJIUzI1NiJ9." + payload + ".AAAA", "n-1", "JWT"},
			"no token":                {"nonsense", "n-1", "JWT"},
			"too long":                {strings.Repeat("x", 70_000), "n-1", "JWT"},
		} {
			w.counted = map[string]int{}
			d := w.send(tt.token, tt.nonce).decision()
			if d.Decision != "deny" || d.Reason != provision.ReasonInvalidIDToken || !strings.Contains(d.Detail, tt.says) || d.Account != "" || len(d.Memberships) != 0 {
				t.Errorf("warm %t, %s: %+v", warm, name, d)
			}
			if w.counted["deny/invalid_id_token"] != 1 || len(w.counted) != 1 {
				t.Errorf("%s: counted %v", name, w.counted)
			}
		}
		if (w.account("ada@acme.example") != "") != warm {
			t.Error("a refused token made an account")
		}
		if n := len(w.events(events.LoginDenied)); n != 1 {
			t.Errorf("%d events tell of refusals, want one in ten minutes", n)
		}
	}
}

// What is claimed is trusted as far as the connection says (steps 2 and 5).
func TestSpec7_ClaimsOfAnIDToken(t *testing.T) {
	w := newTokens(t, "ES256")
	for name, tt := range map[string]struct {
		claims map[string]any
		reason provision.Reason
		roles  map[string]string
	}{
		"verified as a word":     {w.claims("email_verified", "true"), "", developer},
		"not verified":           {w.claims("email_verified", false), provision.ReasonEmailNotTrusted, nil},
		"of no known trust":      {w.claims("email_verified", nil), provision.ReasonEmailNotTrusted, nil},
		"no e-mail":              {w.claims("email", nil), provision.ReasonEmailMissing, nil},
		"Entra's overflow":       {w.claims("_claim_names", map[string]any{"groups": "src1"}), "", developer},
		"Entra's other overflow": {w.claims("hasgroups", true, "groups", nil), "", developer},
		"attributes":             {w.claims("sub", "s-cid", "email", "cid@acme.example", "groups", []string{}, "userType", "contractor"), "", with(everywhere, "acme-console", "claude_code_user")},
		"a recycled address":     {w.claims("sub", "s-another"), provision.ReasonSubjectConflict, nil},
	} {
		w.send(w.sign(w.claims()), "n-1").decision()
		d := w.send(w.sign(tt.claims), "n-1").decision()
		if d.Reason != tt.reason || d.Reason == "" && !maps.Equal(d.roles(), tt.roles) {
			t.Errorf("%s: %+v", name, d)
		}
	}
	w.send(w.sign(w.claims("sub", "")), "n-1").is(400, "invalid_claims")
	body := strings.TrimSuffix(tokenBody(w.sign(w.claims()), "n-1"), "}") + `,"claims":{"subject":"s","email":"eve@acme.example"}}`
	w.call(w.key, "/v1/login/provision", body).is(400, "invalid_body")
	w.logIn("eve@acme.example").is(403, "vouched_claims_off")
}

// A token has as many groups as its provider puts into it: Entra ID up to 200 ids of
// 36 characters, others all there are.
func TestSpec7_AnIDTokenOfSomebodyInManyGroups(t *testing.T) {
	w := newTokens(t, "RS256")
	for _, tt := range []struct{ many, length int }{{200, 36}, {1900, 60}} {
		groups := []string{"eng-core"}
		for i := range tt.many {
			groups = append(groups, fmt.Sprintf("%0*d", tt.length, i))
		}
		if d := w.send(w.sign(w.claims("groups", groups)), "n-1").decision(); d.Decision != "allow" || !maps.Equal(d.roles(), developer) {
			t.Errorf("%d groups: %+v", tt.many, d)
		}
	}
}

// Whether the claim email is verified says nothing of another one (step 2).
func TestSpec7_EmailVerifiedIsSaidOfTheClaimEmail(t *testing.T) {
	const victim = "victim@acme.example"
	w := newTokens(t, "ES256")
	w.change(func(c *tenants.Connection) { c.EmailClaim = "preferred_username" })
	for name, tt := range map[string]struct {
		email  any
		reason provision.Reason
	}{
		"another address": {"mallory@gmail.example", provision.ReasonEmailNotTrusted},
		"another of hers": {"victim.of@acme.example", provision.ReasonEmailNotTrusted},
		"none":            {nil, provision.ReasonEmailNotTrusted},
		"of another form": {7, provision.ReasonEmailNotTrusted},
		"the same":        {"Victim@ACME.example", ""},
	} {
		for _, verified := range []any{true, "true"} {
			d := w.send(w.sign(w.claims("sub", "s-"+name, "preferred_username", victim, "email", tt.email, "email_verified", verified)), "n-1").decision()
			if d.Reason != tt.reason {
				t.Errorf("%s: %+v", name, d)
			}
		}
	}
	if d := w.send(w.sign(w.claims("sub", "s-the same", "preferred_username", victim, "email", victim, "email_verified", false)), "n-1").decision(); d.Reason != provision.ReasonEmailNotTrusted {
		t.Errorf("not verified: %+v", d)
	}
	w.change(func(c *tenants.Connection) { c.EmailTrust = tenants.EmailTrustConnection })
	if d := w.send(w.sign(w.claims("sub", "s-bob", "preferred_username", "bob@acme.example", "email", nil, "email_verified", nil)), "n-1").decision(); d.Decision != "allow" {
		t.Errorf("the connection vouches: %+v", d)
	}
}

// A login that is known is decided anew once its connection has changed.
func TestSpec7_AnIDTokenIsOfTheConnectionAsItIs(t *testing.T) {
	w := newTokens(t, "RS256")
	for range 3 {
		w.send(w.sign(w.claims()), "n-1").decision()
	}
	w.change(func(c *tenants.Connection) { c.ClientID = "another" })
	if d := w.send(w.sign(w.claims()), "n-1").decision(); d.Reason != provision.ReasonInvalidIDToken {
		t.Errorf("the old client: %+v", d)
	}
	if d := w.send(w.sign(w.claims("aud", "another")), "n-1").decision(); d.Decision != "allow" {
		t.Errorf("the new client: %+v", d)
	}
	w.change(func(c *tenants.Connection) { c.Enabled = false })
	if d := w.send(w.sign(w.claims("aud", "another")), "n-1").decision(); d.Reason != provision.ReasonConnectionDisabled {
		t.Errorf("switched off: %+v", d)
	}
	w.change(func(c *tenants.Connection) { c.Enabled, c.Issuer = true, "" })
	w.send(w.sign(w.claims("aud", "another")), "n-1").is(409, "connection_incomplete")
	w.change(func(c *tenants.Connection) { c.Kind = "saml" })
	w.send(w.sign(w.claims()), "n-1").is(400, "id_token_not_taken")
	w.call(w.otherKey, "/v1/login/provision", tokenBody(w.sign(w.claims()), "n-1")).is(403, "wrong_connection")
	w.call("usher_unknown", "/v1/login/provision", tokenBody(w.sign(w.claims()), "n-1")).is(401, "invalid_token")
}

// To another replica, with which it shares a Redis, the connection may still be
// what it was before a change: it finds no decision for a token of then.
func TestSpec7_AnotherReplicaTakesNoTokenOfTheConnectionAsItWas(t *testing.T) {
	w := newTokens(t, "RS256")
	server := testserver.Redis(t)
	redis := cache.NewRedis(cache.RedisOptions{
		Server: cache.Server{Addrs: []string{server.Addr()}}, Secret: []byte("secret"), Epoch: "v1", Timeout: time.Second, Probe: 20 * time.Millisecond, Log: slog.New(slog.DiscardHandler),
	})
	ctx, cancel := context.WithCancel(context.Background())
	var done sync.WaitGroup
	done.Go(func() { redis.Run(ctx) })
	t.Cleanup(func() { cancel(); done.Wait() })
	again := time.NewTicker(5 * time.Millisecond)
	defer again.Stop()
	for used := false; !used; used, _ = redis.Status() {
		<-again.C
	}
	replica := func() *Door {
		return New(Options{DB: w.db, Engine: w.engine, Log: w.door.log, Count: w.count, Redis: redis, KeySets: w.door.keySets, Now: w.now})
	}
	first, second := replica(), replica()
	at := func(d *Door, aud string) decision {
		t.Helper()
		w.door = d
		return w.send(w.sign(w.claims("aud", aud)), "n-1").decision()
	}
	for range 3 { // both know the connection
		at(first, "usher-test")
		at(second, "usher-test")
	}
	w.change(func(c *tenants.Connection) { c.ClientID = "another" })
	size := func() string { return server.Do(t, "DBSIZE") }
	for before := size(); size() == before; <-again.C { // until Redis has it
		if d := at(first, "another"); d.Decision != "allow" {
			t.Fatalf("%+v", d)
		}
	}
	for name, d := range map[string]*Door{"the first": first, "the second": second} {
		if got := at(d, "usher-test"); got.Reason != provision.ReasonInvalidIDToken {
			t.Errorf("%s takes a token for the client of before the change: %+v", name, got)
		}
	}
}

// Keys rotate: a token by a new key makes usher look, and who signs by what is
// published is never refused. A key that is not there is looked for again after
// 30 s, only some such are looked for meanwhile, and until it may look it says
// that it cannot know. An issuer that is away refuses
// nobody by that; keys that were good count on.
func TestSpec7_KeysOfTheIssuerRotate(t *testing.T) {
	w := newTokens(t, "ES256")
	w.send(w.sign(w.claims()), "n-1").decision()
	old := w.sign(w.claims())
	if err := w.idp.Rotate(true); err != nil {
		t.Fatal(err)
	}
	for n := range 3 { // one rotation after the other
		if d := w.send(w.sign(w.claims()), "n-1").decision(); d.Decision != "allow" || w.idp.Asked() != n+2 {
			t.Errorf("the new key: %+v, asked %d times", d, w.idp.Asked())
		}
		if err := w.idp.Rotate(true); err != nil {
			t.Fatal(err)
		}
	}
	if d := w.send(old, "n-1").decision(); d.Decision != "allow" || w.idp.Asked() != 4 {
		t.Errorf("the old key: %+v, asked %d times", d, w.idp.Asked())
	}
	// A key that is nobody's is refused once the keys are newer than the token.
	forger, err := testidp.Start("ES256")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(forger.Close)
	forge := func() string {
		t.Helper()
		if err := forger.Rotate(false); err != nil {
			t.Fatal(err)
		}
		forged, err := forger.Sign(w.claims("iss", w.idp.URL))
		if err != nil {
			t.Fatal(err)
		}
		return forged
	}
	for range 9 {
		forge()
	}
	forged, asked := forge(), w.idp.Asked()
	for range 3 {
		w.send(forged, "n-1").is(503, "issuer_unavailable")
	}
	rotate := func() {
		t.Helper()
		if err := w.idp.Rotate(true); err != nil {
			t.Fatal(err)
		}
	}
	rotate()
	if d := w.send(w.sign(w.claims()), "n-1").decision(); d.Decision != "allow" || w.idp.Asked() != asked+2 {
		t.Errorf("the new key, while another is looked for: %+v, asked %d times", d, w.idp.Asked()-asked)
	}
	for range 10 {
		w.send(forge(), "n-1").is(503, "issuer_unavailable")
	}
	if w.idp.Asked() != asked+5 {
		t.Errorf("looked %d times for keys that are not there", w.idp.Asked()-asked)
	}
	rotate()
	w.send(w.sign(w.claims()), "n-1").is(503, "issuer_unavailable") // looked too often
	w.later(31 * time.Second)
	if d := w.send(w.sign(w.claims()), "n-1").decision(); d.Decision != "allow" {
		t.Errorf("the new key, after the cool-down: %+v", d)
	}
	w.later(2 * time.Minute)
	if d := w.send(forged, "n-1").decision(); d.Reason != provision.ReasonInvalidIDToken {
		t.Errorf("%+v", d)
	}
	w.idp.Fail(true)
	w.later(20 * time.Minute)
	if d := w.send(w.sign(w.claims()), "n-1").decision(); d.Decision != "allow" {
		t.Errorf("the issuer is away, its keys are known: %+v", d)
	}
	w.later(7 * time.Hour)
	w.send(w.sign(w.claims()), "n-1").is(503, "issuer_unavailable")
	w.idp.Fail(false)
	w.later(31 * time.Second)
	if d := w.send(w.sign(w.claims()), "n-1").decision(); d.Decision != "allow" {
		t.Errorf("the issuer is back: %+v", d)
	}
}

// A provider with one key needs no name for it, and the next has none either: who
// signs by it is never refused.
func TestSpec7_AKeyWithoutANameRotates(t *testing.T) {
	w := newTokens(t, "ES256")
	rotate := func() {
		t.Helper()
		if err := w.idp.RotateUnnamed(); err != nil {
			t.Fatal(err)
		}
	}
	rotate()
	w.send(w.sign(w.claims()), "n-1").decision()
	old := w.sign(w.claims())
	rotate()
	if d := w.send(w.sign(w.claims()), "n-1").decision(); d.Decision != "allow" || w.idp.Asked() != 2 {
		t.Errorf("the new key: %+v, asked %d times", d, w.idp.Asked())
	}
	// The old one is nobody's any more, which is not known of a token that is young.
	for range 3 {
		w.send(old, "n-1").is(503, "issuer_unavailable")
	}
	rotate()
	w.send(w.sign(w.claims()), "n-1").is(503, "issuer_unavailable") // a key that is not there was looked for
	w.later(31 * time.Second)
	if d := w.send(w.sign(w.claims()), "n-1").decision(); d.Decision != "allow" || w.idp.Asked() != 4 {
		t.Errorf("after the cool-down: %+v, asked %d times", d, w.idp.Asked())
	}
	w.later(2 * time.Minute)
	if d := w.send(old, "n-1").decision(); d.Reason != provision.ReasonInvalidIDToken {
		t.Errorf("%+v", d)
	}
}

// Logins that come together while no key is known fetch them once.
func TestSpec7_ManyLoginsFetchKeysOnce(t *testing.T) {
	w := newTokens(t, "ES256")
	token := w.sign(w.claims())
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			if d := w.send(token, "n-1").decision(); d.Decision != "allow" {
				t.Errorf("%+v", d)
			}
		})
	}
	all.Wait()
	if w.idp.Asked() != 1 {
		t.Errorf("keys were fetched %d times", w.idp.Asked())
	}
}

func TestConnectionsThatAreRememberedAreBounded(t *testing.T) {
	m := newConnections()
	for i := range maxConnections + 10 {
		m.add(caller{connection: strings.Repeat("x", i)}, &tenants.Connection{})
	}
	if len(m.known) > maxConnections {
		t.Errorf("%d are remembered", len(m.known))
	}
}
