package e2e

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"usher/internal/testidp"
)

// example runs a program of examples/hooks with an environment and returns what
// it prints.
func example(t *testing.T, env []string, program ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), program[0], program[1:]...)
	cmd.Dir = filepath.Join(root, "examples", "hooks")
	cmd.Env = append(os.Environ(), env...)
	var errs strings.Builder
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v\n%s%s", program, err, out, errs.String())
	}
	return string(out)
}

// The example that signs and the Action of Auth0 let somebody in and, once they
// have left, do not.
func TestSpec7_TheExamplesOfHooksRun(t *testing.T) {
	t.Parallel()
	s, key, _ := loginWorld(t, options{})
	signing := s.cliJSON("token", "create", "--scope", "login-hook:acme/main", "--signing")
	id, _ := signing["id"].(string)
	secret, _ := signing["signing_secret"].(string)
	request := filepath.Join(t.TempDir(), "request.json")
	write := func(v any) {
		t.Helper()
		if err := os.WriteFile(request, marshal(t, v), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	generic := func() string {
		write(object{"claims": claims("ivy", "ivy@acme.example")})
		return example(t, []string{"USHER=" + s.public, "USHER_SIGNING_ID=" + id, "USHER_SIGNING_SECRET=" + secret}, "sh", "generic/login.sh", request)
	}
	auth0 := func(at string) string {
		write(object{
			"user":       object{"user_id": "ivy", "email": "ivy@acme.example", "email_verified": true},
			"connection": object{"strategy": "waad"}, "client": object{"client_id": "c"},
		})
		return example(t, []string{"USHER=" + at, "USHER_KEY=" + key, "USHER_CONNECTION=acme/main"}, "node", "auth0/try.js", request)
	}
	if got := generic(); !strings.Contains(got, `"decision":"allow"`) {
		t.Errorf("signed: %s", got)
	}
	if got := auth0(s.public); !strings.Contains(got, `"denied":null`) || strings.Count(got, `"organization":"acme-console"`) != 2 {
		t.Errorf("Auth0: %s", got)
	}
	if got := auth0("http://127.0.0.1:1"); !strings.Contains(got, `"denied":"You cannot log in now.`) {
		t.Errorf("Auth0 without usher: %s", got)
	}
	d := s.directory("acme", "okta", "okta")
	d.scim("POST", "/Users", object{"schemas": []string{userSchema}, "userName": "ivy@acme.example", "active": false}).want(t, 201)
	if got := generic(); !strings.Contains(got, `"reason":"deactivated"`) || !strings.Contains(got, `"message":"Your access`) {
		t.Errorf("signed, of a leaver: %s", got)
	}
	if got := auth0(s.public); !strings.Contains(got, `"denied":"Your access has been switched off`) || strings.Contains(got, "acme-console") {
		t.Errorf("Auth0, of a leaver: %s", got)
	}
	s.cli("token", "revoke", id).want(t, 0)
	if got := generic(); !strings.Contains(got, `"invalid_token"`) {
		t.Errorf("signed by a key that was revoked: %s", got)
	}
}

// What the scripts that set up a product send is JSON, and names usher's address.
func TestTheExamplesThatSetUpAProduct(t *testing.T) {
	t.Parallel()
	var sent []string
	product := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		if err != nil || !json.Valid(b) {
			t.Errorf("%s %s: %v %s", r.Method, r.URL, err, b)
		}
		sent = append(sent, r.Method+" "+r.URL.Path+" "+string(b))
		_, _ = io.WriteString(w, `{"id":"t1","signingKey":"k1"}`)
	}))
	defer product.Close()
	example(t, []string{"OKTA=" + product.URL, "OKTA_TOKEN=o", "USHER=https://usher.example", "USHER_KEY=k"}, "sh", "okta/hook.sh")
	zitadel := []string{"ZITADEL=" + product.URL, "ZITADEL_TOKEN=z", "USHER=https://usher.example"}
	if got := example(t, zitadel, "sh", "zitadel/target.sh"); !strings.Contains(got, "k1") {
		t.Errorf("the signing key is not printed: %s", got)
	}
	example(t, append(zitadel, "TARGET=t1", "USHER_SIGNING_ID=u1"), "sh", "zitadel/target.sh")
	all := strings.Join(sent, "\n")
	if len(sent) != 6 || !strings.Contains(sent[0], "/v1/login/hooks/okta?connection=acme/main") || !strings.Contains(all, "/v1/login/hooks/zitadel?connection=acme/main&key=u1") {
		t.Errorf("%s", all)
	}
}

// Somebody logs in by tokens of a provider whose keys rotate meanwhile, through the
// connection that the CLI made.
func TestSpec7_IDTokensOfAProvider(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		idp, err := testidp.Start("RS256")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(idp.Close)
		o.env = append(o.env, "USHER_OUTGOING_NETWORKS=127.0.0.0/8")
		s := start(t, o)
		s.parent("acme", "acme.example")
		s.policy(jitPolicy).want(t, 200)
		s.cli("connection", "create", "main", "--parent", "acme", "--issuer", idp.URL, "--client-id", "usher").want(t, 0)
		key := s.token("scope", "login-hook:acme/main")
		logIn := func(change object) answer {
			now := time.Now()
			claims := map[string]any{
				"aud": "usher", "sub": "ivy", "email": "ivy@acme.example", "email_verified": true, "nonce": "n", "iat": now.Unix(), "exp": now.Add(time.Hour).Unix(),
			}
			for name, value := range change {
				claims[name] = value
			}
			token, err := idp.Sign(claims)
			if err != nil {
				t.Fatal(err)
			}
			return s.call(key, "POST", "/v1/login/provision", object{"connection": "acme/main", "id_token": token, "nonce": "n"})
		}
		for range 3 {
			if a := logIn(nil).want(t, 200); !strings.Contains(string(a.body), `"decision":"allow"`) {
				t.Fatalf("%s", a)
			}
		}
		if a := logIn(object{"aud": "another"}).want(t, 200); !strings.Contains(string(a.body), `"reason":"invalid_id_token","detail":"the ID token is not taken: its audience`) {
			t.Errorf("%s", a)
		}
		if err := idp.Rotate(true); err != nil {
			t.Fatal(err)
		}
		if a := logIn(nil).want(t, 200); !strings.Contains(string(a.body), `"decision":"allow"`) {
			t.Errorf("by the new key: %s", a)
		}
		s.call(key, "POST", "/v1/login/provision", object{"connection": "acme/main", "claims": claims("ivy", "ivy@acme.example")}).wantProblem(t, 403, "vouched_claims_off")
	})
}
