// Package nodding owns a server that nods: it answers 200 to everything. A test
// of a requirement that such a server passes shows nothing, so the tests are run
// against it, and each of them has to fail (see Check).
package nodding

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
)

// variable is set in a run of tests against the server that nods.
const variable = "USHER_TEST_NODDING"

// On reports whether the tests run against the server that nods.
func On() bool { return os.Getenv(variable) != "" }

// Instead returns what a test sends its requests to: real, or in a run against
// the server that nods, that one. What the test stands on should be made by
// real, so that the test fails by what it asks.
func Instead(real http.Handler) http.Handler {
	if !On() {
		return real
	}
	return &server{}
}

// URL is Instead for a test that knows a server by its base URL.
func URL(t testing.TB, real string) string {
	t.Helper()
	if !On() {
		return real
	}
	s := httptest.NewServer(&server{})
	t.Cleanup(s.Close)
	return s.URL
}

// server answers every request with 200 and what it was sent last, as somebody
// does who has stored it and done nothing else; an empty object at first.
type server struct {
	mu   sync.Mutex
	last []byte
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	sent, _ := io.ReadAll(r.Body) // what did not come is nodded at as well
	s.mu.Lock()
	if bytes.HasPrefix(bytes.TrimSpace(sent), []byte("{")) {
		s.last = sent
	}
	answer := s.last
	s.mu.Unlock()
	if answer == nil {
		answer = []byte("{}")
	}
	kind := "application/scim+json"
	if strings.Contains(r.URL.Path, "/oauth/") || strings.HasPrefix(r.URL.Path, "/v1/") || strings.HasPrefix(r.URL.Path, "/.well-known/") {
		kind = "application/json"
	}
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(answer) // a client that has gone is no concern of a server that nods
}
