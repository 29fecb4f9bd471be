package scim

import (
	"sync"

	"usher/internal/store/directory"
)

// maxTokens bounds how many tokens are remembered; past it all are forgotten.
const maxTokens = 4096

// tokens remembers which directory a bearer token was found to be for, by the
// token's hash: neither a credential's target nor a directory's row ever
// changes. That a token is still good is asked of the store with every request,
// together with what the request reads or writes, so nothing here outlives a
// revocation.
type tokens struct {
	mu    sync.RWMutex // guards known
	known map[string]*directory.Directory
}

func newTokens() *tokens { return &tokens{known: map[string]*directory.Directory{}} }

func (t *tokens) get(hash string) *directory.Directory {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.known[hash]
}

func (t *tokens) add(hash string, d *directory.Directory) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.known) >= maxTokens {
		clear(t.known)
	}
	t.known[hash] = d
}
