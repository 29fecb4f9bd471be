package scim

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
)

// clock is a time that tests move.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *clock { return &clock{now: time.Date(2027, 1, 4, 8, 0, 0, 0, time.UTC)} }

func (c *clock) time() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) move(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// client is an OAuth 2.0 client of a directory.
type client struct{ id, secret string }

func (w *world) client(d identity.Dialect, expires time.Time) client {
	w.t.Helper()
	c := &credentials.Credential{Parent: w.parent, Scope: string(auth.ScopeOAuthClient), Target: w.dirs[d]}
	if !expires.IsZero() {
		c.ExpiresAt = expires.UnixMicro()
	}
	var secret string
	w.update(func(tx *store.Tx) (err error) {
		secret, err = auth.Issue(tx, c, identity.Actor{Kind: identity.ActorOperator}, "")
		return err
	})
	return client{c.ID, secret}
}

func (w *world) revoke(id string) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		c, err := credentials.ByID(tx, id)
		if err != nil {
			return err
		}
		return auth.Revoke(tx, c, identity.Actor{Kind: identity.ActorOperator}, "")
	})
}

const formType = "application/x-www-form-urlencoded"

// plain sends a request to what is beside SCIM: headers are name, value pairs.
func (w *world) plain(method, path, body string, header ...string) answer {
	w.t.Helper()
	r := httptest.NewRequest(method, publicURL+path, strings.NewReader(body)).WithContext(requestid.With(context.Background(), "req-1"))
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	rec := httptest.NewRecorder()
	w.asked().ServeHTTP(rec, r)
	a := answer{t: w.t, what: method + " " + path, status: rec.Code, header: rec.Header(), body: rec.Body.Bytes()}
	if got := a.header.Get("Content-Type"); got != "application/json" {
		w.t.Errorf("%s: Content-Type %q", a.what, got)
	}
	return a
}

// ask asks for an access token of a directory; the form's values are name, value
// pairs.
func (w *world) ask(d identity.Dialect, form ...string) answer {
	w.t.Helper()
	v := url.Values{}
	for i := 0; i+1 < len(form); i += 2 {
		v.Add(form[i], form[i+1])
	}
	return w.plain("POST", "/scim/"+w.dirs[d]+"/oauth/token", v.Encode(), "Content-Type", formType)
}

func (w *world) askAs(d identity.Dialect, c client) answer {
	w.t.Helper()
	return w.ask(d, "grant_type", "client_credentials", "client_id", c.id, "client_secret", c.secret)
}

func (w *world) accessToken(d identity.Dialect, c client) string {
	w.t.Helper()
	return w.askAs(d, c).is(200).at("access_token").(string)
}

// users answers the status of a GET of the users, and of a user, with a token.
func (w *world) users(d identity.Dialect, token string) int {
	w.t.Helper()
	return w.do(d, "GET", "/Users", "", "Authorization", "Bearer "+token).status
}

// refused requires an error of RFC 6749.
func (a answer) refused(status int, reason string) answer {
	a.t.Helper()
	a.is(status)
	doc := a.json()
	if doc["error"] != reason || doc["error_description"] == "" || len(doc) != 2 {
		a.t.Fatalf("%s: %s, want the error %q with a description", a.what, a.body, reason)
	}
	return a
}

func basicOf(id, secret string) string {
	return "Basic " + base64.StdEncoding.EncodeToString([]byte(url.QueryEscape(id)+":"+url.QueryEscape(secret)))
}

func onBothAt(t *testing.T, test func(*testing.T, *world, *clock)) {
	for name, o := range map[string]func(t *testing.T) store.Options{
		"sqlite":   func(t *testing.T) store.Options { return store.Options{Dir: migrated.Dir(t)} },
		"postgres": func(t *testing.T) store.Options { return store.Options{URL: migrated.Postgres(t)} },
	} {
		t.Run(name, func(t *testing.T) {
			c := newClock()
			o := o(t)
			o.Now = c.time
			test(t, newWorldOn(t, o), c)
		})
	}
}

func TestReq19_ClientCredentialsGiveABearerTokenOfTheDirectory(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, _ *clock) {
		c, second := w.client(okta, time.Time{}), w.client(okta, time.Time{})
		path := "/scim/" + w.dirs[okta] + "/oauth/token"
		for name, a := range map[string]answer{
			"client_secret_post":  w.askAs(okta, c),
			"with the scope":      w.ask(okta, "grant_type", "client_credentials", "client_id", c.id, "client_secret", c.secret, "scope", "scim"),
			"unknown parameters":  w.ask(okta, "grant_type", "client_credentials", "client_id", c.id, "client_secret", c.secret, "resource", "x", "resource", "y"),
			"client_secret_basic": w.plain("POST", path, "grant_type=client_credentials&scope=scim", "Content-Type", formType+"; charset=utf-8", "Authorization", basicOf(c.id, c.secret)),
			"basic and client_id": w.plain("POST", path+"/", "grant_type=client_credentials&client_id="+c.id, "Content-Type", formType, "Authorization", basicOf(c.id, c.secret)),
			"a second client":     w.askAs(okta, second),
		} {
			doc := a.is(200).json()
			token, _ := doc["access_token"].(string)
			if doc["token_type"] != "Bearer" || doc["expires_in"] != 3600.0 || doc["scope"] != "scim" || len(doc) != 4 || len(token) < 40 {
				t.Errorf("%s: %s", name, a.body)
			}
			if a.header.Get("Cache-Control") != "no-store" || a.header.Get("Pragma") != "no-cache" {
				t.Errorf("%s may be kept: %v", name, a.header)
			}
			bearer := "Bearer " + token
			id := w.do(okta, "POST", "/Users", fmt.Sprintf(`{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":%q}`, name), "Authorization", bearer).is(201).id()
			for range 2 { // found, then known
				w.do(okta, "GET", "/Users/"+id, "", "Authorization", bearer).is(200)
				w.do(entra, "GET", "/Users/"+id, "", "Authorization", bearer).is(401)
				w.do(entra, "POST", "/Users", `{}`, "Authorization", bearer).is(401)
			}
		}
		// A client's secret is no token.
		if got := w.users(okta, c.secret); got != 401 {
			t.Errorf("the secret of a client as a token: %d", got)
		}
	})
}

func TestReq19_TheTokenEndpointRefusesAsRFC6749Says(t *testing.T) {
	k := newClock()
	w := newWorldOn(t, store.Options{Dir: migrated.Dir(t), Now: k.time})
	c, other := w.client(okta, time.Time{}), w.client(entra, time.Time{})
	gone, ended := w.client(okta, time.Time{}), w.client(okta, k.time().Add(time.Minute))
	w.revoke(gone.id)
	k.move(time.Minute)
	path, cc := "/scim/"+w.dirs[okta]+"/oauth/token", "grant_type=client_credentials"
	mine := "&client_id=" + c.id + "&client_secret=" + c.secret
	form := []string{"Content-Type", formType}
	basic := func(id, secret string) []string {
		return []string{"Content-Type", formType, "Authorization", basicOf(id, secret)}
	}
	var same []byte
	for _, tt := range []struct {
		name, method, path, body string
		header                   []string
		status                   int
		reason                   string
	}{
		{"GET", "GET", path, "", nil, 405, "invalid_request"},
		{"DELETE", "DELETE", path, cc + mine, form, 405, "invalid_request"},
		{"JSON", "POST", path, `{"grant_type":"client_credentials"}`, []string{"Content-Type", "application/json"}, 400, "invalid_request"},
		{"no media type", "POST", path, cc + mine, nil, 400, "invalid_request"},
		{"not a form", "POST", path, "%zz", form, 400, "invalid_request"},
		{"too large", "POST", path, cc + mine + "&x=" + strings.Repeat("x", maxTokenBody), form, 413, "invalid_request"},
		{"a parameter twice", "POST", path, cc + "&" + cc + mine, form, 400, "invalid_request"},
		{"a secret twice", "POST", path, cc + mine + "&client_secret=x", form, 400, "invalid_request"},
		{"two ways", "POST", path, cc + mine, basic(c.id, c.secret), 400, "invalid_request"},
		{"two clients", "POST", path, cc + "&client_id=" + other.id, basic(c.id, c.secret), 400, "invalid_request"},
		{"no grant", "POST", path, mine[1:], form, 400, "invalid_request"},
		{"another grant", "POST", path, "grant_type=password" + mine, form, 400, "unsupported_grant_type"},
		{"another scope", "POST", path, cc + mine + "&scope=scim+admin", form, 400, "invalid_scope"},
		{"nothing", "POST", path, "", form, 401, "invalid_client"},
		{"no client", "POST", path, cc, form, 401, "invalid_client"},
		{"no secret", "POST", path, cc + "&client_id=" + c.id, form, 401, "invalid_client"},
		{"an unknown client", "POST", path, cc + "&client_id=nobody&client_secret=" + c.secret, form, 401, "invalid_client"},
		{"a wrong secret", "POST", path, cc + "&client_id=" + c.id + "&client_secret=x", form, 401, "invalid_client"},
		{"the secret of another", "POST", path, cc + "&client_id=" + c.id + "&client_secret=" + other.secret, form, 401, "invalid_client"},
		{"a hash for the secret", "POST", path, cc + "&client_id=" + c.id + "&client_secret=" + auth.Hash(c.secret), form, 401, "invalid_client"},
		{"a client of another directory", "POST", path, cc + "&client_id=" + other.id + "&client_secret=" + other.secret, form, 401, "invalid_client"},
		{"a revoked client", "POST", path, cc + "&client_id=" + gone.id + "&client_secret=" + gone.secret, form, 401, "invalid_client"},
		{"an expired client", "POST", path, cc + "&client_id=" + ended.id + "&client_secret=" + ended.secret, form, 401, "invalid_client"},
		{"a token for a client", "POST", path, cc + "&client_id=&client_secret=" + w.tokens[okta], form, 401, "invalid_client"},
		{"a wrong secret by Basic", "POST", path, cc, basic(c.id, "x"), 401, "invalid_client"},
		{"Basic of nothing", "POST", path, cc, []string{"Content-Type", formType, "Authorization", "Basic !"}, 401, "invalid_client"},
		{"a bearer token", "POST", path, cc, []string{"Content-Type", formType, "Authorization", "Bearer " + w.tokens[okta]}, 401, "invalid_client"},
		{"a secret in the query", "POST", path + "?" + cc + mine, cc, form, 401, "invalid_client"},
		{"a directory that does not exist", "POST", "/scim/nowhere/oauth/token", cc + mine, form, 401, "invalid_client"},
	} {
		a := w.plain(tt.method, tt.path, tt.body, tt.header...)
		a.what = tt.name
		a.refused(tt.status, tt.reason)
		switch tt.status {
		case 401:
			if same == nil {
				same = a.body
			}
			if string(a.body) != string(same) || a.header.Get("WWW-Authenticate") != `Basic realm="scim"` {
				t.Errorf("%s is told apart: %v %s", tt.name, a.header, a.body)
			}
		case 405:
			if a.header.Get("Allow") != "POST" {
				t.Errorf("%s: Allow %q", tt.name, a.header.Get("Allow"))
			}
		}
		if a.header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s may be kept", tt.name)
		}
	}
	w.view(func(tx *store.Tx) error {
		n, err := credentials.IssuedSince(tx, w.dirs[okta], c.id, 0)
		if n != 0 {
			t.Errorf("%d tokens were given", n)
		}
		return err
	})
	w.askAs(okta, c).is(200)
}

func TestReq19_ARevokedClientTakesItsAccessTokensWithIt(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, _ *clock) {
		c, stays := w.client(okta, time.Time{}), w.client(okta, time.Time{})
		a, b, kept := w.accessToken(okta, c), w.accessToken(okta, c), w.accessToken(okta, stays)
		id := w.user(okta, "ada@acme.example")
		get := func(token string) int {
			return w.do(okta, "GET", "/Users/"+id, "", "Authorization", "Bearer "+token).status
		}
		put := func(token string) int {
			return w.do(okta, "PUT", "/Users/"+id, `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"ada@acme.example"}`, "Authorization", "Bearer "+token).status
		}
		for _, token := range []string{a, b, kept} {
			if w.users(okta, token) != 200 || get(token) != 200 || put(token) != 200 {
				t.Fatal("an access token does not work")
			}
		}
		w.revoke(c.id)
		for _, token := range []string{a, b} {
			if w.users(okta, token) != 401 || get(token) != 401 || put(token) != 401 {
				t.Error("an access token outlives its client")
			}
		}
		if w.users(okta, kept) != 200 || put(kept) != 200 {
			t.Error("the token of another client is gone")
		}
		w.askAs(okta, c).refused(401, "invalid_client")
	})
}

func TestReq19_AccessTokensEndAndAreDeleted(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		c, short := w.client(okta, time.Time{}), w.client(okta, k.time().Add(90*time.Second))
		stored := func() (n int) {
			for _, id := range []string{c.id, short.id} {
				w.view(func(tx *store.Tx) error {
					of, err := credentials.IssuedSince(tx, w.dirs[okta], id, 0)
					n += of
					return err
				})
			}
			return n
		}
		token := w.accessToken(okta, c)
		a := w.askAs(okta, short).is(200)
		if a.at("expires_in") != 90.0 {
			t.Errorf("a token outlives its client: %s", a.body)
		}
		k.move(90 * time.Second)
		if w.users(okta, a.at("access_token").(string)) != 401 || w.users(okta, token) != 200 {
			t.Error("a token has not ended with its client, or another has")
		}
		for range 4 { // more than are deleted at once
			k.move(time.Minute)
			for range 29 {
				w.accessToken(okta, c)
			}
		}
		before := stored()
		k.move(time.Hour - 5*time.Minute - 31*time.Second)
		if w.users(okta, token) != 200 {
			t.Error("a token has ended early")
		}
		k.move(time.Second)
		if w.users(okta, token) != 401 || stored() != before {
			t.Error("a token has not ended in time")
		}
		k.move(10 * time.Minute)
		w.accessToken(okta, c)
		if got := stored(); got != before-100+1 {
			t.Errorf("%d access tokens are stored of %d, want 100 less and a new one", got, before)
		}
		w.accessToken(okta, c)
		if got := stored(); got != 2 {
			t.Errorf("%d access tokens are stored, want the two that are good", got)
		}
		// Nothing that people made was taken away.
		if w.users(okta, w.tokens[okta]) != 200 {
			t.Error("the directory's own token is gone")
		}
	})
}

func TestReq19_TheRateOfIssuanceIsBounded(t *testing.T) {
	k := newClock()
	w := newWorldOn(t, store.Options{Dir: migrated.Dir(t), Now: k.time})
	c, other := w.client(okta, time.Time{}), w.client(okta, time.Time{})
	for range 30 {
		w.accessToken(okta, c)
	}
	if a := w.askAs(okta, c).refused(429, "slow_down"); a.header.Get("Retry-After") != "60" {
		t.Errorf("%v", a.header)
	}
	w.accessToken(okta, other)
	k.move(time.Minute)
	w.accessToken(okta, c)
}

func TestReq19_NoSecretIsLoggedOrStored(t *testing.T) {
	w := newWorld(t)
	c := w.client(okta, time.Time{})
	token := w.accessToken(okta, c)
	w.ask(okta, "grant_type", "client_credentials", "client_id", c.id, "client_secret", c.secret+"x").is(401)
	w.view(func(tx *store.Tx) error {
		es, err := events.After(tx, "", 0, 1000)
		if err != nil {
			return err
		}
		all, _ := json.Marshal(es)
		var last events.Event
		for _, e := range es {
			all = append(append(all, e.Before...), e.After...)
			last = e
		}
		stored, err := credentials.ByHash(tx, auth.Hash(token))
		if err != nil {
			return err
		}
		all = append(all, fmt.Sprintf("%+v", *stored)...)
		for _, secret := range []string{c.secret, token} {
			if strings.Contains(string(all)+w.log.String(), secret[len(secret)/2:]) {
				t.Error("a secret is kept or told")
			}
		}
		if last.Type != events.TokenCreated || last.Actor != (identity.Actor{Kind: identity.ActorAPIKey, ID: c.id}) ||
			last.Target != stored.ID || last.RequestID != "req-1" || !strings.Contains(string(last.After), c.id) {
			t.Errorf("%+v", last)
		}
		listed, err := credentials.List(tx, w.parent, "", 100)
		for _, l := range listed {
			if l.ID == stored.ID {
				t.Error("the access token is listed")
			}
		}
		return err
	})
}

func TestReq19_MetadataIsTruthful(t *testing.T) {
	w := newWorld(t)
	c := w.client(okta, time.Time{})
	issuer := publicURL + "/scim/" + w.dirs[okta]
	doc := w.plain("GET", metadataPath+"/scim/"+w.dirs[okta], "").is(200).json()
	if doc["issuer"] != issuer || fmt.Sprint(doc["scopes_supported"]) != "[scim]" || fmt.Sprint(doc["grant_types_supported"]) != "[client_credentials urn:ietf:params:oauth:grant-type:jwt-bearer]" || fmt.Sprint(doc["response_types_supported"]) != "[]" {
		t.Errorf("%v", doc)
	}
	endpoint := strings.TrimPrefix(doc["token_endpoint"].(string), publicURL)
	for _, method := range doc["token_endpoint_auth_methods_supported"].([]any) {
		switch method {
		case "client_secret_basic":
			w.plain("POST", endpoint, "grant_type=client_credentials", "Content-Type", formType, "Authorization", basicOf(c.id, c.secret)).is(200)
		case "client_secret_post":
			w.plain("POST", endpoint, "grant_type=client_credentials&client_id="+c.id+"&client_secret="+c.secret, "Content-Type", formType).is(200)
		case "private_key_jwt":
			k := newSigner(t, fmt.Sprint(at(doc, "token_endpoint_auth_signing_alg_values_supported", 0)), "k")
			id := w.signedClient(okta, k)
			w.assert(okta, k.sign(t, claimsOf(id, issuer, time.Now()))).is(200)
		default:
			t.Errorf("%s is advertised and not tried", method)
		}
	}
	for path, status := range map[string]int{
		metadataPath + "/scim/" + w.dirs[okta] + "/": 200, metadataPath: 404, metadataPath + "/": 404, metadataPath + "/scim": 404, metadataPath + "/scim/": 404,
		metadataPath + "/scim/nowhere": 404, metadataPath + "/scim/" + w.dirs[okta] + "/v2": 404, metadataPath + "x/scim/" + w.dirs[okta]: 404,
	} {
		if a := w.plain("GET", path, ""); a.status != status {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
	}
	w.plain("POST", metadataPath+"/scim/"+w.dirs[okta], "").refused(http.StatusMethodNotAllowed, "invalid_request")
}

func TestReq2_AuthenticationSchemesAreWhatTheDirectoryAccepts(t *testing.T) {
	onBothAt(t, func(t *testing.T, w *world, k *clock) {
		schemes := func(header ...string) (out string) {
			for _, s := range w.do(okta, "GET", "/ServiceProviderConfig", "", header...).is(200).at("authenticationSchemes").([]any) {
				out += fmt.Sprint(at(s, "type"))
				if at(s, "primary") == true {
					out += "*"
				}
				out += " "
			}
			return out
		}
		want := func(want string, header ...string) {
			t.Helper()
			if got := schemes(header...); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
		want("oauthbearertoken* oauth2 ", "Authorization", "")
		want("oauthbearertoken* ")
		c := w.client(okta, time.Time{})
		want("oauthbearertoken* oauth2 ")
		bearer := "Bearer " + w.accessToken(okta, c)
		var static string
		w.view(func(tx *store.Tx) error {
			s, err := credentials.ByHash(tx, auth.Hash(w.tokens[okta]))
			static = s.ID
			return err
		})
		w.revoke(static)
		want("oauth2* ", "Authorization", bearer)
		w.trusts(k)
		want("oauthbearertoken* oauth2 oauthbearertoken ", "Authorization", "")
		issuer := newSigner(t, "ES256", "one")
		trusted := w.trust(okta, auth.Trust{JWKS: keySet(t, issuer)})
		want("oauth2* oauthbearertoken ", "Authorization", bearer)
		w.revoke(c.id)
		bearer = "Bearer " + issuer.sign(t, w.workloadClaims(okta, k.time()))
		want("oauthbearertoken* ", "Authorization", bearer)
		defer func() {
			w.revoke(trusted)
			w.do(okta, "GET", "/ServiceProviderConfig", "", "Authorization", bearer).fails(401, "")
		}()
		// Cursors are signed all the same.
		w.do(okta, "GET", "/Users?cursor=&count=1", "", "Authorization", bearer).is(200)
	})
}
