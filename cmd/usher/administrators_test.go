package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestParentAdministrators(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "the-key")
	var seen *http.Request
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen = r
		body := `{"account":"a-1","email":"ada@acme.example","gate":"open"}`
		if r.Method == http.MethodGet {
			body = `{"items":[` + body + `]}`
		}
		_, _ = io.WriteString(w, body)
	}))
	t.Cleanup(s.Close)
	for _, tc := range []struct {
		args         []string
		code         int
		method, path string
		acting       string
	}{
		{[]string{"acme"}, exitOK, "GET", "/v1/parents/acme/administrators", ""},
		{[]string{"acme", "add", "ada@acme.example"}, exitOK, "PUT", "/v1/parents/acme/administrators/ada@acme.example", ""},
		{[]string{"acme", "remove", "a/1", "--on-behalf-of", "bob@acme.example"}, exitOK, "DELETE", "/v1/parents/acme/administrators/a%2F1", "bob@acme.example"},
		{[]string{"acme", "remove", "a/1", "--on-behalf-of", ""}, exitUsage, "", "", ""}, // it is not the key's to do
		{[]string{"acme", "add"}, exitUsage, "", "", ""},
		{[]string{"acme", "grant", "ada@acme.example"}, exitUsage, "", "", ""},
	} {
		seen = nil
		got := usher(t, append([]string{"parent", "administrators", "--server", s.URL}, tc.args...)...)
		if got.code != tc.code {
			t.Errorf("%v: %+v", tc.args, got)
		}
		switch {
		case tc.code != exitOK:
			if seen != nil {
				t.Errorf("%v: something was sent", tc.args)
			}
			continue
		case seen.Method != tc.method || seen.URL.EscapedPath() != tc.path || seen.Header.Get("Usher-On-Behalf-Of") != tc.acting:
			t.Errorf("%v: %s %s %v", tc.args, seen.Method, seen.URL, seen.Header)
		case (seen.Header.Get("Idempotency-Key") == "") != (tc.method == "GET"):
			t.Errorf("%v: %v", tc.args, seen.Header)
		}
		if !strings.Contains(got.stdout, "ada@acme.example") {
			t.Errorf("%v: %s", tc.args, got.stdout)
		}
	}
	t.Setenv("USHER_ON_BEHALF_OF", "eve@acme.example")
	if usher(t, "parent", "administrators", "acme", "--server", s.URL); seen.Header.Get("Usher-On-Behalf-Of") != "eve@acme.example" {
		t.Errorf("%v", seen.Header)
	}
	seen = nil
	t.Setenv("USHER_ON_BEHALF_OF", "")
	if got := usher(t, "parent", "administrators", "acme", "--server", s.URL); got.code != exitUsage || seen != nil {
		t.Errorf("for nobody: %+v", got)
	}
}
