package api

import (
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"

	"usher/internal/identity"
	"usher/internal/testserver"
)

// Who announces a body and sends no more of it, or one that is too large and
// stops there, is answered when its time is over, and let go of: net/http reads on
// behind a refusal, and must not do so for ever.
func TestABodyThatStopsIsLetGoOf(t *testing.T) {
	const head = "POST /v1/parents HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
	for name, sent := range map[string]string{
		"short":     head + "Content-Length: 100\r\n\r\n{",
		"chunked":   head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{    \r\n",
		"too large": head + "Content-Length: 2097252\r\n\r\n" + strings.Repeat(" ", maxBody+1),
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
