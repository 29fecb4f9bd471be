package verify_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"usher/internal/bench/library"
	"usher/internal/nodding"
	"usher/internal/verify"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const secret = "usher_dir_a-token-never-to-be-shown"

func verified(t *testing.T, base string, as verify.Client, token string) *verify.Report {
	t.Helper()
	r, err := verify.Run(t.Context(), verify.Options{BaseURL: base, Token: token, As: as})
	if err != nil {
		t.Fatal(err)
	}
	if n := r.Passed + r.Failed + r.Skipped; n != len(r.Checks) || n < 40 {
		t.Fatalf("%d checks are counted of %d", n, len(r.Checks))
	}
	for _, c := range r.Checks {
		if (c.Outcome == verify.Pass) != (c.Reason == "") || c.Required == "" || c.Outcome != verify.Skipped && len(c.Steps) == 0 {
			t.Errorf("%d %s: outcome %s for %q after %d requests", c.Requirement, c.Name, c.Outcome, c.Reason, len(c.Steps))
		}
	}
	if b, err := json.Marshal(r); err != nil || strings.Contains(string(b), token) {
		t.Errorf("the report shows the token, or cannot be written: %v", err)
	}
	return r
}

// ended lists the checks that ended in one way, as "requirement name".
func ended(r *verify.Report, o verify.Outcome) []string {
	out := []string{}
	for _, c := range r.Checks {
		if c.Outcome == o {
			out = append(out, fmt.Sprintf("%d %s", c.Requirement, c.Name))
		}
	}
	return out
}

func serve(t *testing.T, h http.Handler) string {
	t.Helper()
	srv := httptest.NewServer(nodding.Instead(h))
	t.Cleanup(srv.Close)
	return srv.URL
}

func exampleServer(t *testing.T) http.Handler {
	t.Helper()
	h, err := library.Handler()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// What the library's server does not do is known; the checks that everybody
// runs find exactly that.
var failsForEverybody = []string{
	"1 method not allowed", "1 media type refused", "1 trailing slash", "1 location",
	"2 service provider configuration", "2 schemas", "2 filter on discovery",
	"4 grammar of filters", "4 filters by e-mail", "5 paging by words", "6 attributes", "6 groups without members",
	"9 PATCH that cannot be", "9 one primary", "9 value path without match",
	"10 PUT without active", "10 PUT of a group and its members", "11 password", "11 groups of a user",
	"14 members as they were sent", "15 twice and never", "16 DELETE of a member",
	"17 broken JSON", "17 unknown schemas", "19 no token", "19 wrong token",
}

func TestReq36_ExampleServerOfTheLibrary(t *testing.T) {
	for as, more := range map[verify.Client][]string{
		verify.Generic: {
			"20 booleans as strings", "21 flattened keys", "22 removing members", "22 shapes of members", "22 a member nobody knows",
			"23 elements that are not there yet", "26 lookups", "26 is a member", "28 many member operations", "33 letter case of operations",
		},
		verify.Entra: {
			"20 booleans as strings", "21 flattened keys", "22 removing members", "22 shapes of members",
			"23 elements that are not there yet", "25 answer of PATCH", "26 lookups", "26 is a member", "28 many member operations",
		},
		verify.Okta: {"22 a member nobody knows"},
	} {
		t.Run(string(as), func(t *testing.T) {
			base := serve(t, exampleServer(t))
			r := verified(t, base, as, secret)
			got, want := ended(r, verify.Fail), slices.Concat(failsForEverybody, more)
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("fails at\n%q\nwant\n%q", got, want)
			}
			for _, skipped := range ended(r, verify.Skipped) {
				if !slices.Contains([]string{
					"5 sorting", "5 cursor paging", "7 entity tags", "8 bulk", "12 displayName of groups is unique",
					"14 full URN", "21 flattened URNs", "24 manager as a string",
				}, skipped) {
					t.Errorf("%s is skipped", skipped)
				}
			}
			if n := total(t, base, "/Users") + total(t, base, "/Groups"); n != 0 || len(r.Left) != 0 {
				t.Errorf("%d resources are left, of which it says %q", n, r.Left)
			}
		})
	}
}

func total(t *testing.T, base, collection string) int {
	t.Helper()
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, base+collection, nil)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer http.DefaultClient.CloseIdleConnections()
	defer func() { _ = resp.Body.Close() }()
	var list struct{ TotalResults int }
	if err := json.NewDecoder(resp.Body).Decode(&list); err != nil {
		t.Fatal(err)
	}
	return list.TotalResults
}

// A server that nods at everything passes nothing, however it nods.
func TestReq36_AServerThatNodsPassesNothing(t *testing.T) {
	for name, nod := range map[string]http.HandlerFunc{
		"an empty object": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/scim+json")
			_, _ = io.WriteString(w, `{}`)
		},
		"what was sent": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/scim+json")
			_, _ = io.Copy(w, r.Body)
		},
		"nothing": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) },
	} {
		for _, as := range []verify.Client{verify.Generic, verify.Entra, verify.Okta} {
			r := verified(t, serve(t, nod), as, secret)
			if passed := ended(r, verify.Pass); len(passed) != 0 || r.Skipped != 0 {
				t.Errorf("%s, %s: passes %q, skips %q", name, as, passed, ended(r, verify.Skipped))
			}
		}
	}
}

// watcher is a server whose writes are held against what the run may touch.
type watcher struct {
	t    *testing.T
	next http.Handler

	mu       sync.Mutex // guards what follows
	requests int
	made     map[string]bool
	after    func(requests int)
}

func (w *watcher) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	rec := httptest.NewRecorder()
	w.next.ServeHTTP(rec, r)
	w.mu.Lock()
	if rec.Code == http.StatusCreated {
		var doc struct{ ID string }
		if json.Unmarshal(rec.Body.Bytes(), &doc) == nil {
			w.made[r.URL.Path+"/"+doc.ID] = true
		}
	}
	if r.Method != http.MethodGet && r.Method != http.MethodPost && !w.made[r.URL.Path] {
		w.t.Errorf("%s %s: the run did not make that", r.Method, r.URL.Path)
	}
	w.requests++
	after := w.after
	n := w.requests
	w.mu.Unlock()
	if after != nil {
		after(n)
	}
	for k, v := range rec.Header() {
		rw.Header()[k] = v
	}
	rw.WriteHeader(rec.Code)
	_, _ = rw.Write(rec.Body.Bytes())
}

// Wherever a run is interrupted, what was there stays and what it made goes.
func TestReq36_LeavesWhatItFound(t *testing.T) {
	for _, stopAt := range []int{0, 1, 3, 4, 7, 20, 21, 22, 23, 60, 150} {
		t.Run(fmt.Sprint(stopAt), func(t *testing.T) {
			h := exampleServer(t)
			post := httptest.NewRequest(http.MethodPost, "/Users", strings.NewReader(`{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"resident"}`))
			h.ServeHTTP(httptest.NewRecorder(), post)
			ctx, stop := context.WithCancel(t.Context())
			defer stop()
			w := &watcher{t: t, next: h, made: map[string]bool{}, after: func(n int) {
				if n == stopAt {
					stop()
				}
			}}
			base := serve(t, w)
			r, err := verify.Run(ctx, verify.Options{BaseURL: base, Token: secret, As: verify.Generic})
			if (err != nil) != (stopAt > 0) {
				t.Fatalf("error %v", err)
			}
			if users, groups := total(t, base, "/Users"), total(t, base, "/Groups"); users != 1 || groups != 0 || len(r.Left) != 0 {
				t.Errorf("%d users and %d groups are there, want the one resident; left: %q", users, groups, r.Left)
			}
		})
	}
}

// What cannot be deleted is told.
func TestReq36_SaysWhatItLeaves(t *testing.T) {
	h := exampleServer(t)
	base := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodDelete {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		h.ServeHTTP(w, r)
	}))
	r := verified(t, base, verify.Okta, secret)
	if n := total(t, base, "/Users") + total(t, base, "/Groups"); n == 0 || len(r.Left) != n {
		t.Errorf("%d resources are left, of which it says %d", n, len(r.Left))
	}
}

func TestReq36_DoesNotFollowRedirects(t *testing.T) {
	elsewhere := serve(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		t.Errorf("%s %s came with %q", r.Method, r.URL, r.Header.Get("Authorization"))
	}))
	r := verified(t, serve(t, http.RedirectHandler(elsewhere, http.StatusTemporaryRedirect)), verify.Entra, secret)
	if r.Passed != 0 {
		t.Errorf("passes %q", ended(r, verify.Pass))
	}
}

func TestReq36_RefusesWhatItCannotUse(t *testing.T) {
	for name, o := range map[string]verify.Options{
		"no address":    {BaseURL: "usher.example/scim", Token: "t", As: verify.Generic},
		"a query":       {BaseURL: "https://usher.example/scim?x=1", Token: "t", As: verify.Generic},
		"no token":      {BaseURL: "https://usher.example/scim", As: verify.Generic},
		"two tokens":    {BaseURL: "https://usher.example/scim", Token: "a b", As: verify.Generic},
		"nobody's":      {BaseURL: "https://usher.example/scim", Token: "t", As: "someone"},
		"nobody listen": {BaseURL: "http://127.0.0.1:1/scim", Token: "t", As: verify.Generic},
	} {
		if _, err := verify.Run(t.Context(), o); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if r, err := verify.Run(t.Context(), verify.Options{BaseURL: serve(t, exampleServer(t)), Token: secret, As: verify.Generic, Timeout: -time.Second}); err == nil || r != nil {
		t.Errorf("less than no time, which net/http takes for all the time there is: %v, %+v", err, r)
	}
}

// A base URL with a part too few or too many is one thing wrong, not sixty. A server
// that only does not say what it offers is verified.
func TestReq36_SaysThatNothingIsAtTheBaseURL(t *testing.T) {
	h := exampleServer(t)
	base := serve(t, h)
	for _, wrong := range []string{base + "/elsewhere", base + "/Users"} {
		r, err := verify.Run(t.Context(), verify.Options{BaseURL: wrong, Token: secret, As: verify.Generic})
		if err == nil || !strings.Contains(err.Error(), "no SCIM at this base URL") || r == nil || len(r.Checks) != 0 {
			t.Errorf("%s: %v, %+v", wrong, err, r)
		}
	}
	silent := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/ServiceProviderConfig") {
			http.NotFound(w, r)
			return
		}
		h.ServeHTTP(w, r)
	}))
	if r := verified(t, silent, verify.Generic, secret); r.Passed == 0 {
		t.Errorf("passes nothing: %d failed", r.Failed)
	}
}

// The answers of a server that writes JSON on several lines are shown on one: line
// breaks do not reach a terminal as such.
func TestReq36_ShowsAnswersOnOneLine(t *testing.T) {
	base := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		_, _ = io.WriteString(w, "{\n  \"detail\": \"no such  thing\"\n}\n")
	}))
	shown := 0
	for _, c := range verified(t, base, verify.Okta, secret).Checks {
		for _, s := range c.Steps {
			switch {
			case s.Answer == `{"detail":"no such  thing"}`:
				shown++
			case s.Status == http.StatusForbidden:
				t.Fatalf("%s: %q", c.Name, s.Answer)
			}
		}
	}
	if shown == 0 {
		t.Fatal("no answer is shown")
	}
}
