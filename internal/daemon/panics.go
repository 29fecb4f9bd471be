package daemon

import (
	"fmt"
	"net/http"
	"runtime/debug"

	"usher/internal/requestid"
)

// caught answers for a door that panics, under measure: net/http would hang up,
// and say why at a level that nobody logs. An answer that has begun is broken off.
func (d *Daemon) caught(door http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if p == http.ErrAbortHandler { //nolint:errorlint // the sentinel is compared as net/http does
				panic(p)
			}
			id := requestid.From(r.Context())
			d.log.Error("panic in a door", "request_id", id, "method", r.Method, "path", r.URL.Path, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
			if rec, ok := w.(*recorder); ok && rec.status != 0 {
				panic(http.ErrAbortHandler)
			}
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusInternalServerError)
			_, _ = fmt.Fprintf(w, `{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"an internal error occurred; the request id is in the log","code":"internal","reason":"internal","request_id":%q}`, id)
		}()
		door.ServeHTTP(w, r)
	})
}
