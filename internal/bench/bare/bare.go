// Package bare owns the second baseline of the benchmark: a net/http handler
// that reads the request and answers about 1 KB of JSON. What it does per
// second is what HTTP itself costs on the machine. It is not changed, so that
// figures stay comparable.
package bare

import (
	"io"
	"net/http"
	"strings"
)

// answer is about as long as a user with a few attributes.
var answer = []byte(`{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"bare","userName":"bare@bench.example","padding":"` + strings.Repeat("0123456789abcdef", 56) + `"}`)

// Handler answers every request with 200 and the same JSON, after reading the
// body.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.Copy(io.Discard, r.Body); err != nil {
			http.Error(w, "the body cannot be read", http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer) // the client is gone; there is nobody left to tell
	})
}
