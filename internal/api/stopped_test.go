package api

import (
	"log/slog"
	"testing"
	"testing/synctest"

	"usher/internal/identity"
	"usher/internal/testserver"
)

// Who announces a body and stops in the middle is answered when its time is over,
// and let go of: net/http reads on behind a refusal, and must not do so for ever.
func TestABodyThatStopsIsLetGoOf(t *testing.T) {
	const head = "POST /v1/parents HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
	for name, sent := range map[string]string{
		"short":   head + "Content-Length: 100\r\n\r\n{",
		"chunked": head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{    \r\n",
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := New(Deps{Catalogue: identity.DefaultCatalogue(), Log: slog.New(slog.DiscardHandler)})
				if err := testserver.Stopped(h, sent, bodyTimeout); err != nil {
					t.Error(err)
				}
			})
		})
	}
}
