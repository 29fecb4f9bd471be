package scim

import (
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"

	"usher/internal/testserver"
)

// Who asks for a token and stops in the middle of saying so is answered when the
// time for it is over, and let go of.
func TestARequestForATokenThatStopsIsLetGoOf(t *testing.T) {
	const head = "POST /scim/01900000-0000-7000-8000-000000000000/oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
	for name, sent := range map[string]string{
		"short":     head + "Content-Length: 100\r\n\r\ngrant_type",
		"too large": head + "Content-Length: 16484\r\n\r\n" + strings.Repeat("a", maxTokenBody+1),
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := New(Options{PublicURL: func() string { return "https://usher.example" }, Log: slog.New(slog.DiscardHandler)})
				if err := testserver.Stopped(d, sent, tokenFor); err != nil {
					t.Error(err)
				}
			})
		})
	}
}
