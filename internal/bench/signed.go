package bench

import (
	"fmt"
	"sync"
	"time"

	"usher/internal/testidp"
)

// ClientID is the client that ID tokens of the benchmark are for.
const ClientID = "bench"

// signAgain is how long a token is sent before it is signed anew: usher takes
// none that is older than ten minutes.
const signAgain = 4 * time.Minute

// Signer signs the ID tokens of those who log in again and again. A token is
// sent more than once: what is measured is whoever verifies it.
type Signer struct {
	idp *testidp.Provider

	mu     sync.Mutex // guards tokens
	tokens [loginPeople]struct {
		text string
		at   time.Time
	}
}

// NewSigner starts a provider on loopback and returns a signer by its key, and
// what ends it.
func NewSigner() (*Signer, func(), error) {
	p, err := testidp.Start("RS256")
	if err != nil {
		return nil, nil, err
	}
	return &Signer{idp: p}, p.Close, nil
}

// Issuer returns the issuer of the tokens.
func (s *Signer) Issuer() string { return s.idp.URL }

// Token returns an ID token of person i.
func (s *Signer) Token(i int) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	t, now := &s.tokens[i], time.Now()
	if t.text == "" || now.Sub(t.at) > signAgain {
		text, err := s.idp.Sign(map[string]any{
			"aud": ClientID, "sub": fmt.Sprintf("subject-%d", i), "email": UserName(i), "email_verified": true, "groups": []string{Group},
			"iat": now.Unix(), "exp": now.Add(time.Hour).Unix(), "name": fmt.Sprintf("Person %d", i),
		})
		if err != nil {
			return "" // refused by whoever is asked, which ends the run
		}
		t.text, t.at = text, now
	}
	return t.text
}
