package e2e

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// A client made by the command line gets access tokens of the built binary by
// what the metadata says, and none once it is revoked.
func TestReq19_OAuthClientFromTheCommandLine(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	d := s.directory("acme", "okta", "okta")
	made := s.cliJSON("token", "create", "--directory", "acme/okta", "--oauth", "--name", "okta", "--expires-in", "2h")
	text := func(key string) string { v, _ := made[key].(string); return v }
	if text("scope") != "oauth-client:acme/okta" || text("expires_at") == "" || made["token"] != nil {
		t.Errorf("%v", made)
	}
	issuer := strings.TrimSuffix(text("token_endpoint"), "/oauth/token")
	metadata := s.must(s.send("GET", s.public+"/.well-known/oauth-authorization-server"+strings.TrimPrefix(issuer, s.public), "", "", nil)).want(t, 200)
	if metadata.text(t, "issuer") != issuer || metadata.text(t, "token_endpoint") != text("token_endpoint") || !strings.HasPrefix(issuer, s.public) {
		t.Errorf("%s", metadata)
	}
	form := url.Values{"grant_type": {"client_credentials"}, "client_id": {text("client_id")}, "client_secret": {text("client_secret")}, "scope": {"scim"}}
	path := strings.TrimPrefix(text("token_endpoint"), s.public)
	d.token = s.accessToken(form, path).want(t, 200).text(t, "access_token")
	if a := s.must(s.send("GET", s.operations+"/metrics", "", "", nil)); !strings.Contains(string(a.body), `usher_credential_expiry_seconds{scope="oauth-client"} 7`) {
		t.Error("nothing says that the client ends in two hours")
	}
	defer s.wasUsed(text("client_id"))
	d.scim("POST", "/Users", object{"schemas": []string{userSchema}, "userName": "ada@acme.example"}).want(t, 201)
	if s.cliJSON("token", "revoke", text("client_id"))["revoked_at"] == nil {
		t.Error("it is not revoked")
	}
	d.scim("GET", "/Users", nil).want(t, 401)
	keys := filepath.Join(s.dir, "keys.json")
	write(t, keys, `{"keys":[{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}`)
	if made := s.cliJSON("token", "create", "--directory", "acme/okta", "--oauth", "--jwks", keys); made["client_id"] == "" || made["client_secret"] != nil {
		t.Errorf("%v", made)
	}
	if r := s.cli("token", "create", "--directory", "acme/okta", "--oauth", "--jwks", filepath.Join(s.dir, "none.json")); r.code != 1 || !strings.Contains(r.stderr, "none.json") {
		t.Errorf("%s", r)
	}
	if got := s.accessToken(form, path).want(t, 401).text(t, "error"); got != "invalid_client" {
		t.Errorf("error %s", got)
	}
}

// wasUsed waits until the list of credentials says when one was last used.
func (s *server) wasUsed(id string) {
	s.t.Helper()
	for end := time.Now().Add(30 * time.Second); time.Now().Before(end); <-time.After(200 * time.Millisecond) {
		items, _ := s.cliJSON("token", "list")["items"].([]any)
		for _, item := range items {
			if o := item.(object); o["id"] == id && o["last_used_at"] != nil {
				return
			}
		}
	}
	s.t.Errorf("the use of %s is not told", id)
}

// An issuer that the command line lets a directory trust signs bearer tokens of
// the built binary, which fetches its keys; a profile turns tokens made by hand
// off; and what was refused is in the log of the directory.
func TestReq19_TrustedIssuerAndProfileFromTheCommandLine(t *testing.T) {
	t.Parallel()
	s := start(t, options{env: []string{"USHER_OUTGOING_NETWORKS=127.0.0.0/8"}})
	s.parent("acme", "acme.example")
	d := s.directory("acme", "entra", "entra")
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	keys := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: key.Public(), KeyID: "one", Use: "sig"}}})
	}))
	t.Cleanup(keys.Close)
	made := s.cliJSON("token", "create", "--directory", "acme/entra", "--issuer", "https://issuer.example", "--jwks-url", keys.URL, "--subject", "idp")
	id, _ := made["id"].(string)
	trusted, _ := made["trusted_issuer"].(map[string]any)
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.ES256, Key: key}, (&jose.SignerOptions{}).WithHeader("kid", "one"))
	if err != nil {
		t.Fatal(err)
	}
	sign := func(subject string) string {
		token, err := jwt.Signed(signer).Claims(object{"iss": "https://issuer.example", "sub": subject, "aud": trusted["audience"], "exp": time.Now().Add(time.Minute).Unix()}).Serialize()
		if err != nil {
			t.Fatal(err)
		}
		s.record.secret(token)
		return token
	}
	byJWT, byHand := d, d
	byJWT.token = sign("idp")
	byJWT.scim("POST", "/Users", object{"schemas": []string{userSchema}, "userName": "ada@acme.example"}).want(t, 201)
	byHand.scim("GET", "/Users", nil).want(t, 200)
	if r := s.cli("directory", "update", "acme/entra", "--profile", "ipsie").want(t, 0); !strings.Contains(r.stderr, "warning: tokens made by hand that are refused from now on: 1") || strings.Contains(r.stderr, "nobody can push") {
		t.Errorf("%s", r)
	}
	byHand.scim("GET", "/Users", nil).wantSCIMError(t, 401)
	byJWT.scim("GET", "/Users", nil).want(t, 200)
	if r := s.cli("token", "create", "--directory", "acme/entra").want(t, 1); !strings.Contains(r.stderr, "ipsie") {
		t.Errorf("%s", r)
	}
	exchange := func(token string) answer {
		form := url.Values{"grant_type": {"urn:ietf:params:oauth:grant-type:jwt-bearer"}, "assertion": {token}}
		return s.accessToken(form, strings.TrimPrefix(made["token_endpoint"].(string), s.public))
	}
	byAccess := d
	byAccess.token = exchange(sign("idp")).want(t, 200).text(t, "access_token")
	byAccess.scim("GET", "/Users", nil).want(t, 200)
	if got := exchange(sign("somebody")).want(t, 400).text(t, "error"); got != "invalid_grant" {
		t.Errorf("error %s", got)
	}
	if a := s.must(s.send("GET", s.operations+"/metrics", "", "", nil)); !strings.Contains(string(a.body), `usher_scim_key_set_fetches_total{outcome="fetched"} 1`) {
		t.Error("the fetch of the keys is not counted, or there were several")
	}
	s.cli("token", "revoke", id).want(t, 0)
	byJWT.scim("GET", "/Users", nil).wantSCIMError(t, 401)
	byAccess.scim("GET", "/Users", nil).wantSCIMError(t, 401)
	var log ran
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); <-time.After(50 * time.Millisecond) {
		if log = s.cli("directory", "requests", "acme/entra").want(t, 0); strings.Contains(log.stdout, "sub or a claim of the token") {
			return
		}
	}
	t.Errorf("%s", log)
}
