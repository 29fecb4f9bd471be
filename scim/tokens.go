package scim

import (
	"sync"
	"time"

	"usher/internal/auth"
	"usher/internal/store/directory"
)

// maxTokens bounds how many tokens are remembered; past it all are forgotten.
const maxTokens = 4096

// rememberedFor is how long a token is remembered, and with it the profile of its
// directory and which keys its issuer has.
const rememberedFor = time.Minute

// tokens remembers by the hash of a bearer token, and of a JWT by the directory
// too that the path names, what it was found to be. That
// it is still good, and its directory's schemas as they were, is asked of the
// store with every request, together with what the request reads or writes, so
// nothing here outlives a revocation or a change of these.
type tokens struct {
	now   func() time.Time
	mu    sync.RWMutex // guards known
	known map[string]remembered
}

// remembered is what a token was found to be.
type remembered struct {
	bearer auth.Bearer
	dir    *directory.Directory
	tables *tables // what the directory serves
	holder string  // whose requests count together: the credential, or the client that got it
	at     time.Time
}

func newTokens(now func() time.Time) *tokens {
	return &tokens{now: now, known: map[string]remembered{}}
}

// get returns what a token was found to be lately, or nothing.
func (t *tokens) get(hash string) (r remembered, ok bool) {
	t.mu.RLock()
	r, ok = t.known[hash]
	t.mu.RUnlock()
	if !ok {
		return r, false
	}
	if age := t.now().Sub(r.at); age < 0 || age >= rememberedFor {
		return remembered{}, false
	}
	return r, true
}

func (t *tokens) add(hash string, r remembered) {
	r.at = t.now()
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.known) >= maxTokens {
		clear(t.known)
	}
	t.known[hash] = r
}

// forget lets go of what a JWT was found to be; it reports whether that was
// remembered.
func (t *tokens) forget(presented string) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.known[presented].bearer.Until == 0 { // no JWT: it was found by itself
		return false
	}
	delete(t.known, presented)
	return true
}

// forget has the request begin anew where it came with a JWT that was remembered
// and the credential that this was taken by has ended: another of the directory
// may take it. Nothing was done yet.
func (rq *request) forget() bool {
	if rq.begun || !rq.door.tokens.forget(rq.presented) {
		return false
	}
	rq.remembered, rq.base, rq.doc, rq.tolerances = remembered{}, "", rq.sent, tolerances{sent: rq.sent}
	return true
}
