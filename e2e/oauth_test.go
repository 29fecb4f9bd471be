package e2e

import (
	"net/url"
	"path/filepath"
	"strings"
	"testing"
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
