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
	tokens map[int]signed
	groups func(i int) []string
}

// signed is a token and when it was signed.
type signed struct {
	text string
	at   time.Time
}

// NewSigner starts a provider on loopback and returns a signer by its key, and
// what ends it.
func NewSigner() (*Signer, func(), error) {
	p, err := testidp.Start("RS256")
	if err != nil {
		return nil, nil, err
	}
	return &Signer{idp: p, tokens: map[int]signed{}, groups: func(int) []string { return []string{Group} }}, p.Close, nil
}

// InGroups has tokens say which groups somebody is in; Group alone, otherwise.
func (s *Signer) InGroups(groups func(i int) []string) { s.groups = groups }

// Issuer returns the issuer of the tokens.
func (s *Signer) Issuer() string { return s.idp.URL }

// Token returns an ID token of person i.
func (s *Signer) Token(i int) string {
	now := time.Now()
	s.mu.Lock()
	t := s.tokens[i]
	s.mu.Unlock()
	if t.text == "" || now.Sub(t.at) > signAgain {
		text, err := s.idp.Sign(map[string]any{
			"aud": ClientID, "sub": LoginSubject(i), "email": UserName(i), "email_verified": true, "groups": s.groups(i),
			"iat": now.Unix(), "exp": now.Add(time.Hour).Unix(), "name": fmt.Sprintf("Person %d", i),
		})
		if err != nil {
			return "" // refused by whoever is asked, which ends the run
		}
		t = signed{text, now}
		s.mu.Lock()
		s.tokens[i] = t
		s.mu.Unlock()
	}
	return t.text
}
