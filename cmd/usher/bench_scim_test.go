package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// oddSCIM keeps users and groups, and now and then does what it should not.
type oddSCIM struct {
	mu      sync.Mutex // guards the rest
	made    map[string]string
	n       int
	touched []string // of what it did not make for whoever asks
	odd     func(r *http.Request, n int) (status int, body string)
}

func (s *oddSCIM) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n++
	if status, body := s.odd(r, s.n); status != 0 {
		if status == http.StatusTooManyRequests {
			w.Header().Set("Retry-After", "0")
		}
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
		return
	}
	var in map[string]any
	_ = json.NewDecoder(r.Body).Decode(&in) // some have none
	id := r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:]
	switch {
	case r.Method == http.MethodPost:
		in["id"] = fmt.Sprint("id", s.n)
		b, _ := json.Marshal(in)
		s.made[in["id"].(string)] = string(b)
		w.WriteHeader(http.StatusCreated)
		_, _ = w.Write(b)
	case id == "Users" || id == "Groups":
		var found []string
		for _, b := range s.made {
			if f := r.URL.Query().Get("filter"); f == "" || strings.Contains(b, strings.Split(f, `"`)[1]+`"`) {
				found = append(found, b)
			}
		}
		_, _ = fmt.Fprintf(w, `{"schemas":[%q],"totalResults":%d,"Resources":[%s]}`, scimList, len(found), strings.Join(found, ","))
	case s.made[id] == "":
		s.touched = append(s.touched, r.Method+" "+id)
		w.WriteHeader(http.StatusNotFound)
	case r.Method == http.MethodDelete:
		delete(s.made, id)
		w.WriteHeader(http.StatusNoContent)
	case r.Method == http.MethodPatch:
		w.WriteHeader(http.StatusNoContent)
	default:
		_, _ = io.WriteString(w, s.made[id])
	}
}

// TestBenchSCIMJudges: what is answered wrong fails the command and is told, what
// is to be waited for is waited for, and what was made is deleted, or named.
func TestBenchSCIMJudges(t *testing.T) {
	clean(t)
	const somebody = `{"id":"somebody-else","userName":"ada@acme.example","displayName":"all"}`
	for _, tc := range []struct {
		name   string
		odd    func(r *http.Request, n int) (int, string)
		code   int
		errors string // of all phases
		left   int
	}{
		{"as it should", func(*http.Request, int) (int, string) { return 0, "" }, 0, "", 0},
		{"now and then it is too much", func(_ *http.Request, n int) (int, string) {
			return map[bool]int{true: 429}[n%5 == 0], ""
		}, 0, "", 0},
		{"it says nothing", func(*http.Request, int) (int, string) { return 200, "{}" }, 1, "200", 0},
		{"it says somebody else was made", func(r *http.Request, _ int) (int, string) {
			return map[bool]int{true: 201}[r.Method == "POST"], somebody
		}, 1, "wrong", 0},
		{"a read is of somebody else", func(r *http.Request, _ int) (int, string) {
			return map[bool]int{true: 200}[r.Method == "GET" && r.URL.RawQuery == ""], somebody
		}, 1, "wrong", 0},
		{"a filter finds nothing", func(r *http.Request, _ int) (int, string) {
			return map[bool]int{true: 200}[r.URL.Query().Has("filter")], fmt.Sprintf(`{"schemas":[%q],"totalResults":0}`, scimList)
		}, 1, "wrong", 0},
		{"it fails", func(r *http.Request, _ int) (int, string) { return map[bool]int{true: 500}[r.Method == "PATCH"], "" }, 1, "500", 0},
		{"it deletes nothing", func(r *http.Request, _ int) (int, string) { return map[bool]int{true: 403}[r.Method == "DELETE"], "" }, 1, "403", 5},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := &oddSCIM{made: map[string]string{}, odd: tc.odd}
			srv := httptest.NewServer(s)
			defer srv.Close()
			o := usher(t, "bench", "scim", srv.URL, "--token", "secret-token", "--users", "3", "--groups", "2", "--connections", "2", "--output", "json")
			var report benchedSCIM
			if strings.HasPrefix(o.stdout, "{") {
				if err := json.Unmarshal([]byte(o.stdout), &report); err != nil {
					t.Fatal(err)
				}
			}
			throttled := 0
			for _, p := range report.Phases {
				throttled += p.Throttled
				if len(p.Errors) > 0 && p.Errors[tc.errors] == 0 {
					t.Errorf("%+v", p)
				}
				if (len(p.Errors) > 0) != (p.Complaint != "") {
					t.Errorf("errors that are not told: %+v", p)
				}
			}
			if o.code != tc.code || len(report.Left) != tc.left || len(s.made) != tc.left || strings.Contains(o.stdout+o.stderr, "secret-token") {
				t.Errorf("exit code %d, %d are left, said %d\n%s%s", o.code, len(s.made), len(report.Left), o.stdout, o.stderr)
			}
			if (throttled > 0) != strings.Contains(tc.name, "too much") {
				t.Errorf("told %d times to wait", throttled)
			}
			if len(s.touched) > 0 {
				t.Errorf("what others made is touched: %v", s.touched)
			}
			if tc.left > 0 && !strings.Contains(o.stderr, "left behind: 5 ") {
				t.Errorf("what is left is not told: %s", o.stderr)
			}
		})
	}
	if o := usher(t, "bench", "scim", "http://127.0.0.1:1/scim", "--token", "x", "--users", "1"); o.code != exitFailed || !strings.Contains(o.stderr, "no user or no group was made") {
		t.Errorf("nobody listens: %+v", o)
	}
	if o := usher(t, "bench", "scim", "not-a-url", "--token", "x"); o.code != exitUsage {
		t.Errorf("no address: %+v", o)
	}
}

func TestHowLongRetryAfterSays(t *testing.T) {
	now := time.Date(2027, 1, 4, 8, 0, 0, 0, time.UTC)
	for said, want := range map[string]time.Duration{
		"": time.Second, "3": 3 * time.Second, "soon": time.Second, "-1": 0, "86400": maxWait,
		"Mon, 04 Jan 2027 08:00:07 GMT": 7 * time.Second, "Mon, 04 Jan 2027 07:00:00 GMT": 0,
	} {
		if got := retryAfter(http.Header{"Retry-After": {said}}, now); got != want {
			t.Errorf("%q: %v, want %v", said, got, want)
		}
	}
}
