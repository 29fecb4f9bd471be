package main

import (
	"strings"
	"testing"
)

// The export is JSON lines, oldest first, for whoever replays it.
func TestReq35_RequestsAreExportedOldestFirst(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	d := &answering{status: 200, body: `{"items":[{"id":"2","method":"PATCH", "status":204,"tolerated":[{"kind":"flat_key","path":"name.givenName"}]},{"id":"1","method":"GET","status":404,"tolerated":[],"detail":"bad\u001b[31m"}]}`}
	server := d.start(t)
	got := usher(t, "directory", "requests", "acme/entra", "--export", "--server", server)
	want := `{"id":"1","method":"GET","status":404,"tolerated":[],"detail":"bad\u001b[31m"}` + "\n" +
		`{"id":"2","method":"PATCH","status":204,"tolerated":[{"kind":"flat_key","path":"name.givenName"}]}` + "\n"
	if got != (outcome{exitOK, want, ""}) || !strings.HasPrefix(d.path, "/v1/directories/acme/entra/requests") {
		t.Errorf("%s: %+v", d.path, got)
	}
	got = usher(t, "directory", "requests", "acme/entra", "--server", server)
	if got.code != exitOK || !strings.Contains(got.stdout, "flat_key") || strings.Contains(got.stdout, "\x1b") {
		t.Errorf("table: %+v", got)
	}
}
