package e2e

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os/exec"
	"strings"
	"testing"
)

// answer is what a server answered.
type answer struct {
	request string
	status  int
	header  http.Header
	body    []byte
}

func (a answer) String() string { return fmt.Sprintf("%s → %d %s", a.request, a.status, a.body) }

// object returns the body as a JSON object.
func (a answer) object(t *testing.T) map[string]any {
	t.Helper()
	var out map[string]any
	if err := json.Unmarshal(a.body, &out); err != nil {
		t.Fatalf("%s: no JSON object: %v", a, err)
	}
	return out
}

// text returns a member of the body's object that is a string.
func (a answer) text(t *testing.T, key string) string {
	t.Helper()
	s, ok := a.object(t)[key].(string)
	if !ok {
		t.Fatalf("%s: no text %q", a, key)
	}
	return s
}

// want holds an answer to its status.
func (a answer) want(t *testing.T, status int) answer {
	t.Helper()
	if a.status != status {
		t.Fatalf("%s: want %d", a, status)
	}
	return a
}

// wantSCIMError holds an answer to a SCIM error body of that status.
func (a answer) wantSCIMError(t *testing.T, status int) answer {
	t.Helper()
	a.want(t, status)
	o := a.object(t)
	schemas, _ := o["schemas"].([]any)
	if len(schemas) != 1 || schemas[0] != "urn:ietf:params:scim:api:messages:2.0:Error" || o["status"] != fmt.Sprint(status) {
		t.Fatalf("%s: not a SCIM error", a)
	}
	if ct := a.header.Get("Content-Type"); !strings.HasPrefix(ct, "application/scim+json") {
		t.Fatalf("%s: a SCIM error as %q", a, ct)
	}
	return a
}

// wantProblem holds an answer to problem details of that status and reason.
func (a answer) wantProblem(t *testing.T, status int, reason string) answer {
	t.Helper()
	a.want(t, status)
	if ct := a.header.Get("Content-Type"); !strings.HasPrefix(ct, "application/problem+json") {
		t.Fatalf("%s: a problem as %q", a, ct)
	}
	if got := a.text(t, "reason"); got != reason {
		t.Fatalf("%s: want reason %q", a, reason)
	}
	return a
}

// asked returns what is asked instead of a URL: itself, or what nods instead of
// SCIM.
func (s *server) asked(url string) string {
	if s.nodding != "" && strings.HasPrefix(url, s.public+"/scim/") {
		return s.nodding + strings.TrimPrefix(url, s.public)
	}
	return url
}

// send sends a request and returns the answer, which is kept in the record. It
// may be called from any goroutine.
func (s *server) send(method, url, token, contentType string, body io.Reader) (answer, error) {
	req, err := http.NewRequest(method, s.asked(url), body)
	if err != nil {
		return answer{}, err
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	if contentType != "" {
		req.Header.Set("Content-Type", contentType)
	}
	resp, err := s.client.Do(req)
	if err != nil {
		return answer{}, err
	}
	b, err := io.ReadAll(resp.Body)
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		return answer{}, err
	}
	a := answer{request: method + " " + strings.TrimPrefix(url, s.public), status: resp.StatusCode, header: resp.Header, body: b}
	s.record.keep(a.request, fmt.Sprintf("%d %v\n%s", a.status, a.header, s.withoutNewToken(a)))
	return a, nil
}

// withoutNewToken returns the body of an answer for the record: the answers that
// show a new token or the secret of a new client show it once, by design, and
// nothing else does.
func (s *server) withoutNewToken(a answer) []byte {
	if (a.request != "POST /v1/tokens" && a.request != "POST /v1/invitations" || a.status != http.StatusCreated) && !strings.HasSuffix(a.request, "/oauth/token") {
		return a.body
	}
	var made map[string]any
	if json.Unmarshal(a.body, &made) != nil {
		return a.body
	}
	body := a.body
	for _, key := range []string{"token", "client_secret", "access_token"} {
		if secret, _ := made[key].(string); secret != "" {
			s.record.secret(secret)
			body = bytes.Replace(body, []byte(secret), []byte("(the new token)"), 1)
		}
	}
	return body
}

// oauthClient makes an OAuth 2.0 client of a directory and returns the form by
// which it asks for access tokens, at which path.
func (s *server) oauthClient(directory string) (form url.Values, path string) {
	s.t.Helper()
	made := s.api("POST", "/v1/tokens", object{"directory": directory, "oauth": true}).want(s.t, 201)
	return url.Values{"grant_type": {"client_credentials"}, "client_id": {made.text(s.t, "client_id")}, "client_secret": {made.text(s.t, "client_secret")}},
		strings.TrimPrefix(made.text(s.t, "token_endpoint"), s.public)
}

// accessToken asks for one.
func (s *server) accessToken(form url.Values, path string) answer {
	s.t.Helper()
	return s.must(s.send("POST", s.public+path, "", "application/x-www-form-urlencoded", strings.NewReader(form.Encode())))
}

func (s *server) must(a answer, err error) answer {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
	return a
}

// api calls the management API and login hooks as the operator; body is
// marshalled unless nil.
func (s *server) api(method, path string, body any) answer {
	s.t.Helper()
	return s.call(s.key, method, path, body)
}

// call is api with another key.
func (s *server) call(key, method, path string, body any) answer {
	s.t.Helper()
	if body == nil {
		return s.must(s.send(method, s.public+path, key, "", nil))
	}
	return s.must(s.send(method, s.public+path, key, "application/json", bytes.NewReader(marshal(s.t, body))))
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	if text, ok := v.(string); ok {
		return []byte(text)
	}
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// object is a JSON object in short.
type object = map[string]any

// token makes a key or a directory's token: what is "scope" or "directory".
func (s *server) token(what, value string) string {
	s.t.Helper()
	return s.api("POST", "/v1/tokens", object{what: value}).want(s.t, 201).text(s.t, "token")
}

// directory is a SCIM directory as an IdP holds it.
type directory struct {
	s     *server
	path  string // of the base URL
	token string
}

// scim sends a SCIM request below the base URL.
func (d directory) scim(method, path string, body any) answer {
	d.s.t.Helper()
	if body == nil {
		return d.s.must(d.s.send(method, d.s.public+d.path+path, d.token, "", nil))
	}
	return d.s.must(d.s.send(method, d.s.public+d.path+path, d.token, "application/scim+json", bytes.NewReader(marshal(d.s.t, body))))
}

// directory makes a SCIM directory with a token by the API.
func (s *server) directory(parent, slug, dialect string) directory {
	s.t.Helper()
	made := s.api("POST", "/v1/directories", object{"parent": parent, "slug": slug, "kind": "scim", "dialect": dialect}).want(s.t, 201)
	return directory{s: s, path: strings.TrimPrefix(made.text(s.t, "scim_base_url"), s.public), token: s.token("directory", parent+"/"+slug)}
}

// parent makes a parent that holds a domain by the API.
func (s *server) parent(slug, domain string) {
	s.t.Helper()
	s.api("POST", "/v1/parents", object{"slug": slug}).want(s.t, 201)
	s.api("POST", "/v1/domains", object{"parent": slug, "domain": domain, "manual": true}).want(s.t, 201)
}

// policy applies a policy by the API and makes the organizations it declares.
func (s *server) policy(source string) answer {
	s.t.Helper()
	return s.api("POST", "/v1/policies", object{"file": "policy.yaml", "source": source, "create_orgs": true})
}

// ran is how a command ended.
type ran struct {
	args           []string
	stdout, stderr string
	code           int
}

func (r ran) String() string {
	return fmt.Sprintf("usher %s → %d\nstdout: %s\nstderr: %s", strings.Join(r.args, " "), r.code, r.stdout, r.stderr)
}

// want holds a command to its exit code.
func (r ran) want(t *testing.T, code int) ran {
	t.Helper()
	if r.code != code {
		t.Fatalf("%s\nwant exit code %d", r, code)
	}
	return r
}

// object returns the one JSON object that standard output is.
func (r ran) object(t *testing.T) map[string]any {
	t.Helper()
	var out map[string]any
	d := json.NewDecoder(strings.NewReader(r.stdout))
	if err := d.Decode(&out); err != nil {
		t.Fatalf("%s\nno JSON object: %v", r, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		t.Fatalf("%s\nmore than one JSON value on standard output", r)
	}
	return out
}

// usher runs a command in dir. Its output is kept in the record, without a
// token that it printed as the one new one.
func usher(t *testing.T, r *record, dir string, env []string, args ...string) ran {
	t.Helper()
	cmd := exec.Command(binary, args...)
	cmd.Dir, cmd.Env = dir, environment(env)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	out := ran{args: args, stdout: stdout.String(), stderr: stderr.String(), code: cmd.ProcessState.ExitCode()}
	shown := out.stdout
	if len(args) > 1 && args[0] == "token" && args[1] == "create" {
		if secret := tokenForm.FindString(shown); secret != "" {
			r.secret(secret)
			shown = strings.Replace(shown, secret, "(the new token)", 1)
		}
	}
	r.keep("usher "+strings.Join(args, " "), shown+"\n"+out.stderr)
	return out
}

// cli runs a command against the server as its operator.
func (s *server) cli(args ...string) ran {
	s.t.Helper()
	return usher(s.t, s.record, s.dir, []string{"USHER_SERVER=" + s.public, "USHER_API_KEY=" + s.key}, args...)
}

// cliJSON is cli with JSON output of a command that must succeed.
func (s *server) cliJSON(args ...string) map[string]any {
	s.t.Helper()
	return s.cli(append(args, "--output", "json")...).want(s.t, 0).object(s.t)
}
