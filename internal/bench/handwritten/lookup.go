package handwritten

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"sync/atomic"

	"usher/internal/bench"
)

const accountOf = `SELECT id, email, domain FROM accounts WHERE email_fold = $1`

// people is how many the handler looks up in turn: those who log in.
const people = 100

// Lookup returns a handler that reads the request, finds somebody by one SELECT
// that an index serves, over a pool of its own, and answers a little JSON. Close
// closes the pool, whatever the error.
func Lookup(ctx context.Context, url string) (http.Handler, func(), error) {
	pool, err := open(ctx, url, connections)
	if err != nil {
		return nil, func() {}, err
	}
	var n atomic.Int64
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.Copy(io.Discard, r.Body); err != nil {
			http.Error(w, "the body cannot be read", http.StatusBadRequest)
			return
		}
		var id, email, domain string
		row := pool.QueryRow(r.Context(), accountOf, bench.UserName(int(n.Add(1)%people)))
		if err := row.Scan(&id, &email, &domain); err != nil {
			http.Error(w, "the account cannot be read", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = fmt.Fprintf(w, `{"decision":"allow","account":%q,"email":%q,"domain":%q}`, id, email, domain) // the client is gone; there is nobody left to tell
	}), pool.Close, nil
}
