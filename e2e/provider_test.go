package e2e

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// What the provider's program knows as well.
const (
	providerPassword = "correct horse"
	providerSecret   = "battery staple"
	flowCallback     = "https://flow.example/callback"
)

// openID is a provider of e2e/provider that runs, seen by a login flow and by the
// browser of whoever logs in.
type openID struct {
	t       *testing.T
	issuer  string
	browser *http.Client

	authorization, token string // its endpoints, as it publishes them
}

// builtProvider builds the provider's program, which is a module of its own, once.
var builtProvider = sync.OnceValues(func() (string, error) {
	path := filepath.Join(filepath.Dir(binary), "provider")
	cmd := exec.Command("go", "build", "-trimpath", "-o", path, ".")
	cmd.Dir = "provider"
	cmd.Env = environment([]string{"CGO_ENABLED=0"})
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build in e2e/provider: %w\n%s", err, out)
	}
	return path, nil
})

// startProvider starts a provider whose people are at domain and in groups.
func startProvider(t *testing.T, domain string, groups ...string) *openID {
	t.Helper()
	path, err := builtProvider()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(path, append([]string{domain}, groups...)...)
	endWithUs(cmd, false)
	said := newLines()
	cmd.Stderr = said
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(in.Close(), cmd.Wait()); err != nil {
			t.Errorf("the provider: %v\n%s", err, said)
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the provider did not say where it is: %v\n%s", err, said)
	}
	transport := &http.Transport{MaxIdleConnsPerHost: 16}
	t.Cleanup(transport.CloseIdleConnections)
	p := &openID{t: t, issuer: strings.TrimSpace(line), browser: &http.Client{
		Transport: transport, Timeout: time.Minute,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
	var metadata struct {
		Issuer        string   `json:"issuer"`
		Authorization string   `json:"authorization_endpoint"`
		Token         string   `json:"token_endpoint"`
		Challenges    []string `json:"code_challenge_methods_supported"`
	}
	p.must(p.json("GET", p.issuer+"/.well-known/openid-configuration", nil, &metadata))
	if metadata.Issuer != p.issuer || !contains(metadata.Challenges, "S256") {
		t.Fatalf("metadata %+v", metadata)
	}
	p.authorization, p.token = metadata.Authorization, metadata.Token
	return p
}

func (p *openID) must(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
}

// rotation has the provider take a step of a rotation.
func (p *openID) rotation(step string) {
	p.t.Helper()
	p.must(p.json("POST", p.issuer+"/rotation/"+step, nil, nil))
}

// reply is what the provider answers.
type reply struct {
	status   int
	location string // where it sends the browser
	body     string
}

func (r reply) String() string { return fmt.Sprintf("%d %s", r.status, r.body) }

// ask sends a form, or nothing, as a browser or as a client with its secret.
func (p *openID) ask(method, address string, form url.Values, client string) (out reply, err error) {
	r, err := http.NewRequest(method, address, strings.NewReader(form.Encode()))
	if err != nil {
		return out, err
	}
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if client != "" {
		r.SetBasicAuth(client, url.QueryEscape(providerSecret))
	}
	resp, err := p.browser.Do(r)
	if err != nil {
		return out, err
	}
	body, err := io.ReadAll(resp.Body)
	to := resp.Header.Get("Location")
	if strings.HasPrefix(to, "/") {
		to = p.issuer + to
	}
	return reply{resp.StatusCode, to, string(body)}, errors.Join(err, resp.Body.Close())
}

func (p *openID) json(method, address string, form url.Values, into any) error {
	answer, err := p.ask(method, address, form, "")
	if err == nil && answer.status/100 != 2 {
		err = fmt.Errorf("%s %s: %s", method, address, answer)
	}
	if err == nil && into != nil {
		err = json.Unmarshal([]byte(answer.body), into)
	}
	return err
}

// random is what a login flow makes anew for each login.
func random() string {
	b := make([]byte, 32)
	_, _ = rand.Read(b) // never fails
	return base64.RawURLEncoding.EncodeToString(b)
}

var formID = regexp.MustCompile(`name="id" value="([^"]+)"`)

// authenticate has somebody log in by the authorization code flow with PKCE: the
// browser is sent to the provider, its form is filled in, and what comes back is
// exchanged. It returns the ID token and the nonce that was sent for it.
func (p *openID) authenticate(client, person string) (token, nonce string, err error) {
	state, verifier := random(), random()
	nonce = random()
	challenge := sha256.Sum256([]byte(verifier))
	at := p.authorization + "?" + url.Values{
		"client_id": {client}, "redirect_uri": {flowCallback}, "response_type": {"code"}, "scope": {"openid email profile groups"}, "state": {state}, "nonce": {nonce},
		"code_challenge": {base64.RawURLEncoding.EncodeToString(challenge[:])}, "code_challenge_method": {"S256"}, "login_hint": {person},
	}.Encode()
	body, at, err := p.follow(at)
	if err != nil {
		return "", "", err
	}
	id := formID.FindStringSubmatch(body)
	if id == nil {
		return "", "", fmt.Errorf("%s is no form: %s", at, body)
	}
	answer, err := p.ask("POST", p.issuer+"/login", url.Values{"id": {id[1]}, "username": {person}, "password": {providerPassword}}, "")
	if err != nil {
		return "", "", err
	}
	if answer.status != http.StatusFound {
		return "", "", fmt.Errorf("the form: %s", answer)
	}
	if _, at, err = p.follow(answer.location); err != nil {
		return "", "", err
	}
	back, err := url.Parse(at)
	if err != nil {
		return "", "", err
	}
	code := back.Query().Get("code")
	if !strings.HasPrefix(at, flowCallback) || back.Query().Get("state") != state || code == "" {
		return "", "", fmt.Errorf("sent back to %s", at)
	}
	answer, err = p.ask("POST", p.token, url.Values{
		"grant_type": {"authorization_code"}, "code": {code}, "redirect_uri": {flowCallback}, "code_verifier": {verifier},
	}, client)
	if err == nil && answer.status != http.StatusOK {
		err = fmt.Errorf("the exchange of the code: %s", answer)
	}
	var tokens struct {
		IDToken string `json:"id_token"`
	}
	if err == nil {
		err = json.Unmarshal([]byte(answer.body), &tokens)
	}
	return tokens.IDToken, nonce, err
}

// follow follows redirects as a browser does, until a page or until the way leads
// back to the login flow.
func (p *openID) follow(at string) (body, end string, err error) {
	for range 10 {
		if !strings.HasPrefix(at, p.issuer) {
			return "", at, nil
		}
		answer, err := p.ask("GET", at, nil, "")
		switch {
		case err != nil:
			return "", at, err
		case answer.location != "":
			at = answer.location
		case answer.status != http.StatusOK:
			return "", at, fmt.Errorf("GET %s: %s", at, answer)
		default:
			return answer.body, at, nil
		}
	}
	return "", at, errors.New("redirected too often")
}

// openIDWorld is a server whose parent initech logs in through a provider that
// runs; acme and globex name it too, by clients whose tokens are late, and say
// that they are older than they are.
func openIDWorld(t *testing.T, o options) (s *server, p *openID, keys map[string]string) {
	t.Helper()
	p = startProvider(t, "initech.example", "eng-core", "eng-platform")
	o.env = append(o.env, "USHER_OUTGOING_NETWORKS=127.0.0.0/8")
	s = start(t, o)
	keys = map[string]string{}
	for parent, client := range map[string]string{"initech": "usher", "acme": "expired", "globex": "behind"} {
		s.parent(parent, parent+".example")
		s.cli("connection", "create", "main", "--parent", parent, "--issuer", p.issuer, "--client-id", client).want(t, 0)
		keys[parent] = s.token("scope", "login-hook:"+parent+"/main")
	}
	s.policy(mappedJITPolicy).want(t, 200)
	return s, p, keys
}

// provided sends an ID token to the login hook. It may be called from any
// goroutine.
func (s *server) provided(key, parent, token, nonce string) (a answer, d decision, err error) {
	body, err := json.Marshal(object{"connection": parent + "/main", "id_token": token, "nonce": nonce})
	if err != nil {
		return a, d, err
	}
	if a, err = s.send("POST", s.public+"/v1/login/provision", key, "application/json", bytes.NewReader(body)); err != nil || a.status != http.StatusOK {
		return a, d, err
	}
	return a, d, json.Unmarshal(a.body, &d)
}

// A login flow finds the connection, sends the browser to a real provider,
// exchanges the code and hands the ID token on; every token that is not in order
// is refused.
func TestSpec7_ARealProviderSignsTheTokens(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s, p, keys := openIDWorld(t, o)
		fresh := func(client, person string) (token, nonce string) {
			t.Helper()
			token, nonce, err := p.authenticate(client, person)
			p.must(err)
			return token, nonce
		}
		found := s.call(keys["initech"], "POST", "/v1/login/discover", object{"email": "ada@initech.example"}).want(t, 200)
		if found.text(t, "sso") == "none" || found.text(t, "connection") != "initech/main" {
			t.Fatalf("%s", found)
		}
		first := ""
		for range 3 { // each with a code and a token of its own
			token, nonce := fresh("usher", "ada")
			a, d, err := s.provided(keys["initech"], "initech", token, nonce)
			if err != nil || d.Decision != "allow" || d.Account == "" || first != "" && d.Account != first || !slices.Equal(d.lines(), []string{"initech-console admin active"}) {
				t.Fatalf("%s, %v", a, err)
			}
			first = d.Account
		}
		denied := func(what, parent, token, nonce, says string) {
			t.Helper()
			a, d, err := s.provided(keys[parent], parent, token, nonce)
			if err != nil || d.Decision != "deny" || d.Reason != "invalid_id_token" || !strings.Contains(string(a.body), says) || d.Account != "" {
				t.Errorf("%s: %s, %v", what, a, err)
			}
		}
		token, nonce := fresh("usher", "ada")
		denied("another's nonce", "initech", token, random(), "nonce")
		denied("no nonce", "initech", token, "", "nonce")
		head, signature := token[:strings.LastIndex(token, ".")], token[strings.LastIndex(token, "."):]
		eve, _ := fresh("usher", "eve")
		denied("another's signature", "initech", head+eve[strings.LastIndex(eve, "."):], nonce, "signature")
		denied("another's claims", "initech", eve[:strings.LastIndex(eve, ".")]+signature, nonce, "")
		token, nonce = fresh("other", "ada")
		denied("another client's", "initech", token, nonce, "audience")
		token, nonce = fresh("expired", "ada")
		denied("expired", "acme", token, nonce, "expired")

		// A key that was withdrawn, once usher knows the one after it: nobody's
		// token is taken by it, whatever it says.
		token, nonce = fresh("behind", "ada")
		if a, d, err := s.provided(keys["globex"], "globex", token, nonce); err != nil || d.Decision != "deny" || d.Reason == "invalid_id_token" {
			t.Errorf("in order, of somebody who is not theirs: %s, %v", a, err)
		}
		young, its := fresh("usher", "ada")
		p.rotation("replace")
		if a, d, err := s.provided(keys["initech"], "initech", young, its); err != nil || d.Decision != "allow" {
			t.Errorf("usher has not heard of it: %s, %v", a, err)
		}
		after, afters := fresh("usher", "ada")
		if a, d, err := s.provided(keys["initech"], "initech", after, afters); err != nil || d.Account != first {
			t.Errorf("by the new key: %s, %v", a, err)
		}
		denied("a key that was withdrawn", "globex", token, nonce, "no key with the kid")
		if a, _, err := s.provided(keys["initech"], "initech", young, its); err != nil || a.status != 503 {
			t.Errorf("a key that was withdrawn a moment ago: %s, %v", a, err)
		}
	})
}

// People log in on sixteen connections while the provider's keys rotate. Where
// each key is published before it signs, nobody notices. Where it is replaced in
// one moment, whoever holds a token by the old key is told to come again, and
// nobody is denied.
func TestSpec7_KeysRotateWhileLoginsRun(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s, p, keys := openIDWorld(t, o)
		const workers = 16
		var done [workers]atomic.Int64 // logins that were let in
		var again atomic.Int64         // answers 503
		var abrupt atomic.Bool         // there may be some
		var kid atomic.Value           // of a token that was let in
		stop := make(chan struct{})
		var all sync.WaitGroup
		defer all.Wait()
		defer close(stop)
		for w := range workers {
			all.Go(func() {
				for n := 0; ; n++ {
					select {
					case <-stop:
						return
					default:
					}
					// Somebody new each third time.
					token, nonce, err := p.authenticate("usher", fmt.Sprintf("w%d-%d", w, n/3))
					if err != nil {
						t.Error(err)
						return
					}
					a, d, err := s.provided(keys["initech"], "initech", token, nonce)
					switch {
					case err == nil && d.Decision == "allow":
						done[w].Add(1)
						kid.Store(kidOf(token))
					case err == nil && a.status == 503 && abrupt.Load() && strings.Contains(string(a.body), "issuer_unavailable") && a.header.Get("Retry-After") != "":
						again.Add(1)
					default:
						t.Errorf("worker %d: %s, %v", w, a, err)
						return
					}
				}
			})
		}
		// settle waits until everybody has been let in twice more: what was under
		// way has ended then.
		settle := func(what string) {
			t.Helper()
			var was [workers]int64
			for w := range workers {
				was[w] = done[w].Load()
			}
			eventually(t, time.Minute, what, func() error {
				for w := range workers {
					if now := done[w].Load(); now < was[w]+2 && !t.Failed() {
						return fmt.Errorf("worker %d was let in %d times", w, now-was[w])
					}
				}
				return nil
			})
		}
		settle("the first logins")
		for n := range 3 {
			p.rotation("publish")
			settle("a key is published")
			p.rotation("sign")
			settle("it signs")
			p.rotation("withdraw")
			settle("the old one is withdrawn")
			if got, want := kid.Load(), fmt.Sprintf("key-%d", n+2); got != want {
				t.Errorf("tokens are signed by %v, want %s", got, want)
			}
		}
		abrupt.Store(true)
		const times = 3
		for range times {
			p.rotation("replace")
			settle("the key is replaced")
		}
		if got := again.Load(); got > times*workers {
			t.Errorf("%d logins had to come again, which is more than were under way", got)
		}
		t.Logf("%d logins had to come again", again.Load())
	})
}

// kidOf returns which key a token says it is signed by.
func kidOf(token string) string {
	head, _, _ := strings.Cut(token, ".")
	b, err := base64.RawURLEncoding.DecodeString(head)
	var header struct{ Kid string }
	if err != nil || json.Unmarshal(b, &header) != nil {
		return ""
	}
	return header.Kid
}
