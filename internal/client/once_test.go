package client

import (
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
)

// A connection that is lost costs nobody a second effect: what writes is sent
// again under the name it had.
func TestALostConnectionIsTriedOnceMore(t *testing.T) {
	for _, tc := range []struct {
		method string
		lose   int // how many connections are lost
		names  int // how many different names are seen
		fails  bool
	}{
		{"POST", 0, 1, false}, {"POST", 1, 1, false}, {"POST", 2, 1, true}, {"GET", 1, 0, false}, {"DELETE", 1, 1, false},
	} {
		var mu sync.Mutex // guards names and requests: a lost connection ends before its handler does
		var names []string
		requests := 0
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			mu.Lock()
			defer mu.Unlock()
			requests++
			if name := r.Header.Get("Idempotency-Key"); name != "" && !slices.Contains(names, name) {
				names = append(names, name)
			}
			if b, err := io.ReadAll(r.Body); err != nil || tc.method == "POST" && string(b) != `{"slug":"acme"}` {
				t.Errorf("%s %v", b, err)
			}
			if requests <= tc.lose {
				panic(http.ErrAbortHandler)
			}
			_, _ = io.WriteString(w, `{"done":true}`)
		}))
		c, err := New(s.URL, "key")
		if err != nil {
			t.Fatal(err)
		}
		c.http.Transport = &http.Transport{DisableKeepAlives: true}
		var body any
		if tc.method == "POST" {
			body = map[string]string{"slug": "acme"}
		}
		_, err = c.Do(t.Context(), tc.method, "/v1/x", nil, body)
		s.Close()
		mu.Lock()
		if (err != nil) != tc.fails || len(names) != tc.names || requests != min(2, tc.lose+1) {
			t.Errorf("%+v: %d requests named %v: %v", tc, requests, names, err)
		}
		mu.Unlock()
	}
}

// While the first request is being done, its answer is waited for.
func TestARequestBeingDoneIsWaitedFor(t *testing.T) {
	var requests atomic.Int64
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		switch requests.Add(1) {
		case 1:
			panic(http.ErrAbortHandler)
		case 2:
			w.WriteHeader(http.StatusConflict)
			_, _ = io.WriteString(w, `{"code":"conflict","reason":"in_progress","detail":"wait"}`)
		default:
			_, _ = io.WriteString(w, `{"done":true}`)
		}
	}))
	defer s.Close()
	c, err := New(s.URL, "key")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := c.Do(t.Context(), "POST", "/v1/x", nil, nil); err != nil || string(got) != `{"done":true}` || requests.Load() != 3 {
		t.Errorf("%s %v after %d requests", got, err, requests.Load())
	}
}

func TestActFor(t *testing.T) {
	var seen http.Request
	var sent string
	c := serve(t, 200, `{}`, &seen, &sent)
	c.ActFor("ada@acme.example")
	if _, err := c.Do(t.Context(), "GET", "/v1/parents", nil, nil); err != nil || seen.Header.Get("Usher-On-Behalf-Of") != "ada@acme.example" {
		t.Errorf("%v %v", seen.Header, err)
	}
}
