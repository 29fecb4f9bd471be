package client

import (
	"errors"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

func serve(t *testing.T, status int, body string, seen *http.Request, sent *string) *Client {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		*seen, *sent = *r, string(b)
		if status/100 == 3 {
			w.Header().Set("Location", "/elsewhere")
		}
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}))
	t.Cleanup(s.Close)
	c, err := New(s.URL+"/", "the-key")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestDoSendsKeyQueryAndBody(t *testing.T) {
	var seen http.Request
	var sent string
	c := serve(t, 201, `{"id":"x"}`, &seen, &sent)
	got, err := c.Do(t.Context(), "POST", "/v1/parents", url.Values{"a": {"b c"}}, map[string]string{"slug": "acme"})
	if err != nil || string(got) != `{"id":"x"}` {
		t.Fatalf("Do: %s, %v", got, err)
	}
	if seen.Header.Get("Authorization") != "Bearer the-key" || seen.URL.RequestURI() != "/v1/parents?a=b+c" ||
		seen.Header.Get("Content-Type") != "application/json" || sent != `{"slug":"acme"}` {
		t.Errorf("sent %s %v %s", seen.URL, seen.Header, sent)
	}
}

func TestDoTellsRefusals(t *testing.T) {
	for _, tc := range []struct {
		name   string
		status int
		body   string
		want   string
		held   bool
	}{
		{"a problem", 409, `{"code":"conflict","reason":"already_exists","detail":"parent \"acme\" exists already"}`, `parent "acme" exists already`, false},
		{"a guard", 409, `{"code":"held","reason":"would_remove","detail":"no"}`, "no", true},
		{"a fault, with where to look", 500, `{"code":"internal","detail":"an internal error occurred","request_id":"r1"}`, "an internal error occurred (request id r1)", false},
		{"no usher", 502, `<html>`, "does not say why; is it an usher?", false},
		{"a redirect is not followed", 307, ``, `to "/elsewhere", which is not followed`, false},
		{"no JSON", 200, `<html>`, "no JSON; is it an usher?", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var seen http.Request
			var sent string
			_, err := serve(t, tc.status, tc.body, &seen, &sent).Do(t.Context(), "GET", "/v1/parents", nil, nil)
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("error %v, want %q", err, tc.want)
			}
			var e *Error
			if got := errors.As(err, &e) && e.Held(); got != tc.held {
				t.Errorf("held is %t, want %t", got, tc.held)
			}
			if seen.URL.Path != "/v1/parents" {
				t.Errorf("the last request went to %s", seen.URL)
			}
		})
	}
}

func TestNoAnswerNamesTheServerAndNotTheKey(t *testing.T) {
	s := httptest.NewServer(nil)
	s.Close()
	c, err := New(s.URL, "the-key")
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.Do(t.Context(), "GET", "/v1/parents", nil, nil)
	if err == nil || !strings.Contains(err.Error(), "no answer from "+s.URL) || strings.Contains(err.Error(), "the-key") {
		t.Errorf("error: %v", err)
	}
}

// A part of an answer is no answer, and not the answer of something else either.
func TestAnAnswerThatIsTooLargeIsToldAsThat(t *testing.T) {
	var seen http.Request
	var sent string
	_, err := serve(t, 200, `{"items":["`+strings.Repeat("x", maxAnswer)+`"]}`, &seen, &sent).Do(t.Context(), "GET", "/v1/runs/r1/plan", nil, nil)
	if err == nil || !strings.Contains(err.Error(), "larger than 64 MiB") {
		t.Errorf("error: %v", err)
	}
}

func TestNewRefusesWhatIsNoAddress(t *testing.T) {
	for _, base := range []string{"", "127.0.0.1:8080", "ftp://x", "http://", "http://x?y=z"} {
		if _, err := New(base, ""); err == nil {
			t.Errorf("New accepts %q", base)
		}
	}
}

func TestProblemLine(t *testing.T) {
	p := Problem{File: "acme.yaml", Line: 3, Column: 5, Severity: "warning", Message: "odd", Suggestion: "even"}
	if got, want := p.String(), `acme.yaml:3:5: warning: odd (did you mean "even"?)`; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// Who waits for a daemon that is started again does not wait for an answer that
// stays what it is.
func TestAwayIsWhatMayPass(t *testing.T) {
	for status, body := range map[int]string{429: `{"detail":"too many"}`, 500: `{"code":"internal","detail":"an internal error occurred"}`, 502: "<html>", 503: `{"detail":"restoring"}`} {
		var seen http.Request
		var sent string
		if _, err := serve(t, status, body, &seen, &sent).Do(t.Context(), "GET", "/v1/events", nil, nil); !Away(err) {
			t.Errorf("%d: %v", status, err)
		}
	}
	for status, body := range map[int]string{200: "<html>", 301: "", 401: `{"detail":"no such key"}`, 404: "<html>", 410: `{"detail":"cursor_expired"}`} {
		var seen http.Request
		var sent string
		if _, err := serve(t, status, body, &seen, &sent).Do(t.Context(), "GET", "/v1/events", nil, nil); err == nil || Away(err) {
			t.Errorf("%d: %v", status, err)
		}
	}
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	c, err := New(gone.URL, "the-key")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Do(t.Context(), "GET", "/v1/events", nil, nil); !Away(err) {
		t.Errorf("closed: %v", err)
	}
}

func TestADaemonWithTLSIsNamedByHTTPS(t *testing.T) {
	s := httptest.NewUnstartedServer(http.NotFoundHandler())
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	t.Cleanup(s.Close)
	c, err := New(strings.Replace(s.URL, "https://", "http://", 1), "the-key")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Do(t.Context(), "GET", "/v1/parents", nil, nil); err == nil || !strings.Contains(err.Error(), "give its address as "+s.URL) {
		t.Errorf("Do: %v", err)
	}
}
