package auth

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/go-jose/go-jose/v4"
)

// providers is every issuer there is: those with slow in their name never answer.
type providers struct {
	t     *testing.T
	key   *ecdsa.PrivateKey
	kid   string
	asked atomic.Int64 // for keys, and answered
}

func newProviders(t *testing.T) (*providers, *KeySets) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	p := &providers{t: t, key: key, kid: "a"}
	return p, NewKeySets(&http.Client{Transport: p}, nil, slog.New(slog.DiscardHandler), time.Now)
}

func (p *providers) RoundTrip(r *http.Request) (*http.Response, error) {
	if strings.Contains(r.URL.Host, "slow") {
		<-r.Context().Done()
		return nil, r.Context().Err()
	}
	var body any = map[string]string{"issuer": "https://" + r.URL.Host, "jwks_uri": "https://" + r.URL.Host + "/keys"}
	if r.URL.Path == "/keys" {
		p.asked.Add(1)
		body = jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: p.key.Public(), KeyID: p.kid, Algorithm: "ES256", Use: "sig"}}}
	}
	b, err := json.Marshal(body)
	return &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(string(b))), Request: r}, err
}

// login verifies a token of an issuer, by a key that is called kid, for a tenant.
func (p *providers) login(k *KeySets, tenant, issuer, kid string) (string, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.ES256, Key: jose.JSONWebKey{Key: p.key, KeyID: kid}}, nil)
	if err != nil {
		return "", err
	}
	now := time.Now().Unix()
	signed, err := signer.Sign(fmt.Appendf(nil, `{"iss":%q,"aud":"app","sub":"s","iat":%d,"exp":%d}`, issuer, now, now+60))
	if err != nil {
		return "", err
	}
	text, err := signed.CompactSerialize()
	if err != nil {
		return "", err
	}
	token, ok := ReadIDToken(text)
	if !ok {
		return "", errors.New("no token")
	}
	return k.VerifyIDToken(p.t.Context(), token, IDToken{Tenant: tenant, Issuer: issuer, ClientID: "app"})
}

func (p *providers) letsIn(k *KeySets, tenant, issuer string) {
	p.t.Helper()
	if why, err := p.login(k, tenant, issuer, p.kid); why != "" || err != nil {
		p.t.Errorf("%s through %s: %s %v", tenant, issuer, why, err)
	}
}

// Issuers of one tenant that answer slowly on purpose leave room to fetch the keys
// of others.
func TestIssuersOfOneTenantKeepNobodyElseFromLoggingIn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, k := newProviders(t)
		var slow sync.WaitGroup
		for i := range 3 * maxFetches {
			slow.Go(func() {
				if _, err := p.login(k, "evil", fmt.Sprintf("https://slow%d.example", i), "a"); !errors.Is(err, ErrIssuerAway) {
					t.Error(err)
				}
			})
		}
		synctest.Wait()
		p.letsIn(k, "acme", "https://login.acme.example")
		slow.Wait()
	})
}

// However many issuers a tenant names, what is known of those of others stays.
func TestIssuersOfOneTenantPushOutNobodyElses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, k := newProviders(t)
		p.letsIn(k, "acme", "https://login.acme.example")
		for i := range maxSetsOf + 9 {
			p.letsIn(k, "evil", fmt.Sprintf("https://login%d.example", i))
		}
		before := p.asked.Load()
		p.letsIn(k, "acme", "https://login.acme.example")
		if p.asked.Load() != before || len(k.sets) > maxSetsOf+1 {
			t.Errorf("fetched %d times again, %d sets are remembered", p.asked.Load()-before, len(k.sets))
		}
		for i := range maxSets { // one each of as many tenants
			k.set(source{tenant: fmt.Sprint(i)})
		}
		if len(k.sets) != maxSets {
			t.Errorf("%d sets are remembered", len(k.sets))
		}
	})
}

// Tokens by keys that are not there, which one tenant sends for an issuer that
// another has too, do not have the other wait for a key that has just come.
func TestKeysThatAreNotThereCoolAnIssuerForOneTenantAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, k := newProviders(t)
		const shared = "https://login.shared.example"
		p.letsIn(k, "acme", shared)
		for i := range 2 * maxMissed {
			if why, err := p.login(k, "evil", shared, fmt.Sprint("none-", i)); why == "" && err == nil {
				t.Error("a token by no key is taken")
			}
		}
		p.kid = "b"
		p.letsIn(k, "acme", shared)
	})
}

// A key that one tenant's token has usher find gone is gone for the others, too.
func TestKeysThatAreGoneAreGoneForEveryTenant(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p, k := newProviders(t)
		const shared = "https://login.shared.example"
		p.letsIn(k, "acme", shared)
		p.letsIn(k, "globex", shared)
		p.letsIn(k, "globex", "https://login.globex.example")
		<-time.After(time.Second)
		p.kid = "b"
		p.letsIn(k, "acme", shared)
		before := p.asked.Load()
		p.letsIn(k, "globex", shared)
		if p.asked.Load() != before {
			t.Error("fetched once more for what is known")
		}
		<-time.After(time.Second)
		if why, err := p.login(k, "globex", shared, "a"); why == "" && err == nil {
			t.Error("let in by a key that was withdrawn")
		}
		before = p.asked.Load()
		p.kid = "a"
		p.letsIn(k, "globex", "https://login.globex.example") // which nobody shares
		if p.asked.Load() != before {
			t.Error("what is known of another issuer was forgotten")
		}
	})
}
