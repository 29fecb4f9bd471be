package bench

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"usher/internal/bench/bare"
	"usher/internal/bench/library"
)

var small = Options{
	Rounds: 3, Users: 320, Batches: 1, Toggled: 8,
	Counts: Counts{Post: 5, Get: 5, Filter: 5, Group: 2, List: 2, Login: 5},
}

func serve(t *testing.T, name string, h http.Handler) *Target {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return &Target{Name: name, SCIM: s.URL}
}

func baselines(t *testing.T, wrap func(http.Handler) http.Handler) []*Target {
	t.Helper()
	h, err := library.Handler()
	if err != nil {
		t.Fatal(err)
	}
	lib := serve(t, Library, wrap(h))
	lib.Stateful = true
	b := serve(t, Bare, bare.Handler())
	b.LoginURL = b.SCIM + "/v1/login/provision"
	return []*Target{lib, b}
}

func TestBaselines(t *testing.T) {
	targets := baselines(t, func(h http.Handler) http.Handler { return h })
	results, err := Run(t.Context(), small, targets, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(results) != 8 {
		t.Errorf("%d operations", len(results))
	}
	for _, r := range results {
		if r.PerSecond[Bare] <= 0 || (r.PerSecond[Library] <= 0) != (r.Operation == "login provision") {
			t.Errorf("%+v", r)
		}
	}
	if lib := targets[0]; lib.posted != 335 || lib.members != 300 {
		t.Errorf("%d users and %d members", lib.posted, lib.members)
	}
}

// A contender that answers well and does not do the work must not get figures.
func TestDroppedWorkIsFound(t *testing.T) {
	tests := map[string]struct {
		drop func(r *http.Request) bool
		want string
	}{
		"members": {func(r *http.Request) bool {
			return r.Method == http.MethodPatch && strings.HasPrefix(r.URL.Path, "/Groups")
		}, "members"},
		"active": {func(r *http.Request) bool {
			return r.Method == http.MethodPatch && strings.HasPrefix(r.URL.Path, "/Users")
		}, "active"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			targets := baselines(t, func(h http.Handler) http.Handler {
				return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					if tt.drop(r) {
						_, _ = io.Copy(io.Discard, r.Body)
						w.WriteHeader(http.StatusNoContent)
						return
					}
					h.ServeHTTP(w, r)
				})
			})
			if _, err := Run(t.Context(), small, targets, nil); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want an error about %s", err, tt.want)
			}
		})
	}
}

func TestAFailedRequestEndsTheRun(t *testing.T) {
	var n atomic.Int64
	targets := baselines(t, func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if n.Add(1) == 400 {
				http.Error(w, "no", http.StatusServiceUnavailable)
				return
			}
			h.ServeHTTP(w, r)
		})
	})
	if _, err := Run(context.Background(), small, targets, nil); err == nil || !strings.Contains(err.Error(), "answered 503") {
		t.Errorf("got %v", err)
	}
}

func TestOptionsMustFit(t *testing.T) {
	if err := Full.validate(); err != nil {
		t.Error(err)
	}
	o := Full
	o.Batches = 15
	if o.validate() == nil {
		t.Error("more members than users were accepted")
	}
}

func TestTable(t *testing.T) {
	got := Table([]Result{{Operation: "GET id", PerSecond: map[string]float64{Usher: 3000, Library: 2000, Bare: 4000}}, {Operation: "login", PerSecond: map[string]float64{Bare: 12}}})
	if !strings.Contains(got, "| GET id | 3000 | 2000 | 4000 | 1.50 | 0.75 |\n| login | – | – | 12.0 | – | – |\n") {
		t.Error(got)
	}
	page, err := Splice("a\n"+beginMark+"\nold\n"+endMark+"\nb", "new\n")
	if err != nil || page != "a\n"+beginMark+"\nnew\n"+endMark+"\nb" {
		t.Errorf("%q %v", page, err)
	}
	if _, err := Splice("nothing", "x"); err == nil {
		t.Error("a page without marks was accepted")
	}
}

func TestMedian(t *testing.T) {
	for want, values := range map[float64][]float64{0: nil, 2: {3, 1, 2}, 2.5: {4, 1, 2, 3}} {
		if got := median(values); got != want {
			t.Errorf("median(%v) = %v, want %v", values, got, want)
		}
	}
}
