package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// A server that nods fails; the token comes from each of its places and is
// shown nowhere.
func TestReq36_VerifyCommand(t *testing.T) {
	clean(t)
	t.Setenv("USHER_SCIM_TOKEN", "")
	var mu sync.Mutex // guards authorization: some requests are sent at once
	var authorization []string
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		authorization = append(authorization, r.Header.Get("Authorization"))
		mu.Unlock()
		_, _ = io.WriteString(w, `{}`)
	}))
	defer srv.Close()

	if o := usher(t, "scim", "verify", srv.URL); o.code != exitUsage || !strings.Contains(o.stderr, "USHER_SCIM_TOKEN") || len(authorization) != 0 {
		t.Errorf("without a token: %+v", o)
	}
	file := write(t, "token", "from-a-file\n")
	t.Setenv("USHER_SCIM_TOKEN", "from-the-environment")
	for want, flags := range map[string][]string{
		"from-the-environment": nil, "from-a-file": {"--token-file", file}, "from-the-line": {"--token", "from-the-line"},
	} {
		authorization = nil
		o := usher(t, append([]string{"scim", "verify", srv.URL, "--as", "okta", "--output", "json"}, flags...)...)
		var report struct {
			Passed, Failed int
			Checks         []struct{ Outcome, Reason string }
		}
		if err := json.Unmarshal([]byte(o.stdout), &report); err != nil || o.code != exitFailed || report.Passed != 0 || report.Failed != len(report.Checks) {
			t.Errorf("%s: %v, exit code %d, %d of %d fail\n%s", want, err, o.code, report.Failed, len(report.Checks), o.stderr)
		}
		if len(authorization) == 0 || authorization[0] != "Bearer "+want || strings.Contains(o.stdout+o.stderr, want) {
			t.Errorf("%s: sent %.3q, or the token is shown", want, authorization)
		}
	}
	o := usher(t, "scim", "verify", srv.URL, "--as", "entra")
	if o.code != exitFailed || !strings.Contains(o.stdout, "as entra: 0 passed") || !strings.Contains(o.stdout, "  required: ") {
		t.Errorf("table: exit code %d\n%.2000s", o.code, o.stdout)
	}
	if o := usher(t, "scim", "verify", "not-a-url"); o.code != exitUsage {
		t.Errorf("no address: %+v", o)
	}
	if o := usher(t, "scim", "verify", "--help"); !strings.Contains(strings.Join(strings.Fields(o.stdout), " "), "list of processes") {
		t.Errorf("the help does not warn of the list of processes: %s", o.stdout)
	}
	if o := usher(t, "scim", "verify", "http://127.0.0.1:1/scim"); o.code != exitFailed || !strings.Contains(o.stderr, "cannot be reached") {
		t.Errorf("nobody listens: %+v", o)
	}
}

// Of a token that is not taken nothing else can be told.
func TestARefusedTokenIsToldAsThat(t *testing.T) {
	clean(t)
	asked := 0
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		asked++
		w.WriteHeader(http.StatusUnauthorized)
	}))
	defer srv.Close()
	o := usher(t, "scim", "verify", srv.URL, "--token", "mistyped")
	if o.code != exitFailed || asked != 1 || !strings.Contains(o.stderr, "refuses the token") || strings.Contains(o.stdout, "fail  ") {
		t.Errorf("%d requests, exit code %d\n%s%s", asked, o.code, o.stdout, o.stderr)
	}
}
