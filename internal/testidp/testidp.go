// Package testidp owns an OpenID provider on loopback for tests and benchmarks:
// its metadata, its keys, which rotate when told to, and the ID tokens it signs.
// It has no login: whoever asks for a token says what it claims.
package testidp

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"

	"github.com/go-jose/go-jose/v4"
)

// Provider is one that runs.
type Provider struct {
	URL string // its issuer

	server *httptest.Server
	alg    jose.SignatureAlgorithm

	mu      sync.Mutex // guards the rest
	signer  jose.Signer
	made    int
	keys    []jose.JSONWebKey // that are published
	failing bool
	asked   int
}

// Start starts a provider that signs by an algorithm, RS256 or ES256. Close ends
// it.
func Start(alg string) (*Provider, error) {
	p := &Provider{alg: jose.SignatureAlgorithm(alg)}
	if err := p.Rotate(false); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		p.answer(w, map[string]any{"issuer": p.URL, "jwks_uri": p.URL + "/keys"})
	})
	mux.HandleFunc("GET /keys", func(w http.ResponseWriter, _ *http.Request) {
		p.mu.Lock()
		p.asked++
		keys := p.keys
		p.mu.Unlock()
		p.answer(w, jose.JSONWebKeySet{Keys: keys})
	})
	p.server = httptest.NewServer(mux)
	p.URL = p.server.URL
	return p, nil
}

// Close ends the provider.
func (p *Provider) Close() { p.server.Close() }

func (p *Provider) answer(w http.ResponseWriter, v any) {
	p.mu.Lock()
	failing := p.failing
	p.mu.Unlock()
	if failing {
		http.Error(w, "out of order", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v) // the client is gone: nobody to tell
}

// Fail makes the provider answer 500, or well again.
func (p *Provider) Fail(failing bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.failing = failing
}

// Asked returns how often the keys were asked for.
func (p *Provider) Asked() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked
}

// Rotate signs by a new key from now on; keep says whether the old stay published.
func (p *Provider) Rotate(keep bool) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.made++
	return p.rotate(fmt.Sprintf("key-%d", p.made), keep)
}

// RotateUnnamed signs by a new key without a name, the only one that is published.
func (p *Provider) RotateUnnamed() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.rotate("", false)
}

func (p *Provider) rotate(kid string, keep bool) error {
	private, err := p.newKey()
	if err != nil {
		return err
	}
	options := (&jose.SignerOptions{}).WithType("JWT")
	p.signer, err = jose.NewSigner(jose.SigningKey{Algorithm: p.alg, Key: jose.JSONWebKey{Key: private, KeyID: kid}}, options)
	if err != nil {
		return err
	}
	if !keep {
		p.keys = nil
	}
	p.keys = append(p.keys[:len(p.keys):len(p.keys)], jose.JSONWebKey{Key: private.Public(), KeyID: kid, Algorithm: string(p.alg), Use: "sig"})
	return nil
}

func (p *Provider) newKey() (crypto.Signer, error) {
	if p.alg == jose.ES256 {
		return ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	}
	return rsa.GenerateKey(rand.Reader, 2048)
}

// Sign returns a token that claims what it is told, with iss added where it is
// left out.
func (p *Provider) Sign(claims map[string]any) (string, error) {
	all := map[string]any{"iss": p.URL}
	for name, value := range claims {
		all[name] = value
	}
	payload, err := json.Marshal(all)
	if err != nil {
		return "", err
	}
	p.mu.Lock()
	signer := p.signer
	p.mu.Unlock()
	signed, err := signer.Sign(payload)
	if err != nil {
		return "", err
	}
	return signed.CompactSerialize()
}
