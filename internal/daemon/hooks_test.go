package daemon

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"usher/config"
)

// A login flow that shows the certificate that was registered for it is heard
// without a token; one that shows another, or none, is not.
func TestSpec7_AClientCertificateIsACaller(t *testing.T) {
	cfg := configuration(t.TempDir())
	files := t.TempDir()
	at := func(name string) config.TLS {
		return config.TLS{CertFile: filepath.Join(files, name+".crt"), KeyFile: filepath.Join(files, name+".key"), ClientCertificates: true}
	}
	cfg.TLS = at("server")
	pool := x509.NewCertPool()
	pool.AddCert(certificate(t, cfg.TLS, 1))
	certificate(t, at("mine"), 2)
	certificate(t, at("another"), 3)
	d, _ := startDaemon(t, cfg)
	operator, err := os.ReadFile(cfg.OperatorKeyFile)
	if err != nil {
		t.Fatal(err)
	}
	ask := func(shown, key, path string, body any) (int, string) {
		t.Helper()
		c := &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
		if shown != "" {
			pair, err := tls.LoadX509KeyPair(at(shown).CertFile, at(shown).KeyFile)
			if err != nil {
				t.Fatal(err)
			}
			c.Certificates = []tls.Certificate{pair}
		}
		b, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "https://"+d.Addr()+path, bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		if key != "" {
			r.Header.Set("Authorization", "Bearer "+key)
		}
		transport := &http.Transport{TLSClientConfig: c, DisableKeepAlives: true}
		defer transport.CloseIdleConnections()
		resp, err := (&http.Client{Transport: transport, Timeout: 20 * time.Second}).Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = resp.Body.Close() }()
		text, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		return resp.StatusCode, string(text)
	}
	type object map[string]any
	mine, err := os.ReadFile(at("mine").CertFile)
	if err != nil {
		t.Fatal(err)
	}
	if status, text := ask("", string(operator), "/v1/parents", object{"slug": "acme"}); status != 201 {
		t.Fatalf("%d %s", status, text)
	}
	if status, text := ask("", string(operator), "/v1/connections", object{"parent": "acme", "slug": "main", "kind": "oidc", "vouched": true}); status != 201 {
		t.Fatalf("%d %s", status, text)
	}
	if status, text := ask("", string(operator), "/v1/tokens", object{"scope": "login-hook:acme/main", "certificate": string(mine)}); status != 201 || strings.Contains(text, `"token"`) {
		t.Fatalf("%d %s", status, text)
	}
	login := object{"connection": "acme/main", "claims": object{"subject": "s", "email": "ada@acme.example", "email_verified": true}}
	if status, text := ask("mine", "", "/v1/login/provision", login); status != 200 || !strings.Contains(text, `"domain_not_verified"`) {
		t.Errorf("mine: %d %s", status, text)
	}
	for _, shown := range []string{"", "another"} {
		if status, text := ask(shown, "", "/v1/login/provision", login); status != 401 {
			t.Errorf("%q: %d %s", shown, status, text)
		}
	}
	// It opens nothing but the hook.
	if status, _ := ask("mine", "", "/v1/parents", object{"slug": "other"}); status != 401 {
		t.Errorf("the API: %d", status)
	}
}
