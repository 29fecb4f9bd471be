package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// Whoever copies the command that a plan ends with gets what the plan showed: its
// flags are those that the plan was asked for with.
func TestWhatAPlanSaysToDoIsWhatItShowed(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := `{"kind":"ldap"}`
		switch {
		case strings.HasSuffix(r.URL.Path, "/preview"):
			answer = `{"outcome":{"state":"done","full":true}}`
		case r.Method == http.MethodPost:
			answer = `{"summary":{"hash":"abc","create":["acme-console"]}}`
		case strings.HasSuffix(r.URL.Path, "/transfer"):
			answer = `{"summary":{}}`
		}
		_, _ = io.WriteString(w, answer)
	}))
	defer server.Close()
	for _, tc := range []struct {
		plan []string
		does string
	}{
		{[]string{"policy", "plan", shipped}, "usher policy apply " + shipped + " --plan abc"},
		{[]string{"policy", "plan", shipped, "--create-orgs"}, "usher policy apply " + shipped + " --create-orgs --plan abc"},
		{[]string{"directory", "sync", "acme/corp", "--dry-run"}, "usher directory sync acme/corp"},
		{[]string{"directory", "sync", "acme/corp", "--dry-run", "--full"}, "usher directory sync acme/corp --full"},
		{[]string{"directory", "sync", "acme/corp", "--dry-run", "--though-behind", "--full"}, "usher directory sync acme/corp --full --though-behind"},
		{[]string{"directory", "transfer", "acme/okta", "--to", "acme/entra", "--dry-run"}, "usher directory transfer acme/okta --to acme/entra"},
		{
			[]string{"directory", "transfer", "acme/okta", "--to", "acme/entra", "--dry-run", "--account", "ada@acme.example", "--account", "bob@acme.example"},
			"usher directory transfer acme/okta --to acme/entra --account ada@acme.example --account bob@acme.example",
		},
	} {
		got := usher(t, append(tc.plan, "--server", server.URL)...)
		if got.code != exitOK || !strings.Contains(got.stdout, ": "+tc.does+"\n") {
			t.Errorf("%v: exit %d, want %q\n%s%s", tc.plan, got.code, tc.does, got.stdout, got.stderr)
		}
	}
}
